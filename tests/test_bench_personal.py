"""The comparison of finders of personal data: the texts it makes, and how a driver is read."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench/secrets"))
    monkeypatch.syspath_prepend(str(ROOT / "bench/personal"))


def test_texts_made_on_the_spot_are_the_same_each_time_and_their_spans_hold_values() -> None:
    from people import make

    texts = make(300)
    assert texts == make(300)
    assert {text.name for text in texts if len(text.spans) > 1} == {"customers.csv", "customers.sql", "customers.json"}
    assert 140 <= sum(not text.spans for text in texts) <= 160
    for text in texts:
        for start, end in text.spans:
            assert not set(text.text[start:end]) & set("'\"<>\n")
            assert text.text[start - 1] in "\"'= >,\n"
            assert text.text[end] in "\"'\n<,"


def test_airlock_finds_the_people_that_were_made_and_nobody_else(tmp_path: Path) -> None:
    import corpora
    from finders import FINDERS, run
    from peers import Tools
    from people import make

    texts = make(120, seed=23)
    corpora.lay_out(texts, tmp_path / "texts")
    finds = run(Tools(tmp_path / "tools"), FINDERS["airlock, at the gates"], tmp_path / "texts")
    score = corpora.score(texts, finds.hits)
    assert score.recall > 97
    assert score.alarms == 0
    assert finds.cpu_s > 0


def test_a_driver_that_fails_is_named(tmp_path: Path) -> None:
    from finders import Finder, run
    from peers import MissingError, Tools

    with pytest.raises(MissingError, match=r"drive_scrubadub.py ended with 1: \w+Error"):
        run(Tools(tmp_path), Finder((), "drive_scrubadub.py"), tmp_path)
