"""Protected names: every way of writing them goes out as a neutral name and comes back to the letter; public names stay."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from airlock.core import syntax
from airlock.core.model import Document
from airlock.core.policy import Protected
from airlock.core.protect import Names, Protection, Returner, alias_for, alike, returned
from airlock.core.protect.words import begins_part, style_of, words_of, written
from airlock.vault import MemoryVault

PROTECTED = Protected(
    names=("PricingEngineX", "Falcon", "HTTPRouter", "rate2card", "Session"),
    projects=("@shop/pricing-core",),
    tables=("risk_scores",),
    hosts=("build.shop-int.org",),
)
NAMES = Names(PROTECTED)


def is_own(source: str, _: str) -> bool:
    return source.startswith((".", "shop"))


def sent(text: str, language: str, vault: MemoryVault, protected: Protected = PROTECTED) -> str:
    """The text as it goes out, as far as names are concerned."""
    names = Names(protected)
    found = sorted(Protection(protected, names, is_own, b"k").named(Document(text, "", language)), key=lambda one: one.span)
    avoid = alike(text)
    out, at = [], 0
    for one in found:
        out += [text[at : one.span.start], alias_for(text[one.span.start : one.span.end], names, vault.alias, avoid.__contains__)]
        at = one.span.end
    return "".join((*out, text[at:]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PricingEngineX", "ModuleA"),
        ("pricing_engine_x", "module_a"),
        ("PRICING_ENGINE_X", "MODULE_A"),
        ("pricing-engine-x", "module-a"),
        ("pricingenginex", "modulea"),
        ("pricingEngineX", "moduleA"),
        ("Pricing-Engine-X", "Module-A"),
        ("PricingEngineXFactory", "ModuleAFactory"),
        ("get_pricing_engine_x", "get_module_a"),
        ("XMLPricingEngineX2", "XMLModuleA2"),
        ("pricing_engine_xs", "module_as"),
        ("falcon FALCON_ID getFalcon", "modulea MODULEA_ID getModulea"),
        ("risk_scores RiskScores", "table_a TableA"),
        ("https://db.build.shop-int.org:8080/x", "https://db.host-a.example:8080/x"),
        ("import '@shop/pricing-core/rates'", "import '@projectA/rates'"),
    ],
)
def test_a_name_goes_out_in_the_convention_it_is_written_in(text: str, expected: str) -> None:
    vault = MemoryVault()
    assert sent(text, "plaintext", vault) == expected
    assert returned(expected, vault.aliases()).text == text


@pytest.mark.parametrize("text", ["Falconer's", "professional", "price_engine_x", "PricingEngine", "riskscore", "AIRLOCK_FALCON_7F3A9K"])
def test_what_is_no_variant_stays(text: str) -> None:
    kept = {"Falconer's": False}.get(text, True)
    assert (sent(text, "plaintext", MemoryVault()) == text) is kept


@pytest.mark.parametrize(
    ("answer", "restored"),
    [
        ("module_a_cache = ModuleACache()", "pricing_engine_x_cache = PricingEngineXCache()"),
        ("`MODULE_A_URL`, moduleA.start(), module-a.yaml", "`PRICING_ENGINE_X_URL`, pricingEngineX.start(), pricing-engine-x.yaml"),
        (r"module\_a\_id", r"pricing\_engine\_x\_id"),
        ("the module a user of ModuleAs needs", "the module a user of PricingEngineXs needs"),
        ("ModuleB and modules, moduleable", "ModuleB and modules, moduleable"),
        ("MODULE_AAIRLOCK_KEY_7F3A9Kmodule_a", "PRICING_ENGINE_XAIRLOCK_KEY_7F3A9Kpricing_engine_x"),
    ],
)
def test_names_a_model_makes_up_of_an_alias_come_back(answer: str, restored: str) -> None:
    vault = MemoryVault()
    assert sent("PricingEngineX", "plaintext", vault) == "ModuleA"
    assert returned(answer, vault.aliases()).text == restored


def test_a_longer_code_hides_no_shorter_one() -> None:
    aliases = {"Moduleb": "Immer", "moduleBb": "isPlain", "moduleBbc": "isEmpty"}
    answer = "ModulebBaseState moduleBbConfig ModuleBbs modulebbcd Modulebs moduleBbCd"
    assert returned(answer, aliases).text == "ImmerBaseState isPlainConfig IsPlains modulebbcd Immers isPlainCd"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"'\ndelta \tDELTA_X\n\npricing_engine_x'", r"'\nmodulea \tMODULEA_X\n\nmodule_b'"),
        (r"\bdelta\b|\bpricing_engine_xs?\s", r"\bmodulea\b|\bmodule_bs?\s"),
        (r'{"text": "{\"a\": \"\\ndelta\"}"}', r'{"text": "{\"a\": \"\\nmodulea\"}"}'),
        ("?next=a%2Fdelta%3Dpricing_engine_x", "?next=a%2Fmodulea%3Dmodule_b"),
        (r"\x1b[1;31mdelta\x1b[0m", r"\x1b[1;31mmodulea\x1b[0m"),
        (r"\u00e9delta \x2fdelta %spricing_engine_x", r"\u00e9modulea \x2fmodulea %smodule_b"),
        (r"\ntest_delta", r"\ntest_modulea"),
        ("ndelta mdelta", "ndelta mdelta"),
    ],
)
def test_the_letters_of_an_escape_are_none_of_the_name_behind_it(text: str, expected: str) -> None:
    vault = MemoryVault()
    out = sent(text, "plaintext", vault, Protected(names=("Delta", "PricingEngineX")))
    assert out == expected
    assert returned(out, vault.aliases()).text == text


def test_an_unclear_mention_is_left_and_told() -> None:
    vault = MemoryVault()
    sent("PricingEngineX", "plaintext", vault)
    result = returned("ModuleABC ModuleA", vault.aliases())
    assert (result.text, result.unclear, result.number) == ("ModuleABC PricingEngineX", ("ModuleA",), 1)


def test_an_alias_never_is_a_name_that_the_text_has() -> None:
    vault = MemoryVault()
    text = "class module_a: ...  # ModuleB-Moduled, falcon, PricingEngineX\nModuleABC"
    out = sent(text, "python", vault)
    assert returned(out, vault.aliases()).text == text
    glued = "returnmodule_aModuleA PricingEngineX"
    assert returned(sent(glued, "", vault), vault.aliases()).text == glued
    clash = "PricingEngineX or " + sent("PricingEngineX", "", vault)
    assert returned(sent(clash, "", vault), vault.aliases()).text == clash.replace(clash[18:], "PricingEngineX")


def test_aliases_are_kept_for_a_session_and_differ_by_use() -> None:
    one, other = MemoryVault(), MemoryVault()
    assert sent("PricingEngineX Falcon", "", one) == "ModuleA Moduleb"
    assert sent("Falcon PricingEngineX", "", other) == "Modulea ModuleB"
    assert sent("Falcon", "", one) == "Moduleb"


def test_a_protected_name_is_not_in_its_own_alias() -> None:
    vault = MemoryVault()
    protected = Protected(names=("Module", "Unit"))
    text = "Module module Unit unit_table"
    out = sent(text, "", vault, protected)
    assert not re.search("module|unit", out, re.IGNORECASE)
    assert returned(out, vault.aliases()).text == text


PYTHON = """\
import falcon
import numpy as session
from flask import Session, session as here
from shop.rates import Falcon, PricingEngineX
from .session import http_router

