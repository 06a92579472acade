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

LANGUAGES = frozenset(("xml", "xsl", "plist", "svg"))
ENDINGS = (".xml", ".plist", ".xmi", ".rss", ".atom", ".gpx", ".kml", ".fodt", ".config", ".resx")
MOST_TAGS = 300_000
DEEPEST = 60
_TAG = (
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<[!?][^<>]*>?"
    r"|</(?P<closed>[\w.:-]{1,80})\s*>|<(?P<open>[\w.:-]{1,80})(?P<attributes>(?:\s[^<>]{0,4000}?)?)(?P<empty>/?)>"
)
_ATTRIBUTE = r"([\w.:-]{1,80})\s{0,9}=\s{0,9}(?:\"([^\"<>]{0,1000})\"|'([^'<>]{0,1000})')"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_TAG, re.DOTALL), re.compile(_ATTRIBUTE)


def is_markup(name: str, language: str, text: str) -> bool:
    """Whether a text is XML by its name, language or beginning."""
    return language in LANGUAGES or name.endswith(ENDINGS) or text[:100].lstrip("\ufeff \r\n\t").startswith("<?xml")


def read(text: str) -> Group:
    """The tree of a text."""
    root = Group("{", "", 0, len(text), [])
    stack: list[tuple[str, Group]] = [("", root)]
    at = 0
    for tag in islice(_patterns()[0].finditer(text), MOST_TAGS):
        name, group = stack[-1]
        if tag["open"]:
            inner = Group("{", "", tag.start(), tag.end(), _attributes(text, tag))
            if tag["empty"]:
                group.items.append(Item(_local(tag["open"]), inner))
            elif len(stack) < DEEPEST:
                stack.append((tag["open"], inner))
        elif tag["closed"] and tag["closed"] == name:
            stack.pop()
            group.end = tag.end()
            _close(stack[-1][1], name, group, _trimmed(text, at, tag.start()))
        at = tag.end()
    for (_, outer), (name, group) in zip(stack[-2::-1], stack[:0:-1], strict=True):
        group.end = len(text)
        _close(outer, name, group, None)
    _gather(root)
    return root


def _attributes(text: str, tag: re.Match[str]) -> list[Item]:
    start, end = tag.span("attributes")
    found = _patterns()[1].finditer(text, start, end) if end > start else ()
    return [Item(_local(one[1]), Atom(*one.span(2 if one[2] is not None else 3), "s")) for one in found if one[2] or one[3]]


def _close(outer: Group, name: str, group: Group, content: Atom | None) -> None:
    """Puts an element that is whole into the one around it: as a value where it has nothing but text."""
    name = _local(name)
    only_attributes = all(isinstance(item.value, Atom) for item in group.items)
    if content is not None and only_attributes and not any(item.key.lower() in LABELS for item in group.items):
        outer.items.append(Item(name, content))
        content = None
    if content is not None and only_attributes:
        group.items.append(Item("value", content))
    if group.items:
        _gather(group)
        outer.items.append(Item(name, group))


def _gather(group: Group) -> None:
    """Elements of one name become a list."""
    names = Counter(item.key for item in group.items if isinstance(item.value, Group))
    if all(count == 1 for count in names.values()):
        return
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
