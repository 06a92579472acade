"""Passwords and keys in tables of documents: who signs in with what, and what a variable is set to. Values are weighed in told.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Rule, Severity

_PROSE = ("", "markdown", "plaintext", "restructuredtext", "text")
_USER = r"(?i:e-?mail|user(?:[ ]?name)?|login|account|usuario|benutzer|utilisateur)(?:[ ]address)?|用户名?|账号|邮箱"
_USERS = ("email", "e-mail", "user", "username", "user name", "login", "account", "usuario", "benutzer", "utilisateur", "address")
_PASSWORD = r"(?i:password|passwort|kennwort|contraseña|senha|mot de passe|parola)|密码|密碼|パスワード|비밀번호|пароль"
_CELL = r"[^|\r\n]{0,100}\|"
_FILLED = r"(?:(?=[ \t]{0,60}[^|\s])[^|\r\n]{1,100}|[ ]{1,40}(?=\|))"
"""A cell, with a stroke behind it if it is empty: behind a line's last one is none."""
_RULED = r"[ \t]{0,8}\|?[ \t]{0,8}\r?\n[ \t]{0,8}\|?[ :|-]{5,160}\r?\n"
_MARKS = r"[ ]{0,30}[*`]{0,3}"
_VALUE = r"(?P<secret>(?=[^\s|`<>]{0,60}[0-9!@#$%^&*])[^\s|`*<>\\][^\s|`<>\\]{2,60}[^\s|`*<>\\])[*`]{0,3}"
"""What has no digit and no special sign is what a table says about passwords more often than one."""
_CHOSEN = r"(?!(?:[a-z0-9]{1,16}[-_.]){1,4}(?:v?\d{1,4}|[Qq]\d)(?![\w-]))(?=[!-~]{0,60}[A-Za-z])(?=[!-~]{0,60}(?:[0-9][!-~]{0,60}[0-9]|[0-9][!-~]{0,60}[!@#$%^&*?+=~]|[!@#$%^&*?+=~][!-~]{0,60}[0-9]|[a-z][0-9][A-Za-z]))"
"""Of a password where only a heading says that there are some: a letter, a digit, and another digit or a special sign."""
_ROLE = (
    r"(?:[\w.+-]{1,40}@[\w.-]{3,60}|(?i:admin\w{0,10}|root|guest|demo\w{0,4}|test\w{0,6}|operator|editor|viewer|manager|owner|staff|student|teacher"
    r"|customer|support|moderator|superuser|user\d{0,2}|sa|postgres|gast|invitado))"
)
"""Who signs in, where no column says so."""
_RULE = r"[ \t]{0,4}\|[ :|-]{3,160}\r?\n"
_TITLE = r"[ *_]{0,30}(?i:who|roles?|user\w{0,5}|names?|log-?in|accounts?|e-?mail|value|credentials?|access|system|service|environment|env|url|notes?)?[ *_]{0,30}"
_TITLES = rf"\|{_TITLE}(?:\|{_TITLE}){{1,5}}\|?[ \t]{{0,4}}\r?\n"
"""The heads of a table's columns that say nothing of what stands behind who signs in."""
_BETWEEN = r"(?:(?![ \t]{0,4}[#=|])[^\r\n|]{0,200}\r?\n){0,4}"
"""Lines between a heading, or a line that says as much, and a table."""
_NAMES = {"password": "PASSWORD|PASSWD|PASS|PWD", "token": "SECRET(?:_KEY)?|TOKEN|(?:API|ACCESS|ENCRYPTION|SIGNING)_KEY"}
"""What the name of a variable ends in."""
_TWO = "au4xv8" + "-q2", "Orchid" + "9#x"
_SAMPLES = {"password": "orchid" + "bloom", "token": "k3V" + "tQz8WmY2xLr7N"}
_LEVEL = {"severity": Severity.WARNING, "confidence": Confidence.MEDIUM}


