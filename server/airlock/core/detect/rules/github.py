"""GitHub."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT, RIGHT_URL, vendor
from airlock.core.detect.provider import credential
from airlock.core.detect.shapes import hexes, mixed
from airlock.core.model import Category, Rule

_SOURCE = (
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"
)
_ADVICE = "Revoke it in GitHub's settings, under developer settings; read it from the environment or a secret store."

RULES = (
    Rule(
        id="github_token",
        kind="github_token",
        category=Category.CREDENTIAL,
        title="GitHub token",
        label="GITHUB_TOKEN",
        why="It acts on GitHub as the person or app it was made for: reads private code, pushes, runs workflows.",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
        pattern=rf"{LEFT}gh[pousr]_(?P<body>[A-Za-z0-9]{{30}})(?P<crc32>[A-Za-z0-9]{{6}}){RIGHT}",
        examples=(
            "GITHUB_TOKEN=«ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa" + "4avhho»",
            'git.auth("«gho_' + "T7mKx2Wq9Rz4Lp8Vb3Nc6Jd1Hs5Fg0" + 'AbCdEf»")',
        ),
        counterexamples=("ghp_" + "short", "ghp_" + "x" * 36, "highp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKaAAAAAA"),
    ),
    Rule(
        id="github_fine_grained_token",
        kind="github_token",
        category=Category.CREDENTIAL,
        title="GitHub fine-grained token",
        label="GITHUB_TOKEN",
        why="It acts on GitHub as the person it was made for, in the repositories it was made for.",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("github_pat_",),
        pattern=rf"{LEFT}github_pat_[A-Za-z0-9]{{22}}_[A-Za-z0-9]{{59}}{RIGHT_URL}",
        examples=("token: «github_pat_" + "11AB3C5DE0" + "fGhJkLmNpQrS_" + "t9Vw2Xy7Zb4Cd8Ef1Gh6Jk3" * 2 + "Mn5Pq9Rs2Tu7W»",),
        counterexamples=("github_pat_" + "11AB3C5DE0", "github_pat_" + "x" * 22 + "_" + "x" * 59),
    ),
    credential(
        "github_app_token",
        "GitHub installation token, new form",
        "It acts on GitHub as the app it was made for, until it expires.",
        kind="github_token",
        advice=_ADVICE,
        source="https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app",
        keywords=("ghs_",),
        pattern=rf"{LEFT}ghs_[A-Za-z0-9]{{1,20}}_eyJ[A-Za-z0-9_-]{{10,200}}\.[A-Za-z0-9_-]{{20,900}}\.[A-Za-z0-9_-]{{20,700}}{RIGHT_URL}",
        examples=("GITHUB_TOKEN=«ghs_48211_eyJ" + mixed(60).sample + ".eyJ" + mixed(240).sample + "." + mixed(86).sample + "»",),
        counterexamples=("ghs_48211_" + "short",),
        reach=2000,
    ),
    credential(
        "github_legacy_token",
        "GitHub token or client secret, old form",
        "It acts on GitHub as the person or app it was made for.",
        kind="github_token",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("github", "gh_token", "gh_pat", "gh_oauth", "gh_secret"),
        pattern=vendor(
            r"(?:github[\w.\- ]{0,30}|gh[_-])(?:token|secret|pat|oauth|password|api[_.-]?key|access[_.-]?key|auth)(?![_.\- ]?ids?\b)",
            hexes(40).pattern,
        ),
        examples=("GITHUB_TOKEN=«" + hexes(40).sample + "»", 'github_client_secret: "«' + hexes(40).sample + '»"'),
        counterexamples=("GITHUB_SHA=" + hexes(40).sample, "github_ref: '" + hexes(40).sample + "'"),
    ),
    credential(
        "github_legacy_installation_token",
        "GitHub installation token, oldest form",
        "It acts on GitHub as the app it was made for, until it expires.",
        kind="github_token",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("v1.",),
        pattern=rf"(?<![A-Za-z0-9._/-])v1\.[0-9a-f]{{40}}{RIGHT_URL}",
        examples=("Authorization: token «v1." + hexes(40).sample + "»",),
        counterexamples=("v1." + "0.0",),
    ),
    credential(
        "github_url_token",
        "GitHub token, old form, in a clone address",
        "It acts on GitHub as the person it was made for.",
        kind="github_token",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("@github.com/", "x-oauth-basic" + "@github.com"),
        pattern=r"(?<=[:/])(?P<secret>[0-9a-f]{40})(?::x-oauth-basic)?@github\.com/",
        examples=("git clone https://«" + hexes(40).sample + "»@github.com/shop/shop.git",),
        counterexamples=("git clone git@github.com/shop/shop.git",),
        lead=60,
    ),
)
