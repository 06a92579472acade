"""Where a literal value can stand beside a telling name.

In quotes that open, in an element, bare in a configuration file, or bare inside another literal or a comment. All looks around a match are
bounded, so that the same place is judged the same in a window and in the whole document.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from airlock.core.detect import blocks
from airlock.core.detect.bare import BARE_END, LINES, SHORTEST, bare_value, is_no_identifier, line_end, without_closing, word_end
from airlock.core.detect.fours import fours_end
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.notations import (
    MARKUP,
    WORD_LISTS,
    before_tail,
    builds_field,
    copies_into,
    ends_call,
    gives_nothing,
    is_compared,
    is_directive,
    is_encoded,
    is_first_argument,
    is_given_together,
    is_listed,
    is_paired,
    is_plain_password,
    is_said,
    is_scripted,
    is_setter,
    is_tested,
    makes,
    sets_variable,
)
from airlock.core.detect.quoting import held_value, quoted_value
from airlock.core.detect.surroundings import CONFIGURATION, LINE_BEFORE, PROSE, in_comment, is_running_text, line_before
from airlock.core.detect.values import has_digit, is_name, variety

_CHARACTERS = frozenset(("c", "objective-c"))
"""Languages in which single quotes hold a character, and no string goes over lines."""
_LONGEST_CHARACTER = 11

_LINE_ENDS = ("", "\n", "\r")

_DEFINES = LazyPattern(
    r"(?:#[ \t]{0,4}define|%define|%global|\((?:define|def(?:var|parameter|const|custom|once)?)"
    r"|\b(?:set(?:x|q|env)?(?:[ \t]{1,4}-[A-Za-z]{1,4})?"
    r"|with|login|encrypted|by|env|arg|enable|(?:login|user)[ \t]{1,8}\S{1,60}))[ \t]{1,8}\*?$",
    re.IGNORECASE,
)
_LONGEST_DEFINITION = 90
"""More than the longest of them, in code points."""
_BEGINS = LazyPattern(r"(?:.{0,200}[{;(])?[ \t]{0,80}")
_ENDS = LazyPattern(r"[ \t]{0,8}(?:[\r\n;})]|$)")
"""Around a statement that is a name and a value, as in Gradle, Chef and Tcl."""
_SAYS_SO = LazyPattern(r"(?:\b(?:and|with|using|enter|type|the|a)|[\"'])[ \t]{1,4}$", re.IGNORECASE)
"""Before a name whose value stands in quotes right behind it, in sentences and in commands that read like them."""
_COMPARES = LazyPattern(r"(?:cmp|[Cc]ompare|_digest|[Ee]quals?)[ ]?\((?:\[\]byte\(|Buffer\.from\()?$")
"""Before the first argument of a call that compares two."""
_CONTRACTION = LazyPattern(r"(?<=[A-Za-z])'(?=[a-z]{1,2}\b)")
_VIM = LazyPattern(r"\blet[ ]{1,4}[bglstw]:$")
"""Before the name of a variable of Vim's, whose scope is a letter and a colon."""
_VARIABLE = LazyPattern(r"[A-Z][A-Z0-9_]{3,80}")
_AFTER_LITERAL = frozenset(("", *",;:)]}>/ \t\r\n\\"))
_RUN_ON = LazyPattern(r"[A-Za-z0-9_.-]{6,256}")


class Place(NamedTuple):
    """The value [start, end); `loose` when it stands bare where prose may stand, so that it must look the part."""

    start: int
    end: int
    loose: bool = False


def value_place(match: re.Match[str], prefix: str, language: str) -> Place | None:
    """Where the value of a `telling` match is, None when no literal can stand there. `prefix` is the part of the name before the match."""
    text, head = match.string, match.start() - len(prefix)
    before = text[max(head - 1, 0) : head]
    if match["element"] is not None:
        return _element(match, before)
    if _is_no_name(match, head, before) or gives_nothing(match, head, language) or is_encoded(text, match.start()):
        return None
    if is_given_together(match, head) or (match["operator"] in (",", "(") and not _is_argument(match, prefix, before)):
        return None
    told = match["gap"] is not None and language != "sql" and not _is_given(match, head, before, language)
    if match["bare"] is not None:
        said = told or (match["gap"] is not None and language in WORD_LISTS)
        return _told(match, line_before(text, head), language) if said else _bare(match, prefix, before, language)
    if (told and _SAYS_SO.search(line_before(text, head)) is None) or (is_tested(match, language) and not has_digit(match["quoted"] or "")):
        return None
    place = _quoted(match, before, language)
    return place._replace(loose=True) if told and place is not None else place


