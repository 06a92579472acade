"""Invariants 2 and 3 through the whole engine, over every rule's examples and in every language that can be parsed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import syntax
from airlock.core.detect import builtin_rules
from airlock.core.model import Action, Document, Task
from airlock.engine import Engine, Report, Tailoring
from airlock.settings import Settings

TEMPLATES = {
    "python": [
        "API_KEY = '{}'\n",
        'config = {{"password": "{}", "n": 1}}\n',
        "connect(token=f'{}', retries=3)\n",
        'x = """\n{}\n"""\n',
        "# was {}\nx = 1\n",
    ],
    "javascript": ["const apiKey = '{}';\n", "send({{ token: `{}` }});\n", "// {}\n", '<a href="{}">x</a>;\n'],
    "typescript": ["const apiKey: string = '{}';\n", "export const c = {{ secret: '{}' as const }};\n"],
    "typescriptreact": ["const v = <App token='{}' />;\n"],
    "java": ['class A {{ String password = "{}"; }}\n'],
    "go": ['package a\n\nvar token = "{}"\n', "package a\n\nvar token = `{}`\n"],
    "ruby": ["password = '{}'\n", 'client.token = "{}"\n'],
    "php": ["<?php $password = '{}';\n"],
    "csharp": ['class A {{ string password = "{}"; }}\n'],
    "rust": ['const TOKEN: &str = "{}";\n'],
    "shellscript": ["export TOKEN='{}'\n", 'curl -H "Authorization: Bearer {}" localhost\n'],
    "json": ['{{"password": "{}", "n": [1, 2]}}\n'],
    "jsonc": ['{{"password": "{}",}}\n', "// {}\n{{}}\n"],
    "yaml": ["password: {}\n", 'a:\n  - token: "{}"\n', "key: |\n  {}\n"],
    "toml": ['token = "{}"\n', "# {}\n"],
    "c": ['const char *password = "{}";\n', "/* was {} */\n"],
    "cpp": ['const std::string token = R"({})";\n', "// {}\n"],
    "kotlin": ['val password = "{}"\n', 'val token = """{}"""\n'],
    "swift": ['let password = "{}"\n'],
    "scala": ['object A {{ val token = """{}""" }}\n'],
    "sql": ["UPDATE app SET password = '{}' WHERE id = 1;\n", "-- {}\n"],
    "terraform": ['variable "token" {{\n  default = "{}"\n}}\n', "# {}\n"],
    "html": ['<input name="password" value="{}">\n', "<p>{}</p>\n", "<!-- {} -->\n"],
    "css": ['a {{ background: url("https://shop.example/?token={}"); }}\n', "/* {} */\n"],
    "xml": ['<add key="password" value="{}"/>\n', "<config><password>{}</password></config>\n"],
    "markdown": ["Set `password={}` first.\n", '```json\n{{"password": "{}"}}\n```\n'],
    "dockerfile": ["FROM alpine\nENV TOKEN={}\n", 'FROM alpine\nENV TOKEN="{}"\n'],
}


def example_values() -> list[str]:
    """The sensitive part of each rule's first example."""
    out = []
    for rule in builtin_rules():
        text = rule.examples[0]
        out.append(text[text.index("«") + 1 : text.index("»")])
    return out


VALUES = example_values()
SINGLE_LINE = [v for v in VALUES if not set(v) & set("\n\r\"'`\\$")]


@pytest.fixture(name="engine", scope="module")
def an_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AIRLOCK_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        engine = Engine.open(Settings(), ephemeral=True)
    yield engine
    engine.close()


@pytest.mark.parametrize("tenth", range(10))
def test_every_rules_example_goes_out_without_its_value_and_comes_back(tenth: int) -> None:
    engine = Engine.open(Settings(), ephemeral=True)
    for rule in builtin_rules()[tenth::10]:
        chance = random.Random(rule.id)
        languages = [*(rule.languages or ("", chance.choice(("python", "yaml", "typescript"))))]
        chance.shuffle(languages)
        for example, language in zip(rule.examples[:2], cycle(languages), strict=False):
            goes_out_and_comes_back(example, language, engine)


