"""Evidence for e-mail addresses: whose they are not, and which belong to nobody."""

from __future__ import annotations

import re

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.words_mail import COUNTRIES, GENERIC_DOMAINS, NOBODY, RESERVED, ROLES, STAND_INS
from airlock.core.model import Confidence, Rule, Severity

_CREDITS = LazyPattern(r"@?author|copyright|\(c\)|signed-off-by|co-authored-by|reviewed-by|maintainer|committer|contributor", re.IGNORECASE)
_LINE_BEFORE = 160


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What an address amounts to: a person's, a mailbox of a role (a hint), or nothing."""
    local, domain = match["local"].lower(), match["domain"].lower()
    labels = domain.split(".")
    before = _line_before(match)
    if "://" in before[max(map(before.rfind, " \t\"'`<(,")) + 1 :]:
        return None  # user information of a URL
    if not _is_top_level(labels[-1]) or _is_reserved(labels) or _is_nobody(local, domain):
        return None
    if match.string[match.end() : match.end() + 1] == ":" and match.string[match.end() + 1 : match.end() + 2] not in ("", " ", "\n", "\r"):
        return None  # user@host:path, as in scp and git remotes
    reasons = ("has the form of an e-mail address",)
    if local.split("+")[0] in ROLES:
        return Judgement(*match.span(), Severity.HINT, Confidence.MEDIUM, (*reasons, "is the mailbox of a role"))
    if _CREDITS.search(before):
        return Judgement(*match.span(), Severity.HINT, Confidence.MEDIUM, (*reasons, "stands where authors are named"))
    return Judgement(*match.span(), rule.severity, rule.confidence, reasons)


def _line_before(match: re.Match[str]) -> str:
    line = match.string[max(match.start() - _LINE_BEFORE, 0) : match.start()]
    return line[max(line.rfind("\n"), line.rfind("\r")) + 1 :]


def _is_top_level(label: str) -> bool:
    return label in COUNTRIES if len(label) == 2 else label in GENERIC_DOMAINS


def _is_reserved(labels: list[str]) -> bool:
    """RFC 2606 and RFC 6761 names, and those everybody uses as if they were."""
    return labels[-1] in RESERVED or any(label in STAND_INS for label in labels[:-1])


def _is_nobody(local: str, domain: str) -> bool:
    if (
        local in NOBODY
        or local.startswith(("noreply", "no-reply", "donotreply", "do-not-reply"))
        or local.endswith(("noreply", "no-reply", "[bot]"))
    ):
        return True
    return "noreply" in domain or domain.endswith(".gserviceaccount.com")
