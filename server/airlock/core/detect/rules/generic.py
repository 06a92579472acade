"""Values beside telling names: what no vendor's format gives away. The evidence is weighed in keyed.py."""

from __future__ import annotations

import re
from typing import Any

from airlock.core.detect.abroad import ABROAD, either_case
from airlock.core.detect.patterns import SHORTEST_LONG, telling, telling_long
from airlock.core.model import Category, Confidence, Rule, Severity

_SOURCE = "https://cwe.mitre.org/data/definitions/798.html"
_ADVICE = "Change it if this was ever shared; read it from the environment or a secret store."

_LATIN = {
    "token": (
        "token|authorization|oauth2_bearer|auth(?=[\"' :=]|\\[\\][ ]?=)|(?:oauth|code|pkce)[_-]?verifier|(?:jsapi|api|auth|sso)[_-]?ticket"
    ),
    "password": (
        "password|passwd|passphrase|passcode|passwort|kennwort|losungswort|contrase(?:[n\u00f1]|\\\\u00f1)a|clave(?!l)"
        "|palavra-?passe|senha|mot[_ ]?de[_ ]?passe|mdp|parola|wachtwoord|l[oöÖ]senord|passord|adgangskode|kodeord|has[lłŁ]o|heslo|[sşŞ]ifre|salasana"
        "|jelsz[oóÓ]|lozinka|slapta[zžŽ]odis|parool|zaporka|parol|pwd|pswd|psswd|paswd|_psw|psw(?=[ ]?[=:])|passw(?=[=:])|security_credentials"
        "|(?:(?<![A-Za-z0-9])|(?<=[Ss][Tt][Aa])|(?<=[Aa][Pp]))psk(?=[\"'>]?[ \\t]{0,2}[:=>]|[ \\t]{1,8}[\"'])"
        "|(?:wi-?fi|wlan|wpa2?|wep)[_-]?key(?!s|word)|pre[_-]?shared[_-]?key(?!s)|(?-i:(?<=[a-z0-9])P(?:ass|w))(?=[\"'>]?[ \\t]{0,2}[:=>])"
        "|(?:db|user|admin|my|sql|ftp|mail|smtp|root|remote|login|auth|http|wifi|ldap|vpn|control)pass(?!wd|word)|(?:db|user|admin|root|bind)pw|[_.-](?:pass(?!wd|word|port|ive|ing|ed)|pw)"
        "|(?<![A-Za-z0-9_.])(?:pw|pass)(?=(?:[\"'>]?\\]?|\\[\\w{0,3}\\])[ \\t]{0,2}(?:[:=!>]|<-)|\\.equals\\(|[\"']\\)[ ]{0,2}(?:\\|\\||\\?|\\.|or[ ]))"
    ),
    "secret": (
        "secret|credential|creds|private[_-]?key|(?:signing|encryption|master|shared|jwt|hmac|aes|cipher|crypto?)[_.-]?key|[_-]?salt|pepper|geheim"
        "(?:nis|schl(?:ue|[üÜ])ssel)?|schl(?:ue|[üÜ])ssel|segreto|segredo|cl[eéÉ][ _]secr[eèÈ]te"
    ),
    "api_key": r"(?:(?:api|access)[_. -]?|(?:auth|account|app|service|subscription|license)[_ -]?)key|cl[eéÉ](?:[ _]| d['’])api",
}
"""What names of each kind are; no two kinds have one that begins alike, but for `auth key`, which is a token."""

NAMES = {kind: "|".join((names, *map(either_case, ABROAD[kind]))) for kind, names in _LATIN.items()}
_GROUPS = {f"is_{kind}": kind for kind in NAMES}


def _kind(match: re.Match[str]) -> str:
    for group, kind in _GROUPS.items():  # a loop is told sooner than `next`
        if match.start(group) >= 0:
            return kind
    return ""


_SHARED: dict[str, Any] = {
    "pattern": telling("|".join(f"(?P<is_{kind}>{names})" for kind, names in NAMES.items())),
    "chosen_by": _kind,
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
    "reach": 1088,
}
"""One expression for all, since each of its own takes longer to compile than a text to look at."""

