"""Kubernetes: the values of Secret manifests, kubeconfig, bootstrap tokens, registry logins."""

from __future__ import annotations

from airlock.core.detect.decoding import base64_bytes, json_object
from airlock.core.detect.patterns import ASSIGN, LEFT, RIGHT, RIGHT_URL
from airlock.core.detect.provider import credential
from airlock.core.detect.values import is_sample
from airlock.core.model import Confidence, Severity

_SOURCE = "https://kubernetes.io/docs/concepts/configuration/secret/"
_KUBECONFIG = "https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/"
_ADVICE = "Rotate it; keep manifests with values out of the repository, or encrypt them (SOPS, sealed secrets)."
_WHY = "Whoever reads the manifest has the secret: base 64 hides nothing."
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"
_VALUE = r"[\"']?(?P<entry>[\w.-]{1,80})[\"']?:[ \t]{1,4}[\"']?(?P<secret>[^\s\"'{}\[\]|>&*!,]{5,5000})[\"']?[ \t]{0,20}(?=[\r\n,}]|$)"


def _is_login(value: str) -> bool:
    """Whether base 64 is a user with a password that could be real."""
    user, colon, password = base64_bytes(value).partition(b":")
    return bool(user and colon) and len(password) > 3 and not is_sample(password.decode("latin-1"))


def _holds_auths(value: str) -> bool:
    """Whether base 64 holds logins of registries."""
    found = json_object(value)
    return found is not None and ("auths" in found or any(isinstance(login, dict) and "auth" in login for login in found.values()))


