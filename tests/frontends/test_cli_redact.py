"""`airlock redact` and `airlock restore`: text out, byte for byte, and back in another process."""

from __future__ import annotations

import sqlite3
from io import BytesIO
from pathlib import Path

import pytest
from cli_run import Terminal, aws_key, command, github_token, here
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from airlock.__main__ import main
from airlock.frontends.cli.console import Console

KEY, TOKEN = aws_key(), github_token()
TEXT = f'key = "{KEY}"\r\ntoken = "{TOKEN}"\nagain = "{KEY}"'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_there_and_back_by_two_processes(folder: Path) -> None:
    away = command("redact", "--filename", "a.py", cwd=folder, stdin=TEXT.encode())
    assert (away.code, away.err) == (0, b"")
    assert KEY not in away.text
    assert TOKEN not in away.text
    lines = away.text.split("\n")
    assert lines[0].endswith('"\r')
    assert lines[2] == lines[0].rstrip("\r").replace("key", "again")
    back = command("restore", cwd=folder, stdin=away.out)
    assert (back.code, back.out, back.err) == (0, TEXT.encode(), b"")


def test_files_and_the_session_of_the_workspace(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".git").mkdir()
    inner = folder / "src"
    inner.mkdir()
    (inner / "a.py").write_text(TEXT, encoding="utf-8", newline="")
    away = here("redact", "src/a.py")
    (folder / "answer.md").write_bytes(away.out)
    monkeypatch.chdir(inner)
    assert here("restore", "../answer.md").out == TEXT.encode()


def test_sessions_are_apart(folder: Path) -> None:
    one = here("redact", "--session", "one", stdin=TEXT.encode())
    assert one.out != here("redact", "--session", "two", stdin=TEXT.encode()).out
    other = here("restore", "--session", "two", stdin=one.out)
    assert (other.code, other.out) == (0, one.out)
    assert other.notes == "airlock: 2 placeholders are unknown to this session and left as they are\n"
    assert here("restore", "--session", "one", stdin=one.out).out == TEXT.encode()


def test_without_a_vault_nothing_is_kept(folder: Path, state_folder: Path) -> None:
    away = here("redact", "--no-vault", stdin=TEXT.encode())
    assert KEY not in away.text
    assert not (state_folder / "vault.sqlite").exists()
    assert here("restore", stdin=away.out).out == away.out


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encodings_stay(folder: Path, encoding: str) -> None:
    data = TEXT.encode(encoding)
    away = here("redact", stdin=data)
    assert away.code == 0
    text = away.out.decode(encoding)
    assert KEY not in text
    assert text.startswith('key = "')
    assert here("restore", stdin=away.out).out == data


CASES = 20 if settings.get_current_profile_name() != "nightly" else settings.get_profile("nightly").max_examples
"""Each writes to the disk."""


@settings(max_examples=CASES, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [b"a ", b"\xff", b"\0", b"\xed\xa0\x80", b"\r\n", b"\n", b"\r", b"\xe2\x82", "é😀".encode(), b'"' + KEY.encode() + b'"']
        )
    ),
    st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]),
)
def test_bytes_nobody_touched_come_back_identical(folder: Path, pieces: list[bytes], encoding: str) -> None:
    data = b"".join(pieces)
    if encoding != "utf-8":
        data = data.decode("utf-8", "replace").encode(encoding)
    away = here("redact", stdin=data)
    if away.code == 3:
        assert away.out == b""
        return
    assert KEY.encode() not in away.out.replace(b"\0", b"")
    assert here("restore", stdin=away.out).out == data


def test_nothing_sensitive_comes_out_identical(folder: Path) -> None:
    for data in (b"", b"\n", b"x = 1", b"x\r\n\r\n", b"\xfe\xff\xff"[1:]):
        assert here("redact", stdin=data).out == data


def test_a_person_is_told_what_was_held_back(folder: Path) -> None:
    done = here("redact", stdin=TEXT.encode(), stderr=Terminal())
    assert done.notes.startswith("airlock: 2 held back: 1 × AWS access key ID, 1 × ")
    assert here("redact", stdin=b"x", stderr=Terminal()).notes == "airlock: nothing sensitive was found\n"
    away = done.out
    assert here("restore", stdin=away, stderr=Terminal()).notes == "airlock: 3 restored\n"


class Pieces(BytesIO):
    """Standard input that arrives three bytes at a time; `seen` is what had been written before each."""

    def __init__(self, data: bytes, out: BytesIO) -> None:
        super().__init__(data)
        self.out, self.seen = out, [b""]

    def read1(self, _size: int | None = -1) -> bytes:
        self.seen.append(self.out.getvalue())
        return self.read(3)


