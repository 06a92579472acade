"""Whatever is dropped and added, nothing leaves but the target: the same canaries as for plain excerpts, under random wishes."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from airlock.core import syntax
from airlock.core.context import Wish, excerpt
from airlock.core.context.proof import accounted
from airlock.core.model import Document, Excerpt, PieceState, Span
from airlock.core.syntax import never
from core.test_context_leaks import FILES, planted, sung
from core.test_context_names import made, outside, sample

_CASES = 3
_WISHES = 3


def wishes(found: Excerpt, rng: random.Random) -> Iterator[Wish]:
    """Some drop, some add, one adds everything there is."""
    ids = [piece.id for piece in found.pieces]
    for _ in range(_WISHES - 1):
        drop, add = (frozenset(rng.sample(ids, rng.randrange(len(ids) + 1))) for _ in range(2))
        yield Wish(drop=drop, add=add - drop, callers=rng.random() < 0.5)
    yield Wish(add=frozenset(ids), callers=True)


@pytest.mark.parametrize("name", FILES)
def test_no_wish_makes_a_value_leave(name: str) -> None:
    rng = random.Random(name)
    added = 0
    for case in rng.sample(FILES[name], min(_CASES, len(FILES[name]))):
        changed, canaries, start = planted(sample(name), made(sample(name), case.at).target_span, rng)
        first = excerpt(changed, [Span(start, start)], never, None, Wish())
        assert first is not None
        for wish in wishes(first, rng):
            found = excerpt(changed, [Span(start, start)], never, None, wish)
            assert found is not None
            assert sung(outside(found), canaries) == []
            assert sung(" ".join(piece.label for piece in found.pieces), canaries) == []
            assert accounted(found.text, found.parts, changed.text)
            assert is_sound(found, changed)
            states = {piece.id: piece.state for piece in found.pieces}
            assert all(states[ident] is not PieceState.SENT for ident in wish.drop if ident in states and ident != first_target(first))
            added += sum(states.get(ident) is PieceState.SENT for ident in wish.add)
    assert added > 10


def first_target(found: Excerpt) -> str:
    return next(piece.id for piece in found.pieces if piece.fixed)


def is_sound(found: Excerpt, document: Document) -> bool:
    """Whether it parses as well as the file it is from."""
    before, after = syntax.parse(document.text, document.language), syntax.parse(found.text, document.language)
    return before is not None and after is not None and (not after.root.broken or before.root.broken)


@pytest.mark.parametrize("name", FILES)
def test_no_wish_makes_a_value_leave_of_a_file_that_ends_anywhere(name: str) -> None:
    rng = random.Random(f"{name} cut")
    case = rng.choice(FILES[name])
    changed, canaries, start = planted(sample(name), made(sample(name), case.at).target_span, rng)
    for _ in range(3):
        cut = Document(changed.text[: rng.randrange(start, len(changed.text) + 1)], changed.uri, changed.language)
        first = excerpt(cut, [Span(start, start)], never, None, Wish())
        for wish in wishes(first, rng) if first is not None else ():
            found = excerpt(cut, [Span(start, start)], never, None, wish)
            assert found is not None
            assert sung(outside(found), canaries) == []
