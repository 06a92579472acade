"""Files that hold logins: netrc, pgpass, npmrc, NuGet and Maven settings, mail and FTP clients, Wi-Fi profiles. They are known by their form."""

from __future__ import annotations

from airlock.core.detect.decoding import base64_bytes
from airlock.core.detect.provider import credential
from airlock.core.detect.values import has_digit, is_code, is_name, is_sample
from airlock.core.model import Confidence, Severity

_CHANGE = "Change the password; keep the file readable by you alone and out of the repository."
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"


def _is_password(value: str) -> bool:
    """Whether it is more than a sample, code, or a word for a password."""
    lowered = value.lower().strip("\"'")
    return not (is_code(value) or is_sample(value) or lowered in ("password", "passwd", "pass", "secret", "string", "anonymous", "none"))


def _is_strong(value: str) -> bool:
    """Whether it is a password made of more than words."""
    return has_digit(value) and not is_name(value) and _is_password(value)


def _is_encoded(value: str) -> bool:
    """Whether base 64 holds a user and a password, or a password of its own."""
    plain = base64_bytes(value)
    return len(plain) > 3 and plain.isascii() and plain.decode("ascii").isprintable() and not is_sample(plain.decode("ascii"))


RULES = (
    credential(
        "netrc_password",
        "Password in a netrc file",
        "curl, Git and others sign in with it without asking.",
        kind="password",
        label="PASSWORD",
        advice=_CHANGE,
        source="https://everything.curl.dev/usingcurl/netrc.html",
        keywords=("machine ", "machine\t", "default login"),
        pattern=r"(?:machine[ \t]{1,8}[\w.:*-]{1,120}|default)\s{1,20}(?:login|user)\s{1,12}(?!anonymous\b)[^\s]{1,100}\s{1,20}(?:(?:account|port)\s{1,8}[^\s]{1,80}\s{1,20})?(?:password|passwd)\s{1,12}\"?(?P<secret>(?<=\")[^\"\r\n]{3,200}(?=\")|(?<!\")[^\s\"]\S{2,199})",
        examples=(
            "machine git.shop.example login ada " + "password «au4xv8-q2»\n",
            "machine api.shop.example\n  login ada\n" + "  password «au4xv8-q2»\n",
            "machine api.shop.example\n  login ada\n" + '  password "«au4 xv8-q2»"\n',
        ),
        counterexamples=("machine example.com login ada password $PASSWORD", "default login anonymous password user@site"),
        reach=700,
        validate=_is_password,
    ),
    credential(
        "pgpass_password",
        "Password in a pgpass file",
        "PostgreSQL clients sign in with it without asking.",
        kind="password",
        label="PASSWORD",
        advice=_CHANGE,
        source="https://www.postgresql.org/docs/current/libpq-pgpass.html",
        keywords=(":5432:", ":5433:", ":6432:", ":*:*:", ":5439:", ":26257:"),
        pattern=r"(?<![^\r\n])[\w.*-]{1,100}:(?:\d{4,5}|\*):[\w.*-]{1,63}:[\w.@*-]{1,63}:(?P<secret>(?:[^\s:/\\]|\\[:\\])(?:[^\s:\\]|\\[:\\]){2,120})(?<![\"'`])(?![^\r\n])",
        examples=(
            "db.shop.example:5432:orders:ada:«au4xv8" + "-q2»\n",
            "*:*:*:ada:«hunter" + "22»",
            "db.shop.example:5432:orders:ada:«au4(xv8" + "\\:q2»",
        ),
        counterexamples=(
            "db.shop.example:5432:orders:ada:password",
            "  - 127.0.0.1:5432:5432",
            "host:5432:db:user:$PASSWORD",
            "db:5432:shop:ada:or" + 'chid9"""',
        ),
        lead=110,
        validate=_is_password,
    ),
    credential(
        "npmrc_password",
        "Login in an npmrc file",
        "It installs private packages and publishes in your name.",
        kind="npm_login",
        advice="Change the password; use tokens from the environment.",
        source="https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/npmrc.md",
        keywords=(":_password", ":_auth=", ":_auth =", "\n_auth=", "\n_auth =", "\n_password"),
        pattern=r"[:\n]_(?:auth|password)[ \t]{0,4}=[ \t]{0,4}[\"']?(?P<secret>[A-Za-z0-9+/]{6,400}={0,2})(?![A-Za-z0-9+/=$])",
        examples=("//registry.shop.example/:_password=«YXU0eHY4LXEy»\n", "registry=x\n_auth = «YWRhOmF1NHh2OC1xMg==»\n"),
        counterexamples=("//registry.shop.example/:_password=${NPM_PASSWORD}", "x\n_auth = require('auth')"),
        validate=_is_encoded,
    ),
    credential(
        "filezilla_password",
        "Password in an FTP or mail client's file",
        "It signs in to the server the file names.",
        kind="password",
        label="PASSWORD",
        advice=_CHANGE,
        source="https://wiki.filezilla-project.org/Client_Configuration",
        keywords=("<pass encoding=",),
        pattern=r"(?i:<pass encoding=\"base64\">)(?P<secret>[A-Za-z0-9+/]{4,200}={0,2})</",
        examples=('<Pass encoding="base64">«YXU0eHY4LXEy»</Pass>',),
        counterexamples=('<Pass encoding="base64"></Pass>',),
        validate=_is_encoded,
    ),
    credential(
        "wifi_profile_key",
        "Wi-Fi password that Windows shows",
        "Whoever has it is in your network.",
        kind="wifi_password",
        advice="Change it at the access point.",
        source="https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/netsh-wlan",
        keywords=("key content ", "sselinhalt ", "contenido de la clave ", "contenu de la cl", "contenuto chiave ", "do da chave "),
        pattern=(
            r"(?i:key content|sselinhalt|contenido de la clave|contenu de la cl[eé]|contenuto chiave|do da chave)[ ]{1,20}: "
            r"(?P<secret>\S(?:[^\r\n]{6,61}\S))(?=[ \t]{0,4}(?:[\r\n]|$))"
        ),
        examples=("    Key Con" + "tent            : «au4xv8-q2»\n", "    Schlüs" + "selinhalt        : «orchid walnut»\n"),
        counterexamples=("    Key Con" + "tent            : Absent\n", "key content is shown"),
        validate=_is_password,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "openvpn_login",
        "User and password inside an OpenVPN profile",
        "They open the tunnel into the network.",
        kind="password",
        label="PASSWORD",
        advice=_CHANGE,
        source="https://community.openvpn.net/openvpn/wiki/Openvpn24ManPage",
        keywords=("<auth-user-pass>",),
        pattern=r"<auth-user-pass>\r?\n[^\r\n]{1,80}\r?\n(?P<secret>[^\s<>]{4,120})\r?\n",
        examples=("<auth-user-pass>\nada\n«au4xv8" + "-q2»\n</auth-user-pass>\n",),
        counterexamples=("<auth-user-pass>\n</auth-user-pass>\nx\n", "<auth-user-pass>\nada\n$PASSWORD\n"),
        validate=_is_password,
    ),
    credential(
        "wifi_password",
        "Wi-Fi password",
        "Whoever has it is in your network.",
        kind="wifi_password",
        advice="Change it at the access point.",
        source="https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf",
        keywords=("psk=", "wpa_passphrase", "wpa-psk", "<keymaterial>", "wifi_pass", "wifi-pass", "wifipass", "wifi_psk"),
        pattern=r"(?<![A-Za-z_])(?:psk=|(?i:wpa_passphrase)[ \t]{0,4}[=: ]|(?i:wpa-psk)(?: ascii)?(?: \d)?[ \t](?!(?:[A-Z0-9]{2,12}[ ]){0,3}NONE\b|IEEE8021X)|<(?i:keymaterial)>"
        r"|(?i:wifi[_-]?(?:pass(?:word|wd|phrase)?|psk))[\"']?[ \t]{0,4}[:=])[ \t]{0,4}[\"']?(?P<secret>[^\"'\r\n<>$\s(){};,]{8,64})(?=[\"'\s<]|$)",
        examples=(
            'network={\n  ssid="shop"\n  psk="«au4xv8' + '-q2»"\n}',
            "wpa_passphrase=«au4xv8" + "-q2»\n",
            "<sharedKey><keyType>passPhrase</keyType><keyMaterial>«au4xv8" + "-q2»</keyMaterial></sharedKey>",
        ),
        counterexamples=("psk=$PSK", 'psk="<password>"', "psk=getpass()", "psk=self.psk_16_bytes"),
        validate=_is_strong,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
