"""Services that collect errors of running programs, or weaknesses of their code."""

from __future__ import annotations

from airlock.core.detect.patterns import ASSIGN, LEFT, RIGHT
from airlock.core.detect.provider import credential
from airlock.core.detect.services import named
from airlock.core.detect.shapes import UUID, Shape, either, hexes, mixed
from airlock.core.model import Confidence, Severity

_SEND = "It sends false logs and metrics, at your expense."
_ERRORS = "It reads your error reports, users' data in them included."
_ADVICE = "Revoke it in the service's settings; keep it in the environment or a secret store."
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"
_QUIET = {"severity": Severity.WARNING, "confidence": Confidence.MEDIUM}


RULES = (
    credential(
        "sentry_token",
        "Sentry auth token",
        _ERRORS,
        advice=_ADVICE,
        source="https://docs.sentry.io/account/auth-tokens/",
        keywords=("sntrys_", "sntryu_", "sntrya_", "sntryi_"),
        pattern=rf"{LEFT}(?:sntry[uai]_[a-f0-9]{{64}}|sntrys_eyJ[A-Za-z0-9+/=_-]{{36,440}}_[A-Za-z0-9+/]{{43}})(?![A-Za-z0-9_=+/])",
        examples=("SENTRY_AUTH_TOKEN=«sntryu_" + _HEX * 2 + "»", "«sntrys_eyJ" + _BODY + "=_" + _BODY + "5»"),
        counterexamples=("sntryu_" + "short", "sntrys_eyJ" + _BODY + "=_" + _BODY[:30]),
    ),
    named(
        "sentry_legacy_token",
        "Sentry auth token, old form",
        "https://docs.sentry.io/account/auth-tokens/",
        "sentry",
        Shape(r"[0-9a-f]{64}", hexes(64).sample),
        why=_ERRORS,
        kind="sentry_token",
        example="SENTRY_AUTH_TOKEN",
        names=r"sentry[\w.-]{0,20}?(?:token|key|secret)",
    ),
    credential(
        "sentry_dsn",
        "Sentry DSN",
        "It lets anybody send reports to your Sentry project, and names your organisation's project.",
        advice="It may be public in a browser; on servers read it from the environment.",
        source="https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
        keywords=("sentry",),
        pattern=r"https?://(?P<secret>[0-9a-f]{32})@[\w.-]{0,60}sentry[\w.:-]{0,60}/\d{1,20}",
        examples=('dsn="https://«' + _HEX + '»@o102938.ingest.sentry.io/4505"',),
        counterexamples=("https://docs.sentry.io/", "https://key@o102938.ingest.sentry.io/4505"),
        lead=150,
        severity=Severity.HINT,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "sentry_dsn_secret",
        "Secret in a Sentry DSN",
        "It sends false reports to your Sentry project.",
        source="https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
        keywords=("sentry",),
        pattern=r"https?://[0-9a-f]{32}:(?P<secret>[0-9a-f]{32})@[\w.-]{0,60}sentry[\w.:-]{0,60}/",
        examples=('dsn="https://' + _HEX + ":«5a1d4c8e" + _HEX[8:] + '»@sentry.shop.example/7"',),
        counterexamples=("https://sentry.shop.example/7",),
        lead=150,
        severity=Severity.WARNING,
    ),
    named(
        "rollbar_token",
        "Rollbar access token",
        "https://docs.rollbar.com/docs/access-tokens",
        "rollbar",
        Shape(rf"[0-9a-f]{{128}}|{mixed(32).pattern}", hexes(32).sample),
        why=_ERRORS,
        example="ROLLBAR_ACCESS_TOKEN",
    ),
    named(
        "bugsnag_key",
        "BugSnag (Insight Hub) key",
        "https://docs.bugsnag.com/api/error-reporting/",
        "bugsnag",
        either(UUID, mixed(32)),
        why=_SEND,
        **_QUIET,
    ),
    named(
        "airbrake_key",
        "Airbrake key",
        "https://docs.airbrake.io/docs/devops-tools/api/",
        "airbrake",
        either(mixed(32), mixed(40)),
        why=_SEND,
        example="AIRBRAKE_PROJECT_KEY",
        names="airbrake",
    ),
    named(
        "raygun_key",
        "Raygun key",
        "https://raygun.com/documentation/product-guides/crash-reporting/",
        "raygun",
        Shape(r"(?=[A-Za-z/+]{0,21}\d)[A-Za-z0-9/+]{22}(?:==)?|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}", _BODY[:22]),
        why=_SEND,
        names="raygun",
    ),
    credential(
        "honeybadger_key",
        "Honeybadger key",
        _SEND,
        source="https://docs.honeybadger.io/api/getting-started/",
        keywords=("hbp_", "honeybadger"),
        pattern=rf"{LEFT}hbp_[A-Za-z0-9]{{36,48}}{RIGHT}|(?i:honeybadger)[\w.-]{{0,30}}{ASSIGN}(?P<secret>(?=[A-Za-z]{{0,19}}\d)(?:[A-Za-z0-9]{{20}}|[0-9a-f]{{8}}))(?![A-Za-z0-9_-])",
        examples=("HONEYBADGER_API_KEY=«" + _BODY[:20] + "»",),
        counterexamples=("honeybadger_env = production",),
    ),
    credential(
        "sonar_token",
        "Sonar token",
        "It reads your source code and its weaknesses.",
        advice=_ADVICE,
        source="https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
        keywords=("squ_", "sqp_", "sqa_"),
        pattern=rf"{LEFT}sq[upa]_[A-Za-z0-9]{{40}}{RIGHT}",
        examples=("SONAR_TOKEN=«sqp_" + _HEX + "5a1d4c8e»",),
        counterexamples=("sqp_" + "short",),
    ),
    named(
        "sonar_legacy_token",
        "Sonar token, old form",
        "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
        "sonar",
        hexes(40),
        why="It reads your source code and its weaknesses.",
        kind="sonar_token",
        example="SONAR_LOGIN_TOKEN",
        names=r"sonar[\w.-]{0,20}?(?:login|token|key|auth)",
    ),
)
