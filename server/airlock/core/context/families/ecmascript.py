"""The table of JavaScript and TypeScript, with JSX.

Node types: https://github.com/tree-sitter/tree-sitter-javascript (0.25) and https://github.com/tree-sitter/tree-sitter-typescript (0.23); a
type that only one of the two has does no harm in the other.
"""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_METHODS = ("method_definition", "method_signature", "abstract_method_signature")
_CALLABLES = frozenset(
    {
        "function_declaration",
        "generator_function_declaration",
        "function_signature",
        "function_expression",
        "generator_function",
        "arrow_function",
        *_METHODS,
    }
)
_TYPES = frozenset({"function_type", "constructor_type", "call_signature", "construct_signature"})
_DEFINITIONS = {
    "function_declaration": Kind.FUNCTION,
    "generator_function_declaration": Kind.FUNCTION,
    "function_signature": Kind.FUNCTION,
    **dict.fromkeys(_METHODS, Kind.FUNCTION),
    "class_declaration": Kind.CLASS,
    "abstract_class_declaration": Kind.CLASS,
    "interface_declaration": Kind.TYPE,
    "type_alias_declaration": Kind.TYPE,
    "enum_declaration": Kind.TYPE,
    "internal_module": Kind.SPACE,
    "module": Kind.SPACE,
    "lexical_declaration": Kind.VARIABLE,
    "variable_declaration": Kind.VARIABLE,
    "field_definition": Kind.VARIABLE,
    "public_field_definition": Kind.VARIABLE,
    "property_signature": Kind.VARIABLE,
    "pair": Kind.VARIABLE,
    "shorthand_property_identifier": Kind.VARIABLE,
    "import_statement": Kind.IMPORT,
    "import_alias": Kind.IMPORT,
}

