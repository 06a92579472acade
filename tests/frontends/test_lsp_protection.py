"""Protected names and code in an editor: hints, hovers, no fixes, and copies without them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontends.lsp_client import LspClient, secret, serving

KEY = secret(1)
TEXT = f"""class PricingEngineX:
    # airlock: protected begin
    def price(self, amount):
        return amount * 3
    # airlock: protected end
    key = "{KEY}"  # pricing_engine_x
"""


@pytest.fixture(name="folder")
def a_folder(tmp_path: Path) -> Path:
    (tmp_path / "airlock.toml").write_text('[protected]\nnames = ["PricingEngineX"]\n', encoding="utf-8")
    return tmp_path


@pytest.fixture(name="client")
def a_client(folder: Path) -> Iterator[LspClient]:
    handshake = {"folders": [folder], "options": {"settings": {"airlock.diagnostics.delayMs": 0}}}
    with serving(handshake=handshake) as running:
        yield running
        assert running.close() == 0


def test_an_editor_is_told_and_what_is_copied_is_neutral(client: LspClient, folder: Path) -> None:
    uri = (folder / "engine.py").as_uri()
    client.open(uri, TEXT)
    told: list[dict[str, Any]] = client.notification(
        "textDocument/publishDiagnostics", 0, lambda told: any(one["code"] == "protected-name" for one in told["diagnostics"])
    )["diagnostics"]
    assert [(one["code"], one["severity"], one["range"]["start"]["line"]) for one in told if one["code"].startswith("protected")] == [
        ("protected-name", 4, 0),
        ("protected-code", 4, 1),
        ("protected-name", 4, 5),
    ]
    assert "PricingEngineX" not in " ".join(one["message"] for one in told)
    name = next(one["range"] for one in told if one["code"] == "protected-name")
    hover = client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": name["start"]})
    assert "Protected name" in hover["contents"]["value"]
    offers = client.request("textDocument/codeAction", {"textDocument": {"uri": uri}, "range": name, "context": {"diagnostics": []}})
    assert offers == []
    answer = client.request("airlock/redact", {"uri": uri, "text": TEXT, "action": "copy", "languageId": "python"})
    assert "class ModuleA:" in answer["text"]
    assert "# module_a" in answer["text"]
    assert "amount * 3" not in answer["text"]
    assert client.request("airlock/restore", {"text": answer["text"], "uri": uri})["text"] == TEXT
