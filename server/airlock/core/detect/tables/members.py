"""Objects that only hold one value of the record around them: one of a list of names and values, a value with its name or its type."""

from __future__ import annotations

from airlock.core.detect.personal.naming import kind_said
from airlock.core.detect.tables.columns import is_weak
from airlock.core.detect.tables.fields import LABELS, TYPED, VALUES
from airlock.core.detect.tables.tree import Atom, Group

_PAIR = 6
"""So many fields has an object at most that is nothing but a name and a value."""


def _fields(group: Group) -> dict[str, Atom]:
    return {item.key.lower(): item.value for item in group.items if isinstance(item.value, Atom)}


def is_labelled(group: Group) -> bool:
    """Whether an object is one of a list of names and values, which belong together."""
    keys = _fields(group).keys() if len(group.items) <= _PAIR else ()
    return not LABELS.isdisjoint(keys) and not VALUES.isdisjoint(keys)


def typed(group: Group) -> Atom | None:
    """The value in an object that says nothing but its type."""
    alone = group.items[0] if len(group.items) == 1 else None
    return alone.value if alone and isinstance(alone.value, Atom) and alone.key.lower() in TYPED else None


def pair(text: str, group: Group) -> tuple[str, Atom] | None:
    """The name and the value of an object that is nothing else: `{"key": "city", "value": "…"}`; only a name that may say something."""
    fields = _fields(group) if len(group.items) <= _PAIR else {}
    value = next((fields[key] for key in ("value", "val", "content", "answer") if key in fields), None)
    label = next((fields[key] for key in ("key", "name", "field", "label", "attribute", "fieldname") if key in fields), None)
    if value is None or label is None:
        return None
    word = text[label.start : min(label.end, label.start + 60)]
    return (word, value) if kind_said(word) or is_weak(word) else None
