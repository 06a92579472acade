"""Invariant 1 at the engine: a canary goes through every job and every failure, and shows up only where it was asked for."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from airlock.core.model import Action, Destination, Document, Span, Task
from airlock.engine import AirlockError, Engine, Report, Tailoring
from airlock.settings import Settings

CANARY = "cAn4" + "rYq7Zk" + "2Wp9Xs"
SOURCE = f"""import os

def connect():
    password = "{CANARY}"
    return open_database("shop", password=password)
"""
DOCUMENT = Document(SOURCE, "file:///shop/db.py", "python")
TOLD = Tailoring(reports=(Report(Span(30, 34), f"unused {CANARY}"),))

JOBS: dict[str, Callable[[Engine], object]] = {
    "check": lambda e: e.check(DOCUMENT),
    "scan lines": lambda e: e.scan_lines(SOURCE.splitlines(keepends=True), "python"),
    "inspect": lambda e: e.inspect(DOCUMENT),
    "redact edits": lambda e: e.redact_edits(DOCUMENT, e.check(DOCUMENT)),
    "synthetic edits": lambda e: e.synthetic_edits(DOCUMENT, e.check(DOCUMENT)),
    "environment edits": lambda e: e.environment_edits(DOCUMENT, e.check(DOCUMENT)[0]),
    "allow comment": lambda e: e.allow_comment_edit(DOCUMENT, e.check(DOCUMENT)[0]),
    "allow entry": lambda e: e.allow_entry(DOCUMENT, e.check(DOCUMENT)[0], CANARY).path,
    "share": lambda e: e.share(DOCUMENT, Action.COPY, Destination(tool="ChatX")),
    "release": lambda e: e.release("0123456789abcdef", Action.COPY, CANARY),
    "restore": lambda e: e.restore(e.share(DOCUMENT, Action.COPY).text),
    "excerpt": lambda e: e.excerpt(DOCUMENT, [Span(30, 30)]),
    "prompt": lambda e: e.prompt(DOCUMENT, [Span(30, 30)], Task.FIX, tailoring=TOLD),
    "health": lambda e: e.health(),
}


def open_engine(tmp_path: Path) -> Engine:
    root = tmp_path / "workspace"
    root.mkdir(exist_ok=True)
    return Engine.open(Settings(), root=str(root))


@pytest.mark.parametrize("job", JOBS)
def test_no_job_shows_the_canary(
    job: str, tmp_path: Path, state_folder: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    engine = open_engine(tmp_path)
    assert engine.check(DOCUMENT), "the canary must be found, or this test says nothing"
    result = JOBS[job](engine)
    engine.close()
    assert CANARY not in repr(result)
    assert CANARY not in caplog.text
    assert CANARY not in "".join(capfd.readouterr())
    kept = [p for p in (*state_folder.rglob("*"), *tmp_path.rglob("*")) if p.is_file()]
    assert not [p.name for p in kept if CANARY.encode() in p.read_bytes()]


@pytest.mark.parametrize("job", ["redact edits", "share", "release", "restore", "prompt"])
def test_no_failure_shows_the_canary_and_nothing_goes_out(
    job: str, tmp_path: Path, state_folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    state_folder.mkdir()
    blocked = state_folder / "not-a-folder"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(blocked))
    engine = open_engine(tmp_path)
    assert engine.check(DOCUMENT), "findings do not depend on the state folder"
    with pytest.raises(AirlockError) as caught:
        JOBS[job](engine)
    shown = "".join(traceback.format_exception(caught.type, caught.value, caught.tb))
    assert CANARY not in shown
    assert CANARY not in caplog.text


def test_the_text_that_goes_out_is_free_of_it(tmp_path: Path) -> None:
    engine = open_engine(tmp_path)
    assert CANARY not in engine.share(DOCUMENT, Action.COPY).text
    prepared = engine.prompt(DOCUMENT, [Span(30, 30)], Task.EXPLAIN, tailoring=TOLD)
    assert prepared.prompt is not None
    assert CANARY not in prepared.prompt.markdown
    assert CANARY in engine.restore(prepared.prompt.markdown).text
    engine.close()


def test_a_value_found_elsewhere_does_not_go_out_bare(tmp_path: Path) -> None:
    source = f'DB_PASSWORD = "{CANARY}"\n\n\ndef check(value):\n    return value == "{CANARY}" or value.endswith("{CANARY[4:]}")\n'
    engine = open_engine(tmp_path)
    document = Document(source, "a.py", "python")
    at = source.index("return")
    prepared = engine.prompt(document, [Span(at, at)], Task.FIX)
    assert prepared.prompt is not None
    assert CANARY not in prepared.prompt.markdown
    engine.close()


@pytest.mark.parametrize(
    "piece",
    [CANARY, CANARY[:12], CANARY[5:], f'  {CANARY[2:]}"\n', f"password = '{CANARY[:9]}", f'{CANARY[6:]}")\nreturn 1', f"x {CANARY} y"],
)
def test_a_piece_copied_out_of_a_document_is_known_by_what_it_was_cut_from(tmp_path: Path, piece: str) -> None:
    engine = open_engine(tmp_path)
    shared = engine.share(Document(piece, DOCUMENT.uri, "python"), Action.COPY, origin=DOCUMENT)
    assert not [i for i in range(len(CANARY) - 7) if CANARY[i : i + 8] in shared.text]
    assert engine.restore(shared.text).text == piece
    assert engine.share(Document("return open_database", "", "python"), Action.COPY, origin=DOCUMENT).text == "return open_database"
    engine.close()
