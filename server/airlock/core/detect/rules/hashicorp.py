"""HashiCorp Vault and Terraform Cloud."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT_URL
from airlock.core.model import Category, Rule

_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"

RULES = (
    Rule(
        id="vault_token",
        kind="vault_token",
        category=Category.CREDENTIAL,
        title="HashiCorp Vault token",
        label="VAULT_TOKEN",
        why="It opens the store that holds your other secrets.",
        advice="Revoke it with `vault token revoke`; use short-lived tokens.",
        source="https://developer.hashicorp.com/vault/docs/concepts/tokens",
        keywords=("hvs.", "hvb.", "hvr."),
        pattern=rf"{LEFT}hv[sbr]\.[A-Za-z0-9_-]{{24,400}}{RIGHT_URL}",
        examples=("VAULT_TOKEN=«hvs." + "CAESI" + _BODY * 2 + "»",),
        counterexamples=("hvs." + "short",),
    ),
    Rule(
        id="terraform_cloud_token",
        kind="terraform_token",
        category=Category.CREDENTIAL,
        title="Terraform Cloud token",
        label="TERRAFORM_TOKEN",
        why="It changes your infrastructure and reads its state, secrets included.",
        advice="Delete it in HCP Terraform under tokens.",
        source="https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
        keywords=(".atlasv1.",),
        pattern=rf"(?<![A-Za-z0-9])[A-Za-z0-9]{{14}}\.atlasv1\.[A-Za-z0-9_-]{{60,90}}{RIGHT_URL}",
        examples=('token = "«k3VtQz8WmY2xLr' + ".atlasv1." + _BODY + _BODY[:25] + '»"',),
        counterexamples=("short.atlasv1." + "x",),
        lead=16,
    ),
)
