"""Private keys, in all the armours people paste them in: PEM, OpenSSH, SSH2, PGP, PuTTY, age; also inside strings and lists of strings.

Keys without armour stand in key_material.py.
"""

from __future__ import annotations

import re

from airlock.core.detect.provider import credential

_WHY = "Whoever has the key is you: to servers, to signature checks, or to everything encrypted for you."
_ADVICE = "Treat the key as stolen: make a new one, replace its public half everywhere; load keys from a file outside the repository."
_KEY = {"kind": "private_key", "advice": _ADVICE}
_BASE64 = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6Ed"
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_GLUE = r"(?:\\{1,2}[nr]|[\s\"',>|#*]\+?)"
"""What stands between the lines of a key: line ends, written out or escaped, quotes, commas, plus signs and marks of quoted lines."""
_WORD = "PRIVATE"
_BEGIN, _END = "-----BEGIN ", "-----END "
_NAME = r"(?:[A-Z0-9]{1,12} ){0,3}(?P<armour>PRIVATE KEY)(?: BLOCK)?"


def _has_body(armoured: str) -> bool:
    """Whether there is key material between the marks: 60 base-64 characters, 32 of them in a row, not all the same, and no sign of a sample."""
    body = re.sub(r"-----?[A-Za-z0-9 -]{0,60}-----?|\\[nrt]|(?:^|\n)[ \t\"'#*]{0,20}[A-Za-z-]{4,30}: [^\r\n]{0,200}", "\n", armoured)
    material = re.sub(r"[^A-Za-z0-9+/=]", "", body)
    return (
        len(material) >= 60
        and not re.search(r"\.\.\.|EXAMPLE|REDACTED", body)
        and len(set(material)) > 12
        and re.search(r"[A-Za-z0-9+/]{32}", body) is not None
    )


def _has_hex(armoured: str) -> bool:
    """Whether there are 256 bytes in hexadecimal, and not all the same."""
    digits = re.sub(r"-----[^-]{0,80}-----|[^0-9a-f]", "", armoured)
    return len(digits) >= 512 and len(set(digits)) > 8


