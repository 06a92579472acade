"""Watching programs run: metrics and traces. Logs stand in logs.py, errors in crash_reports.py, who is called in alerting.py."""

from __future__ import annotations

from airlock.core.detect.decoding import json_object
from airlock.core.detect.patterns import ASSIGN, LEFT, RIGHT, RIGHT_URL, beside
from airlock.core.detect.provider import credential
from airlock.core.detect.services import named
from airlock.core.detect.shapes import UUID, Shape, either, hexes, mixed, url_safe
from airlock.core.model import Confidence, Severity

_WHY = "It reads your logs and metrics, which hold more than you think, or sends false ones."
_SEND = "It sends false logs and metrics, at your expense."
_ADVICE = "Revoke it in the service's settings; keep it in the environment or a secret store."
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"
_UUID = _HEX[:8] + "-5a1d-4c8e-9b6f-" + _HEX[:12]
_QUIET = {"severity": Severity.WARNING, "confidence": Confidence.MEDIUM}


def _is_grafana_key(token: str) -> bool:
    """Whether base 64 is the JSON of a Grafana key: the key, its name and its organisation."""
    found = json_object(token.removeprefix("glc_"))
    return found is not None and ("k" in found or "t" in found) and "n" in found


RULES = (
    credential(
        "datadog_key",
        "Datadog API or application key",
        _WHY,
        advice=_ADVICE,
        source="https://docs.datadoghq.com/account_management/api-app-keys/",
        keywords=("datadog", "dd_api_key", "dd_app_key", "dd-api-key", "dd-application-key", "dd_application_key", "dd_key"),
        pattern=beside(r"datadog|dd[_-]api[_-]key|dd[_-]app(?:lication)?[_-]key|dd_key", r"[a-f0-9]{40}|[a-f0-9]{32}") + RIGHT_URL,
        examples=("DD_API_KEY=«" + _HEX + "»", 'datadog_app_key: "«' + _HEX + '5a1d4c8e»"'),
        counterexamples=("datadog: enabled", "DD_API_KEY=$DATADOG_KEY"),
    ),
    named(
        "datadog_named_key",
        "Datadog API or application key",
        "https://docs.datadoghq.com/account_management/api-app-keys/",
        "datadog",
        either(mixed(32), mixed(40)),
        why=_WHY,
        kind="datadog_key",
    ),
    credential(
        "datadog_application_key",
        "Datadog application key",
        _WHY,
        kind="datadog_key",
        advice=_ADVICE,
        source="https://docs.datadoghq.com/account_management/api-app-keys/",
        keywords=("ddapp_", "ddpat_", "ddsat_"),
        pattern=rf"{LEFT}dd(?:app|pat|sat)_[A-Za-z0-9_]{{34,60}}{RIGHT_URL}",
        examples=("DD_APP_KEY=«ddapp_" + _BODY[:34] + "»",),
        counterexamples=("ddapp_" + "short",),
    ),
    credential(
        "new_relic_key",
        "New Relic key",
        _WHY,
        advice=_ADVICE,
        source="https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
        keywords=("nrak-", "nrii-", "nraa-", "nral", "nrjs-", "nriq-", "nrra-", "nrsp-"),
        pattern=rf"(?<![A-Za-z0-9])(?:NRAK-[A-Z0-9]{{27}}|NR(?:II|AA|IQ|RA|SP)-[A-Za-z0-9_-]{{27,48}}|NRJS-[a-f0-9]{{19}}|[a-z0-9]{{36}}NRAL){RIGHT_URL}",
        examples=("api_key: «NRAK-" + "K3VTQZ8WMY2XLR7NPB5CJD9HSF4»", "license_key: «" + _HEX + "5a1d" + "NRAL»"),
        counterexamples=("NRAK-" + "short",),
        lead=40,
    ),
    named(
        "new_relic_legacy_key",
        "New Relic license or API key, old form",
        "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
        "newrelic new_relic new-relic nr_license nr_api nr_insert",
        Shape(rf"{hexes(40).pattern}|[0-9a-f]{{47}}", hexes(40).sample),
        why=_WHY,
        kind="new_relic_key",
        example="NEW_RELIC_LICENSE_KEY",
        names="new[_. -]?relic|nr_(?:license|api|insert)",
    ),
    credential(
        "grafana_token",
        "Grafana token",
        _WHY,
        advice=_ADVICE,
        source="https://grafana.com/docs/grafana/latest/administration/service-accounts/",
        keywords=("glsa_", "glc_"),
        pattern=rf"{LEFT}(?:glsa_[A-Za-z0-9]{{32}}_[a-fA-F0-9]{{8}}|glc_[A-Za-z0-9+/]{{32,400}}={{0,3}})(?![A-Za-z0-9_+/=-])",
        examples=("GRAFANA_TOKEN=«glsa_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0T_5a1d4c8e»",),
        counterexamples=("glsa_" + "short", "glc_" + "x" * 60),
    ),
    credential(
        "grafana_legacy_key",
        "Grafana API key, old form",
        _WHY,
        kind="grafana_token",
        advice=_ADVICE,
        source="https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
        keywords=("eyjrijoi",),
        pattern=r"(?<![A-Za-z0-9+/])eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3}(?![A-Za-z0-9+/=.])",
        examples=("GF_KEY: «eyJrIjoiazNWdFF6OFdtWTJ4THI3TnBCNWNKZDlIc0Y0Z0th" + "MFQiLCJuIjoic2hvcCIsImlkIjoxfQ==»",),
        counterexamples=("eyJrIjoi" + "short",),
        validate=_is_grafana_key,
    ),
    credential(
        "dynatrace_token",
        "Dynatrace token",
        _WHY,
        advice=_ADVICE,
        source="https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
        keywords=("dt0c01.", "dt0s01.", "dt0s16.", "dt0s02.", "dt0s03.", "dt0s04.", "dt0s06.", "dt0s08."),
        pattern=rf"{LEFT}dt0[a-z]\d{{2}}\.[A-Za-z0-9-]{{8,40}}\.[A-Za-z0-9]{{64}}{RIGHT}",
        examples=("«dt0c01." + "K3VTQZ8WMY2XLR7NPB5CJD9H." + "K3VTQZ8WMY2XLR7NPB5CJD9HSF4GKA0T" * 2 + "»",),
        counterexamples=("dt0c01." + "short",),
    ),
    credential(
        "honeycomb_key",
        "Honeycomb key",
        _SEND,
        source="https://docs.honeycomb.io/configure/environments/manage-api-keys/",
        keywords=("hcaik_", "hcaic_", "hcxik_", "hcxmk_", "hcamk_", "hcalk_", "hcbik_", "hcbic_"),
        pattern=rf"{LEFT}hc[abx](?:ik|ic|lk|mk)_[a-z0-9]{{26,64}}(?::[A-Za-z0-9]{{24,40}})?{RIGHT_URL}",
        examples=("HONEYCOMB_API_KEY=«hcaik_" + "01j" + _HEX[:23] + _HEX + "»",),
        counterexamples=("hcaik_" + "short",),
    ),
    named(
        "honeycomb_legacy_key",
        "Honeycomb key, old form",
        "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
        "honeycomb",
        either(mixed(32), mixed(22)),
        why=_SEND,
        kind="honeycomb_key",
        names="honeycomb|x-honeycomb-team",
    ),
    named(
        "lightstep_token",
        "Lightstep (Cloud Observability) access token",
        "https://docs.lightstep.com/docs/create-and-manage-access-tokens",
        "lightstep ls_access_token",
        Shape(r"(?=[A-Za-z/+=]{0,79}\d)[A-Za-z0-9/+]{80,180}={0,2}", _BODY * 2),
        why=_SEND,
        example="LIGHTSTEP_ACCESS_TOKEN",
        names="lightstep|ls[_. -]?access[_. -]?token",
    ),
    named(
        "signalfx_token",
        "Splunk Observability (SignalFx) token",
        "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/tokens.html",
        "signalfx sfx_token sfx_access x-sf-token splunk",
        url_safe(22),
        why=_SEND,
        example="SIGNALFX_ACCESS_TOKEN",
        names="signalfx|sfx_|x-sf-token|splunk",
    ),
    credential(
        "splunk_hec_token",
        "Splunk HEC token",
        _SEND,
        source="https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
        keywords=("splunk",),
        pattern=rf"(?i:splunk)(?:[\w.\- ]{{0,30}}(?i:token|hec|key)[\w.-]{{0,12}}{ASSIGN}|[ ]{{1,3}})(?P<secret>{UUID.pattern}){RIGHT}",
        examples=("SPLUNK_HEC_TOKEN=«" + _UUID + "»", "Authorization: Splunk «" + _UUID + "»"),
        counterexamples=("splunk_index_id = " + _UUID,),
    ),
    named(
        "appdynamics_key",
        "AppDynamics access key",
        "https://docs.appdynamics.com/appd/24.x/latest/en/application-monitoring/install-app-server-agents",
        "appdynamics app_dynamics appd_account appd_client appd_access appd_api",
        either(UUID, mixed(10, 14), mixed(32)),
        why=_WHY,
        example="APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY",
        names="app[_. -]?dynamics|appd[_. -]?(?:account|client|access|api)",
    ),
    named(
        "instana_key",
        "Instana agent key or API token",
        "https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api",
        "instana",
        mixed(16, 32),
        why=_WHY,
        example="INSTANA_AGENT_KEY",
        names="instana",
    ),
    named(
        "lumigo_token",
        "Lumigo token",
        "https://docs.lumigo.io/docs/lumigo-tokens",
        "lumigo",
        Shape(r"t_[0-9a-f]{21}", "t_" + _HEX[:21]),
        why=_SEND,
        example="LUMIGO_TRACER_TOKEN",
        names="lumigo",
    ),
    named(
        "scout_key",
        "Scout APM, Skylight or AppSignal key",
        "https://docs.appsignal.com/api.html",
        "scoutapm scout_apm scout_key skylight_auth appsignal",
        either(UUID, mixed(20, 48)),
        why=_SEND,
        kind="apm_key",
        example="SCOUT_KEY",
        names=r"scout[_. -]?apm|scout[_. -]?key|skylight[_. -]?auth\w{0,12}|appsignal",
    ),
    named(
        "elastic_apm_token",
        "Elastic APM secret token",
        "https://www.elastic.co/guide/en/observability/current/apm-secret-token.html",
        "apm_secret_token apm-secret-token apm.secret_token apm_server_secret",
        mixed(16, 64),
        why=_SEND,
        example="ELASTIC_APM_SECRET_TOKEN",
        names="(?:elastic_)?apm[_.-](?:server[_.-])?secret[_.-]token",
    ),
    named(
        "zabbix_token",
        "Zabbix API token",
        "https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens",
        "zabbix",
        either(hexes(64), hexes(32)),
        why="It reads and changes what is watched.",
        example="ZABBIX_API_TOKEN",
        names=r"zabbix[\w.-]{0,20}?(?:token|auth|key)",
    ),
    named(
        "netdata_token",
        "Netdata claiming token",
        "https://learn.netdata.cloud/docs/netdata-cloud/connect-agent",
        "netdata",
        url_safe(120, 140),
        why="It adds machines to your space.",
        example="NETDATA_CLAIM_TOKEN",
        names=r"netdata[\w.-]{0,20}?token|netdata-claim(?:\.sh)?[^\r\n]{0,20}token",
    ),
    credential(
        "observability_token",
        "Chronosphere, Cribl or Observe token",
        _WHY,
        source="https://docs.observeinc.com/en/latest/content/data-ingestion/endpoints/",
        keywords=("observe_token", "observe_ingest", "chronosphere", "cribl", "observeinc"),
        pattern=beside(
            r"observe_(?:token|ingest)|observeinc|chronosphere[\w.-]{0,20}?(?:token|key)|cribl[\w.-]{0,20}?(?:token|secret)",
            r"ds[A-Za-z0-9]{18}:[A-Za-z0-9_-]{32}|[0-9a-f]{64}|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9_-]{32,64}",
        )
        + RIGHT_URL,
        examples=("OBSERVE_TOKEN=«ds" + _BODY[:18] + ":" + _BODY[:32] + "»",),
        counterexamples=("cribl_version = 4.9",),
        **_QUIET,
    ),
)
