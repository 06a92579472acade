"""The patterns of detect-secrets, borrowed for the gates.

Only its plugins' `denylist` patterns are used, through our own search, because its own answers are fragments without positions. A match
counts when it is a whole token, else it is dropped. Left out are the plugins of entropy and IP addresses (noise), keywords, private keys,
JWTs, URLs and npm (ours see the whole secret), and OpenAI (its pattern takes quadratic time). Nothing of it ever verifies anything over
the network here, and it is not even imported (it costs a tenth of a second) before a text holds a word that one of its patterns needs.
https://github.com/Yelp/detect-secrets
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import re
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from airlock.core import placeholder
from airlock.core.detect import fingerprint
from airlock.core.detect.prefilter import Prefilter, build_prefilter, haystack
from airlock.core.detect.suppress import Comments, allowed
from airlock.core.detect.values import is_sample
from airlock.core.model import Category, Confidence, Document, Finding, Severity, Span

if TYPE_CHECKING:
    from detect_secrets.plugins.base import RegexBasedDetector

MAX_LINE = 500
"""Longer lines are left to the built-in rules, in code points: no pattern can run away."""
MAX_LINES = 1_000
"""After this many lines looked at, the rest of a document is left to the built-in rules."""
_MAX_SPACES = 12
"""Some patterns take quadratic time in runs of spaces."""
_PACKAGE = "detect_secrets"
_MIN_SECRET = 16
_DIGIT, _RUN = re.compile(r"[0-9]"), re.compile(rf"[\w+/=.:%-]{{{_MIN_SECRET}}}")
"""What every line with a secret has: the packages of the patterns take longer to load than most files to look at."""
_EDGES = " \t\"'`:=[]"


class _Plugin(NamedTuple):
    """A plugin to borrow: where it is, what its patterns find in order (the last kind serves the rest), and the words its lines hold."""

    module: str
    name: str
    kinds: tuple[str, ...]
    words: tuple[str, ...]


_PLUGINS = (
    _Plugin("artifactory", "ArtifactoryDetector", ("artifactory_token",), ("akc", "artifactory", "jfrog")),
    _Plugin("aws", "AWSKeyDetector", ("aws_access_key_id", "aws_secret_access_key"), ("a3t", "abia", "acca", "akia", "asia", "aws")),
    _Plugin("azure_storage_key", "AzureStorageKeyDetector", ("azure_storage_key",), ("accountkey=",)),
    _Plugin("cloudant", "CloudantDetector", ("cloudant_key",), ("cloudant",)),
    _Plugin("discord", "DiscordBotTokenDetector", ("discord_token",), ("discord", "token", "bot")),
    _Plugin("github_token", "GitHubTokenDetector", ("github_token",), ("ghp_", "gho_", "ghu_", "ghs_", "ghr_")),
    _Plugin(
        "gitlab_token",
        "GitLabTokenDetector",
        ("gitlab_token",),
        ("glpat-", "gldt-", "glft-", "glsoat-", "glrt-", "gr1348941", "glcbt-", "glimt-", "glptt-", "glagent-", "gloas-"),
    ),
    _Plugin("ibm_cloud_iam", "IbmCloudIamDetector", ("ibm_cloud_key",), ("ibm", "iam")),
    _Plugin("ibm_cos_hmac", "IbmCosHmacDetector", ("ibm_cos_key",), ("ibm", "cos_", "cos-", "hmac")),
    _Plugin("mailchimp", "MailchimpDetector", ("mailchimp_key",), ("-us",)),
    _Plugin("pypi_token", "PypiTokenDetector", ("pypi_token",), ("pypi-age",)),
    _Plugin("sendgrid", "SendGridDetector", ("sendgrid_key",), ("sg.",)),
    _Plugin("slack", "SlackDetector", ("slack_token", "slack_webhook"), ("xox", "hooks.slack.com")),
    _Plugin("softlayer", "SoftlayerDetector", ("softlayer_key",), ("softlayer",)),
    _Plugin("square_oauth", "SquareOAuthDetector", ("square_token",), ("sq0csp-",)),
    _Plugin("stripe", "StripeDetector", ("stripe_key",), ("k_live_",)),
    _Plugin("telegram_token", "TelegramBotTokenDetector", ("telegram_token",), ("telegram", "bot")),
    _Plugin("twilio", "TwilioKeyDetector", ("twilio_account_id", "twilio_key"), ("twilio",)),
)


def find(document: Document, key: bytes) -> tuple[Finding, ...]:
    """What the borrowed patterns find, as exact spans in text order, each once. `key` is the fingerprints' key."""
    text = document.text
    found = {(span, kind): plugin for plugin, line in _lines(text) for span, kind in _secrets(plugin, text, line)}
    return tuple(_finding(text, span, kind, plugin, key) for (span, kind), plugin in sorted(found.items(), key=lambda item: item[0]))


