"""Whom a value is sent to with an address: its host, or the name that would be looked up.

An address that holds a value, is put together with it, or stands in the same call is one that it goes to. Absent: what is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from airlock.core.answer.statements import Statement

_ADDRESS = re.compile(
    r"(?:\b(?P<scheme>[A-Za-z][A-Za-z0-9+.-]{1,20}):|(?<=[\"'`(=\s]))(?:\\?/){2}(?:[^\s/@\"'`<>]{0,120}@)?"
    r"(?P<host>\[[^\]\s]{0,60}\]|[^\s/:\"'`?#<>()\\,;&|]{1,200})(?P<rest>[^\s\"'`<>]*)"
)
_MAIL = re.compile(r"\b(?P<scheme>mailto):[^\s\"'`<>?]{0,200}?@(?P<host>[\w.-]{1,200})(?P<rest>[^\s\"'`<>]*)", re.IGNORECASE)
_JOINED = re.compile(r"(?:\A|[\"'`)\]}])\s*(?:\+|\.{1,2}|<>|&|%|,|\|\|)\s*(?:[rbuf$@]{0,2}[\"'`{(]{0,3}|\$\{[\"'`]?)\Z")
"""What stands between two texts that are put together."""
_FORM = re.compile(
    r"<form\s[^>]{0,300}?action\s*=\s*[\"']?(?:https?:)?//(?P<host>[^\s/\"'>]{1,200})(?:(?!</form).)*\Z", re.DOTALL | re.IGNORECASE
)
"""What the fields of a page are sent to."""
_BELOW = re.compile(r"(?P<put>\}|[\"'`]?\s*(?:\+|\.{1,2}|,)\s*[\"'`])?(?P<host>(?:\.[A-Za-z0-9][\w-]{0,62}){2,8})(?![\w(])")
"""What makes a value a part of a name in the DNS."""
_HERE = re.compile(r"(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|\*)\Z", re.IGNORECASE)
_HOST = re.compile(
    r"(?<![\w./@-])(?:[\w-]{1,63}@)?(?P<host>[A-Za-z0-9*][\w*-]{0,62}(?:\.[A-Za-z0-9][\w-]{0,62}){0,7}\.[A-Za-z]{2,24})(?![\w(=])"
)
_WEB = frozenset(("", "http", "https", "ws", "wss"))
_LOCAL = frozenset(("file", "data", "jdbc", "vscode", "node", "unix", "sqlite"))


def addressed(statement: Statement, *, named: bool) -> Iterator[tuple[str, str]]:
    """The kind of each address that a value goes to, `web address` or `address`, and its host; the value itself is a star in it.

    `named` where a name stands for the value, whose members are no names in the DNS.
    """
    text, place = statement.text, len(statement.before)
    for found in (*_ADDRESS.finditer(text), *_MAIL.finditer(text)):
        scheme, host = (found["scheme"] or "").lower(), found["host"]
        if scheme in _LOCAL or _HERE.match(host) or not any(map(str.isalnum, host)) or (not scheme and "." not in host):
            continue
        inside = found.start() <= place < found.end()
        joined = found.end() <= place and _is_joined(found["rest"], text[found.end() : place])
        if scheme == "mailto" and found.start("host") > place:
            continue  # the address itself
        if inside or joined or statement.called:
            yield ("web address" if scheme in _WEB else "address"), host
    form = _FORM.search(statement.before)
    if form is not None:
        yield "web address", form["host"]
    below = _BELOW.match(statement.after)
    is_text = below is not None and (not named or below["put"] or statement.before.endswith("$"))
    if below is not None and is_text and not _in_path(statement.before):
        yield "web address", f"*{below['host']}"


def hosts(statement: Statement) -> list[str]:
    """All hosts that a statement names, with an address around them or without."""
    text = statement.text
    named = {found["host"] for found in _ADDRESS.finditer(text)} or {found["host"] for found in _HOST.finditer(text)}
    return sorted(named)


def _is_joined(rest: str, between: str) -> bool:
    """Whether an address that ends with `rest` is put together with what stands behind `between`."""
    return _JOINED.match(between) is not None or (rest.endswith(("{", "(")) and between in ('"', "'", "`"))


def _in_path(before: str) -> bool:
    """Whether a value is in a path or behind a host, so that what follows it is no name in the DNS."""
    return re.search(r"[^\s\"'`/:][/\\][^\s\"'`]*\Z|[\"'`\s=]/[^\s\"'`/][^\s\"'`]*\Z|[\"'`\s=][/~.]+/?\Z", before) is not None
