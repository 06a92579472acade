"""Fields that a grammar leaves without a name, as data: what reads a tree can then ask for a child by what it is, in every language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Fields = Mapping[str, Mapping[int | str, str]]
"""Node type -> which of its named children has which field.

By the token before it (`:`, `=`), which counts even where the grammar names the field; else by its place (from the end when below 0, and
that is tried first) or by its type. Comments have no place.
"""

NONE: Fields = MappingProxyType({})
_PHP: Fields = MappingProxyType(
    {
        "array_element_initializer": MappingProxyType({0: "key", -1: "value"}),
        "foreach_statement": MappingProxyType({0: "subject", 1: "pattern"}),
        "const_element": MappingProxyType({0: "name", -1: "value"}),
        "class_constant_access_expression": MappingProxyType({0: "scope", 1: "name"}),
        "object_creation_expression": MappingProxyType({0: "class"}),
    }
)
_JAVA: Fields = MappingProxyType(
    {
        "spread_parameter": MappingProxyType({"modifiers": "modifiers", -1: "declarator", -2: "type"}),
        "type_pattern": MappingProxyType({0: "type", -1: "name"}),
        "record_pattern_component": MappingProxyType({0: "type", -1: "name"}),
        "object_creation_expression": MappingProxyType({"class_body": "body"}),
        "method_reference": MappingProxyType({"::": "member", 0: "object"}),
        "scoped_type_identifier": MappingProxyType({0: "scope", -1: "name"}),
        "catch_formal_parameter": MappingProxyType({"catch_type": "type"}),
        "type_parameter": MappingProxyType({"type_identifier": "name", "type_bound": "bound"}),
        "switch_block_statement_group": MappingProxyType({"switch_label": "label"}),
    }
)
_RUBY: Fields = MappingProxyType(
    {"method": MappingProxyType({"=": "value"}), "singleton_method": MappingProxyType({"=": "value"})},
)
_BASH: Fields = MappingProxyType(
    {
        "declaration_command": MappingProxyType(
            {**dict.fromkeys(("local", "declare", "typeset"), "bound"), **dict.fromkeys(("export", "readonly"), "said")}
        )
    }
)
_KOTLIN: Fields = MappingProxyType(
    {
        "property_declaration": MappingProxyType(
            {
                "variable_declaration": "declarator",
                "multi_variable_declaration": "declarator",
                "property_delegate": "delegate",
                "getter": "accessor",
                "setter": "accessor",
                "=": "value",
                "user_type": "receiver",
                "nullable_type": "receiver",
            }
        ),
        "variable_declaration": MappingProxyType({"identifier": "name", ":": "type"}),
        "class_parameter": MappingProxyType({"identifier": "name", ":": "type", "=": "value"}),
        "parameter": MappingProxyType({"identifier": "name", ":": "type", "=": "value"}),
        "function_declaration": MappingProxyType(
            {
                "function_value_parameters": "parameters",
                "function_body": "body",
                ":": "return_type",
                "user_type": "receiver",
                "nullable_type": "receiver",
            }
        ),
        "function_value_parameters": MappingProxyType({"parameter": "parameter", "=": "value"}),
        "lambda_literal": MappingProxyType({"lambda_parameters": "parameters"}),
        "value_argument": MappingProxyType({-2: "name", -1: "value"}),
        "import": MappingProxyType({"as": "alias"}),
        "type_alias": MappingProxyType({"typealias": "name", "=": "value"}),
        "class_declaration": MappingProxyType({"class_body": "body", "enum_class_body": "body", "primary_constructor": "parameters"}),
        "object_declaration": MappingProxyType({"class_body": "body"}),
        "companion_object": MappingProxyType({"class_body": "body", "identifier": "name"}),
        "object_literal": MappingProxyType({"class_body": "body", "delegation_specifiers": "bases"}),
        "enum_entry": MappingProxyType({"identifier": "name", "value_arguments": "arguments", "class_body": "body"}),
        "secondary_constructor": MappingProxyType({"function_value_parameters": "parameters", "block": "body"}),
        "anonymous_initializer": MappingProxyType({"block": "body"}),
        "anonymous_function": MappingProxyType({"function_value_parameters": "parameters", "function_body": "body", ":": "return_type"}),
        "getter": MappingProxyType({"function_body": "body", ":": "return_type"}),
        "setter": MappingProxyType({"function_body": "body", "identifier": "name"}),
        "navigation_expression": MappingProxyType({0: "object", -1: "member"}),
        "callable_reference": MappingProxyType({"::": "member", 0: "object"}),
        "call_expression": MappingProxyType({0: "function", "value_arguments": "arguments", "annotated_lambda": "lambda"}),
        "constructor_invocation": MappingProxyType({0: "function", "value_arguments": "arguments"}),
        "constructor_delegation_call": MappingProxyType({"value_arguments": "arguments"}),
        "catch_block": MappingProxyType({"identifier": "name", ":": "type", "block": "body"}),
        "type_parameter": MappingProxyType({"identifier": "name", ":": "bound"}),
        "as_expression": MappingProxyType({0: "value", -1: "type"}),
        "when_expression": MappingProxyType({"when_subject": "subject"}),
        "when_subject": MappingProxyType({"variable_declaration": "name", "=": "value"}),
        "for_statement": MappingProxyType(
            {"variable_declaration": "name", "multi_variable_declaration": "name", "in": "value", ")": "body"}
        ),
    }
)
_CSHARP_LABELS = (
    "and_pattern",
    "constant_pattern",
    "declaration_pattern",
    "list_pattern",
    "negated_pattern",
    "or_pattern",
    "parenthesized_pattern",
    "recursive_pattern",
    "relational_pattern",
    "type_pattern",
    "var_pattern",
    "when_clause",
)
_CSHARP: Fields = MappingProxyType(
    {
        **dict.fromkeys(
            ("class_declaration", "struct_declaration", "record_declaration", "record_struct_declaration"),
            MappingProxyType({"parameter_list": "parameters"}),
        ),
        **dict.fromkeys(
            ("field_declaration", "event_field_declaration", "local_declaration_statement", "using_statement"),
            MappingProxyType({"variable_declaration": "declarator"}),
        ),
        "variable_declaration": MappingProxyType({"variable_declarator": "declarator"}),
        "variable_declarator": MappingProxyType({"=": "value"}),
        "parameter": MappingProxyType({"=": "value"}),
        "argument": MappingProxyType({-2: "name"}),
        "anonymous_method_expression": MappingProxyType({"block": "body"}),
        "from_clause": MappingProxyType({"in": "value"}),
        "switch_section": MappingProxyType(dict.fromkeys(_CSHARP_LABELS, "label")),
        "as_expression": MappingProxyType({0: "left", 1: "right"}),
    }
)
_SWIFT: Fields = MappingProxyType(
    {
        "class_declaration": MappingProxyType({"extension": "extended"}),
        "typealias_declaration": MappingProxyType({"=": "value"}),
        "property_declaration": MappingProxyType({"type_annotation": "type"}),
        "protocol_property_declaration": MappingProxyType({"type_annotation": "type"}),
        "function_declaration": MappingProxyType({"parameter": "parameter", "->": "return_type"}),
        "protocol_function_declaration": MappingProxyType({"parameter": "parameter", "->": "return_type"}),
        "init_declaration": MappingProxyType({"parameter": "parameter"}),
        "subscript_declaration": MappingProxyType({"parameter": "parameter", "->": "return_type", "computed_property": "body"}),
        "parameter": MappingProxyType({":": "type"}),
        "lambda_parameter": MappingProxyType({":": "type"}),
        "call_expression": MappingProxyType({0: "function", "call_suffix": "arguments"}),
        "value_argument": MappingProxyType({"value_argument_label": "name"}),
        "prefix_expression": MappingProxyType({".": "member"}),
        "type_parameter": MappingProxyType({0: "parameter", ":": "bound"}),
        **dict.fromkeys(("if_statement", "guard_statement", "while_statement"), MappingProxyType({"=": "bound_value"})),
    }
)
_SCALA: Fields = MappingProxyType(
    {
        **dict.fromkeys(
            ("val_definition", "var_definition", "val_declaration", "var_declaration"),
            MappingProxyType({"val": "declarator", "var": "declarator"}),
        ),
        "instance_expression": MappingProxyType({"template_body": "body", "arguments": "arguments", 0: "type"}),
        "stable_identifier": MappingProxyType({0: "object", -1: "member"}),
        "stable_type_identifier": MappingProxyType({0: "object", -1: "member"}),
        "enumerator": MappingProxyType({0: "left", 1: "value"}),
        "self_type": MappingProxyType({0: "name", 1: "type"}),
        "binding": MappingProxyType({0: "name"}),
    }
)
_LANGUAGES: Mapping[str, Fields] = MappingProxyType(
    {
        "scala": _SCALA,
        "swift": _SWIFT,
        "csharp": _CSHARP,
        "kotlin": _KOTLIN,
        "shellscript": _BASH,
        "ruby": _RUBY,
        "java": _JAVA,
        "php": _PHP,
    }
)


def fields_of(language: str) -> Fields:
    """The unnamed fields of a language's grammar."""
    return _LANGUAGES.get(language, NONE)
