"""E-mail addresses, and the names in front of them."""

from __future__ import annotations

from airlock.core.model import Category, Confidence, Rule, Severity

_BEFORE = "abcdefghijklmnopqrstuvwxyz0123456789_+-"
_AFTER = "abcdefghijklmnopqrstuvwxyz0123456789"
_AT = tuple(f"{before}@{after}" for before in _BEFORE for after in _AFTER)
_DOMAIN = r"(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,4}[A-Za-z]{2,13})(?![A-Za-z0-9_@=(-])(?!\.[A-Za-z0-9])"
_ENGINES = "engines.org) airlock:allow[email]"

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
        keywords=(*_AT, "%40"),
        pattern=r"(?:[A-Za-z0-9_+-](?=@))?(?P<at>@|%40)(?P<domain>" + _DOMAIN,
        examples=(
            'owner = "«ada.byron@' + 'analytical-engines.co.uk»"',
            "write to «grace@" + "cobol.navy.mil».",
            "mailto:«ada@" + "engines.org»",
            "<«linus@" + "kernel-lists.org»>",
            "SUPPORT_EMAIL=«ada@" + "engines.org»",
            "«stanisław.wójcik@" + "engines.org»",
            "https://shop.example/find?mail=«ada.byron%40" + "engines.org»&x=1",
            '"GET /users/«ada.byron@' + 'engines.org»/orders HTTP/1.1"',
        ),
        counterexamples=(
            "ada@example.com",
            "git@github.com:org/repo.git",
            "noreply@shop.com",
            "logo@2x.png",
            "npm install left-pad@1.3.0",
            "https://cdn.shop.test/sign@shop.io/x.js",
            "@app.route('/x')",
            "a@b.T",
            "hello@acme.test",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
    ),
    Rule(
        id="person_name_mailbox",
        kind="person_name",
        category=Category.PERSONAL_DATA,
        title="Name in front of an e-mail address that is made of it",
        label="PERSON_NAME",
        why="It names a person; sharing it with an AI vendor is sharing personal data.",
        advice="Use a made-up value in code and tests, or let the placeholder stand.",
        source="https://www.rfc-editor.org/rfc/rfc5322#section-3.4",
        keywords=_AT,
        pattern=r"(?:[A-Za-z0-9_+-](?=@))?(?P<at>@)(?P<mailbox>" + _DOMAIN,
        examples=(
            "ask «Griselda" + " Ashworth» (griselda.ashworth@" + _ENGINES,
            "from «Griselda B." + " Ashworth» <gashworth@" + _ENGINES,
            '"«Ashworth, ' + 'Griselda»" <ashworthg@' + _ENGINES,
            "Linda: «Linda" + " van der Ashworth»: linda@" + _ENGINES,
            "«Żaneta" + " Ostrowska», z.ostrowska@" + _ENGINES,
        ),
        counterexamples=(
            "Order Service (orders@" + _ENGINES,
            "The Platform Team <platform@" + _ENGINES,
            "Copyright 2019 Griselda" + " Ashworth <griselda.ashworth@" + _ENGINES,
            "Griselda" + " Ashworth (jon.baker@" + _ENGINES,
            "Support Desk (support@" + _ENGINES,
        ),
        severity=Severity.HINT,
        confidence=Confidence.MEDIUM,
    ),
)
