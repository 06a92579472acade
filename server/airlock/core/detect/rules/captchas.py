"""Captchas: the secret half of their keys, and services that solve them. Site keys are public."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT, RIGHT_URL, beside
from airlock.core.detect.provider import credential
from airlock.core.detect.services import named
from airlock.core.detect.shapes import Shape, hexes

_HUMAN = "Whoever has it makes answers that prove a visitor is human."
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6Ed"

RULES = (
    credential(
        "recaptcha_secret",
        "reCAPTCHA secret key",
        _HUMAN,
        source="https://developers.google.com/recaptcha/docs/verify",
        keywords=("captcha",),
        pattern=r"(?i:captcha)(?:[\w.-]{0,30}?(?i:secret|private)[\w.-]{0,12}|/api/siteverify\?secret)[\"'`\]]{0,3}[ \t]{0,8}(?:=>|:=|=|:|,)[ \t]{0,8}[\"'`]{0,2}(?P<secret>6L[A-Za-z0-9_-]{38})"
        + RIGHT_URL,
        examples=("RECAPTCHA_SECRET_KEY=«6Lc" + "k3VtQz" + "AAAAA" + _BODY[:26] + "»",),
        counterexamples=("grecaptcha.render('captcha', '6Lc" + "k3VtQzAAAAA" + _BODY[:26] + "')",),
    ),
    credential(
        "hcaptcha_secret",
        "hCaptcha secret key",
        _HUMAN,
        source="https://docs.hcaptcha.com/#verify-the-user-response-server-side",
        keywords=("captcha",),
        pattern=rf"(?:(?i:captcha)[\w.-]{{0,30}}?(?i:secret|private|key)[\w.-]{{0,8}}[\"'`\]]{{0,3}}[ \t]{{0,8}}(?:=>|:=|=|:|,)[ \t]{{0,8}}[\"'`]{{0,2}})?"
        rf"(?P<secret>(?<![A-Za-z0-9])ES_[0-9a-f]{{32}}|(?<=[\"'`= \t])0x[A-Fa-f0-9]{{40}}){RIGHT}",
        examples=("HCAPTCHA_SECRET=" + "«ES_" + _HEX + "»",),
        counterexamples=("HCAPTCHA_SECRET=0x" + "0" * 40, "ES_" + "short"),
    ),
    credential(
        "turnstile_secret",
        "Cloudflare Turnstile secret key",
        _HUMAN,
        source="https://developers.cloudflare.com/turnstile/get-started/server-side-validation/",
        keywords=("0x4aaaa",),
        pattern=rf"{LEFT}0x4AAAA[A-Za-z0-9_-]{{26,32}}{RIGHT_URL}",
        examples=("TURNSTILE_SECRET_KEY=«0x4AAAA" + "AAA" + _BODY[:25] + "»",),
        counterexamples=("data-sitekey='0x4AAAA" + "AAA" + _BODY[:14] + "'",),
    ),
    named(
        "captcha_solver_key",
        "Captcha solver API key",
        "https://2captcha.com/2captcha-api",
        "2captcha twocaptcha two_captcha rucaptcha anticaptcha anti_captcha nextcaptcha capsolver capmonster deathbycaptcha",
        Shape(rf"(?:CAP-[0-9A-F]{{32}}|{hexes(32).pattern}|{hexes(40).pattern})", hexes(32).sample),
        why="It solves captchas at your expense.",
        example="TWOCAPTCHA_API_KEY",
        names="(?:2|two_?|ru|anti|next)_?captcha|capsolver|capmonster|deathbycaptcha",
    ),
    credential(
        "friendly_captcha_key",
        "Friendly Captcha API key",
        _HUMAN,
        source="https://developer.friendlycaptcha.com/docs/v2/getting-started/verify",
        keywords=("friendlycaptcha", "friendly_captcha", "frc_apikey"),
        pattern=beside(r"friendly_?captcha[\w.-]{0,20}?(?:key|secret)|frc_apikey", r"A1(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{40,90}") + RIGHT_URL,
        examples=("FRIENDLYCAPTCHA_API_KEY=«A1" + _BODY[:52] + "»",),
        counterexamples=("friendlycaptcha_sitekey = FCMK3VTQZ",),
    ),
)
