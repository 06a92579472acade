"""Reads settings into the tree of tree.py: runs of lines `key = value`, each run an object that ends at a blank line or a heading.

Headings say nothing but that those who made something are named: `[[project.authors]]`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.tables.fields import is_public
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

LANGUAGES = frozenset(("toml", "ini", "properties", "dotenv", "editorconfig", "systemd-conf"))
ENDINGS = (".toml", ".ini", ".properties", ".conf", ".env", ".cfg")
MOST_LINES = 60_000
_LINE = (
    r"[ \t]*(?:(?P<key>[\w.\-]{1,80}|\"[^\"\r\n]{1,80}\")[ \t]*[=:][ \t]*"
    r"(?:\"(?P<quoted>(?:[^\"\\\r\n]|\\.){0,1000})\"|'(?P<single>[^'\r\n]{0,1000})'"
    r"|(?P<bare>[^\s\"'\[{][^\r\n]{0,1000}?))?[ \t]*|(?P<ends>\[[^\r\n]*)?)\r?$"
)


@lru_cache(maxsize=1)
def _line() -> re.Pattern[str]:
    return compiled(_LINE, re.MULTILINE)


def is_settings(name: str, language: str) -> bool:
    """Whether a text is settings by its name or language."""
    return language in LANGUAGES or name.endswith(ENDINGS)


def read(text: str) -> Group:
    """The tree of a text: a list of objects."""
    root = Group("[", "", 0, len(text), [])
    run: Group | None = None
    at, heading = 0, ""
    for _ in range(MOST_LINES):
        match = _line().match(text, at)
        if match is not None and match["key"] is None:
            run, heading = None, (match["ends"] or heading).strip("[] \t\"'")
        elif match is not None and (value := _value(match)) is not None:
            if run is None:
                run = Group("{", "", match.start(), match.end(), [])
                root.items.append(Item(heading if is_public(Item(heading, run)) else "", run))
            run.items.append(Item(match["key"].strip('"'), value))
            run.end = match.end()
        stop = text.find("\n", at)
        if stop < 0:
            break
        at = stop + 1
    return root


def _value(match: re.Match[str]) -> Atom | None:
    for group in ("quoted", "single", "bare"):
        if match[group]:
            return Atom(*match.span(group), "s")
    return None
