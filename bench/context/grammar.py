"""What this benchmark itself knows of each language's syntax: functions, literals, imports. Kept apart from the tables it measures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Node types of one language's tree."""

    functions: frozenset[str]
    """Definitions of functions that have a `name` or a `declarator`."""
    named_values: frozenset[str] = frozenset()
    """Statements and members that give a function its name."""
    lambdas: frozenset[str] = frozenset()
    """Functions without a name, the values of such."""
    wrappers: frozenset[str] = frozenset()
    """Nodes around a function that belong to it: decorators, exports."""
    before: frozenset[str] = frozenset()
    """Nodes beside a function, directly before it, that belong to it: attributes."""
    strings: frozenset[str]
    """Literals that a canary in double quotes may stand for."""
    numbers: frozenset[str]
    comments: frozenset[str] = frozenset({"comment"})
    imports: frozenset[str]
    line: str = "//"
    """What begins a comment."""

    @property
    def literals(self) -> frozenset[str]:
        """Strings, numbers and comments."""
        return self.strings | self.numbers | self.comments


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SCRIPT = Grammar(
    functions=_set("function_declaration generator_function_declaration method_definition"),
    named_values=_set("lexical_declaration variable_declaration expression_statement pair field_definition public_field_definition"),
    lambdas=_set("arrow_function function_expression generator_function"),
    wrappers=_set("export_statement"),
    strings=_set("string template_string regex jsx_text"),
    numbers=_set("number"),
    imports=_set("import_statement"),
)
_C = Grammar(
    functions=_set("function_definition"),
    strings=_set("string_literal raw_string_literal"),
    numbers=_set("number_literal"),
    wrappers=_set("template_declaration linkage_specification"),
    imports=_set("preproc_include using_declaration"),
)

GRAMMARS: Mapping[str, Grammar] = MappingProxyType(
    {
        "python": Grammar(
            functions=_set("function_definition"),
            wrappers=_set("decorated_definition"),
            strings=_set("string"),
            numbers=_set("integer float"),
            imports=_set("import_statement import_from_statement future_import_statement"),
            line="#",
        ),
        "javascript": _SCRIPT,
        "typescript": _SCRIPT,
        "typescriptreact": _SCRIPT,
        "java": Grammar(
            functions=_set("method_declaration constructor_declaration"),
            strings=_set("string_literal"),
            numbers=_set("decimal_integer_literal decimal_floating_point_literal hex_integer_literal"),
            comments=_set("line_comment block_comment"),
            imports=_set("import_declaration package_declaration"),
        ),
        "go": Grammar(
            functions=_set("function_declaration method_declaration"),
            strings=_set("interpreted_string_literal raw_string_literal"),
            numbers=_set("int_literal float_literal"),
            imports=_set("package_clause import_declaration"),
        ),
        "rust": Grammar(
            functions=_set("function_item"),
            before=_set("attribute_item"),
            strings=_set("string_literal raw_string_literal"),
            numbers=_set("integer_literal float_literal"),
            comments=_set("line_comment block_comment"),
            imports=_set("use_declaration"),
        ),
        "c": _C,
        "cpp": _C,
        "csharp": Grammar(
            functions=_set("method_declaration constructor_declaration local_function_statement"),
            strings=_set("string_literal verbatim_string_literal"),
            numbers=_set("integer_literal real_literal"),
            imports=_set("using_directive"),
        ),
        "kotlin": Grammar(
            functions=_set("function_declaration"),
            strings=_set("string_literal"),
            numbers=_set("number_literal float_literal"),
            comments=_set("line_comment block_comment"),
            imports=_set("import package_header"),
        ),
        "swift": Grammar(
            functions=_set("function_declaration"),
            strings=_set("line_string_literal"),
            numbers=_set("integer_literal real_literal"),
            comments=_set("comment multiline_comment"),
            imports=_set("import_declaration"),
        ),
        "scala": Grammar(
            functions=_set("function_definition"),
            strings=_set("string"),
            numbers=_set("integer_literal floating_point_literal"),
            comments=_set("comment block_comment"),
            imports=_set("import_declaration package_clause"),
        ),
        "ruby": Grammar(
            functions=_set("method singleton_method"),
            strings=_set("string"),
            numbers=_set("integer float"),
            imports=_set("nothing"),
            line="#",
        ),
        "php": Grammar(
            functions=_set("function_definition method_declaration"),
            named_values=_set("expression_statement"),
            lambdas=_set("anonymous_function arrow_function"),
            strings=_set("string encapsed_string"),
            numbers=_set("integer float"),
            imports=_set("namespace_use_declaration namespace_definition php_tag"),
        ),
        "shellscript": Grammar(
            functions=_set("function_definition"),
            strings=_set("raw_string"),
            numbers=_set("number"),
            imports=_set("nothing"),
            line="#",
        ),
    }
)
