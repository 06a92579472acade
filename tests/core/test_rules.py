"""Every rule keeps to the form, finds its examples exactly and leaves its counterexamples alone."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, builtin_rules, catalogue, find, internal_domain_rule, rules
from airlock.core.detect.custom.expressions import extent, is_unbounded
from airlock.core.detect.examples import unmarked
from airlock.core.detect.ruleset import MAX_LEAD, NARROW_REACH, WIDE_REACH
from airlock.core.model import Category, Document, Rule, Severity
from timing import done_within

KEY = b"fingerprint key"
Rules = tuple[Rule, ...]
FAMILIES: dict[str, Rules] = {
    entry.name: importlib.import_module(f"{rules.__name__}.{entry.name}").RULES for entry in pkgutil.iter_modules(rules.__path__)
}
each_family = pytest.mark.parametrize("family", FAMILIES.values(), ids=FAMILIES)
"""Rules are tested by the file: there are too many for a test each."""
RULES = builtin_rules()
SET = builtin_rule_set()


def examples(family: Rules) -> Iterator[tuple[Rule, str]]:
    """All examples of a family."""
    return ((rule, example) for rule in family for example in rule.examples)


def lint(rule: Rule) -> list[str]:
    """What is wrong with a rule."""
    problems = []
    if is_unbounded(rule.pattern) or is_unbounded(rule.each):
        return ["an unbounded quantifier"]
    if (far := max(extent(rule.pattern), extent(rule.each))) >= rule.reach:
        problems.append(f"looks {far} far, reach is {rule.reach}")
    if rule.each and (rule.lead or rule.at_numbers or "(?P<secret>" in rule.pattern or "(?P<secret>" not in rule.each):
        problems.append("members with a lead, at numbers, without a secret or beside one")
    if not (rule.keywords or rule.at_numbers) or any(len(k) < (3 if k.isascii() else 2) or k != k.lower() for k in rule.keywords):
        problems.append("keywords")
    if not re.fullmatch(r"[A-Z0-9]+(?:_[A-Z0-9]+)*", rule.label) or not re.fullmatch(r"[a-z][a-z0-9_]*", rule.kind):
        problems.append("label or kind")
    if not rule.examples or not rule.counterexamples or not rule.source.startswith("https://"):
        problems.append("no example, counterexample or source")
    if not all(unmarked(example)[1] for example in rule.examples) or any("«" in text for text in rule.counterexamples):
        problems.append("marks")
    if not all(text.endswith(".") for text in (rule.why, rule.advice)) or not rule.title or rule.title.endswith("."):
        problems.append("title, why or advice")
    if rule.at_numbers and (rule.lead or rule.reach > NARROW_REACH or re.search(r"\\[1-9]|\(\?P=", rule.pattern)):
        problems.append("a lead, a wide reach or a backreference in a rule for numbers")
    if rule.at_numbers and re.compile(rule.pattern).groups > len(re.compile(rule.pattern).groupindex):
        problems.append("a group without a name in a rule for numbers")
    if rule.lead > MAX_LEAD or rule.reach > WIDE_REACH:
        problems.append("lead or reach")
    return problems


@each_family
def test_rules_are_in_form(family: Rules) -> None:
    assert {rule.id: lint(rule) for rule in family if lint(rule)} == {}


GOOD = RULES[0]
BAD = {
    "star": {"pattern": r"akia[A-Z]*"},
    "plus in a group": {"pattern": r"akia(?:[A-Z]+x){1,3}"},
    "plus in a lookahead": {"pattern": r"akia(?=[A-Z]+)"},
    "lazy": {"pattern": r"akia.*?x"},
    "longer than its reach": {"pattern": r"akia[A-Z]{600}"},
    "lookahead beyond its reach": {"pattern": r"akia(?=[A-Z]{600})"},
    "no keyword": {"keywords": ()},
    "short keyword": {"keywords": ("ak",)},
    "capital keyword": {"keywords": ("AKIA",)},
    "label": {"label": "AWS-KEY"},
    "double underscore": {"label": "AWS__KEY"},
    "no example": {"examples": ()},
    "unmarked example": {"examples": ("key",)},
    "no counterexample": {"counterexamples": ()},
    "no source": {"source": ""},
    "no advice": {"advice": ""},
    "far lead": {"lead": MAX_LEAD + 1},
    "star in a member": {"each": r"(?P<secret>[A-Z]*)"},
    "member without a secret": {"each": r"[A-Z]{3}"},
    "member longer than the reach": {"each": r"(?P<secret>[A-Z]{600})"},
    "group in a number": {"at_numbers": True, "pattern": r"([0-9]){9}"},
}


@pytest.mark.parametrize("change", BAD.values(), ids=BAD)
def test_the_linter_refuses(change: dict[str, Any]) -> None:
    assert lint(GOOD._replace(**change))


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_a_kind_has_one_label_and_one_category() -> None:
    by_kind: dict[str, set[tuple[str, Category]]] = {}
    for rule in RULES:
        by_kind.setdefault(rule.kind, set()).add((rule.label, rule.category))
    assert {kind: labels for kind, labels in by_kind.items() if len(labels) > 1} == {}


@each_family
def test_examples_are_found_exactly(family: Rules) -> None:
    for rule, example in examples(family):
        text, spans = unmarked(example)
        found = find(Document(text), SET, KEY)
        assert [(one.span, one.kind) for one in found] == [(span, rule.kind) for span in spans], (rule.id, example[:60])


@each_family
def test_counterexamples_are_left_alone(family: Rules) -> None:
    for rule in family:
        for text in rule.counterexamples:
            assert [one.rule_id for one in find(Document(text), SET, KEY)] == [], (rule.id, text[:60])


@functools.cache
def alone(rule: Rule) -> RuleSet:
    return RuleSet.build((rule,))


@each_family
def test_a_rule_works_alone(family: Rules) -> None:
    for rule, example in examples(family):
        text, spans = unmarked(example)
        assert [one.span for one in find(Document(text), alone(rule), KEY)] == list(spans), (rule.id, example[:60])


@each_family
def test_no_text_makes_a_rule_slow(family: Rules) -> None:
    """A keyword and the beginnings of an example, over and over: what runs away does so in a few kilobytes."""
    for rule in family:
        only = alone(rule)
        pieces = [*rule.keywords[:1], *(unmarked(example)[0][:cut] for example in rule.examples[:1] for cut in (-1, 30))]
        for text in [(piece + glue) * (2_000 // (len(piece) + 1)) for piece in pieces for glue in ("", "\n")]:
            work = functools.partial(find, Document(text), only, KEY)
            assert done_within(0.25, work), (rule.id, text[:60])  # a runaway takes minutes


def test_the_sources_of_rules_and_their_tests_hold_no_secret() -> None:
    """Values are written in pieces, so that nobody's push protection stops this repository."""
    folder = Path(rules.__path__[0])
    own = [
        path
        for name in ("detect", "rules", "rescan", "prefilter", "engine_detect")
        for path in Path(__file__).parent.glob(f"test_{name}*.py")
    ]
    for path in (*folder.glob("*.py"), *own):
        found = find(Document(path.read_text(encoding="utf-8"), path.name, "python"), SET, KEY)
        assert [(path.name, one.rule_id, one.span.start) for one in found if one.severity is Severity.ERROR] == []


