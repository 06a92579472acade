"""What is put in the place of a value keeps the text's syntax: in every language with a grammar, in every data format, in every mode.

The samples say themselves what is to go (between guillemets), so that this is about redaction and not about detection.
"""

from __future__ import annotations

import ast
import configparser
import csv
import io
import json
import re
import sys
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from airlock.core import syntax
from airlock.core.model import Category, Confidence, Document, Finding, Mode, Severity, Span
from airlock.core.redact import redact
from airlock.core.restore import restore
from airlock.vault import MemoryVault

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

BODY = "MIIEk3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4W"
BEGIN, END = "-----BEGIN " + "PRIVATE KEY-----", "-----END " + "PRIVATE KEY-----"
URL = "https://hooks.chat.test/services/T0/" + "B0/k3VtQz8WmY2xLr7N"

SAMPLES: list[tuple[str, str, str]] = [
    ("python", "password", "x = '«abc12345»'\ny = rb\"«q\\\\w9»\"\nz = f'{a}«abc12345»{b!r}'\n"),
    ("python", "password", 'x = """\n«first line\nsecond line»\n"""\n'),
    ("python", "card_pin", "pin = «83645271»\nlow = -«83645271»\nbig = «83_645_271»\nh = 0x«2b7e151628aed2a6»\n"),
    ("python", "geo_location", "at = («48.858370», «-73.985650»)\n"),
    ("python", "date_of_birth", "born = date(«1982, 7, 19»)\n"),
    ("python", "private_key", f'k = "«{BEGIN}\\n" \\\n  "{BODY}\\n" \\\n  "{BODY}\\n" \\\n  "{END}»\\n"\n'),
    ("python", "private_key", f"# «{BEGIN}\n# {BODY}\n# {BODY}\n# {END}»\nx = 1\n"),
    ("javascript", "password", "const t = `a ${b} «abc12345» ${c}`;\nsend({ token: '«abc12345»', n: «83645271» });\n"),
    ("javascript", "private_key", f"const k = ['«{BEGIN}',\n '{BODY}',\n '{END}»'].join('\\n');\n"),
    ("javascript", "card_pin", "const n = «83645271»n, f = «836.45271», e = «8.3645271e7»;\n"),
    ("javascriptreact", "password", "const v = <App token='«abc12345»' pin={«83645271»}>«abc12345»</App>;\n"),
    ("typescript", "password", "const t: string = '«abc12345»' as const;\nenum A { X = «83645271» }\n"),
    ("typescriptreact", "password", "const v = <App token='«abc12345»' />;\n"),
    ("java", "password", 'class A { String p = "«abc12345»"; long n = «83645271»L; double d = «48.858370»; /* «abc12345» */ }\n'),
    ("go", "password", 'package a\n\nvar t = "«abc12345»"\nvar u = `«two\nlines»`\nvar n int64 = «83645271»\nvar f = «48.858370»\n'),
    ("ruby", "password", "p = '«abc12345»'\nq = \"#{x}«abc12345»\"\nr = <<~END\n  «abc12345»\n  «two\n  lines»\nEND\nn = «83_645_271»\n"),
    ("php", "password", "<?php $p = '«abc12345»'; $n = «83645271»; $h = <<<X\n«abc12345»\nX;\n"),
    ("csharp", "password", 'class A { string p = @"«abc12345»"; string q = $"{x}«abc12345»"; decimal d = «48.858370»m; }\n'),
    ("rust", "password", 'const T: &str = r#"«abc12345»"#;\nconst N: u64 = «83_645_271»u64;\nconst F: f64 = «48.858370»;\n'),
    ("shellscript", "password", "export T='«abc12345»'\nP=«abc12345»\ncat <<EOF\n«abc12345»\n«two\nlines»\nEOF\n"),
    ("shellscript", "password", 'curl -u ada:«abc12345» -H "X-Key: ${x}«abc12345»" x | grep "«83645271»"\n'),
    ("c", "password", 'const char *p = "«abc12345»";\nlong n = «83645271»UL;\ndouble d = -«48.858370»;\n'),
    ("cpp", "password", 'auto p = R"(«abc12345»)";\nauto n = «83\'645\'271»ULL;\n'),
    ("kotlin", "password", 'val p = """«abc12345»"""\nval q = "${x}«abc12345»"\nval n = «83645271»L\nval d = «48.858370»\n'),
    ("swift", "password", 'let p = "\\(x)«abc12345»"\nlet q = """\n  «two\n  lines»\n  """\nlet n = «83_645_271»\n'),
    ("scala", "password", 'object A { val p = s"${x}«abc12345»"; val n = «83645271»L; val q = """«abc12345»""" }\n'),
    ("sql", "password", "INSERT INTO t (a, b, c) VALUES ('«abc12345»', «83645271», «48.858370»);\n-- «abc12345»\n"),
    ("terraform", "password", 'variable "p" {\n  default = "${x}«abc12345»"\n}\nlocals {\n  n = «83645271»\n}\n'),
    ("terraform", "password", "locals {\n  k = <<EOT\n«two\nlines»\nEOT\n}\n"),
    ("html", "password", '<a href="https://x.test/?t=«abc12345»" data-p=«abc12345»>«abc12345»</a>\n'),
    ("html", "password", '<!-- «abc12345» --><script>const p = "«abc12345»", n = «83645271»;</script>\n'),
    ("css", "password", 'a { background: url("https://x.test/?t=«abc12345»"); width: «83645271»px; }\n/* «abc12345» */\n'),
    ("markdown", "password", '# Key\n\n- `«abc12345»`\n\n```json\n{"p": «83645271»}\n```\n> «abc12345»\n'),
    ("dockerfile", "password", 'FROM x\nENV P=«abc12345» Q="«abc12345»"\nARG N=«83645271»\nRUN curl -u ada:«abc12345» x\n'),
    ("xml", "password", '<?xml version="1.0"?>\n<a p="«abc12345»"><b>«83645271»</b><!-- «abc12345» --><c><![CDATA[«abc12345»]]></c></a>\n'),
    ("json", "password", '{"p": "«abc12345»", "u": "«ab\\"c\\\\12345»", "n": [«83645271», -«48.858370», «8.3e10»]}\n'),
    ("json", "geo_location", '{"lat": «48.858370», "lng": «-73.985650», "both": "«48.858370, -73.985650»"}\n'),
    ("json", "geo_location", '{"coordinates": [«-73.985650, 48.858370»], "c": [«48.858370, -73.985650]»}\n'),
    ("toml", "geo_location", "at = «+48.858370»\n"),
    ("json", "private_key", f'{{"k": "«{BEGIN}\\n{BODY}\\n{BODY}\\n{END}»\\n"}}\n'),
    ("json", "key", '{"k": [«12, 200, 7, 93, 41, 8»]}\n'),
    ("jsonc", "password", '// «abc12345»\n{"p": "«abc12345»", "n": «83645271»,}\n'),
    ("yaml", "password", 'p: «abc12345»\nq: "«abc12345»"\nn: «83645271»\nd: «1982-07-19»\nf: [«48.858370», «abc12345»]\n'),
    ("yaml", "password", "p: {q: «abc12345,» r: 1}\nt:\n  - {\n    a: 1,\n    q: «abc12345,»\n    r: 1}\n"),
    ("yaml", "private_key", f"k: |\n  «{BEGIN}\n  {BODY}\n  {BODY}\n  {END}»\nn: 1\n"),
    ("yaml", "password", "k: >-\n  «first line\n  second line»\nn: 1\n"),
    ("toml", "password", 'p = "«abc12345»"\nq = \'\'\'\n«two\nlines»\'\'\'\n'),
    ("toml", "password", "n = «83645271»\nm = «83_645_271»\nh = 0x«2b7e1516»\nf = -«48.858370»\n"),
    ("toml", "date_of_birth", "d = «1982-07-19»\ne = «1982-07-19T08:30:00Z»\ng = «1982-07-19 08:30:00.5»\n"),
    ("dotenv", "password", "P=«abc12345»\nQ='«abc12345»'\nN=«83645271»\n"),
    ("ini", "password", "[a]\np = «abc12345»\nn = «83645271»\n; «abc12345»\n"),
    ("properties", "password", "p=«abc12345»\nq: «two \\\n  lines»\n"),
    ("csv", "person_name", 'name,born,n\n«Griselda Ashworth»,«1982-07-19»,«83645271»\n"«Ashworth, Griselda»","x","y"\n'),
    ("diff", "private_key", f"@@ -0,0 +1,3 @@\n+«{BEGIN}\n+{BODY}\n+{BODY}\n+{END}»\n"),
    ("yaml", "home_path", "p: «/home/griselda»/src\nw: 'C:«\\Users\\griselda»\\src'\n"),
    ("python", "webhook", f"u = '«{URL}»'\n"),
    ("shellscript", "url_password", "D=postgres://ada:«au4xv8-q2»@db.corp.test:5432/shop\n"),
]  # fmt: skip


