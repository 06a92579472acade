"""What stands around a name and changes what the sign behind it means: lists of words, sentences, calls that set, colons that give nothing.

Each function looks at the line before the name, or a little behind the value; places.py asks them.
"""

from __future__ import annotations

import re
import string

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.surroundings import PROSE, line_before
from airlock.core.detect.values import has_digit, is_name
from airlock.core.detect.wordlike import CHANCE, is_random_word, wordiness
from airlock.core.detect.words import word_set

MARKUP = word_set("erb html javascriptreact php svelte typescriptreact vue xml")
"""Languages with text between elements: a value may stand bare there, up to the element's end."""
_BLOCKS = frozenset(("hcl", "terraform"))
"""Languages in which a value bare behind a name is a reference, unless it stands in a file that is written out there."""
WORD_LISTS = frozenset(("erb", "perl", "puppet", "raku", "ruby"))
"""Languages with lists of bare words, some also with symbols, `:name`."""

_CUT_SHORT = LazyPattern(r"[\[({](?:redacted|removed|hidden|masked|snip|cut|truncated|filtered|\.{2,3}|…)", re.IGNORECASE)
"""What people write where they left out the rest of a value."""
_ENCODED, _SIGNS = 61, 8
"""Length of a whole line of uuencode, and how many different signs it has at least."""
_LINE_ENDS = ("", "\n", "\r")
_BEFORE, _SENTENCE = 280, 80
_NAME, _IN_NAME = 64, f"{string.ascii_letters}{string.digits}_"
_COPIES = LazyPattern(r"\bl?str[nl]?cpy[AW]?(?:_s)?\([ ]{0,2}[\w.>-]{0,60}$")
_GIVES = LazyPattern(r"(?:setattr|[sS]et_?[oO]ption|[sS]et_?[pP]roperty|StringVarP?)\([ ]{0,2}[&\w.]{1,40},[ ]{0,2}$")
_METHOD = LazyPattern(r"\.(?:equals|Equals|equalsIgnoreCase|compareTo|eq|assign|append|default|val)$")
_SETS_VARIABLE = LazyPattern(r"(?:^|.{0,200}\W)[Ss]et\(")
_TEAMCITY = "credentialsJSON"
"""Before the number under which TeamCity keeps a secret. https://www.jetbrains.com/help/teamcity/storing-project-settings-in-version-control.html"""
_BUILD_FIELD = LazyPattern(r"(?:^|.{0,200}\W)(?:buildConfigField|resValue)[ (][ ]{0,2}[\"']\w{1,20}[\"'],[ ]{0,2}[\"']")
_CLASSES = LazyPattern(r".{0,200}\b(?:class|className|ngClass|classList)\]?[=:][ ]?[\"'{]{1,3}[^\"']{0,80}")
_PSQL = LazyPattern(r".{0,200}\b(?:role|user|with|login|encrypted)[ ](?:[^;]{0,80}[ ])?", re.IGNORECASE)
_WORDS = LazyPattern(r"(?:^|.{0,200}\W)(?:qw[ ]?[(\[{/|!<]|%[wWiI][(\[{<|!])(?:[^\s()\[\]{}]{1,60}\s){0,40}")
_GOES_ON = LazyPattern(r"[ ]?,[ ]?[\"']")
_ANOTHER = LazyPattern(r"[ ]{0,2},[ ]{0,2}[A-Za-z]{0,2}[\"']")
"""A literal behind another one."""
_LOOKS_UP = ("lookup(", "query(")
_SETS = LazyPattern(
    r"(?:^|.{0,60}[._])(?:(?i:set|with|add|use)(?:[A-Z][A-Za-z]{0,20}|_[A-Za-z]{1,20})?|(?i:access|account|admin|api|app|auth|bearer|bot|client"
    r"|consumer|database|db|jwt|(?:key|trust)?store|key|login|oauth|personal|proxy|refresh|root|service|session|shared|user|webhook){1,2})?_?"
)
_PAIRS = LazyPattern(r"Map\.of\([ ]?(?:(?:\"[^\"]{0,60}\"|[\w.]{1,60}),[ ]?){2,18}")
_SHARED = LazyPattern(r"pan\.baidu\.com/[\w/?=&-]{1,60}$")
"""A link that a file is shared by: the code in it is there for whoever has the link."""
_ENTRY = LazyPattern(r"(?:[\[({][ ]{0,4}|[\])}][ ]{0,2},[ ]{0,4}|^[ \t]{0,60})[\[(][ ]{0,2}$")
"""Before the name in an entry of a list of pairs: `[["user", "ada"], ["password", "…"]]`, `[("password", "…")]`."""
_MAKES = LazyPattern(r"(?:[A-Z][a-z0-9]{1,20}){1,4}")
_USER_NAMED = LazyPattern(
    r"(?:^|.{0,60}\W)(?:user(?:name)?|login|log(?:ged)? in|sign in|account|admin)\b[^.;!?]{2,50}"
    r"(?:\b(?:and|with|using)|[,/])[ ](?:the |a )?",
    re.IGNORECASE,
)
_DIRECTIVES = word_set("conf properties ini nginx")
"""Languages in which a line may be a name and a value without any sign between them."""
_DIRECTIVE = LazyPattern(r"[ \t]{0,40}(?:[A-Za-z0-9][\w.:/-]{0,60}[ \t]{1,8}){0,4}")
"""What may stand before such a name where the value is no word: `neighbor 10.0.0.1 password …`."""


