"""What a piece of code needs from around it: the names and members it uses, and what it says of their types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.chains import Chain
from airlock.core.context.stopped import never

if TYPE_CHECKING:
    from airlock.core.context.words import Place
    from airlock.core.model import Span
    from airlock.core.syntax import Node


class Access(NamedTuple):
    """A member reached through an object: the object's name or receiver word (empty when it is an expression), the member's name."""

    through: str
    member: str
    path: Chain = ()
    """The members between them."""
    called: bool | None = None
    """Whether it is called; None where calls are not kept apart."""


class Uses(NamedTuple):
    """What a piece of code needs from around it."""

    free: tuple[str, ...]
    """Names nothing in the piece binds, in order of appearance."""
    outermost: tuple[str, ...]
    """Names used in the piece that are bound at its outermost level.

    A caller that put in only some statements may know an earlier binding.
    """
    accesses: tuple[Access, ...]
    called: frozenset[str]
    """Names that are called or constructed."""
    properties: frozenset[str]
    """Names of members the piece mentions in any way: reached, taken apart, put together."""
    types: Mapping[str, frozenset[str]]
    """What type names are said of a variable, by annotation or by its first value."""
    made: Mapping[str, frozenset[Chain]]
    """What a variable is made of or said to be: chains that its value is the end of, and names of types."""
    plain: frozenset[str]
    """Free names that are mentioned otherwise than by calling them."""
    bound: frozenset[str]
    """Names that the piece binds, where it matters which of several things is meant."""
    rebound: frozenset[str]
    """Those bound at more than one place of the piece."""
    calls: tuple[str, ...]
    """Names that are called, bound in the piece or not, where calls are kept apart."""
    call_nodes: Mapping[str, tuple[Node, ...]]
    """The calls of a name, or of a member of that name, where it matters what they give."""
    imported: tuple[str, ...]
    """The words of its own imports, where these may be of the file itself; `EVERY` among them for one that brings in everything.

    And the words of what commands run that are handed it.
    """


class Limits(NamedTuple):
    """What of the nodes is not looked at: children in `skipped` places, children of `closed` types, everything outside `within`."""

    skipped: frozenset[Place] = frozenset()
    closed: frozenset[str] = frozenset()
    within: Span | None = None
    beside: frozenset[Place] = frozenset()
    """Places that are only looked at where they hold something of `target`."""
    target: Span | None = None
    around: str = ""
    """Type of the scope that the nodes stand in: a class's names are not seen by the functions in it."""
    should_stop: Callable[[], bool] = never
    """Asked now and then: the nodes may be many."""


EVERYTHING = Limits()
