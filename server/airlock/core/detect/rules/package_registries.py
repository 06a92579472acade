"""Registries and stores that programs are published to: npm, PyPI, RubyGems, crates.io, NuGet, Docker Hub, Artifactory."""

from __future__ import annotations

from airlock.core.detect.macaroons import breaks_off
from airlock.core.detect.patterns import LEFT, RIGHT, RIGHT_URL, vendor
from airlock.core.detect.provider import credential
from airlock.core.detect.shapes import UUID
from airlock.core.model import Category, Rule

_WHY = "It publishes packages in your name: whoever has it can ship malware to your users."

_CUT_SHORT = "pypi-AgE" + "IcHlwaS5vcmcCJDNmOWMyYjdlLTVhMWQtNGM4ZS05YjZmLTdkMmU0YTZjOGIxZgACF1sxLFsib3JjaGlk"


def _is_signed(value: str) -> bool:
    return not breaks_off(value.removeprefix("pypi-"))


RULES = (
    Rule(
        id="npm_token",
        kind="npm_token",
        category=Category.CREDENTIAL,
        title="npm access token",
        label="NPM_TOKEN",
        why=_WHY,
        advice="Revoke it with `npm token revoke`; publish from CI with trusted publishing instead.",
        source="https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
        keywords=("npm_",),
        pattern=rf"{LEFT}npm_(?P<body>[A-Za-z0-9]{{30}})(?P<crc32>[A-Za-z0-9]{{6}}){RIGHT}",
        examples=("//npm.shop.example/:_authToken=«npm_" + "w8Kq3Zt7Mx2Vb9Nc5Jd1Hs6Fg4Lp0R" + "1JlrTw»",),
        counterexamples=("npm_config_registry=https://npm.shop.example", "npm_" + "x" * 36),
    ),
    Rule(
        id="npm_legacy_token",
        kind="npm_token",
        category=Category.CREDENTIAL,
        title="npm access token, old form",
        label="NPM_TOKEN",
        why=_WHY,
        advice="Revoke it with `npm token revoke`; publish from CI with trusted publishing instead.",
        source="https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/npmrc.md",
        keywords=("_authtoken",),
        pattern=r"_authToken[ \t]{0,4}=[ \t]{0,4}[\"']?(?P<secret>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|(?![0-9a-f]{8}-[0-9a-f]{4}-)[A-Za-z0-9+/_-]{30,200}={0,2})(?![A-Za-z0-9+/_=-])",
        examples=("//npm.shop.example/:_authToken=«3f9c2b7e-" + "5a1d-4c8e-9b6f-" + "7d2e4a6c8b1f»",),
        counterexamples=("//npm.shop.example/:_authToken=${NPM_TOKEN}",),
    ),
    Rule(
        id="pypi_token",
        kind="pypi_token",
        category=Category.CREDENTIAL,
        title="PyPI API token",
        label="PYPI_TOKEN",
        why=_WHY,
        advice="Delete it in your PyPI account settings; publish from CI with trusted publishing instead.",
        source="https://github.com/pypi/warehouse/tree/main/warehouse/macaroons",
        keywords=("pypi-age",),
        pattern=rf"{LEFT}pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{{50,700}}{RIGHT_URL}",
        reach=800,
        examples=("password = «pypi-AgE" + "IcHlwaS5vcmc" + "CJDk3Zt7Wq8Mx2Vb" * 5 + "»",),
        counterexamples=("pypi-AgE" + "IcHlwaS5vcmc", "pypi-agent==1.0", _CUT_SHORT),
        validate=_is_signed,
    ),
    Rule(
        id="rubygems_token",
        kind="rubygems_token",
        category=Category.CREDENTIAL,
        title="RubyGems API key",
        label="RUBYGEMS_KEY",
        why=_WHY,
        advice="Delete it in your RubyGems settings and make a new one with the least scope.",
        source="https://guides.rubygems.org/api-key-scopes/",
        keywords=("rubygems_",),
        pattern=rf"{LEFT}rubygems_[a-f0-9]{{48}}{RIGHT}",
        examples=(":rubygems_api_key: «rubygems_" + "3f9c2b7e5a1d4c8e9b6f7d2e" * 2 + "»",),
        counterexamples=("rubygems_" + "mirror",),
    ),
    Rule(
        id="docker_token",
        kind="docker_token",
        category=Category.CREDENTIAL,
        title="Docker Hub access token",
        label="DOCKER_TOKEN",
        why="It pulls your private images and may push poisoned ones.",
        advice="Delete it in Docker Hub under personal or organisation access tokens.",
        source="https://docs.docker.com/security/access-tokens/",
        keywords=("dckr_pat_", "dckr_oat_"),
        pattern=rf"{LEFT}dckr_[po]at_[A-Za-z0-9_-]{{27,32}}{RIGHT_URL}",
        examples=("docker login -u shop -p " + "«dckr_pat_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4»",),
        counterexamples=("dckr_pat_" + "short",),
    ),
    Rule(
        id="artifactory_token",
        kind="artifactory_token",
        category=Category.CREDENTIAL,
        title="Artifactory API key or reference token",
        label="ARTIFACTORY_KEY",
        why="It reads, and often writes, your company's packages.",
        advice="Revoke it in Artifactory; use short-lived identity tokens.",
        source="https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
        keywords=("akcp", "cmvmdgtuojaxoj"),
        pattern=rf"{LEFT}(?:AKCp[A-Za-z0-9]{{69}}|cmVmdGtuOjAxOj[A-Za-z0-9]{{50}}){RIGHT}",
        examples=("api_key = «AKCp" + "8k3VtQz7WmY2xLr9NpB5cJd" * 3 + "»",),
        counterexamples=("AKCp" + "short",),
    ),
    Rule(
        id="nuget_api_key",
        kind="nuget_api_key",
        category=Category.CREDENTIAL,
        title="NuGet API key",
        label="NUGET_KEY",
        why=_WHY,
        advice="Delete it on nuget.org under API keys.",
        source="https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key",
        keywords=("oy2",),
        pattern=rf"{LEFT}oy2[a-z0-9]{{43}}{RIGHT}",
        examples=("dotnet nuget push --api-key «oy2" + "k3vtqz8wmy2xlr7npb5cjd9hsf4gka0tu6ie1ow3zxq»",),
        counterexamples=("boy2" + "k3vtqz8wmy2xlr7npb5cjd9hsf4gka0tu6ie1ow3zxq",),
    ),
    Rule(
        id="crates_io_token",
        kind="crates_io_token",
        category=Category.CREDENTIAL,
        title="crates.io API token",
        label="CRATES_TOKEN",
        why=_WHY,
        advice="Revoke it on crates.io under API tokens; publish from CI with trusted publishing instead.",
        source="https://doc.rust-lang.org/cargo/reference/publishing.html",
        keywords=("cio",),
        pattern=rf"{LEFT}cio[A-Za-z0-9]{{32}}{RIGHT}",
        examples=('token = "«cio' + 'k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0T»"',),
        counterexamples=("cio" + "k3VtQz8WmY2x", "suspicio" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0T"),
    ),
    credential(
        "docker_legacy_token",
        "Docker Hub access token, old form",
        "It pulls your private images and may push poisoned ones.",
        kind="docker_token",
        source="https://docs.docker.com/security/access-tokens/",
        keywords=("docker",),
        pattern=vendor(r"docker[\w.\- ]{0,24}(?:token|pass|pwd|secret|pat\b|key)(?![_.\- ]?ids?\b)", UUID.pattern),
        examples=("DOCKER_PASSWORD=«" + UUID.sample + "»",),
        counterexamples=("docker_machine_id = '" + UUID.sample + "'",),
    ),
)
