"""Invariant 1 at the command line: a planted value shows on no stream but the one it was asked for, whatever goes wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_run import Done, command, here

from airlock.core.model import Document
from airlock.engine import Engine
from airlock.settings import Settings

CANARY = "AKIA" + "Q7CANARYZ2" + "WXB5KT"
SOURCE = f'def connect():\n    key = "{CANARY}"  # was {CANARY}\n    return key\n'
JOBS = ("check", "survey", "inspect", "share", "prompt", "restore")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "odd.py").write_bytes(b"\xff\xfe" + SOURCE.encode() + b"\xff")
    (tmp_path / "wide.txt").write_bytes(SOURCE.encode("utf-16"))
    (tmp_path / "half.txt").write_bytes(b"\xff\xfe" + SOURCE.encode("utf-16-le") + b"x")
    return tmp_path


def silent(done: Done) -> Done:
    assert CANARY.encode() not in done.out + done.err
    assert CANARY[4:16].encode() not in done.out + done.err
    assert b"Traceback" not in done.err
    return done


@pytest.fixture(autouse=True)
def nothing_beside_the_console(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """No test here may write to the process's own streams."""
    yield
    assert capfd.readouterr() == ("", "")


def break_every_job(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on every job of the engine raises an exception that holds the text it was given."""

    def fail(_: Engine, given: Document | str, *_args: object, **_options: object) -> None:
        raise ValueError(given if isinstance(given, str) else given.text)

    for job in JOBS:
        monkeypatch.setattr(Engine, job, fail)


def batch_line(text: str) -> bytes:
    return json.dumps({"id": 1, "name": "app.py", "text": text}).encode() + b"\n"


def test_the_canary_is_found() -> None:
    engine = Engine.open(Settings(), ephemeral=True)
    assert engine.check(Document(SOURCE, "app.py", "python"))
    engine.close()


@pytest.mark.parametrize(
    "arguments",
    [
        ("scan",),
        ("scan", "--no-engines"),
        ("scan", "--format", "json"),
        ("scan", "--color", "always"),
        ("scan", "app.py", "odd.py", "wide.txt", "half.txt"),
        ("context", "app.py", "1"),
        ("context", "app.py", "1", "--json"),
        ("prompt", "app.py", "2"),
        ("redact", "app.py"),
        ("redact", "odd.py"),
        ("redact", "wide.txt"),
        ("redact", "half.txt"),
    ],
)
def test_in_a_file(folder: Path, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    done = silent(here(*arguments))
    assert done.code in (0, 1, 3)
    assert done.out + done.err
    break_every_job(monkeypatch)
    assert silent(here(*arguments)).code in (3, 70)


@pytest.mark.parametrize(
    ("arguments", "data"),
    [
        (("scan", "-"), SOURCE.encode()),
        (("scan", "--batch"), batch_line(SOURCE)),
        (("scan", "--batch"), batch_line(SOURCE)[:-3] + b"\n"),
        (("scan", "--batch"), SOURCE.encode()),
        (("context", "--serve"), batch_line(SOURCE)),
        (("context", "--serve"), SOURCE.encode()),
        (("context", "--serve"), json.dumps({"file": "app.py", "line": 1}).encode() + b"\n"),
        (("redact",), SOURCE.encode()),
        (("redact",), b"\xff\xfe" + SOURCE.encode("utf-16-le") + b"x"),
    ],
)
def test_on_standard_input(folder: Path, arguments: tuple[str, ...], data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    silent(here(*arguments, stdin=data))
    break_every_job(monkeypatch)
    assert silent(here(*arguments, stdin=data)).code in (3, 70)


def test_a_forced_exception_is_named_by_type_and_place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    break_every_job(monkeypatch)
    for arguments in (("redact", "app.py"), ("restore", "app.py"), ("prompt", "app.py", "1")):
        done = silent(here(*arguments))
        assert (done.code, done.out) == (70, b"")
        assert done.notes.startswith(f"airlock: internal error: ValueError at airlock.frontends.cli.{arguments[0]}:")
        assert done.notes.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [("scan",), ("scan", "--format", "json"), ("scan", CANARY), ("redact", "app.py"), ("redact", "half.txt")]
)
def test_in_a_process_of_its_own(folder: Path, arguments: tuple[str, ...]) -> None:
    assert silent(command(*arguments, cwd=folder)).code in (0, 1, 3)


@pytest.mark.parametrize(
    "arguments",
    [
        (CANARY,),
        ("scan", CANARY),
        ("scan", f"--format={CANARY}"),
        ("scan", "--color", CANARY),
        ("scan", "--min-severity", CANARY),
        ("scan", "--max-file-kb", CANARY),
        ("scan", f"--quiet={CANARY}"),
        ("scan", f"--{CANARY}"),
        ("scan", f"-{CANARY}"),
        ("scan", "--since", CANARY),
        ("scan", "--stdin-filename", CANARY, "--batch"),
        ("redact", CANARY),
        ("redact", "app.py", CANARY),
        ("redact", "--session", CANARY, "gone"),
        ("restore", CANARY),
        ("restore", f"--token={CANARY}"),
        ("context", "app.py", CANARY),
        ("context", CANARY, "1"),
        ("context", "app.py", "1", "--end", CANARY),
        ("prompt", "app.py", "1", "--task", CANARY),
        ("help", CANARY),
    ],
)
def test_as_an_argument(folder: Path, arguments: tuple[str, ...]) -> None:
    done = silent(here(*arguments))
    assert done.err or arguments[0] == "help"


def test_with_an_unreadable_vault(folder: Path, state_folder: Path) -> None:
    state_folder.mkdir()
    (state_folder / "vault.sqlite").write_bytes(b"garbage" * 1000)
    for arguments in (("redact", "app.py"), ("context", "app.py", "1"), ("prompt", "app.py", "1")):
        done = silent(here(*arguments))
        assert (done.code, done.out) == (3, b"")
    assert silent(here("scan", "app.py")).code == 1


def test_with_a_state_folder_that_is_none(folder: Path, state_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state_folder.mkdir()
    (state_folder / "file").touch()
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(state_folder / "file"))
    done = silent(here("redact", "app.py"))
    assert (done.code, done.out) == (3, b"")
    assert silent(here("scan", "app.py")).code == 1
