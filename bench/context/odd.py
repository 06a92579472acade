"""How long an excerpt of an odd text takes: cut off, shuffled, by chance, repeated, numbered, in every language.

    .venv/bin/python bench/context/odd.py [--language ID ...] [--sizes KB ...] [--samples N] [--seconds S] [--seed TEXT]

The texts are made of real files: those of `packages.py` that are there already, and of this repository where a language has none. Numbered
ones have a number after each word or sign, so that no part is as another. Times are this thread's processor time, as on the machine of the
goals; one line a language says the worst of each kind and size, in milliseconds, and the text that took longest. The exit code says whether
all stay within the goal.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
import string
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

sys.path.append(str(Path(__file__).resolve().parents[1]))

from airlock.core.context import excerpt, languages
from airlock.core.model import Document, Span
from airlock.core.syntax import language_of
from airlock.engine.patience import patiently
from hostile import Clock, milliseconds
from hostile_texts import filled

GOAL_MS = 250.0
ROOT = Path(__file__).resolve().parents[2]
PLACES = (ROOT / ".cache" / "bench-context", ROOT / "tests" / "corpus", ROOT / "examples", ROOT / "docs", ROOT / "scripts")
_LEAST, _MOST, _FILES = 300, 400_000, 200  # bytes of a file, files of a language
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]+")
_ALIKE = {"javascriptreact": "typescriptreact", "jsonl": "json", "jsonc": "json"}


class Sample(NamedTuple):
    """A long text of a language, and the words and signs that stand in it often."""

    text: str
    often: list[str]

    @classmethod
    def of(cls, text: str) -> Sample:
        """Counts them."""
        counted = Counter(_TOKEN.findall(text[:_MOST])).most_common(150)
        return cls(text, [token for token, _ in counted if not token.isspace() and len(token) < 12] or ["x"])


Making = Callable[[Sample, int, random.Random], str]


def _cut(sample: Sample, size: int, rng: random.Random) -> str:
    at = rng.randrange(max(len(sample.text) - size, 1))
    return sample.text[at : at + size]


def _lines(sample: Sample, size: int, rng: random.Random) -> str:
    lines = _cut(sample, size, rng).splitlines(keepends=True)
    return "".join(rng.sample(lines, len(lines)))


def _tokens(sample: Sample, size: int, rng: random.Random) -> str:
    tokens = _TOKEN.findall(_cut(sample, size, rng))
    return "".join(rng.sample(tokens, len(tokens)))


def _chance(sample: Sample, size: int, rng: random.Random) -> str:
    some = rng.choice((string.printable, string.punctuation + " \n", "".join(rng.choices(sample.often, k=4)), "(){}[]<>\"'`/*#$é\0\n "))
    return "".join(rng.choices(some, k=size))


def _repeated(sample: Sample, size: int, rng: random.Random) -> str:
    return filled(["".join(rng.choices(sample.often, k=rng.choice((1, 1, 2, 3))))], size)


def _numbered(sample: Sample, size: int, rng: random.Random) -> str:
    piece, end = " ".join(rng.choices(sample.often, k=rng.choice((1, 1, 2)))), rng.choice("  \n")
    return filled((f"{piece}{number}{end}" for number in itertools.count()), size)


KINDS: Mapping[str, Making] = MappingProxyType(
    {"cut": _cut, "lines": _lines, "tokens": _tokens, "chance": _chance, "repeated": _repeated, "numbered": _numbered}
)


def main(arguments: list[str]) -> int:
    """Measures and prints; the exit code is 1 where a text takes too long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", action="append", choices=languages(), help="may be given again")
    parser.add_argument("--sizes", type=int, nargs="+", default=[5, 20, 100], metavar="KB")
    parser.add_argument("--samples", type=int, default=12, metavar="N", help="texts of each kind and size")
    parser.add_argument("--seconds", type=float, default=600, metavar="S", help="when to stop")
    parser.add_argument("--seed", default="airlock")
    options = parser.parse_args(arguments)
    chosen = options.language or languages()
    texts, clock = _texts(), Clock(options.seconds)
    print(f"{'':16}" + "".join(f"{kind:>{6 * len(options.sizes)}}" for kind in KINDS))
    print(f"{'kB':16}" + "".join(f"{size:6}" for _ in KINDS for size in options.sizes), flush=True)
    over = count = 0
    for number, language in enumerate(chosen, 1):
        rng, sample = random.Random(f"{options.seed} {language}"), Sample.of(texts[_ALIKE.get(language, language)])
        took: dict[tuple[str, int], list[tuple[float, str]]] = {(kind, size): [] for kind in KINDS for size in options.sizes}
        for _, (kind, size) in itertools.product(range(options.samples), took):
            if clock.over(number / len(chosen)):
                break
            text = KINDS[kind](sample, size * 1000, rng)
            took[kind, size].append((_took(text, language, rng) / clock.pace, f"{kind} {text[:24]!r}"))
        every = [one for ones in took.values() for one in ones]
        over, count = over + sum(one > GOAL_MS for one, _ in every), count + len(every)
        cells = "".join(f"{max(ones)[0]:6.0f}" if ones else f"{'–':>6}" for ones in took.values())
        print(f"{language:16}{cells}  {max(every, default=(0.0, ''))[1]}", flush=True)
    print(f"{over} of {count} took longer than {GOAL_MS:.0f} ms; this machine is {clock.pace:.1f} times slower than that of the goals")
    return bool(over)


def _took(text: str, language: str, rng: random.Random) -> float:
    """Milliseconds for an excerpt at some place, the least of two where it is long, so that the first may load and compile."""
    at = rng.randrange(len(text) + 1)
    document = Document(text, "", language)
    took = [milliseconds(lambda: excerpt(document, [Span(at, at)], patiently())) for _ in range(1)]
    return min(*took, milliseconds(lambda: excerpt(document, [Span(at, at)], patiently()))) if took[0] > GOAL_MS / 2 else took[0]


def _texts() -> dict[str, str]:
    """A long text of each language, real files one after the other."""
    found: dict[str, list[Path]] = {}
    for path in sorted(path for place in PLACES for path in _files(place)):
        found.setdefault(language_of(path.name.removesuffix(".sample")), []).append(path)
    samples = {language: random.Random(1).sample(paths, min(len(paths), _FILES)) for language, paths in found.items()}
    texts = {language: "\n".join(path.read_text("utf-8", "replace") for path in paths) for language, paths in samples.items()}
    return {language: texts.get(language) or texts["javascript"] for language in languages()}


def _files(place: Path) -> Iterator[Path]:
    return (path for path in place.rglob("*") if path.is_file() and not path.is_symlink() and _LEAST < path.stat().st_size < _MOST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
