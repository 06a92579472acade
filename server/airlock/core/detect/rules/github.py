"""GitHub."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT, RIGHT_URL
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
)
