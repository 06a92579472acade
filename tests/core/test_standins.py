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
from airlock.core.detect.personal.cards import brand_of, is_test_card, luhn
from airlock.core.model import Category, Document
from airlock.core.standins import has, is_synthetic, kinds, synthetic

RULES = RuleSet.build(tuple(rule for rule in builtin_rules() if rule.category in (Category.PERSONAL_DATA, Category.INTERNAL)))

NAME = "Ash" + "worth"
VALUES = [(kind, value.replace("~", ""), pattern) for value, kind, pattern in (
    ("griselda.k@~engines.test", "email", r"[a-z]+\.[a-z]+\d\d@example\.(com|org|net)"),
    ("griselda%40~engines.test", "email", r"[a-z]+\.[a-z]+\d\d%40example\.(com|org|net)"),
    ("+1 (212)~ 736-5000", "phone", r"\+1 \(\d{3}\) 555-01\d\d"),
    ("212.73~6.5000", "phone", r"\d{3}\.555\.01\d\d"),
    ("736~5000", "phone", r"55501\d\d"),
    ("+49 30~ 901820", "phone", r"\+49 \d{3} \d{3} \d{4}"),
    ("+44 791~1 123456", "phone", r"\+44 \d{4} \d{6}"),
    ("93.184~.77.41", "ip_address", r"198\.1[89]\.\d+\.\d+"),
    ("2a02:26~f0::2a1", "ip_address", r"2001:db8:[0-9a-f]+::[0-9a-f]+"),
    ("F4-5C-89~-AB-31-7E", "mac_address", r"00-00-5E-00-53-[0-9A-F]{2}"),
    ("f45c.89~ab.317e", "mac_address", r"0000\.5e00\.53[0-9a-f]{2}"),
    ("db-01.pro~d.internal", "internal_host", r"host\d{4}\.example\.internal"),
    ("10.42~.7.19", "internal_host", r"198\.1[89]\.\d+\.\d+"),
    ("4539 1488~ 0343 6467", "card_number", r"4\d{3} \d{4} \d{4} \d{4}"),
    ("3492174~38925604", "card_number", r"3[47]\d{13}"),
    ("DE12 5001 051~7 0648 4898 90", "iban", r"DE00 \d{4} \d{4} \d{4} \d{4} \d\d"),
    ("MARKD~EF1100", "bic", r"XXXXZZ[A-Z2-9]{5}"),
    ("536-2~2-8743", "us_ssn", r"987-65-432\d"),
    ("5436~2315K", "national_id", r"00\d{6}X"),
    ("5362~23157", "passport", r"[1-9]\d{8}"),
    ("1M8GDM9A~XKP042788", "vin", r"Q{11}\d{6}"),
    ("1982-~07-19", "date_of_birth", r"18\d\d-[01]\d-[0-2]\d"),
    ("19.07~.1982", "date_of_birth", r"[01]\d\.[01]\d\.18\d\d"),
    ("7/9/~1982", "date_of_birth", r"\d/\d/18\d\d"),
    ("1982,~ 7, 19", "date_of_birth", r"18\d\d, \d\d?, \d\d?"),
    ("July 1~9, 1982", "date_of_birth", r"[A-Z][a-z]+ \d\d?, 18\d\d"),
    ("52.516275,~ 13.377704", "geo_location", r"0\.00\d{4}, 0\.00\d{4}"),
    ("Gris~elda", "person_name", r"[A-Z][a-z]+"),
    ("GRISELDA~ ASHWORTH", "person_name", r"[A-Z]+ [A-Z]+"),
    ("Ashworth,~ Griselda", "person_name", r"[A-Z][a-z]+, [A-Z][a-z]+"),
    ("14 Ashwo~rth Lane", "postal_address", r"\d+ [A-Z][a-z]+ Street"),
    ("Lindenweg 14,~ 10115 Berlin", "postal_address", r"[A-Z][a-z]+ Street \d+, [A-Z][a-z]+"),
    ("Ber~lin", "postal_address", r"[A-Z][a-z]+"),
    ("10~115", "postal_code", r"00\d{3}"),
    ("grise~lda.k", "username", r"[a-z]+\.[a-z]+"),
    ("gris~elda", "home_path", r"user\.\d{5}"),
    ("482019~773518", "cloud_account", r"123456789\d{3}"),
    ("8a6e0804-2bd0-4672~-b79d-d97027f9071a", "device_id", r"00000000-0000-4000-8000-[12]{12}"),
    ("bc1qar0srrr7xfkvy5l64~3lydnw9re59gtzzwf5mdq", "crypto_wallet", r"bc10+\d+"),
    ("orchid-pr~od-exports", "storage_name", r"example-bucket-\d{4}"),
    ("Type 2 ~diabetes", "special_category", r"sample condition \d{3}"),
)]  # fmt: skip


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
    for value, kind in ((f"Griselda {NAME}", "person_name"), (f"14 {NAME} Lane, York", "postal_address"), ("griselda", "username")):
        assert all(is_synthetic(kind, synthetic(kind, value, digest(str(number)))) for number in range(40))
        assert not is_synthetic(kind, value)
    iban = "DE12 5001 0517 " + "0648 4898 90"
    assert is_synthetic("iban", synthetic("iban", iban, digest("")))
    assert not is_synthetic("iban", iban)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("au4xv8" + "-q2", "password"),
        ("8314", "card_pin"),
        ("09/29", "card_expiry"),
        ("", "person_name"),
        ("a@b.test\nc@d.test", "email"),
        ("long ago", "date_of_birth"),
    ],
)
def test_some_values_have_none(value: str, kind: str) -> None:
    assert not has(kind, value)


