"""Labelled texts: reading them, laying them out as files, and how well finds agree with the labels.

A line of a corpus is `{"name", "text", "label": "positive" | "negative", "spans": [[start, end, kind], ...]}`; offsets are code points,
half-open, and `name` is a file name that tells the language.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from peers import Hit

_LINE_ENDS = "\n"


@dataclass(frozen=True, slots=True)
class Text:
    """One labelled text; a negative one has no spans."""

    name: str
    text: str = field(repr=False)
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """How finds agree with labels."""

    spans: int
    found: int
    exact: int
    negatives: int
    alarms: int

    @property
    def recall(self) -> float:
        """Per cent of labelled spans of which one find covers half or more."""
        return 100 * self.found / self.spans if self.spans else float("nan")

    @property
    def exactness(self) -> float:
        """Per cent of labelled spans that are found from end to end, to within one character: a quote."""
        return 100 * self.exact / self.spans if self.spans else float("nan")

    @property
    def alarm_rate(self) -> float:
        """Per cent of the texts without a secret in which something is found."""
        return 100 * self.alarms / self.negatives if self.negatives else float("nan")


def read(path: Path) -> list[Text]:
    """The positive and negative texts of a corpus; those that nobody judged are left out."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [
        Text(_file_name(row.get("name")), row["text"], tuple((start, end) for start, end, *_ in row.get("spans") or ()))
        for row in rows
        if (row["label"] == "positive" and row.get("spans")) or row["label"] == "negative"
    ]


def _file_name(name: str | None) -> str:
    return PurePosixPath((name or "").replace("\\", "/")).name[-80:] or "text.txt"


def lay_out(texts: Sequence[Text], folder: Path) -> None:
    """Writes the texts as files, each in a folder of its own."""
    for number, text in enumerate(texts):
        place = folder / f"{number:06}"
        place.mkdir(parents=True)
        (place / text.name).write_bytes(text.text.encode("utf-8", "replace"))


def score(texts: Sequence[Text], hits: Iterable[Hit]) -> Score:
    """The agreement of finds in the files that `lay_out` wrote."""
    by_text: dict[int, list[tuple[int, int]]] = {}
    for hit in hits:
        number = int(PurePosixPath(hit.path.replace("\\", "/").removeprefix("./")).parts[0])
        by_text.setdefault(number, []).append(_place(texts[number].text, hit))
    positive = [number for number, text in enumerate(texts) if text.spans]
    best = [(span, _best(span, by_text.get(number, ()))) for number in positive for span in texts[number].spans]
    found = [(span, hit) for span, hit in best if hit is not None and 2 * _shared(span, hit) >= span[1] - span[0]]
    exact = sum(abs(span[0] - hit[0]) <= 1 and abs(span[1] - hit[1]) <= 1 for span, hit in found)
    alarms = sum(not text.spans and number in by_text for number, text in enumerate(texts))
    return Score(len(best), len(found), exact, len(texts) - len(positive), alarms)


def total(scores: Mapping[str, Score]) -> Score:
    """Several corpora as one."""
    return Score(*(sum(getattr(one, name) for one in scores.values()) for name in Score.__slots__))


def _place(text: str, hit: Hit) -> tuple[int, int]:
    """Where a hit stands; a tool that tells only a value and a line gets the value's first occurrence from there on."""
    if hit.start >= 0:
        return hit.start, hit.end
    start = 0
    for _ in range(hit.line - 1):
        start = text.find(_LINE_ENDS, start) + 1
    at = text.find(hit.value, start) if hit.value else -1
    if at >= 0:
        return at, at + len(hit.value)
    end = text.find(_LINE_ENDS, start)
    return start, len(text) if end < 0 else end


def _best(span: tuple[int, int], hits: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    return max(hits, key=lambda hit: _shared(span, hit), default=None)


def _shared(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))