def _is_no_name(match: re.Match[str], head: int, before: str) -> bool:
    """Whether a name ends a type's, is one of two answers (x ? "password" : "text") or given to a call: f("token") => "…"."""
    text, colon = match.string, match["operator"] == ":"
    if before == ":" and colon and match["bare"] is not None and match.end("operator") == match.start("bare"):
        return True  # a path of names, as in what AWS calls things: `…:secret:shop-a1`
    if match["operator"] == "=>" and match["close"] and ")" in text[match.end("close") : match.start("operator")]:
        return True
    if text[max(head - 2, 0) : head] == "::" and (match["close"] or match["operator"] in _ASSIGNS):
        return bool(match["close"])
    if before == ":" and not colon and "]" not in (match["close"] or "") and text[max(head - 5, 0) : head].lower() != "$env:":
        return re.match(r"[\w:]", text[max(head - 2, 0) : head - 1]) is not None and _VIM.search(line_before(text, head)) is None
    return colon and bool(match["close"]) and text[max(head - 12, 0) : max(head - 1, 0)].rstrip()[-1:] == "?"


def _told(match: re.Match[str], line: str, language: str) -> Place | None:
    """A bare value behind a name and a space: the next word in a list of words, or what a sentence says after it named the user."""
    listed = language in WORD_LISTS
    value = before_tail(match["bare"], BARE_END)
    value = value if listed else value.rstrip(".")
    if match["close"] or is_name(value) or not (is_listed(line) if listed else language in PROSE and is_said(line)):
        return None
    return Place(match.start("bare"), match.start("bare") + len(value), loose=True)


def _is_given(match: re.Match[str], head: int, before: str, language: str) -> bool:
    """Whether a name is given the value behind the gap: an option, a name behind a word that defines, one where a statement begins."""
    line = line_before(match.string, head)
    if _DEFINES.search(line[-_LONGEST_DEFINITION:]) is not None or re.match("--[a-z]", match.string[head : match.start()]):
        return True
    if match["bare"] is not None:
        return match.string[match.end() : match.end() + 1] in _LINE_ENDS and is_directive(line, match["bare"], language)
    return (before in (":", "@") or _BEGINS.fullmatch(line) is not None) and _ENDS.match(
        match.string[match.end() : match.end() + 10]
    ) is not None


def _element(match: re.Match[str], before: str) -> Place | None:
    """The content of an element of that name, or of one whose attribute or key element says the name."""
    between = match.string[match.end("key") : match.start("element")]
    named = before in ("'", '"') and between[:1] == before
    keyed = before == ">" and between.startswith("</")
    plain = before in ("<", ":") and between[:1] not in ("'", '"', "<")
    if not (named or keyed or plain):
        return None
    start, end = match.span("element")
    if match["element"][0] == "{" and match["element"][-1] == "}":  # Jenkins writes <secret>{…}</secret>
        return Place(start + 1 + match["element"][1:].rfind(" ") + 1, end - 1)
    return Place(start, end, loose=keyed and not between.startswith("</key>"))


def _is_argument(match: re.Match[str], prefix: str, before: str) -> bool:
    """Whether the value is the argument after a quoted name or constant, `put("password", "…")`, or of a setter, `setPassword("…")`."""
    if match["bare"] is not None:
        return False
    if match["operator"] == "(":
        takes = is_compared(match["key"]) or ("." not in match["key"] and (is_setter(prefix) or makes(prefix, match["quoted"] or "")))
        return takes and not match["close"] and ends_call(match)
    if not match["close"]:
        return (
            before == "{"
            or _COMPARES.search(line_before(match.string, match.start() - len(prefix))) is not None
            or ((prefix + match["key"]).rpartition(".")[2].isupper() and bool(prefix))
            or sets_variable(line_before(match.string, match.start() - len(prefix)), prefix)
            or copies_into(line_before(match.string, match.start() - len(prefix)))
        )
    head = match.start() - len(prefix)
    if before in ("'", '"') and (prefix.startswith("--") or builds_field(line_before(match.string, head))):
        return True
    if before not in ("'", '"') or match["key"] == "auth":
        return False
    return is_first_argument(match.string[max(head - 16, 0) : head - 1]) or is_paired(line_before(match.string, head)[:-1])


