"""Where damage has made the end of a block and the beginning of the next one line, as its lines tell.

What looks like one block is two then, of which the second is somebody else's: a line in it opens a brace although nothing that opens one
stands there, and what follows is no further in; or the brace that begins a body stands beside the block, and the head before it inside.
"""

from __future__ import annotations

from airlock.core.context.extent import SHUT_IN, indent, line_end, line_of, tab_of
from airlock.core.expressions import compiled

HOLDERS = "class|struct|union|enum|interface|trait|object|record|module|namespace|type|impl|mod"
"""The words that what holds functions begins with, whatever the language, as part of an expression."""
_FAR = 10_000  # columns: further in than any line
_LINES = 3000  # lines of a block that are read
_CONTROL = compiled(
    r"(?:if|else|elif|elsif|for|foreach|while|switch|select|match|do|try|catch|except|finally|case|default|guard|when|with|using|lock|loop"
    r"|unless|until|unsafe|async|def|class)\b"
)
_WITHIN = compiled(r"(?:case|default|when)\b|[*/#)\]}]|\w+\s*:|@")  # may stand no further in than the brace it is in
_GOES_ON = compiled(r"[.?:+\-|&=<>,!]|(?:and|or|as|where|throws)\b")  # belongs to the statement of the line before
_CARRIES_ON = (",", "&&", "||", "=", "[", "+", "-", "?", ".", "|", "&", "<", ">", "\\")  # the next line belongs to the same statement
_REMARK = compiled(r"//|/?\*|#")
_COMPLETE = (";", "}")
_HOLDS = compiled(rf"\b(?:{HOLDERS}|template|protocol|extension|actor|new)\b|=[ \t]*\{{")
_MEMBER = compiled(r"(?:public|private|protected|internal|override)\b(?![ \t]*[.(=;,)])|(?:public|private|protected)[ \t]*:")
"""A member of a class: no function has one among its statements."""


def before_joined(text: str, start: int, end: int, *, braces: bool) -> int:
    """Where a block ends that seems to go from `start` to `end`, before what has become part of it; `end` where nothing has.

    With `braces` they are what blocks are opened by, else a colon.
    """
    tab, opening = tab_of(text, start), "{" if braces else "):"
    own = statement = indent(line_of(text, start), tab)
    opened, carries, last, doubtful = False, False, start, -1
    inner, depth = _FAR, 0  # how far in its statements are, and how many of the parentheses before a line are open
    holds = _HOLDS.search(line_of(text, start)) is not None
    at = start
    for _ in range(_LINES):
        if at >= end:
            break
        stop = min(line_end(text, at), end)
        bare = text[at:stop].strip()
        if bare and (not _REMARK.match(bare) or (braces and SHUT_IN.match(bare))):
            width = own if at == start else indent(line_of(text, at), tab)
            if doubtful >= 0 and width <= statement and not _WITHIN.match(bare):
                return doubtful
            inner = min(inner, width) if width > own else inner
            if own < width <= inner and not holds and depth <= 0 and _MEMBER.match(bare):
                return last
            depth += bare.count("(") - bare.count(")")
            statement = min(statement, width) if carries or _GOES_ON.match(bare) else width
            is_odd = opened and bare.endswith(opening) and bare != opening and not _CONTROL.match(bare) and bare[0] not in ")]}"
            doubtful = last if is_odd else -1
            carries = bare.endswith(_CARRIES_ON) or bare.count("(") > bare.count(")")
            opened, last = opened or bare.endswith(opening), stop
        at = stop + 1
    return _before_head(text, start, end, own, tab) if braces and opened else end


def _before_head(text: str, start: int, end: int, own: int, tab: int) -> int:
    """Where the last statement before an offset ends, when what follows it is the brace of a body no further in than the block."""
    following = end + len(text[end:]) - len(text[end:].lstrip())
    if not text.startswith("{", following) or "\n" not in text[end:following] or indent(line_of(text, following), tab) > own:
        return end
    while "\n" in text[start:end] and not text[start:end].rstrip().endswith(_COMPLETE):
        end = text.rfind("\n", start, end)
    return end
