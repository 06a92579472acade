"""Texts made to take long: the pieces that rules look for, and each kind of character, over and over, and thousands of real findings.

    .venv/bin/python bench/run.py hostile [--size KB] [--worst N] [--rules]

Every text is looked at with all rules at once; with --rules also the pieces of each rule with that rule alone, which takes some minutes.
Times are this thread's processor time, the least of two runs. Prints the worst; the exit code says whether all stay below the limit.
"""

from __future__ import annotations

import argparse
import base64
import random
import string
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))

from airlock.core.detect import RuleSet, builtin_rule_set, builtin_rules, find
from airlock.core.detect.catalogue import rule_files
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document, Rule

LIMIT_MS = 200.0
_CHANCE = random.Random(1)


class Taken(NamedTuple):
    """How long a text took."""

    ms: float
    findings: int
    name: str


def main(arguments: list[str]) -> int:
    """Measures and prints; the exit code is 1 where a text takes too long."""
    parser = argparse.ArgumentParser(description="Texts made to take long.")
    parser.add_argument("--size", type=int, default=100, metavar="KB")
    parser.add_argument("--worst", type=int, default=10, metavar="N")
    parser.add_argument("--rules", action="store_true", help="also the pieces of each rule alone")
    options = parser.parse_args(arguments)
    size = options.size * 1000
    every = builtin_rule_set()
    taken = [measured(name, text, every) for name, text in texts(size)]
    if options.rules:
        for rule in builtin_rules():
            alone = RuleSet.build((rule,))
            taken += [measured(f"{rule.id} {name}", text, alone) for name, text in of_rule(rule, size)]
    for one in sorted(taken, reverse=True)[: options.worst]:
        print(f"{one.ms:8.1f} ms  {one.findings:6} findings  {one.name}")
    slow = sum(one.ms > LIMIT_MS for one in taken)
    print(f"{slow} of {len(taken)} texts of {options.size} kB take longer than {LIMIT_MS:.0f} ms")
    return bool(slow)


def measured(name: str, text: str, rules: RuleSet) -> Taken:
    """The time of one text: the least of two, so that the first may load and compile."""
    times = []
    for _ in range(2):
        began = time.thread_time()
        found = find(Document(text), rules, b"key")
        times.append(1000 * (time.thread_time() - began))
    return Taken(min(times), len(found), name)


def texts(size: int) -> Iterator[tuple[str, str]]:
    """Kinds of characters, structures, and one keyword or example of every rule file."""
    for piece in _pieces():
        yield repr(piece), filled([piece], size)
    yield "base 64", base64.b64encode(_CHANCE.randbytes(10 * size)).decode()[: 10 * size]
    yield "hexadecimal", _CHANCE.randbytes(size).hex()[:size]
    yield "nested JSON", '{"a":[' * (size // 12) + "]}" * (size // 12)
    yield "minified code", filled((f"function t{i}(e){{return e.token{i}||a.key[{i}]}};" for i in range(size)), size)
    yield "minified data", filled((f'{{"id":{i},"name":"item {i}","email":"a{i}@shop.example"}},' for i in range(size)), size)
    yield "numbers", filled((f"{_CHANCE.randrange(10**16)}, " for _ in range(size)), size)
    for name, made in MANY.items():
        yield f"many: {name}", filled((made() for _ in range(size)), size)
    for file, rules in rule_files():
        yield from ((f"{file}: {name}", text) for name, text in of_rule(rules[0], size))


def _letters(count: int, alphabet: str = string.ascii_letters + string.digits) -> str:
    return "".join(_CHANCE.choices(alphabet, k=count))


def _number(count: int) -> str:
    return _letters(count, string.digits)


def _iban() -> str:
    account = _number(18)
    return f"DE{98 - int(f'{account}131400') % 97:02d}{account}"


MANY = {
    "addresses": lambda: f"{_letters(6)}.{_letters(5)}@northwind-traders.com\n",
    "accounts": lambda: f"{_iban()}\n",
    "telephones": lambda: f"+49 30 {_number(8)}\n",
    "machines": lambda: f"{_CHANCE.randrange(11, 200)}.{_number(2)}.{_number(2)}.{_number(2)}\n",
    "passwords": lambda: f"password = '{_letters(14)}'\n",
    "tokens": lambda: f"ghp_{_letters(36)}\n",
    "URLs": lambda: f"https://{_letters(6)}:{_letters(12)}@{_letters(5)}.corp.net/\n",
    "records": lambda: f'{{"first_name": "{_letters(6).title()}", "phone": "+4930{_number(8)}", "email": "{_letters(6)}@acme-corp.de"}}\n',
    "social security": lambda: f"ssn: {_CHANCE.randrange(100, 700)}-{_CHANCE.randrange(10, 99)}-{_number(4)}\n",
}
"""Makers of lines with a real finding each."""


def of_rule(rule: Rule, size: int) -> Iterator[tuple[str, str]]:
    """A rule's keyword, and its example whole and cut, with what may stand between."""
    pieces = {"keyword": rule.keywords[0]} if rule.keywords else {}
    if rule.examples:
        example = unmarked(rule.examples[0])[0]
        pieces |= {"example": f"{example}\n", "example cut": f"{example[:-1]} ", "half an example": example[: len(example) // 2]}
    for name, piece in pieces.items():
        yield name, filled([piece], size)


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


def _pieces() -> Iterator[str]:
    yield from "0aA @+-_./:=,;'\"`\\%&?#$<>({[|\t\n\r"
    yield from (
        "12 ",
        "1-",
        "1.",
        "1,",
        "0.5,",
        "+1 ",
        "AB12",
        "a1",
        "a@",
        "a@b",
        "a@b.",
        "a.",
        "a-",
        "a:",
        "ab:",
        "://",
        "://a:",
        "%41",
        "\\x41",
        "\\n",
    )
    yield from (
        '"a",',
        "'a':",
        '{"a":',
        "[[",
        "((",
        "${",
        "`${",
        "</",
        "<a>",
        "key=",
        "key: ",
        'key": "',
        "token ",
        "phone ",
        "name: ",
        "id=",
        "電話",
        "é",
    )
    yield from ("password='", "curl -u a:", "-----BEGIN ", "eyJ", "Bearer ", "{{", "x" * 99 + "\n", "0" * 99 + "\n", "A" * 99 + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
