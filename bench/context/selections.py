"""Selections and several cursors on real files: what is shown is whole, stands there once, and lets nothing else out.

    .venv/bin/python bench/context/selections.py [--language ID ...] [--samples N] [--seed TEXT] [--problems]

Of each file two things are asked: lines at random, one to thirty, and two or three cursors at random in functions. The files are copies
with a canary for every string, comment and number. Columns: what was asked; in percent, the answers that parse (`parse`), those with all
that was selected and every function with a cursor, no syntax node cut in two (`whole`), without a place of the file twice (`once`), without
a statement that no selection touches and no cursor is in (`close`), and with a canary that stands outside of the targets (`leaky`).
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

from grammar import GRAMMARS
from sources import File, files
from targets import Canaries, canaried, functions, mixed

from airlock.core.context import excerpt, languages
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import Syntax, error_count, never, parse

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "bench-context"
FAULTS = ("parse", "whole", "once", "close", "leaky")
_IDLE = " \t\r\n{}()[];,\ufeff"  # what stands around statements
_LINES = (1, 1, 2, 3, 5, 8, 13, 30)  # of a selection
_CURSORS = (2, 2, 3)
_BEFORE = re.compile(r"(?:\s*(?:@|#|//|/\*|\*|\[)[^\n]*\n)*\s*[\w\s*&<>:,.()]*")  # a definition's marks, its modifiers
_NOTHING = re.compile(r"(?:[\s{}()\[\];,]|#\s*(?:else|endif)\b)*")
_REMARKS = re.compile(r"(?:\s|/\*(?:[^*]|\*(?!/))*\*/|(?://|#)[^\n]*\n)*")
_BODY = re.compile(
    r"(?:\A|_)(?:block|class_body|body_statement|statements|compound_statement|statement_list|declaration_list|template_body|do)\Z"
)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a file, what of it must be in the answer, and where its targets may be."""

    asked: tuple[Span, ...]
    whole: tuple[Span, ...]
    close: tuple[Span, ...]


def main(arguments: list[str]) -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", action="append", choices=tuple(GRAMMARS), help="an editor language identifier; may be given again")
    parser.add_argument("--samples", type=int, default=40, help="files of each language")
    parser.add_argument("--seed", default="airlock", help="which files and places are drawn")
    parser.add_argument("--problems", action="store_true", help="name what is wrong")
    options = parser.parse_args(arguments)
    CACHE.mkdir(parents=True, exist_ok=True)
    print(f"{'':18}" + "".join(f"{column:>10}" for column in ("asked", *FAULTS)))
    for language in options.language or [one for one in GRAMMARS if one in languages()]:
        rng = random.Random(f"{options.seed} {language}")
        print(line(language, measured(files(language, CACHE), options.samples, rng, show=options.problems)), flush=True)
    return 0


def line(language: str, faults: Sequence[frozenset[str]]) -> str:
    """One line of the table."""
    counts = [sum((fault in one) == (fault == "leaky") for one in faults) for fault in FAULTS]
    return f"{language:18}{len(faults):>10}" + "".join(f"{100 * count / max(1, len(faults)):>10.1f}" for count in counts)


def measured(pool: Iterable[File], count: int, rng: random.Random, *, show: bool = False) -> list[frozenset[str]]:
    """What is wrong with each answer, for that many files."""
    faults: list[frozenset[str]] = []
    copies = (canaried(file, Span(0, 0), rng) for file in mixed(pool, rng) if _syntax(file) is not None)
    for copy in itertools.islice((one for one in copies if _syntax(one.file) is not None), count):
        syntax = _syntax(copy.file)
        assert syntax is not None
        for request in (_selection(copy.file.text, syntax, rng), _cursors(copy.file, rng)):
            if request is None:
                continue
            made = excerpt(Document(copy.file.text, "sample", copy.file.language), request.asked, never)
            found = frozenset(wrong(made, request, copy, syntax))
            faults.append(found)
            if show and found:
                places = ", ".join(str(copy.file.text.count("\n", 0, span.start) + 1) for span in request.asked)
                print(f"  {copy.file.package}: {copy.file.name}:{places}: {'; '.join(sorted(found))}")
    return faults


def _syntax(file: File) -> Syntax | None:
    """The tree of a file without errors."""
    syntax = parse(file.text, file.language)
    return syntax if syntax is not None and not syntax.root.broken else None


