"""Where the crates of Rust lie: the one that a file is in, and others, of the workspace and of path dependencies.

https://doc.rust-lang.org/cargo/reference/workspaces.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import Workspace, folder_of, joined, matching, upwards
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOTS = ("lib.rs", "main.rs")
OWN_CRATES = ("tests", "examples", "benches", "bin")
"""Folders of which each file is a crate."""
_NAME = compiled(r"^\[(?:package|lib)\][^\[]*?^name[ \t]*=[ \t]*\"([^\"]+)\"", re.MULTILINE)
_MEMBERS = compiled(r"^members[ \t]*=[ \t]*\[([^\]]*)\]", re.MULTILINE)
_BY_PATH = compiled(r"^(?:\[[\w.-]*dependencies\.)?([\w-]+)(?:\]|[ \t]*=[ \t]*\{)[^\[\]{}]*?\bpath[ \t]*=[ \t]*\"([^\"]+)\"", re.MULTILINE)


def crate_of(path: str, workspace: Workspace) -> str | None:
    """The folder of the crate's root."""
    folder = folder_of(path)
    if folder.rpartition("/")[2] in OWN_CRATES:
        return folder
    for above in upwards(folder):
        if any(workspace.has(f"{above}/{name}".lstrip("/")) for name in ROOTS):
            return above
        if workspace.has(f"{above}/Cargo.toml".lstrip("/")):
            return None
    return None


def other_crate(name: str, path: str, workspace: Workspace) -> str | None:
    """The folder of another crate's root."""
    for folder in upwards(folder_of(path)):
        manifest = workspace.text(f"{folder}/Cargo.toml".lstrip("/"))
        if manifest is None:
            continue
        for package in (folder, *_packages(name, manifest, folder, workspace)):
            named = _NAME.findall(workspace.text(f"{package}/Cargo.toml".lstrip("/")) or "")
            root = f"{package}/src".lstrip("/")
            if name in [one.replace("-", "_") for one in named] and workspace.has(f"{root}/lib.rs"):
                return root
    return None


def _packages(name: str, manifest: str, folder: str, workspace: Workspace) -> Iterator[str]:
    """The packages that a manifest leads to: by the path of a dependency of that name, and its workspace's members."""
    by_path = [path for given, path in _BY_PATH.findall(manifest) if given.replace("-", "_") == name]
    yield from (place for path in by_path if (place := joined(folder, path)) is not None)
    patterns = [one for members in _MEMBERS.findall(manifest) for one in re.findall(r"\"([^\"]+)\"", members)]
    yield from matching(patterns, folder, workspace)
