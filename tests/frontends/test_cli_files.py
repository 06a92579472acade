"""Bytes come through the command line as they were."""

from __future__ import annotations

from io import BytesIO, FileIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.frontends.cli import files
from airlock.frontends.cli.exits import CommandError, Exit

SOME = st.binary(max_size=200) | st.lists(st.sampled_from([b"a", b"\xff", b"\0", b"\xed\xa0\x80", b"\r\n", b"\xe2\x82", "é".encode()])).map(
    b"".join
)


@given(SOME)
def test_any_bytes_come_back_identical(data: bytes) -> None:
    try:
        text = files.decode(data)
    except files.NotCheckedError:
        assert data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data
        return
    assert files.encode(text.text, text.encoding) == data


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=50))
def test_any_text_becomes_bytes(text: str) -> None:
    assert isinstance(files.encode(text, "utf-8"), bytes)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
def test_wide_encodings_are_read(encoding: str) -> None:
    data = "password = 'x'\r\nsecond line é\n".encode(encoding)
    text = files.decode(data)
    assert text.without_mark() == "password = 'x'\r\nsecond line é\n"
    assert files.encode(text.text, text.encoding) == data
    assert not files.is_binary(data)


def test_half_a_code_unit_is_named_not_guessed() -> None:
    with pytest.raises(files.NotCheckedError, match="UTF-16"):
        files.decode(b"\xff\xfea\0b")


NARROW, WIDE = b"password = 'hunter2'\n", "password = 'hunter2'\n".encode("utf-16-le")


@pytest.mark.parametrize("data", [b"\xff\xfe" + NARROW, b"\xff\xfe" + WIDE + NARROW, NARROW + WIDE, b"x" * 9000 + WIDE, WIDE + NARROW])
def test_a_text_of_two_encodings_is_refused(data: bytes) -> None:
    for padding in (b"", b"\n"):
        with pytest.raises(files.NotCheckedError):
            files.decode(data + padding)


def test_ideographs_are_no_mixture() -> None:
    text = "敏感数据保护工具可以在代码中发现密钥。" * 50
    assert files.decode(text.encode("utf-16")).without_mark() == text


@pytest.mark.parametrize(("head", "binary"), [(b"a\0b", True), (b"", False), (b"text\n", False), (b"\x7fELF\x02\x01\x01\0\0\0", True)])
def test_binary(head: bytes, binary: bool) -> None:
    assert files.is_binary(head) is binary


def test_limits_are_inclusive(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"x" * 20_000)
    assert files.read_file(str(file), 20_000) == b"x" * 20_000
    with pytest.raises(files.NotCheckedError, match="larger"):
        files.read_file(str(file), 19_999)
    assert files.read_stream(BytesIO(b"abc"), 3) == b"abc"
    with pytest.raises(files.NotCheckedError):
        files.read_stream(BytesIO(b"abcd"), 3)


def test_a_file_of_many_pieces_comes_whole(tmp_path: Path) -> None:
    file, content = tmp_path / "a", b"0123456789\n" * 20_000
    file.write_bytes(content)
    assert files.read_file(str(file), len(content)) == content
    with pytest.raises(files.NotCheckedError, match="larger"):
        files.read_file(str(file), len(content) - 1)


def test_what_comes_bit_by_bit_is_put_together() -> None:
    class Slow(FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(size or 1, 3))

    with Slow(__file__) as file:
        assert b"".join(files._pieces(file, 100)) == Path(__file__).read_bytes()[:100]


def test_a_large_binary_is_left_out_and_not_called_too_large(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"\0" * 20_000)
    assert files.read_file(str(file), 10_000) is None


@pytest.mark.parametrize(("name", "words"), [("missing.txt", "no such file"), (".", "is a folder"), ("a\0b", "no file can have this name")])
def test_unreadable_input_is_one_sentence(name: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CommandError, match=words) as problem:
        files.input_of(name, BytesIO(), 10)
    assert problem.value.code == Exit.NOT_CHECKED


def test_a_name_that_looks_like_a_key_is_not_repeated(tmp_path: Path) -> None:
    key = "AKIA" + "Z3MGNRIWKB" + "QUX7SL"
    assert key not in files.shown_argument(key)
    assert files.shown_argument("src/main.py") == "src/main.py"
    (tmp_path / key).touch()
    assert files.shown_argument(str(tmp_path / key)).endswith(key)
