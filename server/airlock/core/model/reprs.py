"""How value types with a user's text in them are shown: without it."""

from __future__ import annotations

from typing import Any


def repr_without(value: Any, *hidden: str) -> str:  # noqa: ANN401 - any named tuple
    """The usual `repr` of a named tuple, without these fields."""
    shown = (f"{name}={getattr(value, name)!r}" for name in value._fields if name not in hidden)
    return f"{type(value).__name__}({', '.join(shown)})"
