"""Credentials in disguise of an encoding: found whatever chain of encodings hides them, gone after redaction, back after restoring."""

from __future__ import annotations

import base64
import gzip
import html
import json
import random
import re
import textwrap
import tracemalloc
import urllib.parse
import zlib
from collections.abc import Callable

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from airlock.core.detect import Comments, builtin_rule_set, disguised, find, merge
from airlock.core.detect.disguised.blobs import MAX_BLOB
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document, Finding
from airlock.core.redact import redact
from airlock.core.restore import restore
from airlock.vault import MemoryVault
from timing import done_within

KEY = b"fingerprint key"
RULES = builtin_rule_set()
ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
GITHUB = "ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie"
AWS = "AKIA" + "Q3EGRXT5W7LZ2NBK"
URL = "postgres://ada:au4xv8" + "-q2@db.corp.test:5432/shop"
ASSIGNED = '{"db": {"password": "au4xv8' + '-q2"}}'


def hidden(text: str, language: str = "") -> tuple[Finding, ...]:
    """What is found in disguise only."""
    document = Document(text, "", language)
    return disguised.find(document, RULES, KEY, find(document, RULES, KEY))


def inspect(document: Document) -> tuple[Finding, ...]:
    """What our own detectors find together, as the gates ask them."""
    known = find(document, RULES, KEY, Comments.OURS)
    return merge(document.text, known, disguised.find(document, RULES, KEY, known, Comments.OURS))


def b64(data: bytes | str) -> str:
    return base64.b64encode(data.encode() if isinstance(data, str) else data).decode()


def wrapped(digits: str) -> str:
    return "\n  ".join(textwrap.wrap(digits, 40))


def every(form: str) -> Callable[[str], str]:
    return lambda text: "".join(form.format(ord(c)) for c in text)


ENCODINGS: dict[str, Callable[[str], str]] = {
    "base64": b64,
    "base64url": lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    "base32": lambda text: base64.b32encode(text.encode()).decode(),
    "hexadecimal": lambda text: text.encode().hex(),
    "bytes": lambda text: ", ".join(map("0x{:02x}".format, text.encode())),
    "bytes with colons": lambda text: text.encode().hex(":"),
    "percent": lambda text: urllib.parse.quote(text, safe=""),
    "percent, every character": every("%{:02X}"),
    "\\x": every("\\x{:02x}"),
    "\\u": every("\\u{:04x}"),
    "octal": every("\\{:03o}"),
    "HTML": lambda text: html.escape(text, quote=True),
    "HTML, every character": every("&#{};"),
    "JSON": json.dumps,
    "gzip": lambda text: b64(gzip.compress(text.encode(), mtime=0)),
    "zlib": lambda text: b64(zlib.compress(text.encode())),
}


def made_up(seed: int) -> str:
    """A secret that nobody else has, with what gives it away."""
    chance = random.Random(seed)
    body = "".join(chance.choices(ALPHANUMERIC, k=36))
    upper = "".join(chance.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=16))
    return chance.choice(["ghp_" + body, "AKIA" + upper, f"postgres://ada:{body[:14]}@db.corp.test/shop", f'{{"password": "{body[:12]}"}}'])


@given(st.integers(0, 2**32), st.sampled_from(sorted(ENCODINGS)), st.sampled_from(["", *sorted(ENCODINGS)]), st.integers(0, 3))
@example(1, "base64", "base64", 0)
@example(2, "base64", "JSON", 1)
@example(3, "gzip", "hexadecimal", 2)
def test_any_chain_of_two_encodings_is_seen_through(seed: int, first: str, second: str, place: int) -> None:
    secret = made_up(seed)
    assume(find(Document(secret), RULES, KEY))
    encoded = ENCODINGS[first](secret)
    assume(first not in ("gzip", "zlib") or re.search(r"[A-Za-z0-9]{16}", encoded))
    encoded = ENCODINGS[second](encoded) if second else encoded
    assume(second not in ("gzip", "zlib") or re.search(r"[A-Za-z0-9]{16}", encoded))
    text = ("{}", 'x = "{}"\n', "before {} after", "a: 1\nb: {}\nc: 2")[place].replace("{}", encoded)
    vault = MemoryVault()
    found = inspect(Document(text))
    assert found, (first, second, place)
    result = redact(Document(text), found, inspect, vault.assign)
    assert encoded not in result.text
    assert not inspect(Document(result.text))
    assert restore(result.text, vault.tokens, vault.value).text == text


def listed(form: str, between: str = ", ") -> str:
    return between.join(map(form.format, GITHUB.encode()))


