"""Embeddings and vector search: Pinecone, Voyage, Nomic, Weaviate, Qdrant, Zilliz, Chroma and their like."""

from __future__ import annotations

from functools import partial

from airlock.core.detect.patterns import RIGHT_URL
from airlock.core.detect.services import named, prefixed
from airlock.core.detect.shapes import UUID, base64, either, hexes, joined, mixed, part, url_safe

_WHY = "It reads and changes the vectors and documents your application stored."
_ADVICE = "Delete it in the service's console; read it from the environment."

_named = partial(named, why=_WHY, advice=_ADVICE)
_prefixed = partial(prefixed, why=_WHY, advice=_ADVICE)

RULES = (
    _prefixed(
        "pinecone_key",
        "Pinecone API key",
        "https://docs.pinecone.io/guides/projects/manage-api-keys",
        "pcsk_",
        joined(part(4, 8), "_", mixed(50, 72)),
    ),
    _named(
        "pinecone_legacy_key",
        "Pinecone API key, old form",
        "https://docs.pinecone.io/guides/projects/manage-api-keys",
        "pinecone",
        UUID,
        kind="pinecone_key",
    ),
    _prefixed(
        "voyage_key",
        "Voyage AI API key",
        "https://docs.voyageai.com/docs/api-key-and-installation",
        "pa-",
        url_safe(43),
        pattern=rf"(?<![A-Za-z0-9_./-])pa-(?=[A-Za-z_-]{{0,42}}\d)(?=[a-z0-9_-]{{0,42}}[A-Z])[A-Za-z0-9_-]{{43}}{RIGHT_URL}",
        counterexamples=("pa-key", "ligger-pa-andreplass-sa-skjer-det-noe-drama-vid30000618"),
    ),
    _named(
        "voyage_named_key",
        "Voyage AI API key beside its name",
        "https://docs.voyageai.com/docs/api-key-and-installation",
        "voyage_ voyageai voyage-",
        either(joined("al-", url_safe(40, 48)), joined("pa-", url_safe(30, 60))),
        names="voyage",
        kind="voyage_key",
        example="VOYAGE_API_KEY",
    ),
    _named(
        "nomic_key",
        "Nomic API key",
        "https://docs.nomic.ai/reference/api/authentication",
        "nomic",
        joined("nk-", url_safe(42, 44)),
    ),
    _named(
        "weaviate_key",
        "Weaviate API key",
        "https://docs.weaviate.io/cloud/manage-clusters/authentication",
        "weaviate wcs_api wcd_api wcs_admin",
        either(mixed(36, 40), base64(60, 140)),
        reach=600,
    ),
    _named(
        "qdrant_key",
        "Qdrant API key",
        "https://qdrant.tech/documentation/cloud/authentication/",
        "qdrant",
        either(url_safe(50, 60), mixed(32), joined(UUID, "|", url_safe(30, 80))),
    ),
    _named(
        "zilliz_key",
        "Zilliz or Milvus token",
        "https://docs.zilliz.com/docs/manage-api-keys",
        "zilliz milvus",
        either(hexes(72), hexes(64), joined("db_", hexes(14, 16), ":", url_safe(10, 40))),
    ),
    _named(
        "chroma_key",
        "Chroma Cloud API key",
        "https://docs.trychroma.com/cloud/getting-started",
        "chroma",
        joined("ck-", mixed(40, 46)),
        names="(?:x-)?chroma",
    ),
    _named(
        "turbopuffer_key",
        "turbopuffer API key",
        "https://turbopuffer.com/docs/auth",
        "turbopuffer tpuf_",
        joined("tpuf_", mixed(28, 64)),
    ),
    _prefixed(
        "vectara_key",
        "Vectara API key",
        "https://docs.vectara.com/docs/learn/authentication/auth-overview",
        "zut_ zwt_ zqt_",
        url_safe(36, 44),
    ),
    _named(
        "lancedb_key",
        "LanceDB Cloud API key",
        "https://docs.lancedb.com/",
        "lancedb",
        joined("sk_", either(url_safe(40, 90), mixed(30, 90))),
    ),
    _named(
        "trieve_key",
        "Trieve API key",
        "https://docs.trieve.ai/getting-started/quickstart",
        "trieve",
        joined("tr-", mixed(30, 40)),
    ),
    _named(
        "marqo_key",
        "Marqo API key",
        "https://docs.marqo.ai/",
        "marqo",
        mixed(24, 64),
    ),
    _named(
        "mixedbread_key",
        "Mixedbread API key",
        "https://www.mixedbread.com/docs",
        "mixedbread mxbai mxb_",
        either(joined("mxb_", mixed(30, 60)), joined("emb_", hexes(40, 64))),
        example="MXBAI_API_KEY",
    ),
    _named(
        "activeloop_token",
        "Activeloop (Deep Lake) token",
        "https://docs.deeplake.ai/latest/getting-started/authentication/",
        "activeloop deeplake",
        url_safe(60, 400),
        example="ACTIVELOOP_TOKEN",
        reach=700,
    ),
    _named(
        "ragie_key",
        "Ragie API key",
        "https://docs.ragie.ai/reference/overview",
        "ragie",
        joined("tnt_", part(8, 14), "_", mixed(40, 64)),
    ),
    _named(
        "vespa_token",
        "Vespa Cloud token",
        "https://docs.vespa.ai/en/security/guide",
        "vespa",
        joined("vespa_cloud_", mixed(40, 60)),
        example="VESPA_CLOUD_SECRET_TOKEN",
    ),
)
