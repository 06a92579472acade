"""`airlock scan --batch`: one answer for each line, at once, whatever the line holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cli_run import TIMEOUT_SECONDS, ask, aws_key, here, running

from timing import done_within

KEY = aws_key()


def batch(*lines: bytes, arguments: tuple[str, ...] = ("--no-engines",)) -> tuple[int, list[dict[str, Any]]]:
    done = here("scan", "--batch", *arguments, stdin=b"".join(line + b"\n" for line in lines))
    assert done.err == b""
    return done.code, [json.loads(line) for line in done.text.splitlines()]


def line(**fields: object) -> bytes:
    return json.dumps(fields).encode()


def test_findings_are_in_code_points_of_the_text_as_given() -> None:
    text = f"\ufeff名😀\r\nkey = '{KEY}'\r"
    code, answers = batch(line(id="a:1", name="x.py", text=text))
    assert code == 1
    assert answers == [
        {
            "id": "a:1",
            "findings": [
                {
                    "start": text.index(KEY),
                    "end": text.index(KEY) + 20,
                    "rule": "aws_access_key_id",
                    "kind": "aws_access_key_id",
                    "category": "credential",
                    "severity": "hint",
                    "confidence": "high",
                    "line": 2,
                    "column": 8,
                }
            ],
        }
    ]


def test_clean_texts_and_empty_lines() -> None:
    assert batch(line(id=1, text="x = 1"), b"", b"  ", line(id=None, name="a.py", text="")) == (
        0,
        [{"id": 1, "findings": []}, {"id": None, "findings": []}],
    )
    assert batch() == (0, [])


@pytest.mark.parametrize(
    "bad",
    [
        b"{" + KEY.encode(),
        KEY.encode(),
        b'"' + KEY.encode() + b'"',
        b"[" * 100_000,
        b'{"id": 1, "text": "' + KEY.encode() + b"\xff" + b'"}',
        b'{"id": NaN, "text": "x"}',
        b'{"id": 1e999, "text": "x"}',
        b'{"id": ["' + KEY.encode() + b'"], "text": "x"}',
        b"\0",
        b'{"id": ' + b"9" * 5000 + b', "text": "x"}',
    ],
)
def test_a_line_that_makes_no_sense_is_answered_and_the_next_is_checked(bad: bytes) -> None:
    code, (first, second) = batch(bad, line(id=2, text=f"'{KEY}'"))
    assert code == 3
    assert set(first) == {"id", "error"}
    assert first["id"] is None
    assert KEY not in first["error"]
    assert second["id"] == 2
    assert len(second["findings"]) == 1


@pytest.mark.parametrize("fields", [{}, {"text": None}, {"text": 5}, {"text": "x", "name": 5}])
def test_a_text_that_is_none_keeps_its_id(fields: dict[str, object]) -> None:
    code, (answer,) = batch(line(id="q", **fields))
    assert code == 3
    assert answer["id"] == "q"
    assert "findings" not in answer


def test_a_text_beyond_the_limit_is_not_checked() -> None:
    code, (answer,) = batch(line(id=1, text="x" * 66_000), arguments=("--no-engines", "--max-file-kb", "64"))
    assert code == 3
    assert answer == {"id": 1, "error": "not checked: larger than 64 kB"}


@pytest.mark.parametrize("text", ["\ud800\udc00\udfff" * 50, "\0" * 1000, "'" * 999, "\n" * 2000, "=" * 3000, f"\ud83d{KEY}\udc00"])
def test_any_text_is_answered(text: str) -> None:
    _, (answer,) = batch(line(id=1, text=text))
    assert "findings" in answer


def test_the_severity_threshold_holds() -> None:
    mail = "jo.doe@" + "northwind-traders.com"
    assert len(batch(line(id=1, text=f"'{mail}'"))[1][0]["findings"]) == 1
    assert batch(line(id=1, text=f"'{mail}'"), arguments=("--no-engines", "--min-severity", "error")) == (0, [{"id": 1, "findings": []}])


def test_each_line_is_answered_before_the_next_is_sent(tmp_path: Path) -> None:
    with running("scan", "--batch", cwd=tmp_path) as process:
        for number in range(3):
            assert json.loads(ask(process, line(id=number, name="a.py", text=f"k = '{KEY}'")))["id"] == number
        process.communicate(timeout=TIMEOUT_SECONDS)
        assert process.returncode == 1


def test_thousands_of_texts_a_second() -> None:
    texts = [line(id=i, name="a.py", text=f"def f{i}():\n    return {i}\n\nname = 'value {i}'\n") for i in range(3000)]
    answers: list[int] = []
    assert done_within(2.0, lambda: answers.append(len(batch(*texts)[1])))
    assert answers[0] == 3000
