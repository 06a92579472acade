"""`client/src/generated/settings.ts`: the settings as types for the extension."""

from __future__ import annotations

import json

from airlock import settings
from generating.typescript import HEAD, camel, comment, literal

_TAIL = """
/** The prefix of every key in VS Code's configuration. */
export const SECTION = 'airlock';

/** How one setting is read: its key below {@link SECTION}, its default, and VS Code's scope for it. */
export interface SettingDeclaration<T> {
  readonly key: string;
  readonly default: T;
  readonly scope: 'application' | 'machine' | 'window' | 'resource';
}

/** Every setting, in the order of the settings editor. */
export const SETTINGS: { readonly [K in keyof Settings]: SettingDeclaration<Settings[K]> } = {
"""


def render(_current: str) -> str:
    """The module."""
    return (
        HEAD.format(source="server/airlock/settings.py")
        + _interface()
        + _TAIL
        + "".join(_entry(item) for item in settings.declared())
        + "};\n"
    )


def _interface() -> str:
    fields = "".join(f"{comment(item.doc, '  ')}  readonly {camel(item.name)}: {_type(item)};\n" for item in settings.declared())
    return "/** What the user chose. */\nexport interface Settings {\n" + fields + "}\n"


def _type(item: settings.Declared) -> str:
    choices = item.schema.get("enum")
    if isinstance(choices, list):
        return " | ".join(literal(choice) for choice in choices)
    return {bool: "boolean", int: "number", str: "string", list: "readonly string[]"}[type(item.default)]


def _entry(item: settings.Declared) -> str:
    default = literal(item.default) if isinstance(item.default, str) else _json(item.default)
    return f"  {camel(item.name)}: {{ key: {literal(item.key)}, default: {default}, scope: {literal(item.scope)} }},\n"


def _json(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(literal(entry) for entry in value) + "]"
    return json.dumps(value)
