"""Where an organisation's own services answer, told by what stands around their hosts: a service's port, scheme or setting, a stage.

A host with a public name that serves only its own people tells as much as one that ends in `.internal`.
"""

from __future__ import annotations

from functools import partial

from airlock.core.detect.endpoints import STAGES
from airlock.core.model import Category, Confidence, Rule, Severity

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?"
_NAME = rf"(?:{_LABEL}\.){{2,7}}[A-Za-z]{{2,13}}"
_HOST = rf"(?P<serves>{_NAME})(?![\w(-])(?!\.\w)"
_PORTS = (
    *("1433", "1521", "3306", "5432", "6432", "27017", "50000", "9042", "8123", "6379", "6380", "11211", "9200", "9300", "5984", "7687"),
    *("5672", "5671", "9092", "9093", "9094", "4222", "2181", "2379", "8086", "389", "636", "3268", "3269", "445", "2049", "3389", "5985", "5986", "2375", "2376", "6443", "10250", "10255"),
)  # fmt: skip
"""Where data bases, caches, queues, directories, shares and clusters answer; sites for everybody do not."""
_SCHEMES = (
    *("postgres", "postgresql", "mysql", "mariadb", "mssql", "sqlserver", "oracle", "db2", "redis", "rediss", "mongodb", "amqp", "amqps", "kafka", "nats", "mqtt", "mqtts"),
    *("cassandra", "clickhouse", "neo4j", "bolt", "memcached", "couchbase", "hdfs", "thrift", "zk", "etcd", "ldap", "ldaps", "smb", "cifs", "nfs", "sftp", "rdp", "vnc", "winrm"),
)  # fmt: skip
_STAGES = sorted(STAGES)
_DASHED = sorted(STAGES - {"dev", "int", "qa", "private"})
_SERVICE = (
    r"(?:db|database|pg|postgres(?:ql)?|mysql|mariadb|mssql|sql(?:_?server)?|oracle|mongo(?:db)?|redis|cache|memcached?|kafka|broker|rabbit(?:mq)?|amqp|queue|elastic(?:search)?"
    r"|es|opensearch|ldap|etcd|zookeeper|consul|vault|jump|bastion|ssh|sftp|vpn|nfs|smb|minio|influx(?:db)?|clickhouse|cassandra|neo4j|replica|primary|master|slave|worker|node)"
)
_NAMED = ("db", "database", "pg", "postgres", "mysql", "sql", "mongo", "redis", "kafka", "rabbitmq", "ldap", "es", "vault", "consul", "bastion", "sftp")  # fmt: skip
"""Services that are looked for by their names."""
_FORGES = r"(?:[\w-]{1,20}\.){0,2}(?:github|gitlab|bitbucket|codeberg|gitee|gitea|sourceforge|assembla|heroku|azure|visualstudio|sr|launchpad|huggingface)\."
"""Hosts where anybody keeps code."""

_own = partial(
    Rule,
    kind="internal_host",
    category=Category.INTERNAL,
    label="INTERNAL_HOST",
    why="It tells how your network is laid out and what runs where.",
    advice="Name a made-up host, such as host.example.com, or let the placeholder stand.",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
)

