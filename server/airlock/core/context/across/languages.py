"""Which language's imports lead where. One without a row is looked up by names alone. A row is loaded when its language is met."""

from __future__ import annotations

import functools
import importlib
from types import MappingProxyType

from airlock.core.context.across.plain import plain
from airlock.core.context.across.workspace import Imports

_ROWS = MappingProxyType(
    {
        "python": ("python", "PYTHON"),
        "javascript": ("ecmascript", "ECMASCRIPT"),
        "javascriptreact": ("ecmascript", "ECMASCRIPT"),
        "typescript": ("ecmascript", "ECMASCRIPT"),
        "typescriptreact": ("ecmascript", "ECMASCRIPT"),
        "java": ("jvm", "JAVA"),
        "kotlin": ("jvm", "KOTLIN"),
        "scala": ("scala", "SCALA"),
        "csharp": ("csharp", "CSHARP"),
        "swift": ("swift", "SWIFT"),
        "go": ("go", "GO"),
        "rust": ("rust", "RUST"),
        "c": ("c", "C"),
        "cpp": ("c", "C"),
        "ruby": ("ruby", "RUBY"),
        "php": ("php", "PHP"),
    }
)
"""Editor language identifier -> module and name of its row."""


@functools.cache
def imports_of(language: str) -> Imports:
    """How a language's imports lead to files."""
    if language not in _ROWS:
        return plain((language,))
    module, name = _ROWS[language]
    row: Imports = getattr(importlib.import_module(f"airlock.core.context.across.{module}"), name)
    return row
