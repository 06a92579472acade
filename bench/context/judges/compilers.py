"""Compilers that only say which names they do not know: Kotlin's, Scala's and Rust's, each given one file alone."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from airlock.core.model import Span
from judges.judge import EVERYTHING, Look

_PATIENCE_S = 300
_QUOTED = re.compile(r"[`'\u2018]([\w.:]+)[`'\u2019]")
_RUST_CODES = frozenset(f"E0{number}" for number in (405, 407, 412, 422, 423, 425, 426, 432, 433, 531, 560, 599, 609))
_CONDITION = re.compile(r"^#!\[cfg\b.*\]$", re.MULTILINE)
_NOWHERE = 0

Said = Iterator[tuple[int, str]]
"""Lines, from 1, and the names that are not known there; 0 and `EVERYTHING` for what is not the language at all."""


@dataclass(frozen=True, slots=True)
class Compiler:
    """A judge that reads what a compiler complains about."""

    say: Callable[[Path], Said]
    file: str
    complete: bool = False
    compiles: bool = True
    declared: bool = True

    def look(self, text: str, target: Span, name: str) -> Look:
        """The names unknown in the function; `name` is not needed."""
        del name
        first, last = text.count("\n", 0, target.start) + 1, text.count("\n", 0, target.end) + 1
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / self.file
            path.write_text(text, encoding="utf-8", errors="replace")
            return Look(unknown=frozenset(word for line, word in self.say(path) if first <= line <= last or line == _NOWHERE))


def kotlinc(jars: Path) -> Callable[[Path], Said]:
    """`unresolved reference`, from the compiler in a folder of jars."""

    def say(path: Path) -> Said:
        program = ("java", "-cp", f"{jars}/*", "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler")
        out = _run(*program, "-nowarn", "-no-reflect", "-d", str(path.parent), str(path))
        for line, word in re.findall(r"\.kt:(\d+):\d+: error: unresolved reference '(\w+)'", out):
            yield int(line), word
        if "error: syntax error" in out:
            yield _NOWHERE, EVERYTHING

    return say


def scalac(path: Path) -> Said:
    """`not found` and `is not a member of`."""
    out = _run("scalac", "-Ystop-after:typer", "-d", str(path.parent), str(path))
    for line, one, other in re.findall(r"\.scala:(\d+): error: (?:not found: \w+ (\w+)|\w+ (\w+) is not a member of)", out):
        yield int(line), one or other
    if re.search(r": error: (?:.* expected but |illegal |unclosed |expected )", out):
        yield _NOWHERE, EVERYTHING


def rustc(path: Path) -> Said:
    """Unresolved names, fields and methods, by the code of the error; a condition that leaves the whole file out does not count."""
    path.write_text(_CONDITION.sub("", path.read_text("utf-8")), "utf-8")
    options = ("--edition=2021", "--crate-type=lib", "--emit=metadata", "--error-format=json", f"--out-dir={path.parent}")
    out = _run("rustc", *options, str(path))
    for row in (json.loads(line) for line in out.splitlines() if line.startswith("{")):
        said = _QUOTED.search(row["message"])
        places = [place for place in row["spans"] if place["is_primary"]]
        if row["level"] == "error" and row["code"] is None and places:
            yield _NOWHERE, EVERYTHING
        elif (row["code"] or {}).get("code") in _RUST_CODES and said and places:
            yield places[0]["line_start"], said[1]


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, timeout=_PATIENCE_S)
    return done.stdout + done.stderr
