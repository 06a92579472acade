"""`airlock scan`: what it reports, how, and what it exits with."""

from __future__ import annotations

import base64
import json
import os
import random
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from cli_run import Done, Terminal, aws_key, command, git, here

from airlock.core.model import Document
from airlock.engine import Engine
from airlock.settings import Settings

KEY = aws_key()
LINE = f'key = "{KEY}"\n'
MAIL = "jo.doe@" + "northwind-traders.com"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return tmp_path


def scan(*arguments: str, stdin: bytes = b"") -> Done:
    return here("scan", "--no-engines", *arguments, stdin=stdin)


def as_json(*arguments: str, stdin: bytes = b"") -> dict[str, Any]:
    report: dict[str, Any] = json.loads(scan("--format", "json", *arguments, stdin=stdin).text)
    return report


def test_people_see_place_kind_line_caret_and_advice(folder: Path) -> None:
    (folder / "app.py").write_text(f"import os\n\n\t{LINE}", encoding="utf-8")
    done = scan()
    assert done.code == 1
    lines = done.text.splitlines()
    assert lines[0] == "app.py:3:9: hint[aws_access_key_id] AWS access key ID"
    assert lines[1] == "  |"
    assert lines[2] == '3 |     key = "' + "•" * 20 + '"'
    assert lines[3] == "  |" + " " * 12 + "^" * 20
    assert lines[4].startswith("  = found: ")
    assert lines[5].startswith("  = advice: ")
    assert lines[6] == ""
    assert lines[7].startswith("1 finding in 1 file (1 hint); 1 file checked in 0.")
    assert KEY not in done.text + done.notes


def test_advice_is_given_once_for_a_rule_in_a_file(folder: Path) -> None:
    (folder / "app.py").write_text(LINE + f'other = "{aws_key("QUX7SM")}"\n', encoding="utf-8")
    assert scan().text.count("= advice:") == 1


def test_of_the_hints_of_a_rule_only_the_first_is_explained(folder: Path) -> None:
    for name in ("a.py", "b.py"):
        (folder / name).write_text(LINE + f'other = "{aws_key("QUX7SM")}"\n', encoding="utf-8")
    (folder / "c.py").write_text(f'{LINE}password = "{"kX9" + "-" + "vQ2mR7wz"}"\n', encoding="utf-8")
    lines = scan().text.splitlines()
    assert lines[0].startswith("a.py:1:")
    assert sum(line.startswith("  = found:") for line in lines) == 2
    brief = lines.index(next(line for line in lines if line.startswith("a.py:2:")))
    assert [line.partition(":")[0] for line in lines[brief : brief + 4]] == ["a.py", "b.py", "b.py", "c.py"]
    assert lines[brief + 4] == ""
    assert re.match(r"c\.py:2:\d+: \w+\[password\]", lines[brief + 5])
    assert lines[brief - 1] == lines[-2] == ""


def test_the_last_line_stands_apart_from_hints(folder: Path) -> None:
    (folder / "app.py").write_text(LINE * 3, encoding="utf-8")
    assert scan().text.splitlines()[-2] == ""


PEOPLE = ["Nora,Lindqvist", "Theo,Marchetti", "Ilse,Brandauer", "Omar,Haddadi", "Ruth,Castellan"]
FIRST, LAST = PEOPLE[0].split(",")


def test_a_table_is_told_of_once(folder: Path) -> None:
    (folder / "staff.csv").write_text("first_name,last_name\n" + "\n".join(PEOPLE) + "\n", encoding="utf-8")
    done = here("scan")
    lines = done.text.splitlines()
    assert re.fullmatch(r"staff\.csv:2:1: \w+\[personal_data\] Personal data in 5 rows, 10 values: name of a person", lines[0])
    assert lines[2:4] == ["2 | ••••,•••••••••", "  | ^^^^^^^^^^^^^^ … to line 6"]
    assert "`first_name`" in lines[4]
    assert "`last_name`" in lines[4]
    assert lines[-1].startswith("10 findings in 1 file (")
    assert done.text.count("staff.csv:") == 1
    assert not any(name in done.text + done.notes for person in PEOPLE for name in person.split(","))
    assert len(json.loads(here("scan", "--format", "json").text)["findings"]) == 10


