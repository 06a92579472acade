"""What shows a value without a call of its own: the text of a page, a shell that traces, an answer to a request, a text for readers.

Told by what stands before the place, over more than its statement. Absent: calls and commands (sinks.py) and addresses (addresses.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from airlock.core.model import Span

ON_SCREEN, TRACED, ANSWERED = "shown on a page or a screen", "printed or logged", "sent over the network"
IN_FILE = "written to a file or a stream"
_BEFORE, _AFTER, _SCRIPT = 1_500, 300, 20_000
_TAGS = (
    r"(?:a|abbr|article|aside|b|big|blockquote|body|button|caption|center|cite|code|dd|del|details|dfn|div|dt|em|figcaption|font|footer"
    r"|h[1-6]|header|i|kbd|label|legend|li|main|mark|nav|option|output|p|pre|q|s|samp|section|small|span|strong|sub|summary|sup|td"
    r"|template|textarea|th|title|tt|u|var|Alert|Badge|Button|Chip|Heading|Label|Link|Paragraph|Text|Toast|Tooltip|Trans|Typography)"
)
_ATTRIBUTES = r"(?:\s(?:[^<>\"'{]|\"[^\"]*\"|'[^']*'|\{[^{}]*\})*)?"
_TEXT_ELEMENT = re.compile(rf"(?:(?<![\w)\]])<{_TAGS}{_ATTRIBUTES}>|</{_TAGS}\s*>|<br\s*/?>)[^<>]*\Z")
_ELEMENT = re.compile(
    rf"(?:(?<![\w)\]])<(?!script\b|style\b)(?:[A-Za-z][\w.-]*)?{_ATTRIBUTES}>|</(?!script\b|style\b)[\w.-]*\s*>|<br\s*/?>)[^<>]*\Z"
)
_PAGES = frozenset(("astro", "erb", "html", "javascript", "javascriptreact", "php", "razor", "svelte", "typescriptreact", "vue"))
"""Languages in which all elements are of a page, those that somebody made too."""
_TEMPLATE = re.compile(r"<[%?]=?|[%?]>")
_ENDS = re.compile(r"(?:[^<>]|<br\s*/?>|<(?:a|b|code|em|i|small|span|strong)(?:\s[^<>]*)?>)*</[\w>]")
_PUT_IN = re.compile(r"(?:\{|<%=|<\?=|\$)[^{}<>]*\Z")
"""How a name's value gets into the text of a page."""
_ATTRIBUTE = re.compile(
    r"<[A-Za-z][\w.-]*(?=\s)(?:=>|[^<>])*?[\s:](?:title|alt|placeholder|aria-label|label|caption)\s*=\s*"
    r"(?:\"[^\"<>]*|'[^'<>]*|\{[^}<>]*)\Z"
)
_TRACING = re.compile(
    r"^(?:#![^\n]*sh[ \t]+-[a-z]*x|[^\n#]{0,80}?\bset[ \t]+(?P<sign>[-+])(?:[a-wyz]*x[a-z]*|[a-z]*o[ \t]+xtrace)\b"
    r"|[^\n#]{0,40}?\bSet-PSDebug[ \t]+-Trace[ \t]+(?P<level>\d))",
    re.MULTILINE,
)
_TRACED_LINE = re.compile(r"\b(?:ba|z|k|da)?sh[ \t]+-[a-z]*x[a-z]*\b[^\n]*\Z")
_SHELLS = frozenset(("", "dockerfile", "makefile", "markdown", "powershell", "shellscript", "yaml"))
_ROUTED = re.compile(
    r"^(?P<deep>[ \t]*)@[\w.]+\.(?:api_)?(?:errorhandler|exception_handler|route|get|post|put|patch|delete|websocket)\([^\n]*\n"
    r"(?:(?P=deep)[@)][^\n]*\n)*(?P=deep)(?:async )?def [^\n]*\n"
    r"(?:(?:(?P=deep)[ \t]+[^\n]*)?\n)*(?P=deep)[ \t]+(?:return|yield)\b[^\n(]*"
    r"(?:\b(?:dict|str|list|dumps|jsonify|\w*Response)\([^\n(]*)?\Z",
    re.MULTILINE,
)
_MAPPED = re.compile(
    r"@(?:(?:Get|Post|Put|Patch|Delete|Request)(?:Mapping)?|GET|POST|ResponseBody)\b(?:[^{};\"]|\"[^\"\n]*\")*"
    r"\{[^{}]*\breturn\b[^;{}(]*(?:\b(?:of|valueOf|format|ok)\([^;{}(]*)?\Z"
)
_ACTION = re.compile(
    r"\b(?:Ok|Json|Content|View|BadRequest|NotFound|Conflict|Accepted|Created\w*|StatusCode|Unauthorized|Problem|ValidationProblem|Result)"
    r"\((?:new\s*(?:\(\)\s*)?)?[\[{]?[^;{}()]*\Z"
)
_ACTIONS = frozenset(("csharp", "scala"))
"""Languages in which actions give that back; in others `Ok` is no answer to anybody."""
_HANDLED = re.compile(r"(?:\.Map(?:Get|Post|Put|Patch|Delete)|[eE]ventHandler)\([^;{}]*=>\s*\(?\{?[^;{}()]*\Z")
_STREAMED = re.compile(r"\bof?stream\s+(?P<name>\w+)\b(?s:.*?)\b(?P=name)\s*<<[^;]*\Z")
_OUTPUT = re.compile(r"^[ \t]*output\s+\"[^\"\n]*\"\s*\{(?P<within>[^{}]*?)\bvalue\s*=[^=\n]*\Z", re.MULTILINE)
_SENSITIVE = re.compile(r"\bsensitive\s*=\s*true\b")


