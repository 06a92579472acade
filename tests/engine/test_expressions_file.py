"""Expressions are compiled once for all commands of a user, and anew where anything about the file is not as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from airlock.core import expressions
from airlock.engine import expressions_file

SOURCE = "a(b)|airlock"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a command left behind, before one that begins."""
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(tmp_path))
    monkeypatch.setattr(expressions, "_BOOK", expressions._Book())
    run()
    (file,) = tmp_path.iterdir()
    monkeypatch.setattr(expressions, "_BOOK", expressions._Book())
    return file


def run(source: str = SOURCE) -> int:
    """How many expressions a command had to compile."""
    expressions_file.begin()
    known = len(expressions._BOOK.codes)
    assert expressions.compiled(source).fullmatch("ab") is not None
    expressions_file.keep()
    return len(expressions._BOOK.codes) - known


def test_a_second_command_compiles_nothing(kept: Path) -> None:
    assert run() == 0


def test_it_is_written_once_for_each_thing_learned(kept: Path) -> None:
    assert run("a(b)|other") == 1
    kept.unlink()
    expressions_file.keep()
    assert not kept.exists()


def test_only_the_user_can_read_it(kept: Path) -> None:
    assert kept.stat().st_mode & 0o077 == 0


def test_what_one_command_learned_is_beside_what_another_did(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("a(b)|other") == 1
    monkeypatch.setattr(expressions, "_BOOK", expressions._Book())
    expressions_file.begin()
    expressions.compiled(SOURCE)
    expressions.compiled("a(b)|other")
    assert expressions.learned() == {}


def test_a_file_that_has_grown_too_large_is_begun_anew(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions_file, "_MAX_BYTES", kept.stat().st_size + 10)
    assert run("a(b)|other") == 1
    assert b"other" in kept.read_bytes()
    assert b"airlock" not in kept.read_bytes()


@pytest.mark.parametrize("damage", ["cut", "number", "empty", "binary", "folder"])
def test_a_damaged_file_is_as_none(kept: Path, damage: str) -> None:
    data = kept.read_bytes()
    if damage == "folder":
        kept.unlink()
        kept.mkdir()
    else:
        kept.write_bytes(
            {
                "cut": data[: len(data) // 2],
                "number": data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
                "empty": b"",
                "binary": bytes(range(256)) * 9,
            }[damage]
        )
        assert kept.read_bytes() != data
    assert run() == 1


def test_what_another_python_made_is_as_none(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "maker", lambda: "another")
    assert run() == 1


def test_nothing_is_kept_where_nothing_ever_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(tmp_path / "none"))
    monkeypatch.setattr(expressions, "_BOOK", expressions._Book())
    assert run() == 1
    assert list(tmp_path.iterdir()) == []
