"""Positions and lines against an oracle that works in bytes of the encoding."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from airlock.engine import LineEdit
from airlock.frontends.lsp import convert
from airlock.frontends.lsp.documents import OpenDocument, merged
from frontends.lsp_client import CODECS, LINE_END, at, offset

ENCODINGS = ("utf-8", "utf-16", "utf-32")
ALPHABET = "ab\t\"'\r\n\0\x0b\x0c\x1c\x85\u2028é日😀🏳\u0301\u200d\ud83d\ude00\udfff"
texts = st.text(ALPHABET, max_size=40)
encodings = st.sampled_from(ENCODINGS)


def units(text: str, encoding: str) -> int:
    codec, width = CODECS[encoding]
    return len(text.encode(codec, "surrogatepass")) // width


@given(texts)
def test_lines_end_where_lsp_says(text: str) -> None:
    lines = convert.split_lines(text)
    assert "".join(lines) == text
    assert [line.rstrip("\r\n") for line in lines] == LINE_END.split(text)
    assert all(LINE_END.search(line) for line in lines[:-1])


@pytest.mark.parametrize("stranger", ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_other_separators_end_no_line(stranger: str) -> None:
    assert convert.split_lines(f"a{stranger}b\nc") == [f"a{stranger}b\n", "c"]


@given(texts.map(convert.joined), encodings)
def test_positions_go_there_and_back(text: str, encoding: convert.Encoding) -> None:
    for line in convert.split_lines(text):
        content = line.rstrip("\r\n")
        for index in range(len(content) + 1):
            character = convert.to_character(line, index, encoding)
            assert character == units(content[:index], encoding)
            assert convert.to_index(line, character, encoding) == index


@given(texts.map(convert.joined), encodings, st.integers(-3, 200))
def test_any_position_means_a_place_on_its_line(text: str, encoding: convert.Encoding, character: int) -> None:
    line = convert.split_lines(text)[0]
    content = line.rstrip("\r\n")
    index = convert.to_index(line, character, encoding)
    assert 0 <= index <= len(content)
    if character >= 0:
        assert units(content[:index], encoding) <= character
        assert index == len(content) or units(content[: index + 1], encoding) > character


@given(st.text(ALPHABET + "\ud800\udc00", max_size=12))
def test_halves_of_a_pair_become_one_character(text: str) -> None:
    assert convert.joined(text) == text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


@given(texts.map(convert.joined), st.integers(0, 10))
def test_offsets_and_lines_agree(text: str, extra: int) -> None:
    document = opened(text)
    for place in range(len(text) + 1):
        line, index = convert.line_at(document.starts, place)
        assert document.starts[line] + index == place
        assert convert.place(document.lines, 0, place) == (line, index)
        assert at(text, place)["line"] == line
    assert convert.place(document.lines, 0, len(text) + extra)[0] == len(document.lines) - 1


def opened(text: str) -> OpenDocument:
    return OpenDocument(types.TextDocumentItem("file:///a", "python", 1, text), "python")


def position(data: dict[str, int]) -> types.Position:
    return types.Position(data["line"], data["character"])


edits = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12), st.text(ALPHABET, max_size=6)), max_size=8)


@given(texts, edits, encodings)
def test_the_copy_never_drifts(text: str, changes: list[tuple[int, int, str]], encoding: convert.Encoding) -> None:
    """After any edits the document is the editor's text, character for character, and its pending edit explains the change of lines."""
    text = convert.joined(text)
    document = opened(text)
    document.take_edit()
    before = list(document.lines)
    for start, length, new in changes:
        first = edge(text, start)
        last = edge(text, start + length)
        where = types.Range(position(at(text, first, encoding)), position(at(text, last, encoding)))
        document.change(types.TextDocumentContentChangePartial(where, new), encoding)
        text = convert.joined(text[:first] + new + text[last:])
        assert document.text == text
        assert document.lines == convert.split_lines(text)
        assert document.size_bytes == len(text.encode("utf-8", "surrogatepass"))
        assert document.nul_count == text.count("\0")
        assert document.starts == [offset(text, {"line": n, "character": 0}) for n in range(len(document.lines))]
    edit = document.take_edit()
    if edit is not None:
        assert len(before) - edit.removed + edit.added == len(document.lines)
        assert before[: edit.first] == document.lines[: edit.first]
        assert before[edit.first + edit.removed :] == document.lines[edit.first + edit.added :]
    else:
        assert before == document.lines
    assert document.take_edit() is None


def edge(text: str, place: int) -> int:
    """A place in a text that a position can name: not between the two characters of one line end."""
    place = min(place, len(text))
    return place - 1 if text[place - 1 : place + 1] == "\r\n" else place


@given(st.text("ab😀🏳\n", min_size=1, max_size=12), st.data())
def test_half_a_character_may_be_cut_as_editors_do(text: str, data: st.DataObject) -> None:
    """An editor that counts UTF-16 may delete half of a pair; the copy then holds the other half, as the editor does."""
    lines = text.split("\n")
    line = data.draw(st.integers(0, len(lines) - 1))
    width = units(lines[line], "utf-16")
    first = data.draw(st.integers(0, width))
    last = data.draw(st.integers(first, width))
    document = opened(text)
    document.change(
        types.TextDocumentContentChangePartial(types.Range(types.Position(line, first), types.Position(line, last)), ""), "utf-16"
    )
    raw = lines[line].encode("utf-16-le")
    lines[line] = (raw[: first * 2] + raw[last * 2 :]).decode("utf-16-le", "surrogatepass")
    assert document.text == "\n".join(lines)


def test_two_halves_of_a_line_end_may_meet() -> None:
    document = opened("one\rx\ntwo")
    document.change(types.TextDocumentContentChangePartial(types.Range(types.Position(1, 0), types.Position(1, 1)), ""), "utf-16")
    assert document.lines == ["one\r\n", "two"]


def test_a_whole_text_may_be_replaced() -> None:
    document = opened("one\ntwo\n")
    document.change(types.TextDocumentContentChangeWholeDocument("three"), "utf-16")
    assert (document.text, document.lines) == ("three", ["three"])


@pytest.mark.parametrize(
    ("start", "end"), [((9, 0), (12, 5)), ((1, 3), (1, 1)), ((1, 99), (0, 0)), ((0, 0), (99, 99))], ids=["beyond", "backwards", "up", "all"]
)
def test_nonsense_ranges_do_no_harm(start: tuple[int, int], end: tuple[int, int]) -> None:
    document = opened("one\ntwo")
    document.change(types.TextDocumentContentChangePartial(types.Range(types.Position(*start), types.Position(*end)), "x"), "utf-16")
    assert document.lines == convert.split_lines(document.text)
    assert document.size_bytes == len(document.text)


@given(st.randoms(use_true_random=False))
def test_merged_edits_take_in_both(chance: random.Random) -> None:
    lines = [f"line {n}" for n in range(30)]
    now, whole = list(lines), None
    for step in range(chance.randint(1, 6)):
        first = chance.randint(0, len(now))
        removed = chance.randint(0, len(now) - first)
        new = [f"new {step}.{n}" for n in range(chance.randint(0, 4))]
        now[first : first + removed] = new
        edit = LineEdit(first, removed, len(new))
        whole = edit if whole is None else merged(whole, edit)
    assert whole is not None
    assert lines[: whole.first] + now[whole.first : whole.first + whole.added] + lines[whole.first + whole.removed :] == now
