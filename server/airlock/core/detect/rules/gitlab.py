"""GitLab."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT_URL, vendor
from airlock.core.detect.provider import credential
from airlock.core.detect.shapes import hexes, mixed
from airlock.core.model import Category, Rule

_PREFIXES = "glpat|gldt|glrt|glrtr|glcbt|glft|glsoat|glffct|glwt|glptt|glimt|glagent|gloas"

RULES = (
    Rule(
        id="gitlab_token",
        kind="gitlab_token",
        category=Category.CREDENTIAL,
        title="GitLab token",
        label="GITLAB_TOKEN",
        why="It acts on GitLab as the person, project or runner it was made for.",
        advice="Revoke it in GitLab under access tokens; keep it in a CI/CD variable that is masked and protected.",
        source="https://docs.gitlab.com/security/tokens/",
        keywords=tuple(f"{prefix}-" for prefix in _PREFIXES.split("|")),
        pattern=rf"{LEFT}(?:gl(?:pat|dt|rtr?|cbt|ft|soat|ffct|wt)-(?=[A-Za-z_-]{{0,300}}\d)(?!(?:[A-Za-z]{{3,20}}\d{{0,4}}[_-]){{2}})[A-Za-z0-9_-]{{20,300}}(?:\.[0-9A-Za-z]{{2}}\.[0-9A-Za-z]{{7,12}}|\.[0-9a-z]{{9}})?"
        rf"|glptt-[A-Za-z0-9_-]{{40}}|glimt-[A-Za-z0-9_-]{{25}}|gloas-[A-Za-z0-9_-]{{64}}|glagent-[A-Za-z0-9_-]{{50,300}}){RIGHT_URL}",
        examples=(
            "PRIVATE-TOKEN: «glpat-" + "Z7kQ2wX9vT4mR8nL3bY6»",
            "token=«glpat-" + "m8Wq3Zt7Kx2Vb9Nc5Jd1Hs6Fg4Lp0Ra" + ".01.0w1a2b3c4»",
        ),
        counterexamples=("glpat-" + "short", "glpat-" + "x" * 20),
    ),
    Rule(
        id="gitlab_runner_registration_token",
        kind="gitlab_token",
        category=Category.CREDENTIAL,
        title="GitLab runner registration token",
        label="GITLAB_TOKEN",
        why="It registers runners, which then receive your jobs and their secrets.",
        advice="Reset the registration token, or move to runner authentication tokens.",
        source="https://docs.gitlab.com/security/tokens/",
        keywords=("gr1348941",),
        pattern=rf"{LEFT}GR1348941(?=[0-9_-]{{0,19}}[A-Za-z])[A-Za-z0-9_-]{{20}}{RIGHT_URL}",
        examples=("register --registration-token «GR1348941" + "hT7kQ2wX9vM4mR8nL3bY»",),
        counterexamples=("GR1348941" + "short",),
    ),
    credential(
        "gitlab_session_cookie",
        "GitLab session cookie",
        "It is signed in to GitLab as you.",
        kind="gitlab_token",
        source="https://docs.gitlab.com/user/profile/active_sessions/",
        keywords=("_gitlab_session",),
        pattern=rf"_gitlab_session=(?P<secret>[0-9a-z]{{32}}){RIGHT_URL}",
        examples=("Cookie: _gitlab_session=«" + hexes(32).sample + "»",),
        counterexamples=("_gitlab_session=$SESSION",),
    ),
    credential(
        "gitlab_legacy_token",
        "GitLab token, old form",
        "It acts on GitLab as the person, project or runner it was made for.",
        kind="gitlab_token",
        source="https://docs.gitlab.com/security/tokens/",
        keywords=("gitlab", "private-token", "private_token", "ci_job_token"),
        pattern=vendor(
            r"gitlab[\w.\- ]{0,30}(?:token|secret|pat|password|key)(?![_.\- ]?ids?\b)|private[_-]token|ci_job_token",
            rf"(?=[A-Za-z_-]{{0,19}}\d)(?=[a-z0-9_-]{{0,19}}[A-Z])(?=[A-Z0-9_-]{{0,19}}[a-z])[A-Za-z0-9_-]{{20}}|{hexes(64).pattern}",
        ),
        examples=("PRIVATE-TOKEN: «" + mixed(20).sample + "»", "GITLAB_SECRET=«" + hexes(64).sample + "»"),
        counterexamples=("gitlab_project_path = 'Shop-Backend-Team-42x'", "PRIVATE-TOKEN: $GITLAB_TOKEN"),
    ),
    credential(
        "gitlab_feed_url_token",
        "GitLab feed or mail token in an address",
        "It reads what happens in your projects.",
        kind="gitlab_token",
        source="https://docs.gitlab.com/security/tokens/#feed-token",
        keywords=("feed_token=", "rss_token="),
        pattern=rf"(?:feed|rss)_token=(?P<secret>(?:glft-)?(?=[A-Za-z_-]{{0,80}}\d)[A-Za-z0-9_-]{{20,90}}){RIGHT_URL}",
        examples=("https://gitlab.shop.example/shop.atom?feed_token=«" + mixed(20).sample + "»",),
        counterexamples=("shop.atom?feed_token=$TOKEN",),
    ),
)
