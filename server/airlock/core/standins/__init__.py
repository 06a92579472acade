"""Synthetic values: of the kind, the form and about the length of a real one, and nobody's.

They come from ranges that are kept for documentation, tests and fiction, so that they reach nobody and looking for personal data passes
over them. A family of kinds is a module; the table here says which kind is whose. Credentials have no family: what looks like a key is one
to everybody who looks. Nothing here remembers what was chosen; equal digests choose equally.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping

from airlock.core.standins.chance import Chance

_LEAST = 6
"""Anything shorter could stand in an answer for other reasons, and would come back as the value."""
_MOST = 120
_HARMLESS = "-._"
"""Signs that can stand in a value of any notation; others only where the value has them."""
_BARE = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_ANY = b"\x07" * 32

Maker = Callable[[str, Chance], str]


def kinds() -> frozenset[str]:
    """The kinds of finding that have synthetic values."""
    return frozenset(_families())


def has(kind: str, value: str, *, bare: bool = False) -> bool:
    """Whether there can be a synthetic value for this one; `bare` where only another number can stand in the place of a number."""
    if kind not in _families() or len(value) > _MOST or "\n" in value:
        return False
    made = synthetic(kind, value, _ANY)
    return bool(made) and not (bare and _BARE.fullmatch(made) is None)


def synthetic(kind: str, value: str, digest: bytes, round_: int = 0) -> str:
    """The synthetic value that a keyed hash chooses, empty where there is none; `kind` is a finding's kind or label."""
    make = _families().get(kind.lower())
    made = make(value, Chance(digest, round_)) if make is not None and value.strip() else ""
    least = _LEAST - 1 if made.startswith("00") else _LEAST
    if len(made) < least or value in made or any(sign not in value and sign not in _HARMLESS for sign in made if not sign.isalnum()):
        return ""
    return made


def is_synthetic(kind: str, value: str) -> bool:
    """Whether a value is one that only we make, of the kinds that no reserved range exists for."""
    if kind not in _TOLD:
        return False
    from airlock.core.standins import payment, people

    return payment.is_no_iban(value) if kind == "iban" else people.is_made_up(value)


_TOLD = frozenset(("iban", "person_name", "postal_address", "username"))


@functools.cache
def _families() -> Mapping[str, Maker]:
    """Who makes what, by kind."""
    from airlock.core.standins import contact, identifiers, networks, payment, people

    numbered = ("bank_account", "bank_routing", "card_track", "driving_licence", "health_id", "licence_plate",
                "medical_record", "national_id", "passport", "tax_id")  # fmt: skip
    return {
        **dict.fromkeys(numbered, identifiers.identifier),
        **dict.fromkeys(("us_ssn", "us_itin"), identifiers.ssn),
        "bic": payment.bic,
        "card_number": payment.card,
        "cloud_account": networks.cloud_account,
        "crypto_wallet": identifiers.wallet,
        "database_name": networks.database,
        "date_of_birth": identifiers.date,
        "device_id": networks.device,
        "email": people.email,
        "geo_location": identifiers.place,
        "home_path": networks.user_folder,
        "iban": payment.iban,
        "internal_host": networks.host,
        "ip_address": networks.ip,
        "mac_address": networks.mac,
        "person_name": people.name,
        "phone": contact.phone,
        "postal_address": people.address,
        "postal_code": people.postal_code,
        "special_category": identifiers.condition,
        "storage_name": networks.storage,
        "username": people.username,
        "vin": identifiers.vin,
    }