RULES = (
    _own(
        id="service_port_host",
        title="Internal service host",
        source="https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml",
        keywords=tuple(f":{port}" for port in _PORTS),
        pattern=rf"(?<![\w.$-]){_HOST}:(?:{'|'.join(_PORTS)})(?![\d.])",
        examples=(
            "bootstrap.servers=«kafka-1.orchid-tools.io»:9092,«kafka-2.orchid-tools.io»:9092",
            'dsn := "«db-03.orchid-tools.io»:3306"',
        ),
        counterexamples=("redis.example.com:6379", "127.0.0.1:6379", "self.cache.get:6379", "kafka.mycompany.com:9092"),
        lead=200,
        reach=560,
    ),
    _own(
        id="service_address_host",
        title="Internal service host",
        source="https://www.iana.org/assignments/uri-schemes/uri-schemes.xhtml",
        keywords=(*(f"{scheme}://" for scheme in _SCHEMES), "thin:@"),
        pattern=rf"(?:(?:{'|'.join(_SCHEMES)})://(?:[^\s/@\"'<>]{{0,120}}@)?|thin:@(?://)?){_HOST}",
        examples=(
            'url = "postgresql://ada:x@«orders-db.orchid-tools.io»/orders"',
            "ldaps://«ldap-01.orchid-tools.io»",
            "jdbc:oracle:thin:@«ora7.orchid-tools.io»:1526/ORDERS",
        ),
        counterexamples=(
            "postgres://ada:x@db.example.com/orders",
            "redis://localhost:6379",
            "amqp://rabbit:5672",
            "mongodb://ada:x@cluster.mongodb.net/",
        ),
        reach=640,
    ),
    _own(
        id="service_setting_host",
        title="Internal service host",
        source="https://12factor.net/backing-services",
        keywords=tuple(
            f"{service}{between}{what}"
            for service in _NAMED
            for between in ("_", "", "-", ".")
            for what in ("host", "server", "endpoint", "addr")
        ),
        pattern=rf"(?<![A-Za-z])(?:[A-Za-z0-9]{{1,20}}[_.-]){{0,4}}(?i:{_SERVICE})[_.-]?(?i:hosts?|hostname|servers?|endpoint|addr(?:ess)?)[\"']?[ \t]{{0,8}}(?:=>|:=|[:=])[ \t]{{0,8}}[\"'`]?{_HOST}",
        examples=(
            "DB_HOST=«orders-db.orchid-tools.io»",
            "redis-host: '«cache7.orchid-tools.io»'",
            'ldapServer: "«dir.hq.orchid-tools.io»"',
        ),
        counterexamples=("DB_HOST=db.example.com", "db_host = config.database.host", "DB_HOST=localhost", "redisHost: process.env.host"),
        lead=100,
        reach=640,
    ),
    _own(
        id="service_argument_host",
        title="Internal service host",
        source="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS",
        keywords=("host=", "host =", "host:", 'host":', "host':"),
        pattern=(
            rf"(?<![A-Za-z])(?i:host)[\"']?[ ]?[:=][ ]?[\"'`]?{_HOST}[\"'`]?[,; ]\s{{0,24}}"
            r"(?:[\"']?(?i:port|charset|sslmode)[\"']?[ ]?[:=][ ]?[\"']?\w{1,12}[\"']?[,; ]\s{0,24})?[\"']?(?i:dbname|db|database|user|username|password|passwd)[\"']?[ ]?[:=]"
        ),
        examples=(
            'connect(host="«orders-db.orchid-tools.io»", dbname="orders", user="ada")',
            "const pool = new Pool({ host: '«orders-db.orchid-tools.io»', port: 5432, user: 'ada' });",
            "dsn = 'host=«orders-db.orchid-tools.io» port=5432 dbname=orders'",
        ),
        counterexamples=("connect(host='db.example.com', dbname='orders')", "host: www.orchid-tools.io, path: /user"),
        reach=760,
    ),
    _own(
        id="shell_host",
        title="Internal host",
        source="https://man.openbsd.org/ssh",
        keywords=("ssh ", "scp ", "sftp ", "rsync ", "ssh-copy-id ", "mosh "),
        pattern=(
            r"(?<![\w.-])(?:ssh|scp|sftp|rsync|ssh-copy-id|mosh)[ \t](?:[^\r\n|;&@]{0,160}[ \t\"'])?[A-Za-z_][\w.-]{0,40}@"
            rf"(?!git\b|{_FORGES}){_HOST}(?=[:\s\"'`,)]|\Z)"
        ),
        examples=(
            "scp target/shop.jar deploy@«app-03.orchid-tools.io»:/opt/shop/",
            "rsync -az -e 'ssh -p 2222' ada@«bastion.orchid-tools.io»:dump.sql .",
        ),
        counterexamples=("ssh git@github.com", "ssh ada@host.example.com", "rsync -a rsync://mirror.orchid-tools.io/x ."),
        reach=760,
    ),
    _own(
        id="stage_host",
        title="Internal host",
        source="https://attack.mitre.org/techniques/T1590/",
        keywords=(*(f".{stage}{end}" for stage in _STAGES for end in ".-"), *(f"-{stage}{end}" for stage in _DASHED for end in ".-")),
        pattern=rf"(?<![\w.$-])(?P<staged>{_NAME})(?![\w(-])(?!\.\w)",
        examples=(
            "https://«grafana.k8s.prod.orchid-tools.io»/d/1",
            "host: «bastion.eu.stg.orchid-tools.io»",
            'const api = "https://«orders-api-staging.orchid-tools.io»";',
            "https://«rates.orchid-internal.net»/v2",
        ),
        counterexamples=(
            "https://dev.mysql.com/doc",
            "https://shop.dev.java.net/x",
            "https://docs.dev.orchid-tools.io/guide",
            "https://api.prod.example.com",
            "com.orchid.prod.api",
            "this.prod.host.name",
            "import app.dev.tools.io",
        ),
        lead=200,
        reach=560,
    ),
    _own(
        id="git_host",
        title="Code host of an organisation",
        source="https://git-scm.com/docs/git-clone#_git_urls",
        keywords=("git@",),
        pattern=rf"(?<![\w.-])git@(?!{_FORGES}|[^\s:/]{{0,80}}\.org[:/]){_HOST}[:/](?=[\w~./-])",
        examples=("git clone git@«git.orchid-tools.io»:shop/orders.git", 'source = "git::ssh://git@«code.hq.orchid-tools.io»/shop/net"'),
        counterexamples=(
            "git@github.com:shop/orders.git",
            "git@ssh.dev.azure.com:v3/shop",
            "git@gitlab.gnome.org:shop/orders.git",
            "git@git.example.com:shop/orders.git",
        ),
        reach=560,
    ),
    _own(
        id="consul_host",
        title="Service mesh host",
        source="https://developer.hashicorp.com/consul/docs/discover/dns",
        keywords=(".service.consul", ".node.consul"),
        pattern=rf"(?<![\w.$-])(?!(?:my|your|example|some)[\w-]{{0,20}}\.)(?P<secret>(?:{_LABEL}\.){{1,4}}(?:service|node)(?:\.{_LABEL}){{0,2}}\.consul)(?![\w(-])(?!\.\w)",
        examples=("url: http://«orders.service.consul»:8080",),
        counterexamples=("my-service.service.consul", "service.consul"),
        lead=200,
        reach=560,
    ),
)
