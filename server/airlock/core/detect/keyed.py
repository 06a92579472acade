"""Evidence for values beside a telling name, such as `db_password = "…"`.

Here precision is won or lost: most values beside such names are looked up, empty, samples or labels. A value counts when the name really
names a secret (keys.py), when it stands where a literal can stand (places.py), and when it looks neither like code nor like a sample nor
like a name (values.py). What remains is a warning when it looks made of more than words (strength.py), else a hint.
"""

from __future__ import annotations

import re

from airlock.core.detect import instead, of_user, plainkey, strength, told
from airlock.core.detect.fours import fours_end
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.keys import key_prefix, names_secret
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.leet import is_varied_word
from airlock.core.detect.notations import copies_into, is_compared, is_paired, is_tuple
from airlock.core.detect.phrases import is_chosen, is_phrase
from airlock.core.detect.places import Place, is_too_short, value_place, whole
from airlock.core.detect.values import has_digit, is_name
from airlock.core.detect.wordlike import CHANCE, is_random_word, wordiness
from airlock.core.detect.words import WORDS
from airlock.core.model import Confidence, Rule, Severity

_TELLING_WORD = LazyPattern(r"passw|secret|token|credential|api[_-]?key", re.IGNORECASE)
_STRICT = frozenset(("(", ",", "==", "===", "!=", "!=="))
"""Operators behind which much stands that is no secret: only strong values count."""
_EARLY = {"secret": 1, "held": 1, "bare": 2}
"""Groups at whose beginning the value begins, one code point later at most; a symbol's colon goes before it."""
_WHOLE = frozenset(("quoted", "element"))
"""Groups somewhere in which the value begins."""
_CALLS = frozenset((",", "("))
_COMPARES = frozenset(("==", "===", "!=", "!=="))
_EQUALS = frozenset(("==", "==="))
_LETS = frozenset(("==", "===", "("))
_QUOTES = ('"', "'", "`")
_NEXT_VARIABLE = LazyPattern(r"[A-Z][A-Z0-9_]{2,40}=[^=]|[A-Z_]{3,40}=\Z|[a-z_]{3,40}=\Z")
"""What follows where a variable is given nothing: `DB_PASSWORD= DB_HOST=shop ./run`, `password= auth_user=`."""
_MATCHES = LazyPattern(r"~(?:\Z|[\"'$^/(\[]|(?:m|s|y|tr|qr)[/{(|!#,])")
"""What stands behind `=` where a name is matched with a pattern or changed by one, as in Perl, Ruby and Bash."""
_VALUE_FOLLOWS = LazyPattern(r"[ \t]{0,4}=>")
"""Behind a literal that is a name itself: `'pass' => array('password', '_caution' => 'danger')`."""
_ASSERTS = LazyPattern(r"[ \t]{0,60}(?:assert|(?:ASSERT|EXPECT|REQUIRE|CHECK)(?:_\w{1,12})?)[!( ]")
_TYPED_IN = (".Text", ".text", ".value", ".Value")
"""What a field for a password is called with when it is filled or asked: `txtPassword.Text == "…"`."""
_AS_BYTES = ("Bytes", "_bytes", "_BYTES")
"""What names of a text's bytes end in; how many of them there are no quotes hold."""
_CALL_BEFORE = 100
_NEXT_NAME = LazyPattern(r"[A-Za-z]{1,8}\*{0,2}:")
"""What only begins the next pair; longer letters may be what somebody typed over and over."""
_USER_COMPARED = LazyPattern(
    r".{0,120}(?:user|login|name|mail|account)\w{0,12}[\"'\])]{0,3}(?:[ ]{0,2}={2,3}[ ]{0,2}|\.[Ee]quals(?:IgnoreCase)?\()"
    r"[\"'][^\"'\r\n]{1,40}[\"'][)]{0,3}[ ]{1,2}(?:and|AND|&&)[ ]{1,2}[\w.$(\[\"'>-]{0,40}",
    re.IGNORECASE,
)
"""A line that compares a user with a literal, up to the name that is compared next."""
_SIGNS_BEFORE = 120
_SIGNS_IN = LazyPattern(r"user|login|mail|auth|host|account|name", re.IGNORECASE)
_DEFINES = LazyPattern(
    r"(?:(?:define|env|set|property|put|default|\.string|env(?:iron|\(\))?\.(?:get|fetch|get_?or_?(?:default|else)))\([ ]{0,2}[\"']"
    r"|(?:setattr|set_?option|set_?property|stringvarp?)\([ ]{0,2}[&\w.]{1,40},[ ]{0,2}[\"'])[\w.-]{0,60}$",
    re.IGNORECASE,
)
"""Calls that give a name a value, or say what serves where the environment has none."""
_SESSIONS = LazyPattern(r"(?i:session|cookie_?parser)\w{0,12}\([{][^{}]{0,160}\Z")
_CREDENTIALS = LazyPattern(r".{0,60}cred(?:ential)?s?", re.IGNORECASE)
_USER_BEFORE = LazyPattern(r"[A-Za-z][\w.@+-]{1,40}:(?=[^\s/:]{4})")
"""A user before the password that belongs to it, `creds: ada:…`."""
_TELLS_ENOUGH = 512
"""So many code points of a long value tell what it is."""
_NUMBERED = LazyPattern(r"\d\d")
_THOUGHT_UP = LazyPattern(r"[A-Za-z]{4,24}[0-9]{1,4}[!#$%^&*+=~@?]{1,2}")
"""Letters, a number and a sign."""
_LINE_ENDS = ("", "\n", "\r")
_LONG = 32
"""From so many letters on a secret may be words that speak of it: `keyofourshopthatnobodyshouldknow`."""
_LEFT_OUT = ("...", "\u2026")
"""Behind a value of which only the beginning is shown."""
_EVIDENCE = {"strong": "is made of more than words", "weak": "could be a simple password"}


