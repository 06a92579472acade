"""The patterns of a `.gitignore` file as git reads them (see gitignore(5)), each in time linear in the name it is held against.

Pure: lines in, an answer out. Our own because a library for it takes longer to load than most scans take. As in git, patterns and paths are
bytes; here each byte is a character (Latin-1). A pattern that makes no sense matches nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

_FLAGS = re.ASCII | re.DOTALL | (re.IGNORECASE if sys.platform in {"win32", "darwin"} else 0)
_TOKEN = re.compile(
    r"(?P<star>\*+)|(?P<one>\?)|(?P<set>\[[!^]?\]?(?:\[:[a-z]*:\]|\\.|[^\]\\])*\])|\\(?P<escaped>.)|(?P<plain>[^\[\\])", re.DOTALL
)
_MEMBER = re.compile(r"\[:(?P<name>[a-z]*):\]|(?P<low>\\.|.)-(?P<high>\\.|.)|(?P<single>\\.|.)", re.DOTALL)
_CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": " \\t",
    "digit": "0-9",
    "lower": "a-z",
    "punct": "!-/:-@\\[-`{-~",
    "space": "\\s",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}
_FOLDERS = "(?:[^/]+/)*"


class _Group(NamedTuple):
    """Neighbouring patterns that all ignore, or all take back."""

    ignore: bool
    names: re.Pattern[str] | None
    """Of last parts of a path."""
    paths: re.Pattern[str] | None

    def matches(self, path: str, name: str) -> bool:
        return bool((self.names and self.names.fullmatch(name)) or (self.paths and self.paths.fullmatch(path)))


class Patterns(NamedTuple):
    """The patterns of one file, the last first."""

    groups: tuple[_Group, ...]

    @classmethod
    def of(cls, lines: Sequence[str]) -> Patterns:
        """Reads the lines of a file."""
        groups: list[tuple[bool, list[str], list[str]]] = []
        numbers = count()
        for line in lines:
            for ignore, everywhere, pattern in _read(line, numbers):
                if not groups or groups[-1][0] is not ignore:
                    groups.append((ignore, [], []))
                _, names, paths = groups[-1]
                (names if everywhere else paths).append(pattern)
        return cls(tuple(_Group(ignore, _any(names), _any(paths)) for ignore, names, paths in reversed(groups)))

    def verdict(self, path: str) -> bool | None:
        """Whether a path below the file's folder is ignored; None where no pattern is about it. A folder's path ends with a slash."""
        name = path[path.rfind("/", 0, len(path) - 1) + 1 :]
        return next((group.ignore for group in self.groups if group.matches(path, name)), None)


def _any(patterns: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(patterns), _FLAGS) if patterns else None


def _read(line: str, numbers: Iterator[int]) -> Iterator[tuple[bool, bool, str]]:
    """A line as no or one (ignores, names only, regular expression)."""
    text = re.sub(r"(?<!\\) +$", "", line)
    ignore = not text.startswith("!")
    body = text.removeprefix("!")
    if not body or text.startswith("#"):
        return
    end = "/" if body.endswith("/") else "/?"
    inner = body.removesuffix("/")
    everywhere = "/" not in inner
    made = _name(inner, numbers) if everywhere else _path(inner.removeprefix("/").split("/"), numbers)
    if made:
        yield ignore, everywhere, made + end


def _path(parts: Sequence[str], numbers: Iterator[int]) -> str:
    """Parts of a path; between two `**` the first fit is taken for good, which is what makes it linear."""
    chunks: list[list[str]] = [[]]
    for part in parts:
        if part == "**":
            chunks.append([])
        else:
            chunks[-1].append(_name(part, numbers))
    if not all(all(chunk) for chunk in chunks):
        return ""
    first, *others = ["/".join(chunk) for chunk in chunks]
    out = f"{first}/" if first and others else first
    for i, chunk in enumerate(others):
        if i == len(others) - 1:
            out += _FOLDERS + chunk if chunk else ".+"
        elif chunk:
            out += _for_good(f"{_FOLDERS}?{chunk}/", numbers)
    return out


def _for_good(pattern: str, numbers: Iterator[int]) -> str:
    name = f"g{next(numbers)}"
    return f"(?=(?P<{name}>{pattern}))(?P={name})"


def _name(part: str, numbers: Iterator[int]) -> str:
    """One part of a path; empty where it makes no sense. Each star but the last takes the first fit for good."""
    pieces = [""]
    at = 0
    while at < len(part):
        token = _TOKEN.match(part, at)
        made = _piece(token) if token else ""
        if token is None or not made:
            return ""
        if made == "*":
            pieces.append("")
        else:
            pieces[-1] += made
        at = token.end()
    first, *others = pieces
    middle = "".join(_for_good(f"[^/]*?{piece}", numbers) for piece in others[:-1])
    not_empty = "" if first else "(?=[^/])"
    return not_empty + first + middle + (f"[^/]*{others[-1]}" if others else "")


def _piece(token: re.Match[str]) -> str:
    if token["star"]:
        return "*"
    if token["one"]:
        return "[^/]"
    return _set(token["set"]) if token["set"] else re.escape(token["escaped"] or token["plain"])


def _set(text: str) -> str:
    """A bracket expression; never matches a slash."""
    inner = text[1:-1]
    negated = inner[:1] in {"!", "^"}
    members = [_member(m) for m in _MEMBER.finditer(inner[1:] if negated else inner)]
    if not members or not all(members):
        return ""
    return f"[^/{''.join(members)}]" if negated else f"(?!/)[{''.join(members)}]"


def _member(token: re.Match[str]) -> str:
    """A character, a range or a class of a bracket expression; empty for a class that does not exist."""
    if token["name"] is not None:
        return _CLASSES.get(token["name"], "")
    low, high = (token["low"] or token["single"])[-1], (token["high"] or token["single"])[-1]
    return f"{re.escape(low)}-{re.escape(high)}" if low <= high else re.escape(low)
