"""The names that carry a value: it is assigned to one here, and logged or sent by that name there.

Followed through assignments, and through what only turns a value into another form of itself; not through calls, whose results are
something else. Names are told by their spelling alone, whatever the language.
"""

from __future__ import annotations

import re
import sys
from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple

from airlock.core.answer.parameters import parameter
from airlock.core.answer.statements import Statement, around
from airlock.core.model import Span

_ASSIGNED = re.compile(
    r"(?P<name>(?:[$@%]{1,2}|\$(?:env|global|script):)?[A-Za-z_][\w]*(?:(?:\.|->|::)[\w]+)*(?:\[[^\]\n]{1,60}\])?)[!?]?"
    r"\s*(?::\s*[\w\s<>\[\]?.,|&*]{1,60}?)?\s*(?::=|<-|\?\?=|\|\|=|\+=|\.=|(?<![=!<>])=(?![=>~]))"
)
_ENTRY = re.compile(r"\A\s*(?:-\s+)?[\"']?(?P<name>[A-Za-z_]\w*)[\"']?:\s")
"""An entry of YAML, which scripts in the same file read as a variable."""
_DEFINED = re.compile(r"(?:\b(?:def|function|fun|func|fn|sub|defp?|proc)\b|=>|\bconstructor\b)")
_CALLED = re.compile(r"([\w.:>$!?-]{1,80})\s*\(")
_SAME_VALUE = re.compile(
    r"(?i:\A(?:.*[^a-z])?(?:str|string|bytes|bytearray|list|tuple|set|dict|array|map|hash|object|json|format|sprintf|dumps|stringify|encode|decode|join|concat"
    r"|quote|escape|encodeuricomponent|urlencode|strip|trim|lower|upper|reverse|reversed|replace|append|tostring|to_s|to_string|into|from|freeze|mask"
    r"|f|s|utf8|getbytes|b64encode|btoa|base64_encode|some|ok|just|text|content|stringcontent|newreader|newbufferstring|formdata|headers|urlsearchparams"
    r"|\w*content|\w*pair\.create)\Z)"
)
_KEY = re.compile(r"[\"']?(?P<key>[A-Za-z_]\w*)[\"']?\s*(?:=>|[:=])\s*[\w$@]{0,3}[\"'`]?\s*\Z")
_MEMBER = re.compile(r"(?:\?\.|\.|->|\[[\"'])(?P<name>[A-Za-z_]\w*)")
_GIVEN = re.compile(
    r"(?P<name>[$@]?[A-Za-z_]\w*(?:(?:\.|->)\w+)*?)(?:\.|->)(?:append|add|set|put|update|push|insert|extend|setdefault|set_header|setHeader|addHeader|addValue|setValue|merge|store"
    r"|Set|Add)"
    r"\((?:[^()]|\([^()]*\))*\Z"
)
"""What a value is put into by a call on it."""
_SENT_ALONG = re.compile(
    r"(?i)(?P<root>[$@]?\w+)(?:\.|->|\[[\"'])(?:headers?|auth|params|cookies|defaults|searchParams|body|data|query|options|httpBody)\b"
)
_READ = re.compile(
    r"(?:^|[;&|]\s*)read\s+(?:-\w+\s+)*(?P<name>[A-Za-z_]\w*)\s*<<<[^;\n]*\Z|\bfor\s+\(?(?:const\s+|let\s+)?(?P<each>\w+)\s+(?:in|of)\s[^;\n]*\Z"
)
_OTHERS = re.compile(r"(?:[A-Za-z_]\w*\s*,\s*)+\Z")
_ON_IT = re.compile(r"(?:\.|->|\?\.)(?P<name>\w+)\s*\(")
_PUT_IN = re.compile(r"[$@%]\{?(?:\w+[.:])*\Z|\{[^{}]*\Z|\\\([^()]*\Z|[\[<]%?=?\s*[^\]>]*\Z")
"""What stands before a name in a literal that its value is put into."""
_MOST_NAMES = 16
_MOST_USES = 200


class Use(NamedTuple):
    """Where a value is used by name; `sends` where it is sent along by what is called on that name, as a header of a session is."""

    span: Span
    sends: bool = False


class _Name(NamedTuple):
    """A name that carries a value, and the key in it that it has where that is known."""

    name: str
    key: str = ""
    sends: bool = False
    start: int = 0
    end: int = sys.maxsize
    """Between which offsets it is meant."""