def _of_users(behind: int) -> Rule:
    """The rule for a table whose column of passwords has so many others behind it."""
    more, rows = "Role | " * behind, "shop | " * behind
    return credential(
        f"login_table_{behind}",
        "Password in a table of users",
        "Whoever reads it can sign in as that user.",
        kind="password",
        advice="Change it if this was ever shared; say where the passwords are kept instead.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=tuple(f"{user}{mark}" for user in (*_USERS, "用户名", "用户", "账号", "邮箱") for mark in (" |", "** |")),
        pattern=rf"(?:{_USER})\*{{0,2}}[ ]{{1,30}}\|(?:{_CELL}){{0,2}}{_MARKS}(?:{_PASSWORD})[*`]{{0,3}}[ ]{{0,30}}"
        rf"(?:\|[^|\r\n]{{1,60}}){{{behind}}}{_RULED}",
        each=rf"[ \t]{{0,8}}\|?(?:{_CELL}){{1,4}}{_MARKS}{NEVER}(?P<key>)"
        rf"(?:{_VALUE}|{_FILLED})[ ]{{0,30}}(?:\|{_FILLED}){{{behind}}}\|?[ \t]{{0,8}}(?:\r?\n|\Z)",
        languages=_PROSE,
        examples=(
            f"| User | Password | {more}\n|---|---| {'---|' * behind}\n| ada | `«{_TWO[0]}»` | {rows}\n| eve | «{_TWO[1]}» | {rows}\n",
        ),
        counterexamples=(
            f"| User | Password | {more}\n|---|---| {'---|' * behind}\n| ada | required | {rows}\n| eve | <your-password-1> | {rows}\n",
            f"| User | Password age | {more}\n|---|---| {'---|' * behind}\n| ada | 30d12h | {rows}\n",
        ),
        reach=1600,
        **_LEVEL,
    )


def _of_variables(kind: str) -> Rule:
    """The rule for variables of one kind with their values or defaults."""
    return credential(
        f"{kind}_in_table",
        f"{kind.capitalize()} in a table of variables",
        "It is what opens wherever nobody set another one.",
        kind=kind,
        label=kind.upper(),
        advice="Change it where it is in use; leave the default empty.",
        source="https://cwe.mitre.org/data/definitions/1392.html",
        keywords=tuple(f"{name}` |" for name in ("password", "passwd", "pass", "pwd"))
        if kind == "password"
        else tuple(f"{name}` |" for name in ("secret", "secret_key", "token", "api_key", "access_key", "encryption_key", "signing_key")),
        pattern=rf"(?<=[A-Z0-9]_)(?P<key>{_NAMES[kind]})`[ ]{{1,30}}\|(?:[^|`\r\n]{{0,60}}\|){{0,2}}{'' if kind == 'password' else '(?P<loose>)'}"
        rf"[ ]{{0,30}}`{NEVER if kind == 'password' else ''}(?P<quote>[\"']?)(?P<secret>[^\s|`\"'<>]{{4,120}})(?P=quote)`[ ]{{0,60}}(?=\||[\r\n]|\Z)",
        languages=_PROSE,
        examples=(f"| `SHOP_{'PASSWORD' if kind == 'password' else 'TOKEN'}` | no | `«{_SAMPLES[kind]}»` | what opens the shop |",),
        counterexamples=(
            f"| `SHOP_{kind.upper()}` | `string` | what opens the shop |",
            f"| `SHOP_{kind.upper()}` | `SHOP_X2_{kind.upper()}` | the same |",
            f"| `SHOP_{kind.upper()}` | `changeme` | the same |",
        ),
        **_LEVEL,
    )


def _of_fields(kind: str) -> Rule:
    """The rule for rows that name one thing and say what it is: `| Password | … |`."""
    names = (
        ("password", "passwort", "kennwort", "passphrase", "pwd") if kind == "password" else ("token", "api key", "secret key", "secret")
    )
    value = r"[^\s|`<>*]{6,64}" if kind == "password" else r"[A-Za-z0-9][A-Za-z0-9_+/=.~-]{15,200}"
    return credential(
        f"{kind}_in_row",
        f"{kind.capitalize()} in a row of a table",
        "Whoever reads the table can use it.",
        kind=kind,
        label=kind.upper(),
        advice="Change it if this was ever shared; say where it is kept instead.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=tuple(f"{name}{mark}" for name in names for mark in (" |", "** |", "` |", "|")),
        pattern=rf"(?<![A-Za-z])(?P<key>(?i:{'|'.join(names)}))[*`]{{0,3}}[ ]{{0,30}}\|{_MARKS}(?P<loose>)"
        rf"(?P<secret>(?!(?i:min|max|at-least|up-to)\b)(?=[^\s|]{{0,64}}[0-9])(?=[^\s|]{{0,64}}[A-Za-z]){value})[*`]{{0,3}}[ ]{{0,60}}(?=\|[ \t]{{0,8}}(?:\r?\n|\Z)|\r?\n|\Z)",
        languages=_PROSE,
        examples=(
            (f"| Field | Value |\n|---|---|\n| Password | `«{_TWO[0]}»` |", f"| Root password | «{_TWO[1]}» |")
            if kind == "password"
            else (f"| API key | `«{_SAMPLES['token']}»` |",)
        ),
        counterexamples=(
            f"| {names[0]} | required |",
            f"| {names[0]} | string(64) |",
            f"| {names[0]} | min-8-chars |",
            f"| {names[0]} | `<your-{kind}-1>` |",
            f"| {names[0]} | [see-v2](docs/2.md) |",
            f"| {names[0]} | v2.3.1 | yes |",
        ),
        **_LEVEL,
    )


