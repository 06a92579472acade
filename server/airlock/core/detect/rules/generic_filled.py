"""Passwords that are written apart from their names: filled into a text, changed in a plan, zipped, or printed. Weighed in told.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_LEVEL = {
    "kind": "password",
    "label": "PASSWORD",
    "advice": "Change it if this was ever shared; read it from the environment or a secret store.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_SOURCE = "https://cwe.mitre.org/data/definitions/798.html"
_WHY = "Whoever reads it can sign in with it."
_NAMES = r"(?i:password|passwd|pwd)"
_HOLE = r"(?:%s|\{0?\})"
_LITERAL = r"(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\s\\$]){4,100})(?P=quote)"
_TERMINALS = ("", "log", "markdown", "plaintext", "text")
"""Texts in which what a terminal showed stands."""

RULES = (
    credential(
        "filled_in_password",
        "Password that is filled into a text",
        _WHY,
        source=_SOURCE,
        keywords=("password=%s", "pwd=%s", "password={", "pwd={", ":%s@", ":{}@"),
        pattern=(
            rf"(?P<open>[\"'])[^\"'\r\n%{{}}]{{0,120}}(?P<two>{_HOLE}[^\"'\r\n%{{}}]{{0,60}})?(?P<key>{_NAMES}={_HOLE}|(?<=[\w}}]):{_HOLE}@)"
            rf"[^\"'\r\n%{{}}]{{0,120}}(?P=open)(?:[ ]?%[ ]?\(?|\.format\()(?(two)[\"'][^\"'\r\n]{{1,60}}[\"'],[ ]){NEVER}{_LITERAL}"
        ),
        lead=200,
        examples=(
            'dsn = "host=db user=ada password=%s" % "«au4xv8' + '-q2»"',
            "url = 'postgres://{}:{}@db/shop'.format('ada', '«au4xv8" + "-q2»')",
        ),
        counterexamples=(
            'print("password=%s" % password)',
            '"user=%s" % "au4x' + 'v8-q2"',
            '\'{}:{}@db\'.format("ada", "password")',
        ),
        **_LEVEL,
    ),
    credential(
        "secret_behind_label",
        "Password or token behind the literal that names it",
        _WHY,
        source=_SOURCE,
        keywords=tuple(
            f"{name}{sign}{quote}"
            for name in ("password", "passwd", "pwd", "token", "secret", "api key", "apikey", "api_key")
            for sign in (":", ": ", "=", " =", " = ", ": %s", "=%s", ": %v", "=%v", ": {}", "={}", " is: ", " is ")
            for quote in ('", "', "', '", '" + "', "' + '", "' . '", '" . "')
        ),
        pattern=(
            r"(?P<key>(?i:password|passwd|pwd|token|secret|api[ _]?key))[ ]?(?:[:=]|is:?)[ ]?(?:%[sv]|\{\})?(?:\"|')(?:,[ ]|[ ][+.][ ])"
            rf"{NEVER}{_LITERAL}(?=[ ]?[);,+]|\s)"
        ),
        examples=(
            'log.debug("token=%s", "«k3VtQz8WmY2x' + 'Lr7N»")',
            'fmt.Println("password:", "«au4xv8' + '-q2»")',
            'System.out.println("password = " + "«au4xv8' + '-q2»");',
        ),
        counterexamples=(
            'for label in ("password:", "username:")',
            'print("password:", password)',
            'fields = ["password", "user-2"]',
            'echo "token=" + "{token1}"',
        ),
        **_LEVEL,
    ),
    credential(
        "answered_prompt",
        "Password that a program answers a prompt with",
        _WHY,
        source="https://pexpect.readthedocs.io/en/stable/api/pexpect.html#pexpect.spawn.sendline",
        keywords=tuple(f"assword{sign}{quote}" for sign in ("", ":", ": ", ":\\s*", ": ?") for quote in "\"'"),
        pattern=(
            r"(?P<key>assword)(?P<loose>):?(?:[ ]\??|\\s\*)?[\"'](?:,[^()\r\n]{0,40})?\)[;\s]{1,80}(?:await[ ])?[\w.$>-]{0,40}"
            r"(?:send_?(?:line|command)?|sendLine|write(?:ln)?|sendcontrol)\([bfru]?(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\s\\]){4,100})(?:\\[rn]){0,2}(?P=quote)"
        ),
        examples=(
            "child.expect('password:')\nchild.sendline('«au4xv8" + "-q2»')",
            'tn.read_until(b"Password: ")\ntn.write(b"«au4xv8' + '-q2»\\n")',
        ),
        counterexamples=(
            "child.expect('password:')\nchild.sendline(password1)",
            "child.expect('password:')\nchild.sendline('{password1}')",
            "ask('password')\nsend('exit')",
        ),
        **_LEVEL,
    ),
    credential(
        "changed_password",
        "Password that a plan changes",
        _WHY,
        source="https://developer.hashicorp.com/terraform/cli/commands/plan",
        keywords=('" -> "',),
        pattern=rf"(?P<key>{_NAMES}|(?i:secret|token|api_key))[ ]{{1,40}}=[ ]\"[^\"\r\n]{{0,120}}\"[ ]->[ ]{NEVER}\"(?P<secret>[^\"\s$]{{4,120}})\"",
        lead=200,
        languages=(*_TERMINALS, "diff"),
        examples=('  ~ master_password = "old" -> "«au4xv8' + '-q2»"\n',),
        counterexamples=('  ~ password_policy = "a1" -> "b2cd"', '  ~ name = "a" -> "shop-2x"', '~ password = "a" -> "${var.x1}"'),
        **_LEVEL,
    ),
    credential(
        "state_password",
        "Password that Terraform made and keeps",
        "Terraform's state holds it as plain text.",
        source="https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password",
        keywords=('"bcrypt_hash":',),
        pattern=rf"(?P<key>\"bcrypt_hash\":[^{{}}]{{1,600}}?\"result\":[ ]?){NEVER}\"(?P<secret>(?:[^\"\\\r\n]|\\[^\r\n]){{4,200}})\"",
        examples=('"bcrypt_hash": "$2a$10$x", "id": "none", "length": 16,\n"result": "«au4xv8' + '-q2»", "special": true',),
        counterexamples=('"bcrypt_hash": "x", "result": "password"', '"bcrypt_hash": "x"}, {"result": "au4' + 'xv8-q2"'),
        reach=1088,
        **_LEVEL,
    ),
    credential(
        "zipped_password",
        "Password in a list that another list names",
        _WHY,
        source=_SOURCE,
        keywords=('"password"]', "'password']", '"passwd"]', "'passwd']", '"password")', "'password')"),
        near=("zip(",),
        pattern=(
            rf"(?P<key>[\"']{_NAMES}[\"'])[\])](?:[;,]?[ ]{{0,4}}\r?\n[^\r\n=]{{1,60}}=[ ]{{0,2}}|,[ ])[\[(](?P<loose>)(?:[\"']?[^\"'\r\n,]{{0,40}}[\"']?,[ ]){{0,5}}"
            rf"{_LITERAL}[\])]"
        ),
        examples=(
            'names = ["user", "password"]\nvalues = ["ada", "«au4xv8' + '-q2»"]\nlogin = dict(zip(names, values))',
            "dict(zip(('user', 'password'), ('ada', '«au4xv8" + "-q2»')))",
        ),
        counterexamples=(
            'names = ["user", "password"]\nlabels = ["User", "Password"]\nzip(names, labels)',
            'names = ["user", "password"]\nvalues = [user1, password2]\nzip(names, values)',
        ),
        **_LEVEL,
    ),
    credential(
        "printed_secret",
        "Secret that a command printed",
        "The terminal shows what the store of secrets keeps.",
        source="https://kubernetes.io/docs/tasks/configmap-secret/managing-secret-using-kubectl/#decode-secret",
        keywords=(
            *(
                "kubectl get secret",
                "vault kv get -field",
                "vault read -field",
                "op read ",
                "--query secretstring",
                "secrets versions access ",
            ),
            *("find-generic-password ", "pass show ", "get-login-password", "secret show --query value", "secrets:config get"),
        ),
        pattern=(
            r"(?P<key>(?:kubectl get secrets?[ /](?=[^\r\n]{0,200}(?:jsonpath|go-template))|vault (?:kv get|read) -field|op read[ ]|--query SecretString|secrets versions access[ ]"
            r"|find-generic-password[ ]|pass show[ ]|get-login-password|secret show --query value|secrets:config get)[^\r\n]{0,300})(?P<loose>)\r?\n(?P<secret>[^\s\"'`<>{}$|]{8,400})(?=\s|$)"
        ),
        languages=_TERMINALS,
        examples=(
            "$ kubectl get secret db -o jsonpath='{.data.password}' | base64 -d\n«Au4x" + "v8-q2Lm»\n",
            "$ vault kv get -field=password kv/shop\n«Au4x" + "v8-q2Lm»\n",
        ),
        counterexamples=(
            "$ kubectl get secret\nNAME   TYPE\n",
            "$ pass show shop\nError: shop is not in the password store.\n",
            "$ op read op://shop/db/password\n$ ls2\n",
        ),
        reach=1088,
        **_LEVEL,
    ),
    credential(
        "compared_header",
        "Token that a proxy lets in",
        "Whoever sends it is let in.",
        source="https://docs.haproxy.org/2.8/configuration.html#7.1.3",
        keywords=("hdr(",),
        pattern=(
            r"hdr\((?P<key>[\w-]{0,30}(?i:token|api-?key|secret|authorization))\)(?P<loose>[ ](?:-i[ ])?(?:-m[ ](?:str|beg)|eq)[ ])(?:--[ ])?(?:(?i:bearer)\\?[ ])?"
            r"(?P<quote>[\"'])?(?P<secret>[^\s\"'{}$]{8,200})(?(quote)(?P=quote))(?=\s|$)"
        ),
        examples=("acl ok req.hdr(x-token) -m str «k3VtQz8WmY2x" + "Lr7N»\n",),
        counterexamples=("acl ok req.hdr(x-token) -m found", "acl ok req.hdr(authorization) -m beg Bearer"),
        **(_LEVEL | {"kind": "token", "label": "TOKEN"}),
    ),
    credential(
        "tunnel_user_password",
        "Password of a tunnel's user",
        "Whoever has it is in your network.",
        source="https://docs.strongswan.org/docs/5.9/config/IKEv2.html",
        keywords=(": eap ", ": xauth "),
        pattern=rf"(?P<key>(?<![^\r\n])[^\s:\"]{{1,60}}[ ]:[ ](?:EAP|XAUTH)[ ]){NEVER}(?P<quote>\")(?P<secret>[^\"\s$]{{4,100}})\"",
        lead=64,
        languages=("", "conf", "ini", "plaintext", "properties", "text"),
        examples=('ada : EAP "«au4xv8' + '-q2»"\n',),
        counterexamples=("ada : EAP %any", 'ada : EAP "password"'),
        **_LEVEL,
    ),
    credential(
        "cookie_entry",
        "Session cookie in an export",
        "Whoever sends it is signed in as you until the session ends.",
        source="https://playwright.dev/docs/api/class-browsercontext#browser-context-storage-state",
        keywords=(
            *('_session",', "_session',", 'sessid",', "sessid',", 'sessionid",', "sessionid',", 'session_id",', "session_id',"),
            *(
                'session-token",',
                "session-token',",
                'session_token",',
                "session_token',",
                '.sid",',
                ".sid',",
                'auth_token",',
                "auth_token',",
            ),
        ),
        pattern=(
            r"name[\"']?\s{0,3}:\s{0,3}[\"'](?P<key>(?i:[\w.-]{0,30}(?:sess(?:ion)?(?:[_-]?(?:id|token))?|\.sid|auth_token)))[\"'],"
            r"(?P<loose>)[^{}]{0,240}?[\"']?value[\"']?\s{0,3}:\s{0,3}[\"'](?P<secret>[^\s\"'{}$<>]{16,160})[\"']"
        ),
        lead=80,
        reach=600,
        examples=(
            '{"name":"sessionid","value":"«k3VtQz8WmY2x' + 'Lr7NpB5c»","httpOnly":true}',
            '{"domain": "x", "name": "connect.sid", "path": "/", "httpOnly": true, "value"' + ': "«s%3Ak3VtQz8WmY2x' + 'Lr7NpB5c.x»"}',
        ),
        counterexamples=(
            '{"name": "session", "value": "{{session_id_12345678}}"}',
            '{"name": "session", "value": "session-timeout-in-minutes"}',
        ),
        **(
            _LEVEL
            | {"kind": "session_cookie", "label": "SESSION_COOKIE", "advice": "End the session, so that the cookie is good for nothing."}
        ),
    ),
)