def _opens(match: re.Match[str], before: str) -> bool:
    """Whether the value's quote opens a literal: the name has quotes of its own, or an even number of them stands before on the line."""
    quote, close = match["quote"], (match["close"] or "").lstrip("\\")[:1]
    if quote == before and not close and match["operator"] == ":" and has_digit(match["quoted"]) and _RUN_ON.fullmatch(match["quoted"]):
        return True  # 'token: '…': who wrote that forgot to close the name
    if len(quote) > 1 or (close == before != "") or (close and match["operator"] in (":", "=>")):
        return True
    line = line_before(match.string, match.start("quote"))
    if len(line) == LINE_BEFORE:  # the line's beginning is out of sight
        return match.string[match.end() : match.end() + 1] in _AFTER_LITERAL
    count = line.count(quote) - line.count("\\" + quote)
    if count % 2:  # a quote for several lines is three, and one of Rust's goes on with its name
        count -= 3 * line.count(3 * quote) + line.count(f"r#{quote}") + (len(_CONTRACTION.findall(line)) if quote == "'" else 0)
    return count % 2 == 0


def _quoted(match: re.Match[str], before: str, language: str) -> Place | None:
    """The value of a literal, if one opens there."""
    if match["held"] is not None:
        value, start = held_value(match, language), match.start("held")
        return Place(start, start + len(value)) if value else None
    return Place(*quoted_value(match, language)) if _opens(match, before) and not _is_character(match, language) else None


def _is_character(match: re.Match[str], language: str) -> bool:
    """Whether single quotes stand for a character there: what holds more is no literal of C, unless in a string or a comment."""
    if match["quote"] != "'" or language not in _CHARACTERS or len(match["quoted"]) < _LONGEST_CHARACTER:
        return False
    line = line_before(match.string, match.start())
    return line.count('"') % 2 == 0 and not in_comment(match)


def _bare(match: re.Match[str], prefix: str, before: str, language: str) -> Place | None:
    """A value without quotes: in configuration files, in prose and comments, and inside a literal (connection strings, queries)."""
    start, operator, configured = match.start("bare"), match["operator"], _is_configured(match, language)
    value = without_closing(match.string, start, bare_value(match["bare"], configured=configured))
    # a default: ${DB_PASSWORD:-x}, ${1:-x}
    braced = operator in (":-", ":=", ":") and (before == "{" or (before == ":" and value[-1:] == "}"))
    if braced or "{" in match.string[match.end("key") : start]:
        value = value.split("}")[0]
        variable = (prefix + match["key"]).isupper() and match.string.endswith("${", 0, match.start() - len(prefix))
        return Place(start, start + len(value), loose=braced and operator == ":" and not variable)
    end = fours_end(match.string, start, start + len(value))
    if end > start + len(value) and operator in _SAYS and (configured or is_running_text(match, language)):
        return Place(start, end)
    return _written(match, prefix, before, language, Place(start, start + len(value)), configured=configured)


def is_too_short(match: re.Match[str], language: str) -> bool:
    """Whether next to nothing is left of a bare value behind a sign, as where one name follows the other."""
    bare = match["bare"] if match["gap"] is None else None
    return bare is not None and len(bare_value(bare, configured=_is_configured(match, language))) < SHORTEST


def whole(match: re.Match[str], place: Place, language: str) -> Place:
    """A bare value as far as its word goes, in settings, prose, comments and literals; in the query of a URL the next pair follows."""
    queried = match["operator"] == "=" and match.string[match.start() - 1 : match.start()] in ("?", "&")
    configured = _is_configured(match, language)
    if match["bare"] is None or queried or not (configured or is_running_text(match, language) or _in_literal(match)):
        return place
    end = word_end(match.string, place.start, place.end)
    return place._replace(end=line_end(match, end) if configured and language in LINES else end)


