"""Evidence for JSON Web Tokens and Keys (RFC 7515 to 7519).

A token is taken apart: a header without an algorithm is no token at all, one that is expired or not signed opens little, the samples of
documentation open nothing. The private fields of a key have names of one or two letters, so they count only beside the key's other fields.
"""

from __future__ import annotations

import re
from typing import Any

from airlock.core.detect.decoding import json_object
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.model import Confidence, Rule, Severity

_SAMPLE_NAMES = ("john doe", "jane doe", "john smith")
_SAMPLE_SUBJECTS = ("1234567890", "johndoe", "john.doe", "user123", "1234")
_SAMPLE_CLAIMS = frozenset(("payload", "value", "world", "bar", "data", "test", "example"))
_LONG_AGO = 1_793_491_200
"""November 2026, in seconds since 1970: the core reads no clock, but what expired before it was made has expired."""
_AROUND = 2000
"""How far from a key's field its other fields may stand, in code points."""
_KEY_TYPE = LazyPattern(r"kty\\{0,3}[\"']?\s{0,4}[:=]\s{0,4}\\{0,3}[\"']?(RSA|EC|OKP|oct)\b")
_RSA_FIELD = LazyPattern(r"[\"'](?:dp|dq|qi)\\{0,3}[\"']\s{0,4}:")


def judge_token(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What a JSON Web Token, signed or encrypted, amounts to."""
    parts = match[0].split(".")
    header = json_object(parts[0])
    if header is None or not isinstance(header.get("alg"), str):
        return None
    claims = json_object(parts[1]) or {}
    why = _why_harmless(parts, header, claims)
    if why:
        return Judgement(*match.span(), Severity.HINT, Confidence.LOW, (f"has the form of: {rule.title}", why))
    reasons = (f"has the form of: {rule.title}", "its header names an algorithm")
    expires = claims.get("exp")
    if isinstance(expires, (int, float)) and expires < _LONG_AGO:
        return Judgement(*match.span(), Severity.WARNING, Confidence.MEDIUM, (*reasons, "it has expired"))
    return Judgement(*match.span(), rule.severity, rule.confidence, reasons)


def _why_harmless(parts: list[str], header: dict[str, Any], claims: dict[str, Any]) -> str:
    """Why a token opens nothing, empty when it may open something."""
    if header["alg"].lower() == "none" or (len(parts) == 3 and len(parts[2]) < 16):
        return "it is not signed"
    name, subject = claims.get("name"), claims.get("sub")
    if (isinstance(name, str) and name.lower() in _SAMPLE_NAMES) or subject in _SAMPLE_SUBJECTS or claims.get("iss") == "joe":
        return "its claims are those of a sample"
    if claims and all(isinstance(value, str) and value in _SAMPLE_CLAIMS for value in claims.values()):
        return "its claims are those of a sample"
    if claims.get("role") == "anon" and "ref" in claims:
        return "it is made for the public"
    return ""


def judge_key_field(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What a field with a short name amounts to; the group `jwk` holds the name."""
    start, end = match.span("secret")
    around = match.string[max(match.start() - _AROUND, 0) : min(match.start() + rule.reach, end + _AROUND)]
    found = _KEY_TYPE.search(around)
    kind = found[1] if found else "RSA" if _RSA_FIELD.search(around) else ""
    if not kind or (match["jwk"] == "k") != (kind == "oct") or (match["jwk"] != "d" and kind in ("EC", "OKP")):
        return None
    return Judgement(start, end, rule.severity, rule.confidence, ("stands in a JSON Web Key", "the field is a private one"))
