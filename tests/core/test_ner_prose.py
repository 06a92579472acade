"""What a recogniser is asked about a text, and which of its answers become findings, at which places."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core.detect import prose
from airlock.core.detect.examples import unmarked
from airlock.core.detect.prose.asking import LONGEST
from airlock.core.model import Document, Entity, Finding, Severity
from timing import done_within

KEY = b"fingerprint key"
WORDS = {
    **dict.fromkeys(("Margaret", "Jean-Luc", "Ludwig", "Priya", "John", "Jörg", "Test", "Gregory", "Jane", "will"), "GIVEN_NAME"),
    **dict.fromkeys(
        ("Thornbury", "Moreau", "Beek", "Raghunathan", "Oliver", "Doe", "Müller", "User", "Clinic", "Ward", "Smith", "be"), "SURNAME"
    ),
    **dict.fromkeys(("14", "51"), "BUILDING_NUMBER"),
    **dict.fromkeys(("Ashworth", "Lane", "Franklin", "Street", "Lindenweg"), "STREET_NAME"),
    **dict.fromkeys(("Leeds", "Berlin", "Boston"), "CITY"),
    **dict.fromkeys(("10115", "LS1"), "ZIP_CODE"),
    "Sipho Dlamini": "PERSON",
}
"""What the recogniser of these tests knows, and sees wherever it stands."""
KNOWN = re.compile("|".join(rf"\b{word}\b" for word in sorted(WORDS, key=len, reverse=True)))


def seen(text: str) -> list[Entity]:
    return [Entity(*match.span(), WORDS[match[0]]) for match in KNOWN.finditer(text)]


def never() -> bool:
    return False


def found(text: str, language: str) -> list[Finding]:
    document = Document(text, "", language)
    every = {
        one: None for question in prose.questions(document, never) for one in prose.findings(document, question, seen(question.text), KEY)
    }
    return sorted(every, key=lambda one: one.span)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("python", "# ask «Margaret Thornbury» first\nx = 1\n"),
        ("python", "# this was found out and reported by «Margaret»\n# «Thornbury», who knows more\n"),
        ("python", 'def f():\n    """Sent to «Ludwig van Beek».\n\n    And «Priya Raghunathan» too.\n    """\n'),
        ("python", "a = \"from «J\\u00f6rg M\\u00fcller»\\n\"\nb = '«Margaret Thornbury»'\n"),
        ("python", "# x\r\n# an \U0001f469 for «Margaret Thornbury» é\r\n"),
        ("java", "/**\n * @author «Jean-Luc Moreau»\n * lives at «14 Ashworth Lane, Leeds LS1»\n */\nclass A {}\n"),
        ("rust", "/// It was found out and reported by «Margaret»\n    /// «Thornbury», who knows more.\nfn f() {}\n"),
        ("go", 'package a\n\nvar s = "to «Lindenweg 14, 10115' + ' Berlin»" // «John Oliver»\n'),
        ("javascript", "const s = `Hello «Margaret Thornbury» ${name}`;\n"),
        ("html", "<p title='«Margaret Thornbury»'>by «Jean-Luc Moreau»</p>\n"),
        ("markdown", "Hi,\n\n- «Margaret Thornbury»\n- «Jean-Luc Moreau»\n"),
        ("plaintext", "«Margaret Thornbury»\n«Jean-Luc Moreau»\n"),
        ("", "written by «Gregory P. Ward» and «Sipho Dlamini», then by «Jean-Luc Moreau Aust».\n"),
        ("lua", "-- ask «Margaret Thornbury»\n"),
    ],
)
def test_names_and_addresses_are_found_exactly_where_prose_is(language: str, text: str) -> None:
    bare, spans = unmarked(text)
    assert [one.span for one in found(bare, language)] == list(spans)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("plaintext", "Margaret said so, and Thornbury as well."),
        ("plaintext", "a port of Ashworth 51 with Lindenweg 14 and Margaret"),
        ("plaintext", "we will be at Ashworth Lane, and Leeds is near"),
        ("plaintext", "the Margaret Building, Old Thornbury and Jane Smith"),
        ("plaintext", "John Doe, Test User and the Thornbury Clinic"),
        ("plaintext", "Free Software Foundation, Inc., 51 Franklin Street, Boston"),
        ("python", "Margaret.Thornbury(Jean, Margaret  + Thornbury)"),
        ("python", "# airlock:allow[person_name]\nx = 'Margaret Thornbury'"),
        ("markdown", "see /Margaret Thornbury and @Margaret Thornbury"),
    ],
)
def test_what_is_not_written_like_a_name_or_nobodys_is_none(language: str, text: str) -> None:
    assert found(text, language) == []


def test_a_finding_says_who_found_it_and_authors_are_mentioned_softly() -> None:
    author, address, other = found("Copyright 2020 Margaret Thornbury\n\n14 Ashworth Lane, Leeds\n\nPriya Raghunathan", "plaintext")
    assert [one.severity for one in (author, address, other)] == [Severity.HINT, Severity.WARNING, Severity.WARNING]
    assert [(one.kind, one.label) for one in (other, address)] == [("person_name", "PERSON_NAME"), ("postal_address", "POSTAL_ADDRESS")]
    assert {one.engine for one in (author, address, other)} == {"ner"}
    assert "Raghunathan" not in repr(other)


def test_little_is_asked_and_never_much_at_once() -> None:
    code = "def f(x):\n    # nothing to see here\n    return Foo(Bar, 'hello there')\n" * 50
    assert list(prose.questions(Document(code, "", "python"), never)) == []
    text = ("Some words about nothing. " * 20 + "Margaret Thornbury came. ") * 20
    asked = [question.text for question in prose.questions(Document(text, "", "plaintext"), never)]
    assert len(asked) == 20
    assert max(map(len, asked)) <= LONGEST
    assert all("Margaret Thornbury came" in one for one in asked)
    assert list(prose.questions(Document(text, "", "plaintext"), lambda: True)) == []
    crowd = "Margaret Thornbury met Jean-Luc Moreau then. " * 50
    asked = [question.text for question in prose.questions(Document(crowd, "", "plaintext"), never)]
    assert max(map(len, asked)) <= LONGEST
    assert len(found(crowd, "plaintext")) == 100


def test_entries_of_a_list_are_told_apart() -> None:
    text = "Margaret Thornbury\nJean-Luc Moreau\n\nand a line that is long enough to be prose, by Priya\nRaghunathan"
    (question,) = prose.questions(Document(text, "", "plaintext"), never)
    assert question.text.startswith("Margaret Thornbury;Jean-Luc Moreau;;and a line")
    assert "Priya\nRaghunathan" in question.text
    assert question.read.startswith("Margaret Thornbury\nJean-Luc Moreau\n\nand a line")


@given(
    st.lists(
        st.sampled_from(
            ["Margaret", "Thornbury", "14", "Ashworth", " ", " ", "\n", "# ", '"', "\\u00e9", "\\", "*/", "/*", "\ud800", "\0", "'"]
        ),
        max_size=40,
    ),
    st.sampled_from(["python", "java", "markdown", "", "html", "shellscript", "yaml"]),
)
def test_any_text_gives_findings_inside_of_it(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    for one in found(text, language):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert one.kind == "postal_address" or WORDS.keys() & set(re.split(r"\W+", text[one.span.start : one.span.end]))


@pytest.mark.parametrize(
    "text", ["Aa " * 30_000, "1 Aa " * 20_000, "Aa\n" * 30_000, "A" * 100_000, "Aa de " * 20_000, "1, Aa, " * 15_000, "\\u0041" * 15_000]
)
@pytest.mark.parametrize("language", ["plaintext", "python"])
def test_hostile_text_takes_bounded_time(text: str, language: str) -> None:
    document = Document(f"'{text}'" if language == "python" else text, "", language)
    assert done_within(3, lambda: list(prose.questions(document, never)))
