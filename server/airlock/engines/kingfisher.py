"""The provider catalogue of Kingfisher, borrowed for gates and scans where its package is installed (the extra `deep`).

Making its rules ready takes seconds the first time, later a third of a second, and 50 MB; so that is done in a thread, and the engine is
used once it is there. Only scanning is borrowed: the parts of the package that ask vendors whether a credential works are never loaded.
What it reports is checked like anything else: places are mapped from bytes to code points and must hold what was reported; samples,
placeholders of ours and what a comment allows are dropped.
https://github.com/mongodb/kingfisher
"""

from __future__ import annotations

import functools
import importlib.util
import re
import sys
import threading
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from airlock.core import placeholder
from airlock.core.detect import builtin_rules, fingerprint
from airlock.core.detect.macaroons import breaks_off
from airlock.core.detect.suppress import Comments, allowed
from airlock.core.detect.values import is_code, is_sample
from airlock.core.detect.wordlike import wordiness
from airlock.core.model import Category, Confidence, Document, Finding, Severity, Span

if TYPE_CHECKING:
    from kingfisher_sdk.core import Finding as Report
    from kingfisher_sdk.scanner import Scanner

NAME = "kingfisher"
DISTRIBUTION = "kingfisher-secret-scanner"
SCAN_S = 0.5
"""A text that takes it longer than this, in seconds, is left to the other rules."""
MAX_BYTES = 32_000_000
"""So is a larger text."""
_PACKAGE = "kingfisher_sdk"
_MADE_UP = 0.75
"""A token of which a larger share reads like words was thought up by somebody."""
_QUOTES = ('"', "'", "`")
_BLOB = 256
"""A report within this much more of the base64 alphabet is chance, in characters."""
_BLOB_CHARS = re.compile(rf"[A-Za-z0-9+/_-]{{{_BLOB}}}")
_BLOB_LINES = re.compile(rf"[A-Za-z0-9+/\r\n]{{{_BLOB}}}")

_LEFT_OUT = frozenset(
    {
        "curl_auth_header",
        "curl_auth_user",
        "generic_credential_uri",
        "google_service_account",
        "jwt",
        "jwt_base64",
        "kubernetes_secret_yaml",
        "mongodb_connection_string",
        "private_key",
        "sidekiq_sensitive_url",
    }
)
"""Rules for structures of no vendor's own, which ours judge by what stands in them, and cut out whole and exactly."""
_KINDS = {
    "alibaba_access_key_id": "alibaba_key_id",
    "aws_access_token": "aws_access_key_id",
    "aws_amazon_bedrock_api_key_long_lived": "aws_bedrock_api_key",
    "aws_amazon_bedrock_api_key_short_lived": "aws_bedrock_api_key",
    "azure_ad_client_secret": "azure_client_secret",
    "azure_app_configuration_connection_string": "azure_shared_access_key",
    "azure_servicebus_connection_string": "azure_shared_access_key",
    "azure_storage_account_key": "azure_storage_key",
    "cloudflareapitoken": "cloudflare_token",
    "digitaloceanapikey": "digitalocean_token",
    "google_application_default_credentials": "google_oauth_secret",
    "google_gemini_api": "google_api_key",
    "grokxaiapikey": "xai_key",
    "hashicorp_tf_api_token": "terraform_token",
    "hashicorp_tf_password": "password",
    "herokuplatformkey": "heroku_key",
    "npmjsaccesstoken": "npm_token",
    "nuget_config_password": "password",
    "openrouter": "openrouter_key",
    "postmanapikey": "postman_key",
    "sendgrid": "sendgrid_key",
    "sendinblue_api_token": "brevo_key",
    "slack_webhook_url": "slack_webhook",
    "slackappconfigaccesstoken": "slack_token",
    "slackappconfigrefreshtoken": "slack_token",
    "slackappleveltoken": "slack_token",
}
"""Its rules, as names of ours, whose kind cannot be made out from the name."""
_VENDORS = {"1password": "onepassword", "dockerhub": "docker", "gcp": "google"}
_NOUNS = ("token", "key", "api_key")
_SECRET_NOUNS = ("client_secret", "secret")
_PUBLIC = frozenset({"id", "username", "pub", "public"})
"""Words in names of rules that find what tells who, and opens nothing alone."""
_PLACES = frozenset({"address", "domain", "host", "name", "repository", "url"})
"""Last words in names of its helper rules for what tells where, which is no credential at all."""


