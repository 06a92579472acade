"""Passwords handed to the functions that take a user and a password. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

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
            *("basicauth(", "basic_auth(", "passwordauthentication(", "passwordauthenticationtoken(", "basicawscredentials(", "plainauth("),
            *("plain_auth(", "auth=(", "auth = (", "passwordcredentials(", "basic_authorize(", "basic_auth=("),
            *(
                "mysqli_connect(",
                "mysql_connect(",
                "new mysqli(",
                "new pdo(",
                "getconnection(",
                "ftp_login(",
                "smtp.login(",
                "server.login(",
            ),
            *("client.login(", "session.login(", "ftp.login(", "mail.login(", "imap.login("),
        ),
        pattern=(
            r"(?P<key>(?i:(?:new[ ])?[a-z_]{3,30}(?P<loose>\.login)?)[ ]{0,1}=?[ ]{0,1}\()\s{0,20}(?:(?:[a-zA-Z_]{1,20}[ ]?[=:][ ]?)?(?:[bu@]?[\"'][^\"'\r\n]{0,80}[\"']|[\w.$\[\]]{1,60})"
            r"\s{0,4},\s{0,20}){1,2}(?:(?i:pass\w{0,10}|pw|pwd|secret|key)[ ]?[=:][ ]?)?[bu@]?(?P<quote>[\"'])"
            r"(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){4,100})(?P=quote)(?:\.to[A-Z]\w{2,20}\(\))?\s{0,20}[,)]"
        ),
        examples=(
            'smtp.Credentials = new NetworkCredential("ada@shop.example", "«au4xv8' + '-q2»");',
            "requests.get(url, auth=('ada', '«au4xv8" + "-q2»'))",
            'req.SetBasicAuth("ada", "«au4xv8' + '-q2»")',
        ),
        counterexamples=(
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
        "connection_call",
        "Host, user and password in a call",
        "Whoever reads it can sign in there as that user.",
        kind="password",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=("ftp(", "ftp_tls(", "dbi->connect(", "credentials("),
        pattern=(
            r"(?P<key>(?i:ftp|ftp_tls|dbi->connect|credentials)\()(?P<loose>)\s{0,20}(?:(?:[a-z]{1,12}[ ]?=[ ]?)?(?:[\"'][^\"'\r\n]{0,120}[\"']|[\w.$]{1,60})"
            r"\s{0,4},\s{0,20}){2,3}(?:(?i:passw\w{0,10})[ ]?=[ ]?)?(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\$]){4,100})(?P=quote)\s{0,20}[,)]"
        ),
        examples=(
            "ftp = FTP('ftp.shop.example', 'ada', '«au4xv8" + "-q2»')",
            'my $dbh = DBI->connect("dbi:Pg:dbname=shop", "ada", "«au4xv8' + '-q2»");',
            'credentials += Credentials("Nexus", "nexus.shop.example", "ci", "«au4xv8' + '-q2»")',
        ),
        counterexamples=("FTP('ftp.shop.example', 'ada', password)", 'Credentials("user", "name", "password")'),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=800,
    ),
    credential(
        "typed_password",
        "Password that a test types",
        "Whoever reads it can sign in with it, if the account is a real one.",
        kind="password",
        advice="Change it if the account is a real one; let the test read it from the environment.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=("send_keys(", "sendkeys(", ".fill(", ".type(", "fill_in ", "fill_in(", ".setvalue(", ".typetext(", "input password"),
        pattern=(
            r"(?P<key>(?i:(?:[\"'\]#=][^\"'\r\n]{0,40})?(?:password|passwd|pwd)[^\"'\r\n]{0,16}[\"'\])]{1,3}(?:\.\w{1,16}\([^()]{0,40}\)){0,2}\.(?:send_?keys|fill|type|setvalue|typetext)\("
            r"|(?:\.(?:fill|type|setvalue|typetext)|fill_in)[ (][\"'][^\"'\r\n]{0,40}(?:password|passwd|pwd)[^\"'\r\n]{0,16}[\"'](?:,[ ](?:with:[ ])?)"
            r"|input[ ]password[ ]{2,8}[^\s]{1,60}[ ]{2,8}))(?P<loose>)(?P<quote>[\"'])?(?P<secret>(?(quote)(?:(?!(?P=quote))[^\r\n\\$]){4,100}|[^\s$\"'{}()]{4,100}))(?(quote)(?P=quote)|(?=\s|$))"
        ),
        lead=140,
        examples=(
            "await page.fill('#password', '«au4xv8" + "-q2»');",
            "driver.find_element(By.ID, 'password').send_keys('«au4xv8" + "-q2»')",
            "cy.get('[name=password]').type('«au4xv8" + "-q2»')",
            "fill_in 'Password', with: '«au4xv8" + "-q2»'",
            "Input Password    id:password    «au4xv8" + "-q2»",
        ),
        counterexamples=(
            "await page.fill('#password', password1);",
            "page.fill('#user', 'ada1234x')",
            "cy.get('[name=password]').type(Cypress.env('PASSWORD1'))",
            "fill_in 'Password', with: user.password1",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "compared_secret",
        "Secret a name is compared with",
        "The code lets in whoever sends this value.",
        kind="secret",
        advice="Change it if this was ever shared; compare with what the environment or a secret store holds.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=('" ==', "' ==", '" !=', "' !=", '"==', "'=="),
        pattern=(
            r"[\"'][ ]{0,2}[!=]={1,2}[ ]{0,2}(?P<yoda>[A-Za-z_$][\w.$>-]{0,40}?|)(?P<key>(?i:password|passwd|pwd|secret|token|api_?key|private_?key)"
            r"[\w.-]{0,40})"
        ),
        examples=('if ("«au4xv8' + '-q2Lm»" == password) {', "if '«k3VtQz8WmY2x" + "Lr7N»' === user.api_key:"),
        counterexamples=('if ("" == password) {', "if 'basic' == auth_token_type:", 'x = "a1b2c3d4e5" == text'),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "hashed_call",
        "Password that is hashed where it stands",
        "Whoever reads it can sign in with it: hashing it in the code hides nothing.",
        kind="password",
        advice="Change it if this was ever shared; read it from the environment, or store the hash only.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *(
                "hash::make(",
                "bcrypt(",
                "make_password(",
                "generate_password_hash(",
                "passwordencoder.encode(",
                "passwordencoder().encode(",
                "password_hash(",
            ),
            *("hashsync(", "hash_password(", "hashpassword(", "hashpw("),
        ),
        pattern=(
            r"(?P<key>(?i:[a-z_:.()]{6,30}\())\s{0,8}b?(?P<quote>[\"'])"
            + NEVER
            + r"(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){4,100})(?P=quote)(?:\.encode\([^()]{0,20}\))?\s{0,8}[,)]"
        ),
        examples=("'password' => Hash::make('«au4xv8" + "-q2»'),", 'user.setPassword(passwordEncoder.encode("«au4xv8' + '-q2»"));'),
        counterexamples=(
            "Hash::make('password')",
            "generate_password_hash(password1)",
            "bcrypt('changeme')",
            "nameEncoder.encode('admin1')",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
