"""Passwords in SQL statements. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from itertools import starmap

from airlock.core.detect.listed import is_token
from airlock.core.detect.patterns import NEVER, PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Rule, Severity

_LITERAL = rf"{PREFIX}(?P<quote>\\{{0,2}}[\"'])(?P<secret>(?:(?!(?P=quote)|%[(dqrsv]|\$[A-Za-z_({{]|\{{[^{{}}\s#@$%&^*+~=-]{{0,80}}\}})[^\r\n]){{4,128}})(?P=quote)"
_LEVEL = {"kind": "password", "label": "PASSWORD", "severity": Severity.WARNING, "confidence": Confidence.MEDIUM}
_COLUMN = r"[\"'`\[]?\w{1,30}[\"'`\]]?,\s{0,12}"
_NAMED = r"[\"'`\[]?\w{0,20}(?i:password|passwd|pwd)[\"'`\]]?"
_VALUE = r"(?:N?'[^'\r\n]{0,60}'|\"[^\"\r\n]{0,60}\"|[\w.:+@-]{1,40}(?:\([^()\r\n]{0,20}\))?),\s{0,12}"
_HASH = r"[0-9a-fA-F]{32,128}[\"']|\*?[0-9A-F]{40}[\"']|\$\w{1,12}\$|\{\w{2,20}\}|(?:pbkdf2|scrypt|argon2|sha\d{1,3})[\w:$-]"
_CHOSEN = r"(?=[!-~]{0,60}[A-Za-z])(?=[!-~]{0,60}(?:[0-9][!-~]{0,60}[0-9]|[0-9][!-~]{0,60}[!@#$%^&*?+=~]|[!@#$%^&*?+=~][!-~]{0,60}[0-9]|[a-z][0-9][A-Za-z]))"
"""Of a password where nothing names its column: a letter, a digit, and another digit or a special sign."""
_NAMES = {"password": "password|passwd|pass|pwd|passphrase", "token": "token|secret|(?:api|access|secret|auth)_?key"}
_SAMPLES = {"password": "orchid" + "4711x", "token": "k3V" + "tQz8WmY2xLr7N"}
_BEFORE = range(5)
"""Columns that a table may have before its password's."""


