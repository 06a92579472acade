"""The language server over real pipes: what an editor sees while somebody writes, hovers and fixes."""

from __future__ import annotations

import hashlib
import itertools
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontends.lsp_client import (
    LINE_END,
    LspClient,
    Message,
    ResponseError,
    applied,
    at,
    edits_of,
    secret,
    serving,
    sliced,
    span,
)

KEY = secret(1)
DELAY_SECONDS = 0.04
_counter = itertools.count(1)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shop")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory, workspace: Path) -> Iterator[LspClient]:
    state = str(tmp_path_factory.mktemp("state"))
    handshake = {"folders": [workspace], "options": {"settings": {"diagnostics": {"delayMs": int(DELAY_SECONDS * 1000)}}}}
    with serving(env={"AIRLOCK_STATE_DIR": state}, handshake=handshake) as running:
        yield running
        assert running.close() == 0
        assert KEY not in running.stderr()


@pytest.fixture
def uri(workspace: Path) -> str:
    return (workspace / f"file{next(_counter)}.py").as_uri()


def whole(text: str) -> Message:
    return span(text, 0, len(text))


def actions(client: LspClient, uri: str, where: Message, **context: object) -> list[Message]:
    found: list[Message] = client.request(
        "textDocument/codeAction", {"textDocument": {"uri": uri}, "range": where, "context": {"diagnostics": [], **context}}
    )
    return found


def cursor(text: str, needle: str) -> Message:
    return span(text, text.index(needle) + 1, text.index(needle) + 1)


def chosen(client: LspClient, uri: str, text: str, title: str, needle: str = KEY) -> str:
    """The text after choosing the action whose title begins so, as an editor applies it."""
    offered = actions(client, uri, cursor(text, needle))
    action = next(a for a in offered if a["title"].startswith(title))
    if "edit" not in action:
        action = client.request("codeAction/resolve", action)
    return applied(text, edits_of(action["edit"], uri))


# see


def test_opening_shows_what_must_not_leave(client: LspClient, uri: str) -> None:
    text = f'# shop\naws_key = "{KEY}"\n'
    client.open(uri, text, version=7)
    [found] = client.diagnostics(uri, 7)
    assert sliced(text, found["range"]) == KEY
    assert (found["source"], found["code"], found["severity"]) == ("Airlock", "aws_access_key_id", 4)
    assert found["message"].startswith("AWS access key ID. ")
    assert found["codeDescription"]["href"].startswith("https://")
    assert client.status(uri, 7) == {
        "uri": uri, "version": 7, "state": "checked", "reason": "", "policyProblem": "", "errors": 0, "warnings": 0, "hints": 1
    }  # fmt: skip


def test_a_finding_moves_with_the_text_and_goes_with_it(client: LspClient, uri: str) -> None:
    text = f'a_place = "{KEY}"\n'
    client.open(uri, text)
    client.change(uri, 2, {"range": span(text, 0, 0), "text": "# one\n# two\n"})
    [found] = client.diagnostics(uri, 2)
    assert found["range"]["start"] == {"line": 2, "character": 11}
    client.change(uri, 3, {"range": {"start": {"line": 2, "character": 13}, "end": {"line": 2, "character": 15}}, "text": ""})
    assert client.diagnostics(uri, 3) == []
    client.change(uri, 4, {"text": text})
    assert len(client.diagnostics(uri, 4)) == 1


def test_a_burst_of_keys_is_looked_at_once(uri: str) -> None:
    """The delay is long here, so that a busy machine hardly comes between two keys; each time it does costs one look."""
    line = f'key = "{KEY}"'
    with serving(None, handshake={"options": {"settings": {"diagnostics": {"delayMs": 500}}}}) as client:
        client.open(uri, "")
        client.status(uri, 1)
        since = client.mark()
        with client.together():
            for n, char in enumerate(line):
                client.change(uri, n + 2, {"range": span(line, n, n), "text": char})
        last = len(line) + 1
        [found] = client.diagnostics(uri, last, since)
        assert sliced(line, found["range"]) == KEY
        client.request("airlock/health", {})
        published = [m["params"]["version"] for m in client.messages[since:] if m.get("method") == "textDocument/publishDiagnostics"]
        assert published[-1] == last
        assert len(published) <= 3


