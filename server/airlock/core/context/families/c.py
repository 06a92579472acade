"""The tables of C and C++.

Node types: https://github.com/tree-sitter/tree-sitter-c (0.24) and https://github.com/tree-sitter/tree-sitter-cpp (0.23).
"""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_RECORDS = frozenset({"struct_specifier", "union_specifier", "enum_specifier"})
_TRUTHS = frozenset({"true", "false"})  # also what stands for `TRUE` and `FALSE`, which some header defines
_CONDITIONALS = frozenset({"preproc_if", "preproc_ifdef", "preproc_else", "preproc_elif", "preproc_elifdef"})
_STATEMENTS = frozenset(
    {"compound_statement", "if_statement", "for_statement", "while_statement", "do_statement", "switch_statement", "case_statement"}
)
_DEFINITIONS = {
    "function_definition": Kind.FUNCTION,
    "preproc_function_def": Kind.FUNCTION,
    "declaration": Kind.VARIABLE,
    "preproc_def": Kind.VARIABLE,
    **dict.fromkeys(_RECORDS, Kind.CLASS),
    "type_definition": Kind.CLASS,
    "field_declaration": Kind.VARIABLE,
    "enumerator": Kind.VARIABLE,
    "preproc_include": Kind.IMPORT,
}
_BINDERS = {
    "function_definition": (("declarator", Where.OUTER),),
    "declaration": (("declarator", Where.HERE),),
    "type_definition": (("declarator", Where.HERE),),
    "parameter_declaration": (("declarator", Where.HERE),),
    "field_declaration": (("declarator", Where.HERE),),
    "preproc_function_def": (("name", Where.OUTER), ("parameters", Where.HERE)),
}
_PATTERNS: dict[str, frozenset[str]] = {
    "pointer_declarator": frozenset(),
    "array_declarator": frozenset({"size"}),
    "function_declarator": frozenset({"parameters"}),
    "init_declarator": frozenset({"value"}),
    "parenthesized_declarator": frozenset(),
    "attributed_declarator": frozenset(),
    "preproc_params": frozenset(),
}
_BODIES = {
    "translation_unit": Body.BRACES,
    "compound_statement": Body.BRACES,
    "field_declaration_list": Body.BRACES,
    "declaration_list": Body.BRACES,
    "enumerator_list": Body.COMMAS,
    **dict.fromkeys(_CONDITIONALS, Body.BRACES),
}
_ELIDED = {
    ("function_definition", "body"),
    *((kind, "body") for kind in _RECORDS),
}
_BODY_HOLES = {("function_definition", "body"): ";"}

C = Table(
    definitions=MappingProxyType(_DEFINITIONS),
    wrappers=MappingProxyType({}),
    namers=MappingProxyType({}),
    anonymous=frozenset(),
    bodies=MappingProxyType(_BODIES),
    transparent=_CONDITIONALS | {"linkage_specification", "declaration_list"},
    inner=_RECORDS,
    bodied=_RECORDS,
    spills=frozenset({"enumerator_list"}),
    type_names=frozenset({"type_identifier"}),
    touched_only=True,
    declared_above=True,
    once=True,
    blocks=frozenset(),
    clauses=frozenset({"else_clause", "case_statement"}),
    specifiers=frozenset(),
    sources=frozenset({"path"}),
    wildcards=frozenset({"system_lib_string", "string_literal", "identifier"}),
    references=frozenset({"identifier", "type_identifier", *_TRUTHS}),
    builtins=_TRUTHS,
    not_references=frozenset(),
    unhidden=frozenset((kind, "name") for kind in _RECORDS),
    binders=MappingProxyType(_BINDERS),
    patterns=MappingProxyType(_PATTERNS),
    pattern_leaves=frozenset({"field_identifier"}),
    properties=frozenset({"field_identifier"}),
    sequential=frozenset({"declaration"}),
    scopes=_STATEMENTS | {"function_definition", "preproc_function_def"},
    functions=frozenset({"function_definition"}),
    members=MappingProxyType({"field_expression": ("argument", "field")}),
    calls=MappingProxyType({"call_expression": "function"}),
    typed=MappingProxyType({"declaration": ("declarator", "type", ""), "parameter_declaration": ("declarator", "type", "")}),
    declarators=frozenset(_PATTERNS),
    receivers=frozenset(),
    comments=frozenset({"comment"}),
    strings=MappingProxyType({"string_literal": '"…"', "concatenated_string": '"…"', "char_literal": "'?'", "system_lib_string": '"…"'}),
    numbers=frozenset({"number_literal"}),
    constants=frozenset({"true", "false", "null"}),
    opaque=MappingProxyType({}),
    elided=frozenset(_ELIDED),
    body_hole="{}",
    body_holes=MappingProxyType(_BODY_HOLES),
    dropped=frozenset({("", "bitfield_clause"), ("function_definition", "declaration"), *(("", kind) for kind in _CONDITIONALS)}),
    raw=frozenset({"preproc_arg"}),
    preprocessed="+",
    macros=frozenset({"preproc_def", "preproc_function_def"}),
    macro_functions=frozenset({"preproc_function_def"}),
    defaults=frozenset(),
    values=frozenset({("init_declarator", "value"), ("enumerator", "value")}),
    holes=MappingProxyType({"": "0", "initializer_list": "{0}"}),
    omissible=MappingProxyType({("enumerator", "value"): ""}),
    type_hole="int",
    arguments=frozenset({"argument_list"}),
    enclosing=(("/*", "*/"),),
    statement="extern int {name};",
    header=r"^(?!(?:else|if|for|while|switch|return|do)\b)[A-Za-z_][\w \t*&:<>,~]*\([^;]*$|^(?:typedef|struct|union|enum)\b",
)

