"""The encrypted vault: placeholder to value, per session, on this machine only."""

from __future__ import annotations

from airlock.vault.contract import Vault
from airlock.vault.file import KEEP_DAYS, FileVault
from airlock.vault.keys import Keys, Place
from airlock.vault.memory import MemoryVault

__all__ = ["KEEP_DAYS", "FileVault", "Keys", "MemoryVault", "Place", "Vault"]