def test_an_answer_is_restored_while_it_still_arrives(folder: Path) -> None:
    away = here("redact", stdin=TEXT.encode()).out
    answer = b"\xffSo: \xc3\xa9\n" + away + b"\nlast"
    out = BytesIO()
    arriving = Pieces(answer, out)
    assert main(("restore", "--stream"), Console(arriving, out, BytesIO())) == 0
    assert out.getvalue() == b"\xffSo: \xc3\xa9\n" + TEXT.encode() + b"\nlast"
    assert len(set(arriving.seen)) > len(arriving.seen) // 4
    assert KEY.encode() in arriving.seen[-4]
    assert here("restore", "--stream", "answer.md").code == 2


def test_an_unreadable_vault_lets_nothing_out(folder: Path, state_folder: Path) -> None:
    away = here("redact", stdin=TEXT.encode())
    (state_folder / "vault.sqlite").write_bytes(b"garbage" * 1000)
    for name in ("vault.sqlite-wal", "vault.sqlite-shm"):
        (state_folder / name).unlink(missing_ok=True)
    for verb, data in (("redact", TEXT.encode()), ("restore", away.out)):
        done = command(verb, cwd=folder, stdin=data)
        assert (done.code, done.out) == (3, b"")
        assert done.notes.count("\n") == 1
        assert KEY not in done.notes


def test_a_locked_vault_is_waited_for(folder: Path, state_folder: Path) -> None:
    here("redact", stdin=TEXT.encode())
    with sqlite3.connect(state_folder / "vault.sqlite", isolation_level=None) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("ROLLBACK")
    db.close()
    assert here("redact", stdin=TEXT.encode()).code == 0


def test_a_broken_policy_lets_nothing_out(folder: Path) -> None:
    (folder / "airlock.toml").write_text("[", encoding="utf-8")
    done = here("redact", stdin=TEXT.encode())
    assert (done.code, done.out) == (2, b"")


@pytest.mark.parametrize(
    ("verdict", "arguments", "code"), [("deny", (), 4), ("deny", ("--yes",), 4), ("ask", (), 4), ("ask", ("--yes",), 0)]
)
def test_the_policy_decides(folder: Path, verdict: str, arguments: tuple[str, ...], code: int) -> None:
    (folder / "airlock.toml").write_text(f'[actions]\ncopy = "{verdict}"\n', encoding="utf-8")
    done = here("redact", *arguments, stdin=TEXT.encode())
    assert done.code == code
    assert bool(done.out) is (code == 0)
    assert KEY not in done.text + done.notes
    assert here("redact", stdin=b"x = 1\n").out == b"x = 1\n"


@pytest.mark.parametrize("verb", ["redact", "restore"])
@pytest.mark.parametrize(("name", "words"), [("gone.py", "gone.py: no such file or folder"), (".", ".: is a folder, not a file")])
def test_input_that_cannot_be_read(folder: Path, verb: str, name: str, words: str) -> None:
    done = here(verb, name)
    assert (done.code, done.out, done.notes) == (3, b"", f"airlock: {words}\n")


def test_too_large_lets_nothing_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("airlock.frontends.cli.redact._LIMIT_BYTES", 10)
    assert here("redact", stdin=b"0123456789").code == 0
    done = here("redact", stdin=TEXT.encode())
    assert (done.code, done.out) == (3, b"")


def test_a_binary_file_is_told_and_comes_out_of_nothing(folder: Path) -> None:
    (folder / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + TEXT.encode())
    for result in (here("redact", "logo.png"), here("redact", stdin=(folder / "logo.png").read_bytes())):
        assert (result.code, result.out) == (3, b"")
        assert "not checked: a binary file" in result.notes


def test_broken_wide_text_lets_nothing_out(folder: Path) -> None:
    done = here("redact", stdin=b"\xff\xfe" + TEXT.encode("utf-16-le") + b"x")
    assert (done.code, done.out) == (3, b"")
    assert done.notes == "airlock: standard input: not checked: not valid UTF-16\n"


def test_lines_restored_into_a_patch_are_lines_of_it(folder: Path) -> None:
    block = "\n".join(
        ("-----BEGIN " + "PRIVATE KEY-----", *(TOKEN[4:] * 2 + str(number) for number in range(3)), "-----END " + "PRIVATE KEY-----")
    )
    away = here("redact", "--filename", "a.pem", stdin=block.encode()).text
    (folder / "new.patch").write_text(
        f"--- /dev/null\n+++ b/a.pem\n@@ -0,0 +1,{len(away.splitlines())} @@\n+" + away.replace("\n", "\n+") + "\n"
    )
    wanted = "@@ -0,0 +1,5 @@\n+" + block.replace("\n", "\n+") + "\n"
    assert here("restore", "new.patch").text.endswith(wanted)
    assert here("restore", "--into", "patch", stdin=(folder / "new.patch").read_bytes()).text.endswith(wanted)
    assert not here("restore", "--into", "text", "new.patch").text.endswith(wanted)
    assert here("restore", "--stream", "--into", "patch", stdin=b"").code == 2
