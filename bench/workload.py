"""Python source text to measure with: made up, the same every time, and like what people write, with a finding now and then."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import count, islice

_NOUNS = ("order", "invoice", "customer", "basket", "product", "price", "address", "payment", "refund", "stock", "session", "report")
_VERBS = ("load", "store", "update", "check", "send", "render", "merge", "count", "find", "close")


def source(lines: int, findings: int = 10, seed: int = 7) -> str:
    """A module of exactly that many lines with that many findings spread over it."""
    chance = random.Random(seed)
    text = list(islice(_lines(chance), lines))
    tops = [n for n, line in enumerate(text) if not line and n + 1 < lines and not text[n + 1]]
    text[tops[-1] :] = ["# the end, wherever it is"] * (lines - tops[-1])  # not in the middle of a function
    for number in range(findings):
        text[tops[len(tops) * number // findings]] = f'AWS_KEY_{number} = "{finding(chance)}"'
    return "".join(f"{line}\n" for line in text)


def finding(chance: random.Random) -> str:
    """An access key ID that never existed."""
    return "AKIA" + "".join(chance.choices("ABCDEFGHJKLMNPQRSTUVWXYZ234567", k=16))


def _lines(chance: random.Random) -> Iterator[str]:
    yield from ('"""Made for measuring."""', "", "import json", "import logging", "import os", "", "log = logging.getLogger(__name__)", "")
    for number in count():
        yield from _class(chance, number) if number % 4 == 0 else _function(chance, number, "")


def _class(chance: random.Random, number: int) -> Iterator[str]:
    noun = chance.choice(_NOUNS)
    yield from ("", "", f"class {noun.title()}{number}:", f'    """One {noun} of the shop; kept until it is closed."""', "")
    yield from ("    def __init__(self, ident: int, name: str) -> None:", "        self.ident = ident", "        self.name = name")
    yield f'        self.tags = {{"kind": "{noun}", "limit": {chance.randint(1, 999)}, "open": True}}'
    for method in range(chance.randint(1, 4)):
        yield from _function(chance, method, "    ")


def _function(chance: random.Random, number: int, indent: str) -> Iterator[str]:
    noun, other, verb = chance.choice(_NOUNS), chance.choice(_NOUNS), chance.choice(_VERBS)
    self = "self, " if indent else ""
    yield from ("",) if indent else ("", "")
    yield f"{indent}def {verb}_{noun}_{number}({self}{other}: dict[str, str], limit: int = {chance.randint(2, 500)}) -> list[str]:"
    yield f'{indent}    """{verb.title()} every {noun} of {other}, at most `limit` of them."""'
    yield f"{indent}    found: list[str] = []"
    yield f"{indent}    for key, value in sorted({other}.items()):"
    yield f"{indent}        if len(found) >= limit or not value:  # {noun}s come later"
    yield f"{indent}            continue"
    yield f'{indent}        text = json.dumps({{"key": key, "{noun}": value.strip().lower(), "path": os.sep}})'
    for step in range(chance.randint(0, 6)):
        words = "".join(chance.choices("abcdefghij ", k=18))
        yield f'{indent}        text = text.replace("{chance.choice(_NOUNS)}", f"{{key}}-{step}") + "{words}"'
    yield f'{indent}        log.debug("%s: %d", key, len(text))'
    yield f"{indent}        found.append(text)"
    yield f"{indent}    return found"
