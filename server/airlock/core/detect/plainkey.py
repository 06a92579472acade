"""Evidence for values beside a name that only says `key`.

Such names are everywhere, for database keys, cache keys, sort keys and keys of dictionaries. Only a value that a machine made at random
counts, and only where nothing says that it is an identifier or a checksum. A key of a part that is for signing may be thought up.
"""

from __future__ import annotations

import re

from airlock.core.detect import strength
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.keys import key_prefix, words_of
from airlock.core.detect.known import is_known
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.places import stands_bare
from airlock.core.detect.values import is_algorithm, is_code, is_identifier, is_measure, is_sample, is_uuid, keeps_place, variety
from airlock.core.detect.wordlike import CHANCE, wordiness
from airlock.core.detect.words import word_set
from airlock.core.model import Confidence, Rule, Severity

_HARMLESS = word_set("""
    arrow attribute bucket cache candidate ckey column composite context cookie correlation csrf data dedup dedupe dict digest element
    entry etag event field file foreign fn fuzz gpg group guid hash header hot i18n id idempotency index item job json kms label locale lock
    lookup mac map memo meta model msg node object order page param partition path preference primary product prop property pub public
    publishable query queue range redis ref reg registry request resource route routing row s3 schema scope sha shard shortcut sitemap
    socket sort stats storage store surrogate table tag task template test text thumbprint title translation trans type unique url user uuid
    verification view websocket xref
    """)
"""A key that one of these words goes before is no secret."""
_SIGNS = word_set("crypto encryption hmac jwe jwt signing")
"""Sections whose key signs or encrypts."""
_HEXADECIMAL = LazyPattern(r"[0-9a-f]+|[0-9A-F]+")
_PUBLIC = ("pk_", "pk-", "pub", "sb_publishable_", "ssh-", "ecdsa-", "MII", "AAAA", "LS0tLS1CRUdJTiBDRVJU", "LS0tLS1CRUdJTiBQVUJM")
"""Beginnings of public keys and certificates."""
_THOUGHT_UP = ("stands beside a name that says key", "could have been thought up to sign with")
_SHORTEST_KEY = 16
"""So many bytes keys for signing have at least that people think up. https://www.rfc-editor.org/rfc/rfc7518#section-3.2 asks for more."""
_ABOVE = 300
_SECTION = LazyPattern(
    r"(?:^|[\s\"'\[.])(?i:jwt|jwe|encryption|cipher|crypto|signing|hmac)(?i:[_-]?(?:settings?|options?|config(?:uration)?|token))?"
    r"(?:[\"']?[ ]{0,4}(?:[:=]|=>)[ ]{0,4}\{[^{}]{0,240}"
    r"|:[ ]{0,4}\r?\n(?P<indent>[ ]{1,12})(?:[^\s\r\n][^\r\n]{0,120}\r?\n(?P=indent)){0,4}"
    r"|\][ ]{0,4}\r?\n(?:[\w.-]{1,40}[ ]{0,4}=[^\r\n]{0,120}\r?\n){0,6})[\"']?$"
)
"""The beginning of such a part up to where the key begins: of JSON, YAML and INI."""
_POINT = LazyPattern(r"B[A-P][A-Za-z0-9_+/-]{85}=?|04[0-9a-fA-F]{128}")
"""A point on the curve P-256 as it is written out, the public half of a pair: 65 bytes, the first a 4 (secg.org/sec1-v2.pdf, 2.3.3)."""
_DIGESTED = LazyPattern(r"[A-Z][A-Za-z-]{2,60}\.(?:[A-Z][A-Za-z-]{2,60}\.)?[0-9a-f]{32,64}")
"""A type's name with a checksum of what it stands for."""
_FLAT = 120
_FLATTENED = LazyPattern(r"[\"'](?P<sections>(?:[A-Za-z]\w{1,40}:){1,3})\Z")
_NEIGHBOUR = 80
"""How far behind a key its secret is looked for."""
_SECRET = LazyPattern(r"secret", re.IGNORECASE)
_DIGITS = LazyPattern(r"\d")
_MARKED = LazyPattern(r"[!@#$%^&*]")


