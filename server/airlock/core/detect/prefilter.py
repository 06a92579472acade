"""Find all keywords of all rules in one pass.

A rule's regular expression is only tried where one of its keywords stands, which is what makes a scan fast. Three implementations give the
same hits: two string automata, used where they are installed, and a `re` trie that needs nothing. Nothing here knows of rules or of text
encodings beyond `haystack`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Protocol

from airlock.core.detect.sieve import Sieve

if TYPE_CHECKING:
    import ahocorasick_rs

NAMES = ("ahocorasick_rs", "pyahocorasick", "re")
"""The implementations, best first."""


class Prefilter(Protocol):
    """All occurrences of fixed keywords, overlapping ones too; a keyword has one letter of Latin-1 for each of its bytes."""

    @property
    def name(self) -> str:
        """Which implementation this is, one of NAMES."""

    def hits(self, haystack: bytes) -> Iterable[tuple[int, int, int]]:
        """Keyword index, start and end offset of each, in no promised order."""


def haystack(text: str) -> bytes:
    """The text as lower-case bytes without accents, exactly one byte a code point: `Número` is found by `numero`.

    Keywords are ASCII, so every character that is no Latin letter may become anything that stands for none; a `?` does for what Latin-1
    lacks.
    """
    if text.isascii():
        return text.encode("ascii").lower()
    try:
        return text.encode("latin-1").translate(_PLAIN)
    except UnicodeEncodeError:  # mostly a sign here and there: the pieces without one are done with as fast as if there were none
        return b"".join([_without_accents(text[start : start + _PIECE]) for start in range(0, len(text), _PIECE)])


def _without_accents(piece: str) -> bytes:
    if piece.isascii():
        return piece.encode("ascii").lower()
    for letter in _beyond(piece):
        piece = piece.replace(letter, _BEYOND[letter])
    return piece.encode("latin-1", "replace").translate(_PLAIN)


def _beyond(text: str) -> Iterable[str]:
    """The letters of `_BEYOND` in a text. Most texts have none, which two passes over bytes tell; looking for each takes dozens."""
    other = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    if not other.translate(None, _NO_LEAD):
        return ()
    return _BEYOND.keys() & set(other.decode("utf-8", "surrogatepass"))


def _plain(letter: str) -> str:
    """The small ASCII letter that a Latin letter is without its accents; itself where it is none."""
    base = _STROKED.get(letter) or unicodedata.normalize("NFD", letter)[0].lower()
    return base if base.isascii() else letter


_STROKED = {"ø": "o", "Ø": "o", "ß": "s", "đ": "d", "Đ": "d", "ð": "d", "\u0131": "i", "ł": "l", "Ł": "l"}
"""Letters that nothing takes apart."""
_PLAIN = bytes(ord(_plain(letter)) for letter in map(chr, range(256)))
_BEYOND = {letter: _plain(letter) for letter in "ąćęłńśźżčďěňřšťůžőűăâșțşţğıāēėģīįķļņųūđĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽŐŰĂȘȚŞŢĞİĀĒĖĢĪĮĶĻŅŲŪĐ"}
"""Letters of the languages of Europe that Latin-1 lacks: https://www.unicode.org/charts/PDF/U0100.pdf."""
_ASCII = bytes(range(0x80))
_NO_LEAD = bytes(byte for byte in range(256) if byte not in {letter.encode()[0] for letter in _BEYOND})
"""All bytes but those that such a letter begins with in UTF-8."""
_PIECE = 4096
"""So many code points are made bytes at once where some are beyond Latin-1: a table of letters in megabytes of code costs what it holds."""


def build_prefilter(keywords: Sequence[str], name: str = "") -> Prefilter:
    """The best implementation that can be imported, or the named one (which then must be there)."""
    if name:
        return _IMPLEMENTATIONS[name](keywords)
    with suppress(ImportError):
        return RustPrefilter(keywords)
    with suppress(ImportError):
        return CPrefilter(keywords)
    return TriePrefilter(keywords)


_MANY = 2_000
"""A compact automaton of fewer keywords is built in no time."""
_SOME = 80_000
"""After so many bytes a compact automaton of many keywords has paid for itself."""
_MUCH = 2_000_000
"""After so many bytes a full automaton has paid for itself: it takes five times as long to build and to hold, and is twice as fast."""
_TOO_MANY = 20_000
"""A full automaton of so many keywords never pays: it holds 60 MB, more than any cache, and is no faster between other work."""


_Find = Callable[[bytes], Iterable[tuple[int, int, int]]]


