"""Passwords and keys that running text tells, and passwords without quotes that hold the signs which elsewhere end a value."""

from __future__ import annotations

import pytest

from airlock.core.detect import builtin_rule_set, find
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document

KEY = b"fingerprint key"
WORD = "Tr0ub" + "4dor&3x"
RANDOM = "9f8Kd02mQz" + "7LrT4vWx"
WRAPPED = {"plaintext": "{}", "markdown": "- {}\n", "python": "# {}\n"}


def spans(text: str, language: str) -> list[str]:
    """What is found, as it stands."""
    return [text[one.span.start : one.span.end] for one in find(Document(text, "", language), builtin_rule_set(), KEY)]


@pytest.mark.parametrize("language", WRAPPED)
@pytest.mark.parametrize(
    "said",
    [
        "my password is {}, why does it fail?",
        "the password for the admin account is {}.",
        "pw {} does not work",
        "Das Kennwort lautet {}",
        "le mot de passe est {}",
        "la contraseña es {}",
        "a senha é {}",
        "hasło to {}",
        "密码是 {}",
        "change the password from {} to something else",
        "password ({}) was reset",
    ],
)
def test_a_password_in_running_text_is_found_whole(language: str, said: str) -> None:
    text, expected = unmarked(WRAPPED[language].format(said.format(f"«{WORD}»")))
    assert [one.span for one in find(Document(text, "", language), builtin_rule_set(), KEY)] == list(expected)


@pytest.mark.parametrize("said", ["use the API key {} for staging", "the client secret ({}) was rotated", "encryption key {}"])
def test_a_key_in_running_text_is_found(said: str) -> None:
    assert spans(said.format(RANDOM), "plaintext") == [RANDOM]


@pytest.mark.parametrize("language", WRAPPED)
@pytest.mark.parametrize(
    "said",
    [
        "the password is required",
        "password must be 12 characters",
        "the password for v2.3.1 is in the manual",
        "change the password from the settings page",
        "use the API key from the environment",
        "encryption key length 256",
        "Get user and password from .netrc2 when given",
        "la contraseña es obligatoria",
    ],
)
def test_sentences_about_passwords_are_left_alone(language: str, said: str) -> None:
    assert spans(WRAPPED[language].format(said), language) == []


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("dotenv", "DB_PASSWORD={}\n"),
        ("properties", "db.password={}\n"),
        ("ini", "password = {}\n"),
        ("yaml", "password: {}\n"),
        ("plaintext", "password: {}\n"),
        ("markdown", "password: {} and more"),
        ("python", "# password: {}\n"),
    ],
)
@pytest.mark.parametrize("sign", ["&", ";", "<", ">", ")", "{", "}", "[", "]", ",", '"', "`", "\\", "<>"])
def test_a_password_without_quotes_goes_on_to_where_its_word_ends(language: str, form: str, sign: str) -> None:
    value = f"Tr0ub{sign}4dor" + "3x"
    assert spans(form.format(value), language) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(password: {})foo", "Au4xv8-q2"),
        ("Server=db;Password={};Database=shop", "Au4xv8-q2"),
        ("<b>password: {}</b>", "Au4xv8-q2"),
        ("password: {}<br>next", "Au4xv8-q2"),
        ("password: {}\\nnext", "Au4xv8-q2"),
        ("https://shop.eu/login?password={}&user=ada", "Au4xv8-q2"),
    ],
)
def test_it_does_not_take_what_only_stands_behind_it(text: str, value: str) -> None:
    assert spans(text.format(value), "plaintext") == [value]
