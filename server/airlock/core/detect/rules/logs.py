"""Services that keep logs."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT, RIGHT_URL, beside
from airlock.core.detect.provider import credential
from airlock.core.detect.services import named
from airlock.core.detect.shapes import UUID, Shape, either, hexes, mixed, url_safe
from airlock.core.model import Confidence, Severity

_WHY = "It reads your logs and metrics, which hold more than you think, or sends false ones."
_SEND = "It sends false logs and metrics, at your expense."
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"
_UUID = _HEX[:8] + "-5a1d-4c8e-9b6f-" + _HEX[:12]


RULES = (
    named(
        "sumologic_key",
        "Sumo Logic access key",
        "https://help.sumologic.com/docs/manage/security/access-keys/",
        "sumo",
        mixed(64),
        why=_WHY,
        example="SUMOLOGIC_ACCESS_KEY",
    ),
    credential(
        "sumologic_id",
        "Sumo Logic access id",
        "With its key it reads your logs.",
        source="https://help.sumologic.com/docs/manage/security/access-keys/",
        keywords=("sumo",),
        pattern=beside("sumo", r"su(?=[A-Za-z]{0,11}\d)[A-Za-z0-9]{12}") + RIGHT,
        examples=("SUMO_ACCESS_ID=«su" + _BODY[:12] + "»",),
        counterexamples=("sumo_id = suggestion", "sumOfIds = su" + _BODY[:12]),
        severity=Severity.HINT,
        confidence=Confidence.LOW,
    ),
    credential(
        "log_collector_url",
        "Address of a log collector",
        _SEND,
        source="https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/",
        keywords=(".sumologic.com/receiver", ".loggly.com/", "listener.logz.io:80"),
        pattern=r"(?:\.sumologic\.com/receiver/v1/(?:http|trace|otlp)/|\.loggly\.com/(?:inputs|bulk)/|listener\.logz\.io:80\d\d/?\?token=)(?P<secret>[A-Za-z0-9_+%-]{32,140}={0,2})",
        examples=(
            "https://collectors.sumologic.com/receiver/v1/http/«" + _BODY + _BODY + "==»",
            "http://logs-01.loggly.com/inputs/«" + _UUID + "»/tag/shop/",
        ),
        counterexamples=("https://www.loggly.com/docs/",),
    ),
    named(
        "logzio_token",
        "Logz.io token",
        "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/log-shipping-tokens/",
        "logzio logz.io logz_io",
        Shape(rf"{UUID.pattern}|{mixed(32).pattern}|[A-Za-z]{{32}}", mixed(32).sample),
        why=_WHY,
        example="LOGZIO_TOKEN",
        names=r"logz[_. -]?io|logz\.io",
    ),
    named(
        "loggly_token",
        "Loggly token",
        "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
        "loggly",
        UUID,
        why=_SEND,
        example="LOGGLY_TOKEN",
    ),
    named(
        "papertrail_token",
        "Papertrail or SolarWinds token",
        "https://www.papertrail.com/help/settings-api/",
        "papertrail solarwinds solar_winds sw_apm_service swo_api",
        either(url_safe(60, 90), mixed(20), hexes(64)),
        why=_WHY,
        example="PAPERTRAIL_API_TOKEN",
        names="papertrail|solar[_. -]?winds|sw[_. -]?apm[_. -]?service[_. -]?key|swo[_. -]?api",
    ),
    named(
        "logtail_token",
        "Better Stack (Logtail) token",
        "https://betterstack.com/docs/logs/api/getting-started/",
        "logtail betterstack better_stack betteruptime better_uptime",
        mixed(24),
        why=_SEND,
        example="LOGTAIL_SOURCE_TOKEN",
        names="logtail|better_?(?:stack|uptime)",
    ),
    named(
        "logdna_key",
        "Mezmo (LogDNA) key",
        "https://docs.mezmo.com/docs/ingestion-key",
        "logdna mezmo",
        Shape(rf"{hexes(32).pattern}|sts_[0-9a-f]{{32}}", hexes(32).sample),
        why=_SEND,
        example="LOGDNA_INGESTION_KEY",
        names="logdna|mezmo",
    ),
    credential(
        "coralogix_key",
        "Coralogix API key",
        _WHY,
        source="https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
        keywords=("cxtp_", "cxup_", "cxth_"),
        pattern=rf"{LEFT}cx(?:tp|up|th)_[A-Za-z0-9]{{28,40}}{RIGHT}",
        examples=("CORALOGIX_API_KEY=«cxtp_" + _BODY[:30] + "»",),
        counterexamples=("cxtp_" + "short",),
    ),
    named(
        "coralogix_legacy_key",
        "Coralogix private key",
        "https://coralogix.com/docs/user-guides/account-management/api-keys/send-your-data-api-key/",
        "coralogix cx_private",
        UUID,
        why=_SEND,
        kind="coralogix_key",
        example="CORALOGIX_PRIVATE_KEY",
        names="coralogix|cx[_. -]?private",
    ),
    credential(
        "axiom_token",
        "Axiom token",
        _WHY,
        source="https://axiom.co/docs/reference/tokens",
        keywords=("xaat-", "xapt-", "xait-"),
        pattern=rf"{LEFT}xa(?:at|pt|it)-{UUID.pattern}{RIGHT_URL}",
        examples=("AXIOM_TOKEN=«xaat-" + _UUID + "»",),
        counterexamples=("xaat-" + "short",),
    ),
    named(
        "scalyr_key",
        "Scalyr (DataSet) key",
        "https://app.scalyr.com/help/api-keys",
        "scalyr dataset_api",
        Shape(r"0[A-Za-z0-9_./-]{40,46}-{0,2}", "0" + _BODY),
        why=_WHY,
        example="SCALYR_API_KEY",
        names="scalyr|dataset[_. -]?api",
    ),
)