def shown(text: str, span: Span, language: str, *, named: bool) -> Iterator[str]:
    """In words, how what stands at a span is shown; `named` where a name stands for the value."""
    before, after = text[max(span.start - _BEFORE, 0) : span.start], text[span.end : span.end + _AFTER]
    if _is_in_page(before, after, _ELEMENT if language in _PAGES else _TEXT_ELEMENT, named=named):
        yield ON_SCREEN
    if language in _SHELLS and not named and _is_traced(text[max(span.start - _SCRIPT, 0) : span.start]):
        yield TRACED
    output = _OUTPUT.search(before)
    if output is not None and not _SENSITIVE.search(output["within"] + after.partition("}")[0]):
        yield TRACED
    if _STREAMED.search(before):
        yield IN_FILE
    if (language in _ACTIONS and _ACTION.search(before)) or _is_answer(before):
        yield ANSWERED


def _is_in_page(before: str, after: str, element: re.Pattern[str], *, named: bool) -> bool:
    """Whether a value is among the text of an element that people read, or in an attribute that they do."""
    if "<" not in before or (named and _PUT_IN.search(before) is None):
        return False
    before = _TEMPLATE.sub("", before)
    last = max(before.rfind("<"), 0)
    if _ATTRIBUTE.match(before, last):
        return True
    return element.match(before, last) is not None and _ENDS.match(_TEMPLATE.sub("", after)) is not None


def _is_traced(before: str) -> bool:
    """Whether a shell was told to print each command, and not told since to stop."""
    if _TRACED_LINE.search(before, before.rfind("\n") + 1):
        return True
    if "set" not in before and "#!" not in before and "Set-" not in before:
        return False
    last = max(_TRACING.finditer(before), key=re.Match.start, default=None)
    return last is not None and last["sign"] != "+" and last["level"] != "0"


def _is_answer(before: str) -> bool:
    """Whether a function that answers requests gives the value back."""
    if "return" in before or "yield" in before:
        return _ROUTED.search(before) is not None or _MAPPED.search(before) is not None
    return "=>" in before and _HANDLED.search(before) is not None
