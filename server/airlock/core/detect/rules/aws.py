"""Amazon Web Services."""

from __future__ import annotations

import base64
import binascii

from airlock.core.detect.patterns import LEFT, PAIRED, RIGHT, SHUT, beside, vendor
from airlock.core.detect.provider import credential
from airlock.core.detect.shapes import hexes, lower, mixed
from airlock.core.model import Category, Rule

_SOURCE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
_ROTATE = "Deactivate the key in IAM and make a new one; give code a role, or keys from the environment or AWS Secrets Manager."


def _is_smtp_password(value: str) -> bool:
    """Whether it is base 64 of the version, 4, and an HMAC-SHA-256."""
    try:
        raw = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return len(raw) == 33 and raw[0] == 4


_SES = base64.b64encode(b"\x04" + mixed(32).sample.encode()).decode()

RULES = (
    Rule(
        id="aws_access_key_id",
        kind="aws_access_key_id",
        category=Category.CREDENTIAL,
        title="AWS access key ID",
        label="AWS_KEY_ID",
        why="Together with its secret it signs requests to your AWS account, and alone it names the account and user.",
        advice=_ROTATE,
        source="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids",
        keywords=("akia", "asia", "abia", "acca"),
        pattern=rf"{LEFT}(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{{16}}{RIGHT}",
        examples=('aws_key_id = "«AKIA' + 'Q3EGRXT5W7LZ2NBK»"', "export AWS_ACCESS_KEY_ID=«ASIA" + "YH6DCPS3JVU4MR7E»"),
        counterexamples=("AKIA" + "IOSFODNN7EXAMPLE", "name = 'AKIA" + "SHORT'", "xAKIA" + "Q3EGRXT5W7LZ2NBK"),
    ),
    Rule(
        id="aws_secret_access_key",
        kind="aws_secret_access_key",
        category=Category.CREDENTIAL,
        title="AWS secret access key",
        label="AWS_SECRET_KEY",
        why="It signs requests to your AWS account: whoever has it and the key ID can do all that user may do.",
        advice=_ROTATE,
        source=_SOURCE,
        keywords=(
            "aws_secret",
            "awssecret",
            "aws-secret",
            "aws.secret",
            "secret_access_key",
            "secretaccesskey",
            "secret-access-key",
            "secret_key",
            "secretkey",
        ),
        pattern=beside("aws[_.-]?secret|secret[_-]?access[_-]?key|secret_?key", r"[A-Za-z0-9/+]{40}") + r"(?![A-Za-z0-9/+=])",
        examples=(
            'aws_secret_access_key = "«q7Rk2' + "Vw9tZ1mX8yB4nC6dF3gH5jL0pS7uA2eT9iK»" + '"',
            "SecretAccessKey: «Zt8/u" + "Q2w+Lk9vB4nM7xC1dF6gH3jP5rS0yA8eT2i»",
        ),
        counterexamples=(
            "aws_secret_access_key = os.environ['AWS_SECRET_ACCESS_KEY']",
            "secret_key: wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY",
        ),
    ),
    Rule(
        id="aws_session_token",
        kind="aws_session_token",
        category=Category.CREDENTIAL,
        title="AWS session token",
        label="AWS_SESSION_TOKEN",
        why="With its temporary keys it acts in your AWS account until it expires.",
        advice="Let it expire or revoke the role's sessions in IAM; don't write session tokens down.",
        source="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
        keywords=("session_token", "sessiontoken", "security_token", "session-token", "security-token"),
        pattern=beside("session[_-]?token|security[_-]token", r"(?:IQoJb3|FwoGZX|AQoD)[A-Za-z0-9/+=]{100,2000}") + r"(?![A-Za-z0-9/+=])",
        examples=("aws_session_token = «IQoJb3" + "JpZ2luX2VjEJr" + "h3Kq9ZtW5vB8nM2x" * 8 + "»",),
        counterexamples=("aws_session_token = os.environ['AWS_SESSION_TOKEN']",),
        reach=3000,
    ),
    Rule(
        id="aws_bedrock_api_key",
        kind="aws_bedrock_api_key",
        category=Category.CREDENTIAL,
        title="Amazon Bedrock API key",
        label="BEDROCK_KEY",
        why="It calls models in Amazon Bedrock at your expense.",
        advice="Delete the key's IAM service credential and make a new one.",
        source="https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        keywords=("absk",),
        pattern=rf"{LEFT}ABSK[A-Za-z0-9+/]{{100,270}}={{0,2}}(?![A-Za-z0-9+/=])",
        examples=("key: «ABSK" + "QmVkcm9ja0FQSUtleS1" + "k4Tz9Qw2Lm7Xv1Rb" * 6 + "=»",),
        counterexamples=("ABSK" + "QmVkcm9ja0FQSUtleS1",),
    ),
    credential(
        "aws_key_pair",
        "AWS secret access key behind its ID",
        "It signs requests to your AWS account: with the key ID beside it, it can do all that user may do.",
        kind="aws_secret_access_key",
        label="AWS_SECRET_KEY",
        advice=_ROTATE,
        source=_SOURCE,
        keywords=("akia", "asia"),
        pattern=rf"{LEFT}A[KS]IA[A-Z2-7]{{16}}{PAIRED}(?P<secret>(?=[A-Za-z/+]{{0,39}}\d)(?=[A-Z0-9/+]{{0,39}}[a-z])(?=[a-z0-9/+]{{0,39}}[A-Z])[A-Za-z0-9/+]{{40}}){SHUT}",
        examples=("connect('AKIA" + "IOSFODNN7EXAMPLE', '«" + mixed(20).sample + "/" + mixed(19).sample + "»')",),
        counterexamples=("connect('AKIA" + "IOSFODNN7EXAMPLE', '" + hexes(40).sample + "')",),
    ),
    credential(
        "aws_named_secret",
        "AWS secret access key beside a loose name",
        "It signs requests to your AWS account: whoever has it and the key ID can do all that user may do.",
        kind="aws_secret_access_key",
        label="AWS_SECRET_KEY",
        advice=_ROTATE,
        source=_SOURCE,
        keywords=(
            "aws_key",
            "awskey",
            "aws_access",
            "awsaccess",
            "aws_token",
            "aws_pass",
            "aws_cred",
            "amazon_s",
            "amazon_a",
            "s3_secret",
            "s3secret",
            "s3_key",
            "s3.secret",
            "s3-secret",
        ),
        pattern=vendor(
            r"aws[_.-]?(?:access|key|token|pass|cred)|amazon_(?:secret|access)|s3[_.-]?(?:secret|key)",
            r"(?=[A-Za-z0-9/+]{40})(?=[A-Za-z/+]{0,39}\d)(?=[A-Z0-9/+]{0,39}[a-z])(?=[a-z0-9/+]{0,39}[A-Z])[A-Za-z0-9/+]{40}",
        )
        + SHUT,
        examples=("AWS_KEY=«" + mixed(20).sample + "+" + mixed(19).sample + "»", "s3_secret: '«" + mixed(40).sample + "»'"),
        counterexamples=("aws_access_key_path = 'keys/shop'",),
    ),
    credential(
        "aws_bedrock_short_key",
        "Amazon Bedrock API key, short-lived",
        "It calls models in Amazon Bedrock at your expense, until it expires.",
        kind="aws_bedrock_api_key",
        label="BEDROCK_KEY",
        source="https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        keywords=("bedrock-api-key-",),
        pattern=rf"{LEFT}bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{{40,2800}}={{0,2}}{SHUT}",
        examples=("AWS_BEARER_TOKEN_BEDROCK=«bedrock-api-key-" + "YmVkcm9jay5hbWF6b25hd3MuY29t" + mixed(300).sample + "==»",),
        counterexamples=("bedrock-api-key-" + "rotation",),
        reach=3000,
    ),
    credential(
        "aws_appsync_key",
        "AWS AppSync API key",
        "It queries and changes your application's data.",
        source="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization",
        keywords=("da2-",),
        pattern=rf"{LEFT}da2-(?=[a-z]{{0,25}}\d)[a-z0-9]{{26}}{RIGHT}",
        examples=('aws_appsync_apiKey: "«da2-' + lower(26).sample + '»"',),
        counterexamples=("da2-" + "short",),
    ),
    credential(
        "aws_ses_smtp_password",
        "Amazon SES SMTP password",
        "It sends mail in your name.",
        advice=_ROTATE,
        source="https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html",
        keywords=(
            "smtp_pass",
            "smtp-pass",
            "smtp.pass",
            "smtppass",
            "ses_pass",
            "ses_smtp",
            "ses_secret",
            "email_host_pass",
            "mail_pass",
            "mail.pass",
            "mailpass",
        ),
        pattern=beside(r"(?:smtp|ses|email_host|mail)[_.-]?(?:smtp[_.-]?)?(?:pass|secret)", r"B(?=[A-Za-z/+]{0,42}\d)[A-Za-z0-9/+]{43}")
        + SHUT,
        examples=("SES_SMTP_PASSWORD=«" + _SES + "»",),
        counterexamples=("SES_SMTP_PASSWORD=${SES_PASSWORD}", "SMTP_PASSWORD=B" + "A" * 43),
        validate=_is_smtp_password,
    ),
    credential(
        "aws_presigned_token",
        "AWS session token in a signed address",
        "Whoever has the address reads or writes what it signs, until it expires.",
        kind="aws_session_token",
        source="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html",
        keywords=("x-amz-security-token=",),
        pattern=r"(?i:X-Amz-Security-Token)=(?P<secret>[A-Za-z0-9%/+_-]{100,2600}={0,2})(?![A-Za-z0-9%/+=_-])",
        examples=("https://shop.s3.amazonaws.com/a?X-Amz-Security-Token=«IQoJb3" + mixed(300).sample + "%3D»&X-Amz-Expires=900",),
        counterexamples=("X-Amz-Security-Token=$TOKEN",),
        reach=3000,
    ),
)