def dumped() -> str:
    """As xxd prints it."""
    data = GITHUB.encode()
    lines = [data[at : at + 16] for at in range(0, len(data), 16)]
    return "".join(f"{at * 16:08x}: {line.hex(' ', -2):39}  {line.decode()}\n" for at, line in enumerate(lines))


SPANS = {
    "base64": (f"key: «{b64(GITHUB)}»\n", "github_token", "is hidden in base64"),
    "base64 beside signs": (f"/v1/«{b64(GITHUB)}»?x", "github_token", "is hidden in base64"),
    "base64 behind an escape": (f'"\\n«{b64(GITHUB)}»"', "github_token", "is hidden in base64"),
    "base64 of a URL": (f"DSN=«{b64('dsn=' + URL)}»", "url_password", "is hidden in base64"),
    "base64 on several lines": (
        f"a: |\n  «{wrapped(b64('token: ' + GITHUB + ', and more words'))}»\nb: 1",
        "github_token",
        "is hidden in base64",
    ),
    "base64 in an unknown data URL": (f"data:application/json;base64,«{b64(ASSIGNED)}»", "password", "is hidden in base64"),
    "UTF-16 in base64": (
        f"powershell -enc «{b64(('$t=' + chr(34) + GITHUB + chr(34)).encode('utf-16-le'))}»",
        "github_token",
        "is hidden in base64",
    ),
    "hexadecimal": (f"x'«{GITHUB.encode().hex()}»'", "github_token", "is hidden in hexadecimal"),
    "hexadecimal with its prefix": (f"SET k = 0x«{GITHUB.encode().hex().upper()}»;", "github_token", "is hidden in hexadecimal"),
    "gzip": (f"blob=«{b64(gzip.compress(GITHUB.encode(), mtime=0))}»", "github_token", "is hidden in base64"),
    "percent": ("u=postgres%3A%2F%2Fada%3A«au4xv8" + "-q2»%40db.corp.test", "url_password", "is hidden in percent encoding"),
    "percent inside the value": (
        "u=postgres%3A%2F%2Fada%3A«au%34xv8" + "-q2»%40db.corp.test",
        "url_password",
        "is hidden in percent encoding",
    ),
    "slashes in JSON": ('{"u": "postgres:\\/\\/ada:«au4xv8' + '-q2»@db.corp.test"}', "url_password", "is hidden in backslash escapes"),
    "\\u in JSON": ('{"u": "postgres://ada:«au4xv8\\u0026' + 'q2»@db.corp.test"}', "", ""),
    "\\x": ("k = '«" + ENCODINGS["\\x"](AWS) + "»'", "aws_access_key_id", "is hidden in backslash escapes"),
    "some \\x": ("k = '«AKI\\x41" + AWS[4:] + "»'", "aws_access_key_id", "is hidden in backslash escapes"),
    "a quoted HTML attribute": (
        '<a data-x="{&quot;password&quot;: &quot;«au4xv8' + '-q2»&quot;}">',
        "password",
        "is hidden in HTML entities",
    ),
    "a continued line": ('k = "«AKIAQ3EG»\\\n«' + AWS[8:] + '»"', "aws_access_key_id", "is hidden in backslash escapes"),
    "base32": (f"k: «{base64.b32encode(GITHUB.encode()).decode()}»", "github_token", "is hidden in base32"),
    "a list of decimals": (f"k = bytes([«{listed('{}')}»])", "github_token", "is hidden in a list of bytes"),
    "a list on lines": (
        f"byte[] k = {{\n  (byte) «{listed('0x{:02X}', ',' + chr(10) + '  (byte) ')}»\n}};",
        "github_token",
        "is hidden in a list of bytes",
    ),
    "an array of Rust": (f"const K: [u8; 40] = [«{listed('{}')}»];", "github_token", "is hidden in a list of bytes"),
    "characters": ("char k[] = {«" + ", ".join(f"'{sign}'" for sign in GITHUB) + "», 0};", "github_token", "is hidden in a list of bytes"),
    "a dump": (f"see\n«{dumped()}»bye", "github_token", "is hidden in a list of bytes"),
    "quoted-printable": (
        f"Content-Transfer-Encoding: quoted-printable\n\nuse «{GITHUB[:20]}»=\n«{GITHUB[20:]}» now",
        "github_token",
        "is hidden in quoted-printable",
    ),
    "two layers": ("k=«" + b64(b64(GITHUB)) + "»", "github_token", "is hidden in base64"),
    "two kinds of layers": ("k=«" + b64(GITHUB).encode().hex() + "»", "github_token", "is hidden in hexadecimal"),
    "astral neighbours": ("😀 «" + b64(GITHUB) + "» 😀", "github_token", "is hidden in base64"),
    "a continued line, CRLF": ('k = "«AKIAQ3EG»\\\r\n    «' + AWS[8:] + '»"', "aws_access_key_id", "is hidden in backslash escapes"),
}


