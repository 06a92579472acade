"""Legal tags: every kind of personal data has them or is known to be nobody's, and packs only make louder."""

from __future__ import annotations

import pytest

from airlock.core import legal
from airlock.core.detect import builtin_rules
from airlock.core.model import Category, Confidence, Finding, Severity, Span

NOBODYS = {"bic", "bank_routing"}
KINDS = sorted({rule.kind for rule in builtin_rules() if rule.category is Category.PERSONAL_DATA})


def made(kind: str, severity: Severity) -> Finding:
    return Finding(Span(0, 1), "r", kind, Category.PERSONAL_DATA, severity, Confidence.LOW, (), "", "X")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_personal_data_has_tags_that_are_explained(kind: str) -> None:
    assert set(legal.tags(kind)) <= legal.LAWS.keys()
    assert bool(legal.tags(kind)) is (kind not in NOBODYS)


def test_a_password_is_no_laws_business() -> None:
    assert legal.tags("password") == ()


@pytest.mark.parametrize(
    ("packs", "kind", "unkept"),
    [
        (("payments",), "card_security_code", True),
        (("eu", "payments"), "card_pin", True),
        (("payments",), "card_track", True),
        (("payments",), "card_number", False),
        (("payments",), "no such kind", False),
        (("healthcare", "eu"), "card_pin", False),
        ((), "card_pin", False),
    ],
)
def test_a_pack_says_what_nobody_may_keep(packs: tuple[str, ...], kind: str, unkept: bool) -> None:
    assert legal.unkept(kind, packs) is unkept


@pytest.mark.parametrize(
    ("pack", "kind", "before", "after"),
    [
        ("healthcare", "medical_record", Severity.HINT, Severity.ERROR),
        ("healthcare", "person_name", Severity.HINT, Severity.WARNING),
        ("payments", "card_security_code", Severity.WARNING, Severity.ERROR),
        ("payments", "person_name", Severity.HINT, Severity.HINT),
        ("eu", "national_id", Severity.HINT, Severity.ERROR),
        ("eu", "email", Severity.ERROR, Severity.ERROR),
        ("eu", "internal_host", Severity.HINT, Severity.HINT),
    ],
)
def test_packs_raise(pack: str, kind: str, before: Severity, after: Severity) -> None:
    raised = legal.raised(made(kind, before), (pack,))
    assert raised.severity is after
    assert bool(raised.evidence) is (before is not after)
