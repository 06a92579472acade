"""Answers brought back with care: what a value would be exposed to is told before it is there, and an answer takes the place it is for.

An answer can be an attack: it may carry a placeholder into a log call, a request or an address of somebody else's. Values that stood in
such a place before are no news; others are held back in the `careful` form of a text until the user has been asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from airlock.core import restore
from airlock.core.mentions import Known
from airlock.core.model import Document, Span
from airlock.engine.patience import patiently
from airlock.engine.workspace.places import file_of, relative

if TYPE_CHECKING:
    from airlock.core.answer import Exposure
    from airlock.core.fences import Block
    from airlock.vault import Vault

_MOST = 500
"""Placeholders looked at one by one; a text with more is asked about as a whole."""
_MANY = "in a text with very many placeholders"
_MESSAGES = frozenset(("git-commit", "scminput"))
"""Languages of what is written about a commit."""
_IN_MESSAGE, _OUTSIDE = "in a commit message", "in a file outside the workspace"


@dataclass(frozen=True, slots=True)
class Risk:
    """A placeholder whose value would stand where it gets further than before; `where` says so in words."""

    placeholder: str
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Returned:
    """A text with its values back. In `careful` those at risk are placeholders still."""

    text: str = field(repr=False)
    careful: str = field(repr=False)
    restored: int = 0
    unknown: tuple[str, ...] = ()
    risks: tuple[Risk, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A span of the document, and what is to stand there instead."""

    span: Span
    returned: Returned


@dataclass(frozen=True, slots=True)
class Applied:
    """What an answer does to a document, or `problem` saying in one sentence why it does nothing."""

    problem: str = ""
    changes: tuple[Change, ...] = ()
    replaced: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    """What of the answer was not for this document, in sentences."""


