"""The expression for a key with a value beside it, in the notations of code, data, settings, markup, logs and prose.

One expression serves all kinds, so that it is compiled once; which kind it is, is asked of the whole key afterwards (beside.py).
"""

from __future__ import annotations

from airlock.core.detect.patterns import BEGINS_ANY

LETTERS = r"\u00aa-\u1fff\u2c00-\u2dff\u3005-\u3007\u3041-\ufdff"
"""Letters outside ASCII, for a class; punctuation and the wide forms of ASCII are not among them."""
_NAMED = rf"(?![\w{LETTERS}]{{49}})(?P<whose>[\w.\-{LETTERS}]{{2,48}}(?:[ ][A-Za-z\u00aa-\u024f]{{1,14}}\.?){{0,3}}?)(?![\w{LETTERS}])"
"""Letters that go on for longer than a key may are done with at once, rather than tried at each length."""
_TYPED = r"(?:\??[ \t]{0,4}:[ \t]{0,3}[\w.|? \[\]<>]{1,40}?[ \t]{0,3}(?==[^=>])|[ ]\{[ ]get;[^{}\r\n]{0,30}\})?"
_GIVEN = (
    r"(?:\(\))?[\"'`]?\)?\.(?:to(?:Strict)?Equal|toBe|isEqualTo|equals|eql?|fill|type|sendKeys|send_keys|setValue|set_value|typeText)\("
)
"""What a test compares a member with, or types into a field."""
_WRAPPED = r"(?:(?:is|equal_?[tT]o|eq|Some|Just|String::from|str|lit)\((?=[\"'`]))?"
"""Calls that only hand on the literal in them."""
_OPERATOR = (
    r"(?:\\{0,3}[\"'`]|\*\*)?\]?"
    + _TYPED
    + rf"[ \t]{{0,24}}(?P<operator>{_GIVEN}|=>|:=|\?=|={{1,3}}|!==?|::?(?:\*\*)?|：|<-|->|,(?:[ ]with:)?|\(|\||\{{"
    rf"|with(?=[ ][\"'])|(?<=[ ])(?=[\"']))[ \t]{{0,24}}(?:\[[ \t]{{0,4}})?{_WRAPPED}"
)
_SAID = r"[ ]#?(?:(?:is|was|no\.?|nr\.?|number|on|am|de|:|of|=|-|–|\#)[ ]){0,3}(?=[A-Z]{0,5}[ -]?[+(]?[0-9]|[A-Z][a-z]{2,8} [0-9])"
_QUOTED = r"[fFrRbBuULN@$]{0,2}(?P<quote>\\{0,3}[\"'`])(?P<quoted>(?:(?!(?P=quote))[^\r\n]){1,200})(?P=quote)"
_BARE = r"(?P<bare>[^\s\"'`<>{}\[\],;|=][^\r\n\"'`<>{}|]{0,100})"
_ELEMENT = r"(?:[\"']?[ ][^<>\r\n]{0,80}|[\"'])?>[ \t]{0,20}(?P<element>[^<>\r\n]{1,120})</"

KEYED = rf"{BEGINS_ANY}{_NAMED}(?:{_OPERATOR}(?:{_QUOTED}|{_BARE})|{_ELEMENT}|(?:{_SAID}){_BARE.replace('?P<bare>', '?P<said>')})"
"""Groups: `whose` (the key from the keyword on), `operator`, then the value as `quoted`, `element`, `bare` or `said`."""