def _lines(text: str) -> Iterator[tuple[_Plugin, Span]]:
    """The lines that hold a word of a plugin, each once a plugin, MAX_LINES at most."""
    prefilter, owners = _gate()
    seen: set[tuple[int, int]] = set()
    line = Span(0, -1)
    for word, offset, _ in sorted(prefilter.hits(haystack(text)), key=itemgetter(1)):
        if offset > line.end:
            line = _line(text, offset)
        if not _is_usable(text, line):
            continue
        for owner in owners[word]:
            if (owner, line.start) not in seen and len(seen) < MAX_LINES:
                seen.add((owner, line.start))
                yield _PLUGINS[owner], line


@functools.cache
def _gate() -> tuple[Prefilter, tuple[tuple[int, ...], ...]]:
    """A prefilter of all words, and for each word the plugins it belongs to."""
    owners: dict[str, tuple[int, ...]] = {}
    for index, plugin in enumerate(_PLUGINS):
        for word in plugin.words:
            owners[word] = (*owners.get(word, ()), index)
    return build_prefilter(tuple(owners)), tuple(owners.values())


def _line(text: str, offset: int) -> Span:
    """The line around `offset`, without its end; of a line that is too long only as much as shows that it is."""
    start = max(offset - MAX_LINE - 1, 0)
    start = max(start, text.rfind("\n", start, offset) + 1)
    start = max(start, text.rfind("\r", start, offset) + 1)
    end = text.find("\n", offset)
    end = end if end >= 0 else len(text)
    carriage_return = text.find("\r", offset, end)
    return Span(start, carriage_return if carriage_return >= 0 else end)


def _is_usable(text: str, line: Span) -> bool:
    start, end = line
    if end - start > MAX_LINE or text.find(" " * _MAX_SPACES, start, end) >= 0:
        return False
    return _DIGIT.search(text, start, end) is not None and _RUN.search(text, start, end) is not None


def _secrets(plugin: _Plugin, text: str, line: Span) -> Iterator[tuple[Span, str]]:
    """The whole secrets a plugin's patterns find on a line, with their kinds."""
    for index, pattern in enumerate(_patterns(plugin)):
        for match in pattern.finditer(text[line.start : line.end]):
            span = _secret(match).shifted(line.start)
            kind = plugin.kinds[min(index, len(plugin.kinds) - 1)]
            if _is_whole(text, span) and not allowed(text, span.start, span.end, (kind, _rule_id(plugin)), Comments.OURS):
                yield span, kind


@functools.cache
def _patterns(plugin: _Plugin) -> tuple[re.Pattern[str], ...]:
    with _no_network_library():
        spec = importlib.util.find_spec(_PACKAGE)
        if spec is not None and _PACKAGE not in sys.modules:
            # Without running the package's own `__init__`, which loads its scanner: that takes as long again.
            sys.modules[_PACKAGE] = importlib.util.module_from_spec(spec)
        detector: RegexBasedDetector = getattr(importlib.import_module(f"{_PACKAGE}.plugins.{plugin.module}"), plugin.name)
    return tuple(detector.denylist)


@contextmanager
def _no_network_library() -> Iterator[None]:
    """Plugins import `requests` for verifying, which nothing here does: they get an empty one, which saves a tenth of a second as well."""
    if "requests" in sys.modules:
        yield
        return
    stand_in = types.ModuleType("requests")
    stand_in.__getattr__ = lambda _name: object  # type: ignore[method-assign]  # whatever an annotation names
    sys.modules["requests"] = stand_in
    try:
        yield
    finally:
        del sys.modules["requests"]


def _secret(match: re.Match[str]) -> Span:
    """The longest capture that can be a secret, else the whole match; without quotes, spaces and signs at its ends."""
    captures = [match.span(group) for group in range(1, match.re.groups + 1)]
    start, end = max(
        (span for span in captures if span[1] - span[0] >= _MIN_SECRET), key=lambda span: span[1] - span[0], default=match.span()
    )
    value = match.string[start:end]
    start += len(value) - len(value.lstrip(_EDGES))
    value = value.lstrip(_EDGES)
    if value.startswith("AccountKey="):
        return Span(start + len("AccountKey="), end)
    return Span(start, start + len(value.rstrip(_EDGES.replace("=", ""))))


def _is_whole(text: str, span: Span) -> bool:
    """Whether the span is a token of its own: long enough, nothing of a word right beside it, not cut short, no sample or placeholder."""
    value = text[span.start : span.end]
    if len(value) < _MIN_SECRET or placeholder.inside(value) or is_sample(value) or text.startswith("...", span.end):
        return False
    return not any(c.isalnum() or c in "_-" for c in text[max(span.start - 1, 0) : span.start] + text[span.end : span.end + 1])


def _rule_id(plugin: _Plugin) -> str:
    return f"detect-secrets/{plugin.module}"


def _finding(text: str, span: Span, kind: str, plugin: _Plugin, key: bytes) -> Finding:
    return Finding(
        span=span,
        rule_id=_rule_id(plugin),
        kind=kind,
        category=Category.CREDENTIAL,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        evidence=(f"matches the {plugin.module.replace('_', ' ')} pattern of detect-secrets",),
        fingerprint=fingerprint(kind, text[span.start : span.end], key),
        label=kind.upper(),
        engine="detect-secrets",
    )
