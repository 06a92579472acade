"""Names of buckets, storage accounts and databases in addresses: what an attacker would ask for first."""

from __future__ import annotations

import re

from airlock.core.model import Category, Confidence, Rule, Severity

_WHY = "It names where your data lies to everybody who looks for a way in."
_ADVICE = "Use a made-up name, or let the placeholder stand."
_SAMPLE = r"(?!(?:[a-z0-9.-]{0,40}[.-])?(?:example|examples|my|your|the|a|some|test|tests|testing|demo|sample|foo|bar|baz|bucket|container|account|name|path|key|airlock|xxx|abc|contoso|fabrikam|northwind|adventureworks|tailspin|tailspintoys|wingtip|wingtiptoys|woodgrove|litware|proseware)(?:[.-]|(?![a-z0-9])))(?!(?:my|your|some|test|example|foo|bucket|account)[a-z0-9])"
_NAME = r"(?P<secret>[a-z0-9](?:[a-z0-9-]{1,60}\.?){0,2}[a-z0-9-]{1,20}[a-z0-9])"

_NOBODYS = r"(?!privatelink\.|[a-z0-9-]{0,40}name\d{0,2}\.|(?:vault|keyvault|server|account|cluster|instance|service|resource|site|webapp|registry|namespace|workspace|endpoint|region|project|tenant|org|organization|host|database|db|redis|cache|dev|prod|staging)\d{0,3}\.)"
"""First labels that stand for anybody's."""
_GENERIC = (
    r"(?!(?:apps?|web|blog|default|main|local|dev|development|prod|production|staging|stage|qa|ci|db|database|postgres|postgresql|mysql|mariadb|mongo|sqlite|django|rails|laravel|symfony|spring|node"
    r"|keycloak|airflow|grafana|wordpress|wp|drupal|magento|information|performance|user|users|db1|new|old|temp|tmp|foo|bar|hello|sample|todo|mydb|dummy|mock|fake|custom|current|target|source|backup|read|write)[_-])"
    r"(?![a-z0-9_-]{0,50}(?:test|example|sample|demo|_name|-name)(?:[_-]|(?![a-z0-9])))"
)
"""Names that any project's database may have."""
_MANAGED = (
    *(
        "rds.amazonaws.com",
        "cache.amazonaws.com",
        "redshift.amazonaws.com",
        "es.amazonaws.com",
        "elb.amazonaws.com",
        "docdb.amazonaws.com",
        "neptune.amazonaws.com",
        "kafka.amazonaws.com",
    ),
    *(
        "database.windows.net",
        "database.azure.com",
        "redis.cache.windows.net",
        "vault.azure.net",
        "azurewebsites.net",
        "servicebus.windows.net",
        "documents.azure.com",
        "search.windows.net",
    ),
    *(
        "azurecr.io",
        "openai.azure.com",
        "cognitiveservices.azure.com",
        "azure-api.net",
        "kusto.windows.net",
        "azuredatabricks.net",
        "azconfig.io",
        "cloudapp.azure.com",
        "service.signalr.net",
    ),
    *(
        "queue.core.windows.net",
        "table.core.windows.net",
        "file.core.windows.net",
        "azure-devices.net",
        "managedhsm.azure.net",
        "communication.azure.com",
    ),
    *(
        "snowflakecomputing.com",
        "cloud.databricks.com",
        "mongodb.net",
        "aivencloud.com",
        "confluent.cloud",
        "rmq.cloudamqp.com",
        "a.run.app",
    ),
)
"""Domains under which a customer's own databases, stores and services stand."""

