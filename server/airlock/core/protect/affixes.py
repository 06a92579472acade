"""The parts of a name that tools and readers go by, and that say nothing of an organisation: `TestRates`, `RatesError`, `BaseRates`.

Test runners collect by `test_`, `Test`, `Tests`, `TestCase`, `IT`, `Spec`, `Benchmark`, `Example`, `Fuzz`; people read `Error` and `Mixin`.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from airlock.core.detect.words import word_set

TEST = "test"
_BEFORE = word_set("test benchmark example fuzz base abstract")
_BEHIND = word_set("test tests spec specs error errors exception exceptions warning warnings mixin base")
_CASES = frozenset((("test", "case"), ("it", "case"), ("test", "cases")))
_IT = "IT"


def core(words: Sequence[str], protected: AbstractSet[str]) -> tuple[int, int]:
    """Which of a name's words, half-open, are its own. What is `protected` itself, in small letters, is nothing that may stay."""
    start, end = 0, len(words)
    if end > 1 and words[0].lower() in _BEFORE and words[0].lower() not in protected:
        start = 1
    while (count := _known_end(words[start:end], protected)) and end - count > start:
        end -= count
    return start, end


def opening(run: str, protected: AbstractSet[str]) -> int:
    """How many letters of a run are a word that test runners collect by; 0 for none."""
    return len(TEST) if run.lower().startswith(TEST) and len(run) > len(TEST) and TEST not in protected else 0


def _known_end(words: Sequence[str], protected: AbstractSet[str]) -> int:
    """How many words at the end are no name's own."""
    last = tuple(word.lower() for word in words[-2:])
    if last in _CASES and protected.isdisjoint(last):
        return 2
    return 1 if last and last[-1] not in protected and (last[-1] in _BEHIND or words[-1] == _IT) else 0
