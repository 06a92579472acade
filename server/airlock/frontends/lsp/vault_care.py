"""A vault that is damaged: said once when the editor starts and again when something needs it, each time with the way on.

A question of the protocol's own kind, so that every editor can show it. A vault that only cannot be had now is told by what needed it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from lsprotocol import types

from airlock.engine import AirlockError, VaultUnusableError, vaults
from airlock.frontends.lsp.rpc import SafeProtocol
from airlock.frontends.lsp.words import for_editors
from airlock.frontends.lsp.workspaces import Workspaces

START_AFRESH = "Start Afresh"
_NOTHING_SENT = " Nothing was sent."
"""Said by the job that needed the vault, which need not be why it is asked about."""


class VaultCare:
    """Asks one editor what shall become of a damaged vault. `on_new` is called when there is a new one."""

    def __init__(self, rpc: SafeProtocol, workspaces: Workspaces, on_new: Callable[[], None]) -> None:
        self._rpc = rpc
        self._workspaces = workspaces
        self._on_new = on_new
        self._asking: set[asyncio.Task[None]] = set()

    async def look(self) -> str:
        """Opens the vault, where there is one, and asks when it is damaged; what is wrong with it then, else empty."""
        try:
            await asyncio.to_thread(self._workspaces.keys.user_key)
            await asyncio.to_thread(self._workspaces.first.engine.open_vault)
        except VaultUnusableError as error:
            self.offer(error)
            return str(error)
        except (AirlockError, OSError):
            pass
        return ""

    def offer(self, error: VaultUnusableError) -> None:
        """Asks, in the background: nobody has to answer. An editor that is asked the same again shows it once."""
        task = asyncio.get_running_loop().create_task(self._ask(for_editors(str(error).replace(_NOTHING_SENT, ""))))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _ask(self, problem: str) -> None:
        actions = [types.MessageActionItem(START_AFRESH)]
        question = types.ShowMessageRequestParams(types.MessageType.Warning, f"Airlock: {problem}", actions)
        answer = await self._rpc.send_request_async(types.WINDOW_SHOW_MESSAGE_REQUEST, question)
        if getattr(answer, "title", "") == START_AFRESH:
            await self._begin()

    async def _begin(self) -> None:
        try:
            made = await asyncio.to_thread(vaults.afresh, self._workspaces.keys)
        except AirlockError as error:
            self._tell(types.MessageType.Error, str(error))
            return
        self._tell(types.MessageType.Info, _told(made))
        self._on_new()

    def _tell(self, kind: types.MessageType, sentence: str) -> None:
        self._rpc.notify(types.WINDOW_SHOW_MESSAGE, types.ShowMessageParams(kind, f"Airlock: {sentence}"))


def _told(made: vaults.Afresh) -> str:
    if not made.kept:
        return "the vault can be opened again and is left as it is."
    values = {0: "no value", 1: "1 value"}.get(made.entries, f"{made.entries:,} values")
    moved = "" if made.entries == 0 else f" and {'is' if made.entries == 1 else 'are'} in it"
    found = f"{values} of the old one could be read{moved}"
    return f"a new vault was begun; {found}. What was there is kept beside it: {', '.join(_main(made.kept))}."


def _main(kept: tuple[str, ...]) -> list[str]:
    """Without the files that SQLite keeps beside its own."""
    return [name for name in kept if not name.endswith(("-wal", "-shm"))]
