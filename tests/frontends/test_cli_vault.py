"""`airlock vault`: what it lists, forgets and moves, and that no value is ever shown."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cli_run import Done, aws_key, here

import keyring_in_file
from airlock.engine import state

KEY = aws_key()
LINE = f'key = "{KEY}"\n'.encode()
PASSPHRASE = "correct horse battery"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "phrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    return tmp_path


def vault(*arguments: str) -> Done:
    done = here("vault", *arguments)
    assert KEY not in done.text + done.notes
    assert PASSPHRASE not in done.text + done.notes
    return done


def redacted(session: str) -> bytes:
    return here("redact", "--session", session, stdin=LINE).text.encode()


@pytest.mark.usefixtures("folder")
def test_sessions_are_listed_and_forgotten() -> None:
    assert "empty" in vault("list").notes
    one, two = redacted("one"), redacted("two")
    assert [line.split()[:2] for line in sorted(vault("list").text.splitlines())] == [["one", "1"], ["two", "1"]]
    assert "1 entry forgotten" in vault("purge", "--session", "one").notes
    assert [line.split()[0] for line in vault("list").text.splitlines()] == ["two"]
    assert here("restore", "--session", "one", stdin=one).text.encode() == one
    assert here("restore", "--session", "two", stdin=two).text.encode() == LINE
    assert "0 entries" in vault("purge", "--older", "1").notes
    assert "1 entry" in vault("purge", "--all").notes
    assert vault("purge").code == 2


def test_an_export_opens_on_another_machine_with_its_passphrase_only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = redacted("s")
    assert vault("export", "--passphrase-file", "phrase", "my.vault").code == 0
    sealed = folder / "my.vault"
    assert KEY.encode() not in sealed.read_bytes()
    assert stat.S_IMODE(sealed.stat().st_mode) == 0o600
    assert vault("export", "my.vault", "--passphrase-file", "phrase").code == 2
    before = sealed.read_bytes()
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(folder / "elsewhere"))
    (folder / "wrong").write_text("another passphrase", encoding="utf-8")
    assert vault("import", "my.vault", "--passphrase-file", "wrong").code != 0
    assert here("restore", "--session", "s", stdin=text).text.encode() == text
    assert "1 entry added" in vault("import", "my.vault", "--passphrase-file", "phrase").notes
    assert "0 entries added" in vault("import", "my.vault", "--passphrase-file", "phrase").notes
    assert here("restore", "--session", "s", stdin=text).text.encode() == LINE
    assert redacted("s") == text
    assert sealed.read_bytes() == before


@pytest.mark.parametrize("data", [b"", b"airlock vault export 1\n", b"x" * 500, b"airlock vault export 1\n" + b"x" * 500])
def test_what_is_no_export_is_refused(folder: Path, data: bytes) -> None:
    (folder / "bad").write_bytes(data)
    done = vault("import", "bad", "--passphrase-file", "phrase")
    assert done.code != 0
    assert "airlock: " in done.notes
    assert "internal" not in done.notes


@pytest.mark.usefixtures("folder")
def test_what_is_not_said_is_asked_for() -> None:
    assert vault("export").code == 2
    assert vault("dance").code == 2
    assert "terminal" in vault("export", "x.vault").notes
    Path("short").write_text("short", encoding="utf-8")
    assert "at least 12" in vault("export", "x.vault", "--passphrase-file", "short").notes


@pytest.mark.usefixtures("folder")
def test_a_damaged_vault_is_a_clear_error() -> None:
    redacted("s")
    (state.folder() / "vault.sqlite").write_bytes(b"not a data base at all " * 100)
    for verb in (("vault", "list"), ("vault", "purge", "--older", "1"), ("redact", "--session", "s")):
        done = here(*verb, stdin=LINE)
        assert (done.code, done.out) == (3, b"")
        assert "cannot be used: it is damaged." in done.notes
        assert "`airlock vault afresh` sets it aside" in done.notes
    assert "was damaged and is thrown away" in vault("purge", "--all").notes
    assert "AIRLOCK_" in redacted("s").decode()


@pytest.mark.usefixtures("folder")
def test_a_damaged_vault_is_set_aside_and_kept_until_everything_is_forgotten() -> None:
    redacted("s")
    assert "left as it is" in vault("afresh").notes
    (state.folder() / "vault.sqlite").write_bytes(b"not a data base at all " * 100)
    done = vault("afresh")
    assert (done.code, "nothing could be read" in done.notes) == (0, True)
    assert here("restore", "--session", "s", stdin=redacted("s")).text.encode() == LINE
    kept = state.folder() / next(word for word in done.notes.replace("\n", " ").split(" ") if word.endswith(".sqlite"))
    assert kept.read_bytes().startswith(b"not a data base")
    assert kept.name in vault("list").notes
    vault("purge", "--all")
    assert not kept.exists()


def test_the_key_is_moved_and_where_it_is_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "nothing was ever kept" in vault("key").text
    text = redacted("s")
    assert "a file that only you can read" in vault("key").text
    assert vault("key", "keyring").code != 0
    (state.folder() / "key").rename(folder / "key")
    assert "key is gone" in vault("list").notes
    (folder / "key").rename(state.folder() / "key")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_in_file.NAME)
    monkeypatch.setenv(keyring_in_file.PLACE, str(folder / "ring.json"))
    assert "the operating system's keyring" in vault("key", "keyring").text
    assert "the operating system's keyring" in vault("list").notes
    assert here("restore", "--session", "s", stdin=text).text.encode() == LINE
    assert redacted("s") == text
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_in_file.LOCKED)
    for verb in ("redact", "restore"):
        done = here(verb, "--session", "s", stdin=LINE)
        assert (done.code != 0, done.out, "keyring" in done.notes) == (True, b"", True)
    assert vault("key", "file").code != 0
    assert vault("purge", "--session", "s", "--key").code == 2
    assert "thrown away" in vault("purge", "--all", "--key").notes
    assert redacted("s") != text
    assert vault("key", "elsewhere").code == 2
