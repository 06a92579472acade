"""What every driver does: goes through the folder it is in, file by file, and tells each find and how long finding took.

Run by the interpreters of the tools' own environments, so nothing but the standard library is used. Reading files and starting up are not
counted, an editor or a gate has both behind it; for the same reason a tool that is quick goes through the folder again, and that counts.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator

Place = tuple[int, int, bool]
"""Start and end in code points, and whether it is a mere hint."""
QUICK_S = 10.0


def drive(find: Callable[[str, str], Iterable[Place]]) -> None:
    """Lets `find` look at the path and text of every file."""
    took = 0.0
    for path, text in _files():
        before = time.process_time()
        found = list(find(path, text))
        took += time.process_time() - before
        for start, end, quiet in found:
            print(json.dumps({"path": path, "start": start, "end": end, "quiet": bool(quiet)}))
    print(json.dumps({"took": min(took, _again(find)) if took < QUICK_S else took}))


def _again(find: Callable[[str, str], Iterable[Place]]) -> float:
    took = 0.0
    for path, text in _files():
        before = time.process_time()
        list(find(path, text))
        took += time.process_time() - before
    return took


def _files() -> Iterator[tuple[str, str]]:
    for root, folders, names in os.walk("."):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(root, name)  # noqa: PTH118 - this runs without the project
            with open(path, encoding="utf-8", errors="replace", newline="") as file:  # noqa: PTH123
                yield path, file.read()


def places(text: str, values: Iterable[str]) -> Iterator[Place]:
    """Where values stand that a tool tells without a place: all occurrences."""
    for value in set(values):
        at = text.find(value) if value else -1
        while at >= 0:
            yield at, at + len(value), False
            at = text.find(value, at + len(value))
