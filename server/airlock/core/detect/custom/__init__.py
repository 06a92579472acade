"""Rules that somebody writes for an organisation: an expression or a list of words, made into a rule of the same form as the built-in ones.

They go through the same matching. An expression that could run away, match nothing or reach too far makes no rule but a sentence about it.
Where everything it matches holds a word of three letters, a text is asked for that word first, so that the rule costs nothing elsewhere;
other expressions are tried wherever a word begins.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass

from airlock.core.detect.attempts import MAX_LEAD
from airlock.core.detect.catalogue import builtin_rule_set
from airlock.core.detect.custom import expressions, literals, ways
from airlock.core.detect.custom.literals import Anchor
from airlock.core.model import Category, Confidence, Rule, Severity

__all__ = ["Entry", "make"]

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_LONGEST_NAME = 60
_LONGEST_PATTERN = 4000
_FARTHEST = 900
"""How far a pattern may reach, in code points."""
_MOST_WAYS = 10_000
_MOST_WORDS = 2000
_NEAR = 60
"""How far behind a word of `near` a match may begin, in code points."""
_FLAGS = re.compile(r"(?:\(\?[aimsux]{1,6}\)){1,4}")
_GROUP = re.compile(r"\(\?P<(?!secret>)\w+>")
_WHY = "Your organisation's policy says that it must not leave."
_ADVICE = "Let the placeholder stand, or take the value out."


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What somebody says of one rule; either `pattern` or `words` has something in it."""

    id: str
    kind: str
    category: Category = Category.PERSONAL_DATA
    title: str = ""
    why: str = ""
    advice: str = ""
    source: str = ""
    pattern: str = ""
    words: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    """Words of which one must stand shortly before."""
    severity: Severity = Severity.WARNING


def make(entry: Entry) -> Rule | str:
    """The rule, or why there is none: half a sentence that never quotes a pattern or word."""
    problem = _problem_of_names(entry)
    if problem:
        return problem
    made = _of_words(entry.words) if entry.words else _of_pattern(entry.pattern)
    if isinstance(made, str):
        return made
    if entry.near:
        made = _beside(made, entry.near)
    return made if isinstance(made, str) else _rule(entry, *made)


def _problem_of_names(entry: Entry) -> str:
    for what, name in (("id", entry.id), ("kind", entry.kind)):
        if len(name) > _LONGEST_NAME or _NAME.fullmatch(name) is None:
            return f"{what} must be small letters, digits and single underscores, {_LONGEST_NAME} at most"
    if builtin_rule_set().rule(entry.id) is not None:
        return "its id is that of a rule that Airlock has already"
    known = builtin_rule_set().rule_of_kind(entry.kind)
    if known is not None and known.category is not entry.category:
        return f"its kind is one of Airlock's own, whose category is {known.category.value}"
    if bool(entry.pattern) == bool(entry.words):
        return "it needs either a pattern or words"
    return ""


_Made = tuple[str, "Anchor | None"]
"""An expression, and what to look for before it is tried."""


def _of_words(words: tuple[str, ...]) -> _Made | str:
    if len(words) > _MOST_WORDS:
        return f"it has more than {_MOST_WORDS} words"
    if not all(0 < len(word.strip()) <= _FARTHEST for word in words):
        return f"a word must have 1 to {_FARTHEST} characters"
    longest_first = sorted({word.strip() for word in words}, key=lambda word: (-len(word), word))
    anchors = [_anchor_of_word(word) for word in longest_first]
    known = _together([anchor for anchor in anchors if anchor is not None])
    choices = "|".join(map(re.escape, longest_first))
    return rf"(?iu:(?<!\w)(?:{choices})(?!\w))", known if None not in anchors and known.lead <= MAX_LEAD else None


def _together(anchors: list[Anchor]) -> Anchor:
    words = tuple(dict.fromkeys(word for anchor in anchors for word in anchor.words))
    return Anchor(words, max((anchor.lead for anchor in anchors), default=0))


