"""Who holds the vault's key: it stays the same wherever it goes, and no second one is made while something is sealed with the first."""

from __future__ import annotations

import base64
import json
import os
import secrets
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest

import keyring_in_file
from airlock.engine import state
from airlock.errors import VaultError
from airlock.vault import FileVault, Keys, Place, os_keyring, upkeep

VALUE = "a value that must" + " stay secret"
READER = """
import sys
from pathlib import Path
from airlock.vault import FileVault
print(FileVault(Path(sys.argv[1]), "s").value(sys.argv[2]))
"""
FULL = """
import resource, signal, sys
from pathlib import Path
from airlock.errors import VaultError
from airlock.vault import FileVault, Keys, Place, keyfile
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder, most = Path(sys.argv[1]), int(sys.argv[2])
vault = FileVault(folder, "s")
vault.tokens()
resource.setrlimit(resource.RLIMIT_FSIZE, (most, -1))
try:
    for i in range(10_000):
        value = f"value {i} " + "x" * 1000
        print(vault.assign([("KEY", value, False)])[0], i, flush=True)
except VaultError:
    print("full")
resource.setrlimit(resource.RLIMIT_FSIZE, (16, -1))
try:
    Keys(folder, b"e" * 32).move(Place.EDITOR)
except (VaultError, OSError):
    print("unmoved")
try:
    keyfile.write(folder, keyfile.Held(id="x" * 100))
except OSError:
    print("unwritten")
print(FileVault(folder, "s").value(sys.argv[3]))
resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
print(vault.assign([("KEY", "value again " + "x" * 1000, False)])[0], "again")
"""


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring that is there; the file that it keeps everything in."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_in_file.NAME)
    monkeypatch.setenv(keyring_in_file.PLACE, str(tmp_path / "ring.json"))
    return tmp_path / "ring.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state"


def kept_in(folder: Path, *, keys: Keys | None = None) -> str:
    (token,) = FileVault(folder, "s", keys).assign([("KEY", VALUE, False)])
    return token


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())


def holds(data: bytes, key: bytes) -> bool:
    return key in data or base64.b64encode(key).rstrip(b"=") in data or key.hex().encode() in data


