"""Slack."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT, RIGHT_URL
from airlock.core.detect.services import named, prefixed
from airlock.core.detect.shapes import hexes, mixed
from airlock.core.model import Category, Rule

_ADVICE = "Revoke it in the app's settings at api.slack.com and install the app anew."

RULES = (
    Rule(
        id="slack_token",
        kind="slack_token",
        category=Category.CREDENTIAL,
        title="Slack token",
        label="SLACK_TOKEN",
        why="It reads and writes messages as the app or person it belongs to.",
        advice=_ADVICE,
        source="https://docs.slack.dev/authentication/tokens",
        keywords=("xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxe-", "xoxe.xox", "xoxc-", "xoxd-"),
        pattern=rf"{LEFT}(?:xox[abceoprs]-(?:\d-)?\d{{6,14}}-[A-Za-z0-9-]{{8,250}}|xox[ar]-(?:\d-)?(?=[A-Za-z]{{0,15}}\d)[A-Za-z0-9]{{12,48}}|xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{{40,250}}|xoxd-[A-Za-z0-9%/+-]{{60,250}})(?<=[A-Za-z0-9]){RIGHT_URL}",
        examples=(
            "SLACK_BOT_TOKEN=«xoxb-" + "204938571029-20493857102938-" + "kT7qW2xZ9vM4rL8nB3yC6dFg»",
            '"«xoxe.' + "xoxp-1-" + "Mi0yLTIwNDkzODU3MTAyOTMtMjA0OTM4NTcxMDI5My0yMDQ5" + '»"',
        ),
        counterexamples=("xoxb-" + "short", "xoxb-" + "x" * 40),
    ),
    Rule(
        id="slack_app_token",
        kind="slack_token",
        category=Category.CREDENTIAL,
        title="Slack app-level token",
        label="SLACK_TOKEN",
        why="It opens connections as your Slack app in every workspace that installed it.",
        advice=_ADVICE,
        source="https://docs.slack.dev/authentication/tokens",
        keywords=("xapp-",),
        pattern=rf"{LEFT}xapp-\d-[A-Z0-9]{{5,20}}-\d{{5,20}}-[a-z0-9]{{32,128}}{RIGHT}",
        examples=("app_token: «xapp-1-" + "A02B3C4D5E6-2049385710293-" + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f»",),
        counterexamples=("xapp-1-" + "short",),
    ),
    Rule(
        id="slack_webhook",
        kind="slack_webhook",
        category=Category.CREDENTIAL,
        title="Slack webhook",
        label="SLACK_WEBHOOK",
        why="Whoever has the address can post in your channel as your app.",
        advice="Remove the webhook in the app's settings and make a new one; keep its address in the environment.",
        source="https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
        keywords=("hooks.slack.com", "hooks.slack-gov.com"),
        pattern=r"(?:https?://)?(?<![A-Za-z0-9.-])hooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)/(?=[A-Za-z/_]{0,40}\d)[A-Za-z0-9_]{6,80}(?:/[A-Za-z0-9_]{6,64}){0,3}(?![A-Za-z0-9_/])",
        lead=8,
        examples=("url = '«https://hooks.slack.com/services/T02B3C4D5/" + "B06E7F8G9H0/" + "kT7qW2xZ9vM4rL8nB3yC6dFg»'",),
        counterexamples=(
            "https://hooks.slack.com/services/",
            "https://hooks.slack.com/services/TXXXXXXXX/" + "BXXXXXXXX/XXXXXXXXXXXXXXXXXXXXXXXX",
        ),
    ),
    prefixed(
        "slack_workflow_token",
        "Slack workflow token",
        "https://docs.slack.dev/authentication/tokens#wfb",
        "xwfp-",
        hexes(32)._replace(pattern=r"(?=[A-Za-z-]{0,60}\d)[A-Za-z0-9-]{24,250}"),
        why="It acts in one run of a workflow, for a while.",
        kind="slack_token",
    ),
    named(
        "slack_app_secret",
        "Slack signing or client secret",
        "https://docs.slack.dev/authentication/verifying-requests-from-slack",
        "slack",
        hexes(32),
        why="With it anybody can forge requests your app believes, or sign in as your app.",
        advice=_ADVICE,
    ),
    named(
        "slack_verification_token",
        "Slack verification token",
        "https://docs.slack.dev/authentication/verifying-requests-from-slack#deprecation",
        "slack.verification slack.verify",
        mixed(24),
        why="With it anybody can forge requests that old apps believe.",
        counterexamples=("slack_verification = 'request'",),
    ),
)
