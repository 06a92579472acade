"""Keeping up with an editor gives exactly what scanning the whole document anew gives, at a cost that does not grow with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core.detect import LineEdit, LineScan, builtin_rule_set, builtin_rules, find, rescan_lines, scan_lines
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document

KEY = b"fingerprint key"
RULES = builtin_rules()
SET = builtin_rule_set()
BEGIN, END = "-----BEGIN " + "RSA PRIVATE KEY-----", "-----END " + "RSA PRIVATE KEY-----"
BODY = ["k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6Ed"] * 3
PASSWORD = 'password = "au4xv8' + '-q2"'
PIECES = [
    *(unmarked(text)[0] for rule in RULES for text in (*rule.examples, *rule.counterexamples)),
    *("\n".join([BEGIN, *BODY, END]), BEGIN, END, *BODY[:1], PASSWORD),
    *("# airlock:allow", "x = 1  # airlock:allow[password]", "# pragma: allowlist nextline secret", "gitleaks:allow"),
    *("plain words " * 90, "a" * 1030, "b" * 3000, "c\n" * 300, "", "'", '"', "=", "😀\ud800\x0c\x85\u2028", "password", " = "),
]
ENDS = ["\n", "\r\n", "\r"]
LINE_END = re.compile("\r\n|\n|\r")


def split(text: str) -> list[str]:
    """The lines of a text with their line ends, as an editor counts them; the last may be empty."""
    ends = [match.end() for match in LINE_END.finditer(text)]
    return [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]


TEXT = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([*ENDS, "", " "])).map("".join), max_size=14).map("".join)
SMALL = st.one_of(TEXT, st.sampled_from(["", "x", "#", '"', "\n", "\r", "airlock:allow"]))


@st.composite
def edits(draw: st.DrawFn, lines: list[str]) -> tuple[list[str], LineEdit]:
    """A typed or pasted change as the editor's store tells it: whole lines exchanged."""
    first = draw(st.integers(0, len(lines) - 1))
    last = draw(st.integers(first, min(first + draw(st.sampled_from([0, 0, 1, 3, 200])), len(lines) - 1)))
    start = draw(st.integers(0, len(lines[first])))
    end = draw(st.integers(start if first == last else 0, len(lines[last])))
    text = lines[first][:start] + draw(SMALL) + lines[last][end:]
    exchanged = split(text)
    if last < len(lines) - 1 and not exchanged[-1]:
        exchanged.pop()
    return [*lines[:first], *exchanged, *lines[last + 1 :]], LineEdit(first, last + 1 - first, len(exchanged))


def shown(scan: LineScan) -> list[tuple[object, ...]]:
    return [(placed.line, placed.finding) for placed in scan.findings]


@given(TEXT, st.sampled_from(["", "python", "yaml"]))
def test_a_scan_of_lines_equals_finding_in_the_text(text: str, language: str) -> None:
    lines = split(text)
    starts = [sum(map(len, lines[:line])) for line in range(len(lines))]
    placed = scan_lines(lines, language, SET, KEY).findings
    expected = find(Document(text, "", language), SET, KEY)
    assert [one.finding.span.shifted(starts[one.line]) for one in placed] == [one.span for one in expected]
    assert [one.finding.fingerprint for one in placed] == [one.fingerprint for one in expected]
    assert all(0 <= one.finding.span.start < len(lines[one.line]) for one in placed)


@given(st.data())
def test_edits_lead_to_what_a_whole_scan_finds(data: st.DataObject) -> None:
    lines = split(data.draw(TEXT))
    language = data.draw(st.sampled_from(["", "python", "yaml"]))
    scan = scan_lines(lines, language, SET, KEY)
    for _ in range(data.draw(st.integers(1, 5))):
        lines, edit = data.draw(edits(lines))
        scan = rescan_lines(scan, lines, edit, SET, KEY)
        assert shown(scan) == shown(scan_lines(lines, language, SET, KEY))


def after(before: str, edit: LineEdit, text: str) -> list[tuple[int, str]]:
    """Lines and kinds found after an edit that exchanged lines for those of `text`."""
    old = split(before)
    new = [*old[: edit.first], *split(text)[: edit.added], *old[edit.first + edit.removed :]]
    scan = rescan_lines(scan_lines(old, "", SET, KEY), new, edit, SET, KEY)
    assert shown(scan) == shown(scan_lines(new, "", SET, KEY))
    return [(placed.line, placed.finding.kind) for placed in scan.findings]


KEY_LINES = [BEGIN, *BODY, END, ""]


def test_a_private_key_comes_and_goes_with_its_last_line() -> None:
    whole = "\n".join(["x", *KEY_LINES, PASSWORD])
    assert after(whole, LineEdit(5, 1, 1), "no end\n") == [(1, "private_key"), (7, "password")]  # what is there of it is still a key
    assert after(whole, LineEdit(1, 1, 1), "no beginning\n") == [(7, "password")]
    assert after("\n".join(KEY_LINES[1:]), LineEdit(0, 0, 1), BEGIN + "\n") == [(0, "private_key")]


