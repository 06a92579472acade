"""Evidence for values whose place alone says that they are secret: `sshpass -p …`, `IDENTIFIED BY …`, `NetworkCredential("ada", "…")`.

No name needs weighing here, so only the value is looked at.
"""

from __future__ import annotations

import re

from airlock.core.detect import strength
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.keys import names_secret
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.leet import is_varied_word
from airlock.core.detect.surroundings import LINE_BEFORE, is_running_text, line_before
from airlock.core.model import Confidence, Rule, Severity

_PASSWORD = LazyPattern(r"pass|pwd", re.IGNORECASE)
_WORDS = LazyPattern(r"(?:[A-Z][a-z]{2,12}){2,6}")
"""Words run together: no name stands here, so that is a passphrase."""
_STRAIGHT = 200
"""How long a value before its name may be."""
_LITERAL_ENDS = LazyPattern(r"[.!]?(?:\\n)?(?P<quote>[\"'`])")
_OPTION = LazyPattern(r"--?[a-z][a-z-]{1,30}")


def judge(rule: Rule, match: re.Match[str], language: str, looks: strength.Looks = strength.looks_secret) -> Judgement | None:
    """What a value in such a place amounts to. The value is the group `secret`; where a group `loose` took part it must be a strong one.

    A group `said` stands for running text, a comment, prose or the end of a literal; there, too, it must be a strong one.
    """
    groups, value = match.groupdict(), match["secret"]
    start, end = match.span("secret")
    if not groups.get("quote") and value.endswith(")") and "(" not in value:
        value = value.rstrip(")")  # `$(mysql --password …)`, `(irc-nick--password conn)))`
        end = start + len(value)
    if "said" in groups and not (is_running_text(match, language) or _ends_literal(match)):
        return None
    kind = "token" if rule.kind == "token" else "password"
    strong = None if _OPTION.fullmatch(value) else looks(value, kind, kind)
    if strong is None and groups.get("quote") and _WORDS.fullmatch(value):
        strong = "weak"
    if strong is None or (strong == "weak" and groups.get("said", groups.get("loose")) is not None and not is_varied_word(value)):
        return None
    if strong == "strong":
        return Judgement(start, end, rule.severity, rule.confidence, ("stands where a secret stands", "is made of more than words"))
    return Judgement(start, end, Severity.HINT, Confidence.LOW, ("stands where a secret stands", "could be a simple password"))


def _ends_literal(match: re.Match[str]) -> bool:
    """Whether a match stands in a literal that ends with it: what a program prints, or asks."""
    text = match.string
    behind = _LITERAL_ENDS.match(text[match.end() : match.end() + 8])
    line = line_before(text, match.start())
    return behind is not None and len(line) < LINE_BEFORE and line.count(behind["quote"]) % 2 == 1


def judge_reversed(rule: Rule, match: re.Match[str]) -> Judgement | None:
    """What a value before the name it is compared with amounts to, `"…" == password`; the match begins at the value's closing quote."""
    text, end = match.string, match.start()
    line = text[max(end - _STRAIGHT, 0) : end]
    begin = line.rfind(text[end])
    if begin < 0 or line.find("\n", begin) >= 0 or line.find("\r", begin) >= 0:
        return None
    start, kind = end - len(line) + begin + 1, "password" if _PASSWORD.match(match["key"]) else "token"
    if not names_secret(match["yoda"] + match["key"], len(match["yoda"]), kind):
        return None
    strong = strength.looks_secret(text[start:end], match["key"], kind)
    if strong != "strong":
        return None
    return Judgement(
        start, end, rule.severity, rule.confidence, ("is compared with a name that says it is secret", "is made of more than words")
    )
