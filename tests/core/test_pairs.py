"""Ids and their secrets: who belongs to whom, in any number, in bounded time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core.detect import builtin_rules, pairs
from airlock.core.detect.pairs import PAIRS, Part, partners
from airlock.core.detect.resolve import GENERIC
from airlock.core.model import Category, Confidence, Finding, Severity, Span
from airlock.engines.detect_secrets import _PLUGINS
from timing import done_within

ID, SECRET = "aws_access_key_id", "aws_secret_access_key"


def part(line: int, kind: str, column: int = 0, length: int = 40) -> Part:
    found = Finding(
        Span(column, column + length), kind, kind, Category.CREDENTIAL, Severity.WARNING, Confidence.MEDIUM, (), "0" * 32, "KEY"
    )
    return Part(line, column, found)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([part(0, ID), part(1, SECRET)], {0: 1, 1: 0}),
        ([part(0, SECRET), part(1, ID)], {0: 1, 1: 0}),
        ([part(0, ID), part(5, SECRET)], {0: 1, 1: 0}),
        ([part(0, ID), part(6, SECRET)], {}),
        ([part(0, ID), part(0, SECRET, 60)], {0: 1, 1: 0}),
        ([part(0, ID), part(0, SECRET, 2000)], {}),
        ([part(0, ID), part(1, SECRET), part(3, ID), part(4, SECRET)], {0: 1, 1: 0, 2: 3, 3: 2}),
        ([part(0, ID), part(1, ID), part(2, SECRET)], {1: 2, 2: 1}),
        ([part(0, ID), part(1, "token")], {0: 1, 1: 0}),
        ([part(0, ID), part(1, "token", length=39)], {}),
        ([part(0, ID), part(1, "twilio_token")], {}),
        ([part(0, SECRET), part(1, SECRET)], {}),
        ([], {}),
    ],
)
def test_the_nearest_parts_belong_together(parts: list[Part], expected: dict[int, int]) -> None:
    assert partners(parts) == expected


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 3), st.sampled_from([ID, SECRET, "token"])), max_size=12))
def test_partnership_is_mutual_between_an_id_and_a_secret(places: list[tuple[int, int, str]]) -> None:
    parts = [part(line, kind, column * 50) for line, column, kind in sorted(places)]
    found = partners(parts)
    for one, other in found.items():
        assert found[other] == one
        assert (parts[one].finding.kind == ID) is not (parts[other].finding.kind == ID)
        assert abs(parts[one].line - parts[other].line) <= pairs.MAX_LINES


def test_a_line_of_thousands_takes_no_time() -> None:
    parts = [part(0, kind, column * 10) for column, kind in enumerate([ID] * 5_000 + [SECRET] * 5_000)]
    assert len(partners(parts)) >= 2
    assert done_within(0.5, lambda: partners(parts))


def test_every_kind_in_the_table_is_some_rules() -> None:
    kinds = {rule.kind for rule in builtin_rules()} | {kind for plugin in _PLUGINS for kind in plugin.kinds}
    assert {pair.id_kind for pair in PAIRS} <= kinds
    assert {kind for pair in PAIRS for kind in pair.secret_kinds} <= kinds
    assert not {pair.id_kind for pair in PAIRS} & GENERIC


def test_together_they_are_errors_and_alone_an_id_is_a_hint() -> None:
    one, other = part(0, ID).finding, part(1, SECRET).finding
    whole = pairs.paired(one, other, other.span)
    assert (whole.severity, whole.confidence, whole.partner) == (Severity.ERROR, Confidence.HIGH, other.span)
    assert whole.evidence == ("its secret stands beside it",)
    assert pairs.paired(other, one, one.span).evidence == ("the AWS access key ID it belongs to stands beside it",)
    assert pairs.alone(one).severity is Severity.HINT
    assert pairs.alone(one).evidence == ("no secret stands beside it",)