def marked(text: str, kind: str) -> tuple[str, list[Finding]]:
    """The text without its marks, and what they marked."""
    plain, found = "", []
    for piece in re.split("(«[^»]*»)", text):
        if piece.startswith("«"):
            span = Span(len(plain), len(plain) + len(piece) - 2)
            found.append(Finding(span, "sample", kind, Category.CREDENTIAL, Severity.ERROR, Confidence.HIGH, (), "00", kind.upper()))
        plain += piece.strip("«»")
    return plain, found


def filled(text: str, kind: str, language: str, mode: Mode) -> tuple[str, str, MemoryVault]:
    """The plain text, the redacted one, and the vault."""
    plain, found = marked(text, kind)
    vault = MemoryVault()
    return plain, redact(Document(plain, "", language), found, lambda _: (), vault.assign, lambda _: mode).text, vault


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("language", "kind", "text"), SAMPLES)
def test_a_redacted_text_has_the_same_syntax_errors(language: str, kind: str, text: str, mode: Mode) -> None:
    plain, made, vault = filled(text, kind, language, mode)
    assert syntax.error_count(made, language) == syntax.error_count(plain, language), made
    for found in marked(text, kind)[1]:
        value = plain[found.span.start : found.span.end]
        assert value not in made, made
    if mode in (Mode.PLACEHOLDER, Mode.STANDIN):
        assert restore(made, vault.tokens, vault.value).text == plain, made
    else:
        assert not vault.tokens()


