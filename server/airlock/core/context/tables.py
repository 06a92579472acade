"""Which language has which table. A language without one has no excerpts yet. A table is loaded when its language is met."""

from __future__ import annotations

import functools
import importlib
from types import MappingProxyType

from airlock.core.context.table import Table

_TABLES = MappingProxyType(
    {
        "python": ("python", "PYTHON"),
        "javascript": ("ecmascript", "JAVASCRIPT"),
        "javascriptreact": ("ecmascript", "JAVASCRIPT"),
        "typescript": ("ecmascript", "TYPESCRIPT"),
        "typescriptreact": ("ecmascript", "TYPESCRIPT"),
        "java": ("java", "JAVA"),
        "kotlin": ("kotlin", "KOTLIN"),
        "scala": ("scala", "SCALA"),
        "csharp": ("csharp", "CSHARP"),
        "swift": ("swift", "SWIFT"),
        "go": ("go", "GO"),
        "rust": ("rust", "RUST"),
        "c": ("c", "C"),
        "cpp": ("c", "CPP"),
        "ruby": ("ruby", "RUBY"),
        "php": ("php", "PHP"),
        "shellscript": ("bash", "BASH"),
    }
)
"""Editor language identifier -> module and name of its table."""


@functools.cache
def table_of(language: str) -> Table | None:
    """The table of an editor language identifier."""
    if language not in _TABLES:
        return None
    module, name = _TABLES[language]
    table: Table = getattr(importlib.import_module(f"airlock.core.context.families.{module}"), name)
    return table


def languages() -> tuple[str, ...]:
    """The editor language identifiers that excerpts can be made of."""
    from airlock.core.context.data.formats import formats

    return (*_TABLES, *formats())
