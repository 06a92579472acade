"""Secret keys of web frameworks, by which they sign cookies, sessions and links."""

from __future__ import annotations

from airlock.core.detect.decoding import base64_bytes
from airlock.core.detect.patterns import ASSIGN, LITERAL, NEVER, RIGHT, RIGHT_URL
from airlock.core.detect.provider import credential
from airlock.core.detect.wordlike import CHANCE, wordiness
from airlock.core.model import Confidence, Severity

_WHY = "Whoever has it signs cookies, sessions and reset links: they are any user, or run code on the server."
_ADVICE = "Change it (all sessions end); read it from the environment."
_BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6Ed"
_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"


def _is_32_bytes(value: str) -> bool:
    return len(base64_bytes(value.removeprefix("base64:"))) in (16, 32)


def _is_random(value: str) -> bool:
    """Whether only a machine would write this."""
    return sum(map(str.isdigit, value)) > 1 and wordiness(value) < CHANCE


RULES = (
    credential(
        "django_secret_key",
        "Django secret key",
        _WHY,
        advice="Change it and read it from the environment; `django-insecure-` marks keys that were never meant for production.",
        source="https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key",
        keywords=("django-insecure-",),
        pattern=r"django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{40,60}",
        examples=("SECRET_KEY = '«django-insecure-" + "k3v!tqz8wm(y2x=lr7n+pb5c&jd9hsf4^gka0tu6ie1ow#3zx5" + "»'",),
        counterexamples=("SECRET_KEY.startswith('django-insecure-')",),
        severity=Severity.WARNING,
    ),
    credential(
        "django_keyed_secret_key",
        "Django secret key",
        _WHY,
        kind="django_secret_key",
        advice=_ADVICE,
        source="https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key",
        keywords=("secret_key",),
        pattern=r"(?i:secret_key)[\"']?[ \t]{0,4}[=:][ \t]{0,4}[\"'](?P<secret>[a-z0-9!@#$%^&*(\-_=+)]{50})[\"']",
        examples=("SECRET_KEY = '«k3v!tqz8wm(y2x=lr7n+pb5c&jd9hsf4^gka0tu6ie1" + "ow#3zx5»'",),
        counterexamples=("SECRET_KEY = os.environ['SECRET_KEY']",),
        validate=lambda value: sum(value.count(mark) for mark in "!@#$%^&*(-_=+)") > 3 and any(map(str.isdigit, value)),
    ),
    credential(
        "rails_secret_key",
        "Rails secret key base or master key",
        _WHY,
        advice=_ADVICE,
        source="https://guides.rubyonrails.org/security.html#session-storage",
        keywords=("secret_key_base", "secret_token", "rails_master_key", "rails-master-key", "_master_key"),
        pattern=rf"(?i:secret_key_base|secret_token|rails[_-]master[_-]key){ASSIGN}(?P<secret>[0-9a-f]{{128}}|[0-9a-f]{{64}}|[0-9a-f]{{32}}|[A-Za-z0-9+/]{{64}}){RIGHT_URL}",
        examples=("  secret_key_base: «" + _HEX * 4 + "»", "RAILS_MASTER_KEY=«" + _HEX + "»", 'secret_key_base: "«' + _BODY + '»"'),
        counterexamples=('secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>',),
    ),
    credential(
        "laravel_app_key",
        "Laravel application key",
        "Whoever has it decrypts and forges what the application encrypts; with a forged cookie they may run code on the server.",
        advice="Make a new one with `php artisan key:generate`; keep .env files out of the repository.",
        source="https://laravel.com/docs/11.x/encryption",
        keywords=("app_key", "app_previous_keys", "'key' => 'base64:", "base64:"),
        pattern=rf"(?:(?i:app_key|app_previous_keys|'key'){ASSIGN}[\"']?)?(?P<secret>base64:[A-Za-z0-9+/]{{22,43}}={{1,2}})(?![A-Za-z0-9+/=])",
        examples=("APP_KEY=«base64:" + _BODY[:43] + "=»",),
        counterexamples=("APP_KEY=", "data:image/png;base64:"),
        validate=_is_32_bytes,
    ),
    credential(
        "symfony_app_secret",
        "Symfony application secret",
        _WHY,
        advice=_ADVICE,
        source="https://symfony.com/doc/current/reference/configuration/framework.html#secret",
        keywords=("app_secret", "appsecret"),
        pattern=rf"(?<![A-Za-z0-9_])(?i:app_?secret){ASSIGN}(?P<secret>[0-9a-f]{{32,40}}){RIGHT}",
        examples=("APP_SECRET=«" + _HEX + "»",),
        counterexamples=("APP_SECRET=${APP_SECRET}",),
    ),
    credential(
        "wordpress_salt",
        "WordPress key or salt",
        _WHY,
        advice="Make new ones at the WordPress key service (all sessions end).",
        source="https://developer.wordpress.org/advanced-administration/security/#security-keys",
        keywords=("auth_key'", "in_key'", "nonce_key'", "auth_salt'", "in_salt'", "nonce_salt'", 'auth_key"', 'auth_salt"'),
        pattern=r"(?P<structured>(?i:(?:auth|in|nonce)_(?:key|salt)))[\"'],[ \t]{0,20}(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[ -~]){60,70})(?P=quote)",
        examples=("define('AUTH_KEY',         '«k3V!tQz8 WmY2x-Lr7N,pB5c{Jd9H}sF4g(Ka0T)u6Ie[1Ow3]Zx5v~Q7r9|TyUi" + "»');",),
        counterexamples=("define('AUTH_KEY', 'put your unique phrase here');", "define('AUTH_KEY', getenv('AUTH_KEY'));"),
        validate=lambda value: len(set(value)) > 24 and not value.startswith("put "),
    ),
    credential(
        "aspnet_machine_key",
        "ASP.NET machine key",
        "Whoever has it forges view state and logins, and may run code on the server.",
        advice="Make a new key and keep it out of web.config.",
        source="https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.machinekeysection",
        keywords=("validationkey=", "decryptionkey="),
        pattern=r"(?i:validationkey|decryptionkey)=\\?[\"'](?P<secret>(?:[0-9A-F]{2}){16,64}|(?:[0-9a-f]{2}){16,64})\\?[\"',]",
        examples=('<machineKey validationKey="«' + _HEX.upper() * 4 + '»" validation="SHA1" />',),
        counterexamples=('<machineKey validationKey="AutoGenerate,IsolateApps" />',),
    ),
    credential(
        "magento_crypt_key",
        "Magento encryption key",
        "It decrypts what the shop keeps encrypted: payment settings, addresses.",
        advice="Change it in the admin panel, which encrypts everything anew.",
        source="https://experienceleague.adobe.com/en/docs/commerce-admin/systems/security/security-encryption-key",
        keywords=("'crypt' =>", "<crypt>"),
        pattern=r"(?:'crypt' =>\s{0,4}(?:\[|array ?\()\s{0,40}'key' => '|<crypt>\s{0,40}<key>(?:<!\[CDATA\[)?)(?P<secret>(?:base64)?[A-Za-z0-9+/]{32,48}={0,2})",
        examples=("'crypt' => [\n  'key' => '«" + _HEX + "»'\n]",),
        counterexamples=("'crypt' => ['key' => '']",),
    ),
    credential(
        "cookie_signing_key",
        "Key that signs cookies",
        _WHY,
        advice=_ADVICE,
        source="https://www.yiiframework.com/doc/api/2.0/yii-web-request#$cookieValidationKey-detail",
        keywords=("cookievalidationkey", "hash_salt", "cookie_secret", "blowfish_secret", "keystore_secret", "cookiesecret"),
        pattern=rf"(?i:cookie_?validation_?key|hash_salt|cookie_?secret|blowfish_secret){ASSIGN}(?P<secret>(?=[A-Za-z+/=_!-]{{0,60}}\d)[A-Za-z0-9+/=_!-]{{24,128}})(?![A-Za-z0-9+/=_(.-])",
        examples=("'cookieValidationKey' => '«" + _BODY[:32] + "»',", "$settings['hash_salt'] = '«" + _BODY + "»';"),
        counterexamples=("cookie_secret = get_cookie_secret_from_env2()",),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "application_secret_key",
        "Secret key of an application",
        _WHY,
        advice=_ADVICE,
        source="https://docs.gitlab.com/administration/backup_restore/backup_gitlab/#storing-configuration-files",
        keywords=("cookie_key", "_rijndael_key_", "passwordsalt", "db_key_base", "secretorkey"),
        pattern=rf"(?i:cookie_key_?|_rijndael_key_|passwordsalt(?:main)?|db_key_base|secretorkey){ASSIGN}(?P<secret>[A-Za-z0-9+/]{{16,300}}={{0,2}})(?![A-Za-z0-9+/=_(.-])",
        examples=(
            "define('_COOKIE_KEY_', '«" + _BODY[:56] + "»');",
            "gitlab_rails['db_key_base'] = '«" + _HEX * 4 + "»'",
            "'passwordsalt' => '«" + _BODY[:30] + "»',",
        ),
        counterexamples=(
            "cookie_key = session_cookie_key_of_user2",
            "secretOrKey: configService1Provider2Of3",
            "'cookie_key' => 'orderscookie2key'",
        ),
        validate=_is_random,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "flask_secret_key",
        "Flask secret key",
        _WHY,
        advice=_ADVICE,
        source="https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY",
        kind="secret",
        label="SECRET",
        keywords=("app.secret_key = ", "app.secret_key=", "app.config['secret_key'] = ", 'app.config["secret_key"] = '),
        pattern=rf"(?P<key>(?i:app\.secret_key|app\.config\[[\"']secret_key[\"']\])[ ]?=[ ]?){NEVER}b?{LITERAL}",
        examples=('app.secret_key = "«orchid' + 'lane»"', "app.config['SECRET_KEY'] = '«orchid" + "lane»'"),
        counterexamples=('app.secret_key = "secret"', "app.secret_key = 'your secret key'", "app.config['SECRET_KEY'] = 'SHOP_SECRET_KEY'"),
        languages=("python", "markdown", "restructuredtext", ""),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "express_session_secret",
        "Secret of Express sessions",
        _WHY,
        advice=_ADVICE,
        source="https://expressjs.com/en/resources/middleware/session.html#secret",
        kind="secret",
        label="SECRET",
        keywords=("session({", "session( {"),
        pattern=rf"(?P<key>(?i:session)\([ ]?\{{\s{{0,20}}(?:\w{{1,20}}:[^\r\n{{}}]{{0,80}},\s{{1,20}}){{0,4}}secret:[ ]{{0,4}}){NEVER}{LITERAL}",
        examples=("app.use(session({\n  secret: '«orchid" + "lane»',\n  resave: false,\n}));",),
        counterexamples=(
            "session({ secret: 'secret' })",
            "session({ secret: process.env.SECRET_2 })",
            "session({ secret: 'your-secret' })",
        ),
        reach=640,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "fernet_key",
        "Fernet key",
        "It decrypts and forges what was encrypted with it.",
        advice="Make a new key and encrypt everything anew; read it from the environment.",
        source="https://cryptography.io/en/latest/fernet/",
        keywords=("fernet",),
        pattern=rf"(?i:fernet)(?:[\w.-]{{0,20}}{ASSIGN}|\(b?[\"'])(?:b[\"'])?(?P<secret>(?=[A-Za-z_=-]{{0,43}}\d)[A-Za-z0-9_-]{{43}}=)(?![A-Za-z0-9_=-])",
        examples=("AIRFLOW__CORE__FERNET_KEY=«" + _BODY[:43] + "=»", "f = Fernet(b'«" + _BODY[:43] + "=»')"),
        counterexamples=("fernet_key = Fernet.generate_key()",),
    ),
)
