"""Reading the examples of rules: guillemets mark what has to be found, `key = «value»`."""

from __future__ import annotations

from airlock.core.model import Span


def unmarked(example: str) -> tuple[str, tuple[Span, ...]]:
    """An example without its marks, and the spans they enclosed."""
    text: list[str] = []
    starts: list[int] = []
    spans: list[Span] = []
    for character in example:
        if character == "«":
            starts.append(len(text))
        elif character == "»" and starts:
            spans.append(Span(starts.pop(), len(text)))
        else:
            text.append(character)
    return "".join(text), tuple(spans)
