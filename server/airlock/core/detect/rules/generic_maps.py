"""Passwords and tokens in a map whose own name says what its values are: `passwords = {"ada": "…"}`, `secrets:` with names below.

A match gives one finding, so each place in a map has a rule of its own; longer maps are found as far as they go. The names say nothing,
so a value must be a strong one.
"""

from __future__ import annotations

from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Rule, Severity

_PLACES = 8
_PASSWORDS = ("passwords", "passwds", "passphrases")
_TOKENS = (
    "secrets",
    "apikeys",
    "api_keys",
    "api-keys",
    "api_tokens",
    "apitokens",
    "access_tokens",
    "auth_tokens",
    "access_keys",
    "accesskeys",
)
_NAME = r"[\"'`]?[\w.@/-]{1,60}[\"'`]?[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}"
_OTHER = (
    r"(?![\"'`]?(?:(?i:[\w.-]{0,30}[._-])?(?i:ids?|name|path|file|url|uri|host|user|username|email|type|version|arn|region|ref|engine|driver"
    r"|description|namespace|provider)|\w{1,30}(?:Id|Name|Path|File|Url|Uri|Arn|Ref|Type|Version))[\"'`]?[ \t]{0,8}[:=])"
)
_FILLER = r"(?:\"[^\"\r\n]{0,200}\"|'[^'\r\n]{0,200}'|`[^`\r\n]{0,200}`|[^\s\"'`,{}]{1,200})"
_NEXT = r"[ \t]{0,8}(?:(?:[#]|//)[^\r\n]{0,100})?(?(indent)\r?\n(?P=indent)(?![ \t])|(?:,|(?=[\r\n]))\s{0,60}(?:(?:[#]|//)[^\r\n]{0,100}\s{0,44})?)"
_VALUE = r"(?P<quote>[\"'`])?(?!\$[A-Za-z_{(]|\{\{|%|<|@)(?P<secret>(?(quote)(?:(?!(?P=quote))[^\s\\]){6,200}|[^\s\"'`,{}()\[\]|>&*!#]{6,200}))(?(quote)(?P=quote))(?=[ \t]{0,8}(?:[,}\r\n#/]|$))"


def _place(number: int, kind: str, heads: tuple[str, ...]) -> Rule:
    """The rule for the value at one place in such a map, counted from 0."""
    quoted, plain = "".join(f'"name{one}": "", ' for one in range(number)), "".join(f"  name{one}: ''\n" for one in range(number))
    return credential(
        f"{kind}_map_{number + 1}",
        f"Value {number + 1} of a map of {kind}s",
        "It lets anyone sign in as you or read what it protects.",
        kind=kind,
        label=kind.upper(),
        advice="Change it if this was ever shared; read it from the environment.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=heads,
        pattern=rf"(?P<key>(?i:{'|'.join(heads)}))[\"'`]?\]?[ \t]{{0,8}}(?:=>|:=|[:=])(?P<loose>[ \t]{{0,4}})(?:(?:map\[string\]string)?\{{\s{{0,60}}|\r?\n(?P<indent>[ \t]{{1,40}}))"
        rf"(?:{_NAME}{_FILLER}{_NEXT}){{{number}}}{_OTHER}{_NAME}{_VALUE}",
        examples=(f'{heads[0]} = {{{quoted}"ada": "«au4xv8' + '-q2Lm»"}', f"{heads[0]}:\n{plain}  ada: «au4xv8" + "-q2Lm»\n"),
        counterexamples=(
            f"{heads[0]}:\n{plain}  ada: $SECRET2\n",
            f"{heads[0]}:\n{plain}  ada: orchid\n",
            f"{heads[0]}:\n{plain}  path: shop-2/k3Vt\n",
            f"{heads[0]}:\n{plain}other: au4xv8" + "-q2Lm\n",
        ),
        reach=4600,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    )


RULES = (
    *(_place(number, "password", _PASSWORDS) for number in range(_PLACES)),
    *(_place(number, "token", _TOKENS) for number in range(_PLACES)),
)
