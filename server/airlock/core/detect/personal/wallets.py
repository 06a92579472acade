"""Addresses of wallets.

https://en.bitcoin.it/wiki/Invoice_address, https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
"""

from __future__ import annotations

from airlock.core.detect.base58 import payload
from airlock.core.detect.lazy import LazyPattern

_ETHEREUM = LazyPattern(r"0x[0-9a-fA-F]{40}")
_NOBODYS = "0x" + "0" * 20
"""What contracts of the chain itself, burnt coins and made-up addresses begin with."""
_CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def is_wallet(text: str) -> bool:
    """Whether this is a wallet's address: base 58 with its checksum, bech32 with its own, or forty hexadecimal digits after 0x."""
    if _ETHEREUM.fullmatch(text):
        return len(set(text[2:].lower())) > 4 and not text.startswith(_NOBODYS)
    if text[:3].lower() in ("bc1", "tb1", "ltc"):
        return is_bech32(text)
    return 26 <= len(text) <= 36 and len(payload(text)) == 21


def is_bech32(text: str) -> bool:
    """Whether the checksum of bech32 or bech32m is right."""
    lowered = text.lower()
    head, _, body = lowered.rpartition("1")
    if text not in (lowered, text.upper()) or not head or not 6 <= len(body) <= 90 or any(letter not in _CHARSET for letter in body):
        return False
    values = [*(ord(letter) >> 5 for letter in head), 0, *(ord(letter) & 31 for letter in head), *map(_CHARSET.index, body)]
    check = 1
    for value in values:
        top = check >> 25
        check = ((check & 0x1FFFFFF) << 5) ^ value
        for place in range(5):
            check ^= _GENERATOR[place] if (top >> place) & 1 else 0
    return check in (1, 0x2BC830A3)
