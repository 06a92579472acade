"""Services that came up lately, and small ones beside them: their keys name their maker, or have a shape that its name makes certain."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, SHUT
from airlock.core.detect.provider import credential
from airlock.core.detect.services import named, prefixed, stated
from airlock.core.detect.shapes import UUID, Shape, base64, either, hexes, joined, lower, mixed, part, url_safe

_AGENT = "It runs agents and their tools at your expense, with what they may reach."
_MODEL = "It runs models at your expense."
_PAID = "It reads and changes your payments and subscriptions."
_CODE = "It opens and changes your code and the machines it runs on."
_WATCH = "It reads what your systems report, and can report falsely."
_QUOTA = "It spends your quota."

RULES = (
    prefixed(
        "gitpod_token",
        "Gitpod access token",
        "https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens",
        "gitpod_pat_",
        joined(url_safe(43), ".", url_safe(20, 120)),
        why=_CODE,
    ),
    prefixed(
        "codesandbox_key",
        "CodeSandbox API key",
        "https://codesandbox.io/docs/sdk/manage-sandboxes",
        "csb_v1_",
        url_safe(43),
        why=_CODE,
    ),
    prefixed(
        "val_town_token", "Val Town API token", "https://docs.val.town/reference/api/authentication/", "vtwn_", url_safe(20, 80), why=_CODE
    ),
    prefixed(
        "plain_key",
        "Plain API key",
        "https://www.plain.com/docs/api-reference/graphql/authentication",
        "plainApiKey_",
        url_safe(40, 50),
        why="It reads and answers what your customers wrote to you.",
    ),
    credential(
        "mercury_token",
        "Mercury API token",
        "It reads your company's bank accounts, and may send money from them.",
        source="https://docs.mercury.com/reference/getting-started-with-your-api",
        keywords=("mercury_production_", "mercury_sandbox_"),
        pattern=rf"{LEFT}mercury_(?:production|sandbox)_[a-z]{{2,6}}_[A-Za-z0-9_-]{{30,60}}_yrucrem(?![A-Za-z0-9_-])",
        examples=("MERCURY_TOKEN=«mercury_production_rma_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3_yrucrem»",),
        counterexamples=("mercury_production_url = bank",),
    ),
    prefixed(
        "creem_key",
        "Creem API key",
        "https://docs.creem.io/getting-started/introduction",
        "creem_test_ creem_live_ creem_",
        mixed(20, 40),
        why=_PAID,
    ),
    prefixed(
        "sumup_key", "SumUp API key", "https://developer.sumup.com/tools/authorization/api-keys/", "sup_sk_", mixed(32, 40), why=_PAID
    ),
    stated(
        "adapty_key",
        "Adapty secret key",
        "https://adapty.io/docs/ss-authorization",
        "adapty api-key+ authorization",
        joined("secret_live_", part(8), ".", mixed(32)),
        why=_PAID,
    ),
    stated(
        "revenuecat_key",
        "RevenueCat secret key",
        "https://www.revenuecat.com/docs/projects/authentication",
        "revenuecat revenue.cat",
        joined(either(Shape("sk_", "sk_"), Shape("atk_", "atk_")), mixed(20, 64)),
        why=_PAID,
    ),
    stated(
        "mintlify_key",
        "Mintlify admin key",
        "https://www.mintlify.com/docs/api/introduction",
        "mintlify",
        Shape(r"mint_(?!dsc_)[A-Za-z0-9_-]{20,80}", "mint_" + "k3VtQz8WmY2xLr7NpB5cJd"),
        why="It changes what your documentation says.",
    ),
    credential(
        "redocly_key",
        "Redocly organization key",
        _CODE,
        source="https://redocly.com/docs/realm/setup/how-to/api-keys",
        keywords=("orgsk_",),
        pattern=rf"{LEFT}orgsk_[A-Za-z0-9+/]{{27}}=_[A-Za-z0-9+/]{{43}}={SHUT}",
        examples=("REDOCLY_AUTHORIZATION=«orgsk_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4=_k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5=»",),
        counterexamples=("orgsk_id = 3",),
    ),
    credential(
        "svix_token",
        "Svix API token",
        "It sends your users' programs messages that they believe, and reads those sent.",
        source="https://api.svix.com/docs#section/Authentication",
        keywords=("testsk_", "svix"),
        pattern=r"(?:(?i:svix)[^\r\n\"'`]{0,40}[\"'`= (:]{1,6}|(?<![A-Za-z0-9_]))(?P<secret>(?:testsk_|(?<=[\"'`= (:])sk_)(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}(?:\.[a-z]{2})?)(?![A-Za-z0-9_-])",
        examples=(
            "SVIX_TOKEN=«testsk_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0T.eu»",
            'new Svix("«sk_' + 'k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0T.us»")',
        ),
        counterexamples=("testsk_zeropadded", "svix = sk_learn"),
    ),
    prefixed("nanogpt_key", "NanoGPT API key", "https://docs.nano-gpt.com/quickstart", "sk-nano-", UUID, why=_MODEL),
    stated(
        "sarvam_key",
        "Sarvam AI API key",
        "https://docs.sarvam.ai/api-reference-docs/authentication",
        "sarvam api-subscription-key",
        joined("sk_", lower(8), "_", mixed(24)),
        why=_MODEL,
    ),
    stated("relace_key", "Relace API key", "https://docs.relace.ai/docs/quickstart", "relace", joined("rlc-", mixed(20, 60)), why=_MODEL),
    stated(
        "zeroentropy_key",
        "ZeroEntropy API key",
        "https://docs.zeroentropy.dev/quickstart",
        "zeroentropy",
        joined("ze_", mixed(16, 40)),
        why=_QUOTA,
    ),
    stated(
        "supermemory_key",
        "Supermemory API key",
        "https://supermemory.ai/docs/authentication",
        "supermemory",
        joined("sm_", part(16, 30), "_", url_safe(30, 100)),
        why="It reads and changes what your agents remember of people.",
    ),
    stated("arcade_key", "Arcade API key", "https://docs.arcade.dev/home/api-keys", "arcade", joined("arc_", mixed(40, 64)), why=_AGENT),
    stated(
        "agentmail_key",
        "AgentMail API key",
        "https://docs.agentmail.to/knowledge-base/getting-api-key",
        "agentmail",
        joined("am_", Shape(r"(?:us_|eu_)?", ""), mixed(20, 80)),
        why="It reads and sends mail as your agents.",
    ),
    prefixed("scrapegraph_key", "ScrapeGraphAI API key", "https://docs.scrapegraphai.com/introduction", "sgai-", UUID, why=_QUOTA),
    credential(
        "uploadthing_token",
        "UploadThing token",
        "It reads, changes and deletes the files your users uploaded.",
        source="https://docs.uploadthing.com/getting-started/appdir",
        keywords=("eyjhcgllzxkioijza19",),
        pattern=rf"{LEFT}eyJhcGlLZXkiOiJza19(?:saXZlX|0ZXN0X)[A-Za-z0-9+/]{{80,440}}={{0,2}}{SHUT}",
        examples=(
            "UPLOADTHING_TOKEN=«eyJhcGlLZXkiOiJza19" + "saXZlX" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8" * 2 + "»",
        ),
        counterexamples=("eyJhcGlLZXkiOiJza19" + "saXZlX",),
    ),
    prefixed(
        "uptime_kuma_key",
        "Uptime Kuma API key",
        "https://github.com/louislam/uptime-kuma/wiki/API-Keys",
        "uk1_ uk2_ uk3_",
        url_safe(40),
        why=_WATCH,
    ),
    prefixed(
        "logicmonitor_token",
        "LogicMonitor bearer token",
        "https://www.logicmonitor.com/support/bearer-token",
        "lmb_",
        base64(60, 200),
        why=_WATCH,
    ),
    prefixed("pangea_token", "Pangea service token", "https://pangea.cloud/docs/admin-guide/tokens", "pts_", lower(32), why=_WATCH),
    credential(
        "meta_horizon_secret",
        "Meta Horizon (Oculus) app credentials",
        "With it anybody can act as your app: grant purchases, read its users.",
        source="https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics",
        keywords=("oc|", "oc%7c"),
        pattern=r"(?<![A-Za-z0-9])(?i:OC)(?:\||%7[Cc])\d{14,18}(?:\||%7[Cc])(?P<secret>[0-9a-f]{32})(?![0-9a-f])",
        examples=("access_token=OC|1234509876543210|«3f9c2b7e5a1d4c8e" + "9b6f7d2e4a6c8b1f»",),
        counterexamples=("x = OC|1317831034909742|",),
    ),
    stated(
        "coveo_key",
        "Coveo API key",
        "https://docs.coveo.com/en/1718/manage-an-organization/manage-api-keys",
        "coveo",
        joined("xx", UUID),
        why="It reads what people find in your search, and may change what stands in it.",
    ),
    stated(
        "ariga_token",
        "Atlas Cloud (Ariga) token",
        "https://atlasgo.io/cloud/bots",
        "atlas.cloud.token atlas.token ariga",
        joined("aci_", mixed(20, 80)),
        why="It reads and changes the history of your databases' schemas.",
    ),
    named(
        "fish_audio_key",
        "Fish Audio API key",
        "https://docs.fish.audio/developer-guide/getting-started/api-key",
        "fish.audio fish.api+",
        hexes(32),
        why=_MODEL,
    ),
    named("cast_ai_key", "CAST AI API key", "https://docs.cast.ai/docs/authentication", "castai cast.ai", hexes(64), why=_CODE),
    stated(
        "dust_key",
        "Dust API key",
        "https://docs.dust.tt/reference/developer-platform-overview",
        "dust.api dust.key dust.token",
        joined("sk-", hexes(32)),
        why=_AGENT,
    ),
    stated(
        "bytescale_key",
        "Bytescale secret API key",
        "https://www.bytescale.com/docs/authorization",
        "bytescale upload.js",
        joined("secret_", mixed(20, 60)),
        why="It reads, changes and deletes the files your users uploaded.",
    ),
)