def judge(rule: Rule, match: re.Match[str], language: str, looks: strength.Looks = strength.looks_secret) -> Judgement | None:
    """What a match amounts to, by the kind of evidence its groups offer; `looks` says how strong a value is."""
    groups = match.re.groupindex
    if "plain" in groups:
        return plainkey.judge(rule, match, language)
    if "loose" in groups or "said" in groups:
        return told.judge(rule, match, language, looks)
    if "yoda" in groups:
        return told.judge_reversed(rule, match)
    bare = match["bare"]
    if bare is not None and match["operator"] in _CALLS:  # most of what code says of tokens; its words are no values
        return None
    value = match["quoted"] or match["held"] or (bare.partition("\\n")[0] if bare else match["element"])
    worth = (value != match["key"] and _is_worth_a_look(value, rule.kind)) or instead.is_named(match)
    if not (worth or (bare is not None and fours_end(match.string, *match.span("bare")) > match.end("bare"))) or is_too_short(
        match, language
    ):
        return None
    return _named(rule, match, language, looks)


def begins_within(match: re.Match[str]) -> tuple[int, int] | None:
    """The range in which the value of such a match begins, whatever it amounts to; None where its groups do not tell."""
    group = "secret" if "secret" in match.re.groupindex else match.lastgroup
    if group in _WHOLE:
        return match.span(group)
    return (match.start(group), match.start(group) + _EARLY[group]) if group in _EARLY else None


