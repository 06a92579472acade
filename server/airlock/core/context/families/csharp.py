"""C#'s table. Node types: https://github.com/tree-sitter/tree-sitter-c-sharp (0.23)."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_HEADED = ("class_declaration", "struct_declaration", "record_declaration", "record_struct_declaration")
_CLASSES = (*_HEADED, "interface_declaration", "enum_declaration")
_METHODS = (
    "method_declaration",
    "constructor_declaration",
    "destructor_declaration",
    "operator_declaration",
    "conversion_operator_declaration",
)
_FUNCTIONS = (*_METHODS, "local_function_statement")
_INNER = ("lambda_expression", "anonymous_method_expression", "accessor_declaration")
_FIELDS = ("field_declaration", "event_field_declaration", "local_declaration_statement")
_PROPERTIES = ("property_declaration", "indexer_declaration", "event_declaration")
_BUILTINS = frozenset({
    "value", "var", "nameof", "dynamic", "nint", "nuint", "await", "async", "global", "bool", "byte", "char", "decimal", "double", "float",
    "int", "long", "object", "sbyte", "short", "string", "uint", "ulong", "ushort",
})  # fmt: skip

CSHARP = Table(
    definitions=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, Kind.CLASS),
            **dict.fromkeys(_FUNCTIONS, Kind.FUNCTION),
            **dict.fromkeys((*_FIELDS, *_PROPERTIES, "enum_member_declaration"), Kind.VARIABLE),
            "delegate_declaration": Kind.TYPE,
            "namespace_declaration": Kind.SPACE,
            "using_directive": Kind.IMPORT,
            "file_scoped_namespace_declaration": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({"expression_statement": (EVERY,), "global_statement": (EVERY,)}),
    namers=MappingProxyType({"variable_declarator": "value"}),
    anonymous=frozenset({"lambda_expression", "anonymous_method_expression"}),
    bodies=MappingProxyType(
        {
            "compilation_unit": Body.INDENT,
            "declaration_list": Body.BRACES,
            "enum_member_declaration_list": Body.BRACES,
            "block": Body.BRACES,
            "switch_body": Body.BRACES,
        }
    ),
    blocks=frozenset(),
    clauses=frozenset(),
    bases=frozenset({"base_list"}),
    bases_around=(": ", ", ", ""),
    transparent=frozenset({"preproc_if", "preproc_elif", "preproc_else"}),
    always=frozenset({"file_scoped_namespace_declaration"}),
    implicit=True,
    makers=frozenset({"constructor_declaration"}),
    lists=MappingProxyType({"enum_member_declaration_list": ("enum_member_declaration", ",", "")}),
    headed=frozenset(_HEADED),
    accessors=frozenset({"accessor_declaration"}),
    separate_calls=True,
    filled=frozenset({"declaration_expression"}),
    follows_types=True,
    capital_types=True,
    returns="returns",
    extending=r"\(\s*this\b",
    counted=frozenset({"argument_list"}),
    variadic=r"\bparams\b",
    bare=frozenset({("switch_section", "")}),
    casts=MappingProxyType({"cast_expression": "type", "as_expression": "right"}),
    around=MappingProxyType(
        {
            "parenthesized_expression": "",
            "generic_name": "",
            "element_access_expression": "expression",
            "postfix_unary_expression": "",
            "await_expression": "",
            "array_type": "type",
            "nullable_type": "type",
            "conditional_access_expression": "condition",
        }
    ),
    initialised=frozenset({"property_declaration"}),
    omissible=MappingProxyType(
        dict.fromkeys([("variable_declarator", "value"), ("property_declaration", "value"), ("enum_member_declaration", "value")], "")
    ),
    specifiers=frozenset(),
    sources=frozenset(),
    bring_all=frozenset({"using_directive"}),
    references=frozenset({"identifier"}),
    not_references=frozenset(
        {
            ("argument", "name"),
            ("attribute_argument", "name"),
            ("name_colon", ""),
            ("goto_statement", ""),
            ("labeled_statement", ""),
            ("qualified_name", "name"),
            ("preproc_if", "condition"),
            ("preproc_elif", "condition"),
            *((kind, "name") for kind in (*_METHODS, *_PROPERTIES, "enum_member_declaration")),
        }
    ),
    binders=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, (("name", Where.OUTER), ("parameters", Where.HERE))),
            **dict.fromkeys(_FIELDS, (("declarator", Where.HERE),)),
            "delegate_declaration": (("name", Where.OUTER),),
            "local_function_statement": (("name", Where.OUTER),),
            "using_statement": (("declarator", Where.HERE),),
            "for_statement": (("initializer", Where.HERE),),
            "variable_declaration": (("declarator", Where.HERE),),
            "parameter_list": ((EVERY, Where.HERE),),
            "bracketed_parameter_list": ((EVERY, Where.HERE),),
            "lambda_expression": (("parameters", Where.HERE),),
            "foreach_statement": (("left", Where.HERE),),
            "catch_declaration": (("name", Where.HERE),),
            "declaration_pattern": (("name", Where.FUNCTION),),
            "recursive_pattern": (("name", Where.FUNCTION),),
            "var_pattern": (("name", Where.FUNCTION),),
            "declaration_expression": (("name", Where.FUNCTION),),
            "from_clause": (("name", Where.FUNCTION),),
            "let_clause": (("name", Where.FUNCTION),),
            "type_parameter_list": ((EVERY, Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "parameter_list": frozenset(),
            "parameter": frozenset({"type", "value", "attribute_list", "modifier"}),
            "variable_declaration": frozenset({"type"}),
            "variable_declarator": frozenset({"value", "bracketed_argument_list"}),
            "tuple_pattern": frozenset(),
            "parenthesized_variable_designation": frozenset(),
            "type_parameter": frozenset({"attribute_list"}),
        }
    ),
    pattern_leaves=frozenset({"implicit_parameter"}),
    scopes=frozenset(
        {
            *_CLASSES,
            *_FUNCTIONS,
            *_INNER,
            "declaration_list",
            "block",
            "for_statement",
            "foreach_statement",
            "using_statement",
            "catch_clause",
            "switch_section",
        }
    ),
    functions=frozenset({*_FUNCTIONS, *_INNER}),
    members=MappingProxyType(
        {
            "member_access_expression": ("expression", "name"),
            "qualified_name": ("qualifier", "name"),
            "member_binding_expression": ("object", "name"),
        }
    ),
    properties=frozenset({"identifier"}),
    calls=MappingProxyType({"invocation_expression": "function", "object_creation_expression": "type"}),
    typed=MappingProxyType(
        {
            "parameter": ("name", "type", ""),
            "variable_declaration": ("declarator", "type", ""),
            "variable_declarator": ("name", "", "value"),
            "property_declaration": ("name", "type", ""),
            "foreach_statement": ("left", "type", "right"),
            "catch_declaration": ("name", "type", ""),
            "declaration_pattern": ("name", "type", ""),
            "recursive_pattern": ("name", "type", ""),
            "declaration_expression": ("name", "type", ""),
            "assignment_expression": ("left", "", "right"),
            "from_clause": ("name", "type", "value"),
        }
    ),
    receivers=frozenset({"this"}),
    supers=frozenset({"base"}),
    builtins=_BUILTINS,
    comments=frozenset({"comment"}),
    strings=MappingProxyType(
        {
            **dict.fromkeys(("string_literal", "verbatim_string_literal", "raw_string_literal", "interpolated_string_expression"), '"…"'),
            "character_literal": "'…'",
        }
    ),
    numbers=frozenset({"integer_literal", "real_literal"}),
    constants=frozenset({"null_literal", "boolean_literal"}),
    opaque=MappingProxyType({}),
    elided=frozenset(
        {
            *((kind, "body") for kind in (*_CLASSES, *_FUNCTIONS, *_INNER)),
            ("indexer_declaration", "value"),
        }
    ),
    body_holes=MappingProxyType({("accessor_declaration", "body"): ";"}),
    token_holes=MappingProxyType({"=>": "=> default"}),
    dropped=frozenset({("", "constructor_initializer")}),
    defaults=frozenset({("parameter", "value")}),
    values=frozenset({("variable_declarator", "value"), ("property_declaration", "value")}),
    holes=MappingProxyType({"": "default", "arrow_expression_clause": "=> default"}),
    body_hole="{ /* … */ }",
    arguments=frozenset({"argument_list"}),
    decorators=frozenset({"attribute_list"}),
    delimiters=('"""', '@"', '$@"', '@$"'),
    enclosing=(("/*", "*/"),),
    statement="var {name} = {hole};",
    header=(
        r"^[ \t]*(?:\[[^\]]*\][ \t]*)*(?:(?:public|private|protected|internal|static|async|override|virtual|abstract|sealed|partial"
        r"|readonly|unsafe|extern|new)[ \t]+)*(?:(?:class|struct|interface|record|enum|namespace)\b"
        r"|(?![ \t]*(?:if|for|foreach|while|switch|catch|return|throw|new|else|using|lock|fixed|await|yield|case)\b)"
        r"[\w.<>,?\[\] ]+[ \t]+[\w.<>]+[ \t]*\(.*[^;]$)"
    ),
    holder=(
        r"^[ \t]*(?:\[[^\]]*\][ \t]*)*(?:(?:public|private|protected|internal|file|static|abstract|sealed|partial"
        r"|readonly|ref|unsafe|new)[ \t]+)*"
        r"(?:(?:class|struct|interface|enum|namespace)\b|record\b(?![ \t]*[.=;)]))"
    ),
)
