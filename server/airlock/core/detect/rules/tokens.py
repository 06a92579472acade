"""Tokens anybody can make: what stands in Authorization headers and in URLs."""

from __future__ import annotations

import re

from airlock.core.detect.decoding import base64_bytes
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.leet import unmasked
from airlock.core.detect.patterns import NEVER
from airlock.core.detect.provider import credential
from airlock.core.detect.values import has_digit, is_code, is_identifier, is_name, is_sample, keeps_place, variety
from airlock.core.detect.wordlike import CHANCE, wordiness
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled
from airlock.core.model import Confidence, Severity

_WHY = "It signs requests as the person or service it was made for."
_REVOKE = "Revoke the token; read it from the environment."
_CHANGE = "Change the password; read it from the environment."
_WORDS = word_set("""
    pass password passwd passwort pwd secret token user username pw p 123 test xxx key apikey api_key mypassword my-password mypass userpass
    port x-oauth-basic x-token-auth changeme letmein passw0rd password1 password123 pass123 secret123 your-password your_password p@ss p%40ss
    sekret sekrit passwort kennwort heslo haslo senha contrasena contraseña clave parola motdepasse wachtwoord
    пароль 密码 密碼 パスワード 비밀번호
    """)
"""What stands where a password would stand, in documentation."""
_ESCAPED = compiled("%([0-9a-f]{2})")
_DIRECTIVE = compiled(r"%[-+#.*0-9]{0,4}(?:[hlz]{0,2}[A-Za-z@]\b|\([A-Za-z_]\w*\)\w?|\w+%)")
"""What a value is put in place of. https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting"""
_NUMBERED = LazyPattern(r"(?:key|token)[_-]?\d{1,4}")
_WORDY = 0.55
"""A `wordiness` from which on a value is a header's or a class's name, `x-amz-content-sha256`."""
_USERS = (
    "user:pass",
    "username:pass",
    "user:secret",
    "login:password",
    "name:password",
    "foo:bar",
    "aladdin:open",
    "s6bhdrkqt3:",
    "test:test",
    "testuser:test",
    "test_user:test",
)


def _is_basic(value: str) -> bool:
    """Whether this is `user:password` in base 64, the password not empty (RFC 7617), none of the usual samples."""
    raw = base64_bytes(value)
    user, colon, password = raw.partition(b":")
    if not colon or len(password) < 3 or not user.isascii():
        return not raw.isascii() and _is_chance(value)
    plain, name = password.decode("latin-1"), user.decode("ascii")
    strange = sum(not (character.isprintable() and character.isascii()) for character in plain)
    if not name.isprintable() or strange * 8 > len(plain) or (strange and len(plain) < 16):
        return _is_chance(value)
    return not f"{name}:{plain}".lower().startswith(_USERS) and not is_sample(plain)


def _is_chance(value: str) -> bool:
    """Whether this is no `user:password`, but random: somebody altered it, or a service takes something else there."""
    return variety(value) > 2 and len(value) > 11 and wordiness(value) < CHANCE


def _is_bearer(value: str) -> bool:
    """Whether it has digits and does not read like words or code."""
    return has_digit(value) and not is_name(value) and not is_code(value) and wordiness(value) < _WORDY


def _is_password(value: str) -> bool:
    """Whether a URL's password could be real: neither a template nor a word for one, also written with escapes, `pass%3Bword`."""
    lowered = value.lower()
    if (
        lowered in _WORDS
        or (value.islower() and unmasked(value) in _WORDS)
        or ("%" in value and _is_escaped_word(lowered))
        or _NUMBERED.fullmatch(lowered)
        or keeps_place(value)
        or is_identifier(value)
        or (value[0] == "@" and value[1:].isupper())  # what autoconf fills in, with another sign behind it
        or value.startswith(("$", "*", "<", "{", "[", "(", "%(", "%s", "#{"))
        or value.endswith(("}", ">", ")", "]"))
    ):
        return False
    if value.isupper() and "_" in value and not has_digit(value):
        return False  # NOVA_DBPASS: what manuals write where a password stands
    if re.search(r"[{}<>]|\$\(|\$[A-Z_]{3}|%[sdv]\b", value):
        return False
    if re.search(r"%(?![0-9A-Fa-f]{2})", value) and not (has_digit(_DIRECTIVE.sub("", value)) and variety(value) > 2):
        return False  # a template; people also type what should have been escaped
    return len(set(value.lower())) > 1


def _is_escaped_word(value: str) -> bool:
    """Whether a value is a word for a password, or a sample, once its escapes are read or left out."""
    plain = _ESCAPED.sub("", value)
    return plain in _WORDS or is_sample(plain) or keeps_place(_ESCAPED.sub(lambda one: chr(int(one[1], 16)), value))


def _is_ntlm(value: str) -> bool:
    """Whether this is the third message of NTLM, which carries the answer made from the password, or a Kerberos ticket."""
    raw = base64_bytes(value)
    return (raw.startswith(b"NTLMSSP\x00") and raw[8:9] == b"\x03") or (raw[:1] == b"\x60" and len(raw) > 200)


