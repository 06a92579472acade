"""The rules that come with Airlock, and the one made from an organisation's own domains."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from collections.abc import Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.ruleset import RuleSet
from airlock.core.model import Category, Confidence, Rule, Severity

_DOMAIN = LazyPattern(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{0,61}[a-z0-9]")


def builtin_rules() -> tuple[Rule, ...]:
    """The rules of every module in `rules/`, in the order of module names."""
    from airlock.core.detect import rules

    names = sorted(entry.name for entry in pkgutil.iter_modules(rules.__path__))
    return tuple(rule for name in names for rule in importlib.import_module(f"{rules.__name__}.{name}").RULES)


@functools.cache
def builtin_rule_set() -> RuleSet:
    """Those rules made ready, once for a process: it takes time and memory, and every workspace folder wants them."""
    return RuleSet.build(builtin_rules())


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
