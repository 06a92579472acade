"""Reads hashes that are stored field by field: `HSET user:7 name "Ada Lund" phone "…"`, as a client of Redis is told.

https://redis.io/docs/latest/commands/hset/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from airlock.core.detect.tables import objects
from airlock.core.detect.tables.cells import Reading
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

WORDS = ("hset ", "hmset ")
"""What the command begins with, in small letters."""
_COMMAND = r"(?:^|[>$`\"'][ ]?|[ \t])h(?:m?)set[ ]{1,4}[\"']?(?P<key>[\w{}.-]{1,40})(?::[^\s\"']{0,60})?[\"']?(?=[ ])"
_WORD = r"[ \t]{1,4}(?:\"(?P<quoted>(?:[^\"\\\r\n]|\\.){0,300})\"|'(?P<single>[^'\r\n]{0,300})'|(?P<bare>[^\s\"']{1,120}))"
_MOST = 4000
_MOST_FIELDS = 100


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(_COMMAND, re.MULTILINE | re.IGNORECASE), compiled(_WORD)


def readings(text: str) -> Iterator[Reading]:
    """Those of the hashes that are somebody's."""
    groups: list[Item] = []
    end = 0
    for command in _patterns()[0].finditer(text):
        if len(groups) == _MOST:
            break
        items = list(_fields(text, command.end())) if command.start() >= end else []
        if items:
            end = items[-1].value.end
            groups.append(Item("", Group("{", command["key"], command.start(), end, items)))
    if groups:
        yield from objects.readings(text, Group("", "", 0, len(text), groups))


def _fields(text: str, at: int) -> Iterator[Item]:
    """The fields of one hash, each with its value behind it."""
    word = _patterns()[1]
    for _ in range(_MOST_FIELDS):
        name = word.match(text, at)
        value = word.match(text, name.end()) if name is not None else None
        if name is None or value is None:
            return
        yield Item(name[name.lastgroup or ""], Atom(*value.span(value.lastgroup or ""), "s"))
        at = value.end()
