"""Tokens anybody can make: JSON Web Tokens, and what stands in Authorization headers and URLs."""

from __future__ import annotations

import re

from airlock.core.detect.values import has_digit, is_code, is_name
from airlock.core.model import Category, Confidence, Rule, Severity

_HEADER, _PAYLOAD = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJzdWIiOiI0MiIsIm5hbWUiOiJBZGEifQ"


def _decoded(part: str) -> bytes:
    """Base 64 of either alphabet, padded or not; nothing when it is none."""
    from binascii import a2b_base64

    plain = part.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return a2b_base64(plain + "=" * (-len(plain) % 4))
    except ValueError:
        return b""


def _is_jwt(token: str) -> bool:
    """Whether the first part is a JSON object that names an algorithm (RFC 7515 section 4.1.1)."""
    import json

    try:
        header = json.loads(_decoded(token.split(".", 1)[0]))
    except (ValueError, RecursionError):
        return False
    return isinstance(header, dict) and isinstance(header.get("alg"), str)


def _is_basic(value: str) -> bool:
    """Whether this is `user:password` in base 64, the password not empty (RFC 7617)."""
    user, colon, password = _decoded(value).partition(b":")
    return bool(colon) and len(password) > 2 and user.isascii() and password.isascii() and (user + password).decode("ascii").isprintable()


def _is_bearer(value: str) -> bool:
    """Whether it has digits and does not read like words or code."""
    return has_digit(value) and not is_name(value) and not is_code(value)


def _is_password(value: str) -> bool:
    """Whether a URL's password could be real: neither a template nor a word for one."""
    if re.search(r"[$%{}<>()\[\]]", re.sub(r"%[0-9A-Fa-f]{2}", "", value)) or (
        value.startswith(("*", "x", "X")) and len(set(value.lower())) == 1
    ):
        return False
    return value.lower() not in (
        "pass",
        "password",
        "passwd",
        "pwd",
        "secret",
        "token",
        "user",
        "pw",
        "p",
        "123",
        "test",
        "xxx",
        "key",
        "apikey",
        "mypassword",
        "my-password",
        "userpass",
        "port",
        "x-oauth-basic",
    )


RULES = (
    Rule(
        id="json_web_token",
        kind="json_web_token",
        category=Category.CREDENTIAL,
        title="JSON Web Token",
        label="JWT",
        why="It signs in as the person or service it names, until it expires; its payload can be read by anybody.",
        advice="Let it expire or revoke the session; don't write tokens down.",
        source="https://www.rfc-editor.org/rfc/rfc7519",
        keywords=("eyj",),
        pattern=r"(?<![A-Za-z0-9+/-])(?P<structured>eyJ)[A-Za-z0-9_-]{14,2000}\.[A-Za-z0-9_-]{2,10000}\.[A-Za-z0-9_-]{0,1400}(?:\.[A-Za-z0-9_-]{0,1000}){0,2}(?![A-Za-z0-9_-])",
        examples=(f"token = '«{_HEADER}.{_PAYLOAD}.k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5»'",),
        counterexamples=("eyJhbGciOiJIUzI1NiJ9", "eyJub3RoaW5nIjoiaGVyZSJ9" + ".eyJzdWIiOiI0MiJ9.k3VtQz8WmY2x"),
        reach=16_000,
        validate=_is_jwt,
    ),
    Rule(
        id="basic_auth_header",
        kind="basic_auth",
        category=Category.CREDENTIAL,
        title="User and password in a Basic header",
        label="BASIC_AUTH",
        why="It is a user name and a password, readable by anybody.",
        advice="Change the password; read it from the environment.",
        source="https://www.rfc-editor.org/rfc/rfc7617",
        keywords=("basic ",),
        pattern=r"(?i:basic) {1,4}(?P<secret>[A-Za-z0-9+/_-]{8,300}={0,2})(?![A-Za-z0-9+/=_-])",
        examples=("Authorization: Basic «YWRhOmF1NHh2OHEy»",),
        counterexamples=("a basic understanding", "Authorization: Basic dXNlcm5hbWU="),
        severity=Severity.ERROR,
        confidence=Confidence.MEDIUM,
        validate=_is_basic,
    ),
    Rule(
        id="bearer_token",
        kind="bearer_token",
        category=Category.CREDENTIAL,
        title="Token in a Bearer header",
        label="BEARER_TOKEN",
        why="It signs requests as the person or service it was made for.",
        advice="Revoke the token; read it from the environment.",
        source="https://www.rfc-editor.org/rfc/rfc6750",
        keywords=("bearer ",),
        pattern=r"(?i:bearer) {1,4}(?P<secret>[A-Za-z0-9._~+/-]{16,700}={0,2})(?![A-Za-z0-9+/=_~-])",
        examples=("-H 'Authorization: Bearer «k3VtQz8WmY2x" + "Lr7NpB5cJd9H»'",),
        counterexamples=("Bearer authentication-scheme", "Authorization: Bearer $TOKEN", "Bearer <token>"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=800,
        validate=_is_bearer,
    ),
    Rule(
        id="authorization_header",
        kind="bearer_token",
        category=Category.CREDENTIAL,
        title="Token in an Authorization header",
        label="BEARER_TOKEN",
        why="It signs requests as the person or service it was made for.",
        advice="Revoke the token; read it from the environment.",
        source="https://www.rfc-editor.org/rfc/rfc9110#name-authorization",
        keywords=("authorization",),
        pattern=r"(?i:authorization)[\"']{0,2}[ \t]{0,4}[:=,][ \t]{0,4}[\"']{0,2}(?!(?i:bearer|basic|digest)\b)(?:[A-Za-z-]{2,20}[ \t]{1,3})?(?P<secret>[A-Za-z0-9._~+/-]{20,700}={0,2})(?![A-Za-z0-9+/=_~(-])",
        examples=("-H 'Authorization: Token «3f9c2b7e5a1d" + "4c8e9b6f7d2e»'", '"authorization": "«k3VtQz8WmY2x' + 'Lr7NpB5cJd9H»"'),
        counterexamples=(
            "authorization: request.headers.get('authorization')",
            "Authorization: Bearer $TOKEN",
            "authorization = authorizationService2Provider",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=800,
        validate=_is_bearer,
    ),
    Rule(
        id="url_password",
        kind="url_password",
        category=Category.CREDENTIAL,
        title="Password in a URL",
        label="PASSWORD",
        why="It opens the database or service the URL names.",
        advice="Change the password; put the URL together from the environment.",
        source="https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
        keywords=("://",),
        pattern=r"://(?P<user>[^\s:/?#\"'`<>(){}\\|,;]{0,80}):(?!(?P=user)@)(?P<secret>[^\s:/?#@\"'`<>\\|,;]{3,128})@(?=[A-Za-z0-9\[_$%{-])",
        examples=("DATABASE_URL=postgres://shop:«h4ckm3" + "n0t»@db.shop.example:5432/orders", "redis://:«au4xv8" + "q2»@cache:6379/0"),
        counterexamples=(
            "http://localhost:8080/@scope/name",
            "postgres://user:password@localhost/db",
            "https://${user}:${pass}@host/",
            "postgres://shop:shop@localhost/db",
        ),
        severity=Severity.ERROR,
        confidence=Confidence.MEDIUM,
        validate=_is_password,
    ),
)
