"""Python's table. Node types: https://github.com/tree-sitter/tree-sitter-python (0.25)."""

from __future__ import annotations

import builtins
from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_COMPREHENSIONS = frozenset({"list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression"})

PYTHON = Table(
    definitions=MappingProxyType(
        {
            "function_definition": Kind.FUNCTION,
            "class_definition": Kind.CLASS,
            "type_alias_statement": Kind.TYPE,
            "assignment": Kind.VARIABLE,
            "import_statement": Kind.IMPORT,
            "import_from_statement": Kind.IMPORT,
            "future_import_statement": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({"decorated_definition": ("definition",), "expression_statement": (EVERY,)}),
    namers=MappingProxyType({"assignment": "right"}),
    anonymous=frozenset({"lambda"}),
    bodies=MappingProxyType({"module": Body.INDENT, "block": Body.INDENT}),
    blocks=frozenset(
        {
            "if_statement",
            "elif_clause",
            "else_clause",
            "for_statement",
            "while_statement",
            "try_statement",
            "except_clause",
            "except_group_clause",
            "finally_clause",
            "with_statement",
            "match_statement",
            "case_clause",
            "block",
        }
    ),
    clauses=frozenset({"elif_clause", "else_clause", "case_clause"}),
    overloads=frozenset({"overload"}),
    constructors=frozenset({"__init__", "__new__"}),
    fields_construct=True,
    bases=frozenset({"argument_list"}),
    bases_around=("(", ", ", ")"),
    specifiers=frozenset({"dotted_name", "aliased_import"}),
    sources=frozenset({"module_name"}),
    forward="future_import_statement",
    wildcards=frozenset({"wildcard_import"}),
    references=frozenset({"identifier"}),
    not_references=frozenset({("attribute", "attribute"), ("keyword_argument", "name"), ("keyword_pattern", "")}),
    first_only=frozenset({"dotted_name"}),
    binders=MappingProxyType(
        {
            "function_definition": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "class_definition": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "type_alias_statement": (("left", Where.HERE),),
            "parameters": ((EVERY, Where.HERE),),
            "lambda_parameters": ((EVERY, Where.HERE),),
            "assignment": (("left", Where.HERE),),
            "augmented_assignment": (("left", Where.HERE),),
            "for_statement": (("left", Where.HERE),),
            "for_in_clause": (("left", Where.HERE),),
            "named_expression": (("name", Where.FUNCTION),),
            "as_pattern": (("alias", Where.HERE),),
            "case_pattern": ((EVERY, Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "pattern_list": frozenset(),
            "tuple_pattern": frozenset(),
            "list_pattern": frozenset(),
            "list_splat_pattern": frozenset(),
            "dictionary_splat_pattern": frozenset(),
            "parenthesized_expression": frozenset(),
            "tuple": frozenset(),
            "list": frozenset(),
            "as_pattern_target": frozenset(),
            "default_parameter": frozenset({"value"}),
            "typed_default_parameter": frozenset({"value", "type"}),
            "typed_parameter": frozenset({"type"}),
            "type_parameter": frozenset(),
            "type": frozenset(),
            "constrained_type": frozenset(),
            "generic_type": frozenset({"type_parameter"}),
            "splat_type": frozenset(),
            "case_pattern": frozenset(),
            "union_pattern": frozenset(),
            "dict_pattern": frozenset({"key"}),
            "splat_pattern": frozenset(),
            "as_pattern": frozenset(),
            "keyword_pattern": frozenset({"identifier"}),
            "dotted_name": frozenset(),
        }
    ),
    updates=frozenset({"augmented_assignment"}),
    unbinders=frozenset({"global_statement", "nonlocal_statement"}),
    scopes=frozenset({"function_definition", "class_definition", "lambda", *_COMPREHENSIONS}),
    functions=frozenset({"function_definition", "lambda"}),
    class_scopes=frozenset({"class_definition"}),
    members=MappingProxyType({"attribute": ("object", "attribute")}),
    calls=MappingProxyType({"call": "function"}),
    typed=MappingProxyType(
        {
            "typed_parameter": ("", "type", ""),
            "typed_default_parameter": ("name", "type", ""),
            "assignment": ("left", "type", "right"),
            "named_expression": ("name", "", "value"),
            "for_statement": ("left", "", "right"),
            "for_in_clause": ("left", "", "right"),
        }
    ),
    around=MappingProxyType({"await": "", "subscript": "value", "parenthesized_expression": ""}),
    receivers=frozenset({"self", "cls"}),
    supers=frozenset({"super"}),
    type_strings=frozenset({"type"}),
    builtins=frozenset(dir(builtins)) | {"__file__", "__path__", "__all__", "__annotations__", "reveal_type"},
    comments=frozenset({"comment"}),
    strings=MappingProxyType({"string": '"…"', "concatenated_string": '"…"'}),
    binary='b""',
    numbers=frozenset({"integer", "float"}),
    constants=frozenset({"none", "true", "false", "ellipsis"}),
    opaque=MappingProxyType({}),
    elided=frozenset({("function_definition", "body"), ("class_definition", "body"), ("lambda", "body")}),
    defaults=frozenset({("default_parameter", "value"), ("typed_default_parameter", "value")}),
    outside=frozenset(
        {
            ("default_parameter", "value"),
            ("typed_default_parameter", "value"),
            ("typed_default_parameter", "type"),
            ("typed_parameter", "type"),
            ("function_definition", "return_type"),
            ("class_definition", "superclasses"),
        }
    ),
    values=frozenset({("assignment", "right")}),
    holes=MappingProxyType({"": "...", "dictionary": "{...: ...}", "list": "[...]", "tuple": "(...,)", "set": "{...}"}),
    body_hole="...",
    type_hole="...",
    arguments=frozenset({"argument_list"}),
    decorators=frozenset({"decorator"}),
    decorators_kept=frozenset(
        {
            "property",
            "cached_property",
            "setter",
            "getter",
            "deleter",
            "staticmethod",
            "classmethod",
            "abstractmethod",
            "overload",
            "contextmanager",
            "asynccontextmanager",
            "dataclass",
            "final",
            "total_ordering",
            "runtime_checkable",
        }
    ),
    evaluates_names=True,
    delimiters=('"""', "'''"),
    keyword=r"(?:async[ \t]+)?def",
    header=r"^[ \t]*(?:async[ \t]+)?(?:def|class)\b",
    holder=r"^[ \t]*class\b",
)
