"""Private keys, in all the armours people paste them in: PEM, OpenSSH, PGP, PuTTY, age; also inside strings and lists of strings."""

from __future__ import annotations

import re

from airlock.core.model import Category, Rule

_WHY = "Whoever has the key is you: to servers, to signature checks, or to everything encrypted for you."
_ADVICE = "Treat the key as stolen: make a new one, replace its public half everywhere; load keys from a file outside the repository."
_BASE64 = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6Ed"
_GLUE = r"(?:\\[nr]|[\s\"',]\+?)"
"""What stands between the lines of a key: line ends, written out or escaped, quotes, commas and plus signs of lists of strings."""
_BEGIN, _END = "-----BEGIN ", "-----END "


def _has_body(armoured: str) -> bool:
    """Whether there is key material between the marks: 60 base-64 characters, 32 of them in a row, not all the same, and no ellipsis."""
    body = re.sub(r"-----[A-Z0-9 ]{0,60}-----|\\[nrt]|(?:^|\n)[ \t\"'#*]{0,20}[A-Za-z-]{4,30}: [^\r\n]{0,200}", "\n", armoured)
    material = re.sub(r"[^A-Za-z0-9+/=]", "", body)
    return len(material) >= 60 and "..." not in body and len(set(material)) > 12 and re.search(r"[A-Za-z0-9+/]{32}", body) is not None


RULES = (
    Rule(
        id="private_key",
        kind="private_key",
        category=Category.CREDENTIAL,
        title="Private key",
        label="PRIVATE_KEY",
        why=_WHY,
        advice=_ADVICE,
        source="https://www.rfc-editor.org/rfc/rfc7468",
        keywords=("-----begin",),
        pattern=r"-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}(?P<structured>PRIVATE KEY)(?: BLOCK)?-----(?:[^-]|-(?!----)){40,14000}(?:-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{3,5})",
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
    Rule(
        id="private_key_cut",
        kind="private_key",
        category=Category.CREDENTIAL,
        title="Private key without its end",
        label="PRIVATE_KEY",
        why=_WHY,
        advice=_ADVICE,
        source="https://www.rfc-editor.org/rfc/rfc7468",
        keywords=("-----begin",),
        pattern=rf"-----BEGIN (?:[A-Z0-9]{{1,12}} ){{0,3}}(?P<structured>PRIVATE KEY)(?: BLOCK)?-----{_GLUE}{{1,40}}"
        rf"(?:(?:[A-Za-z0-9+/=]{{20,80}}{_GLUE}{{1,24}}){{1,100}}[A-Za-z0-9+/=]{{0,80}}|[A-Za-z0-9+/=]{{60,8000}})(?![A-Za-z0-9+/=])(?!{_GLUE}{{0,30}}-----END)",
        examples=(f"«{_BEGIN}RSA PRIVATE KEY-----\n{_BASE64}\n{_BASE64}»",),
        counterexamples=(f"{_BEGIN}RSA PRIVATE KEY-----\n",),
        reach=14_500,
        validate=_has_body,
    ),
    Rule(
        id="putty_private_key",
        kind="private_key",
        category=Category.CREDENTIAL,
        title="PuTTY private key",
        label="PRIVATE_KEY",
        why=_WHY,
        advice=_ADVICE,
        source="https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html",
        keywords=("private-lines:",),
        pattern=r"Private-Lines: \d{1,3}(?:\\[nr]|\s){1,4}(?P<secret>(?:[A-Za-z0-9+/=]{1,64}(?:\\[nr]|\s){1,4}){1,60}[A-Za-z0-9+/=]{0,64})(?:Private-MAC|$)",
        examples=(f"Public-Lines: 1\nAAAA\nPrivate-Lines: 2\n«{_BASE64[:64]}\n{_BASE64[:40]}\n»Private-MAC: 3f9c",),
        counterexamples=("Private-Lines: 0\nPrivate-MAC: 3f9c",),
        reach=4800,
    ),
    Rule(
        id="age_secret_key",
        kind="private_key",
        category=Category.CREDENTIAL,
        title="age private key",
        label="PRIVATE_KEY",
        why="It decrypts everything encrypted for it, such as SOPS files.",
        advice="Make a new key and encrypt the files anew.",
        source="https://github.com/C2SP/C2SP/blob/main/age.md",
        keywords=("age-secret-key-1",),
        pattern=r"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])",
        examples=("«AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6M" * 2 + "UA»",),
        counterexamples=("AGE-SECRET-KEY-1" + "...",),
    ),
)
