"""What copying code without its values goes by: what is known of the whole excerpt, and how one thing is copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from airlock.core.context.ledger import Ledger
from airlock.core.context.table import Table
from airlock.core.context.words import Place
from airlock.core.expressions import compiled
from airlock.core.model import PartKind
from airlock.core.syntax import Node, Syntax

WORD = compiled(r"[^\W\d]\w*")
LONG = 160
"""Code points of a masked value that is still shown."""


class Rules(NamedTuple):
    """What masking needs to know beyond the node."""

    syntax: Syntax
    table: Table
    known: frozenset[str]
    """Names the excerpt shows: only these may be taken out of a string that names a type."""
    dangling: frozenset[str]
    """Names that the file defines and the excerpt does not: better not mentioned where something is built on them."""
    unmentioned: frozenset[int] = frozenset()
    """Parameters of classes' heads, and lists of them, that are left out."""

    def text(self, node: Node) -> str:
        """The source text of a node."""
        return self.syntax.text[node.start : node.end]


class Mode(NamedTuple):
    """How one thing is copied."""

    name: str = ""
    kind: PartKind = PartKind.SIGNATURE
    depth: int = 0
    body: Callable[[Node, Ledger], bool] | None = None
    """Writes a body instead of eliding it; False when it did not."""
    hole: bool = False
    """Whether the value is not to be shown."""
    valued: bool = False
    """Whether there must be a value."""
    named: bool = False
    """Whether strings are names that a call defines."""
    own: int | None = None
    """The body with the members of what is copied; those in types without a name within it are copied too."""
    instead: str = ""
    """What stands for a body, where that is not what the table says."""

    def deeper(self) -> Mode:
        """The same, one level further down."""
        return self._replace(depth=self.depth + 1)


class Gap(NamedTuple):
    """The white space before a node; none before the first (`start` below 0), and bodies bring their own."""

    start: int
    end: int
    is_body: bool

    def write(self, out: Ledger, rules: Rules, mode: Mode) -> None:
        """Copy it, or make some where something else stands there."""
        if not 0 <= self.start < self.end:
            return
        if rules.syntax.text[self.start : self.end].strip().strip("\\"):
            out.glue(" ")
        elif not self.is_body:
            out.copy(self.start, self.end, mode.kind, mode.name)


Each = Callable[[Node, Place, Gap], bool]
"""May take over a child while its parent is copied; True when it did."""
