"""Nothing leaves but the target: every literal and comment outside it is replaced by a canary, and none may sing in the excerpt."""

from __future__ import annotations

import io
import random
import re
import tokenize
from collections.abc import Iterator

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import never
from core.test_context_names import CHECKOUT, LEGACY, ORDERS, SHOP, TESTS, Case, made, outside, sample

FILES = {"orders.py": ORDERS, "shop.ts": SHOP, "Checkout.tsx": CHECKOUT, "legacy.js": LEGACY, "orders.test.ts": TESTS}
SCRIPT_LITERALS = frozenset({"string", "template_string", "comment", "regex", "number", "jsx_text", "hash_bang_line"})
CASES = [pytest.param(name, case, id=f"{name}:{case}") for name, cases in FILES.items() for case in cases]


def literals(document: Document) -> Iterator[tuple[str, int, int]]:
    """Kind and place of every literal and comment; for Python by its own tokenizer, so that nothing of ours is trusted."""
    text = document.text
    if document.language == "python":
        starts = [0]
        for line in text.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            kind = {tokenize.STRING: "string", tokenize.COMMENT: "comment", tokenize.NUMBER: "number"}.get(token.type, "")
            if kind:
                yield kind, starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1]
        return
    tree = syntax.parse(text, document.language)
    assert tree is not None
    last = 0
    for node in tree.find(SCRIPT_LITERALS):
        is_import = text.rfind("\n", 0, node.start) < max(text.rfind("import ", 0, node.start), text.rfind("require(", 0, node.start))
        if node.start >= last and not is_import and text[node.start : node.end].strip():
            last = node.end
            yield node.type, node.start, node.end


def planted(document: Document, target: Span, rng: random.Random) -> tuple[Document, list[str], int]:
    """The document with canaries for all literals outside a target, the canaries, and where the target now begins."""
    pieces: list[str] = []
    canaries: list[str] = []
    done, moved = 0, 0
    for kind, start, end in literals(document):
        if target.start <= start < target.end:
            continue
        word = "".join(rng.choices("abcdefghijkmnopqrstuvwxyz", k=9))
        new = {
            "comment": f"# {word}" if document.language == "python" else f"/* {word} */",
            "number": str(rng.randrange(10**8, 10**9)),
            "regex": f"/{word}/",
            "template_string": f"`{word}`",
            "jsx_text": word,
            "hash_bang_line": f"#!/{word}",
        }.get(kind, f'"{word}"')
        canaries.append(word if kind != "number" else new)
        pieces += [document.text[done:start], new]
        done = end
        moved += len(new) - (end - start) if start < target.start else 0
    text = "".join([*pieces, document.text[done:]])
    return Document(text, document.uri, document.language), canaries, target.start + moved


def sung(text: str, canaries: list[str]) -> list[str]:
    """The canaries of which any six characters stand in a text."""
    return [canary for canary in canaries if any(canary[at : at + 6] in text for at in range(len(canary) - 5))]


@pytest.mark.parametrize(("name", "case"), CASES)
def test_no_value_outside_the_target_is_shown(name: str, case: Case) -> None:
    document = sample(name)
    first = made(document, case.at)
    for seed in range(1):
        changed, canaries, start = planted(document, first.target_span, random.Random(seed))
        found = excerpt(changed, [Span(start, start)], never)
        assert found is not None
        assert found.target == case.target
        assert _target_text(found) == document.text[first.target_span.start : first.target_span.end]
        assert len(canaries) > 10
        assert sung(found.text, canaries) == []


def _target_text(found: Excerpt) -> str:
    return "".join(found.text[part.span.start : part.span.end] for part in found.parts if part.kind is PartKind.TARGET)


@pytest.mark.parametrize("name", FILES)
def test_no_value_is_shown_of_a_file_that_ends_anywhere(name: str) -> None:
    document = sample(name)
    rng = random.Random(name)
    looked = 0
    for case in FILES[name]:
        first = made(document, case.at)
        changed, canaries, start = planted(document, first.target_span, rng)
        for _ in range(4):
            cut = rng.randrange(start, len(changed.text) + 1)
            found = excerpt(Document(changed.text[:cut], changed.uri, changed.language), [Span(start, start)], never)
            if found is not None:
                looked += 1
                assert sung(outside(found), canaries) == [], (case, cut, found.text)
    assert looked > 2 * len(FILES[name])


BREAKS = [
    "(",
    ")",
    "{",
    "}",
    '"',
    "'",
    "`",
    '"""',
    "/*",
    "*/",
    "=",
    ":",
    "\n",
    "class ",
    "def ",
    "function ",
    "=> {",
    "return",
    ",",
    "@",
    "<",
]


@pytest.mark.parametrize("name", FILES)
def test_no_value_is_shown_of_a_file_that_does_not_parse(name: str) -> None:
    document = sample(name)
    rng = random.Random(f"broken {name}")
    broken = 0
    for case in FILES[name]:
        first = made(document, case.at)
        changed, canaries, start = planted(document, first.target_span, rng)
        for _ in range(4):
            text, at = changed.text, start
            for _ in range(rng.choice([1, 1, 2, 4])):
                where = rng.randrange(len(text) + 1)
                token, gone = rng.choice(BREAKS), rng.choice([0, 0, 1, 5])
                text = text[:where] + token + text[where + gone :]
                at += len(token) - gone if where < at else 0
            found = excerpt(Document(text, changed.uri, changed.language), [Span(max(at, 0), max(at, 0))], never)
            if found is not None:
                broken += bool(found.warnings)
                assert sung(outside(found), canaries) == [], (case, found.text)
    assert broken > 20


@pytest.mark.parametrize("name", FILES)
def test_a_target_that_does_not_parse_takes_no_neighbour_along(name: str) -> None:
    """Where the target itself is broken, what is sent for it ends where its indentation ends."""
    document = sample(name)
    for case in FILES[name]:
        first = made(document, case.at)
        target = document.text[first.target_span.start : first.target_span.end]
        if "\n" not in target or "(" not in target:
            continue
        middle = target.index("\n")
        text = document.text[: first.target_span.start] + target[:middle] + " ((" + target[middle:] + document.text[first.target_span.end :]
        at = text.index(case.at) if case.at in text else first.target_span.start
        found = excerpt(Document(text, document.uri, document.language), [Span(at, at)], never)
        if found is None:
            continue
        shown = text[found.target_span.start : found.target_span.end]
        after = re.sub(r"\s", "", document.text[first.target_span.end :])[:40]
        assert len(shown) <= len(target) + 3 or not after or after not in re.sub(r"\s", "", shown), (case, shown)
