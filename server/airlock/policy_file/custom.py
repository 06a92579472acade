"""`[[rule]]` in `airlock.toml`: rules of an organisation's own, read strictly and worded so that they read back the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airlock.core.model import Category, Rule, Severity
from airlock.errors import PolicyError
from airlock.policy_file.entities import kind_of

if TYPE_CHECKING:
    from airlock.core.detect.custom import Entry

NAME = "airlock.toml"
MOST = 500
"""How many rules one file may have."""
_STRINGS = ("id", "kind", "title", "why", "advice", "source", "pattern")
_LISTS = ("words", "near")
_CATEGORIES = (Category.PERSONAL_DATA, Category.CREDENTIAL, Category.INTERNAL)
_KEYS = frozenset((*_STRINGS, *_LISTS, "category", "severity"))


def read(tables: Sequence[Mapping[str, Any]]) -> tuple[Rule, ...]:
    """The rules in a policy file. Raises PolicyError, which names a rule by its id alone."""
    if len(tables) > MOST:
        raise PolicyError(f"{NAME}: there are more than {MOST} [[rule]] entries.")
    rules = tuple(_rule(table, number) for number, table in enumerate(tables, 1))
    ids = [rule.id for rule in rules]
    twice = next((name for name in ids if ids.count(name) > 1), "")
    if twice:
        raise PolicyError(f"{NAME}: there are two [[rule]] entries with the id {twice}.")
    return rules


def _rule(table: Mapping[str, Any], number: int) -> Rule:
    from airlock.core.detect.custom import make  # few policy files have rules

    entry = _entry(table, f"[[rule]] number {number}")
    made = make(entry)
    if isinstance(made, str):
        name = entry.id if entry.id.isascii() and entry.id.isidentifier() else f"number {number}"
        raise PolicyError(f"{NAME}: [[rule]] {name}: {made}.")
    return made


def _entry(table: Mapping[str, Any], where: str) -> Entry:
    from airlock.core.detect.custom import Entry

    if not table.keys() <= _KEYS:
        raise PolicyError(f"{NAME}: {where} has a key that is not one of {', '.join(sorted(_KEYS))}.")
    strings = {key: table.get(key, "") for key in _STRINGS}
    if not all(isinstance(value, str) for value in strings.values()) or not strings["id"]:
        raise PolicyError(f"{NAME}: {where} needs an id, and {', '.join(_STRINGS)} are strings.")
    lists = {key: table.get(key, []) for key in _LISTS}
    if not all(isinstance(value, list) and all(isinstance(word, str) for word in value) for value in lists.values()):
        raise PolicyError(f"{NAME}: {where}: words and near are lists of strings.")
    strings["kind"] = kind_of(strings["kind"] or strings["id"])
    category, severity = table.get("category", Category.PERSONAL_DATA.value), table.get("severity", Severity.WARNING.value)
    if category not in tuple(c.value for c in _CATEGORIES) or severity not in tuple(s.value for s in Severity):
        raise PolicyError(
            f"{NAME}: {where}: category must be one of {', '.join(c.value for c in _CATEGORIES)},"
            f" and severity one of {', '.join(s.value for s in Severity)}."
        )
    return Entry(
        **strings, words=tuple(lists["words"]), near=tuple(lists["near"]), category=Category(category), severity=Severity(severity)
    )


def worded(entry: Entry) -> str:
    """The entry as it stands in the file, with a line end behind it; what is as it is anyhow is left out."""
    return "".join(f"{line}\n" for line in _lines(entry))


def _lines(entry: Entry) -> Iterator[str]:
    yield "[[rule]]"
    yield f"id = {_string(entry.id)}"
    if entry.kind != entry.id:
        yield f"kind = {_string(entry.kind)}"
    if entry.category is not Category.PERSONAL_DATA:
        yield f"category = {_string(entry.category.value)}"
    for key in ("title", "why", "advice", "source", "pattern"):
        if value := getattr(entry, key):
            yield f"{key} = {_string(value)}"
    for key in _LISTS:
        if words := getattr(entry, key):
            yield f"{key} = [{', '.join(map(_string, words))}]"
    yield f"severity = {_string(entry.severity.value)}"


def _string(value: str) -> str:
    """A TOML string: as it is where it holds a backslash, which reads better, else with escapes."""
    if "\\" in value and "'" not in value and value.isprintable():
        return f"'{value}'"
    plain = value.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")
