"""Tables in the editor: one note for many values, that stays in place while somebody writes, and is redacted as one."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from airlock.core.detect import Placed
from airlock.core.model import Category, Confidence, Finding, Severity, Span
from airlock.engine import LineEdit
from airlock.frontends.lsp.tables import Run, Tables, gathered, joined
from frontends.lsp_client import LspClient, Message, applied, at, edits_of, secret, serving, sliced, span

ROWS = "".join(f"{n},Ada{n},Byron,ada{n}@mail.{'analytical.com'},{'+49'} 30 1234{n:03}\n" for n in range(12))
TABLE = f"id,first_name,last_name,email,phone\n{ROWS}"
CODE = "personal-data-table"
_counter = itertools.count(1)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LspClient]:
    handshake = {"folders": [tmp_path_factory.mktemp("shop")], "options": {"settings": {"diagnostics": {"delayMs": 20}}}}
    with serving(env={"AIRLOCK_STATE_DIR": str(tmp_path_factory.mktemp("state"))}, handshake=handshake) as running:
        yield running
        assert running.close() == 0


@pytest.fixture
def uri(tmp_path: Path) -> str:
    return (tmp_path / f"people{next(_counter)}.csv").as_uri()


def with_table(client: LspClient, uri: str, since: int = 0) -> list[Message]:
    """The diagnostics once the table was read."""
    found: list[Message] = client.notification(
        "textDocument/publishDiagnostics",
        since,
        lambda params: params["uri"] == uri and any(d["code"] == CODE for d in params["diagnostics"]),
    )["diagnostics"]
    return found


def test_a_table_is_one_note_beside_its_other_findings(client: LspClient, uri: str) -> None:
    text = f"{TABLE}12,Eve,Byron,{secret(1)},\n"
    client.open(uri, text, "csv")
    table, key = with_table(client, uri)
    assert key["code"] == "aws_access_key_id"
    assert "in 13 rows, " in table["message"]
    assert "e-mail address" in table["message"]
    assert sliced(text, table["range"]).startswith("Ada0,Byron,")
    client.notification("airlock/status", 0, lambda told: told["uri"] == uri and told["errors"] + told["warnings"] + told["hints"] == 2)


def test_the_note_moves_with_its_table_at_once(client: LspClient, uri: str) -> None:
    client.open(uri, TABLE, "csv")
    [before] = with_table(client, uri)
    client.change(uri, 2, {"range": span(TABLE, 0, 0), "text": "# made up\n# twice\n"})
    [after] = client.diagnostics(uri, 2)
    assert after["range"]["start"]["line"] == before["range"]["start"]["line"] + 2
    assert after["message"] == before["message"]


def test_all_of_a_table_is_redacted_by_one_action(client: LspClient, uri: str) -> None:
    text = f"{TABLE}\ntoken,{secret(2)}\n"
    client.open(uri, text, "csv")
    table = with_table(client, uri)[0]
    offered = client.request(
        "textDocument/codeAction", {"textDocument": {"uri": uri}, "range": table["range"], "context": {"diagnostics": [table]}}
    )
    titles = [action["title"] for action in offered]
    assert titles[0].startswith("Airlock: Redact all ")
    assert titles[0].endswith(" values of this table")
    edit = client.request("codeAction/resolve", offered[0])["edit"]
    redacted = applied(text, edits_of(edit, uri))
    assert secret(2) in redacted
    assert "@" not in redacted
    assert "Byron" not in redacted
    assert redacted.count("\n") == text.count("\n")


def test_a_table_is_replaced_by_synthetic_data(client: LspClient, uri: str) -> None:
    client.open(uri, TABLE, "csv")
    [table] = with_table(client, uri)
    offered = client.request(
        "textDocument/codeAction", {"textDocument": {"uri": uri}, "range": table["range"], "context": {"diagnostics": []}}
    )
    chosen = next(action for action in offered if action["title"].endswith(" values of this table with synthetic data"))
    made = applied(TABLE, edits_of(client.request("codeAction/resolve", chosen)["edit"], uri))
    assert "analytical.com" not in made
    assert "Byron" not in made
    assert made.count("@") == 12
    assert [line.count(",") for line in made.splitlines()] == [line.count(",") for line in TABLE.splitlines()]
    assert client.request("airlock/restore", {"uri": uri, "text": made})["text"] == TABLE


@pytest.mark.parametrize("hints", [True, False])
def test_the_mildest_column_of_a_table_is_redacted_with_it(client: LspClient, uri: str, hints: bool) -> None:
    text = "first_name,last_name,email,zip\n" + "".join(f"Ada,Byron,ada{n}@mail.{'analytical.com'},3411{n}\n" for n in range(8))
    client.notify("workspace/didChangeConfiguration", {"settings": {"airlock": {"diagnostics": {"delayMs": 20, "showHints": hints}}}})
    client.open(uri, text, "csv")
    [table] = with_table(client, uri)
    asked = {"textDocument": {"uri": uri}, "range": table["range"], "context": {"diagnostics": []}}
    first = client.request("textDocument/codeAction", asked)[0]
    assert first["title"] == "Airlock: Redact all 32 values of this table"
    assert "3411" not in applied(text, edits_of(client.request("codeAction/resolve", first)["edit"], uri))
    client.notify("workspace/didChangeConfiguration", {"settings": {"airlock": {"diagnostics": {"delayMs": 20}}}})


def test_a_hover_in_a_table_tells_of_the_one_value(client: LspClient, uri: str) -> None:
    client.open(uri, TABLE, "csv")
    with_table(client, uri)
    answer = client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": at(TABLE, TABLE.index("Ada3") + 1)})
    assert "in the column `" in answer["contents"]["value"]
    assert answer["contents"]["value"].startswith("**Airlock: Name of a person**"), "the diagnostic tells only of the table"
    assert "Ada3" not in answer["contents"]["value"]


def cell(line: int, start: int = 0) -> Placed:
    personal = Category.PERSONAL_DATA
    return Placed(line, Finding(Span(start, start + 3), "r", "email", personal, Severity.HINT, Confidence.LOW, (), "", "EMAIL"))


@pytest.mark.parametrize(
    ("edit", "lines", "run"),
    [
        (LineEdit(0, 0, 2), [7, 8, 9], (6, 10)),
        (LineEdit(9, 1, 5), [5, 6, 7], (4, 8)),
        (LineEdit(6, 1, 1), [5, 7], (4, 8)),
        (LineEdit(6, 1, 3), [5, 9], (4, 10)),
        (LineEdit(0, 20, 1), [], None),
    ],
)
def test_edits_move_what_is_below_and_forget_what_they_touch(edit: LineEdit, lines: list[int], run: tuple[int, int] | None) -> None:
    moved = Tables((cell(5), cell(6), cell(7)), (Run(4, 8, 3),)).moved(edit)
    assert [one.line for one in moved.cells] == lines
    assert [(one.first, one.last) for one in moved.runs] == ([run] if run else [])


def test_a_cell_that_is_a_finding_already_is_not_joined_twice() -> None:
    assert joined([cell(1, 4)], [cell(1, 5), cell(1, 9), cell(0, 4)]) == [cell(0, 4), cell(1, 4), cell(1, 9)]


def test_few_findings_are_no_table() -> None:
    assert gathered([cell(line) for line in range(5)], [Run(0, 9, 5)]) == []
    assert gathered([cell(line) for line in range(8)], [Run(1, 6, 6)]) == [(Run(1, 6, 6), [1, 2, 3, 4, 5, 6])]
