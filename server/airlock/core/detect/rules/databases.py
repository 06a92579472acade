"""Databases as a service: MongoDB Atlas, Neon, Xata, Upstash, CockroachDB, Fauna, InfluxDB, ClickHouse, Elastic and their like."""

from __future__ import annotations

import base64 as base_64
import binascii
import json
import re
from functools import partial

from airlock.core.detect.patterns import LEFT, RIGHT_URL
from airlock.core.detect.provider import credential
from airlock.core.detect.services import named, prefixed
from airlock.core.detect.shapes import UUID, Shape, base64, either, hexes, joined, lower, mixed, part, url_safe

_WHY = "It reads and changes the data in your databases, or the databases themselves."
_ADVICE = "Revoke it in the service's console and make one with the least rights; keep it in a secret store."

_named = partial(named, why=_WHY, advice=_ADVICE)
_prefixed = partial(prefixed, why=_WHY, advice=_ADVICE)


def _decoded(value: str) -> bytes:
    """What base 64 says, empty where it says nothing."""
    try:
        return base_64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (ValueError, binascii.Error):
        return b""


def _is_elastic_key(value: str) -> bool:
    """Whether it is the base 64 of an Elasticsearch key: its id (20 characters), a colon, its secret (22)."""
    return re.fullmatch(rb"[A-Za-z0-9_-]{20}:[A-Za-z0-9_-]{22}", _decoded(value)) is not None


def _is_service_role(value: str) -> bool:
    """Whether it is a JSON Web Token that Supabase made for servers, past row-level security."""
    parts = value.split(".")
    try:
        claims = json.loads(base_64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, binascii.Error, RecursionError, IndexError):
        return False
    return isinstance(claims, dict) and claims.get("role") == "service_role"


def _token(role: str) -> str:
    parts = (
        b'{"alg":"HS256","typ":"JWT"}',
        b'{"iss":"supabase","ref":"k3vtqz8wmy2xlr7n","role":"' + role.encode() + b'","exp":2000000000}',
    )
    return ".".join(base_64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts) + ".k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5"


_ELASTIC = base_64.b64encode(b"k3VtQz8WmY2xLr7NpB5c:" + b"Jd9HsF4gKa0Tu6Ie1Ow3Zx").decode()

