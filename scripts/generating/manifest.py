"""The settings part of the extension manifest. All other keys of `package.json` are written by hand and kept as they are."""

from __future__ import annotations

import json
from typing import Any

from airlock import settings


def render(current: str) -> str:
    """The manifest with its settings replaced, laid out as `npm` and prettier lay out a `package.json`."""
    manifest: dict[str, Any] = json.loads(current)
    contributes = manifest.setdefault("contributes", {})
    contributes["configuration"] = {"title": "Airlock", "properties": _properties()}
    trust = manifest.setdefault("capabilities", {}).setdefault("untrustedWorkspaces", {})
    trust.setdefault("supported", "limited")
    trust["restrictedConfigurations"] = [f"airlock.{item.key}" for item in settings.declared() if item.restricted]
    return json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"


def _properties() -> dict[str, dict[str, object]]:
    return {f"airlock.{item.key}": _property(item, order) for order, item in enumerate(settings.declared())}


def _property(item: settings.Declared, order: int) -> dict[str, object]:
    kind = {bool: "boolean", int: "integer", str: "string", list: "array"}[type(item.default)]
    items = {"items": {"type": "string"}, "uniqueItems": True} if kind == "array" else {}
    return {
        "type": kind,
        **items,
        **item.schema,
        "default": item.default,
        "scope": item.scope,
        "markdownDescription": item.doc,
        "order": order,
    }
