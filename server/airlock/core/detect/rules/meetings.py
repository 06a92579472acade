"""Calendars and meetings: Calendly, Cal.com, Zoom, Webex, Whereby and their like."""

from __future__ import annotations

from airlock.core.detect.services import named, prefixed, stated
from airlock.core.detect.shapes import UUID, Shape, either, hexes, mixed, url_safe

_DATES = "It reads and changes whom you meet, and when."
_ROOMS = "It opens, joins and records your meetings."
_NOTES = "It reads what was said in your meetings."
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8"

RULES = (
    named(
        "calendly_secret",
        "Calendly client secret or key",
        "https://developer.calendly.com/getting-started",
        "calendly",
        either(url_safe(43), Shape(r"[A-Z0-9]{32}|[A-Z2-7]{4}[A-Z0-9]{28}", "")),
        why=_DATES,
    ),
    prefixed(
        "cal_com_key",
        "Cal.com API key",
        "https://cal.com/docs/api-reference/v2/introduction",
        "cal_live_ cal_test_ cal_",
        hexes(32),
        why=_DATES,
        keywords=("cal_live_", "cal_test_", "cal.com", "calcom", '"cal_', "'cal_", "=cal_"),
        pattern=r"(?:(?i:cal\.?com)[\w.\- ]{0,40}[\"'`\]]{0,3}[ \t]{0,8}[:=][ \t]{0,8}[\"'`]?|[\"'=](?=cal_))?(?<![A-Za-z0-9])(?P<secret>cal_(?:live_|test_)?[0-9a-f]{32})(?![A-Za-z0-9_-])",
        examples=("CALCOM_KEY=«cal_live_" + _HEX + "»", "apiKey: '«cal_" + _HEX + "»'"),
        counterexamples=("'cal_event_title'",),
    ),
    named(
        "zoom_secret",
        "Zoom client or SDK secret",
        "https://developers.zoom.us/docs/internal-apps/create/",
        "zoom+ zoom.client zoom.sdk zoom.jwt zoom.account zoom.webhook",
        either(mixed(32, 36), url_safe(22), mixed(26)),
        why=_ROOMS,
        counterexamples=("zoom_client = '" + _BODY[:12] + "'",),
    ),
    named(
        "webex_secret",
        "Webex client secret",
        "https://developer.webex.com/docs/integrations",
        "webex ciscospark",
        hexes(64),
        why=_ROOMS,
    ),
    stated(
        "webex_token",
        "Webex access or bot token",
        "https://developer.webex.com/docs/bots",
        "webex spark+ ciscospark cisco.spark",
        Shape(
            r"[A-Za-z0-9_-]{64}_[A-Za-z0-9]{4}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            _BODY + _BODY[:8] + "_PF84_" + "3f9c2b7e-5a1d-4c8e-" + "9b6f-7d2e4a6c8b1f",
        ),
        why=_ROOMS,
    ),
    named(
        "gotomeeting_secret",
        "GoTo client secret",
        "https://developer.goto.com/guides/Get%20Started/",
        "gotomeeting gotowebinar logmein goto.client",
        mixed(16, 32),
        why=_ROOMS,
        counterexamples=("gotomeeting = true",),
    ),
    named(
        "cronofy_secret",
        "Cronofy client secret",
        "https://docs.cronofy.com/developers/api/authentication/",
        "cronofy",
        Shape(r"(?:CRN_)?(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{43,90}", "CRN_" + _BODY),
        why=_DATES,
    ),
    prefixed(
        "nylas_key",
        "Nylas API key",
        "https://developer.nylas.com/docs/v3/auth/",
        "nyk_v0_ nyk_",
        Shape(r"[A-Za-z0-9_]{40,80}", _BODY),
        why="It reads and writes your users' mail and calendars.",
        keywords=("nyk_v0_", "nyk_"),
    ),
    named(
        "nylas_secret",
        "Nylas client secret or token",
        "https://developer.nylas.com/docs/v3/auth/",
        "nylas",
        either(mixed(30), mixed(25)),
        why="It reads and writes your users' mail and calendars.",
        kind="nylas_key",
    ),
    named(
        "holiday_api_key",
        "Holiday API key",
        "https://holidayapi.com/docs",
        "holidayapi holiday.api",
        UUID,
        why="It spends your quota.",
    ),
    named(
        "acuity_key",
        "Acuity Scheduling API key",
        "https://developers.acuityscheduling.com/docs/getting-started",
        "acuity",
        hexes(32),
        why=_DATES,
    ),
    named(
        "setmore_token",
        "Setmore token",
        "https://setmore.docs.apiary.io/",
        "setmore",
        Shape(r"r1/[A-Za-z0-9+/=_-]{30,60}|[A-Za-z0-9]{40}", _BODY[:40]),
        why=_DATES,
    ),
    named(
        "fireflies_key",
        "Fireflies API key",
        "https://docs.fireflies.ai/fundamentals/authorization",
        "fireflies",
        UUID,
        why=_NOTES,
    ),
    named(
        "recall_ai_key",
        "Recall.ai API key",
        "https://docs.recall.ai/docs/authentication",
        "recall.ai recallai",
        either(hexes(40), mixed(40)),
        why=_NOTES,
    ),
    named(
        "savvycal_token",
        "SavvyCal token",
        "https://savvycal.com/docs/api",
        "savvycal",
        Shape(r"pt_secret_[A-Za-z0-9]{20,64}", "pt_secret_" + _BODY[:32]),
        why=_DATES,
    ),
)