def test_what_stands_around_a_table_is_told_of_in_its_place(folder: Path) -> None:
    rows = "".join(f'    {{"first_name": "{first}", "last_name": "{last}"}},\n' for first, last in (one.split(",") for one in PEOPLE))
    (folder / "app.py").write_text(
        f"{LINE}staff = [\n{rows}]\nboss = dict(first_name='{FIRST}', last_name='{LAST}')\n{LINE}", encoding="utf-8"
    )
    codes = re.findall(r"(?m)^app\.py:(\d+):\d+: \w+\[(\w+)\]", here("scan").text)
    assert codes == [
        ("1", "aws_access_key_id"),
        ("3", "personal_data"),
        ("9", "person_name"),
        ("9", "person_name"),
        ("10", "aws_access_key_id"),
    ]


def test_few_cells_are_told_of_one_by_one(folder: Path) -> None:
    (folder / "staff.csv").write_text("first_name,last_name\n" + "\n".join(PEOPLE[:2]) + "\n", encoding="utf-8")
    assert here("scan").text.count("[person_name]") == 4


def test_programs_see_a_stable_form(folder: Path) -> None:
    (folder / "sub").mkdir()
    text = f"# 名前 😀\r\n\tk, key = 1, '{KEY}'\r\n"
    (folder / "sub/app.py").write_bytes(b"\xef\xbb\xbf" + text.encode())
    report = as_json()
    (finding,) = report.pop("findings")
    assert report == {"version": 1, "files_checked": 1, "not_checked": []}
    assert text[finding["start"] : finding["end"]] == KEY
    fingerprint = finding.pop("fingerprint")
    assert finding.pop("evidence")
    assert all(c in "0123456789abcdef" for c in fingerprint)
    assert finding == {
        "path": "sub/app.py",
        "start": text.index(KEY),
        "end": text.index(KEY) + 20,
        "rule": "aws_access_key_id",
        "kind": "aws_access_key_id",
        "category": "credential",
        "severity": "hint",
        "confidence": "high",
        "line": 2,
        "column": 15,
        "end_line": 2,
        "end_column": 35,
        "engine": "airlock",
        "partner": None,
        "legal": [],
    }


def test_nothing_found(folder: Path) -> None:
    (folder / "app.py").write_text("x = 1\n", encoding="utf-8")
    (folder / "logo.png").write_bytes(b"\x89PNG\0")
    done = scan()
    assert (done.code, done.err) == (0, b"")
    assert done.text.startswith("No findings; 1 file checked in ")
    assert done.text.endswith(", 1 binary file left out\n")
    assert as_json()["findings"] == []


def test_quiet_prints_findings_only(folder: Path) -> None:
    (folder / "app.py").write_text("x = 1\n", encoding="utf-8")
    assert scan("--quiet") == Done(0, b"", b"")
    (folder / "app.py").write_text(LINE, encoding="utf-8")
    assert "checked" not in scan("-q").text


def test_what_cannot_be_checked_is_named_and_the_rest_is_checked(folder: Path) -> None:
    (folder / "big.txt").write_text("x" * 70_000, encoding="utf-8")
    (folder / "app.py").write_text(LINE, encoding="utf-8")
    done = scan("--max-file-kb", "64", "big.txt", "gone.py", "app.py", "--format", "json")
    assert done.code == 3
    report = json.loads(done.text)
    assert report["not_checked"] == [
        {"path": "big.txt", "reason": "larger than 64 kB"},
        {"path": "gone.py", "reason": "no such file or folder"},
    ]
    assert [f["path"] for f in report["findings"]] == ["app.py"]
    assert done.notes == "airlock: big.txt: not checked: larger than 64 kB\nairlock: gone.py: not checked: no such file or folder\n"
    assert "2 files NOT checked" in scan("--max-file-kb", "64", "big.txt", "gone.py").text


def test_the_limit_is_the_setting(folder: Path) -> None:
    (folder / "big.txt").write_bytes(b"x" * (Settings().max_file_kb * 1024 + 1))
    assert scan("big.txt").code == 3


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_files_of_windows_are_read(folder: Path, encoding: str) -> None:
    (folder / "settings.ini").write_bytes(LINE.encode(encoding))
    assert [(f["line"], f["column"]) for f in as_json()["findings"]] == [(1, 8)]


