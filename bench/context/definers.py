"""Which files of a package define which names, as a tagger or the beginnings of lines say, and which of these a file can mean by a name.

Universal Ctags knows no Swift and no Scala, and takes minutes for the Kotlin of one package: of these, lines that begin like a definition
count, those without indentation as definitions of the file's top level.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from airlock.core.syntax import language_of

_TAGGED = {
    "python": "Python", "javascript": "JavaScript", "typescript": "TypeScript", "typescriptreact": "TypeScript", "java": "Java", "go": "Go",
    "rust": "Rust", "c": "C,C++", "cpp": "C,C++", "csharp": "C#", "ruby": "Ruby", "php": "PHP",
}  # fmt: skip
_MODIFIERS = (
    r"(?:@[\w.]+(?:\([^()\n]*\))?[ \t]+|(?:public|open|internal|private|fileprivate|final|abstract|sealed|data|inline|value|annotation|enum"
    r"|suspend|infix|operator|tailrec|external|override|lateinit|const|actual|expect|indirect|static|lazy|implicit|case|nonisolated"
    r"|protected|fun(?=[ \t]+interface))(?:[(\[]\w+[)\]])?[ \t]+)*"
)
_LINES = {
    "kotlin": r"(?P<kind>class|interface|object|typealias|fun|va[lr])[ \t]+(?:<[^\n]*?>[ \t]+)?(?:[\w.]+(?:<[^()\n]*?>)?\??\.)?"
    r"`?(?P<name>\w+)",
    "swift": r"(?P<kind>class|struct|enum|protocol|actor|typealias|func|let|var)[ \t]+`?(?P<name>\w+)",
    "scala": r"(?P<kind>class|trait|object|type|def|va[lr])[ \t]+`?(?P<name>\w+)",
}
LANGUAGES = (*_TAGGED, *_LINES)
_NOT_TOP = frozenset(
    {
        *("local", "parameter", "label", "import", "package", "namespace", "module", "unknown", "member", "method", "field", "alias"),
        *("implementation", "enumerator", "associatedType"),
    }
)
_NO_NAME = frozenset({"import", "unknown", "package", "namespace", "module", "alias"})
_SPACES = frozenset({"", "namespace", "module", "package", "packageName", "unknown"})
_SPACE = {
    "kotlin": re.compile(r"^[ \t]*package[ \t]+([\w.`]+)", re.MULTILINE),
    "scala": re.compile(r"^[ \t]*package[ \t]+(?:object[ \t]+)?([\w.`]+)", re.MULTILINE),
    "csharp": re.compile(r"^[ \t]*namespace[ \t]+([\w.]+)", re.MULTILINE),
}
_IMPORTED = {
    "kotlin": re.compile(r"^[ \t]*import[ \t]+([\w.`]+?)\.(\w+|`\w+`|\*)(?:[ \t]+as[ \t]+(\w+))?[ \t]*(?:;|//|$)", re.MULTILINE),
    "scala": re.compile(r"^[ \t]*import[ \t]+([\w.`]+)\.(\w+|\{[^{}]*\})()", re.MULTILINE),
    "csharp": re.compile(r"^[ \t]*(?:global )?using[ \t]+([\w.]+)()()[ \t]*;", re.MULTILINE),
}


@dataclass(frozen=True, slots=True)
class Definers:
    """Of one package and one language."""

    tags: dict[str, set[str]] = field(default_factory=dict)
    """Names and the files that define them at their top."""
    own: dict[str, set[str]] = field(default_factory=dict)
    """Files and all names that they define anywhere."""
    spaces: dict[str, frozenset[str]] = field(default_factory=dict)
    """Files and the namespaces they add to, where what files can mean depends on that."""

    @classmethod
    def of(cls, root: Path, language: str, left_out: Iterable[str], folder: str) -> Definers:
        """Of what lies in a folder; paths with one of the parts `left_out`, and those without `folder`, do not count."""
        made = cls()
        rows = _tagged(root, _TAGGED[language]) if language in _TAGGED else _lined(root, language)
        for path, name, kind, top in rows:
            if any(part in f"/{path}".lower() for part in left_out) or folder not in f"/{path}":
                continue
            if kind not in _NO_NAME:
                made.own.setdefault(path, set()).add(name)
            if kind not in _NOT_TOP and top:
                made.tags.setdefault(name, set()).add(path)
        for path in made.own if language in _SPACE else ():
            text = (root / path).read_text("utf-8", "replace")
            made.spaces[path] = frozenset(_spaces(text, language)[-1:] if language == "scala" else _spaces(text, language))
        return made

    def meant(self, paths: set[str], name: str, text: str, language: str) -> set[str]:
        """Of files that define a name, those that another can mean by it; all where nothing is said of namespaces."""
        if not self.spaces or not paths:
            return paths
        for visible in _visible(name, text, language):
            found = {path for path in paths if not self.spaces.get(path, frozenset()).isdisjoint(visible)}
            if found:
                return found
        return set()


def _visible(name: str, text: str, language: str) -> Iterator[set[str]]:
    """Namespaces that a name may come from, group by group in the order in which they hide each other."""
    own = _spaces(text, language) or [""]
    everything: set[str] = set()
    said: set[str] = set()
    for source, listed, alias in _IMPORTED[language].findall(text):
        words = re.findall(r"\w+|\*", listed)
        if name in words or name == alias:
            said |= {source, source.rpartition(".")[0]}
        elif not words or words[-1] in ("*", "_"):
            everything.add(source)
    if said:
        yield {f"{start}{one}" for one in said for start in ("", *(f"{space}." for space in _around(own[-1:])))}
        return
    for space in _around(own) if language == "csharp" else [*reversed(own)]:
        yield {space}
    yield {f"{start}{one}" for one in everything for start in ("", *(f"{space}." for space in _around(own[-1:])))} | {""}


def _around(spaces: Iterable[str]) -> list[str]:
    return [space.rsplit(".", count)[0] for space in spaces for count in range(space.count(".") + 1)]


def _spaces(text: str, language: str) -> list[str]:
    """The namespaces of a file; Scala's one after the other, each inside the one before."""
    found = [one.replace("`", "") for one in _SPACE[language].findall(text)]
    return [".".join(found[: count + 1]) for count in range(len(found))] if language == "scala" else found