def test_nothing_is_shown_before_the_keys_rest(client: LspClient, uri: str) -> None:
    client.open(uri, "")
    client.status(uri, 1)
    since, start = client.mark(), time.perf_counter()
    client.change(uri, 2, {"text": f'k = "{KEY}"'})
    assert len(client.diagnostics(uri, 2, since)) == 1
    published = next(n for n in range(since, client.mark()) if client.messages[n].get("params", {}).get("uri") == uri)
    assert client.times[published] - start >= DELAY_SECONDS


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_servers_copy_stays_the_editors(client: LspClient, uri: str, newline: str) -> None:
    """Random edits with characters that are traps for copies; then every finding stands where the editor has it."""
    chance = random.Random(newline)
    pieces = ["x", "é", "日本", "😀", "e\u0301", "\x0c", "\u2028", newline, f"{newline}{newline}", "# note ", "\t", "🏳\ufe0f\u200d🌈"]
    keys = [secret(n) for n in range(20, 26)]
    text = newline.join(f'😀é = "{key}"' for key in keys)
    client.open(uri, text)
    for version in range(2, 80):
        places = [m.start() for m in LINE_END.finditer(text)] + [0, len(text)]
        start = chance.choice(places)
        end = start
        new = "".join(chance.choices(pieces, k=chance.randint(1, 4)))
        if new.startswith("\n") and text[start - 1 : start] == "\r":
            new = f" {new}"
        client.change(uri, version, {"range": span(text, start, end), "text": new})
        text = text[:start] + new + text[end:]
    found = client.diagnostics(uri, 79)
    assert [sliced(text, d["range"]) for d in found] == keys


def test_beyond_five_hundred_findings_the_rest_is_counted(client: LspClient, uri: str) -> None:
    client.open(uri, "".join(f'k{n} = "{secret(n)}"\n' for n in range(600)))
    found = client.diagnostics(uri, 1)
    assert len(found) == 501
    assert [d["range"]["start"]["line"] for d in found[:500]] == list(range(500))
    assert found[500]["message"].startswith("100 more findings")
    assert found[500]["severity"] == 4  # they are as quiet as what they count
    assert client.status(uri, 1)["hints"] == 600


def test_graver_findings_are_shown_first_when_there_are_too_many(client: LspClient, uri: str) -> None:
    mild = "".join(f'k{n} = "{"sk_" + "test_" + secret(n)[4:]}{n}"\n' for n in range(550))
    client.open(uri, f'{mild}k = "{"sk_" + "live_" + KEY[4:]}1"\n')
    found = client.diagnostics(uri, 1)
    assert [d["code"] for d in found if d["severity"] == 1] == ["stripe_live_key"]


def test_a_closed_file_shows_nothing(client: LspClient, uri: str) -> None:
    client.open(uri, f'k = "{KEY}"')
    client.diagnostics(uri, 1)
    since = client.mark()
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    # a large file of a test before may still be told about
    closed = client.notification("textDocument/publishDiagnostics", since, lambda told: told["uri"] == uri)
    assert closed["diagnostics"] == []
    client.change(uri, 2, {"text": "x"})
    assert client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 6}}) is None


def test_a_large_file_is_looked_at_and_edited(client: LspClient, uri: str) -> None:
    filler = "value = compute(alpha, beta)  # nothing to see\n" * 110_000
    assert len(filler) > 5_000_000
    client.open(uri, f'{filler}k = "{KEY}"\n')
    [found] = client.diagnostics(uri, 1)
    assert found["range"]["start"] == {"line": 110_000, "character": 5}
    client.change(
        uri, 2, {"range": {"start": {"line": 3, "character": 0}, "end": {"line": 3, "character": 0}}, "text": f'j = "{secret(2)}"\n'}
    )
    assert [d["range"]["start"]["line"] for d in client.diagnostics(uri, 2)] == [3, 110_001]


def test_typing_goes_on_while_a_large_file_is_first_looked_at(client: LspClient, uri: str) -> None:
    client.open(f"{uri}.small.py", "")
    client.status(f"{uri}.small.py", 1)
    since = client.mark()
    with client.together():
        client.open(uri, f'k = "{KEY}"\n' * 600 + "filler = another + thing\n" * 60_000)
        client.change(uri, 2, {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 1, "character": 0}}, "text": ""})
        client.change(f"{uri}.small.py", 2, {"text": f'k = "{KEY}"\n'})
    assert client.status(f"{uri}.small.py", 2, since)["hints"] == 1
    assert client.status(uri, 2, since)["hints"] == 599


def test_binary_text_is_not_checked_until_it_is_text(client: LspClient, uri: str) -> None:
    text = f'k = "{KEY}"\n\0'
    client.open(uri, text)
    assert client.diagnostics(uri, 1) == []
    assert client.status(uri, 1) | {"state": "not_checked", "reason": "This is a binary file."} == client.status(uri, 1)
    client.change(uri, 2, {"range": span(text, len(text) - 1, len(text)), "text": ""})
    assert len(client.diagnostics(uri, 2)) == 1
    assert client.status(uri, 2)["state"] == "checked"


