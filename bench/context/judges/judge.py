"""What a compiler is asked about a text with a function in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from airlock.core.model import Span

KNOWS_NOTHING = frozenset[str]()
EVERYTHING = "*"
"""Among the unknown names: the text could not be read at all."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a compiler makes of the names in a function, when it is given one text and nothing else.

    A name is written `name`, a member of the function's own class or its bases `.name`, and a member of another type `Type.name`.
    """

    resolved: frozenset[str] = KNOWS_NOTHING
    """Names and own members that the text defines outside the function."""
    members: frozenset[str] = KNOWS_NOTHING
    """Members of other types that the text defines."""
    unknown: frozenset[str] = KNOWS_NOTHING
    """Names the compiler says it does not know."""
    defined: tuple[str, ...] = ()
    """The plain names of all definitions that are neither in the function nor around it, as often as they are defined."""
    heads: tuple[str, ...] = ()
    """The least text that says what the resolved names and the scopes around the function are."""


class Judge(Protocol):
    """One compiler."""

    @property
    def complete(self) -> bool:
        """Whether it resolves names; some only say which they do not know."""
        ...

    @property
    def compiles(self) -> bool:
        """Whether it says which names it does not know, and all that a text defines."""
        ...

    @property
    def declared(self) -> bool:
        """Whether a name that it knows must have been declared; elsewhere, assigning to a member is enough."""
        ...

    def look(self, text: str, target: Span, name: str) -> Look:
        """What it makes of the function at `target`, called `name`."""
        ...