RULES = (
    _prefixed(
        "mongodb_atlas_secret",
        "MongoDB Atlas service account secret",
        "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
        "mdb_sa_sk_",
        url_safe(38, 44),
        kind="mongodb_atlas_key",
    ),
    _named(
        "mongodb_atlas_key",
        "MongoDB Atlas private key",
        "https://www.mongodb.com/docs/atlas/configure-api-access/",
        "atlas mongodb",
        UUID,
        names=r"(?:mongodb[_. -]?)?atlas[\w-]{0,20}(?:private|secret|api)|mongodb[_. -]?(?:private|api)",
        example="MONGODB_ATLAS_PRIVATE_KEY",
    ),
    _prefixed(
        "neon_key",
        "Neon API key",
        "https://neon.com/docs/manage/api-keys",
        "napi_",
        lower(60, 68),
    ),
    _prefixed(
        "neon_password",
        "Neon database password",
        "https://neon.com/docs/connect/connect-from-any-app",
        "npg_",
        mixed(10, 24),
    ),
    credential(
        "supabase_service_role_key",
        "Supabase service_role key",
        "It reads and writes the whole database, past row-level security.",
        kind="supabase_service_role_key",
        advice="Rotate the JWT secret in the Supabase dashboard, or move to the new secret keys and delete them one by one.",
        source="https://supabase.com/docs/guides/api/api-keys",
        keywords=("eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.",),
        pattern=rf"{LEFT}eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[A-Za-z0-9_-]{{60,700}}\.[A-Za-z0-9_-]{{43}}{RIGHT_URL}",
        reach=1024,
        validate=_is_service_role,
        examples=(f"SUPABASE_SERVICE_ROLE_KEY=«{_token('service_role')}»",),
        counterexamples=(".".join(_token("service_role").split(".")[:1]),),
    ),
    _named(
        "turso_token",
        "Turso token",
        "https://docs.turso.tech/cli/db/tokens/create",
        "turso libsql",
        Shape(
            r"eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,700}\.[A-Za-z0-9_-]{60,200}",
            "eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJhIjoicnciLCJpYXQiOjE3MjAwMDAwMDB9."
            + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5" * 2,
        ),
        example="TURSO_AUTH_TOKEN",
        reach=2048,
    ),
    _prefixed(
        "xata_key",
        "Xata API key",
        "https://xata.io/docs/api-reference/api-keys",
        "xau_",
        mixed(30, 64),
    ),
    _named(
        "upstash_token",
        "Upstash token",
        "https://upstash.com/docs/redis/features/restapi",
        "upstash kv_rest_api",
        either(Shape(r"A[A-Za-z0-9][A-Za-z0-9+/_-]{30,120}={0,2}", "AXk3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5"), UUID, hexes(32)),
        example="UPSTASH_REDIS_REST_TOKEN",
    ),
    _named(
        "redis_cloud_key",
        "Redis Cloud API key",
        "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/",
        "redis_cloud rediscloud redis-cloud redislabs",
        lower(40, 60),
        example="REDISCLOUD_SECRET_KEY",
    ),
    _prefixed(
        "cockroachdb_key",
        "CockroachDB Cloud API key",
        "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
        "CCDB1_",
        joined(mixed(22), "_", mixed(40)),
    ),
    _prefixed(
        "fauna_key",
        "Fauna secret",
        "https://docs.faunadb.org/fauna/current/learn/security/authentication/",
        "fnA",
        Shape(r"[A-I](?=[A-Za-z_-]{0,36}\d)[A-Za-z0-9_-]{35,37}", "Ek3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6I"),
    ),
    _named(
        "couchbase_key",
        "Couchbase Capella API key",
        "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
        "capella couchbase",
        base64(60, 90),
        example="CAPELLA_API_KEY",
    ),
    _prefixed(
        "influxdb3_token",
        "InfluxDB 3 token",
        "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
        "apiv3_",
        url_safe(80, 90),
        kind="influxdb_token",
    ),
    _named(
        "influxdb_token",
        "InfluxDB API token",
        "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
        "influx",
        Shape(r"[A-Za-z0-9_-]{86}==", "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5" * 2 + "=="),
        example="INFLUX_TOKEN",
    ),
    _named(
        "timescale_key",
        "Timescale (Tiger) Cloud secret key",
        "https://docs.tigerdata.com/api/latest/api-reference/",
        "timescale tigerdata tiger_secret",
        mixed(60, 68),
        example="TIMESCALE_SECRET_KEY",
    ),
    _prefixed(
        "clickhouse_key",
        "ClickHouse Cloud API key secret",
        "https://clickhouse.com/docs/cloud/manage/openapi",
        "4b1d",
        Shape(r"(?=[A-Za-z0-9]{0,37}[A-Z])[A-Za-z0-9]{38}", "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1O"),
    ),
    _named(
        "singlestore_key",
        "SingleStore management API key",
        "https://docs.singlestore.com/cloud/reference/management-api/",
        "singlestore memsql",
        hexes(64),
    ),
    _prefixed(
        "elastic_cloud_key",
        "Elastic Cloud API key",
        "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
        "essu_",
        base64(60, 140),
    ),
    credential(
        "elasticsearch_key",
        "Elasticsearch API key",
        _WHY,
        advice=_ADVICE,
        source="https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
        keywords=("apikey ", "elastic", "es_api_key", '"encoded"'),
        pattern=r"(?i:apikey[ ]|(?:elastic|es_api_key|\"encoded\")[\w.\-]{0,30}[\"'`\]]{0,3}[ \t]{0,4}(?:=>|:=|=|:|,|\()[ \t]{0,4}[\"'`]{0,3})"
        r"(?P<secret>[A-Za-z0-9+/]{58}[A-Za-z0-9+/=]{2})(?![A-Za-z0-9+/=])",
        validate=_is_elastic_key,
        examples=(f"Authorization: ApiKey «{_ELASTIC}»", f'ELASTIC_API_KEY="«{_ELASTIC}»"'),
        counterexamples=("Authorization: ApiKey $ELASTIC_API_KEY", "elasticsearch==8.19.0"),
    ),
    _named(
        "bonsai_search_key",
        "Bonsai API token",
        "https://bonsai.io/docs/api",
        "bonsai",
        mixed(20, 40),
        names="bonsai[_. -]?(?:api|token|secret)",
        example="BONSAI_API_TOKEN",
    ),
    _named(
        "algolia_key",
        "Algolia API key",
        "https://www.algolia.com/doc/guides/security/api-keys/",
        "algolia",
        mixed(32),
        names=r"algolia(?![\w.-]{0,20}search[_. -]?(?:only|api)?[_. -]?key)",
        example="ALGOLIA_ADMIN_KEY",
    ),
    _named(
        "meilisearch_key",
        "Meilisearch key",
        "https://www.meilisearch.com/docs/learn/security/basic_security",
        "meili",
        either(hexes(64), url_safe(32, 64)),
        names=r"meili(?:search)?[_. -]?(?:\w{0,20}[_. -]?)?(?:key|token)|meili",
        example="MEILI_MASTER_KEY",
    ),
    _named(
        "typesense_key",
        "Typesense API key",
        "https://typesense.org/docs/guide/securing-typesense.html",
        "typesense",
        mixed(32, 64),
    ),
    _prefixed(
        "aiven_password",
        "Aiven service password",
        "https://aiven.io/docs/platform/howto/reset-service-password",
        "AVNS_",
        url_safe(17, 24),
    ),
    _prefixed(
        "aiven_token",
        "Aiven token",
        "https://aiven.io/docs/platform/howto/create_authentication_token",
        "aivenv1_",
        Shape(r"[A-Za-z0-9+/_-]{60,400}={0,2}", "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx" * 2),
        reach=600,
    ),
    _named(
        "aiven_legacy_token",
        "Aiven token, old form",
        "https://aiven.io/docs/platform/howto/create_authentication_token",
        "aiven",
        base64(350, 380),
        kind="aiven_token",
        example="AIVEN_TOKEN",
        reach=700,
    ),
    _prefixed(
        "confluent_secret",
        "Confluent API secret",
        "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
        "cflt",
        base64(58, 62),
    ),
    _named(
        "confluent_named_secret",
        "Confluent API secret or key beside its name",
        "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
        "confluent ccloud kafka_api schema_registry",
        either(base64(64), mixed(16)),
        names="confluent|ccloud|kafka[_. -]?api|schema[_. -]?registry[_. -]?(?:api|secret|basic)",
        kind="confluent_secret",
        example="CONFLUENT_API_SECRET",
    ),
    _named(
        "cloudamqp_key",
        "CloudAMQP API key",
        "https://docs.cloudamqp.com/instance-api.html",
        "cloudamqp",
        either(UUID, mixed(30, 44)),
    ),
    _prefixed(
        "retool_token",
        "Retool token",
        "https://docs.retool.com/reference/retool-api/authentication",
        "retool_wk_ retool_",
        mixed(26, 40),
    ),
    _named(
        "hasura_secret",
        "Hasura admin secret",
        "https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/",
        "hasura",
        mixed(20, 80),
        names=r"(?:x-)?hasura[\w-]{0,30}(?:secret|key|pat)",
        example="HASURA_GRAPHQL_ADMIN_SECRET",
    ),
    _prefixed(
        "astra_token",
        "DataStax Astra token",
        "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
        "AstraCS:",
        joined(mixed(24), ":", hexes(64)),
    ),
    _named(
        "tidb_cloud_key",
        "TiDB Cloud private key",
        "https://docs.pingcap.com/tidbcloud/api/v1beta",
        "tidb",
        either(UUID, mixed(32, 48)),
        names="tidb(?:[_. -]?cloud)?[_. -]?(?:private|api|secret)",
        example="TIDBCLOUD_PRIVATE_KEY",
    ),
    _named(
        "neo4j_aura_password",
        "Neo4j Aura password",
        "https://neo4j.com/docs/aura/classic/tutorials/create-auradb-instance-from-terminal/",
        "neo4j aura_",
        url_safe(43),
        names="neo4j|aura[_. -]?(?:db|client|password|secret)",
        example="NEO4J_PASSWORD",
    ),
    _prefixed(
        "gel_token",
        "Gel (EdgeDB) secret key",
        "https://docs.geldata.com/cloud/cli",
        "nbwt1_ nbwt_ edbt1_ edbt_",
        Shape(
            r"eyJ[A-Za-z0-9_-]{10,300}\.[A-Za-z0-9_-]{10,700}\.[A-Za-z0-9_-]{40,400}",
            "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MjAwMDAwMDB9." + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5" * 2,
        ),
        reach=2048,
    ),
    _prefixed(
        "materialize_password",
        "Materialize app password",
        "https://materialize.com/docs/security/cloud/users-service-accounts/create-service-accounts/",
        "mzp_",
        hexes(64),
    ),
    _named(
        "rockset_key",
        "Rockset API key",
        "https://docs.rockset.com/documentation/docs/authentication-with-rockset",
        "rockset",
        mixed(64),
    ),
    _named(
        "deta_key",
        "Deta project key",
        "https://deta.space/docs/en/build/reference/deta-base",
        "deta",
        joined(part(8, 11), "_", mixed(32)),
        names=r"deta[_. -]?(?:project|data|key|space)|deta\b",
        example="DETA_PROJECT_KEY",
    ),
    _prefixed(
        "crunchy_bridge_key",
        "Crunchy Bridge API key",
        "https://docs.crunchybridge.com/api-concepts/authentication",
        "cbkey_ cbat_",
        mixed(30, 70),
    ),
    _prefixed(
        "nile_token",
        "Nile token",
        "https://www.thenile.dev/docs/cli/introduction",
        "nile_",
        mixed(40, 80),
    ),
    _named(
        "appwrite_key",
        "Appwrite API key",
        "https://appwrite.io/docs/advanced/platform/api-keys",
        "appwrite",
        either(joined("standard_", hexes(256)), hexes(256)),
        reach=600,
    ),
    _named(
        "nhost_token",
        "Nhost token",
        "https://docs.nhost.io/platform/cli/overview",
        "nhost",
        UUID,
        names="nhost[_. -]?(?:pat|token|access|personal|admin|webhook)",
        example="NHOST_PAT",
    ),
    _named(
        "convex_key",
        "Convex deploy key",
        "https://docs.convex.dev/production/deployment-keys",
        "convex_deploy convex_admin convex_self deploy-key deploy_key",
        Shape(
            r"(?:(?:prod|dev|preview|project):)?[a-z0-9:-]{4,80}\|(?:eyJ[A-Za-z0-9_=-]{60,300}|[0-9a-f]{60,300})",
            "prod:happy-animal-123|" + "eyJ2MiI6IjNmOWMyYjdlNWExZDRjOGU5YjZmN2QyZTRhNmM4YjFmIn0k3VtQz8WmY2xLr7NpB5c",
        ),
        example="CONVEX_DEPLOY_KEY",
        reach=700,
    ),
    _named(
        "backendless_key",
        "Back4App or Parse key",
        "https://www.back4app.com/docs/get-started/parse-sdk/parse-installation",
        "back4app parse_master x-parse- parse_rest",
        mixed(40),
        kind="parse_key",
        example="PARSE_MASTER_KEY",
        names="back4app|parse[_. -]?(?:master|rest)|x-parse-(?:master|rest)",
    ),
    _named(
        "restdb_key",
        "restdb.io API key",
        "https://restdb.io/docs/apikeys-and-cors",
        "restdb",
        either(hexes(37), hexes(24)),
        names=r"restdb(?:\.io|io)?",
        example="RESTDB_API_KEY",
    ),
    _prefixed(
        "firebase_server_key",
        "Firebase Cloud Messaging server key",
        "https://firebase.google.com/docs/cloud-messaging/auth-server",
        "AAAA",
        Shape(r"[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}", "k3VtQz8:APA91b" + ("WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5k" * 4)[:134]),
        keywords=(":apa91b",),
        lead=12,
        why="It sends notifications to everybody who uses your app.",
        pattern=rf"{LEFT}AAAA[A-Za-z0-9_-]{{7}}:APA91b[A-Za-z0-9_-]{{134}}{RIGHT_URL}",
    ),
    _named(
        "firebase_database_secret",
        "Firebase database secret",
        "https://firebase.google.com/docs/database/rest/auth",
        "firebase",
        mixed(40),
        names=r"firebase(?:[_. -]?\w{0,20})?[_. -]?(?:secret|auth|token)|firebaseio\.com",
        example="FIREBASE_DATABASE_SECRET",
    ),
)
