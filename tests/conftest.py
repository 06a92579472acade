"""Shared by all tests: a state folder of their own, and hypothesis profiles."""

from __future__ import annotations

import os
from pathlib import Path

import hypothesis
import pytest

hypothesis.settings.register_profile("default", max_examples=100, deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile("nightly", max_examples=10_000, deadline=None, suppress_health_check=list(hypothesis.HealthCheck))
hypothesis.settings.load_profile(os.environ.get("AIRLOCK_HYPOTHESIS", "default"))


@pytest.fixture(autouse=True)
def state_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh state folder, also for child processes."""
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(folder))
    monkeypatch.setenv("AIRLOCK_DEEP", "off")  # in a fresh state folder its rules take seconds to make; its own tests switch it on
    return folder
