"""Reads XML into the tree of tree.py: elements and attributes by their names, elements of one name beside each other as a list.

Nothing is checked; what is not closed ends with the text. Entities stay as they are written.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables.fields import LABELS
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

LANGUAGES = frozenset(("xml", "xsl", "plist", "svg"))
ENDINGS = (".xml", ".plist", ".xmi", ".rss", ".atom", ".gpx", ".kml", ".fodt", ".config", ".resx")
MOST_TAGS = 300_000
DEEPEST = 60
_TAG = (
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<[!?][^<>]*>?"
    r"|</([\w.:-]{1,80})\s*>|<([\w.:-]{1,80})(\s[^<>]{0,4000})?/?>"
)
"""Its groups are the name of an element that ends, or of one that begins, and what that has behind its name."""
_OPENED = r"<([\w.:-]{1,80})(\s[^<>]{0,4000})?"
_ATTRIBUTE = r"([\w.:-]{1,80})\s{0,9}=\s{0,9}(?:\"([^\"<>]{0,1000})\"|'([^'<>]{0,1000})')"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_TAG, re.DOTALL), compiled(_ATTRIBUTE), compiled(_OPENED)


def is_markup(name: str, language: str, text: str) -> bool:
    """Whether a text is XML by its name, language or beginning."""
    return language in LANGUAGES or name.endswith(ENDINGS) or text[:100].lstrip("\ufeff \r\n\t").startswith("<?xml")


def names(text: str) -> set[str]:
    """The names of all elements and attributes, and maybe others."""
    _, attribute, opened = _patterns()
    tags = set(opened.findall(text))
    shown = attribute.findall(" ".join(behind for _, behind in tags))
    return {_local(name) for name in (*(name for name, _ in tags), *(name for name, *_ in shown))}


def read(text: str) -> Group:
    """The tree of a text."""
    root = Group("{", "", 0, len(text), [])
    stack: list[tuple[str, Group]] = [("", root)]
    at = 0
    for tag in islice(_patterns()[0].finditer(text), MOST_TAGS):
        name, group = stack[-1]
        closed, opened, attributes = tag.groups()
        start, end = tag.span()
        if opened:
            inner = Group("{", "", start, end, _attributes(text, *tag.span(3)) if attributes else [])
            if text[end - 2] == "/":
                group.items.append(Item(_local(opened), inner))
            elif len(stack) < DEEPEST:
                stack.append((opened, inner))
        elif closed and closed == name:
            stack.pop()
            group.end = end
            _close(stack[-1][1], name, group, _trimmed(text, at, start))
        at = end
    for (_, outer), (name, group) in zip(stack[-2::-1], stack[:0:-1], strict=True):
        group.end = len(text)
        _close(outer, name, group, None)
    _gather(root)
    return root


def _attributes(text: str, start: int, end: int) -> list[Item]:
    found = _patterns()[1].finditer(text, start, end)
    return [Item(_local(one[1]), Atom(*one.span(2 if one[2] is not None else 3), "s")) for one in found if one[2] or one[3]]


def _close(outer: Group, name: str, group: Group, content: Atom | None) -> None:
    """Puts an element that is whole into the one around it: as a value where it has nothing but text."""
    name = _local(name)
    if not group.items:
        if content is not None:
            outer.items.append(Item(name, content))
        return
    only_attributes = all(isinstance(item.value, Atom) for item in group.items)
    if content is not None and only_attributes and not any(item.key.lower() in LABELS for item in group.items):
        outer.items.append(Item(name, content))
        content = None
    if content is not None and only_attributes:
        group.items.append(Item("value", content))
    _gather(group)
    outer.items.append(Item(name, group))


def _gather(group: Group) -> None:
    """Elements of one name become a list."""
    inner = [item.key for item in group.items if not isinstance(item.value, Atom)]
    if len(inner) < 2 or len(inner) == len(set(inner)):
        return
    names = Counter(inner)
    lists: dict[str, Group] = {}
    items: list[Item] = []
    for item in group.items:
        if isinstance(item.value, Atom) or names[item.key] == 1:
            items.append(item)
            continue
        if item.key not in lists:
            lists[item.key] = Group("[", "", item.value.start, item.value.end, [])
            items.append(Item(item.key, lists[item.key]))
        lists[item.key].items.append(Item("", item.value))
        lists[item.key].end = item.value.end
    group.items = items


def _local(name: str) -> str:
    """A name without the prefix of its namespace."""
    return name.rpartition(":")[2]


def _trimmed(text: str, start: int, end: int) -> Atom | None:
    content = text[start:end]
    left = content.lstrip()
    start += len(content) - len(left)
    left = left.rstrip()
    return Atom(start, start + len(left), "s") if left else None
