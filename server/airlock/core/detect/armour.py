"""Evidence for private keys: what stands between the marks, and whether a passphrase still protects it.

A key under a passphrase is worth less to a thief than one without, and is shown as a warning. What cannot be read is judged by its marks.
"""

from __future__ import annotations

import re

from airlock.core.detect.decoding import base64_bytes
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.model import Confidence, Rule, Severity

_LOOK_BACK = 2000
"""How far before its private lines a PuTTY key says whether it is encrypted, in code points."""
_LOCKED = LazyPattern(r"ENCRYPTED|Encryption: aes|Encryption: 3des")
_MARKS = r"-{4,5} ?(?:BEGIN|END)[A-Z0-9a-z ]{0,60}-{1,5}|\\[nrt]|[A-Za-z-]{4,30}: [^\r\n\\]{1,200}"
_NONE_CIPHER = b"\x00\x00\x00\x04none"
_OPENSSH = b"openssh-key-v1\x00"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What a private key in some armour amounts to; the sensitive part is the group `secret` or the whole match."""
    start, end = match.span("secret") if "secret" in match.re.groupindex else match.span()
    body = match.string[start:end]
    reasons: tuple[str, ...] = (f"has the form of: {rule.title}",)
    before = match.string[max(match.start() - _LOOK_BACK, 0) : match.start()] if rule.id.startswith("putty") else ""
    if is_locked(body, before):
        return Judgement(start, end, Severity.WARNING, Confidence.MEDIUM, (*reasons, "a passphrase protects it"))
    if begins_like_a_key(_plain(body)):
        reasons = (*reasons, "its body begins as a key does")
    return Judgement(start, end, rule.severity, rule.confidence, reasons)


def is_locked(body: str, before: str = "") -> bool:
    """Whether a key says that it is encrypted, in its marks, its headers, or its own first bytes."""
    if _LOCKED.search(body[:400]) or _LOCKED.search(before[before.rfind("PuTTY-User-Key-File") :]):
        return True
    raw = base64_bytes(_plain(body)[:200])
    return raw.startswith(_OPENSSH) and raw[len(_OPENSSH) : len(_OPENSSH) + len(_NONE_CIPHER)] != _NONE_CIPHER


def begins_like_a_key(material: str) -> bool:
    """Whether base-64 material is an OpenSSH key or an ASN.1 sequence about as long as it says."""
    raw = base64_bytes(material)
    return raw.startswith(_OPENSSH) or 0 <= der_length(raw) - len(raw) <= 2 or raw[:1] in (b"\x94", b"\x95", b"\xc5")


def der_length(raw: bytes) -> int:
    """How many bytes the ASN.1 sequence at the beginning takes, its head included; 0 when there is none."""
    if len(raw) < 4 or raw[0] != 0x30:
        return 0
    if raw[1] < 0x80:
        return 2 + raw[1]
    size = raw[1] & 0x7F
    return 2 + size + int.from_bytes(raw[2 : 2 + size], "big") if size <= 3 else 0


def _plain(body: str) -> str:
    """The base 64 of a key, without marks, headers, escapes, quotes and commas."""
    return "".join(re.findall(r"[A-Za-z0-9+/]{1,80}", re.sub(_MARKS, " ", body)))


def judge_bech32(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """A key whose last six characters are a checksum over its prefix (BIP 173); a wrong one lowers what it is worth."""
    prefix, _, data = match[0].lower().rpartition("1")
    check = _polymod([*(ord(c) >> 5 for c in prefix), 0, *(ord(c) & 31 for c in prefix), *map(_BECH32.index, data)])
    return _checked(rule, match, right=check == 1)


def judge_crc16(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """A base-32 key whose last two bytes are the CRC-16 (XMODEM) of the rest, as NATS makes them."""
    number = 0
    for letter in match["crc16"]:
        number = number << 5 | _BASE32.index(letter)
    bits = len(match["crc16"]) * 5
    raw = (number >> bits % 8).to_bytes(bits // 8, "big")
    return _checked(rule, match, right=_crc16(raw[:-2]) == int.from_bytes(raw[-2:], "little") and not number % (1 << bits % 8))


def _checked(rule: Rule, match: re.Match[str], *, right: bool) -> Judgement:
    reasons = (f"has the form of: {rule.title}",)
    if right:
        return Judgement(*match.span(), rule.severity, rule.confidence, (*reasons, "its checksum is right"))
    reason = "its checksum is wrong: shortened, altered or made up"
    return Judgement(*match.span(), Severity.WARNING, Confidence.MEDIUM, (*reasons, reason))


def _crc16(raw: bytes) -> int:
    check = 0
    for byte in raw:
        check ^= byte << 8
        for _ in range(8):
            check = (check << 1 ^ (0x1021 if check & 0x8000 else 0)) & 0xFFFF
    return check


def _polymod(values: list[int]) -> int:
    """The checksum of BIP 173."""
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            check ^= generator if top >> bit & 1 else 0
    return check
