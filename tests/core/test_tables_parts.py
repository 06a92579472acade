"""Long code is read only where it speaks of somebody, and what stands there is found wherever that is."""

from __future__ import annotations

import pytest

from airlock.core.detect import builtin_rule_set, tables
from airlock.core.detect.tables import code_signs, literals, parts, stems
from airlock.core.detect.tables.telling import STEMS
from airlock.core.detect.tables.tree import Group
from airlock.core.model import Document
from timing import done_within

KEY = b"k" * 32
RULES = builtin_rule_set()
MAIL = "griselda" + "@" + "ashworth-mill.co.uk"
GIVEN, FAMILY = "Gris" + "elda", "Ash" + "worth"
RECORD = f'{{firstName: "{GIVEN}", surname: "{FAMILY}", email: "{MAIL}"}},\n'
LINE = 'if (a.email.length > b) { t.customer("city", a[3], [x, "y", `z`]); } else { return new n(e => e.address, "zip"); }\n'


def view(text: str) -> str:
    found = stems.places(text.lower(), STEMS)
    return parts.worth_reading(text, text.lower(), found, found)


@pytest.mark.parametrize("before", [0, 20, 80, 130])
@pytest.mark.parametrize("place", [0, 1, 2, 3, 5, 8])
def test_a_record_is_found_wherever_it_stands_in_long_code(place: int, before: int) -> None:
    ahead = (LINE * 1100)[: max(place * parts._PART - before, 0)]
    text = f"{ahead}\nconst people = [\n{RECORD}{RECORD}];\n" + LINE * 400
    found = [(one.kind, text[one.span.start : one.span.end]) for one in tables.find(Document(text, "a.js", "javascript"), RULES, KEY)]
    assert found == [("person_name", GIVEN), ("person_name", FAMILY), ("email", MAIL)] * 2


def test_all_records_of_a_list_are_found_that_is_longer_than_a_part() -> None:
    text = LINE * 300 + f"const people = [\n{RECORD * 600}];\n" + LINE * 300
    assert len(tables.find(Document(text, "a.js", "javascript"), RULES, KEY)) == 3 * 600


def test_a_quote_that_nothing_shuts_hides_nobody_in_other_parts() -> None:
    text = LINE * 200 + "const quote = /`/;\n" + LINE * 600 + f"const people = [\n{RECORD}];\n"
    assert len(tables.find(Document(text, "a.js", "javascript"), RULES, KEY)) == 3


def test_a_part_does_not_begin_inside_a_string() -> None:
    text = (
        (LINE * 1000)[: 2 * parts._PART - 200] + "\nconst quote = `" + "so, " * 100 + "`;\n" + LINE * 60 + f"const people = [\n{RECORD}];\n"
    )
    assert len(tables.find(Document(text, "a.js", "javascript"), RULES, KEY)) == 3


def test_only_parts_that_speak_of_somebody_are_shown_and_nothing_is_moved() -> None:
    text = LINE * 1000 + RECORD + LINE * 1000
    shown = view(text)
    assert len(shown) == len(text)
    assert RECORD in shown
    assert len(shown.strip()) < 0.3 * len(text)
    assert all(sign in (" ", own) for sign, own in zip(shown, text, strict=True))
    assert view(LINE * 1000) == ""
    assert view(RECORD + LINE) == RECORD + LINE


@pytest.mark.parametrize("before", [5, 15, 40, 80])
def test_a_line_without_end_is_read_in_parts_as_well(before: int) -> None:
    noise = LINE.replace("\n", "") * 1000
    shown = view(noise[: 2 * parts._PART - before] + RECORD[:-1] + noise)
    assert RECORD[:-1] in shown
    assert len(shown.strip()) < 0.5 * len(noise)


def test_a_table_by_columns_is_found_in_long_code_and_not_all_of_that_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    whole = literals.read

    def reader(text: str) -> Group:
        read.append(text)
        return whole(text)

    monkeypatch.setattr(literals, "read", reader)
    plain = LINE.replace("email", "x").replace("customer", "y")
    columns = f'frame({{"name": ["{GIVEN} {FAMILY}", "Tobias {FAMILY}", "Marisa {FAMILY}"], "age": [34, 51, 70]}})\n'
    text = plain * 900 + columns + plain * 900
    found = tables.find(Document(text, "a.py", "python"), RULES, KEY)
    assert f"{GIVEN} {FAMILY}" in [text[one.span.start : one.span.end] for one in found]
    assert 0 < sum(len(one.strip()) for one in read) < 0.4 * len(text)


def test_cells_of_dense_rows_are_looked_at_once() -> None:
    text = '[["mobile", 1], ' + '[["x", "y"], {a: ["b"]}], ' * 4000
    cells = list(code_signs._row_cells(text, 0, len(text)))
    assert len(cells) <= text.count('"')
    assert done_within(0.5, lambda: code_signs.may_have(text * 2, stems.places((text * 2).lower(), STEMS)))


def test_names_that_comments_leave_blank_are_passed_over() -> None:
    text = '/* struct user = "a b" */' + 'f(email, "customer", "x"); g = "phone", surname;' * 800
    assert done_within(0.4, lambda: list(tables.readings(Document(text, "a.js", "javascript"))))
