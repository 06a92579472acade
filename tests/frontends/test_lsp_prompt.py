"""What a prompt is made of, over the wire: pieces that can be dropped and added, and the lines that leave."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from frontends.lsp_client import LspClient, secret, serving, sliced, span

URI = "file:///shop/cart.py"
KEY = secret(3)
SOURCE = f"""import json
import os
from decimal import Decimal

RATE = 0.25
OTHER = "canary"  # 𝛼 beyond the plane


class Cart:
    def __init__(self, owner: str = "canary") -> None:
        self.owner = owner

    def total(self, tax: Decimal) -> Decimal:
        key = "{KEY}"

        return self.sum() * tax + RATE + len(key)

    def sum(self) -> Decimal:
        return Decimal(4242)

    def other(self, of: str = "canary") -> str:
        return "canary"


def checkout(cart: Cart) -> Decimal:
    return Cart.total(cart, Decimal(1))
"""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LspClient]:
    with serving(env={"AIRLOCK_STATE_DIR": str(tmp_path_factory.mktemp("state"))}, handshake={}) as running:
        running.open(URI, SOURCE)
        yield running
        assert running.close() == 0


def asked(client: LspClient, **more: object) -> dict[str, Any]:
    at = SOURCE.index("return self.sum()")
    answer: dict[str, Any] = client.request("airlock/prompt", {"uri": URI, "ranges": [span(SOURCE, at, at)], "task": "fix", **more})
    assert answer["problem"] == ""
    assert KEY not in str(answer)
    assert "canary" not in str(answer)
    return answer


def items(answer: dict[str, Any], state: str) -> dict[str, str]:
    return {item["label"]: item["kind"] for item in answer["items"] if item["state"] == state}


def test_a_prompt_tells_what_it_is_made_of_and_what_could_go_as_well(client: LspClient) -> None:
    answer = asked(client)
    assert items(answer, "sent") == {
        "from decimal import Decimal": "import",
        "RATE": "definition",
        "Cart.total()": "target",
        "Cart.sum()": "definition",
    }
    assert items(answer, "offered") == {
        "OTHER": "definition",
        "Cart.__init__()": "definition",
        "Cart.other()": "definition",
        "checkout()": "caller",
    }
    lines = [item["line"] for item in answer["items"]]
    assert lines == sorted(lines)
    assert lines[0] == 3
    assert [item["label"] for item in answer["items"] if item["fixed"]] == ["Cart.total()"]
    assert all(item["tokens"] > 0 and item["file"] == "" for item in answer["items"])


def test_pieces_are_dropped_and_added_and_keep_their_ids(client: LspClient) -> None:
    before = asked(client)
    ids = {item["label"]: item["id"] for item in before["items"]}
    answer = asked(client, drop=[ids["RATE"], ids["Cart.total()"]], add=[ids["Cart.other()"], ids["checkout()"], "nothing of the kind"])
    assert {item["label"]: item["id"] for item in answer["items"]} == ids
    assert items(answer, "dropped") == {"RATE": "definition"}
    assert set(items(answer, "sent")) == {"from decimal import Decimal", "Cart.total()", "Cart.sum()", "Cart.other()", "checkout()"}
    code = answer["markdown"].partition("```python\n")[2].partition("```")[0]
    assert "RATE =" not in code
    assert 'def other(self, of: str = "…") -> str: ...' in code
    assert "def checkout(cart: Cart) -> Decimal: ...\n" in code
    assert "you took out 1 of the pieces it uses" in answer["omitted"]


def test_the_lines_that_leave(client: LspClient) -> None:
    answer = asked(client, add=["OTHER"])
    shown = [(sliced(SOURCE, place["region"]).strip().split("\n")[-1].strip(), place["how"]) for place in answer["leaving"]]
    assert shown == [
        ("from decimal import Decimal", "whole"),
        ('OTHER = "canary"  # 𝛼 beyond the plane', "signature"),
        ("class Cart:", "signature"),
        ("def total(self, tax: Decimal) -> Decimal:", "whole"),
        (f'key = "{KEY}"', "redacted"),
        ("return self.sum() * tax + RATE + len(key)", "whole"),
        ("def sum(self) -> Decimal:", "signature"),
    ]


def test_what_a_run_printed_goes_along_and_a_budget_keeps_it_small(client: LspClient) -> None:
    trace = f'Traceback\n  File "/shop/cart.py", line 16, in total\n    x\n  File "/home/you/x.py", line 3, in y\nKeyError: {KEY}\n'
    answer = asked(client, trace=trace)
    assert "```text\n  cart.py:16 in total\n  … 1 frame in libraries\nKeyError: AIRLOCK_" in answer["markdown"]
    assert items(answer, "sent")[answer["items"][-1]["label"]] == "trace"
    small = asked(client, trace=trace, budget=60)
    assert small["over"]
    assert set(items(small, "over budget").values()) == {"definition", "trace"}
    assert "KeyError" not in small["markdown"]


def test_callers_go_along_with_a_refactoring(client: LspClient) -> None:
    assert items(asked(client, task="refactor"), "sent")["checkout()"] == "caller"


CELLS = [
    "%matplotlib inline\nimport json\nRATE = 17\n",
    "%%bash\necho canary\ndef margin(): canary\n",
    "def margin(net, partner='canary'):\n    return net * RATE\n",
    f'TOKEN = "{KEY}"\n\ndef churn(customers):\n    # lost ones\n    return json.dumps([margin(c) for c in customers])',
    "def later(x):\n    return churn(x)\n",
]


def test_what_other_cells_of_a_notebook_define_comes_along(client: LspClient) -> None:
    uris = [f"vscode-notebook-cell:/shop/churn.ipynb#W{number}sZmlsZQ%3D%3D" for number in range(len(CELLS))]
    for uri, text in zip(uris, CELLS, strict=True):
        client.open(uri, text)
    own, text = uris[3], CELLS[3]
    at = text.index("json.dumps")
    wish = {"uri": own, "ranges": [span(text, at, at)], "task": "fix", "reports": [{"region": span(text, at, at + 4), "message": "odd"}]}
    alone = client.request("airlock/prompt", wish)
    assert "margin(net" not in alone["markdown"]
    answer = client.request("airlock/prompt", {**wish, "cells": uris})
    assert "import json" in answer["markdown"]
    assert "def margin(net, partner=" in answer["markdown"]
    assert "canary" not in str(answer)
    assert KEY not in str(answer)
    assert "churn.ipynb, lines 3–5" in answer["markdown"]
    assert "line 5: odd" in answer["markdown"]
    assert {(one["label"], one["file"], one["line"], one["cell"]) for one in answer["items"] if one["state"] == "sent"} == {
        ("churn()", "", 3, ""),
        ("import json", "cell 1", 2, uris[0]),
        ("margin()", "cell 3", 1, uris[2]),
        ("line 5: odd", "", 5, ""),
    }
    assert [(one["how"], sliced(text, one["region"])) for one in answer["leaving"]] == [("whole", text[text.index("def churn") :])]
    assert "later()" in items(answer, "offered")
