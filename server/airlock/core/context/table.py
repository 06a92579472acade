"""What the excerpt needs to know of a language, as data. One table a language family; the code around it knows no language by name.

Node types and field names are the grammar's own (see its `node-types.json`). A pair `(type, field)` is a place: the child with this field
of a node of this type.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

Place = tuple[str, str]
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One language family."""

    definitions: Mapping[str, Kind]
    """Node types that define names where they stand."""
    wrappers: Mapping[str, tuple[str, ...]]
    """Node types around a definition, and the fields it is in (`EVERY`: any)."""
    namers: Mapping[str, str]
    """Node types that give the value in this field a name: declarators, assignments, object members."""
    anonymous: frozenset[str]
    """Function-like expressions."""
    bodies: Mapping[str, Body]
    """Node types whose children are statements or members."""
    blocks: frozenset[str]
    """Statements that hold statements without opening a scope for them."""
    clauses: frozenset[str]
    """Parts of such a statement that may be left out."""
    groups: frozenset[str] = frozenset()
    """Calls that only group other definitions, such as `describe`."""
    constructors: frozenset[str] = frozenset()
    """Names of the member that makes an instance."""
    property_parameters: frozenset[str] = frozenset()
    """Node types that make a constructor's parameter a member."""
    overloads: frozenset[str] = frozenset()
    """Node types, or names of decorators, of a function that only adds a signature to another of its name."""
    fields_construct: bool = False
    """Whether a class without a constructor takes its annotated fields (data classes, named tuples)."""
    bases: frozenset[str] = frozenset()
    """Node types, children of a class, that name what it builds on."""
    base_clauses: frozenset[str] = frozenset()
    """Node types of the parts such a node falls into, where each names bases of one sort."""
    bases_around: tuple[str, str, str] = ("", " ", "")
    """What stands before, between and after the parts or, where there are none, the bases."""
    requires: frozenset[str] = frozenset()
    """Functions whose call with a string is an import."""

    specifiers: frozenset[str]
    """Node types of one imported name."""
    sources: frozenset[str]
    """Fields that say where from."""
    forward: str = ""
    """Node type of the import that lets annotations mention what is defined further down."""
    wildcards: frozenset[str] = frozenset()
    """Node types that import everything."""

    references: frozenset[str]
    """Leaves that mention a name."""
    not_references: frozenset[Place]
    """Places where such a leaf is something else: a member, a keyword argument."""
    first_only: frozenset[str] = frozenset()
    """Node types of which only the first child mentions a name."""
    intrinsic: frozenset[str] = frozenset()
    """Node types in which a lower-case name is the platform's, not the file's."""
    binders: Mapping[str, tuple[tuple[str, Where], ...]]
    """Node types that bind names: the fields their patterns are in, and where."""
    patterns: Mapping[str, frozenset[str]]
    """Node types a pattern is made of, and the fields or child types in them that bind nothing."""
    pattern_leaves: frozenset[str] = frozenset()
    """Leaves that bind, beyond `references`."""
    properties: frozenset[str] = frozenset()
    """Leaves that name a member."""
    updates: frozenset[str] = frozenset()
    """Binders that read the name too."""
    unbinders: frozenset[str] = frozenset()
    """Node types that say a name is bound elsewhere."""
    scopes: frozenset[str]
    """Node types that open a scope."""
    functions: frozenset[str]
    """Scopes that are a function's."""
    class_scopes: frozenset[str] = frozenset()
    """Scopes whose names code inside functions cannot see bare."""
    members: Mapping[str, tuple[str, str]]
    """Node types of an access to a member: the fields of the object and of the member."""
    calls: Mapping[str, str]
    """Node types of a call: the field of what is called."""
    typed: Mapping[str, tuple[str, str, str]]
    """Node types that say what type a name has: the fields of name, type and first value."""
    receivers: frozenset[str]
    """Words for the object a method belongs to."""
    supers: frozenset[str] = frozenset()
    """Words for its base class's part."""
    type_strings: frozenset[str] = frozenset()
    """Node types in which a string is a type's name."""
    builtins: frozenset[str] = frozenset()

    comments: frozenset[str]
    strings: Mapping[str, str]
    """Literal node types, and what stands for them."""
    binary: str = ""
    """What stands for a string literal marked `b`, where that is a type of its own."""
    numbers: frozenset[str]
    constants: frozenset[str]
    """Keyword constants: a default that is one of these holds no value."""
    opaque: Mapping[str, str]
    """Node types that are always replaced as a whole."""
    elided: frozenset[Place]
    """Bodies: replaced by `body_hole`."""
    defaults: frozenset[Place]
    """Default values: replaced unless they are a constant."""
    outside: frozenset[Place] = frozenset()
    """Places in the head of a function or class that see the names around it, not those in it."""
    values: frozenset[Place]
    """Values of definitions: masked, and replaced when long."""
    holes: Mapping[str, str]
    """What stands for a value, by its node type; an empty key for every other."""
    body_hole: str
    type_hole: str = ""
    """What stands for a type that is too long to show."""
    arguments: frozenset[str] = frozenset()
    """Node types of a call's arguments."""
    decorators: frozenset[str] = frozenset()
    decorators_kept: frozenset[str] = frozenset()
    """Decorators, by the last part of their name, that say what the thing is."""
    evaluates_names: bool = False
    """Whether a signature with an unknown name in it is wrong, as where annotations are evaluated."""
    delimiters: tuple[str, ...] = ()
    """How a literal of many lines opens and closes; one that stands in a syntax error makes the rest of the file uncertain."""
    enclosing: tuple[tuple[str, str], ...] = ()
    """How a comment of many lines opens and closes."""
    unit: str = "    "
    """One step of indentation where there is no original to follow."""
    statement: str = "{name} = {hole}"
    """A definition of a name of which only the name is known."""
    header: str
    """Regular expression of a line that begins a function, for text that does not parse."""
