"""What the excerpt needs to know of a format of configuration or data. One row a format; the code around it knows none by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from airlock.core.syntax import Node, Syntax

Mentions = Callable[[Syntax, str], Sequence[tuple[Node, frozenset[int]]]]
"""From the text of the target to the definitions elsewhere in the file that it names.

Each with the identifiers of the nodes in it that are shown; of a node with none among its children, all are.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format. Node types and fields are its grammar's own."""

    blocks: frozenset[str]
    """What a cursor means: the innermost of these that is neither tiny nor huge."""
    entries: frozenset[str]
    """What gives a block its key, or is a setting of its own."""
    heads: frozenset[tuple[str, str]]
    """Of what is around the target, the children that are shown: type of the parent, field or type of the child."""
    names: frozenset[str]
    """Nodes that are copied as they are: keys, tags, labels."""
    masks: Mapping[str, str]
    """What stands for other nodes, by type; an empty key for the rest."""
    dropped: frozenset[str] = frozenset()
    """Nodes that are never shown."""
    comments: frozenset[str] = frozenset({"comment"})
    embedded: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Blocks of code in another language, and which that is where their head says none."""
    grammar: str = ""
    """The language whose grammar reads it, where it has none of its own."""
    openers: frozenset[str] = frozenset()
    """Entries that begin a group of those after them, such as a stage of a build: the last one above the target is shown."""
    terminator: str = ""
    """What must follow an entry."""
    islands: bool = False
    """Whether an error in one entry says nothing of the others, unless a quote is involved."""
    nested: bool = False
    """Whether a block stands in an entry or a block, so that one that does not is the whole file."""
    aligned: bool = False
    """Whether what belongs together begins in the same column."""
    own_lines: bool = False
    """Whether a large block stands for what is in it before the first block within."""
    rows: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Lists of values, each with the type of the child after which they begin. A long list is not taken whole."""
    labels: frozenset[str] = frozenset()
    """Heads that are part of the name after the first."""
    continuation: str = ""
    """What ends a line that goes on in the next."""
    mentions: Mentions | None = None
