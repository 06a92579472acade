r"""Between the three ways to count characters: the editor's code units, the core's code points, and lines.

An LSP position counts code units of the negotiated encoding within a line; the core counts code points. Everything here is pure and total:
positions outside a line are moved to its end, positions inside a character to its start. Lines keep their line ends, and only `\n`, `\r\n`
and `\r` end a line, as LSP has it
(https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#textDocuments). Nothing here knows of pygls.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal

Encoding = Literal["utf-8", "utf-16", "utf-32"]

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_CONTINUATION_BYTES = bytes(range(0x80, 0xC0))


def split_lines(text: str) -> list[str]:
    """The lines with their ends. There is always a last line without an end, which may be empty; joined they are the text."""
    if "\r" not in text:
        lines = text.split("\n")
        last = lines.pop()
        return [*(f"{line}\n" for line in lines), last]
    lines = _LINE.findall(text)
    lines.append(text[max(text.rfind("\n"), text.rfind("\r")) + 1 :])
    return lines


def joined(text: str) -> str:
    """The same text with surrogate pairs that were typed in two halves made one character again."""
    return _PAIR.sub(_one_character, text) if _PAIR.search(text) else text


def _one_character(match: re.Match[str]) -> str:
    high, low = match.group()[0], match.group()[1]
    return chr(0x10000 + ((ord(high) - 0xD800) << 10) + (ord(low) - 0xDC00))


def content_length(line: str) -> int:
    """Code points of a line without its end."""
    return len(line.rstrip("\r\n"))


def to_index(line: str, character: int, encoding: Encoding) -> int:
    """Code points before a position in a line."""
    limit = content_length(line)
    if encoding == "utf-32" or line.isascii():
        return min(max(character, 0), limit)
    index = _from_utf8(line, character) if encoding == "utf-8" else _from_utf16(line, character)
    return min(index, limit)


def to_character(line: str, index: int, encoding: Encoding) -> int:
    """The position in a line after `index` code points."""
    if not 0 <= index <= len(line) - 2:  # else it can't lie in or behind the line's end
        index = min(max(index, 0), content_length(line))
    if encoding == "utf-32" or line.isascii():
        return index
    before = line[:index]
    if encoding == "utf-8":
        return len(before.encode("utf-8", "surrogatepass"))
    return index + len(_ASTRAL.findall(before))


def split_at(line: str, character: int, encoding: Encoding) -> tuple[str, str]:
    """A line cut at a position. In UTF-16 a cut inside a character leaves half of it on either side, as it does in the editor."""
    index = to_index(line, character, encoding)
    if encoding != "utf-16" or line.isascii() or index >= content_length(line) or to_character(line, index, encoding) >= character:
        return line[:index], line[index:]
    beyond = ord(line[index]) - 0x10000
    return line[:index] + chr(0xD800 + (beyond >> 10)), chr(0xDC00 + (beyond & 0x3FF)) + line[index + 1 :]


def _from_utf16(line: str, character: int) -> int:
    before = 0
    for astral in _ASTRAL.finditer(line):
        at = astral.start() + before
        if character <= at + 1:
            return max(min(character - before, astral.start()), 0)
        before += 1
    return max(character - before, 0)


def _from_utf8(line: str, character: int) -> int:
    whole = line.encode("utf-8", "surrogatepass")
    end = min(max(character, 0), len(whole))
    while 0 < end < len(whole) and whole[end] & 0xC0 == 0x80:  # inside a character
        end -= 1
    return len(whole[:end].translate(None, _CONTINUATION_BYTES))


def place(lines: Sequence[str], line: int, offset: int) -> tuple[int, int]:
    """Line and code point index within it, of the place `offset` code points after the start of `line`, or before it where negative.

    After the last character of a line's end comes the start of the next line.
    """
    while line and offset < 0:
        line -= 1
        offset += len(lines[line])
    while line < len(lines) - 1 and offset >= len(lines[line]):
        offset -= len(lines[line])
        line += 1
    return line, offset


def line_at(starts: Sequence[int], offset: int) -> tuple[int, int]:
    """Line and index within it, of an offset into the whole text. `starts` are the offsets at which lines begin."""
    line = max(bisect_right(starts, offset) - 1, 0)
    return line, offset - starts[line]
