"""What is known of the telephone numbers of a country, a region at a time.

The only owner of phonenumbers. Of that package only the files of the regions that are asked for are run: its own `__init__` and that of its
data load what parses, formats and searches for numbers, which takes longer than looking at a text. https://github.com/google/libphonenumber
"""

from __future__ import annotations

import sys
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers.phonemetadata import PhoneMetadata, PhoneNumberDesc

WORLD = "001"
"""Stands for a region where a code belongs to none, as those of satellites."""
CODES = MappingProxyType({
    "1": "US AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI", "7": "RU KZ", "20": "EG", "27": "ZA",
    "30": "GR", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "36": "HU", "39": "IT VA", "40": "RO", "41": "CH", "43": "AT",
    "44": "GB GG IM JE", "45": "DK", "46": "SE", "47": "NO SJ", "48": "PL", "49": "DE", "51": "PE", "52": "MX", "53": "CU",
    "54": "AR", "55": "BR", "56": "CL", "57": "CO", "58": "VE", "60": "MY", "61": "AU CC CX", "62": "ID", "63": "PH", "64": "NZ",
    "65": "SG", "66": "TH", "81": "JP", "82": "KR", "84": "VN", "86": "CN", "90": "TR", "91": "IN", "92": "PK", "93": "AF",
    "94": "LK", "95": "MM", "98": "IR", "211": "SS", "212": "MA EH", "213": "DZ", "216": "TN", "218": "LY", "220": "GM", "221": "SN",
    "222": "MR", "223": "ML", "224": "GN", "225": "CI", "226": "BF", "227": "NE", "228": "TG", "229": "BJ", "230": "MU", "231": "LR",
    "232": "SL", "233": "GH", "234": "NG", "235": "TD", "236": "CF", "237": "CM", "238": "CV", "239": "ST", "240": "GQ", "241": "GA",
    "242": "CG", "243": "CD", "244": "AO", "245": "GW", "246": "IO", "247": "AC", "248": "SC", "249": "SD", "250": "RW", "251": "ET",
    "252": "SO", "253": "DJ", "254": "KE", "255": "TZ", "256": "UG", "257": "BI", "258": "MZ", "260": "ZM", "261": "MG",
    "262": "RE YT", "263": "ZW", "264": "NA", "265": "MW", "266": "LS", "267": "BW", "268": "SZ", "269": "KM", "290": "SH TA",
    "291": "ER", "297": "AW", "298": "FO", "299": "GL", "350": "GI", "351": "PT", "352": "LU", "353": "IE", "354": "IS", "355": "AL",
    "356": "MT", "357": "CY", "358": "FI AX", "359": "BG", "370": "LT", "371": "LV", "372": "EE", "373": "MD", "374": "AM",
    "375": "BY", "376": "AD", "377": "MC", "378": "SM", "380": "UA", "381": "RS", "382": "ME", "383": "XK", "385": "HR", "386": "SI",
    "387": "BA", "389": "MK", "420": "CZ", "421": "SK", "423": "LI", "500": "FK", "501": "BZ", "502": "GT", "503": "SV", "504": "HN",
    "505": "NI", "506": "CR", "507": "PA", "508": "PM", "509": "HT", "590": "GP BL MF", "591": "BO", "592": "GY", "593": "EC",
    "594": "GF", "595": "PY", "596": "MQ", "597": "SR", "598": "UY", "599": "CW BQ", "670": "TL", "672": "NF", "673": "BN",
    "674": "NR", "675": "PG", "676": "TO", "677": "SB", "678": "VU", "679": "FJ", "680": "PW", "681": "WF", "682": "CK", "683": "NU",
    "685": "WS", "686": "KI", "687": "NC", "688": "TV", "689": "PF", "690": "TK", "691": "FM", "692": "MH", "800": "001",
    "808": "001", "850": "KP", "852": "HK", "853": "MO", "855": "KH", "856": "LA", "870": "001", "878": "001", "880": "BD",
    "881": "001", "882": "001", "883": "001", "886": "TW", "888": "001", "960": "MV", "961": "LB", "962": "JO", "963": "SY",
    "964": "IQ", "965": "KW", "966": "SA", "967": "YE", "968": "OM", "970": "PS", "971": "AE", "972": "IL", "973": "BH", "974": "QA",
    "975": "BT", "976": "MN", "977": "NP", "979": "001", "992": "TJ", "993": "TM", "994": "AZ", "995": "GE", "996": "KG", "998": "UZ",
})  # fmt: skip
"""The regions that share a country's code, the largest first. The package has the same list, behind what takes long to load."""


def forms(code: str, region: str, length: int) -> tuple[str, list[str]]:
    """The expressions for any number of so many digits in a region, empty where there is none, and for those of the kinds that people have."""
    known = _metadata(code if region == WORLD else region)
    if known is None:
        return "", []
    kinds = (
        known.fixed_line, known.mobile, known.toll_free, known.premium_rate, known.shared_cost, known.voip,
        known.personal_number, known.pager, known.uan, known.voicemail,
    )  # fmt: skip
    general, *some = (_form(kind, length) for kind in (known.general_desc, *kinds))
    return general, [form for form in some if form]


def national_prefix(region: str) -> str:
    """What is dialled before a number within a region; empty where there is no such thing."""
    known = _metadata(region)
    return known.national_prefix or "" if known is not None else ""


@lru_cache(maxsize=1)
def code_of() -> dict[str, str]:
    """The country's code of each region."""
    return {region: code for code, regions in CODES.items() for region in regions.split() if region != WORLD}


def _form(kind: PhoneNumberDesc | None, length: int) -> str:
    """The expression for numbers of a kind that are so long, empty where there are none."""
    if kind is None or not kind.national_number_pattern or (kind.possible_length and length not in kind.possible_length):
        return ""
    return f"(?:{kind.national_number_pattern})"


@lru_cache(maxsize=512)
def _metadata(name: str) -> PhoneMetadata | None:
    hollow: list[str] = []
    for package in ("phonenumbers", "phonenumbers.data"):
        if package not in sys.modules and (spec := find_spec(package)) is not None:
            sys.modules[package] = module_from_spec(spec)
            hollow.append(package)
    try:
        found: PhoneMetadata = getattr(import_module(f"phonenumbers.data.region_{name}"), f"PHONE_METADATA_{name}")
    except ImportError:
        return None
    finally:
        for package in hollow:  # whoever imports it gets the package itself
            del sys.modules[package]
    return found
