"""A long scan shared among processes. A short one stays in its own: starting others would take longer than it.

Results come in the order of the sources, whoever made them. What one process tells another stays in memory.
"""

from __future__ import annotations

import argparse
import gc
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from typing import TYPE_CHECKING

from airlock.engine import Engine, expressions_file
from airlock.frontends.cli.examine import Examined, Examiner
from airlock.frontends.cli.prepare import LONG_S, prepared
from airlock.frontends.cli.sources import Source

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

ALONE_S = 2.0
"""How long a scan goes on by itself before it asks for help."""
_MOST_JOBS = 8
"""Each process holds all engines, about 150 MB."""
_FILES = 16
_AHEAD = 4
_LOST = "the process that looked at it ended unexpectedly"


def jobs_of(options: argparse.Namespace) -> int:
    """How many processes a scan may take; one where its sources cannot be told to another, or where names are looked for."""
    alone = options.staged or options.since or "-" in options.paths or options.stdin_filename or options.ner or options.ner_command
    return 1 if alone else options.jobs or min(os.cpu_count() or 1, _MOST_JOBS)


def examined(
    found: Iterator[Source],
    examiner: Examiner,
    options: argparse.Namespace,
    begun: Callable[[str], None] = lambda _: None,
    alone_s: float = ALONE_S,
) -> Iterator[Examined]:
    """The sources looked at: here, and from `alone_s` seconds on by other processes. `begun` hears of each whose turn it is here."""
    jobs = jobs_of(options)
    until = time.perf_counter() + alone_s
    for source in found:
        begun(source.name)
        yield examiner.source(source)
        if jobs > 1 and time.perf_counter() >= until:
            yield from _shared(_known(found, examiner), options, jobs)


def _known(found: Iterable[Source], examiner: Examiner) -> Iterator[Source]:
    """The sources, their workspaces opened here as well. Raises PolicyError where a policy file is not in force."""
    for source in found:
        examiner.engines.of(source.folder)
        yield source


def _shared(found: Iterator[Source], options: argparse.Namespace, jobs: int) -> Iterator[Examined]:
    first = tuple(islice(found, _FILES))
    if not first:
        return
    from concurrent.futures import ProcessPoolExecutor  # a short scan needs none of it
    from multiprocessing import get_context

    waiting: deque[tuple[Sequence[Source], Future[list[Examined]]]] = deque()
    expressions_file.keep()  # for those
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (options,))
    try:
        chunk = first
        while chunk:
            waiting.append((chunk, _submitted(pool, chunk)))
            if len(waiting) > jobs * _AHEAD:
                yield from _results(*waiting.popleft())
            chunk = tuple(islice(found, _FILES))
        while waiting:
            yield from _results(*waiting.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, chunk: Sequence[Source]) -> Future[list[Examined]]:
    from concurrent.futures import BrokenExecutor, Future

    try:
        return pool.submit(_examine, chunk)
    except BrokenExecutor as problem:
        lost: Future[list[Examined]] = Future()
        lost.set_exception(problem)
        return lost


def _results(chunk: Sequence[Source], future: Future[list[Examined]]) -> Iterator[Examined]:
    from concurrent.futures import BrokenExecutor

    try:
        yield from future.result()
    except BrokenExecutor:
        yield from (Examined(source.name, source.folder, problem=_LOST) for source in chunk)


_WORKER: list[Examiner] = []
"""What a helping process looks with, made when it begins: a pool hands nothing else on to its tasks."""


def _begin(options: argparse.Namespace) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends the others
    gc.set_threshold(100_000, 20, 20)  # as in every process of a command
    if not options.no_engines:
        Engine.prepare(LONG_S)
    _WORKER.append(prepared(options, ExitStack()))


def _examine(chunk: Sequence[Source]) -> list[Examined]:
    return [_WORKER[0].source(source) for source in chunk]
