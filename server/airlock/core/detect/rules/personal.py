"""E-mail addresses."""

from __future__ import annotations

from airlock.core.model import Category, Confidence, Rule, Severity

_BEFORE = "abcdefghijklmnopqrstuvwxyz0123456789_+-"
_AFTER = "abcdefghijklmnopqrstuvwxyz0123456789"

RULES = (
    Rule(
        id="email",
        kind="email",
        category=Category.PERSONAL_DATA,
        title="E-mail address",
        label="EMAIL",
        why="It names and reaches a person; sharing it with an AI vendor is sharing personal data.",
        advice="Use an address at example.com in code and tests.",
        source="https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1",
        keywords=(*(f"{before}@{after}" for before in _BEFORE for after in _AFTER), "%40"),
        pattern=r"(?:[A-Za-z0-9_+-](?=@))?(?P<at>@|%40)(?P<domain>(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,4}[A-Za-z]{2,13})(?![A-Za-z0-9_@=(-])(?!\.[A-Za-z0-9])",
        examples=(
            'owner = "«ada.byron@' + 'analytical-engines.co.uk»"',
            "write to «grace@" + "cobol.navy.mil».",
            "mailto:«ada@" + "engines.org»",
            "<«linus@" + "kernel-lists.org»>",
            "SUPPORT_EMAIL=«ada@" + "engines.org»",
            "«stanisław.wójcik@" + "engines.org»",
            "https://shop.example/find?mail=«ada.byron%40" + "engines.org»&x=1",
        ),
        counterexamples=(
            "ada@example.com",
            "git@github.com:org/repo.git",
            "noreply@shop.com",
            "logo@2x.png",
            "npm install left-pad@1.3.0",
            "@app.route('/x')",
            "a@b.T",
            "hello@acme.test",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
    ),
)
