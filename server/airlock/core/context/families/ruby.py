"""Ruby's table. Node types: https://github.com/tree-sitter/tree-sitter-ruby (0.23), fields added to them in `core.syntax.fields`."""

from __future__ import annotations

from types import MappingProxyType

from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Body, Kind, Where

_METHODS = frozenset({"method", "singleton_method"})
_CLASSES = frozenset({"class", "module", "singleton_class"})
_BLOCKS = frozenset({"do_block", "block", "lambda"})
_FIELDS = frozenset({"instance_variable", "class_variable", "global_variable"})
_ACCESSORS = ("attr", "attr_reader", "attr_writer", "attr_accessor")
_LISTS = frozenset({
    *_ACCESSORS, "attr_internal", "attr_internal_reader", "attr_internal_accessor", "cattr_accessor", "cattr_reader", "cattr_writer",
    "class_attribute", "delegate", "mattr_accessor", "mattr_reader", "mattr_writer", "thread_mattr_accessor",
})  # fmt: skip
_MAKERS = (
    "alias_method", "attribute", "belongs_to", "define_method", "define_singleton_method", "has_and_belongs_to_many", "has_many", "has_one",
    "let", "let!", "scope", "subject",
)  # fmt: skip
_UNNAMING = (
    r"(?:after|append|around|autoload|before|deprecate|fail|get|helper|include|memoi[sz]e|module_function|post|prepend|print|private"
    r"|protected|public|puts?|raise|remove|require|rescue|ruby2|send|skip|task|throw|undef|valid|warn)"
)
"""How those begin that are told names: of methods to hide, to check with, to call before something else."""

