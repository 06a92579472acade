"""Evidence for e-mail addresses: whose they are not, and which belong to nobody."""

from __future__ import annotations

import re
import string

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import nobody
from airlock.core.detect.words_mail import COUNTRIES, GENERIC_DOMAINS, LISTS, MADE_UP, NOBODY, PARTIES, RESERVED, ROLES, STAND_INS
from airlock.core.model import Confidence, Rule, Severity

_CREDITS = (
    "author", "copyright", "(c)", "signed-off-by", "reviewed-by", "maintain", "committer", "contribut", "translator", "language-team",
    "thanks to",
)  # fmt: skip
_UNDER = LazyPattern(
    r"(?:^|[\s\"'{.(])(?:authors?|maintainers?|contributors?|developers|committers?)[\"']?\s{0,9}(?::=|[:=])\s{0,9}"
    r"(?:\[[^\]]{0,600}|\w{0,9}\([^;]{0,600}|\r?\n(?:[ \t-][^\n]{0,200}\n){0,12}[ \t-][^\n]{0,200})\Z"
    r"|<(author|maintainer|contributor|developer)>(?:(?!</\1>)[^\0]){0,600}\Z|\bdeveloper\s?\{[^}]{0,400}\Z"
    r"|\[[\w.]{0,40}(?:authors|maintainers|contributors)\]\]?[ \t]*\r?\n[^\[]{0,400}\Z"
)
"""The list of those who made something, up to a place in it: brackets, lines of YAML, an element, a block of Gradle, a table of TOML."""
_HEADS_OF_LISTS = ("author", "maintainer", "contributor", "developer", "committer")
_FAR_UNDER = 700
_MADE_BY = LazyPattern(
    r"\b(?:(?:re)?written|modified|created|ported|adapted|converted|added|improved|extended|contributed|designed|developed|implemented|patch(?:es)?"
    r"|code|module|original(?:ly)?|fix(?:es|ed)?|modifications?|changes|additions|enhancements|rewrite|port|idea) by\b|^[\s*#/;%-]{0,20}by "
    r"|^[ \t]{0,20}(?:/?\*|//|#|;|--|%)[^\r\n]{0,100} by (?:[\w.'-]{1,20} ){1,4}<$"
)
_OF_GEM = LazyPattern(r"[ \t]*(?:s|gem|spec)\.email[ \t]*=")
"""https://guides.rubygems.org/specification-reference/"""
_MADE = LazyPattern(r">,? ?(?:(?:19|20)[0-9]{2}|(?:wrote|made|added|contributed|created|rewrote)\b)")
"""Behind the address of somebody who worked on it in those years, or wrote it."""
_NOTICE = LazyPattern(
    r"(?:\b(?:copyright|licen[cs]ed|(?:written|adapted|based|taken) (?:by|on|from))\b|\b(?:authors?|contributors|maintainers):|@author\b"
    r"|\(c\) ?(?:19|20)[0-9]{2}\b)[^\r\n]{0,120}(?:\r?\n[ \t]{0,20}(?:\*(?!/)|//|#|;|--|%|dnl\b)[^\r\n]{0,120}){1,4}\Z"
)
"""A notice up to a place in the comment that it begins."""
_NOTICES = (
    "copyright", "licen", "written", "adapted", "based", "taken", "(c)", "@author", "authors:", "author:", "contributors:", "maintainers:",
)  # fmt: skip
_FAR_NOTICE = 640
_REASON = "has the form of an e-mail address"
_NAMED = 6
"""More letters have a given and a family name together that stand for anybody, `jane.doe`."""
_IN_CODE = frozenset(("break", "continue", "return", "super", "this"))
"""What stands before a label in Kotlin: `this@name`."""
_QUALIFIERS = ("EM'", "EM+")
"""What says of the value before it that it is an address, in EDIFACT."""
_MESSAGES = LazyPattern(
    r"(?:message[-_]?id|in[-_]?reply[-_]?to|references|content[-_]?id)[\"'\]]{0,2}\s{0,4}[:=]\s{0,4}[\"'\[]{0,2}\s{0,4}<", re.IGNORECASE
)
"""Before what names a message, https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4"""
_OF_MESSAGES = "mail.gmail.com"
_YOURS = LazyPattern(r"your(?!i|se)")
"""What manuals call the reader's mailbox; Youri and Yoursef are names."""
_NO_REPLY = ("noreply", "no-reply")
_LOCAL = LazyPattern(r"[A-Za-z0-9_.+\u00c0-\u024f-]{0,65}")
_LISTED = LazyPattern(
    r"/(?:u|users?|members?|customers?|clients?|accounts?|contacts?|people|persons?|patients?|profiles?|by-?e?mail|e?mails?|recipients?"
    r"|subscribers?|subscriptions?|employees|invit(?:e|ation)s?|unsubscribe|verify|reset|lookup)/\Z",
    re.IGNORECASE,
)
"""What goes before an address in the path of a URL; behind other slashes stand packages with their version, users of a host, files."""
_LONGEST_LOCAL = 64
_APART = str.maketrans("_+-", "...")
_LINE_BEFORE = 160


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What an address amounts to: a person's, a mailbox of a role (a hint), or nothing. The match begins at its `@` or `%40`."""
    local = local_part(match)
    return judged(rule, match.string, local, match.span("domain")) if local is not None else None


