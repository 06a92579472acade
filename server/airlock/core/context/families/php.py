"""PHP's table. Node types: https://github.com/tree-sitter/tree-sitter-php (0.24), fields added to them in `core.syntax.fields`."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_CALLABLES = frozenset({"function_definition", "method_declaration", "anonymous_function", "arrow_function"})
_CLASSES = frozenset({"class_declaration", "interface_declaration", "trait_declaration", "enum_declaration", "anonymous_class"})
_PARAMETER = frozenset({"type", "default_value", "attributes", "visibility", "readonly", "reference_modifier"})
_CALLS = ("member_call_expression", "nullsafe_member_call_expression")
_PROPERTIES = ("member_access_expression", "nullsafe_member_access_expression")

PHP = Table(
    definitions=MappingProxyType(
        {
            "function_definition": Kind.FUNCTION,
            "method_declaration": Kind.FUNCTION,
            **dict.fromkeys(_CLASSES, Kind.CLASS),
            "const_declaration": Kind.VARIABLE,
            "property_declaration": Kind.VARIABLE,
            "enum_case": Kind.VARIABLE,
            "assignment_expression": Kind.VARIABLE,
            "namespace_use_declaration": Kind.IMPORT,
            "namespace_definition": Kind.SPACE,
        }
    ),
    wrappers=MappingProxyType({"expression_statement": (EVERY,), "argument": (EVERY,)}),
    namers=MappingProxyType({"assignment_expression": "right", "array_element_initializer": "value"}),
    anonymous=frozenset({"anonymous_function", "arrow_function"}),
    bodies=MappingProxyType(
        {
            "program": Body.INDENT,
            "compound_statement": Body.BRACES,
            "declaration_list": Body.BRACES,
            "enum_declaration_list": Body.BRACES,
            "switch_block": Body.BRACES,
            "match_block": Body.BRACES,
            "array_creation_expression": Body.COMMAS,
        }
    ),
    blocks=frozenset(
        {
            "if_statement",
            "else_clause",
            "else_if_clause",
            "for_statement",
            "foreach_statement",
            "while_statement",
            "do_statement",
            "try_statement",
            "catch_clause",
            "finally_clause",
            "switch_statement",
            "switch_block",
            "case_statement",
            "default_statement",
            "compound_statement",
            "colon_block",
            "declare_statement",
        }
    ),
    clauses=frozenset({"else_clause", "else_if_clause"}),
    groups=frozenset({"describe", "context"}),
    constructors=frozenset({"__construct"}),
    property_parameters=frozenset({"visibility_modifier", "readonly_modifier"}),
    bases=frozenset({"base_clause", "class_interface_clause"}),
    bases_around=("", ", ", ""),
    mixins=MappingProxyType({"use_declaration": ""}),
    specifiers=frozenset({"namespace_use_clause"}),
    sources=frozenset(),
    named_last=frozenset({"qualified_name", "namespace_name"}),
    references=frozenset({"name", "variable_name"}),
    not_references=frozenset(
        {
            *((kind, "name") for kind in (*_CALLS, *_PROPERTIES, "scoped_call_expression", "scoped_property_access_expression")),
            ("class_constant_access_expression", "name"),
            ("argument", "name"),
            ("enum_case", "name"),
            ("method_declaration", "name"),
        }
    ),
    first_only=frozenset({"qualified_name", "namespace_name"}),
    binders=MappingProxyType(
        {
            "function_definition": (("name", Where.OUTER),),
            "class_declaration": (("name", Where.OUTER),),
            "interface_declaration": (("name", Where.OUTER),),
            "trait_declaration": (("name", Where.OUTER),),
            "enum_declaration": (("name", Where.OUTER),),
            "const_declaration": ((EVERY, Where.HERE),),
            "property_declaration": ((EVERY, Where.HERE),),
            "formal_parameters": ((EVERY, Where.HERE),),
            "anonymous_function_use_clause": ((EVERY, Where.HERE),),
            "assignment_expression": (("left", Where.HERE),),
            "reference_assignment_expression": (("left", Where.HERE),),
            "foreach_statement": (("pattern", Where.HERE),),
            "catch_clause": (("name", Where.HERE),),
            "static_variable_declaration": (("name", Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "simple_parameter": _PARAMETER,
            "variadic_parameter": _PARAMETER,
            "property_promotion_parameter": _PARAMETER,
            "const_element": frozenset({"value"}),
            "property_element": frozenset({"default_value"}),
            "list_literal": frozenset(),
            "array_creation_expression": frozenset(),
            "array_element_initializer": frozenset({"key"}),
            "pair": frozenset(),
            "by_ref": frozenset(),
        }
    ),
    updates=frozenset({"anonymous_function_use_clause", "by_ref"}),
    unbinders=frozenset({"global_declaration"}),
    scopes=_CALLABLES | _CLASSES,
    functions=_CALLABLES,
    class_scopes=_CLASSES,
    isolated=_CALLABLES - {"arrow_function"},
    isolated_names=r"\$",
    members=MappingProxyType(
        {
            **dict.fromkeys((*_CALLS, *_PROPERTIES), ("object", "name")),
            **dict.fromkeys(
                ("scoped_call_expression", "scoped_property_access_expression", "class_constant_access_expression"), ("scope", "name")
            ),
        }
    ),
    member_marks=MappingProxyType(dict.fromkeys(_PROPERTIES, "$")),
    calls=MappingProxyType({"function_call_expression": "function", "object_creation_expression": "class"}),
    typed=MappingProxyType(
        {
            "simple_parameter": ("name", "type", ""),
            "property_promotion_parameter": ("name", "type", ""),
            "assignment_expression": ("left", "", "right"),
        }
    ),
    receivers=frozenset({"$this", "self", "static"}),
    supers=frozenset({"parent"}),
    builtins=frozenset({"self", "static", "parent", "$this", "true", "false", "null"}),
    naming_calls=MappingProxyType({"define": Kind.VARIABLE}),
    comments=frozenset({"comment"}),
    strings=MappingProxyType(
        {
            **dict.fromkeys(("string", "encapsed_string", "heredoc", "nowdoc"), "'…'"),
            "shell_command_expression": "`…`",
            "text": "",
        }
    ),
    numbers=frozenset({"integer", "float"}),
    constants=frozenset({"null", "boolean"}),
    opaque=MappingProxyType({"text_interpolation": ""}),
    elided=frozenset({*((kind, "body") for kind in (*_CALLABLES, *_CLASSES)), ("property_hook", "body")}),
    defaults=frozenset(
        {(kind, "default_value") for kind in ("simple_parameter", "property_promotion_parameter")}
        | {("variadic_parameter", "default_value")}
    ),
    outside=frozenset({("anonymous_function_use_clause", ""), ("by_ref", "")}),
    values=frozenset(
        {
            ("const_element", "value"),
            ("property_element", "default_value"),
            ("enum_case", "value"),
            ("assignment_expression", "right"),
            ("array_element_initializer", "value"),
        }
    ),
    holes=MappingProxyType({"": "null", "array_creation_expression": "[ /* … */ ]"}),
    body_hole="{ /* … */ }",
    arguments=frozenset({"arguments"}),
    decorators=frozenset({"attribute_list"}),
    delimiters=("'", '"', "`", "<<<"),
    enclosing=(("/*", "*/"),),
    prologue="<?php",
    always=frozenset({"namespace_definition"}),
    statement="{name} = {hole};",
    keyword=r"(?:(?:public|private|protected|static|final|abstract)[ \t]+)*function",
    header=r"^[ \t]*(?:\$[\w>-]+[ \t]*=[ \t]*)?(?:(?:abstract|final|public|private|protected|static|readonly)[ \t]+)*"
    r"(?:function|class|interface|trait|enum)\b",
    holder=r"^[ \t]*(?:(?:abstract|final|readonly)[ \t]+)*(?:class|interface|trait|enum)\b",
)
