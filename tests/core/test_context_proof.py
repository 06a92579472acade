"""The look at a finished excerpt before it leaves, with excerpts that a faulty renderer could have made."""

from __future__ import annotations

import pytest

from airlock.core import syntax
from airlock.core.context.masking import Rules
from airlock.core.context.proof import proven
from airlock.core.context.tables import table_of
from airlock.core.context.target import locate
from airlock.core.model import Part, PartKind, Span
from airlock.core.syntax import never

DOCUMENT = "KEY = 'secret'  # why\nimport os\ndef f(): return KEY, os, 'own'\ndef g(a: 'T'): pass\n"
TARGET = Span(DOCUMENT.index("def f"), DOCUMENT.index("\ndef g"))


def judged(*pieces: tuple[str, PartKind]) -> bool:
    """Whether an excerpt of these pieces is let through; one that is not generated says it comes from its first place in the document."""
    table, tree = table_of("python"), syntax.parse(DOCUMENT, "python")
    assert table is not None
    assert tree is not None
    found = locate(tree, table, Span(TARGET.start, TARGET.start))
    assert found is not None
    assert found.span == TARGET
    parts: list[Part] = []
    end = 0
    for text, kind in pieces:
        start = DOCUMENT.find(text)
        origin = None if kind is PartKind.GENERATED else Span(start, start + len(text))
        parts.append(Part(Span(end, end + len(text)), kind, origin))
        end += len(text)
    rules = Rules(tree, table, frozenset({"T"}), frozenset())
    return proven("".join(text for text, _ in pieces), parts, [found], rules, never)


SIGNATURE, IMPORT, GENERATED = PartKind.SIGNATURE, PartKind.IMPORT, PartKind.GENERATED
OWN = (DOCUMENT[TARGET.start : TARGET.end], PartKind.TARGET)
NEW_LINE = ("\n", GENERATED)


@pytest.mark.parametrize(
    "pieces",
    [
        (OWN,),
        (OWN, NEW_LINE),
        (("KEY = ", SIGNATURE), ('"…"\n', GENERATED), ("import os\n", IMPORT), OWN),
        (("KEY = ", SIGNATURE), ("0\n", GENERATED), OWN),
        (OWN, NEW_LINE, ("def g(a: 'T'):", SIGNATURE), (" ...\n", GENERATED)),
    ],
)
def test_a_sound_excerpt_is_let_through(pieces: tuple[tuple[str, PartKind], ...]) -> None:
    assert judged(*pieces)


@pytest.mark.parametrize(
    "pieces",
    [
        (("KEY = 'secret'\n", GENERATED), OWN),
        (("KEY = 'secret'", SIGNATURE), NEW_LINE, OWN),
        (("KEY = ", SIGNATURE), ("12\n", GENERATED), OWN),
        (("KEY = ", SIGNATURE), ('""  # why\n', GENERATED), OWN),
        (OWN, NEW_LINE, ("def g(a: 'U'): ...\n", GENERATED)),
        (("import os\n", SIGNATURE),),
        ((DOCUMENT[TARGET.start : TARGET.end], SIGNATURE),),
        ((DOCUMENT[TARGET.start : TARGET.end - 2], PartKind.TARGET),),
        (("KEY = (\n", GENERATED), OWN),
        (("not in the document\n", SIGNATURE), OWN),
        (),
    ],
)
def test_an_unsound_one_is_not(pieces: tuple[tuple[str, PartKind], ...]) -> None:
    assert not judged(*pieces)
