"""Passwords and tokens in lists and maps whose own name says what they hold.

`API_KEYS = ["…", "…"]`, `passwords: {ada: …}`, `tokens:` above lines of them. Nothing beside such a value names it, so it must be a strong one.
"""

from __future__ import annotations

from typing import NamedTuple

from airlock.core.detect.listed import NO_VALUE, is_token, kind_of
from airlock.core.detect.patterns import NEVER, PREFIX, QUOTES
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Rule, Severity

_NAMES = {
    "password": ("passwords", "passwds", "passphrases", "passwoerter", "contrasenas", "senhas", "wachtwoorden", "basic_auth_users"),
    "token": (
        *("tokens", "secrets", "credentials", "api_keys", "apikeys", "api-keys", "access_keys", "accesskeys", "auth_keys", "authkeys"),
        *("secret_keys", "secretkeys", "secret-keys", "secret_key_fallbacks", "signing_keys", "signingkeys", "encryption_keys"),
        *("encryptionkeys", "fernet_keys", "fernetkeys", "hmac_keys", "jwt_keys", "private_keys", "privatekeys", "service_keys"),
    ),
}
_MORE = r"(?i:[_-]?(?:list|array|map|dict|set|store|env|prod(?:uction)?|dev|test|staging|by[_-]?\w{2,16}|for[_-]?\w{2,16}))?"
_TYPED = r"(?:\[\w{0,4}\]|[ \t]?:(?=[^=\r\n]{1,54}=)[ \t]?(?:readonly[ ])?[A-Za-z&\[(][\w.:<>\[\], &;|'()]{0,40}?(?=[ \t]{0,2}=))?"
_MADE = (
    r"(?!\w{1,40}[^\w.:\[({<! ])(?:(?:map)?\[[\w.]{0,8}\][\w.*]{1,12}|(?:(?:\w{1,24}(?:\.|::)){0,3}(?i:of|aslist|(?:mutable|im)?(?:list|set|map|array)_?of|(?:new[ ]?)?\w{0,12}(?:list|set|map|array|dictionary|dict)|freeze|from"
    r"|seq|vec(?:tor)?|tuple|deque|frozenset|c|(?:new[ ])?string\[\]|new)|new\[\])?(?:<[\w.:<>\[\], &]{0,40}>)?!?(?:\(\))?|&|@|%)?[ ]?"
    r"(?:\(\s{0,4}(?=[\[{]))?[\[({]\s{0,60}"
)
"""Up to the first member: `[`, `List.of(`, `new Set([`, `[]string{`, `vec![`, `frozenset({`; mostly there is only a word, which is told first."""
_DEFAULT = r"\"[ ]\{\s{1,20}(?:[a-z]{2,12}[ \t]{0,12}=[^\r\n]{0,60}\s{1,20}){0,4}default[ \t]{0,12}=[ ]"
"""What a variable of Terraform holds."""
_FOREIGN_NAME = (
    r"[\"'`]?(?:(?i:[\w.-]{0,30}[._-])?(?i:ids?|name|path|file|url|uri|host|user|username|login|email|type|version|arn|region|ref|engine"
    r"|driver|address|mint|symbol|description|namespace|provider|hash|digest|checksum|fingerprint|md5|sha\d{0,3}"
    r"|slug|integrity|resolved|colou?r|title|text|label)"
    r"|\w{1,30}(?:Id|Name|Path|File|Url|Uri|Arn|Ref|Type|Version|Address|Hash|Checksum|Color))[\"'`]?\]?[ \t]{0,8}(?:=>|->|[:=])"
)
"""Names in a map of secrets of what is none."""
_NAME = r"\[?[\"'`:]?[\w.@/-]{1,60}[\"'`]?\]?[ \t]{0,8}(?:=>|->|:=|[:=]|to(?=[ ]))[ \t]{0,8}"
_REMARK = r"(?:#|//|--)[^\r\n]{0,100}"
_LITERAL = r"(?:\"[^\"\r\n]{0,300}\"|'[^'\r\n]{0,300}'|`[^`\r\n]{0,300}`)"
_PAIR = rf"{_LITERAL}[ ]?,\s{{0,20}}"
_HELD = rf"{PREFIX}(?P<quote>[\"'`]){NO_VALUE}(?P<secret>(?:(?!(?P=quote))[^\s\\]){{6,200}})(?P=quote)(?:\.[a-z_]{{2,12}}\(\)|sv?\b)?"
_UNQUOTED = r"(?![^\"'`]{90})"
"""Before a member that is held in quotes: no name before it is longer, and most lists of what is none have no quotes at all."""
_KEY = rf"(?={_NAME}{PREFIX}[\"'`])(?!{_FOREIGN_NAME}){_NAME}"
"""A member's name; that its value stands in quotes is told before what it names."""
_SHORT = _HELD.replace("{6,200}", "{4,200}")
"""A password may be shorter where its user stands before it."""
_OTHER = rf"(?:{_NAME})?(?:{_LITERAL}|[\w.$:+*/@!?%&|<>=-]{{1,80}}(?:\([^()\r\n]{{0,80}}\)|\[[^\[\]\r\n]{{0,80}}\])?!?)"
_SHUT = r"(?(opened)\s{0,20},?\s{0,20}[\])}])"
_NEXT = rf"[ \t]{{0,8}}(?:[,;]|(?=[\r\n])|(?<=[ ])(?=[\"'\[])|(?={_REMARK})|(?=[\])}}]))(?:\s{{0,60}}{_REMARK}){{0,2}}\s{{0,60}}"
_LINE_ENDS = r"[ \t]{0,8}(?:[,;])?[ \t]{0,8}(?:#[^\r\n]{0,200})?(?=\r?\n|$)"
_BARE = rf"(?:(?P<quote>[\"'])?{NO_VALUE}(?P<secret>(?(quote)(?:(?!(?P=quote))[^\s\\]){{6,200}}|[^\s\"'`,;{{}}()\[\]|>&*!#][^\s\"'`,;{{}}()\[\]|>]{{5,200}}))(?(quote)(?P=quote)))"
_EMPTY = r"[ \t]{0,40}(?:[#;][^\r\n]{0,200})?(?=\r?\n)"


