"""Hosts and addresses that only mean something inside an organisation."""

from __future__ import annotations

from airlock.core.model import Category, Confidence, Rule, Severity

_WHY = "It tells how your network is laid out and what runs where."
_ADVICE = "Name a made-up host, such as host.example.com, or let the placeholder stand."
_LABEL = r"[A-Za-z0-9][A-Za-z0-9-]{0,62}"

RULES = (
    Rule(
        id="internal_host",
        kind="internal_host",
        category=Category.INTERNAL,
        title="Internal host",
        label="INTERNAL_HOST",
        why=_WHY,
        advice=_ADVICE,
        source="https://www.rfc-editor.org/rfc/rfc6762#appendix-G",
        keywords=(".internal", ".corp", ".lan", ".intranet", ".intra", ".local", ".home.arpa"),
        pattern=rf"(?<![\w.$-])(?P<host>(?:{_LABEL}\.){{1,6}}(?:internal|corp|lan|intranet|intra|local|home\.arpa)(?:(?:\.{_LABEL}){{0,2}}\.[A-Za-z]{{2,13}})?)(?![\w(-])(?!\.\w)",
        examples=(
            'base_url = "https://«wiki.shop.corp»/start"',
            "host: «db-01.internal»",
            "postgres://ada@«orders-db.prod.internal»:5432/orders",
            '"«payments.billing.svc.cluster.local»"',
            'broker = "«kafka-2.lan»:9092"',
            "# built on «runner-3.build.lan» every night",
            'log.info("talking to «ldap01.orchid.corp»")',
            "https://«wiki.corp.orchid-tools.io»/start",
        ),
        counterexamples=(
            "this.internal.local",
            "com.example.internal.Foo",
            "self.local",
            "module.internal(x)",
            "threading.local",
            "'errors.internal'",
            "http://service.namespace.svc.cluster.local",
            "http://kubernetes.default.svc.cluster.local",
            "http://metadata.google.internal/x",
            "import com.sun.internal.net",
            "'django.core.internal'",
            "def fire(origin: EventOrigin = EventOrigin.internal) -> None:",
        ),
        lead=200,
        reach=560,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="private_address",
        kind="internal_host",
        category=Category.INTERNAL,
        title="Address in a private network",
        label="INTERNAL_HOST",
        why=_WHY,
        advice="Use a documentation address such as 192.0.2.1, or let the placeholder stand.",
        source="https://www.rfc-editor.org/rfc/rfc1918",
        keywords=(),
        at_numbers=True,
        pattern=r"(?P<host>(?:10|172|192)\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3})(?!\.?\w)",
        examples=(
            "curl http://«10.42.7.19»/health",
            "redis://:x@«192.168.17.4»:6379",
            'DB_HOST = "«10.42.7.19»"',
            "server: «192.168.17.4»:8080",
            'cidr_blocks = ["«10.24.0.0»/16"]',
        ),
        counterexamples=(
            "http://127.0.0.1:8080",
            "http://192.0.2.1/",
            "version 10.42.7.19",
            'host = "127.0.0.1"',
            'host = "192.0.2.1"',
            'host = "10.0.0.0"',
            'cidr = "10.0.0.0/16"',
            "pods: 10.244.0.0/16",
            "version: 10.24.0.0",
            "hostVersion = 10.42",
        ),
        severity=Severity.HINT,
        confidence=Confidence.MEDIUM,
    ),
)
