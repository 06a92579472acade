"""Evidence for internal hosts and addresses: that a dotted name is a host at all, and that it tells anything."""

from __future__ import annotations

import re

from airlock.core.detect import words_mail
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.surroundings import CONFIGURATION, PROSE
from airlock.core.detect.words import word_set
from airlock.core.model import Confidence, Rule, Severity

CODE_HEADS = word_set("""
    app_config args com config context cls ctx document edu error errors event exports global gov io java javax jdk lib messages
    module net node opts options org package params pkg process props py request res response self settings state status std sun
    super sys system this util utils vm window
    """)
"""First labels of member accesses, package names and message keys, which look like hosts."""
STAND_INS = word_set("""
    bar dummy example fake foo host hostname mock my-namespace my-service my-svc mydomain myhost mynamespace myservice mysvc
    namespace ns sample service svc-name test your-domain your-namespace
    """)
EVERYBODYS = word_set("""
    aliyun anaconda apache clojars cloudflare cnpmjs conda cran crates docker douban ghcr github githubusercontent gitlab golang goog google
    googleapis goproxy gradle hashicorp hex huaweicloud jetbrains jfrog-public jitpack jsdelivr jsr kotlinlang maven metacpan microsoft
    npmjs
    npmmirror nuget nvidia packagist piwheels pkg pypi python pytorch quay rubygems sonatype spring swift taobao tencent tencentyun
    tsinghua unpkg
    crunchydata elastic k8s opensource redhat suse
    cloudsmith fury myget packagecloud ustc visualstudio windows yarnpkg azure amazonaws
    """)
"""Who runs registries and mirrors for everybody."""
_KEEPS_PACKAGES = word_set("""
    artifactory artifacts cargo conda containers crates devpi docker gems git gitea gitlab go goproxy harbor jfrog maven nexus npm npmjs
    nuget
    packages pip pkgs proget proxy pypi pypiserver registry repo repository repos verdaccio codeartifact
    """)
"""Words in the name of a host that keeps packages."""
TOP_LEVEL = words_mail.COUNTRIES | words_mail.GENERIC_DOMAINS | frozenset(("internal", "corp", "lan", "intranet", "intra"))
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gov", "net", "org"))
_MACHINES = LazyPattern(r"\b(?:ip|host|hostname|addr|address|server|node|machine|private)s?(?:\b|_)|_ip\b", re.IGNORECASE)
"""Names of columns that hold machines."""
_PORT = LazyPattern(r":\d{2,5}\b")
_NAMED_MACHINE = LazyPattern(r"[ \t]{1,20}[a-z][\w-]{1,20}")
"""What follows an address in a hosts file."""
_DEFAULTS = frozenset(("10.0.0.1", "192.168.0.1", "192.168.1.1"))
"""Where every other router stands."""
_DEFAULT_NETWORKS = LazyPattern(
    r"10\.0\.|10\.(?:1|2|10|20|42|43|88|96|100|128|152|244)\.0\.|172\.(?:1[6-9]|2[0-2]|30|31)\.0\.|192\.168\.(?:0|1|2|10|20|49|50|56|65|99|100|122|254)\."
)
"""Where networks of examples, containers and clusters lie, as their tools come."""
_MASKED = LazyPattern(r"/(?:8|9|1\d|2\d)(?!\d)")
"""What makes an address a network: https://www.rfc-editor.org/rfc/rfc4632"""
_HOST_NAME = LazyPattern(
    r"(?:host|hostname|server|addr|address|url|uri|endpoint|domain|broker|registry|upstream|proxy|node|peer|origin|dsn|href|base|target|site|gateway"
    r"|\bip|_ip|nameserver|master|replica|primary|leader|seed)s?"
    r"(?:name|[_-]?(?:ip|url))?"
    r"[\"'\]]{0,2}[ \t]{0,8}(?:=|:|=>|:=)[ \t]{0,8}[\"'`\[]{0,2}$",
    re.IGNORECASE,
)
_SAID = LazyPattern(
    r"\b(?:inet|from|to|via|hostname|server|client|peer|upstream|gateway|ssh|telnet|ping [\w.-]{1,60}|connect(?:ed|ing)?)[ \t]{1,4}\(?$",
    re.IGNORECASE,
)
"""What settings, logs and tools say before an address."""
_OWN = LazyPattern(r"(?:listen|bind)\w{0,12}[\"']?[ \t]{0,8}[:=]?[ \t]{0,8}[\"']?$", re.IGNORECASE)
"""Before an address of the machine itself."""
_SETTINGS = CONFIGURATION | frozenset(("terraform", "hcl"))
_BEFORE = 60
_LINE = 200
"""How far back on its line a host is looked at."""
_COMMENTED = LazyPattern(r"^[ \t]*(?:\*|--|;|%|\"{3}|'{3}|<!--|REM )|(?:^|\s)(?:#|//|/\*)")
SUFFIXES = frozenset(("internal", "corp", "lan", "intranet", "intra", "local"))
INSIDE = frozenset(("internal", "corp", "lan", "intranet"))
"""Labels inside the name of a public domain that say the same; `intra` and `local` are names of companies too."""
_SERVES = word_set("""
    admin api app apps auth backend batch billing bastion broker build cache ci cluster consul corp dashboard data db dev dmz dns elastic
    erp es etcd files ftp gateway git gitlab grafana gw hadoop harbor host intranet inventory jenkins jira jump k8s kafka keycloak ldap lan
    logs mail master metrics minio mongo monitoring mq mysql nas nexus nfs nginx node office ops orders payments pg postgres prod
    production prometheus proxy qa queue rabbitmq redis registry replica search smtp splunk sql ssh sso staging stage storage svc test
    uat users vault vpn warehouse web wiki worker
    """)
