"""Configuration and data on real files: the block around a cursor keeps the keys above it and lets nothing else out.

    .venv/bin/python bench/context/blocks.py [--language ID ...] [--samples N] [--seed TEXT] [--problems]

Of each file some places are asked for, on copies with a canary for every value and comment, and on copies in which every key that leads to
nothing asked for is one as well. Columns: what was asked; in percent, the answers that hold what was asked for (`whole`), that parse
(`parse`), with all keys that lead there (`keys`), with a value that stands outside of the targets (`leaky`), and with a key that leads
elsewhere although nothing names it (`foreign`); the lines of the target and its share of the file's tokens (medians).
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import string
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

sys.path.append(str(Path(__file__).resolve().parents[1]))

from packages import PACKAGES
from sources import File, unpacked
from targets import mixed

from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.prompt import estimate_tokens
from airlock.core.syntax import Node, Syntax, error_count, language_of, never, parse

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "bench-context"
FAULTS = ("whole", "parse", "keys", "leaky", "foreign")
LARGEST_BYTES = 60_000
_A_FILE = 5  # places asked for
_REMARKS = frozenset({"comment", "marginalia", "Comment"})  # these mean what stands after them
_WORD = re.compile(r"[A-Za-z]{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What this benchmark itself knows of a format. Kept apart from the tables it measures."""

    values: Mapping[str, str]
    """Nodes that a canary may stand for, and how it is written there: `w` is the canary, `9` one of digits."""
    keys: frozenset[tuple[str, str]]
    """Nodes that lead somewhere: the type of the parent, the field or type of the child."""
    heads: frozenset[str] = frozenset()
    """Nodes beside what they lead to that have keys somewhere in them."""
    renamed: bool = True
    """Whether a key can have any name."""


def _keys(*pairs: str) -> frozenset[tuple[str, str]]:
    return frozenset((parent, child) for pair in pairs for parent, _, child in (pair.partition(" "),))


