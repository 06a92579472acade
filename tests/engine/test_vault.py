"""The vault on disk: sealed, shared between processes, never readable without its key."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from airlock.core.placeholder import Form
from airlock.engine.standing_in import Tokens
from airlock.errors import VaultError
from airlock.vault import FileVault, MemoryVault
from airlock.vault.file import KEEP_DAYS

VALUE = "a value that must" + " stay secret"

WRITER = """
import sys
import time
from pathlib import Path
from airlock.vault import FileVault
vault = FileVault(Path(sys.argv[1]), "s")
for i in range(100_000):
    value = f"{sys.argv[2]}-{i}"
    print(vault.assign([("KEY", value, False)])[0], value, flush=True)
"""


def test_values_come_back_in_another_process_image_and_only_in_their_session(tmp_path: Path) -> None:
    (token,) = FileVault(tmp_path, "one").assign([("KEY", VALUE, False)])
    assert FileVault(tmp_path, "one").value(token) == VALUE
    assert FileVault(tmp_path, "two").value(token) is None
    assert FileVault(tmp_path, "two").assign([("KEY", VALUE, False)]) != [token]
    assert FileVault(tmp_path, "one").assign([("OTHER", VALUE, False)]) == [token]


def test_nothing_readable_is_on_disk_and_files_are_the_users_own(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    vault = FileVault(folder, "s")
    vault.assign([("KEY", VALUE, False)])
    files = [p for p in folder.rglob("*") if p.is_file()]
    assert len(files) >= 2
    for path in files:
        assert VALUE.encode() not in path.read_bytes()
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path.name
    vault.close()


@pytest.mark.parametrize("value", ["", "\ud800", "x" * 100_000, "\x00", "naïve 𝔘\r\n"])
def test_any_text_survives(tmp_path: Path, value: str) -> None:
    for vault in (FileVault(tmp_path, "s"), MemoryVault()):
        (token,) = vault.assign([("KEY", value, False)])
        assert vault.value(token) == value


def test_values_that_begin_like_one_another_are_kept_apart(tmp_path: Path) -> None:
    wanted = [("KEY", "12345678", Form.NUMBER), ("KEY", "12345678", Form.HEX), ("EMAIL", "ada@engines.test", Form.SYNTHETIC)]
    wanted += [
        ("KEY", sign + value, Form.WORD) for sign in ("#", "=", "\0", "\1", "name:", "") for value in ("12345678", "ada@engines.test")
    ]
    for vault in (FileVault(tmp_path, "s"), MemoryVault()):
        vault.alias("12345678", lambda _: "ModuleA", lambda _: True)
        tokens = vault.assign(wanted)
        assert [vault.value(token) for token in tokens] == [value for _, value, _ in wanted]
        vault.close()


def test_a_swapped_entry_is_refused(tmp_path: Path) -> None:
    vault = FileVault(tmp_path, "s")
    first, second = vault.assign([("KEY", "value one", False), ("KEY", "value two", False)])
    vault.close()
    db = sqlite3.connect(tmp_path / "vault.sqlite")
    (sealed,) = db.execute("SELECT sealed FROM entry WHERE placeholder = ?", (first,)).fetchone()
    db.execute("UPDATE entry SET sealed = ? WHERE placeholder = ?", (sealed, second))
    db.commit()
    db.close()
    with pytest.raises(VaultError) as caught:
        FileVault(tmp_path, "s").value(second)
    assert "value" not in str(caught.value)


@pytest.mark.parametrize("damage", ["key", "vault.sqlite"])
def test_a_damaged_file_is_a_clear_error(tmp_path: Path, damage: str) -> None:
    vault = FileVault(tmp_path, "s")
    vault.assign([("KEY", VALUE, False)])
    vault.close()
    (tmp_path / damage).write_bytes(b"this is not what was here before, and it is long enough to be noticed" * 100)
    with pytest.raises(VaultError) as caught:
        FileVault(tmp_path, "s").assign([("KEY", VALUE, False)])
    assert VALUE not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__cause__ is None


def test_a_byte_that_changed_is_an_error_or_does_no_harm(tmp_path: Path) -> None:
    wanted = [("KEY", f"{VALUE}{number}", False) for number in range(6)]
    vault = FileVault(tmp_path, "s")
    tokens = vault.assign(wanted)
    vault.close()
    file = tmp_path / "vault.sqlite"
    data = file.read_bytes()
    told = 0
    for at in random.Random(3).sample([at for at, byte in enumerate(data) if byte], 90):
        file.write_bytes(bytes((*data[:at], data[at] ^ 255, *data[at + 1 :])))
        try:
            damaged = FileVault(tmp_path, "s")
            assert all(damaged.value(token) == value for token, (_, value, _) in zip(tokens, wanted, strict=True))
            assert damaged.assign(wanted) == tokens
        except VaultError:
            told += 1
        finally:
            damaged.close()
    assert 20 < told < 90


def test_what_was_used_in_the_last_thirty_days_is_kept_whatever_the_clock_did(tmp_path: Path) -> None:
    vault = FileVault(tmp_path, "s")
    tokens = vault.assign([("KEY", f"{VALUE}{number}", False) for number in range(3)])
    vault.close()
    db = sqlite3.connect(tmp_path / "vault.sqlite")
    for token, age in zip(tokens, (KEEP_DAYS * 86_400 - 60, KEEP_DAYS * 86_400 + 60, -900 * 86_400), strict=True):
        db.execute("UPDATE entry SET used = ? WHERE placeholder = ?", (int(time.time()) - age, token))
    db.commit()
    db.close()
    again = FileVault(tmp_path, "s")
    assert [again.value(token) for token in tokens] == [f"{VALUE}0", None, f"{VALUE}2"]
    assert again.assign([("KEY", f"{VALUE}1", False)]) == [tokens[1]]
    again.close()


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX thing")
def test_four_writers_killed_at_any_moment_lose_nothing_they_were_told_is_kept(tmp_path: Path) -> None:
    told: dict[str, str] = {}
    for run in range(int(os.environ.get("AIRLOCK_KILLS", "4")) // 4 or 1):
        writers = [
            subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), f"{name}{run}"], stdout=subprocess.PIPE, text=True)
            for name in ("alpha", "beta", "gamma", "delta")
        ]
        for count, writer in enumerate(writers, 1):
            told.update(acknowledged(writer, 3 * count + run % 5))  # so that each is killed at another moment of its work
    vault = FileVault(tmp_path, "s")
    assert {token: vault.value(token) for token in told} == told
    vault.close()


def acknowledged(writer: subprocess.Popen[str], least: int) -> dict[str, str]:
    """What a writer said was kept, up to its sudden end after so many lines; the last line may be half of one."""
    with writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline().rstrip("\n") for _ in range(least)]
        writer.send_signal(signal.SIGKILL)
        lines += writer.stdout.read().split("\n")[:-1]
    return dict(line.split(" ", 1) for line in lines if " " in line)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
def test_a_vault_that_somebody_deletes_is_begun_anew(tmp_path: Path) -> None:
    """What went into the deleted file would be gone with the process."""
    vault = FileVault(tmp_path, "s")
    vault.assign([("KEY", VALUE, False)])
    for name in ("vault.sqlite", "vault.sqlite-wal", "vault.sqlite-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    (token,) = vault.assign([("KEY", VALUE, False)])
    assert FileVault(tmp_path, "s").value(token) == VALUE


def test_what_stands_for_values_is_read_again_only_when_there_is_more(tmp_path: Path) -> None:
    one, other = FileVault(tmp_path, "s"), FileVault(tmp_path, "s")
    for vault in (one, MemoryVault()):
        tokens = Tokens(vault)
        assert len(tokens()) == 0
        (first,) = vault.assign([("KEY", VALUE, False)])
        known = tokens()
        assert list(known) == [first]
        vault.assign([("KEY", VALUE, False)])
        assert tokens() is known
    tokens = Tokens(one)
    tokens()
    (second,) = other.assign([("KEY", "another value", False)])
    assert second in tokens()
    one.close()
    other.assign([("KEY", "a third value", False)])
    assert len(tokens()) == 3
    one.close()
    other.close()


def test_many_values_at_once_are_kept_as_well_as_one_by_one(tmp_path: Path) -> None:
    known = [("NUMBER", f"{number}", Form.NUMBER) for number in range(40)]
    numbers = [("NUMBER", f"{number}", Form.NUMBER) for number in range(1_000, 1_700)]  # some draw the same number first
    many = [*known, *numbers, *(("NAME", f"name {number}", Form.WORD) for number in range(90)), ("TOWN", "name 5", Form.WORD)]
    vault = FileVault(tmp_path, "s")
    before = [vault.assign([one])[0] for one in known]
    tokens = vault.assign([*many, *many])
    assert tokens[:40] == before
    assert tokens[len(many) :] == tokens[: len(many)]
    assert len(set(tokens)) == len(many) - 1
    other = FileVault(tmp_path, "s")
    assert [other.value(token) for token in tokens[: len(many)]] == [value for _, value, _ in many]
    assert [other.assign([one])[0] for one in many[-100:]] == tokens[-100:]