RULES = (
    credential(
        "kubernetes_secret",
        "Value of a Kubernetes Secret",
        _WHY,
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("data:\n", "data:\r", 'data": {', 'data":{'),
        pattern=(
            r"(?:(?<![A-Za-z])|(?<=string))(?i:data)[\"']?:[ \t]{0,2}(?:\{[ \t]{0,4})?[\r\n]{0,2}(?=(?P<indent>[ \t]{0,40})(?![ \t]))"
        ),
        each=rf"[\r\n,]{{0,4}}(?P<indent>(?<=[\r\n])[ \t]{{0,40}})?[ ]?(?:{_VALUE}|[^\r\n,}}]{{1,9000}})",
        examples=(
            "apiVersion: v1\ndata:\n  user: ''\n  shop: «YXU0eHY4" + "LXEy»\n  house: «b3JjaGlk" + "OSF4»\nkind: Secret\n",
            '{"kind": "Secret", "stringData": {"a": "", "shop": "«au4xv8' + '-q2»"}}',
        ),
        counterexamples=("kind: ConfigMap\ndata:\n  shop: YXU0eHY4LXEy\n", "kind: Secret\ndata:\n  username: YWRtaW4x\n"),
        reach=16_000,
        near=("ecret",),
    ),
    credential(
        "kubeconfig_client_key",
        "Client key in a kubeconfig",
        "It signs in to the cluster as the user it was made for.",
        kind="kubernetes_key",
        advice="Revoke the user's certificate; keep kubeconfig files out of the repository.",
        source=_KUBECONFIG,
        keywords=("client-key-data", "client_key_data", "clientkeydata"),
        pattern=rf"(?i:client[_-]?key[_-]?data){ASSIGN}(?P<secret>[A-Za-z0-9+/]{{60,12000}}={{0,2}})(?![A-Za-z0-9+/=])",
        examples=("    client-key-data: «LS0tLS1CRUdJTi" + "BSU0EgUFJJVkFURSBLRVktLS0tLQo" + _BODY * 2 + "=»\n",),
        counterexamples=("client-certificate-data: " + _BODY * 3,),
        reach=12_200,
    ),
    credential(
        "kubernetes_bootstrap_token",
        "Kubernetes bootstrap token",
        "It lets a machine join the cluster.",
        advice="Delete it with `kubeadm token delete`.",
        source="https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
        keywords=("kubeadm join", "kubeadm_token", "bootstrap-token", "bootstraptoken", "bootstrap_token", "token-secret"),
        pattern=rf"(?i:kubeadm join[^\r\n]{{1,120}}--token|kubeadm_token|bootstrap[_-]?token)[ \t\"'=:]{{1,12}}(?P<secret>[a-z0-9]{{6}}\.[a-z0-9]{{16}}){RIGHT}",
        examples=("kubeadm join 10.0.0.1:6443 --token «k3vtqz." + "8wmy2xlr7npb5cjd» --discovery-token-ca-cert-hash sha256:3f9c",),
        counterexamples=("kubeadm join --token abcdef.0123456789abcdef",),
    ),
    credential(
        "kubernetes_certificate_key",
        "Kubernetes certificate key",
        "It decrypts the cluster's certificates, which make a machine one that controls it.",
        kind="kubernetes_certificate_key",
        advice="Make another with `kubeadm init phase upload-certs --upload-certs`.",
        source="https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-init/#uploading-control-plane-certificates-to-the-cluster",
        keywords=("certificate-key", "certificatekey"),
        pattern=rf"(?i:certificate-?key)[ \t\"'=:]{{1,12}}(?P<secret>[0-9a-f]{{64}}){RIGHT}",
        examples=("kubeadm join 10.0.0.1:6443 --control-plane --certificate-key «" + "a13f7c1ac606860abeb1868cf54b5fd7" * 2 + "»",),
        counterexamples=("kubeadm init phase upload-certs --certificate-key KEY", "certificate-key: " + "a13f7c1a"),
    ),
    credential(
        "openshift_token",
        "OpenShift user token",
        "It signs in to the cluster as the user it was made for.",
        advice="Log the user out with `oc logout`, or delete the OAuthAccessToken.",
        source="https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/understanding-authentication",
        keywords=("sha256~",),
        pattern=rf"{LEFT}sha256~[A-Za-z0-9_-]{{43}}{RIGHT_URL}",
        examples=("oc login --token=«sha256~" + _BODY + "5»",),
        counterexamples=("sha256~" + "short",),
    ),
    credential(
        "docker_auth",
        "Registry login in a Docker configuration",
        "It is a user name and a password in base 64: it pulls and pushes images.",
        advice="Change the password; let a credential helper keep it.",
        source="https://docs.docker.com/reference/cli/docker/login/",
        keywords=('"auth":', '"auth" :', "'auth':", '"auth\\'),
        pattern=r"[\"']auth\\{0,3}[\"']\s{0,4}:\s{0,4}\\{0,3}[\"'](?P<secret>[A-Za-z0-9+/_-]{8,2000}={0,2})\\{0,3}[\"']",
        examples=('{"auths": {"registry.shop.example": {"auth": "«YWRhOmF1NHh2OC1xMg==»"}}}',),
        counterexamples=('{"auth": "YWRtaW4"}', '"auth": "basic"'),
        reach=2200,
        validate=_is_login,
    ),
    credential(
        "docker_auths",
        "Registry token in a Docker configuration",
        "It pulls and pushes images.",
        kind="docker_auth",
        advice="Revoke it at the registry; let a credential helper keep it.",
        source="https://docs.docker.com/reference/cli/docker/login/",
        keywords=('"auths"', "'auths'", "auths\\"),
        pattern=r"[\"']?auths\\{0,3}[\"']\s{0,4}:\s{0,4}\{[^{}]{0,200}\{[^{}]{0,200}\bauth\\{0,3}[\"']\s{0,4}:\s{0,4}\\{0,3}[\"'](?P<secret>[A-Za-z0-9+/_-]{16,2000}={0,2})\\{0,3}[\"']",
        examples=('"auths": {"cloud.shop.example": {"auth": "«' + _BODY + "_" + _BODY + '»", "email": "x"}}',),
        counterexamples=('"auths": {"registry.shop.example": {}}',),
        reach=2600,
    ),
    credential(
        "docker_identity_token",
        "Identity token in a Docker configuration",
        "It pulls and pushes images.",
        kind="docker_auth",
        advice="Log out at the registry; let a credential helper keep it.",
        source="https://docs.docker.com/reference/cli/docker/login/",
        keywords=("identitytoken", "registrytoken"),
        pattern=r"(?<=[\"'])(?:identity|registry)token[\"']{1,2}\s{0,4}:\s{0,4}[\"'](?P<secret>[A-Za-z0-9+/._-]{20,2000}={0,2})[\"']",
        examples=('"identitytoken": "«' + _BODY + '»"',),
        counterexamples=('"identitytoken": ""',),
        reach=2100,
    ),
    credential(
        "docker_config_base64",
        "Docker configuration with logins, in base 64",
        "It holds user names and passwords of registries.",
        kind="docker_auth",
        advice="Change the passwords; make the pull secret on the cluster.",
        source="https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/",
        keywords=("eyjhdxrocyi", "dockerconfigjson", "dockercfg", "ewogicjhdxrocyi", "ewojimf1dghzi"),
        pattern=rf"(?:(?i:\.?dockerc(?:onfigjson|fg)){ASSIGN})?(?P<secret>e[yw][A-Za-z0-9+/]{{40,8000}}={{0,2}})(?![A-Za-z0-9+/=])",
        examples=(
            "  .dockerconfigjson: «eyJhdXRocyI6eyJyZWdpc3RyeS5zaG9wLmV4YW1wbGUiOnsiYXV0aCI6IllXUmhP" + "bUYxTkhoMk9DMXhNZz09In19fQ==»",
        ),
        counterexamples=(".dockerconfigjson: eyJ" + "hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9eyJhbGciOiJIUzI1NiJ9",),
        reach=8400,
        confidence=Confidence.HIGH,
        validate=_holds_auths,
    ),
    credential(
        "docker_swarm_token",
        "Docker swarm token or key",
        "It lets a machine join the swarm, or unlocks its managers.",
        advice="Rotate it with `docker swarm join-token --rotate`.",
        source="https://docs.docker.com/engine/swarm/join-nodes/",
        keywords=("swmtkn-1-", "swmkey-1-"),
        pattern=rf"{LEFT}(?:SWMTKN-1-[a-z0-9]{{40,56}}-[a-z0-9]{{20,28}}|SWMKEY-1-[A-Za-z0-9+/]{{40,50}}={{0,2}}){RIGHT_URL}",
        examples=(
            "docker swarm join --token «SWMTKN-1-" + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f3f9c2b7e5a1d4c8e9b-3f9c2b7e5a1d4c8e9b6f7d2e4" + "»",
        ),
        counterexamples=("SWMTKN-1-" + "short",),
        severity=Severity.ERROR,
    ),
)
