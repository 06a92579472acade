"""Passwords and tokens handed to the tools of administrators: accounts, key stores, archives, directories, databases, clouds, CI.

Values are weighed in told.py and strength.py.
"""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER, OPTION_VALUE, OPTIONS
from airlock.core.detect.provider import credential
from airlock.core.detect.values import is_sample
from airlock.core.model import Confidence, Severity

_ADVICE = "Change it if this was ever shared; hand it over in the environment, in a file or on standard input."
_WHY = "Whoever reads it can sign in with it; shells also keep it in their history."
_SOURCE = "https://cwe.mitre.org/data/definitions/214.html"
_LEVEL = {"kind": "password", "label": "PASSWORD", "advice": _ADVICE, "severity": Severity.WARNING, "confidence": Confidence.MEDIUM}
_ONE = r"[ ][^\s|;&<>\"'$]{1,80}"
"""An argument of a command, with the space before it."""
_REST = r"(?:[^\r\n|;&\\]|\\\r?\n|\\[^\r\n])"
"""A sign of a command, which may go on over lines."""
_SECRET_NAME = r"[^\s=]{0,80}?(?i:passw|passwd|pwd|secret|token|api_?-?key)[\w-]{0,12}"


def _is_no_sample(value: str) -> bool:
    return not is_sample(value)


