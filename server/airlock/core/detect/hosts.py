"""Evidence for internal hosts and addresses: that a dotted name is a host at all, and that it tells anything."""

from __future__ import annotations

import re

from airlock.core.detect import words_mail
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
_EVERYBODYS = word_set("""
    aliyun anaconda apache clojars cloudflare cnpmjs conda cran crates docker douban ghcr github githubusercontent gitlab golang goog google
    googleapis goproxy gradle hashicorp hex huaweicloud jetbrains jfrog-public jitpack jsdelivr jsr kotlinlang maven metacpan microsoft
    npmjs
    npmmirror nuget nvidia packagist piwheels pkg pypi pytorch quay rubygems sonatype spring swift taobao tencent tencentyun tsinghua unpkg
    cloudsmith fury myget packagecloud ustc visualstudio windows yarnpkg azure amazonaws
    """)
"""Who runs registries and mirrors for everybody."""
_KEEPS_PACKAGES = word_set("""
    artifactory artifacts cargo conda containers crates devpi docker gems git gitea gitlab go goproxy harbor jfrog maven nexus npm npmjs
    nuget
    packages pip pkgs proget proxy pypi pypiserver registry repo repository repos verdaccio codeartifact
    """)
"""Words in the name of a host that keeps packages."""
_TOP_LEVEL = words_mail.COUNTRIES | words_mail.GENERIC_DOMAINS | frozenset(("internal", "corp", "lan", "intranet", "intra"))
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gov", "net", "org"))
_DEFAULTS = frozenset(("10.0.0.1", "192.168.0.1", "192.168.1.1"))
"""Where every other router stands."""
_HOST_NAME = LazyPattern(
    r"(?:host|hostname|server|addr|address|url|uri|endpoint|domain|broker|registry|upstream|proxy|node|peer|origin|dsn|href|base|target|site|gateway)s?"
    r"(?:name|[_-]?(?:ip|url))?"
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


def judge_registry(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:
    """What a host in the settings of a package manager amounts to: whose own it is, unless everybody is served there."""
    labels = match["registry"].lower().split(".")
    owner = labels[-3] if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else labels[-2]
    words = {word for label in labels[:-1] for word in label.split("-")}
    scoped = match.string[max(match.start() - 1, 0) : match.start()] == ":"
    if owner in _EVERYBODYS and "codeartifact" not in words:
        return None
    if labels[0] in _CODE_HEADS or words & (_STAND_INS | words_mail.STAND_INS) or labels[-1] in words_mail.RESERVED:
        return None
    addressed = match.string[max(match.start("registry") - 90, 0) : match.start("registry")].rpartition("://")[1] != ""
    if not addressed and (labels[-1] not in _TOP_LEVEL or language not in CONFIGURATION | PROSE):
        return None  # a member of an object called registry
    if not (scoped or words & _KEEPS_PACKAGES):
        return None
    return Judgement(*match.span("registry"), rule.severity, rule.confidence, ("is where packages come from, and not for everybody",))


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
    before = match.string[max(match.start("host") - _BEFORE, 0) : match.start("host")]
    if not before.endswith(("://", "@")) and _HOST_NAME.search(before) is None:
        return None
    reasons = ("is an address of a private network (RFC 1918)", "stands in an address or beside a name for hosts")
    return Judgement(*match.span("host"), Severity.HINT, Confidence.MEDIUM, reasons)
