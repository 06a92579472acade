"""The rules that come with Airlock, and the one made from an organisation's own domains."""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Iterator, Sequence
from functools import partial

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.ruleset import RuleSet
from airlock.core.detect.shelves import Contents, Shelf
from airlock.core.expressions import compiled
from airlock.core.model import Category, Confidence, Rule, Severity

_DOMAIN = LazyPattern(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{0,61}[a-z0-9]")

BETWEEN = "\x1f"
"""What stands between two entries of a list in the index: the sign that ASCII has for that, and no keyword holds."""


def builtin_rules() -> tuple[Rule, ...]:
    """The rules of every module in `rules/`, in the order of module names."""
    return tuple(rule for _, rules in rule_files() for rule in rules)


def rule_files() -> Iterator[tuple[str, tuple[Rule, ...]]]:
    """The modules in `rules/` by name, each with its rules."""
    import pkgutil

    from airlock.core.detect import rules

    for name in sorted(entry.name for entry in pkgutil.iter_modules(rules.__path__)):
        yield name, _rules_of(name)


def _rules_of(name: str) -> tuple[Rule, ...]:
    found: tuple[Rule, ...] = importlib.import_module(f"airlock.core.detect.rules.{name}").RULES
    return found


@functools.cache
def builtin_rule_set() -> RuleSet:
    """Those rules made ready, once for a process. A file of them is loaded when a text holds one of its keywords."""
    from airlock.core.detect.rule_index import FILES

    return RuleSet([_shelf(name, lists, at_numbers) for name, *lists, at_numbers in FILES])


def _shelf(name: str, lists: Sequence[str], at_numbers: bool) -> Shelf:
    ids, kinds, keywords, wide, categories = (tuple(each.split(BETWEEN)) if each else () for each in lists)
    return Shelf(Contents(ids, kinds, keywords, wide, at_numbers, frozenset(map(Category, categories))), partial(_rules_of, name), compiled)


def internal_domain_rule(domains: Sequence[str]) -> Rule | None:
    """A rule for hosts in an organisation's own domains (`corp.example.com`, `*.corp.example.com`), None when no entry is a domain.

    The domain itself counts, its parent domains don't.
    """
    cleaned = (domain.strip().lower().removeprefix("*").strip(".") for domain in domains)
    usable = tuple(dict.fromkeys(domain for domain in cleaned if len(domain) <= 253 and _DOMAIN.fullmatch(domain)))
    if not usable:
        return None
    choices = "|".join(map(re.escape, sorted(usable, key=len, reverse=True)))
    return Rule(
        id="internal_domain",
        kind="internal_host",
        category=Category.INTERNAL,
        title="Host of your organisation",
        label="INTERNAL_HOST",
        why="It tells how your organisation's network is laid out.",
        advice="Name a made-up host, such as host.example.com, or let the placeholder stand.",
        source="https://www.rfc-editor.org/rfc/rfc1034",
        keywords=usable,
        pattern=rf"(?<![\w.-])(?:[A-Za-z0-9][A-Za-z0-9-]{{0,62}}\.){{0,8}}(?i:{choices})(?![\w-])(?!\.\w)",
        examples=(f"see https://«wiki.{usable[0]}»/page", f"host = '«{usable[0]}»'"),
        counterexamples=(f"other-{usable[0]}", f"{usable[0]}.example"),
        lead=252,
        reach=1024,
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
    )
