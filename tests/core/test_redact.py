"""Redact and restore as pure functions, with a finder small enough to reason about."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import placeholder
from airlock.core.model import Category, Confidence, Document, Finding, Mode, Severity, Span
from airlock.core.placeholder import Form
from airlock.core.redact import UnstableRedactionError, redact, replace_once
from airlock.core.restore import restore
from airlock.vault import MemoryVault

SECRET = re.compile(r"key[0-9]{3,12}")


def finding(start: int, end: int, label: str = "KEY") -> Finding:
    return Finding(Span(start, end), "toy", "key", Category.CREDENTIAL, Severity.ERROR, Confidence.HIGH, (), "00", label)


def find(document: Document) -> Sequence[Finding]:
    return [finding(*m.span()) for m in SECRET.finditer(document.text)]


TEXT = st.lists(
    st.one_of(
        st.sampled_from(
            ["key123", "key4567890", "'", '"', "`", "\\", "\r\n", "\n", " ", "𝔘", "e\u0301", "\ud800", "\x00", "AIRLOCK_", "_", "90071"]
        ),
        st.text(max_size=8),
    ),
    max_size=30,
).map("".join)


@given(TEXT)
def test_restore_undoes_redact(text: str) -> None:
    vault = MemoryVault()
    document = Document(text)
    result = redact(document, find(document), find, vault.assign)
    assert restore(result.text, vault.tokens, vault.value).text == text


@given(TEXT)
def test_redaction_is_a_fixed_point_and_removes_every_value(text: str) -> None:
    document = Document(text)
    values = {text[f.span.start : f.span.end] for f in find(document)}
    result = redact(document, find(document), find, MemoryVault().assign)
    assert not find(Document(result.text))
    assert not [v for v in values if v in result.text]


@given(TEXT)
def test_replacements_say_where_everything_is(text: str) -> None:
    document = Document(text)
    result = redact(document, find(document), find, MemoryVault().assign)
    rebuilt, at = [], 0
    for r in result.replacements:
        assert result.text[r.new_span.start : r.new_span.end] == r.placeholder
        rebuilt += [text[at : r.finding.span.start], r.placeholder]
        at = r.finding.span.end
    assert "".join([*rebuilt, text[at:]]) == result.text


def test_the_same_value_gets_the_same_placeholder_and_sessions_differ() -> None:
    text = "key123 key456 key123"
    first = redact(Document(text), find(Document(text)), find, MemoryVault().assign).text.split()
    second = redact(Document(text), find(Document(text)), find, MemoryVault().assign).text.split()
    assert first[0] == first[2] != first[1]
    assert not set(first) & set(second)


def test_a_repeated_value_is_replaced_where_no_rule_sees_it() -> None:
    def only_first(document: Document) -> Sequence[Finding]:
        return [finding(*m.span(1)) for m in re.finditer(r"token = (key[0-9]+)", document.text)]

    text = "token = key4567890\n# key4567890 was rotated"
    vault = MemoryVault()
    result = redact(Document(text), only_first(Document(text)), only_first, vault.assign)
    assert "key4567890" not in result.text
    assert restore(result.text, vault.tokens, vault.value).text == text


def test_what_shows_up_only_after_a_replacement_is_replaced_too() -> None:
    def layered(document: Document) -> Sequence[Finding]:
        inner = [finding(*m.span()) for m in re.finditer(r"key[0-9]+", document.text)]
        return inner or [finding(*m.span()) for m in re.finditer(r"<(AIRLOCK_\w+)-x>", document.text)]

    vault = MemoryVault()
    text = "a <key1-x> b"
    result = redact(Document(text), layered(Document(text)), layered, vault.assign)
    assert "x" not in result.text.replace(result.replacements[0].placeholder, "")
    assert restore(result.text, vault.tokens, vault.value).text == text


def test_a_synthetic_value_that_a_credential_is_found_in_becomes_a_word() -> None:
    def look(document: Document) -> Sequence[Finding]:
        user = re.search("(?<=//)[^@ ]+(?=@)", document.text)
        return [finding(*user.span())] if user else []

    first, second = "ada@engines.test", "bo@engines.test"
    text = f"x://{first} {second}"
    spots = [Span(4, 4 + len(first)), Span(len(text) - len(second), len(text))]
    emails = [Finding(s, "e", "email", Category.PERSONAL_DATA, Severity.ERROR, Confidence.HIGH, (), "00", "EMAIL") for s in spots]
    vault = MemoryVault()
    result = redact(Document(text), emails, look, vault.assign, lambda f: Mode.STANDIN if f.kind == "email" else Mode.PLACEHOLDER)
    assert re.fullmatch(r"x://AIRLOCK_KEY_\w{6} [a-z]+\.[a-z]+[0-9]+@example\.\w+", result.text), result.text
    assert restore(result.text, vault.tokens, vault.value).text == text


def test_a_finder_that_never_rests_is_refused() -> None:
    def restless(document: Document) -> Sequence[Finding]:
        at = document.text.find("x")
        return [finding(at, at + 1)]

    with pytest.raises(UnstableRedactionError):
        redact(Document("x" * 50), (), restless, lambda wanted, _avoid: ["Q" for _ in wanted])


def test_a_bare_number_is_stood_in_for_by_a_number() -> None:
    text = '{"pin": 83645271, "code": "83645271"}'
    spots = [finding(8, 16), finding(27, 35)]
    vault = MemoryVault()
    result = replace_once(Document(text), spots, vault.assign)
    bare, quoted = (r.placeholder for r in result.replacements)
    assert re.fullmatch(placeholder.SMALL_PREFIX + r"[0-9]{5}", bare)
    assert quoted.startswith("AIRLOCK_KEY_")
    assert restore(result.text, vault.tokens, vault.value).text == text


@pytest.mark.parametrize("value", ["8364", "0083645271", "4294967295", "4294967296", "00012147483647", "9" * 5000, "83_645", "²³"])
def test_a_number_of_32_bits_stays_one(value: str) -> None:
    vault = MemoryVault()
    made = vault.assign([("PIN", value, Form.NUMBER)] * 2)
    assert made[0] == made[1]
    small = value.isascii() and len(value) < 15 and int(value) < 2**32
    assert (int(made[0]) < 2**31) is small
    assert int(made[0]) < 2**53
    assert placeholder.inside(made[0])
    assert placeholder.form_of(made[0]) is Form.NUMBER


def test_many_small_numbers_have_placeholders_of_their_own() -> None:
    vault = MemoryVault()
    made = vault.assign([("PIN", str(number), Form.NUMBER) for number in range(10_000, 15_000)])
    assert len(set(made)) == 5_000
    assert {len(one) for one in made} == {10}
    assert restore(" ".join(made), vault.tokens, vault.value).text == " ".join(map(str, range(10_000, 15_000)))


def test_a_piece_of_a_placeholder_counts_as_ours_and_what_stands_beside_it_does_not() -> None:
    (token,) = MemoryVault().assign([("PASSWORD_HASH", "the value", False)])
    text = f"enable secret 9 {token} key123"
    start = text.index(token)
    assert placeholder.touches(text, start, start + 21)
    assert placeholder.touches(text, start + 10, len(text))
    assert not placeholder.touches(text, 0, start)
    assert not placeholder.touches(text, start + len(token), len(text))


def test_values_stay_out_of_repr() -> None:
    vault = MemoryVault()
    text = "key4567890"
    result = redact(Document(text), find(Document(text)), find, vault.assign)
    for thing in (Document(text), result, restore(result.text, vault.tokens, vault.value), vault):
        assert text not in repr(thing)
