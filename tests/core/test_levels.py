"""How loud personal data is: by what stands beside it, by how many people there are, and by their looks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from airlock.core.detect import builtin_rule_set, records, tables
from airlock.core.model import Category, Confidence, Document, Finding, Severity, Span

KEY = b"k" * 32
AT = "@"
GIVEN = ["Marisa", "Ana", "Lena", "Petra", "Sofia", "Hanna", "Greta", "Clara", "Paula", "Ida"]
FAMILY = ["Andersen", "Trujano", "Holt", "Kaur", "Byron", "Weiss", "Okafor", "Lindqvist"]


def look(text: str, name: str = "c.csv") -> set[Severity]:
    return {one.severity for one in tables.find(Document(text, name), builtin_rule_set(), KEY)}


def people(count: int, start: int = 0) -> Iterator[tuple[str, str]]:
    return ((GIVEN[n % 10], FAMILY[n // 10 % 8]) for n in range(start, start + count))


def csv(count: int) -> str:
    return "first_name,last_name\n" + "".join(f"{given},{family}\n" for given, family in people(count))


def test_many_different_people_are_a_dump() -> None:
    assert look(csv(5)) == {Severity.WARNING}
    assert look(csv(60)) == {Severity.ERROR}
    found = tables.find(Document(csv(60), "c.csv"), builtin_rule_set(), KEY)
    assert found[0].evidence == ("in the column `first_name`", "stands among many people")


def test_the_same_people_over_and_over_are_none() -> None:
    assert look("first_name,last_name\n" + "Marisa,Andersen\nAna,Trujano\n" * 40) == {Severity.WARNING}


def test_records_count_like_rows() -> None:
    listed = [f'{{"first_name": "{given}", "last_name": "{family}"}}' for given, family in people(60)]
    assert look(f"[{', '.join(listed[:5])}]", "c.json") == {Severity.WARNING}
    assert look(f"[{', '.join(listed)}]", "c.json") == {Severity.ERROR}


@pytest.mark.parametrize(
    "rows",
    [
        "John,Doe,+1 555 0100 123\nJane,Doe,+1 555 0100 124\nBob,Test,+1 555 0100 125\n",
        "Ada1,Byron1,1990-01-01\nAda2,Byron2,2000-01-01\nAda3,Byron3,1970-01-01\n",
        "Alice,Foo,123-45-" + "6780\nBob,Bar,000-12-3456\n",
    ],
)
@pytest.mark.parametrize("many", [1, 100])
def test_what_is_made_up_stays_low(rows: str, many: int) -> None:
    third = "phone" if "+1" in rows else "ssn" if "-45-" in rows else "dob"
    assert look(f"first_name,last_name,{third}\n{rows * many}") <= {Severity.HINT}


def test_one_record_that_looks_real_is_loud() -> None:
    assert look("first_name,last_name,dob\nMarisa,Andersen,1984-03-12\nJohn,Doe,1990-01-01\n") == {Severity.ERROR, Severity.HINT}


def piece(kind: str, severity: Severity = Severity.WARNING) -> Finding:
    return Finding(Span(0, 1), kind, kind, Category.PERSONAL_DATA, severity, Confidence.MEDIUM, ("e",), "f", kind.upper())


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        ("person_name:1 date_of_birth:2", "11"),
        ("person_name:1 email:2", "00"),
        ("person_name:1 email:2 phone:4", "111"),
        ("person_name:1 iban:4", "00"),
        ("email:1 us_ssn:2 email:9", "110"),
        ("us_ssn:1 us_ssn:2", "00"),
    ],
)
def test_pieces_of_one_person_in_code_are_louder(kinds: str, told: str) -> None:
    placed = [(int(line), piece(kind)) for kind, _, line in (one.partition(":") for one in kinds.split())]
    assert records.together(placed) == [one == "1" for one in told]


def test_hints_and_other_kinds_are_no_pieces() -> None:
    assert records.is_part(piece("us_ssn"))
    assert not records.is_part(piece("us_ssn", Severity.HINT))
    assert not records.is_part(piece("ip_address"))
    assert records.raised(piece("us_ssn")).severity is Severity.ERROR
