"""Home folders, which carry their owner's name, and cloud accounts in resource names."""

from __future__ import annotations

from airlock.core.model import Category, Confidence, Rule, Severity

_NOBODY = (
    "runner|vscode|node|jenkins|user|users|username|ubuntu|ec2-user|vagrant|circleci|travis|app|appuser|web|www|git|pi|admin|root|build|builder|coder|codespace|dev|developer|docker|deploy"
    "|airflow|jovyan|gitpod|linuxbrew|nonroot|default|test|tester|public|shared|runneradmin|all|guest|me|you|yourname|your[-_]?user(?:name)?|name|foo|bar|example|someuser|myuser|nobody|postgres"
    "|nginx|oracle|hadoop|spark|steam|container|project|src|assets|pages|index|about|profile|home|file|login|settings|dashboard|projects|team|group|.{1,2}"
)
_ACCOUNT = r"(?!123456789|111122223333|444455556666|000000000000|111111111111|999999999999|012345678901|000000000001)[0-9]{12}"

RULES = (
    Rule(
        id="home_path", kind="home_path", category=Category.PERSONAL_DATA, title="Home folder of a person", label="HOME_PATH",
        why="It carries the name somebody logs in with.", advice="Write a path relative to the project, or /home/user.",
        source="https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s08.html", keywords=("/home/", "/users/"),
        pattern=rf"(?<![\w.\-)}}\]])(?<!url=.)(?<!url_path=.)(?<!href=.)(?P<secret>(?:/home/|/Users/)(?!(?i:{_NOBODY})(?![\w-]))[a-z][a-z0-9._-]{{2,31}})(?=[/\"'`:;,)\s\\])",
        examples=('p = "«/home/gri' + 'selda»/src"', "«/Users/gris" + "elda»/code"),
        counterexamples=("/home/runner/work", "/home/$USER/x", "https://x.org/home/start/", "app.get('/Users/:id')"),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="home_path_windows", kind="home_path", category=Category.PERSONAL_DATA, title="Home folder of a person", label="HOME_PATH",
        why="It carries the name somebody logs in with.", advice="Write a path relative to the project, or %USERPROFILE%.",
        source="https://learn.microsoft.com/windows/deployment/usmt/usmt-recognized-environment-variables", keywords=("\\users\\", "\\\\users\\"),
        pattern=rf"(?<=[A-Za-z]:)(?P<secret>(?:\\{{1,2}}|/)[Uu]sers(?:\\{{1,2}}|/)(?!(?i:{_NOBODY})(?![\w-]))[A-Za-z][A-Za-z0-9._-]{{2,31}})(?=[\\/\"'`])",
        examples=("C:«\\Users\\Gri" + "selda»\\x", 'p = "D:«\\\\Users\\\\Gri' + 'selda»\\\\x"'), counterexamples=("C:\\Users\\Public\\Documents", "C:\\Users\\%USERNAME%\\x"),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="cloud_account_arn", kind="cloud_account", category=Category.INTERNAL, title="AWS account in a resource name", label="CLOUD_ACCOUNT",
        why="It names your account to everybody who looks for a way in.", advice="Use 123456789012, as AWS's own documentation does, or let the placeholder stand.",
        source="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html", keywords=("arn:aws",),
        pattern=rf"arn:aws(?:-[a-z-]{{2,10}})?:[a-z0-9-]{{1,40}}:[a-z0-9-]{{0,20}}:(?P<secret>{_ACCOUNT}):",
        examples=("arn:aws:iam::«48201977" + "3518»:role/deploy",), counterexamples=("arn:aws:iam::123456789012:role/x", "arn:aws:s3:::bucket"),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="cloud_account_answered", kind="cloud_account", category=Category.INTERNAL, title="AWS account in an answer of AWS", label="CLOUD_ACCOUNT",
        why="It names your account to everybody who looks for a way in.", advice="Use 123456789012, as AWS's own documentation does, or let the placeholder stand.",
        source="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html", keywords=('"account"', '"ownerid"', '"registryid"', '"recipientaccountid"'),
        pattern=rf'"(?i:account|ownerid|registryid|recipientaccountid)"\s{{0,4}}:\s{{0,4}}"(?P<secret>{_ACCOUNT})"',
        examples=('"Account": "«48201977' + '3518»"', '"OwnerId":"«48201977' + '3518»"'), counterexamples=('"Account": "123456789012"', '"account": "savings"'),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="cloud_account_registry", kind="cloud_account", category=Category.INTERNAL, title="AWS account in a registry's address", label="CLOUD_ACCOUNT",
        why="It names your account to everybody who looks for a way in.", advice="Use 123456789012, as AWS's own documentation does, or let the placeholder stand.",
        source="https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html", keywords=(".dkr.ecr.",),
        pattern=rf"(?<![0-9A-Za-z])(?P<secret>{_ACCOUNT})\.dkr\.ecr\.",
        examples=("docker push «48201977" + "3518».dkr.ecr.eu-west-1.amazonaws.com/api",), counterexamples=("123456789012.dkr.ecr.us-east-1.amazonaws.com/app",),
        lead=14, reach=60, severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
    Rule(
        id="cloud_account_path", kind="cloud_account", category=Category.INTERNAL, title="AWS account in an address", label="CLOUD_ACCOUNT",
        why="It names your account to everybody who looks for a way in.", advice="Use 123456789012, as AWS's own documentation does, or let the placeholder stand.",
        source="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html", keywords=("amazonaws.com/",),
        pattern=rf"amazonaws\.com/(?P<secret>{_ACCOUNT})(?=[/\"'`\s])",
        examples=("https://sqs.eu-west-1.amazonaws.com/«48201977" + "3518»/orders",), counterexamples=("https://sqs.us-east-1.amazonaws.com/123456789012/q",),
        severity=Severity.HINT, confidence=Confidence.MEDIUM,
    ),
)  # fmt: skip
