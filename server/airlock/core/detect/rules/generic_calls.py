"""Passwords and keys handed to the functions that take them. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import LITERAL, NEVER, PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_ARGUMENT = r"(?:(?:[a-z]{1,12}[ ]?=[ ]?)?(?:[\"'][^\"'\r\n]{0,120}[\"']|&?[\w.$@]{1,60}(?:->\w{1,40})?(?:\(\))?)\s{0,4},\s{0,40})"
_OWNED = r"(?:\.(?:(?:to|as)_?[A-Za-z]\w{2,20}|into)\(\))?"
"""Behind a literal that becomes a string of the program's own, or bytes."""
_DOMAINS = ("com", "org", "net", "io", "dev", "co", "local", "test", "example", "internal", "br", "de", "eu", "fr", "in", "ru", "uk")
"""What the addresses end in that people sign in with."""

RULES = (
    credential(
        "login_call",
        "User and password in a call",
        "Whoever reads it can sign in as that user.",
        kind="password",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *("networkcredential(", "httpbasicauth(", "httpdigestauth(", "httpntlmauth(", "usernamepasswordcredentials(", "setbasicauth("),
            *(
                "auth': (",
                'auth": (',
                "auth' => [",
                'auth" => [',
                "plaincredentials(",
                "basicauth(",
                "basic_auth(",
                "passwordauthentication(",
                "passwordauthenticationtoken(",
                "basicawscredentials(",
                "plainauth(",
            ),
            *("creds = (", "creds=(", "credentials = (", "credentials=("),
            *("plain_auth(", "sequelize(", "auth=(", "auth = (", "passwordcredentials(", "basic_authorize(", "basic_auth=("),
            *("mysqli_connect(", "mysql_connect(", "new mysqli(", "new pdo(", "getconnection(", "ftp_login("),
            *("usernamepasswordtoken(", "url.userpassword(", "auth().basic(", "preemptive().basic(", "credentials.basic("),
            *(
                "authtokens.basic(",
                "changeuserpassword(",
                "database('",
                'database("',
                "credentials::new(",
                "basicauth::new(",
                "auth::userpass(",
                "authenticationfeature.basic(",
                ".withcredentials(",
                ".withauthcredentials(",
                ".credentials(",
                "basicauthentication(",
                "httpbasicauthenticator(",
                "basichttpcredentials(",
                "userpasscredentials(",
                "plaintextauthprovider(",
                "auth.basic(",
                "github('",
                'github("',
                "pyicloudservice(",
                "instagramapi(",
                "yagmail.smtp(",
                "httpbasic(",
                "set_credentials(",
                "with_credentials(",
                "newplainclient(",
                "passwordsigninasync(",
                "wlan.connect(",
                "wifi.connect(",
                ".createaccount(",
            ),
        ),
        pattern=(
            r"(?P<key>(?i:(?:new[ ])?[a-z_.():]{3,30})(?:(?:[ ]?=?|[\"']:)[ ]?\(|[\"'][ ]=>[ ]\[))"
            + NEVER
            + rf"\s{{0,20}}(?:(?:[a-zA-Z_]{{1,20}}[ ]?[=:][ ]?)?(?:[bu@]?[\"'][^\"'\r\n]{{0,80}}[\"']{_OWNED}|[\w.$\[\]]{{1,60}})"
            rf"\s{{0,4}},\s{{0,20}}){{1,2}}(?:(?i:pass\w{{0,10}}|pw|pwd|secret|key)[ ]?[=:][ ]?)?(?:Some\()?{PREFIX}(?P<quote>[\"'])"
            rf"(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){{4,100}})(?P=quote){_OWNED}(?![ ]?,[ ]{{0,4}}\w{{0,20}}(?i:pass|pass_?w(?:or)?d|pwd|pw)\))\)?\s{{0,20}}[,)\]]"
        ),
        examples=(
            "$client->get($url, ['auth' => ['ada', '«au4xv8" + "-q2»']]);",
            "credentials = ('ada', '«au4xv8" + "-q2»')",
            'smtp.Credentials = new NetworkCredential("ada@shop.example", "«au4xv8' + '-q2»");',
            "requests.get(url, auth=('ada', '«au4xv8" + "-q2»'))",
            'req.SetBasicAuth("ada", "«au4xv8' + '-q2»")',
            'given().auth().basic("ada", "«au4xv8' + '-q2»")',
            "conn = database('shop','ada','«au4xv8" + "-q2»');",
            'Credentials::new("ada".to_string(), "«au4xv8' + '-q2»".to_string())',
            'client = Minio.builder().credentials("ada", "«au4xv8' + '-q2»").build();',
            'client.Authenticator = new HttpBasicAuthenticator("ada", "«au4xv8' + '-q2»");',
            "provider = PlainTextAuthProvider('ada', '«au4xv8" + "-q2»')",
            'mvc.perform(get("/shop").with(httpBasic("ada", "«au4xv8' + '-q2»")))',
            "wlan.connect('shop', '«au4xv8" + "-q2»')",
        ),
        counterexamples=(
            'required_credentials = ("username", "password")',
            'new NetworkCredential("username", "password")',
            "requests.get(url, auth=(user, password))",
            "auth=('ada', os.environ['X1'])",
            'basic_auth("ada", "${PASSWORD1}")',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=700,
    ),
    credential(
        "open_statement_password",
        "User and password where a connection is opened",
        "Whoever reads it can sign in to the database as that user.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; ask for it or read it from a secret store.",
        source="https://learn.microsoft.com/en-us/sql/ado/reference/ado-api/open-method-ado-connection",
        keywords=('.open "',),
        pattern=(
            r"(?P<key>\.(?i:open))(?P<loose> )\"[^\"\r\n]{1,200}\", {0,3}\"[^\"\r\n]{1,60}\", {0,3}(?P<quote>\")(?P<secret>[^\"\r\n]{4,100})\"(?=[ \t,:]{0,4}(?:[\r\n\d']|$))"
        ),
        examples=('conn.Open "DSN=shop", "ada", "«au4xv8' + '-q2»"',),
        counterexamples=('conn.Open "DSN=shop", "ada", "password"', 'rs.Open "SELECT 1", "ada", "au4xv8" & x'),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "connection_call",
        "Host, user and password in a call",
        "Whoever reads it can sign in there as that user.",
        kind="password",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *(
                "ftp(",
                "ftp_tls(",
                "dbi->connect(",
                "credentials(",
                ".connect(",
                ":connect(",
                "ldap_bind(",
                "mysql_real_connect(",
                "onvifcamera(",
            ),
            *("sshclient(", "sftpclient(", "ftpclient(", "newdialer(", "ftp.open(", "connection(server, ", "strictredis(", "jedispool("),
            *("influxdbclient(", "usernamepasswordcredentialsimpl(", ".add_password(", "execute_kw("),
        ),
        pattern=(
            rf"(?P<key>(?i:(?:ftp|ssh|sftp)(?:client)?|ftp_tls|onvifcamera|dbi->connect|[.:]connect|ldap_bind|newdialer|ftp\.open|connection(?=\(server)|strictredis"
            rf"|influxdbclient|\.add_password|execute_kw|(?P<four>credentials|mysql_real_connect)|(?P<five>jedispool|usernamepasswordcredentialsimpl))\()(?P<loose>)\s{{0,20}}"
            rf"(?:(?(five){_ARGUMENT}{{4}}|(?!))|{_ARGUMENT}\d{{1,5}}\s{{0,4}},\s{{0,20}}{_ARGUMENT}|{_ARGUMENT}{{2}}(?(four){_ARGUMENT})|{_ARGUMENT}{{3}})"
            rf"(?:(?i:passw\w{{0,10}})[ ]?=[ ]?)?{LITERAL}\s{{0,20}}[,;)]"
        ),
        examples=(
            "ftp = FTP('ftp.shop.example', 'ada', '«au4xv8" + "-q2»')",
            'my $dbh = DBI->connect("dbi:Pg:dbname=shop", "ada", "«au4xv8' + '-q2»");',
            'return DBI->connect($self->dsn(), "ada",\n                              "«au4xv8' + '-q2»", {});',
            'credentials += Credentials("Nexus", "nexus.shop.example", "ci", "«au4xv8' + '-q2»")',
            'db = pymysql.connect("db.shop.example", "ada", "«au4xv8' + '-q2»", "shop")',
            'local shop = env:connect("shop", "ada", "«au4xv8' + '-q2»", "localhost")',
            "ssh.connect('shop.example', 22, 'root', '«au4xv8" + "-q2»')",
            'ldap_bind($ldap, "cn=admin,dc=shop", "«au4xv8' + '-q2»");',
            'new SftpClient("shop.example", "ada", "«au4xv8' + '-q2»")',
            'd := gomail.NewDialer("smtp.shop.example", 587, "ada", "«au4xv8' + '-q2»")',
            "models.execute_kw(db, uid, '«au4xv8" + "-q2»', 'res.partner', 'search', [[]])",
            'new JedisPool(config, "shop", 6379, 2000, "«au4xv8' + '-q2»")',
            "Connection(server, 'cn=admin,dc=shop', '«au4xv8" + "-q2»', auto_bind=True)",
        ),
        counterexamples=(
            "FTP('ftp.shop.example', 'ada', password)",
            'Credentials("user", "name", "password")',
            "button.connect('clicked', self.save, 'all')",
            "models.execute_kw(db, uid, password1, 'res.partner', 'search2', [[]])",
            'minio.NewWithCredentials(endpoint, creds, secure, "us-east-1")',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=1000,
    ),
    credential(
        "login_method",
        "Password in a call that signs in or makes a user",
        "Whoever reads it can sign in as that user, if the account is a real one.",
        kind="password",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *(
                "login(",
                "login_as(",
                "loginuser(",
                "login_user(",
                "signin(",
                "sign_in(",
                "signup(",
                "sign_up(",
                "create_user(",
                "createuser(",
            ),
            *('authenticate("', "authenticate('", '.auth("', ".auth('", ':auth("', ":auth('", '>auth("', ">auth('"),
            *(
                "create_superuser(",
                "add_user(",
                "adduser(",
                "wifi.begin(",
                "wifi.softap(",
                "authenticate(db, ",
                "usmuserdata(",
                "wifi.sta.config(",
                ".addap(",
                "basic_authorize ",
                "basic_auth ",
            ),
            *("basic_auth: [", "http_basic_auth: [", "keyring.set_password("),
            *('bind("', "bind('", 'bind_s("', "bind_s('"),
        ),
        pattern=(
            r"(?P<key>[.:>]?(?i:auth(?:enticate)?|log_?in(?:_?user|_as)?|sign_?(?:in|up)|(?:create|add)_?(?:super)?user|wifi\.(?:begin|softap|sta\.config)|usmuserdata|addap|keyring\.set_password|(?:http_)?basic_auth(?:orize)?|bind(?:_s)?(?=.(?:.[^\"'=]{0,20}=)))(?:[ (]|:[ ]\[))"
            r"(?:(?=[^\r\n()]{6,160}[A-Za-z][^\s\"'()]{0,30}\d[^\s\"'()]{0,8}[\"'][ ]?\))|(?P<loose>))"
            rf"\s{{0,20}}(?:(?<=auth\()(?=[^,\r\n]{{4,100}}\))|{_ARGUMENT}{{1,2}})(?:(?i:passw\w{{0,10}})[ ]?[=:][ ]?)?{LITERAL}\s{{0,20}}(?:[,);\]]|$|(?=\n))"
        ),
        examples=(
            "await api.login('ada', '«au4xv8" + "-q2»')",
            "User.objects.create_user('ada', 'ada@shop.example', '«au4xv8" + "-q2»')",
            'WiFi.begin("shop", "«au4xv8' + '-q2»");',
            'WiFi.softAP("shop", "«au4xv8' + '-q2»");',
            "uid = common.authenticate(db, 'ada', '«au4xv8" + "-q2»', {})",
            'conn.Bind("cn=admin,dc=shop", "«au4xv8' + '-q2»")',
            'jedis.auth("«au4xv8' + '-q2»");',
            "request.get(url).auth('ada', '«au4xv8" + "-q2»')",
            "conn.basic_auth 'ada', '«au4xv8" + "-q2»'",
            "stub_request(:get, url).with(basic_auth: ['ada', '«au4xv8" + "-q2»'])",
        ),
        counterexamples=(
            'app.auth("default")',
            "passport.authenticate('oauth2', { session: false })",
            "api.login(user, password)",
            "login('ada', 'secret')",
            "create_user('ada', 'ada@shop.example', make_password2())",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=700,
    ),
    credential(
        "address_login",
        "Address and password in a call that signs in",
        "Whoever reads it can sign in as that user, if the account is a real one.",
        kind="password",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=tuple(f".{domain}{quote},{space}{quote}" for domain in _DOMAINS for quote in "\"'" for space in ("", " ")),
        pattern=(
            r"(?P<key>(?i:log_?in|sign_?(?:in|up)|auth|regist|creden|create_?user)\w{0,40}\()\s{0,20}[\"'][\w.+-]{1,40}@[\w.-]{1,40}[\"'],\s?"
            rf"(?=[^\r\n,)]{{0,80}}\d){LITERAL}\s{{0,20}}[,)]" + NEVER
        ),
        lead=150,
        examples=(
            'page.loginWithValidUser("ada@shop.example","«Au4xv8' + '@q2»");',
            "registerUser('ada@shop.example', '«Au4xv8" + "@q2»')",
        ),
        counterexamples=(
            'loginWith("ada@shop.example", "password")',
            'registerUser("ada@shop.example", "orchid lantern")',
            'send("ada@shop.example", "Au4xv8@q2")',
            "author('ada@shop.example', 'v2.4.1')",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "client_call",
        "Id and secret of a program in a call",
        "Whoever reads it acts as your program or as the person it signed in.",
        kind="secret",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *("oauthhandler(", "set_access_token(", "oauth1(", "oauth1session(", "oauth1userhandler(", "oauth2session(", "oauth2client("),
            *("oauth.consumer(", "oauth::consumer.new(", "oauth.token(", "oauth2::client.new(", "oauth2.client(", "algoliasearch("),
            *("provider :", "provider(:", "omniauth :", "authenticationheadervalue(", "staticcredentials(", "staticcredentialsprovider("),
            *("awsbasiccredentials.create(", "setclientsecrets(", "sharedkeycredential(", "clientsecretcredential("),
            *(
                "searchclient.create(",
                "searchclient::create(",
                "paypal.core.",
                "apicontext(",
                "pusher\\pusher(",
                "spotifyclientcredentials(",
            ),
            *(
                "new clientcredential(",
                "storagecredentials(",
                "tradeapi.rest(",
                "telegramclient(",
                "newstaticv4(",
                "minio(",
                "gitlab.gitlab(",
                "usmuserdata(",
            ),
            *("braintreegateway(",),
        ),
        pattern=rf"(?P<key>(?i:(?P<tenant>(?:clientsecretcredential|telegramclient|minio)\()|(?P<fourth>braintreegateway\()|[a-z0-9_.:\\ ]{{5,36}}\(|(?:provider|omniauth)[ (]:\w{{2,30}},))(?P<loose>)\s{{0,20}}(?(tenant){_ARGUMENT})(?(fourth){_ARGUMENT}{{2}}){_ARGUMENT}(?:\w{{2,20}}[:=][ ]?)?{LITERAL}\s{{0,20}}(?:[,)\r\n]|$)",
        examples=(
            'auth = tweepy.OAuthHandler("k3VtQz8WmY", "«x7Qp2wr9' + 'Lm4Kd8Vb»")',
            "provider :facebook, '34198726', '«9b6f7d2e4a6c8b1f" + "5a1d»',",
            "config.omniauth :github, '34198726', '«9b6f7d2e4a6c8b1f" + "5a1d»'",
            'Authorization = new AuthenticationHeaderValue("Bearer", "«x7Qp2wr9' + 'Lm4Kd8Vb»");',
            'credentials.NewStaticCredentials("k3VtQz8WmY", "«x7Qp2wr9' + 'Lm4Kd8Vb»", "")',
            'new ClientSecretCredential(tenant, "shop", "«x7Qp2wr9' + 'Lm4Kd8Vb»")',
            'client = SearchClient.create("k3VtQz8WmY", "«9b6f7d2e4a6c8b1f' + '5a1d»")',
            'new StorageCredentials("shop", "«x7Qp2wr9' + 'Lm4Kd8Vb»")',
            "client = TelegramClient('shop', 1234567, '«9b6f7d2e4a6c8b1f" + "5a1d»')",
        ),
        counterexamples=(
            "OAuthHandler(consumer_key1, consumer_secret2)",
            "provider :facebook, ENV['FB_KEY1'], ENV['FB_SECRET1']",
            "provider :saml, 'label', 'Sign in with SAML'",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=1000,
    ),
    credential(
        "wrapped_secret",
        "Secret in a call that holds or sends it",
        "Whoever reads it can do what the program does with it.",
        kind="secret",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *(
                "bearer_auth(",
                "secretstring::",
                "secret::new(",
                "securestring(",
                "azurekeycredential(",
                "bearerauth(",
                "codingkey::from_secret(",
            ),
            *(
                "secret.fromstring(",
                "topiccredentials(",
                "keyserviceclientcredentials(",
                "cognitiveservicescredentials(",
                "http::withtoken(",
            ),
            *("pyowm.owm(", "signatureverifier(", "new serverclient(", "new resend(", "new analytics("),
        ),
        pattern=(
            r"(?P<key>(?i:bearer_?auth|secret(?:string)?::(?:new|from)|securestring|azurekeycredential|codingkey::from_secret|secret\.fromstring|topiccredentials"
            r"|keyserviceclientcredentials|cognitiveservicescredentials|http::withtoken|pyowm\.owm|signatureverifier|new[ ](?:serverclient|resend|analytics))\()"
            rf"(?P<loose>)\s{{0,20}}{LITERAL}{_OWNED}\s{{0,20}},?\s{{0,20}}\)"
        ),
        examples=(
            'request.bearer_auth("«k3VtQz8WmY2x' + 'Lr7NpB5c»")',
            'SecretString::from("«k3VtQz8WmY2x' + 'Lr7NpB5c»".to_owned())',
            'EncodingKey::from_secret(b"«k3VtQz8WmY2x' + 'Lr7NpB5c»")',
            'new SearchClient(endpoint, new AzureKeyCredential("«k3VtQz8WmY2x' + 'Lr7NpB5c»"))',
            'new StringCredentialsImpl(scope, "id", "text", Secret.fromString("«k3VtQz8WmY2x' + 'Lr7NpB5c»"))',
            'new TopicCredentials("«k3VtQz8WmY2x' + 'Lr7NpB5c»")',
        ),
        counterexamples=("request.bearer_auth(&token1)", 'Secret::new("db-password-2")', 'new AzureKeyCredential("<your-key-1>")'),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "char_array_password",
        "Password as an array of characters",
        "Whoever reads it opens the key store or signs in.",
        kind="password",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html",
        keywords=('".tochararray()',),
        pattern=(
            r"(?P<key>(?i:load|store|getkey|setkeyentry|pbekeyspec|passwordprotection|init|passwordauthentication|unlock|authenticate|credentials|login|connect)\()"
            r'(?P<loose>)[^\r\n;"]{0,60}(?:"[^"\r\n]{0,60}"[^\r\n;"]{0,40}){0,2}"(?P<secret>[^"\r\n\\]{4,60})"\.toCharArray\(\)'
        ),
        examples=('keyStore.load(in, "«au4xv8' + '-q2»".toCharArray());',),
        counterexamples=('char[] all = "abcdef0123".toCharArray();', 'store.load(in, "changeit".toCharArray())'),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        lead=240,
    ),
    credential(
        "stored_secret",
        "Secret that a program keeps under a name",
        "Whoever reads it can sign in with it, wherever the program is installed.",
        kind="password",
        advice="Change it if this was ever shared; let the person enter it, or read it from a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=('forkey: "', 'forkey:"', '.set_value("', '.set("', ".set('", "unsafeplaintext(", "secretvalue.plaintext("),
        pattern=(
            r"(?P<key>(?:\.set(?:Value|Object)?\((?=\"[^\"\r\n]{4,100}\",[ ]forKey:[ ]?\"[\w.-]{0,40}?(?i:password|passwd|pwd|secret|token|api_?key)\")"
            r"|\.set(?:_value)?\([\"'][\w.-]{1,40}[\"'],[ ]?[\"'][\w.-]{0,40}?(?i:password|passwd|pwd|secret|token|api_?key)[\"'],[ ]?"
            rf"|(?i:unsafeplaintext|secretvalue\.plaintext)\())(?P<loose>){PREFIX}(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\$]){{5,100}})(?P=quote)"
        ),
        lead=120,
        examples=(
            'UserDefaults.standard.set("«au4xv8' + '-q2»", forKey: "password")',
            'config.set_value("auth", "password", "«au4xv8' + '-q2»")',
            'SecretValue.unsafePlainText("«au4xv8' + '-q2»")',
        ),
        counterexamples=(
            'UserDefaults.standard.set("dark2x", forKey: "theme")',
            'text.set("Password2", forKey: "passwordLabel")',
            'config.set("display", "mode2", "full3x")',
            'config.set("auth", "token", "name")',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "remote_console_password",
        "User and password where a script connects to a server",
        "Whoever reads it administers the server.",
        kind="password",
        advice="Change it if this was ever shared; ask for it or read it from a secret store.",
        source="https://docs.oracle.com/en/middleware/fusion-middleware/weblogic-server/14.1.2/wlstc/reference.html",
        keywords=("connect('", 'connect("'),
        near=("://",),
        pattern=(
            r"(?<![\w.>:])(?P<key>connect\((?:\"[\w.@-]{1,60}\"|'[\w.@-]{1,60}'),[ ]?)(?P<loose>)(?P<quote>[\"'])"
            r"(?P<secret>(?:(?!(?P=quote))[^\r\n\\$]){5,100})(?P=quote),[ ]?[\"'](?:t3s?|iiops?)://"
        ),
        examples=("connect('weblogic', '«au4xv8" + "-q2»', 't3://shop:7001')",),
        counterexamples=("connect('shop2', 'public3', 't4') # http://x", "connect('a', 'password', 't3://shop')"),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "declared_password",
        "Password in a declaration of COBOL or ABAP",
        "Whoever reads it can sign in with it.",
        kind="password",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(" value '", ' value "', 'move "', "move '"),
        pattern=(
            r"(?P<key>[\w-]{0,30}(?i:password|passwd|passwort|pwd|pass)[ ]{1,20}"
            r"(?i:(?:type[ ]{1,4}\w{1,20}|length[ ]\d{1,3}|pic(?:ture)?[ ]{1,4}[x9]{1,30}(?:\(\d{1,3}\))?)[ ]{1,8}){1,2}(?i:value)[ ]{1,8}"
            r"|(?i:move)[ ]{1,4}(?=(?:\"[^\"\r\n]{4,60}\"|'[^'\r\n]{4,60}')[ ]{1,8}(?i:to)[ ]{1,8}[\w-]{0,30}(?i:password|passwd|passwort|pwd|-pass)[ .\r\n]))"
            r"(?P<loose>)(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n]){4,60})(?P=quote)"
        ),
        lead=140,
        examples=(
            '       01 WS-PASSWORD PIC X(12) VALUE "«au4xv8' + '-q2»".',
            '           MOVE "«au4xv8' + '-q2»" TO WS-PASSWORD.',
            "DATA lv_password TYPE string VALUE '«au4xv8" + "-q2»'.",
        ),
        counterexamples=(
            "       01 WS-PASSWORD PIC X(12) VALUE SPACES.",
            '           MOVE "INVALID PASSWORD 2" TO WS-MSG.',
            "DATA lv_pwd_text TYPE string VALUE 'Password 2'.",
            '       01 WS-PASSWORD-LABEL PIC X(9) VALUE "PASSWORD2".',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
