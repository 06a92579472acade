"""Scala's table, for versions 2 and 3. Node types: https://github.com/tree-sitter/tree-sitter-scala (0.26)."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import Body, Kind, Where

_HEADED = ("class_definition", "trait_definition", "enum_definition")
_CLASSES = (*_HEADED, "object_definition", "package_object", "given_definition")
_FUNCTIONS = ("function_definition", "function_declaration")
_VALUES = ("val_definition", "var_definition", "val_declaration", "var_declaration")
_CASES = ("simple_enum_case", "full_enum_case")
_TEMPLATES = ("template_body", "with_template_body", "enum_body")
_TYPES = ("type_identifier", "generic_type", "compound_type", "stable_type_identifier", "projected_type", "applied_constructor_type")
_BUILTINS = frozenset({
    "this", "super", "self", "Any", "AnyRef", "AnyVal", "Unit", "Nothing", "Null", "Boolean", "Byte", "Short", "Int", "Long",
    "Float", "Double", "Char", "String", "Array", "List", "Seq", "IndexedSeq", "Vector", "Set", "Map", "Iterable", "Iterator",
    "Traversable", "TraversableOnce", "Stream", "LazyList", "Option", "Some", "None", "Either", "Left", "Right", "Nil", "Range",
    "Tuple2", "Function", "Function1", "PartialFunction", "Product", "Serializable", "Ordering", "Ordered", "Numeric", "Integral",
    "Throwable", "Exception", "Error", "RuntimeException", "IllegalArgumentException", "IllegalStateException",
    "NoSuchElementException", "IndexOutOfBoundsException", "NullPointerException", "UnsupportedOperationException",
    "NumberFormatException", "StringBuilder", "BigInt", "BigDecimal", "Symbol", "Class", "Object", "println", "print", "printf",
    "require", "assert", "assume", "sys", "math", "implicitly", "summon", "locally", "classOf", "???", "_", "apply", "Predef",
    "Integer", "Runnable", "Comparable", "CharSequence", "tailrec", "inline", "throws", "transient", "volatile",
})  # fmt: skip

SCALA = Table(
    definitions=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, Kind.CLASS),
            **dict.fromkeys(_FUNCTIONS, Kind.FUNCTION),
            **dict.fromkeys((*_VALUES, *_CASES), Kind.VARIABLE),
            "type_definition": Kind.TYPE,
            "package_clause": Kind.SPACE,
            "extension_definition": Kind.SPACE,
            "import_declaration": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({}),
    namers=MappingProxyType({"val_definition": "value", "var_definition": "value"}),
    anonymous=frozenset({"lambda_expression"}),
    bodies=MappingProxyType(
        {
            "compilation_unit": Body.INDENT,
            "block": Body.BRACES,
            "indented_block": Body.BRACES,
            "case_block": Body.BRACES,
            "indented_cases": Body.BRACES,
            **dict.fromkeys(_TEMPLATES, Body.BRACES),
        }
    ),
    blocks=frozenset(),
    clauses=frozenset(),
    bases=frozenset({"extends_clause"}),
    mixins=MappingProxyType({"self_type": ""}),
    inner_heads=MappingProxyType({"self_type": ""}),
    import_roots=r"(?:\bimport\s+|,\s*)(\w+)\s*\.",
    base_clauses=frozenset(_TYPES),
    bases_around=("extends ", " with ", ""),
    always=frozenset({"package_clause"}),
    transparent=frozenset({"enum_case_definitions"}),
    implicit=True,
    nameless_classes=MappingProxyType({"instance_expression": "type"}),
    listed=frozenset(_CASES),
    headed=frozenset(_HEADED),
    head_parts=frozenset({"class_parameter"}),
    unsaid_parts=frozenset({"implicit", "using"}),
    follows_types=True,
    capital_types=True,
    bare=frozenset({("case_clause", "body"), ("case_block", ""), ("indented_cases", "")}),
    casts=MappingProxyType({"ascription_expression": "type"}),
    around=MappingProxyType(
        {
            "parenthesized_expression": "",
            "generic_type": "",
            "generic_function": "function",
            "compound_type": "",
            "applied_constructor_type": "",
        }
    ),
    omissible=MappingProxyType({("val_definition", "value"): "type", ("var_definition", "value"): "type"}),
    specifiers=frozenset({"identifier", "arrow_renamed_identifier", "as_renamed_identifier", "namespace_wildcard"}),
    sources=frozenset({"path"}),
    last_names="path",
    wildcards=frozenset({"namespace_wildcard"}),
    references=frozenset({"identifier", "type_identifier"}),
    not_references=frozenset(
        {
            ("interpolated_string_expression", "interpolator"),
            ("assignment_expression", "name"),
            ("end_marker", ""),
            ("access_qualifier", ""),
            *((kind, "name") for kind in (*_FUNCTIONS, *_CASES)),
        }
    ),
    binders=MappingProxyType(
        {
            **dict.fromkeys(_CLASSES, (("name", Where.OUTER), ("class_parameters", Where.HERE), ("type_parameters", Where.HERE))),
            **dict.fromkeys(_FUNCTIONS, (("name", Where.OUTER), ("parameters", Where.HERE))),
            **dict.fromkeys(_VALUES, (("declarator", Where.HERE),)),
            **dict.fromkeys(_CASES, (("name", Where.HERE),)),
            "extension_definition": (("parameters", Where.HERE),),
            "type_definition": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "lambda_expression": (("parameters", Where.HERE),),
            "case_clause": (("pattern", Where.HERE),),
            "enumerator": (("left", Where.HERE),),
            "self_type": (("name", Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "parameters": frozenset(),
            "parameter": frozenset({"type", "default_value", "annotation"}),
            "class_parameters": frozenset(),
            "class_parameter": frozenset({"type", "default_value", "annotation", "modifiers"}),
            "type_parameters": frozenset({"bound", "upper_bound", "lower_bound", "context_bound", "view_bound"}),
            "covariant_type_parameter": frozenset({"bound"}),
            "contravariant_type_parameter": frozenset({"bound"}),
            "bindings": frozenset(),
            "binding": frozenset({"type"}),
            "identifiers": frozenset(),
            "tuple_pattern": frozenset(),
            "case_class_pattern": frozenset({"type"}),
            "infix_pattern": frozenset({"operator"}),
            "capture_pattern": frozenset(),
            "typed_pattern": frozenset({"type"}),
            "alternative_pattern": frozenset(),
            "named_pattern": frozenset({"name"}),
            "repeat_pattern": frozenset(),
        }
    ),
    matching=frozenset({"case_clause", "enumerator", *_VALUES}),
    scopes=frozenset(
        {*_CLASSES, *_FUNCTIONS, *_TEMPLATES, "extension_definition", "type_definition", "lambda_expression", "block", "indented_block"}
        | {"case_clause", "for_expression", "instance_expression"}
    ),
    functions=frozenset({*_FUNCTIONS, "lambda_expression"}),
    members=MappingProxyType(
        {
            "field_expression": ("value", "field"),
            "stable_identifier": ("object", "member"),
            "stable_type_identifier": ("object", "member"),
            "infix_expression": ("left", "operator"),
        }
    ),
    properties=frozenset({"identifier"}),
    calls=MappingProxyType({"call_expression": "function", "instance_expression": "type"}),
    typed=MappingProxyType(
        {
            **dict.fromkeys(_VALUES, ("declarator", "type", "value")),
            "parameter": ("name", "type", ""),
            "class_parameter": ("name", "type", ""),
            "binding": ("name", "type", ""),
            "typed_pattern": ("pattern", "type", ""),
            "enumerator": ("left", "", "value"),
        }
    ),
    receivers=frozenset({"this", "self"}),
    supers=frozenset({"super"}),
    builtins=_BUILTINS,
    comments=frozenset({"comment", "block_comment"}),
    strings=MappingProxyType({"string": '"…"', "interpolated_string_expression": '"…"', "character_literal": "'…'"}),
    numbers=frozenset({"integer_literal", "floating_point_literal"}),
    constants=frozenset({"null_literal", "boolean_literal", "unit"}),
    opaque=MappingProxyType(
        {
            **dict.fromkeys(("case_block", "indented_cases", "quote_expression", "macro_body"), "{ /* … */ }"),
            "xml_expression": "null",
        }
    ),
    elided=frozenset({*((kind, "body") for kind in (*_CLASSES, *_FUNCTIONS, "instance_expression")), ("extends_clause", "arguments")}),
    body_holes=MappingProxyType(
        {("extends_clause", "arguments"): "()", ("val_definition", "value"): "???", ("var_definition", "value"): "???"}
    ),
    dropped=frozenset({("", "end_marker"), ("", "derives_clause")}),
    defaults=frozenset({("parameter", "default_value"), ("class_parameter", "default_value")}),
    values=frozenset({("val_definition", "value"), ("var_definition", "value")}),
    holes=MappingProxyType({"": "???"}),
    body_hole="{ /* … */ }",
    arguments=frozenset({"arguments"}),
    decorators=frozenset({"annotation"}),
    delimiters=('"""',),
    enclosing=(("/*", "*/"),),
    unit="  ",
    statement="val {name} = {hole}",
    keyword=r"(?:(?:private|protected|final|override|implicit)[ \t]+)*def",
    header=r"^[ \t]*(?:@\w+[ \t]+)*(?:[a-z]+(?:\[\w+\])?[ \t]+)*(?:def|class|trait|object|enum|given|extension)\b",
    holder=r"^[ \t]*(?:@\w+[ \t]+)*(?:[a-z]+(?:\[\w+\])?[ \t]+)*(?:class|trait|object|enum)\b",
)
