"""Secrets in maps that calls make of keys and values by turns, or of pairs. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.patterns import LITERAL, NEVER
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

_NAMES = r"(?:[\w.:-]{0,60}[._:-])?(?i:passw(?:or)?d|passphrase|pwd|secret(?:[_-]?key)?|client[_-]?secret|api[_-]?key|(?:access|auth|bearer|refresh)?[_-]?token)"
_ENDS = (
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "secret",
    "secret_key",
    "secretkey",
    "secret-key",
    "api_key",
    "apikey",
    "api-key",
    "token",
)
_ITEM = r"(?:\"[^\"\r\n]{0,120}\"|[\w.()]{1,60})"
_LEVEL = {
    "kind": "password",
    "advice": "Change it if this was ever shared; read it from the environment or a secret store.",
    "severity": Severity.WARNING,
    "confidence": Confidence.MEDIUM,
}
_WHY = "Whoever reads it can sign in with it."

RULES = (
    credential(
        "mapped_secret",
        "Secret paired with its name",
        _WHY,
        source="https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.collections/map-of.html",
        keywords=tuple(f'{end}"{pair}' for end in _ENDS for pair in (" to ", ", () -> ", ",() -> ")),
        pattern=rf"(?P<key>(?i:passw(?:or)?d|passphrase|pwd|secret(?:[_-]?key)?|api[_-]?key|token))\"(?: to |, ?\(\) -> ){NEVER}{LITERAL}",
        examples=(
            'mapOf("user" to "ada", "password" to "«au4xv8' + '-q2»")',
            'registry.add("spring.datasource.password", () -> "«au4xv8' + '-q2»");',
        ),
        counterexamples=(
            'mapOf("password" to "Password")',
            'mapOf("password" to password1)',
            'registry.add("spring.datasource.password", () -> database.getPassword1());',
        ),
        **_LEVEL,
    ),
    credential(
        "mapped_by_turns",
        "Secret in a map of keys and values by turns",
        _WHY,
        source="https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Map.html#of()",
        keywords=("map.of(", "immutablemap.of(", "linkedhashmap.of("),
        pattern=r"(?i:map\.of)\(\s{0,20}",
        each=rf"(?:\"(?P<key>{_NAMES})\"\s{{0,20}},\s{{0,20}}(?:{NEVER}{LITERAL}|{_ITEM})|{_ITEM}\s{{0,20}},\s{{0,20}}{_ITEM})\s{{0,20}}(?:,\s{{0,20}}|(?=\)))",
        examples=(
            'Map.of("user", "ada", "password", "«au4xv8' + '-q2»")',
            'Map.of("spring.mail.password", "«au4xv8' + '-q2»", "port", 25)',
        ),
        counterexamples=('Map.of("user", "ada", "password", password1)', 'Map.of("a1b2c3d4", "au4xv8' + '-q2")'),
        reach=700,
        **_LEVEL,
    ),
)
