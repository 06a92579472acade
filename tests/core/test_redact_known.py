"""A value that was found once is found wherever it stands again, however it is written there."""

from __future__ import annotations

import base64
import html
import json
import random
import re
import shlex
import urllib.parse
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from airlock.core import placeholder
from airlock.core.model import Category, Confidence, Document, Finding, Severity, Span
from airlock.core.redact import known_values, redact, values_of
from airlock.core.redact.finder import LEAST, Finder
from airlock.core.restore import restore
from airlock.vault import MemoryVault

LEAD = "the value is "


def finding(start: int, end: int) -> Finding:
    return Finding(Span(start, end), "toy", "key", Category.CREDENTIAL, Severity.ERROR, Confidence.HIGH, (), "00", "KEY")


def halves(value: str, joint: str) -> str:
    return f'"{value[: len(value) // 2]}"{joint}"{value[len(value) // 2 :]}"'


WRITTEN: dict[str, Callable[[str], str]] = {
    "verbatim": str,
    "percent": lambda v: urllib.parse.quote(v, safe=""),
    "percent, as browsers do": lambda v: urllib.parse.quote(v, safe="-_.!~*'()"),
    "percent, small letters": lambda v: urllib.parse.quote(v, safe="").replace("%2F", "%2f").replace("%3D", "%3d"),
    "percent, every character": lambda v: "".join(f"%{byte:02X}" for byte in v.encode()),
    "JSON": json.dumps,
    "JSON with slashes": lambda v: json.dumps(v).replace("/", "\\/"),
    "\\x": lambda v: "".join(f"\\x{byte:02x}" for byte in v.encode() if byte < 128) if v.isascii() else json.dumps(v),
    "HTML": html.escape,
    "HTML, every character": lambda v: "".join(f"&#{ord(c)};" for c in v),
    "shell": shlex.quote,
    "shell, backslashes": lambda v: "".join(c if c.isalnum() else "\\" + c for c in v),
    "base64": lambda v: base64.b64encode(v.encode()).decode(),
    "base64url behind a name": lambda v: base64.urlsafe_b64encode(b"ada:" + v.encode() + b"\n").decode().rstrip("="),
    "base64 with something on both sides": lambda v: base64.b64encode(b"{'p': '" + v.encode() + b"'}").decode(),
    "base64 of two bytes each": lambda v: base64.b64encode(f"run {v}".encode("utf-16-le")).decode(),
    "octal": lambda v: f'"{"".join(f"{chr(92)}{byte:03o}" for byte in v.encode())}"',
    "codes": lambda v: f"[{', '.join(str(byte) for byte in v.encode())}]",
    "codes in base 16": lambda v: "{" + ",\n".join(f"0x{byte:02X}" for byte in v.encode()) + "}",
    "hexadecimal": lambda v: v.encode().hex(),
    "plus": lambda v: halves(v, " + "),
    "beside each other": lambda v: halves(v, "\n    "),
    "dot": lambda v: halves(v, " . "),
    "list": lambda v: f"[{halves(v, ', ')}]",
    "other quotes": lambda v: halves(v, " + ").replace('"', "'", 2),
    "Haskell": lambda v: halves(v, " ++ "),
    "Lua": lambda v: halves(v, " .. "),
    "Visual Basic": lambda v: halves(v, " & _\r\n  "),
    "a remark between": lambda v: halves(v, " + // 2nd\n  "),
    "brackets": lambda v: f"({halves(v, ') + (')})",
    "concat": lambda v: f"{halves(v, '.concat(')})",
    "percent twice": lambda v: urllib.parse.quote(urllib.parse.quote(v, safe=""), safe=""),
    "HTML in JSON": lambda v: json.dumps(html.escape(v)).replace("&", "\\u0026"),
}
VALUE = st.text(st.sampled_from("abcdxyzABCXYZ0123456789/+=&<>%$#!-_.:;@"), min_size=12, max_size=40).filter(
    lambda v: any(c.isdigit() for c in v) and any(c.isalpha() for c in v) and '"' not in v and v[0].isalnum() and v[-1].isalnum()
)


@given(VALUE, st.sampled_from(sorted(WRITTEN)), st.integers(0, 3))
@example("aB3/x+y=9&z<q>1", "percent, as browsers do", 0)
@example("aB3/x+y=9&z<q>1", "base64url behind a name", 1)
def test_a_known_value_goes_however_it_is_written(value: str, how: str, place: int) -> None:
    written = WRITTEN[how](value)
    text = f"{LEAD}{value}\n" + ("see {}\n", "x = {}; y\n", '{{"a": {}}}\n', "# {}\r\nnext")[place].format(written)

    def find(document: Document) -> list[Finding]:
        return [finding(len(LEAD), len(LEAD) + len(value))] if document.text.startswith(LEAD + value) else []

    vault = MemoryVault()
    result = redact(Document(text), find(Document(text)), find, vault.assign)
    rest = result.text.partition("\n")[2]
    assert restore(result.text, vault.tokens, vault.value).text == text
    assert placeholder.inside(rest), rest
    pieces = [piece for piece in (written[at : at + 8] for at in range(len(written) - 7)) if sum(map(str.isalnum, piece)) > 6]
    kept = [piece for piece in pieces if piece in rest]
    assert not kept or how.startswith("base64")
    assert written not in rest