def judge(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:
    """What a `key` with a value beside it amounts to; the groups are `plain` (the word), `close`, `operator`, `quote` and `secret`."""
    value = match["secret"]
    random = _is_random(value)
    if not (random or _is_thought_up(match)) or (match["quote"] is None and not stands_bare(match, language)):
        return None
    prefix = key_prefix(match.string, match.start())
    words = words_of(prefix or _flattened(match))
    if _is_another(match, prefix) or any(word in _HARMLESS for word in words[-2:]):
        return None
    section = not words and _is_in_section(match)
    if not random:
        signs = section or (not prefix and words[:1] and words[0] in _SIGNS)
        return Judgement(*match.span("secret"), Severity.HINT, Confidence.LOW, _THOUGHT_UP) if signs else None
    if not (words or section) and _is_identifier(match, value):
        return None
    reasons = ("stands beside a name that says key", "was made at random")
    told = bool(words) or section
    severity, confidence = (rule.severity, rule.confidence) if told else (Severity.HINT, Confidence.LOW)
    return Judgement(*match.span("secret"), severity, confidence, reasons)


def _is_another(match: re.Match[str], prefix: str) -> bool:
    """Whether the name is that of a type of resource, `AWS::…::Key`, or another word: monkey, turkey, apikey."""
    if match.string.endswith("::", 0, match.start() - len(prefix)):
        return True
    return bool(prefix) and match["plain"][0] == "k" and prefix[-1].islower()


def _flattened(match: re.Match[str]) -> str:
    """The sections that a quoted key of .NET names before its last part, `"Jwt:Key"`.

    https://learn.microsoft.com/aspnet/core/fundamentals/configuration/#hierarchical-configuration-data
    """
    found = _FLATTENED.search(match.string[max(match.start() - _FLAT, 0) : match.start()]) if match["close"] else None
    return found["sections"] if found is not None else ""


def _is_in_section(match: re.Match[str]) -> bool:
    """Whether a key stands in a part of a configuration for what is signed or encrypted: `"Jwt": {"Key": "…"}`, `[jwt]`."""
    before = match.string[max(match.start() - _ABOVE, 0) : match.start()]
    return _SECTION.search(before) is not None


def _is_identifier(match: re.Match[str], value: str) -> bool:
    """Whether a value beside nothing but `key` is an identifier, a checksum or the public half of a pair more often than not."""
    if is_uuid(value) and match["quote"]:
        return True
    if (is_uuid(value) or _HEXADECIMAL.fullmatch(value)) and (match["close"] or match["operator"] == ">" or value.isupper()):
        return True
    return _SECRET.search(match.string[match.end() : match.end() + _NEIGHBOUR]) is not None


def _is_thought_up(match: re.Match[str]) -> bool:
    """Whether somebody may have thought up what stands in quotes there to sign with: `"Jwt": {"Key": "OrchidLantern…77!"}`."""
    value = match["secret"]
    if match["quote"] is None or len(value) < _SHORTEST_KEY or len(_DIGITS.findall(value)) < 2 or value.isdigit():
        return False
    return strength.password(value) == "strong" and not (is_known(value) or keeps_place(value))


def _is_random(value: str) -> bool:
    """Whether only a machine would write this."""
    if _MARKED.search(value) is not None:
        return False
    if len(_DIGITS.findall(value)) < 2 or value.isdigit() or variety(value) < 2 or value.startswith(_PUBLIC):
        return False
    if is_sample(value) or is_code(value) or is_algorithm(value) or is_measure(value) or is_identifier(value) or keeps_place(value):
        return False
    if _POINT.fullmatch(value) is not None:
        return False
    return is_uuid(value) or (wordiness(value) < CHANCE and _DIGESTED.fullmatch(value) is None)
