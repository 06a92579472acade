"""The form of detect-secrets: a list of types and SHA-1 hashes for each file.

Its hashes have no key: whoever holds the file can look up a short password in a table. Of some values it keeps only a fragment (`ghp` of a
GitHub token, the first line of a private key); such an entry counts only for the line it names, since it says nothing of the value. What is
written holds an entry for each type under which detect-secrets may report the value, so that its hook finds nothing new. The hook takes out
entries that it does not find by itself: what only Airlock finds is better kept in Airlock's own form.
https://github.com/Yelp/detect-secrets/blob/master/docs/design.md#baseline
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from airlock.baseline.entry import Entry, Listing, listing, strings

_KEYWORD = "Secret Keyword"
_TYPES = {
    "artifactory_token": "Artifactory Credentials",
    "aws_access_key_id": "AWS Access Key",
    "aws_secret_access_key": "AWS Access Key",
    "azure_storage_key": "Azure Storage Account access key",
    "discord_token": "Discord Bot Token",
    "github_token": "GitHub Token",
    "gitlab_token": "GitLab Token",
    "json_web_token": "JSON Web Token",
    "mailchimp_key": "Mailchimp Access Key",
    "npm_token": "NPM tokens",
    "openai_key": "OpenAI Token",
    "private_key": "Private Key",
    "pypi_token": "PyPI Token",
    "sendgrid_key": "SendGrid API Key",
    "slack_token": "Slack Token",
    "slack_webhook": "Slack Token",
    "square_token": "Square OAuth Secret",
    "stripe_key": "Stripe Access Key",
    "telegram_token": "Telegram Bot Token",
    "twilio_key": "Twilio API Key",
    "url_password": "Basic Auth Credentials",
}
_CHARACTERS = (
    (re.compile(r"[A-Za-z0-9+/\\_-]{8,}={0,2}"), "Base64 High Entropy String"),
    (re.compile(r"[0-9a-fA-F]{8,}"), "Hex High Entropy String"),
)
_FRAGMENT = re.compile(r"(?P<prefix>gh[pousr])_|(?P<lab>gl[a-z]{2,5})-|-----(?P<armour>BEGIN [A-Z0-9 ]{3,40})-----")
_WEB_TOKEN = re.compile(r"(eyJ[\w-]+\.[\w-]+\.)[\w-]*")
_VERSION = "1.5.0"
_PLUGINS = """
    ArtifactoryDetector AWSKeyDetector AzureStorageKeyDetector BasicAuthDetector CloudantDetector DiscordBotTokenDetector
    GitHubTokenDetector GitLabTokenDetector IbmCloudIamDetector IbmCosHmacDetector JwtTokenDetector KeywordDetector
    MailchimpDetector NpmDetector OpenAIDetector PrivateKeyDetector PypiTokenDetector SendGridDetector SlackDetector
    SoftlayerDetector SquareOAuthDetector StripeDetector TelegramBotTokenDetector TwilioKeyDetector
    """
"""What detect-secrets runs with a file of ours, its guesses by entropy and its addresses apart."""


class Plain(NamedTuple):
    """A baseline of this form. `placed` are hashes with the line they were found on, from 1; `data` is the whole file."""

    files: Mapping[str, frozenset[str]]
    placed: Mapping[str, frozenset[tuple[str, object]]]
    data: Mapping[str, Any]

    def knows(self, path: str, value: str, line: int) -> bool:
        """Whether the value is known in that file: wherever it stands, or on that line where only a fragment was kept."""
        hashes = self.files.get(path)
        if not hashes:
            return False
        if any(_sha1(whole) in hashes for whole in _wholes(value)):
            return True
        fragment = _fragment(value)
        return bool(fragment) and (_sha1(fragment), line) in self.placed[path]


def read(data: Mapping[str, Any]) -> Plain:
    """The baseline in a parsed file. Raises BaselineError."""
    entries = listing(data.get("results"), "results")
    files = {path: tuple(strings(found, "hashed_secret", "results")) for path, found in entries.items()}
    placed = {
        path: frozenset((mark, entry.get("line_number")) for mark, entry in zip(files[path], found, strict=True) if _has_line(entry))
        for path, found in entries.items()
    }
    return Plain({path: frozenset(marks) for path, marks in files.items()}, placed, data)


def content(known: Plain | None, seen: Mapping[str, Sequence[Entry]], today: str) -> Mapping[str, object]:
    """The file's new content: all that stood in it, and what was seen besides. What is over, detect-secrets takes out by itself."""
    plugins = [{"name": name} for name in _PLUGINS.split()]
    before: dict[str, Any] = dict(known.data) if known else {"version": _VERSION, "plugins_used": plugins}
    results: dict[str, list[Mapping[str, object]]] = {path: list(found) for path, found in _results(known).items()}
    for path, found in seen.items():
        listed = results.setdefault(path, [])
        have = {(entry.get("type"), entry.get("hashed_secret")) for entry in listed}
        for entry in found:
            listed += [made for made in _entries(path, entry) if (made["type"], made["hashed_secret"]) not in have]
            have |= {(made["type"], made["hashed_secret"]) for made in listed}
    before["results"] = {path: listed for path, listed in sorted(results.items()) if listed}
    before["generated_at"] = f"{today}T00:00:00Z"
    return before


def _results(known: Plain | None) -> Listing:
    return listing(known.data.get("results"), "results") if known else {}


def _entries(path: str, entry: Entry) -> Iterator[Mapping[str, object]]:
    theirs = _TYPES.get(entry.kind)
    forms = [(_KEYWORD, entry.value)] + [(name, entry.value) for allowed, name in _CHARACTERS if allowed.fullmatch(entry.value)]
    if theirs:
        forms.append((theirs, _fragment(entry.value) or _wholes(entry.value)[-1]))
    for name, value in forms:
        yield {"type": name, "filename": path, "hashed_secret": _sha1(value), "is_verified": False, "line_number": entry.line}


def _wholes(value: str) -> tuple[str, ...]:
    """What detect-secrets may take for the whole value: the value, or a web token without its signature."""
    token = _WEB_TOKEN.fullmatch(value)
    return (value, token[1]) if token else (value,)


def _fragment(value: str) -> str:
    """What detect-secrets keeps of a value of which it keeps only a fragment, empty for all others."""
    found = _FRAGMENT.match(value)
    return next(part for part in found.groups() if part) if found else ""


def _has_line(entry: Mapping[str, Any]) -> bool:
    return isinstance(entry.get("line_number"), int)


def _sha1(value: str) -> str:
    return hashlib.sha1(value.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
