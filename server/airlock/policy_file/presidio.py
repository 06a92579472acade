"""Reads the recognisers that somebody wrote for Presidio, in YAML or JSON, as entries of `airlock.toml`.

What cannot be taken over is named with its reason and stops nothing else. Presidio's own recognisers hold no pattern in such a file; most
of what they find Airlock finds anyhow.
https://microsoft.github.io/presidio/analyzer/analyzer_engine_provider/
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from airlock.core.detect import builtin_rule_set
from airlock.core.detect.custom import Entry, make
from airlock.core.model import Category, Severity
from airlock.errors import PolicyError
from airlock.policy_file import custom, entities

_FLAGS = ((2, "i"), (8, "m"), (16, "s"), (64, "x"))
_DEFAULT_FLAGS = 26
"""Presidio's: letters in either case, every line's ends, dots for line ends too."""
_ENOUGH = 0.4
"""A lower score needs a word of the context before it, which raises it to this at least."""
_SURE = 0.85
_NO_WORD = re.compile(r"[^a-z0-9]+")
_OWN = "predefined"


@dataclass(frozen=True, slots=True)
class Left:
    """A recogniser, or one of its patterns, that was not taken over, and why, in half a sentence."""

    name: str
    reason: str
    harmless: bool = False
    """Whether nothing is lost by it."""


@dataclass(frozen=True, slots=True)
class _Recogniser:
    name: str
    said: Mapping[str, Any]
    flags: int


def read(text: str) -> tuple[tuple[Entry, ...], tuple[Left, ...]]:
    """The entries made of a file, and what was left out. Raises PolicyError, whose message never quotes the file."""
    entries: list[Entry] = []
    left: list[Left] = []
    for one in _recognisers(_parsed(text)):
        for made in _entries(one):
            if isinstance(made, Left):
                left.append(made)
                continue
            entry = _numbered(made, {known.id for known in entries})
            problem = make(entry)
            if isinstance(problem, str):
                left.append(Left(f"{one.name} ({_beginning(entry)})", problem))
            elif len(entries) < custom.MOST:
                entries.append(entry)
            else:
                left.append(Left(one.name, f"there are more than {custom.MOST} rules"))
    return tuple(entries), tuple(left)


def _beginning(entry: Entry) -> str:
    """Which of a recogniser's patterns it is, for people."""
    pattern = re.sub(r"^\(\?[ixms]+\)", "", entry.pattern)
    return f"{pattern[:30]}{'…' if len(pattern) > 30 else ''}" if pattern else "deny_list"


def _parsed(text: str) -> object:
    import yaml

    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        where = f"line {error.problem_mark.line + 1}" if error.problem_mark is not None else "somewhere"
        raise PolicyError(f"The file is not valid YAML ({where}).") from None
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        raise PolicyError("The file is not valid YAML.") from None


def _recognisers(data: object) -> Iterator[_Recogniser]:
    """Those of a registry, of an analyser's whole configuration, of a plain list, or one alone."""
    if isinstance(data, dict) and isinstance(data.get("recognizer_registry"), dict):
        data = data["recognizer_registry"]
    flags = data.get("global_regex_flags", _DEFAULT_FLAGS) if isinstance(data, dict) else _DEFAULT_FLAGS
    if isinstance(data, dict) and "recognizers" not in data and ("patterns" in data or "deny_list" in data):
        data = [data]
    listed = data.get("recognizers") if isinstance(data, dict) else data
    if not isinstance(listed, list):
        raise PolicyError("The file has no list of recognizers.")
    for number, said in enumerate(listed, 1):
        told = said if isinstance(said, dict) else {"name": said, "type": _OWN} if isinstance(said, str) else {}
        name = told.get("name")
        shown = name[:80] if isinstance(name, str) and name.strip() else f"number {number}"
        yield _Recogniser(shown, told, flags if isinstance(flags, int) else _DEFAULT_FLAGS)


