"""Passwords in notes and manuals, which name a user and a password side by side. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_MARKS = r"[`\"'*]{0,3}"

RULES = (
    credential(
        "noted_password",
        "User and password in a note",
        "Whoever reads the note can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; say where the password is kept instead.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=(
            *(
                "login: ",
                "login is ",
                "login:** ",
                "logins: ",
                "log in with ",
                "login with ",
                "sign in with ",
                "log in as ",
                "login as ",
                "logged in as ",
            ),
            *(
                "credentials: ",
                "credentials are ",
                "credentials:** ",
                "creds: ",
                "creds are ",
                "username/password: ",
                "user/password: ",
                "account: ",
            ),
        ),
        pattern=(
            r"(?P<key>(?i:log(?:ged)?[ ]?in|logins?|sign[ ]in|credentials?|creds|(?:user(?:name)?/)?password|account|username|user)"
            r"(?i:/password)?(?:[ ](?:with|as|are|is))?):?\*{0,2}[ ]"
            rf"(?:(?:the[ ])?user(?:name)?[ ])?{_MARKS}[\w.@+-]{{2,60}}{_MARKS}(?P<loose>[ ]{{0,2}}/[ ]{{0,2}}|:(?=[^\s`]{{4,40}}`)|[ ](?:and|with)[ ](?:the[ ])?(?i:password|passwd|pw):?[ ]|[ ]{{0,2}}\|[ ]{{0,2}})"
            rf"{_MARKS}(?P<secret>[^\s\"'`*|<>(){{}}\[\],;/]{{4,40}}?)(?=[.!]?(?:[\s`\"'*|<),;]|$))"
        ),
        examples=(
            "login: ada / «au4xv8" + "-q2»",
            "Log in with `ada` / `«au4xv8" + "-q2»`.",
            "credentials: ada | «au4xv8" + "-q2»",
            "Log in with `ada:«au4xv8" + "-q2»`",
            "creds are ada/«au4xv8" + "-q2»",
            "the staging login is ada / «au4xv8" + "-q2»",
            "Sign in with ada and password «au4xv8" + "-q2».",
            "Log in with user ``ada`` and password ``«au4xv8" + "-q2»``",
        ),
        counterexamples=(
            "login: ada / password",
            "login with `ada:password`",
            "Log in with your user name and password.",
            "account: shop/main2/x",
            "login: 2024-01-05 12:30",
        ),
        languages=("", "git-commit", "log", "markdown", "plaintext", "restructuredtext", "text"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
