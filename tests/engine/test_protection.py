"""Protected names and code through the whole engine: what leaves, what comes back, what is shown, what a policy may say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from airlock import policy_file
from airlock.core.model import Action, Document, Span, Task, Verdict
from airlock.engine import Engine, PolicyError, vaults
from airlock.engine.own import OwnPackages
from airlock.settings import Settings

VALUE = "Tr0ub4" + "dor-9xK2"
POLICY = """\
version = 1
[protected]
names = ["PricingEngineX"]
projects = ["shop-rates"]
hosts = ["build.shop-int.org"]
paths = ["src/shop_rates/core.py"]
decorators = ["proprietary"]
"""
ENGINE = f'''\
"""PricingEngineX asks build.shop-int.org."""
import requests
from shop_rates.core import base_rate

class PricingEngineX(requests.Session):
    def price(self, pricing_engine_x_id: int) -> float:
        password = "{VALUE}"
        found = requests.get(f"https://build.shop-int.org/{{pricing_engine_x_id}}", auth=("PricingEngineX", password))
        return base_rate(found) * 2

@proprietary
def sauce(a: int, b: int = 31) -> int:
    hidden = a * b
    return hidden + 3
'''
CORE = "TABLE = {1: 31}\n\ndef base_rate(x: float) -> float:\n    hidden = x + 1\n    return hidden * TABLE[1]\n"


@pytest.fixture(name="root")
def a_root(tmp_path: Path) -> Path:
    package = tmp_path / "src" / "shop_rates"
    package.mkdir(parents=True)
    (tmp_path / "airlock.toml").write_text(POLICY, encoding="utf-8")
    (package / "engine.py").write_text(ENGINE, encoding="utf-8")
    (package / "core.py").write_text(CORE, encoding="utf-8")
    return tmp_path


def open_in(root: Path, session: str = "") -> Engine:
    engine = Engine.open(Settings(), root=str(root), session=session)
    assert not engine.policy_problem
    return engine


def document(root: Path, name: str = "engine.py") -> Document:
    path = root / "src" / "shop_rates" / name
    return Document(path.read_text(encoding="utf-8"), str(path), "python")


def test_a_copy_has_neutral_names_and_no_protected_body_and_comes_back(root: Path) -> None:
    shared = open_in(root).share(document(root), Action.COPY)
    assert not re.search(r"pricing.?engine|shop|hidden|\b31\b", shared.text, re.IGNORECASE)
    assert VALUE not in shared.text
    assert "class ModuleA(requests.Session):" in shared.text
    assert "from project_a.core import base_rate" in shared.text
    assert "https://host-a.example/" in shared.text
    assert {held.kind for held in shared.held} == {"protected_name", "protected_code", "password"}
    assert {held.title for held in shared.held} >= {"Protected name", "Protected code"}
    assert open_in(root).restore(shared.text).text == ENGINE
    assert open_in(root).restore("def module_a_cache(): ...").text == "def pricing_engine_x_cache(): ..."
    assert open_in(root, "another").restore(shared.text).text != ENGINE


def test_what_has_left_can_leave_again(root: Path) -> None:
    engine = open_in(root)
    once = engine.share(document(root), Action.COPY).text
    assert engine.share(Document(once, "", "python"), Action.COPY).text == once


def test_of_a_protected_file_signatures_leave_and_of_a_piece_of_it_nothing_more(root: Path) -> None:
    engine, core = open_in(root), document(root, "core.py")
    shared = engine.share(core, Action.COPY)
    assert "def base_rate(x: float) -> float:\n    AIRLOCK_PROTECTED_" in shared.text
    assert engine.restore(shared.text).text == CORE
    piece = "    hidden = x + 1\n"
    copied = engine.share(Document(piece, core.uri, "python"), Action.COPY, origin=core)
    assert "hidden" not in copied.text
    assert engine.restore(copied.text).text == piece
    head = "def base_rate(x: float) -> float:\n"
    assert engine.share(Document(head, core.uri, "python"), Action.COPY, origin=core).text == head


def test_what_a_policy_says_of_a_notebook_holds_for_its_cells(root: Path) -> None:
    with (root / "airlock.toml").open("a", encoding="utf-8") as file:
        file.write('[[allow]]\npaths = ["src/known.ipynb"]\nkinds = ["password"]\nreason = "made up"\n')
    policy = (root / "airlock.toml").read_text(encoding="utf-8").replace("core.py", "core.ipynb")
    (root / "airlock.toml").write_text(policy, encoding="utf-8")
    engine = open_in(root)
    cell = f"vscode-notebook-cell:{(root / 'src/shop_rates/core.ipynb').as_posix()}#W0sZmlsZQ%3D%3D"
    assert "hidden" not in engine.share(Document(CORE, cell, "python"), Action.COPY).text
    known = f"vscode-notebook-cell:{(root / 'src/known.ipynb').as_posix()}#W1sZmlsZQ%3D%3D"
    assert engine.check(Document(f'password = "{VALUE}"', cell, "python")) != ()
    assert engine.check(Document(f'password = "{VALUE}"', known, "python")) == ()


def test_a_prompt_has_neither_names_nor_bodies(root: Path) -> None:
    engine, code = open_in(root), document(root)
    for word in ("def price", "def sauce"):
        prepared = engine.prompt(code, (Span(ENGINE.index(word), ENGINE.index(word)),), Task.EXPLAIN)
        assert prepared.prompt is not None
        markdown = prepared.prompt.markdown
        assert not re.search(r"pricing.?engine|shop|hidden|\b31\b", markdown, re.IGNORECASE)
        assert "requests" in markdown or word == "def sauce"
        assert "Protected name" not in markdown


def test_the_policy_may_refuse_protected_code_and_only_that(root: Path) -> None:
    with (root / "airlock.toml").open("a", encoding="utf-8") as file:
        file.write('sharing = "deny"\nbodies = "nothing"\n')
    engine = open_in(root)
    refused = engine.share(document(root, "core.py"), Action.COPY)
    assert refused.decision.verdict is Verdict.DENY
    assert "base_rate" not in refused.text
    assert engine.share(Document("PricingEngineX"), Action.COPY).decision.verdict is Verdict.REDACT


def test_the_editor_is_told_as_hints_and_scans_are_not(root: Path) -> None:
    engine, code = open_in(root), document(root)
    protected = engine.hints(code)
    said = [code.text[one.span.start : one.span.end] for one in protected]
    assert {"PricingEngineX", "pricing_engine_x", "build.shop-int.org", "@proprietary"} <= set(said)
    assert list(protected) == sorted(protected, key=lambda one: one.span)
    assert {(one.severity.value, one.category.value) for one in protected} == {("hint", "protected_code")}
    assert len([one for one in engine.check(code) if one.category.value == "protected_code"]) == len(protected)
    assert {f.kind for f in engine.survey(code, borrowed=False).shown} == {"password"}
    assert engine.redact_edits(code, engine.check(code)) == engine.redact_edits(code, engine.survey(code, borrowed=False).shown)


def test_aliases_move_with_the_vault(root: Path) -> None:
    text = "Falcon PricingEngineX pricing-engine-xs"
    out = open_in(root).share(Document(text), Action.COPY).text
    kept = vaults.export("a passphrase of some length")
    vaults.purge()
    assert open_in(root).restore(out).text == out
    assert vaults.take_in(kept, "a passphrase of some length") > 0
    assert open_in(root).restore(out).text == text
    assert open_in(root).share(Document(text), Action.COPY).text == out


def test_a_public_name_stays_where_the_same_word_is_replaced_elsewhere(root: Path) -> None:
    text = "from vendorlib import pricing_engine_x\n# pricing_engine_x\npricing_engine_x()\n"
    out = open_in(root).share(Document(text, "", "python"), Action.COPY).text
    assert out == text.replace("# pricing_engine_x", "# module_a")


def test_a_body_that_is_a_number_comes_back(root: Path) -> None:
    text = "#[proprietary]\nfn f() -> i32 { 31 }\n"
    engine = open_in(root)
    out = engine.share(Document(text, "", "rust"), Action.COPY).text
    assert re.fullmatch(r"#\[proprietary\]\nfn f\(\) -> i32 \{ AIRLOCK_PROTECTED_BLOCK_\w{6}\(\); \}\n", out)
    assert engine.restore(out).text == text


def test_marks_count_without_any_policy(tmp_path: Path) -> None:
    text = "# airlock: protected begin\nrun(hidden)\n# airlock: protected end\n"
    engine = Engine.open(Settings(), root=str(tmp_path), trusted=False, ephemeral=True)
    shared = engine.share(Document(text, "", "python"), Action.COPY)
    assert re.sub("AIRLOCK_PROTECTED_[0-9A-Z]{6}", "run(hidden)", shared.text) == text != shared.text
    assert engine.restore(shared.text).text == text


def test_a_secret_beside_a_name_is_still_one_secret(root: Path) -> None:
    engine = open_in(root)
    text = f'url = "postgres://pricing-engine-x:{VALUE}@build.shop-int.org:5432/pricing_engine_x"\n'
    shared = engine.share(Document(text, "", "python"), Action.COPY)
    assert VALUE not in shared.text
    assert not re.search(r"pricing.?engine", shared.text)
    assert engine.restore(shared.text).text == text


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('name = ["A1B2"]', "not one of"),
        ('names = "PricingEngineX"', "list of strings"),
        ('names = ["ab"]', "fewer than 3"),
        ('hosts = ["*."]', "fewer than 4"),
        ('decorators = ["@proprietary"]', "bare names"),
        ('bodies = "some"', "signature or nothing"),
        ('sharing = "perhaps"', "not one of"),
        ('paths = [""]', "patterns"),
    ],
)
def test_a_wrong_policy_is_an_error_that_does_not_quote_it(tmp_path: Path, lines: str, said: str) -> None:
    (tmp_path / "airlock.toml").write_text(f"[protected]\n{lines}\n", encoding="utf-8")
    with pytest.raises(PolicyError, match=said) as error:
        policy_file.load(str(tmp_path))
    assert "PricingEngineX" not in str(error.value)


def test_own_packages_are_told_from_others(root: Path) -> None:
    (root / "web").mkdir()
    (root / "web" / "package.json").write_text('{"name": "@shop/desk-ui"}', encoding="utf-8")
    (root / "go.mod").write_text("module github.com/shopping/rates\n", encoding="utf-8")
    (root / "node_modules" / "lodash").mkdir(parents=True)
    (root / "node_modules" / "lodash" / "index.js").write_text("", encoding="utf-8")
    own = OwnPackages(str(root))
    ours = ("./x", "../x", "@/x", "~/x", "shop_rates", "shop_rates.core", "@shop/desk-ui/button", "github.com/shopping/rates/x")
    others = ("requests", "lodash", "node:fs", "@angular/core", "github.com/gin-gonic/gin", "java.util.List", "react", "core/x")
    assert [source for source in ours if not own.has(source, "typescript")] == []
    assert [source for source in others if own.has(source, "typescript")] == ["core/x"]
    assert own.has("core.x", "python")
    assert not own.has("core::mem", "rust")
    assert not own.has("os.path", "python")


def test_a_name_that_the_workspace_defines_is_no_alias(root: Path) -> None:
    (root / "src" / "shop_rates" / "module_a.py").write_text("", encoding="utf-8")
    (root / "src" / "desk.py").write_text("class ModuleB: ...\n", encoding="utf-8")
    engine = open_in(root)
    assert engine.index is not None
    for _ in engine.index.steps():
        pass
    assert engine.share(Document("PricingEngineX"), Action.COPY).text == "ModuleC"
    assert engine.share(Document("class ModuleC: PricingEngineX"), Action.COPY).text == "class ModuleC: ModuleE"


@pytest.mark.parametrize("form", ["text", "json", "shell"])
def test_a_streamed_answer_has_its_names_code_and_values_like_a_whole_one(root: Path, form: str) -> None:
    engine = Engine.open(Settings(), root=str(root))
    sent = engine.share(Document(ENGINE, (root / "src/shop_rates/engine.py").as_uri(), "python"), Action.COPY).text
    answer = f"{sent}\nmodule_a_cache = ModuleABC('ModuleAs', AIRLOCK_KEY_7F3A9K)\n{sent.lower()}"
    whole = engine.restore(answer, form)
    assert "pricing_engine_x_cache = " in whole.text
    assert VALUE in whole.text
    for size in (1, 7, 80):
        stream = engine.restoring(form)
        streamed = [stream.feed(answer[at : at + size]) for at in range(0, len(answer), size)]
        assert "".join((*streamed, stream.finish())) == whole.text
        assert (stream.restored, stream.unknown) == (whole.restored, whole.unknown)
    engine.close()