def test_excluded_files_show_nothing(client: LspClient, workspace: Path) -> None:
    uri = (workspace / "web" / "node_modules" / "x" / "index.js").as_uri()
    client.open(uri, f'k = "{KEY}"\n', "javascript")
    assert client.diagnostics(uri, 1) == []
    assert "airlock.exclude" in client.status(uri, 1)["reason"]


@pytest.mark.parametrize("place", ["untitled:Untitled-1", "chatSessionInput:input-0", "vscode-scm:git/scm0/input", "git:/shop/a.py?%7B%7D"])
def test_every_kind_of_document_is_looked_at(client: LspClient, place: str) -> None:
    client.open(place, f"please fix {KEY}", "plaintext")
    assert len(client.diagnostics(place, 1)) == 1


# fix


def test_fixes_are_offered_the_preferred_one_first(client: LspClient, uri: str) -> None:
    text = f'import os\n\naws_key = "{KEY}"\nother = "{secret(2)}"\n'
    client.open(uri, text)
    [first, _] = client.diagnostics(uri, 1)
    offered = actions(client, uri, cursor(text, KEY), diagnostics=[first])
    assert [a["title"] for a in offered] == [
        "Airlock: Redact AWS access key ID",
        "Airlock: Read from environment variable",
        "Airlock: Redact all 2 findings in this file",
        "Airlock: Allow here (comment)",
        "Airlock: Allow in this workspace",
    ]
    assert [a.get("isPreferred", False) for a in offered] == [True, False, False, False, False]
    assert all(a["kind"] == "quickfix" and a["diagnostics"] == [first] for a in offered)
    assert "edit" not in offered[0]
    assert KEY not in str(offered)


def test_with_several_findings_each_fix_says_which_it_is_for(client: LspClient, uri: str) -> None:
    text = f'aws_key, mail = "{KEY}", "ada.byron{KEY[-4:].lower()}@engines-{KEY[-3:].lower()}.eu"\n'
    client.open(uri, text)
    client.diagnostics(uri, 1)
    titles = [a["title"] for a in actions(client, uri, whole(text))]
    assert len(titles) == len(set(titles))
    assert {"Airlock: Allow in this workspace: e-mail address", "Airlock: Allow here (comment): AWS access key ID"} <= set(titles)


def test_redact_puts_a_placeholder_that_can_be_turned_back(client: LspClient, uri: str) -> None:
    text = f'a = "😀"; aws_key = "{KEY}"\nother = "{secret(2)}"\n'
    client.open(uri, text)
    after = chosen(client, uri, text, "Airlock: Redact AWS")
    assert KEY not in after
    assert secret(2) in after
    back = client.request("airlock/restore", {"text": after, "uri": uri})
    assert back == {"text": text, "restored": 1, "unknown": [], "careful": text, "exposed": [], "withheld": 0}


def test_an_edit_names_the_version_it_is_for(client: LspClient, uri: str) -> None:
    text = f'k = "{KEY}"\n'
    client.open(uri, text, version=41)
    [action, *_] = actions(client, uri, cursor(text, KEY))
    [change] = client.request("codeAction/resolve", action)["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": uri, "version": 41}


def test_redact_all_takes_every_finding(client: LspClient, uri: str) -> None:
    text = "".join(f'k{n} = "{secret(n)}"\r\n' for n in range(9)) + f'again = "{secret(3)}"'
    client.open(uri, text)
    after = chosen(client, uri, text, "Airlock: Redact all 10", secret(0))
    assert not any(secret(n) in after for n in range(9))
    assert after.count("\r\n") == 9
    assert after.rsplit('"', 2)[1] == after.split('"')[7]
    assert client.request("airlock/restore", {"text": after})["text"] == text


def test_read_from_environment_gives_code_that_runs(client: LspClient, uri: str) -> None:
    text = f'"""Shop."""\nAWS_KEY = "{KEY}"\n'
    client.open(uri, text)
    after = chosen(client, uri, text, "Airlock: Read from environment")
    assert KEY not in after
    assert "environ" in after
    compile(after, "shop.py", "exec")


def test_allow_here_is_honoured(client: LspClient, uri: str) -> None:
    text = f'AWS_KEY = "{KEY}"\r\nrest = 1\r\n'
    client.open(uri, text)
    after = chosen(client, uri, text, "Airlock: Allow here")
    assert after.startswith(f'AWS_KEY = "{KEY}"')
    assert after.endswith("\r\nrest = 1\r\n")
    client.change(uri, 2, {"text": after})
    assert client.diagnostics(uri, 2) == []


