"""The expression for a key with a value beside it, in the notations of code, data, settings, markup, logs and prose.

One expression serves all kinds, so that it is compiled once; which kind it is, is asked of the whole key afterwards (beside.py).
"""

from __future__ import annotations

from airlock.core.detect.personal.keytable import HEADS, JOINED

LETTERS = r"\u00aa-\u1fff\u2c00-\u2dff\u3005-\u3007\u3041-\ufdff"
"""Letters outside ASCII, for a class; punctuation and the wide forms of ASCII are not among them."""
_OTHERS = r"/:-@\[-^`{-\u00a9\u2000-\u2bff\u2e00-\u3004\u3008-\u3040\ufe00-\U0010ffff"
"""What is from the slash on no letter, digit or underscore: a class of what something is not is compiled five times as fast here."""
_WORD, PART, _SIGN = rf"[^\x00-.{_OTHERS}]", rf"[^\x00-,{_OTHERS}]", rf"[\x00-\x1f!-.{_OTHERS}]"
"""A letter, digit or underscore; the same, a hyphen or a dot; what is none of them and no blank."""
_GOES_ON = r"[\u00c0-\u00c3\u00c5-\u00d5\u00d8-\u00db\u00dd-\u00e3\u00e5-\u00e7\u00ea-\u00f6\u00f8-\u024f]"
"""Letters with which no word between a key and its value begins: those of Europe but for `Ä Ö Ü ä è é`."""
_NAMED = rf"(?![\w{LETTERS}-]{{49}}|(?:[\w{LETTERS}-]{{0,12}}\.){{8}})(?P<whose>{PART}{{2,48}}(?:[ ][A-Za-z\u00aa-\u024f]{{1,14}}\.?){{0,3}}?)(?!{_WORD}|[ ]{_GOES_ON})"
"""Letters and hyphens that go on for longer than a key may are done with at once, rather than tried at each length, and so is a path of too
many names; what is said as a class of what it is is looked for twice as fast."""
_CLOSED = r"(?:\\{0,3}[\"'`](?:>>)?|``|\*\*|\(\))?(?:\]|\}(?=[ ]?=)|\)(?=,?[ ][^|]|=\())?"
"""What may shut a key in: quotes, a subscript, the brackets of a getter, those around what is compared."""
_TYPED = (
    r"(?:\??[ \t]{0,4}:(?=[\w.|? \t\[\]<>&']{1,60}=)[ \t]{0,3}(?:&(?:'[a-z]{1,8}[ ])?)?[\w.|? \[\]<>]{1,40}?[ \t]{0,3}(?==[^=>])|[ ]\{[ ]get;[^{}\r\n]{0,30}\}|\[\w{0,20}\](?=[ ]?=)"
    r"|[ ](?i:as[ ]string|n?(?:var)?char2?|text)(?:\(\w{1,4}\))?(?:[ ](?i:not[ ]null))?(?=[ ]?:?=|[ ](?i:default)))?"
)
_GIVEN = (
    r"(?:\(\))?[\"'`]?\)?(?:\.|->)(?:(?:[Ss]hould|to|and)(?:\(\))?[. ])?"
    r"(?:(?:toBe|to(?:Strict)?Equal|isEqualTo(?:IgnoringCase)?|[eE]quals?(?:IgnoreCase)?|eql?|Be|fill|type|sendKeys|send_keys|[sS]etValue"
    r"|set_value|typeText|[tT]henReturn|willReturn|[rR]eturns|mockReturnValue|and_return|value)[( ]|==[ ])"
)
"""What a test compares a member with, has it give, or types into a field."""
_INFIX = r"(?:with|is|to|eq|(?:should|must)(?:Be|Equal|_equal)|(?i:(?:not[ ])?i?like|(?:set[ ])?default|in))(?=[ ][(\"'`N])"
"""Words between a key and a value in quotes."""
_SIBLING = (
    r"(?:(?:[ ]{1,4}[A-Za-z-]{2,16}=[\"'][^\"'\r\n]{0,30}[\"']){0,2}|[ ]?\{|,(?:\s{0,9}[\"'](?:type|old|from)[\"']: ?[\"'\w]{1,12},)?)?\s{1,40}"
    r"[\"']?(?:[vV]alue|defaultValue|default|answer|content|example|new|text)[\"']?[ ]{0,3}[:=]"
)
"""Between a name and a value that stand side by side: in attributes, in members of an object, in the block of a variable."""
_WRAPPED = (
    r"(?:(?:is|equal_?[tT]o|equals|eq|Some|Just|String::from|str|lit|ref|signal|useState)?\((?=[\"'`])|\{\s{0,9}[\"'](?:type[\"']: ?[\"']\w{1,8}[\"'], ?[\"'])?(?:S|N|value|default|example|const|stringValue)[\"'][ ]?:[ ]?(?=[\"'])"
    r"|\{[ ]?(?=[\"'`])|<<(?=\")"
    r"|[\w.]{1,24}\([^()\"'\r\n]{0,40}default=(?=[\"'])|%[sdrvq][\"'`],[ ]{0,3}[\[(]?(?=[\"'`]))?"
)
"""Calls that only hand on the literal in them, brackets around it, a default, what a placeholder of a format stands for."""
_BELOW = r"(?:\r?\n[ ]{1,12}type:[^\r\n]{1,10})?\r?\n[ ]{0,12}(?:-|(?:example|default|value):)[ ]"
"""From a key of YAML to the first item of the list below it, or to what is said to be an example of it."""
_LIKELY = rf"(?={_SIGN}|[ ]{{1,24}}(?:{_SIGN}|(?i:as|n?(?:var)?char|default|eq|i?like|in|is|must|not|set|should|text|to|with)[ 2B-E(_]))"
"""Most keys in running text are followed by another word, which is none of those below."""
_LITERAL_AHEAD = r"(?=[ \t]{0,8}(?:\[|[\w.:]{0,24}\()?[fFrRbBuULN@$]{0,2}\\{0,3}[\"'`])"
"""Behind a comma, where nothing bare is a value."""
_OPERATOR = (
    rf"{_CLOSED}{_TYPED}(?:(?P<sibling>{_SIBLING})|[ \t]{{0,24}}(?P<operator>{_GIVEN}|=\((?=[^()\r\n\"']{{1,90}}\))|=>|:=|\?=|={{1,3}}|!==?"
    rf"|:-(?=[^ ])|::?(?:\*\*|</(?:b|strong|em|label|span)>)?|：|<-|->|,(?:[ ]with:)?{_LITERAL_AHEAD}|\(|\||\{{|{_INFIX}|(?<=[ ])(?=[\"'])))[ \t]{{0,24}}"
    rf"(?:\[[ \t]{{0,4}}|[&!][\w!]{{1,20}}[ ]|{_BELOW})?{_WRAPPED}"
)
_SAID = (
    r"[ ]#?(?:(?:is|was|on|am|de|:|of|=|-|–|\#|n[°º]|no\.|ist|lautet|war|es|era|est|[eé]tait|è|é|jest|to|är|er)[ ]){0,3}"
    r"(?=[A-ZÄÖÜ]{0,5}(?:-[A-Z]{1,2})?[ -]?[+(]?[0-9]|[A-Z][a-z]{2,8} [0-9])"
)
"""Between a name and a value in running text, in several languages."""
_QUOTED = (
    r"[fFrRbBuULN@$]{0,2}(?P<quote>\\{0,3}[\"'`])(?P<quoted>[^\"'`\\\r\n]{1,200}(?=(?P=quote))|(?:(?!(?P=quote))[^\r\n]){1,200})(?P=quote)"
)
"""What holds no quotes and escapes, as most values, is told at once: the second choice would say the same of it, sign by sign."""
_BARE = r"(?P<bare>(?!(?:[A-Za-z_]{1,40}={1,3}){3})[^\s\"'`<>{}\[\],;|=][^\r\n\"'`<>{}|]{0,100})"
_BEHIND = (
    r"(?:</dt>\s{0,40}<dd|</th>\s{0,40}<td|</key>\s{0,40}<string|:[ ]?</(?:td|b|strong|label|span)>\s{0,40}<(?:td|span|p|div)|:[ ]{0,4}<(?:b|strong|em|span|code)"
    r"|[\"']>\s{0,40}<(?:\w{1,12}:)?\w{0,20}[vV]alue)(?:[ ][^<>\r\n]{0,60})?"
)
"""From an element that holds a name to the one with its value."""
_ELEMENT = (
    rf"(?:[\"']?[ ][^<>\r\n]{{0,80}}>|(?:[\"']|{_BEHIND})?>)[ \t]{{0,20}}(?:<!\[CDATA\[)?(?P<element>[^<>\r\n]{{1,120}})(?:(?<=\]\])>)?</"
)
_PLAINLY = r"\"?[ ]?[:=][ ]?\"(?P<plain>[^\"'`\\\r\n]{1,200})\""
"""As JSON has it, and most code: what `_OPERATOR` and `_QUOTED` say as well, in a third of the time."""
_LISTED = r"(?P<listed>(?=,[ ]?(?!set)\w{1,48}[,)]))"
"""A name with another behind it in a list of names, as columns have it: no more than what `_LAST` says."""
_LAST = r"(?P<last>(?:\(\)|[\"']\]?)?[ ]?(?=[)\],;:{}\r\n?&|]|\w{1,20}\)|\Z))"
"""Where a key ends what it is compared in: then its value may stand before it."""

