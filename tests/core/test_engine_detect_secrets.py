"""The patterns borrowed from detect-secrets: exact spans, no network, no work before there is something to look at."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest

from airlock.core.detect import builtin_rule_set, merge
from airlock.core.detect import find as find_ours
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document
from airlock.engines import detect_secrets
from timing import done_within

KEY = b"fingerprint key"
HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"
FOUND = {
    "artifactory_token": ("artifactory_password: «AKC" + BODY[:20] + "»",),
    "aws_access_key_id": ("id = «AKIA" + "Q3EGRXT5W7LZ2NBK»",),
    "aws_secret_access_key": ('aws_key = "«' + BODY[:40] + '»"',),
    "azure_storage_key": ("x;AccountKey=«" + BODY * 2 + "5v==»;y",),
    "cloudant_key": ("cloudant_password = '«" + HEX * 2 + "»'", "https://" + f"ada:«{HEX * 2}»@ada.cloudant.com"),
    "discord_token": ("bot = «MTAy" + "NDkzODU3MTAyOTM4NTcx.GkT7qW." + BODY[:27] + "»",),
    "github_token": ("«ghp_" + BODY[:36] + "»",),
    "gitlab_token": ("«glpat-" + BODY[:20] + "»",),
    "ibm_cloud_key": ('ibm_cloud_api_key: "«' + BODY + "5v»" + '"',),
    "ibm_cos_key": ("cos_hmac_secret_access_key = «" + (HEX + HEX)[:48] + "»",),
    "mailchimp_key": (f"«{HEX}-us12»",),
    "pypi_token": ("«pypi-AgE" + "IcHlwaS5vcmc" + BODY * 2 + "»",),
    "sendgrid_key": ("«SG." + BODY[:22] + "." + BODY + "5»",),
    "slack_token": ("«xoxb-" + "204938571029-20493857102938-" + BODY[:24].lower() + "»",),
    "slack_webhook": ("«https://hooks.slack.com/services/T02B3C4D5/" + "B06E7F8G9H0/" + BODY[:24] + "»",),
    "softlayer_key": ("softlayer_api_key = «" + HEX * 2 + "»",),
    "square_token": ("«sq0csp-" + BODY + "5»",),
    "stripe_key": ("«sk_live_" + BODY[:24] + "»",),
    "telegram_token": ("bot: «204938571:" + "AAk3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu»",),
    "twilio_account_id": ("twilio «AC" + HEX + "»",),
    "twilio_key": ("twilio «SK" + HEX + "»",),
}


@pytest.mark.parametrize(("kind", "example"), [(kind, text) for kind, texts in FOUND.items() for text in texts])
def test_whole_secrets_are_found(kind: str, example: str) -> None:
    text, spans = unmarked(f"before 😀\r\n{example}\nafter")
    findings = detect_secrets.find(Document(text), KEY)
    assert [(one.kind, one.span) for one in findings] == [(kind, spans[0])]
    assert {one.engine for one in findings} == {"detect-secrets"}
    assert all(text[one.span.start : one.span.end] not in repr(one) for one in findings)


NOTHING = (
    "id = AKIA" + "Q3EGRXT5W7LZ2NBKX",  # part of a longer word
    "id = AKIA" + "IOSFODNN7EXAMPLE",
    "id = AKIA" + "Q3EGRXT5W7LZ2NBK  # airlock:allow",
    "# airlock:allow[aws_access_key_id]\nid = AKIA" + "Q3EGRXT5W7LZ2NBK",
    "ghp_" + "x" * 36,
    'token = "xoxb-' + '4426949411-aEM7..."',  # cut short
    "ghp_" + BODY[:36] + "  # airlock:allow[github_token]",
    "«AIRLOCK_GITHUB_TOKEN_" + "7F3AQZ»",
    "-----BEGIN " + "PRIVATE KEY-----",
    "ip = 8.8.8.8",
    "password = 'hunter2hunter2hunter2'",
    "x" * 600 + " ghp_" + BODY[:36],  # too long a line
)


@pytest.mark.parametrize("text", NOTHING)
def test_no_fragment_sample_or_allowed_value_is_found(text: str) -> None:
    assert detect_secrets.find(Document(text), KEY) == ()


@pytest.mark.parametrize("text", ["", "\0", "\ud800 ghp_", "\r", "ghp_\r\n", "aws key"])
def test_odd_text_is_nothing(text: str) -> None:
    assert detect_secrets.find(Document(text), KEY) == ()


def test_every_kind_is_covered_by_an_example() -> None:
    assert {kind for plugin in detect_secrets._PLUGINS for kind in plugin.kinds} == set(FOUND)


def test_ours_win_over_the_same_from_it() -> None:
    text = "token = ghp_" + BODY[:36]
    ours = find_ours(Document(text), builtin_rule_set(), KEY)
    borrowed = detect_secrets.find(Document(text), KEY)
    assert borrowed
    (kept,) = merge(text, borrowed, ours)
    assert (kept.rule_id, kept.span, kept.engine) == (ours[0].rule_id, ours[0].span, "airlock")
    assert kept.evidence == (*ours[0].evidence, "also found by detect-secrets")


SILENT = """
import socket, sys
def refuse(*_): raise AssertionError("the network was used")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from airlock.core.model import Document
from airlock.engines import detect_secrets
assert detect_secrets.find(Document("x = 1\\n" * 100), b"k") == ()
assert detect_secrets.find(Document("token = bot.take(discord, 2)\\n"), b"k") == ()
assert "detect_secrets" not in sys.modules, "imported without need"
assert len(detect_secrets.find(Document("ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie"), b"k")) == 1
assert "detect_secrets" in sys.modules
"""


def test_it_stays_off_the_network_and_unloaded_until_needed() -> None:
    done = subprocess.run([sys.executable, "-c", SILENT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


HOSTILE = {
    "spaces": ("ibm_key" + " " * 11) * 27 + "\n",
    "more spaces": "ibm_key" + " " * 300 + "\n",
    "aws": "aws key token " * 35 + "\n",
    "accounts": "AccountKey=" * 40 + "\n",
    "bots": "bot" * 100_000,
}


@pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_bounded_time(line: str) -> None:
    document = Document(line * max(500_000 // len(line), 1))
    detect_secrets.find(Document("ghp_aws ibm_accountkey= bot"), KEY)  # imports
    assert done_within(3, lambda: detect_secrets.find(document, KEY))


def test_random_text_is_nothing() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz0123456789=: \n'\""
    text = "".join(random.Random(3).choices(letters, k=50_000))
    assert detect_secrets.find(Document(text), KEY) == ()
