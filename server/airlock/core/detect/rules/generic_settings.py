"""Secrets in settings whose form one tool has: the tool's own words tell where they stand. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import LITERAL, NEVER
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_ADVICE = "Change it if this was ever shared; read it from the environment or a secret store."
_LEVEL = {"kind": "password", "label": "PASSWORD", "advice": _ADVICE, "severity": Severity.WARNING, "confidence": Confidence.MEDIUM}
_TOKEN = {**_LEVEL, "kind": "token", "label": "TOKEN"}
_WHY = "Whoever reads it can sign in as that user."
"""Of so many users in one list the passwords are found."""

RULES = (
    credential(
        "personal_access_token_setting",
        "Personal access token in a setting named so",
        "Whoever reads it acts as the person it was made for.",
        source="https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
        keywords=("_pat=", "_pat =", "_pat:", '_pat"', "_pat'", "_pat "),
        pattern=(
            r"(?P<key>_(?:PAT|pat))(?:[\"']?\]?[ ]?[:=][ ]?|(?<=[A-Z]_PAT)[ ](?=[\"']?[A-Za-z0-9]{20}))(?P<loose>)(?P<quote>[\"'])?"
            r"(?P<secret>(?=[A-Za-z]{0,40}\d)[A-Za-z0-9_-]{20,120})(?(quote)(?P=quote)|(?=[\s;,]|$))"
        ),
        examples=("export SHOP_PAT=«k3VtQz8WmY2xLr7NpB5d" + "Hq4Z»", "set -gx SHOP_PAT «k3VtQz8WmY2xLr7NpB5d" + "Hq4Z»"),
        counterexamples=(
            "MAIL_PAT = '[a-z0-9]+@[a-z0-9.]+'",
            "export SHOP_PAT=$OTHER_PAT_2",
            "GIT_PAT = 'refs_heads_release_2026_12'",
            "shop_path = 'k3VtQz8WmY2xLr7NpB5d" + "Hq4Z'",
        ),
        **_TOKEN,
    ),
    credential(
        "random_password_state",
        "Password in the state of Terraform",
        "Whoever reads the state has every password that was made for you.",
        source="https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password",
        keywords=('"random_password"',),
        pattern=(
            r"\"random_password\"(?=[^\r\n]{0,3}\s)(?s:(?!\"type\":).){0,1200}?(?P<key>\"result\":[ ]{0,4})(?P<loose>)(?P<quote>\")(?P<secret>(?:[^\"\\\r\n]|\\.){4,200})\""
        ),
        reach=1700,
        examples=('{"type": "random_password", "instances": [{"attributes": {"length": 12, "result": "«au4xv8' + '-q2Lm»"}}]}',),
        counterexamples=('resource "random_password" "db" {\n  length = 12\n}', '{"type": "random_password", "name": "result2"}'),
        **_LEVEL,
    ),
    credential(
        "load_test_argument",
        "Password in a plan of load tests",
        _WHY,
        source="https://jmeter.apache.org/usermanual/component_reference.html#HTTP_Request",
        keywords=('elementprop name="pass', 'elementprop name="pwd', 'elementprop name="token', 'elementprop name="api'),
        pattern=(
            r"elementProp name=\"(?P<key>(?i:pass\w{0,6}|pwd|token|api_?key))\"[^>]{0,80}>(?s:(?!</elementProp>).){0,400}?<stringProp name=\"Argument\.value\">"
            r"(?P<loose>)(?P<secret>[^<$\r\n]{4,200})</stringProp>"
        ),
        reach=800,
        examples=(
            '<elementProp name="password" elementType="HTTPArgument">\n  <stringProp name="Argument.value">«au4xv8' + "-q2»</stringProp>",
        ),
        counterexamples=(
            '<elementProp name="password" elementType="HTTPArgument">\n  <stringProp name="Argument.value">${password1}</stringProp>',
            '<elementProp name="page" elementType="HTTPArgument">\n  <stringProp name="Argument.value">au4xv8' + "-q2</stringProp>",
        ),
        **_LEVEL,
    ),
    credential(
        "managed_secret_value",
        "Secret that Terraform puts into a store of secrets",
        "It is in the code and in the state, where the store should be the only one to have it.",
        source="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter",
        keywords=(
            '"aws_ssm_parameter"',
            '"azurerm_key_vault_secret"',
            "plaintext_value",
            "initial_management",
            '"gitlab_project_variable"',
        ),
        pattern=(
            r"(?P<key>\"(?:aws_ssm_parameter\"[ ](?=[^{}]{0,60}\{[^{}]{0,400}\"SecureString\")|azurerm_key_vault_secret\"[ ]|gitlab_project_variable\"[ ])"
            r"[^{}]{0,60}\{[^{}]{0,300}?\bvalue[ ]{1,20}=[ ]|(?:plaintext_value|initial_management)(?:[ ]{0,20}=[ ]|\":[ ]{0,2}))(?P<loose>)"
            r"(?P<quote>\")(?P<secret>[^\"\r\n$]{4,200})\""
        ),
        reach=900,
        examples=(
            'resource "aws_ssm_parameter" "db" {\n  name  = "/shop/db"\n  type  = "SecureString"\n  value = "«au4xv8' + '-q2»"\n}',
            'resource "azurerm_key_vault_secret" "db" {\n  name  = "db"\n  value = "«au4xv8' + '-q2»"\n}',
            'resource "github_actions_secret" "db" {\n  plaintext_value = "«au4xv8' + '-q2Lm»"\n}',
            'tokens { initial_management = "«9b6f7d2e-4a6c-4b1f-' + '8a1d-3c7e9f2b4d6a»" }',
        ),
        counterexamples=(
            'resource "aws_ssm_parameter" "db" {\n  type  = "String"\n  value = "au4xv8' + '-q2"\n}',
            'resource "azurerm_key_vault_secret" "db" {\n  value = var.password1\n}',
            "plaintext_value = var.token2",
        ),
        **_LEVEL,
    ),
    credential(
        "transfer_login",
        "User and password of a file transfer",
        _WHY,
        source="https://lftp.yar.ru/lftp-man.html",
        keywords=("lftp ", "open -u ", "curlftpfs"),
        pattern=(
            r"(?P<key>(?:lftp|open)(?:[ ]-[a-z][ ](?:\"[^\"\r\n]{0,60}\"|'[^'\r\n]{0,60}'|[^\s\"']{1,40})){0,3}?[ ]-u[ ][\"']?[\w.@-]{1,60},"
            r"|curlftpfs[# ](?:ftp://)?[\w.-]{1,60}:)(?P<loose>)(?P<secret>[^\s\"'`$<>{}@|;&]{5,100})(?=[\s\"'@]|$)"
        ),
        examples=(
            "lftp -u ada,«au4xv8" + '-q2» ftp.shop.example -e "mirror"',
            "open -u ada,«au4xv8" + "-q2» ftp.shop.example",
            "curlftpfs#ada:«au4xv8" + "-q2»@ftp.shop.example /mnt fuse rw 0 0",
        ),
        counterexamples=("lftp -u $USER1,$PASSWORD1 shop", "lftp -e 'mirror a1,b2' shop", "open -u main2"),
        **_LEVEL,
    ),
    credential(
        "registration_password",
        "Password where a telephone system registers",
        "Whoever reads it calls on your account.",
        source="https://docs.asterisk.org/Configuration/Channel-Drivers/SIP/Configuring-chan_sip/",
        keywords=("register => ", "register=>"),
        pattern=r"(?P<key>register[ ]?=>[ ]?(?:\w{2,5}\?)?(?:\w{2,4}://)?[\w.+-]{1,60}:)(?P<loose>)(?P<secret>[^\s:@\"'$<>{}]{5,100})(?=[:@])",
        examples=("register => 4912345:«au4xv8" + "-q2»@sip.shop.example", "register => ada:«au4xv8" + "-q2»:ada@sip.shop.example/100"),
        counterexamples=("register => user:password@sip.shop.example", "register => (state1: a2b@c)"),
        **_LEVEL,
    ),
    credential(
        "directory_login_password",
        "Password with which a machine asks the directory, or a macro of a monitor",
        _WHY,
        source="https://linux.die.net/man/5/sssd-ldap",
        keywords=(
            *("ldap_default_authtok", "addauth digest ", "--wpakey=", ".auth.user.info", "dnpass", "wep_key", "wep-key", "--auth-key "),
            *("setapikey ", "clear-text=", "spark.authenticate.secret", "spark.ssl.", "-createcredential ", ": rsa "),
            *(f"$user{n}$=" for n in range(2, 33)),
        ),
        pattern=(
            r"(?P<key>ldap_default_authtok[ ]?=[ ]?|addauth[ ]digest[ ][\w.-]{1,60}:|--wpakey=|\.auth\.user\.info[\"']?[ ]?[:=][ ]?[\"']?[\w.-]{1,60}:"
            r"|\$USER\d{1,2}\$=|dnpass[ ]?=[ ]?|wep[_-]key\d[ ]?=[ ]?\"?|--auth-key[ ]|(?i:setapikey)[ ]|clear-text=\"?"
            r"|spark\.(?:authenticate\.secret|ssl\.[\w.]{0,40}Password)[ \t]{1,40}|-createCredential[ ][\w./:-]{1,60}[ ][\w.-]{1,60}[ ]|:[ ]RSA[ ][\w./-]{1,80}[ ]\")"
            r"(?P<loose>)(?P<secret>(?![/\\-])[^\s\"'`<>{}$]{5,160})(?=[\s\"'}]|$)"
        ),
        examples=(
            "ldap_default_authtok = «au4xv8" + "-q2»\n",
            "addauth digest super:«au4xv8" + "-q2»\n",
            "network --device=wlan0 --essid=shop --wpakey=«au4xv8" + "-q2»\n",
            "basic.auth.user.info=K3VTQZ8WMY2X:«k3VtQz8WmY2x" + "Lr7NpB5c»\n",
            "$USER4$=«au4xv8" + "-q2»\n",
            "spark.ssl.keyStorePassword    «au4xv8" + "-q2»\n",
            '<credential-reference clear-text="«au4xv8' + '-q2»"/>',
            'wep_key0="«au4xv8' + '-q2»"',
            "mkstore -wrl . -createCredential shop ada «au4xv8" + "-q2»",
            ': RSA key.pem "«au4xv8' + '-q2»"',
        ),
        counterexamples=(
            "ldap_default_authtok_type = password2",
            "$USER2$=/usr/lib/nagios2/plugins",
            "basic.auth.user.info=${KEY1}:${SECRET1}",
            "addauth digest user:password",
            "spark.ssl.enabled    true2",
            'clear-text="${PASSWORD1}"',
            "cipher: RSA with padding2",
        ),
        **_LEVEL,
    ),
    credential(
        "forwarded_header",
        "Key that a proxy or client puts into a header",
        "Whoever reads it can ask the service behind.",
        source="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header",
        keywords=("proxy_set_header x-", "header_up x-", "requestheader set x-", "setenvif x-", 'forhttpheaderfield: "x-'),
        pattern=(
            r"(?P<key>(?i:proxy_set_header|header_up|requestheader[ ]set|setenvif)[ ]X-[\w-]{0,30}(?i:key|token|secret)[ \t]{1,8})(?P<loose>)\"?(?P<secret>[^\s\"'$;{}]{8,200})(?=[\s\";]|$)"
        ),
        examples=('proxy_set_header X-Api-Key "«k3VtQz8WmY2x' + 'Lr7NpB5c»";', "header_up X-Auth-Token «k3VtQz8WmY2x" + "Lr7NpB5c»\n"),
        counterexamples=("proxy_set_header X-Api-Key $http_x_api_key;", "proxy_set_header X-Real-Token2 enabled;"),
        **_TOKEN,
    ),
    credential(
        "swift_header_key",
        "Key that a request carries in a header",
        "Whoever reads it can ask the service behind.",
        source="https://developer.apple.com/documentation/foundation/urlrequest/addvalue(_:forhttpheaderfield:)",
        keywords=('forhttpheaderfield: "x-', 'forhttpheaderfield:@"x-'),
        pattern=r"(?P<quote>\")(?P<secret>[^\"\r\n\\]{8,200})\"(?:,[ ]|[ ])(?P<key>forHTTPHeaderField:(?:[ ]|@)\"(?i:x-[\w-]{0,30}(?:key|token|secret)))\"(?P<loose>)",
        lead=210,
        examples=(
            'request.addValue("«k3VtQz8WmY2x' + 'Lr7NpB5c»", forHTTPHeaderField: "x-api-key")',
            '[request setValue:@"«k3VtQz8WmY2x' + 'Lr7NpB5c»" forHTTPHeaderField:@"X-Auth-Token"];',
        ),
        counterexamples=(
            'request.addValue("application/json2", forHTTPHeaderField: "X-Content")',
            'request.addValue(key1, forHTTPHeaderField: "x-api-key")',
        ),
        **_TOKEN,
    ),
    credential(
        "inline_secret",
        "Secret in the configuration of a proxy",
        "Whoever reads it can sign in, or sign, as the proxy.",
        source="https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/base.proto#config-core-v3-datasource",
        keywords=("inline_string",),
        pattern=(
            r"(?P<key>(?i:password|secret|token)[\"']?:\s{0,40}\{?\s{0,40}(?:[\"']?secret[\"']?:\s{0,40}\{?\s{0,40})?[\"']?inline_string[\"']?:[ ]{1,4})"
            r"(?P<loose>)[\"']?(?P<secret>[^\s\"'$,{}]{5,200})(?=[\s\"',}]|$)"
        ),
        lead=140,
        examples=('auth_password: { inline_string: "«au4xv8' + '-q2»" }', 'hmac_secret:\n  inline_string: "«k3VtQz8WmY2x' + 'Lr7NpB5c»"'),
        counterexamples=('inline_code:\n  inline_string: "a1b2c3d4e5"', 'token_secret:\n  inline_string: "<secret1>"'),
        **_LEVEL,
    ),
    credential(
        "protected_document",
        "Password that opens a document",
        "Whoever reads it opens or changes the document.",
        source="https://learn.microsoft.com/en-us/office/vba/api/excel.worksheet.protect",
        keywords=('.protect "', '.unprotect "', 'configuration/sendpassword") = "'),
        pattern=r"(?P<key>\.(?i:un)?(?i:protect)[ ]|configuration/sendpassword\"\)[ ]=[ ])(?P<loose>)(?P<quote>\")(?P<secret>[^\"\r\n]{4,100})\"",
        examples=('ws.Unprotect "«au4xv8' + '-q2»"', '.Item("x/configuration/sendpassword") = "«au4xv8' + '-q2»"'),
        counterexamples=("ws.Unprotect Password1", 'ws.Protect "password"'),
        **_LEVEL,
    ),
    credential(
        "paired_option",
        "Password as an option in a call of MATLAB",
        _WHY,
        source="https://www.mathworks.com/help/matlab/ref/weboptions.html",
        keywords=("weboptions(", "setpref("),
        pattern=r"(?P<key>(?:weboptions|setpref)\([^\r\n;]{0,160}?['\"]\w{0,12}(?i:password|token|secret)['\"],[ ]?)(?P<loose>)(?P<quote>['\"])(?P<secret>(?:(?!(?P=quote))[^\r\n]){4,100})(?P=quote)",
        examples=(
            "options = weboptions('Username','ada','Password','«au4xv8" + "-q2»');",
            "setpref('Internet','SMTP_Password','«au4xv8" + "-q2»');",
        ),
        counterexamples=(
            "options = weboptions('Username','ada','Password',password1);",
            "setpref('Internet','E_mail','ada2@shop.example')",
        ),
        **_LEVEL,
    ),
    credential(
        "package_source_token",
        "Token for a source of packages",
        "It installs private packages in your name.",
        source="https://getcomposer.org/doc/articles/authentication-for-private-packages.md",
        keywords=('"bearer": {', '"bearer":{', '"gitlab-token": {', '"forgejo-token": {'),
        pattern=r"(?P<key>\"(?:bearer|(?:gitlab|forgejo)-token)\":[ ]?\{\s{0,40}\"[\w.:-]{1,80}\":[ ]{0,4})(?P<loose>)(?P<quote>\")(?P<secret>[^\"\r\n$]{8,200})\"",
        examples=('"bearer": {"packages.shop.example": "«k3VtQz8WmY2x' + 'Lr7NpB5c»"}',),
        counterexamples=('"bearer": {"type": "http", "scheme": "bearer2"}', '"bearer": {"shop": "${TOKEN1}"}'),
        **_TOKEN,
    ),
    credential(
        "token_pair_call",
        "Secret of a token in a call",
        "Whoever reads it acts as the person that signed in.",
        source="https://requests-oauthlib.readthedocs.io/en/latest/oauth1_workflow.html",
        keywords=("oauth1(", "oauth1session(", "oauth1userhandler(", "oauthhandler("),
        pattern=rf"(?P<key>(?i:oauth1(?:session|userhandler)?|oauthhandler)\((?:\s{{0,20}}[\"'][^\"'\r\n]{{1,120}}[\"'],){{3}}\s{{0,20}})(?P<loose>){LITERAL}",
        reach=900,
        examples=("OAuth1('k3VtQz8WmY', 'x', 'y', '«x7Qp2wr9" + "Lm4Kd8Vb»')",),
        counterexamples=("OAuth1('k3VtQz8WmY', 'x', 'y', secret2)",),
        **_LEVEL,
    ),
    credential(
        "cognitive_service_key",
        "Key of an Azure AI service in a call",
        "Whoever reads it uses the service at your cost.",
        source="https://learn.microsoft.com/en-us/azure/ai-services/speech-service/get-started-speech-to-text",
        keywords=("fromsubscription(", "speechconfig(subscription="),
        pattern=r"(?i:fromsubscription\(|speechconfig\(subscription=)(?P<quote>[\"'])(?P<secret>[0-9a-f]{32}|[A-Za-z0-9]{84})(?P=quote)",
        examples=('SpeechConfig.FromSubscription("«9b6f7d2e4a6c8b1f' + '5a1d3c7e9f2b4d6a»", "westeurope")',),
        counterexamples=('SpeechConfig.FromSubscription(key1, "westeurope")',),
        kind="azure_ai_key",
        advice=_ADVICE,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "listed_account",
        "Password in a list of users",
        _WHY,
        source="https://cloudinit.readthedocs.io/en/latest/reference/modules.html#set-passwords",
        keywords=("chpasswd:",),
        pattern=r"chpasswd:\s{1,12}(?:expire:[ ]\w{4,5}\s{1,12})?list:[ ]?\|?(?=\r?\n)",
        each=(r"\r?\n[ ]{1,12}(?:-[ ])?(?P<key>[\w.-]{1,32}:)(?:(?P<secret>[^\s\"'$]{4,100})(?=\r?\n|$)|[^\r\n]{1,200})" + NEVER),
        examples=("chpasswd:\n  list: |\n    ada:x\n    eve:«au4xv8" + "-q2»\n  expire: False\n",),
        counterexamples=("chpasswd:\n  list: |\n    ada:$PASSWORD1\n",),
        reach=1000,
        **_LEVEL,
    ),
    credential(
        "symbolic_login",
        "User and password handed to a client of Ruby",
        _WHY,
        source="https://lostisland.github.io/faraday/#/middleware/included/authentication",
        keywords=(":basic_auth, ", ":basic, ", "authorization, 'bearer', ", 'authorization, "bearer", '),
        pattern=(
            r"(?P<key>:basic(?:_auth)?,[ ][\"'][^\"'\r\n]{1,60}[\"'],[ ]|[Aa]uthorization,[ ][\"']Bearer[\"'],[ ])(?P<loose>)"
            rf"{LITERAL}(?=[ ]{{0,4}}(?:[)}}\r\n;]|$))"
        ),
        examples=(
            "conn.request :basic_auth, 'ada', '«au4xv8" + "-q2»'",
            "conn.request :authorization, :basic, 'ada', '«au4xv8" + "-q2»'",
            "conn.request :authorization, 'Bearer', '«k3VtQz8WmY2x" + "Lr7NpB5c»'",
        ),
        counterexamples=("conn.request :basic_auth, user1, password1", "conn.request :authorization, :basic, 'user', 'password'"),
        **_LEVEL,
    ),
)
