"""A rule for telephone numbers written as within one's own country: `030 901820` says nothing until somebody says which country is meant.

Absent: numbers without any sign between their digits, which are as often something else; those need a name beside them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from airlock.core.detect.personal import phones
from airlock.core.detect.personal.written import numbered
from airlock.core.model import Rule, Severity

ID = "phone_national"
_ALSO_CALLED = {"UK": "GB", "EL": "GR"}
_NUMBER = r"(?P<number>[0-9]{1,5}\)?(?:[ ./\-]{1,2}[0-9]{2,8}){1,5})(?![0-9])"


def national_phone_rule(regions: Iterable[str]) -> Rule | None:
    """A rule for numbers of these regions, ISO 3166 codes of two letters in any case; None where none of them is one."""
    named = tuple(dict.fromkeys(_ALSO_CALLED.get(one, one) for one in (region.strip().upper() for region in regions)))
    known = tuple(region for region in named if phones.is_region(region))
    if not known:
        return None
    return numbered(
        ID,
        "phone",
        "Telephone number of your region",
        "It reaches a person; sharing it with an AI vendor is sharing personal data.",
        source="https://github.com/google/libphonenumber",
        severity=Severity.WARNING,
        pattern=_NUMBER,
        validate=partial(phones.is_national, regions=known),
        examples=(),
        counterexamples=(),
    )
