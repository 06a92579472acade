"""Pieces of expressions that rule files share: a name with a value beside it, in the notations of all the languages people write.

Every piece is bounded, and begins where the name's keyword stands.
"""

from __future__ import annotations

_CLOSE = r"(?P<close>\\?[\"'`]\]?|\])?(?:\[\d{0,4}\])?"
_TYPED = (
    r"(?:[ \t]{0,4}:[ \t]{0,3}&?[A-Za-z_][\w.|? \[\]]{0,30}?[ \t]{0,3}(?==[^=>])"
    r"|[ \t]{1,4}(?:string|String|str|char)(?:\[\])?[ \t]{0,4}(?==|:=))?"
)
_OPERATOR = (
    r"\)?[ \t]{0,24}(?P<operator>=>|:{1,3}=|\?=|\|\||\?\?|or\b|\.=|\+=|={1,3}|!==?|:-|:|->|,|\()[ \t]{0,24}"
    r"(?:\(?\\?\r?\n[ \t]{0,60}(?=[\"'`]))?"
)
_GAP = r"(?P<gap>[ \t]{1,8})(?=[\"'])"
_NAMED = r"[ \t]{0,3},?\s{1,40}[\"']?(?P<named>[Vv]alue|VALUE|default)[\"']?[ \t]{0,3}[:=][ \t]{0,3}"
_QUOTED = r"(?:[fFrRbBuUL@$]{0,2}(?P<quote>\\?[\"'`])(?P<quoted>(?:(?!(?P=quote))(?:\\[^\r\n]|[^\r\n\\])){1,256})(?P=quote)"
_BARE = r"(?P<bare>[^\s\"'`<>(){}\[\]|&,;=][^\s\"'`<>]{0,255}))"
_ELEMENT = r"(?:[ \t][^<>\r\n]{0,80})?>\s{0,40}(?P<element>[^<>\s](?:[^<>\r\n]{0,255}[^<>\s])?)\s{0,40}</"

LEFT = r"(?:(?<![A-Za-z0-9])|(?<=\\[nrt])|(?<=%[0-9A-Fa-f]{2}))"
"""Where a token may begin: not inside a word; after an escape such as `\\n` or `%3D` it may."""
RIGHT = r"(?![A-Za-z0-9])"
"""Where a token of letters and digits ends."""
RIGHT_URL = r"(?![A-Za-z0-9_-])"
"""Where a token of the URL-safe base-64 alphabet ends."""

ASSIGN = r"[\"'`\]]{0,3}[ \t]{0,8}(?:=>|:=|\?=|={1,3}|!==?|:|,|->|\()[ \t]{0,8}[\"'`]{0,3}"
"""Between a name and a value of a known form, quoted or not."""


def telling(names: str) -> str:
    """A pattern for values beside a telling name; `names` are alternatives of it, in small letters.

    Its groups are read by keyed.py: `key` (from the keyword on), `close`, then `operator`, `named` or `gap`, and the value as `quoted`,
    `bare` or `element`.
    """
    key = rf"(?P<key>(?i:{names})[\w.\-]{{0,40}})(?!\w)"
    return rf"{key}(?:{_CLOSE}(?:{_NAMED}|{_TYPED}{_OPERATOR}|{_GAP}){_QUOTED}|{_BARE}|{_ELEMENT})"


def beside(names: str, value: str) -> str:
    """A pattern for a value of a known form beside one of `names` (case does not matter); the value becomes the group `secret`."""
    return rf"(?i:{names})[\w.\- ]{{0,40}}{ASSIGN}(?P<secret>{value})"


def vendor(names: str, value: str) -> str:
    """Like `beside`, for a value whose shape many things have: the whole name becomes the group `vendor`, which vendor.py weighs."""
    return rf"(?P<vendor>(?i:{names})[\w.\- ]{{0,40}}){ASSIGN}(?P<secret>{value}){RIGHT_URL}"
