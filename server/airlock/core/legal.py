"""Which laws and standards speak of a kind of personal data, and the policy packs made from them.

An aid for people who have to decide, not compliance: what a law makes of a value depends on whose it is, where it is and why. Nothing here
looks at a value.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import NamedTuple

from airlock.core.model import Finding, Severity

_HIPAA = "https://www.ecfr.gov/current/title-45/section-164.514"
_GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
_PCI = "https://www.pcisecuritystandards.org/document_library/"
_CPRA = "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140"

LAWS = MappingProxyType(
    {
        "HIPAA-A": ("HIPAA Safe Harbor A: names", _HIPAA),
        "HIPAA-B": ("HIPAA Safe Harbor B: places smaller than a state", _HIPAA),
        "HIPAA-C": ("HIPAA Safe Harbor C: dates about a person", _HIPAA),
        "HIPAA-D": ("HIPAA Safe Harbor D: telephone numbers", _HIPAA),
        "HIPAA-F": ("HIPAA Safe Harbor F: e-mail addresses", _HIPAA),
        "HIPAA-G": ("HIPAA Safe Harbor G: social security numbers", _HIPAA),
        "HIPAA-H": ("HIPAA Safe Harbor H: medical record numbers", _HIPAA),
        "HIPAA-I": ("HIPAA Safe Harbor I: health plan numbers", _HIPAA),
        "HIPAA-J": ("HIPAA Safe Harbor J: account numbers", _HIPAA),
        "HIPAA-K": ("HIPAA Safe Harbor K: certificate and licence numbers", _HIPAA),
        "HIPAA-L": ("HIPAA Safe Harbor L: vehicles and their plates", _HIPAA),
        "HIPAA-M": ("HIPAA Safe Harbor M: devices", _HIPAA),
        "HIPAA-O": ("HIPAA Safe Harbor O: IP addresses", _HIPAA),
        "HIPAA-R": ("HIPAA Safe Harbor R: any other unique identifier", _HIPAA),
        "GDPR-4(1)": ("GDPR Article 4(1): personal data", _GDPR),
        "GDPR-9": ("GDPR Article 9: special categories of personal data", _GDPR),
        "GDPR-87": ("GDPR Article 87: national identification numbers", _GDPR),
        "PCI-PAN": ("PCI DSS 3: primary account number, at most its first six and last four digits may be shown", _PCI),
        "PCI-CHD": ("PCI DSS 3: cardholder data", _PCI),
        "PCI-SAD": ("PCI DSS 3: sensitive authentication data, never to be kept after authorisation", _PCI),
        "CPRA-sensitive": ("California Civil Code 1798.140(ae): sensitive personal information", _CPRA),
    }
)
"""What each tag means, and where it is written."""

_TAGS = {
    "bank_account": "HIPAA-J GDPR-4(1) CPRA-sensitive",
    "card_expiry": "PCI-CHD GDPR-4(1)",
    "card_number": "PCI-PAN HIPAA-J GDPR-4(1) CPRA-sensitive",
    "card_pin": "PCI-SAD GDPR-4(1) CPRA-sensitive",
    "card_security_code": "PCI-SAD GDPR-4(1) CPRA-sensitive",
    "card_track": "PCI-SAD PCI-PAN GDPR-4(1) CPRA-sensitive",
    "crypto_wallet": "HIPAA-J GDPR-4(1)",
    "date_of_birth": "HIPAA-C GDPR-4(1)",
    "device_id": "HIPAA-M GDPR-4(1)",
    "driving_licence": "HIPAA-K GDPR-4(1) CPRA-sensitive",
    "email": "HIPAA-F GDPR-4(1)",
    "geo_location": "HIPAA-B GDPR-4(1) CPRA-sensitive",
    "health_id": "HIPAA-I GDPR-9",
    "home_path": "GDPR-4(1)",
    "iban": "HIPAA-J GDPR-4(1) CPRA-sensitive",
    "ip_address": "HIPAA-O GDPR-4(1)",
    "licence_plate": "HIPAA-L GDPR-4(1)",
    "mac_address": "HIPAA-M GDPR-4(1)",
    "medical_record": "HIPAA-H GDPR-9 CPRA-sensitive",
    "national_id": "HIPAA-R GDPR-87 CPRA-sensitive",
    "organisation": "HIPAA-R GDPR-4(1)",
    "passport": "HIPAA-K GDPR-87 CPRA-sensitive",
    "person_name": "HIPAA-A GDPR-4(1)",
    "phone": "HIPAA-D GDPR-4(1)",
    "postal_address": "HIPAA-B GDPR-4(1)",  # airlock:allow tags
    "postal_code": "HIPAA-B GDPR-4(1)",
    "special_category": "GDPR-9 CPRA-sensitive",
    "tax_id": "HIPAA-R GDPR-87",
    "us_itin": "HIPAA-R GDPR-87",
    "us_ssn": "HIPAA-G GDPR-87 CPRA-sensitive",
    "username": "HIPAA-R GDPR-4(1)",
    "vin": "HIPAA-L GDPR-4(1)",
}


def tags(kind: str) -> tuple[str, ...]:
    """The tags of a kind, keys of LAWS; none for what is nobody's."""
    return tuple(_TAGS.get(kind, "").split())


class Pack(NamedTuple):
    """What a trade looks at hardest, by the beginnings of tags: `grave` kinds are errors, `heeded` ones warnings at least.

    `unkept` kinds must not be stored anywhere, sealed or not, so that they do not come back either.
    """

    grave: tuple[str, ...]
    heeded: tuple[str, ...]
    unkept: tuple[str, ...] = ()


PACKS = MappingProxyType(
    {
        "healthcare": Pack(grave=("HIPAA-G", "HIPAA-H", "HIPAA-I", "GDPR-9"), heeded=("HIPAA-",)),
        "payments": Pack(grave=("PCI-PAN", "PCI-SAD"), heeded=("PCI-", "HIPAA-J"), unkept=("PCI-SAD",)),
        "eu": Pack(grave=("GDPR-9", "GDPR-87"), heeded=("GDPR-",)),
    }
)
"""Policy packs by the name that `airlock.toml` gives them."""


def unkept(kind: str, packs: Iterable[str]) -> bool:
    """Whether one of these packs forbids to store values of a kind."""
    beginnings = tuple(beginning for name in packs for beginning in PACKS[name].unkept)
    return bool(beginnings) and any(tag.startswith(beginnings) for tag in tags(kind))


def raised(finding: Finding, packs: Iterable[str]) -> Finding:
    """The finding as loud as these packs want it; never quieter than it was."""
    found = tags(finding.kind)
    for name in packs:
        pack = PACKS[name]
        for severity, beginnings in ((Severity.ERROR, pack.grave), (Severity.WARNING, pack.heeded)):
            if any(tag.startswith(beginnings) for tag in found):
                finding = _at_least(finding, severity, f"the policy pack {name} asks for it")
                break
    return finding


def _at_least(finding: Finding, severity: Severity, reason: str) -> Finding:
    order = (Severity.HINT, Severity.WARNING, Severity.ERROR)
    if order.index(finding.severity) >= order.index(severity):
        return finding
    return finding._replace(severity=severity, evidence=(*finding.evidence, reason))