@pytest.mark.parametrize("name", SPANS)
def test_what_must_be_redacted_is_exact(name: str) -> None:
    marked, kind, how = SPANS[name]
    text, spans = unmarked(marked)
    found = inspect(Document(text))
    assert tuple(one.span for one in found) == spans
    assert all((not kind or one.kind == kind) and (not how or how in one.evidence) for one in found)
    assert all(text[one.span.start : one.span.end] not in repr(one) for one in found)


NOTHING = {
    "a digest": "sha256: " + "3f9c2b7e5a1d4c8e" * 4,
    "an integrity hash": "sha512-" + b64(random.Random(1).randbytes(64)),
    "a picture": "data:image/png;base64," + b64(b"\x89PNG\r\n\x1a\n" + random.Random(2).randbytes(900)),
    "a drawing": "data:image/svg+xml;base64," + b64('<svg xmlns="http://www.w3.org/2000/svg"><path d="M1 2L3 4"/></svg>'),
    "a source map": "//# sourceMappingURL=data:application/json;base64,"
    + b64('{"version":3,"sources":["a.ts"],"names":[],"mappings":"AAAA"}'),
    "a certificate": b64(bytes.fromhex("308203") + random.Random(3).randbytes(300)),
    "words of the trade": b64('password = os.environ["DB_PASSWORD"]  # token, secret'),
    "a weak password": b64('password: "letmein"'),
    "a sample": b64('token: "ghp_' + "x" * 36 + '"'),
    "a person": b64("write to ada.lovelace@" + "shop-analytics.io, or to 10.20.30.40"),
    "a placeholder of ours": b64('token: "AIRLOCK_GITHUB_TOKEN_7F3A2B"'),
    "paths": "/usr/share/locale/translations/internationalization/catalogue",
    "long names": "AbstractSingletonProxyFactoryBeanConfigurationPropertiesResolver",
    "a URL": "https://example.org/?next=%2Fhome%2Fitems%3Fpage%3D2%26sort%3Dname",
    "a regular expression": r"\\d{4}-\\d{2}\x41+\\\"[^\\\"]*\\\"",
    "a path of Windows": r"C:\\users\\x86\\tokens\\u0041",
    "bytes that are no text": ", ".join(map("0x{:02x}".format, random.Random(6).randbytes(400))),
    "bytes that are words": "bytes([" + ", ".join(map(str, b"password: enter the one that you were given")) + "])",
    "a seed in base32": base64.b32encode(random.Random(7).randbytes(40)).decode(),
    "an address of hardware": "0a:1b:2c:3d:4e:5f:6a:7b:8c:9d:0a:1b:2c:3d:4e:5f:6a:7b",
    "a dump that is no text": "00000000: 7f45 4c46 0201 0100 0000 0000 0000 0000\n00000010: 0300 3e00 0100 0000 4010 0000 0000 0000\n",
    "broken base64": b64(GITHUB)[:-6].swapcase(),
    "bytes that begin with words": b64(b"a few words and then" + random.Random(5).randbytes(400) + b" " + GITHUB.encode()),
    "three layers": b64(b64(b64(GITHUB))),
}


@pytest.mark.parametrize("name", NOTHING)
def test_what_only_looks_encoded_is_left_alone(name: str) -> None:
    assert hidden(f'x = "{NOTHING[name]}"\n') == ()


def test_a_plain_secret_is_not_found_again() -> None:
    text = 'password = "au4xv8\\x2dq2' + '"\nk = "' + AWS + '"\n'
    assert [one for one in hidden(text) if text[one.span.start : one.span.end] == AWS] == []


def test_an_allow_comment_counts_for_what_is_hidden() -> None:
    assert hidden(f'k = "{b64(GITHUB)}"\n')
    assert hidden(f'k = "{b64(GITHUB)}"  # airlock:allow\n') == ()
    assert hidden(f"# airlock:allow[github_token]\nk = {b64(GITHUB)}\n") == ()
    document = Document(f'k = "{b64(GITHUB)}"  # gitleaks:allow\n')
    assert disguised.find(document, RULES, KEY) == ()
    assert disguised.find(document, RULES, KEY, (), Comments.OURS)


