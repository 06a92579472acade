"""Names of secrets in other letters, and secrets that are words."""

from __future__ import annotations

import pytest

from airlock.core.detect import builtin_rule_set, find
from airlock.core.detect.abroad import ABROAD
from airlock.core.detect.foreign import ForeignKeywords
from airlock.core.model import Category, Document, Severity

KEY = b"fingerprint key"
WORD = "Tr0ub" + "4dor&3x"
PLAIN = "Fj0rd" + "4711x"
RANDOM = "9f8Kd02mQz" + "7LrT4vWx"


def found(text: str, language: str) -> list[tuple[str, Severity]]:
    """The credentials in a text, as they stand, with how loud they are."""
    findings = find(Document(text, "", language), builtin_rule_set(), KEY)
    return [(text[one.span.start : one.span.end], one.severity) for one in findings if one.category is Category.CREDENTIAL]


@pytest.mark.parametrize("name", [*ABROAD["password"], "hasło", "HASŁO", "şifre", "lösenord", "jelszó", "slaptažodis", "ПАРОЛЬ"])
@pytest.mark.parametrize(
    ("language", "form"), [("python", '{} = "{}"'), ("yaml", "{}: {}\n"), ("json", '{{"{}": "{}"}}'), ("plaintext", "{}: {}")]
)
def test_passwords_beside_names_in_other_letters_are_found(name: str, language: str, form: str) -> None:
    assert found(form.format(name, PLAIN), language) == [(PLAIN, Severity.WARNING)]


@pytest.mark.parametrize(
    "name", [*ABROAD["secret"], *ABROAD["api_key"], *ABROAD["token"], "Schlüssel", "Clé API", "clé secrète", "Ключ API"]
)
@pytest.mark.parametrize(("language", "form"), [("json", '{{"{}": "{}"}}'), ("markdown", "- {}: `{}`\n"), ("markdown", "{} → {}\n")])
def test_keys_beside_names_in_other_letters_are_found(name: str, language: str, form: str) -> None:
    assert found(form.format(name, RANDOM), language) == [(RANDOM, Severity.WARNING)]


@pytest.mark.parametrize(
    "text",
    [
        '{"password": "Пароль", "пароль": "Забыли пароль?", "токен": "Токен доступа", "密码": "请输入密码"}',
        '{"パスワード": "パスワードを入力してください", "clé api": "Clé d’API requise", "hasło": "Wprowadź hasło"}',
        '{"encryption_key": "Clave de cifrado", "signing_key": "cheie de semnare"}',
        "Пароль: введите ваш пароль. パスワード：必須. 密码：不能为空 şifre: zorunlu",
    ],
)
def test_labels_in_other_letters_are_left_alone(text: str) -> None:
    assert found(text, "json") == found(text, "plaintext") == []


def test_keywords_in_other_letters_are_found_in_any_case() -> None:
    text = "İ ПАРОЛЬ, Пароль и пароль"
    assert [(start, end) for _, start, end in ForeignKeywords(("пароль",), 0).hits(text)] == [(2, 8), (10, 16), (19, 25)]


@pytest.mark.parametrize(
    "said",
    [
        "Пароль от базы: {}",
        "mot de passe de la base : {}",
        "数据库密码是{}",
        "パスワードは{}です",
        "비밀번호는 {} 입니다",
        "La clé API est {}",
        "Use token `{}` for staging.",
        "use this key `{}` with the API",
        "test account: user ada, pw {}",
        "логин ada пароль {}",
        "Log in as user `ada` with password `{}`.",
        "用户名：ada 密码：{}",
    ],
)
def test_what_people_tell_each_other_is_found(said: str) -> None:
    value = RANDOM if "API" in said or "token" in said else PLAIN
    assert [value for value, _ in found(said.format(value), "markdown")] == [value]


@pytest.mark.parametrize(
    "text",
    [
        'print("Your password is: {}")',
        'System.out.println("password = " + "{}");',
        'log.debug("password=%s", "{}")',
        'fmt.Println("password:", "{}")',
        "console.log('The admin password is {}.')",
    ],
)
def test_what_programs_print_is_found(text: str) -> None:
    assert [value for value, _ in found(text.format(WORD), "python")] == [WORD]


@pytest.mark.parametrize(
    "text",
    [
        'print("Your password is: %s" % password1)',
        'raise ValueError("password is too short, min 8")',
        'log.info("token is valid until 2026-11-23T10:00:00")',
        'labels = ("password:", "username:", "step-2:")',
        'help = "The password is base64-encoded"',
    ],
)
def test_what_programs_say_of_passwords_is_left_alone(text: str) -> None:
    assert found(text, "python") == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("python", 'passphrase = "orchid lantern walnut"', "orchid lantern walnut"),
        ("json", '{"key_passphrase": "Orchid Lantern Walnut River"}', "Orchid Lantern Walnut River"),
        ("yaml", "passphrase: orchid lantern walnut\n", "orchid lantern walnut"),
        ("dotenv", "SESSION_SECRET=orchid lantern walnut\n", "orchid lantern walnut"),
        ("javascript", "const JWT_SECRET = 'orchid-lantern-walnut';", "orchid-lantern-walnut"),
        ("yaml", "SIGNING_KEY: orchid_lantern_walnut\n", "orchid_lantern_walnut"),
        ("properties", "jwt.key=orchidlanternwalnut77\n", "orchidlanternwalnut77"),
        ("go", 'var jwtKey = []byte("orchidlanternwalnut")', "orchidlanternwalnut"),
    ],
)
def test_secrets_that_are_words_are_hints(language: str, text: str, value: str) -> None:
    assert found(text, language) == [(value, Severity.HINT)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("python", 'passphrase = "Enter your passphrase"'),
        ("json", '{"passphrase": "passphrase is too short", "key_passphrase": "Private Key Phrase Hint"}'),
        ("yaml", "jwtSecret: shop-jwt-secret\nsession_secret: shop-prod-session\nwebhook_secret: orchid-webhook-name\n"),
        ("yaml", "secret: orchid-lantern-walnut\nsecretName: orchid-lantern\nexistingSecret: orchid-lantern\n"),
        ("javascript", "const JWT_SECRET = 'your-jwt-secret';"),
        ("python", 'signing_key = "signing_key_name"'),
        ("python", 'encryption_key = "customerencryptionkey"'),
    ],
)
def test_names_and_messages_are_no_secrets_that_are_words(language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("yaml", "password: {} # of ada\n"),
        ("properties", "password={} user=ada\n"),
        ("shellscript", "DB_PASSWORD={} ./shop\n"),
        ("yaml", "- {{password: {}, user: ada}}\n"),
    ],
)
def test_what_follows_a_value_on_its_line_stays(language: str, text: str) -> None:
    assert [value for value, _ in found(text.format(PLAIN), language)] == [PLAIN]


@pytest.mark.parametrize(
    "text",
    [
        'static const char kWifiKey[] = "{}";',
        '#define WIFI_PSK "{}"',
        '#define STAPSK  "{}"',
        'wpa2-pre-shared-key="{}"',
        "key = process.env.SHOP_KEY ?? '{}'",
        'shop_key = os.getenv("SHOP_KEY", "{}")',
        'password = ("{}")',
        'ssh.use(NodeAuthPassword("{}"))',
        'DOC = [("id", "1"), ("password", "{}"), ("role", "admin")]',
    ],
)
def test_more_notations_are_found(text: str) -> None:
    value = RANDOM if "SHOP_KEY" in text else PLAIN
    assert [value for value, _ in found(text.format(value), "cpp")] == [value]
