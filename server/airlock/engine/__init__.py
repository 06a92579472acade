"""The engine: the five jobs, and the only way from a front door to the core.

An engine belongs to one workspace folder (or none) and one vault session. It holds no document and no result; every call has what it
needs in its arguments. Each job is a module and builds on the one before: seeing, fixing, sharing, asking, returning.
"""

from __future__ import annotations

from airlock import baseline, policy_file
from airlock.audit import AuditLog
from airlock.baseline import NAMES as BASELINE_NAMES
from airlock.baseline import Baseline
from airlock.baseline import Draft as BaselineDraft
from airlock.baseline import load as load_baseline
from airlock.core.detect import LineEdit, LineScan, Placed
from airlock.core.policy import Policy, stricter
from airlock.core.remedy import Edit
from airlock.engine import state
from airlock.engine.returning import Returning
from airlock.engine.types import Health, HeldCount, Prepared, Report, Shared, Survey, Tailoring
from airlock.errors import AirlockError, BaselineError, PolicyError, VaultError, VaultUnusableError
from airlock.policy_file import AllowEntry
from airlock.settings import Settings
from airlock.vault import FileVault, Keys, MemoryVault, Vault

__all__ = [
    "BASELINE_NAMES",
    "AirlockError",
    "AllowEntry",
    "Baseline",
    "BaselineDraft",
    "BaselineError",
    "Edit",
    "Engine",
    "Health",
    "HeldCount",
    "LineEdit",
    "LineScan",
    "Placed",
    "PolicyError",
    "Prepared",
    "Report",
    "Shared",
    "Survey",
    "Tailoring",
    "VaultError",
    "VaultUnusableError",
    "load_baseline",
]


class Engine(Returning):
    """See the module. Make one with `open`; safe to use from several threads."""

    @classmethod
    def open(
        cls,
        settings: Settings,
        *,
        root: str = "",
        session: str = "",
        trusted: bool = True,
        ephemeral: bool = False,
        keys: Keys | None = None,
    ) -> Engine:
        """An engine for a workspace folder. A broken policy file is reported in `policy_problem` and nothing of it is in force.

        Of a folder that is not `trusted`, the policy can only keep more in.
        `keys` fetches the user's own key for all engines of a process; without it each fetches its own.
        """
        problem = ""
        try:
            chosen = policy_file.load(root) if root else Policy()
        except PolicyError as error:
            chosen, problem = Policy(), str(error)
        if not trusted:
            chosen = stricter(chosen)
        name = session or state.session_name(root)
        folder = state.folder()
        keys = keys or state.keys()
        vault: Vault = MemoryVault() if ephemeral else FileVault(folder, name, keys)
        engine = cls(settings, root, chosen, keys, vault, AuditLog(None if ephemeral else folder, name))
        engine.policy_problem = problem
        engine._trusted_root = root if trusted else ""
        engine.use_baselines(*baseline.in_folder(root if trusted else ""))
        if trusted and settings.across_files:
            engine.look_around(None if ephemeral else folder)
        return engine
