"""Functions drawn from real files, and copies of those files in which all that must not leave is a canary."""

from __future__ import annotations

import dataclasses
import random
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from grammar import GRAMMARS, Grammar
from sources import File

from airlock.core.model import Span
from airlock.core.syntax import Node, Syntax, parse

SHORTEST, LONGEST = 4, 120
"""Lines of a function."""
_A_FILE = 2  # functions of one file
_WINDOW = 6  # as many characters of a canary in a row are a leak


@dataclass(frozen=True, slots=True)
class Target:
    """One function of a file and a cursor in it."""

    file: File
    span: Span
    name: Span
    """Where its name stands."""
    cursor: int


@dataclass(frozen=True, slots=True)
class Planted:
    """A copy of a target's file with a canary for every value outside the target."""

    target: Target
    canaries: tuple[str, ...]

    def leaked(self, text: str) -> list[str]:
        """The canaries of which any six characters in a row stand in a text."""
        return [word for word in self.canaries if any(word[at : at + _WINDOW] in text for at in range(len(word) - _WINDOW + 1))]


@dataclass(frozen=True, slots=True)
class Canaries:
    """A copy of a file with canaries, each with its place there and the place of what it stands for."""

    file: File
    words: tuple[str, ...]
    places: tuple[Span, ...]
    origins: tuple[Span, ...]


def draw(files: Iterable[File], count: int, rng: random.Random) -> list[Target]:
    """That many functions, at most two of a file, every other cursor on the name and the rest inside."""
    pool = mixed(files, rng)
    drawn: list[Target] = []
    for file in pool:
        found = list(functions(file))
        fit = [one for one in found if SHORTEST <= file.text.count("\n", one[0].start, one[0].end) + 1 <= LONGEST]
        for span, name in rng.sample(fit, min(_A_FILE, len(fit))):
            nested = [other for other, _ in found if span.start < other.start and other.end <= span.end]
            places = [
                at
                for at in range(name.end, span.end)
                if not file.text[at].isspace() and not any(other.start <= at < other.end for other in nested)
            ]
            drawn.append(Target(file, span, name, name.start if len(drawn) % 2 or not places else rng.choice(places)))
        if len(drawn) >= count:
            break
    return drawn[:count]


def mixed(files: Iterable[File], rng: random.Random) -> list[File]:
    """In random order, package after package in turns."""
    packages: dict[str, list[File]] = {}
    for file in files:
        packages.setdefault(file.package, []).append(file)
    places = [(place, rng.random(), file) for of_one in packages.values() for place, file in enumerate(rng.sample(of_one, len(of_one)))]
    return [file for _, _, file in sorted(places, key=lambda one: one[:2])]


def functions(file: File) -> Iterator[tuple[Span, Span]]:
    """The functions of a file and their names; none of a file that does not parse, the broken copies are for that."""
    syntax = parse(file.text, file.language)
    if syntax is None or syntax.root.broken:
        return
    grammar = GRAMMARS[file.language]
    for node in syntax.find(grammar.functions | grammar.named_values):
        name = _name(node, grammar)
        whole = _whole(node, syntax, grammar)
        if name is not None and whole.start <= name.start < whole.end:
            yield whole, name


def _name(node: Node, grammar: Grammar) -> Span | None:
    if node.type in grammar.functions:
        found = (
            node.field("name") or node.field("declarator") or next((one for one in node.named_children if "identifier" in one.type), None)
        )
        while found is not None and (inner := found.field("declarator") or found.field("name")) is not None:
            found = inner
        return found.span if found is not None else None
    inner_nodes = [node, *node.named_children]
    for one in inner_nodes if len(inner_nodes) == 2 or node.field("value") is not None else ():
        value = one.field("value") or one.field("right")
        name = one.field("name") or one.field("property") or one.field("key") or one.field("left")
        if value is not None and value.type in grammar.lambdas and name is not None and one.type != "binary_expression":
            last = name.named_children[-1] if name.named_children else name
            return last.span
    return None


def _whole(node: Node, syntax: Syntax, grammar: Grammar) -> Span:
    """A function with its decorators, its attributes and its export."""
    path = syntax.path(node.span)
    around = next((one for one in reversed(path) if one.span != node.span), None)
    outer = around.span if around is not None and around.type in grammar.wrappers else node.span
    start = outer.start
    for one in reversed(around.named_children if around is not None and grammar.before else []):
        if one.end <= start and one.type not in grammar.before | grammar.comments:
            break
        start = one.start if one.end <= start and one.type in grammar.before else start
    return Span(start, outer.end)