def test_a_number_without_quotes_stays_one() -> None:
    assert not has("postal_code", "10115", bare=True)
    number = "440514" + "01359"
    assert has("national_id", number, bare=True)
    assert not [seed for seed in range(50) if synthetic("national_id", number[:6], digest(str(seed))).startswith("0")]


@given(st.sampled_from(sorted(kinds())), st.text(max_size=40), st.integers(0, 59))
def test_any_text_is_taken(kind: str, value: str, round_: int) -> None:
    made = synthetic(kind, value, digest(value), round_)
    assert not made or (len(made) >= 5 and value not in made)


EVERYBODYS = [
    "4242424242424242",
    "4111111111111111",
    "4012888888881881",
    "4000000000000002",
    "5555555555554444",
    "5105105105105100",
    "378282246310005",
    "371449635398431",
    "6011111111111117",
    "30569309025904",
    "3530111333300000",
    "987-65-4320",
    "987-65-4321",
    "123456789012",
    "192.0.2.1",
    "198.51.100.1",
    "203.0.113.42",
    "10.0.0.1",
    "+1-202-555-0123",
    "(212) 555-0199",
    "415-555-0100",
    "555-0123",
    "user@example.com",
    "jane.doe@example.org",
    "01/01/1970",
    "00:00:5e:00:53:01",
]
"""What people write in examples and tests of their own."""


def test_what_everybody_writes_stands_for_nothing() -> None:
    written = {re.sub(r"\D", "", value) if value[-1].isdigit() else value for value in EVERYBODYS}
    for kind, value, _ in VALUES:
        for number in range(150):
            made = synthetic(kind, value, digest(str(number)), number % 10)
            assert not {made, re.sub(r"\D", "", made), re.sub(r"\D", "", made)[1:]} & written


def test_test_cards_are_of_the_brand_and_plainly_nobodys() -> None:
    for start, rest in (
        ("45391488", "03436467"),
        ("54127512", "34123456"),
        ("3492174", "38925604"),
        ("35661111", "11111113"),
        ("60111234", "56789012"),
    ):
        value = start + rest
        made = [synthetic("card_number", value, digest(str(number)), number) for number in range(60)]
        assert len(set(made)) > 50
        for one in made:
            assert luhn(one)
            assert is_test_card(one)
            assert (len(one), one[0]) == (len(value), value[0])
            assert brand_of(one)


def test_addresses_are_of_documentation_or_benchmarks() -> None:
    networks = [ip_network(net) for net in ("198.18.0.0/15", "2001:db8::/32")]
    for number in range(200):
        made = ip_address(synthetic("ip_address", "93.184.77.41", digest(str(number)), number % 20))
        assert any(made in network for network in networks)
    assert standins.kinds() <= {rule.kind for rule in builtin_rules()}
