"""Imports of a language of which nothing is known but its table: what they name is looked for by name, where the import's words fit."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace
from airlock.core.context.items import items_of
from airlock.core.context.tables import table_of
from airlock.core.context.words import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.syntax import Node, Syntax


def _links(syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    table = table_of(syntax.language)
    if table is None:
        return ()
    imports = [item for item in items_of(syntax.root, syntax, table) if item.kind is Kind.IMPORT]
    texts = [(item, syntax.text[item.node.start : item.node.end]) for item in imports]
    return [Link(name, text, name, public=False) for item, text in texts for name in item.names if name != ALL]


def _files(_link: Link, _path: str, _workspace: Workspace) -> Sequence[str]:
    return ()


@functools.cache
def plain(languages: tuple[str, ...]) -> Imports:
    """The row of languages that use each other's names."""
    return Imports(languages=languages, links=_links, files=_files, anywhere=True)
