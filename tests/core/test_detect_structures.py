"""Tokens, keys and manifests are taken apart: what a thing holds decides how loud it is."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat

from airlock.core.detect import RuleSet, builtin_rules, find
from airlock.core.detect.armour import begins_like_a_key, der_length
from airlock.core.detect.decoding import base64_bytes, json_object
from airlock.core.detect.rules import jwt, key_material, kubernetes, private_keys
from airlock.core.model import Document, Severity

KEY = b"fingerprint key"
SET = RuleSet.build((*jwt.RULES, *key_material.RULES, *kubernetes.RULES, *private_keys.RULES))
SIGNATURE = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5"


def found(text: str) -> list[tuple[str, Severity]]:
    """What is found, as text and severity."""
    return [(text[one.span.start : one.span.end], one.severity) for one in find(Document(text), SET, KEY)]


def evidence(text: str) -> str:
    """Why the first finding was made."""
    return "; ".join(find(Document(text), SET, KEY)[0].evidence)


def encoded(value: object) -> str:
    """JSON in unpadded base 64."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def token(claims: dict[str, Any], algorithm: str = "HS256", signature: str = SIGNATURE) -> str:
    """A JSON Web Token."""
    return f"{encoded({'typ': 'JWT', 'alg': algorithm})}.{encoded(claims)}.{signature}"


LATER = 4_000_000_000


@pytest.mark.parametrize(
    ("text", "severity", "why"),
    [
        (token({"sub": "ada"}), Severity.ERROR, "names an algorithm"),
        (token({"sub": "ada", "exp": LATER}), Severity.ERROR, "names an algorithm"),
        (token({"sub": "ada", "exp": 1_500_000_000}), Severity.WARNING, "has expired"),
        (token({"sub": "ada"}, "none", ""), Severity.HINT, "not signed"),
        (token({"sub": "ada"}, "None"), Severity.HINT, "not signed"),
        (token({"sub": "1234567890", "name": "Ada"}), Severity.HINT, "sample"),
        (token({"sub": "42", "name": "John Doe"}), Severity.HINT, "sample"),
        (token({"some": "payload"}), Severity.HINT, "sample"),
        (token({"ref": "shop", "role": "anon"}), Severity.HINT, "for the public"),
        (token({"ref": "shop", "role": "service_role"}), Severity.ERROR, "names an algorithm"),
    ],
)
def test_a_token_is_as_loud_as_what_it_opens(text: str, severity: Severity, why: str) -> None:
    assert found(f"token = '{text}'") == [(text, severity)]
    assert why in evidence(text)


@pytest.mark.parametrize("header", [{"typ": "JWT"}, {"alg": 5}, ["alg"], "alg", 7])
def test_a_header_without_an_algorithm_is_no_token(header: object) -> None:
    assert found(f"{encoded(header)}.{encoded({'sub': 'ada'})}.{SIGNATURE}") == []


@pytest.mark.parametrize(
    ("key", "private"),
    [
        ({"kty": "EC", "d": SIGNATURE, "x": SIGNATURE[::-1]}, 1),
        ({"d": SIGNATURE, "n": "a" * 300, "kty": "RSA"}, 1),
        ({"kty": "oct", "k": SIGNATURE}, 1),
        ({"kty": "RSA", "k": SIGNATURE}, 0),
        ({"kty": "EC", "p": SIGNATURE}, 0),
        ({"dp": SIGNATURE, "q": SIGNATURE[::-1]}, 2),
        ({"d": SIGNATURE}, 0),
        ({"kty": "RSA", "n": SIGNATURE, "e": "AQAB"}, 0),
    ],
)
def test_short_names_count_only_in_a_key_of_their_kind(key: dict[str, str], private: int) -> None:
    assert len(found(json.dumps(key))) == private
    assert len(found(json.dumps(json.dumps(key)))) == private


def pem(form: PrivateFormat, password: bytes = b"") -> str:
    """A fresh private key."""
    lock = BestAvailableEncryption(password) if password else NoEncryption()
    return Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, form, lock).decode().strip()


def openssh(cipher: bytes) -> str:
    """An OpenSSH key with that cipher named, in marks."""
    raw = b"openssh-key-v1\0" + len(cipher).to_bytes(4, "big") + cipher + bytes(range(200))
    body = base64.encodebytes(raw).decode()
    return f"-----BEGIN OPENSSH PRIVATE KEY-----\n{body}-----END OPENSSH PRIVATE KEY-----"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (pem(PrivateFormat.PKCS8), Severity.ERROR),
        (pem(PrivateFormat.PKCS8, b"passphrase"), Severity.WARNING),
        (pem(PrivateFormat.OpenSSH), Severity.ERROR),
        (openssh(b"none"), Severity.ERROR),
        (openssh(b"aes256-ctr"), Severity.WARNING),
    ],
)
def test_a_passphrase_makes_a_key_a_warning(text: str, severity: Severity) -> None:
    assert found(text) == [(text, severity)]
    escaped = text.replace("\n", "\\n")
    assert found(f'{{"key": "{escaped}\\n"}}') == [(escaped, severity)]


