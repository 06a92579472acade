"""Values beside telling names: found in every notation people write, and nothing of the much that only looks like it."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rules, find
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document, Severity

KEY = b"fingerprint key"
SET = RuleSet.build(builtin_rules())
VALUE = "au4xv8" + "-q2Lm"  # stands for V below
SECRET = "k3VtQz8WmY2x" + "Lr7NpB5c"  # stands for S

FOUND = {
    "python": [
        'password = "«V»"',
        'PASSWORD: Final[str] = "«V»"',
        "password: str | None = '«V»'",
        'connect(user="ada", password="«V»")',
        'config["db"]["password"] = "«V»"',
        "{'client_secret': '«S»'}",
        'API_KEY = (\n    "«S»"\n)',
        'os.environ.setdefault("DB_PASSWORD", "«V»")',
        'password = os.environ.get("DB_PASSWORD") or "«V»"',
        "secret_key = b'«S»'",
        'if password == "«V»":',
        'url = "https://api.shop.example/v1?access_token=«S»&page=2"',
        'dsn = "host=db user=ada password=«V»"',
        'x = "{\\"password\\": \\"«V»\\"}"',
        '# the password = "«V»" was leaked',
    ],
    "javascript": [
        'const dbPassword = "«V»";',
        "const config = { password: '«V»', host };",
        "const token = `«S»`;",
        'const pw = process.env.DB_PASSWORD || "«V»";',
        "const pw = process.env.DB_PASSWORD ?? '«V»';",
        'client.setApiKey("«S»");',
        '{"a":"b","c":"d","apiKey":"«S»","e":1}',
    ],
    "typescript": ['private readonly apiKey: string = "«S»";'],
    "java": [
        'private static final String PASSWORD = "«V»";',
        'props.setProperty("password", "«V»");',
        'dataSource.setPassword("«V»");',
    ],
    "go": ['password := "«V»"', 'const password string = "«V»"', 'Config{Password: "«V»"}', "apiKey = `«S»`"],
    "csharp": ['var cs = "Server=db;User Id=ada;Password=«V»;Timeout=5";', 'string password = @"«V»";'],
    "ruby": [':password => "«V»"', "password: '«V»'"],
    "php": ["$config['password'] = '«V»';", "define('DB_PASSWORD', '«V»');", "'secret' => '«S»',"],
    "rust": ['let password: &str = "«V»";'],
    "c": ['char password[] = "«V»";', '#define DB_PASSWORD "«V»"', 'curl_easy_setopt(c, CURLOPT_PASSWORD, "«V»");'],
    "shellscript": [
        "export DB_PASSWORD=«V»",
        'DB_PASSWORD="«V»"',
        "DB_PASSWORD=${DB_PASSWORD:-«V»}",
        "mysql --password=«V» shop",
        "curl -u ada:«V» https://shop.example",
    ],
    "dockerfile": ["ENV DB_PASSWORD=«V»", "ARG API_TOKEN=«S»"],
    "yaml": ["password: «V»", 'password: "«V»"', "  - name: DB_PASSWORD\n    value: «V»", "db.password: «V» # prod"],
    "json": ['{"password": "«V»"}', '{"name": "DB_PASSWORD", "value": "«V»"}'],
    "toml": ['password = "«V»"'],
    "ini": ["password = «V»", "smtp_pw=«V»"],
    "properties": ["db.password=«V»", "spring.datasource.password = «V»"],
    "dotenv": ["DB_PASSWORD=«V»", "SECRET_KEY='«S»'", "STRIPE_API_KEY=«S»"],
    "xml": [
        "<password>«V»</password>",
        '<add key="Password" value="«V»" />',
        '<user name="ada" password="«V»"/>',
        "<s:token>\n  «S»\n</s:token>",
    ],
    "hcl": ['password = "«V»"', 'api_token = "«S»"'],
    "sql": ["CREATE USER ada IDENTIFIED BY '«V»';", "ALTER ROLE ada LOGIN PASSWORD '«V»';"],
    "plaintext": ["password: «V»", "the db pw:«V» works", "login ada, password=«V»,", "Authorization: Token «S»"],
    "markdown": ["Use `password=«V»` to log in"],
}

NOTHING = {
    "python": [
        'password = os.environ["DB_PASSWORD"]',
        'password = os.getenv("DB_PASSWORD")',
        "password = settings.DB_PASSWORD_2",
        "password = get_password(user1, 2)",
        'password = getpass.getpass("Password 1: ")',
        'password = f"{user}-{token1}"',
        'password = "%s1" % x',
        'password = "${DB_PASSWORD1}"',
        'password = "{{ db_password_1 }}"',
        'password = "changeme1"',
        'password = "your-password-1"',
        'password = "<password1>"',
        'password = "xxxxxxxx1"',
        'password = "********"',
        'password = "password"',
        'password = "secret"',
        'password = ""',
        'password = "abc"',
        'secret = r"([a-z0-9]{64})"',
        'password = "PASSWORD_2"',
        'password = "DB_PASSWORD"',
        'db_password = "db_password"',
        'PASSWORD_HASHERS = ["hashers.PBKDF2PasswordHasher"]',
        'password_field = "user_pass_2f4a"',
        'password_help = "Use 8 characters or more."',
        'password_min_length = "12abc34def"',
        'assert not password, "wrong 1 2 3"',
        'raise ValueError("password: 1 too short")',
        'print("Token: ", token1)',
        'log("password:",a1b2c3d4e5,"x")',
        'token = tokenizer.encode("x1y2z3a4b5c6")',
        "max_tokens = 128000",
        'token_type = "bearer-2k"',
        'next_page_token = "k3VtQz8WmY2xLr7NpB5c"',
        'secret_name = "prod/shop/db-2f4a6c"',
        'secret = "arn:aws:secretsmanager:eu-west-1:1:secret:db-a1b2c3"',
        'secret = "op://vault/item1/password2"',
        'SECRETS = ["password", "token1a2b3c4d5e6f"]',
        'algorithm_for_token = "sha256"',
        'password_algorithm = "pbkdf2_sha256"',
        'secret = "https://vault.shop.example/v1/x"',
        'api_key = "/run/secrets/api_key_1"',
        'token = "2024-11-05T10:00:00Z"',
        'secretary = "k3VtQz8WmY2xLr7NpB5c"',
        'passed = "k3VtQz8WmY2xLr7NpB5c"',
        "password: str",
        "def login(user: str, password: str = DEFAULT1) -> None:",
        "token: Token1 = read_token2()",
    ],
    "javascript": [
        "const password = process.env.DB_PASSWORD1;",
        "const { password, token1 } = req.body;",
        "password: req.body.password1,",
        "token: this.token2,",
        '<input type="password" name="password1" placeholder="Password 1">',
        "headers: { Authorization: `Bearer ${token1}` }",
        "import { token1 } from './token2';",
        "a.token=b1,c.token=d2;e.tokenStart=f3,",
        'credentials: "same-origin"',
    ],
    "json": [
        '"LABEL_PASSWORD": "Parole"',
        '"password": "Mot de passe"',
        '"password": "Passwort"',
        '"password": "contraseña"',
        '"token": "string"',
        '"secret_ref": "V1SecretReference"',
    ],
    "yaml": [
        "password: ${DB_PASSWORD}",
        "password: !vault |",
        "password: *anchor",
        "token: null",
        "secretName: shop-tls-2",
        "password: {{ .Values.password1 }}",
    ],
    "java": ["String password = user.getPassword1();", '@Value("${db.password1}") String password;', "private String token1;"],
    "go": ['password := os.Getenv("DB_PASSWORD1")', "token, err := lexer.NextToken1()"],
    "shellscript": [
        "DB_PASSWORD=$1",
        "DB_PASSWORD=$(cat /run/secrets/db1)",
        'PASSWORD="${PASSWORD:?not set 1}"',
        "read -s -p 'Password 1: ' password",
        "PWD=/home/ada/work1",
    ],
    "plaintext": ["The password: it has to be long.", "Enter the token here", "password must have 8 characters", "secret: see the vault"],
    "css": [".password-1a2b3c { color: #a1b2c3; }"],
}


@pytest.mark.parametrize(("language", "example"), [(language, text) for language, texts in FOUND.items() for text in texts])
def test_is_found(language: str, example: str) -> None:
    text, spans = unmarked(example.replace("«V»", f"«{VALUE}»").replace("«S»", f"«{SECRET}»"))
    assert [one.span for one in find(Document(text, "", language), SET, KEY)] == list(spans)


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in NOTHING.items() for text in texts])
def test_is_nothing(language: str, text: str) -> None:
    findings = find(Document(text, "", language), SET, KEY)
    assert [(one.rule_id, text[one.span.start : one.span.end]) for one in findings] == []


WEAK = ['password = "dragonfly"', "password: '8675309'"]


@pytest.mark.parametrize("text", WEAK)
def test_simple_passwords_are_hints(text: str) -> None:
    assert [one.severity for one in find(Document(text, "", "python"), SET, KEY)] == [Severity.HINT]


@pytest.mark.parametrize("text", [f'password = "{VALUE}"', f'api_key = "{SECRET}"'])
def test_stronger_values_are_warnings_with_their_reasons(text: str) -> None:
    (one,) = find(Document(text, "", "python"), SET, KEY)
    assert one.severity is Severity.WARNING
    assert len(one.evidence) == 2


EMAILS = {
    "mail to ada@" + "engines.org now": "warning",
    "ada.b+tag@" + "mail.engines.co.uk": "warning",
    "Signed-off-by: Ada <ada@" + "engines.org>": "hint",
    "@author ada@" + "engines.org": "hint",
    "Copyright 2024 ada@" + "engines.org": "hint",
    "info@" + "engines.org": "hint",
    "user = ada@" + "host.local1": "",
    "git clone git@" + "engines.org:ada/x.git": "",
    "scp ada@" + "engines.org:/tmp/x .": "",
    "https://ada@" + "engines.org/x": "",
    "npm i @scope/name@" + "engines.org": "",
    "icon@" + "2x.png": "",
    "x@" + "y.test": "",
    "x@" + "yourcompany.com": "",
    "no-reply@" + "engines.org": "",
    "123+ada@" + "users.noreply.github.com": "",
    "matrix@" + "vector.T": "",
    "obj@" + "decorator.setter": "",
}


@pytest.mark.parametrize(("text", "severity"), EMAILS.items())
def test_emails(text: str, severity: str) -> None:
    assert [one.severity.value for one in find(Document(text), SET, KEY)] == ([severity] if severity else [])
