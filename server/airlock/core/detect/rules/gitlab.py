"""GitLab."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT_URL
from airlock.core.model import Category, Rule

_PREFIXES = "glpat|gldt|glrt|glrtr|glptt|glcbt|glft|glsoat|glimt|glagent|glffct|gloas|glwt"

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
        pattern=rf"{LEFT}(?:{_PREFIXES})-(?=[A-Za-z_-]{{0,300}}\d)(?!(?:[A-Za-z]{{3,20}}[_-]){{2}})[A-Za-z0-9_-]{{20,300}}(?:\.[0-9A-Za-z]{{2}}\.[0-9A-Za-z]{{7,12}}|\.[0-9a-z]{{9}})?{RIGHT_URL}",
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
        pattern=rf"{LEFT}GR1348941[A-Za-z0-9_-]{{20}}{RIGHT_URL}",
        examples=("register --registration-token «GR1348941" + "hT7kQ2wX9vM4mR8nL3bY»",),
        counterexamples=("GR1348941" + "short",),
    ),
)
