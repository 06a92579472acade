"""Content delivery and protection: Cloudflare's other secrets, Fastly, Akamai, Bunny, KeyCDN, Imperva and more."""

from __future__ import annotations

import base64
import binascii
import json

from airlock.core.detect.patterns import LEFT, RIGHT, RIGHT_URL, SHUT, beside, secret_name, vendor
from airlock.core.detect.provider import credential
from airlock.core.detect.shapes import UUID, hexes, lower, mixed
from airlock.core.model import Confidence

_CDN = "It empties caches and changes where your visitors are sent."


def _is_tunnel_token(value: str) -> bool:
    """Whether it is base 64 of the JSON of a tunnel: account `a`, tunnel `t` and secret `s`."""
    try:
        token = json.loads(base64.b64decode(value + "=" * (-len(value) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return False
    return isinstance(token, dict) and {"a", "t", "s"} <= token.keys()


_TUNNEL = base64.b64encode(
    json.dumps({"a": hexes(32).sample, "t": UUID.sample, "s": mixed(44).sample}, separators=(",", ":")).encode()
).decode()

RULES = (
    credential(
        "cloudflare_tunnel_token",
        "Cloudflare tunnel token",
        "It runs your tunnel: whoever has it receives your visitors' requests.",
        source="https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/",
        keywords=("eyjhijoi",),
        pattern=rf"(?<![A-Za-z0-9+/])eyJhIjoi[A-Za-z0-9+/_-]{{120,300}}={{0,2}}{SHUT}",
        examples=("cloudflared service install «" + _TUNNEL + "»",),
        counterexamples=("eyJhIjoi" + "short", "eyJhIjoi" + "A" * 160),
        validate=_is_tunnel_token,
    ),
    credential(
        "cloudflare_global_key",
        "Cloudflare global API key",
        "It changes everything in your Cloudflare account.",
        source="https://developers.cloudflare.com/fundamentals/api/get-started/keys/",
        keywords=("x-auth-key", "cloudflare", "cf_key", "cf-key", "cf_global", "cf_apikey"),
        pattern=vendor(rf"x-auth-key|cf[_-](?:global|key|apikey)|{secret_name('cloudflare')}", hexes(37).pattern),
        examples=("curl -H 'X-Auth-Key: «" + hexes(37).sample + "»'", "CF_Key=«" + hexes(37).sample + "»"),
        counterexamples=("X-Auth-Key: $CF_KEY",),
    ),
    credential(
        "cloudflare_access_secret",
        "Cloudflare Access service token secret",
        "It passes the door before your internal sites.",
        source="https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/",
        keywords=("cf-access-client-secret", "cf_access_client_secret"),
        pattern=beside(r"cf[_-]access[_-]client[_-]secret", hexes(64).pattern) + RIGHT,
        examples=("CF-Access-Client-Secret: «" + hexes(64).sample + "»",),
        counterexamples=("CF-Access-Client-Secret: ${CF_SECRET}",),
    ),
    credential(
        "cloudflare_r2_secret",
        "Cloudflare R2 secret access key",
        "It reads, changes and deletes what lies in your buckets.",
        source="https://developers.cloudflare.com/r2/api/tokens/",
        keywords=("r2_secret", "r2_access", "r2-secret", "r2secret", "secret_access_key", "secretaccesskey"),
        pattern=beside(r"r2[_-]?(?:access[_-]?key[_-]?)?secret|r2_access_key_secret|secret_?access_?key", hexes(64).pattern) + RIGHT,
        examples=("R2_SECRET_ACCESS_KEY=«" + hexes(64).sample + "»",),
        counterexamples=("R2_SECRET_ACCESS_KEY=${R2_SECRET}",),
    ),
    credential(
        "fastly_token",
        "Fastly API token",
        _CDN,
        source="https://www.fastly.com/documentation/reference/api/auth-tokens/",
        keywords=("fastly",),
        pattern=vendor("fastly", r"(?=[A-Za-z_-]{0,31}\d)(?=\d{0,31}[A-Za-z])[A-Za-z0-9_-]{32}"),
        examples=("FASTLY_API_TOKEN=«" + mixed(15).sample + "_" + mixed(16).sample + "»", '"Fastly-Key": "«' + mixed(32).sample + '»"'),
        counterexamples=("fastly_service_id = '" + mixed(22).sample + "'",),
    ),
    credential(
        "akamai_token",
        "Akamai EdgeGrid client or access token",
        "With the client's secret it changes how Akamai serves your sites.",
        source="https://techdocs.akamai.com/developer/docs/edgegrid",
        keywords=("akab-",),
        pattern=rf"{LEFT}akab-[a-z0-9]{{16}}-[a-z0-9]{{16}}{RIGHT_URL}",
        examples=("access_token = «akab-" + lower(16).sample + "-" + lower(32).sample[16:] + "»",),
        counterexamples=("host = akab-" + lower(16).sample + "-" + lower(16).sample + "x.luna.akamaiapis.net",),
    ),
    credential(
        "akamai_client_secret",
        "Client secret of 32 bytes, as Akamai EdgeGrid has them",
        "It changes how Akamai serves your sites.",
        source="https://techdocs.akamai.com/developer/docs/edgegrid",
        keywords=("client_secret", "client-secret", "clientsecret", "akamai"),
        pattern=rf"(?i:akamai[\w.\- ]{{0,24}}secret|client[_-]?secret)[\"'`\]]{{0,3}}[ \t]{{0,8}}(?:=>|:=|=|:|,)[ \t]{{0,8}}[\"'`]?(?P<secret>[A-Za-z0-9+/]{{43}}=){SHUT}",
        examples=(
            "[default]\nclient_secret = «" + mixed(20).sample + "/" + mixed(22).sample + "=»\nhost = shop.luna.akamaiapis.net",
            "AKAMAI_CLIENT_SECRET=«" + mixed(43).sample + "=»",
        ),
        counterexamples=("AKAMAI_HOST=shop.luna.akamaiapis.net\nclient_secret = ",),
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "bunny_key",
        "bunny.net API key",
        _CDN,
        source="https://docs.bunny.net/docs/getting-started-with-bunnynet-api",
        keywords=("bunny",),
        pattern=vendor(
            secret_name("bunny"),
            rf"{UUID.pattern}[0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}}|[0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}|{UUID.pattern}",
        ),
        examples=(
            "BUNNY_API_KEY=«" + UUID.sample + UUID.sample + "»",
            "bunnycdn_storage_password: «" + hexes(8).sample + "-5a1d-4c8e-" + hexes(12).sample + "-7d2e-4a6c»",
        ),
        counterexamples=("bunny_zone = 'shop-assets'",),
    ),
    credential(
        "keycdn_key",
        "KeyCDN API key",
        _CDN,
        source="https://www.keycdn.com/api#authentication",
        keywords=("keycdn",),
        pattern=vendor("keycdn", r"(?:sk_prod_)?(?=[A-Za-z_-]{0,70}\d)[A-Za-z0-9_-]{32,80}={0,2}"),
        examples=("KEYCDN_API_KEY=«" + mixed(60).sample + "»",),
        counterexamples=("keycdn_zone = '48211'",),
    ),
    credential(
        "imperva_key",
        "Imperva API key",
        "It switches off what protects your sites.",
        source="https://docs.imperva.com/bundle/cloud-application-security/page/settings/api-keys.htm",
        keywords=("imperva", "incapsula", "incap_"),
        pattern=vendor(secret_name("imperva|incapsula|incap"), UUID.pattern),
        examples=("IMPERVA_API_KEY=«" + UUID.sample + "»",),
        counterexamples=("imperva_site_id = 48211",),
    ),
    credential(
        "stackpath_secret",
        "StackPath client secret",
        _CDN,
        source="https://stackpath.dev/docs/authentication",
        keywords=("stackpath",),
        pattern=vendor(secret_name("stackpath"), hexes(64).pattern),
        examples=("STACKPATH_CLIENT_SECRET=«" + hexes(64).sample + "»",),
        counterexamples=("stackpath_stack = 'shop'",),
    ),
    credential(
        "azion_token",
        "Azion token",
        _CDN,
        source="https://www.azion.com/en/documentation/products/accounts/personal-tokens/",
        keywords=("azion",),
        pattern=vendor(secret_name("azion"), r"(?:azion)?[0-9a-f]{35,40}"),
        examples=("AZION_TOKEN=«azion" + hexes(35).sample + "»",),
        counterexamples=("azion_zone = 'shop'",),
    ),
    credential(
        "cdn77_token",
        "CDN77 API token",
        _CDN,
        source="https://client.cdn77.com/support/api-docs/v3/introduction",
        keywords=("cdn77",),
        pattern=vendor(secret_name("cdn77"), r"(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{32,64}"),
        examples=("CDN77_API_TOKEN=«" + mixed(43).sample + "»",),
        counterexamples=("cdn77_resource = 48211",),
    ),
)
