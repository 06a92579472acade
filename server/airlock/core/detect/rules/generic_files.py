"""Passwords in files whose lines have no names: the place in the line tells what a word is. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_LEVEL = {
    "kind": "password",
    "label": "PASSWORD",
    "advice": "Change it; keep the file readable by its program alone and out of the repository.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_ADDRESSES = r"[ \t]{0,8}(?:\*|-|\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?)?(?=[ \t]{0,8}(?:[\r\n#]|$))"

RULES = (
    credential(
        "ppp_secret",
        "Password in a file of PPP secrets",
        "It dials in, or opens the tunnel, as the client the line names.",
        source="https://ppp.samba.org/pppd.html",
        keywords=("\t*\t", '"*"', ' * "', '\t* "', '*\t"'),
        pattern=(
            r"(?<![^\r\n])(?P<key>\"?[\w.@\\-]{1,60}\"?[ \t]{1,8}(?:\*|\"\*\")[ \t]{1,8})(?P<loose>)(?P<quote>\")?"
            rf"(?P<secret>(?=[^\s\"]{{0,60}}[^\W_])[^\s\"]{{4,80}})(?(quote)\"){_ADDRESSES}"
        ),
        lead=80,
        languages=("", "conf", "ini", "plaintext", "properties", "text"),
        examples=('ada\t*\t"«au4xv8' + '-q2»"\t*\n', '"ada@shop.example" * "«au4xv8' + '-q2»"\n', '"ada"\t"*"\t«au4xv8' + "-q2»\t10.0.0.4"),
        counterexamples=("x * foo2bar", "ada\t*\t$PASSWORD1\t*", 'total * "items2" + 1', "\t*\tfoo12bar\t*"),
        **_LEVEL,
    ),
    credential(
        "redis_acl_password",
        "Password in an access list of Redis",
        "Whoever reads it can sign in as that user.",
        source="https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/",
        keywords=("acl setuser ", "user "),
        near=" >",
        pattern=(
            r"(?P<key>(?:(?i:acl setuser )|(?:(?<![^\r\n])|(?<=\"))user )[\w.@-]{1,60} (?:[+~&@%\w*:-]{1,40} ){0,3}?on (?:[+~&@%\w*:-]{1,40} ){0,3}>)(?P<loose>)"
            r"(?P<secret>[^\s\"'<>=$]{6,100})(?=[ \"'\r\n]|$)"
        ),
        languages=("", "conf", "ini", "plaintext", "properties", "shellscript", "text", "yaml"),
        examples=("user ada on >«au4xv8" + "-q2» ~* +@all", "redis-cli ACL SETUSER ada on ~shop:* >«au4xv8" + "-q2»"),
        counterexamples=("user ada on #5e884898da28047151d0e56f", "user wrote >quoted2", "user -> admin2", "the user a >b2"),
        **_LEVEL,
    ),
    credential(
        "squid_peer_password",
        "Password of a proxy's parent",
        "Whoever reads it can use the proxy as that user.",
        source="https://www.squid-cache.org/Doc/config/cache_peer/",
        keywords=("cache_peer ",),
        pattern=r"(?P<key>cache_peer [^\r\n]{1,160}? login=[^\s:]{1,60}:)(?P<loose>)(?P<secret>[^\s\"'$<>{}]{4,100})(?=\s|$)",
        examples=("cache_peer proxy.shop.example parent 3128 0 no-query login=ada:«au4xv8" + "-q2»",),
        counterexamples=("cache_peer proxy.shop.example parent 3128 0 login=*:password", "cache_peer p parent 3128 0 login=PASS"),
        **_LEVEL,
    ),
    credential(
        "check_argument_password",
        "Password in the arguments of a monitoring check",
        "Whoever reads it can sign in to the service that is watched.",
        source="https://www.monitoring-plugins.org/doc/man/check_mysql.html",
        keywords=(
            "check_mysql",
            "check_mssql",
            "check_pgsql",
            "check_postgres",
            "check_oracle",
            "check_mongo",
            "check_ldap",
            "check_imap",
            "check_ftp",
        ),
        pattern=r"(?P<key>check_[a-z]{2,12}\w{0,30}(?:![^!\s]{0,60}){1,3}!)(?P<loose>)(?P<secret>[^!\s$]{5,60})(?=[!\s]|$)",
        examples=("check_command  check_mysql_login!nagios!«au4xv8" + "-q2»\n", "check_pgsql!shop!ada!«au4xv8" + "-q2»!5!10"),
        counterexamples=("check_command check_mysql_slave!20!40", "check_mysql!$USER3$!$USER4$", "check_ftp!5!warning"),
        **_LEVEL,
    ),
    credential(
        "account_line",
        "User and password on a line of their own",
        "Whoever reads it can sign in as that user, with all rights if it is root.",
        source="https://cloudinit.readthedocs.io/en/latest/reference/modules.html#set-passwords",
        keywords=("root:", "ubuntu:", "debian:", "centos:", "admin:", "vagrant:", "ec2-user:", "deploy:"),
        pattern=(
            r"(?<![^\r\n])(?P<key>[ \t]{0,12}(?:-[ ])?[a-z][a-z0-9-]{1,15}:)(?P<loose>)"
            r"(?P<secret>(?![\d.]{0,60}(?:[\r\n]|$))[^\s:\"'/@{}\[\],;|$<>()]{5,60})(?=[ \t]{0,8}(?:[\r\n]|$))"
        ),
        lead=14,
        languages=("", "cloud-config", "plaintext", "text", "yaml"),
        examples=("chpasswd:\n  list: |\n    root:«au4xv8" + "-q2»\n", "    - ubuntu:«k3VtQz" + "8w»\n", "admin:«au4xv8" + "-q2»"),
        counterexamples=(
            "root:x:0:0:root:/root:/bin/bash",
            "  - ubuntu:22.04",
            "  image: debian:bookworm-2023",
            "chown root:wheel2 x",
            "root:\n  key1",
        ),
        **_LEVEL,
    ),
    credential(
        "relay_password",
        "Password of a mail relay",
        "Whoever reads it sends mail as that user.",
        source="https://www.postfix.org/SASL_README.html#client_sasl_enable",
        keywords=("]:587", "]:465", "]:25", "]:2525"),
        pattern=(
            r"(?<![^\r\n])(?P<key>[ \t]{0,8}\[[\w.-]{3,80}\]:\d{2,4}[ \t]{1,8}[^\s:#]{1,80}:)(?P<loose>)"
            r"(?P<secret>[^\s\"'<>{}$]{5,80})(?=[ \t]{0,8}(?:[\r\n]|$))"
        ),
        lead=96,
        examples=("[smtp.shop.example]:587 ada@shop.example:«au4xv8" + "-q2»\n",),
        counterexamples=("[smtp.shop.example]:587 username:password", "[smtp.shop.example]:587 ada:$PASSWORD1"),
        **_LEVEL,
    ),
    credential(
        "stats_password",
        "Password of a proxy's statistics",
        "Whoever reads it sees, and may switch, every server behind the proxy.",
        source="https://docs.haproxy.org/3.0/configuration.html#4.2-stats%20auth",
        keywords=("stats auth ",),
        pattern=r"(?P<key>stats auth[ \t]{1,8}[\w.@-]{1,60}:)" + NEVER + r"(?P<secret>[^\s\"'<>{}$%]{4,80})(?=\s|$)",
        examples=("    stats auth ada:«au4xv8" + "-q2»\n",),
        counterexamples=("stats auth admin:password", "stats auth admin:%PASSWORD1%"),
        **_LEVEL,
    ),
    credential(
        "tag_default_password",
        "Secret as the default of a field",
        "It works wherever nobody set another one.",
        source="https://pkg.go.dev/github.com/kelseyhightower/envconfig",
        keywords=('default:"',),
        pattern=(
            r"(?P<key>\b(?=[A-Z])\w{0,40}?(?i:password|passwd|pwd|secret(?:_?key)?|api_?key|token)[ \t]{1,20}string[ \t]{1,20}`[^`\r\n]{0,120}?(?i:env)?(?i:default):\")"
            + NEVER
            + r"(?P<secret>[^\s\"`$<>{}]{4,120})\""
        ),
        lead=200,
        languages=("", "go", "markdown"),
        examples=('DBPassword string `env:"DB_PASSWORD" envDefault:"«au4xv8' + '-q2»"`',),
        counterexamples=('Password string `default:"changeme"`', 'TokenURL string `default:"https://shop.example/v2"`'),
        **_LEVEL,
    ),
    credential(
        "data_source_password",
        "Password in the name of a data source",
        "It opens the database the name stands for.",
        source="https://github.com/go-sql-driver/mysql#dsn-data-source-name",
        keywords=(
            'sql.open("',
            "sql.open(`",
            'mysql.open("',
            'dsn := "',
            'dsn = "',
            'dsn="',
            'registerdatabase("',
            'neworm("',
            'newengine("',
        ),
        pattern=(
            r"(?P<key>(?i:[a-z.]{3,20})(?:\((?:[\"'`][\w-]{1,20}[\"'`],[ ]?){0,2}|[ ]?:?=[ ]?)[\"`][\w.-]{1,40}:)"
            + NEVER
            + r"(?P<secret>[^\s\"'`<>{}@:$%]{3,80})@/(?=[\w?\"`%])"
        ),
        examples=('sql.Open("mysql", "root:«au4xv8' + '-q2»@/shop")', 'dsn := "ada:«au4xv8' + '-q2»@/shop?parseTime=true"'),
        counterexamples=('sql.Open("mysql", "user:password@/dbname")', 'sql.Open("mysql", dsn)', 'dsn := "ada@/shop"'),
        **_LEVEL,
    ),
    credential(
        "quoted_as_password",
        "Value that is to be used as a password",
        "Whoever reads it can sign in with it, if the account is a real one.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=("as password", "as the password", "as a password", "as your password", "as passphrase"),
        pattern=(
            r"(?P<mark>[\"'`])(?P<secret>[^\s\"'`<>{}$]{5,60})(?P=mark)(?P<key>[ ]as[ ](?:(?:the|a|your)[ ])?(?:password|passphrase)(?!\w|[ ]?(?:\(|[fF]ield|input|box|column|param|hash|type|name|key)))(?P<loose>)"
        ),
        lead=64,
        examples=("Log in with `ada` and `«au4xv8" + "-q2»` as password.", 'use "«au4xv8' + '-q2»" as the password'),
        counterexamples=('use "secret" as password', '"field2" as password field', "`$PASS1` as the password"),
        **_LEVEL,
    ),
)
