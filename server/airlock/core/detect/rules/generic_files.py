"""Passwords in files whose lines have no names: the place in the line tells what a word is. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_LEVEL = {
    "kind": "password",
    "label": "PASSWORD",
    "advice": "Change it; keep the file readable by its program alone and out of the repository.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
"""Of so many users of a login module the passwords are found."""
_ADDRESSES = r"[ \t]{0,8}(?:\*|-|\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?)?(?=[ \t]{0,8}(?:[\r\n#]|$))"

RULES = (
    credential(
        "ppp_secret",
        "Password in a file of PPP secrets",
        "It dials in, or opens the tunnel, as the client the line names.",
        source="https://ppp.samba.org/pppd.html",
        keywords=("\t*\t", '"*"', ' * "', '\t* "', '*\t"', "pptpd", "l2tpd"),
        pattern=(
            r"(?<![^\r\n])(?P<key>\"?[\w.@\\-]{1,60}\"?[ \t]{1,8}\"?(?:\*|pptpd|x?l2tpd)\"?[ \t]{1,8})(?P<loose>)(?P<quote>\")?"
            rf"(?P<secret>(?=[^\s\"]{{0,60}}[^\W_])[^\s\"]{{4,80}})(?(quote)\"){_ADDRESSES}"
        ),
        lead=80,
        languages=("", "conf", "ini", "plaintext", "properties", "text"),
        examples=(
            'ada\t*\t"«au4xv8' + '-q2»"\t*\n',
            '"ada@shop.example" * "«au4xv8' + '-q2»"\n',
            '"ada"\t"*"\t«au4xv8' + "-q2»\t10.0.0.4",
            "ada pptpd «au4xv8" + "-q2» *\n",
        ),
        counterexamples=(
            "x * foo2bar",
            "apt-get install xl2tpd strongswan2\n",
            "ada\t*\t$PASSWORD1\t*",
            'total * "items2" + 1',
            "\t*\tfoo12bar\t*",
        ),
        **_LEVEL,
    ),
    credential(
        "redis_acl_password",
        "Password in an access list of Redis",
        "Whoever reads it can sign in as that user.",
        source="https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/",
        keywords=("acl setuser ", "user "),
        near=(" >",),
        pattern=(
            r"(?P<key>(?:(?i:acl setuser )|(?:(?<![^\r\n])|(?<=\"))user )[\w.@-]{1,60} (?:[+~&@%\w*:-]{1,40} ){0,3}?on (?:[+~&@%\w*:-]{1,40} ){0,3}>)(?P<loose>)"
            r"(?P<secret>[^\s\"'<>=$]{6,100})(?=[ \"'\r\n]|$)"
        ),
        languages=("", "conf", "ini", "plaintext", "properties", "shellscript", "text", "yaml"),
        examples=("user ada on >«au4xv8" + "-q2» ~* +@all", "redis-cli ACL SETUSER ada on ~shop:* >«au4xv8" + "-q2»"),
        counterexamples=("user ada on #5e884898da28047151d0e56f", "user wrote >quoted2", "user -> admin2", "the user a >b2"),
        **_LEVEL,
    ),
    credential(
        "squid_peer_password",
        "Password of a proxy's parent",
        "Whoever reads it can use the proxy as that user.",
        source="https://www.squid-cache.org/Doc/config/cache_peer/",
        keywords=("cache_peer ",),
        pattern=r"(?P<key>cache_peer [^\r\n]{1,160}? login=[^\s:]{1,60}:)(?P<loose>)(?P<secret>[^\s\"'$<>{}]{4,100})(?=\s|$)",
        examples=("cache_peer proxy.shop.example parent 3128 0 no-query login=ada:«au4xv8" + "-q2»",),
        counterexamples=("cache_peer proxy.shop.example parent 3128 0 login=*:password", "cache_peer p parent 3128 0 login=PASS"),
        **_LEVEL,
    ),
    credential(
        "written_basic_login",
        "User and password that a client still has to encode",
        "Whoever reads it can sign in as that user.",
        source="https://marketplace.visualstudio.com/items?itemName=humao.rest-client",
        keywords=("authorization: basic ", "npmauthident: "),
        pattern=r"(?P<key>(?i:authorization:[ ]basic|npmauthident:)[ ][\"']?[\w.@-]{1,60}[: ])(?P<loose>)(?P<secret>[^\s\"'`$<>{}:]{5,100})(?=[\s\"']|$)",
        examples=("Authorization: Basic ada:«au4xv8" + "-q2»\n", 'npmAuthIdent: "ada:«au4xv8' + '-q2»"'),
        counterexamples=("Authorization: Basic user:password", "Authorization: Basic {{user1}}:{{pw1}}", 'npmAuthIdent: "${IDENT1}"'),
        **_LEVEL,
    ),
    credential(
        "keyword_variable_password",
        "Password in a variable of a robot",
        "Whoever reads it can sign in with it, if the account is a real one.",
        source="https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html#variable-section",
        keywords=("password}  ", "passwd}  ", "pwd}  ", "secret}  ", "token}  ", "password}\t", "password} =", "password}=", "token} ="),
        pattern=(
            r"(?<![^\r\n])\$\{(?P<key>[\w ]{0,30}(?i:password|passwd|pwd|secret|token))\}(?:[ ]?=)?(?P<loose>[ ]{2,40}|\t{1,8})"
            r"(?P<secret>[^\s${}\"']{5,100})(?=[ \t]{0,8}(?:[\r\n]|$)|[ ]{2})"
        ),
        lead=40,
        languages=("", "plaintext", "robotframework", "markdown"),
        examples=("*** Variables ***\n${PASSWORD}    «au4xv8" + "-q2»\n",),
        counterexamples=("${PASSWORD}    ${EMPTY}\n", "Input Text  ${password}  id=field2\n", "${TOKEN} =    Get Token2\n"),
        **_LEVEL,
    ),
    credential(
        "syslog_database_password",
        "Password where a log is written to a database",
        "Whoever reads it can sign in to the database.",
        source="https://www.rsyslog.com/doc/configuration/modules/ommysql.html",
        keywords=(":ommysql:", ":ompgsql:"),
        pattern=r"(?P<key>:om(?:my|pg)sql:[^,\s]{1,80},[^,\s]{1,60},[^,\s]{1,60},)(?P<loose>)(?P<secret>[^\s;,\"'$]{4,80})(?=[;\s]|$)",
        examples=("*.* :ommysql:127.0.0.1,Syslog,ada,«au4xv8" + "-q2»\n",),
        counterexamples=("*.* :ommysql:127.0.0.1,Syslog,ada,password", "*.* :omusrmsg:ada2"),
        **_LEVEL,
    ),
    credential(
        "wireless_option_key",
        "Wi-Fi password in a router's settings",
        "Whoever has it is in your network.",
        source="https://openwrt.org/docs/guide-user/network/wifi/basic",
        keywords=("option key ", "].key='", '].key="'),
        near=("wi",),
        pattern=r"(?P<key>option key[ \t]{1,4}|\]\.key=)(?P<loose>)(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\$]){8,64})(?P=quote)",
        examples=(
            "config wifi-iface\n\toption ssid 'Office'\n\toption key '«au4xv8" + "-q2»'\n",
            "uci set wireless.@wifi-iface[0].key='«au4xv8" + "-q2»'",
        ),
        counterexamples=(
            "config wifi-iface\n\toption key '1'\n",
            'uci set wireless.@wifi-iface[0].key="$KEY1"',
            "wi\n\toption key '/etc/uhttpd2.key'",
        ),
        **_LEVEL,
    ),
    credential(
        "scheme_password",
        "Password in a list of users, not hashed",
        "Whoever reads it can sign in as that user.",
        source="https://doc.dovecot.org/main/core/config/auth/passdb.html",
        keywords=("{plain}", "{cleartext}"),
        pattern=r"(?<!\w)(?P<key>\{(?i:plain|cleartext)\})(?P<loose>)(?P<secret>[^\s:\"'`<>{}$]{5,100})(?=[:\s\"']|$)",
        examples=("ada:{PLAIN}«au4xv8" + "-q2»::::::\n",),
        counterexamples=("ada:{PLAIN}password::::::", "the scheme `{PLAIN}` is one2", r"\def\plain{plain}\ifx\fmt1\plain"),
        **_LEVEL,
    ),
    credential(
        "image_variable_password",
        "Password in a variable of an image",
        "Whoever has the image has it, too: its variables can be read.",
        source="https://docs.docker.com/reference/dockerfile/#env",
        keywords=("env ",),
        pattern=(
            r"(?<![^\r\n])(?P<key>(?i:env)[ \t]{1,8}(?i:\w{0,60}?(?:password|passwd|passphrase|_pass|_pwd)))[ \t]{1,8}"
            + NEVER
            + r"(?P<secret>[^\s\"'=$\\]{4,100})(?=[ \t]{0,8}(?:[\r\n]|$))"
        ),
        languages=("", "dockerfile"),
        examples=("FROM base\nENV FTP_USER ada\nENV FTP_PASSWORD «or" + "chid»\n", "ENV DB_PASS «au4xv8" + "-q2»"),
        counterexamples=(
            "ENV DB_PASSWORD password",
            "ENV DB_PASSWORD $PASSWORD1",
            "ENV PASSWORD_FILE /run/secrets/db2",
            "RUN env DB_PASSWORD=x y2",
        ),
        **_LEVEL,
    ),
    credential(
        "mail_client_login",
        "Password of a mail server's or client's login",
        "Whoever reads it reads or sends mail as that user.",
        source="https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_plaintext_authenticator.html",
        keywords=("client_send = :", "authinfo:"),
        pattern=(
            r"(?P<key>client_send[ ]=[ ]:[ ]?[^\s:$]{1,80}[ ]?:[ ]?"
            r"|(?i:authinfo):\S{0,80}[ \t]{1,8}(?:\"[UIR]:[^\"\r\n]{0,80}\"[ \t]{1,8}){1,2}\"P:)(?P<loose>)"
            r"(?P<secret>[^\s\"'$<>{}]{5,100})(?=[\"\s]|$)"
        ),
        examples=(
            "  client_send = : ada@shop.example : «au4xv8" + "-q2»\n",
            'AuthInfo:smtp.shop.example "U:ada" "P:«au4xv8' + '-q2»" "M:PLAIN"',
        ),
        counterexamples=("client_send = : $auth1 : $auth2", 'AuthInfo:smtp.shop.example "U:user" "P:password" "M:PLAIN"'),
        **_LEVEL,
    ),
    credential(
        "mailbox_password",
        "Password of a mailbox that is kept in step",
        "Whoever reads it reads the mail of that user.",
        source="https://isync.sourceforge.io/mbsync.html",
        keywords=("\npass ", "\n  pass ", "\n\tpass "),
        near=("IMAP",),
        pattern=(
            r"\n[ \t]{0,2}(?P<key>Pass[ \t]{1,8})(?P<loose>)(?P<quote>\")?(?P<secret>(?(quote)[^\"\r\n]{5,100}|[^\s\"'`$<>]{5,100}))(?(quote)\")"
            r"(?=[ \t]{0,8}(?:[\r\n]|$))"
        ),
        languages=("", "conf", "plaintext", "properties"),
        examples=("IMAPAccount a\nUser ada\nPass «au4xv8" + "-q2»\n",),
        counterexamples=('IMAPAccount a\nPassCmd "pass show mail2"\n', "IMAP\nPass 2 of the compiler1\n"),
        **_LEVEL,
    ),
    credential(
        "admins_section_password",
        "Password in a section of users",
        "Whoever reads it can sign in as that user.",
        source="https://docs.couchdb.org/en/stable/config/auth.html#server-administrators",
        keywords=("[admins]", "[users]"),
        pattern=(
            r"(?P<key>\[(?:admins|(?P<users>users))\][ \t]{0,8}\r?\n(?:[ \t]{0,8}[#;][^\r\n]{0,160}\r?\n){0,8}[ \t]{0,8}[\w.@-]{1,60}[ \t]{0,8}=[ \t]{0,8})(?P<loose>)"
            r"(?P<secret>(?!-(?:pbkdf2|hashed)-)(?(users)(?=[^\s,]{8})(?![A-Za-z]{2,20}[_-][A-Za-z]{2}))[^\s\"'$<>{},]{6,100})(?=[ \t]{0,8}[,\r\n]|$)"
        ),
        reach=1900,
        languages=("", "conf", "ini", "plaintext", "properties"),
        examples=("[admins]\nadmin = «au4xv8" + "-q2»\n", "[users]\n# people\nada = «au4xv8" + "-q2»\n"),
        counterexamples=(
            "[admins]\nadmin = -pbkdf2-9b6f7d2e4a6c8b1f,5a1d,10\n",
            "[admins]\n;admin = mysecretpassword\n",
            "[users]\nada = admin2\n",
            "[users]\nada = &^:password2\n",
        ),
        **_LEVEL,
    ),
    credential(
        "monitor_password",
        "Password of a monitor's web page",
        "Whoever reads it sees and restarts what is watched.",
        source="https://mmonit.com/monit/documentation/monit.html#MONIT-HTTPD",
        keywords=(" allow ", "\tallow "),
        near=("httpd",),
        pattern=r"[ \t](?P<key>allow[ \t]{1,4}[a-z][\w.-]{1,40}:)(?P<loose>)(?P<quote>[\"'])?(?P<secret>[^\s\"'/$<>{}:]{5,100})(?(quote)(?P=quote))(?=\s|$)",
        languages=("", "conf", "plaintext", "properties"),
        examples=("set httpd port 2812\n  allow ada:«au4xv8" + "-q2»\n",),
        counterexamples=("set httpd port 2812\n  allow localhost\n", "set httpd\n allow admin:monit # change it\n"),
        **_LEVEL,
    ),
    credential(
        "relay_user_password",
        "Password of a relay for calls",
        "Whoever reads it sends traffic through the relay, at your expense.",
        source="https://github.com/coturn/coturn/blob/master/README.turnserver",
        keywords=("\nuser=",),
        near=("realm",),
        pattern=r"\n(?P<key>user=[\w.@-]{1,60}:)(?P<loose>)(?P<secret>(?!0x)[^\s\"'$<>{}:]{6,100})(?=\s|$)",
        languages=("", "conf", "plaintext", "properties"),
        examples=("realm=shop.example\nuser=ada:«au4xv8" + "-q2»\n",),
        counterexamples=("realm=shop.example\nuser=ada\n", "#realm\nuser=name:password1\n", "realm\nuser=1000:1000\n"),
        **_LEVEL,
    ),
    credential(
        "login_module_user",
        "Password of a user of a login module",
        "Whoever reads it can sign in as that user.",
        source="https://kafka.apache.org/documentation/#security_sasl_plain",
        keywords=("loginmodule required", "loginmodule sufficient"),
        pattern=r"(?i:(?:(?<=plain)|(?<=digest)|(?<=scram))loginmodule)[ ](?:required|sufficient)",
        each=(
            r"[\s\\]{1,60}(?:(?P<key>user_[\w.-]{1,60}=)(?P<loose>)\"(?P<quote>)(?:(?P<secret>[^\"\r\n$]{5,100})|[^\"\r\n]{0,120})\""
            r"|\w{1,40}=(?:\"[^\"\r\n]{0,120}\"|[^\s\"]{1,120}))"
        ),
        reach=3200,
        examples=(
            'x.PlainLoginModule required\n  username="x"\n  user_x=""\n  user_ada="«au4xv8' + '-q2»"\n  user_eve="«orchid' + '9!x»";',
        ),
        counterexamples=('x.PlainLoginModule required\n  serviceName="kafka2x"\n  users="au4xv8' + '"',),
        **_LEVEL,
    ),
    credential(
        "filtered_password",
        "Password that is hashed where it stands",
        "Whoever reads it can sign in with it: hashing it in the file hides nothing.",
        source="https://docs.ansible.com/ansible/latest/collections/ansible/builtin/password_hash_filter.html",
        keywords=("| password_hash", "|password_hash"),
        pattern=r"\{\{[ ]?(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){5,100})(?P=quote)[ ]?(?P<key>\|[ ]?password_hash)(?P<loose>)",
        lead=112,
        examples=("password: \"{{ '«au4xv8" + "-q2»' | password_hash('sha512') }}\"",),
        counterexamples=("password: \"{{ pw1 | password_hash('sha512') }}\"", "{{ 'password' | password_hash }}"),
        **_LEVEL,
    ),
    credential(
        "raw_parameter_password",
        "Password in an endpoint's address",
        "Whoever reads it can sign in to what the address names.",
        source="https://camel.apache.org/manual/faq/how-do-i-configure-endpoints.html",
        keywords=("=raw(", "=raw{"),
        pattern=r"(?P<key>(?i:password|passphrase|secret(?:key)?|accesskey|token)=RAW[({])(?P<loose>)(?P<secret>[^\s\"'(){}$]{5,100})[)}]",
        lead=12,
        examples=('<to uri="ftp://ada@shop/in?password=RAW(«au4xv8' + '-q2»)"/>',),
        counterexamples=('uri="ftp://ada@shop/in?password=RAW({{ftp.pw1}})"', 'uri="x?query=RAW(a1b2c3)"'),
        **_LEVEL,
    ),
    credential(
        "check_argument_password",
        "Password in the arguments of a monitoring check",
        "Whoever reads it can sign in to the service that is watched.",
        source="https://www.monitoring-plugins.org/doc/man/check_mysql.html",
        keywords=(
            "check_mysql",
            "check_mssql",
            "check_pgsql",
            "check_postgres",
            "check_oracle",
            "check_mongo",
            "check_ldap",
            "check_imap",
            "check_ftp",
        ),
        pattern=r"(?P<key>check_[a-z]{2,12}\w{0,30}(?:![^!\s]{0,60}){1,3}!)(?P<loose>)(?P<secret>[^!\s$]{5,60})(?=[!\s]|$)",
        examples=("check_command  check_mysql_login!nagios!«au4xv8" + "-q2»\n", "check_pgsql!shop!ada!«au4xv8" + "-q2»!5!10"),
        counterexamples=("check_command check_mysql_slave!20!40", "check_mysql!$USER3$!$USER4$", "check_ftp!5!warning"),
        **_LEVEL,
    ),
    credential(
        "power_watch_password",
        "Password of a watch over the power supply",
        "Whoever reads it can switch off what hangs on that supply.",
        source="https://networkupstools.org/docs/man/upsmon.conf.html",
        keywords=("monitor ", "monitor\t"),
        pattern=(
            r"(?<![^\r\n])[ \t]{0,8}(?P<key>MONITOR[ \t]{1,8}[\w.-]{1,60}(?:@[\w.:\[\]-]{1,80})?[ \t]{1,8}\d{1,3}[ \t]{1,8}[\w.-]{1,60}[ \t]{1,8})"
            r"(?P<loose>)(?P<quote>\")?(?P<secret>[^\s\"$]{4,80})(?(quote)\")[ \t]{1,8}(?:master|slave|primary|secondary)\b"
        ),
        lead=12,
        languages=("", "conf", "ini", "plaintext", "properties", "text"),
        examples=("MONITOR ups@localhost 1 ada «au4xv8" + "-q2» primary\n",),
        counterexamples=("MONITOR ups@localhost 1 ada $PASSWORD1 primary", "MONITOR the shop2 primary database"),
        **_LEVEL,
    ),
    credential(
        "proxy_chain_password",
        "Password in a list of proxies",
        "Whoever reads it goes online as that user.",
        source="https://github.com/rofl0r/proxychains-ng",
        keywords=("socks5 ", "socks5\t", "socks4 ", "socks4\t"),
        pattern=(
            r"(?<![^\r\n])[ \t]{0,8}(?P<key>socks[45][ \t]{1,8}[\w.:-]{4,80}[ \t]{1,8}\d{2,5}[ \t]{1,8}[^\s\"'<>{}$]{1,60}[ \t]{1,8})"
            r"(?P<loose>)(?P<secret>[^\s\"'<>{}$]{4,80})(?=[ \t]{0,8}(?:[\r\n]|$))"
        ),
        lead=12,
        languages=("", "conf", "ini", "plaintext", "properties", "text"),
        examples=("socks5 10.0.0.4 1080 ada «au4xv8" + "-q2»\n",),
        counterexamples=("socks5 127.0.0.1 9050\n", "socks5 10.0.0.4 1080 user password\n"),
        **_LEVEL,
    ),
    credential(
        "account_line",
        "User and password on a line of their own",
        "Whoever reads it can sign in as that user, with all rights if it is root.",
        source="https://cloudinit.readthedocs.io/en/latest/reference/modules.html#set-passwords",
        keywords=("root:", "ubuntu:", "debian:", "centos:", "admin:", "vagrant:", "ec2-user:", "deploy:"),
        pattern=(
            r"(?<![^\r\n])(?P<key>[ \t]{0,12}(?:-[ ])?[a-z][a-z0-9-]{1,15}:)(?P<loose>)"
            r"(?P<secret>(?![\d.]{0,60}(?:[\r\n]|$))[^\s:\"'/@{}\[\],;|$<>()]{5,60})(?=[ \t]{0,8}(?:[\r\n]|$))"
        ),
        lead=14,
        languages=("", "cloud-config", "plaintext", "text", "yaml"),
        examples=("chpasswd:\n  list: |\n    root:«au4xv8" + "-q2»\n", "    - ubuntu:«k3VtQz" + "8w»\n", "admin:«au4xv8" + "-q2»"),
        counterexamples=(
            "root:x:0:0:root:/root:/bin/bash",
            "  - ubuntu:22.04",
            "  image: debian:bookworm-2023",
            "chown root:wheel2 x",
            "root:\n  key1",
        ),
        **_LEVEL,
    ),
    credential(
        "relay_password",
        "Password of a mail relay",
        "Whoever reads it sends mail as that user.",
        source="https://www.postfix.org/SASL_README.html#client_sasl_enable",
        keywords=("]:587", "]:465", "]:25", "]:2525", "]:submission", "]:smtp"),
        pattern=(
            r"(?<![^\r\n])(?P<key>[ \t]{0,8}\[[\w.-]{3,80}\]:(?:\d{2,4}|submissions?|smtps?)[ \t]{1,24}[^\s:#]{1,80}:)(?P<loose>)"
            r"(?P<secret>[^\s\"'<>{}$]{5,80})(?=[ \t]{0,8}(?:[\r\n]|$))"
        ),
        lead=96,
        examples=(
            "[smtp.shop.example]:587 ada@shop.example:«au4xv8" + "-q2»\n",
            "[smtp.shop.example]:submission    ada:«au4xv8" + "-q2»\n",
        ),
        counterexamples=("[smtp.shop.example]:587 username:password", "[smtp.shop.example]:587 ada:$PASSWORD1"),
        **_LEVEL,
    ),
    credential(
        "stats_password",
        "Password of a proxy's statistics",
        "Whoever reads it sees, and may switch, every server behind the proxy.",
        source="https://docs.haproxy.org/3.0/configuration.html#4.2-stats%20auth",
        keywords=("stats auth ",),
        pattern=r"(?P<key>stats auth[ \t]{1,8}[\w.@-]{1,60}:)" + NEVER + r"(?P<secret>[^\s\"'<>{}$%]{4,80})(?=\s|$)",
        examples=("    stats auth ada:«au4xv8" + "-q2»\n",),
        counterexamples=("stats auth admin:password", "stats auth admin:%PASSWORD1%"),
        **_LEVEL,
    ),
    credential(
        "tag_default_password",
        "Secret as the default of a field",
        "It works wherever nobody set another one.",
        source="https://pkg.go.dev/github.com/kelseyhightower/envconfig",
        keywords=('default:"',),
        pattern=(
            r"(?P<key>\b(?=[A-Z])\w{0,40}?(?i:password|passwd|pwd|secret(?:_?key)?|api_?key|token)[ \t]{1,20}string[ \t]{1,20}`[^`\r\n]{0,120}?(?i:env)?(?i:default):\")"
            + NEVER
            + r"(?P<secret>[^\s\"`$<>{}]{4,120})\""
        ),
        lead=200,
        languages=("", "go", "markdown"),
        examples=('DBPassword string `env:"DB_PASSWORD" envDefault:"«au4xv8' + '-q2»"`',),
        counterexamples=('Password string `default:"changeme"`', 'TokenURL string `default:"https://shop.example/v2"`'),
        **_LEVEL,
    ),
    credential(
        "data_source_password",
        "Password in the name of a data source",
        "It opens the database the name stands for.",
        source="https://github.com/go-sql-driver/mysql#dsn-data-source-name",
        keywords=(
            'sql.open("',
            "sql.open(`",
            'mysql.open("',
            'dsn := "',
            'dsn = "',
            'dsn="',
            'registerdatabase("',
            'neworm("',
            'newengine("',
        ),
        pattern=(
            r"(?P<key>(?i:[a-z.]{3,20})(?:\((?:[\"'`][\w-]{1,20}[\"'`],[ ]?){0,2}|[ ]?:?=[ ]?)[\"`][\w.-]{1,40}:)"
            + NEVER
            + r"(?P<secret>[^\s\"'`<>{}@:$%]{3,80})@/(?=[\w?\"`%])"
        ),
        examples=('sql.Open("mysql", "root:«au4xv8' + '-q2»@/shop")', 'dsn := "ada:«au4xv8' + '-q2»@/shop?parseTime=true"'),
        counterexamples=('sql.Open("mysql", "user:password@/dbname")', 'sql.Open("mysql", dsn)', 'dsn := "ada@/shop"'),
        **_LEVEL,
    ),
    credential(
        "quoted_as_password",
        "Value that is to be used as a password",
        "Whoever reads it can sign in with it, if the account is a real one.",
        source="https://cwe.mitre.org/data/definitions/256.html",
        keywords=("as password", "as the password", "as a password", "as your password", "as passphrase"),
        pattern=(
            r"(?P<mark>[\"'`])(?P<secret>[^\s\"'`<>{}$]{5,60})(?P=mark)(?P<key>[ ]as[ ](?:(?:the|a|your)[ ])?(?:password|passphrase)(?!\w|[ ]?(?:\(|[fF]ield|input|box|column|param|hash|type|name|key)))(?P<loose>)"
        ),
        lead=64,
        examples=("Log in with `ada` and `«au4xv8" + "-q2»` as password.", 'use "«au4xv8' + '-q2»" as the password'),
        counterexamples=('use "secret" as password', '"field2" as password field', "`$PASS1` as the password"),
        **_LEVEL,
    ),
)
