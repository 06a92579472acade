"""Which part of a finding is replaced, and by what form, so that the text keeps its syntax.

A finding says where something sensitive is. What has a structure of its own keeps it: the marks of a PEM block, the scheme and host of a
URL, the sign of a number, the folder before a user's name. Only what is secret in it is replaced. What stands bare where a number or a
date must stand is replaced by one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from airlock.core import placeholder, standins
from airlock.core.expressions import compiled
from airlock.core.literals import has_fraction, stands_alone
from airlock.core.model import Category, Document, Finding, Mode, Span
from airlock.core.placeholder import Form

ModeOf = Callable[[Finding], Mode]
"""What policy wants in the place of a finding's value."""


_PROTECTED, _WORD = Category.PROTECTED_CODE, Form.WORD
"""Looking up a member of an enumeration takes as long as all else that is asked of most values."""


class Place(NamedTuple):
    """Something to be replaced; `whole` where it must be replaced as it is, and not only its secret part."""

    finding: Finding
    whole: bool = False


class Slot(NamedTuple):
    """One replacement to be: the finding with the span that goes, and what comes there."""

    finding: Finding
    form: Form
    mode: Mode


_BLANK = r"(?:\s|\\+[nrt])"
_TRIM = compiled(rf"{_BLANK}{{0,200}}(.*?){_BLANK}{{0,200}}\Z", re.DOTALL)
_BEGIN = compiled(r"-{4,5} ?BEGIN [A-Za-z0-9 -]{3,60}?-{4,5}")
_END = compiled(r"-{4,5} ?END [A-Za-z0-9 -]{3,60}?-{3,5}\Z")
_EDGE = compiled(r"(?:\\+[nrt]|[^A-Za-z0-9+/=]|[+/=](?![A-Za-z0-9+/=]{3}))*")
"""What stands between the marks of a block and its lines: line ends, written out or escaped, quotes, commas, marks of comments."""
_URL = compiled(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://[A-Za-z0-9.-]{1,253}(?::\d{1,5})?/")
_RAW = compiled(r"([^ ()\\\s]{0,16})\((.+)\)\1", re.DOTALL)
"""A raw string of C++ or R without its quotes."""
_BRACKET = compiled(r"[\[\]{}]")
_FLOW = 2_000
"""So far before a value it is looked for the bracket around it."""
_PAIR = compiled(r"(-?[0-9]{1,3}\.[0-9]+)\s*,\s*(-?[0-9]{1,3}\.[0-9]+)[\])}]?")
_FOLDER = compiled(r".*[\\/]", re.DOTALL)
_LEAST_SECRET = 8
_SUFFIX = r"(?:[uUlLnNfFdDmM]{1,3}|_?[iuf](?:8|16|32|64|128|size))"
_NUMBER = compiled(
    rf"(?P<sign>[-+]?)(?P<hex>0[xX])?(?P<body>(?(hex)[0-9A-Fa-f][0-9A-Fa-f_']*|[0-9](?:[0-9_']*[0-9])?(?P<fraction>\.[0-9_]+)?(?P<exponent>[eE][-+]?[0-9]{{1,3}})?)){_SUFFIX}?"
)
_HEX = compiled(r"[0-9A-Fa-f][0-9A-Fa-f_']*")
_AFTER = compiled(rf"{_SUFFIX}?(?![\w\"'`])(?![-/@#][A-Za-z0-9])")
_LIST = compiled(r"(?:0[xX])?[0-9A-Fa-f]{1,3}(?:\s*,\s*(?:0[xX])?[0-9A-Fa-f]{1,3}){3,}")
_YAML = frozenset(("yaml", "dockercompose"))
_PROPERTIES = compiled(r"(?:\s[&!][^\s,\[\]{}]{0,200}){1,2}\s{1,200}\Z")
"""The anchor and the tag of a value of YAML."""
_BEHIND_PLAIN = compiled(r"[ \t]*(?:[,\]}#\r\n]|\Z)")
_DATE = compiled(r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:?\d\d)?)?")
_DATE_ARGUMENTS = compiled(r"\d{4}, ?\d{1,2}, ?\d{1,2}")
_WITH_DATES = frozenset(("toml", "yaml", "dockercompose"))
"""Languages in which a bare date is a date."""
_PROSE = frozenset(("", "git-commit", "log", "markdown", "plaintext", "restructuredtext"))


def slots(document: Document, places: Sequence[Place], mode_of: ModeOf) -> list[Slot]:
    """The replacements for places in text order, none overlapping another."""
    out: list[Slot] = []
    for finding, whole in places:
        mode = mode_of(finding)
        if finding.category is _PROTECTED:  # chosen to the letter, and comes back another way
            out.append(Slot(finding, Form.WORD, Mode.PLACEHOLDER))
            continue
        spans = _as_it_is(document, finding, finding.span, mode) if whole else _secret_parts(document, finding, mode)
        parts = (finding if span == finding.span else finding._replace(span=span) for span in spans)
        out += [_slot(document, part, mode) for part in parts]
    return _without_glue(document.text, _without_neighbours(out))