def goes_out_and_comes_back(example: str, language: str, engine: Engine) -> None:
    text = example.replace("«", "").replace("»", "")
    value = example[example.index("«") + 1 : example.index("»")]
    document = Document(text, "", language)
    if not engine.check(document):
        return
    shared = engine.share(document, Action.COPY)
    assert value not in shared.text, example[:60]
    assert not engine.inspect(Document(shared.text, "", language)), example[:60]
    assert engine.restore(shared.text).text == text, example[:60]


@given(data=st.data())
def test_texts_of_many_findings_round_trip(data: st.DataObject) -> None:
    engine = Engine.open(Settings(), ephemeral=True)
    language = data.draw(st.sampled_from(sorted(TEMPLATES)))
    lines = st.tuples(st.sampled_from(TEMPLATES[language]), st.sampled_from(SINGLE_LINE)).map(lambda p: p[0].format(p[1]))
    filler = st.sampled_from(["\n", "# 𝔘nicode e\u0301\n" if language in {"python", "yaml", "shellscript"} else "\n"])
    text = "".join(data.draw(st.lists(st.one_of(lines, filler), max_size=8)))
    if data.draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    document = Document(text, "", language)
    shared = engine.share(document, Action.PROMPT)
    assert engine.restore(shared.text).text == text
    assert not engine.inspect(Document(shared.text, "", language))
    for found in engine.inspect(document):
        value = text[found.span.start : found.span.end]
        assert len(value) < 8 or value.isalpha() or value not in shared.text  # a word may be the name of something else


@pytest.mark.parametrize(("language", "template"), [(lang, t) for lang, all_ in TEMPLATES.items() for t in all_])
def test_redacted_code_still_parses(language: str, template: str, engine: Engine) -> None:
    for value in random.Random(template).sample(SINGLE_LINE, 35):
        text = template.format(value)
        before = syntax.error_count(text, language)
        after = syntax.error_count(engine.share(Document(text, "", language), Action.COPY).text, language)
        assert before is not None
        assert after is not None
        assert after <= before, (language, template)  # a value that broke the code takes its errors along


def test_a_redacted_text_is_a_fixed_point_of_redaction(engine: Engine) -> None:
    text = "\n".join(f"password = '{v}'" for v in SINGLE_LINE[::5])
    once = engine.share(Document(text, "", "python"), Action.COPY)
    twice = engine.share(Document(once.text, "", "python"), Action.COPY)
    assert once.replacements
    assert twice.text == once.text
    assert not twice.replacements


def test_a_prompt_holds_no_value_and_its_answer_is_restored(engine: Engine) -> None:
    value = next(v for v in SINGLE_LINE if len(v) > 20)
    source = f'''
import requests

LIMIT = 12345
OTHER = "{value[::-1]}"


def unrelated():
    return "{value}"


class Shop:
    rate = 0.175

    def pay(self, amount: int) -> str:
        """Charge the card."""
        token = "{value}"
        return requests.post("https://api.example.org", data={{"amount": amount, "token": token}}).text
'''
    at = source.index("Charge the card")
    reports = (Report(syntax_span(at), f"'{value}' looks wrong"), Report(syntax_span(2), "an import is not used"))
    prepared = engine.prompt(Document(source, "shop.py", "python"), [syntax_span(at)], Task.FIX, tailoring=Tailoring(reports=reports))
    assert prepared.prompt is not None
    markdown = prepared.prompt.markdown
    assert value not in markdown
    assert value[::-1] not in markdown
    assert "12345" not in markdown
    assert "unrelated" not in markdown
    assert "def pay(self, amount: int) -> str:" in markdown
    assert "AIRLOCK_" in markdown
    assert f"- line {source.count(chr(10), 0, at) + 1}: 'AIRLOCK_" in markdown
    assert "not used" not in markdown
    assert value in engine.restore(markdown).text
    assert prepared.prompt.tokens < prepared.prompt.file_tokens * 5
    assert [h.count for h in prepared.held] == [1]


def syntax_span(at: int) -> object:
    from airlock.core.model import Span

    return Span(at, at)
