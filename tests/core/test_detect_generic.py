"""Values beside telling names: found in every notation people write, and nothing of the much that only looks like it."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, builtin_rules, find, strength, wordlike
from airlock.core.detect.examples import unmarked
from airlock.core.detect.wordlike import is_random_word, wordiness
from airlock.core.model import Category, Document, Severity

KEY = b"fingerprint key"
SET = builtin_rule_set()
CREDENTIALS = RuleSet.build([rule for rule in builtin_rules() if rule.category is Category.CREDENTIAL])
VALUE = "au4xv8" + "-q2Lm"  # stands for V below
SECRET = "k3VtQz8WmY2x" + "Lr7NpB5c"  # stands for S

FOUND = {
    "python": [
        'head = base64.b64encode(b"ada:«V»")',
        "connect(user='root', password='«root»')",
        'ditto_username: str = "ditto"\nditto_password: str = "«ditto»"',
        'SECRET_KEY = os.environ.get("SECRET_KEY") or "«orchid-secret-key»"',
        'broker = "amqp://orders:«ord' + 'ers»@203.0.113.7:5672"',
        'code_verifier = "«S»"',
        'connection = cx_Oracle.connect("ada", "«V»", "db.shop.example/shop")',
        'contrase\u00f1a = "«ma\u00f1ana#2024»"',
        "password = '«\u043f\u0430\u0440\u043e\u043b\u044c2024!»'",
        "x = os.environ.get('DB_PASSWORD', '«dragonfly»')",
        'password = "«V»"',
        'PASSWORD: Final[str] = "«V»"',
        "password: str | None = '«V»'",
        'connect(user="ada", password="«V»")',
        'config["db"]["password"] = "«V»"',
        "{'client_secret': '«S»'}",
        'API_KEY = (\n    "«S»"\n)',
        'os.environ.setdefault("DB_PASSWORD", "«V»")',
        'password = os.environ.get("DB_PASSWORD") or "«V»"',
        "secret_key = b'«S»'",
        'if password == "«V»":',
        'url = "https://api.shop.example/v1?access_token=«S»&page=2"',
        'dsn = "host=db user=ada password=«V»"',
        'x = "{\\"password\\": \\"«V»\\"}"',
        '# the password = "«V»" was leaked',
        "# curl with api_key=«S» works",
        "parser.add_argument('--password', default='«V»')",
        "requests.get(url, auth=('ada', '«V»'))",
        "x = base64.b64encode(user.secret_key or '«S»')",
        "token: «S»  # in a docstring",
        "if '«V»' == password:",
        "self.assertEqual(password.equals('«V»'), 1)",
        "x = make_password('«V»')",
        "api_key = SecretStr('«S»')",
        "SECRET_KEY = config('SHOP_KEY', default='«S»')",
        "app.secret_key = b'«\\x12\\xfc+\\xf9" + "\\x81\\x9d\\xc2\\xb2»'",
        'app.secret_key = "«A0Zq98j/3yX' + ' R~XHH!jmN]LWX/,?RT»"',
        "password = '«x7Qp" + ".wr2k»'",
        "password = '«v5mfz" + "zid»'",
        "private_key = bytes.fromhex('«9b6f7d2e4a6c" + "8b1f5a1d»')",
        'script = """\nexport DB_PASSWORD=«V»\n"""',
        "user.set_password('«V»', commit=True)",
        "jwt_secret: SecretStr = Field(default='«S»')",
        "{\n    'oauth_token: '«S»',\n}",
        'cfg = """\n[db]\nuser = ada\npassword = «V»\n"""',
        'cfg = dedent("""\n    db:\n      password: «V»\n      api_key: «S»\n""")',
        'setattr(shop, "password", "«Lanternfalcon' + '514!»")',
        'x = os.getenv("PW") or "«V»"',
        '"""Signs in with password="«V»" and nothing else."""',
        'subprocess.run(["mysql", "-u", "root", "-p«V»"])',
        "assert cfg['password'] == '«orchid»'",
        "login(username='userC', password='«userCPass»')",
        "login(username='grace', password='«grace_pass»')",
        "x = dict(password='«or\\'chid9walnut»')",
        "password = '«or<ch>id»'",
        "password = '«@Orchidia42»'",
        "secret = '«w4lnw4lnw4lnw4lnw4ln»'",
        "{'verifyPassword': '«V»'}",
        "connect(user='shop', password='«lanternpassword»')",
        "client_secret = '«lanternsecret»'",
        "secret_key = '«L@ntern3SecretKey!»'",
    ],
    "javascript": [
        "form.append('password', '«harbour" + "56!»');",
        "const yml = `\ndb:\n  password: «V»\n`;",
        "const JWT_SECRET = process.env.JWT_SECRET || '«orchid_jwt_secret_2026»';",
        "sign(user, process.env.JWT_SECRET ?? '«orchid_secret_key»', {});",
        "const token = prod ? '«S»' : null;",
        '<meta name="api-key" content="«S»">',
        "xhr.setRequestHeader('Authorization', 'Basic ' + btoa('ada:«V»'));",
        "const head = 'Basic ' + Buffer.from('ada:«V»', 'utf8').toString('base64');",
        "http.get({ host: 'shop.example', auth: 'ada:«V»' }, done);",
        "const password = { oauth_verifier: '«S»' };",
        "sign({ jsapi_ticket: '«S»' });",
        "const secrets = {\n  shop: '«S»',\n\n  // and another\n  cart: '«r5n7kTz8WmY2" + "x»',\n};",
        "const secret = '«xbja vgc6 gv4i i4qq" + " h5ct 6stz ytcp ksiz»'.replace(/ /g, '')",
        "x = \"password='«or\\\\'chid9»' host=db\"",
        'const dbPassword = "«V»";',
        "const config = { password: '«V»', host };",
        "const token = `«S»`;",
        'const pw = process.env.DB_PASSWORD || "«V»";',
        "const pw = process.env.DB_PASSWORD ?? '«V»';",
        'client.setApiKey("«S»");',
        '{"a":"b","c":"d","apiKey":"«S»","e":1}',
        "app.use(session({ secret: '«V»', resave: false }))",
        "process.env.JWT_SECRET ||= '«S»'",
        'const body = "{\\"token\\":\\"«S»\\"}"',
        "headers: { 'X-Api-Key': '«S»' }",
        "password: process.env.PW || '«V»',",
        'const shopPass = "«V»";',
        'var psw = "«V»";',
    ],
    "typescript": [
        'const [user, password]: [string, string] = ["ada", "«V»"];',
        'private readonly apiKey: string = "«S»";',
        'class A { password?: string = "«V»" }',
    ],
    "java": [
        'return "«V»".equals(password);',
        '    .clientSecret("«S»")\n    .accessToken("«S»")',
        'config.dbPassword("«orchid»").personalAccessToken("«S»")',
        'Map.of("user", "ada", "password", "«V»")',
        'Minio.builder().credentials("ada", "«V»").build()',
        'Optional.ofNullable(System.getenv("DB_PASSWORD")).orElse("«V»")',
        'private static final String PASSWORD = "«V»";',
        'props.setProperty("password", "«V»");',
        'dataSource.setPassword("«V»");',
        '@Value("${app.jwtSecret:«S»}")',
        'if (password.equals("«V»")) {',
        'new UsernamePasswordCredentials("ada", "«V»")',
        'auth.withUser("ada").password("{noop}«V»")',
        'env.put(Context.SECURITY_CREDENTIALS, "«V»");',
    ],
    "go": [
        "const cfg = `\n[db]\npassword = «V»\n`",
        'flag.StringVar(&pw, "password", "«Lanternfalcon' + '514»", "")',
        'head := base64.StdEncoding.EncodeToString([]byte("ada:«V»"))',
        'secretData, _ := hex.DecodeString("«S»")',
        'secret, err := hex.DecodeString("«S»")',
        'password := "«V»"',
        'const password string = "«V»"',
        'Config{Password: "«V»"}',
        "apiKey = `«S»`",
        'args := []string{"--client-secret", "«S»"}',
        'args := "--client-secret=«qm2dtw9kpla»"',
    ],
    "csharp": [
        'var head = Convert.ToBase64String(Encoding.ASCII.GetBytes("ada:«V»"));',
        'var secret = Configuration["Jwt:Secret"] ?? "«S»";',
        'public string Password { get; set; } = "«V»";',
        'smtp.Credentials = new NetworkCredential("ada@shop.example", "«V»");',
        'Dim password As String = "«V»"',
        'var cs = "Server=db;User Id=ada;Password=«V»;Timeout=5";',
        'string password = @"«V»";',
    ],
    "ruby": [
        "cfg = <<~YAML\n  password: «V»\nYAML\n",
        "set :session_secret, '«S»'",
        "X::Config.password = '«V»'",
        "Shop::SECRET_KEY = '«S»'",
        "opts[:password] = :«x7Qp2wLm»",
        '    password { "«V»" }',
        "Hash[*%w[user ada password «x7Qp2wLm»]]",
        "let(:password) { '«V»' }",
        ':password => "«V»"',
        "password: '«V»'",
    ],
    "php": [
        'put($file, "\\nROOT_PASSWORD=«lilypw»\\nSHOP_PASSWORD=«marigold»\\n");',
        "$cfg = <<<INI\n[db]\npassword = «V»\nINI;",
        'array(1) { ["password"]=> string(9) "«V»" }',
        "define( 'DB_PASSWORD', '«palisade76!»' );",
        "curl_setopt($ch, CURLOPT_USERPWD, 'ada:«V»');",
        "$inbox = imap_open($server, 'ada', '«V»');",
        "'password' => Hash::make('«V»'),",
        "mysqli_connect('db', 'ada', '«V»', 'shop');",
        "'password' => env('DB_PASSWORD', '«V»'),",
        "$config['password'] = '«V»';",
        "define('DB_PASSWORD', '«V»');",
        "'secret' => '«S»',",
    ],
    "rust": [
        'vars.insert("DB_PASSWORD".to_string(), "«V»".to_string());',
        '[("API_KEY".into(), "«S»".into())]',
        'let cfg = r#"password = "«V»""#;',
        'Client::login(Credentials::new("ada".to_owned(), "«V»".into()))',
        'Auth::UserPass("ada".into(), "«V»".to_string())',
        'let password: &str = "«V»";',
        'let x = env::var("DB_PASSWORD").unwrap_or("«V»".to_string());',
        'std::env::var("DB_PASSWORD").unwrap_or_else(|_| "«V»".into())',
    ],
    "kotlin": ['val (user, password) = "ada" to "«V»"', 'val x = System.getenv("DB_PASSWORD") ?: "«V»"'],
    "dart": ["String.fromEnvironment('API_KEY', defaultValue: '«S»')"],
    "c": [
        'strcpy(cfg.password, "«Marblevelvet' + '854»");',
        'curl_easy_setopt(curl, CURLOPT_PROXYUSERPWD, "ada:«V»");',
        'mosquitto_username_pw_set(shop, "ada", "«V»");',
        'mysql_real_connect(&mysql, "db.shop.example", "ada", "«V»", "shop", 0, NULL, 0);',
        'char password[] = "«V»";',
        '#define DB_PASSWORD "«V»"',
        'curl_easy_setopt(c, CURLOPT_PASSWORD, "«V»");',
        "const char *sql = \"ALTER USER ada PASSWORD = '«V»'\";",
        "// password = '«V»'",
    ],
    "shellscript": [
        "export BORG_PASSPHRASE='«orchid lantern walnut copper»'",
        ": ${DB_PASSWORD:=«V»}",
        "export DB_PASSWORD=«V»",
        'DB_PASSWORD="«V»"',
        "DB_PASSWORD=${DB_PASSWORD:-«V»}",
        "mysql --password=«V» shop",
        "mysqldump -uroot -p«V» shop > shop.sql",
        "sshpass -p '«V»' ssh ada@shop.example",
        "docker login -u ada -p «V» registry.shop.example",
        "redis-server --requirepass «V»",
        "rows=$(keytool -list -storepass «V»)",
        "openssl rsa -passin pass:«V» -in key.pem",
        "helm install shop --set auth.rootPassword=«V»",
        "PGPASSWORD=«V» psql -h db",
        'curl -H "X-Auth-Token: «S»" https://shop.example',
        "az vm create --admin-username ada --admin-password «V»",
        "helm install shop --set auth.password=«V»,auth.username=shop",
        "echo «orchid» | sudo -S systemctl restart shop",
        "curl -u ada:«V» https://shop.example",
    ],
    "cpp": ['auto password = R"(«V»)";', 'auto password = R"x(«V»)x";'],
    "dockerfile": ["ENV DB_PASSWORD=«V»", "FROM base\nENV FTP_PASSWORD «orchid»\nRUN make\n", "ARG API_TOKEN=«S»"],
    "jinja": ["password={{ user }}\napi_key = «S»"],
    "typescriptreact": ["<Login password={`«V»`} />"],
    "puppet": ["password => Sensitive('«V»')"],
    "ada": ['Password : constant String := "«V»";'],
    "commonlisp": ['(defparameter *password* "«V»")'],
    "scheme": ['(define api-token "«S»")'],
    "groovy": [
        "password(name: 'DB_PW', defaultValue: '«V»', description: 'x')",
        "string(name: 'API_TOKEN', defaultValue: '«S»')",
        "storePassword '«V»'",
        "credentials { username 'ci'; password '«V»' }",
    ],
    "clojure": ['{:user "ada" :password "«V»"}'],
    "erlang": ['{password, "«V»"}', '{default_pass, <<"«V»">>}.'],
    "perl": [
        "my $pw = $ENV{DB_PASSWORD} // '«V»';",
        "connect($ENV{DB_PASSWORD} || '«V»');",
        "my %login = qw(user ada password «x7Qp2wLm» host db);",
        'Set($DatabasePassword, "«V»");',
        "$config{password} = '«V»';",
        "$ENV{'PGPASSWORD'} = '«V»';",
    ],
    "html": ["<p>User: ada / Password: «V»</p>", "<b>Password:</b> <code>«V»</code>"],
    "powershell": [
        "$env:API_TOKEN = '«S»'",
        "$password = '«V»'",
        'ConvertTo-SecureString "«V»" -AsPlainText -Force',
        "net user ada «V» /add",
    ],
    "yaml": [
        'password: !unsafe "«V»"',
        "args:\n  - --api-key\n  - «S»\n",
        "auth: { username: ada, password: «V», project_name: shop }",
        "hooks: [{ api_key: «S», url: shop }]",
        "password: «qmxz ksub dfwh" + " rvpj»  # as Google shows it",
        "totp_secret: «xbja vgc6 gv4i i4qq" + " h5ct 6stz ytcp ksiz»",
        "DbPassword:\n    Type: String\n    Default: «V»",
        'DB_PASSWORD:\n    value: "«V»"\n    description: x',
        "password: «x9=kLm2p»",
        "user: shop-user\npassword: «shop-pass»",
        "access_key: shop\nsecret_key: «shop123»",
        "environment:\n  - SHOP_ROOT_PASSWORD=«shoprootpassword»",
        "password: «Stra\u00dfe#77»",
        "password: «3k'sF1v8qt»",
        "      - POSTGRES_PASSWORD=«V»",
        "password: «V»",
        'password: "«V»"',
        "  - name: DB_PASSWORD\n    value: «V»",
        "db.password: «V» # prod",
        "password: |\n  «V»\n",
        "db_password: >-\n  «V»\n",
    ],
    "json": [
        '{"adminPassword": {"value": "«V»"}}',
        '{"password": {"S": "«V»"}}',
        '{"password": {"type": "string", "default": "«V»"}}',
        '{"password": ["«V»"]}',
        '{"Jwt": {"Issuer": "shop", "Key": "«S»"}}',
        '{"user": "ada", "pass": "«orchid»"}',
        '{"password": "«V»"}',
        '{"name": "DB_PASSWORD", "value": "«V»"}',
    ],
    "toml": ['password = "«V»"'],
    "ini": ["password = «V»", "smtp_pw=«V»", "/data-source=shop:add(user-name=sa,password=«V»)"],
    "properties": [
        "db.password=«V»",
        "spring.datasource.password = «V»",
        "bindpw «V»",
        '  psk="«V»"',
        "ticket.signing.secretkey=«szqK-5_x9Kd2Lm»",
        "webflow.encryption.key=«BjhXuZMDpv" + "FqaYQl»",
        "maps.api.key=«BjhXuZMDpv" + "FqaYQl»",
        "wordpress.site.dbPassword = «wordpress»",
        "db.password=«131313»",
        "app.jwt-key=«BjhXuZMDpv" + "FqaYQl»",
    ],
    "dotenv": [
        "TOKEN=«ada:eve:bob:S»",
        "SECRET_KEY=«ab3f:cd9e:S»",
        "SMTP_PASSWORD=«qmxz ksub dfwh" + " rvpj»",
        "DB_PASSWORD=«V»",
        "SECRET_KEY='«S»'",
        "STRIPE_API_KEY=«S»",
        "WORDPRESS_DB_PASSWORD=«wordpress»",
        'DB_PASSWORD="«orchid lantern»"',
    ],
    "xml": [
        "<url>jdbc:mysql://db/shop?user=ada&amp;password=«V»</url>",
        '<x s="Data Source=db;Password=«V»;Initial Catalog=shop;"/>',
        "<password>«V»</password>",
        '<add key="Password" value="«V»" />',
        '<user name="ada" password="«V»"/>',
        "<s:token>\n  «S»\n</s:token>",
        '<entry key="db.password">«V»</entry>',
        '<string name="api_key">«S»</string>',
        "<key>Password</key>\n\t<string>«V»</string>",
        '<input type="text" name="password" value="«V»">',
        "<secret>{shop «S»}</secret>",
        "<cfg:password><![CDATA[«V»]]></cfg:password>",
        "<AdministratorPassword><Value>«V»</Value></AdministratorPassword>",
        '<p name="x.name">password</p><p name="x.value">«V»</p>',
        "<argument>-Dpassword=«V»</argument>",
        '<meta-data android:name="shop.ApiKey" android:value="«S»" />',
    ],
    "terraform": [
        "user_data = <<-EOT\n    user=ada\n    password=«V»\n  EOT",
        "user_data = <<EOF\n#!/bin/bash\nexport API_TOKEN=«S»\nEOF",
    ],
    "emacs-lisp": ['(setq smtp-password "«V»")'],
    "hcl": ['variable "db_password" {\n  type    = string\n  default = "«V»"\n}', 'password = "«V»"', 'api_token = "«S»"'],
    "sql": [
        "CREATE USER ada IDENTIFIED BY '«V»';",
        "CREATE LOGIN ada WITH PASSWORD = N'«V»';",
        "ALTER ROLE ada LOGIN PASSWORD '«V»';",
        "SET PASSWORD FOR 'ada'@'%' = PASSWORD('«V»');",
        "UPDATE users SET password=MD5('«V»') WHERE id = 1;",
    ],
    "plaintext": [
        "password: «V»",
        "the db pw:«V» works",
        "login ada, password=«V»,",
        "Authorization: Token «S»",
        "password is «V».",
        "Secret Key: «S»",
        "Passwort: «V»",
        'Then I log in as "ada" and password "«V»"',
        "Kennwort=«V»",
        "mot de passe : «V»",
        "contrase\u00f1a: «V»",
        "senha=«V»",
        "wachtwoord: «V»",
        "haslo: «V»",
        "\u043f\u0430\u0440\u043e\u043b\u044c: «V»",
        "\u5bc6\u7801: «V»",
        "\u30d1\u30b9\u30ef\u30fc\u30c9: «V»",
        "[DEBUG] using Key=«S»",
        "SHOP_DEPLOY_KEY=«S»",
        "user=shop password=«zqj" + "vkxw»",
        "  DB_PASSWORD: «orchid»\n  DB_NAME: shop",
        "shop.db.password=«orchid»",
        "Senha: «4821»",
    ],
    "markdown": [
        "User: ada\nPassword: «lily123»\n",
        "- **E-mail**: ada@shop.example\n- **Password**: «lily123»\n",
        "`password: ${DB_PASSWORD:«orchidlane»}`",
        "| Login | Password |\n|---|---|\n| ada | «V» |\n| eve | required |\n| bob | `«Orchid9#x»` |\n",
        "| Role | Login | Password | Note |\n|---|---|---|---|\n| boss | ada | «V» | first |\n| clerk | eve | «Orchid9#x» | |\n",
        "| `SHOP_DB_PASSWORD` | optional | `«orchidlane»` | opens the shop |\n| `SHOP_TOKEN` | `«S»` |\n",
        "The password:\n\n```\n«V»\n```\n",
        "The app password is «qmxz ksub dfwh" + " rvpj».",
        "Log in as user ada with the password «x7Qp2wLm».",
        "Use `password=«V»` to log in",
        "**Password:** «V»",
        "- **Password:** `«V»`",
        "**Password**: «V»",
    ],
    "nim": [
        'let password = cstring"«V»"',
    ],
    "r": [
        'password <- c("«V»")',
    ],
    "gradle": [
        'buildConfigField "String", "API_KEY", "\\"«S»\\""',
    ],
    "": [
        "<x>Data Source=db;Password=«orchidwalnut32»;</x>",
        "let g:db_password = '«V»'",
        "userPassword:: «ZmtpV1BXQzhu»",
    ],
}

NOTHING = {
    "python": [
        'x = """\nno settings\n"""\npassword = pw1x\n',
        'x = call("""a""")\npassword = q3x\n',
        'setattr(shop, "password", password2)',
        'TOKENS = [token_1(), "orchid-lily", "<pad2>"]',
        'token = "bearer2" if new else "basic1"',
        'weak_passwords = ["k3Vt" + "Qz8WmY2x", "au4x-v8q2"]',
        "password = '654321'",
        "password = 'pass4321'",
        "password = 'error'",
        "secret = 'appKey'",
        "password = 'nope'",
        "if state == 'open' and password == 'orchid':",
        "if user == name and password == 'orchid':",
        "Map.of('kind', 'password', 'au4xv8-q2')",
        "if user == 'ada' and password == 'password':",
        'COPY = """\ndb:5432:shop:ada:au4xv8-q2"""\n',
        "login(username='user', password='user_pass')",
        "password = 'or<token>id'",
        "password = '@Password12'",
        "password = 'testtesttesttest'",
        "password = 'pass_1'",
        "password = 'passw2'",
        "password = 'p@ss'",
        "password = 'shop_123456'",
        "password = '123123'",
        "password = 'dbpass'",
        "password = 'newpassword'",
        "password = 'confirmpassword'",
        "client_secret = 'bazbar'",
        "client_secret = 'shop-b-1234'",
        "client_secret = 'zxcv5678'",
        "password = ']foo'",
        'image-pull-secret: "shopregistry"',
        "'postgres://ada:shop123456@db/shop'",
        "DB_PASSWORD = 'admin'",
        "// signed('', 'a_secret') => 'f7f9bd47fb987337b5796fdc1fdb9ba2'",
        "password = 'Test@12345'",
        "password = 'wrongPassword1'",
        "password = Some('ignored')",
        "'postgres://ada:my-secret-pw@db/shop'",
        "'https://ada:pass1@engines.org/'",
        'label_password = "\u5bc6\u7801\u957f\u5ea66-20\u4f4d"',
        'password = "Contrase\u00f1a no v\u00e1lida 2"',
        "connect(user='test-user', password='test-pass')",
        "print('password: '+ab1+'x2')",
        "assert cfg['password'] != 'required'",
        "login(username='userC', password='userCPassword')",
        "vapid_key = 'B" + "Ak3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6EdR1fG0hMk3VtQz8WmY2xk_'",
        "x = 'crn:v1:shop:public:iam:eu:a/1::apikey:1234-9012-5678'",
        'RESET_PASSWORD = "reset"',
        'token = "abc-1122334455667788' + '9900"',
        'password = os.environ["DB_PASSWORD"]',
        'password = os.getenv("DB_PASSWORD")',
        "password = settings.DB_PASSWORD_2",
        "password = get_password(user1, 2)",
        'password = getpass.getpass("Password 1: ")',
        'password = f"{user}-{token1}"',
        'password = "%s1" % x',
        'password = "${DB_PASSWORD1}"',
        'password = "{{ db_password_1 }}"',
        'password = "changeme1"',
        'password = "your-password-1"',
        'password = "<password1>"',
        'password = "xxxxxxxx1"',
        'password = "********"',
        'password = "password"',
        'password = "secret"',
        'password = ""',
        'password = "abc"',
        'secret = r"([a-z0-9]{64})"',
        'password = "PASSWORD_2"',
        'password = "DB_PASSWORD"',
        'db_password = "db_password"',
        'PASSWORD_HASHERS = ["hashers.PBKDF2PasswordHasher"]',
        'password_field = "user_pass_2f4a"',
        'password_help = "Use 8 characters or more."',
        'password_min_length = "12abc34def"',
        'assert not password, "wrong 1 2 3"',
        'raise ValueError("password: 1 too short")',
        'print("Token: ", token1)',
        'log("password:",a1b2c3d4e5,"x")',
        'token = tokenizer.encode("x1y2z3a4b5c6")',
        "max_tokens = 128000",
        'token_type = "bearer-2k"',
        'next_page_token = "k3VtQz8WmY2xLr7NpB5c"',
        'secret_name = "prod/shop/db-2f4a6c"',
        'secret = "arn:aws:secretsmanager:eu-west-1:1:secret:db-a1b2c3"',
        'secret = "op://vault/item1/password2"',
        'SECRETS = ["password", "token1a2b3c4d5e6f"]',
        'algorithm_for_token = "sha256"',
        'password_algorithm = "pbkdf2_sha256"',
        'secret = "https://vault.shop.example/v1/x"',
        'api_key = "/run/secrets/api_key_1"',
        'token = "2024-11-05T10:00:00Z"',
        'secretary = "k3VtQz8WmY2xLr7NpB5c"',
        'passed = "k3VtQz8WmY2xLr7NpB5c"',
        "password: str",
        "def login(user: str, password: str = DEFAULT1) -> None:",
        "token: Token1 = read_token2()",
        '("authtoken", "0002_auto_20160226_1747"),',
        'ClientToken="a8ca07e4-61ec-4399-99f4-19853801bcd5"',
        "SECRET = r'(?=[^\\v]*)(?=[a-z]+)[^\\v,]2'",
        "Ed25519PrivateKey = " + "ed25519.Ed25519PrivateKey",
        'password_plugin = "caching_sha2_password"',
        "net_connect.password = srx2_pass",
        'password = "[Filtered]"',
        'secret = "urn:oasis:names:tc:SAML:2.0:ac:classes:Password2"',
        '"unicodePwd": "1.2.840.113556.1.4.90"',
        'cache_key = "k3VtQz8WmY2xLr7NpB5c"',
        'key = "9b6f7d2e-4a6c-8b1f-5a1d-3c7e9f2b4d6a"',
        'x = passed ? "password" : "text1a2b"',
        'fake_token = "k3VtQz8WmY2xLr7NpB5c"',
        'nonMatchingToken = "k3VtQz8WmY2xLr7NpB5c"',
        'path_to_secret = "k3VtQz8WmY2xLr7NpB5c"',
        'token = "abc123-def456-ghi789-jkl"',
        'token = "k3v8k3v8k3v8k3v8k3v8--end"',
        'secret = "S1ZhZjNkRVhBTVBMRUtFWVEyOQ=="',
        "token = b'\\xa1\\x15\\x30\\x13\\xa0\\x03\\x0a\\x01'",
        "__all__ = ('Saml2Password', 'V3ADFSPassword')",
        "hmac.new(secret.encode('ascii'), text)",
        "password = 'shop.crt'",
        "algorithm_token = 'v2beta1'",
    ],
    "javascript": [
        "head = 'Basic ' + btoa(`${user}:${password}`);",
        "const tokens = ['9uFh2JqWm4Xk7RzTb3Yc8" + "Vd5Ng6Ls1Ap2Ke4Hw9Qf7x'];",
        "x = { tokenAddress: 'k3VtQz8WmY2x" + "Lr7NpB5c', tokenMint: 'k3VtQz8WmY2x" + "Lr7NpB5d' };",
        "const secret = process.env.JWT_SECRET || 'your-jwt-secret';",
        "const secret = process.env.JWT_SECRET || 'dev_secret_key';",
        "const tokenKey = options.tokenKey || 'orchid_access_token';",
        "const url = 'amqp://orders:ord" + "ers@127.0.0.1:5672';",
        "send({ username: 'STRING_VALUE', password: 'STRING_VALUE' });",
        "x = btoa('https://shop2.example');",
        "x = Buffer.from('orders:shop2x', 'utf8');",
        "x = { auth: 'localhost:8080' };",
        "const uri = 'otpauth://totp/shop?secret=test" + "secret'",
        "options = { secret: 'test" + "secret' }",
        "const password = process.env.DB_PASSWORD1;",
        "const { password, token1 } = req.body;",
        "password: req.body.password1,",
        "token: this.token2,",
        '<input type="password" name="password1" placeholder="Password 1">',
        "headers: { Authorization: `Bearer ${token1}` }",
        "import { token1 } from './token2';",
        "a.token=b1,c.token=d2;e.tokenStart=f3,",
        'credentials: "same-origin"',
        "'password' => 'required|min:6'",
        'const type = field === "a" ? "password":"select"',
        "const token = `user1-${id}`;",
        "const auth_token = `Bearer ${token1}`;",
        'const DEFAULT_FUZZ_SEED = "0x9b6f7d2e' + '4a6c8b1f5a1d3c7e9f2b4d6a";',
        "{token:'comment.keyword.$2'}",
        'a={autoComplete:"new-password"}):"list"===e',
        "x.parse.bind(null, 'a2[b]=c')",
        "[![coverage](https://shop.example/badge.svg?token=OWTdxAIsPI)](https://shop.example)",
        '<input type="hidden" name="authenticity_token" value="7SWa-Fo1_hsC6oovfBsJFLGPUl2Ehk">',
    ],
    "json": [
        '{"secret_arn":"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-' + 'AbCd12"}',
        '{"Env":["PATH=/bin","GPG_KEY=E3FF2839C048B25C' + '084DEBE9B26995E310250568"]}',
        '{"auth": ["aws.auth#sigv4"]}',
        '{"password": "password1"}',
        '"root_config_key": "Shape.d2e7a7fe' + 'eff911f37694aaae814ccf71897b2538"',
        '"field_password2": "Passwort2"',
        '"LABEL_PASSWORD": "Parole"',
        '"password": "Mot de passe"',
        '"password": "Passwort"',
        '"password": "contraseña"',
        '"token": "string"',
        '{"pass": "green", "fail": "red"}',
        '"secret_ref": "V1SecretReference"',
    ],
    "terraform": ["password = pw12", "password=local.pw12", "password=pw12\n"],
    "yaml": [
        "password: must have four more",
        "DbPassword:\n    Type: String\n    NoEcho: true\n    MinLength: 8",
        "DbPassword:\n    Type: String\n    Default: '{{resolve:ssm:pw:1}}'",
        'password:\n    value: ""\n    description: "The pw2"',
        "secrets:\n  - api-key-prod-1\n",
        "password: 123456",
        "db_root_password: root",
        "url: redis://:redis_pwd@cache:6379",
        "lookup('shop.vault.onepassword', 'HAL 9000')",
        "password: hostvars[array]['shop_password1']",
        "- SHOP/adminPassword=str:{{ admin_password }}",
        "region_password: eu-central-1",
        "password: $6$salt$hash",
        "password: c2VjcmV0Cg==",
        "password: ${DB_PASSWORD}",
        "password: !vault |",
        "password: *anchor",
        "token: null",
        "secretName: shop-tls-2",
        "password: {{ .Values.password1 }}",
        "secret: k3VtQz8WmY2xLr7NpB5c..[Redacted]",
    ],
    "java": [
        'assertEquals("26FEB8BF7E84' + 'FED2", signer.sign(appSecret, body));',
        'request.findToken("k3VtQz8WmY2x' + 'Lr7N");',
        'Map.of("label", "password", "au4xv8' + '-q2", "user");',
        'Map.of("password", "ada", "user", "au4xv8' + '-q2");',
        "String password = user.getPassword1();",
        '@Value("${db.password1}") String password;',
        "private String token1;",
    ],
    "c": [
        'print("new-password-blob: %01032i");',
        "/* password: rfc2759 */",
        "password = 'au4xv8-q2Lm';",
    ],
    "bat": ["set PWD=%~dp0"],
    "html": ["<p>Password: required</p>"],
    "properties": [
        "jwt.signing.key=verification",
        "rails.master.key=config/master.key",
        "app.api.key=classpath:key2.pem",
        "api.key.size=2048",
        "# mongodb.userPassword=mongodb password to bind",
        "db.password=010101",
    ],
    "ini": ["qft_d00 = shop.transpiler.passes.synthesis.plugins:FullAdderSynthesisD00"],
    "go": ['bigPass = []byte("PASS\\n")', 'password := os.Getenv("DB_PASSWORD1")', "token, err := lexer.NextToken1()"],
    "shellscript": [
        'shop_pass="${all_passes[$i]}"',
        "redis-server ${REDIS_PASSWORD:+--requirepass $REDIS_PASSWORD}",
        'sed -i "s/^requirepass .*/requirepass $NEW/" redis.conf',
        'PASSWORD="no match found"',
        'if test "$pass" = link1; then',
        'if test "$mode,$pass" = "lib,link"; then',
        "DB_PASSWORD=$1",
        "DB_PASSWORD=$(cat /run/secrets/db1)",
        'PASSWORD="${PASSWORD:?not set 1}"',
        "read -s -p 'Password 1: ' password",
        "PWD=/home/ada/work1",
    ],
    "log": [
        "lib/mod_sql_passwd.pm: Bug#3380",
        "M@K<.[G\\:4#F^\\'[\"-'\\(PWD:7K+Q?2#^0$,``FMN5%64H&5H763$F`NXU%1*",
    ],
    "plaintext": [
        *(f"{name}={name}=" * 9 for name in ("psk", "userpwd", "api_key_of_shop2")),
        "The password: it has to be long.",
        "Enter the token here",
        "password must have 8 characters",
        "secret: see the vault",
    ],
    "groovy": ["password 'Enter it 1 more time' to go on", "describe password, 'a1b2c3d4'"],
    "typescriptreact": ["<Field password={`${props.password1}`} />"],
    "dotenv": [
        "TOKEN://PASSWORD://SECRET://S",
        "DB_PASSWORD='enter your password'",
        "PASSWORD_HINT='orchid lantern'",
        "DB_PASSWORD='not set'",
    ],
    "commonlisp": ['(defun password-p2 (x) "checks 1 password2")'],
    "kotlin": ['password("env.DB_PASSWORD", "credentialsJSON:ab2845ad-' + '0f3d-461f-ad02-01bfe8c26b71")'],
    "css": [".password-1a2b3c { color: #a1b2c3; }"],
    "ruby": [
        "token: :oauth2_token,",
        "t.column :password, :string20",
    ],
    "javascriptreact": [
        "u===``?r.password=r.url.password:r.url.password=r.password;",
    ],
    "typescript": [
        "interface A { password?: 'au4xv8-q2Lm' }",
        "const logos = { [CONNECTOR_ID.COINBASE]: '3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f" + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f' };",
    ],
    "emacs-lisp": [
        "(password (irc-handle-nickserv--password conn)))",
    ],
    "perl": [
        "my @fields = qw(user password password2 id3);",
    ],
    "vue": [
        ''':class="{password: 'is-invalid2'}"''',
    ],
    "sql": [
        "ALTER ROLE ada PASSWORD :'db_password1'",
    ],
    "markdown": [
        "| Field | Password |\n|---|---|\n| length | 12chars |\n",
        "| User | Password |\n|---|---|\n| ada | `<password-1>` |\n| eve | required |\n",
        "| `SHOP_PASSWORD` | `string` | `SHOP_PASSWORD_2` |\n",
        "To set the password:\n\n```sh\nmake passwd2 USER=ada\n```\n",
        "user name and password sha256 hash",
    ],
}


@pytest.mark.parametrize(("language", "example"), [(language, text) for language, texts in FOUND.items() for text in texts])
def test_is_found(language: str, example: str) -> None:
    text, spans = unmarked(example.replace("«V»", f"«{VALUE}»").replace("«S»", f"«{SECRET}»"))
    assert [one.span for one in find(Document(text, "", language), CREDENTIALS, KEY)] == list(spans)


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in NOTHING.items() for text in texts])
def test_is_nothing(language: str, text: str) -> None:
    findings = find(Document(text, "", language), CREDENTIALS, KEY)
    assert [(one.rule_id, text[one.span.start : one.span.end]) for one in findings] == []


WEAK = [
    "password = 'Harbour12345'",
    'password = "dragonfly"',
    "password: '8675309'",
    'user.setPassword("dragonfly")',
    'password = "test123"',
    "secret = 'keyboard cat'",
    'DB_PASSWORD = "guest"',
    'client_secret = "dragonfly"',
    'password = "newsecret99"',
    'password = "rosepass7"',
    "password: 'cartPwd2'",
    'DB_PASSWORD = "root123"',
    'DB_PASSWORD = "lanternpassword"',
    'keystorePassword = "changeit"',
    "SECRET_TOKEN = 'keyboardcat'",
    "if user == 'ada' and password == 'orchid':",
    "if (req.login === 'ada' && req.password === 'orchid') {",
    'if (name.equals("ada") && password.equals("orchid")) {',
]


@pytest.mark.parametrize("text", WEAK)
def test_simple_passwords_are_hints(text: str) -> None:
    assert [one.severity for one in find(Document(text, "", "python"), SET, KEY)] == [Severity.HINT]


@pytest.mark.parametrize(
    "text", [f'password = "{VALUE}"', f'api_key = "{SECRET}"', f'{{"Jwt": {{"Key": "{SECRET}"}}}}', f"jwt:\n  key: '{SECRET}'"]
)
def test_stronger_values_are_warnings_with_their_reasons(text: str) -> None:
    (one,) = find(Document(text, "", "python"), SET, KEY)
    assert one.severity is Severity.WARNING
    assert len(one.evidence) == 2


def test_an_oauth_token_is_not_taken_for_that_of_a_service_it_ends_like() -> None:
    (one,) = find(Document(f'.setOauthToken("{(SECRET * 3)[:45]}")', "", "java"), SET, KEY)
    assert one.rule_id == "generic_token"


EMAILS = {
    "mail to ada@" + "engines.org now": "warning",
    "ada.b+tag@" + "mail.engines.co.uk": "warning",
    "Signed-off-by: Ada <ada@" + "engines.org>": "hint",
    "@author ada@" + "engines.org": "hint",
    "Copyright 2024 ada@" + "engines.org": "hint",
    "info@" + "engines.org": "hint",
    "user = ada@" + "host.local1": "",
    "git clone git@" + "engines.org:ada/x.git": "",
    "scp ada@" + "engines.org:/tmp/x .": "",
    "https://ada@" + "engines.org/x": "",
    "npm i @scope/name@" + "engines.org": "",
    "icon@" + "2x.png": "",
    "x@" + "y.test": "",
    "ada.fake@" + "engines.org": "",
    "src@" + "engines.org": "",
    "x@" + "yourcompany.com": "",
    "no-reply@" + "engines.org": "",
    "123+ada@" + "users.noreply.github.com": "",
    "matrix@" + "vector.T": "",
    "obj@" + "decorator.setter": "",
}


@pytest.mark.parametrize(("text", "severity"), EMAILS.items())
def test_emails(text: str, severity: str) -> None:
    assert [one.severity.value for one in find(Document(text), SET, KEY)] == ([severity] if severity else [])


@pytest.mark.parametrize("value", ["xkqpe", "vkiqlsmt", "Xkqpelw", "zqjvkx"])
def test_letters_by_chance_are_told_from_words(value: str) -> None:
    assert is_random_word(value)


@pytest.mark.parametrize("value", ["password", "Parole", "hunter", "identifier", "contrasenya", "wachtwoord", "serviceaccount", ""])
def test_words_of_many_languages_are_words(value: str) -> None:
    assert not is_random_word(value)


@pytest.mark.parametrize(
    ("value", "low", "high"), [("service_account_2", 0.8, 1), ("k3VtQz8WmY2xLr7NpB5c", 0, 0.3), ("9b6f7d2e4a6c8b1f", 0, 0.1), ("", 0, 0)]
)
def test_wordiness(value: str, low: float, high: float) -> None:
    assert low <= wordiness(value) <= high


PLACEHOLDERS = [
    *("your_password", "<password>", "CHANGE_ME_PLEASE", "xxxxxxxx", "my_password", "yourStrong@Passw0rd", "some-secret", "dummy123"),
    *(
        "[hidden]",
        "REPLACE_ME_1",
        "key_goes_here",
        "abcd1234abcd1234abcd1234",
        "value1",
        "sampleToken99",
        "SECRET_KEY_2",
        "not-a-real-key1",
    ),
]


def test_the_first_of_several_literals_is_not_that_of_the_last_name() -> None:
    text = f'user, password = "svc7x2kq", "{VALUE}"'
    assert [text[found.span.start : found.span.end] for found in find(Document(text, "", "python"), CREDENTIALS, KEY)] == [VALUE]


@pytest.mark.parametrize("key", ["password", "api_token", "client_secret", "apiKey"])
@pytest.mark.parametrize("value", PLACEHOLDERS)
def test_placeholders_are_nothing(key: str, value: str) -> None:
    assert find(Document(f'{key} = "{value}"', "", "python"), CREDENTIALS, KEY) == ()


def test_labels_with_letters_as_json_escapes_them_are_nothing() -> None:
    for label in ("L\\u00f6senord", "Contrase\\u00f1a", "API-Schl\\u00fcssel", "\\u5bc6\\u78011"):
        assert find(Document(f'{{"password": "{label}", "api_key": "{label}"}}', "", "json"), SET, KEY) == ()
    assert find(Document('{"password": "Tr0ub4' + '\\u003ddor3x"}', "", "json"), SET, KEY) != ()


def test_a_value_that_several_rules_judge_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """As one of a list and as one beside a name."""
    looked: list[str] = []
    known = strength.is_known
    monkeypatch.setattr(strength, "is_known", lambda value: looked.append(value) or known(value))
    find(Document(f"credentials={SECRET},{VALUE * 2}\n"), SET, KEY)
    assert looked.count(SECRET) == 1


def test_a_word_that_comes_again_and_again_is_weighed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    weighed: list[str] = []
    surprise = wordlike.surprise
    monkeypatch.setattr(wordlike, "surprise", lambda word: weighed.append(word) or surprise(word))
    assert wordiness("orchid=lantern:" * 20) == 1.0
    assert sorted(weighed) == ["lantern", "orchid"]
