"""The parameter that gets a value: an answer may define a function that sends what it is given, and call it."""

from __future__ import annotations

import re
from typing import NamedTuple

from airlock.core.answer.statements import Statement

_CALL = re.compile(r"(?P<name>[A-Za-z_]\w*)\s*\((?P<arguments>(?:[^()]|\([^()]*\))*)\Z")
_KEYWORD = re.compile(r"(?:\A|,)\s*(?P<name>[A-Za-z_]\w*)\s*[=:][^,]*\Z")
_NAME = re.compile(r"[$@]?[A-Za-z_]\w*")
_RECEIVERS = frozenset(("self", "cls", "this"))
_TYPES_BEHIND = frozenset(("any", "byte", "error", "string"))
"""Types as Go has them behind a name without a colon."""
_BODY = 2_000
"""So far behind its parameters a function is looked through."""


class Parameter(NamedTuple):
    """A parameter's name, and between which offsets of the text it is one."""

    name: str
    start: int
    end: int


def parameter(text: str, statement: Statement) -> Parameter | None:
    """The parameter that what stands at the place of a statement is given to, where the text defines what is called."""
    call = _CALL.search(statement.code)
    if call is None:
        return None
    name = re.escape(call["name"])
    defined = re.search(
        rf"\b(?:def|function|fun|func|fn|sub|void|static|async)\s+(?:\([^()]*\)\s*)?{name}\s*\((?P<parameters>[^()]*)\)"
        rf"|\b{name}\s*=\s*(?:async\s*)?(?:function\b\s*\w*\s*)?\(?(?P<arrow>[^()=]*)\)?\s*(?:=>|\{{)",
        text,
    )
    if defined is None:
        return None
    names = [_called(one) for one in (defined["parameters"] or defined["arrow"] or "").split(",")]
    names = names[1:] if names and names[0] in _RECEIVERS else names
    keyword = _KEYWORD.search(call["arguments"])
    index = call["arguments"].count(",")
    chosen = keyword["name"] if keyword and keyword["name"] in names else names[index] if index < len(names) else ""
    return Parameter(chosen, defined.end(), defined.end() + _BODY) if chosen else None


def _called(parameter: str) -> str:
    """The name of a parameter, whether its type stands before it or behind it."""
    words = _NAME.findall(re.split(r"[=:]", parameter, maxsplit=1)[0])
    if not words:
        return ""
    return str(words[0] if words[-1] in _TYPES_BEHIND else words[-1])
