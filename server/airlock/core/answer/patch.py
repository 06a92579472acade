"""Diffs as models write them, applied to a text that may have moved on: unified ones, blocks to search and replace, `*** Update File`.

Line numbers of a model are guesses, so a hunk goes where its old lines stand, nearest to where it says; where they stand nowhere, nothing
is applied. https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from airlock.core.model import Span

_HUNK = re.compile(r"@@(?: -(?P<at>\d+)(?:,\d+)? \+\d+(?:,\d+)? @@.*)?[ ]*$|@@ .*@@.*$")
_FILE = re.compile(r"\+\+\+ (?:b/)?(?P<path>[^\t\r\n]+)")
_UPDATE = re.compile(r"\*\*\* (?:Update File: *(?P<path>[^\t\r\n]+)|(?:Begin|End) (?:Patch|of File)|(?:Add|Delete) File:|Move to:)")
_OPENS = re.compile(r"<{5,9}[ ]?(?:SEARCH|ORIGINAL|HEAD)?[ \t]*$")
_PARTS = re.compile(r"={5,9}[ \t]*$")
_CLOSES = re.compile(r">{5,9}")
"""The lines around and between what to search and what to put there."""
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_TELLING = 4
"""A line with so many letters and digits is told from others that only close something."""
_FUZZ = 2
"""So many lines around a change may be others than the diff says, at each end."""
_MOST = 2_000
"""Hunks; nobody reads more."""


@dataclass(frozen=True, slots=True)
class Hunk:
    """Lines without their ends. `at` is the line it says it begins at, from 1, or 0 where it does not say."""

    at: int
    old: tuple[str, ...] = field(repr=False)
    new: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class FilePatch:
    """The hunks for one file; the path is empty where the diff does not name it."""

    path: str
    hunks: tuple[Hunk, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A span of a text, and what is to stand there instead."""

    span: Span
    text: str = field(repr=False)


class MisfitError(Exception):
    """A hunk whose old lines stand nowhere, or in several places alike; the message says which, and nothing of its text."""


def is_diff(text: str) -> bool:
    """Whether a text is a diff of one of the kinds that are read."""
    if any(line.startswith("@@") and _HUNK.match(line) for line in _lines(text)):
        return True
    return "\n*** Update File:" in f"\n{text}" or bool(_blocks(text))


def parse(text: str) -> tuple[FilePatch, ...]:
    """The patches of a diff, by file; what stands around them is skipped."""
    blocks = _blocks(text)
    if blocks:
        return (FilePatch("", tuple(blocks[:_MOST])),)
    reader = _Reader()
    lines = _lines(text)
    for at, line in enumerate(lines):
        reader.read(line, lines[at + 1 : at + 3])
    reader.close()
    return tuple(FilePatch(path, tuple(hunks[:_MOST])) for path, hunks in reader.files)


def _blocks(text: str) -> list[Hunk]:
    """What to search and what to put there, where a text says so in that way."""
    found: list[Hunk] = []
    old: list[str] | None = None
    new: list[str] | None = None
    for line in _lines(text):
        if _OPENS.match(line):
            old, new = [], None
        elif old is not None and new is None and _PARTS.match(line):
            new = []
        elif old is not None and new is not None and _CLOSES.match(line):
            found.append(Hunk(0, tuple(old), tuple(new)))
            old = new = None
        elif new is not None:
            new.append(line)
        elif old is not None:
            old.append(line)
    return found


class _Reader:
    """Reads a diff line by line."""

    def __init__(self) -> None:
        self.files: list[tuple[str, list[Hunk]]] = []
        self._path = ""
        self._headed = False
        self._updates = False
        self._at = -1
        self._old: list[str] = []
        self._new: list[str] = []

    def read(self, line: str, after: Sequence[str]) -> None:
        """Takes in one line; `after` are the next two. A line less that began with `--` looks like a file's, but for what follows."""
        named = _FILE.match(line) if self._headed or self._at < 0 else None
        updated = _UPDATE.match(line)
        hunk = _HUNK.match(line) or (self._updates and line.startswith("@@"))
        self._headed = line.startswith("--- ") and (self._at < 0 or list(map(_opening, after)) == ["+++ ", "@@"])
        if updated:
            self.close()
            self._updates, self._path, self._at = True, (updated["path"] or "").strip(), 0 if updated["path"] else -1
        elif named or hunk or self._headed or line.startswith(("diff ", "index ")):
            self.close()
            self._path = named["path"].strip() if named else self._path
            self._at = _line_number(line) if hunk else -1
        elif self._at >= 0 and not line.startswith("\\"):
            if line[:1] != "+":
                self._old.append(line[1:])
            if line[:1] != "-":
                self._new.append(line[1:])

    def close(self) -> None:
        """Takes the hunk that was open as done."""
        if self._at >= 0 and (self._old or self._new):
            if not self.files or self.files[-1][0] != self._path:
                self.files.append((self._path, []))
            self.files[-1][1].append(Hunk(self._at, tuple(self._old), tuple(self._new)))
        self._at, self._old, self._new = -1, [], []