def _named(rule: Rule, match: re.Match[str], language: str, looks: strength.Looks) -> Judgement | None:
    """What a name with a value beside it amounts to."""
    prefix = key_prefix(match.string, match.start())
    key = prefix + match["key"]
    called = match["operator"] == "(" and is_compared(key)
    named = key.rpartition(".")[0] if called or (rule.kind == "password" and key.endswith(_TYPED_IN)) else key
    if match["quoted"] is not None and named.endswith(_AS_BYTES):
        named = named[: -len("Bytes")]
    secret = not _is_again(match, key) and names_secret(named, len(prefix), rule.kind)
    secret = secret and not (_is_part_of_more(match, prefix) or _is_no_value(match, prefix))
    place = value_place(match, prefix, language) if secret else None
    if place is None or (match["bare"] is not None and match.string.startswith(_LEFT_OUT, place.end)):
        return None
    value = match.string[place.start : place.end]
    if rule.kind == "secret" and _CREDENTIALS.fullmatch(key) and (user := _USER_BEFORE.match(value)) is not None:
        place, value = place._replace(start=place.start + user.end()), value[user.end() :]
    strong = looks(value[:_TELLS_ENOUGH], key, rule.kind) or ("weak" if _is_told(match, place, key, rule.kind, language) else None)
    unsaid = place.loose and not ((has_digit(value) and of_user.is_below(match, place.end)) or is_varied_word(value))
    if strong is None or (strong == "weak" and unsaid):
        return None
    if strong == "weak" and match["key"].lower() == "pass" and not prefix and _is_outcome(match, value):
        return None
    if _is_strict(match, rule.kind) and (strong == "weak" or _is_label(value)):
        compared = match["operator"] in _COMPARES and (has_digit(value) or _is_asserted(match))
        if rule.kind != "password" or not (compared or _lets_in(match) or (_NUMBERED.search(value) and _is_entry(match))):
            return None
        strong = "weak"
    return weighed(rule, whole(match, place, language), "weak" if key.lower() == "salt" and match["operator"] == ":" else strong)


def _is_again(match: re.Match[str], key: str) -> bool:
    """Whether the name stands there over again with its sign, `pw = pw = …`: that one is looked at itself."""
    return match["bare"] is not None and match["bare"].startswith(f"{key}{match['operator']}")


def _is_part_of_more(match: re.Match[str], prefix: str) -> bool:
    """Whether a literal is compared of which the name is only the end: `"$mode,$pass" != "prog,link"`."""
    close, head = match["close"] or "", match.start() - len(prefix)
    return match["operator"] in _COMPARES and close in _QUOTES and head > 0 and match.string[head - 1] not in (close, ":", "$", "@")


def _is_no_value(match: re.Match[str], prefix: str) -> bool:
    """Whether what follows is the next name, `DB_PASSWORD= DB_HOST=shop`, a pattern, `$pw =~ s/…/`, or the next cipher of `!PSK:!SRP`."""
    text, operator, bare = match.string, match["operator"], match["bare"]
    if bare is None:
        return operator == "," and _VALUE_FOLLOWS.match(text[match.end() : match.end() + 8]) is not None
    if operator == ":":
        return bare[0] == "!" and text.endswith("!", 0, match.start() - len(prefix))
    if operator != "=":
        return False
    if match.end("operator") == match.start("bare") and _MATCHES.match(bare) is not None:
        return True
    given = match.start("operator") == match.end("key") and text[match.start("bare") - 1] in " \t"
    return given and _NEXT_VARIABLE.match(bare) is not None


def _is_label(value: str) -> bool:
    """Whether a value reads like words, and does not end as what somebody thought up, such as `harbour56!`."""
    return is_name(value) and wordiness(value) >= CHANCE and _THOUGHT_UP.fullmatch(value) is None


def _is_told(match: re.Match[str], place: Place, key: str, kind: str, language: str) -> bool:
    """Whether what stands around a value tells that it opens something, where its look does not: a user, a service, a default."""
    value = match.string[place.start : place.end]
    if kind == "password":
        if match["bare"] is not None and not place.loose and _is_service(value, key):
            return key.isupper() or match.string[place.end : place.end + 1] in _LINE_ENDS  # not a sentence's first word
        if (match["bare"] is None or not place.loose) and of_user.is_same(match, value):
            return True
    if place.loose:
        return False
    if is_phrase(value, key, kind, language, quoted=match["quoted"] is not None):
        return True
    made = of_user.is_made_of_it(match, value, kind) and not (value.isupper() and "_" in value)  # `SHOP_PASS`: what manuals write there
    return made or instead.is_named(match) or (kind == "secret" and _signs_sessions(match, value))