def test_odd_bytes_are_one_column_each(folder: Path) -> None:
    (folder / "a.py").write_bytes(b"# \xff\xfe\n'\xe9', '" + KEY.encode() + b"'\n")
    assert [(f["line"], f["column"]) for f in as_json()["findings"]] == [(2, 7)]


def test_standard_input(folder: Path) -> None:
    assert scan("-", stdin=LINE.encode()).text.startswith("<stdin>:1:8: ")
    assert as_json("--stdin-filename", "conf/app.py", stdin=LINE.encode())["findings"][0]["path"] == "conf/app.py"
    assert scan("-", stdin=b"").code == 0


def test_severity_threshold_counts_for_the_exit_code(folder: Path) -> None:
    (folder / "app.py").write_text(f'owner = "{MAIL}"\n', encoding="utf-8")
    assert as_json()["findings"][0]["severity"] == "warning"
    assert scan().code == scan("--min-severity", "warning").code == 1
    strict = scan("--min-severity", "error")
    assert strict.code == 0
    assert strict.text.startswith("No findings")


def test_a_mild_finding_is_hidden_on_a_line_shown_for_another(folder: Path) -> None:
    (folder / "app.py").write_text(f'login("{MAIL}", "{"sk_" + "live_" + KEY[4:]}1")\n', encoding="utf-8")
    done = scan("--min-severity", "error")
    assert done.code == 1
    assert MAIL not in done.text


def test_colours(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "app.py").write_text(LINE, encoding="utf-8")
    assert b"\x1b" not in scan().out
    assert b"\x1b[1;36mhint[" in scan("--color", "always").out
    assert b"\x1b[1;36mhint[" in here("scan", "--no-engines", stdout=Terminal()).out
    assert b"\x1b" not in scan("--color", "always", "--format", "json").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert b"\x1b[1;36mhint[" in scan().out
    assert b"\x1b" not in scan("--color", "never").out


def test_ignored_files_and_no_ignore(folder: Path) -> None:
    (folder / ".gitignore").write_text("*.env\n", encoding="utf-8")
    (folder / "prod.env").write_text(LINE, encoding="utf-8")
    assert scan().code == 0
    assert scan("--no-ignore").code == 1
    assert scan("prod.env").code == 1


def test_a_path_given_twice_is_looked_at_once(folder: Path) -> None:
    (folder / "app.py").write_text(LINE, encoding="utf-8")
    assert as_json("app.py", ".", "./app.py")["files_checked"] == 1