class Answers:
    """Answers of one vault session, looked at for one document (None: for nowhere yet) of the workspace folder `root`."""

    def __init__(self, vault: Vault, known: Known, document: Document | None, root: str = "") -> None:
        self._vault = vault
        self._known = known
        self._document = document
        self._before: dict[str, frozenset[Exposure]] = {}
        self._beyond: frozenset[Exposure] = _beyond(document, root) if document is not None else frozenset()

    def returned(self, text: str) -> Returned:
        """A whole answer with its values back."""
        from airlock.core.fences import fenced

        named = self._canonical(text)
        language = self._document.language if self._document else ""
        found = fenced(named)
        if not found:
            return self._back(named, 0, len(named), self._risks(Document(named, "", language)))
        risks = [
            (span.shifted(block.start), risk)
            for block in found
            for span, risk in self._risks(Document(_with_others(block, found), "", block.language or language))
            if span.end <= len(block.text)
        ]
        code = [Span(block.start, block.start + len(block.text)) for block in found]
        prose = self._risks(Document(named, "", "markdown"))  # a picture's address is asked for as soon as somebody looks at the answer
        risks += [(span, risk) for span, risk in prose if not any(span.overlaps(block) for block in code)]
        return self._back(named, 0, len(named), sorted(risks, key=lambda one: one[0]))

    def applied(self, text: str) -> Applied:
        """What an answer does to the document."""
        from airlock.core import answer

        if self._document is None:
            return Applied("Open the file that the answer is for first.")
        try:
            found = answer.apply(self._document, self._canonical(text), patiently(), self._restored)
        except answer.NoPlaceError as error:
            return Applied(str(error))
        whole, places = _after(self._document.text, [(change.span, change.text) for change in found.changes])
        risks = self._risks(Document(whole, self._document.uri, self._document.language))
        changes = tuple(
            Change(change.span, self._back(whole, place.start, place.end, risks))
            for change, place in zip(found.changes, places, strict=True)
        )
        return Applied("", changes, found.replaced, found.added, found.left)

    def _canonical(self, text: str) -> str:
        """The text with every mention of a placeholder written as it was made, so that none is overlooked for how a model wrote it."""
        return restore.restore(text, lambda: self._known, lambda token: token if self._vault.value(token) is not None else None).text

    def _risks(self, document: Document) -> list[tuple[Span, Risk]]:
        """Where in a text values would get further than they do in the document."""
        from airlock.core.answer import exposures

        found = self._known.spans(document.text)
        if len(found) > _MOST:
            return [(span, Risk(document.text[span.start : span.end], (_MANY,))) for span in found]
        tokens = [document.text[span.start : span.end] for span in found]
        further = [where | self._beyond for where in exposures(document, found, patiently())]
        self._look_before({token for token, where in zip(tokens, further, strict=True) if where})
        out: list[tuple[Span, Risk]] = []
        for span, token, where in zip(found, tokens, further, strict=True):
            new = where - self._before[token] if where else where
            if new:
                out.append((span, Risk(token, tuple(sorted({exposure.words for exposure in new})))))
        return out

    def _look_before(self, tokens: Collection[str]) -> None:
        """Notes what the values of placeholders are exposed to in the document; placeholders in it may be of the same answer."""
        from airlock.core.answer import UNCLEAR, exposures

        new = [token for token in tokens if token not in self._before]
        nothing: frozenset[Exposure] = frozenset()
        self._before.update(dict.fromkeys(new, nothing))
        if self._document is None or not new:
            return
        values = {token: self._vault.value(token) for token in new}
        text = self._document.text
        places = [(token, span) for token, value in values.items() if value for span in islice(_places(text, value), _MOST)]
        found = exposures(self._document, [span for _, span in places], patiently())
        for (token, _), where in zip(places, found, strict=True):
            self._before[token] |= {one for one in where if one.words != UNCLEAR} | self._beyond

    def _back(self, text: str, start: int, end: int, risks: Sequence[tuple[Span, Risk]]) -> Returned:
        """A part of a text with its values back."""
        here = [(span, risk) for span, risk in risks if start <= span.start and span.end <= end]
        whole = restore.restore(text[start:end], lambda: self._known, self._vault.value)
        careful: list[str] = []
        at = start
        for span, risk in here:
            careful += (self._restored(text[at : span.start]), risk.placeholder)
            at = span.end
        careful.append(self._restored(text[at:end]))
        return Returned(whole.text, "".join(careful), whole.restored, whole.unknown, tuple(risk for _, risk in here))

    def _restored(self, text: str) -> str:
        return restore.restore(text, lambda: self._known, self._vault.value).text


def _with_others(block: Block, blocks: Sequence[Block]) -> str:
    """The text of a block, and behind it those of the others in its language: what one assigns another may send."""
    others = (other.text for other in blocks if other is not block and other.language == block.language)
    return "\n\n".join((block.text, *others))


def _beyond(document: Document, root: str) -> frozenset[Exposure]:
    """What everything in a document is exposed to: a commit message is published, and nobody guards a file outside of the folder."""
    from airlock.core.answer import Exposure

    found = {Exposure(_IN_MESSAGE)} if document.language in _MESSAGES else set()
    if root and document.uri.startswith("file:") and not relative(file_of(document.uri), root):
        found.add(Exposure(_OUTSIDE))
    return frozenset(found)


def _places(text: str, value: str) -> Iterator[Span]:
    """Where a value stands. No expression is made of it, which would be kept in memory."""
    at = text.find(value)
    while at >= 0:
        yield Span(at, at + len(value))
        at = text.find(value, at + len(value))


def _after(text: str, changes: Sequence[tuple[Span, str]]) -> tuple[str, list[Span]]:
    """The text with the changes made, and where each new piece stands then."""
    pieces: list[str] = []
    places: list[Span] = []
    at = length = 0
    for span, new in changes:
        pieces += (text[at : span.start], new)
        length += span.start - at
        places.append(Span(length, length + len(new)))
        length += len(new)
        at = span.end
    pieces.append(text[at:])
    return "".join(pieces), places