_NO_HEAD = "else|if|for|while|switch|return|do|case|new|delete|throw|catch|try|goto|using|sizeof|co_return|co_await|co_yield"
_CLASSES = frozenset({"class_specifier", *_RECORDS})
_HEADS = frozenset({"template_declaration", "lambda_expression", "for_range_loop", "catch_clause", "namespace_definition"})

CPP = C.but(
    definitions=MappingProxyType(
        {
            **_DEFINITIONS,
            "class_specifier": Kind.CLASS,
            "alias_declaration": Kind.TYPE,
            "concept_definition": Kind.TYPE,
            "namespace_alias_definition": Kind.TYPE,
            "namespace_definition": Kind.SPACE,
            "using_declaration": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({"template_declaration": (EVERY,), "friend_declaration": (EVERY,)}),
    beside=frozenset({"template_parameter_list", "requires_clause"}),
    anonymous=frozenset({"lambda_expression"}),
    inner=_CLASSES,
    bodied=_CLASSES,
    type_names=frozenset({"type_identifier", "namespace_identifier"}),
    extensions=MappingProxyType({"function_definition": ("declarator", "scope"), "declaration": ("declarator", "scope")}),
    implicit=True,
    once=False,
    bases=frozenset({"base_class_clause"}),
    base_modifiers=frozenset({"access_specifier", "virtual"}),
    bases_around=(": ", ", ", ""),
    sections=frozenset({"access_specifier"}),
    clauses=C.clauses | {"catch_clause"},
    specifiers=frozenset({"qualified_identifier"}),
    wildcards=frozenset({"system_lib_string", "string_literal", "identifier"}),
    references=frozenset({"identifier", "type_identifier", "namespace_identifier", *_TRUTHS}),
    not_references=frozenset({("qualified_identifier", "name")}),
    unhidden=frozenset({*((kind, "name") for kind in _CLASSES), ("field_initializer", "")}),
    binders=MappingProxyType(
        {
            **_BINDERS,
            "optional_parameter_declaration": (("declarator", Where.HERE),),
            "variadic_parameter_declaration": (("declarator", Where.HERE),),
            "type_parameter_declaration": ((EVERY, Where.HERE),),
            "variadic_type_parameter_declaration": ((EVERY, Where.HERE),),
            "optional_type_parameter_declaration": (("name", Where.HERE),),
            "template_template_parameter_declaration": ((EVERY, Where.HERE),),
            "alias_declaration": (("name", Where.HERE),),
            "for_range_loop": (("declarator", Where.HERE),),
            "lambda_capture_initializer": (("left", Where.HERE),),
            "namespace_definition": (("name", Where.OUTER),),
        }
    ),
    patterns=MappingProxyType(
        {
            **_PATTERNS,
            "reference_declarator": frozenset(),
            "variadic_declarator": frozenset(),
            "structured_binding_declarator": frozenset(),
            "qualified_identifier": frozenset({"scope"}),
            "template_function": frozenset({"arguments"}),
            "template_type": frozenset({"arguments"}),
            "type_parameter_declaration": frozenset(),
            "nested_namespace_specifier": frozenset(),
        }
    ),
    pattern_leaves=frozenset({"field_identifier", "operator_name", "destructor_name"}),
    declarators=frozenset({*_PATTERNS, "reference_declarator"}),
    properties=frozenset({"field_identifier"}),
    property_places=frozenset({("qualified_identifier", "name")}),
    bare_properties=frozenset({("field_initializer", "")}),
    scopes=C.scopes | _HEADS | {"class_specifier", "struct_specifier"},
    functions=frozenset({"function_definition", "lambda_expression"}),
    members=MappingProxyType({"field_expression": ("argument", "field"), "qualified_identifier": ("scope", "name")}),
    calls=MappingProxyType({"call_expression": "function", "new_expression": "type"}),
    typed=MappingProxyType(
        {**C.typed, "optional_parameter_declaration": ("declarator", "type", ""), "for_range_loop": ("declarator", "type", "")}
    ),
    receivers=frozenset({"this"}),
    strings=MappingProxyType({**C.strings, "raw_string_literal": '"…"'}),
    opaque=MappingProxyType({"constructor_try_statement": ";", "try_statement": ";"}),
    elided=frozenset({*_ELIDED, ("class_specifier", "body"), ("lambda_expression", "body"), ("namespace_definition", "body")}),
    dropped=C.dropped | {("", "field_initializer_list")},
    preprocessed="++",
    defaults=frozenset({("optional_parameter_declaration", "default_value")}),
    values=C.values | {("field_declaration", "default_value")},
    omissible=MappingProxyType({**C.omissible, ("field_declaration", "default_value"): ""}),
    demanding=frozenset({"auto", "constexpr", "static"}),
    holes=MappingProxyType({"": "0", "initializer_list": "{}", "argument_list": "{}"}),
    header=(
        rf"^[ \t]*(?!(?:{_NO_HEAD})\b)(?:[\w:<>,*&~\[\]]+[ \t]+)+[*&]*[\w:~]+[ \t]*\([^;]*$"
        rf"|^[ \t]*(?!(?:{_NO_HEAD})\b)[\w:~]+\([^;]*\)[^;,]*$"
        r"|^[ \t]*(?:typedef|template|struct|union|enum|class|namespace)\b|\boperator\b[^;]*$"
    ),
    holder=r"^[ \t]*(?:class|struct|union|enum|namespace)\b[^;()=]*$",
    beside_hole="{}",
)
