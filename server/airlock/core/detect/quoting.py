"""Literals in other than plain quotes, as all languages have them: raw strings, text blocks, here documents, quotes of one's own choice.

A `telling` match holds how the literal opens in its group `opener`, and what stands behind on that line in its group `held`. What closes it
is told from what opens it, backwards and with the brackets turned round: `r##"` and `"##`, `[=[` and `]=]`, `$pw$` and `$pw$`. Absent:
literals of several lines, but for one that stands on a line of its own.
"""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern

_TURNED = str.maketrans("([{<", ")]}>")
_SIGIL = LazyPattern(r"\$+(?=[\"'])|[%~]?[A-Za-z]{0,3}[ ]?")
"""What goes before the mark that opens a literal."""
_WORDS = LazyPattern(r"\w+|\W")
_TEXT = LazyPattern(r"[^\s\"'`,]{1,256}")
"""What may stand in brackets and between slashes, where code could stand as well."""
_CLOSED = LazyPattern(r"[\s,;:.)\]}|]|$")
_OWN_LINE = LazyPattern(r"[ \t\r]*\n[ \t]{0,60}")
_CLOSE_AHEAD = 100
_RAW = LazyPattern(r"(?P<delimiter>[^\s()\[{<|!\\]{0,16})[(\[{<|!](?P<raw>.{1,400})[)\]}>|!](?P=delimiter)")
_RAW_SPOKEN = frozenset(("cpp", "r", "sql"))
"""Languages in which a raw string has brackets inside of its quotes, `R"x(…)x"` or `q'[…]'`."""
_TEMPLATES = ("`", '"')
"""Quotes in which languages put values into a literal."""
_MARKS = ("\\", '"', "'")
_NESTED = LazyPattern(r"(?P<mark>\\?[\"'])(?P<inner>(?=[^\"'\\\s]{0,256}\d)[^\"'\\\s]{4,256})(?P=mark)")
"""A literal in a literal, as a setting has it that becomes code: `"\\"x7Qp\\""`."""
_ESCAPED = LazyPattern(r"(?:`[^\r\n]|[^`\"\r\n]){0,256}\"")
_LINE = 300
_GOES_ON = LazyPattern(
    r"(?:(?P<quote>[\"'])(?:\\'|\"'\"|'\"')?(?P=quote)(?=[^\s,;:.)\]}>+&|])(?:(?!(?P=quote))[^\r\n]){1,256}){1,16}(?=[\"'])"
)
"""What a literal goes on with behind its quote: a quote stands for itself where it is doubled, in a shell as `'\\''`."""
_TWICE_ESCAPED = LazyPattern(r"(?P<quote>[\"'])(?=\w)(?:[^\s\"'\\]|\\\\(?P=quote)){1,128}(?=(?P=quote))")
"""What a literal in a literal goes on with behind an escaped quote, whose backslash the outer one escapes: `"x='a\\\\'b'"`."""
_GOING_ON = frozenset(
    ("", "csharp", "dockercompose", "dockerfile", "makefile", "plaintext", "powershell", "shellscript", "sql", "vb", "yaml")
)
"""Languages in which that is so; in others literals beside each other are two, or an error."""
_BEGUN = LazyPattern(r"(?=[^$#]{0,256}\d)(?=[^$#]{0,256}[A-Za-z])[^\s$#/:]{4,256}(?=[$#]\{)")
"""What a literal begins with before what is put into it, if that is more than a word: `au4xv8${env}`."""
_SPOKEN = {"q": ("perl", "raku"), "%(": ("ruby", "erb"), "/": ("groovy",), "\\": ("zig",), "[": ("lua", "haskell")}
"""Languages alone in which something opens a literal that means something else in others, by what it begins with."""
_PLAIN = ("", "markdown", "plaintext", "restructuredtext")
"""Languages in which samples of any other stand."""


def quoted_value(match: re.Match[str], language: str) -> tuple[int, int]:
    """Where a value in plain quotes stands; of a raw string what its brackets hold, in PowerShell also what is behind an escaped quote.

    Of a literal into which something is put, what it begins with; with a quote in it that is written as two, all of it.
    """
    text, (start, end) = match.string, match.span("quoted")
    if language in _RAW_SPOKEN and text[match.start("quote") - 1] in "RrQq" and (raw := _RAW.fullmatch(match["quoted"])):
        return start + raw.start("raw"), start + raw.end("raw")
    if match["quote"] in _TEMPLATES and (begun := _BEGUN.match(match["quoted"])):
        return start, start + begun.end()
    if language == "powershell" and text[end - 1] == "`" and (whole := _ESCAPED.match(text[start : start + _LINE])):
        return start, start + whole.end() - 1
    more = _GOES_ON.match(text[end : end + _LINE]) if language in _GOING_ON else None
    if more and text[end + more.end()] == match["quote"]:
        return start, end + more.end()
    if match["quoted"].endswith("\\\\") and (more := _TWICE_ESCAPED.match(text[end : end + _LINE])):
        return start, end + more.end()
    nested = _NESTED.fullmatch(match["quoted"]) if text[start] in _MARKS else None
    return (start + nested.start("inner"), start + nested.end("inner")) if nested else (start, end)


def held_value(match: re.Match[str], language: str) -> str | None:
    """The literal's value, which is where `held` begins; None when no literal of that language closes there."""
    opener, held = match["opener"], match["held"]
    if any(opener.startswith(begin) and language not in (*spoken, *_PLAIN) for begin, spoken in _SPOKEN.items()):
        return None
    if opener == "\\\\":
        return held.rstrip()
    close = _closing(opener)
    end = -1 if opener.startswith("<<") else held.find(close)
    while end >= 0 and _CLOSED.match(held[end + len(close) : end + len(close) + 1]) is None:
        end = held.find(close, end + 1)
    if end < 0:
        return held.rstrip() if _closes_below(match, close) else None
    value = held[:end].rstrip()
    return value if opener[-1] in "\"'" or _TEXT.fullmatch(value) else None


def _closing(opener: str) -> str:
    """What closes a literal; of a here document its tag."""
    if opener.startswith("<<"):
        return next(filter(str.isalnum, _WORDS.findall(opener)), opener)
    sigil = _SIGIL.match(opener)
    words = _WORDS.findall(opener[sigil.end() if sigil else 0 :])
    named = opener.startswith("[")  # Haskell's [name|…|]
    return "".join(word for word in reversed(words) if not (named and word.isalnum())).translate(_TURNED)


def _closes_below(match: re.Match[str], close: str) -> bool:
    """Whether the next line begins with what closes the literal."""
    rest = match.string[match.end("held") : match.end("held") + _CLOSE_AHEAD]
    line = _OWN_LINE.match(rest)
    return line is not None and rest.startswith(close, line.end())