class RustPrefilter:
    """`ahocorasick_rs`, the fastest: a sieve for many keywords and little text, then a compact automaton, at last a full one if it pays."""

    name = "ahocorasick_rs"

    def __init__(self, keywords: Sequence[str]) -> None:
        import ahocorasick_rs

        self._automaton = partial(ahocorasick_rs.BytesAhoCorasick, matchkind=ahocorasick_rs.MatchKind.Standard)
        self._kinds = ahocorasick_rs.Implementation
        self._keywords = keywords
        self._seen = 0
        self._until = 0
        self._find: _Find | None = None

    def hits(self, haystack: bytes) -> Iterable[tuple[int, int, int]]:
        """See Prefilter. Choosing twice in a race does no harm."""
        find = self._find
        if find is None or self._seen < self._until:
            self._seen += len(haystack)
            if find is None or self._seen >= self._until:
                self._find, self._until = self._best(self._seen)
                return self._find(haystack)
        return find(haystack)

    def _best(self, seen: int) -> tuple[_Find, int]:
        """What serves best after so many bytes, and until how many; 0 for always."""
        pays = len(self._keywords) < _TOO_MANY
        if seen >= _MUCH and pays:
            return self._finder(self._keywords, self._kinds.DFA), 0
        if seen >= _SOME or len(self._keywords) < _MANY:
            return self._finder(self._keywords, self._kinds.ContiguousNFA), _MUCH if pays else 0
        return partial(self._sieved, Sieve(self._keywords)), _SOME

    def _finder(self, keywords: Sequence[str], kind: ahocorasick_rs.Implementation) -> _Find:
        encoded = [keyword.encode("latin-1") for keyword in keywords]
        return partial(self._automaton(encoded, implementation=kind).find_matches_as_indexes, overlapping=True)

    def _sieved(self, sieve: Sieve, haystack: bytes) -> Iterable[tuple[int, int, int]]:
        left = sieve.left(haystack.decode("latin-1"))
        find = self._finder([self._keywords[index] for index in left], self._kinds.NoncontiguousNFA)
        return [(left[index], start, end) for index, start, end in find(haystack)]


class CPrefilter:
    """`pyahocorasick`: where the first has no wheel."""

    name = "pyahocorasick"

    def __init__(self, keywords: Sequence[str]) -> None:
        import ahocorasick

        self._automaton = ahocorasick.Automaton()
        same: dict[str, list[tuple[int, int]]] = {}
        for index, keyword in enumerate(keywords):
            same.setdefault(keyword, []).append((index, len(keyword)))
        for word, entries in same.items():
            self._automaton.add_word(word, entries)
        self._automaton.make_automaton()

    def hits(self, haystack: bytes) -> Iterable[tuple[int, int, int]]:
        """See Prefilter."""
        if not len(self._automaton):
            return ()
        found = self._automaton.iter(haystack.decode("latin-1"))
        return [(index, last + 1 - length, last + 1) for last, entries in found for index, length in entries]


class TriePrefilter:
    """A trie written as one regular expression: slower, and always there.

    The expression finds the longest keyword at each place; every other keyword that starts there is a prefix of it.
    """

    name = "re"

    def __init__(self, keywords: Sequence[str]) -> None:
        encoded = [keyword.encode("latin-1") for keyword in keywords]
        self._pattern = re.compile(b"(?=(" + _trie_pattern(_trie(encoded)) + b"))") if keywords else None
        indexes: dict[bytes, list[int]] = {}
        for index, keyword in enumerate(encoded):
            indexes.setdefault(keyword, []).append(index)
        self._prefixes = {
            keyword: tuple((index, length) for length in range(1, len(keyword) + 1) for index in indexes.get(keyword[:length], ()))
            for keyword in indexes
        }

    def hits(self, haystack: bytes) -> Iterable[tuple[int, int, int]]:
        """See Prefilter."""
        if self._pattern is None:
            return ()
        found = ((match.start(), self._prefixes[match[1]]) for match in self._pattern.finditer(haystack))
        return [(index, start, start + length) for start, prefixes in found for index, length in prefixes]


_IMPLEMENTATIONS: dict[str, Callable[[Sequence[str]], Prefilter]] = {
    "ahocorasick_rs": RustPrefilter,
    "pyahocorasick": CPrefilter,
    "re": TriePrefilter,
}

_Trie = dict[bytes, "_Trie"]
"""Children by byte; an empty key marks the end of a keyword."""


def _trie(keywords: Sequence[bytes]) -> _Trie:
    root: _Trie = {}
    for keyword in keywords:
        node = root
        for position in range(len(keyword)):
            node = node.setdefault(keyword[position : position + 1], {})
        node[b""] = {}
    return root


def _trie_pattern(node: _Trie) -> bytes:
    """A pattern that matches the longest keyword below `node`; children with the same rest share one character class."""
    rests: dict[bytes, list[bytes]] = {}
    for byte, child in node.items():
        if byte:
            rests.setdefault(_trie_pattern(child), []).append(re.escape(byte))
    if not rests:
        return b""
    branches = [(first[0] if len(first) == 1 else b"[" + b"".join(first) + b"]") + rest for rest, first in rests.items()]
    joined = branches[0] if len(branches) == 1 and b"" not in node else b"(?:" + b"|".join(branches) + b")"
    return joined + b"?" if b"" in node else joined