def plant(target: Target, rng: random.Random) -> Planted:
    """Replace every string, comment and number of two digits or more outside a target; where something is imported from stays."""
    made = canaried(target.file, target.span, rng)
    pairs = [(new, old) for new, old in zip(made.places, made.origins, strict=True) if old.start < target.span.start]
    moved = sum((new.end - new.start) - (old.end - old.start) for new, old in pairs)
    shifted = Target(made.file, _moved(target.span, moved), _moved(target.name, moved), target.cursor + moved)
    return Planted(shifted, made.words)


def canaried(file: File, kept: Span, rng: random.Random) -> Canaries:
    """A copy with a canary for every such value of a file that does not overlap a span."""
    text, grammar = file.text, GRAMMARS[file.language]
    syntax = parse(text, file.language)
    assert syntax is not None
    imports = [node.span for node in syntax.find(grammar.imports)]
    pieces: list[str] = []
    words: list[str] = []
    places: list[Span] = []
    origins: list[Span] = []
    done = moved = 0
    for node in syntax.find(grammar.literals):
        span = node.span
        if span.start < done or span.overlaps(kept) or any(one.overlaps(span) for one in imports) or _is_idle(node, text, grammar):
            continue
        word, new = _canary(node, text, grammar, rng)
        while any(word[at : at + _WINDOW] in text for at in range(len(word) - _WINDOW + 1)):  # some have six letters of a word
            word, new = _canary(node, text, grammar, rng)
        words.append(word)
        pieces += (text[done : span.start], new)
        places.append(Span(span.start + moved, span.start + moved + len(new)))
        origins.append(span)
        moved += len(new) - (span.end - span.start)
        done = span.end
    return Canaries(dataclasses.replace(file, text="".join((*pieces, text[done:]))), tuple(words), tuple(places), tuple(origins))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _is_idle(node: Node, text: str, grammar: Grammar) -> bool:
    """Whether a literal says nothing, or must stay: a single digit, `require("…")`, a marker of the system's."""
    value = text[node.start : node.end]
    before = text[max(node.start - 12, 0) : node.start]
    return len(value.strip()) < 2 or (node.type in grammar.strings and "require(" in before) or value.startswith(("#!", '"use strict'))


def _canary(node: Node, text: str, grammar: Grammar, rng: random.Random) -> tuple[str, str]:
    """A canary, and what is written for it."""
    if node.type in grammar.numbers:
        number = str(rng.randrange(10**8, 10**9))
        return number, number
    word = "".join(rng.choices(string.ascii_lowercase, k=10))
    if node.type in grammar.comments:
        newline = "\n" if text[node.start : node.end].endswith("\n") else ""
        block = text.startswith("/*", node.start)
        return word, f"/* {word} */" if block else f"{grammar.line} {word}{newline}"
    return word, {"regex": f"/{word}/", "jsx_text": word, "template_string": f"`{word}`", "raw_string": f"'{word}'"}.get(
        node.type, f'"{word}"'
    )


def damaged(planted: Planted, rng: random.Random) -> Iterator[tuple[str, str, int]]:
    """The planted text cut off at a random byte after the cursor, and with a few marks put in or characters taken out; and the cursor."""
    text, at = planted.target.file.text, planted.target.cursor
    data = text.encode("utf-8", "surrogatepass")
    first = len(text[:at].encode("utf-8", "surrogatepass"))
    yield "truncated", data[: rng.randrange(first, len(data) + 1)].decode("utf-8", "ignore"), at
    for _ in range(rng.choice((1, 1, 2, 4))):
        where, mark, gone = rng.randrange(len(text) + 1), rng.choice(_MARKS), rng.choice((0, 0, 1, 5))
        if where < at:
            gone = min(gone, at - where)
            at += len(mark) - gone
        text = text[:where] + mark + text[where + gone :]
    yield "broken", text, at


_MARKS = ("(", ")", "{", "}", '"', "'", "`", "/*", "*/", "=", ":", "\n", ",", "<", "class ", "if (", "#if X\n")
