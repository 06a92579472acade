"""Passwords in notes and manuals, which name a user and a password side by side. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER, OF_WHOM
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_MARKS = r"[`\"'*]{0,3}"
_OPENS = (
    *("login", "logins", "log in", "log in with", "login with", "sign in with", "log in as", "login as", "logged in as", "sign in as"),
    *("credentials", "creds", "username/password", "user/password", "user/pass", "user/pw", "login/password", "account"),
    *("wifi", "wi-fi", "wlan"),
    *("zugangsdaten", "anmeldedaten", "identifiants", "credenciales", "usuario/clave", "credenziali", "credenciais", "dane logowania"),
)
"""What a user and a password are introduced by."""
_KEYWORDS = tuple(
    word + end
    for word in _OPENS
    for end in (
        (" ",)
        if word.endswith(("with", "as"))
        else (": ", ":** ", " is ", " are ", " is: ", " are: ", " for ", " to ", " -> ", " - ", " – ", " — ")
    )
)
_KEY = (
    r"(?P<key>(?i:log(?:ged)?[ ]?in|logins?|sign[ ]in|credentials?|creds|zugangsdaten|anmeldedaten|identifiants|credenciales|credenziali"
    r"|credenciais|wi-?fi|wlan|dane[ ]logowania|usuario/clave|(?:(?:user(?:name)?|login)/)?(?:password|pass|pw)|account|username|user)"
    rf"(?i:/password)?{OF_WHOM}(?:[ ](?i:with|as|are|is|->))?)(?::|[ ][-–—])?\*{{0,2}}[ ](?:(?:the[ ])?user(?:name)?[ ])?{_MARKS}[\w.@+-]{{2,60}}{_MARKS}"
)
_VALUE = r"(?P<secret>[^\s\"'`*|<>(){}\[\],;/]{4,40}?)(?=[.!]?(?:[\s`\"'*|<),;]|$))"
_STRICT = r"(?=[!-~]{0,40}[0-9])(?=[!-~]{0,40}(?:[!@#$%^&?+=~]|[A-Z])[!-~])(?=[!-~]{0,40}[a-z])"
"""Of a value that stands in code or behind a colon: a digit, and a special character or a capital."""
_CODE = r"(?:(?=[a-zA-Z-]{0,10}[0-9])[a-zA-Z0-9]{4,6}-[a-zA-Z0-9]{4,6}(?![\w-])|[0-9]{4}[ ]?[0-9]{4}(?![\w-])|(?=[a-z]{0,9}[0-9])[a-z0-9]{10}(?![\w-]))"
"""As services give them out: two groups with a digit, eight digits, or ten signs."""
_USERS = ("admin", "administrator", "root", "sysadmin", "superuser", "postgres")
"""Who has a password that people tell each other."""
_DOMAINS = (
    *("com", "org", "net", "io", "dev", "app", "co", "ai", "edu", "gov", "info", "local", "test", "example", "internal", "lan", "home"),
    *(
        "br",
        "ca",
        "ch",
        "cn",
        "cz",
        "de",
        "es",
        "eu",
        "fr",
        "id",
        "in",
        "it",
        "jp",
        "kr",
        "mx",
        "nl",
        "pl",
        "ro",
        "ru",
        "se",
        "tr",
        "uk",
        "us",
    ),
    "vn",
)
"""What the addresses end in that people sign in with."""
_MIXED = r"(?=[!-~]{0,40}[A-Za-z])(?=[!-~]{0,40}[0-9])"
_CHOSEN = r"(?=[!-~]{0,40}[A-Za-z])(?=[!-~]{0,40}(?:[0-9]{3}|[0-9][!@#$%^&*?+=~]|[!@#$%^&*?+=~][A-Za-z]{0,20}[0-9]))"
"""Of a value behind a user whose name may be a role's, too: `admin / editor2` are two roles."""
_SHOWN = r"(?P<secret>(?![@#+~])[^\s\"'`*|<>(){}\[\],;/\\]{5,40}?)(?=\.?(?:[\s\"'`*|<(),;\\]|[^ -~]|$))(?![ ]/[ ])"
"""A value in a text that a program shows."""
_SOURCE = "https://cwe.mitre.org/data/definitions/256.html"
_ADVICE = "Change it if this was ever shared; say where the password is kept instead."

