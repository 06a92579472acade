"""Protected names on real packages: is any left, does the code still parse, stay public names, does everything come back.

    .venv/bin/python bench/names/run.py [--names 20] [--seed 1] [--types] [--tests FOLDER] [--json PATH] [--check]

Of each package twenty names are drawn from its own top-level classes and functions by a seeded generator, and every file goes out as it
would from a workspace that protects them. FOLDER may hold unpacked source distributions (`pip download --no-binary :all:` brings them): the
names are then replaced in all its code, file names too, and its own tests run before and after. With --types the same is done with the
packages that say they are typed, and mypy counts errors before and after.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "server"))

from airlock.core import syntax  # noqa: E402 - after the path is set
from airlock.core.model import Document  # noqa: E402
from airlock.core.policy import Protected  # noqa: E402
from airlock.core.protect import Names  # noqa: E402
from airlock.core.protect.common import common_words  # noqa: E402
from airlock.core.protect.words import pieces_of, words_of  # noqa: E402
from airlock.engine.protection import Guard, returned  # noqa: E402
from airlock.vault import MemoryVault  # noqa: E402

PACKAGES = ("click", "requests", "tomlkit", "pathspec", "vscode-jsonrpc")
_CODE = (".py", ".js", ".ts")
_TYPES = re.compile(r"^(?:export\s+)?(?:async\s+)?(?:class|function)\s+(\w+)", re.MULTILINE)
_ERROR = re.compile(r": error: .*\[([a-z-]+)\]$", re.MULTILINE)
_COUNTED = re.compile(r"(\d+) (passed|failed|errors?)\b")


@dataclass(frozen=True, slots=True)
class Row:
    """What came out for one package; all counts but `files`, `places`, `public` and the tests' should be 0."""

    package: str
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
    tests_before: str = ""
    tests_after: str = ""
    types_before: str = ""
    types_after: str = ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--types", action="store_true")
    parser.add_argument("--tests", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    rows = []
    for package in PACKAGES:
        folder = folder_of(package)
        names = drawn(folder, options.names, options.seed)
        tests = tested(package, names, options.tests) if options.tests else ("", "")
        types = typed(folder, names) if options.types else ("", "")
        rows.append(measured(package, folder, names, (*tests, *types)))
        print(json.dumps(asdict(rows[-1])))
    if options.json:
        options.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
    return 0 if all(map(is_good, rows)) or not options.check else 1


def is_good(row: Row) -> bool:
    kept = row.tests_before == row.tests_after and row.types_before == row.types_after
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
    """Names of the package's own top-level classes and functions, none of them a builtin, a standard module or one common word."""
    taken = {name.lower() for name in (*dir(builtins), *sys.stdlib_module_names)}
    common = common_words()
    found = {name for path, text in texts(folder) if path.suffix in _CODE for name in _TYPES.findall(text)}
    fit = sorted(name for name in found if not name.startswith("_") and name.lower() not in taken | common)
    return tuple(random.Random(seed).sample(fit, min(count, len(fit))))


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


def measured(package: str, folder: Path, names: Sequence[str], ran: tuple[str, str, str, str]) -> Row:
    workspace = Path(tempfile.mkdtemp())
    shutil.copytree(folder, workspace / folder.name, ignore=shutil.ignore_patterns("node_modules", "*.so", "__pycache__"))
    guard, vault, lookup = guard_of(workspace / folder.name, names), MemoryVault(), Names(Protected(names=tuple(names)))
    search = re.compile("|".join(variant(name) for name in names), re.IGNORECASE)
    own = {folder.name, sent(guard, vault, Document(folder.name))[0]}
    files = places = public = left = broken = changed = wrong = 0
    for path, text in texts(workspace / folder.name):
        if path.suffix not in _CODE:
            continue
        language = syntax.language_of(path.name)
        out, replaced = sent(guard, vault, Document(text, str(path), language))
        kept = len(lookup.find(out))
        files, places, public = files + 1, places + replaced, public + kept
        left += max(sum(is_variant(out, match) for match in search.finditer(out)) - kept, 0)
        broken += (syntax.error_count(out, language) or 0) > (syntax.error_count(text, language) or 0)
        changed += path.suffix == ".py" and others(out, own) != others(text, own)
        wrong += returned(out, vault).text != text
    shutil.rmtree(workspace)
    return Row(package, files, places, public, left, broken, changed, wrong, *ran)


def variant(name: str) -> str:
    return r"[_\- ]?".join(map(re.escape, pieces_of(name)))


def is_variant(text: str, match: re.Match[str]) -> bool:
    """Whether letters that a search finds are a name: of several words always, of one word where it stands as a part of an identifier."""
    if len(words_of(match.group())) > 1 or len(match.group()) > 11:
        return True
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return not before.isalpha() and not after.isalpha()


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


def tested(package: str, names: Sequence[str], sources: Path) -> tuple[str, str]:
    """What a source distribution's tests say before and after the names were replaced in all of it."""
    source = next((path for path in sources.glob(f"{package}-*") if path.is_dir()), None)
    if source is None:
        return "", ""
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder, "before", source.name), Path(folder, "after", source.name)
        shutil.copytree(source, before)
        renamed(before, after, guard_of(before / "x", names))
        return run_tests(before), run_tests(after)


def typed(package: Path, names: Sequence[str]) -> tuple[str, str]:
    """What mypy says of a package before and after the names were replaced in all of it; nothing for one without types."""
    if not (package / "py.typed").is_file():
        return "", ""
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder, "before"), Path(folder, "after")
        shutil.copytree(package, before / package.name, ignore=shutil.ignore_patterns("*.so", "__pycache__"))
        renamed(before, after, guard_of(before / package.name, names))
        return run_mypy(before), run_mypy(after)


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


def run_mypy(folder: Path) -> str:
    """How many errors mypy finds in how many modules, asked as strictly as it can."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file", os.devnull, "--ignore-missing-imports", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=900)
    kinds = Counter(_ERROR.findall(done.stdout))
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    return told or ("none" if done.returncode == 0 else "failed")


def run_tests(folder: Path) -> str:
    """The last line of pytest in short: how many passed, how many did not."""
    plain = ["-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:asyncio", "-p", "no:socket"]
    env = os.environ | {"PYTHONPATH": f"{folder / 'src'}{os.pathsep}{folder}", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", *plain, "--continue-on-collection-errors", "tests"]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=900)
    counted = {what: int(n) for n, what in _COUNTED.findall(done.stdout)}
    return f"{counted.get('passed', 0)} passed, {sum(n for what, n in counted.items() if what != 'passed')} not"


if __name__ == "__main__":
    sys.exit(main())