def test_a_value_found_with_its_escapes_is_found_without_them() -> None:
    text = '{"p": "au4xv8\\u0026q2&z"}\n# au4xv8&q2&z\n'
    start = text.index("au4")
    known = known_values(text, values_of(text, [finding(start, text.index('"}'))]))
    assert [text[one.span.start : one.span.end] for one in known] == ["au4xv8\\u0026q2&z", "au4xv8&q2&z"]


SPOKEN = "kX3'fq9\"Zr7\\pLé29"
SPOKEN_IN: dict[str, Callable[[str], str]] = {
    "SQL": lambda v: "'" + v.replace("'", "''") + "'",
    "CSV": lambda v: '"' + v.replace('"', '""') + '"',
    "SQL, put together": lambda v: " || ".join("'" + piece.replace("'", "''") + "'" for piece in (v[:4], v[4:9], v[9:])),
    "JSON in JSON": lambda v: json.dumps(json.dumps(v)),
    "JSON, put together": lambda v: " + ".join(json.dumps(piece) for piece in (v[:4], v[4:8], v[8:])),
    "Python, side by side": lambda v: " ".join(repr(piece) for piece in (v[:4], v[4:8], v[8:])),
    "bytes": lambda v: repr(v.encode()),
    "a shell": shlex.quote,
    "a shell's bytes": lambda v: "$'" + "".join(f"\\x{byte:02x}" for byte in v.encode()) + "'",
    "octal": lambda v: "".join(f"\\{byte:03o}" for byte in v.encode()),
    "PowerShell": lambda v: '"' + v.replace('"', '`"') + '"',
}


@pytest.mark.parametrize("how", SPOKEN_IN)
def test_quotes_and_escapes_in_a_value_are_read_as_each_language_writes_them(how: str) -> None:
    written = SPOKEN_IN[how](SPOKEN)
    text = f"{LEAD}{SPOKEN}\nx = {written}\n"
    found = [finding(len(LEAD), len(LEAD) + len(SPOKEN))]
    vault = MemoryVault()
    made = redact(Document(text), found, lambda _: (), vault.assign).text
    assert not set(re.findall(r"[A-Za-z0-9]{3,}", made.partition("\nx = ")[2])) & {"kX3", "fq9", "Zr7", "pL", "x6b", "153"}, made
    assert restore(made, vault.tokens, vault.value).text == text


@pytest.mark.parametrize("text", ["50% of au4x", "a\\b\\c", "&amp;&lt;", '"a" + "b"', "YXU0eA=="])
def test_other_texts_with_escapes_are_left_alone(text: str) -> None:
    assert not known_values(text, {"au4xv8-q2zz": finding(0, 4)})


@given(st.integers(0, 2**32), st.integers(1, 60))
def test_the_finder_finds_what_searching_finds(seed: int, count: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choices("abc", k=400))
    wanted = {text[at : at + chance.randint(LEAST, 30)] for at in (chance.randint(0, 380) for _ in range(count))}
    wanted = {one for one in wanted if len(one) >= LEAST} | {"cab" * 7}
    expected = {(at, one) for one in wanted for at in range(len(text)) if text.startswith(one, at)}
    assert set(Finder(wanted).hits(text)) == expected


SOMEBODYS = {
    "a number": ("+264 6618" + "9012", "phone", "dial {}; x = '{}'", ""),
    "a number in a longer one": ("1026" + "564", "passport", "n = 9{}7", "n = 9{}7"),
    "a round number": ("10000" + "000", "bank_account", "limit = {}", "limit = {}"),
    "a day": ("1982-" + "07-19", "date_of_birth", "# {}", ""),
    "a whole name": ("Ana Tru" + "jano", "person_name", "by {}", ""),
    "a name in a longer word": ("Ana Tru" + "jano", "person_name", "by {}s", "by {}s"),
    "a short one": ("Griselda", "person_name", "{} is a name", "{} is a name"),
}


@pytest.mark.parametrize("case", SOMEBODYS)
def test_what_is_somebodys_is_theirs_wherever_it_stands_whole(case: str) -> None:
    value, kind, again, left = SOMEBODYS[case]
    text = f"{value}\n{again.format(value, value)}"
    one = Finding(Span(0, len(value)), kind, kind, Category.PERSONAL_DATA, Severity.WARNING, Confidence.HIGH, (), "00", "KEY")
    found = known_values(text, values_of(text, [one]))
    behind = [text[f.span.start : f.span.end] for f in found if f.span.start]
    assert behind == [value] * (0 if left else again.count("{}"))
    nobodys = known_values(text, values_of(text, [one._replace(category=Category.INTERNAL)]))
    assert nobodys == []


@pytest.mark.parametrize(
    ("value", "again", "left"),
    [
        ("8609" + "5742719", "/* was {} */", ""),
        ("8609" + "5742719", "n = 1{}", "n = 1{}"),
        ("Pass" + "word!#", "it is {}.", ""),
        ("orchid" + "bloom", "  // was {}", ""),
        ("orchid" + "bloom", "// was {}s", "// was {}s"),
        ("post" + "gres", "image: {}:16", "image: {}:16"),
    ],
)
def test_a_password_that_is_a_word_or_number_goes_where_it_says_nothing_else(value: str, again: str, left: str) -> None:
    text = f"{value}\n{again.format(value)}"
    one = Finding(Span(0, len(value)), "password", "password", Category.CREDENTIAL, Severity.WARNING, Confidence.HIGH, (), "00", "KEY")
    behind = [f for f in known_values(text, values_of(text, [one])) if f.span.start]
    assert len(behind) == (not left)