"""Labels of what serves something."""
_CLASS = LazyPattern(r"(?:[A-Z][a-z0-9]{1,30}){2,6}\.")
_UNLIKE_HOSTS = word_set("bar baz config core error errors exception exceptions foo impl lib main message messages model src util utils")
"""Labels of keys of messages and names of modules."""


def judge(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:
    """What a dotted name or an address amounts to."""
    host = match["host"].lower()
    start, end = match.span("host")
    if host[0].isdigit() and host.replace(".", "").isdigit():
        return _address(match, host, language) if language in _SETTINGS or language in PROSE else None
    labels = host.split(".")
    if labels[0] in CODE_HEADS or any(label in STAND_INS for label in labels[:-1]) or _is_everybodys(labels):
        return None
    inside = labels[-1] not in SUFFIXES and labels[-2:] != ["home", "arpa"]
    if inside and (labels[-1] not in TOP_LEVEL or INSIDE.isdisjoint(labels[1:-2])):
        return None
    reason = host_evidence(match.string, start, end, labels, language)
    return Judgement(start, end, rule.severity, rule.confidence, ("ends in a name for internal networks", reason)) if reason else None


def judge_registry(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:
    """What a host in the settings of a package manager amounts to: whose own it is, unless everybody is served there."""
    labels = match["registry"].lower().split(".")
    owner = owner_of(labels)
    words = {word for label in labels[:-1] for word in label.split("-")}
    scoped = match.string[max(match.start() - 1, 0) : match.start()] == ":"
    if (owner in EVERYBODYS and "codeartifact" not in words) or (owner in _KEEPS_PACKAGES and labels[-1] not in SUFFIXES):
        return None
    if labels[0] in CODE_HEADS or words & (STAND_INS | words_mail.STAND_INS) or labels[-1] in words_mail.RESERVED:
        return None
    addressed = match.string[max(match.start("registry") - 90, 0) : match.start("registry")].rpartition("://")[1] != ""
    with_path = match.end() > match.end("registry")
    if not (addressed or with_path) and (labels[-1] not in TOP_LEVEL or language not in CONFIGURATION | PROSE):
        return None  # a member of an object called registry
    if not (scoped or words & _KEEPS_PACKAGES):
        return None
    return Judgement(*match.span("registry"), rule.severity, rule.confidence, ("is where packages come from, and not for everybody",))


def owner_of(labels: list[str]) -> str:
    """The label of a public host that somebody has registered."""
    return labels[-3] if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else labels[-2]


def _is_everybodys(labels: list[str]) -> bool:
    """Whether the host is called so in every cluster, container and cloud machine."""
    return (
        labels[-2:] in (["docker", "internal"], ["google", "internal"])
        or labels[:2] == ["kubernetes", "default"]
        or "kube-system" in labels
    )


def _is_member(text: str, start: int, end: int) -> bool:
    """Whether a dotted name begins as the name of a class of several words does, outside of a literal: `origin = EventOrigin.local`."""
    return text[start - 1 : start] not in ("'", '"', "`") and _CLASS.match(text[start:end]) is not None


def host_evidence(text: str, start: int, end: int, labels: list[str], language: str) -> str:  # noqa: PLR0911  one for each reason
    """Why a dotted name is a host and not code: an address around it, a name for hosts before it, a literal of that form; "" if not."""
    before, after = text[max(start - _BEFORE, 0) : start], text[end : end + 6]
    if before.endswith(("://", "//")) or (before.endswith("@") and before[-2:-1].strip("\"'` \t\r\n([{,=")):
        return "stands in an address"
    if _PORT.match(after):
        return "a port follows"
    if _HOST_NAME.search(before) and not _is_member(text, start, end):
        return "stands beside a name for hosts"
    numbered = any("-" in label or any(c.isdigit() for c in label) for label in labels[:-1])
    served = numbered or not _SERVES.isdisjoint(labels[:-1])
    if labels[-1] == "local" and labels[-3:] != ["svc", "cluster", "local"] and not (numbered and len(labels) > 2):
        return ""
    telling = served if labels[-1] in ("internal", "local") else numbered or len(labels) > 2
    if not telling or not _UNLIKE_HOSTS.isdisjoint(labels):
        return ""
    if before[-1:] in ('"', "'", "`") and after[:1] in ('"', "'", "`", "/"):
        return "is a literal of the form of a host"
    if language in CONFIGURATION or language in PROSE or _in_words(text, start):
        return "is written like a host, in words or settings"
    return ""


def _in_words(text: str, start: int) -> bool:
    """Whether the place stands in a comment, or inside of a literal that holds more."""
    line = text[max(start - _LINE, 0) : start]
    line = line[max(line.rfind("\n"), line.rfind("\r")) + 1 :]
    if _COMMENTED.search(line) is not None:
        return True
    return line[-1:] in (" ", ",", "(", "=", "<", "[") and any(line.count(quote) % 2 for quote in ('"', "'", "`"))


def _is_listed(text: str, before: str, after: str, language: str) -> bool:
    """Whether an address is one of a table of machines, of a line of a hosts file, of what a log says that it talks to, or has a port."""
    line = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
    if language == "csv":
        shut = before[-1:] in (",", ";", "\t", '"', "\n") and after[:1] in (",", ";", "\t", '"', "\r", "\n", "")
        return shut and _MACHINES.search(text[:_LINE].split("\n", 1)[0]) is not None
    if not line.strip() and language != "markdown":
        return _NAMED_MACHINE.match(after) is not None
    return _PORT.match(after) is not None or _SAID.search(line) is not None


def _address(match: re.Match[str], host: str, language: str) -> Judgement | None:
    """A private IPv4 address in a URL, beside a name for hosts, or as settings and logs have them; code is full of samples."""
    parts = [int(part) for part in host.split(".")]
    private = parts[0] == 10 or (parts[0] == 172 and 16 <= parts[1] <= 31) or parts[:2] == [192, 168]
    if len(parts) != 4 or max(parts) > 255 or not private or parts[3] == 255 or host in _DEFAULTS:
        return None
    start, end = match.span("host")
    if parts[3] == 0:
        told = _MASKED.match(match.string[end : end + 4]) and _DEFAULT_NETWORKS.match(host) is None
        return Judgement(start, end, Severity.HINT, Confidence.MEDIUM, ("is a private network (RFC 1918)",)) if told else None
    before, after = match.string[max(start - _BEFORE, 0) : start], match.string[end : end + 24]
    if _OWN.search(before):
        return None
    if not before.endswith(("://", "@")) and _HOST_NAME.search(before) is None and not _is_listed(match.string, before, after, language):
        return None
    reasons = ("is an address of a private network (RFC 1918)", "stands in an address or beside a name for hosts")
    return Judgement(*match.span("host"), Severity.HINT, Confidence.MEDIUM, reasons)