def _slot(document: Document, finding: Finding, mode: Mode) -> Slot:
    text, span = document.text, finding.span
    if text[span.start : span.start + 1].isalpha() and text[span.start - 1 : span.start] not in ("x", "X"):
        form = _WORD  # neither a number nor a date
    elif (narrowed := _number_in(text, span, document.language)) is not None:
        span, form = narrowed
        finding = finding._replace(span=span)
    else:
        form = _date_form(text, span, document.language)
    if mode is Mode.STANDIN:
        value = text[span.start : span.end]
        suits = stands_alone(text, span.start, span.end) and _suits(finding.kind, value, form)
        return Slot(finding, Form.SYNTHETIC, mode) if suits else Slot(finding, form, Mode.PLACEHOLDER)
    return Slot(finding, form, mode)


def _suits(kind: str, value: str, form: Form) -> bool:
    """Whether a synthetic value can stand where a value of this form stands."""
    if form is Form.DATE:
        return kind == "date_of_birth"
    return standins.has(kind, value, bare=form is not Form.WORD)


def _without_neighbours(found: list[Slot]) -> list[Slot]:
    """Synthetic values that touch another replacement could not be told from it, and become placeholders."""
    for at, slot in enumerate(found):
        if slot.form is Form.SYNTHETIC:
            before = found[at - 1].finding.span.end if at else -1
            after = found[at + 1].finding.span.start if at + 1 < len(found) else -1
            if slot.finding.span.start == before or slot.finding.span.end == after:
                found[at] = slot._replace(form=Form.WORD, mode=Mode.PLACEHOLDER)
    return found


def _without_glue(text: str, found: list[Slot]) -> list[Slot]:
    """What stands behind a placeholder may not make it another one: such signs go along with the value, and a number becomes a word."""
    for at, slot in enumerate(found):
        finding, (start, end) = slot.finding, slot.finding.span
        if not slot.mode.comes_back or finding.category is _PROTECTED:
            continue
        if slot.form is _WORD:
            last = found[at + 1].finding.span.start if at + 1 < len(found) else len(text)
            while end < last and (further := min(placeholder.goes_on(text, end), last)) > end:
                end = further
            found[at] = slot._replace(finding=finding._replace(span=Span(start, end))) if end > finding.span.end else slot
        elif slot.form is not Form.SYNTHETIC and has_fraction(text, end):
            found[at] = slot._replace(form=Form.WORD)
    return found


def _secret_parts(document: Document, finding: Finding, mode: Mode) -> Iterable[Span]:
    span = secret_part(document.text, finding)
    if document.language == "diff" and "\n" in document.text[span.start : span.end]:
        return _lines(document.text, span)
    return _as_it_is(document, finding, span, mode)


def _as_it_is(document: Document, finding: Finding, span: Span, mode: Mode) -> Iterable[Span]:
    """A span that is to be replaced whole, as far as it can be: what delimits a raw string stays, and two numbers stay two."""
    text = document.text
    raw = _in_raw(text, span.start, span.end)
    may_be_pair = document.language not in _PROSE and not text[span.start : span.start + 1].isalpha()
    pair = _PAIR.fullmatch(text, span.start, span.end) if may_be_pair else None
    if pair and _is_bare(text, pair.start(1), pair.end(2)):
        has_pairs = mode is Mode.STANDIN and finding.kind == "geo_location"
        return (span,) if has_pairs else (Span(*pair.span(1)), Span(*pair.span(2)))
    return (raw or span,)


def _in_raw(text: str, start: int, end: int) -> Span | None:
    """What stands inside a raw string of C++ or R, where its quotes are around the place."""
    raw = _RAW.fullmatch(text, start, end) if text[max(start - 2, 0) : start] in ('R"', 'r"') else None
    return Span(*raw.span(2)) if raw else None


def secret_part(text: str, finding: Finding) -> Span:
    """The part of a finding that must go, where what stands around it is only its form."""
    if finding.category is _PROTECTED or _stands_alone(text, finding):
        return finding.span
    start, end = _trimmed(text, finding.span)
    if raw := _in_raw(text, start, end):
        start, end = raw.start, raw.end
    if text[start - 3 : start].lower() == 'r"(' and text[end - 1 : end + 1] == ')"':
        end -= 1  # what ends a raw string went along
    if text[end - 1 : end] == "," and _is_in_flow(text, start):
        end -= 1
    value = text[start:end]
    if finding.kind == "home_path":
        folder = _FOLDER.match(value)
        return Span(start + folder.end(), end) if folder and folder.end() < len(value) else Span(start, end)
    begin = _BEGIN.match(value) if value.startswith("-") else None
    if begin is not None:
        return _body(text, start, end, begin.end())
    url = _URL.match(value) if "://" in value else None
    if url is not None and len(value) - url.end() >= _LEAST_SECRET:
        return Span(start + url.end(), end)
    return Span(start, end)