_Row = tuple[str, str, str, bool]
"""Path, name, kind, and whether it is at the top of its file or in a namespace."""


def _tagged(root: Path, languages: str) -> Iterator[_Row]:
    options = (
        "--output-format=json",
        "--fields=+neKsSr",
        f"--languages={languages}",
        "--kinds-C=+px",
        "--kinds-C++=+px",
        "--extras=-F",
        "--map-TypeScript=+.tsx",
    )
    out = subprocess.run(("ctags", *options, "-R", "-o", "-", str(root)), capture_output=True, check=False).stdout
    rows: Iterator[Mapping[str, str]] = (json.loads(line.decode("utf-8", "replace")) for line in out.splitlines())
    for row in (row for row in rows if row.get("_type") == "tag"):
        nested = row.get("scopeKind", "") if "scope" in row else ""
        yield Path(row["path"]).relative_to(root).as_posix(), row["name"], str(row.get("kind", "")), nested in _SPACES


def _lined(root: Path, language: str) -> Iterator[_Row]:
    pattern = re.compile(rf"^(?P<indent>[ \t]*){_MODIFIERS}{_LINES[language]}", re.MULTILINE)
    for path in sorted(root.rglob("*")):
        if language_of(path.name) == language and path.is_file() and not path.is_symlink():
            for match in pattern.finditer(path.read_text("utf-8", "replace")):
                yield path.relative_to(root).as_posix(), match["name"], match["kind"], not match["indent"]
