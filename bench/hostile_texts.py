"""The texts of hostile.py: generated, so that none has to be kept."""

from __future__ import annotations

import base64
import random
import string
from collections.abc import Iterable, Iterator

from airlock.core.detect.examples import unmarked
from airlock.core.model import Rule

_CHANCE = random.Random(1)
_BETWEEN = ("", "=", ': "', "\n")
"""What stands between a keyword and the next."""
_OPENINGS = (
    *(" = [", ' = ["', ": {", ': {"', " ? '", "(", '("', "('", ' == "', "\n- ", ":\n  - a\n", ":\n  a: b\n", " | ", ": ", '":"', "':"),
    *(" <<EOF\n", " = `", ' = """\n', " {{", ">", "</", "<!-- ", "/* ", "# ", "// ", " := ", ":=", "=:", " => ", "\t", " ", ".", "_", "-"),
    *(", ", '","', "',", "@", "://", "=%s://", ".a.b.", ":~", "=a&", '": ["a", "', ' = [("a", "', " in [", '["', '"] = "', '.push("'),
    *("é", "')", "**: ", "$", "\r\n", "0123456789", "'=", "= ", '": "', "-a.", '\\"', "%20"),
)
"""What else may: a few are drawn for each rule."""
_DRAWN = 5
_GLUE = ("", "\n", ", ")
"""What stands between two examples."""
_SOME = 200