def _anchor_of_word(word: str) -> Anchor | None:
    anchor = literals.anchor(re.escape(word))
    if anchor is None and len(word) > 1 and word.isalpha() and not any(map(str.isascii, word)):
        return Anchor((word.lower(),), 0)
    return anchor


def _of_pattern(pattern: str) -> _Made | str:
    """The expression with its flags around it, in which line ends are those of each line."""
    if len(pattern) > _LONGEST_PATTERN:
        return f"its pattern is longer than {_LONGEST_PATTERN} characters"
    flags = _FLAGS.match(pattern)
    letters = set(flags[0]) if flags else set()
    scope = "".join(sorted(letters & set("isx"))) + "m" + ("" if "a" in letters else "u")
    whole = f"(?{scope}:{pattern[flags.end() :] if flags else pattern}{chr(10) if 'x' in letters else ''})"
    problem = _refusal(whole)
    if problem:
        return problem
    if _GROUP.search(pattern):
        return "its pattern names a group other than secret"
    anchor = literals.anchor(whole)
    return whole, anchor if anchor is not None and anchor.lead <= MAX_LEAD else None


def _refusal(pattern: str) -> str:
    """Why a pattern cannot be used; empty if it can."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(pattern, re.ASCII)
            expressions.parsed(pattern)
    except (re.error, ValueError, OverflowError, RecursionError, Warning):
        return "its pattern is not an expression that Python's re understands, in one way only"
    if expressions.is_unbounded(pattern):
        return "its pattern repeats something without a limit (* or +, or {2,}); give the repetition an end, such as {1,40}"
    if expressions.extent(pattern) > _FARTHEST:
        return f"its pattern can reach further than {_FARTHEST} characters"
    if ways.ways(pattern) > _MOST_WAYS:
        return "its pattern can be matched in too many ways, so that a text could make it very slow; repeat less inside repetitions"
    if expressions.looks_to_the_ends(pattern):
        return r"its pattern asks for the beginning or end of the text (\A, \Z); lines have ^ and $"
    return "its pattern can match nothing at all" if ways.may_be_empty(pattern) else ""


def _beside(made: _Made, near: tuple[str, ...]) -> _Made | str:
    """The same, as it is looked for behind one of the words."""
    words = [(word, anchor) for word in dict.fromkeys(word.strip() for word in near) if (anchor := _anchor_of_word(word)) is not None]
    if not words:
        return f"near has no word of {literals.LEAST} or more letters"
    pattern = made[0]
    if expressions.refers(pattern):
        return "its pattern refers to a group of its own, which cannot be where near is"
    choices = "|".join(re.escape(word) for word in sorted((word for word, _ in words), key=len, reverse=True))
    secret = pattern if "(?P<secret>" in pattern else f"(?P<secret>{pattern})"
    return f"(?isu:(?:{choices}).{{0,{_NEAR}}}?){secret}", _together([anchor for _, anchor in words])


def _rule(entry: Entry, pattern: str, anchor: Anchor | None) -> Rule:
    known = builtin_rule_set().rule_of_kind(entry.kind)
    return Rule(
        id=entry.id,
        kind=entry.kind,
        category=entry.category,
        title=entry.title or entry.id.replace("_", " ").capitalize(),
        label=known.label if known is not None else entry.kind.upper(),
        why=entry.why or _WHY,
        advice=entry.advice or _ADVICE,
        source=entry.source,
        keywords=anchor.words if anchor is not None else (),
        pattern=pattern,
        examples=(),
        counterexamples=(),
        lead=anchor.lead if anchor is not None else 0,
        reach=expressions.extent(pattern) + 4,
        severity=entry.severity,
        confidence=Confidence.LOW if entry.severity is Severity.HINT else Confidence.HIGH,
        everywhere=anchor is None,
    )
