"""How many of the names that functions of public packages use from other files an excerpt resolves, with a tagger as judge.

    .venv/bin/python bench/context/across.py [--language ID ...] [--samples N] [--seed TEXT] [--problems]

`definers.py` says which file of a package defines which name at its top or in a namespace, Pygments which words of a function are names.
One counts as used from elsewhere when the function mentions it bare or behind an imported name, its own file does not define it, other
files do, and no import says that it comes from somewhere else. Columns: functions drawn; names used from elsewhere; of these, in percent,
those shown with their signature from a file that defines them (`resolved`; `paths`: the same without an index, as a cold command does it)
and those shown from a file that defines another of that name (`wrong`); how many are said to be ambiguous; functions with a piece of a
canary that was planted in the other files for every string, comment and number (`leaky`); processor time of an excerpt.

Approximate: a local variable that is called like something of another file counts as used from there, and so does what a file of an
installed library defines under the same name.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

import pygments.lexers
from definers import LANGUAGES, Definers
from packages import PACKAGES, Package
from sources import NOT_SOURCES, File, files, unpacked
from targets import Target, canaried, draw

from airlock.core.context import Around, Shelf, excerpt
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import language_of, never
from airlock.engine.workspace.index import Index
from airlock.engine.workspace.view import View

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "bench-context"
_LEXERS = {"typescriptreact": "typescript", "javascript": "javascript"}
_IMPORT = re.compile(
    r"^[ \t]*(?:pub(?:\(\w+\))? )?(?:import|export|from|use|using|require|require_relative|load)\b[^;\n]*(?:[({][^;)}]*[)}][^;\n]*)?"
    r"|^(?:const|var|let)\b[^;]*?=[ \t]*require\([^)]*\)",
    re.MULTILINE,
)
_BINDS = re.compile(
    r"(?:\b(?:va[lr]|let|const|for|catch|as)\b[ \t(]*(?:mut[ \t]+)?|[(,][ \t]*\$?)(\w+)(?=[ \t]*(?::(?!:)|=(?!=)|\bin\b|\bof\b))"
    r"|\b(\w+)[ \t]*:?=(?!=)"
)
_TYPES_ONLY = frozenset({"ruby", "php", "swift"})
"""Languages that need no import to use what is elsewhere: there, only names with a capital are sure not to be variables."""
_BY_PACKAGE = frozenset({"java", "php"})
"""Languages whose imports name folders before the name itself."""
_ADDING = frozenset({"kotlin", "scala"})
"""Languages in which what is imported may be reached as a member of anything."""
_WINDOW = 6
"""So many letters of a canary give it away."""
_EXPLICIT = frozenset({"python", "javascript", "typescript", "typescriptreact"})


@dataclass(slots=True)
class Figures:
    """What was counted."""

    functions: int = 0
    wanted: int = 0
    by_path: int = 0
    resolved: int = 0
    wrong: int = 0
    ambiguous: int = 0
    leaky: int = 0
    cpu_ms: list[float] = field(default_factory=list)

    def line(self, language: str) -> str:
        """One line of the table."""
        share = [f"{100 * count / self.wanted:.1f}" if self.wanted else "–" for count in (self.resolved, self.by_path, self.wrong)]
        times = sorted(self.cpu_ms) or [0.0]
        cells = (
            self.functions,
            self.wanted,
            *share,
            self.ambiguous,
            self.leaky,
            f"{times[len(times) // 2]:.1f}",
            f"{times[len(times) * 19 // 20]:.1f}",
        )
        return f"{language:16}" + "".join(f"{cell:>10}" for cell in cells)


_HEAD = f"{'':16}" + "".join(
    f"{name:>10}" for name in ("functions", "names", "resolved", "paths", "wrong", "ambiguous", "leaky", "CPU ms", "p95")
)


def main(arguments: list[str]) -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="an editor language identifier; may be given again")
    parser.add_argument("--samples", type=int, default=60, help="functions of each language")
    parser.add_argument("--seed", default="airlock", help="which functions are drawn")
    parser.add_argument("--problems", action="store_true", help="name what is not resolved")
    options = parser.parse_args(arguments)
    CACHE.mkdir(parents=True, exist_ok=True)
    print(_HEAD)
    for language in options.language or LANGUAGES:
        targets = draw(files(language, CACHE), options.samples, random.Random(f"{options.seed} {language}"))
        print(_measured(language, targets, show=options.problems).line(language), flush=True)
    return 0


def _measured(language: str, targets: Iterable[Target], *, show: bool) -> Figures:
    figures = Figures()
    places: dict[str, Place] = {}
    for target in targets:
        package = next(one for one in PACKAGES if one.name == target.file.package)
        place = places.setdefault(package.name, Place.of(package, language))
        wanted = place.wanted(target)
        figures.functions += 1
        figures.wanted += len(wanted)
        begin = time.thread_time()
        made = place.excerpt(target, indexed=True)
        figures.cpu_ms.append((time.thread_time() - begin) * 1000)
        figures.leaky += place.leaks(target)
        cold = place.excerpt(target, indexed=False)
        shown, shown_cold = _sections(made), _sections(cold)
        said = " ".join(made.omitted) if made else ""
        for name, paths in wanted.items():
            word = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
            resolved = any(word.search(shown.get(path, "")) for path in paths)
            others = place.definers.tags.get(name, set()) - paths
            elsewhere = any(word.search(shown.get(path, "")) for path in others)
            ambiguous = not resolved and f" {name}" in said.replace(",", "")
            figures.resolved += resolved
            figures.wrong += elsewhere
            figures.ambiguous += ambiguous
            figures.by_path += any(word.search(shown_cold.get(path, "")) for path in paths)
            if show and (elsewhere or not resolved):
                line = target.file.text.count("\n", 0, target.name.start) + 1
                what = "wrong" if elsewhere else "ambiguous" if ambiguous else "missing"
                print(f"  {package.name}/{target.file.name}:{line}: {what} {name} of {', '.join(sorted(paths)[:3])} ({len(paths)})")
    return figures


def _sections(made: Excerpt | None) -> dict[str, str]:
    """What is shown of each other file."""
    shown: dict[str, str] = {}
    for part in made.parts if made else ():
        if part.path:
            shown[part.path] = shown.get(part.path, "") + made.text[part.span.start : part.span.end] if made else ""
    return {path: text.partition("\n")[2] for path, text in shown.items()}


class _Planted(View):
    """A package whose files, but for one, have canaries; `words` are those of the files that were read."""

    def __init__(self, root: str, index: Index, home: str, language: str) -> None:
        super().__init__(root, lambda _path, _text: True, index)
        self._home, self._language = home, language
        self._sung: dict[str, str | None] = {}
        self._rng = random.Random(home)
        self.words: list[str] = []

    def text(self, path: str) -> str | None:
        """A file's text with canaries."""
        if path not in self._sung:
            text = super().text(path)
            if text is not None and path != self._home and language_of(path) == self._language:
                made = canaried(File("", path, self._language, text), Span(0, 0), self._rng)
                self.words += made.words
                text = made.file.text
            self._sung[path] = text
        return self._sung[path]


