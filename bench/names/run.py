"""Protected names on real packages: is any left, does the code still parse, stay public names, does everything come back.

    .venv/bin/python bench/names/run.py [FOLDER ...] [--names 20] [--seed 1] [--json PATH] [--check]

Of each package twenty names are drawn from its own top-level classes and functions by a seeded generator, and every file goes out as it
would from a workspace that protects them. A FOLDER is an unpacked source distribution, as `pip download --no-binary :all:` or `npm pack`
brings it, for the latter with a node_modules if its tests need one: the names are then replaced in all of it, file names too; its own tests
run before and after (pytest, vitest, node:test), and where it is typed, mypy or tsc counts errors before and after. Without any, the
packages that are installed here are measured, whose tests did not come along.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import json
import keyword
import random
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "server"))

from trials import run_tests, run_types  # noqa: E402 - beside this file

from airlock.core import syntax  # noqa: E402 - after the path is set
from airlock.core.model import Document  # noqa: E402
from airlock.core.policy import Protected  # noqa: E402
from airlock.core.protect import Names  # noqa: E402
from airlock.core.protect.common import common_words  # noqa: E402
from airlock.core.protect.words import pieces_of, words_of  # noqa: E402
from airlock.engine.protection import Guard, returned  # noqa: E402
from airlock.vault import MemoryVault  # noqa: E402

PACKAGES = ("click", "requests", "tomlkit", "pathspec", "vscode-jsonrpc")
_CODE = (".py", ".js", ".ts", ".tsx")
_BESIDE = ("tests", "test", "testing", "docs", "examples", "bench", "scripts", "dist", "node_modules")
_TYPES = re.compile(r"^(?:export\s+)?(?:async\s+)?(?:class|function)\s+(\w+)", re.MULTILINE)
_MEMBERS = re.compile(r"^(?:[ \t]+(?:async\s+)?def\s+(?=[a-z]+_)|(?=[A-Z]+_[A-Z]))(\w+)", re.MULTILINE)
_LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """What came out for one package; all counts but `files`, `places` and `public` should be 0, and what ran the same before and after."""

    package: str
    names: int
    files: int
    places: int
    """Places that were replaced."""
    public: int
    """Places that were left because they name something public."""
    variants_left: int
    """Places that a case-insensitive search for the names, with and without separators, still finds and that are not public."""
    broken: int
    """Files that parse worse than before."""
    public_changed: int
    """Imports of other packages, and members reached through them, that are not as before."""
    not_exact: int
    """Files that do not come back to the letter."""
    tests: tuple[str, str] = ("", "")
    """How many passed and did not, before and after; empty where there are none here."""
    types: tuple[str, str] = ("", "")
    """What the type checker said, before and after; empty for a package without types."""
    computed: int = 0
    """Tests that fail after, and whose report holds a name that stands in no file any more: the program put it together while it ran."""


_COLUMNS = ("package", "names", "files", "places", "public", "left", "broken", "changed", "inexact", "tests", "types", "computed")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*", metavar="FOLDER")
    parser.add_argument("--names", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    rows = []
    print(*_COLUMNS, sep="\t", flush=True)
    for source in options.folders or [folder_of(package) for package in PACKAGES]:
        folder = code_of(source.resolve()) if options.folders else source
        names = drawn(folder, options.names, options.seed)
        ran = both(source.resolve(), folder, names) if options.folders else {}
        rows.append(measured(folder, names, source.name, ran))
        print(*map(shown, astuple(rows[-1])), sep="\t", flush=True)
    if options.json:
        options.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
    return 0 if all(map(is_good, rows)) or not options.check else 1


def shown(cell: object) -> str:
    """A cell of the table: what ran twice once, where it came to the same."""
    if isinstance(cell, tuple):
        return "-" if cell == ("", "") else cell[0] if cell[0] == cell[1] else " -> ".join(cell)
    return str(cell)


def is_good(row: Row) -> bool:
    kept = row.tests[0] == row.tests[1] and row.types[0] == row.types[1]
    return kept and not (row.variants_left or row.broken or row.public_changed or row.not_exact)


def folder_of(package: str) -> Path:
    """Where a package is installed here."""
    node = ROOT / "node_modules" / package
    if node.is_dir():
        return node
    import importlib.util

    spec = importlib.util.find_spec(package)
    assert spec
    assert spec.origin
    return Path(spec.origin).parent


def code_of(source: Path) -> Path:
    """The package in an unpacked source distribution: where most of its code is."""
    places = [path for path in (*source.glob("src/*"), *source.glob("*"), source / "src") if path.is_dir() and path.name not in _BESIDE]
    sizes = {path: sum(file.stat().st_size for file in path.rglob("*") if file.suffix in _CODE) for path in places}
    inner = [path for path in places if (path / "__init__.py").is_file()]
    return max(inner or places, key=lambda path: sizes[path])


def texts(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files that are text, whatever they are called: lists of file names have no suffix."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "node_modules" not in path.relative_to(folder).parts:
            try:
                text = path.read_bytes().decode("utf-8")
            except UnicodeDecodeError:
                continue
            if "\0" not in text:
                yield path, text


def drawn(folder: Path, count: int, seed: int) -> tuple[str, ...]:
    """Names of the package's own top-level classes and functions, none a builtin, a standard module, one common word or hardly a word.

    Where these are too few, names of methods and constants come along.
    """
    taken = {name.lower() for name in (*dir(builtins), *keyword.kwlist, *sys.stdlib_module_names)} | common_words()
    chance, chosen = random.Random(seed), []
    for pattern in (_TYPES, _MEMBERS):
        found = {name for path, text in texts(folder) if path.suffix in _CODE for name in pattern.findall(text)}
        found = {name for name in found if len(name) >= _LEAST_LETTERS and name[0] != "_"}
        fit = sorted(name for name in found if name.lower().strip("_") not in taken | {one.lower() for one in chosen})
        chosen += chance.sample(fit, min(count - len(chosen), len(fit)))
    return tuple(chosen)


def guard_of(folder: Path, names: Sequence[str]) -> Guard:
    return Guard(Protected(names=tuple(names)), str(folder.parent), b"bench", lambda _: "", lambda _: False)


def sent(guard: Guard, vault: MemoryVault, document: Document) -> tuple[str, int]:
    """The text as it goes out, and how many places were replaced."""
    text = document.text
    found = sorted(guard.names(document), key=lambda one: one.span)
    values = [(one.label, text[one.span.start : one.span.end], 0) for one in found]
    tokens = guard.assigning(vault, text)(values, lambda _: False) if values else []
    out, at = [], 0
    for one, token in zip(found, tokens, strict=True):
        out += [text[at : one.span.start], token]
        at = one.span.end
    return "".join((*out, text[at:])), len(found)


def measured(folder: Path, names: Sequence[str], called: str, ran: Mapping[str, Any]) -> Row:
    workspace = Path(tempfile.mkdtemp())
    shutil.copytree(folder, workspace / folder.name, ignore=shutil.ignore_patterns("node_modules", "*.so", "__pycache__"))
    guard, vault, lookup = guard_of(workspace / folder.name, names), MemoryVault(), Names(Protected(names=tuple(names)))
    searches = [(re.compile(variant(name), re.IGNORECASE), len(words_of(name)) > 1) for name in names]
    own = {folder.name, sent(guard, vault, Document(folder.name))[0]}
    files = places = public = left = broken = changed = wrong = 0
    for path, text in texts(workspace / folder.name):
        if path.suffix not in _CODE:
            continue
        language = syntax.language_of(path.name)
        out, replaced = sent(guard, vault, Document(text, str(path), language))
        kept = [match.whole for match in lookup.find(out)]
        files, places, public = files + 1, places + replaced, public + len(kept)
        found = {match.span() for search, long in searches for match in search.finditer(out) if long or is_part(out, match)}
        left += sum(not any(one.start <= start and end <= one.end for one in kept) for start, end in found)
        broken += (syntax.error_count(out, language) or 0) > (syntax.error_count(text, language) or 0)
        changed += path.suffix == ".py" and others(out, own) != others(text, own)
        wrong += returned(out, vault).text != text
    shutil.rmtree(workspace)
    return Row(called, len(names), files, places, public, left, broken, changed, wrong, **ran)


def variant(name: str) -> str:
    return r"[_\- ]?".join(map(re.escape, pieces_of(words_of(name))))


def is_part(text: str, match: re.Match[str]) -> bool:
    """Whether letters that are a name of one word stand as a part of an identifier, or are too many for chance."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return len(match.group()) > 11 or (not before.isalpha() and not after.isalpha())