RULES = (
    credential(
        "tool_password",
        "Password as an option of an administrator's tool",
        _WHY,
        source=_SOURCE,
        keywords=(
            *(
                "security unlock-keychain",
                "security set-keychain-password",
                "security create-keychain",
                "security import",
                "security set-key-partition-list",
            ),
            *(
                "signtool sign",
                "certutil ",
                "dotnet dev-certs",
                "rar a ",
                "rar x ",
                "rar e ",
                "qpdf ",
                "--encrypt ",
                "owner_pw ",
                "user_pw ",
            ),
            *("input_pw ", "sendemail ", "bcp ", "isql ", "osql ", "elasticsearch-users ", "knife bootstrap", "ldapmodify ", "ldapadd "),
            *("ldapdelete ", "ldappasswd ", "ldapwhoami ", "slappasswd ", "mosquitto_pub ", "mosquitto_sub ", "winrs ", "xfreerdp "),
            *("wfreerdp ", "rpcclient ", "smbget ", "smbmap ", "net ads ", "net rpc ", "reg add ", "reg.exe add "),
            *("p4 -", "useradd ", "usermod "),
        ),
        pattern=(
            rf"(?P<key>(?i:security[ ](?:(?:unlock|create)-keychain|set-keychain-password){OPTIONS}-p(?=[ ])|security[ ]import{OPTIONS}(?-i:-P)(?=[ ])"
            rf"|security[ ]set-key-partition-list{OPTIONS}-k(?=[ ])|signtool[ ]sign{OPTIONS}/p(?=[ ])|certutil{OPTIONS}-p(?=[ ])"
            rf"|dotnet[ ]dev-certs{OPTIONS}-p(?=[ ])|rar[ ][axe]{OPTIONS}-h?p(?=\S)|qpdf{OPTIONS}--encrypt(?=[ ])"
            r"|--encrypt[ ][^\s\"'$]{1,60}(?=[ ]\S{1,60}[ ](?:40|128|256)[ ])|(?:owner|user|input)_pw(?=[ ])"
            rf"|sendemail{OPTIONS}-xp(?=[ ])|bcp{OPTIONS}(?-i:-P)(?=[ ])|[io]sql{OPTIONS}(?-i:-P)|elasticsearch-users{OPTIONS}-p(?=[ ])"
            rf"|knife[ ]bootstrap{OPTIONS}(?-i:-P)(?=[ ])|ldap(?:modify|add|delete|whoami){OPTIONS}(?-i:-w)(?=[ ])|ldappasswd{OPTIONS}-[sw](?=[ ])"
            rf"|slappasswd{OPTIONS}-s(?=[ ])|mosquitto_[ps]ub{OPTIONS}(?-i:-P)(?=[ ])|winrs{OPTIONS}[-/]p:|[xw]freerdp{OPTIONS}/p:"
            rf"|(?:rpcclient|smbget|smbmap|net[ ](?:ads|rpc)){OPTIONS}-U[ ]?[\"']?[^\s%\"'$]{{1,40}}%"
            rf"|(?<!\w)p4{OPTIONS}(?-i:-P)(?=[ ])|user(?:add|mod){OPTIONS}(?:-p|--password)(?=[ ])"
            r"|reg(?:\.exe)?[ ]add[ ][^\r\n]{1,120}?/v[ ]\"?\w{0,30}passw\w{0,12}\"?[ ](?:/t[ ]\w{2,12}[ ]|/f[ ]){0,2}/d(?=[ ])))[ ]{0,2}"
            + NEVER
            + OPTION_VALUE
        ),
        examples=(
            'security unlock-keychain -p "«au4xv8' + '-q2»" shop.keychain',
            "security import shop.p12 -k ~/shop.keychain -P «au4xv8" + "-q2» -T /usr/bin/codesign",
            "signtool sign /f shop.pfx /p «au4xv8" + "-q2» shop.exe",
            "certutil -f -p «au4xv8" + "-q2» -importpfx shop.pfx",
            "rar a -hp«au4xv8" + "-q2» shop.rar shop",
            "qpdf --encrypt «au4xv8" + "-q2» x 256 -- a.pdf b.pdf",
            "pdftk a.pdf output b.pdf owner_pw «au4xv8" + "-q2»",
            "bcp shop.dbo.orders out f.txt -c -U sa -P «au4xv8" + "-q2»",
            "ldapmodify -x -D cn=admin -w «au4xv8" + "-q2» -f shop.ldif",
            "mosquitto_pub -h shop -u ada -P «au4xv8" + "-q2» -t a -m b",
            "xfreerdp /u:ada /p:«au4xv8" + "-q2» /v:shop",
            "rpcclient -U 'ada%«au4xv8" + "-q2»' shop",
            "p4 -u ada -P «au4xv8" + "q2» sync",
            "useradd -m -p «au4xv8" + "q2zzk» ada",
            'reg add "HKLM\\X" /v DefaultPassword /t REG_SZ /d «au4xv8' + "-q2» /f",
        ),
        counterexamples=(
            'security unlock-keychain -p "$KEYCHAIN_PASSWORD" shop.keychain',
            "security find-generic-password -w -s shop2",
            "signtool sign /f shop.pfx /p %PFX_PASS1% shop.exe",
            "certutil -hashfile shop2.bin SHA256",
            "rar a -m5 shop2.rar",
            "unrar x -p- shop2.rar",
            'qpdf --encrypt "" "" 256 -- a2.pdf',
            "isql -v shop2",
            "ffmpeg -i a.mp4 -P shop2",
            "usermod -aG docker2 ada",
            "mosquitto_pub -h shop2 -p 1883 -t a",
            "ldapmodify -x -W -f shop2.ldif",
            'reg add "HKLM\\X" /v Version /t REG_SZ /d 1.2.3b4',
        ),
        reach=1000,
        **_LEVEL,
    ),
    credential(
        "tool_argument",
        "Password as an argument of an administrator's tool",
        _WHY,
        source=_SOURCE,
        keywords=(
            *("poetry config http-basic", "composer config ", "wpa_passphrase ", "neo4j-admin ", "openssl passwd ", "sentinel auth-pass "),
            *("dscl ", "samba-tool user ", "rasdial ", "quote pass ", "pulumi config set ", "dotnet user-secrets set ", "gh secret set "),
            *("az keyvault secret set", "aws secretsmanager ", "aws ssm put-parameter", "consul kv put ", "nickserv identify "),
            *("issecret=true]", "::add-mask::", "sp_addlinkedsrvlogin ", "pwencode "),
            *("mkpasswd ", "rclone obscure ", "ansible-vault encrypt_string ", "mc admin user add ", "borg ", "vncpasswd ", "cryptsetup "),
            *("curl ", "jenkins-cli.jar ", "net use "),
        ),
        pattern=(
            rf"(?P<key>(?i:poetry[ ]config[ ]http-basic\.\S{{1,40}}{_ONE}(?=[ ])|composer[ ]config[ ](?:(?:-g|--global)[ ])?http-basic\.\S{{1,80}}{_ONE}(?=[ ])"
            rf"|wpa_passphrase(?![ ]=)(?:{_ONE}|[ ](?P<ssid>[\"'])[^\"'\r\n]{{1,32}}(?P=ssid))(?=[ ])|neo4j-admin[ ](?:dbms[ ])?set-initial-password(?=[ ])"
            r"|openssl[ ]passwd(?:[ ]-(?:salt[ ][^\s$\"']{1,32}|\w{1,8})){0,4}(?=[ ])|sentinel[ ]auth-pass[ ][\w.-]{1,60}(?=[ ])"
            rf"|dscl{_ONE}[ ]-passwd{_ONE}(?=[ ])|samba-tool[ ]user[ ](?:create|add)[ ][\w.-]{{1,60}}(?=[ ])|rasdial[ ](?:\"[^\"\r\n]{{1,40}}\"|[\w.-]{{1,40}})[ ][\w.\\@-]{{1,60}}(?=[ ])"
            rf"|quote[ ]pass(?=[ ])|pulumi[ ]config[ ]set(?:[ ]--?\w[\w-]{{0,20}}){{0,4}}[ ](?:--secret(?:[ ]--?\w[\w-]{{0,20}}){{0,4}}[ ][\w:.-]{{1,80}}|[\w:.-]{{1,80}}[ ]--secret)(?=[ ])"
            rf"|dotnet[ ]user-secrets[ ]set[ ][\"']?{_SECRET_NAME}[\"']?(?=[ ])|gh[ ]secret[ ]set{_REST}{{1,160}}?(?:--body|-b)(?=[ =])"
            rf"|az[ ]keyvault[ ]secret[ ]set{_REST}{{1,200}}?--value(?=[ =])|aws[ ]secretsmanager[ ](?:create-secret|put-secret-value|update-secret){_REST}{{1,200}}?--secret-string(?=[ =])"
            rf"|aws[ ]ssm[ ]put-parameter(?={_REST}{{1,300}}SecureString){_REST}{{1,200}}?--value(?=[ =])|consul[ ]kv[ ]put(?:[ ]-\S{{1,40}}){{0,4}}[ ]{_SECRET_NAME}(?=[ ])"
            r"|net[ ]use[ ](?:[a-z*]:?[ ])?\\\\[\w.$\\-]{3,80}(?=[ ][^/\s])|nickserv[ ]identify(?=[ ])|issecret=true\]|::add-mask::|sp_addlinkedsrvlogin[ ](?:(?:N?'[^'\r\n]{0,60}'|\w{1,10}),[ ]?){4}N?(?=')|pwencode[ ]in=(?=[\"'])"
            rf"|mkpasswd[ ](?:(?:-m[ ]|--method=)[\w-]{{1,20}}[ ])?|rclone[ ]obscure(?=[ ])|ansible-vault[ ]encrypt_string(?:[ ]--?\S{{1,60}}){{0,4}}(?=[ ][\"'])"
            rf"|curl{_REST}{{1,160}}?[ ]-U[ ]?[\"']?[^\s\"':$]{{1,60}}:|jenkins-cli\.jar{_REST}{{1,160}}?-auth[ ][^\s\"':$]{{1,60}}:"
            rf"|mc[ ]admin[ ]user[ ]add{_ONE}{_ONE}(?=[ ])|(?:borg|vncpasswd|cryptsetup){_REST}{{1,120}}?<<<(?=[ ]?[\"'])))[ =]{{0,2}}(?P<loose>)"
            + OPTION_VALUE
        ),
        examples=(
            "poetry config http-basic.shop ci «au4xv8" + "q2Lm»",
            r"net use Z: \\nas\share «au4xv8" + r"q2Lm» /user:ada",
            "wpa_passphrase Office «au4xv8" + "q2Lm» >> wpa.conf",
            "openssl passwd -6 -salt ab «au4xv8" + "q2Lm»",
            "sentinel auth-pass shop «au4xv8" + "q2Lm»",
            "samba-tool user create ada «au4xv8" + "q2Lm»",
            "pulumi config set --secret dbPassword «au4xv8" + "q2Lm»",
            'gh secret set DB_PASSWORD --body "«au4xv8' + 'q2Lm»"',
            "aws ssm put-parameter --name /shop/db \\\n  --value «au4xv8" + "q2Lm» --type SecureString",
            "consul kv put shop/db/password «au4xv8" + "q2Lm»",
            "echo '##vso[task.setvariable variable=a;issecret=true]«au4xv8" + "q2Lm»'",
            "EXEC sp_addlinkedsrvlogin 'l', 'false', NULL, 'sa', '«au4xv8" + "q2Lm»'",
        ),
        counterexamples=(
            "poetry config http-basic.shop $USER1 $PASSWORD1",
            'wpa_passphrase "$SSID" "$PASS1"',
            "openssl passwd -6 -stdin",
            r"net use Z: \\nas\share1 /user:ada2 /persistent:yes",
            "samba-tool user create ada --random-password",
            "pulumi config set aws:region eu-west-1",
            "gh secret set DB_PASSWORD < pw1.txt",
            "aws ssm put-parameter --name /shop/version --value 1.2.3b4 --type String",
            "consul kv put shop/db/port 5432x",
            'echo "::add-mask::$TOKEN1"',
            "EXEC sp_addlinkedsrvlogin 'l', 'true'",
        ),
        reach=1200,
        **_LEVEL,
    ),
    credential(
        "user_at_host",
        "User, password and host in one argument",
        _WHY,
        source="https://docs.oracle.com/en/database/oracle/oracle-database/19/sqpug/CONNECT.html",
        keywords=(
            *("userid=", "connect ", "conn ", "rman target ", ":pserver:", ":ext:", "impacket-", "psexec.py "),
            *("smbexec.py ", "wmiexec.py ", "secretsdump.py ", "getuserspns.py "),
        ),
        pattern=(
            r"(?P<key>(?i:(?:(?-i:CONN(?:ECT)?)|conn(?:ect)?(?=[ ]\S{5,90}(?:;|[ ]as[ ]sys))|rman[ ]target)[ ]{1,2}[\"']?[\w$#]{1,30}/|userid=[\"']?[\w$#]{1,30}/|:(?:pserver|ext):[\w.-]{1,40}:"
            rf"|(?:impacket-\w{{3,20}}|(?:psexec|smbexec|wmiexec|secretsdump|getuserspns)\.py){OPTIONS}[\"']?[\w.-]{{1,40}}/[\w.-]{{1,40}}:))(?P<loose>)"
            r"(?P<secret>[^\s\"'@:/&$%{}<>]{5,60})(?=@[\w/({$])"
        ),
        examples=(
            "sqlldr userid=ada/«au4xv8" + "-q2»@shop control=a.ctl",
            "CONNECT sys/«au4xv8" + "-q2»@shop AS SYSDBA",
            "cvs -d :pserver:ada:«au4xv8" + "-q2»@cvs.shop.example:/cvs co shop",
            "impacket-psexec shop/ada:«au4xv8" + "-q2»@10.0.0.1",
        ),
        counterexamples=(
            "CONNECT /@shop2 AS SYSDBA",
            "connect ada/&password1@shop",
            "cvs -d :pserver:anonymous:@cvs.shop2.example:/cvs",
            "userid=$USER1/$PASS1@shop",
            "connect shop/db3x to it",
        ),
        reach=800,
        **_LEVEL,
    ),
    credential(
        "oracle_tool_login",
        "User and password as an argument of one of Oracle's tools",
        _WHY,
        source="https://docs.oracle.com/en/database/oracle/oracle-database/19/sutil/oracle-original-export-utility.html",
        keywords=("exp ", "imp ", "expdp ", "impdp ", "sqlldr ", "sqlplus ", "exp.exe ", "imp.exe "),
        pattern=(
            r"(?P<key>(?<![\w.$-])(?i:(?:exp|imp)(?:dp)?(?:\.exe)?|(?:sqlldr|sqlplus)(?:\.exe)?(?:[ ]-\w{1,6}){0,4})[ ]{1,2}(?:(?i:userid)=)?[\"']?[\w$#]{1,30}/)"
            + NEVER
            + r"(?P<secret>[^\s\"'@:/&$%{}()<>;|]{4,60})"
            r"(?=(?:@[\w./:-]{1,90})?[\"']?[ ]{1,4}(?i:file|full|owner|tables|schemas|log|parfile|directory|dumpfile|logfile|fromuser|touser|control"
            r"|data|rows|grants|buffer|compress|constraints|indexes|ignore|statistics|feedback|show|tablespaces|network_link)[ ]?=|(?<=[\w!-]{4})[\"']?[ ]{1,2}(?:@[\w./~-]|<<|as[ ]sys))"
        ),
        examples=(
            "exp ada/«orchid9x»@shop file=shop.dmp full=y",
            "imp ada/«orchid9x» fromuser=ada touser=eve",
            "EXPDP ada/«au4xv8" + "-q2» DIRECTORY=dumps",
            "sqlplus -s ada/«au4xv8" + "-q2» @shop.sql",
        ),
        counterexamples=(
            "exp $USER1/$PASS2@shop file=shop.dmp",
            "exp shop/<pass1>@shop file=shop.dmp",
            "imp ada/password@shop full=y",
            "regexp ada/orchid9x file=shop",
            "imp src/main2 from the shop",
            "imp -r src/main2x file=shop",
            "sqlplus ada/shop2",
        ),
        **_LEVEL,
    ),
    credential(
        "db2_connect_password",
        "Password that Db2 connects with",
        _WHY,
        source="https://www.ibm.com/docs/en/db2/11.5?topic=commands-connect",
        keywords=("connect to ",),
        pattern=(
            r"(?P<key>(?i:connect[ ]to[ ][\"']?\w{1,18}[\"']?[ ]user[ ][\"']?[\w.@\\]{1,40}[\"']?[ ]using[ ]))(?P<loose>)[\"']?"
            r"(?P<secret>[^\s\"'$&{}()<>;|,]{5,60})(?=[\"'\s;]|$)"
        ),
        examples=("db2 connect to shop user ada using «au4xv8" + "-q2»", 'db2 "CONNECT TO SHOP USER ada USING «au4xv8' + '-q2»"'),
        counterexamples=(
            "db2 connect to shop user ada using $PASS1",
            "connect to shop user ada using oauth2",
            "connect to shop user ada using password",
        ),
        **_LEVEL,
    ),
    credential(
        "ftp_script_password",
        "Password in a script for an FTP client",
        _WHY,
        source="https://www.rfc-editor.org/rfc/rfc959",
        keywords=("user ",),
        near=("ftp",),
        pattern=(
            r"(?<![^\r\n])(?P<key>[ \t]{0,8}user[ ][\w.@\\-]{1,60}[ ])(?P<loose>)(?P<secret>[^\s\"'`$<>{}()|;&%]{5,60})"
            r"(?=[ ]{0,4}\r?\n[ \t]{0,8}(?:m?put|m?get|l?cd|bin(?:ary)?|ascii|prompt|passive|hash|quit|bye|ls|dir|mkdir|delete|send)\b)"
        ),
        lead=8,
        languages=("", "bat", "plaintext", "powershell", "shellscript"),
        examples=("ftp -n shop <<EOF\nuser ada «au4xv8" + "-q2»\nput a\nEOF",),
        counterexamples=("ftp -n shop <<EOF\nuser ada $PASS1\n", "ftp\nuser ada logged in at 12h30\n"),
        **_LEVEL,
    ),
    credential(
        "tool_token",
        "Token as an argument of a tool that signs in",
        "Whoever reads it acts as you there; shells also keep it in their history.",
        source=_SOURCE,
        keywords=(
            "cargo login ",
            "wandb login ",
            "poetry config pypi-token.",
            "snyk auth ",
            "composer config github-oauth.",
            "ngrok authtoken ",
        ),
        pattern=(
            r"(?P<key>(?i:cargo[ ]login|wandb[ ]login|poetry[ ]config[ ]pypi-token\.[\w-]{1,40}|snyk[ ]auth|composer[ ]config[ ]github-oauth\.[\w.-]{1,60}|ngrok[ ]authtoken)"
            r"(?:[ ]--?[a-z][a-z-]{1,20}){0,4}[ ])(?P<loose>)(?P<quote>[\"'])?(?P<secret>(?=(?:[\w-]{0,40}\d){2})[A-Za-z0-9][\w-]{19,200})(?(quote)(?P=quote))(?=\s|$)"
        ),
        examples=("wandb login «9f8bd02c4a6e" + "1d7f3b5c9e8a0d2f4b6c8e1a3d5f»", "cargo login «k3VtQz8WmY2x" + "Lr7NpB5cJd9HsF4g»"),
        counterexamples=("cargo login $CRATES_TOKEN1", "cargo login --registry shop2", "wandb login --relogin"),
        **(_LEVEL | {"kind": "token", "label": "TOKEN"}),
    ),
    credential(
        "apple_app_password",
        "Apple app-specific password",
        "It signs in to your Apple account: whoever has it ships apps in your name.",
        source="https://support.apple.com/102654",
        keywords=(
            "altool ",
            "notarytool ",
            "app_specific_password",
            "app-specific-password",
            "application_specific_password",
            "apple_id_password",
        ),
        pattern=(
            rf"(?i:(?:altool|notarytool){_REST}{{1,300}}?(?:-p|--password)[ =]|app(?:lication)?[_-]specific[_-]password[\"']?[ ]{{0,4}}[:=][ ]{{0,4}}"
            r"|apple_id_password[\"']?[ ]{0,4}[:=][ ]{0,4})[\"']?(?P<secret>[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4})(?![\w-])"
        ),
        examples=(
            'xcrun altool --upload-app -u ada@shop.example -p "«kvqz-wmyx' + '-lrnp-bcjd»"',
            "FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=«kvqz-wmyx" + "-lrnp-bcjd»",
        ),
        counterexamples=(
            'altool -p "' + "abcd-efgh-ijkl-mnop" + '"',
            'altool -u a -p "@keychain:AC_PASSWORD"',
            'altool -p "xxxx-xxxx-xxxx-xxxx"',
        ),
        reach=1000,
        validate=_is_no_sample,
        advice=_ADVICE,
    ),
)
