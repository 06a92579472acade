"""Routers, switches, firewalls and what signs in to them: Cisco, Juniper, Fortinet, SNMP, RADIUS, TACACS+, IPsec, OTP."""

from __future__ import annotations

from base64 import b32decode
from typing import Any

from airlock.core.detect.patterns import ASSIGN, RIGHT
from airlock.core.detect.provider import credential
from airlock.core.detect.values import is_code, is_sample
from airlock.core.detect.words import word_set
from airlock.core.model import Confidence, Rule, Severity

_DEVICE = {"kind": "device_password", "advice": "Change it on the device; leave it out of configurations that are shared."}
_PLAIN = r"[^\s\"'`<>${}()\[\];,]"
_WORDS = word_set("""
    public private password passwd secret key string ascii hex plain text encrypted hashed enable disable none community name the for with line
    word and is not to of in a an mypassword shared-secret sharedsecret
    """)


def _is_password(value: str) -> bool:
    """Whether it is more than a word of the configuration language."""
    return value.lower() not in _WORDS and not is_sample(value) and not is_code(value)


def _has_mark(value: str) -> bool:
    """Whether it is a password with something else than letters in it, the end of a sentence aside, and no constant's name."""
    constant = value.isupper() and value.replace("_", "").isalpha()
    return _is_password(value) and value[-1] != "-" and not (constant or value.rstrip(".:!?").isalpha())


def _is_own_seed(value: str) -> bool:
    """Whether a seed is none of those that documentation shows, which read as words or numbers: `Hello!…`, `1234567890…`.

    https://www.rfc-editor.org/rfc/rfc6238#appendix-B
    """
    try:
        raw = b32decode(value + "=" * (-len(value) % 8))
    except ValueError:  # of a length that nothing encodes to
        return True
    return not (is_sample(raw.decode("latin-1")) or is_sample(raw.hex()))


def _device(id: str, title: str, why: str, **more: Any) -> Rule:  # noqa: A002, ANN401 - as in provider.py
    return credential(id, title, why, **{**_DEVICE, "severity": Severity.WARNING, "confidence": Confidence.MEDIUM, **more})


