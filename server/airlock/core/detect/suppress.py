"""What a person said about a finding beside it, in Airlock's words or in those of another tool.

Our own comment, `airlock:allow`, lets a value go anywhere. The comments of other tools (`pragma: allowlist secret`, `gitleaks:allow` …) say
that a value may stand in the repository; many a real one does. They keep it out of the editor and of scans, but a copy to an AI still
carries a placeholder. Everything is read within a fixed distance of the finding, so that a scan of changed lines gives exactly what a scan
of the whole document gives.
"""

from __future__ import annotations

from enum import Enum

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.resolve import GENERIC

AFTER = 400
"""How far behind a finding a comment on its line may end, in code points."""
BEFORE = 400
"""How far before a finding a comment on its line may begin; also the longest comment line before it."""
INDENT = 1000
"""A comment on the line before speaks only for findings that begin this early in their line."""


class Comments(Enum):
    """Whose comments are heeded."""

    OURS = "ours"
    EVERY = "every"


_OURS = LazyPattern(r"airlock:allow(?:\[([^\]\r\n]{0,200})\])?")
_RULE_OF_SECRETS = r"[^\r\n]{0,120}?(?:secret|passw|credential|token|api-?key|private-?key)"
_THEIRS = LazyPattern(
    r"pragma:? {0,4}(?:allowlist|whitelist) {1,4}secret"  # detect-secrets
    r"|(?:gitleaks|betterleaks|kingfisher):allow|(?:kingfisher|trufflehog):ignore|\bggignore\b"
    r"|secretlint-disable-line|eslint-disable-line[^\r\n]{0,120}?no-secrets/"
    rf"|nosemgrep:{_RULE_OF_SECRETS}|checkov:skip=ckv_secret_"
)
_THEIRS_GENERIC = LazyPattern(
    r"noqa:[ \t]{0,4}[a-z0-9, \t]{0,100}?\bs10[567]\b|nosec[: \t]{1,4}[^\r\n]{0,100}?\b(?:b10[567]\b|hardcoded_password)"
)
"""Python linters' own rules about passwords: a number that only such a rule has."""
_THEIRS_NEXT = LazyPattern(
    r"pragma:? {0,4}(?:allowlist|whitelist) {1,4}nextline {1,4}secret"
    r"|secretlint-disable-next-line|eslint-disable-next-line[^\r\n]{0,120}?no-secrets/"
)
_WORDS = (":allow", "allowlist", "whitelist", ":ignore", "ggignore", "noqa:", "nosec", "nosemgrep:", "-disable-", "checkov:skip")
"""Every comment holds one of them; they are quicker to look for."""
_ALONE = LazyPattern(r"[ \t]{0,200}(?:#|//|/\*|\*|--|;|%|<!--|\{-|\(\*|'|\"\"\"|@?rem\b)")


def may_speak(text: str) -> bool:
    """Whether a text holds any of the words that every such comment has; if not, there is no need to look around each finding."""
    lowered = text.lower()
    return any(word in lowered for word in _WORDS)


def allowed(text: str, start: int, end: int, names: tuple[str, str], comments: Comments = Comments.EVERY) -> bool:
    """Whether a comment on the first or last line of [start, end), or alone on the line before, speaks for what stands there.

    `names` are the finding's kind and rule, which is what `airlock:allow[name]` may name.
    """
    head = _line_start(text, start, max(start - INDENT, 0))
    first_line_end = _line_end(text, start, min(end, start + AFTER))
    spoken = text[max(head, start - BEFORE, 0) : start] + "\n" + text[end : _line_end(text, end, end + AFTER)]
    if first_line_end < end:
        spoken += "\n" + text[start:first_line_end]
    if _speaks(spoken.lower(), names, comments):
        return True
    return head > 0 and _spoken_before(text, head, names, comments)


def _spoken_before(text: str, head: int, names: tuple[str, str], comments: Comments) -> bool:
    """Whether the line that ends at `head` is a comment that speaks for the next one."""
    end = head - 1
    if text[end] == "\n" and end and text[end - 1] == "\r":
        end -= 1
    start = _line_start(text, end, max(end - BEFORE, 0))
    if start < 0:
        return False
    line = text[start:end].lower()
    if _ALONE.match(line) is None:
        return False
    return _speaks(line, names, comments) or (comments is Comments.EVERY and _THEIRS_NEXT.search(line) is not None)


def _speaks(line: str, names: tuple[str, str], comments: Comments) -> bool:
    """Whether these lines, in small letters, hold a comment that counts for a finding of these names."""
    if not any(word in line for word in _WORDS):
        return False
    ours = _OURS.search(line)
    if ours is not None and (ours[1] is None or any(name.strip() in names for name in ours[1].split(","))):
        return True
    if comments is Comments.OURS:
        return False
    return _THEIRS.search(line) is not None or (names[0] in GENERIC and _THEIRS_GENERIC.search(line) is not None)


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