class _Form(NamedTuple):
    """A notation of lists: what stands between the name and the first member, one member, and what a rule for it is called."""

    title: str
    opens: str
    each: str
    example: str
    """With the name `@`, and two values."""
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = tuple(_NAMES)


_FORMS = {
    "list": _Form(
        "in a list or map",
        rf"(?:[\"'`]?\]?{_TYPED}[ \t]{{0,8}}(?:=>|:=|\|\|=|<-|[:=])[ \t]{{0,4}}|(?=\([\[{{]|\{{[\"'{{])|,?[ ](?=\[[\"'])|{_DEFAULT}){_MADE}",
        rf"(?:(?P<opened>[\[({{])\s{{0,20}})?(?:{_UNQUOTED}(?P<key>(?(opened)(?:{_PAIR}|{_KEY})?|(?:{_KEY})?))(?P<loose>){_HELD}|{_OTHER}){_SHUT}{_NEXT}",
        '@ = ["{}", "{}"]',
    ),
    "items": _Form(
        "in a list of lines",
        r"[\"']?[ \t]{0,4}:[ \t]{0,4}(?:#[^\r\n]{0,80})?(?=\r?\n[ \t]{0,40}-[ ])",
        rf"\r?\n(?:{_EMPTY}|[ \t]{{0,40}}-[ ]{{1,4}}(?:(?P<key>)(?P<loose>){_BARE}{_LINE_ENDS}|[^\r\n]{{0,300}}[^\r\n: \t](?=\r?\n|$)))",
        "@:\n  - {}\n  - {}\n",
    ),
    "below": _Form(
        "below a key",
        r"[\"']?[ \t]{0,4}:[ \t]{0,4}(?:#[^\r\n]{0,80})?(?=\r?\n(?P<indent>[ \t]{1,40})[\w\"'])",
        rf"\r?\n(?:{_EMPTY}|(?P<indent>[ \t]{{1,40}})(?:(?P<key>(?!{_FOREIGN_NAME}){_NAME})(?P<loose>){_BARE}{_LINE_ENDS}|[^\r\n]{{1,300}}(?=\r?\n|$)))",
        "@:\n  ada: {}\n  # eve's\n  eve: {}\n",
    ),
    "section": _Form(
        "in a section",
        r"\][ \t]{0,8}(?:[#;][^\r\n]{0,80})?(?=\r?\n)",
        rf"\r?\n(?:{_EMPTY}|(?P<key>(?!{_FOREIGN_NAME}){_NAME})(?P<loose>){_BARE}{_LINE_ENDS}|[^\r\n\[]{{1,300}}(?=\r?\n|$))",
        "[@]\nada = {}\neve = {}\n",
        ("toml", "ini", "properties", "conf", ""),
    ),
    "run": _Form(
        "in a variable that holds several",
        r"[ \t]{0,2}[=:][ \t]{0,2}[\"'`]?(?=[^\s\"'`,;|]{8,200}`?[,;|][ ]?`?[^\s\"'`,;|]{8,200})",
        rf"(?P<key>)(?P<loose>)(?:{NO_VALUE}(?P<secret>[^\s\"'`,;|(){{}}\[\]=]{{8,200}}={{0,2}})|[^\s\"'`,;|=]{{1,200}})`?(?:[,;|][ ]?`?|(?=[\"'\s]|$))",
        "@={},{}\n",
        kinds=("token",),  # a password may hold commas
    ),
    "spaced": _Form(
        "in a variable that holds several, with spaces between",
        r"[ \t]{0,2}[=:][ \t]{0,2}[\"'](?=[^\s\"'`,;|]{12,200}[ ]{1,2}[^\s\"'`,;|]{12,200}[ \"'])",
        rf"(?P<key>)(?P<loose>)(?:{NO_VALUE}(?P<secret>[^\s\"'`,;|(){{}}\[\]=.:]{{12,200}}={{0,2}})(?=[ \"'])|[^\s\"'`,;|=]{{1,200}})(?:[ ]{{1,2}}|(?=[\"']))",
        '@="{} {}"\n',
        kinds=("token",),  # a password may hold spaces
    ),
    "noted": _Form(
        "in a note",
        r":\*{0,2}[ \t]{0,4}(?=\r?\n)",
        rf"\r?\n(?:[ \t]{{0,4}}(?=\r?\n)|(?:[-*][ ])?(?P<key>[\w.@-]{{1,40}}[ ]{{0,2}}[:/|=–-][ ]{{0,2}})(?P<loose>){_BARE}{_LINE_ENDS})",
        "@:\nada: {}\neve: {}\n",
        ("", "markdown", "plaintext", "restructuredtext", "text"),
        kinds=("password",),
    ),
    "words": _Form(
        "in a list of words",
        r"[\"']?[ \t]{0,4}(?:(?:=>|[=:])[ \t]{0,4}(?:%[wW]|qw)|=(?=\()|:(?=[ ]\[))[ ]?[\[({][ ]{0,2}(?![\"'])",
        rf"(?P<key>)(?P<loose>)(?:{NO_VALUE}(?P<secret>[^\s\"'`,;(){{}}\[\]|:=]{{6,200}})|[^\s\"',;(){{}}\[\]]{{1,200}})(?:[ ]?,\s{{1,20}}|\s{{1,20}}|(?=[)\]}}]))",
        "@: [{}, {}]",
        ("yaml", "shellscript", "ruby", "perl", ""),
    ),
}
_COLOURFUL = (
    r"(?=[^\s\"'`]{0,60}[!#$%^&*?]|[A-Z][a-z]{3,20}[A-Za-z]{0,20}[-_]?\d{2,4}(?!\w))(?=[^\s\"'`]{0,60}\d)(?=[^\s\"'`]{0,60}[A-Za-z])"
)
"""Of a password that one can tell by its look."""
_KEPT_IN = r"[\"']?(?i:\w{0,20}(?:role|engine|store|backend|mount\w{0,8}|prefix|profile|project|environment|mode|kind|source|target|policy|class|vault|bucket))[\"']?[ \t]{0,2}:"
"""What says where secrets are kept, or how."""
_LEVEL = {
    "advice": "Change it if this was ever shared; read it from the environment.",
    "source": "https://cwe.mitre.org/data/definitions/798.html",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_PASSWORD, _TOKEN = ({"kind": kind, "label": kind.upper(), **_LEVEL} for kind in ("password", "token"))
_VALUES = ("«k3VtQz8WmY2x" + "Lr7N»", "«au4xv8Lm-q2" + "Rt91Zk»")


def _listed(called: str, form: _Form, kind: str) -> Rule:
    """The rule for one notation and one kind; all kinds share its expression."""
    names = "|".join(f"(?P<is_{one}>{'|'.join(sorted(names, key=len, reverse=True))})" for one, names in _NAMES.items())
    name = _NAMES[kind][0]
    return credential(
        f"{kind}_{called}",
        f"{kind.capitalize()} {form.title}",
        "It lets anyone sign in as you or read what it protects.",
        **(_PASSWORD if kind == "password" else _TOKEN),
        keywords=_NAMES[kind],
        pattern=rf"(?i:{names}){_MORE}{form.opens}",
        each=form.each,
        chosen_by=kind_of,
        validate=is_token if kind == "token" else None,
        examples=(form.example.replace("@", name).format(*_VALUES),),
        counterexamples=tuple(
            form.example.replace("@", one).format(*two)
            for one, two in (
                (name, ("orchid-lily", "marigold")),
                (name, ("$SECRET_FOR_TWO", "${KEY_NUMBER_3}")),
                (f"weak_{name}", ("k3VtQz8WmY2x" + "Lr7N", "au4xv8Lm-q2" + "Rt91Zk")),
            )
        ),
        languages=form.languages,
        reach=4600,
        near=QUOTES if _HELD in form.each else (),
    )


def _of_users(called: str, form: _Form) -> Rule:
    """The rule for users with their passwords in a notation: a list of users may hold anything, so what is no mere name or date counts."""
    return credential(
        f"user_{called}",
        f"Password of a user {form.title}",
        "It lets anyone sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; keep passwords of users as hashes.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=("users", "accounts", "basic_auth", "basicauth", "credentials", "creds", "logins", "pass=(", "pass = {", "pass: {"),
        pattern=rf"(?P<is_password>(?i:users|accounts|basic_?auth|credentials|creds|logins|pass))(?i:_db)?{form.opens}",
        each=form.each.replace("(?P<secret>", rf"(?P<secret>{_COLOURFUL}", 1),
        chosen_by=kind_of,
        examples=(form.example.replace("@", "users").format("«Au4xv8" + "-q2!»", "«Orchid" + "9#xk»"),),
        counterexamples=tuple(
            form.example.replace("@", "users").format(*two)
            for two in (("Ashworth2", "2026-11-22"), ("k3VtQz8WmY2x" + "Lr7N", "active-user"), ("$SECRET_FOR_TWO!", "${KEY_NUMBER_3}!"))
        ),
        languages=form.languages,
        reach=1088,
        near=QUOTES if _HELD in form.each else (),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    )


RULES = (
    *(_of_users(called, _FORMS[called]) for called in ("list", "below")),
    credential(
        "secret_below",
        "Password in a map of secrets",
        "It lets anyone sign in where the secret belongs.",
        **_PASSWORD,
        keywords=("secrets:", "secrets: ", 'secrets":'),
        pattern=rf"(?P<is_password>(?i:secrets)){_FORMS['below'].opens}",
        each=_FORMS["below"].each.replace("(?P<secret>", rf"(?P<secret>{_COLOURFUL}", 1).replace("(?P<key>", rf"(?P<key>(?!{_KEPT_IN})", 1),
        chosen_by=kind_of,
        examples=("secrets:\n  database: «Walnut!" + "82»\n  mail: «Orchid" + "471»\n",),
        counterexamples=(
            "secrets:\n  name: Orchid471\n  mail: orchid-471\n",
            "secrets:\n  mail: ${MAIL_SECRET_2!}\n",
            "secrets:\n  role: Orchid471\n",
        ),
        reach=1088,
    ),
    credential(
        "tried_tokens",
        "Secret that one is compared with, or that a loop tries",
        "The code lets in whoever sends one of them.",
        kind="token",
        label="TOKEN",
        advice="Change them if this was ever shared; compare with what the environment or a secret store holds.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=tuple(
            f"{word}{sign}"
            for word in ("token", "api_key", "apikey", "secret", "password", "key")
            for sign in (" in ", " not in ", " of ", ", [")
        ),
        pattern=r"(?P<key>(?i:token|api_?key|secret|password|key))(?:[ ](?:not[ ])?(?:in|of)[ ]|(?<=in_array\(\$.{3}),[ ]|(?<=in_array\(\$.{5}),[ ]|(?<=in_array\(\$.{6}),[ ])[\[({]\s{0,40}",
        each=_FORMS["list"].each,
        examples=(
            'if token in ("«k3VtQz8WmY2x' + 'Lr7N»", "«au4xv8Lm-q2' + 'Rt91Zk»"):',
            "for (const key of ['«k3VtQz8WmY2x" + "Lr7N»']) {",
            "in_array($token, ['«k3VtQz8WmY2x" + "Lr7N»'])",
        ),
        counterexamples=('if token in ("if", "else2"):', "for key in ('orchid-lily', 'marigold'):", "if key in [first2, second3]:"),
        reach=1088,
        near=QUOTES,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    *(_listed(called, form, kind) for called, form in _FORMS.items() for kind in form.kinds),
    credential(
        "rotated_secrets",
        "Secret in a list, the newest first",
        "Programs trust each other by it: whoever reads it can sign or sign in.",
        kind="token",
        label="TOKEN",
        advice="Change it if this was ever shared; read it from the environment.",
        source="https://github.com/expressjs/session#secret",
        keywords=("secret",),
        pattern=r"(?i:secret)[\"']?[ \t]{0,8}(?:=>|[:=])[ \t]{0,4}\[\s{0,60}",
        each=_FORMS["list"].each,
        examples=("session({ secret: ['«k3VtQz8WmY2x" + "Lr7N»', '«au4xv8Lm-q2" + "Rt91Zk»'] })",),
        counterexamples=("session({ secret: [process.env.SECRET_1, process.env.SECRET_2] })", "secret = ['orchid-2', 'lily-3']"),
        reach=1088,
        near=QUOTES,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "password_pairs",
        "Password in a list of users",
        "It lets anyone sign in as that user.",
        **_PASSWORD,
        keywords=("credentials", "logins", "creds", "auth=[("),
        pattern=rf"(?P<is_password>(?i:credentials|logins|creds){_MORE}{_FORMS['list'].opens}|(?i:auth=\[(?=\()))\s{{0,60}}",
        each=rf"(?P<opened>[\[({{]\s{{0,20}})(?P<key>{_PAIR})(?:{_SHORT}{_SHUT}|[^\r\n,;]{{1,200}}){NEVER}{_NEXT}",
        chosen_by=kind_of,
        examples=(
            "CREDENTIALS = [('ada', '«au4xv8" + "-q2»'), ('eve', '«orchid" + "9!x»')]",
            "launch(auth=[('a', 'b'), ('ada', '«au4xv8" + "-q2»')])",
        ),
        counterexamples=(
            "auth=[(user1, password2)]",
            "credentials = [('ada', password2), ('user', 'password')]",
        ),
        reach=4600,
        near=QUOTES,
    ),
    credential(
        "added_secret",
        "Secret that is put into a list or map",
        "It lets anyone sign in as you or read what it protects.",
        **_TOKEN,
        keywords=_NAMES["token"],
        pattern=(
            rf"(?i:{'|'.join(sorted(_NAMES['token'], key=len, reverse=True))})(?P<key>\.(?i:push|add|append|insert|put|set|tryadd|extend|addall|unshift|push_back|emplace(?:_back)?)\(|[ ]?(?:<<|\+=)[ ]?"
            rf"|[\"']?(?:\]?\[[^\]\r\n]{{0,40}}\]){{1,2}}[ ]?(?:=>|:=|=)[ ]?|(?<=append\(.{{6}}),[ ])(?P<loose>)[\[({{]?(?:{_PAIR})?{_HELD}"
        ),
        examples=(
            "tokens.push('«k3VtQz8WmY2x" + "Lr7N»');",
            'api_keys["prod"] = "«k3VtQz8WmY2x' + 'Lr7N»"',
            "secrets << '«k3VtQz8WmY2x" + "Lr7N»'",
            'tokens = append(tokens, "«k3VtQz8WmY2x' + 'Lr7N»")',
        ),
        counterexamples=("tokens.push('orchid-lily')", "tokens.push(token2)", "tokens[1] = '<pad2>'", "tokens.push(`${name}1`)"),
        reach=700,
    ),
    credential(
        "account_map",
        "Password in a map of users",
        "It lets anyone sign in as that user.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; read it from the environment.",
        source="https://gin-gonic.com/en/docs/middleware/using-middleware/",
        keywords=("gin.accounts{",),
        pattern=r"gin\.Accounts\{\s{0,60}",
        each=rf"(?P<key>{_LITERAL}:[ ]{{1,12}})(?:{_SHORT}|[^\r\n,;]{{1,200}}){NEVER}[ ]{{0,4}}(?:,\s{{0,60}}|(?=\}}))",
        examples=('gin.Accounts{"ada": "«au4xv8' + '-q2»", "bob": "b", "eve": "«orchid9' + '!x»"}',),
        counterexamples=('gin.Accounts{"ada": os.Getenv("PW1")}',),
        reach=4600,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
