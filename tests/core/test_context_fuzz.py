"""No text is too odd for an excerpt: cut off, out of order, with bytes thrown in. None raises, none takes long, and no value is shown.

The number of rounds follows the hypothesis profile: a few by default, thousands with AIRLOCK_HYPOTHESIS=nightly.
"""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Callable

import hypothesis
import pytest

from airlock.core import syntax
from airlock.core.context import excerpt, languages
from airlock.core.context.data.formats import format_of
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import never
from core.test_context_leaks import sung
from core.test_context_names import CORPUS, outside
from timing import done_within

ROUNDS = max(3, hypothesis.settings.default.max_examples // 33) if hypothesis.settings.default else 3
LONGEST_S = 0.25
LITERALS = frozenset(f"{one}string{other}" for one in ("", "raw_", "interpreted_") for other in ("", "_literal")) | {
    "comment",
    "line_comment",
    "block_comment",
}
IMPORTS = re.compile(r"\b(?:import|from|require|include|use|using)\b")
MARKS = [
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "`",
    '"""',
    "/*",
    "*/",
    "<<EOF\n",
    "#if X\n",
    "\n",
    "\t",
    "\0",
    "\r\n",
    "\ud800",
    "é",
    "𝒳",
    "\\",
    "$(",
    "${",
]


@functools.cache
def planted(language: str) -> tuple[str, tuple[str, ...]]:
    """The samples of a language, one after the other, with a canary for every literal and comment; any text where there is no sample."""
    texts = [
        path.read_text("utf-8") for path in sorted(CORPUS.iterdir()) if syntax.language_of(path.name.removesuffix(".sample")) == language
    ]
    text = "\n".join(texts) or "".join(path.read_text("utf-8") for path in sorted(CORPUS.glob("legacy*")))
    form = format_of(language)
    tree = syntax.parse(text, form.grammar if form is not None and form.grammar else language)
    assert tree is not None
    rng, done = random.Random(language), 0
    pieces: list[str] = []
    canaries: list[str] = []
    for node in tree.find(LITERALS):
        value = text[node.start : node.end]
        line = text[text.rfind("\n", 0, node.start) + 1 : node.start]
        if node.start < done or len(value.strip()) < 4 or value.startswith("#!") or value[0] not in "\"'#/" or IMPORTS.search(line):
            continue
        canaries.append("".join(rng.choices("abcdefghijkmnopqrstuvwxyz", k=9)))
        mark = value[: 2 if value.startswith(("//", "/*", "#|")) else 1]
        end = "*/" if mark == "/*" else mark if mark in "\"'" else "\n" * value.endswith("\n")
        pieces += (text[done : node.start], mark, canaries[-1], end)
        done = node.end
    return "".join((*pieces, text[done:])), tuple(canaries)


def cut(text: str, rng: random.Random) -> str:
    """The text up to a byte, which may be inside a character."""
    data = text.encode("utf-8", "surrogatepass")
    return data[: rng.randrange(len(data) + 1)].decode("utf-8", "replace")


def shuffled(text: str, rng: random.Random) -> str:
    """The lines in another order."""
    lines = text.splitlines(keepends=True)
    return "".join(rng.sample(lines, len(lines)))


def spoilt(text: str, rng: random.Random) -> str:
    """Marks and bytes thrown in, pieces taken out."""
    for _ in range(rng.choice((1, 3, 30))):
        at, gone = rng.randrange(len(text) + 1), rng.choice((0, 0, 1, 40))
        text = text[:at] + rng.choice((*MARKS, chr(rng.randrange(0x250)))) + text[at + gone :]
    return text


def noise(text: str, rng: random.Random) -> str:
    """Nothing but marks and a few words."""
    words = text.split()
    return "".join(rng.choice((*MARKS, " ", rng.choice(words))) for _ in range(rng.choice((1, 40, 4000))))


def deep(_text: str, rng: random.Random) -> str:
    """Brackets in brackets."""
    return rng.choice(("(", "{", "[", "f(", "if x {", "class A {", "def f():\n ", "<a>", "- ")) * rng.choice((40, 400))


ODDITIES = (cut, shuffled, spoilt, noise, deep)


def made_soon(document: Document, targets: list[Span], number: int) -> Excerpt | None:
    """The excerpt, which takes no long time."""
    made: list[Excerpt | None] = []
    assert done_within(LONGEST_S, lambda: made.append(excerpt(document, targets, never))), (number, len(document.text))
    return made[0]


@pytest.mark.parametrize("odd", ODDITIES, ids=lambda odd: odd.__name__)
@pytest.mark.parametrize("language", languages())
def test_no_text_is_too_odd(language: str, odd: Callable[[str, random.Random], str]) -> None:
    text, canaries = planted(language)
    for number in range(ROUNDS):
        rng = random.Random(f"{language} {odd.__name__} {number}")
        changed = odd(text, rng)
        at, end = sorted(rng.randrange(len(changed) + 1) for _ in range(2))
        targets = [Span(at, at)] if rng.random() < 0.7 else [Span(at, end), Span(end, end)]
        found = made_soon(Document(changed, "odd", language), targets, number)
        if found is not None and odd in (cut, shuffled):
            assert sung(outside(found), list(canaries)) == [], (number, found.text)