def _selection(text: str, syntax: Syntax, rng: random.Random) -> Request | None:
    """Some lines; what may be shown are the statements of the innermost body that they touch."""
    lines = text.splitlines(keepends=True)
    first, many = rng.randrange(len(lines)), rng.choice(_LINES)
    start = sum(map(len, lines[:first]))
    chosen = "".join(lines[first : first + many])
    if not chosen.strip(_IDLE):
        return None
    inner = Span(start + len(chosen) - len(chosen.lstrip()), start + len(chosen.rstrip()))
    bodies = [body for body in syntax.path(inner) if body.id == syntax.root.id or _BODY.search(body.type)]
    touched = ([one for one in body.named_children if one.span.overlaps(inner)] for body in reversed(bodies))
    statements = next((ones for ones in touched if ones), [syntax.root])
    most = Span(min(inner.start, statements[0].start), max(inner.end, statements[-1].end))
    whole = Span(start + len(chosen) - len(chosen.lstrip(_IDLE)), inner.end)
    return Request((Span(start, start + len(chosen)),), (whole,), (most,))


def _cursors(file: File, rng: random.Random) -> Request | None:
    """Cursors in some functions, in none that is in another."""
    found = [one for one in functions(file) if one[0].end - one[0].start < len(file.text)]
    outer = [
        (span, name) for span, name in found if not any(one.start <= span.start and span.end <= one.end for one, _ in found if one != span)
    ]
    chosen = rng.sample(outer, min(len(outer), rng.choice(_CURSORS)))
    if len(chosen) < min(_CURSORS):
        return None
    asked = tuple(Span(name.start, name.start) for _, name in chosen)
    return Request(asked, tuple(Span(name.start, span.end) for span, name in chosen), tuple(span for span, _ in chosen))


def wrong(made: Excerpt | None, request: Request, copy: Canaries, syntax: Syntax) -> Iterator[str]:
    """What is wrong with an answer."""
    if made is None:
        yield "whole"
        return
    text, targets = copy.file.text, [part.origin for part in made.parts if part.kind is PartKind.TARGET and part.origin is not None]
    if error_count(made.text, copy.file.language):
        yield "parse"
    origins = sorted(part.origin for part in made.parts if part.origin is not None)
    if not all(_is_held(span, origins, text) for span in request.whole) or any(_is_cut(one, syntax) for one in targets):
        yield "whole"
    origins = [one for one in origins if text[one.start] != "#"]  # the same condition may be around two
    if any(one.overlaps(other) for one, other in itertools.pairwise(origins)):
        yield "once"
    if not all(any(_is_close(one, span, syntax) for span in request.close) for one in targets):
        yield "close"
    words = [word for word, place in zip(copy.words, copy.places, strict=True) if not any(one.overlaps(place) for one in targets)]
    if any(word in made.text for word in words):
        yield "leaky"


def _is_held(wanted: Span, origins: Sequence[Span], text: str) -> bool:
    """Whether what is wanted is shown, up to punctuation; a head may be written as that of what holds the target."""
    gaps, at = [], wanted.start
    for one in origins:
        gaps.append(text[at : min(one.start, wanted.end)])
        at = max(at, min(one.end, wanted.end))
    return all(_NOTHING.fullmatch(gap) for gap in (*gaps, text[at : wanted.end]))


def _is_cut(span: Span, syntax: Syntax) -> bool:
    """Whether some node begins inside of a span and ends outside, up to remarks, or the other way round."""
    return any(
        (span.start < node.start < span.end < node.end and not _REMARKS.fullmatch(syntax.text, span.end, node.end))
        or node.start < span.start < node.end < span.end
        for at in (span.start, max(span.start, span.end - 1))
        for node in syntax.path(Span(at, at))
        if node.named
    )


def _is_close(span: Span, wanted: Span, syntax: Syntax) -> bool:
    """Whether a target has nothing more than what is wanted, but for what is written before it on lines of its own and belongs to it."""
    before = syntax.text[span.start : max(span.start, wanted.start)]
    return (
        span.end <= wanted.end + 2 and re.fullmatch(r"(?:\s*(?:@|#|//|/\*|\*|\[|<!--|--)[^\n]*\n)*\s*[\w\s*&<>:,.()]*", before) is not None
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
