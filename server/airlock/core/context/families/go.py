"""Go's table. Node types: https://github.com/tree-sitter/tree-sitter-go (0.25)."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import Body, Kind, Where

_BUILTINS = """
any append bool byte cap clear close comparable complex complex64 complex128 copy delete error false float32 float64 imag int int8 int16
int32 int64 iota len make max min new nil panic print println real recover rune string true uint uint8 uint16 uint32 uint64 uintptr _
"""
_STATEMENTS = frozenset(
    {
        "if_statement",
        "for_statement",
        "expression_switch_statement",
        "type_switch_statement",
        "select_statement",
        "expression_case",
        "type_case",
        "default_case",
        "communication_case",
        "block",
    }
)

GO = Table(
    definitions=MappingProxyType(
        {
            "function_declaration": Kind.FUNCTION,
            "method_declaration": Kind.FUNCTION,
            "method_elem": Kind.FUNCTION,
            "type_elem": Kind.VARIABLE,
            "type_spec": Kind.CLASS,
            "type_alias": Kind.TYPE,
            "const_spec": Kind.VARIABLE,
            "var_spec": Kind.VARIABLE,
            "short_var_declaration": Kind.VARIABLE,
            "field_declaration": Kind.VARIABLE,
            "import_spec": Kind.IMPORT,
        }
    ),
    wrappers=MappingProxyType({}),
    namers=MappingProxyType({}),
    anonymous=frozenset({"func_literal"}),
    bodies=MappingProxyType(
        {
            "source_file": Body.BRACES,
            "block": Body.BRACES,
            "field_declaration_list": Body.BRACES,
            "interface_type": Body.BRACES,
            "const_declaration": Body.BRACES,
            "var_declaration": Body.BRACES,
            "type_declaration": Body.BRACES,
            "import_declaration": Body.BRACES,
            "statement_list": Body.INDENT,
            "var_spec_list": Body.BRACES,
            "import_spec_list": Body.BRACES,
        }
    ),
    gathers=frozenset({"const_declaration", "var_declaration", "type_declaration", "import_declaration"}),
    transparent=frozenset({"statement_list", "var_spec_list", "import_spec_list"}),
    repeats=frozenset({"const_spec"}),
    always=frozenset({"package_clause"}),
    inner=frozenset({"struct_type", "interface_type"}),
    extensions=MappingProxyType({"method_declaration": ("receiver",)}),
    embeds=frozenset({"field_declaration", "type_elem"}),
    type_names=frozenset({"type_identifier"}),
    touched_only=True,
    blocks=frozenset(),
    clauses=frozenset({"expression_case", "type_case", "default_case", "communication_case"}),
    specifiers=frozenset(),
    sources=frozenset({"path"}),
    import_paths=MappingProxyType({"import_spec": "path"}),
    wildcards=frozenset({"dot"}),
    references=frozenset({"identifier", "type_identifier", "package_identifier"}),
    not_references=frozenset({("package_clause", ""), ("qualified_type", "name")}),
    binders=MappingProxyType(
        {
            "function_declaration": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "type_spec": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "type_alias": (("name", Where.OUTER), ("type_parameters", Where.HERE)),
            "field_declaration": (("name", Where.HERE),),
            "parameter_declaration": (("name", Where.HERE),),
            "variadic_parameter_declaration": (("name", Where.HERE),),
            "const_spec": (("name", Where.HERE),),
            "var_spec": (("name", Where.HERE),),
            "short_var_declaration": (("left", Where.HERE),),
            "range_clause": (("left", Where.HERE),),
            "receive_statement": (("left", Where.HERE),),
            "type_switch_statement": (("alias", Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "expression_list": frozenset(),
            "type_parameter_list": frozenset(),
            "type_parameter_declaration": frozenset({"type"}),
            "parameter_declaration": frozenset({"type"}),
        }
    ),
    sequential=frozenset({"var_spec", "short_var_declaration"}),
    bound_after=MappingProxyType({"const_spec": "value", "var_spec": "value", "short_var_declaration": "right", "range_clause": "right"}),
    pattern_leaves=frozenset({"field_identifier"}),
    properties=frozenset({"field_identifier"}),
    property_places=frozenset({("keyed_element", "key"), ("qualified_type", "name")}),
    scopes=frozenset(
        {"function_declaration", "method_declaration", "func_literal", "method_elem", "function_type", "type_spec", "type_alias"}
    )
    | _STATEMENTS,
    functions=frozenset({"function_declaration", "method_declaration", "func_literal"}),
    members=MappingProxyType({"selector_expression": ("operand", "field"), "qualified_type": ("package", "name")}),
    calls=MappingProxyType({"call_expression": "function"}),
    typed=MappingProxyType(
        {
            "parameter_declaration": ("name", "type", ""),
            "variadic_parameter_declaration": ("name", "type", ""),
            "var_spec": ("name", "type", "value"),
            "short_var_declaration": ("left", "", "right"),
        }
    ),
    declarators=frozenset({"expression_list"}),
    returns="result",
    receivers=frozenset(),
    builtins=frozenset(_BUILTINS.split()),
    comments=frozenset({"comment"}),
    strings=MappingProxyType({"interpreted_string_literal": '"…"', "raw_string_literal": "`…`", "rune_literal": "'…'"}),
    numbers=frozenset({"int_literal", "float_literal", "imaginary_literal"}),
    constants=frozenset({"true", "false", "nil", "iota"}),
    opaque=MappingProxyType({}),
    elided=frozenset(
        {
            ("function_declaration", "body"),
            ("method_declaration", "body"),
            ("func_literal", "body"),
            ("struct_type", ""),
            ("composite_literal", "body"),
        }
    ),
    body_hole="{}",
    body_holes=MappingProxyType(
        {
            ("function_declaration", "body"): "",
            ("method_declaration", "body"): "",
            **dict.fromkeys(((kind, "type") for kind in ("type_spec", "type_alias", "field_declaration", "var_spec")), "interface{}"),
        }
    ),
    typed_values=frozenset({"composite_literal"}),
    outside=frozenset(
        {
            ("parameter_declaration", "type"),
            ("variadic_parameter_declaration", "type"),
            ("function_declaration", "result"),
            ("method_declaration", "result"),
        }
    ),
    dropped=frozenset({("field_declaration", "tag")}),
    defaults=frozenset(),
    values=frozenset({("const_spec", "value"), ("var_spec", "value"), ("short_var_declaration", "right")}),
    holes=MappingProxyType({"": "nil", "const_spec": "0"}),
    omissible=MappingProxyType({("var_spec", "value"): "type"}),
    type_hole="any",
    arguments=frozenset({"argument_list"}),
    delimiters=("`",),
    enclosing=(("/*", "*/"),),
    unit="\t",
    statement="var {name} any",
    keyword="func",
    header=r"^(?:func|type|var|const)\b",
)
