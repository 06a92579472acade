"""Swift's table. Node types: https://github.com/alex-pinkus/tree-sitter-swift (0.7)."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import Body, Kind, Where

_CLASSES = ("class_declaration", "protocol_declaration")
_METHODS = ("init_declaration", "deinit_declaration", "subscript_declaration", "protocol_function_declaration")
_FUNCTIONS = ("function_declaration", *_METHODS)
_INNER = ("lambda_literal", "computed_property", "computed_getter", "computed_setter", "willset_clause", "didset_clause")
_CONDITIONS = ("if_statement", "guard_statement", "while_statement")
_BUILTINS = frozenset({
    "self", "Self", "super", "Any", "AnyObject", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32",
    "UInt64", "Float", "Double", "Bool", "String", "Character", "Array", "Dictionary", "Set", "Optional", "Result", "Error", "Void",
    "Never", "Sequence", "Collection", "Equatable", "Hashable", "Comparable", "Codable", "Encodable", "Decodable", "Identifiable",
    "CaseIterable", "Sendable", "print", "error", "newValue", "oldValue", "fatalError", "precondition", "assert", "min", "max",
    "abs", "zip", "type", "stride", "some", "any", "$0", "$1", "$2", "MainActor", "Task", "CustomStringConvertible", "_",
})  # fmt: skip

SWIFT = Table(
    definitions=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, Kind.CLASS),
            **dict.fromkeys(_FUNCTIONS, Kind.FUNCTION),
            "typealias_declaration": Kind.TYPE,
            "associatedtype_declaration": Kind.TYPE,
            "property_declaration": Kind.VARIABLE,
            "protocol_property_declaration": Kind.VARIABLE,
            "enum_entry": Kind.VARIABLE,
            "import_declaration": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({}),
    namers=MappingProxyType({"property_declaration": "value"}),
    anonymous=frozenset({"lambda_literal"}),
    bodies=MappingProxyType(
        {
            "source_file": Body.INDENT,
            "statements": Body.INDENT,
            "class_body": Body.BRACES,
            "enum_class_body": Body.BRACES,
            "protocol_body": Body.BRACES,
        }
    ),
    blocks=frozenset(),
    clauses=frozenset(),
    bases=frozenset({"inheritance_specifier"}),
    extensions=MappingProxyType({"class_declaration": ("extended",)}),
    type_names=frozenset({"type_identifier"}),
    dotted_types=frozenset({"user_type"}),
    implicit=True,
    makers=frozenset({"init_declaration"}),
    listed=frozenset({"enum_entry"}),
    unnamed_parameters=frozenset({"$0", "$1"}),
    accessors=frozenset(_INNER[1:]),
    counted=frozenset({"value_arguments"}),
    labelled=True,
    variadic=r"\.\.\.",
    separate_calls=True,
    follows_types=True,
    capital_types=True,
    fields_construct=True,
    shorthands=MappingProxyType(dict.fromkeys(_CONDITIONS, ("bound_identifier", "bound_value"))),
    bare=frozenset({("switch_statement", "")}),
    casts=MappingProxyType({"as_expression": "name"}),
    around=MappingProxyType(
        {
            "navigation_suffix": "",
            "postfix_expression": "target",
            "try_expression": "expr",
            "await_expression": "expr",
            "tuple_expression": "value",
            "user_type": "",
            "directly_assignable_expression": "",
        }
    ),
    omissible=MappingProxyType({("property_declaration", "value"): "type", ("enum_entry", "raw_value"): ""}),
    specifiers=frozenset(),
    sources=frozenset(),
    bring_all=frozenset({"import_declaration"}),
    references=frozenset({"simple_identifier", "type_identifier"}),
    not_references=frozenset(
        {
            ("value_argument_label", ""),
            ("statement_label", ""),
            ("parameter", "external_name"),
            ("function_declaration", "name"),
            ("enum_entry", "name"),
            ("enum_type_parameters", ""),
            ("tuple_type_item", "name"),
        }
    ),
    binders=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, (("name", Where.OUTER),)),
            "typealias_declaration": (("name", Where.OUTER),),
            "associatedtype_declaration": (("name", Where.OUTER),),
            "function_declaration": (("name", Where.OUTER), ("parameter", Where.HERE)),
            "init_declaration": (("parameter", Where.HERE),),
            "subscript_declaration": (("parameter", Where.HERE),),
            "protocol_function_declaration": (("name", Where.OUTER), ("parameter", Where.HERE)),
            "property_declaration": (("name", Where.HERE),),
            "protocol_property_declaration": (("name", Where.HERE),),
            "enum_entry": (("name", Where.HERE),),
            "lambda_parameter": (("name", Where.HERE),),
            "pattern": (("bound_identifier", Where.FUNCTION),),
            "for_statement": (("item", Where.HERE),),
            **dict.fromkeys(_CONDITIONS, (("bound_identifier", Where.FUNCTION),)),
            "type_parameter": (("parameter", Where.HERE),),
        }
    ),
    patterns=MappingProxyType({"parameter": frozenset({"external_name", "type", "parameter_modifiers"}), "pattern": frozenset({"name"})}),
    scopes=frozenset({*_CLASSES, *_FUNCTIONS, *_INNER, "statements", "class_body", "enum_class_body", "protocol_body", "for_statement"}),
    functions=frozenset({*_FUNCTIONS, *_INNER}),
    bound_after=MappingProxyType({"property_declaration": "value", **dict.fromkeys(_CONDITIONS, "bound_value")}),
    members=MappingProxyType({"navigation_expression": ("target", "suffix"), "prefix_expression": ("object", "member")}),
    properties=frozenset({"simple_identifier"}),
    calls=MappingProxyType({"call_expression": "function", "constructor_expression": "constructed_type"}),
    typed=MappingProxyType(
        {
            "parameter": ("name", "type", ""),
            "lambda_parameter": ("name", "type", ""),
            "property_declaration": ("name", "type", "value"),
            "protocol_property_declaration": ("name", "type", ""),
            "for_statement": ("item", "", "collection"),
            "type_parameter": ("parameter", "bound", ""),
            **dict.fromkeys(_CONDITIONS, ("bound_identifier", "", "bound_value")),
        }
    ),
    receivers=frozenset({"self", "self_expression", "Self"}),
    supers=frozenset({"super", "super_expression"}),
    builtins=_BUILTINS,
    comments=frozenset({"comment", "multiline_comment", "shebang_line"}),
    strings=MappingProxyType(
        {
            "line_string_literal": '"…"',
            "multi_line_string_literal": '"…"',
            "raw_string_literal": '"…"',
            "regex_literal": '"…"',
        }
    ),
    numbers=frozenset({"integer_literal", "real_literal", "hex_literal", "oct_literal", "bin_literal"}),
    constants=frozenset({"nil_literal", "boolean_literal"}),
    opaque=MappingProxyType({"lambda_literal": "{ /* … */ }"}),
    elided=frozenset(
        {
            *((kind, "body") for kind in (*_CLASSES, *_FUNCTIONS)),
            ("property_declaration", "computed_value"),
        }
    ),
    dropped=frozenset({("", "willset_didset_block")}),
    defaults=frozenset((kind, "default_value") for kind in ("function_declaration", "init_declaration", "subscript_declaration")),
    values=frozenset({("property_declaration", "value")}),
    holes=MappingProxyType({"": "fatalError()"}),
    body_hole="{ /* … */ }",
    arguments=frozenset({"value_arguments"}),
    decorators=frozenset({"attribute"}),
    delimiters=('"""',),
    enclosing=(("/*", "*/"),),
    statement="let {name} = {hole}",
    keyword=r"(?:(?:public|private|fileprivate|internal|open|static|final|override|mutating)[ \t]+)*func",
    header=(
        r"^[ \t]*(?:@\w+(?:\([^)]*\))?[ \t]+)*(?:[a-z]+(?:\(set\))?[ \t]+)*"
        r"(?:func|class|struct|enum|protocol|extension|actor|init|deinit|subscript)\b"
    ),
    holder=(
        r"^[ \t]*(?:@\w+(?:\([^)]*\))?[ \t]+)*(?:[a-z]+[ \t]+)*"
        r"(?:class|struct|enum|protocol|extension|actor)\b(?![ \t]+(?:func|var|let|subscript)\b)"
    ),
)
