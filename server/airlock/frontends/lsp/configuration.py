"""Settings and workspace trust, as editors send them: at the start, on change, or when asked."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass

from lsprotocol import types

from airlock import settings as declared
from airlock.frontends.lsp.workspaces import Folder
from airlock.settings import Settings

SECTION = "airlock"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What an editor sent. None: it said nothing about it."""

    settings: Settings | None
    trusted: bool | None
    problems: tuple[str, ...] = ()


def from_options(options: object) -> Chosen:
    """From `initializationOptions`: `{"settings": {…}, "trusted": true, …}`."""
    given = options if isinstance(options, Mapping) else {}
    return _chosen(given.get("settings"), given.get("trusted"))


def editor_secret(options: object) -> bytes:
    """What the editor keeps for us in its secret storage: `{"vaultSecret": "<base 64>"}`; empty when there is nothing."""
    given = options.get("vaultSecret") if isinstance(options, Mapping) else None
    try:
        return base64.b64decode(given, validate=True) if isinstance(given, str) else b""
    except ValueError:
        return b""


def from_change(params: object) -> Chosen:
    """From `workspace/didChangeConfiguration`: `{"airlock": {…}, "trusted": true}`, either alone or both."""
    given = params if isinstance(params, Mapping) else {}
    values = {k: v for k, v in given.items() if k == SECTION or str(k).startswith(f"{SECTION}.")}
    return _chosen(values or None, given.get("trusted"))


def from_answer(values: object) -> Chosen:
    """From one item of the answer to `workspace/configuration`."""
    return _chosen(values, None)


def question(folders: list[Folder]) -> types.ConfigurationParams:
    """Asks for the settings of each folder."""
    return types.ConfigurationParams([types.ConfigurationItem(scope_uri=folder.uri or None, section=SECTION) for folder in folders])


def _chosen(values: object, trusted: object) -> Chosen:
    trust = trusted if isinstance(trusted, bool) else None
    if not isinstance(values, Mapping):
        return Chosen(None, trust)
    chosen, problems = declared.from_json(_relative(values))
    return Chosen(chosen, trust, problems)


def _relative(values: Mapping[str, object]) -> dict[str, object]:
    """The same settings with keys relative to `airlock.`, whichever way they were written."""
    out: dict[str, object] = {}
    for key, value in values.items():
        if key == SECTION and isinstance(value, Mapping):
            out.update(value)
        else:
            out[str(key).removeprefix(f"{SECTION}.")] = value
    return out
