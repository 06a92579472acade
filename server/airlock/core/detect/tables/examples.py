r"""Examples that code gives of its fields for the documentation of an API, each with the name of the field it is of.

`@ApiProperty({ example: '…' }) lastName: string`, `@Schema(example = "…") private String lastName`, `@OA\Property(property="last_name",
example="…")`, `lastName: { type: 'string', example: '…' }`, `/// <example>…</example>` above a member, a struct tag `example:"…"` and an
outline in a comment. https://swagger.io/docs/specification/v3_0/adding-examples/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables import objects
from airlock.core.detect.tables.cells import Reading
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

WORDS = ("example:", "example =", "example=", "examples=[", "examples = [", "<example>", "@example ")
"""What examples of fields stand behind, in small letters."""
_GIVEN = (
    r"(?P<doc><example>)(?P<told>[^<>\r\n]{2,120})</example>"
    r"|@example[ ](?P<said>[^\s*][^*\r\n]{1,120}?)[ \t]*(?:\*/|\r?$)"
    r"|\bexamples?[\"']?\s{0,3}(?:=>?|:)\s{0,3}\[?(?:\"(?P<double>[^\"\\\r\n]{2,120})\"|'(?P<single>[^'\\\r\n]{2,120})')"
    r"|^[ \t]{0,20}(?:\*|//|\#)(?P<indent>[ \t]{1,40})example:[ ](?P<bare>[^\s\"'{\[|>][^\r\n]{1,120}?)[ \t]*\r?$"
)
"""An example: in an element of a comment, behind a word in one, behind a key, or without quotes in an outline."""
_VALUES = ("told", "said", "double", "single", "bare")
_COMMENTED = r"^[ \t]{0,20}(?:\*|//|\#)(?P<indent>[ \t]{1,40})(?P<key>[\"']?\w[\w.-]{0,40}[\"']?)[ \t]{0,4}:[ \t]*\r?$"
"""A key in an outline in a comment that holds more."""
_IN_COMMENT = r"^[ \t]{0,20}(?:\*|//|\#)(?P<indent>[ \t]{1,40})\Z"
_KEYED = r"[\"'`]?(?P<key>[\w.-]{2,60})[\"'`]?\s{0,3}(?:=>|[:=])\s{0,3}\Z"
"""A key before a bracket."""
_NAMED = r"\b(?:property|name|field)\s{0,3}[:=]\s{0,3}[\"'](?P<key>[\w.-]{2,60})[\"']"
_TITLED = (
    r"\b(?:title|description)\s{0,3}[:=]\s{0,3}[\"'](?:(?i:the )?\w{2,20}\\?['’]s )?(?P<key>[\w. -]{2,60}?)(?:[ ]\([^()\r\n]{1,40}\))?"
    r"\.?[\"']"
)
"""Where an annotation says itself which field it is of, and what it is called."""
_TAGGED = r"^[ \t]{0,20}(?P<key>\w{2,60})[ \t]{1,40}[\[\]*\w.]{2,60}[ \t]{1,40}`[^`\r\n]{0,300}\Z"
"""The field of a struct in Go up to a place in its tag."""
_PASSED = (
    r"\s{1,80}|\*[ ]@\w[^\r\n]{0,120}|//[^\r\n]{0,200}|[)\]},*/]{1,4}|@[\w.:]{1,60}(?:\((?:[^()]|\([^()]{0,80}\)){0,300}\))?"
    r"|\#\[[^\[\]\r\n]{0,200}\]|\[[A-Z]\w{1,40}(?:\([^()\r\n]{0,120}\))?\](?=\s)|<remarks>[^<>]{0,200}</remarks>"
    r"|(?:public|private|protected|internal|readonly|final|static|virtual|override|required|declare|val|var|pub|lateinit)\b"
)
"""What may stand between an annotation and the name of the member it is of."""
_MEMBER = (
    r"(?P<key>[A-Za-z_]\w{1,60})[?!]?[ ]?:|\??[A-Za-z_][\w.<>\[\], |]{0,60}?\??[ ]{1,4}\$?(?P<own>[A-Za-z_]\w{1,60})[ \t\r\n]{0,8}[;=,){]"
    r"|\$(?P<bare>\w{2,60})"
)
"""The name of a member: before its type, behind it, or with a sign of its own."""
_FAR, _NEAR = 600, 30
"""So far, in code points and pieces, a bracket is looked for in front of an example, and a member behind it."""
_ABOVE = 15
"""So many lines above an example in a comment its key is looked for."""
_MOST = 5_000
_APART = 1_200
"""Examples farther apart than this are of different records, in code points."""
_OPENS, _SHUTS = "({[", ")}]"


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    flags = re.IGNORECASE | re.MULTILINE
    return {
        "given": compiled(_GIVEN, flags),
        "commented": compiled(_COMMENTED, re.MULTILINE),
        "in_comment": compiled(_IN_COMMENT, re.MULTILINE),
        "keyed": compiled(_KEYED),
        "named": compiled(_NAMED),
        "titled": compiled(_TITLED),
        "tagged": compiled(_TAGGED, re.MULTILINE),
        "passed": compiled(_PASSED),
        "member": compiled(_MEMBER),
    }


def readings(text: str) -> Iterator[Reading]:
    """Each run of examples as a record."""
    run: list[Item] = []
    end = 0
    for given in islice(_patterns()["given"].finditer(text), _MOST):
        key = _field(text, given)
        if not key:
            continue
        if run and given.start() - end > _APART:
            yield from _record(text, run)
            run = []
        group = next(group for group in _VALUES if given[group] is not None)
        run.append(Item(key, Atom(*given.span(group), "s")))
        end = given.end()
    yield from _record(text, run)


def _record(text: str, run: list[Item]) -> Iterator[Reading]:
    if run:
        start, end = run[0].value.start, run[-1].value.end
        yield from objects.readings(text, Group("[", "", start, end, [Item("", Group("{", "", start, end, run))]))


def _field(text: str, given: re.Match[str]) -> str:
    """The name of the field that an example is of; empty where none is told."""
    if given["doc"] is not None or given["said"] is not None:
        return _member(text, given.end())
    start = given.start()
    if given["bare"] is not None:
        return _over(text, start, len(given["indent"]))
    before = text[max(start - _FAR, 0) : start]
    if (tagged := _patterns()["tagged"].search(before)) is not None:
        return tagged["key"]
    line = before[before.rfind("\n") + 1 :]
    if (commented := _patterns()["in_comment"].match(line)) is not None and (key := _over(text, start, len(commented["indent"]))):
        return key
    return _annotated(text, max(start - _FAR, 0), start)


def _over(text: str, start: int, indent: int) -> str:
    """The key in an outline in a comment that an example stands under."""
    lines = text[max(start - _FAR, 0) : start].splitlines()[1:]
    for line in reversed(lines[-_ABOVE:]):
        if (key := _patterns()["commented"].match(line)) is not None and len(key["indent"]) < indent:
            return key["key"].strip("\"'")
    return ""


def _annotated(text: str, begin: int, start: int) -> str:
    """The field of an example in brackets: the key in front of them, what they name, or the member behind them."""
    opened = _opening(text, begin, start)
    if opened < 0:
        return ""
    if text[opened] == "{" and (keyed := _patterns()["keyed"].search(text[max(opened - 80, begin) : opened])) is not None:
        return keyed["key"]
    end = _shutting(text, start)
    if (named := _patterns()["named"].search(text, opened, end)) is not None:
        return named["key"]
    if key := _member(text, end):
        return key
    titled = _patterns()["titled"].search(text, opened, end)
    return titled["key"] if titled is not None else ""


def _opening(text: str, begin: int, start: int) -> int:
    """Where the bracket opens that a place stands in; -1 where it is too far."""
    open_ = 0
    for at in range(start - 1, begin - 1, -1):
        if text[at] in _SHUTS:
            open_ += 1
        elif text[at] in _OPENS:
            if not open_:
                return at
            open_ -= 1
    return -1


def _shutting(text: str, start: int) -> int:
    """Behind the bracket that shuts what a place stands in, or as far as is looked."""
    open_ = 0
    for at in range(start, min(start + _FAR, len(text))):
        if text[at] in _OPENS:
            open_ += 1
        elif text[at] in _SHUTS:
            if not open_:
                return at + 1
            open_ -= 1
    return min(start + _FAR, len(text))


def _member(text: str, start: int) -> str:
    """The name of the member that is declared behind a place, with nothing but other annotations before it."""
    passed, member = _patterns()["passed"], _patterns()["member"]
    for _ in range(_NEAR):
        match = passed.match(text, start)
        if match is None or match.end() == start:
            break
        start = match.end()
    found = member.match(text, start)
    return (found["key"] or found["own"] or found["bare"]) if found else ""
