"""Whether a tree of records can hold somebody's data, told by its keys and their values: most outlines and most markup say nothing.

Reading the records of a tree takes ten times as long. What stands in a list stands under the list's key.
"""

from __future__ import annotations

from collections.abc import Collection

from airlock.core.detect.personal.escapes import unescaped
from airlock.core.detect.personal.naming import kind_of
from airlock.core.detect.tables import dated, people, topics
from airlock.core.detect.tables.columns import NOT_HERE
from airlock.core.detect.tables.flat import key_of
from airlock.core.detect.tables.signs import LONGEST, Signs, may_tell, said_by
from airlock.core.detect.tables.tree import Atom, Group
from airlock.core.detect.tables.values import fits

_SEVERAL = 2
"""Beside so many kinds of data what only looks like somebody's is believed."""


def may_say(text: str, keys: Collection[str]) -> bool:
    """Whether a text with these keys and no others may have such a tree, whatever stands under which: asked before it is read."""
    known = [(key, said) for key in keys if (said := said_by(key)) is not None]
    if len({*map(kind_of, keys)} - {""}) >= _SEVERAL or any(said.shown or may_tell(key, keys) for key, said in known):
        return True
    labelled = any(said.label for _, said in known) and any(said.held for _, said in known)
    named = any(said.weak for _, said in known) and (any(map(topics.is_named, keys)) or people.has_title(text))
    return labelled or named


def may_have(text: str, root: Group) -> bool:
    """Whether `objects` may find a record of somebody in a tree."""
    signs, kinds = Signs(), set[str]()
    stack = [("", "", root)]
    while stack:
        over, above, group = stack.pop()
        for item in group.items:
            value, own = item.value, key_of(item)
            outer, upper, key = (over, above, own) if own else ("", over, above)
            if not isinstance(value, Atom):
                whose = value.head if not own and topics.topic(value.head) else ""
                stack.append((key, whose, value) if whose else (upper, key, value))
                date = dated.made(text, value)
                if date is None:
                    continue
                value = date
            kind = kind_of(key)
            if kind or said_by(key) is not None:
                said = unescaped(text[value.start : min(value.end, value.start + LONGEST)])
                if signs.enough(outer, upper, key, said):
                    return True
                if kind and kind not in kinds and kind not in NOT_HERE and fits(kind, said, key):
                    kinds.add(kind)
    return len(kinds) >= _SEVERAL or signs.together() or signs.whole()
