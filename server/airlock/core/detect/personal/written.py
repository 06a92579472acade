"""How rules for personal data are written down shortly: what is the same for all of them stands here, once."""

from __future__ import annotations

from typing import Any

from airlock.core.detect.personal.chosen import kind_beside, silent_until, told_until
from airlock.core.detect.personal.key_index import BETWEEN, KEYS
from airlock.core.detect.personal.notation import KEYED
from airlock.core.model import Category, Confidence, Rule, Severity

_REACH = 700
"""How far a key with its value goes at most, in code points."""
_GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"


def named(kind: str, title: str, why: str, **more: Any) -> Rule:  # noqa: ANN401 - the fields of a rule
    """A rule for values beside a key that names this kind; the keys are those of keytable.py, the label is the kind in capitals."""
    usual: dict[str, Any] = {
        "category": Category.PERSONAL_DATA,
        "label": kind.upper(),
        "advice": "Use a made-up value in code and tests, or let the placeholder stand.",
        "source": _GDPR,
        "severity": Severity.WARNING,
        "confidence": Confidence.MEDIUM,
        "chosen_by": kind_beside,
        "told_until": told_until,
        "silent_until": silent_until,
        "reach": _REACH,
    }
    return Rule(
        id=f"{kind}_named",
        kind=kind,
        title=title,
        why=why,
        keywords=tuple(KEYS[kind][0].split(BETWEEN)),
        pattern=KEYED,
        **{**usual, **more},
    )


def numbered(id: str, kind: str, title: str, why: str, **more: Any) -> Rule:  # noqa: A002, ANN401 - the fields of a rule
    """A rule for numbers that are told by their own shape, wherever one may begin."""
    usual: dict[str, Any] = {
        "category": Category.PERSONAL_DATA,
        "label": kind.upper(),
        "advice": "Use a made-up value in code and tests, or let the placeholder stand.",
        "source": _GDPR,
        "keywords": (),
        "at_numbers": True,
        "reach": 400,
        "confidence": Confidence.HIGH,
    }
    return Rule(id=id, kind=kind, title=title, why=why, **{**usual, **more})
