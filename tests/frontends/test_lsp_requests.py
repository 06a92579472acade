"""Airlock's own requests over real pipes, and what happens to requests that are malformed, cancelled or early."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontends.lsp_client import LspClient, ResponseError, secret, serving, span

KEY = secret(1)
FUNCTION = f'''import os

RATE = 3


def unrelated():
    return "other"


def charge(amount):
    """Charge a card."""
    key = "{KEY}"
    return amount * RATE, key
'''


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("state")


@pytest.fixture(scope="module")
def client(state: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LspClient]:
    handshake = {"folders": [tmp_path_factory.mktemp("shop")], "options": {"settings": {"airlock.diagnostics.delayMs": 0}}}
    with serving(env={"AIRLOCK_STATE_DIR": str(state)}, handshake=handshake) as running:
        yield running
        assert running.close() == 0
        assert KEY not in running.stderr()


def test_redact_holds_back_and_restore_brings_back(client: LspClient) -> None:
    text = f'a = 1\nkey = "{KEY}"  # \ud83d half\nagain = "{KEY}"\n'
    answer = client.request("airlock/redact", {"text": text, "action": "copy", "languageId": "python"})
    assert KEY not in answer["text"]
    assert answer["held"] == [{"kind": "aws_access_key_id", "title": "AWS access key ID", "count": 1}]
    assert (answer["count"], answer["verdict"]) == (2, "redact")
    assert answer["receipt"]
    back = client.request("airlock/restore", {"text": f"Sure:\n{answer['text']}"})
    whole = f"Sure:\n{text}"
    assert back == {"text": whole, "restored": 2, "unknown": [], "careful": whole, "exposed": [], "withheld": 0}


def test_a_value_is_known_without_its_name_when_it_is_copied_or_cut(client: LspClient) -> None:
    """Copied alone, a password is only a word; the document it comes from tells what it is, also when it has just been cut out of it."""
    uri, value = "file:///shop/alone.py", "tr0ub4dor" + "&3xyzPQ"
    text = f'x = 1\npassword = "{value}"\n'
    client.open(uri, text)
    ask = {"text": value, "action": "copy"}
    assert client.request("airlock/redact", ask)["count"] == 0
    copied = client.request("airlock/redact", {**ask, "uri": uri})
    place = text.index(value)
    client.change(uri, 2, {"range": span(text, place, place + len(value)), "text": ""})
    cut = client.request("airlock/redact", {**ask, "uri": uri})
    assert copied["text"] == cut["text"] != value
    client.change(uri, 3, {"range": span(text, 0, 0), "text": "# "})
    assert client.request("airlock/redact", {**ask, "uri": uri})["count"] == 0


def test_a_clean_text_may_go_as_it_is(client: LspClient) -> None:
    answer = client.request("airlock/redact", {"text": "x = 1\n", "action": "paste", "tool": "chat"})
    assert (answer["text"], answer["held"], answer["count"], answer["verdict"]) == ("x = 1\n", [], 0, "allow")


def test_a_release_is_recorded_without_the_value(client: LspClient, state: Path) -> None:
    receipt = client.request("airlock/redact", {"text": f'k = "{KEY}"', "action": "copy"})["receipt"]
    client.notify("airlock/release", {"receipt": receipt, "action": "copy", "reason": f"copy original {KEY}"})
    client.request("airlock/health", {})
    log = (state / "audit.jsonl").read_text(encoding="utf-8")
    released = [json.loads(line) for line in log.splitlines() if json.loads(line)["verdict"] == "released"]
    assert [r["receipt"] for r in released] == [receipt]
    assert KEY not in log


def test_a_prompt_is_safe_and_small(client: LspClient) -> None:
    client.open("file:///shop/charge.py", FUNCTION)
    place = span(FUNCTION, FUNCTION.index("return amount"), FUNCTION.index("return amount"))
    answer = client.request("airlock/prompt", {"uri": "file:///shop/charge.py", "ranges": [place], "task": "explain"})
    assert answer["problem"] == ""
    assert answer["target"] == "charge"
    assert "def charge" in answer["markdown"]
    assert "unrelated" not in answer["markdown"]
    assert KEY not in str(answer)
    assert [h["kind"] for h in answer["held"]] == ["aws_access_key_id"]
    assert answer["languageId"] == "python"
    assert answer["tokens"] > 0


def test_a_prompt_tells_what_other_tools_say_about_the_function(client: LspClient) -> None:
    client.open("file:///shop/charge.py", FUNCTION)
    at = FUNCTION.index("return amount")
    place, elsewhere = span(FUNCTION, at, at + 6), span(FUNCTION, 0, 3)
    reports = [{"region": place, "message": f"{KEY} is not a number"}, {"region": elsewhere, "message": "unused import"}]
    answer = client.request("airlock/prompt", {"uri": "file:///shop/charge.py", "ranges": [place], "task": "fix", "reports": reports})
    said = [line for line in answer["markdown"].splitlines() if line.startswith("- line")]
    assert [line.endswith(" is not a number") for line in said] == [True]
    assert KEY not in str(answer)


@pytest.mark.parametrize(
    ("uri", "text", "words"),
    [
        ("file:///shop/nowhere.py", None, "not open"),
        ("file:///shop/flat.py", "\n\n\n", "no function"),
        ("file:///shop/zero.py", "def f():\n    pass\n\0", "binary"),
    ],
    ids=["not open", "no function", "binary"],
)
def test_where_there_is_no_prompt_the_answer_says_why(client: LspClient, uri: str, text: str | None, words: str) -> None:
    if text is not None:
        client.open(uri, text)
    place = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
    answer = client.request("airlock/prompt", {"uri": uri, "ranges": [place], "task": "fix"})
    assert words in answer["problem"]
    assert answer["markdown"] == ""


def test_allow_needs_a_finding(client: LspClient) -> None:
    place = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
    assert "not open" in client.request("airlock/allow", {"uri": "file:///shop/none.py", "region": place})["problem"]
    client.open("file:///shop/clean.py", "x = 1\n")
    assert "no finding" in client.request("airlock/allow", {"uri": "file:///shop/clean.py", "region": place})["problem"]


def test_health_tells_the_facts(client: LspClient) -> None:
    answer = client.request("airlock/health")
    assert answer["rules"] > 10
    assert "python" in answer["languages"]
    assert answer["prefilter"] in {"ahocorasick_rs", "pyahocorasick", "re"}
    assert answer["problems"] == []


@pytest.mark.parametrize(
    ("method", "params", "where"),
    [
        ("airlock/redact", {"text": KEY, "action": KEY}, "$.action"),
        ("airlock/redact", {"text": [KEY], "action": "copy"}, "$.text"),
        ("airlock/redact", {"action": "copy"}, ""),
        ("airlock/redact", KEY, ""),
        ("airlock/redact", [KEY], ""),
        ("airlock/restore", None, ""),
        ("airlock/prompt", {"uri": "a", "ranges": [{"start": KEY}], "task": "fix"}, "$.ranges[0].start"),
        ("airlock/allow", {"uri": "a", "region": {"start": {"line": KEY, "character": 0}}}, "$.region.start.line"),
    ],
)
def test_malformed_parameters_are_named_but_not_repeated(client: LspClient, method: str, params: object, where: str) -> None:
    with pytest.raises(ResponseError) as refused:
        client.request(method, params)
    assert refused.value.code == -32602
    assert method in refused.value.message
    assert where in refused.value.message
    assert KEY not in str(refused.value.error)


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("textDocument/hover", {"textDocument": KEY}, -32602),
        ("textDocument/codeAction", KEY, -32602),
        ("workspace/executeCommand", {"command": KEY}, -32601),
        (f"no/{KEY}", {}, -32601),
        ("initialize", {"capabilities": {}}, -32600),
    ],
)
def test_requests_that_make_no_sense_are_refused(client: LspClient, method: str, params: object, code: int) -> None:
    with pytest.raises(ResponseError) as refused:
        client.request(method, params)
    assert refused.value.code == code
    assert KEY not in str(refused.value.error)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"{", -32700),
        (b"\xff\xfe", -32700),
        (b"[" * 100_000, -32700),
        (b"null", -32700),
        (b"[]", -32600),
        (b'{"id": 1}', -32600),
        (b'{"jsonrpc": "1.0", "id": 1, "method": "shutdown"}', -32600),
    ],
)
def test_what_is_no_message_is_answered_and_survived(client: LspClient, body: bytes, code: int) -> None:
    since = client.mark()
    client.send_bytes(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
    found = client.wait(lambda m: m.get("id", 0) is None, since)
    assert found["error"]["code"] == code
    assert client.request("airlock/health")["rules"]


def test_frames_may_have_other_headers(client: LspClient) -> None:
    body = b'{"jsonrpc": "2.0", "id": "later", "method": "airlock/health"}'
    client.send_bytes(b"content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH: %d\r\n\r\n%b" % (len(body), body))
    assert client.answer("later")["rules"]


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("textDocument/didOpen", {"textDocument": {"text": KEY}}),
        ("textDocument/didChange", None),
        ("no/such", {}),
        ("airlock/release", {"x": KEY}),
    ],
)
def test_bad_notifications_do_no_harm(client: LspClient, method: str, params: object) -> None:
    since = client.mark()
    client.notify(method, params)
    assert client.request("airlock/health")["rules"]
    assert KEY not in str(client.messages[since:])


def test_a_request_cancelled_before_it_starts_is_answered_so(client: LspClient) -> None:
    with client.together():
        wanted = client.ask("airlock/redact", {"text": f'k = "{KEY}"\n' * 2000, "action": "copy"})
        client.notify("$/cancelRequest", {"id": wanted})
    with pytest.raises(ResponseError) as refused:
        client.answer(wanted)
    assert refused.value.code == -32800


def test_a_request_can_be_cancelled_while_it_runs(client: LspClient) -> None:
    """The answer comes while the work is still going on: the file is typed in, and answers, before the work is done."""
    wanted = client.ask("airlock/redact", {"text": f'k = "{KEY}"\nvalue = other + 1\n' * 20_000, "action": "copy"})
    client.open("file:///shop/meanwhile.py", f'k = "{KEY}"\n')
    assert client.status("file:///shop/meanwhile.py", 1)["hints"] == 1
    assert not [m for m in client.messages if m.get("id") == wanted and "method" not in m]
    client.notify("$/cancelRequest", {"id": wanted})
    with pytest.raises(ResponseError) as refused:
        client.answer(wanted)
    assert refused.value.code == -32800


def test_cancelling_what_is_not_there_does_no_harm(client: LspClient) -> None:
    client.notify("$/cancelRequest", {"id": 99_999})
    client.notify("$/cancelRequest", {"id": "x"})
    assert client.request("airlock/health")["rules"]


def test_a_text_too_large_to_check_is_refused(client: LspClient) -> None:
    with pytest.raises(ResponseError, match="larger than 10240 kB") as refused:
        client.request("airlock/redact", {"text": "x" * 10_500_000, "action": "copy"})
    assert refused.value.code == -32803
