"""`docs/settings.md`: the settings as a table for people."""

from __future__ import annotations

import json

from airlock import settings

_HEAD = """<!-- Written by `npm run generate` from server/airlock/settings.py. Do not edit. -->

# Settings

Change them in VS Code's settings editor (search for "Airlock"). *You* marks a setting that only your own user settings can change: a
folder you open cannot. *Trusted folders* marks one that a folder can change once you trust it.

| Setting | Default | Who can set it | What it does |
| --- | --- | --- | --- |
"""


def render(_current: str) -> str:
    """The page."""
    return _HEAD + "".join(_row(item) for item in settings.declared())


def _row(item: settings.Declared) -> str:
    doc = item.doc.replace("|", "\\|")
    return f"| `airlock.{item.key}` | `{json.dumps(item.default)}` | {_who(item)} | {doc}{_limits(item)} |\n"


def _who(item: settings.Declared) -> str:
    if item.scope in {"application", "machine"}:
        return "you"
    return "you, trusted folders" if item.restricted else "you, folders"


def _limits(item: settings.Declared) -> str:
    choices = item.schema.get("enum")
    if isinstance(choices, list):
        about = item.schema.get("markdownEnumDescriptions")
        words = [f": {said.rstrip('.')}" for said in about] if isinstance(about, list) else [""] * len(choices)
        return " One of " + "; ".join(f"`{choice}`{said}" for choice, said in zip(choices, words, strict=True)) + "."
    if "minimum" in item.schema:
        return f" From {item.schema['minimum']} to {item.schema['maximum']}."
    return ""
