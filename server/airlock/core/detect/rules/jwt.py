"""JSON Web Tokens, and the private fields of JSON Web Keys. They are taken apart in jose.py."""

from __future__ import annotations

from airlock.core.detect.decoding import base64_bytes, json_object
from airlock.core.detect.provider import credential

_HEADER, _PAYLOAD = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJzdWIiOiI0MiIsIm5hbWUiOiJBZGEifQ"
_SIGNATURE = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5"
_ENCODED = "ZXlKaGJHY2lPaUpJVXpJMU5pSXNJblI1Y0NJNklrcFhWQ0o5"
_TOKEN = {
    "kind": "json_web_token",
    "label": "JWT",
    "advice": "Let it expire or revoke the session; don't write tokens down.",
    "source": "https://www.rfc-editor.org/rfc/rfc7519",
}
_WHY = "It signs in as the person or service it names, until it expires; its payload can be read by anybody."


def _holds_token(text: str) -> bool:
    """Whether base 64 holds a JSON Web Token."""
    parts = base64_bytes(text).decode("latin-1").strip().split(".")
    header = json_object(parts[0])
    return len(parts) in (3, 5) and bool(header)


RULES = (
    credential(
        "json_web_token",
        "JSON Web Token",
        _WHY,
        **_TOKEN,
        keywords=("eyj",),
        pattern=r"(?<![A-Za-z0-9+/-])(?P<jwt>eyJ)[A-Za-z0-9_-]{14,2000}\.[A-Za-z0-9_-]{2,10000}\.[A-Za-z0-9_-]{0,1400}(?:\.[A-Za-z0-9_-]{0,1000}){0,2}(?![A-Za-z0-9_-])",
        examples=(
            f"token = '«{_HEADER}.{_PAYLOAD}.{_SIGNATURE}»'",
            f"unsigned = '«{_HEADER}.{_PAYLOAD}.»'",
            "«eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ" + f".{_SIGNATURE}.k3VtQz8WmY2x.{_SIGNATURE}.Lr7NpB5cJd9HsF4gKa0Tug»",
        ),
        counterexamples=("eyJhbGciOiJIUzI1NiJ9", "eyJub3RoaW5nIjoiaGVyZSJ9" + ".eyJzdWIiOiI0MiJ9.k3VtQz8WmY2x"),
        reach=16_000,
    ),
    credential(
        "json_web_token_base64",
        "JSON Web Token in base 64",
        _WHY,
        **_TOKEN,
        keywords=("zxlk",),
        pattern=r"(?<![A-Za-z0-9+/])(?P<structured>ZXlK)[A-Za-z0-9+/]{60,8000}={0,2}(?![A-Za-z0-9+/=])",
        examples=(f"token: «{_ENCODED}LmV5SnpkV0lpT2lJME1pSXNJbTVoYldVaU9pSkJaR0VpZlEuazNWdFF6OFdtWTJ4THI3TnBCNWM=»",),
        counterexamples=("ZXlK" + "k3VtQz8WmY2xLr7NpB5c" * 4,),
        reach=8200,
        validate=_holds_token,
    ),
    credential(
        "json_web_key",
        "Private field of a JSON Web Key",
        "It is the private or shared half of a key: whoever has it signs or decrypts in your name.",
        label="JWK",
        advice="Make a new key and publish its public half; keep key sets with private fields out of code.",
        source="https://www.rfc-editor.org/rfc/rfc7518#section-6",
        keywords=tuple(f"{quote}{name}{quote}" for name in ("d", "p", "q", "dp", "dq", "qi", "k") for quote in ("'", '"'))
        + tuple(f'"{name}\\' for name in ("d", "p", "q", "dp", "dq", "qi", "k")),
        pattern=r"[\"'](?P<jwk>d[pq]?|p|qi?|k)\\{0,3}[\"']\s{0,4}:\s{0,4}\\{0,3}[\"'](?P<secret>[A-Za-z0-9_-]{16,1400}={0,2})\\{0,3}[\"']",
        examples=(
            '{"kty": "EC", "crv": "P-256", "x": "k3Vt", "d": "«' + _SIGNATURE + '»"}',
            '{"kty":"oct","k":"«' + _SIGNATURE[:24] + '»","alg":"HS256"}',
            '"{\\"kty\\":\\"OKP\\",\\"d\\":\\"«' + _SIGNATURE + '»\\"}"',
        ),
        counterexamples=('{"d": "' + _SIGNATURE + '"}', '{"kty": "RSA", "n": "' + _SIGNATURE + '", "e": "AQAB"}'),
        reach=3500,
    ),
)