@dataclass(slots=True)
class Place:
    """One unpacked package as a workspace."""

    root: Path
    language: str
    definers: Definers
    index: Index
    shelf: Shelf

    @classmethod
    def of(cls, package: Package, language: str) -> Place:
        """Tags a package and indexes it."""
        root = unpacked(package, CACHE)
        assert root is not None
        definers = Definers.of(root, language, NOT_SOURCES, package.folder)
        index = Index(str(root), lambda _path, _text: True, None, b"k" * 32)
        for _ in index.steps():
            pass
        return cls(root, language, definers, index, Shelf())

    def excerpt(self, target: Target, *, indexed: bool) -> Excerpt | None:
        """The excerpt of a function with what it uses of the package's other files."""
        index = self.index if indexed else Index(str(self.root), lambda _path, _text: True, None, b"k" * 32)
        around = Around(View(str(self.root), lambda _path, _text: True, index), target.file.name, self.shelf)
        document = Document(target.file.text, str(self.root / target.file.name), self.language)
        return excerpt(document, [Span(target.cursor, target.cursor)], never, around)

    def leaks(self, target: Target) -> bool:
        """Whether a canary of another file sings in what is shown of those."""
        planted = _Planted(str(self.root), self.index, target.file.name, self.language)
        document = Document(target.file.text, str(self.root / target.file.name), self.language)
        made = excerpt(document, [Span(target.cursor, target.cursor)], never, Around(planted, target.file.name, Shelf()))
        shown = "\n".join(_sections(made).values())
        return any(word[at : at + _WINDOW] in shown for word in planted.words for at in range(len(word) - _WINDOW + 1))

    def wanted(self, target: Target) -> dict[str, set[str]]:
        """The names a function uses from other files, and the files that define each."""
        file, text = target.file.name, target.file.text
        imports = _IMPORT.findall(text)
        imported = set(re.findall(r"\w+", " ".join(imports)))
        piece = text[target.span.start : target.span.end]
        bound = {word for pair in _BINDS.findall(piece) for word in pair if word}
        found: dict[str, set[str]] = {}
        for before, name in _mentioned(piece, self.language):
            if len(name) < 2 or name in self.definers.own.get(file, ()) or name in bound:
                continue
            if before and before not in imported and (self.language not in _ADDING or name not in imported):
                continue
            others = self.definers.tags.get(name, set()) - {file}
            fitting = {path for path in others if self._fits(path, file, before, name, imports)}
            paths = self.definers.meant(fitting, name, text, self.language)
            if paths:
                found.setdefault(name, set()).update(paths)
        return found

    def _fits(self, path: str, file: str, before: str, name: str, imports: list[str]) -> bool:
        """Whether a file may be the one that a name comes from."""
        folder, stem = path.rpartition("/")[0], path.rpartition("/")[2].partition(".")[0]
        beside = folder == file.rpartition("/")[0]
        if self.language == "go":
            return folder.rpartition("/")[2] == before if before else beside and name[0] != "_"
        lines = [line for line in imports if re.search(rf"(?<!\w){re.escape(before or name)}(?!\w)", line)]
        if self.definers.spaces:
            return bool(lines) or name[0].isupper()
        if self.language == "rust":
            own = any(re.search(r"\b(?:crate|self|super)\b", line) for line in lines)
            return own and (not before or before in (stem, folder.rpartition("/")[2]))
        place = {folder.rpartition("/")[2], *(() if self.language in _BY_PACKAGE else (stem,))}
        said = any(not place.isdisjoint(re.findall(r"\w+", line)) for line in lines)
        if self.language in _EXPLICIT or lines:
            return said
        if self.language == "java":
            return beside or any(".*" in line and folder.rpartition("/")[2] in line for line in imports)
        return self.language not in _TYPES_ONLY or name[:1].isupper()


def _mentioned(piece: str, language: str) -> list[tuple[str, str]]:
    """The names in a text, those behind a dot or a double colon after the name they are reached through."""
    lexer = pygments.lexers.get_lexer_by_name(_LEXERS.get(language, language), startinline=True)
    found: list[tuple[str, str]] = []
    for at, kind, value in lexer.get_tokens_unprocessed(piece):
        if "Name" not in str(kind) and "Keyword.Type" not in str(kind):
            continue
        start = at
        for match in re.finditer(r"[^\W\d]\w*", value):
            before = re.search(
                r"(?:([^\W\d]\w*)[ \t]*)?(\.|->|::|\\)[ \t]*\Z", piece[max(0, start + match.start() - 60) : start + match.start()]
            )
            if before is None or before[1]:
                found.append((before[1] if before else "", match[0]))
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
