"""Microsoft Azure."""

from __future__ import annotations

from airlock.core.detect.patterns import ASSIGN, RIGHT
from airlock.core.detect.values import is_emulator_key
from airlock.core.model import Category, Rule

_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"

RULES = (
    Rule(
        id="azure_storage_key",
        kind="azure_storage_key",
        category=Category.CREDENTIAL,
        title="Azure account key",
        label="AZURE_ACCOUNT_KEY",
        why="It reads and writes everything in the storage account or database it belongs to.",
        advice="Rotate the account's keys in the portal; prefer managed identities.",
        source="https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage",
        keywords=("accountkey", "account_key", "account-key", "storage_key", "storagekey", "access_key", "accesskey"),
        pattern=r"(?i:account[_-]?key|storage_?key|access_?key)[\w.]{0,20}[\"']?[ \t]{0,4}[=: ][ \t]{0,4}[\"']?(?P<secret>[A-Za-z0-9+/]{86}==)",
        examples=(
            "az storage blob list --account-key «" + _BODY + "/" + _BODY + "5==»",
            "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=«" + _BODY + "/" + _BODY + "5==»;EndpointSuffix=core.windows.net",
        ),
        counterexamples=(
            "AccountKey=${STORAGE_KEY};",
            "AccountKey=account-key-goes-here;",
            "AccountKey=Eby8vdM02xNOcqFl" + "qUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        ),
        validate=lambda value: not is_emulator_key(value),
    ),
    Rule(
        id="azure_shared_access_key",
        kind="azure_shared_access_key",
        category=Category.CREDENTIAL,
        title="Azure shared access key",
        label="AZURE_ACCESS_KEY",
        why="It sends and reads messages of your service bus, event hub or devices.",
        advice="Regenerate the policy's keys in the portal; prefer managed identities.",
        source="https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
        keywords=("accesskey", "shared_access_key", "shared-access-key"),
        pattern=rf"(?i:(?:shared[_-]access[_-]|access)key){ASSIGN}(?P<secret>[A-Za-z0-9+/]{{43}}=)(?![A-Za-z0-9+/=])",
        examples=(
            "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=«" + _BODY + "5=»",
            "Endpoint=https://shop.service.signalr.net;AccessKey=«" + _BODY + "5=»;Version=1.0;",
            '"SharedAccessKey": "«' + _BODY + '5=»"',
        ),
        counterexamples=("SharedAccessKey=<key>", "SharedAccessKeyName=RootManageSharedAccessKey"),
    ),
    Rule(
        id="azure_sas",
        kind="azure_sas",
        category=Category.CREDENTIAL,
        title="Azure shared access signature",
        label="AZURE_SAS",
        why="Whoever has the address reads or writes what it signs, until it expires.",
        advice="Revoke the stored access policy or rotate the account key that signed it.",
        source="https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview",
        keywords=("&sig=", "?sig=", ";sig="),
        pattern=r"[&?;]sig=(?P<secret>[A-Za-z0-9%]{43,70}%3[dD]|[A-Za-z0-9+/%]{43,80}=)(?![A-Za-z0-9%])",
        examples=("?sv=2024-11-04&ss=b&srt=co&sp=r&se=2027-01-01&sig=«" + _BODY + "5%3D»",),
        counterexamples=("?sv=2024-11-04&sig=%3Csignature%3E",),
    ),
    Rule(
        id="azure_client_secret",
        kind="azure_client_secret",
        category=Category.CREDENTIAL,
        title="Microsoft Entra client secret",
        label="AZURE_CLIENT_SECRET",
        why="It signs in as your application, with all the permissions the application has.",
        advice="Delete the secret in the app registration; prefer certificates or managed identities.",
        source="https://learn.microsoft.com/en-us/entra/identity-platform/quickstart-register-app",
        keywords=tuple(f"{digit}q~" for digit in range(10)),
        pattern=r"(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])",
        examples=("AZURE_CLIENT_SECRET=«k3V" + "8Q~" + "tWmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3»",),
        counterexamples=("k3V" + "8Q~" + "short",),
        lead=8,
    ),
    Rule(
        id="azure_devops_token",
        kind="azure_devops_token",
        category=Category.CREDENTIAL,
        title="Azure DevOps or Azure AI key",
        label="AZURE_KEY",
        why="It acts on your repositories and pipelines, or runs models at your expense.",
        advice="Revoke it in Azure DevOps under personal access tokens, or regenerate the resource's keys.",
        source="https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
        keywords=("jqqj99",),
        pattern=rf"(?<![A-Za-z0-9])[A-Za-z0-9]{{52}}(?P<structured>JQQJ99)[A-Za-z0-9]{{18}}(?:AZDO|AAA[A-Z]|AC[A-Z0-9]{{2}}|[A-Z0-9]{{4}})[A-Za-z0-9]{{4}}{RIGHT}",
        examples=("AZURE_DEVOPS_EXT_PAT=«" + _BODY + "5vQ7r9Ty12" + "JQQJ99" + "BAACAAAAAAAAAAAAAS" + "AZDO" + "k3Vt»",),
        counterexamples=("JQQJ99" + "short",),
        lead=60,
    ),
)