def test_a_secret_anywhere_in_a_large_blob_is_found() -> None:
    for at in (0, MAX_BLOB // 4 * 3 - 20, 90_000):
        words = ("lorem ipsum dolor " * 9_000)[:at] + f"token: {GITHUB} " + "sit amet " * 9_000
        text = f'x = "{b64(words)}"'
        secret = 5 + at // 3 * 4 + 16
        (found,) = hidden(text)
        assert found.kind == "github_token"
        assert found.span.start <= secret < found.span.end <= found.span.start + 2 * MAX_BLOB


def nested_bomb() -> str:
    return b64(gzip.compress(gzip.compress(bytes(40_000_000), mtime=0) * 3, mtime=0))


def test_a_bomb_takes_no_room() -> None:
    document = Document(b64(gzip.compress(b'password: "hunter22x"\n' * 2_000_000, mtime=0)))
    disguised.find(document, RULES, KEY)
    tracemalloc.start()
    try:
        assert disguised.find(document, RULES, KEY)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


HOSTILE: dict[str, Callable[[], str]] = {
    "random bytes": lambda: b64(random.Random(4).randbytes(750_000)),
    "text": lambda: b64("some text with words password=abc123def; " * 18_000),
    "base64 of base64": lambda: b64(b64("some text with words and more " * 18_000)),
    "bomb": lambda: b64(gzip.compress(bytes(40_000_000), mtime=0)),
    "bomb in a bomb": nested_bomb,
    "text bomb": lambda: b64(zlib.compress(b'password: "hunter22x"\n' * 1_000_000)),
    "many bombs": lambda: "\n".join(b64(zlib.compress(b'password: "hunter22x"\n' * 4000 + b"%d" % i)) for i in range(400)),
    "many blobs": lambda: "\n".join(b64(f"password=abc123def{i}") for i in range(3600)),
    "lines": lambda: "\n".join(b64("password=abc123def" * 2)[:48] for _ in range(20_000)),
    "signs": lambda: "QUtJQUFLSUFBS0lBQUtJQUFLSUE_" * 36_000,
    "dashes": lambda: ("-" + "a" * 25) * 38_000,
    "hexadecimal": lambda: "41" * 500_000,
    "\\x41": lambda: "\\x41" * 25_000,
    "backslashes": lambda: "\\" * 100_000,
    "escaped quotes": lambda: '\\\\\\"' * 25_000,
    "%41": lambda: "%41" * 33_000,
    "%2525": lambda: "%2525" * 20_000,
    "entities": lambda: "&quot;" * 17_000,
    "templates": lambda: '`${"a"}' * 14_000,
    "braces": lambda: '{"' * 50_000,
    "numbers": lambda: "0x41, " * 170_000,
    "short lists": lambda: ("0x41, " * 17 + ";\n") * 9_000,
    "decimals": lambda: "bytes([" + "65, " * 250_000,
    "byte lists": lambda: ("bytes([" + "65, " * 16 + "])\n") * 12_000,
    "pairs": lambda: "41 " * 330_000,
    "characters": lambda: "'a', " * 200_000,
    "dumps": lambda: ("00000000: 4141 4141 4141 4141\n00000010: 4141 4141 4141 4141\n\n") * 12_000,
    "base32": lambda: "\n".join(base64.b32encode(b"some text with words and %d" % i).decode() for i in range(20_000)),
    "quoted-printable": lambda: "quoted-printable\n" + "=41" * 33_000,
    "soft ends": lambda: "quoted-printable\n" + "a=\n" * 33_000,
    "a notebook": lambda: '{"cell_type": "code", "source": [' + '"a = \\"x\\"\\n",' * 60_000 + "]}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_take_no_time(name: str) -> None:
    document = Document(HOSTILE[name](), "", "javascript")
    assert done_within(0.5, lambda: disguised.find(document, RULES, KEY))  # 0.2 is the goal


ODD = ["eyJ", "H4sI", "&quot;", '" + "', b64(GITHUB), "\r\n", "\\u00", '"".join(["', "%4"]


@given(st.lists(st.sampled_from([*"\\x4u0{}%&#;\"'`+.,()[]/= \n\r\x00\ud800😀", *ODD]), max_size=60).map("".join))
def test_nothing_is_ever_raised(text: str) -> None:
    for language in ("", "python", "javascript"):
        for one in hidden(text, language):
            assert 0 <= one.span.start < one.span.end <= len(text)