def _entries(one: _Recogniser) -> Iterator[Entry | Left]:
    """What one recogniser becomes: an entry for each pattern and one for its words."""
    said = one.said
    if said.get("enabled") is False:
        yield Left(one.name, "it is switched off", harmless=True)
        return
    if said.get("type") == _OWN:
        kind = entities.of_recogniser(str(said.get("class_name") or one.name))
        reason = f"Airlock has rules of its own for it ({kind})" if kind else "it is Presidio's own, and has no pattern in the file"
        yield Left(one.name, reason, harmless=bool(kind))
        return
    base = _base(one)
    patterns, words = said.get("patterns") or [], said.get("deny_list") or []
    if not isinstance(patterns, list) or not isinstance(words, list) or not (patterns or words):
        yield Left(one.name, "it has neither patterns nor a deny_list")
        return
    for pattern in patterns:
        yield _of_pattern(one, base, pattern) if isinstance(pattern, dict) else Left(one.name, "a pattern has no regex")
    if words:
        yield _of_words(one, base, words)


def _base(one: _Recogniser) -> Entry:
    """What all entries of a recogniser have in common."""
    entity = one.said.get("supported_entity") or next(iter(_listed(one.said.get("supported_entities"))), "")
    entity = entity if isinstance(entity, str) else ""
    name = _word(re.sub(r"(?i)\brecogni[sz]er\b", "", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", one.name))) or _word(entity) or "rule"
    kind = entities.kind_of(entity) if entities.is_entity(entity) else _word(entity) or name
    known = builtin_rule_set().rule_of_kind(kind)
    category = known.category if known is not None else Category.PERSONAL_DATA
    title = " ".join(one.name.split())
    return Entry(id=name, kind=kind, category=category, title=title if title.isprintable() else "")


def _of_pattern(one: _Recogniser, base: Entry, said: Mapping[str, Any]) -> Entry | Left:
    regex, score = said.get("regex"), said.get("score", 0.5)
    if not isinstance(regex, str) or not regex:
        return Left(one.name, "a pattern has no regex")
    if isinstance(score, bool) or not isinstance(score, (int, float)):
        return Left(one.name, "the score of a pattern is no number")
    flags = "".join(letter for bit, letter in _FLAGS if one.flags & bit and _matters(letter, regex))
    near = _context(one.said) if score < _ENOUGH else ()
    return dataclasses.replace(
        base, pattern=f"(?{flags}){regex}" if flags else regex, near=near, severity=_severity(float(score), with_context=bool(near))
    )


def _matters(flag: str, regex: str) -> bool:
    """Whether a flag says anything of this expression; line ends are always those of each line."""
    return {"i": any(map(str.isalpha, re.sub(r"\\.", "", regex))), "m": False, "s": "." in regex, "x": True}[flag]


def _of_words(one: _Recogniser, base: Entry, said: list[object]) -> Entry | Left:
    words = tuple(str(word) for word in said if isinstance(word, (str, int, float)) and not isinstance(word, bool))
    if len(words) < len(said):
        return Left(one.name, "its deny_list holds something that is no word; words like yes, no, on and off need quotes in YAML")
    score = one.said.get("deny_list_score", 1.0)
    sure = float(score) if isinstance(score, (int, float)) else 1.0
    return dataclasses.replace(base, words=words, severity=_severity(min(sure, _SURE - 0.01), with_context=False))


def _severity(score: float, *, with_context: bool) -> Severity:
    if with_context:
        return Severity.WARNING
    return Severity.ERROR if score >= _SURE else Severity.WARNING if score >= _ENOUGH else Severity.HINT


def _context(said: Mapping[str, Any]) -> tuple[str, ...]:
    """The words of its context, those of each language too."""
    found = [*_listed(said.get("context"))]
    for language in _listed(said.get("supported_languages")):
        found += _listed(language.get("context")) if isinstance(language, dict) else []
    return tuple(dict.fromkeys(word.strip() for word in found if isinstance(word, str) and word.strip()))


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _word(text: str) -> str:
    """A name of small letters, digits and single underscores that begins with a letter."""
    return _NO_WORD.sub("_", text.lower()).strip("_0123456789")[:50].strip("_")


def _numbered(entry: Entry, taken: set[str]) -> Entry:
    """The entry under a name that no other has, nor any of Airlock's own rules."""
    rules = builtin_rule_set()
    name = entry.id if rules.rule(entry.id) is None else f"{entry.id}_presidio"
    free = next(one for one in (name, *(f"{name}_{number}" for number in range(2, custom.MOST * 2))) if one not in taken)
    return dataclasses.replace(entry, id=free)
