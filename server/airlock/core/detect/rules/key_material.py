"""Private keys without armour: bare base 64 of a key's own bytes, key stores, and the key files of single tools."""

from __future__ import annotations

import re

from airlock.core.detect.armour import der_length, is_locked
from airlock.core.detect.decoding import base64_bytes
from airlock.core.detect.patterns import ASSIGN
from airlock.core.detect.provider import credential
from airlock.core.model import Severity

_WHY = "Whoever has the key is you: to servers, to signature checks, or to everything encrypted for you."
_ADVICE = "Treat the key as stolen: make a new one, replace its public half everywhere; load keys from a file outside the repository."
_KEY = {"kind": "private_key", "advice": _ADVICE}
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6Ed"
_CHARS = "[A-Za-z0-9+/]"
_GLUE = r"(?:\\[nr]|[\"'+., \t\r\n\\]){1,40}"
_LINES = rf"(?:(?:{_CHARS}{{20,100}}{_GLUE}(?={_CHARS}{{4}})){{1,60}}{_CHARS}{{4,100}}|{_CHARS}{{40,6400}})={{0,2}}(?![A-Za-z0-9+/=])"


def _joined(text: str) -> str:
    """Base 64 of several lines, or of a list of strings, as one."""
    return re.sub(r"\\[nr]|[\"'][\s+.,\\]{0,40}[\"']|[^A-Za-z0-9+/=]", "", text)


def _is_key(text: str) -> bool:
    """Whether base 64 over any lines is an ASN.1 sequence about as long as it says, and long enough for a key."""
    raw = base64_bytes(_joined(text))
    return len(raw) >= 46 and len(set(text)) > 12 and -3 <= der_length(raw) - len(raw) <= len(raw) // 3


def _is_store(text: str) -> bool:
    """Whether base 64 has the length of a key store."""
    return len(base64_bytes(_joined(text))) >= 120


def _is_open(text: str) -> bool:
    """Whether an OpenSSH key has no passphrase, and the length of one."""
    plain = _joined(text)
    return len(plain) > 160 and not is_locked(plain)


def _is_armoured(text: str) -> bool:
    """Whether base 64 holds the armour of a private key."""
    return b"PRIVATE" in base64_bytes(_joined(text))[:60]


def _is_32_bytes(text: str) -> bool:
    return len(base64_bytes(text)) == 32 and len(set(text)) > 12


