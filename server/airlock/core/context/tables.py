"""Which language has which table. A language without one has no excerpts yet."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.ecmascript import JAVASCRIPT, TYPESCRIPT
from airlock.core.context.python import PYTHON
from airlock.core.context.table import Table

_TABLES = MappingProxyType(
    {
        "python": PYTHON,
        "javascript": JAVASCRIPT,
        "javascriptreact": JAVASCRIPT,
        "typescript": TYPESCRIPT,
        "typescriptreact": TYPESCRIPT,
    }
)


def table_of(language: str) -> Table | None:
    """The table of an editor language identifier."""
    return _TABLES.get(language)


def languages() -> tuple[str, ...]:
    """The editor language identifiers that excerpts can be made of."""
    return tuple(_TABLES)