def numbers(value: object) -> object:
    """The same structure with every scalar's type in its place; whole and broken numbers are apart."""
    if isinstance(value, dict):
        return {key: numbers(inner) for key, inner in value.items()}
    return [numbers(inner) for inner in value] if isinstance(value, list) else type(value).__name__


READERS: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "toml": tomllib.loads,
    "ini": lambda text: configparser.RawConfigParser().read_string(text),
    "csv": lambda text: [len(row) for row in csv.reader(io.StringIO(text))],
    "xml": lambda text: [node.tag for node in ElementTree.fromstring(text).iter()],
}


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("language", "kind", "text"), [sample for sample in SAMPLES if sample[0] in READERS])
def test_data_is_read_as_before_and_keeps_its_types(language: str, kind: str, text: str, mode: Mode) -> None:
    plain, made, _ = filled(text, kind, language, mode)
    read = READERS[language]
    if "[«12, 200" not in text:
        assert numbers(read(made)) == numbers(read(plain)), made


def test_the_numbers_of_a_date_begin_with_no_zero() -> None:
    code = "".join(f"born_{year} = date(«{year}, 12, 19»)\n" for year in range(1960, 2000))
    ast.parse(filled(code, "date_of_birth", "python", Mode.PLACEHOLDER)[1])


@pytest.mark.parametrize(
    ("text", "kind", "language", "pattern"),
    [
        (f"«{BEGIN}\n{BODY}\n{BODY}\n{END}»\n", "private_key", "plaintext", rf"{BEGIN}\n\0\n{END}\n"),
        (f'"«{BEGIN}\\n{BODY}\\n{END}»\\n"', "private_key", "json", rf'"{BEGIN}\\n\0\\n{END}\\n"'),
        (f"«{BEGIN}\nProc-Type: 4,ENCRYPTED\n\n{BODY}\n{END}»", "private_key", "", rf"{BEGIN}\n\0\n{END}"),
        (f"«{URL}»", "webhook", "", r"https://hooks\.chat\.test/\0"),
        ("«/home/griselda»/x", "home_path", "", r"/home/\0/x"),
        ("C:«\\\\Users\\\\griselda»\\\\x", "home_path", "", r"C:\\\\Users\\\\\0\\\\x"),
        ("a: «-73.985650»", "geo_location", "yaml", r"a: -90071\.[0-9]{7}"),
        ("a = 0x«2b7e»;", "key", "c", "a = 0x7907[0-9]{4};"),
        ("a = «0xDEADBEEF»u;", "key", "c", "a = 0x7907[0-9]{4}u;"),
        ("a = 0x«2b7e_1516»", "key", "rust", "a = 0x7907[0-9]{4}"),
        ("a = 0x«2b7e15160»L;", "key", "java", "a = 0x90071[0-9]{7}L;"),
        ("a: {b: «abc12345,» c: 1}", "key", "yaml", r"a: {b: \0, c: 1}"),
        ("a: «abc12345,» c", "key", "yaml", r"a: \0 c"),
        ("[«48.85, -73.98»]", "geo_location", "json", r"\[90071\.[0-9]{7}, -90071\.[0-9]{7}\]"),
        ("at «48.85, -73.98»", "geo_location", "", r"at \0"),
        ("at «83645271-X»", "key", "", r"at \0"),
        ("key «  abc12345\n»next", "key", "", r"key   \0\nnext"),
    ],
)
def test_only_the_secret_part_goes(text: str, kind: str, language: str, pattern: str) -> None:
    _, made, _ = filled(text, kind, language, Mode.PLACEHOLDER)
    assert re.fullmatch(pattern.replace("\\0", "AIRLOCK_[A-Z_]+_[0-9A-Z]{6}"), made), made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("p: «abc12345»\nq: [«abc12345», 1]\nr: {s: «abc12345»}\n- «abc12345» # x\n", 'p: ""\nq: ["", 1]\nr: {s: ""}\n- "" # x\n'),
        ("p: x «abc12345»\nq: '«abc12345»'\n", "p: x \nq: ''\n"),
        ("p: &k «abc12345»\nq: !vault &l «abc12345» # x\nr:\n  «abc12345»\n", 'p: &k ""\nq: !vault &l "" # x\nr:\n  ""\n'),
        ("p: |\n  «abc12345»\n", "p: |\n  \n"),
    ],
)
def test_a_removed_value_of_yaml_stays_a_string(text: str, made: str) -> None:
    assert filled(text, "password", "yaml", Mode.REMOVE)[1] == made


def test_a_raw_string_keeps_its_marks_when_looking_again_finds_them_too() -> None:
    def find(document: Document) -> list[Finding]:
        at = document.text.find('R"x()x"')
        span = Span(at + 2, at + 6)
        return [Finding(span, "s", "password", Category.CREDENTIAL, Severity.ERROR, Confidence.HIGH, (), "00", "P")] if at >= 0 else []

    plain, found = marked('auto p = R"«x(abc12345)x»";\n', "password")
    vault = MemoryVault()
    result = redact(Document(plain, "", "cpp"), found, find, vault.assign, lambda _: Mode.REMOVE)
    assert result.text == 'auto p = R"x(XXXXXXXX)x";\n'


def test_a_patch_keeps_the_lines_it_counts() -> None:
    text = next(text for language, _, text in SAMPLES if language == "diff")
    plain, made, _ = filled(text, "private_key", "diff", Mode.PLACEHOLDER)
    assert made.count("\n") == plain.count("\n")
    assert all(line[:1] in "@+" for line in made.splitlines())
