"""Secrets that a condition chooses between, as in `token = prod ? "…" : "…"`.

So do `password = "…" if prod else "…"`, `when (env) { "prod" -> "…" }` and `{"prod": "…", "dev": "…"}[env]`. Much that stands there is no secret, so a
value must be a strong one.
"""

from __future__ import annotations

from typing import NamedTuple

from airlock.core.detect.listed import NO_VALUE, kind_of
from airlock.core.detect.patterns import PREFIX, QUOTES
from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Rule, Severity

_NAMES = {
    "password": r"passwor[dt]|passwd|pwd|passphrase",
    "token": r"(?:api|access|secret|auth|signing|encryption|private)[_-]?key|secret|token",
}
_KEYWORDS = {
    "password": ("password", "passwort", "passwd", "pwd", "passphrase"),
    "token": (
        *(
            f"{word}{link}key"
            for word in ("api", "access", "secret", "auth", "signing", "encryption", "private")
            for link in ("", "_", "-")
        ),
        *("secret", "token"),
    ),
}
_TYPED = r"(?:[ \t]?:[ \t]?[A-Za-z&][\w.:<>&'?]{0,24}(?=[ \t]?=))?"
_GIVEN = rf"[\"'`]?\]?{_TYPED}[ \t]{{0,8}}(?:=>|:=|[:=])[ \t]{{0,4}}\(?(?:\s{{1,40}})?"
_LITERAL = r"(?:\"[^\"\r\n]{0,200}\"|'[^'\r\n]{0,200}'|`[^`\r\n]{0,200}`)"
_LOOKED_UP = r"[A-Za-z][\w.]{0,60}(?:\([^()\r\n]{0,60}\)|\[[^\[\]\r\n]{0,60}\])"
_ASKED = r"(?=[^\r\n;{}?]{0,120}\?)"
"""Before a condition: most values have no question mark behind them, which is told at once."""
_ASKED_BELOW = r"(?=(?P<line>[^\r\n;{}?]{1,120}))(?P=line)\r?\n[ \t]{1,40}\?[ ]"
"""A condition with its question mark on the next line; the line is taken once and whole, and not given back sign by sign."""
_HELD = (
    rf"(?:{PREFIX}(?P<quote>[\"'`]){NO_VALUE}(?P<secret>(?:(?!(?P=quote))[^\s\\]){{6,200}})(?P=quote)|{_LITERAL}|(?:{_LOOKED_UP}|[A-Za-z][\w.]{{0,60}})!?)"
    r"(?:\.[a-z_]{2,12}\(\))?"
)
_MARK = r"(?P<key>)(?P<loose>)"
_STAGES = r"prod(?:uction)?|dev(?:elop(?:ment)?)?|test(?:ing)?|stag(?:e|ing)|qa|uat|ci|local|live|sandbox|preview|default|main|primary"
_ELSE = r"(?:\)|[ ]\{|[ ]then)\s{0,40}"


class _Form(NamedTuple):
    """A way to choose: what stands between the name and the first value, one value, and what a rule for it is called."""

    title: str
    opens: str
    each: str
    examples: tuple[str, ...]
    """With the name `@`, and two values."""


_FORMS = {
    "chosen": _Form(
        "that a condition chooses",
        rf"(?:(?![\"'`]|if\b)(?:{_ASKED}[^\r\n;{{}}]{{1,120}}?(?:(?<=[\w)\"'\] ])\?\s{{1,40}}(?:[A-Za-z][\w.()\[\]!\"']{{0,60}}\s{{1,20}}:\s{{1,20}}(?:\w{{1,20}}[ ]\?[ ])?)?|\r?\n[ \t]{{1,40}}\?[ ])|{_ASKED_BELOW})(?=[\"'`])|(?=(?:{_LITERAL}|{_LOOKED_UP})[ ]if[ ][^\r\n;]{{1,100}}?[ ]else[ ])"
        rf"|if[ ]{{0,2}}[( ][^\r\n;]{{1,120}}?{_ELSE}\{{?\s{{0,40}}(?=[\"']))",
        r"(?:\s{0,40}:\s{1,40}(?:[^\r\n\"'`;,{}]{1,80}\?\s{1,40})?|[ ]if[ ][^\r\n;]{1,100}?[ ]else[ ]"
        rf"|\s{{0,40}}\}}?\s{{0,40}}else\s{{1,40}}(?:if[ ]{{0,2}}[( ][^\r\n;]{{1,100}}?{_ELSE})?\{{?\s{{0,40}})?{_MARK}{_HELD}",
        (
            '@ = prod ? "{}" : "{}";',
            "@: stage === 'prod' ? env.IT : other ? '{}' : '{}',",
            "@ = '{}' if prod else '{}'",
            '@ = if (prod) "{}" else "{}"',
            "@ =\n  a == 'b'\n    ? '{}'\n    : '{}'",
        ),
    ),
    "case": _Form(
        "in a case",
        r"(?:(?:[\w.]{1,40}[ ])?(?:match|when|switch|case)\b[^\r\n;{}]{0,60}?\{\s{0,60}"
        rf"|[\[({{]{{1,2}}\s{{0,60}}(?=[\"'`:]?(?i:{_STAGES})[\"'`]?[ \t]{{0,8}}(?:=>|->|[:=])))",
        rf"[^\r\n;{{}}]{{1,80}}?(?:=>|->|[:=])\s{{1,20}}{_MARK}{_HELD}[ ]{{0,2}}(?:[,;]\s{{0,60}}|\r?\n\s{{0,60}}|(?=\s{{0,60}}[\]}})])|(?=else\b))",
        (
            '@ = match env {{ "prod" => "{}", _ => "{}" }}',
            '@ = {{"prod": "{}", "dev": "{}"}}[env]',
            '@ = when (env) {{ "prod" -> "{}" else -> "{}" }}',
        ),
    ),
}
_VALUES = ("«k3VtQz8WmY2x" + "Lr7N»", "«au4xv8Lm-q2" + "Rt91Zk»")


def _chosen(called: str, form: _Form, kind: str) -> Rule:
    """The rule for one way to choose and one kind; both kinds share its expression."""
    names = "|".join(f"(?P<is_{one}>{names})" for one, names in _NAMES.items())
    name = _KEYWORDS[kind][0]
    return credential(
        f"{kind}_{called}",
        f"{kind.capitalize()} {form.title}",
        "Whoever reads it can sign in with it or use what it protects.",
        kind=kind,
        label=kind.upper(),
        advice="Change it if this was ever shared; read it from the environment.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=_KEYWORDS[kind],
        pattern=rf"(?i:{names}){_GIVEN}{form.opens}",
        each=form.each,
        chosen_by=kind_of,
        examples=tuple(example.replace("@", name).format(*_VALUES) for example in form.examples),
        counterexamples=tuple(
            example.replace("@", one).format(*two)
            for example in form.examples
            for one, two in ((name, ("orchid-lily", "marigold")), (f"{name}_label", ("k3VtQz8WmY2x" + "Lr7N", "au4xv8Lm-q2" + "Rt91Zk")))
        ),
        reach=1088,
        near=QUOTES,
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    )


RULES = tuple(_chosen(called, form, kind) for called, form in _FORMS.items() for kind in _NAMES)
