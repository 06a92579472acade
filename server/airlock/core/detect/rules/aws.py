"""Amazon Web Services."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT, beside
from airlock.core.model import Category, Rule

_SOURCE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
_ROTATE = "Deactivate the key in IAM and make a new one; give code a role, or keys from the environment or AWS Secrets Manager."

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
)
