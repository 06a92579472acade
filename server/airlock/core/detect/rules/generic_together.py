"""Passwords and tokens given to several names at once: `user, password = "ada", "…"`. Values are weighed in told.py and strength.py.

The last of as many literals belongs to the last name, the last but one to the last but one; how many names stand before is not looked at.
"""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER, PREFIX, QUOTES
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_ITEM = r"(?:[A-Za-z]{0,2}(?:\"[^\"\r\n]{0,80}\"|'[^'\r\n]{0,80}')|[\w.-]{1,40})"
_COMMA = r"[ ]{0,2},[ ]{0,2}"
_BETWEEN = r"(?:[ ]{0,2},[ ]{0,2}|[ ]to[ ])"
"""Between two values; Kotlin makes a pair of them with `to`."""
_TYPES = r"(?::[ ]?\[[\w ,|]{1,60}\])?"
"""The types of what TypeScript takes apart."""
_VALUE = rf"{PREFIX}(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){{4,200}})(?P=quote)"
_OPENS = r"(?:(?:[Aa]rray|Pair|tuple|list)?[(\[{])?"
_END = r"[ ]{0,2}[)\]}]?[ ]{0,2}(?:;|#|//|--|in\b|(?=[\r\n])|$)"
_ASSIGNED = (
    rf"(?!\w)(?P<one>{_COMMA}\$?[A-Za-z_]\w{{0,40}}(?P<two>{_COMMA}\$?[A-Za-z_]\w{{0,40}})?)?[)\]}}]?{_TYPES}[ \t]{{0,4}}:?=(?!=)[ \t]{{0,4}}{_OPENS}"
    rf"(?(one)(?:{_ITEM}{_BETWEEN}){{0,4}}|(?:{_ITEM}{_BETWEEN}){{1,5}}){_VALUE}(?(one){_COMMA}{_ITEM})(?(two){_COMMA}{_ITEM})"
)
_PASSWORDS = ("password", "passwd", "passphrase", "passwort", "pwd", "pass", "pw")
_TOKENS = ("token", "secret", "secret_key", "secretkey", "api_key", "apikey", "access_key", "accesskey")
_GIVEN = (" = ", "=", " := ", ":=", "] = ", ") = ", "} = ", "]: [")
_WHY = "Whoever reads it can sign in with it."
_ADVICE = "Change it if this was ever shared; read it from the environment or a secret store."
_SOURCE = "https://docs.python.org/3/reference/simple_stmts.html#assignment-statements"

RULES = (
    credential(
        "password_together",
        "Password given together with other values",
        _WHY,
        kind="password",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=tuple(word + given for word in _PASSWORDS for given in (*_GIVEN, ", ")),
        pattern=rf"(?P<key>(?i:passw(?:or[dt]|d)|passphrase|pwd|(?-i:(?<![A-Za-z])|(?<=[a-z])(?=P))(?:pass|pw))){_ASSIGNED}{NEVER}{_END}",
        examples=(
            'user, password = "ada", "«au4xv8' + '-q2»"',
            'dbUser, dbPass := "ada", "«au4xv8' + '-q2»"',
            "host, port, user, password = 'db', 5432, 'ada', '«au4xv8" + "-q2»'",
            'let (user, password) = ("ada", "«au4xv8' + '-q2»");',
            "[$user, $password] = ['ada', '«au4xv8" + "-q2»'];",
            "list($user, $password) = array('ada', '«au4xv8" + "-q2»');",
            '{user, password} = {"ada", "«au4xv8' + '-q2»"}',
            'user, password, name = "ada", "«au4xv8' + '-q2»", "shop"',
            'password, user = "«au4xv8' + '-q2»", "ada"',
            'const [user, password]: [string, string] = ["ada", "«au4xv8' + '-q2»"];',
            'val (user, password) = "ada" to "«au4xv8' + '-q2»"',
        ),
        counterexamples=(
            'user, password = line.split(":")',
            'label, password = "Name", "Password"',
            'user, password = "ada", "changeme"',
            'user, password = "ada", read_password("shop-2x")',
            'bypass, mode = "rule-2x9k", "fast"',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=1088,
        near=QUOTES,
    ),
    credential(
        "token_together",
        "Token given together with other values",
        "Whoever reads it acts as the person or program it was made for.",
        kind="token",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=tuple(word + given for word in _TOKENS for given in _GIVEN),
        pattern=rf"(?<!next_)(?<!page_)(?P<key>(?i:token|secret(?:_?key)?|(?:api|access)_?key)){_ASSIGNED}(?P<loose>){_END}",
        examples=(
            'user, token := "ada", "«k3VtQz8WmY2x' + 'Lr7N»"',
            "client_id, client_secret = 'shop', '«k3VtQz8WmY2x" + "Lr7N»'",
            'const [id, apiKey] = ["shop", "«k3VtQz8WmY2x' + 'Lr7N»"];',
        ),
        counterexamples=(
            'kind, token = "name", "identifier"',
            'user, token = "ada", "your-token-here"',
            'rows, next_token = "none", "k3VtQz8WmY2x' + 'Lr7N"',
            'user, token = "ada", read("shop-2x9k4")',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=1088,
        near=QUOTES,
    ),
)
