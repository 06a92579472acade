"""Tokens handed to a service's client as they are: `client.run("…")`, `new Stripe("…")`. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_CALLED = (
    *("telebot(", "telegraf(", "stripe(", "github(", "gitlab(", "octokit(", "webclient(", "airtable(", "client.login(", "client.run("),
    *("client.start(", "bot.login(", "bot.run(", "bot.start(", "provideapikey(", "require_token(", "with_token(", "from_token("),
    *("setbearertoken(", "setaccesstoken(", "authenticate_with_token(", "headervalue::from_static("),
)

RULES = (
    credential(
        "client_token",
        "Token handed to the client of a service",
        "Whoever reads it uses the service as you or your program.",
        kind="token",
        label="TOKEN",
        advice="Revoke it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=_CALLED,
        pattern=rf"(?P<key>(?i:[a-z_.:]{{5,26}}\()\s{{0,20}})(?P<loose>){PREFIX}(?P<quote>[\"'])(?P<secret>(?=[^\"'\s]{{0,60}}\d)(?:(?!(?P=quote))[^\s\\$]){{20,200}})(?P=quote)(?=\s{{0,8}}[,)])",
        examples=(
            "bot.run('«k3VtQz8WmY2x" + "Lr7NpB5cJd9H»')",
            'const stripe = new Stripe("«k3VtQz8WmY2x' + "Lr7NpB5cJd9H»\", { apiVersion: '2023-10-16' });",
            'headers.insert("x", HeaderValue::from_static("«k3VtQz8WmY2x' + 'Lr7NpB5cJd9H»"));',
        ),
        counterexamples=(
            "client.run('select-every-shop-of-ours-2')",
            "client.login(process.env.TOKEN_1)",
            'HeaderValue::from_static("application/vnd.shop.v2+json")',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
