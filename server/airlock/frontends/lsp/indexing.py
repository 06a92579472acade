"""Keeps each workspace folder's index up to date in the background.

A moment after the session begins, all files are looked at in steps of a few milliseconds in a thread, slower while somebody types; later,
those that are saved or that the editor says have changed. Takes long enough to be noticed? Then the editor shows how far it is.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.uris import to_fs_path

from airlock.engine.workspace.places import relative
from airlock.frontends.lsp.rpc import SafeProtocol
from airlock.frontends.lsp.workspaces import Folder, Workspaces

if TYPE_CHECKING:
    from airlock.engine.workspace.index import Index, Progress

_PATIENCE_S = 1.0
"""What is open comes first; and what takes less is not worth showing."""
_STEP_S = 0.01
_PAUSE_S = 0.002
_TYPING_S = 0.4
_GATHER_S = 0.2
_MANY = 200
"""Changed files at once that are better found by looking at all."""


class Indexing:
    """See the module. `shows_progress` says whether the editor can; it is shown after `patience_s`."""

    def __init__(self, workspaces: Workspaces, rpc: SafeProtocol, *, shows_progress: bool, patience_s: float = _PATIENCE_S) -> None:
        self._workspaces = workspaces
        self._rpc = rpc
        self._shows_progress = shows_progress
        self._patience_s = patience_s
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._changed: dict[Folder, set[str]] = {}
        self._refreshing: asyncio.Task[None] | None = None
        self._quiet_until = 0.0
        self._tokens = itertools.count(1)

    def start(self, folders: list[Folder]) -> None:
        """Looks at all files of these folders, soon."""
        for folder in folders:
            before = self._tasks.pop(folder.uri, None)
            if before is not None:
                before.cancel()
            if folder.root:
                self._tasks[folder.uri] = asyncio.ensure_future(self._build(folder))

    def typed(self) -> None:
        """Somebody is typing: other work waits."""
        self._quiet_until = time.monotonic() + _TYPING_S

    def changed(self, uri: str) -> None:
        """A file was saved, made, changed or taken away."""
        folder = self._workspaces.of(uri)
        path = relative(to_fs_path(uri) or "", folder.root)
        if not path:
            return
        if path.endswith(".gitignore"):
            self.start([folder])
            return
        self._changed.setdefault(folder, set()).add(path)
        if self._refreshing is None or self._refreshing.done():
            self._refreshing = asyncio.ensure_future(self._refresh())

    def close(self) -> None:
        """Lets go of all that is under way."""
        for task in (*self._tasks.values(), *([self._refreshing] if self._refreshing is not None else [])):
            task.cancel()
        self._tasks = {}

    async def _refresh(self) -> None:
        await asyncio.sleep(_GATHER_S)
        while self._changed:
            folder, paths = self._changed.popitem()
            index = await asyncio.to_thread(_index, folder)
            if index is None:
                continue
            if len(paths) > _MANY:
                self.start([folder])
                continue
            for path in sorted(paths):
                await self._rested()
                await asyncio.to_thread(index.refresh, path)

    async def _build(self, folder: Folder) -> None:
        await asyncio.sleep(self._patience_s)
        index = await asyncio.to_thread(_index, folder)
        if index is None:
            return
        bar = _Bar(self._rpc, f"airlock-index-{next(self._tokens)}" if self._shows_progress else "", self._patience_s)
        steps = index.steps()
        try:
            while (progress := await asyncio.to_thread(_some, steps)) is not None:
                bar.show(progress)
                await self._rested()
        finally:
            bar.close()

    async def _rested(self) -> None:
        """Waits a little, and as long as somebody types."""
        wait = _PAUSE_S
        while wait > 0:
            await asyncio.sleep(wait)
            wait = self._quiet_until - time.monotonic()


def _index(folder: Folder) -> Index | None:
    return folder.engine.index


def _some(steps: Iterator[Progress]) -> Progress | None:
    """As many steps as fit into a few milliseconds; None when there are no more."""
    until = time.monotonic() + _STEP_S
    last = next(steps, None)
    while last is not None and time.monotonic() < until:
        following = next(steps, None)
        if following is None:
            break
        last = following
    return last


class _Bar:
    """The editor's progress bar; it appears when the work has taken a while."""

    def __init__(self, rpc: SafeProtocol, token: str, patience_s: float) -> None:
        self._rpc = rpc
        self._token = token
        self._due = time.monotonic() + patience_s
        self._shown = -1

    def show(self, progress: Progress) -> None:
        """How far the work is, told once a per cent."""
        percent = 100 * progress.done // max(1, progress.total)
        if not self._token or time.monotonic() < self._due or percent == self._shown:
            return
        if self._shown < 0:
            self._rpc.send_request(types.WINDOW_WORK_DONE_PROGRESS_CREATE, types.WorkDoneProgressCreateParams(self._token))
            self._tell(types.WorkDoneProgressBegin(title="Airlock: indexing names", percentage=percent))
        else:
            self._tell(types.WorkDoneProgressReport(percentage=percent))
        self._shown = percent

    def close(self) -> None:
        """Takes it away."""
        if self._shown >= 0:
            self._tell(types.WorkDoneProgressEnd())

    def _tell(self, value: types.WorkDoneProgressBegin | types.WorkDoneProgressReport | types.WorkDoneProgressEnd) -> None:
        self._rpc.notify(types.PROGRESS, types.ProgressParams(self._token, value))
