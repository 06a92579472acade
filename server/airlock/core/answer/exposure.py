"""Places from which a value gets further than from ordinary code: comments, output and logs, requests, addresses, files, messages.

An answer can be an attack: it may ask for a value back in such a place, or let a name carry it there. Comments are told by the syntax tree
where there is one; everything else by the statement, since answers come in more languages than there are grammars for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from airlock.core.answer import addresses, carriers
from airlock.core.answer.shown import shown
from airlock.core.answer.sinks import IN_MESSAGE, TO_LOG, TO_NETWORK, Sink, sinks
from airlock.core.answer.statements import Statement, around
from airlock.core.model import Document, Span
from airlock.core.syntax import Syntax, by_id, parse

__all__ = ["IN_MESSAGE", "TO_LOG", "TO_NETWORK", "Exposure", "exposures"]

_COMMENT = re.compile(r"comment|\bblock expression_statement (?:concatenated_)?string\b", re.IGNORECASE)
"""Kinds of nodes from the root on, the smallest last; a string of Python that is a whole statement says what the code does."""
_LINE_COMMENT = re.compile(r"^\s*(?:#|//|--|;|\*|/\*|<!--)|\s(?:#|//|--)\s")
_FIRST = re.compile(r"[\s(]*(?P<first>[^,()\n]{0,200})")
_VARIABLE = re.compile(r"\$\{?(\w+)|%(\w+)%")
_SENT = re.compile(r"(?:\.|->)(?P<name>get|post|put|patch|delete|head|request|send|fetch|open|execute)\w*\((?P<first>[^,()\n]{0,200})")
_LEVEL = re.compile(r"(?:verbose|trace|debug|info|information|notice|warn|warning|error|critical|fatal|log)\Z", re.IGNORECASE)
_COMPARED = re.compile(r"[^=!<>][=!]==?\s*\w?[\"'`]?\Z")
_COMPARES = re.compile(r"[\"'`]?\s*[=!]==?\s")
_ROOM = 400
_MOST_CARRIED = 3_000
"""Places where names carry values that are looked at for one text."""

IN_COMMENT, UNCLEAR = "in a comment", "in a text that is too long to look through"


class Exposure(NamedTuple):
    """What a value is exposed to, in words, and what tells it from other exposures that are called alike: the call, and where to."""

    words: str
    way: str = ""


def exposures(document: Document, spans: Sequence[Span], should_stop: Callable[[], bool]) -> list[frozenset[Exposure]]:
    """What each of these spans of a text is exposed to, where it stands and by the names that carry it; nothing for ordinary places."""
    syntax = parse(document.text, document.language, should_stop) if document.language else None
    out: list[frozenset[Exposure]] = []
    left = _MOST_CARRIED
    for span in spans:
        if should_stop():
            out.append(frozenset((Exposure(UNCLEAR),)))
            continue
        found = set(_exposed(document, span, syntax))
        for use in carriers.uses(document.text, span, should_stop):
            left -= 1
            if left < 0:
                break
            if _in_comment(document, use.span, syntax):
                continue  # a name there is no value
            found.update(_exposed(document, use.span, syntax, named=True))
            if use.sends:
                found.update(_sent_by(document.text, use.span))
        if left < 0 or should_stop():
            found.add(Exposure(UNCLEAR))
        out.append(frozenset(found))
    return out


def _exposed(document: Document, span: Span, syntax: Syntax | None, *, named: bool = False) -> Iterator[Exposure]:
    text = document.text
    statements = around(text, span)
    for statement in statements:
        for kind, host in addresses.addressed(statement, named=named):
            yield Exposure(f"in {'a' if kind[0] == 'w' else 'an'} {kind} of {host}", host)
    if _in_comment(document, span, syntax):
        yield Exposure(IN_COMMENT)
        return
    yield from map(Exposure, shown(text, span, document.language, named=named))
    for statement in statements:
        if _COMPARED.search(statement.code) or _COMPARES.match(statement.after):
            continue  # what comes of it says yes or no
        for sink in sinks(statement):
            yield Exposure(sink.words, _way(statement, sink))


def _sent_by(text: str, span: Span) -> Iterator[Exposure]:
    """The requests that are made with what a value was put into."""
    sent = _SENT.match(text, span.end)
    if sent is not None:
        [statement, *_] = around(text, span)
        yield Exposure(TO_NETWORK, " ".join(addresses.hosts(statement)) or f"{sent['name']} {''.join(sent['first'].split())}")


def _in_comment(document: Document, span: Span, syntax: Syntax | None) -> bool:
    if syntax is not None:
        kinds = " ".join(node.type for node in syntax.path(span))
        return _COMMENT.search(kinds) is not None or _is_module_text(document.text, kinds)
    text = document.text
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start][-_ROOM:]
    row = by_id(document.language)
    if row is None or not (row.line or row.block):
        return _LINE_COMMENT.search(line) is not None
    if row.line and re.search(rf"(?:^|\s){re.escape(row.line)}", line):
        return True
    before = text[: span.start]
    return row.block is not None and before.rfind(row.block[0]) > before.rfind(row.block[1])


def _is_module_text(text: str, kinds: str) -> bool:
    """Whether that is the text that a module of Python begins with."""
    return kinds.startswith("module expression_statement string") and text.lstrip().startswith(('"""', "'''"))


def _way(statement: Statement, sink: Sink) -> str:
    """What tells this way out from others: whom it goes to where that is named, else the call, for logs at whatever level."""
    if sink.words == TO_LOG:
        return _LEVEL.sub("log", sink.name)
    if sink.words != TO_NETWORK:
        return sink.name
    return " ".join(addresses.hosts(statement)) or f"{sink.name} {_target(statement, sink)}"


def _target(statement: Statement, sink: Sink) -> str:
    """What the call of a request is given first, or the variables of its command."""
    first = _FIRST.match(statement.text, sink.end)
    if statement.code[sink.end : sink.end + 1] == "(" and first is not None:
        return "".join(first["first"].split())
    return " ".join(sorted({one[0] or one[1] for one in _VARIABLE.findall(statement.text, sink.end)}))