_SHORTER = (
    Rule(
        id="generic_password",
        kind="password",
        category=Category.CREDENTIAL,
        title="Password",
        label="PASSWORD",
        why="Whoever reads it can sign in with it, here or wherever it was used again.",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=(
            *(
                "password",
                "passwd",
                "passphrase",
                "passcode",
                "pwd",
                "pswd",
                "psswd",
                "paswd",
                "passw=",
                "passw:",
                "psw=",
                "psw:",
                "psw =",
                "_psw",
            ),
            *(
                "_pass",
                "-pass",
                ".pass",
                "pass:",
                "pass=",
                "pass =",
                "pass !=",
                "pass.equals(",
                "pass'",
                'pass"',
                "pass>",
                "pass[",
                "pw[",
                "dbpass",
                "userpass",
                "adminpass",
                "mypass",
            ),
            *(
                "sqlpass",
                "ftppass",
                "mailpass",
                "smtppass",
                "rootpass",
                "remotepass",
                "loginpass",
                "authpass",
                "httppass",
                "wifipass",
                "ldappass",
                "vpnpass",
                "controlpass",
                "userpw",
                "dbpw",
                "adminpw",
                "rootpw",
                "bindpw",
                "_pw",
                "pw:",
                "pw=",
                "pw =",
                "pw !=",
                "pw <-",
                "pw.equals(",
                "pw'",
                'pw"',
            ),
            *("passwort", "kennwort", "losungswort", "contrase", "contrasena", "clave", "palavra-passe", "palavrapasse", "senha"),
            *(
                "motdepasse",
                "mot_de_passe",
                "mot de passe",
                "mdp",
                "parola",
                "wachtwoord",
                "losenord",
                "passord",
                "adgangskode",
                "kodeord",
                "haslo",
            ),
            *("psk=", "psk =", "psk:", 'psk"', "psk'", 'psk "', "psk  ", "security_credentials"),
            *(
                "wifikey",
                "wifi_key",
                "wifi-key",
                "wi-fi-key",
                "wlankey",
                "wlan_key",
                "wlan-key",
                "wpa_key",
                "wpakey",
                "wpa2key",
                "wpa2_key",
            ),
            *("wepkey", "wep_key", "wep-key", "presharedkey", "pre_shared_key", "pre-shared-key", "preshared_key", "preshared-key"),
            *(
                "heslo",
                "sifre",
                "salasana",
                "jelszo",
                "lozinka",
                "slaptazodis",
                "parool",
                "zaporka",
                "parol:",
                "parol=",
                "parol =",
                'parol"',
                "parol'",
            ),
            *ABROAD["password"],
        ),
        **_SHARED,
        examples=(
            'db_password = "«au4xv8' + '-q2»"',
            "password: '«hunter" + "22x»'",
            "<password>«au4xv8" + "-q2»</password>",
            '{"user": "ada", "password": "«au4xv8' + '-q2»"}',
            'config["password"] = "«au4xv8' + '-q2»";',
            'conn = "Server=db;User=ada;Password=«au4xv8' + 'q2»;Timeout=5"',
            'String password = "«au4xv8' + '-q2»";',
            "DB_PASS=«au4xv8" + "-q2»",
            'settings.put("password", "«au4xv8' + '-q2»")',
        ),
        counterexamples=(
            "password = getpass.getpass('Password: ')",
            "password = os.environ['DB_PASSWORD']",
            'password = "${DB_PASSWORD}"',
            'password_field = "user-pass-1x2y3z"',
            'label = "Password: "',
            '"password": "password"',
            "password: str",
            'PASSWORD_RESET_TIMEOUT = "3d12h55m"',
            '"password": "Passwort"',
            'password = "changeme"',
        ),
    ),
    Rule(
        id="generic_secret",
        kind="secret",
        category=Category.CREDENTIAL,
        title="Secret",
        label="SECRET",
        why="Programs trust each other by it: whoever reads it can sign, decrypt or sign in.",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=(
            "secret",
            "credential",
            "creds",
            "private_key",
            "privatekey",
            "private-key",
            *("signing_key", "signingkey", "signing-key", "signing.key"),
            *("encryption_key", "encryptionkey", "encryption-key", "encryption.key"),
            *("master_key", "masterkey", "master-key", "master.key"),
            *("shared_key", "sharedkey", "shared-key", "shared.key"),
            *(
                "jwt_key",
                "jwtkey",
                "jwt-key",
                "jwt.key",
                "hmac_key",
                "hmackey",
                "aes_key",
                "aeskey",
                "aes-key",
                "aes.key",
                "cipher_key",
                "cipherkey",
                "crypt_key",
                "cryptkey",
                "crypto_key",
            ),
            *(
                "cryptokey",
                "_salt",
                "-salt",
                "salt'",
                'salt"',
                "salt=",
                "salt:",
                "salt =",
                "pepper",
                "geheim",
                "schluessel",
                *("schlussel", "cle secrete", "cle_secrete"),
                "segreto",
                "segredo",
            ),
            *ABROAD["secret"],
        ),
        **_SHARED,
        examples=(
            'client_secret = "«k3VtQz8WmY2x' + 'Lr7N»"',
            "SECRET_KEY: '«9b6f-7d2e4a6c" + "8b1f-5a1d»'",
            "const jwtSecret = `«k3VtQz8WmY2x" + "Lr7N»`;",
        ),
        counterexamples=(
            "secret_name = 'prod/db-1234567890a'",
            "secretary = 'k3VtQz8WmY2xLr7N'",
            '"secret_ref": "V1SecretReference"',
            "client_secret = config.get('client_secret')",
            'SECRET_KEY = "your-secret-key-1234"',
        ),
    ),
    Rule(
        id="generic_api_key",
        kind="api_key",
        category=Category.CREDENTIAL,
        title="API key",
        label="API_KEY",
        why="Whoever reads it uses the service as you, at your expense.",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=(
            "api_key",
            "apikey",
            "api-key",
            "api key",
            "api.key",
            "access_key",
            "accesskey",
            "access-key",
            "access key",
            "access.key",
            "auth_key",
            "authkey",
            "account_key",
            "accountkey",
            "app_key",
            "appkey",
            "service_key",
            "subscription_key",
            "subscription-key",
            "license_key",
            *("cle api", "cle_api", "cle d'api"),
            *ABROAD["api_key"],
        ),
        **_SHARED,
        examples=(
            'api_key = "«k3VtQz8WmY2x' + 'Lr7N»"',
            "X-Api-Key: «k3VtQz8WmY2x" + "Lr7N»",
            '"apiKey": "«3f9c2b7e-5a1d-' + '4c8e-9b6f-7d2e4a6c8b1f»"',
        ),
        counterexamples=(
            "api_key = None",
            'api_key = "YOUR_API_KEY_12345"',
            'api_key_header = "X-Api-Key-2024-11"',
            "apiKey: process.env.API_KEY1234567",
        ),
    ),
    Rule(
        id="generic_token",
        kind="token",
        category=Category.CREDENTIAL,
        title="Token",
        label="TOKEN",
        why="Whoever reads it acts as the person or program it was made for.",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=(
            *("token", 'auth"', "auth'", "auth=", "auth:", "auth =", "auth[]", "authorization", "oauth2_bearer"),
            *("oauth_verifier", "oauthverifier", "code_verifier", "codeverifier", "code-verifier", "pkce_verifier", "pkceverifier"),
            *("jsapi_ticket", "jsapiticket", "api_ticket", "apiticket", "auth_ticket", "authticket", "sso_ticket"),
            *ABROAD["token"],
        ),
        **_SHARED,
        examples=(
            'auth_token = "«k3VtQz8WmY2x' + 'Lr7N»"',
            "https://api.shop.example/items?access_token=«k3VtQz8WmY2x" + "Lr7N»&page=2",
            'client.setToken("«k3VtQz8WmY2x' + 'Lr7N»")',
        ),
        counterexamples=(
            "max_tokens = 4096",
            'token_type = "bearer2000x"',
            "tokenizer = 'cl100k_base-2024x'",
            'pad_token = "<pad>"',
            "token: string",
            'next_token = "k3VtQz8WmY2xLr7N"',
        ),
    ),
)

