"""A scan shared among processes finds what one process finds, and says so where one of them is lost."""

from __future__ import annotations

import os
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from cli_run import aws_key, here

from airlock.frontends.cli import sources
from airlock.frontends.cli.examine import Examined
from airlock.frontends.cli.prepare import prepared
from airlock.frontends.cli.scan import _parser
from airlock.frontends.cli.sources import Source
from airlock.frontends.cli.spread import examined, jobs_of


def test_the_same_comes_out_in_the_same_order_and_a_lost_process_is_told(tmp_path: Path) -> None:
    for at in range(40):
        (tmp_path / f"file{at:02}.py").write_text(f'key = "{aws_key(f"{at:06}")}"\n' if at % 3 else "pass\n", encoding="utf-8")
    (tmp_path / "file05.py").write_bytes(b"\0\1\2")
    options = _parser().read(["--no-engines", "--jobs", "2", str(tmp_path)])
    with ExitStack() as stack:
        examiner = prepared(options, stack)
        (tmp_path / "folder").mkdir()
        found = [*sources.of_path(str(tmp_path), 1000, heed_git=False), *sources.of_path(str(tmp_path / "nothing"), 1000, heed_git=False)]
        alone = [shown(examiner.source(one)) for one in found]
        together = [shown(one) for one in examined(iter(found), examiner, options, alone_s=0.0)]
        assert together == alone
        assert len({one for one in together if one[1]}) == 25
        deadly = Source("deadly", ".", partial(os._exit, 1))
        lost = list(examined(iter([found[0], deadly]), examiner, options, alone_s=0.0))
    assert [(one.name, one.problem) for one in lost[1:]] == [("deadly", "the process that looked at it ended unexpectedly")]


def shown(result: Examined) -> tuple[object, ...]:
    return result.name, result.findings, result.problem, result.binary, result.document.text


@pytest.mark.parametrize("arguments", [("--staged",), ("--since", "HEAD"), ("-",), ("--ner",), ("--stdin-filename", "a.py")])
def test_what_other_processes_cannot_be_told_stays_here(arguments: tuple[str, ...]) -> None:
    assert jobs_of(_parser().read([*arguments, "--jobs", "3"])) == 1
    assert jobs_of(_parser().read(["--jobs", "3"])) == 3


def test_there_is_at_least_one_process() -> None:
    assert (
        here("scan", "--jobs", "0").notes == "airlock: scan: argument --jobs: must be a whole number from 1 on (see airlock scan --help)\n"
    )