def others(text: str, own: set[str]) -> list[str]:
    """What a module imports from other packages and reaches through their modules."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return []
    found, roots = [], set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if alias.name.partition(".")[0] not in own]
            roots |= {
                alias.name.partition(".")[0] for alias in node.names if alias.asname is None and alias.name.partition(".")[0] not in own
            }
        elif isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").partition(".")[0] not in own:
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in roots:
            found.append(f"{node.value.id}.{node.attr}")
    return sorted(found)


def both(source: Path, folder: Path, names: Sequence[str]) -> dict[str, Any]:
    """What a source distribution's tests and its type checker say before and after the names were replaced in all of it."""
    with tempfile.TemporaryDirectory() as scratch:
        before, after = Path(scratch, "before", source.name), Path(scratch, "after", source.name)
        shutil.copytree(source, before, ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
        renamed(before, after, guard_of(before / "x", names))
        for copy in (before, after) if (source / "node_modules").is_dir() else ():
            (copy / "node_modules").symlink_to(source / "node_modules")
        inside = folder.relative_to(source)
        (told, _), (told_after, failed) = run_tests(before), run_tests(after)
        return {
            "tests": (told, told_after),
            "computed": sum(any(name.search(report) for name in gone(after, names)) for report in failed) if told != told_after else 0,
            "types": (run_types(before, inside), run_types(after, next_to(before, after, inside, names))),
        }


def next_to(before: Path, after: Path, inside: Path, names: Sequence[str]) -> Path:
    """Where a folder is after renaming: its own name may be a protected one."""
    if (after / inside).is_dir():
        return inside
    vault = MemoryVault()
    guard = guard_of(before / "x", names)
    return Path(sent(guard, vault, Document(inside.as_posix()))[0])


def renamed(before: Path, after: Path, guard: Guard) -> None:
    """Writes a folder again with the names replaced, in its files' names too."""
    vault = MemoryVault()
    for path in sorted(before.rglob("*")):
        if path.is_file():
            name = sent(guard, vault, Document(path.relative_to(before).as_posix()))[0]
            (after / name).parent.mkdir(parents=True, exist_ok=True)
            (after / name).write_bytes(path.read_bytes())
    for path, text in list(texts(after)):
        path.write_bytes(sent(guard, vault, Document(text, "", syntax.language_of(path.name)))[0].encode())


def gone(folder: Path, names: Sequence[str]) -> list[re.Pattern[str]]:
    """Expressions for those names of which no file has any variant, public or not."""
    everything = "\n".join(text for _, text in texts(folder))
    return [search for name in names if not (search := re.compile(variant(name), re.IGNORECASE)).search(everything)]


if __name__ == "__main__":
    sys.exit(main())