def test_the_language_is_known_by_the_name_where_the_editor_does_not_know_it(client: LspClient, uri: str) -> None:
    text = f"AWS_KEY = '{KEY}'\n"
    client.open(uri, text, "plaintext")
    assert "  # " in chosen(client, uri, text, "Airlock: Allow here")


def test_allow_in_workspace_writes_a_policy_that_holds(client: LspClient, uri: str, workspace: Path) -> None:
    text = f'AWS_KEY = "{secret(77)}"\n'
    client.open(uri, text)
    action = actions(client, uri, cursor(text, secret(77)))[-1]
    assert action["command"]["command"] == "airlock.allowInWorkspace"
    given_uri, region = action["command"]["arguments"]
    answer = client.request("airlock/allow", {"uri": given_uri, "region": region})
    assert answer["problem"] == ""
    assert answer["policyUri"] == (workspace / "airlock.toml").as_uri()
    assert secret(77) not in answer["append"]
    (workspace / "airlock.toml").write_text(answer["append"], encoding="utf-8")
    since = client.mark()
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": answer["policyUri"], "type": 1}]})
    assert client.diagnostics(uri, 1, since) == []
    client.open(f"{uri}.py", f'k = "{KEY}"')
    assert len(client.diagnostics(f"{uri}.py", 1)) == 1
    (workspace / "airlock.toml").unlink()
    since = client.mark()
    client.notify("textDocument/didSave", {"textDocument": {"uri": answer["policyUri"]}})
    assert len(client.diagnostics(uri, 1, since)) == 1


def test_while_a_policy_file_is_not_in_force_it_says_so_and_what_leaves_is_asked_about(
    client: LspClient, uri: str, workspace: Path
) -> None:
    policy = workspace / "airlock.toml"
    text = f"version = 1\nwhat is {KEY} = ["
    policy.write_text(text, encoding="utf-8")
    client.open(uri, "x = 1\n")
    since = client.mark()
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": policy.as_uri(), "type": 2}]})
    told = client.notification("window/showMessage", since)["message"]
    assert told == "airlock.toml is not valid TOML (at line 2, column 6). Nothing in it is in force, and copies and prompts ask first."
    assert client.request("airlock/health", {})["problems"] == [], "said once is enough"
    answer = client.request("airlock/redact", {"uri": uri, "text": "x = 1", "action": "copy"})
    assert (answer["verdict"], answer["text"], answer["held"]) == ("ask", "x = 1", [])
    status = client.notification("airlock/status", since, lambda told: told["uri"] == uri)
    assert status["policyProblem"] in told
    client.open(policy.as_uri(), text, "toml")
    marked = next(one for one in client.diagnostics(policy.as_uri(), 1) if one["source"] == "Airlock policy")
    assert (marked["severity"], sliced(text, marked["range"])) == (1, f"is {KEY} = [")
    policy.unlink()
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": policy.as_uri(), "type": 3}]})
    answer = client.request("airlock/redact", {"uri": uri, "text": "x = 1", "action": "copy"})
    assert answer["verdict"] == "allow"


def test_nothing_is_offered_where_nothing_is_found(client: LspClient, uri: str) -> None:
    text = f'k = "{KEY}"\nx = 1\n'
    client.open(uri, text)
    assert actions(client, uri, cursor(text, "x = 1")) == []
    assert actions(client, uri, cursor(text, KEY), only=["refactor", "source.fixAll"]) == []
    assert actions(client, f"{uri}.unknown", cursor(text, KEY)) == []
    assert actions(client, uri, whole(text), only=["quickfix"]) != []


def test_a_choice_for_an_older_text_is_refused(client: LspClient, uri: str) -> None:
    text = f'k = "{KEY}"\n'
    client.open(uri, text)
    [action, *_] = actions(client, uri, cursor(text, KEY))
    client.change(uri, 2, {"range": span(text, 0, 0), "text": "\n"})
    with pytest.raises(ResponseError, match="changed since") as refused:
        client.request("codeAction/resolve", action)
    assert refused.value.code == -32801


@pytest.mark.parametrize(
    "data",
    [
        None,
        7,
        {},
        {"uri": 1, "version": 1, "what": "one", "place": [0, 0, 0, 0]},
        {"uri": "x", "version": 1, "what": "rm", "place": [0] * 4},
    ],
)
def test_forged_data_chooses_nothing(client: LspClient, data: object) -> None:
    answer = client.request("codeAction/resolve", {"title": "x", "data": data})
    assert "edit" not in answer


