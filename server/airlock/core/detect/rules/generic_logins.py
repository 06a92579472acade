"""Passwords behind the user they are for, in sentences and in files of clients. Weighed in told.py."""

from __future__ import annotations

from airlock.core.detect.abroad import ABROAD, either_case
from airlock.core.detect.patterns import NEVER, SAID_ENDS
from airlock.core.detect.phrases import is_unbound
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_USERS = (
    "user",
    "username",
    "login",
    "account",
    "ssh",
    "rdp",
    "benutzer",
    "utilisateur",
    "identifiant",
    "usuario",
    "utente",
    "логин",
    "пользователь",
    "用户名",
    "账号",
)
_MARKS = r"[\"'`*]{0,3}"
_ABROAD = "|".join(map(either_case, ABROAD["password"]))
_PASSWORD = (
    rf"(?i:password|passwd|pass|pwd|pw|passwort|kennwort|mot de passe|mdp|contrase[nñ]a|clave|senha|has[lł]o|[sş]ifre|wachtwoord|{_ABROAD})"
)

RULES = (
    credential(
        "said_login",
        "Password behind the user it is for",
        "Whoever reads it can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; say where the password is kept instead.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=tuple(f"{user}{sign}" for user in _USERS for sign in (" ", ": ", "：")),
        pattern=(
            rf"(?P<key>(?i:{'|'.join(map(either_case, _USERS))}))(?P<said>:?[ ]|：){_MARKS}[\w.@+-]{{2,60}}{_MARKS}[,;/]?[ ](?:/[ ])?"
            rf"(?:(?i:and|with|und|mit|et|y|e|i|и|с)[ ])?(?:(?i:the|das|le|la|el|o)[ ])?{_PASSWORD}(?::?[ ]|：){_MARKS}"
            r"(?P<secret>(?=[!-~]{0,40}[0-9])(?=[!-~]{0,40}[A-Za-z])[!-~]{6,80}?)" + SAID_ENDS
        ),
        examples=(
            "test account: user ada, pw «au4xv8" + "q2»",
            "login ada@shop.example with password «au4xv8" + "q2».",
            "логин ada пароль «au4xv8" + "q2»",
            "use ssh ada@shop, pass «au4xv8" + "q2»",
        ),
        counterexamples=(
            "user ada, password in vault2-shop",
            "the user name and password of step-2",
            "user ada, pw required",
            "ssh ada@shop and pass -o2 to it",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "noted_passphrase",
        "Passphrase in a note",
        "Whoever reads the note can open what it locks.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; say where it is kept instead.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=("passphrase: ", "passphrase = ", "pass phrase: "),
        pattern=r"(?i:pass[ ]?phrase)(?::|[ ]=)[ ](?P<secret>[a-z0-9]{2,16}(?:[ ][a-z0-9]{2,16}){3,9})(?=[.!]?[ \t]{0,8}(?:[\r\n]|\Z))",
        examples=("Passphrase: «purple lan" + "tern orchid walnut»",),
        counterexamples=("passphrase: enter your own words", "passphrase: used for signing commits", "passphrase: optional string value"),
        languages=("", "git-commit", "log", "markdown", "plaintext", "restructuredtext", "text"),
        validate=is_unbound,
        severity=Severity.WARNING,
        confidence=Confidence.LOW,
    ),
    credential(
        "fetched_with_password",
        "Password of a mailbox in fetchmail's file",
        "Whoever reads it can read that mail.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; keep it in ~/.netrc or ask for it.",
        source="https://www.fetchmail.info/fetchmail-man.html",
        keywords=('user "', "user '", 'username "', "username '"),
        pattern=(
            r"(?P<key>(?i:user(?:name)?))[ ][\"'][\w.@+-]{1,60}[\"'],?[ ](?:there[ ]|with[ ])?(?i:pass(?:word)?)[ ]"
            rf"{NEVER}(?P<quote>[\"'])(?P<secret>[^\s\"']{{4,100}})(?P=quote)"
        ),
        examples=('poll mail.shop.example user "ada" pass "«au4xv8' + '-q2»"',),
        counterexamples=('user "ada" pass "password"', 'user "ada" passed "step-2"'),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
