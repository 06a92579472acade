"""Keys of wallets: what their checksums let through, and what they stop."""

from __future__ import annotations

import random
from base64 import b32encode
from binascii import crc_hqx
from hashlib import sha256

import pytest

from airlock.core.detect import RuleSet, base58, builtin_rules, find
from airlock.core.model import Document

RULES = RuleSet.build(
    [rule for rule in builtin_rules() if rule.id in {"bitcoin_private_key", "solana_private_key", "seed_phrase", "ethereum_private_key"}]
)


def encoded(raw: bytes, alphabet: str = base58.BITCOIN) -> str:
    """The other way round than base58.decoded."""
    number, text = int.from_bytes(raw, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = alphabet[digit] + text
    return alphabet[0] * (len(raw) - len(raw.lstrip(b"\x00"))) + text


def checked(raw: bytes, alphabet: str = base58.BITCOIN) -> str:
    return encoded(raw + sha256(sha256(raw).digest()).digest()[:4], alphabet)


def rules_found(text: str) -> list[str]:
    return [found.rule_id for found in find(Document(text), RULES, b"key")]


@pytest.mark.parametrize("alphabet", [base58.BITCOIN, base58.RIPPLE])
@pytest.mark.parametrize("length", [1, 17, 33, 82])
def test_what_was_encoded_comes_back(alphabet: str, length: int) -> None:
    raw = random.Random(length).randbytes(length)
    assert base58.decoded(encoded(b"\x00" + raw, alphabet), alphabet) == b"\x00" + raw
    assert base58.payload(checked(raw, alphabet), alphabet) == raw


@pytest.mark.parametrize("text", ["", "0", "Il", "\ud800", "é" * 52, "1" * 51])
def test_what_is_no_key_has_no_payload(text: str) -> None:
    assert base58.payload(text) == b""


def test_a_changed_character_is_noticed() -> None:
    text = checked(b"\x80" + random.Random(7).randbytes(32))
    for place in range(len(text)):
        other = base58.BITCOIN[(base58.BITCOIN.index(text[place]) + 1) % 58]
        assert base58.payload(text[:place] + other + text[place + 1 :]) == b""


def test_stellar_seeds() -> None:
    body = b"\x90" + random.Random(3).randbytes(32)
    seed = b32encode(body + crc_hqx(body, 0).to_bytes(2, "little")).decode()
    assert base58.stellar_seed(seed)
    public = b"\x30" + body[1:]
    assert not base58.stellar_seed(b32encode(public + crc_hqx(public, 0).to_bytes(2, "little")).decode())
    assert not base58.stellar_seed(seed[:-1] + ("A" if seed[-1] != "A" else "B"))
    assert not base58.stellar_seed("S" * 7)


def test_bitcoin_keys_need_a_right_checksum() -> None:
    key = checked(b"\x80" + random.Random(5).randbytes(32) + b"\x01")
    assert rules_found(f"privkey = '{key}'") == ["bitcoin_private_key"]
    assert rules_found(f"privkey = '{key[:-1] + ('2' if key[-1] != '2' else '3')}'") == []
    address = checked(b"\x00" + random.Random(5).randbytes(20))
    assert rules_found(f"bitcoin = '{address}'") == []


def test_solana_keys_are_64_bytes() -> None:
    assert rules_found(f"SOLANA_KEY={encoded(b'k' + random.Random(9).randbytes(63))}") == ["solana_private_key"]
    assert rules_found(f"SOLANA_KEY={encoded(random.Random(9).randbytes(32))}") == []


def test_private_keys_of_ethereum() -> None:
    digits = random.Random(11).randbytes(32).hex()
    assert rules_found(f"PRIVATE_KEY=0x{digits}") == ["ethereum_private_key"]
    assert rules_found(f"deployerKey: '0x{digits}'") == ["ethereum_private_key"]
    assert rules_found(f"PRIVATE_KEY=0x{'0' * 63}1") == []
    assert rules_found(f"block_hash = '0x{digits}'") == []


PHRASE = "gravity oyster lunar bamboo window tragic pencil orbit velvet cradle whisper jungle"
MORE = "copper meadow insect planet ribbon socket thunder umbrella vacuum walnut yellow zebra"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f'mnemonic = "{PHRASE}"', 1),
        (f"SEED_PHRASE={PHRASE}\n", 1),
        (f"recovery phrase: {PHRASE} {MORE}\n", 1),
        (f'mnemonic = "{PHRASE} extra"', 0),
        (f'mnemonic = "{" ".join(PHRASE.split()[:11])}"', 0),
        ('mnemonic = "' + " ".join(["abandon"] * 11) + ' about"', 0),
        (f"mnemonic = '{PHRASE.replace('oyster', 'the')}'", 0),
        (f"phrase = '{PHRASE}'", 0),
    ],
)
def test_seed_phrases(text: str, expected: int) -> None:
    assert len(rules_found(text)) == expected