def is_given_together(match: re.Match[str], head: int) -> bool:
    """Whether several names are given literals at once, so that the first of these is another name's: `user, password = "ada", "…"`."""
    if (
        match["quoted"] is None
        or match["operator"] not in ("=", ":=")
        or _ANOTHER.match(match.string[match.end() : match.end() + 8]) is None
    ):
        return False
    return line_before(match.string, head).rstrip(" $")[-1:] == ","


def is_setter(prefix: str) -> bool:
    """Whether a method gives a value to what its name says, by what goes before the telling word: `setPassword`, `set_api_token`.

    A builder's says whose it is, `clientSecret`.
    """
    return _SETS.fullmatch(prefix) is not None


def sets_variable(line: str, name: str) -> bool:
    """Whether a call gives a variable or a setting of that name a value: `Set($Password, "…")`, `set :secret, "…"`, `-define(KEY, "…")`."""
    return line.endswith(("set :", "-define(")) or (name.startswith("$") and _SETS_VARIABLE.fullmatch(line) is not None)


def copies_into(line: str) -> bool:
    """Whether a call copies what follows into the variable named next: `strcpy(`, `strncpy(conf->`."""
    return _COPIES.search(line) is not None


def builds_field(line: str) -> bool:
    """Whether the name is that of a field that a Gradle build writes into the program: `buildConfigField("String", "API_KEY", "…")`."""
    return _BUILD_FIELD.fullmatch(line) is not None


def is_listed(line: str) -> bool:
    """Whether the name stands in a list of words, which may be names and values by turns: `qw(user ada password …)`."""
    return _WORDS.fullmatch(line) is not None


def is_said(line: str) -> bool:
    """Whether a sentence names a user before the password: `log in as ada with the password …`."""
    return _USER_NAMED.fullmatch(line[-_SENTENCE:]) is not None


def gives_nothing(match: re.Match[str], head: int, language: str) -> bool:
    """Whether a sign gives no value: `:class="{password: 'invalid'}"`, psql's `PASSWORD :'n'`, a badge's or a shared link's `?token=…`."""
    text, operator = match.string, match["operator"]
    if operator == "=":
        # who can see the page has it, or the link
        queried = text[max(head - 1, 0) : head] in ("?", "&")
        return queried and (text.endswith(".svg?", 0, head) or _SHARED.search(text[max(head - _SENTENCE, 0) : head]) is not None)
    if operator != ":":
        return False
    if match["key"] == _TEAMCITY:
        return True
    between = text[match.end("key") : match.start("quote")] if match["quoted"] is not None else ""
    named = between[-1:] == ":" and between[:1] == " "
    if not named and language not in MARKUP:
        return False
    line = text[max(head - _BEFORE, 0) : head]
    line = line[max(line.rfind("\n"), line.rfind("\r")) + 1 :]
    return (named and _PSQL.fullmatch(line) is not None) or (language in MARKUP and "lass" in line and _CLASSES.fullmatch(line) is not None)


def is_tested(match: re.Match[str], language: str) -> bool:
    """Whether a shell compares a variable there, `"$pass" = link`: no space stands before the equals sign that gives a value."""
    if language != "shellscript" or match["operator"] != "=" or not match.string[match.start("operator") - 1].isspace():
        return False
    return match.string[max(match.start() - _NAME, 0) : match.start()].rstrip(_IN_NAME)[-1:] in ("$", "{")


