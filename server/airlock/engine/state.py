"""Where this user's state is, and facts about the installation."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from airlock import vault
from airlock.core import syntax
from airlock.core.detect import RuleSet
from airlock.engine.types import Health
from airlock.errors import AirlockError
from airlock.version import airlock_version

_PLACES = {
    None: "nowhere, since nothing was ever kept",
    vault.Place.FILE: "a file that only you can read",
    vault.Place.KEYRING: "the operating system's keyring",
    vault.Place.EDITOR: "the editor's secret storage alone",
}


def folder() -> Path:
    """The user's state folder; AIRLOCK_STATE_DIR overrides it."""
    chosen = os.environ.get("AIRLOCK_STATE_DIR")
    if chosen:
        return Path(chosen)
    import platformdirs

    return platformdirs.user_state_path("airlock", appauthor=False)


def keys(editor_secret: bytes = b"") -> vault.Keys:
    """What fetches the user's own key; `editor_secret` is what an editor keeps for us, empty when there is none.

    A state folder that was chosen by AIRLOCK_STATE_DIR, as in containers and tests, keeps its key in itself until somebody moves it.
    """
    return vault.Keys(folder(), editor_secret, keyring_first="AIRLOCK_STATE_DIR" not in os.environ)


def session_name(root: str) -> str:
    """The session of a workspace folder: a hash of its real path, so that no path is stored."""
    if not root:
        return "none"
    return "workspace-" + hashlib.sha256(os.path.realpath(root).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def fingerprint_key(keys: vault.Keys) -> bytes:
    """The user's key for fingerprints; a passing one where that key cannot be had (fingerprints then differ from run to run)."""
    try:
        return hmac.digest(keys.user_key(), b"fingerprint", "sha256")
    except (OSError, AirlockError):
        return secrets.token_bytes(32)


def key_place(keys: vault.Keys) -> str:
    """Who holds the vault's key, in words for people."""
    try:
        return _PLACES[keys.place()]
    except (OSError, AirlockError):
        return "a damaged file"


def health(rules: RuleSet, keys: vault.Keys, problems: Sequence[str]) -> Health:
    """See Engine.health."""
    import platform

    return Health(
        version=airlock_version(),
        python=platform.python_version(),
        prefilter=rules.prefilter_name,
        rules=len(rules),
        languages=tuple(row.id for row in syntax.languages() if syntax.available(row.id)),
        problems=(*problems, *syntax.missing(), *_deep_problem()),
        engines=engines(),
        vault_key=key_place(keys),
    )


def engines() -> tuple[str, ...]:
    """The borrowed engines that are installed, with their versions, and how it stands with the one that takes long to load."""
    from airlock.engines import kingfisher

    deep = f"{_with_version('kingfisher', kingfisher.DISTRIBUTION)} ({kingfisher.shared().standing})"
    return (_with_version("detect-secrets", "detect-secrets"), *((deep,) if kingfisher.installed() else ()))


def _with_version(name: str, distribution: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{name} {version(distribution)}"
    except PackageNotFoundError:
        return name


def _deep_problem() -> tuple[str, ...]:
    from airlock.engines import kingfisher

    problem = kingfisher.shared().problem
    return (problem,) if problem else ()
