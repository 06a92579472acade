"""Which language has which table. A language without one has no excerpts yet."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.c import C, CPP
from airlock.core.context.bash import BASH
from airlock.core.context.data.formats import formats
from airlock.core.context.ecmascript import JAVASCRIPT, TYPESCRIPT
from airlock.core.context.go import GO
from airlock.core.context.php import PHP
from airlock.core.context.csharp import CSHARP
from airlock.core.context.java import JAVA
from airlock.core.context.kotlin import KOTLIN
from airlock.core.context.python import PYTHON
from airlock.core.context.ruby import RUBY
from airlock.core.context.scala import SCALA
from airlock.core.context.swift import SWIFT
from airlock.core.context.rust import RUST
from airlock.core.context.table import Table

_TABLES = MappingProxyType(
    {
        "python": PYTHON,
        "csharp": CSHARP,
        "java": JAVA,
        "scala": SCALA,
        "swift": SWIFT,
        "kotlin": KOTLIN,
        "php": PHP,
        "shellscript": BASH,
        "ruby": RUBY,
        "go": GO,
        "c": C,
        "cpp": CPP,
        "rust": RUST,
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
    return (*_TABLES, *formats())