RULES = (
    Rule(
        id="storage_name", kind="storage_name", category=Category.INTERNAL, title="Bucket in an address", label="STORAGE_NAME", why=_WHY, advice=_ADVICE,
        source="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html", keywords=("s3://", "gs://", "s3a://"),
        pattern=rf"(?:s3a?|gs)://{_SAMPLE}{_NAME}(?=[/\"'`\s,;)]|\Z)",
        examples=("aws s3 cp x s3://«orchid-prod" + "-exports»/2024/", 'sink = "gs://«orchid-invoices' + '»"'),
        counterexamples=("s3://my-bucket/key", "s3://bucket/key", "gs://${BUCKET}/x", "s3://example-data/x", "s3://mybucket/x"),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="storage_name_host", kind="storage_name", category=Category.INTERNAL, title="Bucket or storage account in an address", label="STORAGE_NAME", why=_WHY, advice=_ADVICE,
        source="https://learn.microsoft.com/azure/storage/common/storage-account-overview",
        keywords=(".blob.core.windows.net", ".dfs.core.windows.net", ".s3.amazonaws.com", ".s3-", ".s3.eu-", ".s3.us-", ".s3.ap-"),
        pattern=rf"(?<![\w.-]){_SAMPLE}(?P<secret>[a-z0-9][a-z0-9-]{{4,61}}[a-z0-9])\.(?:(?:blob|dfs)\.core\.windows\.net|s3(?:[.-][a-z0-9-]{{4,20}})?\.amazonaws\.com)",
        examples=("https://«orchidinvoices" + "».blob.core.windows.net/2024", "https://«orchid-prod" + "».s3.eu-central-1.amazonaws.com/x"),
        counterexamples=("https://myaccount.blob.core.windows.net/x", "https://my-bucket.s3.amazonaws.com/x", "https://${NAME}.s3.amazonaws.com"),
        lead=70, reach=400, severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="database_name", kind="database_name", category=Category.INTERNAL, title="Database in connection settings", label="DATABASE_NAME", why=_WHY, advice=_ADVICE,
        source="https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax", keywords=("initial catalog=", "database="),
        pattern=r"(?i:initial catalog|(?<=;)database)=(?!(?i:test|example|my|master|postgres|mydb|db|name|database|sample|demo|northwind|adventureworks|yourdb)(?![A-Za-z0-9]))(?!(?i:my|your))(?P<secret>[A-Za-z][\w-]{5,60})(?=;|[\"'`]|\s|\Z)",
        examples=('"Server=tcp:x;Database=«Orchid' + 'Ledger»;"', "Initial Catalog=«Orchid" + "Ledger»;"), counterexamples=("Initial Catalog=master;", "Server=x;Database=mydb;", "?database=orders"),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="storage_name_arn", kind="storage_name", category=Category.INTERNAL, title="Bucket in a resource name", label="STORAGE_NAME", why=_WHY, advice=_ADVICE,
        source="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html", keywords=("arn:aws:s3:::",),
        pattern=rf"arn:aws:s3:::{_SAMPLE}{_NAME}(?=[/\"'`\s,;)*]|\Z)",
        examples=('"Resource": "arn:aws:s3:::«orchid-prod' + '-exports»/*"',), counterexamples=("arn:aws:s3:::my-bucket/*", "arn:aws:s3:::${var.bucket}/*", "arn:aws:s3:::example-logs"),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="storage_name_named", kind="storage_name", category=Category.INTERNAL, title="Name of a bucket", label="STORAGE_NAME", why=_WHY, advice=_ADVICE,
        source="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
        keywords=(*(f"bucket{end}" for end in ("=", " =", ":", '"', "'", '("', "('")), "bucket_name", "bucket-name", "bucketname"),
        pattern=rf"(?i:bucket(?:[_-]?name)?)(?:[\"'\]]{{0,2}}[ \t]{{0,8}}(?:=|:|=>|:=)[ \t]{{0,8}}|\()(?:[\"'`]|(?=[a-z0-9-]{{8,63}}(?:\s|\Z)))"
                rf"{_SAMPLE}(?P<secret>[a-z0-9]{{2,30}}(?:-[a-z0-9]{{2,30}}){{2,6}})(?=[\"'`\s]|\Z)",
        examples=('bucket = "«orchid-prod' + '-invoices»"', "bucket_name: «orchid-logs" + "-prod»\n", "S3_BUCKET=«orchid-logs" + "-prod»", 's3.Bucket("«orchid-logs' + '-prod»")'),
        counterexamples=('bucket = "my-app-bucket"', "bucket: ${self:custom.bucket}", 'bucket = "test-bucket-name"', "bucket = self.bucket", 'bucket = "uploads"'),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="managed_database_host", kind="internal_host", category=Category.INTERNAL, title="Host of a managed database or store", label="INTERNAL_HOST", why=_WHY, advice=_ADVICE,
        source="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_CommonTasks.Connect.html",
        keywords=tuple(f".{suffix}" for suffix in _MANAGED),
        pattern=rf"(?<![\w.-]){_SAMPLE}{_NOBODYS}(?=[a-z0-9]{{10}}|[a-z0-9-]{{0,40}}[0-9-])(?P<secret>[a-z0-9][a-z0-9-]{{3,61}}(?:\.[a-z0-9-]{{1,40}}){{0,3}}\.(?:{'|'.join(map(re.escape, _MANAGED))}))(?![\w-])(?!\.[a-z])",
        examples=("host: «orchid-orders.c9akciq32abc.eu-west-1.rds" + ".amazonaws.com»", "Server=tcp:«orchid-ledger.database" + ".windows.net»,1433",
                  "https://«orchid-billing" + ".azurewebsites.net»/api", "account: «ab12345.eu-west-1.snowflake" + "computing.com»"),
        counterexamples=("mydb.abc.us-east-1.rds.amazonaws.com", "myserver.database.windows.net", "myvault.vault.azure.net", "contoso.azurewebsites.net", "privatelink.vaultcore.azure.net",
                         "privatelink.database.windows.net", "https://vaultname.vault.azure.net", "https://shop.azurewebsites.net"),
        lead=220, reach=340, severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="database_name_named", kind="database_name", category=Category.INTERNAL, title="Name of a database", label="DATABASE_NAME", why=_WHY, advice=_ADVICE,
        source="https://www.postgresql.org/docs/current/libpq-envars.html",
        keywords=(*(word + end for word in ("dbname", "db_name", "database_name", "databasename", "pgdatabase", "postgres_db", "mysql_database", "db_database", "database") for end in ("=", " =", ":", '"', "'")),),
        pattern=r"(?i:db_?name|database_?name|pgdatabase|postgres_db|mysql_database|(?:db_)?database)[\"'\]]{0,2}[ \t]{0,8}(?:=|:|=>|:=)[ \t]{0,8}(?:[\"'`]|(?=[a-z0-9_-]{5,63}(?:[\s&;]|\Z)))"
                rf"{_SAMPLE}{_GENERIC}(?P<secret>[a-z][a-z0-9]{{2,24}}(?:[_-][a-z0-9]{{2,24}}){{1,4}})(?=[\"'`\s&;]|\Z)",
        examples=("DB_NAME=«orchid_" + "ledger»\n", 'database: "«orchid_' + 'production»"'),
        counterexamples=("DB_NAME=my_app", "database: app_development", 'database = "test_orders"', "db_name = settings.DB", "dbname=postgres", "DB_NAME=wordpress_db", "database: ${DB_NAME}"),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
)  # fmt: skip
