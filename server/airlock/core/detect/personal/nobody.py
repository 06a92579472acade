"""Values that are nobody's: placeholders, samples everybody uses, names of the trade, numbers kept for fiction and documentation."""

from __future__ import annotations

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.words import word_set

_PLACEHOLDER = LazyPattern(
    r"[<{\[][\w .:$#-]*[>}\]]?|.*(?:\$\{|\{\{|%\(|<%|%[sd]\b|#\{|\$[A-Za-z_(]).*|[xX*#_.?\- ]+|(?:.*[*•●█]{2}.*)|.*\b(?:[xX]{3,}|[nN]{3,}).*",
)
_MARKS = LazyPattern(r"[<{\[$%#*•●█]")
_NUMBER = LazyPattern(r"[+(-]{0,2}[0-9][0-9 ()./,:\-]*")
"""Digits and what stands between them keep no place, and are most of what is asked for."""
_WORDS = word_set("""
    redacted masked hidden removed deleted anonymous anonymized anonymised unknown none null nil undefined na n/a nan empty test testing
    tester sample example dummy fake mock placeholder string text value foo bar baz qux foobar lorem ipsum todo tbd fixme changeme
    default your yourname invalid missing required optional true false yes no ok error any all other private secret someone somebody
    nobody person string123 abc xyz asdf qwerty temp tmp demo
    """)
_SAMPLE_NAMES = word_set("""
    johndoe janedoe jdoe joebloggs maxmustermann erikamustermann mariomrossi mariorossi juanperez johnsmith janesmith johnqpublic fulano
    fulanodetal jeandupont jankowalski annakowalska foobar johnny testuser exampleuser yourname firstname lastname doe alicebob
    john jane johnroe janeroe johnqdoe janeqdoe johnadoe johnbdoe johnjdoe janeadoe janeqpublic janepublic johnpublic joeschmoe
    """)
_UP = "01234567890123456789"
_DOWN = _UP[::-1]


def is_placeholder(value: str) -> bool:
    """Whether the value only keeps a place: `<phone>`, `${PHONE}`, `xxx`, `REDACTED`."""
    if value[:1].isalpha():
        if value.isalpha():
            small = value.lower()
            return small in _WORDS or small in _TELLING or small.startswith(("xxx", "nnn")) or not small.strip("x")
    elif _NUMBER.fullmatch(value):
        return False
    lowered = value.strip().lower()
    if not lowered or lowered in _WORDS or (_may_be_marked(lowered) and _PLACEHOLDER.fullmatch(value) is not None):
        return True
    return not _TELLING.isdisjoint(lowered.replace("-", " ").replace("_", " ").split())


def _may_be_marked(lowered: str) -> bool:
    """Whether a value in small letters has any of what the expression for placeholders asks for: hardly any has."""
    return _MARKS.search(lowered) is not None or "xxx" in lowered or "nnn" in lowered or not lowered.strip("x*#_.?- ")


_TELLING = word_set("""
    redacted masked placeholder example dummy fake sample anonymized anonymised your lorem ipsum changeme todo test
    """)


def is_sample_name(value: str) -> bool:
    """Whether this is a name that stands for anybody."""
    small = value.lower()
    return (small if small.isalpha() else "".join(filter(str.isalpha, small))) in _SAMPLE_NAMES


def is_sequence(digits: str) -> bool:
    """Whether the digits count up or down or are all the same: what somebody types who needs any number."""
    counted = digits in _UP or digits in _DOWN
    return counted or digits.count(digits[0]) == len(digits) or digits in ("1231231234", "1112223333", "12312312312")