JAVASCRIPT = Table(
    definitions=MappingProxyType(_DEFINITIONS),
    wrappers=MappingProxyType({"export_statement": ("declaration",), "ambient_declaration": (EVERY,), "expression_statement": (EVERY,)}),
    namers=MappingProxyType(
        {
            "variable_declarator": "value",
            "assignment_expression": "right",
            "pair": "value",
            "field_definition": "value",
            "public_field_definition": "value",
            "export_statement": "value",
        }
    ),
    anonymous=frozenset({"arrow_function", "function_expression", "generator_function"}),
    bodies=MappingProxyType(
        {
            "program": Body.INDENT,
            "statement_block": Body.BRACES,
            "switch_body": Body.BRACES,
            "class_body": Body.BRACES,
            "object": Body.COMMAS,
            "array": Body.COMMAS,
        }
    ),
    blocks=frozenset(
        {
            "if_statement",
            "else_clause",
            "for_statement",
            "for_in_statement",
            "while_statement",
            "do_statement",
            "try_statement",
            "catch_clause",
            "finally_clause",
            "switch_statement",
            "switch_body",
            "switch_case",
            "switch_default",
            "labeled_statement",
            "statement_block",
        }
    ),
    clauses=frozenset({"else_clause"}),
    groups=frozenset({"describe", "suite", "context", "fdescribe", "xdescribe"}),
    property_parameters=frozenset({"accessibility_modifier", "override_modifier", "readonly"}),
    overloads=frozenset({"function_signature", "method_signature"}),
    constructors=frozenset({"constructor"}),
    bases=frozenset({"class_heritage", "extends_type_clause"}),
    base_clauses=frozenset({"extends_clause", "implements_clause"}),
    requires=frozenset({"require"}),
    specifiers=frozenset({"identifier", "import_specifier", "namespace_import"}),
    sources=frozenset({"source"}),
    references=frozenset({"identifier", "type_identifier", "shorthand_property_identifier"}),
    not_references=frozenset({("nested_type_identifier", "name"), ("nested_identifier", "property"), ("index_signature", "name")}),
    taken_by_name=frozenset({"object_pattern"}),
    head_parts=frozenset({"shorthand_property_identifier_pattern", "object_assignment_pattern", "pair_pattern", "rest_pattern"}),
    bare=frozenset({("jsx_element", ""), ("jsx_opening_element", "attribute"), ("jsx_self_closing_element", "attribute")}),
    intrinsic=frozenset({"jsx_opening_element", "jsx_closing_element", "jsx_self_closing_element"}),
    binders=MappingProxyType(
        {
            "function_declaration": (("name", Where.OUTER),),
            "generator_function_declaration": (("name", Where.OUTER),),
            "function_signature": (("name", Where.OUTER),),
            "function_expression": (("name", Where.HERE),),
            "generator_function": (("name", Where.HERE),),
            "arrow_function": (("parameter", Where.HERE),),
            "class_declaration": (("name", Where.OUTER),),
            "abstract_class_declaration": (("name", Where.OUTER),),
            "class": (("name", Where.HERE),),
            "interface_declaration": (("name", Where.OUTER),),
            "type_alias_declaration": (("name", Where.OUTER),),
            "enum_declaration": (("name", Where.OUTER),),
            "internal_module": (("name", Where.OUTER),),
            "formal_parameters": ((EVERY, Where.HERE),),
            "lexical_declaration": ((EVERY, Where.HERE),),
            "variable_declaration": ((EVERY, Where.FUNCTION),),
            "for_in_statement": (("left", Where.HERE),),
            "catch_clause": (("parameter", Where.HERE),),
            "type_parameter": (("name", Where.HERE),),
            "mapped_type_clause": (("name", Where.HERE),),
            "infer_type": ((EVERY, Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "object_pattern": frozenset(),
            "array_pattern": frozenset(),
            "rest_pattern": frozenset(),
            "pair_pattern": frozenset({"key"}),
            "assignment_pattern": frozenset({"right"}),
            "object_assignment_pattern": frozenset({"right"}),
            "required_parameter": frozenset({"type", "value", "decorator"}),
            "optional_parameter": frozenset({"type", "value", "decorator"}),
            "variable_declarator": frozenset({"type", "value"}),
        }
    ),
    properties=frozenset(
        {
            "property_identifier",
            "private_property_identifier",
            "shorthand_property_identifier",
            "shorthand_property_identifier_pattern",
        }
    ),
    pattern_leaves=frozenset({"shorthand_property_identifier_pattern"}),
    scopes=_CALLABLES
    | _TYPES
    | {
        "class_declaration",
        "abstract_class_declaration",
        "class",
        "interface_declaration",
        "type_alias_declaration",
        "statement_block",
        "switch_body",
        "for_statement",
        "for_in_statement",
        "catch_clause",
        "conditional_type",
        "mapped_type_clause",
        "object_type",
    },
    functions=_CALLABLES | {"class_static_block"},
    members=MappingProxyType(
        {
            "member_expression": ("object", "property"),
            "nested_identifier": ("object", "property"),
            "nested_type_identifier": ("module", "name"),
        }
    ),
    calls=MappingProxyType({"call_expression": "function", "new_expression": "constructor"}),
    typed=MappingProxyType(
        {
            "required_parameter": ("pattern", "type", "value"),
            "optional_parameter": ("pattern", "type", "value"),
            "variable_declarator": ("name", "type", "value"),
            "assignment_expression": ("left", "", "right"),
            "for_in_statement": ("left", "", "right"),
            "field_definition": ("property", "", "value"),
            "public_field_definition": ("name", "type", "value"),
            "property_signature": ("name", "type", ""),
        }
    ),
    around=MappingProxyType(
        {
            "await_expression": "",
            "parenthesized_expression": "",
            "non_null_expression": "",
            "as_expression": "",
            "satisfies_expression": "",
            "subscript_expression": "object",
        }
    ),
    lexical=frozenset({"arrow_function"}),
    receivers=frozenset({"this"}),
    supers=frozenset({"super"}),
    comments=frozenset({"comment", "html_comment", "hash_bang_line"}),
    strings=MappingProxyType({"string": '"…"', "template_string": "`…`", "template_literal_type": "`…`", "regex": "/…/"}),
    numbers=frozenset({"number"}),
    constants=frozenset({"null", "undefined", "true", "false"}),
    opaque=MappingProxyType({"jsx_element": "null", "jsx_self_closing_element": "null", "jsx_fragment": "null"}),
    elided=frozenset(
        {*((kind, "body") for kind in (*_CALLABLES, "class_declaration", "abstract_class_declaration", "class", "class_static_block"))}
    ),
    defaults=frozenset(
        {
            ("assignment_pattern", "right"),
            ("object_assignment_pattern", "right"),
            ("required_parameter", "value"),
            ("optional_parameter", "value"),
        }
    ),
    values=frozenset(
        {
            ("variable_declarator", "value"),
            ("assignment_expression", "right"),
            ("pair", "value"),
            ("field_definition", "value"),
            ("public_field_definition", "value"),
            ("enum_assignment", "value"),
        }
    ),
    typed_values=frozenset({"class"}),
    holes=MappingProxyType({"": "undefined", "object": "{ /* … */ }", "array": "[ /* … */ ]"}),
    ended=frozenset({"field_definition", "public_field_definition"}),
    body_hole="{ /* … */ }",
    type_hole="unknown",
    arguments=frozenset({"arguments"}),
    decorators=frozenset({"decorator"}),
    delimiters=("`",),
    enclosing=(("/*", "*/"),),
    closers=(")", "]", "}", ">"),
    unit="  ",
    statement="let {name};",
    keyword=r"(?:(?:export|default|async)[ \t]+)*function",
    header=(
        r"\b(?:function|class|interface|enum)\b"
        r"|^[ \t]*(?:export[ \t]+)?(?:default[ \t]+)?(?:const|let|var|[\w$#.]+)\b[^(=;]*[=:](?:[^;{]|\{[^{};]*;[^{}]*\}|\{)*=>"
        r"|^[ \t]*(?:export[ \t]+)?(?:const|let|var)[ \t]+[\w$]+.*=>[ \t]*[{(]?[ \t]*$"
        r"|^[ \t]*(?:export[ \t]+)?(?:const|let|var)[ \t][^;]*\([{\[]?[ \t]*$"
        r"|^[ \t]*(?:export[ \t]+)?(?:const|let|var)[ \t]+[\w$]+[ \t]*=[ \t]*(?:async[ \t]*)?\([^()]*(?:\)[ \t]*=?)?$"
        r"|^[ \t]*[\w$]+[ \t]*:[ \t]*(?:async[ \t]*)?(?:<.*>)?\([ \t]*$"
        r"|^[ \t]*(?:(?:async|static|get|set|public|private|protected|readonly|override|abstract)[ \t]+)*"
        r"(?!(?:if|for|while|switch|catch|return|with|await|super)\b)(?:[#\w$]+|\[[^\]]*\]|\"[^\"]*\"|'[^']*')[ \t]*[(<].*\{[ \t]*$"
    ),
    begun=(
        r"(?:(?:export|default|async|static|get|set|public|private|protected|readonly|override|abstract|const|let|var)[ \t]+)*"
        r"(?!(?:if|for|while|switch|catch|return|with|await|super|throw|yield|else|case|new|do|typeof|delete|import)\b)"
        r"(?:[\w$#.]+|\[[^\]]*\]|\"[^\"]*\"|'[^']*')\??\s*(?:[(<:=](?![^\n]*[;}]\s*\Z)|\Z)"
    ),
    holder=(
        r"^(?![ \t]*(?:\*|//)).*\bclass\b[ \t]*(?:[\w$]|\{|$)"
        r"|^[ \t]*(?:export[ \t]+)?(?:default[ \t]+)?(?:declare[ \t]+)?(?:abstract[ \t]+)?(?:class|interface|enum)\b"
        r"|^[ \t]*(?:export[ \t]+)?(?:declare[ \t]+)?(?:namespace|module)[ \t]+[\w$\"']"
        r"|^(?:export|module|exports|const|let|var)\b.*(?:=|default)[ \t]*\{[ \t]*$"
    ),
)

TYPESCRIPT = JAVASCRIPT.but(
    holes=MappingProxyType({**JAVASCRIPT.holes, "": "undefined as any"}),
    unsaid=": any",
    unsaid_later=": Promise<any>",
)