RULES = (
    _device(
        "cisco_type7_password",
        "Cisco password, type 7",
        "Type 7 only hides it: anybody reads the password from it.",
        source="https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html",
        keywords=("password 7 ", "key 7 ", "key-string 7 ", "secret 7 ", "md5 7 ", "psk 7 ", "community 7 ", "hmac-sha-256 7 "),
        pattern=r"(?i:password|key|key-string|secret|md5|psk|community|hmac-sha-256) 7 \"?(?P<secret>[01]\d(?:[0-9A-Fa-f]{2}){3,40})(?![0-9A-Za-z])",
        examples=("username ada password 7 «0822455D0A16544541»", "tacacs-server key 7 «070C285F4D06485744»"),
        counterexamples=("the password 7 characters long", "password 7 1234"),
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
    ),
    _device(
        "cisco_secret_hash",
        "Cisco secret",
        "Simple passwords can be guessed from it offline.",
        kind="password_hash",
        label="PASSWORD_HASH",
        source="https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/sec_usr_cfg/configuration/xe-16/sec-usr-cfg-xe-16-book/sec-usr-cfg-xe-16-book_chapter_01.html",
        keywords=("secret 4 ", "secret 8 ", "secret 9 ", "password 8 ", "password 6 ", "key 6 ", "secret 10 "),
        pattern=r"(?i:secret|password|key) (?:4|6|8|9|10) (?P<secret>\$(?:8|9|14)\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}|[./A-Za-z0-9]{43}|[A-Za-z\^\[\]_`]{20,80})(?![./A-Za-z0-9])",
        examples=("enable secret 9 «$9$k3VtQz8WmY2xLr" + "$7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8N»",),
        counterexamples=("secret 9 lives",),
    ),
    _device(
        "cisco_plain_password",
        "Password in a network device's configuration",
        "It signs in to the device.",
        source="https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/d1/sec-d1-cr-book.html",
        keywords=(
            "enable password ",
            "enable secret ",
            "password 0 ",
            "secret 0 ",
            "chap password ",
            "key 0 ",
            "key-string ",
            "secret sha512 ",
        ),
        pattern=rf"(?:(?i:enable (?:password|secret)(?: level \d{{1,2}})?(?: 0)?|(?:password|secret|key) 0|chap password(?: 0)?|key-string(?: 0)?) \"?(?P<secret>(?!\d ){_PLAIN}{{4,80}}))(?:\"|[ \t]{{0,8}}(?![^\r\n]))",
        examples=("enable password " + "«au4xv8" + "-q2»\n", "username ada secret 0 " + "«k3vtqz" + "-8w»\n"),
        counterexamples=("Enable password " + "entry.", "! enable " + "secret rotation\n"),
        validate=_has_mark,
    ),
    _device(
        "plain_device_password",
        "Password or key of a router, switch or access point, not encrypted",
        "It signs in to the device, or speaks for it to its neighbours.",
        source="https://docs.vyos.io/en/latest/configuration/system/login.html",
        keywords=(
            *("plaintext-password ", "pre-shared-secret ", "message-digest-key ", "ntp authentication-key ", "wpa-psk ascii 0 "),
            *("user-name ", "password simple ", "wpa-passphrase "),
        ),
        pattern=(
            r"(?i:(?:plaintext-password|pre-shared-secret|wpa-psk"
            r" ascii 0|wpa-passphrase|password simple)[ ]"
            r"|(?:message-digest-key|ntp authentication-key) \d{1,9} md5 (?:0 )?|user-name \S{1,40} plaintext )[\"']?"
            rf"(?P<secret>(?!\d ){_PLAIN}{{5,80}})(?=[\"' \t]{{0,4}}(?:[\r\n]|$|\d[ ]?[\r\n]|level |privilege |role ))"
        ),
        examples=(
            "set system login user ada authentication plaintext-password '«au4xv8" + "-q2»'",
            " ip ospf message-digest-key 1 md5 " + "«au4xv8" + "-q2»\n",
            "ntp authentication-key 1 md5 " + "«au4xv8" + "-q2»\n",
            "password manager user-name ada plaintext «au4xv8" + "-q2»",
            " local-user ada password simple «au4xv8" + "-q2»\n",
        ),
        counterexamples=(
            "set vpn ipsec authentication mode pre-shared-secret\n",
            " ip ospf authentication message-digest\n",
            "a password simple enough to guess2 is bad",
            "ntp authentication-key 1 md5\n",
        ),
        validate=_has_mark,
    ),
    _device(
        "juniper_secret",
        "Juniper secret",
        "It only hides the password: anybody reads it from it.",
        source="https://www.juniper.net/documentation/us/en/software/junos/cli-reference/topics/ref/statement/secret-edit-access.html",
        keywords=('"$9$', " $9$", "'$9$"),
        pattern=r"[\" ']\$9\$(?P<secret>[./A-Za-z0-9-]{8,100})[\"';]",
        examples=('set system radius-server 192.0.2.5 secret "$9$«k3VtQz8WmY2x' + 'Lr7NpB5cJd»"',),
        counterexamples=('x = "$9$"',),
    ),
    _device(
        "fortinet_password",
        "Fortinet password",
        "It only hides the password: with the vendor's known key anybody reads it.",
        source="https://docs.fortinet.com/document/fortigate/7.6.0/administration-guide/",
        keywords=("password enc ", "psksecret enc ", "passphrase enc ", "secret enc ", "passwd enc ", "key enc ", "pwd enc "),
        pattern=r"(?:password|passwd|psksecret|passphrase|secret|key|pwd) ENC (?P<secret>[A-Za-z0-9+/]{16,400}={0,2})(?![A-Za-z0-9+/=])",
        examples=("    set psksecret ENC «AAAAk3VtQz8WmY2x" + "Lr7NpB5cJd9HsF4gKa0T»",),
        counterexamples=("set password ENC",),
    ),
    _device(
        "snmp_community",
        "SNMP community",
        "It reads, or changes, the settings of the device.",
        kind="snmp_community",
        source="https://www.rfc-editor.org/rfc/rfc3584",
        keywords=(
            "snmp-server community ",
            "rocommunity",
            "rwcommunity",
            "snmp community ",
            "snmp-server host ",
            "snmp_community",
            "snmpwalk ",
            "snmpget ",
            "com2sec ",
            "trapsink ",
            "trap2sink ",
            "communitydata(",
            "check_snmp ",
        ),
        pattern=rf"(?i:snmp-server community (?:0 )?|r[ow]community6? |communitydata\((?=[\"'])|check_snmp [^\r\n]{{0,60}}?(?-i:-C) |snmp community |(?:com2sec6? [\w.-]{{1,40}} |trap2?sink )[\w.:/-]{{3,60}} |snmp-server host [\w.:-]{{3,60}} (?:traps |informs )?(?:version (?:1|2c) )?|snmp_community(?:[\"'`\]]{{0,3}}[ \t]{{0,8}}(?:=>|:?=|:)[ \t]{{0,8}}(?=[\"'`][^\"'`|#\r\n]{{4,64}}[\"'`])|[ \t]{{0,8}}[:=][ \t]{{0,8}}(?![\w.-]{{0,64}}[()\[\]|]))|snmp(?:walk|get)(?: -v ?2?[c1])? -c ?)[\"']?(?P<secret>{_PLAIN}{{4,64}})",
        examples=(
            "snmp-server community " + "«au4xv8" + "-q2» RO",
            "rocommunity " + "«shop-9b6f" + "7d» 10.0.0.0/8",
            "CommunityData(" + "'«shop-9b6f" + "7d»')",
            "check_snmp -H shop " + "-C " + "«shop-9b6f" + "7d» -o 1",
            "set snmp community " + "«shop-9b6f" + "7d» authorization read-only",
            "com2sec ops default " + "«shop-9b6f" + "7d»",
        ),
        counterexamples=(
            "fields = ['snmp_community', 'snmpv3_contextname']",
            "'snmp_community' => 'string|not_empty'",
            "snmp-server community public RO",
            "rocommunity public",
            "com2sec local localhost public",
            "the SNMP community strings are changed",
            "CommunityData(" + "community_string, mpModel=1)",
            "snmp-server host 10.0.0.1 version 3 priv",
        ),
        validate=_has_mark,
    ),
    _device(
        "snmp_v3_password",
        "SNMPv3 password",
        "It signs in to the device's management.",
        source="https://www.rfc-editor.org/rfc/rfc3414",
        keywords=(
            "auth sha",
            "auth md5",
            "priv aes",
            "priv des",
            "createuser ",
            " -a sha -a ",
            " -a md5 -a ",
            " -x aes -x ",
            " -x des -x ",
        ),
        pattern=rf"(?i:auth (?:sha|md5)(?:-?\d{{3}})?|priv (?:3?des|aes)(?: (?:128|192|256))?|createuser [\w.-]{{1,40}} (?:sha|md5)(?:-\d{{3}})?| -a (?:sha|md5) -a| -x (?:aes|des) -x)[ \t]{{1,4}}\"?(?P<secret>{_PLAIN}{{8,80}})",
        examples=(
            "snmp-server user ada ops v3 auth sha «au4xv8" + "-q2» priv aes 128 «k3vtqz" + "-8w»",
            'createUser ada SHA "«au4xv8' + '-q2»"',
            "snmpget -v3 -l authPriv -u ada -a SHA -A «au4xv8" + "-q2» shop",
        ),
        counterexamples=("auth sha algorithm",),
        validate=_has_mark,
    ),
    _device(
        "radius_secret",
        "RADIUS or TACACS+ shared secret",
        "It lets a device of somebody else ask who may sign in, and read the answers.",
        source="https://www.rfc-editor.org/rfc/rfc2865",
        keywords=(
            "radius-server",
            "tacacs-server",
            "radius server",
            "tacacs server",
            "tacacs+ ",
            "radius_secret",
            "tacacs_secret",
            "tacplus",
        ),
        pattern=rf"(?i:(?:radius|tacacs)[- ]server[^\r\n]{{0,120}}(?<=[ ])key(?: 0)?[ \t]|tacplus[^\r\n]{{0,60}}key[ \t=]|(?:radius|tacacs)_secret{ASSIGN})[\"']?(?P<secret>(?!\d |[a-z_]{{2,20}}=[A-Za-z])(?=[^\s]{{0,60}}[^A-Za-z\s\"'])(?![^\s]{{0,60}}[:/]){_PLAIN}{{6,80}})",
        examples=("radius-server host 10.0.0.5 key " + "«au4xv8" + "-q2»\n", "tacacs-server key " + "«k3vtqz" + "-8w»\n"),
        counterexamples=("radius-server host 10.0.0.5 key <secret>", 'Client(server, secret=RADIUS_SECRET, dict=Dictionary("words"))'),
        validate=_has_mark,
    ),
    _device(
        "ipsec_psk",
        "IPsec pre-shared key",
        "It opens the tunnel into your network.",
        kind="ipsec_psk",
        source="https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html",
        keywords=(": psk ", "isakmp key ", "pre-shared-key ", "ikev1 pre-shared", "ikev2 ", "preshared-key ", "ipsec secret "),
        pattern=rf"(?::[ \t]{{1,4}}PSK[ \t]{{1,4}}(?:[\"']|(?=0[sx]))|(?i:crypto )?(?i:isakmp key (?:0 )?|(?:ikev\d (?:local-authentication |remote-authentication )?)?pre-?shared-key (?:ascii-text |local |remote |0 )?)[\"']?)(?!\\u[0-9a-f]{{4}})(?P<secret>{_PLAIN}{{6,128}})",
        examples=("198.51.100.7 : PSK " + '"«au4xv8' + '-q2»"', "crypto isakmp key " + "«k3vtqz" + "-8w» address 198.51.100.7"),
        counterexamples=("authentication pre-shared-key file", r'"text": "Pre-Shared-Key \u5b57\u7b26\u4e32 sony2"'),
        validate=_has_mark,
    ),
    _device(
        "otp_seed",
        "Seed of one-time passwords",
        "It makes the second factor of a login, now and later.",
        kind="otp_seed",
        advice="Set up the second factor anew.",
        source="https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
        keywords=(
            "otpauth://",
            "totp_secret",
            "totp-secret",
            "totpsecret",
            "otp_secret",
            "otp-secret",
            "otpsecret",
            "mfa_secret",
            "2fa_secret",
            "totp(",
        ),
        pattern=rf"(?:otpauth://(?:totp|hotp)/[^\s\"'<>]{{0,200}}[?&]secret=|(?i:totp\(|(?:totp|otp|mfa|2fa)[_-]?(?:secret|seed|key){ASSIGN})[\"']?)(?P<secret>(?=[A-Z]{{0,60}}[2-7])[A-Z2-7]{{16,128}}){RIGHT}",
        examples=("otpauth://totp/shop:ada?secret=«K3VTQZ5WMY2XLR7N" + "PB5CJD3H»&issuer=shop", 'TOTP_SECRET="«K3VTQZ5WMY2X' + 'LR7N»"'),
        counterexamples=(
            "otpauth://totp/shop:ada?secret=SECRET",
            "otp_secret = user.otp_secret",
            'totp("' + "JBSWY3DPEHPK3PXP" + '")',
            'totp("' + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" + '")',
        ),
        validate=_is_own_seed,
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
    ),
)