def test_names_cannot_write_to_the_terminal(folder: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("no such names there")
    (folder / "a\x1b[2J\n.py").write_text(LINE, encoding="utf-8")
    (folder / os.fsdecode(b"b\xff.py")).write_text(LINE, encoding="utf-8")
    done = scan()
    assert b"\x1b" not in done.out
    assert "a\\x1b[2J\\n.py:1:8: " in done.text
    assert "b\\udcff.py:1:8: " in done.text
    assert [f["path"] for f in as_json()["findings"]] == ["a\x1b[2J\n.py", os.fsdecode(b"b\xff.py")]


def test_findings_of_the_workspace_that_are_allowed_are_not_reported(folder: Path) -> None:
    (folder / ".git").mkdir()
    inner = folder / "deep/inside"
    inner.mkdir(parents=True)
    (inner / "app.py").write_text(LINE, encoding="utf-8")
    assert scan("deep/inside/app.py").code == 1
    engine = Engine.open(Settings(), root=str(folder))
    document = Document(LINE, "", "python")
    entry = engine.allow_entry(document, engine.check(document)[0], "a test value")
    engine.close()
    Path(entry.path).write_text(entry.text, encoding="utf-8")
    assert scan("deep/inside/app.py").code == 0
    assert scan("--batch", stdin=json.dumps({"id": 1, "text": LINE}).encode()).code == 0


def test_a_broken_policy_file_stops_the_scan(folder: Path) -> None:
    (folder / "airlock.toml").write_text(f"salt = {KEY}\n", encoding="utf-8")
    done = scan()
    assert done.code == 2
    assert done.out == b""
    assert done.notes.startswith("airlock: airlock.toml ")
    assert KEY not in done.notes


def test_only_new_lines(folder: Path) -> None:
    git(folder, "init", "-q")
    (folder / "app.py").write_text(LINE + "x = 1\n", encoding="utf-8")
    git(folder, "add", "-A")
    assert scan("--staged").code == 1
    git(folder, "commit", "-q", "-m", "x")
    assert scan("--staged").code == scan("--since", "HEAD").code == 0
    (folder / "app.py").write_text("# moved down\n" + LINE + "x = 1\n", encoding="utf-8")
    git(folder, "add", "-A")
    assert scan("--staged").code == 0
    (folder / "app.py").write_text(LINE + f'x = "{aws_key("QUX7SM")}"\n', encoding="utf-8")
    assert scan("--staged").code == 0
    assert [f["line"] for f in as_json("--since", "HEAD")["findings"]] == [2]
    git(folder, "add", "-A")
    assert [f["line"] for f in as_json("--staged")["findings"]] == [2]
    assert scan("--since", "HEAD", "other").code == 0


def test_a_block_that_grew_counts_though_its_first_line_is_old(folder: Path) -> None:
    body = [base64.b64encode(random.Random(line).randbytes(48)).decode() + "\n" for line in range(9)]
    key = "-----BEGIN RSA PRIVATE " + "KEY-----\n" + "".join(body[1:]) + "-----END RSA PRIVATE " + "KEY-----\n"
    git(folder, "init", "-q")
    (folder / "key.pem").write_text(key, encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "x")
    assert scan().code == 1
    lines = key.splitlines(keepends=True)
    (folder / "key.pem").write_text("".join([*lines[:2], body[0], *lines[2:]]), encoding="utf-8")
    assert [f["line"] for f in as_json("--since", "HEAD")["findings"]] == [1]


def test_staged_outside_a_repository(folder: Path) -> None:
    done = scan("--staged")
    assert done.code == 2
    assert "not in a git repository" in done.notes


@pytest.mark.parametrize(
    "arguments",
    [
        ("--staged", "--since", "HEAD"),
        ("--batch", "x.py"),
        ("--staged", "-"),
        ("--format", "xml"),
        ("--min-severity", "x"),
        ("--max-file-kb", "0"),
    ],
)
def test_contradictions_are_usage_errors(folder: Path, arguments: tuple[str, ...]) -> None:
    done = scan(*arguments)
    assert (done.code, done.out) == (2, b"")
    assert done.notes.count("\n") == 1


def test_a_person_sees_progress_and_a_pipe_does_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("airlock.frontends.cli.progress._QUIET_S", 0.0)
    (folder / "app.py").write_text(LINE, encoding="utf-8")
    assert here("scan", "--no-engines", stderr=Terminal()).err.startswith(b"\r\x1b[K0 checked, 0 found  app.py\r\x1b[K")
    assert here("scan", "--no-engines", "--quiet", stderr=Terminal()).err == b""
    assert scan().err == b""


def test_the_real_command(folder: Path) -> None:
    (folder / "app.py").write_text(LINE, encoding="utf-8")
    done = command("scan", cwd=folder)
    assert done.code == 1
    assert "hint[aws_access_key_id]" in done.text
    assert done.err == b""
    assert command("scan", "-", cwd=folder, stdin=b"x = 1\n").code == 0


def test_the_borrowed_engines_look_too(folder: Path) -> None:
    (folder / "app.py").write_text(LINE, encoding="utf-8")
    assert here("scan").code == 1


def test_only_some_categories_are_reported(folder: Path) -> None:
    (folder / "both.py").write_text(f'key = "{KEY}"; mail = "{MAIL}"\n', encoding="utf-8")
    (folder / "mail.py").write_text(f'mail = "{MAIL}"\n', encoding="utf-8")
    done = scan("--only", "credential")
    assert done.text.count("[aws_access_key_id]") == 1
    assert MAIL not in done.text, "what stands on the same line is still held back"
    assert "2 files checked" in done.text
    assert "mail.py" not in done.text
    every = as_json()["findings"]
    for chosen in (["credential"], ["personal_data"], ["internal"], ["personal_data", "credential"]):
        some = as_json(*(word for name in chosen for word in ("--only", name)))["findings"]
        assert some == [found for found in every if found["category"] in chosen]
    assert len(every) == 3