def test_a_forged_place_redacts_nothing(client: LspClient, uri: str) -> None:
    text = f'k = "{KEY}"\nx = 1\n'
    client.open(uri, text)
    data = {"uri": uri, "version": 1, "what": "one", "place": [1, 0, 1, 5]}
    answer = client.request("codeAction/resolve", {"title": "x", "data": data})
    assert edits_of(answer["edit"], uri) == []


# hover


def test_the_hover_explains_and_never_shows(client: LspClient, uri: str) -> None:
    text = f'k = "{KEY}"\n'
    client.open(uri, text)
    place = {"textDocument": {"uri": uri}, "position": at(text, text.index(KEY) + 5)}
    answer = client.request("textDocument/hover", place)
    assert answer["contents"]["kind"] == "markdown"
    words = answer["contents"]["value"]
    assert words.startswith("**Airlock: AWS access key ID**"), "a hint has hardly anything to point at that would say so"
    assert "carry a placeholder instead; answers get the value back" in words
    assert "**What to do:** Deactivate the key" in words
    assert "**Why it was found** (certain):\n- has the form of: AWS access key ID\n- no secret stands beside it" in words
    assert "Rule `aws_access_key_id` · hint · [source](https://docs.aws.amazon.com/" in words, "it does not say that Airlock found it"
    assert KEY not in words
    assert sliced(text, answer["range"]) == KEY
    assert client.request("textDocument/hover", {**place, "position": {"line": 0, "character": 0}}) is None


def test_the_hover_names_the_laws_that_speak_of_personal_data(client: LspClient, uri: str) -> None:
    text = 'patient_mrn = "4482' + '9137"\n'
    client.open(uri, text)
    answer = client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": at(text, 18)})
    assert "(an aid, not legal advice): [HIPAA\\-H](https://www.ecfr.gov/" in answer["contents"]["value"]


# pairs, places, baselines

SECRET = "q7Rk2Vw9tZ1mX8yB4nC6dF3g" + "H5jL0pS7uA2eT9iK"


def test_the_parts_of_a_pair_point_to_each_other(client: LspClient, uri: str) -> None:
    text = f'key = "{KEY}"\n\naws_secret_access_key = "{SECRET}"\n'
    client.open(uri, text)
    one, other = client.diagnostics(uri, 1)
    assert (one["severity"], other["severity"]) == (1, 1)
    for here, there in ((one, other), (other, one)):
        [related] = here["relatedInformation"]
        assert related["location"] == {"uri": uri, "range": there["range"]}
    hover = client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": other["range"]["start"]})
    assert hover["contents"]["value"].endswith("- the other part is on line 1")
    assert hover["contents"]["value"].startswith("**What to do:**"), "the rest is in the diagnostic, which stands above it"
    client.change(uri, 2, {"range": span(text, 0, 0), "text": "# moved\n"})
    one, other = client.diagnostics(uri, 2)
    assert one["relatedInformation"][0]["location"]["range"] == other["range"]
    client.change(uri, 3, {"range": {"start": {"line": 3, "character": 0}, "end": {"line": 4, "character": 0}}, "text": ""})
    [alone] = client.diagnostics(uri, 3)
    assert alone["severity"] == 4
    assert "relatedInformation" not in alone


def test_test_code_is_quiet(client: LspClient, workspace: Path) -> None:
    uri = (workspace / "tests" / f"file{next(_counter)}.py").as_uri()
    client.open(uri, 'password = "au4xv8' + '-q2"\n')
    [found] = client.diagnostics(uri, 1)
    assert found["severity"] == 4
    hover = client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": found["range"]["start"]})
    assert "- stands in test code" in hover["contents"]["value"]


def test_a_baseline_counts_as_soon_as_it_is_there(client: LspClient, uri: str, workspace: Path) -> None:
    file = workspace / ".secrets.baseline"
    client.open(uri, f'k = "{KEY}"\n')
    assert len(client.diagnostics(uri, 1)) == 1
    known = {uri.rpartition("/")[2]: [{"hashed_secret": hashlib.sha1(KEY.encode()).hexdigest(), "line_number": 7}]}
    for text, count in ((json.dumps({"results": known}), 0), (KEY, 1)):
        file.write_text(text, encoding="utf-8")
        since = client.mark()
        client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": file.as_uri(), "type": 1}]})
        assert len(client.diagnostics(uri, 1, since)) == count
    told = client.notification("window/showMessage", since)["message"]
    assert told == "Airlock: .secrets.baseline cannot be used as a baseline: it is not JSON. Nothing in it is in force."
    file.unlink()
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": file.as_uri(), "type": 3}]})
    assert len(client.diagnostics(uri, 1)) == 1
