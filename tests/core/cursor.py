"""What goes with the place of a cursor, which stands in a text as `‸`."""

from __future__ import annotations

from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, Span

MARK = "‸"


def asked(language: str, marked: str) -> Excerpt:
    """The excerpt for the cursor in a text, which must have one."""
    at = marked.index(MARK)
    found = excerpt(Document(marked.replace(MARK, ""), "", language), [Span(at, at)], lambda: False)
    assert found is not None
    return found
