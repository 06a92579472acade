"""Values beside telling names: what no vendor's format gives away. The evidence is weighed in keyed.py."""

from __future__ import annotations

import re
from typing import Any

from airlock.core.detect.patterns import telling
from airlock.core.model import Category, Confidence, Rule, Severity

_SOURCE = "https://cwe.mitre.org/data/definitions/798.html"
_OTHER_SCRIPTS = (
    "(?<=\u043f\u0430\u0440\u043e)\u043b\u044c|(?<=\u041f\u0430\u0440\u043e)\u043b\u044c|(?<=\u041f\u0410\u0420\u041e)\u041b\u042c"
    "|\u5bc6\u7801|\u5bc6\u78bc|\u53e3\u4ee4|(?<=\u30d1\u30b9)\u30ef\u30fc\u30c9|(?<=\u30d1\u30b9\u30ef)\u30fc\u30c9|(?<=\ube44\ubc00)\ubc88\ud638|\uc554\ud638"
)
"""Two characters before a colon or an equals sign that end "password" in Russian, Chinese, Japanese and Korean: other scripts are question
marks to the prefilter."""
_ADVICE = "Change it if this was ever shared; read it from the environment or a secret store."

_NAMES = {
    "token": (
        "token|authorization|oauth2_bearer|auth(?=[\"' :=]|\\[\\][ ]?=)|(?:oauth|code|pkce)[_-]?verifier|(?:jsapi|api|auth|sso)[_-]?ticket"
    ),
    "password": (
        "password|passwd|passphrase|passcode|passwort|kennwort|losungswort|contrase(?:[n\u00f1]|\\\\u00f1)a|clave(?!l)"
        "|palavra-?passe|senha|mot[_ ]?de[_ ]?passe|mdp|parola|wachtwoord|losenord|passord|adgangskode|kodeord|haslo|heslo|sifre|salasana"
        "|jelszo|lozinka|parool|zaporka|parol|pwd|pswd|psswd|paswd|_psw|psw(?=[ ]?[=:])|passw(?=[=:])|security_credentials"
        "|(?<![A-Za-z0-9])psk(?=[\"'>]?[ \\t]{0,2}[:=>])|(?-i:(?<=[a-z0-9])P(?:ass|w))(?=[\"'>]?[ \\t]{0,2}[:=>])"
        "|(?:db|user|admin|my|sql|ftp|mail|smtp|root|remote|login|auth|http|wifi|ldap|vpn|control)pass(?!wd|word)|(?:db|user|admin|root|bind)pw|[_.-](?:pass(?!wd|word|port|ive|ing|ed)|pw)"
        "|(?<![A-Za-z0-9_.])(?:pw|pass)(?=(?:[\"'>]?\\]?|\\[\\w{0,3}\\])[ \\t]{0,2}(?:[:=!>]|<-)|\\.equals\\(|[\"']\\)[ ]{0,2}(?:\\|\\||\\?|\\.|or[ ]))"
        f"|{_OTHER_SCRIPTS}"
    ),
    "secret": (
        "secret|credential|creds|private[_-]?key|(?:signing|encryption|master|shared|jwt|hmac|aes|cipher|crypto?)[_.-]?key|[_-]?salt|pepper|geheim"
        "(?:nis|schluessel)?|schluessel|segreto|segredo"
    ),
    "api_key": r"(?:(?:api|access)[_. -]?|(?:auth|account|app|service|subscription|license)[_ -]?)key",
}
"""What names of each kind are; no two kinds have one that begins alike, but for `auth key`, which is a token."""


_GROUPS = {f"is_{kind}": kind for kind in _NAMES}


def _kind(match: re.Match[str]) -> str:
    for group, kind in _GROUPS.items():  # a loop is told sooner than `next`
        if match.start(group) >= 0:
            return kind
    return ""


_SHARED: dict[str, Any] = {
    "pattern": telling("|".join(f"(?P<is_{kind}>{names})" for kind, names in _NAMES.items())),
    "chosen_by": _kind,
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
    "reach": 1088,
}
"""One expression for all, since each of its own takes longer to compile than a text to look at."""

RULES = (
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
            *("psk=", "psk =", "psk:", 'psk"', "psk'", "security_credentials"),
            *("heslo", "sifre", "salasana", "jelszo", "lozinka", "parool", "zaporka", "parol:", "parol=", "parol =", 'parol"', "parol'"),
            *("??:", "??=", '??"', "??'", "?? ="),
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
                "segreto",
                "segredo",
            ),
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
