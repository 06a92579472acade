"""Passwords handed on with their user: in one literal, `ada:…`, as HTTP's Basic scheme takes them, or behind it. Values are weighed in told.py."""

from __future__ import annotations

import re

from airlock.core.detect.patterns import NEVER, PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_NO_USER = (
    r"(?!(?i:https?|s?ftps?|file|data|mailto|tel|urn|sha\d{1,3}|md5|host|localhost)\b|(?:\w{1,16}\.){2,4}\w{1,24}:[A-Za-z_]{1,24}[\"'`])"
)
_PAIR = (
    rf"{PREFIX}(?P<quote>[\"'`]){_NO_USER}[\w.@+-]{{0,64}}:"
    r"(?P<secret>(?!//|\d{1,5}(?P=quote)|[$%{<])(?:(?!(?P=quote))[^\s\\]){4,100})(?P=quote)"
)
"""A literal with a user, who may have no name, and a password; a number of five digits at most is a port."""
_BYTES = r"(?:(?:\[\]byte|[\w.]{0,30}(?:[Gg]etBytes|encode|bytes))\()?"
_ARGUMENT = r"(?:(?:[\"'][^\"'\r\n]{0,160}[\"']|&?[\w.$@]{1,60}(?:\(\))?)\s{0,4},\s{0,20})"
_HANDED = (
    rf"{PREFIX}(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\$]){{4,100}})(?P=quote)"
    r"(?:\.(?:(?:to|as)_?[A-Za-z]\w{2,20}|into|encode)\(\))?(?=\s{0,20}[,)}])"
)
"""A literal that is all of an argument."""
_SECOND = (
    *("username_pw_set(", "userauth_password(", "cx_oracle.connect(", "oracledb.connect(", "oci_connect(", "oci_pconnect("),
    *("x509certificate2(", "basicauthcredentials(", "passwordauthenticator{", "emailandpassword(", "->credentials("),
)
_THIRD = (
    *("ldap_simple_bind_s(", "ldap_simple_bind(", "ssh2_auth_password(", "imap_open(", "createcredential("),
    *(
        "createscramsha1credential(",
        "createscramsha256credential(",
        "createplaincredential(",
        "database.forurl(",
        "connectionpool.singleton(",
        "runas(",
        "runaswait(",
    ),
)
"""Calls whose password is the second argument, and those where it is the third."""
_EITHER = ("username_pw_set(", "userauth_password(", "emailandpassword(")
"""Those of the second where C or modules first hand on what they work on."""
_LEVEL = {
    "kind": "basic_auth",
    "advice": "Change it if this was ever shared; read it from the environment or a secret store.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_WHY = "Whoever reads it can sign in as that user."
_LISTED_USER = r"(?!(?i:basic|bearer|digest|ntlm|oauth|saml|ldap|jwt|tls|ssl|sasl|scram|hmac|none|true|false|null)\b)[\w.@+-]{1,60}"
_SCHEME = r"(?!(?i:tls|ssl|sasl|scram|sha|md\d|oauth|openid|oidc|saml|ldap|kerb|aes|rsa|[her]s\d|ed\d|http|spnego|ntlm|digest|basic|bearer|jwt|hmac|mschap|v\d)|[\w.-]{0,40}(?i:passw|_pass|user|secret|token|_key|file|_env)|[$%{<&*!])"
"""What no password begins with, or has in it: how one signs in, a variable, a file, a name of one."""
_CHOSEN = r"(?!(?:[a-z]{1,16}[-_.]){1,4}v?\d{1,4}(?![\w-]))(?=[!-~]{0,60}[A-Za-z])(?=[!-~]{0,60}[0-9])(?=[!-~]{0,60}(?:[!@#%^&*+?=~]|[a-z0-9.][A-Z])|(?(auth)[!-~]{0,60}[0-9][!-~]{0,60}[0-9]|(?!)))"
"""A letter, a digit, and a special sign or a capital within; behind a name that says how one signs in two digits do."""
_SIGNS_IN = r"(?P<key>(?:(?P<auth>(?i:auth))|(?i:credentials?|creds|logins?)))"
_LISTED = {
    "kind": "password",
    "label": "PASSWORD",
    "advice": "Change it if this was ever shared; read it from the environment or a secret store.",
    "source": "https://requests.readthedocs.io/en/latest/user/authentication/#basic-authentication",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_BEFORE_LIST = tuple(
    f"{name}{sign}"
    for name in ("auth", "credential", "credentials", "creds", "login", "logins")
    for sign in (": [", ":[", "=[", " = [", '": [', '":[', "': [")
)

RULES = (
    credential(
        "encoded_login",
        "User and password that are encoded for a header",
        _WHY,
        source="https://www.rfc-editor.org/rfc/rfc7617",
        keywords=(
            *(
                "btoa(",
                "b64encode(",
                "base64_encode(",
                "encodetostring(",
                "encode64(",
                "base64.encode(",
                "base64encode(",
                "tobase64string(",
            ),
            *("buffer.from(", "new buffer(", "echo -n"),
        ),
        pattern=(
            r"(?P<key>(?i:btoa|b64encode|base64_encode|encodetostring|encode64|base64\.encode|base64encode|tobase64string"
            rf"|(?P<node>buffer\.from|new buffer))\(|(?P<shell>echo -n ))\s{{0,20}}{_BYTES}{NEVER}{_PAIR}"
            r"(?(node)(?:, ?[\"'](?:utf-?8|binary|ascii|latin1)[\"'])?\)\.toString\([\"'`]base64)"
            r"(?(shell)[ ]{0,2}\|[ ]{0,2}(?:openssl (?:enc )?-?)?base64)"
        ),
        examples=(
            "xhr.setRequestHeader('Authorization', 'Basic ' + btoa('ada:«au4xv8" + "-q2»'));",
            "'Basic ' + Buffer.from('ada:«au4xv8" + "-q2»').toString('base64')",
            'token = base64.b64encode(b"ada@shop.example:«au4xv8' + '-q2»")',
            'base64.StdEncoding.EncodeToString([]byte("ada:«au4xv8' + '-q2»"))',
            "echo -n 'ada:«au4xv8" + "-q2»' | base64",
            'Convert.ToBase64String(Encoding.ASCII.GetBytes("ada:«au4xv8' + '-q2»"))',
        ),
        counterexamples=(
            "btoa(`${user}:${password}`)",
            "btoa('https://shop2.example')",
            "base64_encode('user:password')",
            "Buffer.from('orders:shop2x', 'utf8')",
            'b64encode(b"localhost:8080")',
            "echo -n 'orders:shop2x'",
            'echo -n "$USER:$PASSWORD2" | base64',
        ),
        reach=320,
        **_LEVEL,
    ),
    credential(
        "paired_login",
        "User and password as one setting",
        _WHY,
        source="https://curl.se/libcurl/c/CURLOPT_USERPWD.html",
        keywords=("userpwd", *(f"auth{given}{quote}" for given in (": ", ":", "=", " = ", '": ', "': ", " => ") for quote in "\"'")),
        pattern=rf"(?P<key>(?i:userpwd|auth))[\"'`\]]{{0,2}}[ \t]{{0,8}}(?:,|=>|[:=])\s{{0,20}}{NEVER}{_PAIR}",
        examples=(
            'curl_easy_setopt(curl, CURLOPT_USERPWD, "ada:«au4xv8' + '-q2»");',
            "curl_setopt($ch, CURLOPT_PROXYUSERPWD, 'ada:«au4xv8" + "-q2»');",
            "http.get({host: 'shop.example', auth: 'ada:«au4xv8" + "-q2»'})",
        ),
        counterexamples=(
            'curl_easy_setopt(curl, CURLOPT_USERPWD, "user:password");',
            'curl_setopt($ch, CURLOPT_USERPWD, "$user:$password1");',
            "{auth: 'https://auth.shop2.example'}",
            'scripts.auth = "shop.bin.auth:start"',
        ),
        reach=320,
        **_LEVEL,
    ),
    credential(
        "handed_password",
        "Password as an argument of a call that signs in",
        _WHY,
        source="https://www.libssh2.org/libssh2_userauth_password.html",
        keywords=(*_SECOND, *_THIRD),
        pattern=(
            rf"(?P<key>(?i:{'|'.join(re.escape(call) for call in _SECOND if call not in _EITHER)})\s{{0,20}}{_ARGUMENT}"
            rf"|(?i:{'|'.join(re.escape(call) for call in _EITHER)})\s{{0,20}}{_ARGUMENT}{{1,2}}"
            rf"|(?i:{'|'.join(map(re.escape, _THIRD))})\s{{0,20}}{_ARGUMENT}{{2}}){NEVER}{_HANDED}"
        ),
        examples=(
            'libssh2_userauth_password(session, "ada", "«au4xv8' + '-q2»");',
            'client.username_pw_set("ada", "«au4xv8' + '-q2»")',
            'signInWithEmailAndPassword(auth, "ada@shop.example", "«au4xv8' + '-q2»")',
            "$inbox = imap_open($server, 'ada', '«au4xv8" + "-q2»');",
            'new X509Certificate2("shop.pfx", "«au4xv8' + '-q2»", flags)',
            'MongoCredential.createCredential("ada", "shop", "«au4xv8' + '-q2»".toCharArray())',
        ),
        counterexamples=(
            "ssh2_auth_password($shop2, $user, $password)",
            'client.username_pw_set("ada", "password")',
            'new X509Certificate2("shop2.pfx")',
            'oci_connect($user1, "$password1", "shop2/shop")',
        ),
        reach=600,
        **{**_LEVEL, "kind": "password", "label": "PASSWORD"},
    ),
    credential(
        "mapped_drive_password",
        "Password that a drive is mapped with",
        _WHY,
        source="https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-2000-server/cc939976(v=technet.10)",
        keywords=("mapnetworkdrive ", "mapnetworkdrive("),
        pattern=rf"(?P<key>(?i:mapnetworkdrive)[ (][ ]?(?:(?:\"[^\"\r\n]{{0,120}}\"|[\w.$&\\]{{0,60}})[ ]{{0,2}},[ ]{{0,2}}){{4}}){NEVER}(?P<quote>\")(?P<secret>[^\r\n\"]{{4,100}})(?P=quote)",
        examples=('net.MapNetworkDrive "Z:", "\\\\shop\\a", False, "ada", "«au4xv8' + '-q2»"',),
        counterexamples=('net.MapNetworkDrive "Z:", "\\\\shop\\a2", False, user1, password2',),
        reach=640,
        **{**_LEVEL, "kind": "password", "label": "PASSWORD"},
    ),
    credential(
        "login_in_list",
        "Password behind its user in a list of the two",
        _WHY,
        keywords=_BEFORE_LIST,
        pattern=(
            rf"{_SIGNS_IN}[\"']?[ ]?[:=][ ]?\[\s{{0,40}}[\"']{_LISTED_USER}[\"'],\s{{0,40}}(?P<loose>)(?P<quote>[\"'])"
            rf"(?P<secret>{_SCHEME}{_CHOSEN}[^\s\"'\\:]{{6,64}})(?P=quote)\s{{0,40}}\]"
        ),
        examples=(
            'basic_auth: ["ada", "«orchid' + '4711»"]',
            '{"auth": [\n  "ada",\n  "«au4xv8' + '-q2»"\n]}',
            "credentials = ['ada@shop.example', '«Orchid" + "9#xk»']",
        ),
        counterexamples=(
            'auth: ["basic", "orchid4711"]',
            'auth: ["ldap2", "oauth2"]',
            'auth: ["shop", "TLSv1.2"]',
            'login: ["ada", "grace22"]',
            'credentials: ["shop-2", "$PASSWORD_12"]',
        ),
        **_LISTED,
    ),
    credential(
        "login_in_bare_list",
        "Password behind its user in a list of the two, without quotes",
        _WHY,
        keywords=(*_BEFORE_LIST, *(f"{name}:" for name in ("auth", "credentials", "creds", "login"))),
        pattern=(
            rf"{_SIGNS_IN}:[ \t]{{0,4}}(?:(?P<line>\[[ ]?)|\r?\n(?P<indent>[ \t]{{0,40}})-[ ]{{1,4}})(?P<q>[\"'])?{_LISTED_USER}(?(q)(?P=q))"
            rf"(?(line),[ ]{{0,4}}|[ \t]{{0,4}}\r?\n(?P=indent)-[ ]{{1,4}})(?P<loose>)(?P<quote>[\"'])?"
            rf"(?P<secret>{_SCHEME}{_CHOSEN}[^\s\"'`,;:{{}}()\[\]|<>]{{6,64}})(?(quote)(?P=quote))(?(line)[ ]?\]|[ \t]{{0,4}}(?=\r?\n(?!(?P=indent)-)|\r?\n?\Z))"
        ),
        languages=("yaml", "dockercompose", "helm", ""),
        examples=(
            "basic_auth: [ada, «orchid" + "4711»]",
            "credentials:\n  - ada\n  - «Orchid" + "9#xk»\nport: 80",
            'auth:\n- "ada"\n- "«orchid' + '4711»"\n',
        ),
        counterexamples=(
            "auth: [basic, orchid4711]",
            "auth: [ldap, kerberos5]",
            "auth: [$USER, $PASSWORD_12]",
            "credentials: [shop-prod-12, shop-dev-13]",
            "auth:\n  - ada\n  - orchid4711\n  - walnut4712\n",
            "login:\n  - facebook\n  - google22\n",
        ),
        **_LISTED,
    ),
)