def test_a_key_without_marks_is_known_by_its_bytes() -> None:
    raw = Ed25519PrivateKey.generate().private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    text = base64.b64encode(raw).decode()
    assert found(f"key = '{text}'") == [(text, Severity.ERROR)]
    assert found(f"key = '{text[:-24]}'") == []
    assert begins_like_a_key(text)
    assert der_length(raw) == len(raw)


NKEY = "SUAEK7DW" + "T445QZCB" + "THAOLPN4" + "7PEFWN6OSHF54H6BWDVGWRHRGBBW3V7D4"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def age_key(data: str) -> str:
    """An age key with its six letters of checksum (BIP 173)."""
    prefix = "age-secret-key-"
    check = 1
    for value in (*(ord(c) >> 5 for c in prefix), 0, *(ord(c) & 31 for c in prefix), *map(BECH32.index, data), *[0] * 6):
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator * (top >> bit & 1)
    return f"{prefix}1{data}{''.join(BECH32[(check ^ 1) >> 5 * place & 31] for place in range(5, -1, -1))}".upper()


def test_a_right_checksum_makes_sure() -> None:
    """Of all the last letters exactly the one that makes the checksum right."""
    assert [letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" if found(NKEY + letter)[0][1] is Severity.ERROR] == ["E"]
    good = age_key((BECH32 * 2)[:52])
    others = [good[:-1] + letter for letter in BECH32.upper()]
    assert [one for one in others if found(one)[0][1] is Severity.ERROR] == [good]
    assert "checksum is wrong" in evidence(good[:-2] + good[-1] + good[-2])


def manifest(*lines: str) -> str:
    return "\n".join(lines) + "\n"


LOGIN = base64.b64encode(b"au4xv8-q2").decode()
BODY = ("data:", f"  shop: {LOGIN}", f'  "pay.key": "{LOGIN}"', "  username: YWRtaW4x", "  # none", f"  last: {LOGIN}")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (manifest("kind: Secret", *BODY), 3),
        (manifest(*BODY, "kind: Secret", "metadata:", "  name: mysecret"), 3),
        (manifest('kind: "Secret"', *BODY), 3),
        (manifest("kind: Secret", *BODY).replace("\n", "\r\n"), 3),
        (manifest("kind: ConfigMap", *BODY), 0),
        (manifest("kind: ExternalSecret", *BODY), 0),
        (manifest("kind: SealedSecret", "spec:", "  template:", *(f"    {line}" for line in BODY)), 0),
        (manifest("kind: ConfigMap", *BODY, "---", "kind: Secret", *BODY), 3),
        (manifest("items:", "- kind: Secret", *(f"  {line}" for line in BODY)), 3),
        (manifest("kind: Secret", "data:", "  token: WFhYWFhYWFhYWFhYWFhYWA=="), 0),
        (manifest("kind: Secret", "data:", "  adminUser: d2VibG9naWM="), 0),
        (json.dumps({"kind": "Secret", "data": {"a": LOGIN, "b": LOGIN}}), 2),
        (json.dumps({"data": {"a": LOGIN, "b": LOGIN}, "kind": "Secret"}, indent=2), 2),
        (manifest("kind: Secret", "stringData:", "  shop: au4xv8-q2", "  mode: production"), 1),
        (manifest("kind: Secret", "data:", "  shop: {{ .Values.shop }}", "  short: YmFy"), 0),
    ],
)
def test_each_value_of_a_secret_is_found(text: str, count: int) -> None:
    got = found(text)
    assert [value for value, _ in got] == ["au4xv8-q2" if "stringData" in text else LOGIN] * count


@pytest.mark.parametrize("text", ["", "=", "====", "a", "\ud800", "\0", "é" * 40, "A" * 10_001, "e30", "W10", "bnVsbA", "[" * 10_000])
def test_reading_base_64_never_raises(text: str) -> None:
    assert isinstance(base64_bytes(text), bytes)
    assert json_object(text) in (None, {})
    assert isinstance(begins_like_a_key(text), bool)


def test_the_rules_here_are_among_the_built_in() -> None:
    every = {rule.id for rule in builtin_rules()}
    assert {rule.id for rule in builtin_rules()} <= every