_LENGTH = 300
_RANDOM = ("k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx" * 20)[:_LENGTH]
_WORDS = ("to_be_filled_in_by_the_one_who_installs_it_" * 20)[:_LENGTH]
_EXAMPLES = {
    "password": (f'db_password = "«{_RANDOM}»"', f"<password>«{_RANDOM}»</password>"),
    "secret": (f'client_secret = "«{_RANDOM}»"', f"GOOGLE_CREDENTIALS=«{_RANDOM}»\n"),
    "api_key": (f"x-api-key: «{_RANDOM}»\n", f"api_key: '«{_RANDOM}»'"),
    "token": (f'{{"refresh_token": "«{_RANDOM}»", "expires_in": 3600}}', f"token=«{_RANDOM}»&state=1"),
}
_COUNTEREXAMPLES = {
    "password": (f'password_hint = "{_RANDOM}"', f'password = "{_WORDS}"'),
    "secret": (f'secret_name = "{_RANDOM}"', f'client_secret = "{_WORDS}"'),
    "api_key": (f'api_key_header = "{_RANDOM}"', f'api_key = "{_WORDS}"'),
    "token": (f'{{"nextPageToken": "{_RANDOM}"}}', f'{{"csrf_token": "{_RANDOM}"}}', f'token = "{_WORDS}"'),
}


def _long(rule: Rule) -> Rule:
    """A rule of generic.py for longer values."""
    return rule._replace(
        id=rule.id.replace("generic", "long"),
        title=f"Long {rule.title}",
        pattern=telling_long("|".join(f"(?P<is_{kind}>{names})" for kind, names in NAMES.items())),
        examples=_EXAMPLES[rule.kind],
        counterexamples=_COUNTEREXAMPLES[rule.kind],
        reach=16_384,
        run=SHORTEST_LONG,
    )


RULES = (*_SHORTER, *map(_long, _SHORTER))
