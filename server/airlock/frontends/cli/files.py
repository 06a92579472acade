"""Bytes to text and back, such that bytes nobody touched come back identical.

UTF-8, with bytes that are not UTF-8 kept as lone surrogates; UTF-16 and UTF-32 where a byte order mark says so, and UTF-16 without one
where every other byte of plain text is zero (PowerShell writes such files): a value would otherwise be invisible between the zeros. A text
that mixes the two (PowerShell's `>>` makes such files) is refused, since one half of it could not be looked at.
"""

from __future__ import annotations

import codecs
import errno
import os
import re
from collections.abc import Iterator
from io import FileIO
from typing import BinaryIO, NamedTuple

from airlock.core.model.reprs import repr_without
from airlock.frontends.cli.console import visible
from airlock.frontends.cli.exits import CommandError, Exit

HEAD_BYTES = 8192
_PIECE = 65_536
"""How much of a file is read at once."""
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NARROW_RUN = re.compile(rb"[ -~]{20}")
"""Plain letters one byte each, which wide text holds only by a rare accident of ideographs."""
_WIDE_RUN = re.compile(rb"(?:[ -~]\0{1,3}){8}")
"""Plain letters of two or four bytes each."""
_FOREIGN_SURROGATE = re.compile("([\ud800-\udc7f\udd00-\udfff]+)")


class NotCheckedError(Exception):
    """A text that cannot be looked at, and why in a few words for a person; holds nothing of the text."""


class Text(NamedTuple):
    """A decoded text; a byte order mark is its first character."""

    text: str
    encoding: str

    def __repr__(self) -> str:
        return repr_without(self, "text")

    def without_mark(self) -> str:
        """The text as an editor shows it."""
        return self.text.removeprefix("\ufeff")


def decode(data: bytes) -> Text:
    """Text of any bytes. Raises NotCheckedError where the bytes are not all of the encoding they begin with."""
    encoding = _wide_encoding(data[:HEAD_BYTES])
    if _NARROW_RUN.search(data) if encoding else b"\0" in data and _WIDE_RUN.search(data):
        raise NotCheckedError("mixes UTF-16 with another encoding")
    if not encoding:
        return Text(data.decode("utf-8", "surrogateescape"), "utf-8")
    try:
        return Text(data.decode(encoding, "surrogatepass"), encoding)
    except UnicodeDecodeError:
        raise NotCheckedError(f"not valid {encoding[:6].upper()}") from None


def encode(text: str, encoding: str) -> bytes:
    """The bytes `decode` made the text of, and bytes for whatever else has come into it."""
    if encoding != "utf-8":
        return text.encode(encoding, "surrogatepass")
    pieces = _FOREIGN_SURROGATE.split(text)
    return b"".join(p.encode("utf-8", "surrogatepass" if i % 2 else "surrogateescape") for i, p in enumerate(pieces))


def is_binary(head: bytes) -> bool:
    """Whether a file that begins like this is no text."""
    return b"\0" in head and not _wide_encoding(head)


def _wide_encoding(head: bytes) -> str:
    if b"\0" not in head and head[:1] not in {b"\xff", b"\xfe"}:
        return ""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    half = len(head) // 2
    if half >= 2:
        even, odd = head[: 2 * half : 2].count(0), head[1 : 2 * half : 2].count(0)
        if odd * 10 >= half * 7 and even * 10 <= half:
            return "utf-16-le"
        if even * 10 >= half * 7 and odd * 10 <= half:
            return "utf-16-be"
    return ""


def read_stream(stream: BinaryIO, limit: int) -> bytes:
    """All of a stream. Raises NotCheckedError beyond `limit` bytes."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise NotCheckedError(too_large(limit))
    return data


def read_file(path: str, limit: int) -> bytes | None:
    """A file's bytes; None for a binary one. Raises NotCheckedError for what cannot be read, a folder, or more than `limit` bytes."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123  a Path for each of many thousand files costs more than reading it
            pieces = _pieces(file, max(limit + 1, HEAD_BYTES))
            head = next(pieces, b"")
            while len(head) < HEAD_BYTES and (more := next(pieces, b"")):
                head += more
            if is_binary(head[:HEAD_BYTES]):
                return None
            data = b"".join((head, *pieces))
    except (OSError, ValueError) as error:
        raise NotCheckedError(reason(error)) from None
    if len(data) > limit:
        raise NotCheckedError(too_large(limit))
    return data


def _pieces(file: FileIO, most: int) -> Iterator[bytes]:
    """What a file holds, `most` bytes of it, bit by bit: room for all that might come costs more than reading what does."""
    while most > 0 and (piece := file.read(min(_PIECE, most))):
        yield piece
        most -= len(piece)


def too_large(limit: int) -> str:
    """The words for a text beyond the limit."""
    return f"larger than {limit // 1024:,} kB"


def reason(error: OSError | ValueError) -> str:
    """The system's own words for what is wrong with a file, without its name."""
    if isinstance(error, ValueError):
        return "no file can have this name"
    words = {errno.ENOENT: "no such file or folder", errno.EISDIR: "is a folder, not a file", errno.EACCES: "permission denied"}
    return words.get(error.errno or 0) or (error.strerror or "cannot be read").lower()


def input_of(name: str, stdin: BinaryIO, limit: int) -> bytes:
    """The bytes a one-text command works on: of a file, or of standard input for an empty name or `-`."""
    try:
        if name in {"", "-"}:
            return read_stream(stdin, limit)
        with open(name, "rb") as file:  # noqa: PTH123  also takes a descriptor's path, such as a shell's process substitution
            return read_stream(file, limit)
    except (OSError, ValueError) as error:
        words = reason(error)
    except NotCheckedError as error:
        words = str(error)
    raise CommandError(f"{shown_argument(name)}: {words}", Exit.NOT_CHECKED)


def shown_argument(name: str) -> str:
    """A file name from the command line, as far as it is one: what looks like a key and not like a name is not repeated."""
    if name in {"", "-"}:
        return "standard input"
    longest = max(re.findall(r"[A-Za-z0-9+]*", name), key=len)
    looks_random = len(longest) >= 16 and any(c.isdigit() for c in longest) and any(c.isalpha() for c in longest)
    return "the file" if looks_random and not os.path.lexists(name) else visible(name)