RULES = (
    credential(
        "basic_auth_header",
        "User and password in a Basic header",
        "It is a user name and a password, readable by anybody.",
        kind="basic_auth",
        advice=_CHANGE,
        source="https://www.rfc-editor.org/rfc/rfc7617",
        keywords=("basic ",),
        pattern=r"(?i:basic) {1,4}(?P<secret>[A-Za-z0-9+/_-]{8,300}={0,2})(?![A-Za-z0-9+/=_-])",
        examples=("Authorization: Basic «YWRhOmF1NHh2OHEy»", "Authorization: Basic «k3VtQz8WmY2x" + "Lr7N»"),
        counterexamples=(
            "a basic understanding",
            "Authorization: Basic dXNlcm5hbWU=",
            "Authorization: Basic dXNlcjpwYXNz",
            "Authorization: Basic dGVzdF91c2VyOnRlc3RfcHdk",
        ),
        confidence=Confidence.MEDIUM,
        validate=_is_basic,
    ),
    credential(
        "bearer_token",
        "Token in a Bearer header",
        _WHY,
        advice=_REVOKE,
        source="https://www.rfc-editor.org/rfc/rfc6750",
        keywords=("bearer ", "bearer%20", "bearer+"),
        pattern=r"(?i:bearer)(?: {1,4}|%20|\+)(?P<secret>[A-Za-z0-9._~+/|:-]{16,700}={0,2})(?![A-Za-z0-9+/=_~-])",
        examples=("-H 'Authorization: Bearer «k3VtQz8WmY2x" + "Lr7NpB5cJd9H»'",),
        counterexamples=("Bearer authentication-scheme", "Authorization: Bearer $TOKEN", "Bearer <token>"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=800,
        validate=_is_bearer,
    ),
    credential(
        "long_bearer_token",
        "Token in a Bearer header",
        "Whoever has it may do what its owner may.",
        kind="bearer_token",
        label="BEARER_TOKEN",
        advice="Revoke it if this was ever shared; most tokens like this end by themselves.",
        source="https://www.rfc-editor.org/rfc/rfc6750",
        keywords=("bearer ",),
        pattern=r"(?i:bearer) {1,4}(?P<key>)(?P<secret>[A-Za-z0-9._~+/|:-]{701,16000}={0,2})(?![A-Za-z0-9+/=_~-])" + NEVER,
        examples=("Authorization: Bearer «" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx" * 20 + "»",),
        counterexamples=("Authorization: Bearer " + "to_be_filled_in_by_the_one_who_installs_it_" * 20,),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=16_384,
    ),
    credential(
        "authorization_header",
        "Token in an Authorization header",
        _WHY,
        kind="bearer_token",
        advice=_REVOKE,
        source="https://www.rfc-editor.org/rfc/rfc9110#name-authorization",
        keywords=("authorization",),
        pattern=r"(?i:authorization)\\?[\"']{0,2}\]?[ \t]{0,4}[:=,][ \t]{0,4}\\?[\"'`]{0,2}(?!(?i:bearer|basic|digest|negotiate|ntlm|aws4-)\b)"
        r"(?:[A-Za-z-]{2,20}[ \t]{1,3}(?:(?i:token|key|apikey|api_key)=\\?[\"']?)?|(?=[A-Za-z0-9._~+/-]{20}))"
        r"(?P<secret>[A-Za-z0-9._~+/-]{12,700}={0,2})(?![A-Za-z0-9+/=_~(-])",
        examples=(
            'headers = {"Authorization": "Token «Qm7rT2x' + 'Lp9aa»"}',
            "-H 'Authorization: Token «3f9c2b7e5a1d" + "4c8e9b6f7d2e»'",
            '"authorization": "«k3VtQz8WmY2x' + 'Lr7NpB5cJd9H»"',
            "Authorization: Token token=«k3VtQz8WmY2x" + "Lr7NpB5cJd9H»",
        ),
        counterexamples=(
            "authorization: request.headers.get('authorization')",
            "Authorization: Bearer $TOKEN",
            "Authorization: Token of-client-2",
            "authorization = authorizationService2Provider",
            '("authorization", "x-shop-content-sha256", "x-shop-date")',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=900,
        validate=_is_bearer,
    ),
    credential(
        "digest_response",
        "Answer in a Digest header",
        "It was made from the password, which can be guessed from it offline.",
        advice=_CHANGE,
        source="https://www.rfc-editor.org/rfc/rfc7616",
        keywords=("digest username=",),
        pattern=r"(?i:digest username)=[^\r\n]{10,400}?\bresponse=\\?[\"']?(?P<secret>[0-9a-f]{32}(?:[0-9a-f]{32})?)\b",
        examples=(
            'Authorization: Digest username="ada", realm="shop", nonce="k3Vt", uri="/", response="«3f9c2b7e5a1d4c8e' + '9b6f7d2e4a6c8b1f»"',
        ),
        counterexamples=('WWW-Authenticate: Digest realm="shop", nonce="3f9c2b7e5a1d4c8e"',),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "ntlm_message",
        "NTLM answer or Kerberos ticket in a header",
        "It signs in as the user for a while, and the password can be guessed from it offline.",
        advice="End the session, and change the password if it is a simple one.",
        source="https://www.rfc-editor.org/rfc/rfc4559",
        keywords=("ntlm tlrmtvn", "negotiate tlrmtvn", "negotiate yi"),
        pattern=r"(?i:ntlm|negotiate) {1,2}(?P<secret>(?:TlRMTVNT|YI)[A-Za-z0-9+/]{60,8000}={0,2})",
        examples=("Authorization: NTLM «TlRMTVNTUAADAAAAGAAYAHIAAAA" + "k3VtQz8WmY2xLr7NpB5c" * 5 + "»",),
        counterexamples=("Authorization: NTLM TlRMTVNTUAABAAAA", "we negotiate yielding and more"),
        reach=8200,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        validate=_is_ntlm,
    ),
    credential(
        "url_password",
        "Password in a URL",
        "It opens the database or service the URL names.",
        label="PASSWORD",
        advice="Change the password; put the URL together from the environment.",
        source="https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
        keywords=("://",),
        pattern=r"://(?!(?:foo|bar|example):[^\s@]{1,128}@(?:localhost|127\.0\.0\.1|example\.)\b)(?P<user>[^\s:/?#\"'`<>(){}\\|,;]{0,80}):(?!(?P=user)@(?!(?:[a-z0-9-]{1,60}\.){2,4}(?:net|com|io|org|cloud|dev)\b|(?!127\.|0\.)\d{1,3}(?:\.\d{1,3}){3}\b))(?P<secret>[^\s:/?#\"'`<>\\|,;][^\s/?#\"'`<>\\|,;]{2,127})@(?=[A-Za-z0-9\[_$%{(</-]|#\{|\\\(|[\"'][ ]?[+.])",
        examples=(
            "DATABASE_URL=postgres://shop:«h4ckm3" + "n0t»@db.shop.example:5432/orders",
            "redis://:«au4xv8" + "q2»@cache:6379/0",
            "amqp://orders:«ord" + "ers»@203.0.113.7:5672/",
            "redis://ada:«au4" + ":xv8q2»@cache:6379/0",
            "redis://ada:«Au4" + "xv8%!q»@cache:6379/0",
            "amqp://shop:«p%40ss$au4" + "@q2»@mq.shop.example/",
            "swift://demo:«h4ckm3" + "n0t»@/orders",
            '"postgres://shop:«h4ckm3' + 'n0t»@#{host}/orders"',
        ),
        counterexamples=(
            "http://localhost:8080/@scope/name",
            "postgres://user:password@localhost/db",
            "https://${user}:${pass}@host/",
            "postgres://shop:shop@localhost/db",
            "https://foo:au4xv8" + "q2@localhost/",
            "mysql://root:{password}@db/shop",
            "mysql://root:%02u@db/shop",
            "mysql://root:%PASSWORD1%@db/shop",
            "mysql+pymysql://shop:SHOP_DBPASS@db/shop",
            "http://shop:pass%3Bword@localhost/",
            "postgres://shop%5E:%5Dfoo@shop.example/orders",
            "https://:key_1234@cloud.example/env",
            "https://ada:s3cr3t@shop.example/orders",
            "ldap://localhost:@PORT1@/",
        ),
        confidence=Confidence.MEDIUM,
        validate=_is_password,
    ),
    credential(
        "dsn_password",
        "Password in the address of a database",
        "It opens the database the address names.",
        kind="url_password",
        label="PASSWORD",
        advice="Change the password; put the address together from the environment.",
        source="https://github.com/go-sql-driver/mysql#dsn-data-source-name",
        keywords=("@tcp(", "@unix("),
        pattern=r"(?<![\w:/.-])[\w.-]{1,40}:(?P<secret>[^\s\"'`<>{}@:]{3,80})@(?:tcp|unix)\(",
        lead=128,
        examples=('sql.Open("mysql", "ada:«au4xv8' + '-q2»@tcp(db:3306)/shop")',),
        counterexamples=('sql.Open("mysql", "user:password@tcp(db:3306)/shop")', '"%s:%s@tcp(%s)/%s"', '"ada@tcp(db:3306)/shop"'),
        confidence=Confidence.MEDIUM,
        validate=_is_password,
    ),
    credential(
        "url_token",
        "Token in a URL",
        "It opens the repository or service the URL names.",
        kind="url_password",
        label="PASSWORD",
        advice="Revoke the token; let a credential helper keep it.",
        source="https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
        keywords=("://",),
        pattern=r"://(?P<secret>(?=[A-Za-z_-]{0,60}\d)(?=[0-9_-]{0,60}[A-Za-z])[A-Za-z0-9_-]{20,128})(?::(?:x-oauth-basic)?)?@(?=[A-Za-z0-9-]{1,63}\.[A-Za-z])",
        examples=("git clone https://«3f9c2b7e5a1d4c8e9b6f" + "7d2e4a6c8b1f5a1d»@github.com/shop/shop.git",),
        counterexamples=("https://git@github.com/shop/shop.git", "https://my-very-long-user-name-here@dev.azure.com/"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        validate=_is_bearer,
    ),
)
