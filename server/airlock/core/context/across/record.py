"""What an index of a workspace keeps of one file: the names it defines and those of types it adds to, and nothing else of its text."""

from __future__ import annotations

import functools
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from airlock.core.context.across.opened import ADDED, definitions, types_of
from airlock.core.context.bare import declared
from airlock.core.context.outline import Outline
from airlock.core.context.tables import table_of
from airlock.core.context.words import Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from airlock.core.context.items import Item
    from airlock.core.context.table import Table

_MOST = 2000  # names of one file
_NAME = compiled(r"[@#$+]?[^\W\d][\w$]{0,199}[?!=]?")


def defined_in(text: str, language: str, should_stop: Callable[[], bool]) -> tuple[str, ...]:
    """The names that a file defines at its top level and in its namespaces, each once, in source order; `ADDED` before a type's."""
    table = _without_imports(language)
    syntax = declared(text, language, table, should_stop, once=True) if table is not None else None
    if table is None or syntax is None:
        return ()
    outline = Outline(syntax, table)
    given = (name for chain in definitions(outline) for name in _names(chain[-1], outline))
    return tuple(dict.fromkeys(name for name in islice(given, _MOST) if _NAME.fullmatch(name)))


def _names(item: Item, outline: Outline) -> Iterator[str]:
    """The names of a definition, and the types that it adds to."""
    yield from item.names
    yield from (f"{ADDED}{name}" for name in sorted(types_of(item, outline).difference(item.names)))


@functools.cache
def _without_imports(language: str) -> Table | None:
    """A language's table that knows no imports: taking them apart takes as long as all else, and an index has no use for them."""
    table = table_of(language)
    if table is None:
        return None
    kinds = {node: kind for node, kind in table.definitions.items() if kind is not Kind.IMPORT}
    return table.but(definitions=MappingProxyType(kinds))


def shares_names(language: str) -> bool:
    """Whether files of a language define functions that others use; not so for data and markup."""
    table = table_of(language)
    return table is not None and Kind.FUNCTION in table.definitions.values()
