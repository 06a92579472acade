"""What is built around models: gateways, tracing, agents, sandboxes, memory, and the servers that run models."""

from __future__ import annotations

import base64 as base_64
import binascii
import json
from functools import partial

from airlock.core.detect.provider import credential
from airlock.core.detect.services import named, prefixed
from airlock.core.detect.shapes import UUID, UUID_PAIR, Shape, base64, either, hexes, is_uuid_pair, joined, mixed, part, url_safe

_WHY = "It spends your money and may read the traces, documents and programs your application stored."
_ADVICE = "Delete it in the service's console; read it from the environment."

_named = partial(named, why=_WHY, advice=_ADVICE)
_prefixed = partial(prefixed, why=_WHY, advice=_ADVICE)


def _is_neptune_token(value: str) -> bool:
    """Whether it is base 64 of JSON that holds an API key, as far as the token goes."""
    try:
        decoded = base_64.b64decode(value[: len(value) // 4 * 4], validate=True)
        fields = json.loads(decoded)
    except (ValueError, binascii.Error, RecursionError):
        return False
    return isinstance(fields, dict) and "api_key" in fields


_NEPTUNE = base_64.b64encode(b'{"api_address":"https://app.neptune.example","api_key":"' + UUID.sample.encode() + b'"}').decode()

RULES = (
    # gateways and tracing
    _prefixed(
        "langsmith_key",
        "LangSmith API key",
        "https://docs.langchain.com/langsmith/create-account-api-key",
        "lsv2_pt_ lsv2_sk_",
        joined(hexes(32), "_", hexes(10)),
    ),
    _prefixed(
        "langsmith_legacy_key",
        "LangSmith API key, old form",
        "https://docs.langchain.com/langsmith/create-account-api-key",
        "ls__",
        hexes(32),
        kind="langsmith_key",
    ),
    _prefixed(
        "langfuse_key",
        "Langfuse secret key",
        "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
        "sk-lf-",
        UUID,
    ),
    _prefixed(
        "helicone_key",
        "Helicone API key",
        "https://docs.helicone.ai/helicone-headers/helicone-auth",
        "sk-helicone- pk-helicone-",
        Shape(r"(?:[a-z]{2}-)?[a-z0-9]{6,8}(?:-[a-z0-9]{6,8}){3}", "k3vtqz8-wmy2xlr-7npb5cj-d9hsf4g"),
    ),
    _named(
        "portkey_key",
        "Portkey API key",
        "https://portkey.ai/docs/introduction/make-your-first-request",
        "portkey",
        base64(27, 44),
    ),
    _named(
        "litellm_key",
        "LiteLLM key",
        "https://docs.litellm.ai/docs/proxy/virtual_keys",
        "litellm",
        joined("sk-", url_safe(20, 64)),
        example="LITELLM_MASTER_KEY",
    ),
    _prefixed(
        "braintrust_key",
        "Braintrust API key",
        "https://www.braintrust.dev/docs/reference/api",
        "bt-st-",
        url_safe(40, 64),
    ),
    _named(
        "braintrust_named_key",
        "Braintrust API key beside its name",
        "https://www.braintrust.dev/docs/reference/api",
        "braintrust",
        joined("sk-", mixed(48)),
        kind="braintrust_key",
    ),
    _named(
        "arize_key",
        "Arize API key",
        "https://arize.com/docs/ax/security-and-settings/api-keys",
        "arize",
        either(hexes(16, 40), joined("ak-", UUID, "-", url_safe(20, 48))),
        names=r"arize(?:[_. -]?(?:api|space)|api)|arize\b",
    ),
    _named(
        "wandb_key",
        "Weights & Biases API key",
        "https://docs.wandb.ai/models/quickstart",
        "wandb api.wandb.ai",
        hexes(40),
        names="wandb|weights[_. -]?and[_. -]?biases",
    ),
    _prefixed(
        "wandb_v1_key",
        "Weights & Biases API key, new form",
        "https://docs.wandb.ai/models/quickstart",
        "wandb_v1_",
        Shape(r"[A-Za-z0-9_]{70,90}", "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx_" * 2),
        kind="wandb_key",
    ),
    _named(
        "comet_key",
        "Comet (Opik) API key",
        "https://www.comet.com/docs/v2/guides/quickstart/",
        "comet_ comet- opik comet_ml",
        mixed(25),
        names="comet(?:[_. -]?ml)?[_. -]?(?:api|key)|opik",
        example="COMET_API_KEY",
    ),
    _prefixed(
        "neptune_token",
        "neptune.ai API token",
        "https://docs.neptune.ai/setup/setting_api_token/",
        "eyJhcGlfYWRkcmVzcyI6",
        Shape(r"[A-Za-z0-9+/]{40,400}={0,2}", _NEPTUNE[20:]),
        validate=_is_neptune_token,
    ),
    _named(
        "clearml_key",
        "ClearML secret key",
        "https://clear.ml/docs/latest/docs/getting_started/ds/ds_first_steps",
        "clearml trains_api",
        mixed(40, 64),
        example="CLEARML_API_SECRET_KEY",
    ),
    _named(
        "agentops_key",
        "AgentOps API key",
        "https://docs.agentops.ai/v2/quickstart",
        "agentops",
        UUID,
    ),
    _named(
        "promptlayer_key",
        "PromptLayer API key",
        "https://docs.promptlayer.com/quickstart",
        "promptlayer",
        joined("pl_", hexes(32)),
    ),
    _prefixed(
        "openpipe_key",
        "OpenPipe API key",
        "https://docs.openpipe.ai/getting-started/quick-start",
        "opk_",
        hexes(38, 64),
    ),
    _prefixed(
        "humanloop_key",
        "Humanloop API key",
        "https://humanloop.com/docs/quickstart",
        "hl_sk_",
        hexes(32, 64),
    ),
    _named(
        "lakera_key",
        "Lakera Guard API key",
        "https://docs.lakera.ai/docs/quickstart",
        "lakera",
        hexes(64),
    ),
    _named(
        "galileo_key",
        "Galileo API key",
        "https://v2docs.galileo.ai/getting-started/quickstart",
        "galileo_api galileo-api",
        url_safe(40, 50),
    ),
    _named(
        "traceloop_key",
        "Traceloop API key",
        "https://www.traceloop.com/docs/openllmetry/getting-started-python",
        "traceloop",
        either(hexes(90, 100), joined("tl_", hexes(60, 70))),
    ),
    # agents, memory, sandboxes
    _prefixed(
        "mem0_key",
        "Mem0 API key",
        "https://docs.mem0.ai/platform/quickstart",
        "m0-",
        mixed(40),
    ),
    _prefixed(
        "letta_key",
        "Letta API key",
        "https://docs.letta.com/guides/get-started/quickstart",
        "sk-let-",
        UUID_PAIR,
        validate=is_uuid_pair,
    ),
    _named(
        "composio_key",
        "Composio API key",
        "https://docs.composio.dev/docs/quickstart",
        "composio",
        either(joined("ak_", url_safe(18, 24)), mixed(20, 24)),
    ),
    _prefixed(
        "e2b_key",
        "E2B API key",
        "https://e2b.dev/docs/quickstart",
        "e2b_ sk_e2b_",
        hexes(40),
    ),
    _prefixed(
        "daytona_key",
        "Daytona API key",
        "https://www.daytona.io/docs/en/api-keys",
        "dtn_",
        hexes(64),
    ),
    _named(
        "morph_key",
        "Morph API key",
        "https://docs.morphllm.com/quickstart",
        "morph_ morphllm morph-",
        joined("sk-", url_safe(40, 60)),
        example="MORPH_API_KEY",
    ),
    _prefixed(
        "zep_key",
        "Zep API key",
        "https://help.getzep.com/quickstart",
        "z_1dWlkIjoi z_eyJ",
        Shape(
            r"[A-Za-z0-9_-]{40,160}\.?[A-Za-z0-9_-]{20,160}",
            "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3ZxHsF4gKa0Tu6Ie1Ow3Zx.k3VtQz8WmY2xLr7NpB5cJd9HsF4g",
        ),
    ),
    _prefixed(
        "context7_key",
        "Context7 API key",
        "https://context7.com/docs/howto/api-keys",
        "ctx7sk-",
        UUID,
    ),
    _prefixed(
        "llamacloud_key",
        "LlamaCloud API key",
        "https://docs.cloud.llamaindex.ai/api_key",
        "llx-",
        url_safe(44, 56),
    ),
    _named(
        "crewai_key",
        "CrewAI token",
        "https://docs.crewai.com/en/enterprise/introduction",
        "crewai",
        hexes(12, 64),
        names=r"crewai[_. -]?(?:\w{0,20}[_. -]?)?(?:token|key|bearer)",
        example="CREWAI_BEARER_TOKEN",
    ),
    _named(
        "dify_key",
        "Dify API key",
        "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis",
        "dify",
        either(joined("app-", mixed(24)), joined("dataset-", mixed(24))),
    ),
    _prefixed(
        "voiceflow_key",
        "Voiceflow API key",
        "https://docs.voiceflow.com/reference/authentication",
        "VF.DM. VF.WS.",
        joined(hexes(24), ".", mixed(16)),
    ),
    _prefixed(
        "botpress_token",
        "Botpress token",
        "https://botpress.com/docs/api-reference/authentication",
        "bp_pat_ bp_bak_",
        mixed(30, 50),
    ),
    _named(
        "wit_ai_token",
        "Wit.ai token",
        "https://wit.ai/docs/http/",
        "wit_ai wit.ai wit_access wit_token witai",
        Shape(r"(?=[A-Z]{0,31}\d)[A-Z0-9]{32}", "K3VTQZ8WMY2XLR7NPB5CJD9HSF4GKA0T"),
        example="WIT_AI_TOKEN",
    ),
    # where models run
    _prefixed(
        "runpod_key",
        "RunPod API key",
        "https://docs.runpod.io/get-started/api-keys",
        "rpa_ rps_",
        Shape(r"[A-Z0-9]{31,60}[A-Za-z0-9]{0,10}", "K3VTQZ8WMY2XLR7NPB5CJD9HSF4GKA0TU6IE1OW3zx4g7r"),
    ),
    _named(
        "modal_key",
        "Modal token secret",
        "https://modal.com/docs/reference/modal.config",
        "modal_token token_secret token-secret",
        joined("as-", mixed(22)),
        example="MODAL_TOKEN_SECRET",
    ),
    _prefixed(
        "lambda_labs_key",
        "Lambda Cloud API key",
        "https://docs.lambda.ai/public-cloud/cloud-api/",
        "secret_",
        Shape(r"[A-Za-z0-9-]{1,40}_[a-f0-9]{32}\.[A-Za-z0-9]{32}", "ada_3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f.k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0T"),
    ),
    _named(
        "vast_ai_key",
        "Vast.ai API key",
        "https://docs.vast.ai/api-reference/authentication",
        "vast_ai vastai vast_api vast.ai",
        hexes(64),
        example="VAST_API_KEY",
    ),
    _named(
        "baseten_key",
        "Baseten API key",
        "https://docs.baseten.co/organization/api-keys",
        "baseten",
        joined(part(8), ".", mixed(32)),
    ),
    _named(
        "cerebrium_key",
        "Cerebrium API key",
        "https://docs.cerebrium.ai/cerebrium/getting-started/introduction",
        "cerebrium",
        either(joined("private-", hexes(20)), mixed(20, 64)),
    ),
    _prefixed(
        "kaggle_token",
        "Kaggle API token",
        "https://www.kaggle.com/docs/api",
        "KGAT_",
        hexes(32),
    ),
    _named(
        "kaggle_key",
        "Kaggle API key",
        "https://www.kaggle.com/docs/api",
        "kaggle",
        hexes(32),
        example="KAGGLE_KEY",
        kind="kaggle_token",
    ),
    credential(
        "kaggle_json",
        "Kaggle API key in kaggle.json",
        _WHY,
        kind="kaggle_token",
        advice=_ADVICE,
        source="https://www.kaggle.com/docs/api",
        keywords=('"username":',),
        pattern=r"\"username\":[ \t]{0,3}\"[\w-]{1,60}\",[ \t]{0,3}\"key\":[ \t]{0,3}\"(?P<secret>[0-9a-f]{32})\"",
        examples=('{"username":"ada","key":"«3f9c2b7e5a1d4c8e' + '9b6f7d2e4a6c8b1f»"}',),
        counterexamples=('{"username":"ada","key":"value"}',),
    ),
    _named(
        "roboflow_key",
        "Roboflow API key",
        "https://docs.roboflow.com/api-reference/authentication",
        "roboflow",
        mixed(20),
    ),
    _named(
        "clarifai_key",
        "Clarifai token",
        "https://docs.clarifai.com/control/authentication/pat",
        "clarifai",
        hexes(32),
        example="CLARIFAI_PAT",
    ),
    _named(
        "scale_ai_key",
        "Scale AI API key",
        "https://scale.com/docs/api-reference/authentication",
        "scale_ scaleapi scale-",
        joined(either(Shape("live_", "live_"), Shape("test_", "test_")), mixed(32)),
        names="scale[_. -]?(?:api|ai|key)",
        example="SCALE_API_KEY",
    ),
    _named(
        "deepset_key",
        "deepset API key",
        "https://docs.cloud.deepset.ai/docs/generate-api-key",
        "deepset",
        joined("api_", hexes(64)),
    ),
    _prefixed(
        "twelvelabs_key",
        "Twelve Labs API key",
        "https://docs.twelvelabs.io/docs/get-started/quickstart",
        "tlk_",
        Shape(r"[A-Z0-9]{28,40}", "3VTQZ8WMY2XLR7NPB5CJD9HSF4GK"),
    ),
)