RULES = (
    credential(
        "noted_password",
        "User and password in a note",
        "Whoever reads the note can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=_KEYWORDS,
        pattern=(
            rf"{_KEY}(?P<loose>[ ]{{0,2}}/(?![a-z]{{1,12}}[0-9]{{1,3}}\b)[ ]{{0,2}}|:(?=[^\s`]{{4,40}}`)|:{_STRICT}|[ ](?:and|with)[ ](?:the[ ])?(?i:password|passwd|pw):?[ ]"
            rf"|[ ]{{0,2}}\|[ ]{{0,2}}|[ ]with[ ](?=`){_STRICT}){_MARKS}{_VALUE}"
        ),
        examples=(
            "login: ada / «au4xv8" + "-q2»",
            "Log in with `ada` / `«au4xv8" + "-q2»`.",
            "credentials: ada | «au4xv8" + "-q2»",
            "Log in with `ada:«au4xv8" + "-q2»`",
            "creds are ada/«au4xv8" + "-q2»",
            "the new credentials are: ada / «au4xv8" + "-q2». Regards",
            "the staging login is ada / «au4xv8" + "-q2»",
            "Sign in with ada and password «au4xv8" + "-q2».",
            "Log in with user ``ada`` and password ``«au4xv8" + "-q2»``",
            "login for grafana: ada / «au4xv8" + "-q2»",
            "credentials are ada:«Au4xv8" + "!q2»",
            "Zugangsdaten: ada / «au4xv8" + "-q2»",
            "db creds — ada / «au4xv8" + "-q2»",
            "Wi-Fi: Orchid-Guest / «au4xv8" + "-q2»",
            "Sign in as `ada@shop.example` with `«Au4xv8" + "-q2»`",
        ),
        counterexamples=(
            "login: ada / password",
            "login with `ada:password`",
            "Log in with your user name and password.",
            "account: shop/main2/x",
            "login: 2024-01-05 12:30",
            "login for ada: users/ada2",
            "login: ada:8080",
            "wifi - a / b / c2d4",
            "login - see docs / main-page",
        ),
        languages=("", "git-commit", "log", "markdown", "plaintext", "restructuredtext", "text"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "noted_admin_password",
        "Password of an administrator in a note",
        "Whoever reads the note can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=tuple(f"{before}{user}{sign}" for user in _USERS for before in (" ", "(", "`") for sign in (" / ", "/", "` / `", ":")),
        pattern=(
            rf"[ (`](?P<key>(?i:{'|'.join(_USERS)}))(?P<loose>[ ]/[ ]|`[ ]/[ ]`|[/:])(?=[!-~]{{0,40}}[!@#$%^&*?+=~]){_STRICT}{_VALUE}"
        ),
        examples=(
            "use admin / «Au4xv8" + "!q2» for staging",
            "Credentials for the test system (admin/«Au4xv8" + "!q2»)",
            "SSH into the box (root / «Au4xv8" + "+q2»)",
            "the defaults are admin:«Au4xv8" + "!q2»",
        ),
        counterexamples=(
            "see the (admin/Settings2) page",
            "the url is admin/users-2",
            "the (root/Main-view) folder",
            "roles are admin / Editor-1 / viewer-2",
            "see admin/CHANGELOG_2.md",
            "image postgres:Latest-1",
        ),
        languages=("", "git-commit", "log", "markdown", "plaintext", "restructuredtext", "text"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "shown_login",
        "Address and password side by side",
        "Whoever reads it can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=tuple(f".{domain}{sign}" for domain in _DOMAINS for sign in (" / ", "` / `")),
        pattern=(
            rf"(?<![\w.+-])[\w.+-]{{1,40}}@[\w-]{{1,30}}(?:\.[\w-]{{1,20}}){{0,2}}\.(?P<key>(?i:{'|'.join(_DOMAINS)}))`?[ ]/[ ]{NEVER}`?{_MIXED}{_SHOWN}"
        ),
        lead=110,
        examples=(
            "console.log('Created ada@shop.example / «orchid" + "4711»');",
            "<p>Teacher: ada@shop.example / «Orchid" + "@71»</p>",
            "Account (seeded: `ada@shop.example` / `«Orchid" + "71!»`)",
        ),
        counterexamples=(
            "write to ada@shop.example / 555-0100",
            "ada@shop.example / grace2@shop.example",
            "ada@shop.example / @grace2024",
            "ada@shop.example / password",
            "see shop.example / orchid4711",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "listed_login",
        "User and password of a role",
        "Whoever reads it can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("**: `", ":** `"),
        pattern=rf"(?P<key>(?:\*\*:|:\*\*))[ ]`[A-Za-z][\w.@+-]{{1,60}}`[ ]/[ ]`(?![\w./-]{{1,40}}@[0-9]{{1,2}}[.`]){_CHOSEN}{NEVER}{_VALUE}`(?![ ]/)",
        languages=("", "git-commit", "markdown", "plaintext", "text"),
        examples=("- **Captain**: `ada` / `«orchid" + "4711»` (full access)",),
        counterexamples=(
            "- **Hash**: `sha256` / `sha512`",
            "- **Types**: `int32` / `int64`",
            "- **Packages**: `shop` / `shop-ui@3`",
            "- **Codes**: `x100` / `y200` / `z300`",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "shown_admin_login",
        "Administrator and password side by side",
        "Whoever reads it can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=tuple(
            f"{before}{user}{sign}" for user in _USERS for before in (" ", "(", "`", "'", '"') for sign in (" / ", "/", "` / `")
        ),
        pattern=(
            rf"[ (`'\"](?P<key>(?i:{'|'.join(_USERS)}))(?:`?[ ]/[ ]`?{_CHOSEN}|/(?=(?P=key)[@!#_-]?[0-9]{{3,8}}(?![\w/.-]))){NEVER}{_SHOWN}"
        ),
        examples=(
            'print("Default login: admin / «orchid' + '4711»")',
            "echo 'Grafana (admin/«admin" + "471»)'",
        ),
        counterexamples=(
            "// admin / editor2 / viewer",
            "SUPER_ADMIN / ADMINISTRATOR2",
            "see (admin/settings2)",
            "// admin / local users",
            "root / ext4",
            "open('admin/admin2.html')",
            "href='admin/reports2024'",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "noted_recovery_codes",
        "Recovery codes in a note",
        "Each of them signs in once, without the second factor.",
        kind="recovery_codes",
        label="RECOVERY_CODES",
        advice="Have new ones made where they are for; keep them in a password manager.",
        source="https://docs.github.com/en/authentication/securing-your-account-with-two-factor-authentication-2fa/recovering-your-account-if-you-lose-your-2fa-credentials",
        keywords=(
            "recovery code",
            "recovery-code",
            "recovery_code",
            "backup code",
            "backup-code",
            "backup_code",
            "recoverycode",
            "backupcode",
            "codes de secours",
            "de respaldo",
        ),
        pattern=(
            r"(?i:(?:recovery|backup)[ _-]?codes?|codes[ ]de[ ]secours|de[ ]respaldo)[^\r\n0-9]{0,40}[:=\r\n(\[][\s\"'`*\[-]{0,12}"
            rf"(?P<secret>{_CODE}(?:[\s,;\"'`*-]{{1,8}}{_CODE}){{1,15}})(?![\w-])"
        ),
        examples=(
            "recovery codes: «8f3k2-29dk1, k29d3-93kd4»",
            "Backup codes:\n«8f3a2-29dc1\n029d3-93fd4\n7bd32-11a8c»\n",
            'backup_codes = ["«83920184", "29384756", "10293847»"]',
        ),
        counterexamples=("recovery codes: 2026-11-22, 2026-11-23", "backup codes:\n- step-one\n- step-two\n", "recovery code: see below"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "commented_password",
        "User and password in a comment",
        "Whoever reads the code can sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice=_ADVICE,
        source=_SOURCE,
        keywords=_KEYWORDS,
        pattern=rf"{_KEY}(?P<loose>[ ]{{0,2}}/[ ]{{0,2}}|:){_STRICT}{_MARKS}{_VALUE}",
        examples=(
            "# login: ada / «Au4xv8" + "!q2»",
            "// credentials for staging: ada:«Au4xv8" + "!q2»",
            "/* login -> ada / «Au4xv8" + "mq2» */",
        ),
        counterexamples=(
            "// login: user / Settings",
            "# login to host: 10.0.0.1/users",
            "# credentials: users:updateUser",
            "// account: eu:Region",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