class Kingfisher:
    """The engine, as far as it is loaded. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._started = False
        self._loaded = threading.Event()
        self._scanner: Scanner | None = None
        self.problem = ""
        """Why it could not be loaded, in a sentence."""

    @property
    def standing(self) -> str:
        """How it stands with it, for people."""
        if self._loaded.is_set():
            return "broken" if self.problem else "ready"
        return "loading" if self._started else "not needed yet"

    def load(self, cache: Path, patience_s: float) -> bool:
        """Has it loaded, and waits for that, `patience_s` at most; whether it is done, well or badly. `cache` is a folder for it alone."""
        with self._lock:
            first, self._started = not self._started, True
        if first:  # not as a daemon: a process must not end under native code at work
            threading.Thread(target=self._load, args=(cache,), name="airlock-kingfisher").start()
        return self._loaded.wait(patience_s)

    def _load(self, cache: Path) -> None:
        try:
            self._scanner = _scanner(cache)
        except Exception as error:  # noqa: BLE001 - whatever a native library raises, the other rules go on without it
            self.problem = f"The borrowed engine kingfisher could not be loaded ({type(error).__name__}); install its package again."
        self._loaded.set()

    def find(self, document: Document, key: bytes) -> tuple[Finding, ...]:
        """What it finds, in text order; nothing as long as it is not ready. `key` is the fingerprints' key."""
        data = document.text.encode("utf-8", "replace")  # a lone surrogate becomes one byte, and stays one code point
        if self._scanner is None or len(data) > MAX_BYTES:
            return ()
        from kingfisher_sdk.inputs import ScanInput

        try:
            reports = self._scanner.scan_input(ScanInput(document.uri or "text", data), timeout=SCAN_S)
        except (TimeoutError, RuntimeError, ValueError):
            return ()
        return tuple(sorted(_findings(document.text, data, reports, key), key=lambda found: (found.span, found.rule_id)))


@functools.cache
def shared() -> Kingfisher:
    """The one engine of this process."""
    return Kingfisher()


def installed() -> bool:
    """Whether the package is there; nothing of it is loaded for the answer."""
    return importlib.util.find_spec(_PACKAGE) is not None


def _scanner(cache: Path) -> Scanner:
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is not None and _PACKAGE not in sys.modules:
        # Without running the package's own `__init__`, which would load what talks to vendors.
        sys.modules[_PACKAGE] = importlib.util.module_from_spec(spec)
    from kingfisher_sdk.rules import Rules
    from kingfisher_sdk.scanner import DetectionPolicy, Scanner

    rules = Rules(cache=_make_private(cache), cache_dir=cache)
    # Comments are read here, as everywhere; encodings are the gates' own business, and looking into them would double its time.
    return Scanner(rules, base64=False, policy=DetectionPolicy(inline_ignores=False))


