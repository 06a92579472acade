"""Going on after a vault or its key was damaged: nothing is thrown away, and what can be read is brought over."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from airlock.core.placeholder import Form
from airlock.errors import VaultError, VaultUnusableError
from airlock.vault import FileVault, Keys
from airlock.vault.aside import Afresh, afresh

VALUES = [f"a value that must stay secret, number {number}" for number in range(900)]
WANTED = [("KEY", value, Form.WORD) for value in VALUES]


def filled(folder: Path, count: int = len(WANTED)) -> list[str]:
    vault = FileVault(folder, "s")
    tokens = vault.assign(WANTED[:count])
    vault.close()
    return tokens


def read(folder: Path, tokens: list[str]) -> list[str | None]:
    vault = FileVault(folder, "s")
    try:
        return [vault.value(token) for token in tokens]
    finally:
        vault.close()


def test_a_vault_that_can_be_opened_is_left_as_it_is(tmp_path: Path) -> None:
    assert afresh(tmp_path, Keys(tmp_path)) == Afresh()
    tokens = filled(tmp_path, 3)
    assert afresh(tmp_path, Keys(tmp_path)) == Afresh()
    assert read(tmp_path, tokens) == VALUES[:3]


def test_what_a_damaged_page_leaves_is_brought_over(tmp_path: Path) -> None:
    tokens = filled(tmp_path)
    file = tmp_path / "vault.sqlite"
    data = bytearray(file.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 8192] = os.urandom(8192)
    file.write_bytes(data)
    done = afresh(tmp_path, Keys(tmp_path))
    assert (tmp_path / done.kept[-1]).stat().st_size == len(data)
    back = read(tmp_path, tokens)
    assert len(VALUES) // 2 < done.entries == sum(value is not None for value in back) < len(VALUES)
    assert all(value in (None, VALUES[at]) for at, value in enumerate(back))
    assert [token for token, value in zip(filled(tmp_path), back, strict=True) if value is not None] == [
        token for token, value in zip(tokens, back, strict=True) if value is not None
    ]


def test_an_entry_that_was_changed_is_missing_and_the_others_are_there(tmp_path: Path) -> None:
    tokens = filled(tmp_path, 5)
    with sqlite3.connect(tmp_path / "vault.sqlite") as db:
        db.execute("UPDATE entry SET sealed = X'00' WHERE placeholder = ?", (tokens[2],))
    db.close()
    with pytest.raises(VaultUnusableError):
        read(tmp_path, tokens)
    assert afresh(tmp_path, Keys(tmp_path)).entries == 4
    assert read(tmp_path, tokens) == [*VALUES[:2], None, *VALUES[3:5]]


@pytest.mark.parametrize("key", [b"", b"half of a k", b"{}", None])
def test_without_its_key_all_is_set_aside_and_can_be_put_back(tmp_path: Path, key: bytes | None) -> None:
    tokens = filled(tmp_path, 3)
    whole = (tmp_path / "key").read_bytes()
    (tmp_path / "key").unlink() if key is None else (tmp_path / "key").write_bytes(key)
    with pytest.raises(VaultUnusableError):
        read(tmp_path, tokens)
    done = afresh(tmp_path, Keys(tmp_path))
    assert (done.entries, read(tmp_path, tokens)) == (0, [None] * 3)
    assert filled(tmp_path, 3) != tokens
    (tmp_path / next(name for name in done.kept if name.endswith(".sqlite"))).replace(tmp_path / "vault.sqlite")
    (tmp_path / "key").write_bytes(whole)
    assert read(tmp_path, tokens) == VALUES[:3]


def test_a_key_that_is_still_known_is_written_again_and_nothing_is_lost(tmp_path: Path) -> None:
    tokens, keys = filled(tmp_path, 3), Keys(tmp_path)
    keys.user_key()
    (tmp_path / "key").write_bytes(b"half of a k")
    assert afresh(tmp_path, keys) == Afresh()
    assert read(tmp_path, tokens) == VALUES[:3]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be renamed there")
def test_another_program_that_has_the_old_vault_open_goes_on_with_the_new_one(tmp_path: Path) -> None:
    for damaged in ("vault.sqlite", "key"):
        folder = tmp_path / damaged[0]
        (before,) = filled(folder, 1)
        other = FileVault(folder, "s")
        assert other.value(before) == VALUES[0]
        (folder / damaged).write_bytes(b"not what was here before " * 200)
        assert afresh(folder, Keys(folder)).kept
        (token,) = other.assign(WANTED[1:2])
        other.close()
        assert read(folder, [token]) == VALUES[1:2]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0 or sys.platform == "darwin", reason="the superuser writes everywhere")
def test_a_folder_that_cannot_be_written_is_told_and_left(tmp_path: Path) -> None:
    filled(tmp_path, 1)
    (tmp_path / "vault.sqlite").write_bytes(b"not what was here before " * 200)
    tmp_path.chmod(0o500)
    with pytest.raises(VaultError):
        afresh(tmp_path, Keys(tmp_path))
    tmp_path.chmod(0o700)
    assert (tmp_path / "vault.sqlite").exists()


def test_what_may_pass_sets_nothing_aside(tmp_path: Path) -> None:
    tokens = filled(tmp_path, 1)
    with sqlite3.connect(tmp_path / "vault.sqlite") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(VaultError, match="newer Airlock"):
        afresh(tmp_path, Keys(tmp_path))
    assert {path.name for path in tmp_path.glob("vault*")} == {"vault.sqlite"}
    with sqlite3.connect(tmp_path / "vault.sqlite") as db:
        db.execute("PRAGMA user_version = 1")
    db.close()
    assert read(tmp_path, tokens) == VALUES[:1]