def test_a_new_key_goes_to_the_keyring_and_every_process_finds_it_there(folder: Path, ring: Path) -> None:
    with ThreadPoolExecutor(8) as several:
        found = set(several.map(lambda _: Keys(folder, keyring_first=True).user_key(), range(8)))
    assert len(found) == 1
    assert len(keyring_in_file.kept()) == 1
    token = kept_in(folder)
    assert not holds(on_disk(folder), found.pop())
    assert Keys(folder).place() is Place.KEYRING
    environment = {**os.environ, "PYTHONPATH": str(Path(keyring_in_file.__file__).parent)}
    done = subprocess.run([sys.executable, "-c", READER, str(folder), token], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout == f"{VALUE}\n"


@pytest.mark.usefixtures("ring")
def test_a_key_that_moves_stays_the_same(folder: Path) -> None:
    token, key = kept_in(folder), (folder / "key").read_bytes()
    prints = state.fingerprint_key(Keys(folder))
    for place in (Place.KEYRING, Place.EDITOR, Place.KEYRING, Place.FILE, Place.EDITOR, Place.FILE):
        Keys(folder, b"e" * 32).move(place)
        again = Keys(folder, b"e" * 32)
        assert again.place() is place
        assert FileVault(folder, "s", again).value(token) == VALUE
        assert state.fingerprint_key(again) == prints
        assert holds(on_disk(folder), key) is (place is Place.FILE)
        assert len(keyring_in_file.kept()) == (place is Place.KEYRING)
    assert (folder / "key").read_bytes() == key


@pytest.mark.parametrize("backend", [keyring_in_file.LOCKED, keyring_in_file.WAITING, "keyring.backends.null.Keyring", "no.such.Keyring"])
def test_a_key_out_of_reach_is_an_error_and_no_second_one_is_made(
    folder: Path, ring: Path, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    token = kept_in(folder, keys=Keys(folder, keyring_first=True))
    before = (folder / "key").read_bytes(), ring.read_bytes()
    waiting = keyring_in_file.Waiting
    monkeypatch.setattr(waiting, "answered", threading.Event())
    monkeypatch.setattr(waiting, "questions", ())
    with monkeypatch.context() as patch:
        patch.setenv("PYTHON_KEYRING_BACKEND", backend)
        patch.setattr(os_keyring, "_LIMIT_S", 0.05 if backend == keyring_in_file.WAITING else 5.0)
        vault = FileVault(folder, "s", Keys(folder, keyring_first=True))
        for use in (lambda: vault.assign([("KEY", "another", False)]), lambda: vault.value(token), vault.tokens):
            with pytest.raises(VaultError, match="keyring") as caught:
                use()
            assert VALUE not in str(caught.value)
        assert ((folder / "key").read_bytes(), ring.read_bytes()) == before
        assert not waiting.given_up.is_set(), "it was waited for"
        assert len(waiting.questions) == (backend == keyring_in_file.WAITING), "it was asked again and again"
    waiting.answered.set()
    assert FileVault(folder, "s").value(token) == VALUE


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.usefixtures("ring")
def test_a_hurried_thread_waits_for_no_keyring(folder: Path, monkeypatch: pytest.MonkeyPatch, *, first: bool) -> None:
    token = "" if first else kept_in(folder, keys=Keys(folder, keyring_first=True))
    answered = threading.Event()
    monkeypatch.setattr(keyring_in_file.Slow, "answered", answered)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_in_file.SLOW)
    keys = Keys(folder, keyring_first=True)
    keys.hurry_here()
    vault = FileVault(folder, "s", keys)
    made: list[str] = []
    worker = threading.Thread(target=lambda: made.extend(vault.assign([("KEY", "another", False)])))
    worker.start()
    for use in (keys.user_key, lambda: vault.assign([("KEY", "x", False)])):
        with pytest.raises(VaultError, match="being asked"):
            use()
    assert not answered.is_set()
    assert not keys.is_known
    answered.set()
    worker.join()
    assert keys.is_known
    assert {vault.value(one) for one in (*made, token)} >= {"another", None if first else VALUE}


def test_another_key_in_the_keyring_is_not_taken_for_it(folder: Path, ring: Path) -> None:
    token, before = kept_in(folder, keys=Keys(folder, keyring_first=True)), ring.read_text()
    (entry,) = keyring_in_file.kept()
    for wrong in (base64.b64encode(bytes(32)).decode(), "not base 64", ""):
        ring.write_text(json.dumps({entry: wrong}))
        with pytest.raises(VaultError, match="keyring"):
            Keys(folder).user_key()
    ring.write_text(before)
    assert FileVault(folder, "s").value(token) == VALUE


@pytest.mark.parametrize(
    "backend",
    [keyring_in_file.LOCKED, "keyring.backends.fail.Keyring", "keyring.backends.null.Keyring", keyring_in_file.PLAIN],
)
@pytest.mark.usefixtures("ring")
def test_what_keeps_nothing_or_in_the_open_is_no_keyring(folder: Path, monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    module, _, name = keyring_in_file.PLAIN.rpartition(".")
    monkeypatch.setitem(sys.modules, module, SimpleNamespace(**{name: keyring_in_file.Keyring}))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    kept_in(folder, keys=Keys(folder, keyring_first=True))
    assert Keys(folder).place() is Place.FILE
    with pytest.raises(VaultError, match="stays where it is"):
        Keys(folder).move(Place.KEYRING)
    assert Keys(folder).place() is Place.FILE


@pytest.mark.usefixtures("ring")
def test_an_editor_opens_the_vault_by_its_own_secret(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret, other = secrets.token_bytes(32), secrets.token_bytes(32)
    token = kept_in(folder, keys=Keys(folder, keyring_first=True))
    for _ in range(2):
        Keys(folder, secret).remember_for_editor()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_in_file.LOCKED)
    assert FileVault(folder, "s", Keys(folder, secret)).value(token) == VALUE
    for stranger in (Keys(folder), Keys(folder, other), Keys(folder, secret[:16])):
        with pytest.raises(VaultError):
            stranger.user_key()
    Keys(folder, secret).move(Place.EDITOR)
    with pytest.raises(VaultError, match="editor alone"):
        Keys(folder, other).user_key()
    with pytest.raises(VaultError, match="gave no secret"):
        Keys(folder).move(Place.EDITOR)
    assert not holds(on_disk(folder), secret)


@pytest.mark.usefixtures("ring")
def test_of_many_editors_the_newest_are_remembered(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editors = [secrets.token_bytes(32) for _ in range(12)]
    key = Keys(folder, keyring_first=True).user_key()
    for secret in editors:
        Keys(folder, secret).remember_for_editor()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_in_file.LOCKED)
    assert {Keys(folder, secret).user_key() for secret in editors[-8:]} == {key}
    with pytest.raises(VaultError):
        Keys(folder, editors[0]).user_key()


@pytest.mark.parametrize("lost", [b"", b"{}", b'{"airlock_key": 2, "id": "", "keyring": true, "editors": {}}', b"\xff" * 31])
def test_a_key_that_was_lost_is_not_replaced(folder: Path, lost: bytes) -> None:
    token = kept_in(folder)
    key = (folder / "key").read_bytes()
    (folder / "key").unlink()
    if lost:
        (folder / "key").write_bytes(lost)
    for use in (Keys(folder, keyring_first=True).user_key, lambda: upkeep.forget_key(folder)):
        with pytest.raises(VaultError):
            use()
    (folder / "key").write_bytes(secrets.token_bytes(32))
    with pytest.raises(VaultError, match="another key"):
        FileVault(folder, "s").assign([("KEY", "x", False)])
    (folder / "key").write_bytes(key)
    assert FileVault(folder, "s").value(token) == VALUE


@pytest.mark.usefixtures("ring")
def test_a_vault_that_is_empty_may_start_afresh(folder: Path) -> None:
    kept_in(folder, keys=Keys(folder, keyring_first=True))
    upkeep.purge(folder)
    upkeep.forget_key(folder)
    assert keyring_in_file.kept() == {}
    token = kept_in(folder)
    assert FileVault(folder, "s").value(token) == VALUE


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits the size of files")
def test_a_full_disk_loses_nothing_that_was_kept(folder: Path) -> None:
    before = kept_in(folder)
    done = subprocess.run([sys.executable, "-c", FULL, str(folder), "200000", before], capture_output=True, text=True, check=True)
    *told, full, unmoved, unwritten, read, again = done.stdout.splitlines()
    assert (full, unmoved, unwritten, read, len(told) > 3) == ("full", "unmoved", "unwritten", VALUE, True)
    vault = FileVault(folder, "s")
    assert vault.value(before) == VALUE
    for line in (*told, again):
        token, i = line.split()
        assert vault.value(token) == f"value {i} " + "x" * 1000
    assert not list(folder.glob("key.[0-9]*"))
    assert Keys(folder).place() is Place.FILE
