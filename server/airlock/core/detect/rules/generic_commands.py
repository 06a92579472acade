"""Credentials on command lines, where the option tells what the value is. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_ADVICE = "Change it if this was ever shared; hand it over in the environment, in a file or on standard input."
_WHY = "Whoever reads it can sign in with it; shells also keep it in their history."
_SOURCE = "https://cwe.mitre.org/data/definitions/214.html"
_OPTIONS = r"(?:[ \t]{1,4}(?!-p)[^\s|;&<>]{1,60}){0,8}?[ \t]{1,4}"
_ARGUMENTS = r"(?:[ \t]{1,4}[^\s|;&<>]{1,100}){2}[ \t]{1,4}"
_BARE = r"[^\s\"'`$<>{}()|&;,\\-][^\s\"'`$<>{}|&;\\]{3,200}"
_DOLLAR = r"\$(?:(?![A-Za-z_{(])|(?=[^'\"\r\n]{0,199}'))"
"""A dollar sign that stands for itself: before what is no name, or in single quotes."""
_VALUE = rf"(?P<quote>\\?[\"'])?(?P<secret>(?(quote)(?:(?!(?P=quote))(?:[^\r\n\\$]|{_DOLLAR})){{4,200}}|{_BARE}))(?(quote)(?P=quote))"
_LEVEL = {"kind": "password", "label": "PASSWORD", "advice": _ADVICE, "severity": Severity.WARNING, "confidence": Confidence.MEDIUM}

RULES = (
    credential(
        "command_line_secret",
        "Password or token on a command line",
        _WHY,
        source=_SOURCE,
        keywords=(
            *("-password", "-passwd", "-passphrase", "-pass ", "-pwd", "-token", "-secret", "-api-key", "-apikey", "-oauth2-bearer"),
            *("-requirepass", "-storepass", "-keypass", "-pw ", "-adminpass", "-rootpass", "-masterauth"),
        ),
        pattern=(
            r"(?<![A-Za-z0-9_])-(?P<key>(?i:(?:[a-z]{2,10}-)?password|passwd|passphrase|pass|pwd|pw|requirepass|masterauth|storepass|keypass|adminpass"
            r"|rootpass|(?:auth-|access-|api-)?token|(?:client-|api-)?secret|api-?key|oauth2-bearer))(?P<loose>[ \t]{1,3}|[\"'],[ ]{0,4}(?=[\"']))"
            + _VALUE
        ),
        examples=(
            'command: ["redis-server", "--password", "«au4xv8' + '-q2»"]',
            "mysql --user ada --password «au4xv8" + "-q2»",
            "tool --token '«k3VtQz8WmY2x" + "Lr7N»'",
            "redis-server --requirepass «au4xv8" + "-q2»",
            "keytool -storepass «au4xv8" + "q2» -list",
        ),
        counterexamples=(
            "tool --token $TOKEN",
            "tool --password-file secret.txt",
            "tool --token <token>",
            "the --password option",
            "--password --prompt2",
        ),
        **_LEVEL,
    ),
    credential(
        "command_line_user",
        "User and password on a command line",
        _WHY,
        source="https://curl.se/docs/manpage.html#-u",
        keywords=("--user ", "-u ", "-u'", '-u"', "--user=", "--proxy-user ", "--auth ", "http -a "),
        pattern=(
            r"(?P<key>(?<![A-Za-z0-9_])(?:--user|-u|--proxy-user|--auth|http -a))(?P<loose>[ =\t]{0,3})(?P<quote>[\"'])?[^\s\"':$<>{}\[\]]{0,80}:[\"']?"
            r"(?P<secret>(?=[^\s\"']{0,60}[A-Za-z!@#%^*])(?:[^\s\"'`<>{}:/]{4,120}|(?=[^\s\"']{0,60}[0-9])[^\s\"'`:/][^\s\"'`]{5,119}))(?=[\"'\s]|$)"
        ),
        examples=(
            "curl -u ada:«au4xv8" + "-q2» https://shop.example",
            "curl --user 'ada:«au4xv8" + "-q2»' https://shop.example",
            "curl -u ada:«au4x/v8" + ":q2» https://shop.example",
        ),
        counterexamples=(
            "docker run -u 1000:1000 shop",
            "git push -u origin main:release/v2",
            "tool --auth http://shop.example:8080/v1",
            "curl -u $USER:$PASSWORD https://shop.example",
            "sudo -u postgres psql",
            "usage: tool --auth kind[:argument2]",
        ),
        **_LEVEL,
    ),
    credential(
        "command_line_key",
        "Key in place of a user on a command line",
        _WHY,
        source="https://curl.se/docs/manpage.html#-u",
        keywords=("--user ", "-u ", "-u'", '-u"', "--user=", "--auth "),
        pattern=(
            r"(?<![A-Za-z0-9_])(?:--user|-u|--auth)(?P<loose>[ =\t]{0,3})(?P<quote>[\"'])?(?P<key>)"
            r"(?P<secret>[A-Za-z0-9_!.\-]{10,160}):(?(quote)(?P=quote))(?=[\s\\]|$)"
        ),
        examples=(
            "curl https://shop.example/v1 -u «k3VtQz8WmY2x" + "Lr7NpB5c»:",
            'curl -u "«k3VtQz8WmY2x' + 'Lr7NpB5c»:" https://shop.example',
        ),
        counterexamples=(
            "curl -u administrator: https://shop.example",
            "docker run -u 1000:1000 shop",
            "curl -u $STRIPE_KEY: https://shop.example",
        ),
        **_LEVEL,
    ),
    credential(
        "command_line_options",
        "User and password as options of a command",
        _WHY,
        source=_SOURCE,
        keywords=("-u ", "--user ", "--username "),
        pattern=(
            r"(?P<key>(?<![A-Za-z0-9_-])(?:-u|--user|--username)[ ][^\s|;&<>-][^\s|;&<>]{0,60}(?:[ ](?!-p)[^\s|;&<>]{1,40}){0,4} -p)(?P<loose>[ ]{1,3})(?P<quote>[\"'])?"
            r"(?=[^\s\"']{0,60}[A-Za-z])(?=[^\s\"']{0,60}[0-9])(?P<secret>[^\s\"'`$<>{}|&;:/\\-][^\s\"'`<>{}|&;:/\\]{5,120})(?(quote)(?P=quote))(?=\s|$)"
        ),
        examples=("twine upload -u ci -p «au4xv8" + "q2» dist/*", "tool login --username ada -p '«au4xv8" + "q2»'"),
        counterexamples=(
            "docker run -u 1000:1000 -p 8080:80 shop",
            "docker run -u ada -p 127.0.0.1:80:80/tcp shop",
            "tool -u ada -p $PASSWORD2",
            "tool -u ada -p shop2",
        ),
        **_LEVEL,
    ),
    credential(
        "command_line_login",
        "Password in a command",
        _WHY,
        source=_SOURCE,
        keywords=(
            *("sshpass", "docker login", "podman login", "oc login", "az login", "helm registry login", "mysql", "mariadb", "redis-cli"),
            *("mongo ", "mongosh", "mongodump", "plink ", "winexe", "smbclient", "ldapsearch", "sqlcmd", "cqlsh "),
            *("zip -", "7z a", "unzip -", "vault login", "requirepass ", "masterauth "),
            *(
                "ssh-keygen ",
                "ipmitool ",
                "psexec ",
                "schtasks ",
                "nmcli ",
                "lftp ",
                "npm config set ",
                "mc alias set ",
                "mc config host add ",
            ),
        ),
        pattern=(
            rf"(?P<key>(?i:sshpass[ \t]{{1,4}}-p|(?:docker|podman|oc|az|helm[ ]registry)[ ]login{_OPTIONS}-p|plink{_OPTIONS}-pw"
            rf"|(?:mysql|mariadb)(?:-?dump|-?admin|import|show|check|sh)?{_OPTIONS}(?-i:-p)(?=\S)|redis-cli{_OPTIONS}-a|cqlsh{_OPTIONS}-p|ldapsearch{_OPTIONS}-w"
            rf"|mongo(?:sh|dump|restore|import|export)?{_OPTIONS}-p|sqlcmd{_OPTIONS}(?-i:-P)|(?:winexe|smbclient){_OPTIONS}-U[ ]?[^\s%]{{1,40}}%|mysqladmin{_OPTIONS}password(?=[ ])"
            rf"|(?:un)?zip{_OPTIONS}(?-i:-P)(?=[ ])|7z[ ][a-z]{_OPTIONS}-p(?=\S)|vault[ ]login(?=[ ](?!-))|(?:requirepass|masterauth)(?=[ ])"
            rf"|ssh-keygen{_OPTIONS}(?-i:-N)(?=[ ])|ipmitool{_OPTIONS}(?-i:-P)(?=[ ])|psexec{_OPTIONS}-p(?=[ ])|schtasks{_OPTIONS}/rp(?=[ ])|nmcli{_OPTIONS}password(?=[ ])"
            rf"|lftp{_OPTIONS}-u[ ]?[^\s,]{{1,40}},|npm[ ]config[ ]set[ ]\S{{1,80}}:_(?:authToken|password|auth)(?=[ ])"
            r"|mc[ ](?:alias[ ]set|config[ ]host[ ]add)(?:[ ][^\s|;&<>$]{1,100}){2}[ ][^\s|;&<>]{3,128}(?=[ ])))[ \t]{0,2}" + NEVER + _VALUE
        ),
        examples=(
            "sshpass -p '«au4xv8" + "-q2»' ssh ada@shop",
            "az login --service-principal -u ada -p «au4xv8" + "q2» --tenant shop",
            "mysqldump -h db -uroot -p«au4xv8" + "q2» shop > shop.sql",
            "redis-cli -h db -a «au4xv8" + "q2» ping",
            "mysqladmin -u root password '«au4xv8" + "-q2»'",
            "zip -r -P «au4xv8" + "q2» shop.zip shop",
            "7z a -p«au4xv8" + "q2» shop.7z shop",
            "vault login «k3VtQz8WmY2x" + "Lr7NpB5c»",
            "requirepass «au4xv8" + "-q2»",
            "ipmitool -I lanplus -H shop -U ada -P «au4xv8" + "q2» chassis status",
            "lftp -u ada,«au4xv8" + "q2» sftp://shop",
            "mc alias set shop http://storage:9000 ada «au4xv8" + "q2»;",
        ),
        counterexamples=(
            "mysql -u root -p",
            "mysql -u root -p shop2",
            "mysql -p$PASSWORD shop",
            "docker login -u ada --password-stdin",
            "mysql is a database",
            "mysql -P 3306 -u root",
            "vault login -method=oidc1",
            "mysqladmin -u root password",
            "ssh-keygen -t rsa -N '' -f key2",
            "mc alias set shop http://storage:9000 $USER1 $PASSWORD1",
            "nmcli dev wifi connect shop password $PASSWORD1",
        ),
        reach=1000,
        **_LEVEL,
    ),
    credential(
        "piped_password",
        "Password that is piped into a command",
        _WHY,
        source=_SOURCE,
        keywords=("echo ", "printf ", "<<< ", "<<<"),
        pattern=(
            r"(?P<key>echo[ ](?:-n[ ])?|printf[ ](?:%s[ ])?|<<<[ ]?)"
            + NEVER
            + r"(?P<quote>[\"'])?(?:[\w.-]{1,32}:(?=[^\r\n]{0,160}chpasswd))?"
            r"(?P<secret>(?=[^|\r\n]{0,160}\|[ ]{0,2}(?:sudo[ ](?:[\w=/.-]{1,30}[ ]){0,3}-S|(?:sudo[ ])?chpasswd|[a-z]{2,12}[ ][a-z ]{0,20}login[ ][^|;&\r\n]{0,120}?--password-stdin))"
            r"[^\s\"'$`|<>(){}\\]{4,100})(?(quote)(?P=quote))"
        ),
        examples=(
            "echo «au4xv8" + "q2» | docker login -u ada --password-stdin",
            "echo '«au4xv8" + "-q2»' | sudo -S systemctl restart shop",
            'echo "root:«au4xv8' + '-q2»" | chpasswd',
        ),
        counterexamples=("echo $TOKEN | docker login --password-stdin", "echo step1 | tee log2", 'echo "hello1" | sudo tee /etc/x2'),
        **_LEVEL,
    ),
    credential(
        "expected_answer",
        "Password that a script types",
        _WHY,
        source="https://core.tcl-lang.org/expect/index",
        keywords=('send "', "send -- ", 'sendline("', "sendline('", 'send("', "send('"),
        pattern=(
            r"(?P<key>(?i:send(?:line)?)(?:[ ]--)?[ (])(?P<loose>)(?P<quote>[\"'])(?P<secret>[^\s\"'$\[\]{}<>/\\]{6,60})(?:\\\\?[rn]){1,2}(?P=quote)"
        ),
        examples=('send "«au4xv8' + '-q2»\\r"',),
        counterexamples=('send "yes\\r"', 'send "$password\\r"', 'send "exit2\\n"', 'socket.send("HELO shop2\\r\\n")'),
        **_LEVEL,
    ),
    credential(
        "command_password",
        "Password handed to a command",
        _WHY,
        source=_SOURCE,
        keywords=(
            "net user",
            "net use",
            "pass:",
            "chpasswd",
            "convertto-securestring",
            "/user:",
            "cmdkey",
            "htpasswd -",
            "openssl enc",
            "sudo -s ",
            "rabbitmqctl ",
            "rootpw ",
            " passwd/",
        ),
        pattern=(
            r"(?P<key>(?i:net[ ]user[ \t]{1,4}\w[\w.-]{0,40}[ \t]{1,4}(?![/*])|(?:net[ ]use[ \t]{1,4}[^\r\n]{0,80}?|cmdkey[^\r\n]{0,80}?)/user:\S{1,60}[ \t]{1,4}(?:/pass:)?"
            rf"|net[ ]use[ \t]{{1,4}}(?:[A-Z]:[ \t]{{1,4}})?\\\\[^\s/]{{3,100}}[ \t]{{1,4}}(?![/*])|htpasswd[ ]-[a-z]{{0,6}}b[a-z]{{0,6}}{_ARGUMENTS}|openssl[ ]enc{_OPTIONS}-k[ ]"
            r"|sudo[ ](?-i:-S)[ ][^\r\n|;<]{0,80}<<<[ ]?(?=[\"'])|rabbitmqctl[ ](?:add_user|change_password)[ ][\w.-]{1,40}[ ]|rootpw[ ](?:--plaintext[ ])?(?!--)"
            r"|[ ]passwd/[\w-]{3,30}[ ]password[ ]|(?<=-passin[ ])pass:|(?<=-passout[ ])pass:|convertto-securestring[ \t]{1,4}(?:(?:-string|-force|-asplaintext)[ \t]{1,4}){0,3}))(?P<loose>(?![\"']))?"
            + _VALUE
        ),
        examples=(
            "net user ada «au4xv8" + "q2» /add",
            "openssl rsa -passin pass:«au4xv8" + "q2» -in key.pem",
            'ConvertTo-SecureString "«au4xv8' + '-q2»" -AsPlainText -Force',
            "net use Z: \\\\shop\\files «au4xv8" + "q2» /user:ada",
            "htpasswd -bc /etc/nginx/users ada «au4xv8" + "q2»",
            "openssl enc -aes-256-cbc -k «au4xv8" + "q2» -in shop.tar",
            "sudo -S <<< '«au4xv8" + "-q2»' systemctl restart shop",
            "rabbitmqctl add_user ada «au4xv8" + "q2»",
            "ConvertTo-SecureString '«au4$xv8" + "$q2»' -AsPlainText -Force",
        ),
        counterexamples=(
            "net user ada /delete",
            "net use x: \\\\shop\\files",
            "htpasswd -c /etc/nginx/users ada2",
            "openssl enc -d -aes-256-cbc -in shop2.tar",
            "ConvertTo-SecureString $password -AsPlainText",
            'Read-Host -AsSecureString "Password2"',
            "sudo -S apt2 update",
            "rootpw --iscrypted locked1",
            "grid-pass: 12",
        ),
        reach=1000,
        **_LEVEL,
    ),
)
