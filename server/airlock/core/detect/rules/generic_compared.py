"""Secrets that code compares with, or expects. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import LITERAL, NEVER, PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_NAMED = (
    r"(?!(?i:[\w.]{0,40}(?:error|message|valid|fake|mock))|[\w$>][\w.$>]{0,60}\((?![)\"']))[\w.$>()\[\]&*\"'-]{0,50}?"
    r"(?i:password|passwd|pwd|secret(?:_?key)?|api_?key|(?:access|auth|api|bearer|refresh)_?token)(?:\(\)|[\"']?\])?(?![\w.\[(])"
)
"""What a test looks at: something whose name ends in a word for a secret, and nothing made of it, `sign(secret)`."""
_MATCHER = (
    r"(?i:is_?equal_?to|is|to(?:_?be|_?equal|_?strict_?equal|_?eql?)|to\.(?:be\.)?(?:deep\.)?(?:equals?|eql?)|to[ ]eql?|(?:should|must)\.equal"
    r"|has_?value)"
)
"""What says that it is equal to the value that follows."""

_TELLS = (
    r"[wWkKcC](?:(?<=(?i:passw))|(?<=(?i:pw))[dD]|(?<=(?i:tok))(?i:en)|(?<=(?i:sec))(?i:ret)|(?<=(?i:i_k))(?i:ey)|(?<=(?i:pik))(?i:ey))"
)
"""A word for a secret, looked for by its rarest letter: most of what tests say is about something else."""
_AS_BYTES = r"(?:\[\]byte\(|(?:[A-Za-z]\w{1,24}[.:]{1,2}){1,3}(?i:from|getbytes)\()?"
"""What makes bytes of a text, as such functions want them."""
_MADE = r"(?:\.(?i:encode|getbytes|as_bytes)\([^()]{0,30}\))?\)?"
_TELLING = rf"{_AS_BYTES}[\w.$>()\[\]&*\"'-]{{0,50}}?(?i:passw(?:or)?d|pwd|secret|token|api_?key|\bpass)\w{{0,12}}(?:\(\)|[\"']?\])?{_MADE}"

RULES = (
    credential(
        "compared_secret",
        "Secret a name is compared with",
        "The code lets in whoever sends this value.",
        kind="secret",
        advice="Change it if this was ever shared; compare with what the environment or a secret store holds.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=('" ==', "' ==", '" !=', "' !=", '"==', "'==", '".equals(', '".equalsignorecase(', '".contentequals('),
        pattern=(
            r"[\"'](?:[ ]{0,2}[!=]={1,2}[ ]{0,2}|\.(?i:equals(?:ignorecase)?|contentequals)\()(?P<yoda>[A-Za-z_$][\w.$>-]{0,40}?|)(?P<key>(?i:password|passwd|pwd|secret|token|api_?key|private_?key)"
            r"[\w.-]{0,40})"
        ),
        examples=(
            'if ("«au4xv8' + '-q2Lm»" == password) {',
            "if '«k3VtQz8WmY2x" + "Lr7N»' === user.api_key:",
            'return "«au4xv8' + '-q2Lm»".equals(password);',
        ),
        counterexamples=('if ("" == password) {', "if 'basic' == auth_token_type:", 'x = "a1b2c3d4e5" == text'),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "constant_time_compared",
        "Secret that is compared in constant time",
        "The code lets in whoever sends this value.",
        source="https://docs.python.org/3/library/hmac.html#hmac.compare_digest",
        keywords=(
            *("compare_digest(", "secure_compare(", "hash_equals(", "constant_time_compare(", "constanttimecompare(", "timingsafeequal("),
            *("messagedigest.isequal(", "fixedtimeequals(", "constant_time_eq(", "verify_slices_are_equal("),
        ),
        pattern=(
            r"(?P<key>(?i:compare_digest|secure_compare|hash_equals|constant_?time_?(?:compare|eq)|timingSafeEqual|MessageDigest\.isEqual|FixedTimeEquals"
            rf"|verify_slices_are_equal)\()\s{{0,20}}(?:(?P<named>){_TELLING},\s{{0,20}})?{NEVER}{_AS_BYTES}{LITERAL}{_MADE}(?(named)|,\s{{0,20}}{_TELLING})"
            rf"\s{{0,20}}[,)]"
        ),
        reach=800,
        examples=(
            'secrets.compare_digest(credentials.password, "«au4xv8' + '-q2»")',
            'ok = secrets.compare_digest(current_password_bytes, b"«au4xv8' + '-q2»")',
            "if (hash_equals('«au4xv8" + "-q2Lm7p4k»', $_GET['token'])) {",
            'ActiveSupport::SecurityUtils.secure_compare(password, "«au4xv8' + '-q2»")',
            'if subtle.ConstantTimeCompare([]byte(pass), []byte("«au4xv8' + '-q2»")) != 1 {',
            'if (MessageDigest.isEqual(password.getBytes(), "«au4xv8' + '-q2»".getBytes())) {',
            "crypto.timingSafeEqual(Buffer.from(password), Buffer.from('«au4xv8" + "-q2Lm»'))",
            'CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(apiKey), Encoding.UTF8.GetBytes("«k3VtQz8WmY2x' + 'Lr7N»"))',
        ),
        counterexamples=(
            'secrets.compare_digest(credentials.username, "stanley2")',
            "hmac.compare_digest(signature, expected1)",
            'compare_digest(password, "password")',
        ),
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; compare with what the environment or a secret store holds.",
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "basic_auth_compared",
        "Password that a request's is compared with",
        "Whoever reads it can sign in as that user.",
        source="https://pkg.go.dev/net/http#Request.BasicAuth",
        keywords=(".basicauth()",),
        pattern=(
            r"(?P<key>\.BasicAuth\(\)(?s:[^{}]{0,160}?)\b(?:p|pw|pwd|pass\w{0,6})[ ][!=]=[ ])(?P<loose>)(?P<quote>[\"'`])(?P<secret>[^\"'`\r\n]{4,100})(?P=quote)"
        ),
        examples=(
            'if u, p, ok := r.BasicAuth(); !ok || u != "ada" || p != "«au4xv8' + '-q2»" {',
            'user, pass, ok := r.BasicAuth()\nif !ok || user != "ada" || pass != "«au4xv8' + '-q2»" {',
        ),
        counterexamples=('if u, p, ok := r.BasicAuth(); !ok || p != "" {', "u, p, ok := r.BasicAuth()\nif p != s.password1 {"),
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; compare with what the environment or a secret store holds.",
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "asserted_secret",
        "Secret a test expects",
        "Whoever reads it can sign in with it, if what is tested is real.",
        kind="password",
        advice="Change it if it opens anything; let the test make one up.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            *("assertequals(", "assertequal(", "assert_equal", "areequal(", "assert.equal(", "assert.strictequal(", "assertsame("),
            *("assert_eq!(", "assert.same(", "assertthat(", "expect("),
        ),
        pattern=(
            rf"(?P<key>(?i:assert|areequal|expect)[\w.!]{{0,14}}[ (](?=[^\r\n]{{0,160}}?{_TELLS})(?:t,[ ])?(?:(?P<given>){_NAMED}(?:,[ ]|\)\.?(?:[ ]|)(?:{_MATCHER})[ (]))?){NEVER}"
            rf"{PREFIX}(?:(?:Some|is|eq|(?:Matchers\.)?equalTo)\()?(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\$]){{4,100}})(?P=quote)(?(given)|,[ ]{{0,2}}{_NAMED})"
        ),
        examples=(
            'assertEquals("«au4xv8' + '-q2»", user.getPassword());',
            "expect(config.password).toBe('«au4xv8" + "-q2»');",
            'assertThat(props.getPassword()).isEqualTo("«au4xv8' + '-q2»");',
            "assert_equal '«au4xv8" + "-q2»', user.password",
            'assertThat(props.getPassword(), equalTo("«au4xv8' + '-q2»"));',
            'assert_eq!(config.api_key, "«k3VtQz8WmY2x' + 'Lr7N»");',
        ),
        counterexamples=(
            'assertEquals("password1", field.getPasswordHint());',
            "expect(user.passwordHash).toBe('a1b2c3d4');",
            'assertEquals("IDENT1", token)',
            'expect(errors.password).toBe("Too short: 8");',
            'assertEquals(user.getPassword(), "password")',
            'assertEquals("26feb8bf7e84' + 'fed2", signer.sign(appSecret, body));',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        reach=400,
    ),
)
