"""Which language's imports lead where. One without a row is looked up by names alone."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.across.ecmascript import ECMASCRIPT
from airlock.core.context.across.go import GO
from airlock.core.context.across.jvm import JAVA, KOTLIN
from airlock.core.context.across.plain import plain
from airlock.core.context.across.python import PYTHON
from airlock.core.context.across.workspace import Imports

_IMPORTS = MappingProxyType({language: row for row in (PYTHON, ECMASCRIPT, JAVA, KOTLIN, GO) for language in row.languages})
_TOGETHER = (("c", "cpp"),)
"""Languages without a row whose files use each other's names."""


def imports_of(language: str) -> Imports:
    """How a language's imports lead to files."""
    known = _IMPORTS.get(language)
    return known or plain(next((group for group in _TOGETHER if language in group), (language,)))
