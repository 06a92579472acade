"""`docs/rules.md`: what the built-in detection finds."""

from __future__ import annotations

from itertools import groupby

from airlock.core.detect import builtin_rules
from airlock.core.model import Category, Rule

_HEAD = """<!-- Written by `npm run generate` from server/airlock/core/detect/rules. Do not edit. -->

# Rules

What Airlock finds by itself: {count} rules. *Kind* is the stable name in JSON output and in `airlock.toml`. Severity is how loudly
the editor shows a finding; every finding is replaced when text leaves the editor, also a hint.
"""

_TABLE = "| Rule | Kind | Finds | Severity | Why it must not leave | Source |\n| --- | --- | --- | --- | --- | --- |\n"

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
    return _HEAD.format(count=len(rules)) + "".join(sections)


def _section(category: Category, rules: list[Rule]) -> str:
    return f"\n## {_TITLES[category]}\n\n{_TABLE}" + "".join(_row(rule) for rule in rules)


def _row(rule: Rule) -> str:
    cells = (f"`{rule.id}`", f"`{rule.kind}`", rule.title, rule.severity.value, rule.why, f"[format]({rule.source})")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"
