"""The upkeep of a workspace's policy file, for front doors that look after it."""

from __future__ import annotations

from airlock import policy_file
from airlock.policy_file import Import
from airlock.policy_file.presidio import Left

__all__ = ["Import", "Left", "from_presidio"]


def from_presidio(root: str, text: str) -> Import:
    """What a file of Presidio's recognisers adds to the workspace's policy file. Raises PolicyError; nothing is written."""
    return policy_file.from_presidio(root, text)