def local_part(match: re.Match[str]) -> tuple[int, int] | None:
    """Where the local part of an address is whose match is from its `@` or `%40` (group `at`) on; None for what is none."""
    text, at = match.string, match.start("at")
    local = _LOCAL.match(text[max(at - _LONGEST_LOCAL - 1, 0) : at][::-1])
    length = len(local[0]) if local else 0
    start = at - length
    if not 0 < length <= _LONGEST_LOCAL or text[start] in ".+-" or text[at - 1] == "." or text[start - 1 : start] == "@":
        return None
    if text[start - 1 : start] == "/" and _LISTED.search(text[max(start - 24, 0) : start]) is None:
        return None
    return start, at


def judged(rule: Rule, text: str, local: tuple[int, int], domain: tuple[int, int]) -> Judgement | None:
    """What an address with these two parts amounts to."""
    (start, at), (begin, end) = local, domain
    name, host = text[start:at].lower(), text[begin:end].lower()
    if not is_somebodys(host) or is_nobody(name, host):
        return None
    if text[end : end + 1] == ":" and text[end + 1 : end + 2] not in ("", " ", "\n", "\r") and text[end + 1 : end + 4] not in _QUALIFIERS:
        return None  # user@host:path, as in scp and git remotes
    before = _line_before(text, start)
    if ("://" in before and _is_user_information(before)) or ("<" in before and _MESSAGES.search(before) is not None):
        return None
    known = _known_for(text, start, end, name, host)
    return Judgement(start, end, *((Severity.HINT, Confidence.MEDIUM) if known else (rule.severity, rule.confidence)), (_REASON, *known))


def _known_for(text: str, start: int, end: int, name: str, host: str) -> tuple[str, ...]:
    """Why an address that is somebody's tells nothing of them; empty where it may."""
    if name.partition("+")[0] in ROLES or ("-" in name and not LISTS.isdisjoint((name.partition("-")[0], name.rpartition("-")[2]))):
        return ("is the mailbox of a role",)
    if (len(name) > _NAMED and nobody.is_sample_name(name)) or (len(name) == 1 and host[1:2] == "."):
        return ("stands for anybody's",)
    if names_authors(text, start) or (text[end : end + 1] == ">" and _MADE.match(text[end : end + 16])):
        return ("stands where authors are named",)
    return ()


def _is_user_information(before: str) -> bool:
    """Whether what stands before an address makes it a part of a URL, `https://ada@host`."""
    word = before[max(map(before.rfind, " \t\"'`<(,")) + 1 :]
    return "://" in word and not {"/", "?", "#"}.intersection(word.rpartition("://")[2])


def names_authors(text: str, start: int) -> bool:
    """Whether words before `start`, on its line, say that those who made something are named, or it is in a list of them."""
    return _credits(_line_before(text, start)) or _is_listed_under(text[max(start - _FAR_UNDER, 0) : start]) or _is_in_notice(text, start)


def _is_listed_under(before: str) -> bool:
    small = before.lower()
    return any(word in small for word in _HEADS_OF_LISTS) and _UNDER.search(small) is not None


def _is_in_notice(text: str, start: int) -> bool:
    """Whether a place is in a comment that began as a notice of copyright or a licence, a few lines above."""
    small = text[max(start - _FAR_NOTICE, 0) : start].lower()
    return any(map(small.__contains__, _NOTICES)) and _NOTICE.search(small) is not None


def _credits(before: str) -> bool:
    small = before.lower()
    for word in _CREDITS:  # a loop is told sooner than `any`
        if word in small:
            return True
    return ("by " in small and _MADE_BY.search(small) is not None) or (".email" in small and _OF_GEM.match(small) is not None)


def _line_before(text: str, start: int) -> str:
    line = text[max(start - _LINE_BEFORE, 0) : start]
    return line[max(line.rfind("\n"), line.rfind("\r")) + 1 :]


def is_somebodys(host: str) -> bool:
    """Whether a host has a top level that there is, and is none of RFC 2606 and RFC 6761, nor one that everybody uses as if it were."""
    labels, _, top = host.rpartition(".")
    if top not in (COUNTRIES if len(top) == 2 else GENERIC_DOMAINS) or top in RESERVED:
        return False
    return STAND_INS.isdisjoint(labels.split(".")) if "." in labels else labels not in STAND_INS


def is_nobody(local: str, domain: str) -> bool:
    """Whether both parts say that nobody reads a mailbox."""
    if (
        local in NOBODY
        or (local in MADE_UP if local.isalnum() else not MADE_UP.isdisjoint(local.translate(_APART).split(".")))
        or local in _IN_CODE
        or (local[:4] == "your" and _YOURS.match(local) is not None)
        or local.rstrip(string.digits) in PARTIES
        or ("reply" in local and (local.startswith(("noreply", "no-reply", "donotreply", "do-not-reply")) or local.endswith(_NO_REPLY)))
        or local.endswith("[bot]")
    ):
        return True
    if domain == "openssh.com":  # names of its algorithms
        return "-" in local
    return "noreply" in domain or domain == _OF_MESSAGES or domain.endswith(".gserviceaccount.com")
