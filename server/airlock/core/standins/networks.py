"""Addresses and names of machines that are nobody's: RFC 5737, RFC 3849, RFC 2544, RFC 7042, RFC 6761; cloud accounts of documentation."""

from __future__ import annotations

import re

from airlock.core.standins.chance import Chance
from airlock.core.standins.identifiers import identifier

_FEW_TAKEN = 8
_IPV4 = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")


def ip(value: str, chance: Chance) -> str:
    """An address kept for benchmarks, of which hardly any stand in examples; one of documentation in version 6."""
    if ":" in value:
        return f"2001:db8:{chance.below(0xFFFE) + 1:x}::{chance.below(0xFFFE) + 1:x}"
    return f"198.{18 + chance.below(2)}.{chance.below(254) + 1}.{chance.below(240) + 11}"


def mac(value: str, chance: Chance) -> str:
    """An address of IANA's block for documentation, written as the value is."""
    digits = re.sub(r"[^0-9A-Fa-f]", "", value)
    head = "00005e0053" if chance.round < _FEW_TAKEN else "00005e"
    made = head + f"{chance.below(16 ** (12 - len(head))):0{12 - len(head)}x}"
    made = (made + "0" * len(digits))[: len(digits)]
    left = iter(made.upper() if value.upper() == value else made)
    return re.sub(r"[0-9A-Fa-f]", lambda _: next(left), value)


def host(value: str, chance: Chance) -> str:
    """A host below `example` in the same top-level domain; an address for an address."""
    if _IPV4.fullmatch(value):
        return ip(value, chance)
    top = value.rstrip(".").rpartition(".")[2]
    return f"host{chance.below(9000) + 1000}.example.{top if re.fullmatch('[a-z]{2,20}', top) else 'internal'}"


def cloud_account(value: str, chance: Chance) -> str:
    """An account beside that of AWS's documentation, which is in everybody's examples; an identifier of zeros for a UUID."""
    if "-" in value:
        return uuid(value, chance)
    return f"123456789{chance.below(987) + 13:03d}"


def uuid(_value: str, chance: Chance) -> str:
    """A version-4 identifier of zeros, ones and twos: few enough different digits to be seen as nobody's."""
    return "00000000-0000-4000-8000-" + "".join(chance.one("12") for _ in range(12))


def device(value: str, chance: Chance) -> str:
    """An advertising identifier for one, else a number of zeros."""
    return (
        uuid(value, chance) if re.fullmatch(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", value) else identifier(value, chance)
    )


def database(_value: str, chance: Chance) -> str:
    """A name for a database."""
    return f"example_db_{chance.below(9000) + 1000}"


def storage(_value: str, chance: Chance) -> str:
    """A name for a bucket."""
    return f"example-bucket-{chance.below(9000) + 1000}"


def user_folder(_value: str, chance: Chance) -> str:
    """The name of a home folder."""
    return f"user.{chance.below(90_000) + 10_000}"
