"""Passwords handed to functions that hash, check or change them. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import NEVER, PREFIX
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

RULES = (
    credential(
        "changed_password_call",
        "Password that a call changes to",
        "Whoever reads it can sign in with it, here or wherever the call ran.",
        kind="password",
        label="PASSWORD",
        advice="Change it if this was ever shared; read it from the environment.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=tuple(
            f"{verb}{mark}password{how}(" for verb in ("reset", "change", "update") for mark, how in (("", ""), ("_", ""), ("", "async"))
        ),
        pattern=(
            r"(?P<key>(?i:(?:reset|change|update)_?password(?:async)?)\()(?P<loose>)\s{0,20}(?:(?:[\"'][^\"'\r\n]{0,100}[\"']|[\w.$@]{1,60}(?:\(\))?),\s{1,20}){1,2}"
            rf"{PREFIX}(?P<quote>[\"'])(?P<secret>(?:(?!(?P=quote))[^\r\n\\$]){{4,100}})(?P=quote)\s{{0,20}}\)"
        ),
        examples=(
            'users.resetPassword(id, "«au4xv8' + '-q2»");',
            "user.change_password('orchid', '«au4xv8" + "-q2»')",
            'await manager.ChangePasswordAsync(user, old, "«Au4#xv8' + '-q2»");',
        ),
        counterexamples=("resetPassword(token, newPassword2)", 'update_password(user, "password")', 'changePassword("orchid", "/reset/2")'),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "hashed_call",
        "Password that is hashed or checked where it stands",
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
            *("hashsync(", "hash_password(", "hashpassword(", "hashpw(", "checkpw(", "generatefrompassword(", "comparehashandpassword("),
            *("check_password(", "checkpassword(", "verify_password(", "verifypassword(", "comparepassword(", "compare_password("),
            *("validate_password(", "valid_password?(", "password_verify(", "pwd_context.hash(", "pwd_context.verify(", "comparesync("),
            *("bcrypt.hash(", "bcrypt.compare(", "argon2.hash(", "hasher.verify(", "hasher.hash(", "user.authenticate("),
            *("passwordencoder.matches(", "encoder.matches(", "bcrypt::password.create(", "argon2.verify(", "argon2.hash_password("),
            *("usermanager.createasync(", "checkpasswordasync(", "addpasswordasync(", "password(encoder.encode("),
        ),
        pattern=(
            rf"(?P<key>(?i:[a-z0-9_:.()?]{{6,30}}\()(?:[\w.]{{1,40}},[ ])?(?:\[\]byte\()?)\s{{0,8}}{PREFIX}(?P<quote>[\"'])"
            + NEVER
            + r"(?P<secret>(?:(?!(?P=quote))[^\r\n\\]){4,100})(?P=quote)(?:\.encode\([^()]{0,20}\)|\))?\s{0,8}[,)]"
        ),
        examples=(
            "'password' => Hash::make('«au4xv8" + "-q2»'),",
            'user.setPassword(passwordEncoder.encode("«au4xv8' + '-q2»"));',
            "assert user.check_password('«au4xv8" + "-q2»')",
            "const hash = await argon2.hash('«au4xv8" + "-q2»')",
            'assertTrue(passwordEncoder.matches("«au4xv8' + '-q2»", user.getPassword()));',
            'bcrypt.CompareHashAndPassword(hash, []byte("«au4xv8' + '-q2»"))',
            'await userManager.CreateAsync(user, "«Au4$xv8' + '-q2»");',
        ),
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