def ends_call(match: re.Match[str]) -> bool:
    """Whether no other literal follows in a call: in `set_password("service", "user", "password")` the last one is the value."""
    return _GOES_ON.match(match.string[match.end() : match.end() + 4]) is None


def makes(prefix: str, value: str) -> bool:
    """Whether a call makes a password of a literal, `NodeAuthPassword("…")`, by what goes before the word; messages have no digit."""
    return _MAKES.fullmatch(prefix) is not None and has_digit(value) and " " not in value


def is_compared(key: str) -> bool:
    """Whether a name ends in a method that takes a value to compare or to append, `password.equals("…")`."""
    return _METHOD.search(key) is not None


def is_tuple(match: re.Match[str], line: str) -> bool:
    """Whether name and value are all of a tuple, as Erlang writes what is configured: `{password, "…"}`; `line` is what stands before."""
    if match["close"] or match["quoted"] is None or not match["key"].islower() or match.string[match.end() : match.end() + 1] != "}":
        return False
    return line.rstrip(_IN_NAME)[-1:] == "{"


def is_first_argument(before: str) -> bool:
    """Whether a name is the first argument of a call, but of none that looks something up: `lookup("password", "shop")`."""
    called = before.rstrip(" \t\r\n")
    return called[-1:] == "(" and not called.endswith(_LOOKS_UP)


def is_paired(before: str) -> bool:
    """Whether a name stands where a map's pairs have theirs, or behind what is given it.

    `Map.of("user", "ada", "password", "…")`, `setattr(shop, "password", "…")`, `new Map([["password", "…"]])`.
    """
    if _GIVES.search(before) is not None or _ENTRY.search(before) is not None:
        return True
    start = before.rfind("Map.of(")
    return start >= 0 and _PAIRS.fullmatch(before[start:]) is not None and before.count(",", start) % 2 == 0


def is_scripted(match: re.Match[str], line: str, language: str) -> bool:
    """Whether a line is one of a script or a file that stands inside of code: `export DB_PASSWORD=…`, in Terraform also `password=…`.

    The operator is an equals sign; `line` is what stands before the name.
    """
    value = match["bare"]
    if match.end("key") + 1 != match.start("bare") or not has_digit(value) or is_name(value):
        return False
    whole = not line.strip() and match.string[match.end() : match.end() + 1] in _LINE_ENDS
    return line.strip() == "export" or (whole and language in _BLOCKS)


def is_plain_password(match: re.Match[str], value: str) -> bool:
    """Whether a value in prose can hardly be a word of it: letters by chance, or digits up to the line's end."""
    if value.isdigit():
        return len(value) > 3 and value == match["bare"] and match.string[match.end() : match.end() + 1] in _LINE_ENDS
    return value.islower() and value.isalpha() and is_random_word(value)


def is_encoded(text: str, at: int) -> bool:
    """Whether a line is a whole one of a file in uuencode: an M, no small letters, and signs as many as there are.

    https://pubs.opengroup.org/onlinepubs/9699919799/utilities/uuencode.html
    """
    start = text.rfind("\n", max(at - _ENCODED, 0), at) + 1 or max(at - _ENCODED, 0)
    if text[start] != "M" or text[start + _ENCODED : start + _ENCODED + 1] not in _LINE_ENDS:
        return False
    line = text[start : start + _ENCODED]
    return all(" " <= sign <= "`" for sign in line) and len({sign for sign in line if not sign.isalnum()}) >= _SIGNS


def before_tail(value: str, end: LazyPattern) -> str:
    """A bare value without what follows it; nothing of a value that somebody cut short, and of a call."""
    tail = end.search(value)
    if tail is None:
        return value
    if tail[0][0] == "(" and value[: tail.start()].isidentifier():
        return ""
    return "" if _CUT_SHORT.match(value[tail.start() :]) else value[: tail.start()]


def is_directive(line: str, value: str, language: str) -> bool:
    """Whether a name behind `line` and a value at the line's end are a setting, told by the language or by a value that is no word."""
    if language in _DIRECTIVES and not line.strip():
        return True
    worded = is_name(value) and wordiness(value) >= CHANCE
    return language in _DIRECTIVES | PROSE and not worded and _DIRECTIVE.fullmatch(line) is not None
