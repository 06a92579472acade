"""Shared by all tests: a state folder of their own, and hypothesis profiles."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

hypothesis.settings.register_profile("default", max_examples=100, deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
# A gate must give the same verdict for the same commit: only there the examples are the same each time.
hypothesis.settings.register_profile("gate", hypothesis.settings.get_profile("default"), derandomize=True)
hypothesis.settings.register_profile("nightly", max_examples=10_000, deadline=None, suppress_health_check=list(hypothesis.HealthCheck))
hypothesis.settings.load_profile(os.environ.get("AIRLOCK_HYPOTHESIS", "default"))


re._MAXCACHE = 65_536  # type: ignore[attr-defined]
"""Rules are put together in many ways here, and each time compiled: a sixth of all the tests' time, with the 512 that are kept else."""

_counter = itertools.count(1)


@pytest.fixture(scope="session", autouse=True)
def not_deep() -> Iterator[None]:
    """No second catalogue, also for servers that a whole module shares.

    In a fresh state folder its rules take seconds to make; its own tests switch it on.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AIRLOCK_DEEP", "off")
        yield


@pytest.fixture(scope="session", autouse=True)
def patient() -> Iterator[None]:
    """More patience with anything that parses: it ends by the clock on the wall, which runs on while a busy machine does something else."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("airlock.engine.patience.SECONDS", 60.0)
        yield


@pytest.fixture(scope="session")
def state_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the state folders are: a number of our own needs no look at the thousands that are there already."""
    return tmp_path_factory.mktemp("states")


@pytest.fixture(autouse=True)
def state_folder(state_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh state folder, also for child processes; what needs it makes it, as on a user's machine."""
    folder = state_folders / f"state{next(_counter)}"
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(folder))
    return folder
