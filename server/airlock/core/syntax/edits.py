"""Where two texts differ, in bytes: what a parser must be told of to go on from an earlier tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def changed(before: bytes, after: bytes) -> tuple[int, int, int]:
    """Where two texts begin to differ, and where in each they are the same again."""
    start = _common(before, after)
    room = min(len(before), len(after)) - start
    tail = _common(before[len(before) - room :][::-1], after[len(after) - room :][::-1])
    return start, len(before) - tail, len(after) - tail


def lines_changed(before: bytes, after: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Where equally long texts differ: of each line, or of all where line breaks moved, from where to where, its number and the column."""
    old, new = before.split(b"\n"), after.split(b"\n")
    if list(map(len, old)) != list(map(len, new)):
        start, end, _ = changed(before, after)
        yield start, end, *point(before, start)
        return
    at = 0
    for row, (one, two) in enumerate(zip(old, new, strict=True)):
        if one != two:
            start, end, _ = changed(one, two)
            yield at + start, at + end, row, start
        at += len(one) + 1


def _common(one: bytes, two: bytes) -> int:
    """Length of the common beginning; a bisection whose steps are memory comparisons."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def point(data: bytes, byte: int) -> tuple[int, int]:
    """The row and the column of a byte."""
    return data.count(b"\n", 0, byte), byte - (data.rfind(b"\n", 0, byte) + 1)
