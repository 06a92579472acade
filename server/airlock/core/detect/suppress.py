"""What is never a finding: what a person allowed beside it.

Everything is read within a fixed distance of the finding, so that a scan of changed lines gives exactly what a scan of the whole document
gives.
"""

from __future__ import annotations

from airlock.core.detect.lazy import LazyPattern

AFTER = 400
"""How far behind a finding an allow comment on its line may end, in code points."""
BEFORE = 400
"""How far before a finding an allow comment on its line may begin; also the longest comment line before it."""
INDENT = 1000
"""A comment on the line before speaks only for findings that begin this early in their line."""

_HERE = LazyPattern(r"airlock:allow(?:\[([^\]\r\n]{0,200})\])?|pragma:? {0,4}(?:allowlist|whitelist) {1,4}secret|gitleaks:allow")
_NEXT = LazyPattern(r"pragma:? {0,4}(?:allowlist|whitelist) {1,4}nextline {1,4}secret")
_ALONE = LazyPattern(r"[ \t]{0,200}(?:#|//|/\*|\*|--|;|%|<!--|\{-|\(\*|'|\"\"\"|@?rem\b)")


def allowed(text: str, start: int, end: int, names: tuple[str, ...]) -> bool:
    """Whether a comment on the first or last line of [start, end), or alone on the line before, allows it.

    `names` are what `airlock:allow[name]` may name: the kind and the rule.
    """
    around = text[max(start - INDENT - BEFORE - 2, 0) : end + AFTER].lower()
    if "allow" not in around and "whitelist" not in around:
        return False
    head = _line_start(text, start, max(start - INDENT, 0))
    if _allows(text[max(head, start - BEFORE, 0) : start], names):
        return True
    if _allows(text[end : _line_end(text, end, end + AFTER)], names):
        return True
    first_line_end = _line_end(text, start, min(end, start + AFTER))
    if first_line_end < end and _allows(text[start:first_line_end], names):
        return True
    return head > 0 and _allowed_before(text, head, names)


def _allowed_before(text: str, head: int, names: tuple[str, ...]) -> bool:
    """Whether the line that ends at `head` is a comment that allows the next one."""
    end = head - 1
    if text[end] == "\n" and end and text[end - 1] == "\r":
        end -= 1
    start = _line_start(text, end, max(end - BEFORE, 0))
    if start < 0:
        return False
    line = text[start:end].lower()
    return _ALONE.match(line) is not None and (_allows(line, names) or _NEXT.search(line) is not None)


def _allows(line: str, names: tuple[str, ...]) -> bool:
    found = _HERE.search(line.lower())
    if found is None:
        return False
    listed = found[1]
    return listed is None or any(name.strip() in names for name in listed.split(","))


def _line_start(text: str, position: int, limit: int) -> int:
    """Offset of the first character of the line that holds `position`, or -1 when it lies before `limit` (0 is always a start)."""
    found = max(text.rfind("\n", limit, position), text.rfind("\r", limit, position)) + 1
    return found if found or not limit else -1


def _line_end(text: str, position: int, limit: int) -> int:
    """Offset of the line end at or after `position`, `limit` at most."""
    line_feed = text.find("\n", position, limit)
    stop = line_feed if line_feed >= 0 else min(limit, len(text))
    carriage_return = text.find("\r", position, stop)
    return carriage_return if carriage_return >= 0 else stop
