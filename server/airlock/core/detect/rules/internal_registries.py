"""Where an organisation keeps its own packages: hosts in the settings of package managers that everybody else has no use for."""

from __future__ import annotations

from typing import Any

from airlock.core.model import Category, Confidence, Rule, Severity

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_SETTING = r"(?i:registry(?:server|url)?|index[-_]?url|goproxy|goprivate|gonosumdb|bundle_mirror|gem_host)"
_BETWEEN = r"[\"']?(?:[ \t]{0,4}(?:=|:)[ \t]{0,4}|[ \t]{1,4})[\"']?(?:sparse\+)?"
_IMAGES = ("harbor", "registry", "nexus", "artifactory", "jfrog", "docker-registry")
"""What hosts of images are called."""

_SHARED: dict[str, Any] = {
    "kind": "internal_host",
    "category": Category.INTERNAL,
    "title": "Package registry of an organisation",
    "label": "INTERNAL_HOST",
    "why": "It tells where your own packages come from, which is what somebody needs to slip in one of theirs.",
    "advice": "Name a made-up host, such as packages.example.com, or let the placeholder stand.",
    "reach": 900,
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}

RULES = (
    Rule(
        id="internal_registry",
        source="https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/npmrc.md",
        keywords=(
            *(f"registry{end}" for end in ("=", " =", ":", '"', "'", " http", "url", "server")),
            *("index-url", "index_url", "goproxy", "goprivate", "gonosumdb", "bundle_mirror", "gem_host"),
        ),
        pattern=rf"{_SETTING}{_BETWEEN}(?:https?://)?(?:[^\s/@\"']{{1,80}}@)?(?P<registry>(?:{_LABEL}\.){{1,6}}[A-Za-z][A-Za-z0-9-]{{1,30}})(?=[:/\"',;\s]|\Z)",
        examples=(
            "@orchid:registry=https://«npm.orchid-tools.io»/",
            "registry = «nexus.orchid.de»",
            "pip install --index-url https://ada:x@«pypi.orchid-tools.io»/simple",
            'npmRegistryServer: "https://«artifactory.orchid.de»/api/npm/all"',
            '"publishConfig": {"registry": "https://«npm.orchid-tools.io»"}',
            "PIP_EXTRA_INDEX_URL=https://«packages.orchid.de»:8443/simple",
            "GOPRIVATE=«git.orchid.de»",
            "registry=http://«nexus.lan»/repository/npm",
        ),
        counterexamples=(
            "registry=https://registry.npmjs" + ".org/",
            "index-url = https://mirrors.aliyun.com/pypi/simple",
            "registry = module.registry",
            "registry: registry.register",
            "registry = 'npm.example.com'",
            "const registry = require('./registry');",
        ),
        **_SHARED,
    ),
    Rule(
        id="internal_registry_address",
        source="https://docs.gradle.org/current/userguide/declaring_repositories.html",
        keywords=(
            *(f"//{name}." for name in ("nexus", "artifactory", "nuget", "pypi", "devpi", "npm", "maven", "verdaccio", "proget", "harbor")),
            *("/artifactory/", "/repository/maven", "/repository/npm", "/repository/pypi", "/repository/nuget"),
        ),
        pattern=rf"(?<=:)//(?P<registry>(?:{_LABEL}\.){{1,6}}[A-Za-z][A-Za-z0-9-]{{1,30}})(?::[0-9]{{2,5}})?(?!/(?:shield|badge)s?/)(?:/[\w.@~-]{{0,60}}){{1,6}}",
        examples=(
            'maven { url "https://«nexus.orchid-tools.io»/repository/maven-releases" }',
            "<url>https://«artifactory.orchid-tools.io»/artifactory/libs</url>",
            '<add key="own" value="https://«nuget.orchid-tools.io»/v3/index.json" />',
        ),
        counterexamples=(
            "https://maven.google.com/web/index.html",
            "http://npm.im/left-pad",
            "https://npm.package-badges.dev/shield/left-pad.svg",
            "https://nexus.example.com/repository/maven",
            "https://api.nuget.org/v3/index.json",
            "https://pypi" + ".org/project/requests/",
            "http://pypi.python" + ".org/packages/source/",
            "https://maven.apache.org/xsd/maven-4.0.0.xsd",
        ),
        lead=200,
        **_SHARED,
    ),
    Rule(
        id="internal_image",
        source="https://docs.docker.com/reference/cli/docker/image/tag/",
        keywords=(
            *(f"{before}{name}." for before in ("image: ", 'image: "', "from ", "pull ", "push ", 'image = "') for name in _IMAGES),
            *(":5000/", ":5001/", ":5050/"),
        ),
        pattern=rf"(?:(?i:image|from|pull|push)(?:[:= ]|[\"']:?)[= ]{{0,3}}[\"']?|(?<![\w./@-]))(?P<registry>(?:{_LABEL}\.){{2,6}}[A-Za-z][A-Za-z0-9-]{{1,12}})(?::[0-9]{{2,5}})?(?:/[a-z0-9](?:[\w.-]{{0,60}}\w)?){{1,5}}(?=[:@\s\"']|\Z)",
        examples=(
            "    image: «harbor.orchid-tools.io»/team/orders:1.2",
            "FROM «registry.orchid-tools.io»:5000/base/python",
            "docker push «registry.ops.orchid.de»:5000/orders",
        ),
        counterexamples=(
            "image: registry.k8s.io/pause:3.9",
            "FROM registry.access.redhat.com/ubi9/ubi",
            "image: harbor.example.com/team/orders",
            "image: localhost:5000/orders",
            "from registry.models import Entry",
        ),
        lead=200,
        **_SHARED,
    ),
)