RUBY = Table(
    definitions=MappingProxyType(
        {
            **dict.fromkeys((*sorted(_METHODS), "alias"), Kind.FUNCTION),
            **dict.fromkeys(sorted(_CLASSES), Kind.CLASS),
            "assignment": Kind.VARIABLE,
            "operator_assignment": Kind.VARIABLE,
        }
    ),
    wrappers=MappingProxyType({"unless_modifier": ("body",), "if_modifier": ("body",)}),
    modifiers=MappingProxyType({"call": "arguments"}),
    namers=MappingProxyType({"assignment": "right", "operator_assignment": "right"}),
    anonymous=_BLOCKS,
    bodies=MappingProxyType(dict.fromkeys(("program", "body_statement", "block_body", "then", "do", "begin_block"), Body.INDENT)),
    blocks=frozenset(
        {
            "if",
            "unless",
            "elsif",
            "else",
            "then",
            "case",
            "when",
            "begin",
            "rescue",
            "ensure",
            "while",
            "until",
            "for",
            "do",
            "singleton_class",
            "body_statement",
        }
    ),
    clauses=frozenset({"elsif", "else", "when", "rescue", "ensure"}),
    groups=frozenset({"describe", "context", "shared_examples", "shared_context", "feature", "namespace", "RSpec"}),
    constructors=frozenset({"initialize"}),
    making=frozenset({"new"}),
    bases=frozenset({"superclass"}),
    bases_around=("", ", ", ""),
    mixins=MappingProxyType({"call": r"(?:include|extend|prepend)\b"}),
    naming_calls=MappingProxyType(dict.fromkeys((*sorted(_LISTS), *_MAKERS), Kind.FUNCTION)),
    name_lists=_LISTS,
    unnaming=_UNNAMING,
    storing=MappingProxyType(dict.fromkeys(_ACCESSORS, "@")),
    block_calls=frozenset({"included", "prepended", "extended", "class_methods", "concerning", "class_eval", "module_eval", "refine"}),
    called_anew=True,
    symbols=frozenset({"simple_symbol"}),
    pattern_leaves=frozenset({"simple_symbol", "operator", "setter"}),
    setter="=",
    requires=frozenset({"require", "require_relative", "load"}),
    requires_by_name=True,
    specifiers=frozenset(),
    sources=frozenset(),
    tails=frozenset({"heredoc_body"}),
    implicit=True,
    references=frozenset({"identifier", "constant"}) | _FIELDS,
    not_references=frozenset({("keyword_pattern", "key")}),
    unbound=_FIELDS,
    binders=MappingProxyType(
        {
            **dict.fromkeys((*sorted(_METHODS), "class", "module", "alias"), (("name", Where.OUTER),)),
            **dict.fromkeys(("method_parameters", "block_parameters", "lambda_parameters"), ((EVERY, Where.HERE),)),
            "assignment": (("left", Where.HERE),),
            "operator_assignment": (("left", Where.HERE),),
            "for": (("pattern", Where.HERE),),
            "exception_variable": ((EVERY, Where.HERE),),
            "in_clause": (("pattern", Where.HERE),),
            "as_pattern": (("name", Where.HERE),),
        }
    ),
    patterns=MappingProxyType(
        {
            "optional_parameter": frozenset({"value"}),
            "keyword_parameter": frozenset({"value"}),
            "splat_parameter": frozenset(),
            "hash_splat_parameter": frozenset(),
            "block_parameter": frozenset(),
            "destructured_parameter": frozenset(),
            "left_assignment_list": frozenset(),
            "destructured_left_assignment": frozenset(),
            "rest_assignment": frozenset(),
            "array_pattern": frozenset({"constant"}),
            "hash_pattern": frozenset({"constant"}),
            "keyword_pattern": frozenset({"key", "constant"}),
            "as_pattern": frozenset({"value"}),
        }
    ),
    updates=frozenset({"operator_assignment"}),
    sequential=frozenset({"assignment", "operator_assignment"}),
    scopes=_METHODS | _CLASSES | _BLOCKS,
    functions=_METHODS | _BLOCKS,
    isolated=_METHODS | _CLASSES,
    isolated_names="[a-z_]",
    members=MappingProxyType({"call": ("receiver", "method"), "scope_resolution": ("scope", "name")}),
    operators=MappingProxyType({"element_reference": ("object", "[]")}),
    calls=MappingProxyType({"call": "method"}),
    typed=MappingProxyType({}),
    receivers=frozenset({"self", "self.class"}),
    supers=frozenset({"super"}),
    comments=frozenset({"comment"}),
    strings=MappingProxyType(
        {
            **dict.fromkeys(("string", "chained_string", "heredoc_beginning", "character"), '"…"'),
            "heredoc_body": "",
            "string_array": "[]",
            "symbol_array": "[]",
            "delimited_symbol": ':"…"',
            "regex": "/…/",
            "subshell": "`…`",
            "uninterpreted": "",
        }
    ),
    numbers=frozenset({"integer", "float", "rational", "complex"}),
    constants=frozenset({"nil", "true", "false", "self"}),
    opaque=MappingProxyType({}),
    elided=frozenset({(kind, "body") for kind in (*_METHODS, *_CLASSES, "do_block", "block")} | {(kind, "value") for kind in _METHODS}),
    body_hole=";",
    body_holes=MappingProxyType(
        {("do_block", "body"): "", ("block", "body"): "", ("method", "value"): "nil", ("singleton_method", "value"): "nil"}
    ),
    defaults=frozenset({("optional_parameter", "value"), ("keyword_parameter", "value")}),
    values=frozenset({("assignment", "right"), ("operator_assignment", "right")}),
    holes=MappingProxyType({"": "nil", "array": "[]", "hash": "{}"}),
    arguments=frozenset({"argument_list"}),
    delimiters=('"', "'", "`"),
    opening=r"<<[~\-\"'`A-Za-z_]|%[wWiIqQrsx]?[^\w\s=]|=begin",
    enclosing=(("\n=begin", "\n=end"),),
    closers=("end", "}", ")", "]"),
    middles=("rescue", "ensure", "else", "elsif", "when", "in"),
    unit="  ",
    statement="{name} = {hole}",
    keyword="def",
    header=r"^[ \t]*(?:(?:private|protected|public|module_function|private_class_method)[ \t]+)?(?:def|class|module)\b",
    holder=r"^[ \t]*(?:class|module)\b",
)
