"""Giving up in the middle of long work: deep inside, an exception says so, and the excerpt is none."""

from __future__ import annotations


class StoppedError(Exception):
    """The caller said that it no longer waits. It never leaves this package."""


def never() -> bool:
    """For work that nobody stops."""
    return False