def _stands_alone(text: str, finding: Finding) -> bool:
    """Whether nothing in or before a value can be only its form, as in most cells of a table; told without looking closely."""
    start, end = finding.span.start, finding.span.end
    value = text[start:end]
    return (
        value[:1] not in " \t\r\n\\-"
        and value[-1:] not in " \t\r\nnt,"
        and text[start - 1 : start] not in ('"', "(")
        and finding.kind != "home_path"
        and "://" not in value
    )


def _is_in_flow(text: str, at: int) -> bool:
    """Whether what stands there bare is within brackets, where a comma ends it, as in `{password: abc, port: 1}`."""
    if text[at - 1 : at] in ("", '"', "'", "`"):
        return False
    left = 0
    for sign in _BRACKET.findall(text, max(at - _FLOW, 0), at):
        left = left + 1 if sign in "{[" else max(left - 1, 0)
    return left > 0


def _trimmed(text: str, span: Span) -> tuple[int, int]:
    """The span without blanks and escaped line ends around it, unless it is nothing else."""
    value = text[span.start : span.end]
    if value[:1] not in " \t\r\n\\" and value[-1:] not in " \t\r\nnt":
        return span.start, span.end
    match = _TRIM.match(value)
    return (span.start + match.start(1), span.start + match.end(1)) if match and match[1] else (span.start, span.end)


def _body(text: str, start: int, end: int, head: int) -> Span:
    """What stands between the marks of a block, or behind its first one where the last is missing."""
    value = text[start:end]
    first = _EDGE.match(value, head)
    last = _END.search(value, max(len(value) - 80, head))
    left = first.end() if first else head
    right = last.start() if last else len(value)
    while right > left and not _ends_line(value, right - 1):
        right -= 1
    return Span(start + left, start + right) if left < right else Span(start, end)


_BASE64 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")


def _ends_line(value: str, at: int) -> bool:
    """Whether the sign there can be the last of a line of base 64, and not an operator or the letter of an escape."""
    before = value[at - 1 : at]
    return value[at] in _BASE64 and not (value[at] in "nrt" and before == "\\") and not (value[at] in "+/" and before not in _BASE64)


def _lines(text: str, span: Span) -> Iterator[Span]:
    """A span of several lines as one for each, without what marks a line of a difference."""
    at = span.start
    for line in text[span.start : span.end].splitlines(keepends=True):
        body = line.rstrip("\r\n")
        skipped = 0 if at and text[at - 1] != "\n" else len(body) - len(body.lstrip(" +-\t"))
        if body[skipped:]:
            yield Span(at + skipped, at + len(body))
        at += len(line)


def _number_in(text: str, span: Span, language: str) -> tuple[Span, Form] | None:
    """The digits of a number that stands bare, and their form; None for anything else."""
    value = text[span.start : span.end]
    if text[max(span.start - 2, 0) : span.start].lower() == "0x":
        bare = language not in _PROSE and _HEX.fullmatch(value) and _is_bare(text, span.start - 2, span.end)
        return (span, _hex_form(value)) if bare else None
    if not (value[:1].isdigit() or value[:1] in ("-", "+")) or not _is_bare(text, span.start, span.end):
        return None
    match = _NUMBER.fullmatch(value)
    if match is None:
        return (span, Form.NUMBER) if _LIST.fullmatch(value) else None
    if match["hex"] and language in _PROSE:
        return None
    form = _hex_form(match["body"]) if match["hex"] else Form.DECIMAL if match["fraction"] or match["exponent"] else Form.NUMBER
    return Span(span.start + match.start("body"), span.start + match.end("body")), form


def _hex_form(digits: str) -> Form:
    """The form of a number behind `0x`: a short one stays within 32 bits."""
    return Form.HEX if sum(map(str.isalnum, digits)) <= placeholder.MOST_HEX else Form.NUMBER


def _is_bare(text: str, start: int, end: int) -> bool:
    """Whether nothing beside it makes what stands there part of a word, of a literal or of a longer number."""
    before = text[start - 1 : start] if start else ""
    if before in ('"', "'", "`", ".") or before.isalnum() or before == "_":
        return False
    if before in ("-", "/", "@", "#") and start > 1 and text[start - 2].isalnum():
        return False
    return _AFTER.match(text, end) is not None


def is_plain(document: Document, span: Span) -> bool:
    """Whether a place is the whole of a YAML value without quotes, which would be of another type if it were empty."""
    if document.language not in _YAML or _BEHIND_PLAIN.match(document.text, span.end) is None:
        return False
    before = document.text[max(span.start - _FLOW, 0) : span.start]
    if not before[-1:].isspace():
        return before[-1:] in ("[", ",")
    return _PROPERTIES.sub("", before).rstrip()[-1:] in (":", "-", "?", "[", ",")


def _date_form(text: str, span: Span, language: str) -> Form:
    value = text[span.start : span.end]
    if not value[:4].isdigit() or not _is_bare(text, span.start, span.end):
        return Form.WORD
    bare = (language in _WITH_DATES and _DATE.fullmatch(value)) or _DATE_ARGUMENTS.fullmatch(value)
    return Form.DATE if bare else Form.WORD