def of_rule(rule: Rule) -> Iterator[tuple[str, str]]:
    """What to repeat of a rule: its keywords and its example, whole and cut, with what may stand between; each with a name."""
    for keyword in rule.keywords[:1]:
        yield from ((f"{rule.id}: {keyword + between!r}", keyword + between) for between in _BETWEEN)
    drawn = random.Random(rule.id)
    for keyword, opening in zip(drawn.choices(rule.keywords or ("",), k=_DRAWN), drawn.sample(_OPENINGS, _DRAWN), strict=True):
        yield f"{rule.id}: {keyword + opening!r}", keyword + opening
    for example in rule.examples[:1]:
        whole = unmarked(example)[0]
        yield from ((f"{rule.id}: its example and {glue!r}", whole + glue) for glue in _GLUE)
        yield f"{rule.id}: half of its example", whole[: len(whole) // 2]
        yield f"{rule.id}: its example cut", whole[:-1] + "\n"


def structures(size: int) -> Iterator[tuple[str, str]]:
    """Kinds of characters over and over, what is nested, and what machines write on one line."""
    for piece in _PIECES:
        yield repr(piece)[:40], filled([piece], size)
    yield "1 MB of base 64", base64.b64encode(_CHANCE.randbytes(10 * size)).decode()[: 10 * size]
    yield "hexadecimal", _CHANCE.randbytes(size).hex()[:size]
    yield "base 64 in lines", base64.encodebytes(_CHANCE.randbytes(size)).decode()[:size]
    yield "characters by chance", "".join(_CHANCE.choices(string.printable, k=size))
    yield "characters of all planes", "".join(map(chr, _CHANCE.choices((*range(0xD800), *range(0xE000, 0x20000)), k=size)))
    for opening, closing in _NESTED:
        yield f"nested {opening} {closing}", opening * (size // (2 * len(opening))) + closing * (size // (2 * len(closing)))
    yield "minified code", filled((f"function t{i}(e){{return e.token{i}||a.key[{i}]}};" for i in range(size)), size)
    yield "minified data", filled((f'{{"id":{i},"name":"item {i}","email":"a{i}@shop.example"}},' for i in range(size)), size)
    yield "numbers", filled((f"{_CHANCE.randrange(10**16)}, " for _ in range(size)), size)
    yield "numbers counted up", filled((f"{i}," for i in range(size)), size)
    yield "a long name", filled(("password_token_" + _letters(9) for _ in range(size)), size)


def findings(size: int) -> Iterator[tuple[str, str]]:
    """Thousands of real findings, all different."""
    for name, made in _MANY.items():
        yield f"many {name}", filled((f"{made()}\n" for _ in range(size)), size)
    yield "many passwords on one line", filled((f"{_MANY['passwords']()}; " for _ in range(size)), size)


def filled(pieces: Iterable[str], size: int) -> str:
    """The pieces one after the other, over and over where they are too few, to that size."""
    parts, length = [], 0
    for piece in pieces:
        parts.append(piece)
        length += len(piece)
        if length >= size:
            break
    text = "".join(parts)
    return (text * (size // max(length, 1) + 1))[:size]


def numbered(piece: str, size: int) -> str:
    """A piece over and over with a number after some of them, so that no part of the text is as another."""
    some = piece * max(_SOME // len(piece), 1)
    return filled((f"{some}{number}\n" for number in range(size)), size)


def _letters(count: int, alphabet: str = string.ascii_letters + string.digits) -> str:
    return "".join(_CHANCE.choices(alphabet, k=count))


def _number(count: int) -> str:
    return _letters(count, string.digits)


def _iban() -> str:
    account = _number(18)
    return f"DE{98 - int(f'{account}131400') % 97:02d}{account}"


_MANY = {
    "addresses": lambda: f"{_letters(6)}.{_letters(5)}@northwind-traders.com",
    "accounts": _iban,
    "telephones": lambda: f"+49 30 {_number(8)}",
    "American telephones": lambda: f"+1 415 {_CHANCE.randrange(200, 999)} {_number(4)}",
    "machines": lambda: f"{_CHANCE.randrange(11, 200)}.{_number(2)}.{_number(2)}.{_number(2)}",
    "passwords": lambda: f"password = '{_letters(14)}'",
    "tokens": lambda: f"ghp_{_letters(36)}",
    "URLs": lambda: f"https://{_letters(6)}:{_letters(12)}@{_letters(5)}.corp.net/",
    "records": lambda: f'{{"first_name": "{_letters(6).title()}", "phone": "+4930{_number(8)}", "email": "{_letters(6)}@acme-corp.de"}}',
    "social security numbers": lambda: f"ssn: {_CHANCE.randrange(100, 700)}-{_CHANCE.randrange(10, 99)}-{_number(4)}",
    "values of Kubernetes": lambda: f"kind: Secret\ndata:\n  key: {base64.b64encode(_CHANCE.randbytes(9)).decode()}",
}
"""Makers of lines with a real finding each."""

_NESTED = (
    *(('{"a":[', "]}"), ('{"key":', "}"), ("[", "]"), ("{", "}"), ("(", ")")),
    *(("<a>", "</a>"), ("<!--", "-->"), ("/*", "*/"), ("${", "}"), ("{{", "}}")),
)
_PIECES = (
    *"0aA @+-_./:=,;'\"`\\%&?#$<>({[|\t\n\r\0*!~^)}]é١😀\u0301\u202e\ufeff",
    *("\r\n", "12 ", "1-", "1.", "1,", "0.5,", "+1 ", "AB12", "a1", "a@", "a@b", "a@b.", "a.", "a-", "a:", "ab:", "://", "://a:", "%41"),
    *("\\x41", "\\n", "\\u0041", '"a",', "'a':", '{"a":', "[[", "((", "${", "`${", "</", "<a>", "<!--", "/*", "//", "# ", "-- "),
    *('"""', "'''", "key=", "key: ", 'key": "', "token ", "phone ", "name: ", "id=", "電話", "電話: ", "password='", "curl -u a:"),
    *("-----BEGIN ", "eyJ", "Bearer ", "{{", "x" * 99 + "\n", "0" * 99 + "\n", "A" * 99 + "\n", "data:\n", "data:\n- \n"),
    *("kind: Secret\ndata:\n  a: b\n", "a\u0301", "first_name=", "name name ", "phone number ", "a_b_c.", "user@", "10.0.0.1 ", "::1 "),
    *("AB:CD:", "==", "a=b&", "x;", "\\\\", "\\'"),
)
