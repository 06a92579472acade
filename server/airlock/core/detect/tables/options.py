"""Records that a command is given as options: `adduser --first-name Ada --last-name Lund`, `New-ADUser -GivenName Ada -Surname Lund`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

_OPTION = (
    r"(?<![\w-])--?(?P<key>[A-Za-z][\w-]{1,40})(?:=|[ \t]{1,4})"
    r"(?:\"(?P<quoted>[^\"\r\n]{1,120})\"|'(?P<single>[^'\r\n]{1,120})'|(?P<bare>[^\s\"'`;|&()<>$\\{}\[\]-][^\s\"'`;|&()<>{}\[\]]{0,80}))"
)
_BETWEEN = r"(?:[^\r\n]|[\\`^][ \t]*\r?\n){0,300}"
"""What may stand between two options of one command: no line end that nothing goes on behind."""
_COMMAND = r"([\w.-]{2,40})[^\w\r\n]{0,20}\Z"
_BEFORE = 80
_MOST = 4000
_MOST_TRIED = 100
"""So many places of a word are looked at: where they all are none of options, the next one is too."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_OPTION), compiled(_BETWEEN), compiled(_COMMAND)


def may_have(text: str, found: Mapping[str, Sequence[int]]) -> bool:
    """Whether one of some words stands in the name of an option; `found` says where they stand."""
    return " -" in text and any(_is_option(text, at) for places in found.values() for at in places[:_MOST_TRIED])


def _is_option(text: str, at: int) -> bool:
    before = text[max(at - _BEFORE, 0) : at]
    word = before[max(map(before.rfind, " \t\n\r\"'")) + 1 :]
    return word[:1] == "-" and word.replace("-", "a").replace("_", "a").isalnum()


def read(text: str) -> Group:
    """A tree with one group for the options of each command; its head is the word before them."""
    option, between, command = _patterns()
    groups: list[Group] = []
    for count, match in enumerate(option.finditer(text)):
        if count > _MOST:
            break
        start, end = match.start(), match.end()
        if not groups or not (groups[-1].end <= start and between.fullmatch(text, groups[-1].end, start)):
            called = command.search(text[max(start - _BEFORE, 0) : start])
            groups.append(Group("{", called[1] if called else "", start, end, []))
        groups[-1].end = end
        groups[-1].items.extend(_item(match))
    return Group("", "", 0, len(text), [Item("", group) for group in groups if len(group.items) > 1])


def _item(match: re.Match[str]) -> Iterator[Item]:
    """An option with its value, unless that only says what to put there: `--first-name FIRST`."""
    sort = match.lastgroup or ""
    if sort != "bare" or not (match["bare"].isupper() and match["bare"].replace("_", "a").isalpha()):
        yield Item(match["key"], Atom(*match.span(sort), "s"))