_JSON = Shape(values=MappingProxyType({"string": '"w"', "number": "9", "comment": "/* w */"}), keys=_keys("pair key"))
SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "json": _JSON,
        "jsonc": _JSON,
        "yaml": Shape(
            values=MappingProxyType({"plain_scalar": "w", "double_quote_scalar": '"w"', "single_quote_scalar": "'w'", "comment": "# w"}),
            keys=_keys("block_mapping_pair key", "flow_pair key"),
        ),
        "toml": Shape(
            values=MappingProxyType({"string": '"w"', "integer": "9", "float": "9.5", "comment": "# w"}),
            keys=_keys(*(f"{one} {key}" for one in ("table", "table_array_element", "pair") for key in ("bare_key", "dotted_key"))),
        ),
        "terraform": Shape(
            values=MappingProxyType({"template_literal": "w", "numeric_lit": "9", "comment": "# w"}),
            keys=_keys("block string_lit", "attribute identifier", "object_elem key"),
        ),
        "sql": Shape(values=MappingProxyType({"literal": "'w'", "comment": "-- w", "marginalia": "/* w */"}), keys=frozenset()),
        "dockerfile": Shape(
            values=MappingProxyType(
                {
                    "path": "w",
                    "image_tag": ":w",
                    "json_string": '"w"',
                    "double_quoted_string": '"w"',
                    "shell_fragment": "w",
                    "comment": "# w",
                }
            ),
            keys=_keys("env_pair name", "image_spec name"),
            renamed=False,
        ),
        "html": Shape(
            values=MappingProxyType({"text": "w", "attribute_value": "w", "comment": "<!-- w -->"}),
            keys=_keys("start_tag tag_name"),
            heads=frozenset({"start_tag"}),
            renamed=False,
        ),
        "css": Shape(
            values=MappingProxyType(
                {"string_value": '"w"', "integer_value": "9px", "float_value": "9.5px", "plain_value": "w", "comment": "/* w */"}
            ),
            keys=_keys("class_selector class_name", "id_selector id_name"),
            heads=frozenset({"selectors"}),
        ),
        "markdown": Shape(
            values=MappingProxyType({"inline": "w", "code_fence_content": "w\n", "pipe_table_cell": " w "}),
            keys=_keys("atx_heading heading_content", "setext_heading heading_content"),
            heads=frozenset({"atx_heading", "setext_heading"}),
        ),
        "xml": Shape(
            values=MappingProxyType({"CharData": "w", "AttValue": '"w"', "Comment": "<!-- w -->"}),
            keys=_keys("STag Name"),
            heads=frozenset({"STag"}),
            renamed=False,
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is wrong with one, how many lines its target has, and its share of the file."""

    faults: frozenset[str]
    lines: int
    share: float


def main(arguments: list[str]) -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", action="append", choices=tuple(SHAPES), help="an editor language identifier; may be given again")
    parser.add_argument("--samples", type=int, default=7, help="files of each language")
    parser.add_argument("--seed", default="airlock", help="which files and places are drawn")
    parser.add_argument("--problems", action="store_true", help="name what is wrong")
    options = parser.parse_args(arguments)
    CACHE.mkdir(parents=True, exist_ok=True)
    print(head())
    for language in options.language or SHAPES:
        rng = random.Random(f"{options.seed} {language}")
        print(line(language, list(measured(_files(language), options.samples, rng, show=options.problems))), flush=True)
    return 0


def head() -> str:
    """The columns."""
    return f"{'':18}" + "".join(f"{column:>10}" for column in ("asked", *FAULTS, "lines", "of file"))


def line(language: str, answers: Sequence[Answer]) -> str:
    """One line of the table."""
    if not answers:
        return f"{language:18}{0:>10}"
    counts = [100 * sum((fault in one.faults) == (fault in ("leaky", "foreign")) for one in answers) / len(answers) for fault in FAULTS]
    sizes = f"{statistics.median(one.lines for one in answers):>10.0f}{100 * statistics.median(one.share for one in answers):>10.1f}"
    return f"{language:18}{len(answers):>10}" + "".join(f"{count:>10.1f}" for count in counts) + sizes


def _files(language: str) -> Iterator[File]:
    for package in PACKAGES:
        folder = unpacked(package, CACHE) or CACHE / "none"
        for path in sorted(folder.rglob("*")):
            if language_of(path.name) == language and path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST_BYTES:
                yield File(package.name, path.relative_to(folder).as_posix(), language, path.read_text("utf-8", "replace"))


def measured(pool: Iterable[File], count: int, rng: random.Random, *, show: bool = False) -> Iterator[Answer]:
    """What is wrong with each answer, for that many files."""
    done = 0
    for file in mixed(pool, rng):
        syntax = parse(file.text, file.language)
        if done == count or syntax is None or syntax.root.broken or file.text.count("\n") < _A_FILE:
            if done == count:
                return
            continue
        done += 1
        remarks = [node.span for node in syntax.find(_REMARKS)]
        places = [at for at, mark in enumerate(file.text) if not mark.isspace() and not any(one.start <= at < one.end for one in remarks)]
        for at in rng.sample(places, min(len(places), _A_FILE)):
            answer = _asked(file, syntax, at, rng)
            if show and answer.faults:
                where = f"{file.name}:{file.text.count(chr(10), 0, at) + 1}:{at - file.text.rfind(chr(10), 0, at)}"
                print(f"  {file.package}: {where}: {'; '.join(sorted(answer.faults))}")
            yield answer


def _asked(file: File, syntax: Syntax, at: int, rng: random.Random) -> Answer:
    made = _excerpt(file.text, file.language, at)
    targets = _targets(made)
    faults = set() if made is not None and any(one.start <= at < one.end for one in targets) else {"whole"}
    if made is not None and error_count(made.text, made.language):
        faults.add("parse")
    shape = SHAPES[file.language]
    is_script = made is not None and made.language != file.language  # in a page, of which nothing is shown then
    leading = [node for span in targets for node in _leading(span, syntax, shape) if not is_script]
    wanted = [word for node in leading for word in _WORD.findall(syntax.text[node.start : node.end])]
    if made is not None and not all(re.search(rf"\b{word}", made.text) for word in wanted):
        faults.add("keys")
    for fault in ("leaky", *(("foreign",) if shape.renamed else ())):
        copy = _planted(syntax, shape, targets, rng, keys=fault == "foreign")
        moved = at + sum(len(new) - len(syntax.text[old.start : old.end]) for old, _, new in copy if old.end <= at)
        text, places = _written(file.text, copy)
        answer = None if parse(text, file.language) is None else _excerpt(text, file.language, moved)
        shown = _targets(answer)
        outside = [word for word, place in places if not any(one.overlaps(place) for one in shown)]
        if answer is not None and any(word in answer.text for word in outside):
            faults.add(fault)
    lines = sum(syntax.text.count("\n", one.start, one.end) + 1 for one in targets)
    return Answer(frozenset(faults), lines, estimate_tokens(made.text if made else "") / max(1, estimate_tokens(file.text)))


def _excerpt(text: str, language: str, at: int) -> Excerpt | None:
    return excerpt(Document(text, "sample", language), [Span(at, at)], never)


def _targets(made: Excerpt | None) -> list[Span]:
    return [part.origin for part in made.parts if part.kind is PartKind.TARGET and part.origin is not None] if made is not None else []


def _leading(span: Span, syntax: Syntax, shape: Shape) -> Iterator[Node]:
    """The keys of what holds a target."""
    for node in syntax.path(span):
        for name, child in node.labelled_children(named=True):
            if child.span.overlaps(span):
                continue
            if not {(node.type, name), (node.type, child.type)}.isdisjoint(shape.keys):
                yield child
            elif child.type in shape.heads:
                yield from _keys_in(child, shape)


def _keys_in(node: Node, shape: Shape) -> Iterator[Node]:
    for name, child in node.labelled_children(named=True):
        if not {(node.type, name), (node.type, child.type)}.isdisjoint(shape.keys):
            yield child
        else:
            yield from _keys_in(child, shape)


def _planted(syntax: Syntax, shape: Shape, kept: Sequence[Span], rng: random.Random, *, keys: bool) -> list[tuple[Span, str, str]]:
    """What is replaced: where, by which canary, and how that is written."""
    found: list[tuple[Span, str, str]] = []
    leading = {node.id for span in kept for node in _leading(span, syntax, shape)}
    _plant(syntax.root, syntax, shape, _Planter(kept, leading, rng, keys), found.append)
    return found


@dataclass(frozen=True, slots=True)
class _Planter:
    kept: Sequence[Span]
    leading: set[int]
    rng: random.Random
    keys: bool


def _plant(node: Node, syntax: Syntax, shape: Shape, how: _Planter, put: Callable[[tuple[Span, str, str]], None]) -> None:
    for name, child in node.labelled_children(named=True):
        text = syntax.text[child.start : child.end]
        form = shape.values.get(child.type)
        if not {(node.type, name), (node.type, child.type)}.isdisjoint(shape.keys):
            free = how.keys and child.id not in how.leading and not any(one.overlaps(child.span) for one in how.kept)
            quote = text[:1] if text[:1] in "\"'" else ""
            form = f"{quote}w{quote}" if free else None
        elif form is None or any(one.overlaps(child.span) for one in how.kept):
            _plant(child, syntax, shape, how, put)
            continue
        if form is not None and len(text.strip()) > 1:
            letters, stands = (string.ascii_lowercase, "w") if "w" in form else (string.digits[1:], "9")
            word = "".join(how.rng.choices(letters, k=10))
            ending = "\n" if text.endswith("\n") and "\n" not in form else ""
            put((child.span, word, form.replace(stands, word) + ending))


def _written(text: str, copy: Sequence[tuple[Span, str, str]]) -> tuple[str, list[tuple[str, Span]]]:
    """The copy, and where in it the canaries stand."""
    pieces, places, done, length = [], [], 0, 0
    for old, word, new in copy:
        pieces += (text[done : old.start], new)
        length += old.start - done + len(new)
        places.append((word, Span(length - len(new), length)))
        done = old.end
    return "".join((*pieces, text[done:])), places


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
