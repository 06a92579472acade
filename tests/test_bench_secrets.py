"""The comparison of secret finders counts as it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench/secrets"))


def test_finds_are_counted_by_half_and_by_edge_and_alarms_by_text() -> None:
    from corpora import Text, score
    from peers import Hit

    text = "one\nkey = 'abcdefgh'\n"
    at = text.index("abc")
    texts = [Text("a.py", text, ((at, at + 8),)), Text("b.py", "harmless\n"), Text("c.py", "harmless too\n")]

    def counted(*hits: Hit) -> tuple[int, int, int]:
        result = score(texts, hits)
        assert (result.spans, result.negatives) == (1, 2)
        return result.found, result.exact, result.alarms

    assert counted() == (0, 0, 0)
    assert counted(Hit("./000000/a.py", 2, "abcdefgh")) == (1, 1, 0)
    assert counted(Hit("000000\\a.py", 2, "'abcdefgh'")) == (1, 1, 0)
    assert counted(Hit("000000/a.py", 2, start=at, end=at + 4)) == (1, 0, 0)
    assert counted(Hit("000000/a.py", 2, start=at, end=at + 3)) == (0, 0, 0)
    assert counted(Hit("000000/a.py", 2, "not there")) == (1, 0, 0), "the whole line, when the tool names no place"
    assert counted(Hit("000001/b.py", 1, "harmless"), Hit("000001/b.py", 1, "less")) == (0, 0, 1)


def test_corpora_are_read_as_published(tmp_path: Path) -> None:
    from corpora import lay_out, read

    rows: list[dict[str, Any]] = [
        {"name": "a/.env", "text": "K=é\ud800", "label": "positive", "spans": [[2, 4, "x"]]},
        {"name": None, "text": "x", "label": "negative", "spans": []},
        {"name": "b", "text": "x", "label": "unlabelled"},
        {"name": "c", "text": "x", "label": "positive", "spans": []},
    ]
    (tmp_path / "c.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    texts = read(tmp_path / "c.jsonl")
    assert [(text.name, text.spans) for text in texts] == [(".env", ((2, 4),)), ("text.txt", ())]
    lay_out(texts, tmp_path / "out")
    assert (tmp_path / "out/000000/.env").read_text(encoding="utf-8") == "K=é?"


def test_texts_made_on_the_spot_are_the_same_each_time_and_their_spans_hold_values() -> None:
    from generated import make

    texts = make(200)
    assert texts == make(200)
    assert sum(bool(text.spans) for text in texts) == 100
    for text in texts:
        for start, end in text.spans:
            assert not set(text.text[start:end]) & set("'\" \n")
            assert text.text[start - 1] in "\"'= "
            assert text.text[end] in "\"'\n"


def test_a_tree_is_copied_without_what_tools_treat_apart(tmp_path: Path) -> None:
    from trees import stage

    source = tmp_path / "source"
    for name in ("a.py", "node_modules/b.js", ".git/c", "x.dist-info/METADATA", "tests/d.py"):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text("one\ntwo\n")
    (source / "e.bin").write_bytes(b"\0" * 9)
    tree = stage([source], tmp_path / "copy")
    assert {path.relative_to(tree.folder).as_posix() for path in tree.folder.rglob("*") if path.is_file()} == {
        "00/a.py",
        "00/modules/b.js",
        "00/tests/d.py",
    }
    assert (tree.files, tree.lines, tree.lines_outside, tree.size) == (3, 9, 6, 24)


def test_judged_lines_are_known_again_by_their_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import hashlib

    import verdicts
    from peers import Hit

    rows = [
        {"package": "p", "path": "p-1/a.py", "line": 2, "hash": hashlib.sha256(b"two").hexdigest()[:16], "verdict": True},
        {"package": "p", "path": "p-1/a.py", "line": 1, "hash": hashlib.sha256(b"one").hexdigest()[:16], "verdict": False},
        {"package": "p", "path": "p-1/a.py", "line": 3, "hash": hashlib.sha256(b"changed").hexdigest()[:16], "verdict": True},
        {"package": "p", "path": "p-1/gone.py", "line": 1, "hash": "0" * 16, "verdict": True},
    ]
    (tmp_path / "verdicts").mkdir()
    (tmp_path / "verdicts/x.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    for place in ("p-1", "other"):
        (tmp_path / "unpacked" / place).mkdir(parents=True)
        (tmp_path / "unpacked" / place / "a.py").write_text("one\n  two\nthree\n", encoding="utf-8")
    monkeypatch.setattr(verdicts, "VERDICTS", tmp_path / "verdicts")
    lines = verdicts.lay_out(tmp_path / "unpacked", tmp_path / "out")
    assert sorted((line.number, line.verdict) for line in lines) == [(1, False), (2, True)]
    (path,) = {line.path for line in lines}
    assert (tmp_path / "out" / path).is_file()
    assert verdicts.score(lines, []) == verdicts.Agreement(1, 0, 1, 0)
    assert verdicts.score(lines, [Hit(f"./{path}", 2), Hit(path, 1), Hit(path, 1)]) == verdicts.Agreement(1, 1, 1, 1)
