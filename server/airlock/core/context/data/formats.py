"""The formats that excerpts can be made of. Node types: each grammar's `node-types.json`."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from airlock.core.context.data.format import Format
from airlock.core.context.data.mentions import css_mentions, docker_mentions, sql_mentions, terraform_mentions, yaml_mentions

_JSON = Format(
    blocks=frozenset({"object", "array"}),
    entries=frozenset({"pair"}),
    heads=frozenset({("pair", "key")}),
    names=frozenset({"string"}),
    nested=True,
    rows=MappingProxyType({"array": "["}),
    masks=MappingProxyType({"": '"…"'}),
)
_YAML = Format(
    blocks=frozenset({"block_mapping", "flow_mapping", "block_sequence", "flow_sequence"}),
    entries=frozenset({"block_mapping_pair", "flow_pair", "block_sequence_item"}),
    heads=frozenset({("block_mapping_pair", "key"), ("flow_pair", "key")}),
    names=frozenset({"flow_node", "anchor"}),
    nested=True,
    aligned=True,
    rows=MappingProxyType({"flow_sequence": "["}),
    masks=MappingProxyType({"": '"…"'}),
    mentions=yaml_mentions,
)
_TOML = Format(
    blocks=frozenset({"table", "table_array_element", "inline_table", "array"}),
    entries=frozenset({"pair"}),
    heads=frozenset(
        {(parent, key) for parent in ("table", "table_array_element", "pair") for key in ("bare_key", "dotted_key", "quoted_key")}
    ),
    names=frozenset({"bare_key", "dotted_key", "quoted_key"}),
    rows=MappingProxyType({"array": "["}),
    masks=MappingProxyType({"": '"…"'}),
)
_TERRAFORM = Format(
    islands=True,
    blocks=frozenset({"block", "object"}),
    entries=frozenset({"attribute", "object_elem"}),
    heads=frozenset(
        {
            *(("block", kind) for kind in ("identifier", "string_lit", "block_start", "block_end")),
            ("attribute", "identifier"),
            ("object_elem", "key"),
            ("object", "object_start"),
            ("object", "object_end"),
            ("tuple", "tuple_start"),
            ("tuple", "tuple_end"),
        }
    ),
    names=frozenset({"identifier", "string_lit", "block_start", "block_end", "object_start", "object_end", "tuple_start", "tuple_end"}),
    rows=MappingProxyType({"tuple": "tuple_start"}),
    labels=frozenset({"string_lit"}),
    masks=MappingProxyType({"": "null", "expression": '"…"'}),
    mentions=terraform_mentions,
)
_SQL = Format(
    islands=True,
    blocks=frozenset({"statement"}),
    entries=frozenset({"statement"}),
    heads=frozenset(("insert", kind) for kind in ("keyword_insert", "keyword_into", "object_reference", "list", "keyword_values")),
    names=frozenset({"object_reference", "identifier"}),
    rows=MappingProxyType({"insert": "keyword_values"}),
    masks=MappingProxyType({"": "0"}),
    terminator=";",
    comments=frozenset({"comment", "marginalia"}),
    mentions=sql_mentions,
)
_DOCKER = Format(
    islands=True,
    blocks=frozenset(),
    entries=frozenset(
        {
            f"{name}_instruction"
            for name in (
                "add",
                "arg",
                "cmd",
                "copy",
                "cross_build",
                "entrypoint",
                "env",
                "expose",
                "from",
                "healthcheck",
                "label",
                "maintainer",
                "onbuild",
                "run",
                "shell",
                "stopsignal",
                "user",
                "volume",
                "workdir",
            )
        }
    ),
    heads=frozenset({("arg_pair", "name"), ("env_pair", "name"), ("from_instruction", "image_spec"), ("from_instruction", "as")}),
    names=frozenset({"image_name", "image_alias"}),
    masks=MappingProxyType({"": '"…"'}),
    dropped=frozenset({"image_tag", "image_digest", "param"}),
    openers=frozenset({"from_instruction"}),
    continuation="\\",
    mentions=docker_mentions,
)
_HTML = Format(
    islands=True,
    blocks=frozenset({"element", "script_element", "style_element"}),
    entries=frozenset({"element", "doctype"}),
    heads=frozenset({("element", "start_tag"), ("element", "end_tag")}),
    names=frozenset({"tag_name"}),
    masks=MappingProxyType({"": ""}),
    embedded=MappingProxyType({"script_element": "javascript", "style_element": "css"}),
    dropped=frozenset({"attribute"}),
)
_XML = Format(
    blocks=frozenset({"element"}),
    entries=frozenset({"element"}),
    heads=frozenset({("element", "STag"), ("element", "ETag")}),
    names=frozenset({"Name"}),
    masks=MappingProxyType({"": ""}),
    dropped=frozenset({"Attribute"}),
    comments=frozenset({"Comment"}),
)
_CSS = Format(
    islands=True,
    blocks=frozenset({"rule_set", "at_rule", "keyframes_statement", "keyframe_block"}),
    entries=frozenset({"declaration", "import_statement", "charset_statement", "namespace_statement"}),
    heads=frozenset(
        {
            ("rule_set", "selectors"),
            ("at_rule", "at_keyword"),
            ("keyframes_statement", "at_keyword"),
            ("keyframes_statement", "keyframes_name"),
            *(
                (kind, query)
                for kind in ("media_statement", "supports_statement")
                for query in ("binary_query", "feature_query", "keyword_query", "parenthesized_query", "unary_query")
            ),
        }
    ),
    names=frozenset(
        {
            "class_name",
            "id_name",
            "tag_name",
            "property_name",
            "feature_name",
            "keyword_query",
            "at_keyword",
            "attribute_name",
            "keyframes_name",
            "identifier",
            "universal_selector",
            "nesting_selector",
            "namespace_name",
        }
    ),
    masks=MappingProxyType({"": "unset", "string_value": '"…"', "integer_value": "0", "float_value": "0", "color_value": "unset"}),
    comments=frozenset({"comment", "js_comment"}),
    mentions=css_mentions,
)
_MARKDOWN = Format(
    blocks=frozenset({"section"}),
    entries=frozenset(
        {
            "section",
            "minus_metadata",
            "plus_metadata",
            "paragraph",
            "list",
            "list_item",
            "block_quote",
            "pipe_table",
            "fenced_code_block",
            "indented_code_block",
            "html_block",
        }
    ),
    heads=frozenset({("section", "atx_heading"), ("section", "setext_heading")}),
    names=frozenset(
        {
            *(f"atx_h{level}_marker" for level in range(1, 7)),
            "setext_h1_underline",
            "setext_h2_underline",
            "inline",
        }
    ),
    masks=MappingProxyType({"": "…"}),
    comments=frozenset(),
    own_lines=True,
)

_FORMATS = MappingProxyType(
    {
        **dict.fromkeys(("json", "jsonc", "jsonl"), _JSON),
        "yaml": _YAML,
        "toml": _TOML,
        "terraform": _TERRAFORM,
        "sql": _SQL,
        "dockerfile": _DOCKER,
        "html": _HTML,
        **dict.fromkeys(("vue", "svelte"), replace(_HTML, grammar="html")),
        "css": _CSS,
        "markdown": _MARKDOWN,
        "xml": _XML,
    }
)


def format_of(language: str) -> Format | None:
    """The format of an editor language identifier."""
    return _FORMATS.get(language)


def formats() -> tuple[str, ...]:
    """The editor language identifiers of all formats."""
    return tuple(_FORMATS)
