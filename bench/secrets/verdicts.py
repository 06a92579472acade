"""Judged lines of real code (../labelled): laid out from unpacked packages, and how finds agree with the verdicts.

Only the files that hold a judged line are looked at, whole; a line that is not what was judged is left out.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from peers import ROOT, Hit

VERDICTS = ROOT / "bench" / "labelled"


@dataclass(frozen=True, slots=True)
class Line:
    """A judged line in a file that was laid out."""

    path: str
    number: int
    verdict: bool


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of lines with a credential, how many were found; of those without, how many were flagged."""

    true: int
    found: int
    false: int
    flagged: int


def lay_out(unpacked: Path, folder: Path) -> list[Line]:
    """Copies the files of `unpacked` that hold judged lines."""
    rows = [json.loads(line) for file in sorted(VERDICTS.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    wanted: dict[str, list[dict[str, object]]] = {}
    for row in rows:
        wanted.setdefault(str(row["path"]).rpartition("/")[2], []).append(row)
    placed: dict[tuple[str, object, object], Line] = {}
    for number, path in enumerate(_files(unpacked, wanted)):
        data = path.read_bytes()
        lines = data.decode("utf-8", "replace").split("\n")
        copy = folder / f"{number:06}" / path.name
        for row in wanted[path.name]:
            at = int(str(row["line"]))
            known = (str(row["package"]), row["path"], at)
            if known in placed or not path.as_posix().endswith(f"/{row['path']}") or at > len(lines) or _hash(lines[at - 1]) != row["hash"]:
                continue
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(data)
            placed[known] = Line(copy.relative_to(folder).as_posix(), at, bool(row["verdict"]))
    return list(placed.values())


def score(lines: Iterable[Line], hits: Iterable[Hit]) -> Agreement:
    """How finds agree; hints count as found and as flagged."""
    marked = {(hit.path.replace("\\", "/").removeprefix("./"), hit.line) for hit in hits}
    verdicts = [(line.verdict, (line.path, line.number) in marked) for line in lines]
    return Agreement(
        sum(true for true, _ in verdicts),
        sum(true and hit for true, hit in verdicts),
        sum(not true for true, _ in verdicts),
        sum(not true and hit for true, hit in verdicts),
    )


def _files(unpacked: Path, names: Iterable[str]) -> Iterable[Path]:
    known = frozenset(names)
    for root, _, files in os.walk(unpacked):
        yield from (Path(root, name) for name in sorted(known.intersection(files)))


def _hash(line: str) -> str:
    return hashlib.sha256(line.strip().encode()).hexdigest()[:16]
