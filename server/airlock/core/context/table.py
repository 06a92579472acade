"""What the excerpt needs to know of a language, as data. One table a language family; the code around it knows no language by name.

Node types and field names are the grammar's own (see its `node-types.json`). A pair `(type, field)` is a place: the child with this field
of a node of this type.

The fields stay together although they are many: a table is read beside them, and the checker says when one names a field that is not here.
The words that tables are written in are in `words`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from airlock.core.context.words import Body, Kind, Place, Where

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(**_options: bool) -> Callable[[type], type]:
        """For the checker, which then knows what a table is made with; making so many fields takes as long as a cold excerpt."""
        return lambda one: one


_NONE: Mapping[Any, Any] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Table:
    """One language family. There is one of each, told apart by identity: comparing is not worth defining."""

    # --- what definitions look like

    definitions: Mapping[str, Kind]
    """Node types that define names where they stand."""
    definers: Mapping[str, str] = _NONE
    """Definitions whose names bind nothing in a function around them, and the field they are in."""
    wrappers: Mapping[str, tuple[str, ...]]
    """Node types around a definition, and the fields it is in (`EVERY`: any)."""
    modifiers: Mapping[str, str] = _NONE
    """Node types around a definition of a function, and the field it is in, when they hold nothing else: `private def f`."""
    beside: frozenset[str] = frozenset()
    """Children of such a node that stand beside the definition."""
    namers: Mapping[str, str]
    """Node types that give the value in this field a name: declarators, assignments, object members."""
    anonymous: frozenset[str]
    """Function-like expressions."""
    bodies: Mapping[str, Body]
    """Node types whose children are statements or members."""
    blocks: frozenset[str]
    """Statements that hold statements without opening a scope for them."""
    statement_places: frozenset[Place] = frozenset()
    """Places of statements that stand in no body of their own."""
    clauses: frozenset[str]
    """Parts of such a statement that may be left out."""
    groups: frozenset[str] = frozenset()
    """Calls that only group other definitions, such as `describe`."""
    constructors: frozenset[str] = frozenset()
    """Names of the member that makes an instance."""
    making: frozenset[str] = frozenset()
    """Members of a class that are called to make an instance."""
    property_parameters: frozenset[str] = frozenset()
    """Node types that make a constructor's parameter a member."""
    overloads: frozenset[str] = frozenset()
    """Node types, or names of decorators, of a function that only adds a signature to another of its name."""
    capital_types: bool = False
    """Whether a name with a capital first is a type's, or a constant's in capitals."""
    fields_construct: bool = False
    """Whether a class without a constructor takes its annotated fields (data classes, named tuples)."""
    bases: frozenset[str] = frozenset()
    """Node types, children of a class, that name what it builds on."""
    base_clauses: frozenset[str] = frozenset()
    """Node types of the parts such a node falls into, where each names bases of one sort."""
    base_modifiers: frozenset[str] = frozenset()
    """Node types in such a node that say something of the base after them."""
    bases_around: tuple[str, str, str] = ("", " ", "")
    """What stands before, between and after the parts or, where there are none, the bases."""
    requires: frozenset[str] = frozenset()
    """Functions whose call with a string is an import."""
    requires_by_name: bool = False
    """Whether these give no names, so that they are told apart by the words in the string."""
    tails: frozenset[str] = frozenset()
    """Node types that belong to the statement before them: the text of a here document."""
    mixins: Mapping[str, str] = _NONE
    """Statements in a class that name more of what it builds on; a call only when what it calls matches this regular expression."""
    naming_calls: Mapping[str, Kind] = _NONE
    """Functions whose call defines the names that its first arguments spell."""
    block_calls: frozenset[str] = frozenset()
    """Functions whose block's definitions belong to the class that the call stands in."""
    making_words: frozenset[str] = frozenset()
    """The words before the name of a type that a macro may make of its tokens."""
    declaring: frozenset[str] = frozenset()
    """Macros whose tokens declare variables."""
    runs: frozenset[str] = frozenset()
    """Commands that run what their arguments name or spell."""
    called_anew: bool = False
    """Whether a name that is called is never a variable's."""
    symbols: frozenset[str] = frozenset()
    """Literals that are names rather than values."""
    name_lists: frozenset[str] = frozenset()
    """Those of them of which all first literals are names, not only the first."""
    unnaming: str = ""
    """Regular expression of other calls in a class that are given names defined elsewhere; empty where no other call defines any."""
    storing: Mapping[str, str] = _NONE
    """Those of them that name variables too, and what stands before the name then."""
    prologue: str = ""
    """What a text must begin with."""
    always: frozenset[str] = frozenset()
    """Statements at the top, without a body, that say what the names below them are relative to."""
    gathers: frozenset[str] = frozenset()
    """Node types that hold several definitions under one keyword, in parentheses where they are more than one."""
    repeats: frozenset[str] = frozenset()
    """Definitions in such a group that, without a value, repeat the one above."""
    transparent: frozenset[str] = frozenset()
    """Node types in a body whose children stand for themselves there: conditionals of a preprocessor, lists in a group."""
    inner: frozenset[str] = frozenset()
    """Node types in a definition that have its body."""
    bodied: frozenset[str] = frozenset()
    """Definitions that only mention a name where they have no body."""
    spills: frozenset[str] = frozenset()
    """Bodies whose members' names are visible around the definition too."""
    extensions: Mapping[str, tuple[str, ...]] = _NONE
    """Definitions whose names, or whose body's members, belong to a type defined elsewhere.

    Each with the field that names the type; of two, the first leads down to the node that has the second.
    """
    base_fields: frozenset[str] = frozenset()
    """Fields of a definition that name what it builds on."""
    embeds: frozenset[str] = frozenset()
    """Members that, without a name, are what the type builds on."""
    type_names: frozenset[str] = frozenset()
    """Leaves that name that type."""
    dotted_types: frozenset[str] = frozenset()
    """Node types of a type's name with the types that it is in before it, as leaves beside it."""
    inside: frozenset[str] = frozenset()
    """Node types of the types that a type says it has, which heads may mention."""
    touched_only: bool = False
    """Whether of a class only the members are shown whose names the target mentions."""
    sections: frozenset[str] = frozenset()
    """Statements in a class that say something of those after them."""
    implicit: bool = False
    """Whether a bare name may be a member of a class around it, or of that class's bases."""
    makers: frozenset[str] = frozenset()
    """Node types of constructors, where these are not known by their name."""
    nameless_classes: Mapping[str, str] = _NONE
    """Expressions that may have a class body, and the field of what it builds on."""
    token_holes: Mapping[str, str] = _NONE
    """What stands for a body that begins with this token."""
    inner_heads: Mapping[str, str] = _NONE
    """Node types in a body that belong to its head, and what follows them."""
    interpolations: Mapping[str, str] = _NONE
    """Strings that mention names which the grammar does not see, and the regular expression of one."""
    shorthands: Mapping[str, tuple[str, str]] = _NONE
    """Conditions that bind a name to what it means already where no value is given: the fields of names and values."""
    bare: frozenset[Place] = frozenset()
    """Places of statements that no body holds, and of their like: cases."""
    counted: frozenset[str] = frozenset()
    """Arguments whose number tells which of several functions of one name is called."""
    labelled: bool = False
    """Whether the names that arguments are given under, in their order, belong to a function's name."""
    variadic: str = ""
    """Regular expression of a parameter that takes any number of arguments."""
    extending: str = ""
    """Regular expression of the parameters of a function that adds itself to a type."""
    receiver: str = ""
    """The field of the type that a function adds itself to."""
    lists: Mapping[str, tuple[str, str, str]] = _NONE
    """Bodies that begin with a list: node type of what is listed, what stands between, and what ends the list."""
    headed: frozenset[str] = frozenset()
    """Classes whose head declares members."""
    head_parts: frozenset[str] = frozenset()
    """Node types of what such a head declares, where that may be left out."""
    taken_by_name: frozenset[str] = frozenset()
    """Patterns that take an object apart by name, whose parts are such parts too."""
    unsaid_parts: frozenset[str] = frozenset()
    """Words in a list of these that say they are handed on without being named."""
    taken_apart: frozenset[str] = frozenset()
    """Node types that take an instance apart by the order of what its head declares."""
    companions: frozenset[str] = frozenset()
    """Definitions in a class whose members count as its own."""
    listed: frozenset[str] = frozenset()
    """Members that a bare name may mean where its type is known from elsewhere: the constants of an enumeration."""
    unnamed_parameters: frozenset[str] = frozenset()
    """Names that a function without a head gives its parameters."""
    accessors: frozenset[str] = frozenset()
    """Parts of a definition that are functions and have no name of their own: the target is the definition."""
    separate_calls: bool = False
    """Whether a name that is called is looked for among functions, and one that is not among the rest."""
    filled: frozenset[str] = frozenset()
    """Names among a call's arguments that it gives a value to."""
    follows_types: bool = False
    """Whether members are followed along the types of variables and functions: `a.b().c`."""
    returns: str = "return_type"
    """The field of a function's type."""
    unsaid: str = ""
    """What stands for the type of a function where only its body, which is left out, says it."""
    unsaid_later: str = ""
    """The same of one that is awaited."""
    return_statement: str = "return_statement"
    """Node type of the statement that gives a value back."""
    casts: Mapping[str, str] = _NONE
    """Expressions whose type is said in this field."""
    around: Mapping[str, str] = _NONE
    """Expressions that have the type, or hold things of the type, of what is in this field (empty: their first child)."""
    initialised: frozenset[str] = frozenset()
    """Definitions that are not valid without a value."""
    omissible: Mapping[Place, str] = _NONE
    """Values that may be left out with what stands before them, where the definition has this field (empty: always)."""
    demanding: frozenset[str] = frozenset()
    """Words in such a definition that say its value may not be left out."""
    declared_above: bool = False
    """Whether a name must be declared above its use, and what is declared below does not count."""
    once: bool = False
    """Whether all functions of one name are one function, declared again."""
    variants: bool = False
    """Whether definitions of one name and sort in a body are one, written for several conditions; and members of a type hide those it has
    from what it builds on."""

    # --- what imports look like

    specifiers: frozenset[str]
    """Node types of one imported name."""
    sources: frozenset[str]
    """Fields that say where from."""
    forward: str = ""
    """Node type of the import that lets annotations mention what is defined further down."""
    last_names: str = ""
    """The field of an import's path, the last part of which is the name it gives where nothing else says one."""
    bring_all: frozenset[str] = frozenset()
    """Imports that bring in everything, unless they give it a name."""
    wildcards: frozenset[str] = frozenset()
    """Node types that import everything."""
    import_paths: Mapping[str, str] = _NONE
    """Imports that give the name at the end of the path in this field."""
    import_self: str = ""
    """Node type in a list of imported names that means the one the list is of."""
    import_roots: str = ""
    """Regular expression of what an import's paths begin with, where that may be a value of the file."""
    brings: Mapping[str, frozenset[str]] = _NONE
    """Imported names that are needed for members rather than by name, and these members."""
    common: frozenset[str] = frozenset()
    """Members that need no import. Any other may be why something is imported that nothing in the file mentions; empty where none can."""

    # --- names, scopes, members and types

    references: frozenset[str]
    """Leaves that mention a name."""
    reference_parents: Mapping[str, frozenset[str]] = _NONE
    """Leaves that mention a name only in these node types."""
    not_references: frozenset[Place]
    """Places where such a leaf is something else: a member, a keyword argument."""
    named_last: frozenset[str] = frozenset()
    """Node types of an imported path whose last part is the name it gives."""
    isolated: frozenset[str] = frozenset()
    """Functions that do not see the variables around them."""
    isolated_names: str = ""
    """Regular expression of how the name of such a variable begins."""
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
    unhidden: frozenset[Place] = frozenset()
    """Places of names that no variable of the same name hides."""
    properties: frozenset[str] = frozenset()
    """Leaves that name a member."""
    property_places: frozenset[Place] = frozenset()
    """Places in which another leaf names a member, too."""
    bare_properties: frozenset[Place] = frozenset()
    """Places in which such a leaf may be any name: what a constructor of C++ begins is a member, or a base."""
    declarators: frozenset[str] = frozenset()
    """Node types around the one name that a declaration gives a type to."""
    roots: frozenset[str] = frozenset()
    """Words in a path for what is around: the name after them is looked up as if it stood alone."""
    unbound: frozenset[str] = frozenset()
    """References that an assignment does not bind: fields, global variables."""
    matching: frozenset[str] = frozenset()
    """Binders that mention, and do not bind, a name with a capital."""
    updates: frozenset[str] = frozenset()
    """Binders that read the name too."""
    sequential: frozenset[str] = frozenset()
    """Binders above which their names mean what they mean around."""
    bound_after: Mapping[str, str] = _NONE
    """Binders that bind their names only after the values in this field, which may mention what the names meant before."""
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
    operators: Mapping[str, tuple[str, str]] = _NONE
    """Node types of an operator that a class may define: the field of the object and the operator's name."""
    setter: str = ""
    """What stands after the name of a member that an assignment calls."""
    member_marks: Mapping[str, str] = _NONE
    """What stands before the member's name where it is declared, by the node type of the access."""
    calls: Mapping[str, str]
    """Node types of a call: the field of what is called."""
    typed: Mapping[str, tuple[str, str, str]]
    """Node types that say what type a name has: the fields of name, type and first value."""
    lexical: frozenset[str] = frozenset()
    """Functions in which a receiver word means what it means around them."""
    receivers: frozenset[str]
    """Words for the object a method belongs to."""
    supers: frozenset[str] = frozenset()
    """Words for its base class's part."""
    type_strings: frozenset[str] = frozenset()
    """Node types in which a string is a type's name."""
    builtins: frozenset[str] = frozenset()

    # --- what is masked, and what stands for it

    comments: frozenset[str]
    strings: Mapping[str, str]
    """Literal node types, and what stands for them."""
    name_places: frozenset[Place] = frozenset()
    """Places where such a literal is a name."""
    flags: str = ""
    """Regular expression of words that are options, not values."""
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
    dropped: frozenset[Place] = frozenset()
    """Places that are left out, and node types that are, beside the type of what they stand in or, wherever that is, nothing."""
    typed_values: frozenset[str] = frozenset()
    """Values that say their type before a body, which is left out: they are shown where others are too long."""
    raw: frozenset[str] = frozenset()
    """Leaves of code that is not parsed: bodies of macros."""
    preprocessed: str = ""
    """Whether a preprocessor reads the text first: `+`, or `++` where it takes the text for C++."""
    macros: frozenset[str] = frozenset()
    """Definitions of macros."""
    macro_functions: frozenset[str] = frozenset()
    """Node types of the macros whose body is a function's."""
    outside: frozenset[Place] = frozenset()
    """Places in the head of a function or class that see the names around it, not those in it."""
    values: frozenset[Place]
    """Values of definitions: masked, and replaced when long."""
    holes: Mapping[str, str]
    """What stands for a value, by its node type; an empty key for every other."""
    ended: frozenset[str] = frozenset()
    """Members that the next one, were it another than in the document, might continue unless a semicolon ends them."""
    body_hole: str
    body_holes: Mapping[Place, str] = _NONE
    """Places of bodies for which something else stands."""
    beside_hole: str = ""
    """What stands for the body of a member that is defined beside its type."""
    type_hole: str = ""
    """What stands for a type that is too long to show."""
    arguments: frozenset[str] = frozenset()
    """Node types of a call's arguments."""
    decorators: frozenset[str] = frozenset()
    decorators_kept: frozenset[str] = frozenset()
    """Decorators, by the last part of their name, that say what the thing is."""
    evaluates_names: bool = False
    """Whether a signature with an unknown name in it is wrong, as where annotations are evaluated."""

    # --- the text itself, and text that does not parse

    delimiters: tuple[str, ...] = ()
    """How a literal of many lines opens and closes; one that stands in a syntax error makes the rest of the file uncertain."""
    opening: str = ""
    """Regular expression of further marks that open such a literal."""
    closers: tuple[str, ...] = (")", "]", "}")
    """What a line begins with that closes a block."""
    middles: tuple[str, ...] = ()
    """Words that a line between two parts of a block begins with."""
    enclosing: tuple[tuple[str, str], ...] = ()
    """How a comment of many lines opens and closes."""
    unit: str = "    "
    """One step of indentation where there is no original to follow."""
    statement: str = "{name} = {hole}"
    """A definition of a name of which only the name is known."""
    header: str
    """Regular expression of a line that begins a function, for text that does not parse."""
    keyword: str = ""
    """Regular expression of the words that a function with a name begins with, where there are any."""
    begun: str = ""
    """Regular expression of what may become a function, however far it goes, where a text ends in it."""
    holder: str = ""
    """Regular expression of a line that begins a class: there, what stands in it is meant rather than the whole class."""

    if not TYPE_CHECKING:

        def __init__(self, **given: object) -> None:
            known = type(self).__annotations__
            missing = [name for name in known if name not in given and not hasattr(type(self), name)]
            if missing or not given.keys() <= known.keys():
                raise TypeError(f"fields of a table: {missing or sorted(given.keys() - known.keys())}")
            self.__dict__.update(given)

    def but(self, **changes: object) -> Table:
        """The same with other values in some fields."""
        fields: dict[str, Any] = {**vars(self), **changes}
        return Table(**fields)
