"""Columns that hold passwords, tokens and keys: a name says so, and a cell counts when it looks as a value beside that name would."""

from __future__ import annotations

from collections.abc import Sequence

from airlock.core.detect import strength
from airlock.core.detect.keys import names_secret
from airlock.core.detect.lazy import LazyPattern

_WORD = LazyPattern(
    r"(?P<password>password|passwd|passwort|kennwort|passphrase|pwd|contrase(?:n|ñ)a|mot_?de_?passe|senha|wachtwoord|parola|has(?:l|ł)o)"
    r"|(?P<api_key>api[_ -]?key)|(?P<token>token)|(?P<secret>secret|private[_ -]?key)",
    # What comes first in the name tells the kind: a `token_secret` is a token.
)
STEMS = ("passw", "pwd", "kennwort", "token", "secret", "api_key", "apikey", "contrase", "senha", "parola")
"""Parts of the names of such columns, in small letters; without any there is none."""
KINDS = frozenset(("password", "api_key", "token", "secret"))

_CHOSEN = LazyPattern(r"(?=.{0,29}[a-z])(?=.{0,29}\d)(?=.{0,29}[!@#$%^&*?+=~])[^\s'\"<>{}()/\\:;,]{7,30}")
"""Letters, a digit and a special sign, as people must choose passwords."""
_BEGINNING = 3
_MAIL = LazyPattern(r"[^\s@]{1,64}@[^\s@]{1,80}\.[A-Za-z]{2,13}")


def chosen(columns: Sequence[Sequence[str]]) -> int:
    """The column of passwords in a table whose columns have no names: beside one of addresses, all of it as people choose them; else -1."""
    mailed = any(column and all(map(_MAIL.fullmatch, column)) for column in columns)
    return next((at for at, column in enumerate(columns) if mailed and _are_chosen(column)), -1)


def _are_chosen(column: Sequence[str]) -> bool:
    """Whether all values are as people choose passwords, none is an address, and they are not numbered: `bug#12`, `bug#13`."""
    if not column or _MAIL.fullmatch(column[0]) or not all(map(_CHOSEN.fullmatch, column)):
        return False
    return len({value[:_BEGINNING] for value in column}) * 2 > len(column)


def kind_of(column: str) -> str:
    """The kind of secret a column of that name holds, empty where it holds none."""
    match = _WORD.search(column.lower())
    if match is None or len(column) > 64:
        return ""
    kind = match.lastgroup or ""
    return kind if names_secret(column, match.start(), kind) else ""


def fits(kind: str, value: str, column: str) -> bool:
    """Whether a cell can be a secret of that kind."""
    return strength.looks_secret(value, column, kind) is not None
