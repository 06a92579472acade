"""`docs/rules.md`: what the built-in detection finds."""

from __future__ import annotations

from itertools import groupby

from airlock.core import legal
from airlock.core.detect import builtin_rules
from airlock.core.model import Category, Rule

_HEAD = """<!-- Written by `npm run generate` from server/airlock/core/detect/rules. Do not edit. -->

# Rules

What Airlock finds by itself: {count} rules. *Kind* is the stable name in JSON output and in `airlock.toml`. Severity is how loudly
the editor shows a finding; every finding is replaced when text leaves the editor, also a hint. *Laws* are tags of laws and
standards that speak of such data, explained at the end: an aid, not legal advice.
"""

_TABLE = "| Rule | Kind | Finds | Severity | Why it must not leave | Source |\n| --- | --- | --- | --- | --- | --- |\n"
_TAGGED = "| Rule | Kind | Finds | Severity | Why it must not leave | Source | Laws |\n| --- | --- | --- | --- | --- | --- | --- |\n"

_TITLES = {
    Category.CREDENTIAL: "Credentials",
    Category.PERSONAL_DATA: "Personal data",
    Category.INTERNAL: "Internal",
    Category.PROTECTED_CODE: "Protected code",
    Category.INJECTION: "Hidden instructions",
}


def render(_current: str) -> str:
    """The page, by category, in order of title."""
    order = list(Category)
    rules = sorted(builtin_rules(), key=lambda rule: (order.index(rule.category), rule.title.lower(), rule.id))
    sections = (_section(category, list(group)) for category, group in groupby(rules, key=lambda rule: rule.category))
    return _HEAD.format(count=len(rules)) + "".join(sections) + _laws()


def _section(category: Category, rules: list[Rule]) -> str:
    tagged = category is Category.PERSONAL_DATA
    return f"\n## {_TITLES[category]}\n\n{_TAGGED if tagged else _TABLE}" + "".join(_row(rule, tagged=tagged) for rule in rules)


def _laws() -> str:
    rows = "".join(f"| {tag} | [{words}]({link}) |\n" for tag, (words, link) in legal.LAWS.items())
    return f"\n## Laws\n\n| Tag | What it stands for |\n| --- | --- |\n{rows}"


def _row(rule: Rule, *, tagged: bool) -> str:
    cells = [f"`{rule.id}`", f"`{rule.kind}`", rule.title, rule.severity.value, rule.why, f"[format]({rule.source})"]
    cells += [", ".join(legal.tags(rule.kind))] if tagged else []
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"