class Desk(PricingEngineX):
    '''A falcon desk.'''
    session: Session = falcon.Session.falcon(session=1)

    def falcon(self, session):
        self.session = falcon.App().session
        return f"{session.falcon}" + http_router.session(pricing_engine_x=1)
"""


def test_public_names_stay_in_python() -> None:
    vault = MemoryVault()
    out = sent(PYTHON, "python", vault)
    lines = out.splitlines()
    assert lines[0] == "import falcon"
    assert lines[1] == "import numpy as modulea"
    assert lines[2] == "from flask import Session, session as here"
    assert lines[3] == "from shop.rates import Moduleb, ModuleC"
    assert lines[6] == "class Desk(ModuleC):"
    assert lines[8] == "    modulea: Session = falcon.Session.falcon(session=1)"
    assert "falcon.App().session" in out
    assert 'f"{modulea.' in out
    assert lines[4] == "from .modulea import module_e"
    assert "module_e.modulea(module_c=1)" in out
    assert returned(out, vault.aliases()).text == PYTHON


@pytest.mark.parametrize(
    "call",
    [
        "partial(Signer, falcon=1)",
        "asyncio.create_task(Signer.run, falcon=1)",
        "retry(local, falcon=1)",
        "mock.Mock(falcon=1)",
        "dataclasses.replace(order, falcon=1)",
        "given(falcon=1)",
    ],
)
def test_keywords_that_a_public_function_passes_on_are_nobodys_but_ours(call: str) -> None:
    code = f"""\
import asyncio, dataclasses
from functools import partial
from unittest import mock
from hypothesis import given
from tenacity import retry
from shop import Signer

