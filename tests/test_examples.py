"""The example workspace: made the same every time, whole, and found out by our own detection."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

from airlock.core import syntax
from airlock.core.detect import RuleSet, builtin_rule_set, find
from airlock.core.model import Document

ROOT = Path(__file__).resolve().parent.parent
SHOP = ROOT / "examples/shop"
FIXTURES = ("customers_csv", "customers_json")
PUBLIC = {"sentry_key"}
"""Looks secret and is not: browsers send it. https://docs.sentry.io/concepts/key-terms/dsn-explainer/"""


@pytest.fixture(scope="module")
def examples() -> ModuleType:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "scripts"))
        import examples

        return examples


@pytest.fixture(scope="module")
def shop(examples: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    examples.fill(SHOP, folder, "test")
    return folder


def files(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*")) if path.is_file()}


def markers() -> set[str]:
    return {name for text in files(SHOP).values() for name in re.findall(r"\{\{([a-z_]+)\}\}", text)}


def test_every_marker_has_a_value_and_every_value_a_marker(examples: ModuleType) -> None:
    assert markers() == set(examples._VALUES)


def test_every_marker_is_filled(shop: Path) -> None:
    assert [name for name, text in files(shop).items() if "{{" in text] == []


def test_the_same_seed_gives_the_same_workspace(examples: ModuleType, shop: Path, tmp_path: Path) -> None:
    examples.fill(SHOP, tmp_path / "again", "test")
    examples.fill(SHOP, tmp_path / "other", "other")
    assert files(tmp_path / "again") == files(shop)
    assert files(tmp_path / "other").keys() == files(shop).keys()
    assert files(tmp_path / "other")["backend/shop/payments.py"] != files(shop)["backend/shop/payments.py"]


def test_a_folder_with_other_things_in_it_is_refused(examples: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    assert examples.main([str(tmp_path)]) == 1
    assert "cure" in capsys.readouterr().err
    assert files(tmp_path) == {"thesis.txt": "mine"}


@pytest.mark.parametrize("name", sorted(markers() - set(FIXTURES) - PUBLIC))
def test_each_planted_value_is_found_wherever_it_stands(name: str, examples: ModuleType, shop: Path) -> None:
    value = examples.value(name, "test")
    rules = builtin_rule_set()
    holding = {path: text for path, text in files(shop).items() if value in text and not path.startswith("fixtures/")}
    assert holding
    assert [path for path, text in holding.items() if value in without_findings(path, text, rules)] == []


def test_every_customer_address_is_found(shop: Path) -> None:
    rules = builtin_rule_set()
    texts = {path: text for path, text in files(shop).items() if path.startswith("fixtures/customers")}
    assert len(texts) == 2
    assert [path for path, text in texts.items() if "@" in without_findings(path, text, rules)] == []


def without_findings(name: str, text: str, rules: RuleSet) -> str:
    document = Document(text, name, syntax.language_of(name, text.partition("\n")[0]))
    for finding in reversed(find(document, rules, b"examples")):
        text = text[: finding.span.start] + "•" + text[finding.span.end :]
    return text
