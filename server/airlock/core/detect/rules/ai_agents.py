"""Coding assistants and agents: Cursor, Copilot, Windsurf, Sourcegraph and their like; and v0."""

from __future__ import annotations

from functools import partial

from airlock.core.detect.patterns import LEFT
from airlock.core.detect.provider import credential
from airlock.core.detect.services import named, prefixed
from airlock.core.detect.shapes import UUID, either, hexes, joined, mixed, url_safe

_WHY = "It runs coding agents at your expense, with access to the code they may read."
_ADVICE = "Revoke it in the service's settings; keep it in the environment or a secret store."

_named = partial(named, why=_WHY, advice=_ADVICE)
_prefixed = partial(prefixed, why=_WHY, advice=_ADVICE)

RULES = (
    _prefixed(
        "cursor_key",
        "Cursor API key",
        "https://cursor.com/docs/account/teams/admin-api",
        "crsr_",
        hexes(64),
    ),
    _named(
        "cursor_named_key",
        "Cursor API key, old form",
        "https://cursor.com/docs/account/teams/admin-api",
        "cursor",
        joined("key_", hexes(64)),
        names="cursor",
        kind="cursor_key",
    ),
    credential(
        "copilot_token",
        "GitHub Copilot session token",
        "It asks Copilot's models as the person who signed in, until it expires.",
        advice="Let it expire; revoke Copilot's sign-in at github.com under applications.",
        source="https://docs.github.com/en/copilot/concepts/policies",
        keywords=("tid=",),
        pattern=rf"{LEFT}tid=[0-9a-f-]{{32,36}};(?:[a-z0-9_]{{1,40}}=[^;\s\"']{{0,120}};){{2,30}}[a-z0-9_]{{1,40}}=[^;\s\"']{{0,120}}:[0-9a-f]{{64}}(?![0-9a-f])",
        reach=8192,
        examples=(
            "Bearer «tid=3f9c2b7e5a1d4c8e"
            "9b6f7d2e4a6c8b1f;exp=1893456000;sku=monthly_subscriber;st=dotcom;chat=1;8kp=1:" + "3f9c2b7e5a1d4c8e" * 4 + "»",
        ),
        counterexamples=("tid=3f9c2b7e;exp=1893456000",),
    ),
    _prefixed(
        "windsurf_key",
        "Windsurf API key",
        "https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction",
        "sk-ws-01- sk-ws-02-",
        url_safe(60, 140),
    ),
    _named(
        "codeium_key",
        "Codeium (Windsurf) API key, old form",
        "https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction",
        "codeium windsurf",
        UUID,
        kind="windsurf_key",
    ),
    _prefixed(
        "devin_key",
        "Devin API key",
        "https://docs.devin.ai/api-reference/authentication",
        "apk_user_ apk_ cog_",
        mixed(40, 200),
        reach=600,
    ),
    _prefixed(
        "sourcegraph_token",
        "Sourcegraph access token",
        "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
        "sgp_local_ sgp_",
        either(hexes(40), joined(hexes(16), "_", hexes(40))),
    ),
    _named(
        "sourcegraph_named_token",
        "Sourcegraph access token, old form",
        "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
        "sourcegraph src_access_token",
        hexes(40),
        kind="sourcegraph_token",
        example="SRC_ACCESS_TOKEN",
    ),
    _prefixed(
        "sourcegraph_license",
        "Sourcegraph license or gateway token",
        "https://sourcegraph.com/docs/cody/core-concepts/cody-gateway",
        "slk_ sgd_",
        hexes(64),
        kind="sourcegraph_token",
    ),
    _prefixed(
        "amp_key",
        "Amp access token",
        "https://ampcode.com/manual",
        "sgamp_user_ sgamp_",
        url_safe(30, 120),
    ),
    _prefixed(
        "factory_key",
        "Factory API key",
        "https://docs.factory.ai/cli/getting-started/overview",
        "fk-",
        joined(mixed(18, 24), "-", url_safe(40, 90)),
    ),
    _prefixed(
        "warp_key",
        "Warp API key",
        "https://docs.warp.dev/reference/cli/api-keys",
        "wk-1. wk-2.",
        hexes(40, 80),
    ),
    _prefixed(
        "continue_key",
        "Continue API key",
        "https://docs.continue.dev/",
        "con-",
        hexes(64),
    ),
    _prefixed(
        "supermaven_key",
        "Supermaven API key",
        "https://supermaven.com/",
        "sm-supermaven-",
        mixed(30, 80),
    ),
    _prefixed(
        "coderabbit_key",
        "CodeRabbit API key",
        "https://docs.coderabbit.ai/cli/",
        "cr-user_",
        hexes(32, 64),
    ),
    _named(
        "greptile_key",
        "Greptile API key",
        "https://www.greptile.com/docs/introduction",
        "greptile",
        mixed(40, 60),
    ),
    _named(
        "tabnine_key",
        "Tabnine token",
        "https://docs.tabnine.com/main",
        "tabnine",
        either(mixed(40, 100), url_safe(32, 100)),
        example="TABNINE_AUTH_TOKEN",
    ),
    _named(
        "augment_token",
        "Augment token",
        "https://docs.augmentcode.com/cli/overview",
        "augment_ augmentcode",
        hexes(64),
        names="augment(?:code)?[_. -]?(?:api|session|auth|access|token)",
        example="AUGMENT_API_TOKEN",
    ),
    _named(
        "openhands_key",
        "OpenHands API key",
        "https://docs.all-hands.dev/usage/cloud/cloud-api",
        "openhands",
        joined("sk-oh-", mixed(20, 60)),
        example="OPENHANDS_API_KEY",
    ),
    _named(
        "v0_key",
        "v0 API key",
        "https://v0.app/docs/api/platform/overview",
        "v0_api v0-api v0_key",
        joined("v1:", mixed(24), ":", mixed(24)),
        names="v0[_. -]?(?:api|key)",
    ),
    _prefixed(
        "smithery_key",
        "Smithery API key",
        "https://smithery.ai/docs",
        "smry_",
        mixed(20, 60),
    ),
    _named(
        "smithery_named_key",
        "Smithery API key beside its name",
        "https://smithery.ai/docs",
        "smithery",
        UUID,
        kind="smithery_key",
    ),
)