def _signs_sessions(match: re.Match[str], value: str) -> bool:
    """Whether some words sign the sessions of a site, `session({ secret: "…" })`."""
    return (
        match["quoted"] is not None
        and is_chosen(value)
        and _SESSIONS.search(match.string[max(match.start() - 200, 0) : match.start()]) is not None
    )


def _is_asserted(match: re.Match[str]) -> bool:
    """Whether a test asserts that a password is a simple one: `assert user["password"] == "…"`."""
    line = match.string[max(match.start() - _CALL_BEFORE, 0) : match.start()]
    return match["operator"] in _EQUALS and _ASSERTS.match(line[line.rfind("\n") + 1 :]) is not None


def _lets_in(match: re.Match[str]) -> bool:
    """Whether a condition compares a user and a password, `user == "…" and password == "…"`: whoever knows both gets in."""
    line = match.string[max(match.start() - 2 * _CALL_BEFORE, 0) : match.start()]
    return match["operator"] in _LETS and _USER_COMPARED.fullmatch(line[line.rfind("\n") + 1 :]) is not None


def _is_entry(match: re.Match[str]) -> bool:
    """Whether name and value are a pair of several, `[("user", "ada"), ("password", "…")]`."""
    line = match.string[max(match.start() - _CALL_BEFORE, 0) : match.start()]
    return match["operator"] == "," and is_paired(line[line.rfind("\n") + 1 : -1])


def _is_service(value: str, key: str) -> bool:
    """Whether a password is the name of what it is for, a default that opens: `WORDPRESS_DB_PASSWORD=wordpress`, `canal.password=canal`.

    So is the name of its variable run together, `SHOP_ROOT_PASSWORD=shoprootpassword`; with the marks in it, it would keep a place.
    """
    if len(value) < 4 or not value.isalpha() or not value.islower() or value in WORDS:
        return False
    if key.isupper() and key.count("_") > 1 and value == strength.letters(key):
        return True
    return key.lower().startswith(value) if key.isupper() else key.startswith(value + ".")


def _is_outcome(match: re.Match[str], value: str) -> bool:
    """Whether `pass` is an outcome or a verb there, `{"pass": "green", "fail": "red"}`: a word beside it, and nobody who signs in."""
    if match["operator"] not in (":", "=>") or not value.isalpha() or is_random_word(value):
        return False
    return _SIGNS_IN.search(match.string[max(match.start() - _SIGNS_BEFORE, 0) : match.start()]) is None


def _is_strict(match: re.Match[str], kind: str) -> bool:
    """Whether much stands in this place that is no secret; `setPassword("…")` takes simple passwords too."""
    if kind == "password" and match["operator"] in _CALLS and not is_compared(match["key"]):
        line = match.string[max(match.start() - _CALL_BEFORE, 0) : match.start()]
        return match["operator"] == "," and _DEFINES.search(line) is None and not copies_into(line) and not is_tuple(match, line)
    return match["operator"] in _STRICT


def weighed(rule: Rule, place: Place, strong: str) -> Judgement:
    """A strong value speaks as loud as its rule says, a weak one is a hint."""
    reasons = ("stands beside a name that says it is secret", _EVIDENCE[strong])
    if strong == "strong":
        return Judgement(place.start, place.end, rule.severity, rule.confidence, reasons)
    return Judgement(place.start, place.end, Severity.HINT, Confidence.LOW, reasons)


def _is_worth_a_look(value: str, kind: str) -> bool:
    """A quick look that spares most values the close one: no digits, and then a telling word and little else, the next name, too short."""
    if has_digit(value):
        return True
    if value[-1:] == ":" and _NEXT_NAME.fullmatch(value) is not None:
        return False
    if kind != "password" and len(value) <= (5 if kind == "secret" else 7):
        return False
    return not _TELLING_WORD.search(value) or strength.is_compound(value) or (kind == "secret" and len(value) >= _LONG)