def local(falcon): ...

{call}
"""
    out = sent(code, "python", MemoryVault())
    assert "falcon" not in out
    assert "modulea=1)" in out


def test_keywords_of_public_functions_stay() -> None:
    code = "import json\nfrom falcon import App\njson.dumps(data, falcon=1)\nApp('x', session=load(1))\n"
    assert sent(code, "python", MemoryVault()) == code


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("typescript", 'import { Session } from "flask";\nnew Session().falcon;\n', None),
        ("javascript", 'const falcon = require("falcon");\nfalcon.session();\n', None),
        ("javascript", 'const falcon = require("./falcon");\nfalcon.run();\n', 'const modulea = require("./modulea");\nmodulea.run();\n'),
        (
            "javascript",
            'const {\n  falcon: session, httpRouter\n} = require("falcon");\nsession(falcon, httpRouter);\n',
            'const {\n  falcon: modulea, httpRouter\n} = require("falcon");\nmodulea(moduleb, httpRouter);\n',
        ),
        ("javascript", 'const { falcon: x } = require("./a");\nx();\n', 'const { modulea: x } = require("./a");\nx();\n'),
        ("typescript", 'import { Falcon } from "./rates";\nnew Falcon();\n', 'import { Modulea } from "./rates";\nnew Modulea();\n'),
        ("typescript", "const s = falcon.has(Session);", "const s = modulea.has(Moduleb);"),
        (
            "markdown",
            "Falcon\n```python\nfrom flask import Session\nSession()\n```\n",
            "Modulea\n```python\nfrom flask import Session\nSession()\n```\n",
        ),
    ],
)
def test_public_names_stay(language: str, text: str, expected: str | None) -> None:
    assert sent(text, language, MemoryVault()) == (text if expected is None else expected)


AFFIXED = Protected(names=("TestRisk", "RatesError", "BaseDesk", "test_falcon", "PricingTestCase", "LedgerIT", "TestModule", "Mercator"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("class TestRisk: ...", "class TestUnitA: ..."),
        (
            "test_risk TEST_RISK TestRisks testRisk",
            "test_unit_a TEST_UNIT_A TestUnitAs testUnitA".replace("unit_a", "unita").replace("UNIT_A", "UNITA"),
        ),
        ("RatesError rates_errors RATES_ERROR", "UnitAError unita_errors UNITA_ERROR"),
        ("BaseDesk base_desk", "BaseUnita base_unita"),
        ("def test_falcon(): ...", "def test_unita(): ..."),
        ("PricingTestCase pricing_test_case LedgerIT", "UnitaTestCase unita_test_case UnitbIT"),
        ("risk, rates, desk, test, error", "risk, rates, desk, test, error"),
        ("def testmercator(): ...", "def testunita(): ..."),
        ("TestMERCATORs TestMercator2x testMercator", "TestUNITAs TestUnita2x testUnita"),
        ("def testrisk(): ...", "def testunita(): ..."),
    ],
)
def test_what_test_runners_and_readers_go_by_stays(text: str, expected: str) -> None:
    vault = MemoryVault()
    out = sent(text, "plaintext", vault, AFFIXED)
    assert out.lower() == expected.lower()
    assert re.findall(r"\b(?:[Tt]est|TEST)", out) == re.findall(r"\b(?:[Tt]est|TEST)", text)
    assert returned(out, vault.aliases()).text == text
    assert not Names(AFFIXED).find(out)


def test_what_is_protected_itself_does_not_stay_as_a_part_of_names() -> None:
    vault = MemoryVault()
    text = "TestRisk RiskError Error test_error"
    out = sent(text, "plaintext", vault, Protected(names=("Test", "Error", "TestRisk", "RiskError")))
    assert not re.search("test|error|risk", out, re.IGNORECASE)
    assert returned(out, vault.aliases()).text == text


def test_names_in_markup_and_behind_standard_classes() -> None:
    assert sent(":class:`shop.Falcon` and Falcon\n", "restructuredtext", MemoryVault()) == ":class:`shop.Modulea` and Modulea\n"
    protected = Protected(names=("isFrozen",))
    assert sent("Object.isFrozen(x); isFrozen(x); x.isFrozen", "typescript", MemoryVault(), protected) == (
        "Object.isFrozen(x); moduleA(x); x.moduleA"
    )


def test_code_with_a_gap_in_it_is_no_name() -> None:
    protected = Protected(names=("IfStmt", "NewFalcon"))
    code = "def f(stmt):\n    if stmt:  # an if stmt\n        return 'if stmt', if_stmt\n"
    out = sent(code, "python", MemoryVault(), protected)
    assert [out.count(word) for word in ("    if stmt:", "if stmt", "if_stmt")] == [1, 1, 0]
    assert sent("const a = new Falcon()", "javascript", MemoryVault(), protected) == "const a = new Falcon()"
    assert "Falcon" not in sent("echo new falcon", "shellscript", MemoryVault(), protected).title()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("python", 'R(r"", rb"", N)', 'MODULEA(r"", rb"", MODULEB)'),
        ("python", "N = 'a\\n'; r = 1", "MODULEA = 'a\\n'; moduleb = 1"),
        ("rust", 'fn f() { let r = br"a"; }', 'fn f() { let modulea = br"a"; }'),
        ("cpp", 'auto x = R"(a)" "\\n";', None),
        ("javascript", "const x = 'b\\n' + n;", "const x = 'b\\n' + modulea;"),
    ],
)
def test_what_literals_are_written_with_is_no_name(language: str, text: str, expected: str | None) -> None:
    out = sent(text, language, MemoryVault(), Protected(names=("R", "N")))
    assert out == (text if expected is None else expected)


def test_keywords_and_builtins_stay() -> None:
    protected = Protected(names=("class", "print", "import", "lambda"))
    text = "class A:\n    def run(self): print(lambda: 1)\n"
    assert sent(text, "python", MemoryVault(), protected) == text
    own = "def print(x): ...\nprint(1)\n"
    assert sent(own, "python", MemoryVault(), protected) == "def modulea(x): ...\nmodulea(1)\n"


WORD = st.from_regex(r"[a-z]{2,7}[0-9]{0,2}|[A-Z]{2,4}|x", fullmatch=True)
STYLES = [
    style_of(text, ("ab", "cd")) for text in ("AbCd", "abCd", "ab_cd", "AB_CD", "ab-cd", "AB-CD", "Ab_Cd", "Ab-Cd", "abcd", "ABCD", "Abcd")
]


@st.composite
def texts(draw: st.DrawFn) -> tuple[Protected, str]:
    """Protected names, and a text in which they stand in all conventions, beside and inside other words."""
    affixed = st.tuples(st.sampled_from(["", "test", "base"]), WORD, st.sampled_from(["", "error", "test"])).map(
        lambda w: [*filter(None, w)]
    )
    names = draw(st.lists(st.one_of(affixed, st.lists(WORD, min_size=1, max_size=4)), min_size=1, max_size=3))
    chosen = tuple(written(words, style) for words in names if (style := draw(st.sampled_from(STYLES))) and len("".join(words)) > 2)
    variants = [written(words_of(name), style) for name in chosen for style in STYLES if style]
    others = [
        "module_a",
        "ModuleB",
        "tables",
        "Host",
        "s",
        "X",
        "AB",
        "Factory",
        *("get", "test", "Test", "Error"),
        "_",
        "-",
        " ",
        "1",
        ".",
        "(",
        '"',
        "\n",
        "\\_",
        "ß",
        "İ",
    ]
    pieces = st.sampled_from([*variants, *others]) if variants else st.sampled_from(others)
    return Protected(names=chosen), "".join(draw(st.lists(st.one_of(pieces, st.text(max_size=3)), max_size=24)))


@given(texts())
@example((Protected(names=("BaseXTest", "BaseX", "XTest")), "base_x_test\u0c05Abase_x_test"))
def test_returned_undoes_sent(case: tuple[Protected, str]) -> None:
    protected, text = case
    vault = MemoryVault()
    out = sent(text, "plaintext", vault, protected)
    assert returned(out, vault.aliases()).text == text
    assert not Names(protected).find(out) or any("".join(words_of(n)).lower() in "moduleunitentity" for n in protected.names)


ALIASES = {
    "ModuleA": "PricingEngineX",
    "module_bc": "risk_desk",
    "Modulebcd": "Falcon",
    "host-a.example": "build.shop-int.org",
    "HostB": "AcmeDesk",
    "DatasetE": "Ledger",
    "Moduleb": "Rates",
    "moduleBbb": "isPlain",
}
PIECES = [
    *ALIASES, "moduleA", "MODULE_A", "module", "mod", "m", "_", "-", "\\_", "a", "bc", "B", ".exam", "ple", "host", "AIRLOCK_KEY_7F3A9K",
    "AIRLOCK_", "KEY", "_7F3A9K", "DATASET", "s", "S", "X", " ", ".", "1", "\n", "\\n", "%2F", "[1m", "ſ", "İ", "é",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.lists(st.integers(0, 120), max_size=7))
def test_names_come_back_in_a_stream_as_in_the_whole(text: str, cuts: list[int]) -> None:
    whole = returned(text, ALIASES)
    places = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    stream = Returner(ALIASES)
    streamed = [stream.feed(text[a:b]) for a, b in pairwise(places)]
    assert "".join((*streamed, stream.finish())) == whole.text
    assert (stream.number, stream.unclear) == (whole.number, whole.unclear)


def test_a_stream_holds_back_only_what_may_be_a_name() -> None:
    stream = Returner(ALIASES)
    assert stream.feed("the system of mod") == "the system of "
    assert stream.feed("els, ModuleA") == "models, "
    assert stream.feed("Cache and host-a.ex") == "PricingEngineXCache and "
    assert stream.feed("it. A ModuleA, ") == "host-a.exit. A PricingEngineX, "
    assert stream.feed("a host-a.example") == "a "
    assert stream.finish() == "build.shop-int.org"


def test_a_mention_inside_a_word_hides_no_other() -> None:
    assert returned("xmoduleHostB hoſt_a", ALIASES).text == "xmoduleAcmeDesk hoſt_a"


SNIPPETS = {
    "python": "def get_{snake}(x: {pascal}) -> None:\n    '''{flat}'''\n    x.{snake} = \"{kebab}\"  # {scream}\n",
    "typescript": "class {pascal}Box {{ {camel} = `{kebab}`; /* {scream} */ }}\n",
    "java": 'class {pascal} {{ String {camel}Id = "{snake}"; }}\n',
    "go": 'package a\n\nfunc Get{pascal}() {{ {camel} := "{kebab}"; _ = {camel} }}\n',
    "ruby": "class {pascal}\n  def {snake}; :{snake}; end\nend\n",
    "php": '<?php class {pascal} {{ const {scream} = "{kebab}"; }}\n',
    "csharp": 'class {pascal} {{ string {camel} = "{snake}"; }}\n',
    "rust": 'struct {pascal};\nfn {snake}() {{ let _ = "{kebab}"; }}\n',
    "kotlin": 'class {pascal} {{ val {camel} = "{snake}" }}\n',
    "swift": 'class {pascal} {{ let {camel} = "{snake}" }}\n',
    "scala": 'class {pascal} {{ val {camel} = "{snake}" }}\n',
    "c": "int {snake}(void) {{ return {scream}; }} /* {pascal} */\n",
    "cpp": "class {pascal} {{ int {snake}; }};\n",
    "shellscript": 'export {scream}="{kebab}"\n{snake}() {{ echo; }}\n',
    "sql": "SELECT {snake}_id FROM {snake} WHERE name = '{kebab}';\n",
    "json": '{{"{snake}": "{pascal}", "{kebab}": 1}}\n',
    "yaml": "{kebab}:\n  - {snake}: {pascal}\n",
    "toml": '[{kebab}]\n{snake} = "{pascal}"\n',
    "html": '<div class="{kebab}">{pascal}</div>\n',
    "css": ".{kebab} {{ color: red; }}\n",
    "terraform": 'resource "aws_x" "{snake}" {{ name = "{kebab}" }}\n',
    "dockerfile": "FROM a\nENV {scream}={kebab}\n",
    "xml": '<{pascal} id="{kebab}"/>\n',
}


@given(st.sampled_from(sorted(SNIPPETS)), st.lists(st.from_regex(r"[a-z]{3,7}q", fullmatch=True), min_size=1, max_size=3))
def test_code_of_every_language_parses_as_before_and_comes_back(language: str, words: list[str]) -> None:
    forms = {
        name: written(words, style) for name, style in zip(("pascal", "camel", "snake", "scream", "kebab"), STYLES, strict=False) if style
    }
    text = SNIPPETS[language].format(**forms, flat="".join(words))
    vault = MemoryVault()
    protected = Protected(names=(forms["pascal"],))
    out = sent(text, language, vault, protected)
    assert not re.search("[_ -]?".join(words), out, re.IGNORECASE)
    assert syntax.error_count(out, language) == syntax.error_count(text, language)
    assert returned(out, vault.aliases()).text == text


def test_parts_begin_at_humps_and_where_digits_meet_letters() -> None:
    text = "XMLHttp2Item_id"
    assert [at for at in range(len(text)) if begins_part(text, at)] == [0, 3, 7, 8, 12, 13]


def test_nothing_takes_long() -> None:
    text = "pricing engine_" * 20_000 + "PricingEngine" * 20_000
    assert len(NAMES.find(text)) == 0
