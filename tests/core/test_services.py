"""Rules written by a line: where their names begin and end, what stands between them and a key, and what keys look like."""

from __future__ import annotations

import re

import pytest

from airlock.core.detect import RuleSet, find
from airlock.core.detect.patterns import ASSIGN, PAIRED, SHUT, secret_name, vendor
from airlock.core.detect.services import named, prefixed, stated
from airlock.core.detect.shapes import UUID, UUID_PAIR, Shape, base64, either, hexes, is_uuid_pair, joined, lower, mixed, upper, url_safe
from airlock.core.model import Document, Rule, Severity

HEX = hexes(32).sample
WHERE = "https://shop.example/docs"
ERROR, WARNING = [Severity.ERROR], [Severity.WARNING]
CLOUDY = named("cloudy_key", "Cloudy key", WHERE, "cloudy far.off square+", hexes(32), why="It is a key.")
SHOP = re.compile(vendor(secret_name("shop"), UUID.pattern), re.ASCII)


def severities(rule: Rule, text: str) -> list[Severity]:
    return [found.severity for found in find(Document(text), RuleSet.build([rule]), b"key")]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("cloudy_key", ERROR),
        ("myCloudyKey", ERROR),
        ("cloudy", WARNING),
        ("jumpcloudy_key", []),
        ("cloudy_key_checksum", []),
        ("cloudy_key_id", []),
        ("cloudyId", []),
        ("cloudy_publishable_key", []),
        ("far off key", ERROR),
        ("far_off_key", ERROR),
        ("far.off.key", ERROR),
        ("faroffKey", ERROR),
        ("square_root", []),
        ("square", []),
        ("square_token", ERROR),
        ("square api key", ERROR),
    ],
)
def test_names(name: str, expected: list[Severity]) -> None:
    assert severities(CLOUDY, f"{name} = '{HEX}'") == expected
    assert severities(CLOUDY, f"{name} = '{HEX}0'") == []


@pytest.mark.parametrize(
    "text",
    [
        'cloudy_key := "{}"',
        "cloudyKey => '{}'",
        'cloudyKey: string = "{}"',
        'cloudyKey || "{}"',
        'cloudyKey ?? "{}"',
        "CLOUDY_KEY={}",
        "<cloudy_key>\n  {}\n</cloudy_key>",
        '<add key="cloudy_key" value="{}" />',
        "https://api.cloudy.example/v1?limit=5&api_key={}",
        'Cloudy(api_key="{}")',
        "the cloudy key is {}",
        "cloudy token: Bearer {}",
    ],
)
def test_notations(text: str) -> None:
    (found,) = find(Document(text.format(HEX)), RuleSet.build([CLOUDY]), b"key")
    assert text.format(HEX)[found.span.start : found.span.end] == HEX


@pytest.mark.parametrize("between", [" = '", ": ", " ::= ", ' || "', " ?? '", ': string = "', '") -> "', "('"])
def test_operators(between: str) -> None:
    assert bool(re.fullmatch(ASSIGN, between)) is (")" not in between)


def test_a_keyword_that_begins_with_another_is_left_out() -> None:
    rule = named("cloudy_key", "Cloudy key", WHERE, "cloudy cloudy.token", hexes(32), why="It is a key.")
    assert rule.keywords == ("cloudy",)
    assert severities(rule, f"cloudy.token = '{HEX}'") == ERROR


def test_a_service_may_call_its_key_an_id() -> None:
    rule = named("cloudy_id", "Cloudy app id", WHERE, "cloudy", hexes(32), why="It is a key.", is_id=True)
    assert severities(rule, f"cloudy_app_id = '{HEX}'") == ERROR


def test_a_shape_of_its_own_needs_no_telling_name() -> None:
    rule = stated("cloudy_key", "Cloudy key", WHERE, "cloudy", hexes(32), why="It is a key.")
    assert severities(rule, f"cloudy = '{HEX}'") == ERROR
    assert severities(rule, f"cloudy = '{HEX}-{HEX}'") == []


def test_prefixes() -> None:
    rule = prefixed("cloudy_key", "Cloudy key", WHERE, "cl.live_ cl.test_", either(hexes(32), mixed(20, 24)), why="It is a key.")
    assert rule.keywords == ("cl.live_", "cl.test_")
    assert severities(rule, f"x = cl.live_{HEX}; y = 'cl.test_{mixed(22).sample}'") == ERROR * 2
    assert severities(rule, f"clxlive_{HEX} recl.live_{HEX} cl.live_{HEX}-{HEX} cl.test_{'a' * 22}") == []


@pytest.mark.parametrize(
    "shape",
    [
        *(kind(length, most) for kind in (hexes, mixed, lower, upper, url_safe, base64) for length, most in ((16, 0), (32, 40), (130, 0))),
        base64(86, padding="=="),
        UUID,
        UUID_PAIR,
        joined("v2.", UUID, "-", hexes(8)),
        either(hexes(32), UUID),
    ],
)
def test_a_sample_has_its_shape(shape: Shape) -> None:
    assert re.fullmatch(shape.pattern, shape.sample, re.ASCII)
    assert not re.fullmatch(shape.pattern, shape.sample[:-1] + "!", re.ASCII)
    assert not re.fullmatch(shape.pattern, shape.sample[: len(shape.sample) // 2], re.ASCII)


@pytest.mark.parametrize("shape", [hexes(32), mixed(32), lower(32), upper(32), url_safe(32)])
def test_a_number_is_no_key(shape: Shape) -> None:
    assert not re.fullmatch(shape.pattern, "48211739" * 4)


@pytest.mark.parametrize("shape", [mixed(21), lower(21), url_safe(21)])
def test_words_are_no_key(shape: Shape) -> None:
    assert not re.fullmatch(shape.pattern, "shopbackendbigservice")


def test_two_uuids() -> None:
    assert is_uuid_pair("Basic " + UUID_PAIR.sample)
    assert not is_uuid_pair(mixed(98).sample + "==")


@pytest.mark.parametrize(
    "before",
    ["SHOP_TOKEN=", "shop-api-key: ", '"shop": "', "shopApiToken := `", "shop personal access token = ", "shop_pat='", "Shop-Auth: "],
)
def test_a_name_that_says_secret_tells(before: str) -> None:
    found = SHOP.search(before + UUID.sample)
    assert found is not None
    assert found["secret"] == UUID.sample


@pytest.mark.parametrize(
    "before", ["shop_token_id=", "shop_app=", "shopping_list=", "shop_path=", "shop: ", "shop keyring\n= ", "shop_access_ids: "]
)
def test_other_names_do_not_tell(before: str) -> None:
    assert SHOP.search(before + UUID.sample) is None


@pytest.mark.parametrize("between", [", '", "\nsecret = ", '",\n  "secret": "', " ", "|"])
def test_a_secret_stands_behind_its_id(between: str) -> None:
    assert re.match(rf"id{PAIRED}(?P<secret>[a-z0-9]{{20}}){SHUT}", f"id{between}{lower(20).sample}")


def test_a_secret_two_lines_on_is_no_pair() -> None:
    assert not re.match(rf"id{PAIRED}(?P<secret>[a-z0-9]{{20}}){SHUT}", f"id\n\n{lower(20).sample}")
