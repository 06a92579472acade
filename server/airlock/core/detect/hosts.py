"""Evidence for internal hosts and addresses: that a dotted name is a host at all, and that it tells anything."""

from __future__ import annotations

import re

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.places import CONFIGURATION, PROSE
from airlock.core.detect.words import word_set
from airlock.core.model import Confidence, Rule, Severity

_CODE_HEADS = word_set("""
    app_config args com config context cls ctx document edu error errors event exports global gov io java javax jdk lib messages
    module net node opts options org package params pkg process props py request res response self settings state status std sun
    super sys system this util utils vm window
    """)
"""First labels of member accesses, package names and message keys, which look like hosts."""
_STAND_INS = word_set("""
    bar example foo host hostname my-namespace my-service my-svc mydomain myhost mynamespace myservice mysvc namespace ns service
    svc-name test your-domain your-namespace
    """)
_DEFAULTS = frozenset(("10.0.0.1", "192.168.0.1", "192.168.1.1"))
"""Where every other router stands."""
_HOST_NAME = LazyPattern(
    r"(?:host|hostname|server|addr|address|url|uri|endpoint|domain|broker|registry|upstream|proxy|node|peer|origin|dsn|href|base|target|site)s?"
    r"[\"'\]]{0,2}[ \t]{0,8}(?:=|:|=>|:=)[ \t]{0,8}[\"'`\[]{0,2}$",
    re.IGNORECASE,
)
_BEFORE = 60


def judge(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:
    """What a dotted name or an address amounts to."""
    host = match["host"].lower()
    start, end = match.span("host")
    if host[0].isdigit() and host.replace(".", "").isdigit():
        return _address(match, host) if language in CONFIGURATION or language in PROSE else None
    labels = host.split(".")
    if labels[0] in _CODE_HEADS or any(label in _STAND_INS for label in labels[:-1]):
        return None
    reason = _host_evidence(match.string, start, end, labels)
    return Judgement(start, end, rule.severity, rule.confidence, ("ends in a name for internal networks", reason)) if reason else None


def _host_evidence(text: str, start: int, end: int, labels: list[str]) -> str:
    """Why a dotted name is a host and not code: an address around it, a name for hosts before it, a literal of that form; "" if not."""
    before, after = text[max(start - _BEFORE, 0) : start], text[end : end + 6]
    if before.endswith(("://", "@", "//")):
        return "stands in an address"
    if re.match(r":\d{2,5}\b", after):
        return "a port follows"
    if _HOST_NAME.search(before):
        return "stands beside a name for hosts"
    if labels[-1] == "local" and labels[-3:] != ["svc", "cluster", "local"]:
        return ""
    telling = len(labels) > 2 or any("-" in label or any(c.isdigit() for c in label) for label in labels)
    if telling and before[-1:] in ('"', "'", "`") and after[:1] in ('"', "'", "`", "/"):
        return "is a literal of the form of a host"
    return ""


def _address(match: re.Match[str], host: str) -> Judgement | None:
    """A private IPv4 address in a URL or beside a name for hosts; asked for in settings and prose only, code is full of samples."""
    parts = [int(part) for part in host.split(".")]
    private = parts[0] == 10 or (parts[0] == 172 and 16 <= parts[1] <= 31) or parts[:2] == [192, 168]
    if len(parts) != 4 or max(parts) > 255 or not private or parts[3] in (0, 255) or host in _DEFAULTS:
        return None
    reasons = ("is an address of a private network (RFC 1918)", "stands in an address or beside a name for hosts")
    return Judgement(*match.span("host"), Severity.HINT, Confidence.MEDIUM, reasons)
