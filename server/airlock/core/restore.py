"""Bringing real values back into an answer, whole or as it streams in.

Nothing is guessed: a mention that fits two placeholders of the session, or none, stays as it is and is reported. Absent: what counts as a
mention (mentions.py) and protected names, which come back first (protect/returning.py).
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from airlock.core.mentions import Known, Mention
from airlock.core.model import Restoration
from airlock.core.written import Plain, Writer

_PIECE = 4_096
"""Longer texts are not looked at twice."""

Tokens = Callable[[], Collection[str]]
"""All that stands for something in a session; a `Known` spares looking through it again."""
Value = Callable[[str], "str | None"]
"""The value behind a placeholder."""


def restore(text: str, tokens: Tokens, value: Value, writer: Writer | None = None) -> Restoration:
    """The text with every placeholder of the session replaced by its value; others stay and are reported."""
    restorer = Restorer(tokens, value, writer)
    restored = restorer.feed(text) + restorer.finish()
    return Restoration(restorer.settled(restored), restorer.restored, restorer.unknown)


class Restorer:
    """Restores a text that arrives in pieces: `feed` each, then `finish`. What may be the beginning of a placeholder is held back.

    The pieces' results, put together, are what `restore` makes of the whole text, wherever it was cut.
    """

    def __init__(self, tokens: Tokens, value: Value, writer: Writer | None = None) -> None:
        self._tokens = tokens
        self._value = value
        self._writer = writer or Plain()
        self._passes = self._writer.passes
        self.settled = self._writer.settled
        """What is made of the whole result, see Writer."""
        self._session: Known | None = None
        self._before = ""
        self._rest = ""
        self._base = 0
        self._doubtful: tuple[str, int] | None = None
        self._unknown: dict[str, None] = {}
        self.restored = 0

    @property
    def unknown(self) -> tuple[str, ...]:
        """Mentions that fit no placeholder of the session, or more than one; each once, in order."""
        return tuple(self._unknown)

    def feed(self, text: str) -> str:
        """The part of the restored text that is sure now."""
        if self._rest:
            text = self._rest + text
        known = self._known() if self._session is None else self._session
        held = known.held(text, self._before) if len(text) <= _PIECE else None
        if held is None:
            return self._take(text, final=False)
        if held or self._rest:
            text, self._rest = text[: len(text) - held], text[len(text) - held :]
        if text:
            self._passes(text)
            self._base += len(self._before) + len(text) - 1
            self._before = text[-1]
        return text

    def finish(self) -> str:
        """What was held back."""
        return self._take(self._rest, final=True)

    def _take(self, text: str, *, final: bool) -> str:
        known = self._known()
        whole, at = self._before + text, len(self._before)
        starts = known.starts(whole, at)
        end = len(whole) if final else known.sure_end(whole, at, starts)
        out: list[str] = []
        for start in starts:
            if start >= end:
                break
            found = self._at(known, whole, start) if start >= at else None
            if found is None:
                continue
            if found[1] is None:
                self._doubt(found[0].name, self._base + start, self._base + found[0].end)
                continue
            self._settle(self._base + start, drop=True)
            self._passes(whole[at:start])
            out += (whole[at:start], self._writer.written(found[1]))
            at = found[0].end
            self.restored += 1
        end = max(end, at)
        self._passes(whole[at:end])
        out.append(whole[at:end])
        kept = max(end - 1, 0)
        self._before, self._rest = whole[kept:end], whole[end:]
        self._base += kept
        if final:
            self._settle(self._base + len(whole), drop=False)
        return "".join(out)

    def _doubt(self, name: str, start: int, end: int) -> None:
        """Keeps an unknown mention in mind until it is sure that no known one begins inside it."""
        self._settle(start, drop=False)
        if self._doubtful is None:
            self._doubtful = (name, end)

    def _settle(self, start: int, *, drop: bool) -> None:
        """Something begins at `start`: a mention in mind that ends before it is unknown; one that it lies in is forgotten by `drop`."""
        if self._doubtful is None:
            return
        name, end = self._doubtful
        if start >= end:
            self._unknown[name] = None
        if start >= end or drop:
            self._doubtful = None

    def _at(self, known: Known, whole: str, start: int) -> tuple[Mention, str | None] | None:
        """What is mentioned at a place, with its value; None for the value of what is unknown, unclear or gone from the vault."""
        found = known.at(whole, start)
        value = self._value(found.token) if found is not None and found.token else None
        if found is not None and found.token and value is None:
            found = known.unknown_at(whole, start)
        return None if found is None else (found, value)

    def _known(self) -> Known:
        if self._session is None:
            self._session = Known.of(self._tokens())
        return self._session