def _declared(kind: str, names: str) -> Rule:
    """The rule for variables and columns of one kind that a script declares with a value."""
    variable = f"c_{kind}"
    return credential(
        f"sql_declared_{kind}",
        f"{kind.capitalize()} in a declaration of SQL",
        "Whoever reads it can use it.",
        kind=kind,
        label=kind.upper(),
        advice="Change it if this was ever shared; hand it over when the script runs.",
        source="https://docs.oracle.com/en/database/oracle/oracle-database/19/lnpls/plsql-language-fundamentals.html",
        keywords=(") := '", " varchar2 := '", " text := '", ") = '", ") = n'", ") default '", " text default '"),
        pattern=(
            rf"(?<![\w$#@])(?P<key>[@\w$#]{{0,40}}(?i:{names})[0-9]?)[ ]{{1,20}}(?i:(?:constant|as)[ ]{{1,8}})?(?i:n?varchar2?|n?char|string|text|character[ ]varying)"
            r"[ ]?(?:\(\w{1,6}(?:[ ]\w{4})?\))?(?:[ ](?i:not[ ]null))?[ ]{0,8}(?::=|=|(?i:default))[ ]{0,8}(?P<loose>)[Nn]?'(?P<secret>[^'\r\n]{4,200})'(?![ ]{0,4}(?:\|\||\+))"
        ),
        lead=120,
        examples=(f"{variable} CONSTANT VARCHAR2(30) := '«{_SAMPLES[kind]}»';", f"DECLARE @{kind} NVARCHAR(60) = N'«{_SAMPLES[kind]}»';"),
        counterexamples=(
            f"{variable} CONSTANT VARCHAR2(30) := '&1';",
            f"{variable} VARCHAR2(30) := get_{kind}('shop2');",
            f"{variable} text := 'KR4-B7' || gen_random_uuid();",
            f"{variable}_label VARCHAR2(30) := '{_SAMPLES[kind]}';",
            f"{kind} varchar(20) default 'none'",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    )


RULES = (
    *starmap(_declared, _NAMES.items()),
    credential(
        "sql_password",
        "Password in an SQL statement",
        "It opens the database for the user the statement names.",
        advice="Change it; create users outside the code that is shared.",
        source="https://dev.mysql.com/doc/refman/8.4/en/create-user.html",
        keywords=(
            "identified by",
            "identified with",
            "with password",
            "encrypted password",
            "password(",
            "set password",
            "login password",
            "sp_addlogin ",
            "crypt(",
        ),
        pattern=(
            r"(?P<key>(?:(?P<loose>identified)|(?i:identified))(?i:[ \t]{1,4}(?:with[ \t]{1,4}[\"'`]?\w{1,40}[\"'`]?[ \t]{1,4})?(?:by|as))|(?i:(?:with|encrypted|login)[ \t]{1,4}password"
            r"|set[ \t]{1,4}password[^\r\n=;<>]{0,80}=|(?<![A-Za-z_.])password(?=\()|(?<![A-Za-z_.>])crypt(?=\([ ]{0,2}'[^'\r\n]{4,128}',)|sp_addlogin[ \t]{1,4}N?'[^'\r\n]{1,60}',))[ \t]{0,4}(?:(?i:password)[ \t]{0,4})?(?:\([ \t]{0,2}|=[ \t]{0,4})?"
            + _LITERAL
        ),
        examples=(
            "CREATE USER ada IDENTIFIED BY '«au4xv8" + "-q2»';",
            "ALTER ROLE shop WITH PASSWORD '«au4xv8" + "-q2»';",
            "SET PASSWORD FOR 'ada'@'%' = PASSWORD('«au4xv8" + "-q2»');",
            "CREATE USER ada IDENTIFIED WITH mysql_native_password BY '«au4xv8" + "-q2»'",
            "SELECT crypt('«au4xv8" + "-q2»', gen_salt('bf'));",
            "EXEC sp_addlogin 'shop', '«au4xv8" + "-q2»';",
            "CREATE USER ada IDENTIFIED BY '«au4$8%" + "-q2»';",
            "CREATE USER ada IDENTIFIED BY '«{au4#" + "xv8q2}»';",
        ),
        counterexamples=(
            "IDENTIFIED BY '%s'",
            "IDENTIFIED BY '{conf['pw2']}'",
            "IDENTIFIED BY 'changeme'",
            "password('Password: ')",
            "getpass.password('name')",
        ),
        **_LEVEL,
    ),
    credential(
        "sql_password_bare",
        "Password without quotes in an SQL statement",
        "It opens the database for the user the statement names.",
        advice="Change it; create users outside the code that is shared.",
        source="https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-USER.html",
        keywords=("identified by ",),
        pattern=(
            r"(?P<key>IDENTIFIED BY|(?i:identified by)(?=[ \t]{1,4}\S{5,60}[;\"']))(?P<loose>[ \t]{1,4})(?P<secret>(?=[A-Za-z_#$!-]{0,60}\d)[A-Za-z0-9_#$!@-]{5,60})(?=[;\"']|[ \t]{0,4}(?:[\r\n]|$)|"
            r"[ \t]{1,4}(?i:account|default|quota|temporary|profile|require|using|with|container|password|replace)\b)"
        ),
        examples=(
            "CREATE USER ada IDENTIFIED BY «au4xv8" + "q2»;",
            "CREATE DATABASE LINK l CONNECT TO ada IDENTIFIED BY «au4xv8" + "q2» USING 'shop'",
        ),
        counterexamples=("it is identified by 2 names", "(a session identified by boto3)", "identified by user_id2 in the table"),
        **_LEVEL,
    ),
    credential(
        "sql_inserted_password",
        "Password that an SQL statement puts into a table",
        "Whoever reads it can sign in as that user, if the account is a real one.",
        advice="Change it; keep hashes in tables, and those out of the code that is shared.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=("insert into ", "replace into "),
        pattern=(
            r"(?P<key>(?i:insert|replace)[ ](?i:into)[ ][\w.\"'`\[\]]{1,60}\s{0,8}\(\s{0,8}"
            + "".join(rf"(?:(?P<c{n}>)(?!{_NAMED}){_COLUMN})?" for n in _BEFORE)
            + rf"{_NAMED}[^()]{{0,160}}\)\s{{0,8}}(?i:values)\s{{0,8}}(?:->\s{{1,4}})?\(\s{{0,8}}"
            + "".join(rf"(?(c{n}){_VALUE})" for n in _BEFORE)
            + rf"){NEVER}N?(?![\"'](?:{_HASH}))(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){{4,100}})(?P=quote)"
        ),
        examples=(
            "INSERT INTO users (name, password) VALUES ('ada', '«orchid9»');",
            "insert into `users` (`id`, `mail`, `password`, `at`)\nvalues (1, 'ada@shop.example', '«orchid9»', now());",
            "mysql> INSERT INTO users (name, password) VALUES\n    -> ('ada', '«orchid9»');",
        ),
        counterexamples=(
            "INSERT INTO users (name, password) VALUES ('ada2', ?)",
            "INSERT INTO users (name, password) VALUES ('orchid9', 'password')",
            "INSERT INTO users (password, name) VALUES (:password, 'orchid9')",
            "INSERT INTO users (password) VALUES ('9b6f7d2e4a6c8b1f5a1d9b6f7d2e4a6c')",
            "INSERT INTO users (password) VALUES ('$2a$10$orchid9orchid9')",
        ),
        reach=1088,
        **_LEVEL,
    ),
    credential(
        "sql_inserted_token",
        "Token that an SQL statement puts into a table of tokens",
        "Whoever reads it can use it.",
        kind="token",
        label="TOKEN",
        advice="Revoke it if this was ever shared; keep hashes in tables, and those out of the code that is shared.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=("insert into ", "replace into "),
        pattern=r"(?i:insert|replace)[ ](?i:into)[ ][\w.\"'`\[\]]{0,40}(?i:tokens?|api_?keys?|secrets?|access_?keys?)[\"'`\]]?\s{1,8}(?i:values)\s{0,8}",
        each=(
            rf"\(\s{{0,8}}(?:(?P<key>(?:{_VALUE}){{0,5}}?)(?P<loose>)N?'(?P<secret>(?!0x|[0-9a-fA-F]{{64}}'|[0-9a-fA-F-]{{36}}'|\d[\d-]{{9}}[T ])(?=[^']{{0,60}}\d[^']{{0,60}}\d)"
            r"[A-Za-z0-9_+/=.~-]{16,200})'|)[^()\r\n]{0,200}(?:\(\)[^()\r\n]{0,80}){0,2}\)[ ]?[,;]?\s{0,20}"
        ),
        validate=is_token,
        examples=("INSERT INTO api_tokens VALUES(1, 'ci', '«k3VtQz8WmY2x" + "Lr7N»', now()), (2, 'cd', '«au4xv8Lmq2" + "Rt91Zk»', NULL);",),
        counterexamples=(
            "INSERT INTO api_tokens VALUES (1, 'ci', NULL, '2026-11-22T10:00:00Z');",
            "INSERT INTO api_tokens VALUES (?, ?, ?);",
            "INSERT INTO tokens VALUES('SHOP', '0x2dd29ca851e7b56e4697b0e1f0850729" + "3d761a05', 18);",
            "INSERT INTO tokens VALUES (1, 'orders-read-v2-and-v3');",
        ),
        reach=2400,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "sql_inserted_login",
        "Password that an SQL statement puts into a table of credentials",
        "Whoever reads it can sign in as that user, if the account is a real one.",
        advice="Change it; keep hashes in tables, and those out of the code that is shared.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=("insert into ", "replace into "),
        pattern=r"(?i:insert|replace)[ ](?i:into)[ ][\w.\"'`\[\]]{0,40}(?i:credentials?|creds|logins?|passwords?)[\"'`\]]?\s{1,8}(?i:values)\s{0,8}",
        each=(
            rf"\(\s{{0,8}}(?:(?P<key>(?:[\w.:+-]{{1,40}},\s{{0,12}}){{0,2}}N?'[\w.@+-]{{1,60}}',\s{{0,12}})(?P<loose>)N?'(?P<secret>(?!{_HASH}){_CHOSEN}"
            r"[^\s'\\/:]{6,64})'|)[^()\r\n]{0,200}(?:\(\)[^()\r\n]{0,80}){0,2}\)[ ]?[,;]?\s{0,20}"
        ),
        examples=("INSERT INTO credentials VALUES('ada', '«orchid" + "4711»'), (2, 'eve', '«walnut" + "8x»', now());",),
        counterexamples=(
            "INSERT INTO credentials VALUES ('ada', 'kv/shop/ada22');",
            "INSERT INTO logins VALUES ('ada', '2026-11-22');",
            "INSERT INTO credentials VALUES ('ada', '$2a$10$orchid9orchid9');",
        ),
        reach=2400,
        **_LEVEL,
    ),
    credential(
        "sql_stored_setting",
        "Password or key that an SQL statement puts into a table of settings",
        "Whoever reads it can sign in with it or use what it protects.",
        advice="Change it; keep it outside the code that is shared.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=("value = '", "value='", "value` = '", "value\" = '"),
        pattern=(
            r"(?i:value)[`\"]?[ ]?=[ ]?(?P<quote>')(?P<secret>[^'\r\n]{5,200})'[^;'\r\n]{0,80}\s{1,20}(?i:where)\s{1,20}[`\"]?\w{0,20}(?i:name|key|option|setting|id|code)"
            rf"[`\"]?[ ]?=[ ]?'(?P<key>[\w.:/-]{{0,40}}(?i:pass(?:word|wd)?|secret|token|api_?key|_pw)'){NEVER}"
        ),
        examples=(
            "SET value = '«au4xv8" + "-q2»' WHERE name = 'smtp_password';",
            "set `option_value` = '«k3VtQz8WmY2x" + "Lr7N»' where `option_name` = 'maps_api_key'",
        ),
        counterexamples=(
            "UPDATE settings SET value = '30d5h' WHERE name = 'password_max_age'",
            "UPDATE settings SET value = :value2 WHERE name = 'smtp_password'",
        ),
        **_LEVEL,
    ),
    credential(
        "sql_passphrase",
        "Key of an SQL function that encrypts",
        "Whoever has it can read what the database keeps encrypted.",
        advice="Change it and encrypt again; hand the key over when the statement runs.",
        source="https://www.postgresql.org/docs/current/pgcrypto.html",
        keywords=("pgp_sym_encrypt", "pgp_sym_decrypt", "aes_encrypt(", "aes_decrypt(", "bypassphrase("),
        pattern=(
            r"(?P<key>(?i:(?:pgp_sym_|aes_)(?:en|de)crypt(?:_bytea)?\([ ]{0,4}(?:'[^'\r\n]{0,200}'|[^',\r\n]{1,160})[ ]{0,4},|bypassphrase\())(?P<loose>[ ]{0,4})"
            + _LITERAL
        ),
        examples=(
            "pgp_sym_encrypt(note, '«au4xv8" + "-q2Lm»')",
            "SELECT AES_DECRYPT(note, '«au4xv8" + "-q2Lm»');",
            "SELECT EncryptByPassPhrase(N'«au4xv8" + "-q2Lm»', note)",
        ),
        counterexamples=("SELECT pgp_sym_encrypt(note, :key)", "pgp_sym_encrypt(data text, psw text)", "aes_encrypt(note, 'key_str')"),
        **(_LEVEL | {"kind": "secret", "label": "SECRET"}),
    ),
    credential(
        "sql_pragma_key",
        "Key of an encrypted SQLite database",
        "Whoever has it can read the database.",
        advice="Change it with PRAGMA rekey; ask for it or take it from the system's keyring.",
        source="https://www.zetetic.net/sqlcipher/sqlcipher-api/",
        keywords=("pragma key", "pragma rekey", "pragma hexkey", "pragma hexrekey", 'pragma("key', "pragma('key", "pragma(`key"),
        pattern=(
            rf"(?i:pragma)(?:[ ]|\([\"'`])(?P<key>(?i:hex)?(?i:re)?(?i:key))[ ]?=[ ]?{NEVER}(?P<quote>\\?[\"']|)(?:x')?"
            r"(?P<secret>[^\s\"'`\\${}%?;]{5,128})'?(?P=quote)"
        ),
        examples=(
            "PRAGMA key = '«au4xv8" + "-q2Lm»';",
            "db.execute(\"PRAGMA key = '«au4xv8" + "-q2Lm»'\")",
            "db.pragma(\"key='«au4xv8" + "-q2Lm»'\")",
            "PRAGMA rekey = \"x'«2dd29ca851e7b56e4697b0e1f0850729" + "3d761a05ce4d1b628663f411a8086d99»'\"",
        ),
        counterexamples=("PRAGMA key = '${key2}'", "PRAGMA key = ?", "PRAGMA key = 'your-key'", "PRAGMA foreign_keys = ON"),
        **(_LEVEL | {"kind": "secret", "label": "SECRET"}),
    ),
)