def _headed(called: str, table: str, each: str, example: str) -> Rule:
    """The rule for a table below a heading that speaks of logins, none of whose columns says which are the passwords."""
    names = (
        "credentials",
        "logins",
        "login data",
        "test accounts",
        "demo accounts",
        "test users",
        "demo users",
        "zugangsdaten",
        "identifiants",
    )
    return credential(
        f"headed_{called}",
        "Password in a table below a heading",
        "Whoever reads it can sign in as that user.",
        kind="password",
        advice="Change it if this was ever shared; say where the passwords are kept instead.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=names,
        pattern=rf"(?i:{'|'.join(names)})[^\r\n|]{{0,60}}\r?\n{_BETWEEN}{table}",
        each=each,
        languages=(*_PROSE, "asciidoc"),
        examples=(example.format(f"«{'orchid' + '4711'}»", f"«{'Walnut' + '8!x'}»"),),
        counterexamples=(
            example.format("read-only1", "OAuth2"),
            example.replace("admin", "shop").replace("guest", "mail").format("orchid" + "4711", "Walnut" + "8!x"),
            example.replace("Who", "Plan").replace("|===\n", "|===\n| Role | Plan\n\n").format("orchid" + "4711", "Walnut" + "8!x"),
            example.replace("Credentials", "Prices").format("orchid" + "4711", "Walnut" + "8!x"),
        ),
        reach=1600,
        **_LEVEL,
    )


_SECRET = rf"(?P<secret>{_CHOSEN}[^\s|`*<>\\/:]{{6,64}})"
_KINDS = ("password", "token")
RULES = (
    *map(_of_users, range(3)),
    *map(_of_variables, _KINDS),
    *map(_of_fields, _KINDS),
    _headed(
        "table",
        rf"(?=[ \t]{{0,4}}\|)(?:[ \t]{{0,4}}{_TITLES}{_RULE}|(?![^\r\n]{{1,200}}\r?\n{_RULE}))",
        rf"[ \t]{{0,4}}\|(?:(?P<key>(?:{_CELL}){{0,2}}{_MARKS}{_ROLE}[*`]{{0,3}}[ ]{{0,30}}\|)(?P<loose>){_MARKS}{_SECRET}[*`]{{0,3}}[ ]{{0,30}}(?=\||\r?\n|\Z)|)"
        r"[^\r\n]{0,300}(?:\r?\n|\Z)",
        "## Credentials\n\n| Who | |\n|---|---|\n| admin | {} |\n| guest | `{}` | shop |\n",
    ),
    _headed(
        "asciidoc_table",
        rf"\|={{3,8}}[ \t]{{0,4}}\r?\n(?:{_TITLES}(?=\r?\n)|(?!\|(?![^|\r\n]{{0,60}}\|[^|\r\n]{{0,60}}[0-9])[^\r\n]{{1,200}}\r?\n\r?\n))",
        rf"(?:\r?\n|\|(?!=)(?:(?P<key>(?:{_CELL}){{0,2}}{_MARKS}{_ROLE}[*`]{{0,3}}[ ]{{0,30}}\|)(?P<loose>){_MARKS}{_SECRET}[*`]{{0,3}}[ ]{{0,30}}(?=\||\r?\n|\Z)|)"
        r"[^\r\n]{0,300}(?:\r?\n|\Z))",
        "== Credentials\n\n|===\n| admin | {}\n\n| guest | `{}`\n|===\n",
    ),
)
