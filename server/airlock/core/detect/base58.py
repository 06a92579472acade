"""Base 58, which cryptocurrencies write their keys in, and the checksums they put at the end of them."""

from __future__ import annotations

from hashlib import sha256

BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"


def decoded(text: str, alphabet: str = BITCOIN) -> bytes:
    """The bytes, nothing when a character is not of the alphabet. Linear enough for the hundred characters a key has."""
    number = 0
    for character in text:
        digit = alphabet.find(character)
        if digit < 0:
            return b""
        number = number * 58 + digit
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def payload(text: str, alphabet: str = BITCOIN) -> bytes:
    """The bytes without their checksum, nothing when that is wrong.

    The last four bytes are the first four of SHA-256 of SHA-256 of the rest: https://en.bitcoin.it/wiki/Base58Check_encoding
    """
    raw = decoded(text, alphabet)
    body, check = raw[:-4], raw[-4:]
    return body if len(raw) > 4 and sha256(sha256(body).digest()).digest()[:4] == check else b""


def stellar_seed(text: str) -> bool:
    """Whether this is a secret seed with the right checksum: https://stellar.org/protocol/sep-23."""
    from base64 import b32decode
    from binascii import Error, crc_hqx

    try:
        raw = b32decode(text)
    except (Error, ValueError):
        return False
    return raw[:1] == b"\x90" and crc_hqx(raw[:-2], 0) == int.from_bytes(raw[-2:], "little")
