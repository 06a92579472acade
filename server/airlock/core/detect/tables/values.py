"""Whether a cell can be what its column or field is known to hold; softer than beside a single key, because its neighbours vouch for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import cards, nobody, phones, shapes, texts
from airlock.core.detect.personal.dates import is_epoch
from airlock.core.detect.personal.escapes import unescaped
from airlock.core.detect.personal.firms import FIELDS, JOBS, is_firm
from airlock.core.detect.personal.unaccented import unmarked
from airlock.core.detect.tables import people
from airlock.core.detect.tables.families import FAMILY
from airlock.core.detect.words import word_set

_NAME = LazyPattern(r"[^\W\d_][^\W_0-9]{0,30}\d{0,4}\.?(?:[ \u3000'’.\-·,]{1,2}[^\W\d_]{1,30}\d{0,4}\.?){0,5}|[^\W\d_]{1,2}\.?")
_PLAIN_NAME = LazyPattern(r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,17}(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,17}){0,3}")
"""As most names are written, of which nothing else needs to be asked."""
_CAMEL = LazyPattern(r"[a-z]{2,}(?:[A-Z][a-z]*)+\d*")
_DATE = LazyPattern(
    r"(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?:[ T]\d\d:\d\d.{0,16})?|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d(?: \d.{0,12})?"
    r"|(?:19|20)\d\d, ?\w{1,9}, ?\d{1,2}"
)
_PHONE = LazyPattern(r"[+(]{0,2}\d[\d ()./\-–\u00a0]{4,24}\d(?: ?(?:x|ext\.?|#) ?\d{1,6})?")
_ADDRESS = LazyPattern(r"[^<>{}\[\]=@$%*_|\t]{2,160}")
_MORE = {
    "us_ssn": LazyPattern(r"(?!000)(?!(.)\1{2})\d{3}[- ]?\d{2,3}[- ]?\d{3,4}"),
    "tax_id": LazyPattern(r"\d{3}-\d{3}"),
    "username": LazyPattern(r"[^\W\d_][\w.-]{3,30}"),
    "special_category": LazyPattern(r"(?:A|B|AB|O|0)[+-]"),
    "email": LazyPattern(r"[^\s@]{1,64}@[^\s@]{1,80}\.[^\s@.]{2,13}"),
    "date_of_birth": _DATE,
    "medical_record": LazyPattern(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
}
"""Forms that count only in a record or column."""
_APART = str.maketrans("'’-·.,", "      ")
_AREA_555 = LazyPattern(r"(?:\+?1[-. ]?)?\(?555\)?[-. ]?\d{3}[-. ]?\d{4}(?: ?x\d{1,6})?")
_NO_NAME = (
    JOBS
    | FIELDS
    | frozenset(("first name", "last name", "full name", "n/a"))
    | word_set("""
    string str varchar char text required optional name true false null none admin test user male female firstname lastname
    noun verb propn adj adv quantity money reference coding identifier narrative codeableconcept backboneelement
    asc desc surname title value label type description unknown nullable yes no person location organisation organization address phone
    """)
)


def fits(kind: str, value: str, column: str) -> bool:
    """Whether the value can be of that kind."""
    return fitting(kind, column)(unescaped(value))


def fitting(kind: str, column: str) -> Callable[[str], bool]:
    """Tells of a value without escapes whether it can be of that kind; for all the cells of a column."""
    own = _OWN.get(kind)
    if own is not None:
        return own
    more = _MORE.get(kind)

    def can_be(value: str) -> bool:
        if more is not None and more.fullmatch(value):
            if kind == "username" and (nobody.is_sample_name(value) or texts.is_login_of_nobody(value)):
                return False
            return value.lower() not in _NO_NAME and not (kind == "date_of_birth" and is_epoch(value))
        return kind != "email" and shapes.can_be(kind, value, column)

    return can_be


def plainly(kind: str, values: Iterable[str]) -> Iterator[str]:
    """Those of a column's values that can be of that kind by their form alone: one expression tells of all of them at once.

    Nothing is said of the others. Values hold no line ends, or are not seen.
    """
    form = _PLAINLY.get(kind)
    if form is not None:
        doubted = form.doubted
        yield from (value for value in form.pattern.findall("\n".join(values)) if not doubted(value))


class _Form(NamedTuple):
    """How most values of a kind are written, alone on a line, and what tells that one is none after all."""

    pattern: LazyPattern
    doubted: Callable[[str], bool]


def is_name(value: str) -> bool:
    """Whether a column of names can hold this: words of letters, one of them large unless the script has no capitals."""
    if _PLAIN_NAME.fullmatch(value):
        return value.lower() not in _NO_NAME and not is_firm(value)
    if is_firm(value) or len(value) > 80 or _NAME.fullmatch(unmarked(value)) is None or value.lower() in _NO_NAME:
        return False
    if any(map(texts.is_camel, value.translate(_APART).split())):
        return False
    return value != value.lower() or not value.isascii() or people.is_given(value.partition(" ")[0]) or value in FAMILY


def is_phone(value: str) -> bool:
    """Whether a column of telephone numbers can hold this; whether it is given out is not asked."""
    if _PHONE.fullmatch(value) is None or _DATE.fullmatch(value):
        return False
    if phones.is_fiction(value.partition("x")[0]) and (not _AREA_555.fullmatch(value) or "555-01" in value or len(set(value)) < 5):
        return False
    return 5 <= len(cards.digits_of(value)) <= 21


def is_address(value: str) -> bool:
    """Whether a column of addresses or towns can hold this."""
    if _ADDRESS.fullmatch(value) is None or "://" in value or nobody.is_placeholder(value):
        return False
    return (
        _CAMEL.fullmatch(value) is None
        and sum(map(str.isalpha, value)) >= 2
        and (not value.isascii() or value != value.lower() or any(map(str.isdigit, value)))
    )


_OWN = {"person_name": is_name, "phone": is_phone, "postal_address": is_address}
_CAPITALISED = r"^[A-Z][a-z]{1,17}(?: [A-Z][a-z]{1,17}){0,3}$"
_PLAIN_ADDRESS = r"^[a-z][a-z0-9._+-]{0,60}@[a-z0-9-]{1,30}(?:\.[a-z0-9-]{1,20}){0,2}\.[a-z]{2,13}$"
_PLAINLY = {
    "person_name": _Form(LazyPattern(_CAPITALISED, re.MULTILINE), lambda value: value.lower() in _NO_NAME or is_firm(value)),
    "postal_address": _Form(LazyPattern(_CAPITALISED, re.MULTILINE), nobody.is_placeholder),
    "email": _Form(LazyPattern(_PLAIN_ADDRESS, re.MULTILINE), lambda _: False),
    "date_of_birth": _Form(LazyPattern(r"^(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$", re.MULTILINE), is_epoch),
    "postal_code": _Form(LazyPattern(r"^[0-9]{5}$", re.MULTILINE), nobody.is_sequence),
}
