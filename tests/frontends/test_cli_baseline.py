"""Baselines at the command line: written once, read ever after, and never more than a way to keep quiet."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_run import Done, here

PASSWORD = "Tr0ub4" + "dor-9xK2"
LINE = f'db_password = "{PASSWORD}"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "db.py").write_text(LINE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def scan(*arguments: str) -> Done:
    done = here("scan", "--no-engines", *arguments)
    assert PASSWORD.encode() not in done.out + done.err
    return done


@pytest.mark.parametrize("name", ["airlock.baseline.json", ".secrets.baseline"])
def test_what_is_written_is_left_out_from_then_on(folder: Path, name: str) -> None:
    done = scan("--write-baseline", name)
    assert (done.code, done.err) == (0, b"")
    assert done.text == f"{name} knows 1 value. Scans leave them out now; wherever text leaves they are still redacted.\n"
    assert scan().code == scan("src/db.py").code == 0
    assert scan("--no-baseline").code == 1
    (folder / "src" / "db.py").write_text("\n\n" + LINE, encoding="utf-8")
    assert scan().code == 0
    (folder / "src" / "new.py").write_text(LINE, encoding="utf-8")
    assert [line for line in scan().text.splitlines() if "warning[" in line] == ["src/new.py:1:16: warning[password] Password"]


def test_a_baseline_of_any_name_counts_when_it_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "ci").mkdir()
    assert scan("--write-baseline", "ci/known.json").code == 0
    assert scan().code == 1
    assert scan("--baseline", "ci/known.json").code == 0
    monkeypatch.chdir(folder / "src")
    assert scan("--baseline", "../ci/known.json").code == 0
    assert scan("--baseline", "../ci/known.json", "--batch").code == 0


def test_a_second_writing_takes_in_what_the_first_hides(folder: Path) -> None:
    scan("--write-baseline", "airlock.baseline.json")
    once = (folder / "airlock.baseline.json").read_bytes()
    assert scan("--write-baseline", "airlock.baseline.json").code == 0
    assert (folder / "airlock.baseline.json").read_bytes() == once
    (folder / "src" / "db.py").write_text("", encoding="utf-8")
    assert scan("--write-baseline", "airlock.baseline.json").code == 0
    assert json.loads((folder / "airlock.baseline.json").read_bytes())["findings"] == {}


def test_a_baseline_is_no_finding_itself(folder: Path) -> None:
    scan("--write-baseline", "airlock.baseline.json")
    scan("--write-baseline", ".secrets.baseline")
    assert scan("airlock.baseline.json", ".secrets.baseline").text.startswith("No findings")


def test_one_that_cannot_be_read_ends_a_scan_that_names_it(folder: Path) -> None:
    (folder / "known.json").write_text(LINE, encoding="utf-8")
    for arguments in (("--baseline", "known.json"), ("--baseline", "gone.json"), ("--write-baseline", "known.json")):
        done = scan(*arguments)
        assert done.code == 2
        assert "cannot be used as a baseline" in done.notes
    assert (folder / "known.json").read_text(encoding="utf-8") == LINE


def test_one_that_lies_there_broken_is_told_once_and_hides_nothing(folder: Path) -> None:
    (folder / ".secrets.baseline").write_text("{", encoding="utf-8")
    done = scan("src")
    assert done.code == 1
    assert done.notes == "airlock: .secrets.baseline cannot be used as a baseline: it is not JSON. Nothing in it is in force.\n"


def test_expired_entries_are_told_once(folder: Path) -> None:
    (folder / "airlock.toml").write_text('[[allow]]\nkinds = ["password"]\nexpires = 2001-01-31\n', encoding="utf-8")
    (folder / "src" / "b.py").write_text(LINE, encoding="utf-8")
    done = scan("src")
    assert done.code == 1
    assert done.notes.count("expired (2001-01-31)") == 1


def test_a_known_value_is_hidden_on_a_line_shown_for_another(folder: Path) -> None:
    scan("--write-baseline", "airlock.baseline.json")
    other = "sk_" + "live_" + "k3VtQz8WmY2xLr7NpB5cJd9H"
    (folder / "src" / "db.py").write_text(f'{LINE[:-1]}; stripe = "{other}"\n', encoding="utf-8")
    assert scan().text.count("[stripe_key]") == 1


def test_pairs_say_where_the_other_part_is(folder: Path) -> None:
    key, secret = "AKIA" + "Q3EGRXT5W7LZ2NBK", "q7Rk2Vw9tZ1mX8yB4nC6dF3g" + "H5jL0pS7uA2eT9iK"
    (folder / "src" / "db.py").write_text(f'key = "{key}"\naws_secret_access_key = "{secret}"\n', encoding="utf-8")
    one, other = json.loads(scan("--format", "json").text)["findings"]
    assert (one["severity"], one["evidence"][-1]) == ("error", "its secret stands beside it")
    assert one["partner"] == {k: other[k] for k in ("start", "end", "line", "column")}
    assert other["partner"] == {k: one[k] for k in ("start", "end", "line", "column")}


@pytest.mark.parametrize(
    "more", [("--baseline", "b"), ("--batch",), ("--staged",), ("--since", "HEAD"), ("-",), ("--stdin-filename", "x"), ("--format", "json")]
)
def test_contradictions_are_usage_errors(folder: Path, more: tuple[str, ...]) -> None:
    assert scan("--write-baseline", "airlock.baseline.json", *more).code == 2
    assert not (folder / "airlock.baseline.json").exists()


def test_two_ways_to_choose_exclude_each_other(folder: Path) -> None:
    assert scan("--baseline", "b", "--no-baseline").code == 2