def uses(text: str, span: Span, should_stop: Callable[[], bool]) -> Iterator[Use]:
    """Where a value that stands at `span` is used by name, some hundreds of places at most."""
    seen: set[str] = set()
    todo = deque([span])
    count = 0
    while todo and not should_stop():
        for statement in around(text, todo.popleft()):
            given = parameter(text, statement)
            parameters = [_Name(given.name, start=given.start, end=given.end)] if given else []
            for name in (*_assigned(statement), *parameters):
                if name.name in seen or len(seen) == _MOST_NAMES:
                    continue
                seen.add(name.name)
                for use in _places(text, name):
                    count += 1
                    if count > _MOST_USES:
                        return
                    todo.append(use)
                    yield Use(use, name.sends)


def _assigned(statement: Statement) -> Iterator[_Name]:
    """The names that what stands at the place of a statement gets into."""
    code = statement.code
    entry = _ENTRY.match(code)
    if entry is not None and "(" not in code and "{" not in code:
        yield _Name(entry["name"])
        return
    given = _GIVEN.search(code)
    if given is not None:
        yield from _within(statement.before[given.start("name") : given.end("name")], "")
    read = _READ.search(statement.before)
    if read is not None:
        yield _Name(read["name"] or read["each"])
    found = _assignment(code)
    if found is None or not _keeps(code[found.end() :]) or _makes_else(statement.after):
        return
    key = _KEY.search(statement.before, found.end())
    yield from _within(_bare(statement, found), key["key"] if key else "")
    others = _OTHERS.search(code, 0, found.start("name"))
    if others is not None:
        yield from (_Name(other) for other in re.findall(r"\w+", others[0]))


def _within(name: str, key: str) -> Iterator[_Name]:
    """A name, and what it is a part of where that sends it along."""
    yield _Name(name, key)
    root = _SENT_ALONG.match(name)
    if root is not None:
        yield _Name(root["root"], sends=True)


def _assignment(code: str) -> re.Match[str] | None:
    """The assignment that the end of some code belongs to; an argument's name is none, a parameter's is."""
    last: re.Match[str] | None = None
    for found in _ASSIGNED.finditer(code):
        head = code[: found.start()]
        defines = _DEFINED.search(head) is not None
        if head.count("(") > head.count(")") and not defines and not found[0].rstrip().endswith(":="):
            return last
        last = found if last is None or defines else last
    return last


def _makes_else(after: str) -> bool:
    """Whether something is called on what is assigned that gives something else."""
    called = _ON_IT.match(after)
    return called is not None and _SAME_VALUE.match(called["name"]) is None


def _bare(statement: Statement, found: re.Match[str]) -> str:
    """The name as it is written where it is used, with the texts that stand in its brackets."""
    return statement.before[found.start("name") : found.end("name")]


def _keeps(value: str) -> bool:
    """Whether what is assigned is the value itself: it is handed to nothing that makes something else of it."""
    return all(_SAME_VALUE.match(found[1].rstrip("!?")) for found in _open_calls(value))


def _open_calls(code: str) -> Iterator[re.Match[str]]:
    for found in _CALLED.finditer(code):
        rest = code[found.end() :]
        if rest.count(")") <= rest.count("("):
            yield found


def _places(text: str, carrier: _Name) -> Iterator[Span]:
    """Where a name stands, as a variable of a shell too; not where another member of it is asked for."""
    name, key = carrier.name, carrier.key
    plain = name.lstrip("$@%")
    plain = plain.rpartition(":")[2] if name.startswith("$") else plain
    sigil = name[: len(name) - len(plain)] if name[:1] in "@%" else ""
    for at in _found(text, sigil + plain, carrier.start, carrier.end):
        if _is_said(text, at):
            continue
        end = at + len(sigil) + len(plain)
        member = _MEMBER.match(text, end)
        called = member is not None and text[member.end() : member.end() + 1] == "("
        if member is None or called or not key or member["name"] == key:
            yield Span(at, end)


def _found(text: str, name: str, start: int, end: int) -> Iterator[int]:
    """Where a name stands whole. No expression is made of it: there are very many names."""
    at = text.find(name, start, end)
    while at >= 0:
        behind = at + len(name)
        goes_on = _is_of_name(name[-1]) and _is_of_name(text[behind : behind + 1])
        if not goes_on and not _is_of_name(text[at - 1 : at] if at else ""):
            yield at
        at = text.find(name, behind, end)


def _is_of_name(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _is_said(text: str, at: int) -> bool:
    """Whether a name stands in the text of a literal, which does not put its value there."""
    quoted = around(text, Span(at, at))[0].quoted
    return quoted is not None and _PUT_IN.search(quoted) is None
