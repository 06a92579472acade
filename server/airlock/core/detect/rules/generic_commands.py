"""Credentials on command lines, where the option tells what the value is. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import LONG, NEVER, OPTION_VALUE, OPTIONS, SHORTEST_LONG
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_ADVICE = "Change it if this was ever shared; hand it over in the environment, in a file or on standard input."
_WHY = "Whoever reads it can sign in with it; shells also keep it in their history."
_SOURCE = "https://cwe.mitre.org/data/definitions/214.html"
_SET = r"(?:-[a-z]{1,7}[ ](?:\d{1,2}[ ])?)"
_ARGUMENT = r"[^\s|;&<>-][^\s|;&<>]{0,99}[ \t]{1,4}"
_HTPASSWD = (
    rf"htpasswd[ ](?={_SET}{{0,3}}-[a-z]{{0,6}}b)(?:(?={_SET}{{0,3}}-[a-z]{{0,6}}n)|{_SET}{{1,4}}{_ARGUMENT}(?!-)){_SET}{{0,4}}{_ARGUMENT}"
)
"""What stands before the password: a file, unless the result is to be printed, and the user."""
_LONG = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx" * 6
_WORDS = "to_be_filled_in_by_the_one_who_installs_it_" * 6
_LEVEL = {"kind": "password", "label": "PASSWORD", "advice": _ADVICE, "severity": Severity.WARNING, "confidence": Confidence.MEDIUM}

RULES = (
    credential(
        "command_line_secret",
        "Password or token on a command line",
        _WHY,
        source=_SOURCE,
        keywords=(
            *("-password", "-passwd", "-passphrase", "-pass ", "-pwd", "-token", "-secret", "-api-key", "-apikey", "-oauth2-bearer"),
            *(
                "-requirepass",
                "-storepass",
                "-keypass",
                "-srcstorepass",
                "-deststorepass",
                "-srckeypass",
                "-destkeypass",
                "-pw ",
                "-adminpass",
                "-rootpass",
                "-masterauth",
            ),
        ),
        pattern=(
            r"(?<![A-Za-z0-9_])-(?P<key>(?i:(?:[a-z]{2,10}-)?password|passwd|passphrase|pass|pwd|pw|requirepass|masterauth|(?:src|dest)?(?:store|key)pass|adminpass"
            r"|rootpass|(?:auth-|access-|api-)?token|(?:client-|api-)?secret|api-?key|oauth2-bearer))(?P<loose>[ \t]{1,3}|[\"'],\s{0,40}(?=[\"'])|[\"']?\r?\n[ \t]{0,40}-[ ])(?![\"']?[a-z]{2,12}=[^\s,]{1,80},[a-z]{2,12}=)"
            + OPTION_VALUE
        ),
        examples=(
            'command: ["redis-server", "--password", "«au4xv8' + '-q2»"]',
            "mysql --user ada --password «au4xv8" + "-q2»",
            "args:\n  - --api-key\n  - «k3VtQz8WmY2x" + "Lr7N»\n",
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
        keywords=(
            *("--user ", "-u ", "-u'", '-u"', "--user=", "--proxy-user ", "--auth ", "http -a ", "--creds ", "--creds="),
            *("--src-creds ", "--src-creds=", "--dest-creds ", "--dest-creds="),
        ),
        pattern=(
            r"(?P<key>(?<![A-Za-z0-9_])(?:--user|-u|--proxy-user|--auth|--(?:src-|dest-)?creds|http -a))(?P<loose>[ =\t]{0,3})(?P<quote>[\"'])?[^\s\"':$<>{}\[\]]{0,80}:[\"']?"
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
        "curl_user",
        "User and simple password on a command line of curl",
        _WHY,
        source="https://curl.se/docs/manpage.html#-u",
        keywords=("curl ",),
        pattern=(
            rf"(?P<key>(?<![\w./-])curl{OPTIONS}(?:-u|--user)){NEVER}[ =](?P<quote>[\"'])?[A-Za-z][\w.+@-]{{1,60}}:"
            r"(?P<secret>[^\s\"'`$<>{}\[\]():/\\]{4,80})(?(quote)(?P=quote))(?=[ \t\r\n`'\"]|$)"
        ),
        examples=(
            "curl -u ada:«orchid7» https://shop.example",
            "curl -s -X POST --user 'ada:«orchids»' https://shop.example",
        ),
        counterexamples=(
            "curl -u user:password https://shop.example",
            "curl -u admin:pass https://shop.example",
            "curl -u ada:$PASSWORD https://shop.example",
            "curl -u USERNAME:API_TOKEN https://shop.example",
            "curl -u client:secret https://shop.example",
        ),
        reach=700,
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
            *("zip -", "7z a", "7z x", "7za ", "7zr ", "unzip -", "vault login", "requirepass ", "masterauth "),
            "plain-text-password-value ",
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
            rf"(?P<key>(?i:sshpass[ \t]{{1,4}}-p|(?:docker|podman|oc|az|helm[ ]registry)[ ]login{OPTIONS}-p|plink{OPTIONS}-pw"
            rf"|(?:mysql|mariadb)(?:-?dump|-?admin|import|show|check|sh)?(?:\.exe)?\"?{OPTIONS}(?-i:-p)(?=\S)|redis-cli{OPTIONS}-a|cqlsh{OPTIONS}-p|ldapsearch{OPTIONS}-w"
            rf"|mongo(?:sh|dump|restore|import|export)?{OPTIONS}-p|sqlcmd{OPTIONS}(?-i:-P)|(?:winexe|smbclient){OPTIONS}-U[ ]?[^\s%]{{1,40}}%|mysqladmin{OPTIONS}password(?=[ ])"
            rf"|(?:un)?zip{OPTIONS}(?-i:-P)(?=[ ])|7z[ar]?[ ][a-z]{OPTIONS}-p(?=\S)|vault[ ]login(?=[ ](?!-))|(?:requirepass|masterauth|plain-text-password-value)(?=[ ])"
            rf"|ssh-keygen{OPTIONS}(?-i:-[NP])(?=[ ])|ipmitool{OPTIONS}(?-i:-P)(?=[ ])|psexec{OPTIONS}-p(?=[ ])|schtasks[ ][^\r\n|&;]{{1,200}}?[ ]/rp(?=[ ])|nmcli{OPTIONS}(?:password|[a-z0-9-]{{2,32}}\.psk)(?=[ ])"
            rf"|lftp{OPTIONS}-u[ ]?[^\s,]{{1,40}},|npm[ ]config[ ]set[ ]\S{{1,80}}:_(?:authToken|password|auth)(?=[ ])"
            r"|mc[ ](?:alias[ ]set|config[ ]host[ ]add)(?:[ ][^\s|;&<>$]{1,100}){2}[ ][^\s|;&<>]{3,128}(?=[ ])))[ \t]{0,2}"
            + NEVER
            + OPTION_VALUE
        ),
        examples=(
            "sshpass -p '«au4xv8" + "-q2»' ssh ada@shop",
            "az login --service-principal -u ada -p «au4xv8" + "q2» --tenant shop",
            "mysqldump -h db -uroot -p«au4xv8" + "q2» shop > shop.sql",
            "docker exec db mysqldump \\\n  -u root \\\n  -p«au4xv8" + "q2» shop",
            "redis-cli -h db -a «au4xv8" + "q2» ping",
            "mysqladmin -u root password '«au4xv8" + "-q2»'",
            "zip -r -P «au4xv8" + "q2» shop.zip shop",
            "7z a -p«au4xv8" + "q2» shop.7z shop",
            "vault login «k3VtQz8WmY2x" + "Lr7NpB5c»",
            "requirepass «au4xv8" + "-q2»",
            "set system root-authentication plain-text-password-value «au4xv8" + "q2»",
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
            r"(?P<key>echo[ ](?:-n?e?[ ])?|printf[ ](?:[\"']?%s(?:\\n)?[\"']?[ ])?|<<<[ ]?)"
            + NEVER
            + r"(?P<quote>[\"'])?(?:[\w.-]{1,32}:(?=[^\r\n]{0,160}chpasswd))?"
            r"(?P<secret>(?=[^|\r\n]{0,160}\|[ ]{0,2}(?:sudo[ ](?:[\w=/.-]{1,30}[ ]){0,3}-S|(?:sudo[ ])?(?:chpasswd|(?:smb)?passwd[ ]|kinit[ ]|cryptsetup[ ]|openconnect[ ]|(?:docker|podman)[ ]secret[ ]create[ ]|gh[ ]secret[ ]set[ ]|(?:npx[ ])?wrangler[ ]secret[ ]put[ ])|[a-z]{2,12}[ ][a-z ]{0,20}login[ ][^|;&\r\n]{0,120}?--password-stdin))"
            r"[^\s\"'$`|<>(){}\\;]{4,100})(?=\\n|;?[ ]{0,2}(?:echo|\)|\|)|[\"'])(?:\\n[^\"'\r\n]{0,100})?(?(quote)(?P=quote))"
        ),
        examples=(
            "echo «au4xv8" + "q2» | docker login -u ada --password-stdin",
            "echo '«au4xv8" + "-q2»' | sudo -S systemctl restart shop",
            'echo "root:«au4xv8' + '-q2»" | chpasswd',
            'echo -e "«au4xv8' + '-q2»\\nx" | passwd ada',
            "(echo «au4xv8" + "-q2»; echo x) | smbpasswd -s -a ada",
            "printf '%s' '«au4xv8" + "-q2»' | docker secret create shop -",
        ),
        counterexamples=("echo $TOKEN | docker login --password-stdin", "echo step1 | tee log2", 'echo "hello1" | sudo tee /etc/x2'),
        **_LEVEL,
    ),
    credential(
        "here_string_password",
        "Password that a command reads from a string",
        _WHY,
        source="https://www.gnu.org/software/bash/manual/html_node/Redirections.html#Here-Strings",
        keywords=("<<<",),
        pattern=(
            r"(?<![\w.-])(?P<key>(?:chpasswd|(?:smb|vnc)?passwd|kinit|cryptsetup|openconnect|sudo[ ]-S|[a-z]{2,12}[ ][a-z ]{0,20}login(?=[^\r\n]{0,100}password-stdin)"
            r"|(?:docker|podman)[ ]secret[ ]create|gh[ ]secret[ ]set)(?:[ ][^\s|;&<>]{1,40}){0,4}[ ]<<<[ ]?)"
            + NEVER
            + r"(?P<quote>[\"'])?(?:[\w.-]{1,32}:(?=[!-~]{4}))?(?P<secret>[^\s\"'$`|<>(){}\\;:]{4,100})(?(quote)(?P=quote))(?=[\s;)|&]|$)"
        ),
        lead=160,
        reach=600,
        examples=(
            "vncpasswd -f <<< «orchid" + "4711» > ~/.vnc/passwd",
            'docker login -u ada --password-stdin shop <<< "«au4xv8' + '-q2»"',
        ),
        counterexamples=('chpasswd <<< "ada:$PASSWORD2"', "sudo tee /etc/x2 <<< orchid4711", "grep passwd1 <<< $(cat x2)"),
        **_LEVEL,
    ),
    credential(
        "piped_secure_string",
        "Password that a script of PowerShell makes a secure string of",
        _WHY,
        source="https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring",
        keywords=("| convertto-securestring", "|convertto-securestring"),
        pattern=(
            r"(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n$]){4,100})(?P=quote)[ ]{0,2}(?P<key>\|[ ]?(?i:convertto-securestring))"
            rf"{NEVER}"
        ),
        lead=110,
        examples=('$secure = "«au4xv8' + '-q2»" | ConvertTo-SecureString -AsPlainText -Force',),
        counterexamples=('"$password1" | ConvertTo-SecureString -AsPlainText', "'password' | ConvertTo-SecureString"),
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
            "net.exe user",
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
            r"(?P<key>(?i:net(?:\.exe)?[ ]user[ \t]{1,4}\w[\w.-]{0,40}[ \t]{1,4}(?![/*])|(?:net[ ]use[ \t]{1,4}[^\r\n]{0,80}?|cmdkey[^\r\n]{0,80}?)/user:\S{1,60}[ \t]{1,4}(?:/pass:)?"
            rf"|net[ ]use[ \t]{{1,4}}(?:[A-Z]:[ \t]{{1,4}})?\\\\[^\s/]{{3,100}}[ \t]{{1,4}}(?![/*])|{_HTPASSWD}|openssl[ ]enc{OPTIONS}-k[ ]"
            r"|sudo[ ](?-i:-S)[ ][^\r\n|;<]{0,80}<<<[ ]?(?=[\"'])|rabbitmqctl[ ](?:add_user|change_password)[ ][\w.-]{1,40}[ ]|rootpw[ ](?:--plaintext[ ])?(?!--)"
            r"|[ ]passwd/[\w-]{3,30}[ ]password[ ]|(?<=-passin[ ])pass:|(?<=-passout[ ])pass:|convertto-securestring[ \t]{1,4}(?:(?:-string|-force|-asplaintext)[ \t]{1,4}){0,3}))(?P<loose>(?![\"']))?"
            + OPTION_VALUE
        ),
        examples=(
            "net user ada «au4xv8" + "q2» /add",
            "C:\\Windows\\System32\\net.exe user ada «au4xv8" + "q2» /add",
            "openssl rsa -passin pass:«au4xv8" + "q2» -in key.pem",
            'ConvertTo-SecureString "«au4xv8' + '-q2»" -AsPlainText -Force',
            "net use Z: \\\\shop\\files «au4xv8" + "q2» /user:ada",
            "htpasswd -bc /etc/nginx/users ada «au4xv8" + "q2»",
            "htpasswd -nbB ada «au4xv8" + "q2»",
            "htpasswd -n -b -C 10 ada «au4xv8" + "q2»",
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
    credential(
        "argument_list_password",
        "Password among the arguments of a program",
        _WHY,
        source=_SOURCE,
        keywords=(
            'mysql"',
            "mysql'",
            'mysqldump"',
            "mysqldump'",
            'mysqladmin"',
            "mysqladmin'",
            'mariadb"',
            "mariadb'",
            'sshpass"',
            "sshpass'",
        ),
        pattern=(
            r"(?P<key>(?i:mysql(?:dump|admin)?|mariadb|sshpass)[\"'],[ ]?(?:[\"'][^\"'\r\n]{0,60}[\"'],[ ]?){0,8}?[\"']-p)(?P<loose>[\"'],[ ]?[\"'])?(?P<secret>[^\s\"'$]{4,100})[\"']"
        ),
        examples=(
            "subprocess.run(['mysql', '-u', 'root', '-p«au4xv8" + "-q2»'])",
            'exec.Command("sshpass", "-p", "«au4xv8' + '-q2»", "ssh")',
        ),
        counterexamples=("subprocess.run(['mysql', '-u', 'root', '-p'])", "['mysql', '-p', password2]"),
        reach=700,
        **_LEVEL,
    ),
    credential(
        "long_option",
        "Long token handed to a command",
        "Whoever reads the line, in a history or a list of processes, too, can use it.",
        kind="token",
        label="TOKEN",
        advice="Change it if this was ever shared; hand it over in a file or on standard input.",
        source="https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html",
        keywords=(
            " -p ",
            " -p '",
            ' -p "',
            "-password ",
            "-password=",
            "-token ",
            "-token=",
            "-secret ",
            "-secret=",
            "-key ",
            "-key=",
            " password ",
        ),
        pattern=(
            r"(?P<key>(?:[ ]-p|-(?:password|token|secret|key)|[ ]password)[ =])(?P<loose>)(?P<quote>[\"'])?"
            rf"(?P<secret>{LONG})(?(quote)(?P=quote)|(?![^\s;|&)\"'`]))"
        ),
        examples=(f"docker login -u AWS -p «{_LONG}» registry.shop.example", f"shop deploy --token «{_LONG}»\n"),
        counterexamples=(f"mkdir -p {_WORDS}", f"shop --api-key {_WORDS}"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=16_384,
        run=SHORTEST_LONG,
    ),
)