_FAR = r"(?P<far>(?![ ]\w|[\"'`]\w{3,48}[\"'`])|(?=[ ](?:should|must|to|returns?|as|or)[ ]))(?=[^\r\n;{&+](?=(?P<gap>[^\r\n;{&+\"'`]{0,73}))(?P=gap)[\"'`])"
"""Where a literal stands farther behind the key, on its line; what is between is taken once and whole, and not given back sign by sign.
A word alone between two quotes hands nothing on."""

_IN_COMPOUND = rf"(?<=[^A-Z][a-z])(?<!tele)(?=(?i:{'|'.join(sorted(HEADS | JOINED))}))"
"""Where a word begins that others are made with, `wohnanschrift`, `paddress`."""
_BEGINS = r"(?:(?<![A-Za-z])|(?=[A-Z])(?:(?<![A-Z])|(?=[A-Z][a-z]))|(?=[^\x00-\x7f]))"
"""Where a word of any script may begin: behind a letter for what it is of, or an abbreviation, as well: `PAddress`, `CFname`."""
BEGINS = f"(?:{_BEGINS}|{_IN_COMPOUND})"
"""Where a keyword may stand."""

_IN_PIECES = rf"(?!-{_WORD})"
"""What no operator begins with: a key in pieces with hyphens is not tried at each of them."""
_VALUED = rf"{_LIKELY}{_IN_PIECES}(?:{_PLAINLY}|{_LISTED}|{_OPERATOR}(?:{_QUOTED}|{_BARE}))"
_NO_PLACEHOLDER = r"(?!(?:(?<=AIRLOCK_)|(?<=AIRLOCK_PERSON_)|(?<=AIRLOCK_POSTAL_)|(?<=AIRLOCK_DATE_OF_))(?:[A-Z0-9]{1,24}_){1,7}[A-Z]{0,24}[0-9][A-Z0-9]{0,24}(?![A-Z0-9_]))"
"""Most words in our placeholders are told so before anything is looked at, since redacted texts are full of them; naming.py knows the others."""
KEYED = rf"{_NO_PLACEHOLDER}{BEGINS}{_NAMED}(?:{_VALUED}|{_ELEMENT}|(?:{_SAID}){_BARE.replace('?P<bare>', '?P<said>')}|{_LAST}|{_FAR})"
"""Groups: `whose` (the key from the keyword on), then the value as `plain`; or `sibling` or `operator` and the value as `quoted`, `bare`,
or the value as `element` or `said`; or `listed` or `last`, where nothing is behind the key that could be one; or `far`, where there may be something farther away (farther.py)."""
