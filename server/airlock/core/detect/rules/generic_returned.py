"""Secrets that functions give back, and those that an option has where nobody sets it. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import LITERAL
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

RULES = (
    credential(
        "returned_secret",
        "Secret that a function returns",
        "Whoever reads it can do what the program does with it.",
        kind="secret",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=tuple(
            before + word + end
            for word in ("password", "secret", "apikey", "api_key", "token", "secretkey", "secret_key")
            for before, end in (
                *(
                    ("", end)
                    for end in ("()", "(self)", "(cls)", " = () =>", " = lambda:", ": string {", ": string\n", " {\n", " by lazy {")
                ),
                *(
                    (before, "")
                    for before in ("def ", "def access_", "def auth_", "def api_", "def client_", "def app_", "def db_", "def admin_")
                ),
            )
        ),
        pattern=(
            r"(?P<key>(?:(?P<ruby>def )(?:\w{1,20}_)?)?(?i:password|secret(?:_?key)?|api_?key|token))(?P<loose>)(?:(?(ruby)[ ]{0,2}\r?\n[ \t]{1,40}(?:return[ ])?|(?!))"
            r"|\((?:self|cls)?\)[^\r\n{}();=,\"]{0,60}\s{0,20}(?:[{:]\s{0,40}(?:return[ ]{1,4}|echo[ ]|(?=\"[^\"\r\n]{4,100}\"\s{0,20}\}))|=>?[ ]{1,4})"
            r"|[ ]by[ ]lazy[ ]\{\s{0,40}|[ ]=[ ](?:\(\)[ ]=>|lambda:)[ ]|:[ ]String[ ]\{\s{0,40}(?:return[ ])?|:[ ]String\s{1,40}get\(\)[ ]=[ ]|[ ]\{\s{0,40}return[ ](?=@))"
            rf"{LITERAL}[ ]{{0,2}}(?:;|\}}|[\r\n]|$)"
        ),
        examples=(
            'String getPassword() {\n    return "«x7Qp2wr9' + 'Lm4Kd8Vb»";\n}',
            "def api_key() -> str:\n    return '«x7Qp2wr9" + "Lm4Kd8Vb»'\n",
            "static get apiKey() { return '«x7Qp2wr9" + "Lm4Kd8Vb»'; }",
            "def get_password(self):\n    return '«x7Qp2wr9" + "Lm4Kd8Vb»'\n",
            "const getToken = () => '«x7Qp2wr9" + "Lm4Kd8Vb»';",
            'var password: String { "«x7Qp2wr9' + 'Lm4Kd8Vb»" }',
            "def api_key\n  '«x7Qp2wr9" + "Lm4Kd8Vb»'\nend",
            "def access_token\n  '«x7Qp2wr9" + "Lm4Kd8Vb»'\nend",
            "fn api_key() -> &'static str {\n    \"«x7Qp2wr9" + 'Lm4Kd8Vb»"\n}',
            'override val token: String\n    get() = "«x7Qp2wr9' + 'Lm4Kd8Vb»"\n',
            'get_token() {\n  echo "«x7Qp2wr9' + 'Lm4Kd8Vb»"\n}',
            '- (NSString *)apiSecret {\n    return @"«x7Qp2wr9' + 'Lm4Kd8Vb»";\n}',
            'val apiKey by lazy { "«x7Qp2wr9' + 'Lm4Kd8Vb»" }',
            "get_password = lambda: '«x7Qp2wr9" + "Lm4Kd8Vb»'\n",
        ),
        counterexamples=(
            'String getPassword() {\n    return "password1";\n}',
            "def token():\n    return os.environ['SHOP_TOKEN2']\n",
            "call_token()\nreturn 'x7Qp2wr9" + "Lm4Kd8Vb'",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=400,
    ),
    credential(
        "returned_login",
        "User and password that a function returns",
        "Whoever reads it can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=tuple(f"{word}{end}" for word in ("credentials", "creds", "auth", "login") for end in ("()", "(self)", "(cls)")),
        pattern=(
            r"(?P<key>(?i:credentials|creds|(?P<doubt>auth|login)))(?P<loose>)\((?:self|cls)?\)[^\r\n{}=;\"']{0,60}[{:]\s{0,40}return[ ][(\[]?"
            r"[\"'][^\"'\r\n]{1,60}[\"'],[ ]?"
            rf"(?(doubt)(?=[^,;\r\n]{{0,60}}[!@#$%^&*?+=~])){LITERAL}[)\]]?[ ]{{0,2}}(?:;|\}}|[\r\n]|$)"
        ),
        examples=(
            'func credentials() (string, string) {\n\treturn "ada", "«Au4xv8' + '-q2»"\n}',
            '@pytest.fixture\ndef auth():\n    return ("ada@shop.example", "«Au4xv8' + '!q2»")\n',
        ),
        counterexamples=(
            'func auth() (string, string) {\n\treturn "basic", "digest"\n}',
            'def login():\n    return "ada", password1\n',
            'def auth(self):\n    return ("Bearer", "OAuth2.0")\n',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=400,
    ),
    credential(
        "returned_signing_key",
        "Key that tokens are checked with",
        "Whoever reads it can make tokens for everybody.",
        kind="signing_key",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://pkg.go.dev/github.com/golang-jwt/jwt/v5#Keyfunc",
        keywords=("*jwt.token)",),
        pattern=(
            r"(?P<key>\*jwt\.Token\))[ ](?:\([^()\r\n]{1,40}\)|error)?[ ]?\{(?s:[^{}]{0,200}?(?:\{[^{}]{0,200}\}[^{}]{0,80}?)?)\breturn[ ]\[\]byte\((?P<loose>)"
            r"(?P<quote>[\"`])(?P<secret>[^\"`\r\n]{4,200})(?P=quote)\)"
        ),
        reach=900,
        examples=(
            'jwt.Parse(s, func(t *jwt.Token) (any, error) { return []byte("«Au4xv8' + '-q2Lm»"), nil })',
            'func(token *jwt.Token) (interface{}, error) {\n\treturn []byte("«Au4xv8' + '-q2Lm»"), nil\n}',
        ),
        counterexamples=("jwt.Parse(s, func(t *jwt.Token) (any, error) { return []byte(secret1), nil })",),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "default_of_field",
        "Default of an option that holds a secret",
        "Whoever reads it can use it, wherever nobody has set another.",
        source="https://docs.rs/clap/latest/clap/_derive/index.html",
        keywords=("default_value = ", "default_value_t = "),
        pattern=(
            rf"default_value(?:_t)?[ ]=[ ](?P<loose>){LITERAL}[^\r\n\"']{{0,60}}\)\]\s{{0,40}}(?:\#\[[^\]\r\n]{{0,80}}\]\s{{0,40}}){{0,2}}(?:pub(?:\(\w{{1,12}}\))?[ ])?"
            r"(?P<key>(?i:[a-z_]{0,24}(?:password|passwd|secret|token|api_?key)))[ ]?:"
        ),
        examples=(
            '#[arg(long, default_value = "«au4xv8' + '-q2Lm»")]\npub token: String,',
            '#[arg(long, default_value = "«au4xv8' + '-q2Lm»")]\n#[serde(skip)]\npub(crate) api_token: String,',
        ),
        counterexamples=(
            '#[arg(long, default_value = "8080-tcp2")]\npub port: u16,',
            '#[arg(long, default_value = "token")]\ntoken: String,',
        ),
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=540,
    ),
)