def test_a_key_far_longer_than_a_window_is_followed() -> None:
    long_key = "\n".join([BEGIN, *(BODY * 60), END])
    assert len(long_key) > 11_000
    assert after(long_key + "\n" + PASSWORD, LineEdit(181, 1, 1), END + "\n") == [(0, "private_key"), (182, "password")]
    assert after(long_key, LineEdit(90, 1, 0), "") == [(0, "private_key")]


def test_a_comment_on_the_line_before_allows_at_once() -> None:
    indented = " " * 60 + PASSWORD
    assert after(f"x\n{indented}\n", LineEdit(0, 1, 1), "# airlock:allow\n") == []
    assert after(f"# airlock:allow\n{PASSWORD}\n", LineEdit(0, 1, 1), "x\n") == [(1, "password")]


def test_a_value_far_behind_its_name_is_followed() -> None:
    name = "- name: DB_PASSWORD_STAGING_CLUSTER_EUROPE_WEST_ONE\n"
    assert after(f"{name}  value: x\n", LineEdit(1, 1, 1), "  value: 'au4xv8" + "-q2'\n") == [(1, "password")]


def test_lines_behind_an_edit_move() -> None:
    text = "\n".join(["x", PASSWORD, *["y"] * 3000, PASSWORD])
    assert after(text, LineEdit(0, 1, 3), "1\n2\n3\n") == [(3, "password"), (3004, "password")]
    assert after(text, LineEdit(2500, 1, 1), "z\n") == [(1, "password"), (3002, "password")]
    assert after(text, LineEdit(2, 3000, 0), "") == [(1, "password"), (2, "password")]


def test_personal_data_that_an_edit_is_nothing_to_is_not_judged_again() -> None:
    """What looks only close by is kept as it is, beyond the next line and what else it heeds, and half as much is looked at again."""
    lines = [f'  "phone": "(212) 66{n % 10}-{2000 + n}",\n' for n in range(400)]
    before = scan_lines(lines, "json", SET, KEY)
    kept = {id(placed.finding) for placed in before.findings}
    lines[200] = '  "phone": "(212) 667' + '-9911",\n'
    found = rescan_lines(before, lines, LineEdit(200, 1, 1), SET, KEY).findings
    assert [placed.line for placed in found] == list(range(400))
    renewed = [placed.line for placed in found if id(placed.finding) not in kept]
    assert renewed == list(range(renewed[0], renewed[-1] + 1))
    assert renewed[0] < 200 < renewed[-1]
    assert (renewed[-1] - renewed[0]) * len(lines[0]) < 2200


def test_a_comment_speaks_for_personal_data_on_the_next_line_however_far_it_is() -> None:
    phone = 'phone = "(212) 667-' + '9911"'
    for far in (0, 300, 800):
        text = f"x\n{' ' * far}{phone}\n{phone}\n"
        assert after(text, LineEdit(0, 1, 1), "# airlock:allow\n") == [(2, "phone")]


def test_a_comment_speaks_for_a_value_on_the_next_line_whose_name_comes_later() -> None:
    text = 'x\ndoReturn("(212) 667-' + '9911")\n  .when(user).getPhone();\n'
    assert after(text, LineEdit(0, 1, 1), "y\n") == [(1, "phone")]
    assert after(text, LineEdit(0, 1, 1), "// airlock:allow\n") == []


@pytest.mark.parametrize("edit", [LineEdit(5, 1, 1), LineEdit(0, 9, 1), LineEdit(-1, 1, 1), LineEdit(0, 1, 3), LineEdit(0, 0, 0)])
def test_an_edit_that_cannot_be_leads_to_a_whole_scan(edit: LineEdit) -> None:
    before = scan_lines(["x\n", "y"], "", SET, KEY)
    lines = ["x\n", PASSWORD + "\n", "z"]
    assert shown(rescan_lines(before, lines, edit, SET, KEY)) == shown(scan_lines(lines, "", SET, KEY))


def test_a_scan_is_not_changed_by_rescanning() -> None:
    lines = [PASSWORD + "\n", "x\n"]
    before = scan_lines(lines, "", SET, KEY)
    kept = shown(before)
    rescan_lines(before, ["y\n", "x\n"], LineEdit(0, 1, 1), SET, KEY)
    assert shown(before) == kept


class Watched(list[str]):
    """Lines that count how many of them were looked at."""

    looked = 0

    def __getitem__(self, index: object) -> object:
        found = super().__getitem__(index)  # type: ignore[index]
        self.looked += len(found) if isinstance(index, slice) else 1
        return found

    def __iter__(self) -> object:
        raise AssertionError("all lines were walked")


@pytest.mark.parametrize("line", ["value = compute(first, second)\n", "x\n", "\n"])
def test_a_rescan_looks_at_lines_near_the_edit_only(line: str) -> None:
    """The window is a fixed number of characters, whatever the number of lines."""
    count = 1_000_000 // len(line)
    lines: Sequence[str] = [line] * count
    scan = scan_lines(lines, "python", SET, KEY)
    watched = Watched(lines)
    watched[count // 2] = PASSWORD + "\n"
    scan = rescan_lines(scan, watched, LineEdit(count // 2, 1, 1), SET, KEY)
    assert [placed.line for placed in scan.findings] == [count // 2]
    assert watched.looked < 120_000 / len(line)