RULES = (
    credential(
        "private_key",
        "Private key",
        _WHY,
        **_KEY,
        source="https://www.rfc-editor.org/rfc/rfc7468",
        keywords=("-----begin",),
        pattern=rf"-----BEGIN {_NAME}-----(?:[^-]|-(?!----)){{40,14000}}(?:-----END (?:[A-Z0-9]{{1,12}} ){{0,3}}PRIVATE KEY(?: BLOCK)?-{{3,5}})",
        examples=(
            f"«{_BEGIN}PRIVATE KEY-----\n{_BASE64}\n{_BASE64}\n{_END}PRIVATE KEY-----»\n",
            f"«{_BEGIN}RSA PRIVATE KEY-----\r\nProc-Type: 4,ENCRYPTED\r\nDEK-Info: AES-128-CBC,3F9C\r\n\r\n{_BASE64}\r\n{_END}RSA PRIVATE KEY-----»",
            f"key: |\n  «{_BEGIN}OPENSSH PRIVATE KEY-----\n  {_BASE64}\n  {_END}OPENSSH PRIVATE KEY-----»\n",
            f'"private_key": "«{_BEGIN}PRIVATE KEY-----\\n{_BASE64}\\n{_END}PRIVATE KEY-----»\\n"',
            f'"«{_BEGIN}EC PRIVATE KEY-----\\n" +\n  "{_BASE64}\\n" +\n  "{_END}EC PRIVATE KEY-----»\\n"',
            f"«{_BEGIN}PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n{_BASE64}\n=k3Vt\n{_END}PGP PRIVATE KEY BLOCK-----»",
        ),
        counterexamples=(
            f"{_BEGIN}PUBLIC KEY-----\n{_BASE64}\n{_END}PUBLIC KEY-----",
            f"{_BEGIN}PRIVATE KEY-----\n...\n{_END}PRIVATE KEY-----",
            f'if text.startswith("{_BEGIN}PRIVATE KEY-----"):',
        ),
        reach=14_500,
        validate=_has_body,
    ),
    credential(
        "private_key_cut",
        "Private key without its end",
        _WHY,
        **_KEY,
        source="https://www.rfc-editor.org/rfc/rfc7468",
        keywords=("-----begin",),
        pattern=rf"-----BEGIN {_NAME}-----{_GLUE}{{1,40}}"
        rf"(?:[A-Za-z-]{{4,30}}: [^\r\n\\]{{1,200}}{_GLUE}{{1,24}}){{0,4}}"
        rf"(?:(?:[A-Za-z0-9+/=]{{20,80}}{_GLUE}{{1,24}}){{1,90}}[A-Za-z0-9+/=]{{0,80}}|[A-Za-z0-9+/=]{{60,8000}})(?![A-Za-z0-9+/=])(?!{_GLUE}{{0,30}}-----END)(?:{_GLUE}{{0,30}}\.\.\.)?",
        examples=(f"«{_BEGIN}RSA PRIVATE KEY-----\n{_BASE64}\n{_BASE64}»",),
        counterexamples=(f"{_BEGIN}RSA PRIVATE KEY-----\n", f"{_BEGIN}RSA PRIVATE KEY-----\n{_BASE64}\n{_BASE64}\n    ...\n"),
        reach=15_900,
        validate=_has_body,
    ),
    credential(
        "ssh2_private_key",
        "SSH2 private key",
        _WHY,
        **_KEY,
        source="https://www.rfc-editor.org/rfc/rfc4716",
        keywords=("---- begin ssh2",),
        pattern=r"---- BEGIN SSH2 (?:ENCRYPTED )?(?P<armour>PRIVATE KEY) ----[^-]{60,8000}(?:---- END SSH2 (?:ENCRYPTED )?PRIVATE KEY ----)",
        examples=(
            f'«---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "ada"\n{_BASE64}\n{_BASE64}\n---- END SSH2 ENCRYPTED {_WORD} KEY ----»',
        ),
        counterexamples=(f"---- BEGIN SSH2 PUBLIC KEY ----\n{_BASE64}\n---- END SSH2 PUBLIC KEY ----",),
        reach=8200,
        validate=_has_body,
    ),
    credential(
        "openvpn_static_key",
        "OpenVPN static key",
        "Whoever has the key reads the tunnel's traffic or gets to its door.",
        **_KEY,
        source="https://openvpn.net/community-resources/static-key-mini-howto/",
        keywords=("-----begin openvpn",),
        pattern=r"-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----(?P<armour>[^-]{64,2000})-----END OpenVPN [A-Za-z0-9 -]{4,40}-----",
        examples=("«-----BEGIN OpenVPN Static key V1-----\n" + f"{_HEX}\n" * 16 + "-----END OpenVPN Static key V1-----»",),
        counterexamples=("-----BEGIN OpenVPN Static key V1-----\n" + "0" * 64 + "\n-----END OpenVPN Static key V1-----",),
        reach=2200,
        validate=lambda armoured: _has_hex(armoured) or _has_body(armoured),
    ),
    credential(
        "putty_private_key",
        "PuTTY private key",
        _WHY,
        **_KEY,
        source="https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html",
        keywords=("private-lines:",),
        pattern=r"(?P<armour>Private-Lines): \d{1,3}(?:\\[nr]|\s){1,4}(?P<secret>(?:[A-Za-z0-9+/=]{1,64}(?:\\[nr]|\s){1,4}){1,60}[A-Za-z0-9+/=]{0,64})(?:Private-MAC|$)",
        examples=(f"Public-Lines: 1\nAAAA\nPrivate-Lines: 2\n«{_BASE64[:64]}\n{_BASE64[:40]}\n»Private-MAC: 3f9c",),
        counterexamples=("Private-Lines: 0\nPrivate-MAC: 3f9c",),
        reach=4800,
    ),
    credential(
        "age_secret_key",
        "age private key",
        "It decrypts everything encrypted for it, such as SOPS files.",
        kind="private_key",
        advice="Make a new key and encrypt the files anew.",
        source="https://github.com/C2SP/C2SP/blob/main/age.md",
        keywords=("age-secret-key-",),
        pattern=r"AGE-SECRET-KEY-(?P<bech32>(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})(?![A-Z0-9])",
        examples=("«AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6M" * 2 + "UA»",),
        counterexamples=("AGE-SECRET-KEY-1" + "...",),
    ),
)
