"""Values that are long: they are found whole, so that nothing of them is left standing."""

from __future__ import annotations

import random
import string

import pytest

from airlock.core.detect import builtin_rule_set, find
from airlock.core.model import Document

KEY = b"fingerprint key"
NOTATIONS = {
    "python": 'client_secret = "{}"\n',
    "json": '{{"access_token": "{}", "expires_in": 3600}}',
    "dotenv": "SECRET_KEY={}\nDEBUG=1\n",
    "yaml": "token: {}\nregion: eu\n",
    "xml": "<apiKey>{}</apiKey>",
    "http": "Authorization: Bearer {}\n",
    "shellscript": "export API_KEY='{}'\n",
    "javascript": "const privateKey = `{}`;\n",
    "log": "GET /?token={}&state=1\n",
}


def made(length: int) -> str:
    """A value by chance, the same each time."""
    return "".join(random.Random(length).choices(string.ascii_letters + string.digits, k=length))


@pytest.mark.parametrize("length", [256, 257, 301, 470, 471, 700, 701, 1_100, 3_000, 15_000])
@pytest.mark.parametrize("language", NOTATIONS)
def test_a_long_value_is_found_whole(language: str, length: int) -> None:
    value = made(length)
    text = NOTATIONS[language].format(value)
    assert [text[one.span.start : one.span.end] for one in find(Document(text, "", language), builtin_rule_set(), KEY)] == [value]


@pytest.mark.parametrize("name", ["nextPageToken", "csrf_token", "public_key_secret_name", "tokens"])
def test_long_values_of_other_names_are_left_alone(name: str) -> None:
    text = f'{{"{name}": "{made(900)}"}}'
    assert find(Document(text, "", "json"), builtin_rule_set(), KEY) == ()


def test_rules_for_long_values_are_not_tried_where_no_run_is_long_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    rules = builtin_rule_set()
    for keyword in {keyword for keyword, _, _ in rules.wide.hits("token")}:
        for group in rules.wide.load(keyword, narrow=False):
            for attempt in group:
                monkeypatch.setattr(attempt, "at", lambda text, start, end, name=attempt.rule.id: tried.append(name))
    find(Document("token = 1\n" * 500 + "x " * 900, "", "python"), rules, KEY)
    assert tried == []
    find(Document("token = 1\n" + "x" * 201, "", "python"), rules, KEY)
    assert tried
