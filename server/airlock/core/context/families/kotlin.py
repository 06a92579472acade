"""Kotlin's table. Node types: https://github.com/tree-sitter-grammars/tree-sitter-kotlin (1.1)."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_CLASSES = ("class_declaration", "object_declaration", "companion_object")
_FUNCTIONS = ("function_declaration", "secondary_constructor", "anonymous_initializer")
_INNER = ("anonymous_function", "lambda_literal", "getter", "setter")
_BUILTINS = frozenset({
    "Any", "Unit", "Nothing", "Boolean", "Byte", "Short", "Int", "Long", "Float", "Double", "Char", "String", "CharSequence",
    "Number", "Array", "IntArray", "LongArray", "ByteArray", "ShortArray", "CharArray", "FloatArray", "DoubleArray", "BooleanArray",
    "UInt", "ULong", "UByte", "UShort", "List", "MutableList", "Set", "MutableSet", "Map", "MutableMap", "Collection",
    "MutableCollection", "Iterable", "Iterator", "Sequence", "Pair", "Triple", "Comparable", "Comparator", "Throwable", "Exception",
    "Error", "Function", "RuntimeException", "IllegalArgumentException", "IllegalStateException", "IndexOutOfBoundsException",
    "NullPointerException", "Lazy", "Result", "UnsupportedOperationException", "NumberFormatException", "ClassCastException",
    "NoSuchElementException", "Enum", "Annotation", "Regex", "StringBuilder", "ArrayList", "HashMap", "LinkedHashMap", "HashSet",
    "LinkedHashSet", "IntRange", "LongRange", "CharRange", "ArrayDeque", "KClass", "Suppress", "Deprecated", "JvmStatic",
    "JvmField", "JvmOverloads", "JvmName", "Throws", "Volatile", "Synchronized", "OptIn", "println", "print", "require",
    "requireNotNull", "check", "checkNotNull", "error", "TODO", "lazy", "let", "run", "apply", "also", "with", "takeIf",
    "takeUnless", "repeat", "use", "synchronized", "listOf", "mutableListOf", "arrayListOf", "setOf", "mutableSetOf", "mapOf",
    "mutableMapOf", "hashMapOf", "hashSetOf", "linkedMapOf", "linkedSetOf", "arrayOf", "intArrayOf", "emptyList", "emptyMap",
    "emptySet", "sequenceOf", "buildList", "buildMap", "buildString", "runCatching", "maxOf", "minOf", "to", "until", "downTo",
    "step", "it", "field", "null", "true", "false", "this", "super",
})  # fmt: skip

KOTLIN = Table(
    definitions=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, Kind.CLASS),
            **dict.fromkeys(_FUNCTIONS, Kind.FUNCTION),
            "type_alias": Kind.TYPE,
            "property_declaration": Kind.VARIABLE,
            "enum_entry": Kind.VARIABLE,
            "import": Kind.IMPORT,
            "package_header": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({}),
    namers=MappingProxyType({"property_declaration": "value"}),
    anonymous=frozenset({"lambda_literal", "anonymous_function"}),
    bodies=MappingProxyType(
        {
            "source_file": Body.INDENT,
            "block": Body.BRACES,
            "class_body": Body.BRACES,
            "enum_class_body": Body.BRACES,
            "lambda_literal": Body.BRACES,
        }
    ),
    blocks=frozenset(),
    clauses=frozenset(),
    bases=frozenset({"delegation_specifiers"}),
    base_clauses=frozenset({"delegation_specifier"}),
    bases_around=("", ", ", ""),
    always=frozenset({"package_header"}),
    implicit=True,
    makers=frozenset({"secondary_constructor"}),
    nameless_classes=MappingProxyType({"object_literal": "bases", "enum_entry": ""}),
    lists=MappingProxyType({"enum_class_body": ("enum_entry", ",", ";")}),
    listed=frozenset({"enum_entry"}),
    headed=frozenset({"class_declaration"}),
    head_parts=frozenset({"class_parameter"}),
    taken_apart=frozenset({"multi_variable_declaration"}),
    companions=frozenset({"companion_object"}),
    unnamed_parameters=frozenset({"it"}),
    accessors=frozenset({"getter", "setter"}),
    counted=frozenset({"value_arguments"}),
    variadic=r"\bvararg\b",
    separate_calls=True,
    follows_types=True,
    capital_types=True,
    receiver="receiver",
    bare=frozenset({("when_expression", "")}),
    casts=MappingProxyType({"as_expression": "type"}),
    around=MappingProxyType(
        {
            "parenthesized_expression": "",
            "index_expression": "",
            "unary_expression": "argument",
            "user_type": "",
            "nullable_type": "",
            "delegation_specifier": "",
        }
    ),
    omissible=MappingProxyType(
        dict.fromkeys((("property_declaration", part) for part in ("value", "delegate", "accessor")), "declarator.type")
    ),
    interpolations=MappingProxyType({"string_literal": r"\$([^\W\d]\w*)", "multiline_string_literal": r"\$([^\W\d]\w*)"}),
    inner_heads=MappingProxyType({"lambda_parameters": " ->"}),
    specifiers=frozenset({"qualified_identifier"}),
    sources=frozenset(),
    named_last=frozenset({"qualified_identifier"}),
    wildcards=frozenset({"*"}),
    references=frozenset({"identifier"}),
    not_references=frozenset(
        {
            ("value_argument", "name"),
            ("return_expression", "label"),
            ("type_alias", "name"),
            ("this_expression", ""),
            ("enum_entry", "name"),
            *((kind, "name") for kind in (*_CLASSES, *_FUNCTIONS)),
        }
    ),
    binders=MappingProxyType(
        {
            "class_declaration": (("name", Where.OUTER), ("parameters", Where.HERE)),
            "object_declaration": (("name", Where.OUTER),),
            "companion_object": (("name", Where.OUTER),),
            "function_declaration": (("name", Where.OUTER),),
            "function_value_parameters": (("parameter", Where.HERE),),
            "property_declaration": (("declarator", Where.HERE),),
            "type_alias": (("name", Where.OUTER),),
            "enum_entry": (("name", Where.HERE),),
            "lambda_literal": (("parameters", Where.HERE),),
            "for_statement": (("name", Where.HERE),),
            "catch_block": (("name", Where.HERE),),
            "when_subject": (("name", Where.HERE),),
            "setter": (("name", Where.HERE),),
            "type_parameters": ((EVERY, Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "primary_constructor": frozenset({"modifiers"}),
            "class_parameters": frozenset(),
            "class_parameter": frozenset({"modifiers", "type", "value"}),
            "parameter": frozenset({"type", "value"}),
            "variable_declaration": frozenset({"type", "annotation"}),
            "multi_variable_declaration": frozenset(),
            "lambda_parameters": frozenset(),
            "type_parameter": frozenset({"bound", "type_parameter_modifiers"}),
        }
    ),
    scopes=frozenset(
        {
            *_CLASSES,
            *_FUNCTIONS,
            *_INNER,
            "object_literal",
            "class_body",
            "enum_class_body",
            "block",
            "for_statement",
            "catch_block",
            "when_expression",
            "type_alias",
        }
    ),
    functions=frozenset({*_FUNCTIONS, *_INNER}),
    members=MappingProxyType({"navigation_expression": ("object", "member"), "callable_reference": ("object", "member")}),
    properties=frozenset({"identifier"}),
    calls=MappingProxyType({"call_expression": "function", "constructor_invocation": "function"}),
    typed=MappingProxyType(
        {
            "class_parameter": ("name", "type", ""),
            "parameter": ("name", "type", ""),
            "variable_declaration": ("name", "type", ""),
            "property_declaration": ("declarator", "", "value"),
            "when_subject": ("name", "", "value"),
            "for_statement": ("name", "", "value"),
            "catch_block": ("name", "type", ""),
            "type_parameter": ("name", "bound", ""),
        }
    ),
    receivers=frozenset({"this", "this_expression"}),
    supers=frozenset({"super", "super_expression"}),
    builtins=_BUILTINS,
    comments=frozenset({"line_comment", "block_comment", "shebang"}),
    strings=MappingProxyType({"string_literal": '"…"', "multiline_string_literal": '"…"', "character_literal": "'…'"}),
    numbers=frozenset({"number_literal", "float_literal"}),
    constants=frozenset({"null", "true", "false"}),
    opaque=MappingProxyType({}),
    elided=frozenset(
        {
            *((kind, "body") for kind in (*_CLASSES, *_FUNCTIONS, "setter", "anonymous_function", "object_literal", "enum_entry")),
            ("call_expression", "lambda"),
            ("constructor_invocation", "arguments"),
            ("constructor_delegation_call", "arguments"),
        }
    ),
    body_holes=MappingProxyType(
        dict.fromkeys([("constructor_invocation", "arguments"), ("constructor_delegation_call", "arguments")], "()")
    ),
    token_holes=MappingProxyType({"=": "= TODO()"}),
    dropped=frozenset({("enum_entry", "arguments"), ("enum_entry", "body"), ("", "setter"), ("", "file_annotation")}),
    defaults=frozenset({("class_parameter", "value"), ("function_value_parameters", "value")}),
    values=frozenset({("property_declaration", "value"), ("property_declaration", "delegate"), ("getter", "body")}),
    holes=MappingProxyType({"": "TODO()", "function_body": "= TODO()", "property_delegate": "by TODO()"}),
    body_hole="{ /* … */ }",
    arguments=frozenset({"value_arguments"}),
    decorators=frozenset({"annotation"}),
    delimiters=('"""',),
    enclosing=(("/*", "*/"),),
    statement="val {name} = {hole}",
    keyword=r"(?:(?:public|private|protected|internal|override|suspend|inline|open)[ \t]+)*fun",
    header=r"^[ \t]*(?:@\w+[ \t]+)*(?:[a-z]+[ \t]+)*(?:fun|class|interface|object|constructor|init)\b",
    holder=(
        r"^[ \t]*(?:@\w+[ \t]+)*(?:[a-z]+[ \t]+)*(?:class|interface|object)\b"
        r"|^[ \t]*(?:[a-z]+[ \t]+)*constructor\b.*\)[ \t]*:(?![ \t]*(?:this|super)\b)"  # a class's own, below its name
    ),
)