def _make_private(folder: Path) -> bool:
    """Makes a folder for this user alone; False where that cannot be, and nothing is to be read from it."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except OSError:
        return False
    return True


def _findings(text: str, data: bytes, reports: Sequence[Report], key: bytes) -> Iterator[Finding]:
    places = [(report, report.location["start_offset"], report.location["end_offset"]) for report in reports]
    offsets = _code_points(data, {offset for _, start, end in places for offset in (start, end)})
    for report, start, end in places:
        if start not in offsets or end not in offsets or not _holds(data[start:end], report):
            continue
        found = _finding(text, _without_quotes(text, Span(offsets[start], offsets[end])), report, key)
        if _counts(text, found, report):
            yield found


def _code_points(data: bytes, offsets: Iterable[int]) -> dict[int, int]:
    """The code point at which each of these byte offsets stands; those inside a character, or outside the text, are left out."""
    if data.isascii():
        return {offset: offset for offset in offsets if 0 <= offset <= len(data)}
    found: dict[int, int] = {}
    byte = code_point = 0
    for offset in sorted(offsets):
        try:
            code_point += len(data[byte:offset].decode("utf-8"))
        except UnicodeDecodeError:
            continue
        byte = offset
        found[offset] = code_point
    return found


def _holds(part: bytes, report: Report) -> bool:
    """Whether the reported place holds what was reported: what looks like UTF-16 to the engine is decoded by it, and its places move."""
    return part == report.secret.encode("utf-8", "replace")


def _without_quotes(text: str, span: Span) -> Span:
    """The place of a value that some rules report with the quotes around it."""
    value = text[span.start : span.end]
    return Span(span.start + 1, span.end - 1) if value[:1] in _QUOTES and value[1:-1] and value[-1] == value[0] else span


def _counts(text: str, found: Finding, report: Report) -> bool:
    """Whether a report is worth a finding."""
    name, value = _name(report.rule_id), text[found.span.start : found.span.end]
    if name in _LEFT_OUT or (not report.visible and name.rpartition("_")[2] in _PLACES):
        return False
    if placeholder.touches(text, found.span.start, found.span.end) or allowed(
        text, found.span.start, found.span.end, (found.kind, found.rule_id), Comments.OURS
    ):
        return False
    if is_sample(value) or (is_code(value) if found.kind == "password" else wordiness(value) > _MADE_UP):
        return False
    if name == "pypi_upload_token" and breaks_off(value.removeprefix("pypi-")):
        return False
    return not _goes_on(text, found.span) and not _is_in_blob(text, found.span)


def _goes_on(text: str, span: Span) -> bool:
    """Whether a report ends in the middle of a word: a format of so many characters is not that of a longer one."""
    last, after = text[span.end - 1 : span.end], text[span.end : span.end + 1]
    return last.isalnum() and (after.isalnum() or after == "_")


def _is_in_blob(text: str, span: Span) -> bool:
    """Whether a span is a piece of a long run of base64, on one line or over lines that it fills."""
    before, after = text[max(span.start - _BLOB, 0) : span.start], text[span.end : span.end + _BLOB]
    if _BLOB_CHARS.match(after) or _BLOB_CHARS.match(before):
        return True
    beside = before[-1:] + after[:1]
    return beside.strip("\r\n") != "" and any(_BLOB_LINES.match(side) is not None for side in (before, after))


def _finding(text: str, span: Span, report: Report, key: bytes) -> Finding:
    kind, label = _kind(report.rule_id)
    severity, confidence = _level(report)
    return Finding(
        span=span,
        rule_id=f"{NAME}/{report.rule_id}",
        kind=kind,
        category=Category.CREDENTIAL,
        severity=severity,
        confidence=confidence,
        evidence=(f"matches the {_name(report.rule_id).replace('_', ' ')} rule of {NAME}",),
        fingerprint=fingerprint(kind, text[span.start : span.end], key),
        label=label,
        engine=NAME,
    )


def _level(report: Report) -> tuple[Severity, Confidence]:
    """How loud and how sure. What is half of a pair is a hint without the other half, and so is what is public."""
    if not report.visible or not _PUBLIC.isdisjoint(_name(report.rule_id).split("_")):
        return Severity.HINT, Confidence.LOW
    return (Severity.ERROR, Confidence.HIGH) if report.confidence == "high" else (Severity.WARNING, Confidence.MEDIUM)


@functools.cache
def _name(rule_id: str) -> str:
    """A rule's name in our way of writing: `betterleaks.circleci-project-token.1` is `circleci_project_token`."""
    bare = re.sub(r"^\w+\.(?:\w+/)?|\.\d+$", "", rule_id)
    vendor, dash, rest = re.sub(r"\W+", "_", bare.lower()).partition("_")
    return _VENDORS.get(vendor, vendor) + dash + rest


@functools.cache
def _kind(rule_id: str) -> tuple[str, str]:
    """The kind of ours that a rule is about, else one made of its name; and the word for placeholders."""
    labels = _labels()
    kind = _ours(_name(rule_id), labels)
    return kind, labels.get(kind) or "_".join(kind.upper().split("_")[:6])


@functools.cache
def _labels() -> Mapping[str, str]:
    """The placeholder words of our kinds."""
    return {rule.kind: rule.label for rule in reversed(builtin_rules())}


def _ours(name: str, known: Container[str]) -> str:
    """Of the known kinds the one that a rule of this name is about; the name itself where there is none."""
    words = name.split("_")
    if name in known or name in _KINDS:
        return _KINDS.get(name, name)
    if not _PUBLIC.isdisjoint(words) or words[-1] in _PLACES:
        return name
    nouns = _SECRET_NOUNS if words[-1] == "secret" else sorted(_NOUNS, key=lambda noun: noun != words[-1])
    vendors = ("_".join(words[:count]) for count in range(len(words) - 1, 0, -1))
    return next((kind for vendor in vendors for noun in nouns if (kind := f"{vendor}_{noun}") in known), name)
