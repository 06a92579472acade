"""The few words that the tables of languages are written in: what a definition is, where a name is bound, how a body stands."""

from __future__ import annotations

from enum import Enum

Place = tuple[str, str]
"""A child's place: its parent's node type, and the field it has there."""

EVERY = "*"
"""Instead of a field name: every child."""


class Kind(str, Enum):
    """What a definition is; the value is its plain word for people."""

    FUNCTION = "function"
    CLASS = "class"
    TYPE = "type"
    VARIABLE = "constant"
    IMPORT = "import"
    SPACE = "namespace"


TYPES = (Kind.CLASS, Kind.TYPE, Kind.SPACE)
"""What has members."""


class Where(Enum):
    """Which scope a name is bound in."""

    OUTER = "outer"
    """The scope around the node."""
    HERE = "here"
    """The node's own scope where it opens one, else the nearest."""
    FUNCTION = "function"
    """The nearest function's."""


class Body(Enum):
    """How the children of a body stand together."""

    INDENT = "indent"
    BRACES = "braces"
    COMMAS = "commas"
