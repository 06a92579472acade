"""The folder a command belongs to, and its engine.

The folder decides which `airlock.toml` is in force and which vault session is used: the nearest folder upwards that holds one of them or a
repository, else the folder itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from airlock.engine import Engine, PolicyError, expressions_file
from airlock.settings import Settings

_MARKS = ("airlock.toml", ".git")


def root_of(folder: str) -> str:
    """The workspace folder that `folder` is in, as an absolute path."""
    start = here = os.path.abspath(folder)  # noqa: PTH100  as the user sees it: a Path would resolve nothing more
    while True:
        if any(os.path.exists(os.path.join(here, mark)) for mark in _MARKS):  # noqa: PTH110, PTH118  with its string form
            return here
        above = os.path.dirname(here)  # noqa: PTH120
        if above == here:
            return start
        here = above


@contextmanager
def opened(settings: Settings | None = None, *, folder: str = ".", session: str = "", ephemeral: bool = False) -> Iterator[Engine]:
    """The engine for the workspace around `folder`. Raises PolicyError where its policy file is not in force."""
    expressions_file.begin()
    engine = Engine.open(settings or Settings(), root=root_of(folder), session=session, ephemeral=ephemeral)
    try:
        engine.be_patient()
        if engine.policy_problem:
            raise PolicyError(engine.policy_problem)
        yield engine
    finally:
        engine.close()
        expressions_file.keep()
