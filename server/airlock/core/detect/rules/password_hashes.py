"""Hashes of passwords: they can be guessed from offline, and are shown as warnings."""

from __future__ import annotations

from typing import Any

from airlock.core.detect.patterns import ASSIGN
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Rule, Severity

_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6Ed"
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
_CRYPT = "[./A-Za-z0-9]"
_SALT = r"[^\s$:\"'{}()<>]"
_END = r"(?![A-Za-z0-9./])"


def _hash(id: str, title: str, **more: Any) -> Rule:  # noqa: A002, ANN401 - as in provider.py
    return credential(
        id,
        title,
        "Simple passwords can be guessed from it offline, at any speed.",
        kind="password_hash",
        label="PASSWORD_HASH",
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        **{"advice": "Change the password if it is not a long random one; keep hashes out of the repository.", **more},
    )


RULES = (
    _hash(
        "crypt_hash",
        "Password hash of /etc/shadow or htpasswd",
        source="https://man7.org/linux/man-pages/man5/crypt.5.html",
        keywords=("$1$", "$5$", "$6$", "$y$", "$7$", "$gy$", "$apr1$", "$sha1$"),
        pattern=rf"\$(?:(?:apr1|1)\$(?!\$)[^\s$\"':]{{2,8}}\${_CRYPT}{{22}}|5\$(?:rounds=\d{{3,9}}\$)?{_SALT}{{2,16}}\${_CRYPT}{{43}}"
        rf"|6\$(?:rounds=\d{{3,9}}\$)?{_SALT}{{2,16}}\${_CRYPT}{{86}}|g?y\$[./A-Za-z0-9]{{2,8}}\${_CRYPT}{{4,86}}\${_CRYPT}{{43}}"
        rf"|7\${_CRYPT}{{11,80}}\${_CRYPT}{{43}}|(?:6|7\$\d{{2,9}})\$[A-Za-z0-9+/]{{12,90}}={{0,2}}\$[A-Za-z0-9+/]{{86}}==|sha1\$\d{{1,9}}\${_SALT}{{4,64}}\${_CRYPT}{{28}}){_END}",
        examples=(
            "ada:«$6$k3VtQz8W" + "$" + _BODY + _BODY[:22] + "»:19000:0:99999:7:::",
            "ada:«$apr1$k3VtQz8W" + "$" + _BODY[:22] + "»",
            "«$y$j9T$k3VtQz8WmY2xLr7NpB5c" + "/$" + _BODY[:43] + "»",
            "ada:«$7$1000$" + _BODY[:16] + "$" + _BODY + _BODY[:22] + "==»",  # mosquitto_passwd
        ),
        counterexamples=('s.replace(/a(b)/, "$1$2")', "$6$rounds=5000$salt$short"),
    ),
    _hash(
        "bcrypt_hash",
        "Password hash (bcrypt)",
        source="https://man7.org/linux/man-pages/man5/crypt.5.html",
        keywords=("$2a$", "$2b$", "$2y$", "$2x$"),
        pattern=r"\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}(?![./A-Za-z0-9])",
        examples=('password_digest: "«$2b$12' + "$" + _BODY[:53] + '»"',),
        counterexamples=("$2b$12$short",),
    ),
    _hash(
        "argon2_hash",
        "Password hash (Argon2, PBKDF2 or scrypt)",
        source="https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md",
        keywords=("$argon2", "$pbkdf2", "$scrypt$", "pbkdf2_sha", "pbkdf2:sha", "scrypt:32768", "scrypt$", "bcrypt_sha256$"),
        pattern=r"(?:argon2\$)?\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?m=[^$\s]{5,40}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,180}={0,2}"
        r"|\$pbkdf2(?:-[a-z0-9]{3,8})?\$\d{1,9}\$[./A-Za-z0-9+]{8,90}\$[./A-Za-z0-9+]{16,180}"
        r"|\$scrypt\$[^$\s]{5,40}\$[./A-Za-z0-9+]{8,90}\$[./A-Za-z0-9+]{16,180}={0,2}"
        r"|pbkdf2_sha\d{1,3}\$\d{1,9}\$[A-Za-z0-9]{4,64}\$[A-Za-z0-9+/]{20,90}={0,2}|bcrypt_sha256\$\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}"
        r"|pbkdf2:sha\d{1,3}(?::\d{1,9})?\$[A-Za-z0-9]{4,64}\$[0-9a-f]{40,128}|scrypt:\d{1,9}:\d{1,3}:\d{1,3}\$[A-Za-z0-9]{4,64}\$[0-9a-f]{128}",
        examples=(
            "«$argon2id$v=19$m=65536,t=3,p=4$" + _BODY[:22] + "$" + _BODY[:43] + "»",
            '"password": "«pbkdf2_sha256$600000$' + _BODY[:22] + "$" + _BODY[:43] + '=»"',
            "«pbkdf2:sha256:600000$k3VtQz8WmY2xLr7N" + "$" + _HEX * 2 + "»",
        ),
        counterexamples=("hasher = 'pbkdf2_sha256'", "$argon2id$v=19$m=65536,t=3,p=4$"),
        reach=700,
    ),
    _hash(
        "ldap_hash",
        "Password hash of an LDAP entry or htpasswd",
        source="https://www.openldap.org/doc/admin26/security.html#Password%20Storage",
        keywords=("{ssha", "{sha}", "{sha256}", "{sha512}", "{smd5}"),
        pattern=r"\{(?:SSHA(?:256|384|512)?|SHA(?:256|512)?|SMD5)\}(?=[A-Za-z+/]{0,60}\d)[A-Za-z0-9+/]{24,140}={0,2}(?![A-Za-z0-9+/=])",
        examples=("userPassword: «{SSHA}" + _BODY[:31] + "=»", "ada:«{SHA}" + _BODY[:27] + "=»"),
        counterexamples=("scheme = '{SSHA}'", "{SHA256}"),
    ),
    _hash(
        "phpass_hash",
        "Password hash of WordPress, phpBB or Drupal",
        source="https://www.openwall.com/phpass/",
        keywords=("$p$", "$h$", "$s$"),
        pattern=r"\$(?:[PH]\$[5-9A-J][./A-Za-z0-9]{30}|S\$[A-J][./A-Za-z0-9]{51})(?![./A-Za-z0-9])",
        examples=("(1, 'ada', '«$P$B" + _BODY[:30] + "»'),",),
        counterexamples=("echo $P$Q", "$H$9short"),
    ),
    _hash(
        "database_hash",
        "Password hash of a database user",
        source="https://www.postgresql.org/docs/current/catalog-pg-authid.html",
        keywords=("scram-sha-256$", "password 'md5", '" "md5', "as '*", "by password '*", "grub.pbkdf2."),
        pattern=r"SCRAM-SHA-256\$\d{3,9}:[A-Za-z0-9+/]{20,28}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=|grub\.pbkdf2\.sha512\.\d{3,9}\.[0-9A-F]{64,256}\.[0-9A-F]{64,256}"
        r"|(?:(?i:password '|as '|by password ')|\" \")(?P<secret>md5[0-9a-f]{32}|\*[0-9A-F]{40})[\"']",
        examples=(
            "CREATE USER 'ada'@'%' IDENTIFIED WITH 'mysql_native_password' AS '«*3F9C2B7E5A1D4C8E9B6F" + "7D2E4A6C8B1F3F9C2B7E»';",
            "ALTER ROLE ada PASSWORD '«md5" + _HEX + "»';",
            '"ada" "«md5' + _HEX + '»"\n',
        ),
        counterexamples=("SELECT x AS '*'",),
        reach=700,
    ),
    _hash(
        "named_hash",
        "Password hash beside its name",
        source="https://cwe.mitre.org/data/definitions/916.html",
        keywords=(
            *("password_hash", "passwordhash", "passwd_hash", "pwd_hash", "pass_hash", "passhash", "password_digest", "password_md5"),
            *("hashed_password", "hashedpassword", "encrypted_password", "encryptedpassword", "password_sha", "passwordsha", "passwordmd5"),
        ),
        pattern=rf"(?i:(?:password|passwd|pwd|pass)_?(?:hash|digest|md5|sha\d{{0,3}})|(?:hashed|encrypted)_?password){ASSIGN}"
        r"(?P<secret>[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})(?![0-9A-Za-z])",
        examples=('password_hash = "«' + _HEX + '»"', "passwordHash: '«" + _HEX * 2 + "»'"),
        counterexamples=("password_hash = sha256(text)", 'password_hash = "' + "0" * 32 + '"'),
        validate=lambda text: len(set(text.lower())) > 6,
    ),
    _hash(
        "windows_hash",
        "Windows password hash",
        source="https://learn.microsoft.com/en-us/windows-server/security/kerberos/passwords-technical-overview",
        keywords=("aad3b435b51404ee", ":::"),
        pattern=r":\d{1,10}:[0-9a-f]{32}:(?P<secret>[0-9a-f]{32}):::",
        examples=("Ada:1001:aad3b435b51404ee" + "aad3b435b51404ee:«" + _HEX + "»:::",),
        counterexamples=("a:::b", "Guest:501:aad3b435b51404ee:short:::"),
        lead=90,
    ),
    _hash(
        "kerberos_hash",
        "Kerberos ticket to be guessed from",
        source="https://www.rfc-editor.org/rfc/rfc4120",
        keywords=("$krb5",),
        pattern=r"\$krb5(?:asrep|tgs|pa)\$(?:17|18|23)\$[^\s$\"'<>]{1,120}(?:\$[^\s$\"'<>]{1,120}){0,3}\$[0-9a-fA-F$]{32,3000}",
        examples=("«$krb5asrep$23$ada@SHOP.ORG:" + _HEX + "$" + _HEX * 4 + "»",),
        counterexamples=("$krb5asrep$23$",),
        reach=4000,
    ),
)
