'''Settings in literals of code that go over several lines: `cfg = """…`, `yaml := ` and a backtick, here-documents.

No code is parsed here: the look of what opens such a literal must do, and a place is looked at no farther back than 1,500 code points.
'''

from __future__ import annotations

import re

from airlock.core.detect.keys import key_prefix
from airlock.core.detect.lazy import LazyPattern

_BEFORE = 1500
_QUOTES = ('"""', "'''", "`", '#"', 'R"(')
_OPENS = LazyPattern(r"(?:[=(,\[{:+>?]|\breturn|=[ ]\w{1,20})[ \t]{0,8}[A-Za-z$@#]{0,3}\Z")
"""Before a quote that opens a literal; one that shuts it has the literal's own text there."""
_LINE_END = LazyPattern(r"\\?[ \t]{0,8}\r?\n")
_HERE = LazyPattern(r"<<<?[-~]?[ ]?[\"']?([A-Z_]{2,20})[\"']?[^\r\n;]{0,60}\r?\n")
_LINE_ENDS = ("", "\n", "\r")


def is_setting(match: re.Match[str]) -> bool:
    """Whether name and value are a line of settings, and nothing else, in such a literal."""
    text = match.string
    if match["operator"] not in ("=", ":") or text[match.end() : match.end() + 1] not in _LINE_ENDS:
        return False
    at = match.start() - len(key_prefix(text, match.start()))
    before = text[max(at - _BEFORE, 0) : at]
    return not before[before.rfind("\n") + 1 :].strip(" \t-") and (_in_quotes(before) or _in_document(before))


def _in_quotes(before: str) -> bool:
    """Whether the last quote for several lines opens one of them, at its line's end."""
    start, quote = max((before.rfind(quote), quote) for quote in _QUOTES)
    if start < 0 or _OPENS.search(before[max(start - 40, 0) : start]) is None:
        return False
    return _LINE_END.match(before[start + len(quote) :]) is not None


def _in_document(before: str) -> bool:
    """Whether a here-document is open."""
    start = before.rfind("<<")
    here = _HERE.match(before[start:]) if start >= 0 else None
    return here is not None and f"\n{here[1]}" not in before[start + here.end() - 1 :].replace(" ", "").replace("\t", "")