def apply(text: str, hunks: Sequence[Hunk], real: Callable[[str], str] = str) -> tuple[Change, ...]:
    """The changes that apply all hunks, in text order. Raises MisfitError when one has no certain place.

    `real` says what a quoted line with placeholders is in the text, where values stand for them.
    """
    lines = _LINE.findall(text)
    plain = [line.rstrip("\r\n") for line in lines]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    end_of_line = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    done: list[Change] = []
    least = 0
    for number, hunk in enumerate(hunks, 1):
        said = _trimmed(hunk)
        found = next((found for one in (said, _with_values(said, real)) for at in (least, 0) if (found := _found(plain, one, at))), None)
        if found is None:
            raise MisfitError(f"Part {number} of {len(hunks)} of the diff does not fit the file any more.")
        first, old, new = found
        least = first + len(old)
        written = _written(plain[first:least], lines[first:least], old, new, end_of_line)
        span = Span(starts[first], starts[least])
        if span.start == len(text) and text and not text.endswith("\n"):
            written = end_of_line + written
        if any(span.overlaps(other.span) or span == other.span for other in done):
            raise MisfitError(f"Part {number} of {len(hunks)} of the diff changes what another part changes.")
        done.append(Change(span, written))
    return tuple(sorted(done, key=lambda change: change.span))


def _found(plain: Sequence[str], hunk: Hunk, least: int) -> tuple[int, tuple[str, ...], tuple[str, ...]] | None:
    """Where a hunk goes, with the lines of it that stand there; lines around the change may be others where the place is certain."""
    first = _place(plain, hunk.old, hunk, least)
    if first is not None:
        return first, hunk.old, hunk.new
    for fuzz in range(1, _FUZZ + 1):
        head = min(fuzz, _alike(hunk.old, hunk.new))
        tail = min(fuzz, _alike(hunk.old[head:][::-1], hunk.new[head:][::-1]))
        old, new = hunk.old[head : len(hunk.old) - tail], hunk.new[head : len(hunk.new) - tail]
        places = list(_places(plain, old, least, str.rstrip)) if any(sum(map(str.isalnum, line)) >= _TELLING for line in old) else []
        if len(places) == 1 and head + tail:
            return places[0], old, new
    return None


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _lines(text: str) -> list[str]:
    """The lines as diffs count them: nothing but line feeds ends one."""
    return [line.rstrip("\r\n") for line in _LINE.findall(text)]


def _opening(line: str) -> str:
    return next((sign for sign in ("+++ ", "@@") if line.startswith(sign)), "")


def _line_number(hunk: str) -> int:
    found = _HUNK.match(hunk)
    return int(found["at"] or 0) if found else 0


def _trimmed(hunk: Hunk) -> Hunk:
    """A hunk without the empty lines that answers have around it."""
    old, new = hunk.old, hunk.new
    while old and new and not old[-1].strip() and not new[-1].strip():
        old, new = old[:-1], new[:-1]
    return Hunk(hunk.at, old, new)


def _with_values(hunk: Hunk, real: Callable[[str], str]) -> Hunk:
    """A hunk whose old lines are as they stand in the text; its new ones are not, so that each value that gets somewhere is seen to."""
    return Hunk(hunk.at, tuple(line for said in hunk.old for line in _lines(real(said)) or [""]), hunk.new)


def _place(plain: Sequence[str], old: Sequence[str], hunk: Hunk, least: int) -> int | None:
    """The line, from 0, where the old lines stand: exactly, or but for white space, or nothing when that is not certain."""
    wanted = hunk.at - 1 if hunk.at else None
    if not old:
        return min(max(hunk.at, least), len(plain)) if hunk.at or not plain else None
    for same in (str, str.rstrip, str.strip):
        places = list(_places(plain, old, least, same))
        if places and (len(places) == 1 or wanted is not None):
            return min(places, key=lambda place: abs(place - (wanted or 0)))
        if places:
            return None
    return None


def _places(plain: Sequence[str], old: Sequence[str], least: int, same: Callable[[str], str]) -> Iterator[int]:
    wanted = [same(line) for line in old]
    lines = [same(line) for line in plain]
    first = wanted[0]
    for at in range(least, len(lines) - len(wanted) + 1):
        if lines[at] == first and lines[at : at + len(wanted)] == wanted:
            yield at


def _written(plain: Sequence[str], lines: Sequence[str], old: Sequence[str], new: Sequence[str], end_of_line: str) -> str:
    """The new lines; what the hunk only quotes is written as the file has it."""
    kept = dict(zip(old, lines, strict=True))
    shift = _indent(plain) if list(plain) != list(old) else None
    out = []
    for line in new:
        if line in kept:
            out.append(kept[line])
        else:
            out.append((_shifted(line, old, shift) if shift is not None else line) + end_of_line)
    text = "".join(out)
    return text if not lines or lines[-1].endswith(("\n", "\r")) or not text else text.rstrip("\r\n")


def _indent(lines: Sequence[str]) -> str:
    first = next((line for line in lines if line.strip()), "")
    return first[: len(first) - len(first.lstrip())]


def _shifted(line: str, old: Sequence[str], indent: str) -> str:
    """A new line as deep as the file's own lines are, where the diff was indented otherwise."""
    said = _indent(old)
    return indent + line[len(said) :] if line.strip() and line.startswith(said) else line
