"""Keys handed to functions that sign and encrypt. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER, PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_BYTES = (
    r"(?:(?:[A-Za-z][\w.:]{0,30}(?:\(\)\.)?)?(?i:\[\]byte|bytes?|bytearray|buffer\.from|getbytes|\w{0,8}decode(?:string)?|fromhex|from_hex|hex2bin"
    r"|frombase64string|parsehexbinary|hex|parse|data|toutf8bytes)\((?:base64Encoded:[ ]|hex:[ ])?)?"
)
"""What makes bytes of a literal."""
_HELD = rf"{_BYTES}{PREFIX}(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){{4,200}})(?P=quote)"
_BEHIND = (
    r"(?:\.[A-Za-z]\w{1,16}(?:\([^()]{0,30}\))?|,[ ]?[\"'](?:hex|base64|utf-?8|latin1|binary|ascii)[\"']|\)|!){0,4}\s{0,20}(?:[,)\]]|$)"
)
"""What becomes of the literal, and the end of the argument."""
_OTHER = r"[\"'`]?(?i:aes|des|3des|rc4|blowfish|camellia|chacha|sha|md5|ripemd|hs\d|rs\d|es\d|ps\d|hmac|none|signaturealgorithm|utf)[\w-]{0,24}[\"'`]"
"""The name of a method, which a key may stand behind."""
_FIRST = (
    r"secretkeyspec|(?:aes|des3?|blowfish|arc4|hmac|chacha20(?:_poly1305)?)\.new|(?:aes|des|rc4|blowfish)\.newcipher|aesgcm|secretbox"
    r"|fernet|multifernet|signedstring|newcookiestore|setsigningkey|symmetricsecuritykey|algorithm\.hmac(?:256|384|512)|cookieparser"
    r"|hmacshakeyfor|urlsafe(?:timed)?serializer|timestampsigner|message(?:encryptor|verifier)\.new|new_from_slice|from_secret"
    r"|symmetrickey\(data:[ ]data|key\.from(?:utf8|base64|base16)|cookiesession::(?:signed|private)|middleware\.jwt"
    r"|pbkdf2(?:sync)?|scrypt(?:sync)?|signer|rfc2898derivebytes|encryptors\.(?:text|delux|stronger|standard|queryabletext)"
    r"|key(?:::<\w{3,20}(?:<\w{3,20}>)?>)?::from_slice|key::from(?=\([^\"\r\n]{0,12}\"[^\"\r\n]{64})|sessiontransporttransformermessageauthentication"
    r"|authtkt(?:authenticationpolicy|cookiehelper)|(?:signed|unencrypted)cookiesessionfactory(?:config)?"
)
"""Functions whose first argument is a key."""
_LATER = (
    r"create(?:hmac|(?:de)?cipher(?:iv)?)|cryptojs\.\w{2,12}(?:\.(?:en|de)crypt)?|hash_hmac|signwith|openssl_(?:en|de)crypt|setvapiddetails"
    r"|pbkdf2_hmac|jwt(?:\.|::)(?:sign|verify|encode|decode)|hmac\.new|openssl::hmac\.(?:hex|base64)?digest|sessiontransporttransformerencrypt"
)
"""Functions that take it behind others."""

RULES = (
    credential(
        "literal_key",
        "Key in a call that signs or encrypts",
        "Whoever reads it can sign, decrypt, or make tokens that your program believes.",
        kind="secret",
        advice="Change it if this was ever shared; read it from the environment or a secret store.",
        source="https://cwe.mitre.org/data/definitions/321.html",
        keywords=(
            *("secretkeyspec(", "aes.new(", "des.new(", "des3.new(", "blowfish.new(", "arc4.new(", "fernet(", "hmac.new(", "signedstring("),
            *("chacha20.new(", "chacha20_poly1305.new(", "aes.newcipher(", "des.newcipher(", "rc4.newcipher(", "blowfish.newcipher("),
            *("aesgcm(", "secretbox(", "newcookiestore(", "setsigningkey(", "symmetricsecuritykey(", "createhmac(", "signwith("),
            *("createcipher", "createdecipher", "cryptojs.aes", "cryptojs.hmac", "cryptojs.des", "hash_hmac(", "openssl_encrypt("),
            *("jwt.sign(", "jwt.verify(", "jwt.encode", "jwt.decode", "jwt::encode(", "jwt::decode(", "openssl_decrypt(", "algorithm.hmac"),
            *("cookieparser(", "setvapiddetails(", "hmacshakeyfor(", "urlsafetimedserializer(", "urlsafeserializer(", "timestampsigner("),
            *("messageencryptor.new(", "messageverifier.new(", "new_from_slice(", "from_secret(", "symmetrickey(data: data("),
            *("key.fromutf8(", "key.frombase64(", "key.frombase16(", "openssl::hmac.", "cookiesession::", "middleware.jwt(", "key::from("),
            *("sessiontransporttransformer", "pbkdf2(", "pbkdf2sync(", "pbkdf2_hmac(", "scrypt(", "scryptsync(", "signer("),
            *("rfc2898derivebytes(", "encryptors.", "key::<", "key::from_slice("),
            *("authtktauthenticationpolicy(", "authtktcookiehelper(", "signedcookiesessionfactory(", "unencryptedcookiesessionfactory"),
        ),
        pattern=(
            rf"(?P<key>(?i:(?:{_FIRST})\(\s{{0,20}}|(?:{_LATER})[( ][^\r\n;]{{1,160}}?,\s{{0,20}}))(?!{_OTHER})"
            rf"(?:base64Encoded:[ ])?{_HELD}{_BEHIND}" + NEVER
        ),
        examples=(
            "const token = jwt.sign({ id: user.id }, '«au4xv8" + "-q2Lm»');",
            'new SecretKeySpec("«au4xv8' + '-q2Lm7p4k»".getBytes(), "AES")',
            "cipher = AES.new(b'«au4xv8" + "-q2Lm7p4k»', AES.MODE_ECB)",
            "crypto.createHmac('sha256', '«au4xv8" + "-q2Lm»')",
            'token.SignedString([]byte("«au4xv8' + '-q2Lm»"))',
            'Algorithm algorithm = Algorithm.HMAC256("«au4xv8' + '-q2Lm»");',
            'block, err := aes.NewCipher([]byte("«au4xv8' + '-q2Lm7p4k»"))',
            'mac := hmac.New(sha256.New, []byte("«au4xv8' + '-q2Lm»"))',
            "openssl_encrypt($text, 'AES-256-CBC', '«au4xv8" + "-q2Lm7p4k»', 0, $iv);",
            'new SecretKeySpec(Base64.getDecoder().decode("«k3VtQz8WmY2xLr7N' + 'pB5cJd==»"), "AES")',
            "JWT.encode payload, '«au4xv8" + "-q2Lm»', 'HS256'",
            'OpenSSL::HMAC.hexdigest("SHA256", "«au4xv8' + '-q2Lm»", text)',
            'Keys.hmacShaKeyFor("«au4xv8' + '-q2Lm7p4k»".getBytes())',
            'let key = SymmetricKey(data: Data(base64Encoded: "«k3VtQz8WmY2xLr7N' + 'pB5cJd==»")!)',
            "app.use(express.cookieParser('«au4xv8" + "-q2Lm»'));",
            "crypto.scryptSync('«au4xv8" + "-q2Lm»', 'salt', 24)",
            'e.Use(middleware.JWT([]byte("«au4xv8' + '-q2Lm7p4k»")))',
            'let key = Key::from(b"«' + "k3VtQz8WmY2xLr7N" * 4 + '»");',
            'new Rfc2898DeriveBytes("«au4xv8' + '-q2Lm»", salt, 1000)',
            'Encryptors.text("«au4xv8' + '-q2Lm»", salt)',
            "hashlib.pbkdf2_hmac('sha256', b'«au4xv8" + "-q2Lm»', salt, 1000)",
            'Key::<Aes256Gcm>::from_slice(b"«k3VtQz8WmY2x' + 'Lr7NpB5cJd9HsF4g»")',
            "AuthTktAuthenticationPolicy('«au4xv8" + "-q2Lm»', callback=groups)",
            "SignedCookieSessionFactory('«au4xv8" + "-q2Lm»')",
            'SessionTransportTransformerMessageAuthentication(hex("«9b6f7d2e4a6c8b1f' + '5a1d»"))',
        ),
        counterexamples=(
            "jwt.decode(token, key, 'HS256')",
            "crypto.createHmac('sha256', key1).update(text).digest('hex')",
            'new SecretKeySpec(key1, "AES")',
            "jwt.sign({ 'id2': user.id }, process.env.KEY)",
            "createHmac('sha256', 'sha512')",
            "hash_hmac('sha256', $text, $key2)",
            "cipher = AES.new(key1, AES.MODE_CBC, iv)",
            'Key::from("orders-by-customer2")',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=760,
    ),
)
