"""Passwords in connection strings that are no plain URLs: ADO and ODBC, JDBC of Oracle, database addresses with unescaped passwords."""

from __future__ import annotations

from airlock.core.detect.provider import credential
from airlock.core.detect.values import has_digit, is_code, is_sample
from airlock.core.detect.words import WORDS
from airlock.core.model import Confidence, Severity

_PASSWORD = {
    "kind": "connection_string",
    "label": "PASSWORD",
    "advice": "Change the password; put the string together from the environment.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_WHY = "It opens the database the string names."


def _is_password(value: str) -> bool:
    """Whether it could be a real password: no sample, no code, no word for one."""
    return not (is_sample(value) or is_code(value) or value.lower() in WORDS) and len(set(value)) > 2


def _is_strong(value: str) -> bool:
    return has_digit(value) and _is_password(value)


RULES = (
    credential(
        "ado_password",
        "Password in a connection string",
        _WHY,
        **{**_PASSWORD, "kind": "password"},
        source="https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-strings",
        keywords=(";password=", ";pwd=", "; password=", "; pwd=", ";password =", ";pwd ="),
        pattern=r";[ ]?(?i:password|pwd)[ ]?=[ ]?(?P<secret>[^\s;\"'`{}<>$%&*()\[\]]{4,100})(?=[;\"'`&<\s]|$)",
        examples=(
            '"Server=db;Database=shop;User Id=ada;Password=«orchid' + 'bloom»;Encrypt=True"',
            "<value>Server=db;User Id=ada;Password=«orchid" + "bloom»</value>",
        ),
        counterexamples=('"Server=db;User Id=ada;Password={0};"', "user=ada;password=$PASSWORD;"),
        validate=_is_password,
    ),
    credential(
        "jdbc_oracle_password",
        "Password in an Oracle connection string",
        _WHY,
        **_PASSWORD,
        source="https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html",
        keywords=("jdbc:oracle:", "sqlplus ", "impdp ", "expdp ", "sqlldr ", "rman target ", "oracle.connect(", "oracledb.connect("),
        pattern=r"(?:jdbc:oracle:(?:thin|oci):|(?:sqlplus|impdp|expdp|sqlldr|rman target)(?: -[SsLl]){0,2} [\"']?|(?i:oracle(?:db)?)\.connect\([\"'])(?!\w{1,30}/@)[\w.$-]{1,60}/(?P<secret>[^\s@/\"'`<>{}()$&%*;:]{3,100})@",
        examples=(
            "jdbc:oracle:thin:ada/«au4xv8" + "-q2»@db.shop.example:1521:shop",
            "sqlplus ada/«au4xv8" + "-q2»@shop",
            "rman target ada/«au4xv8" + "-q2»@shop",
            "cx_Oracle.connect('ada/«au4xv8" + "-q2»@shop')",
        ),
        counterexamples=("jdbc:oracle:thin:@db.shop.example:1521/shop", "sqlplus ada/password@shop"),
        validate=_is_password,
    ),
    credential(
        "database_url_password",
        "Password with special characters in a database address",
        _WHY,
        **_PASSWORD,
        source="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS",
        keywords=(
            "postgres://",
            "postgresql://",
            "mysql://",
            "mongodb://",
            "mongodb+srv://",
            "redis://",
            "rediss://",
            "amqp://",
            "amqps://",
            "mariadb://",
        ),
        pattern=r"[a-z+]{5,11}://[^\s:/?#\"'`<>{}@]{0,60}:(?=[^\s@]{0,100}[/?#;,|])(?P<secret>[^\s\"'`<>{}@$:/][^\s\"'`<>{}@$:]{3,100})@(?=[A-Za-z0-9.-]{3,120}(?:[:/]|$))",
        examples=("postgres://ada:«au4#xv8" + "/q2»@db.shop.example:5432/orders",),
        counterexamples=("mongodb://a:27017,b:27017/shop?x=y@z", "postgres://db:5432/shop/ada@x"),
        validate=_is_strong,
    ),
)
