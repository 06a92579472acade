"""Java's table. Node types: https://github.com/tree-sitter/tree-sitter-java (0.23)."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_CLASSES = ("class_declaration", "interface_declaration", "enum_declaration", "record_declaration", "annotation_type_declaration")
_FUNCTIONS = ("method_declaration", "constructor_declaration", "compact_constructor_declaration", "static_initializer")
_BODIES = ("class_body", "interface_body", "annotation_type_body", "enum_body")
_BUILTINS = frozenset({
    "Object", "String", "StringBuilder", "StringBuffer", "CharSequence", "Character", "Boolean", "Byte", "Short", "Integer", "Long",
    "Float", "Double", "Number", "Math", "Void", "System", "Thread", "Runnable", "Runtime", "Process", "ProcessBuilder", "Iterable",
    "Comparable", "Cloneable", "AutoCloseable", "Appendable", "Readable", "Class", "ClassLoader", "Enum", "Record", "Override",
    "Deprecated", "SuppressWarnings", "FunctionalInterface", "SafeVarargs", "Throwable", "Exception", "Error", "RuntimeException",
    "IllegalArgumentException", "IllegalStateException", "IndexOutOfBoundsException", "ArrayIndexOutOfBoundsException",
    "StringIndexOutOfBoundsException", "NullPointerException", "ClassCastException", "ClassNotFoundException",
    "NoSuchFieldException", "NoSuchMethodException", "NumberFormatException", "ArithmeticException",
    "UnsupportedOperationException", "InterruptedException", "CloneNotSupportedException", "ReflectiveOperationException",
    "InstantiationException", "IllegalAccessException", "SecurityException", "AssertionError", "LinkageError", "OutOfMemoryError",
    "StackOverflowError", "NegativeArraySizeException", "ArrayStoreException", "ThreadLocal", "StackTraceElement", "Package",
    "Module", "StrictMath", "ThreadGroup", "InheritableThreadLocal", "NoSuchFieldError", "NoSuchMethodError", "var",
})  # fmt: skip

JAVA = Table(
    definitions=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, Kind.CLASS),
            **dict.fromkeys(_FUNCTIONS, Kind.FUNCTION),
            "annotation_type_element_declaration": Kind.FUNCTION,
            "field_declaration": Kind.VARIABLE,
            "constant_declaration": Kind.VARIABLE,
            "enum_constant": Kind.VARIABLE,
            "local_variable_declaration": Kind.VARIABLE,
            "import_declaration": Kind.IMPORT,
            "package_declaration": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({"expression_statement": (EVERY,)}),
    namers=MappingProxyType({"variable_declarator": "value"}),
    anonymous=frozenset({"lambda_expression"}),
    bodies=MappingProxyType(
        {
            "program": Body.INDENT,
            "block": Body.BRACES,
            "constructor_body": Body.BRACES,
            "switch_block": Body.BRACES,
            **dict.fromkeys(_BODIES, Body.BRACES),
        }
    ),
    blocks=frozenset(),
    clauses=frozenset(),
    bases=frozenset({"superclass", "super_interfaces", "extends_interfaces", "permits"}),
    transparent=frozenset({"enum_body_declarations"}),
    always=frozenset({"package_declaration"}),
    implicit=True,
    makers=frozenset({"constructor_declaration"}),
    nameless_classes=MappingProxyType({"object_creation_expression": "type", "enum_constant": ""}),
    lists=MappingProxyType({"enum_body": ("enum_constant", ",", ";")}),
    listed=frozenset({"enum_constant"}),
    separate_calls=True,
    follows_types=True,
    capital_types=True,
    returns="type",
    counted=frozenset({"argument_list"}),
    variadic=r"\.\.\.",
    bare=frozenset({("switch_block_statement_group", "")}),
    casts=MappingProxyType({"cast_expression": "type"}),
    headed=frozenset({"record_declaration"}),
    around=MappingProxyType({"generic_type": "", "parenthesized_expression": "", "array_access": "array", "assignment_expression": "left"}),
    initialised=frozenset({"constant_declaration"}),
    omissible=MappingProxyType({("variable_declarator", "value"): ""}),
    specifiers=frozenset({"scoped_identifier", "identifier"}),
    sources=frozenset(),
    wildcards=frozenset({"asterisk"}),
    references=frozenset({"identifier", "type_identifier"}),
    not_references=frozenset(
        {
            ("field_access", "field"),
            ("element_value_pair", "key"),
            ("labeled_statement", ""),
            ("break_statement", ""),
            ("continue_statement", ""),
            ("method_reference", "member"),
            ("scoped_identifier", "name"),
            *((kind, "name") for kind in _FUNCTIONS),
        }
    ),
    first_only=frozenset({"scoped_type_identifier"}),
    binders=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, (("name", Where.OUTER), ("parameters", Where.HERE))),
            "local_variable_declaration": (("declarator", Where.HERE),),
            "field_declaration": (("declarator", Where.HERE),),
            "constant_declaration": (("declarator", Where.HERE),),
            "formal_parameters": ((EVERY, Where.HERE),),
            "lambda_expression": (("parameters", Where.HERE),),
            "inferred_parameters": ((EVERY, Where.HERE),),
            "catch_formal_parameter": (("name", Where.HERE),),
            "resource": (("name", Where.HERE),),
            "enhanced_for_statement": (("name", Where.HERE),),
            "instanceof_expression": (("name", Where.FUNCTION),),
            "type_pattern": (("name", Where.FUNCTION),),
            "record_pattern_component": (("name", Where.FUNCTION),),
            "type_parameters": ((EVERY, Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "formal_parameters": frozenset(),
            "formal_parameter": frozenset({"type", "modifiers", "dimensions"}),
            "spread_parameter": frozenset({"type", "modifiers"}),
            "variable_declarator": frozenset({"value", "dimensions"}),
            "type_parameter": frozenset({"type_bound", "annotation", "marker_annotation"}),
        }
    ),
    sequential=frozenset({"local_variable_declaration"}),
    scopes=frozenset(
        {
            *_CLASSES,
            *_FUNCTIONS,
            *_BODIES,
            "block",
            "constructor_body",
            "switch_block",
            "lambda_expression",
            "for_statement",
            "enhanced_for_statement",
            "catch_clause",
            "try_with_resources_statement",
        }
    ),
    functions=frozenset({*_FUNCTIONS, "lambda_expression"}),
    members=MappingProxyType(
        {
            "field_access": ("object", "field"),
            "method_invocation": ("object", "name"),
            "method_reference": ("object", "member"),
            "scoped_type_identifier": ("scope", "name"),
        }
    ),
    properties=frozenset({"identifier"}),
    calls=MappingProxyType(
        {"method_invocation": "name", "object_creation_expression": "type", "explicit_constructor_invocation": "constructor"}
    ),
    typed=MappingProxyType(
        {
            "formal_parameter": ("name", "type", ""),
            "spread_parameter": ("declarator", "type", ""),
            "local_variable_declaration": ("declarator", "type", ""),
            "field_declaration": ("declarator", "type", ""),
            "constant_declaration": ("declarator", "type", ""),
            "variable_declarator": ("name", "", "value"),
            "catch_formal_parameter": ("name", "type", ""),
            "resource": ("name", "type", "value"),
            "enhanced_for_statement": ("name", "type", "value"),
            "instanceof_expression": ("name", "right", ""),
            "type_pattern": ("name", "type", ""),
            "record_pattern_component": ("name", "type", ""),
            "type_parameter": ("name", "bound", ""),
        }
    ),
    receivers=frozenset({"this"}),
    supers=frozenset({"super"}),
    builtins=_BUILTINS,
    comments=frozenset({"line_comment", "block_comment"}),
    strings=MappingProxyType({"string_literal": '"…"', "character_literal": "'…'"}),
    numbers=frozenset(
        {
            "decimal_integer_literal",
            "hex_integer_literal",
            "octal_integer_literal",
            "binary_integer_literal",
            "decimal_floating_point_literal",
            "hex_floating_point_literal",
        }
    ),
    constants=frozenset({"null_literal", "true", "false"}),
    opaque=MappingProxyType({}),
    dropped=frozenset({("enum_constant", "arguments"), ("enum_constant", "body")}),
    elided=frozenset(
        {
            *((kind, "body") for kind in (*_CLASSES, *_FUNCTIONS, "lambda_expression", "object_creation_expression", "enum_constant")),
            ("static_initializer", ""),
        }
    ),
    defaults=frozenset({("annotation_type_element_declaration", "value")}),
    values=frozenset({("variable_declarator", "value")}),
    holes=MappingProxyType({"": "null"}),
    body_hole="{ /* … */ }",
    arguments=frozenset({"argument_list"}),
    decorators=frozenset({"annotation", "marker_annotation"}),
    delimiters=('"""',),
    enclosing=(("/*", "*/"),),
    statement="var {name} = {hole};",
    header=(
        r"^[ \t]*(?:@\w+[ \t]+)*(?:(?:public|protected|private|static|final|abstract|synchronized|native|default|sealed|strictfp)[ \t]+)*"
        r"(?:(?:class|interface|enum|record|@interface)\b"
        r"|(?!(?:if|for|while|switch|catch|return|throw|new|else|try|do|synchronized|assert)\b)(?:<[^>]*>[ \t]*)?"
        r"[\w.$]+[\w.$<>,?\[\] \t&]*\(.*\{[ \t]*$"
        r"|(?!(?:return|throw|new|else|assert)\b)(?:<[^>]*>[ \t]*)?[\w.$<>,?\[\]&]+(?:[ \t]+[\w.$<>,?\[\]&]+)*[ \t]+\w+\([^;={]*$)"
    ),
    holder=(
        r"^[ \t]*(?:@\w+[ \t]+)*(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)[ \t]+)*"
        r"(?:(?:class|interface|enum|@interface)\b|record\b(?![ \t]*[.=;)]))"
    ),
)
