"""Passwords that one literal holds together with their user, `ada:…`, as HTTP's Basic scheme takes them. Values are weighed in told.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER, PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_NO_USER = r"(?!(?i:https?|s?ftps?|file|data|mailto|tel|urn|sha\d{1,3}|md5|host|localhost)\b)"
_PAIR = (
    rf"{PREFIX}(?P<quote>[\"'`]){_NO_USER}[\w.@+-]{{0,64}}:"
    r"(?P<secret>(?!//|\d{1,5}(?P=quote)|[$%{<])(?:(?!(?P=quote))[^\s\\]){4,100})(?P=quote)"
)
"""A literal with a user, who may have no name, and a password; a number of five digits at most is a port."""
_BYTES = r"(?:(?:\[\]byte|[\w.]{0,30}(?:[Gg]etBytes|encode|bytes))\()?"
_LEVEL = {
    "kind": "basic_auth",
    "advice": "Change it if this was ever shared; read it from the environment or a secret store.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_WHY = "Whoever reads it can sign in as that user."

RULES = (
    credential(
        "encoded_login",
        "User and password that are encoded for a header",
        _WHY,
        source="https://www.rfc-editor.org/rfc/rfc7617",
        keywords=(
            *(
                "btoa(",
                "b64encode(",
                "base64_encode(",
                "encodetostring(",
                "encode64(",
                "base64.encode(",
                "base64encode(",
                "tobase64string(",
            ),
            *("buffer.from(", "new buffer(", "echo -n"),
        ),
        pattern=(
            r"(?P<key>(?i:btoa|b64encode|base64_encode|encodetostring|encode64|base64\.encode|base64encode|tobase64string"
            rf"|(?P<node>buffer\.from|new buffer))\(|(?P<shell>echo -n ))\s{{0,20}}{_BYTES}{NEVER}{_PAIR}"
            r"(?(node)(?:, ?[\"'](?:utf-?8|binary|ascii|latin1)[\"'])?\)\.toString\([\"'`]base64)"
            r"(?(shell)[ ]{0,2}\|[ ]{0,2}(?:openssl (?:enc )?-?)?base64)"
        ),
        examples=(
            "xhr.setRequestHeader('Authorization', 'Basic ' + btoa('ada:«au4xv8" + "-q2»'));",
            "'Basic ' + Buffer.from('ada:«au4xv8" + "-q2»').toString('base64')",
            'token = base64.b64encode(b"ada@shop.example:«au4xv8' + '-q2»")',
            'base64.StdEncoding.EncodeToString([]byte("ada:«au4xv8' + '-q2»"))',
            "echo -n 'ada:«au4xv8" + "-q2»' | base64",
            'Convert.ToBase64String(Encoding.ASCII.GetBytes("ada:«au4xv8' + '-q2»"))',
        ),
        counterexamples=(
            "btoa(`${user}:${password}`)",
            "btoa('https://shop2.example')",
            "base64_encode('user:password')",
            "Buffer.from('orders:shop2x', 'utf8')",
            'b64encode(b"localhost:8080")',
            "echo -n 'orders:shop2x'",
            'echo -n "$USER:$PASSWORD2" | base64',
        ),
        reach=320,
        **_LEVEL,
    ),
    credential(
        "paired_login",
        "User and password as one setting",
        _WHY,
        source="https://curl.se/libcurl/c/CURLOPT_USERPWD.html",
        keywords=("userpwd", *(f"auth{given}{quote}" for given in (": ", ":", "=", " = ", '": ', "': ", " => ") for quote in "\"'")),
        pattern=rf"(?P<key>(?i:userpwd|auth))[\"'`\]]{{0,2}}[ \t]{{0,8}}(?:,|=>|[:=])\s{{0,20}}{NEVER}{_PAIR}",
        examples=(
            'curl_easy_setopt(curl, CURLOPT_USERPWD, "ada:«au4xv8' + '-q2»");',
            "curl_setopt($ch, CURLOPT_PROXYUSERPWD, 'ada:«au4xv8" + "-q2»');",
            "http.get({host: 'shop.example', auth: 'ada:«au4xv8" + "-q2»'})",
        ),
        counterexamples=(
            'curl_easy_setopt(curl, CURLOPT_USERPWD, "user:password");',
            'curl_setopt($ch, CURLOPT_USERPWD, "$user:$password1");',
            "{auth: 'https://auth.shop2.example'}",
        ),
        reach=320,
        **_LEVEL,
    ),
)
