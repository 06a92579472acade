"""Synthetic values: of the kind and form of the real one, nobody's, and different for different values."""

from __future__ import annotations

import hashlib
import re
from ipaddress import ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import standins
from airlock.core.detect import Comments, RuleSet, builtin_rules, find
from airlock.core.model import Category, Document
from airlock.core.standins import has, is_synthetic, kinds, synthetic

RULES = RuleSet.build(tuple(rule for rule in builtin_rules() if rule.category in (Category.PERSONAL_DATA, Category.INTERNAL)))

VALUES = [
    ("email", "griselda.k@engines.test", r"[a-z]+\.[a-z]+\d\d@example\.(com|org|net)"),
    ("email", "griselda%40engines.test", r"[a-z]+\.[a-z]+\d\d%40example\.(com|org|net)"),
    ("phone", "+1 (212) 736-5000", r"\+1 \(\d{3}\) 555-01\d\d"),
    ("phone", "212.736.5000", r"\d{3}\.555\.01\d\d"),
    ("phone", "7365000", r"55501\d\d"),
    ("phone", "+49 30 901820", r"\+49 \d{3} \d{3} \d{4}"),
    ("phone", "+44 7911 123456", r"\+44 \d{4} \d{6}"),
    ("ip_address", "93.184.77.41", r"(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+"),
    ("ip_address", "2a02:26f0::2a1", r"2001:db8:[0-9a-f]+::[0-9a-f]+"),
    ("mac_address", "F4-5C-89-AB-31-7E", r"00-00-5E-00-53-[0-9A-F]{2}"),
    ("mac_address", "f45c.89ab.317e", r"0000\.5e00\.53[0-9a-f]{2}"),
    ("internal_host", "db-01.prod.internal", r"host\d{4}\.example\.internal"),
    ("internal_host", "10.42.7.19", r"(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+"),
    ("card_number", "4539 1488 0343 6467", r"4\d{3} \d{4} \d{4} \d{4}"),
    ("card_number", "349217438925604", r"3[47]\d{13}"),
    ("iban", "DE12 5001 0517 0648 4898 90", r"DE00 \d{4} \d{4} \d{4} \d{4} \d\d"),
    ("bic", "MARKDEF1100", r"XXXXZZ[A-Z2-9]{5}"),
    ("us_ssn", "536-22-8743", r"987-65-432\d"),
    ("national_id", "54362315K", r"00\d{6}X"),
    ("passport", "536223157", r"[1-9]\d{8}"),
    ("vin", "1M8GDM9AXKP042788", r"Q{11}\d{6}"),
    ("date_of_birth", "1982-07-19", r"18\d\d-[01]\d-[0-2]\d"),
    ("date_of_birth", "19.07.1982", r"[01]\d\.[01]\d\.18\d\d"),
    ("date_of_birth", "7/9/1982", r"\d/\d/18\d\d"),
    ("date_of_birth", "1982, 7, 19", r"18\d\d, \d\d?, \d\d?"),
    ("date_of_birth", "July 19, 1982", r"[A-Z][a-z]+ \d\d?, 18\d\d"),
    ("geo_location", "52.516275, 13.377704", r"0\.00\d{4}, 0\.00\d{4}"),
    ("person_name", "Griselda", r"[A-Z][a-z]+"),
    ("person_name", "GRISELDA ASHWORTH", r"[A-Z]+ [A-Z]+"),
    ("person_name", "Ashworth, Griselda", r"[A-Z][a-z]+, [A-Z][a-z]+"),
    ("postal_address", "14 Ashworth Lane", r"\d+ [A-Z][a-z]+ Street"),
    ("postal_address", "Lindenweg 14, 10115 Berlin", r"[A-Z][a-z]+ Street \d+, [A-Z][a-z]+"),
    ("postal_address", "Berlin", r"[A-Z][a-z]+"),
    ("postal_code", "10115", r"00\d{3}"),
    ("username", "griselda.k", r"[a-z]+\.[a-z]+"),
    ("home_path", "griselda", r"user\.\d{5}"),
    ("cloud_account", "482019773518", r"123456789012"),
    ("device_id", "8a6e0804-2bd0-4672-b79d-d97027f9071a", r"00000000-0000-4000-8000-[12]{12}"),
    ("crypto_wallet", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", r"bc10+\d+"),
    ("storage_name", "orchid-prod-exports", r"example-bucket-\d{4}"),
    ("special_category", "Type 2 diabetes", r"sample condition \d{3}"),
]  # fmt: skip


def digest(seed: str) -> bytes:
    return hashlib.sha256(seed.encode()).digest()


@pytest.mark.parametrize(("kind", "value", "pattern"), VALUES)
def test_a_synthetic_value_has_the_form_of_the_real_one(kind: str, value: str, pattern: str) -> None:
    assert has(kind, value)
    for number in range(40):
        made = synthetic(kind, value, digest(str(number)))
        assert re.fullmatch(pattern, made), made
        assert made == synthetic(kind.upper(), value, digest(str(number)))
        assert value not in made


@pytest.mark.parametrize(("kind", "value", "pattern"), VALUES)
def test_there_are_enough_of_them(kind: str, value: str, pattern: str) -> None:
    made = {synthetic(kind, value, digest(str(number)), number % 60) for number in range(600)}
    assert len(made) > (20 if kind == "phone" else 60), pattern


KEYED = {"date_of_birth": "dob", "geo_location": "latitude", "internal_host": "host", "ip_address": "client_ip"}
SILENT = [
    "email",
    "phone",
    "ip_address",
    "mac_address",
    "internal_host",
    "card_number",
    "us_ssn",
    "vin",
    "storage_name",
    "special_category",
    "home_path",
]


@pytest.mark.parametrize(("kind", "value"), [(kind, value) for kind, value, _ in VALUES if kind in SILENT])
def test_looking_for_personal_data_passes_over_reserved_values(kind: str, value: str) -> None:
    for number in range(25):
        made = synthetic(kind, value, digest(str(number)), number % 3)
        text = f'{KEYED.get(kind, kind)} = "{made}"\n"{made}"\n'
        assert not find(Document(text, "", "python"), RULES, b"key", Comments.OURS), made


def test_names_and_addresses_of_ours_are_known_by_themselves() -> None:
    for kind, value in (("person_name", "Griselda Ashworth"), ("postal_address", "14 Ashworth Lane, York"), ("username", "griselda")):
        assert all(is_synthetic(kind, synthetic(kind, value, digest(str(number)))) for number in range(40))
        assert not is_synthetic(kind, value)
    assert is_synthetic("iban", synthetic("iban", "DE12 5001 0517 0648 4898 90", digest("")))
    assert not is_synthetic("iban", "DE12 5001 0517 0648 4898 90")


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("password", "au4xv8-q2"),
        ("card_pin", "8314"),
        ("card_expiry", "09/29"),
        ("person_name", ""),
        ("email", "a@b.test\nc@d.test"),
        ("date_of_birth", "long ago"),
    ],
)
def test_some_values_have_none(kind: str, value: str) -> None:
    assert not has(kind, value)


def test_a_number_without_quotes_stays_one() -> None:
    assert not has("postal_code", "10115", bare=True)
    assert has("national_id", "44051401359", bare=True)
    for number in range(50):
        assert synthetic("national_id", "440514", digest(str(number)))[0] != "0"


@given(st.sampled_from(sorted(kinds())), st.text(max_size=40), st.integers(0, 59))
def test_any_text_is_taken(kind: str, value: str, round_: int) -> None:
    made = synthetic(kind, value, digest(value), round_)
    assert not made or (len(made) >= 5 and value not in made)


def test_addresses_are_of_documentation_or_benchmarks() -> None:
    networks = [ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15")]
    for number in range(200):
        made = ip_address(synthetic("ip_address", "93.184.77.41", digest(str(number)), number % 20))
        assert any(made in network for network in networks)
    assert standins.kinds() <= {rule.kind for rule in builtin_rules()}
