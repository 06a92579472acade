"""Secrets in running text: what people write to each other, into tickets, prompts and comments. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.abroad import ABROAD, either_case
from airlock.core.detect.patterns import BEGINS_ANY, OF_WHOM, SAID_ENDS
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_SOURCE = "https://cwe.mitre.org/data/definitions/256.html"
_IS = (
    r"[ ][–-][ ]|(?:[ ](?i:was|has[ ]been)[ ](?i:reset|changed|set))?,[ ](?i:it(?:'s|[ ](?:is|was)))(?:[ ]now)?[ ]|[ ]\((?![A-Za-z][A-Za-z0-9]{2,40}(?:Password|Pass[Pp]hrase|Credential)\w{0,20}\)|[a-z_]{2,40}=)|[ ](?i:(?:is|was|are|(?:changed|set|reset)[ ]to|to|from|ist|war|lautet|es|era|est|[eé]tait|é|è|jest|är|er|on))(?:[ ]now)?:?[ ]"
    r"|[ ]?(?:は|是|为|為|는|은|가|：|→|➜)[ ]?：?[ ]?"
)
_BEHIND = tuple(
    f" {verb} {whose} {what}"
    for verb in ("as", "is")
    for whose in ("the", "your", "my", "our", "an", "a")
    for what in (
        "api key",
        "password",
        "passphrase",
        "access token",
        "auth token",
        "bearer token",
        "api token",
        "secret key",
        "client secret",
    )
)
_ABROAD = "|".join(map(either_case, ABROAD["password"]))
_KEYS_ABROAD = "|".join(map(either_case, (*ABROAD["api_key"], *ABROAD["token"])))
_MARKS = r"[\"'`*]{0,3}"

RULES = (
    credential(
        "said_password",
        "Password in running text",
        "Whoever reads the text can sign in with it.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; say where the password is kept instead.",
        source=_SOURCE,
        keywords=(
            *(
                "password",
                "passwd",
                "passphrase",
                "passcode",
                "pwd",
                "pw ",
                "pw:",
                " pass ",
                "passwort",
                "kennwort",
                "mot de passe",
                "contraseña",
                "contrasena",
            ),
            *(*("senha", "haslo", "parola", "sifre", "wachtwoord", "losenord", "adgangskode", "passord", "salasana", "jelszo", "heslo"),),
            *ABROAD["password"],
        ),
        pattern=(
            rf"{BEGINS_ANY}(?P<key>(?i:passwords?|passwd|passphrase|passcode|pwd|pw|passwort|kennwort|mot de passe|contrase[nñ]a|senha|has[lł]o|parola|[sş]ifre"
            rf"|wachtwoord|l[oö]senord(?:et)?|adgangskode|passord|salasana|jelsz[oó]|heslo|{_ABROAD}))"
            rf"(?P<said>{OF_WHOM}(?:{_IS})|{OF_WHOM[:-1]}[ ]?:[ ]|[ ](?!\([a-z_]{{2,40}}=)(?=[!-~]{{0,40}}[!@#$%^&*?+=~][!-~])(?=[!-~]{{0,40}}[A-Za-z])|[ ]->[ ]){_MARKS}"
            rf"(?P<secret>(?=[!-~]{{0,40}}[0-9])[!-~]{{6,80}}?){SAID_ENDS}"
        ),
        examples=(
            "the password for the admin account is «Au4x" + "v8&q2»",
            "pw «Au4x" + "v8&q2» does not work",
            "password -> «Au4x" + "v8q2»",
            "new password for ada: «Au4x" + "v8q2»",
            "Das Kennwort lautet «Au4x" + "v8&q2».",
            "la contraseña es «Au4x" + "v8&q2»",
            "change the password from «Au4x" + "v8&q2» to something else",
            "Your password was reset, it is «Au4x" + "v8q2» now",
            "I reset your password, it's now «Au4x" + "v8q2», please change it",
        ),
        counterexamples=(
            "the password is required",
            "password must be 12 characters",
            "the password for the admin account is rotated weekly",
            "password is SHA-256",
            "the password for v2.3.1 is in the manual",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "shown_password",
        "Password in a block below the text that speaks of it",
        "Whoever reads the text can sign in with it.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; say where the password is kept instead.",
        source=_SOURCE,
        keywords=("password:", "password is:", "passphrase:", "passwort:", "contraseña:", "mot de passe:"),
        pattern=(
            r"(?P<key>(?i:password(?:[ ]is)?|passphrase|passwort|contraseña|mot de passe)):\*{0,2}[ \t]{0,4}(?:\r?\n[ \t]{0,8}){1,2}```[a-z]{0,12}[ \t]{0,4}\r?\n[ \t]{0,8}"
            r"(?P<loose>)(?P<secret>(?=[!-~]{0,60}[0-9])[!-~]{6,64})[ \t]{0,4}\r?\n[ \t]{0,8}```"
        ),
        languages=("", "markdown", "plaintext", "text"),
        examples=("Every account has the same password:\n\n```\n«Au4x" + "v8&q2»\n```\n",),
        counterexamples=(
            "Every account has the same password:\n\n```\n<your-password-1>\n```\n",
            "Set the password:\n\n```sh\nmake passwd2 USER=ada\n```\n",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "headed_password",
        "Password below a heading that names it",
        "Whoever reads the text can sign in with it.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; say where the password is kept instead.",
        source=_SOURCE,
        keywords=("password", "passwords", "passwort", "passphrase", "contraseña", "mot de passe"),
        pattern=(
            r"(?<![^\r\n])(?:(?P<marked>#{1,6}|={1,5})[ ])?(?P<key>(?:(?!(?i:reset|forgot|change|lost))[^\r\n#=|`:(]){0,40}(?i:passwords?|passwort|passphrase|contraseña|mot de passe)"
            r"(?:[ ](?i:for|of|für|von|de)[ ][^\r\n|`]{1,40}?)?)[ \t]{0,4}#{0,6}:?[ \t]{0,4}\r?\n(?(marked)|[-=]{4,80}[ \t]{0,4}\r?\n)(?:[ \t]{0,4}\r?\n){0,2}"
            r"(?:(?:```[a-z]{0,12}|----|\.{4}|::[ \t]{0,4}(?=\r?\n\r?\n)(?:\r?\n)?)[ \t]{0,4}\r?\n)?(?P<loose>)[ \t]{0,4}[`*]{0,3}"
            r"(?P<secret>(?![\d-]{1,8}(?i:char|digit|bit|byte|sign)|(?i:hmac|pbkdf|bcrypt|scrypt|argon|sha[\d-]|md5|aes|rsa))"
            r"(?=[!-~]{0,60}[A-Za-z])(?=[!-~]{0,60}(?:[0-9][!-~]{0,60}[0-9]|[0-9][!-~]{0,60}[!@#$%^&*?+=~]|[!@#$%^&*?+=~][!-~]{0,60}[0-9]|[A-Za-z][0-9][A-Za-z]))"
            r"(?![\w.-]{1,40}=[^=])[^\s|`*<>\\/:(){}\[\]]{6,64})[`*]{0,3}[ \t]{0,4}(?=[\r\n]|\Z)"
        ),
        lead=60,
        languages=("", "asciidoc", "markdown", "plaintext", "restructuredtext", "text"),
        examples=(
            "## Admin password\n\n```\n«orchid" + "4711»\n```\n",
            "### Password for the router\n«Au4x" + "v8&q2»\n",
            "Root password\n-------------\n\n`«orchid" + "4711»`\n",
            "Passphrase\n==========\n\n::\n\n    «au4xv8" + "-q2»\n",
            "== Passwort\n\n----\n«au4xv8" + "-q2»\n----\n",
        ),
        counterexamples=(
            "## Admin password\n\nSee SETTINGS_2.\n",
            "## Reset password\n\norchid4711\n",
            "## Password\n\n`string(64)`\n",
            "## Password hashes\n\nbcrypt2026x\n",
            "# Default passphrase\nshop_phrase=orchid-4711\n",
            "the password\n\norchid4711\n",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "noted_wifi_key",
        "Wi-Fi password in a note",
        "Whoever reads the note is in your network.",
        kind="wifi_password",
        label="WIFI_PASSWORD",
        advice="Change it at the access point; say where it is kept instead.",
        source=_SOURCE,
        keywords=("wifi", "wi-fi", "wlan", "ssid"),
        pattern=(
            r"(?P<key>(?i:wi-?fi|wlan|ssid)[^\r\n]{1,60}?[ \t|/,;(](?i:key|(?<!error[ ])(?<!status[ ])(?<!country[ ])(?<!part[ ])code|pass|pwd|schlüssel|clave|clé|chiave|chave|klucz))(?P<said>[ ]?[:=][ ]{0,4})"
            rf"{_MARKS}(?P<secret>(?=[!-~]{{0,62}}[0-9])(?![A-Z]{{2,8}}[0-9]{{0,4}}[/-])[!-~]{{8,63}}?){SAID_ENDS}"
        ),
        languages=("", "markdown", "plaintext", "restructuredtext", "text"),
        examples=("WiFi: Guest  Key: «au4xv8" + "-q2Lm»", "SSID Office, code: «au4xv8" + "-q2Lm»."),
        counterexamples=(
            "WiFi is slow, error code: 0x80070005",
            "wifi guest, key: the front desk has it",
            "ssid a, key: wpa2-psk",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "said_token",
        "Key or token in running text",
        "Whoever reads the text can use it.",
        kind="token",
        label="TOKEN",
        advice="Revoke it if this was ever shared; say where it is kept instead.",
        source=_SOURCE,
        keywords=(
            *(
                "api key",
                "apikey",
                "access key",
                "secret key",
                "client secret",
                "access token",
                "auth token",
                "bearer token",
                "refresh token",
            ),
            *(
                "api token",
                "encryption key",
                "signing key",
                "license key",
                "licence key",
                "otp secret",
                "otp seed",
                "2fa secret",
                "2fa seed",
                "secret is",
            ),
            *(
                f"{whose} {what}"
                for whose in ("my", "your", "our")
                for what in ("key ", "key: ", "token ", "token: ", "secret ", "secret: ")
            ),
            *(f"{what}{end}" for what in ("the key", "the token") for end in (" is", ": ", " for ")),
            *(
                "token for ",
                "secret for ",
                "token `",
                "token **",
                "secret `",
                "key `",
                "use token ",
                "use key ",
                "with token ",
                "using token ",
            ),
            *("cle api", "cle d'api", "api-schlussel", "clave api", "chave api", "chiave api", "klucz api"),
            *ABROAD["api_key"],
            *ABROAD["token"],
        ),
        pattern=(
            rf"{BEGINS_ANY}(?P<key>(?i:api[ ]?key|(?:access|secret|encryption|signing|licen[cs]e)[ ]key|client[ ]secret|(?:access|auth|bearer|refresh|api)[ ]token"
            r"|(?:t?otp|2fa)[ ](?:secret|seed)|secret(?=[ ]is)|api-schl[uü]ssel|cl[eé] (?:d')?api|(?:clave|chave|chiave|klucz) (?:de )?api|{_KEYS_ABROAD}|(?:my|your|our|this|use|us(?:e|ing)[ ]the)[ ](?:key|token|secret)|(?:with|using)[ ]token|(?:token|secret|(?<!public )key)(?=[ ][`*])|(?:the[ ])?(?:key|token|secret)(?=:|[ ]is|[ ]for[ ])))"
            rf"(?P<said>{OF_WHOM}(?:{_IS})|{OF_WHOM[:-1]}[ ]?:[ ]|:?[ ]){_MARKS}"
            rf"(?P<secret>(?!0x[0-9A-Fa-f]{{8}}(?![0-9A-Fa-f]))(?=(?:[\w+/=.~-]{{0,30}}[0-9]){{2}})[A-Za-z0-9][\w+/=.~-]{{11,200}}?){SAID_ENDS}"
        ),
        examples=(
            "use the API key «9f8Kd02mQz" + "7LrT4vWx» for staging",
            "the client secret («9f8Kd02mQz" + "7LrT4vWx») was rotated",
            "here is my key «9f8Kd02mQz" + "7LrT4vWx», use it",
            "here's the token for staging: «9f8Kd02mQz" + "7LrT4vWx»",
            "use token «9f8Kd02mQz" + "7LrT4vWx» until friday",
        ),
        counterexamples=(
            "use the API key from the environment",
            "encryption key length 256",
            "access token 2026-11-22T05:16:29",
            "secret key id-48291734",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "said_before",
        "Secret that running text names behind it",
        "Whoever reads the text can use it.",
        kind="token",
        label="TOKEN",
        advice="Revoke it if this was ever shared; say where it is kept instead.",
        source=_SOURCE,
        keywords=_BEHIND,
        pattern=(
            rf"(?P<secret>(?=[!-~]{{0,60}}[0-9])[A-Za-z0-9][\w+/=.~!@#$%^&*-]{{7,120}}){_MARKS}[ ](?:as|is)[ ](?:the|your|my|our|an?)[ ]"
            r"(?P<key>(?i:api[ ]?key|password|passphrase|(?:access|auth|bearer|api)[ ]token|secret[ ]key|client[ ]secret))(?P<said>)(?=[\s.,;:!?)]|$)"
        ),
        lead=130,
        examples=(
            "Use `«k3VtQz8WmY2x" + "Lr7N»` as the API key.",
            "«k3VtQz8WmY2x" + "Lr7N» is my password",
        ),
        counterexamples=("Use ORDERS_2 as the API key.", "version-2 is the password policy", "use user2 as your password"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