def test_every_module_in_rules_is_read() -> None:
    names = {path.stem for path in Path(rules.__path__[0]).glob("*.py")} - {"__init__"}
    assert {rule.id for name in names for rule in importlib.import_module(f"{rules.__name__}.{name}").RULES} == {rule.id for rule in RULES}


@pytest.mark.parametrize("domains", [(), ("",), ("localhost",), ("*",), ("a b.com",), ("-.com",), ("x" * 300 + ".com",), ("ex.\ud800om",)])
def test_no_rule_without_a_domain(domains: tuple[str, ...]) -> None:
    assert internal_domain_rule(domains) is None


def test_the_rule_of_an_organisation() -> None:
    rule = internal_domain_rule(("*.Corp.Shop.Example ", "shop-intra.net.", "nonsense"))
    assert rule is not None
    assert rule.keywords == ("corp.shop.example", "shop-intra.net")
    assert lint(rule._replace(reach=WIDE_REACH)) == []
    text, spans = unmarked(
        "see «wiki.corp.shop.example», «CORP.shop.example»:80 or https://«a.b.shop-intra.net»/x but not corp.shop.example.org"
    )
    assert [one.span for one in find(Document(text), RuleSet.build((rule,)), KEY)] == list(spans)
    for example in rule.examples:
        text, spans = unmarked(example)
        assert [one.span for one in find(Document(text), RuleSet.build((*RULES, rule)), KEY)] == list(spans)
    for text in rule.counterexamples:
        assert find(Document(text), RuleSet.build((rule,)), KEY) == ()


def test_the_index_loads_what_a_text_calls_for_and_finds_the_same() -> None:
    lazy = catalogue.builtin_rule_set.__wrapped__()
    plain = RuleSet.build(RULES)
    assert len(lazy) == len(RULES)
    assert lazy.every.longest == plain.every.longest
    texts = ["\n".join(rule.examples).replace("«", "").replace("»", "") for rule in RULES]
    for text in texts[:: len(texts) // 150]:
        assert find(Document(text), lazy, KEY) == find(Document(text), plain, KEY)
    for rule in RULES[::100]:
        assert lazy.rule(rule.id) == rule
