"""Evidence for the values of a Kubernetes Secret, in YAML or JSON.

A manifest says `kind: Secret` before or behind its values, so the judge looks both ways, within its own document. What only names or
certifies (a user, a host, a certificate) is left alone; values under `data` must be base 64, those under `stringData` must not look like
words or code.
"""

from __future__ import annotations

import re

from airlock.core.detect.decoding import base64_bytes
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.known import holds_sample
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.values import has_digit, is_code, is_name, is_sample
from airlock.core.model import Confidence, Rule, Severity

_BACK, _AHEAD = 2000, 500
"""How far before the values, and behind the last one, the manifest may say what it is, in code points."""
_KIND = LazyPattern(r"(?:^|[\s{,\"'])kind[\"']?[ \t]{0,4}:[ \t]{0,4}[\"']?[Ss]ecret[\"']?[ \t]{0,40}(?:[,}\r\n#]|$)")
_OTHER_KIND = LazyPattern(r"(?:^|[\r\n])[ \t]{0,8}kind[\"']?[ \t]{0,4}:[ \t]{0,4}(?![\"']?[Ss]ecret\b)")
_VALUES = LazyPattern(r".{0,7}?(?<![A-Za-z])(?P<key>(?P<string>[sS]tring)?[dD]ata[\"']?:[ \t]{0,2}(?:\{|\r?\n))", re.DOTALL)
"""A key that has entries below it."""
_LONGEST = 16_000
"""So far behind that key an entry may stand."""
_HARMLESS = LazyPattern(
    r"(?:.{0,40}(?:[._-]|(?-i:(?<=[a-z])(?=[A-Z]))))?(?:user(?:[_-]?name)?|login|host(?:name)?|port|namespace|db[_-]?name|database|name|email|url|uri|endpoint|region"
    r"|(?:ca|tls|client|server|cert|public|root|chain)\.(?:crt|pem|cert|pub|cer)|ca|cert(?:ificate)?)(?:\.crt|\.pem)?",
    re.IGNORECASE,
)
_BASE64 = LazyPattern(r"(?:[A-Za-z0-9+/]{4}){1,4000}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?|[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=")
_CERTIFICATE = b"-----BEGIN CERTIFICATE"


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What one entry of a manifest's values amounts to; the groups are `entry` (its name) and `secret`."""
    start, end = match.span("secret")
    values = None if _HARMLESS.fullmatch(match["entry"]) else _values_before(match.string, match.start("entry"))
    if values is None or not _is_secret(match.string, values[0], end):
        return None
    value, plain = match["secret"], values[1]
    if not (_is_plain_secret(value) if plain else _is_encoded_secret(value)):
        return None
    if not plain and holds_sample(base64_bytes(value)):
        return Judgement(
            start, end, Severity.HINT, Confidence.LOW, ("stands in a Kubernetes Secret", "is base 64 of a word for a password")
        )
    reasons = ("stands in a Kubernetes Secret",) if plain else ("stands in a Kubernetes Secret", "is base 64")
    severity = Severity.WARNING if plain else rule.severity
    return Judgement(start, end, severity, Confidence.MEDIUM if plain else rule.confidence, reasons)


def _values_before(text: str, entry: int) -> tuple[int, bool] | None:
    """Where the key begins that an entry stands below, and whether its values are as they are."""
    at = entry
    while (at := text.rfind("ata", max(entry - _LONGEST, 0), at)) >= 0:
        start = max(at - 8, 0)
        found = _VALUES.match(text[start : min(at + 10, entry)])
        if found is not None:
            return start + found.start("key"), found["string"] is not None
    return None


def _is_secret(text: str, start: int, end: int) -> bool:
    """Whether the document around the values is a Secret."""
    before = text[max(start - _BACK, 0) : start]
    before = before[before.rfind("\n---") + 1 :]
    after = text[end : end + _AHEAD]
    cut = after.find("\n---")
    after = after if cut < 0 else after[:cut]
    kinds = [found.start() for found in (_KIND.search(before), _KIND.search(after)) if found]
    return bool(kinds) and not (_KIND.search(before) is None and _OTHER_KIND.search(before))


def _is_encoded_secret(value: str) -> bool:
    """Whether base 64 holds something of at least five bytes, not all the same, that is no certificate."""
    if not _BASE64.fullmatch(value):
        return False
    raw = base64_bytes(value)
    return len(raw.strip()) > 4 and len(set(raw)) > 1 and not raw.startswith(_CERTIFICATE)


def _is_plain_secret(value: str) -> bool:
    return len(value) > 5 and has_digit(value) and not (value.isdigit() or is_sample(value) or is_code(value) or is_name(value))