def _is_configured(match: re.Match[str], language: str) -> bool:
    if language in CONFIGURATION:
        return not is_tested(match, language)
    return language not in PROSE and blocks.is_setting(match)


def _written(match: re.Match[str], prefix: str, before: str, language: str, place: Place, *, configured: bool) -> Place | None:
    """A bare value where bare values stand, told by language, notation and the value's look."""
    operator, value = match["operator"], match.string[place.start : place.end]
    queried = before in ("?", "&") or (before == ";" and match.string.endswith("&amp;", 0, match.start() - len(prefix)))
    plain = (configured and operator not in _NO_SETTINGS) or (
        operator == "=" and (queried or (language in PROSE and _VARIABLE.fullmatch(prefix + match["key"]) is not None))
    )
    by_chance = operator in ("=", ":") and language in PROSE and (is_plain_password(match, value) or _is_setting(match, prefix, value))
    if operator in _SYMBOLS and language in WORD_LISTS and value[:1] == ":" and has_digit(value) and not is_name(value[1:]):
        return Place(place.start + 1, place.end, loose=True)
    plain = plain or (operator == "=" and is_scripted(match, line_before(match.string, match.start() - len(prefix)), language))
    if plain or by_chance or _is_set(match, prefix, language):
        return place._replace(loose=not (plain or by_chance or prefix.startswith("-D") or (prefix.startswith("--") and value.isalnum())))
    if operator in ("=", ":") and _in_literal(match):
        return place._replace(loose=operator == ":")
    if operator in _SAYS and has_digit(value) and variety(value) > 1 and (language in PROSE or in_comment(match)):
        return Place(place.start, place.start + len(value.rstrip(".")), loose=True)
    return place._replace(loose=True) if operator in ("=", ":") and is_no_identifier(value) else None


def _is_setting(match: re.Match[str], prefix: str, value: str) -> bool:
    """Whether a line in prose is a setting, `DB_PASSWORD: x` or `shop.db.password=x`, and nothing else."""
    name = prefix + match["key"]
    if value != match["bare"] or match.string[match.end() : match.end() + 1] not in _LINE_ENDS or match["close"]:
        return False
    if _VARIABLE.fullmatch(name) is None and (match["operator"] != "=" or not ("." in name or has_digit(value))):
        return False
    return not line_before(match.string, match.start() - len(prefix)).strip(" \t-#")


def _is_set(match: re.Match[str], prefix: str, language: str) -> bool:
    """Whether a value is that of an option, `-Dpassword=…`, or the rest of a text between elements, `Password: …</p>`."""
    if match["operator"] == "=":
        return prefix.startswith(("-D", "--"))
    return match["operator"] == ":" and language in MARKUP and match.string[match.end() : match.end() + 2] in ("</", "<b")


_NO_SETTINGS = frozenset(("is", "or", "||", "??"))
"""Operators that give no name a value in settings and scripts: `read password || exit`, `a password or a key`."""
_SYMBOLS = frozenset(("=", "=>", ":"))
_ASSIGNS = frozenset(("=", "||="))
_SAYS = frozenset(("=", ":", "::", ":=", "::=", ":::=", "=>", "<-", "\uff1a", "→", "is", None))
"""Operators behind which prose shows a value; None is a gap behind a word that defines."""


def stands_bare(match: re.Match[str], language: str) -> bool:
    """Whether a value without quotes may stand where the match is: in a configuration file, prose, a comment or a literal."""
    if language in CONFIGURATION or language in PROSE or in_comment(match) or is_no_identifier(match["secret"]):
        return True
    line = line_before(match.string, match.start())
    return len(line) < LINE_BEFORE and _is_inside(line)


def _is_inside(line: str) -> bool:
    """Whether a literal is open at the end of a line."""
    return bool(line.count('"') % 2 or line.count("'") % 2 or line.count("`") % 2)


def _in_literal(match: re.Match[str]) -> bool:
    """Whether name, operator and value stand tight together inside a literal: an odd number of quotes before them on the line."""
    spaces = 1 if match["operator"] == ":" else 0
    if match.start("operator") != match.end("key") or match.start("bare") - match.end("operator") > spaces:
        return False
    line = line_before(match.string, match.start())
    return len(line) < LINE_BEFORE and _is_inside(line)
