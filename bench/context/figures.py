"""From what the judges said to the columns of the table."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from judges.judge import EVERYTHING, Judge, Look

_WORD = re.compile(r"[#@$]?\w+")
_CONSTRUCTORS = frozenset({"constructor", "__init__", "__new__", "__construct", "initialize", "init"})


@dataclass(slots=True)
class Sample:
    """What came out for one function and one way of choosing its context."""

    tokens: int
    file_tokens: int
    parses: bool
    canaries: int = 0
    """Planted."""
    leaked: int = 0
    """Of those, seen in the slice."""
    damaged: int = 0
    """Slices made of truncated and broken copies."""
    damaged_leaky: int = 0
    cpu_ms: float = 0.0
    needed: int | None = None
    """Names and own members needed; None where nobody judges."""
    found: int = 0
    least_tokens: int = 0
    """0 where nobody says."""
    members: int = 0
    members_found: int = 0
    clean: bool | None = None
    """Whether the compiler knows every name it knows in the whole file; None where none says."""
    extra: int | None = None
    """None where nobody says what else is defined."""
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Figures:
    """One line of the table; percentages, medians and means of samples. None where nothing can be said."""

    count: int
    complete: float | None
    names: float | None
    clean: float | None
    extra: float | None
    tokens: float
    of_file: float
    of_least: float | None
    parse: float
    leaky: float
    damaged_leaky: float | None
    members: float | None
    cpu_ms: tuple[float, float]
    """Median and 95th percentile."""


def judge(sample: Sample, whole: Look, look: Look, text: str, judging: Judge) -> None:
    """Enter what a judge makes of a slice beside what it makes of the whole file."""
    if judging.compiles:
        _unknown(sample, whole, look, names_too=not judging.declared)
    if not judging.complete:
        return
    missing = whole.resolved - look.resolved
    sample.needed, sample.found = len(whole.resolved), len(whole.resolved) - len(missing)
    sample.members, sample.members_found = len(whole.members), len(whole.members & look.members)
    sample.problems += [f"missing {one}" for one in sorted(missing)] + [f"member {one}" for one in sorted(whole.members - look.members)]
    extra = surplus(whole, look, text)
    sample.extra = len(extra)
    sample.problems += [f"extra {one}" for one in extra]


def _unknown(sample: Sample, whole: Look, look: Look, *, names_too: bool) -> None:
    """Enter the names that a compiler knows in the whole file only; nothing where it cannot even read that."""
    unknown = look.unknown - whole.unknown
    if names_too:  # what methods assign to their object is no definition
        unknown &= {name.rpartition(".")[2] for name in whole.resolved | whole.members} | {EVERYTHING}
    if EVERYTHING in whole.unknown:
        return
    sample.clean = not unknown
    sample.problems += [f"unknown {one}" for one in sorted(unknown)]


def surplus(whole: Look, look: Look, text: str) -> list[str]:
    """Definitions of a slice that neither the function needs nor any other definition shown mentions. `text` is the slice without it."""
    needed = {name.rpartition(".")[2] for name in whole.resolved | whole.members} | _CONSTRUCTORS
    holders = {name.partition(".")[0] for name in whole.members}
    mentions, defined = Counter(_WORD.findall(text)), Counter(look.defined)
    return [name for name in defined if name not in needed | holders and mentions[name] <= defined[name]]


def figures(samples: Sequence[Sample]) -> Figures:
    """The line of the table for these samples."""
    named = [one for one in samples if one.needed is not None]
    judged = [one for one in samples if one.clean is not None]
    extra = [one.extra for one in samples if one.extra is not None]
    least = [one.tokens / one.least_tokens for one in named if one.least_tokens]
    damaged = sum(one.damaged for one in samples)
    cpu = sorted(one.cpu_ms for one in samples)
    return Figures(
        count=len(samples),
        complete=_percent([one.found == one.needed for one in named]),
        names=_share(sum(one.found for one in named), sum(one.needed or 0 for one in named)),
        clean=_percent([bool(one.clean) for one in judged]),
        extra=statistics.mean(extra) if extra else None,
        tokens=statistics.median(one.tokens for one in samples),
        of_file=100 * sum(one.tokens for one in samples) / max(1, sum(one.file_tokens for one in samples)),
        of_least=statistics.median(least) if least else None,
        parse=_percent([one.parses for one in samples]) or 0.0,
        leaky=_percent([one.leaked > 0 for one in samples]) or 0.0,
        damaged_leaky=_share(sum(one.damaged_leaky for one in samples), damaged),
        members=_share(sum(one.members_found for one in named), sum(one.members for one in named)),
        cpu_ms=(statistics.median(cpu), cpu[min(len(cpu) - 1, int(0.95 * len(cpu)))]),
    )


def _percent(verdicts: Sequence[bool]) -> float | None:
    return 100 * sum(verdicts) / len(verdicts) if verdicts else None


def _share(part: int, whole: int) -> float | None:
    return 100 * part / whole if whole else None