RULES = (
    credential(
        "der_private_key",
        "Private key in bare base 64",
        _WHY,
        **_KEY,
        source="https://www.rfc-editor.org/rfc/rfc5958",
        keywords=(
            *("ibadanbgkqhkig9w0baqefaas", "ibaakb", "ibaakc", "ageambmgbyqgsm49", "ageambagbyqgsm49"),
            *("mhccaqeei", "mhqcaqeei", "migkagebbd", "mihcagebbe", "mc4caqawbqydk2v"),
        ),
        pattern=rf"(?<![A-Za-z0-9+/])(?P<structured>MII{_CHARS}{{3}}IBA(?:DANBgkqhkiG9w0BAQEFAAS|AK[BC])|MI[GH]{_CHARS}{{1,2}}AgEAMB[MA]GByqGSM49"
        rf"|MH[cQ]CAQEEI|MIGkAgEBBD|MIHcAgEBBE|MC4CAQAwBQYDK2V[wu]BCIE){_LINES}",
        examples=(
            'key = "«MHcCAQEEI' + _BODY + _BODY + _BODY[:22] + '==»"',
            '"«MC4CAQAwBQYDK2VwBCIE' + _BODY[:44] + '»"',
            '"«MIGHAgEAMBMGByqGSM49' + _BODY + '" +\n    "' + _BODY + _BODY[:36] + '»"',
        ),
        counterexamples=("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A" + _BODY * 4, "MHcCAQEEI" + "A" * 120),
        lead=8,
        reach=11_000,
        validate=_is_key,
    ),
    credential(
        "openssh_key_body",
        "OpenSSH private key without its marks",
        _WHY,
        **_KEY,
        source="https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key",
        keywords=("b3blbnnzac1rzxktdje",),
        pattern=rf"(?<![A-Za-z0-9+/\n])(?P<armour>b3BlbnNzaC1rZXktdjE){_LINES}",
        examples=('SSH_KEY="«b3BlbnNzaC1rZXktdjE' + "AAAAABG5vbmU" + _BODY * 4 + '»"',),
        counterexamples=("b3BlbnNzaC1rZXktdjE=",),
        reach=11_000,
        validate=_is_open,
    ),
    credential(
        "private_key_base64",
        "Private key, marks and all, in base 64",
        _WHY,
        **_KEY,
        source="https://www.rfc-editor.org/rfc/rfc7468",
        keywords=("ls0tls1crudjti",),
        pattern=rf"(?<![A-Za-z0-9+/])(?P<structured>LS0tLS1CRUdJTi){_LINES}",
        examples=('SSH_KEY: "«LS0tLS1CRUdJTi' + "BSU0EgUFJJVkFURSBLRVktLS0tLQo" + _BODY * 4 + '»"',),
        counterexamples=("certificate: LS0tLS1CRUdJTi" + "BDRVJUSUZJQ0FURS0tLS0tCk1JSUR" + _BODY * 2,),
        reach=11_000,
        validate=_is_armoured,
    ),
    credential(
        "key_store",
        "Key store (PKCS#12 or JKS) in base 64",
        "It holds private keys and certificates; its password is often a simple one.",
        kind="key_store",
        advice=_ADVICE,
        source="https://www.rfc-editor.org/rfc/rfc7292",
        keywords=("ibazcc", "miacaqmwgayjk", "/u3+7qaaaa", "zs7oggaaaa"),
        pattern=rf"(?<![A-Za-z0-9+/])(?P<structured>MII{_CHARS}{{3}}IBAzCC|MIACAQMwgAYJK|/u3\+7QAAAA|zs7OzgAAAA){_LINES}",
        examples=("keystore: «MIIF3wIBAzCC" + _BODY * 4 + "»", 'jks = "«/u3+7QAAAA' + _BODY * 4 + '=»"'),
        counterexamples=("MIIF3wIBAzCC" + "BZUG",),
        lead=8,
        reach=11_000,
        severity=Severity.WARNING,
        validate=_is_store,
    ),
    credential(
        "xml_private_key",
        "RSA private key in XML",
        _WHY,
        **_KEY,
        source="https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring",
        keywords=("<d>", "&lt;d&gt;"),
        pattern=r"(?:<D>|&lt;D&gt;)\s{0,40}(?P<secret>[A-Za-z0-9+/][A-Za-z0-9+/\s]{80,1400}={0,2})\s{0,40}(?:</D>|&lt;/D&gt;)",
        examples=("<RSAKeyValue><Modulus>AQAB</Modulus><D>«" + _BODY * 3 + "=»</D></RSAKeyValue>",),
        counterexamples=("<D>Description of the thing</D>",),
        reach=1600,
        validate=lambda text: len(set(text)) > 20,
    ),
    credential(
        "minisign_secret_key",
        "minisign or signify secret key",
        "It signs releases in your name.",
        **_KEY,
        source="https://jedisct1.github.io/minisign/#secret-key-format",
        keywords=("rwrty0iy", "rwqaaeiy", "rwrcs0"),
        pattern=rf"(?<![A-Za-z0-9+/])(?:RWRTY0Iy{_CHARS}{{200,206}}|RWQAAEIy{_CHARS}{{200,206}}|RWRCS0{_CHARS}{{130,136}})={{0,2}}(?![A-Za-z0-9+/=])",
        examples=("untrusted comment: minisign encrypted secret key\n«RWRTY0Iy" + _BODY * 3 + _BODY[:10] + "==»",),
        counterexamples=("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",),
    ),
    credential(
        "wireguard_key",
        "WireGuard private or preshared key",
        "It lets its owner into your private network.",
        advice="Make a new key pair and replace the public half at the peers.",
        source="https://www.wireguard.com/quickstart/",
        keywords=("privatekey", "private_key", "private-key", "presharedkey", "preshared_key", "preshared-key"),
        pattern=rf"(?i:private|preshared)[_-]?(?i:key)(?:{ASSIGN}|[ \t]{{1,3}})(?P<secret>[A-Za-z0-9+/]{{42}}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])",
        examples=("[Interface]\nPrivateKey = «" + _BODY[:42] + "8=»",),
        counterexamples=("PublicKey = " + _BODY[:42] + "8=", "PrivateKey = " + "A" * 43 + "="),
        validate=_is_32_bytes,
    ),
    credential(
        "nats_nkey_seed",
        "NATS NKey seed",
        "It signs in to the message system as the user, account or operator it belongs to.",
        source="https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
        keywords=("sua", "saa", "soa"),
        pattern=r"(?<![A-Za-z0-9])(?P<crc16>S[UAO]A[A-Z2-7]{55})(?![A-Za-z0-9])",
        examples=(
            "«SUAEK7DWT445QZCBTHAOLPN47PEF" + "WN6OSHF54H6BWDVGWRHRGBBW3V7D4E»",
            "«SUAFK7DWT445QZCBTHAOLPN47PEF" + "WN6OSHF54H6BWDVGWRHRGBBW3V7D4E»",
        ),
        counterexamples=("SUAEK7DWT445QZCBTHAOLPN47PEF", "usual"),
    ),
    credential(
        "dnssec_private_key",
        "DNSSEC private key",
        "It signs your zone.",
        advice="Make a new key and roll it over.",
        source="https://bind9.readthedocs.io/en/latest/manpages.html#dnssec-keygen-dnssec-key-generation-tool",
        keywords=("private-key-format:",),
        pattern=r"Private-key-format: v1\.\d\s{1,4}Algorithm: [^\r\n]{1,40}\s{1,4}(?:PrivateKey|Key): (?P<secret>[A-Za-z0-9+/]{20,400}={0,2})",
        examples=("Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: «" + _BODY[:43] + "=»\n",),
        counterexamples=("Private-key-format: v1.3\nAlgorithm: 13\n",),
    ),
)
