"""The session's beginning, and what changes it later: settings, trust, folders, policy files.

Documents and findings are other modules' business.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress

from lsprotocol import types

from airlock.engine import vaults
from airlock.engine.workspace.places import watched
from airlock.frontends.lsp import client_facts, configuration, policy_help, publish
from airlock.frontends.lsp.checker import Checker
from airlock.frontends.lsp.client_facts import ClientFacts
from airlock.frontends.lsp.configuration import Chosen
from airlock.frontends.lsp.documents import DocumentStore
from airlock.frontends.lsp.indexing import Indexing
from airlock.frontends.lsp.policy_marks import NOT_IN_FORCE
from airlock.frontends.lsp.rpc import SafeProtocol
from airlock.frontends.lsp.session import Session
from airlock.frontends.lsp.vault_care import VaultCare
from airlock.frontends.lsp.words import for_editors
from airlock.frontends.lsp.workspaces import POLICY_NAMES, Folder, Workspaces, folder_uris
from airlock.settings import Settings

_SHORTLY_S = 0.3
"""Most keyrings answer within that; engines opened later have the user's own key from the start."""


def begin(params: types.InitializeParams, rpc: SafeProtocol) -> Session:
    """The session an `initialize` request asks for."""
    options = params.initialization_options if isinstance(params.initialization_options, Mapping) else {}
    chosen = configuration.from_options(options)
    keys = vaults.keys(configuration.editor_secret(options))
    keys.hurry_here()
    workspaces = Workspaces(folder_uris(params), chosen.settings or Settings(), keys, trusted=chosen.trusted is not False)
    checker = Checker(workspaces, lambda d: publish.settled(session, rpc, d), lambda d: publish.differs(session, rpc, d))
    client = client_facts.read(params, options)
    indexing = Indexing(workspaces, rpc, shows_progress=client.shows_progress)
    vault = VaultCare(rpc, workspaces, lambda: _recheck(session, rpc, list(workspaces)))
    session = Session(client, DocumentStore(), workspaces, checker, indexing, vault)
    _tell(rpc, *chosen.problems)
    return session


async def initialized(session: Session, rpc: SafeProtocol) -> None:
    """What is asked of the client once it is ready; opens the engines, so that the first document need not wait."""
    key = _fetched(session.workspaces.keys)
    late = not (await asyncio.wait([key], timeout=_SHORTLY_S))[0]
    wanted = list(_registrations(session.client))
    if wanted:
        rpc.send_request(types.CLIENT_REGISTER_CAPABILITY, types.RegistrationParams(wanted))
    _tell_policy_problems(rpc, list(session.workspaces))
    session.indexing.start(list(session.workspaces))
    _prepare_names(list(session.workspaces))
    await ask_settings(session, rpc)
    problem = await key
    if late and not problem:  # the engines were opened without it
        for folder in session.workspaces:
            folder.reload()
        _recheck(session, rpc, list(session.workspaces))
    asked = await session.vault.look()
    await _settle_key(session, rpc, problem, asked)


def _registrations(client: ClientFacts) -> Iterator[types.Registration]:
    if client.watch_files:
        patterns = (*(f"**/{name}" for name in POLICY_NAMES), watched())
        watchers = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(pattern) for pattern in patterns])
        yield types.Registration("airlock-policy", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, watchers)
    if client.tells_settings:
        section = types.DidChangeConfigurationRegistrationOptions(configuration.SECTION)
        yield types.Registration("airlock-settings", types.WORKSPACE_DID_CHANGE_CONFIGURATION, section)
    if client.completes:
        yield policy_help.REGISTRATION


async def settings_changed(session: Session, rpc: SafeProtocol, params: types.DidChangeConfigurationParams) -> None:
    """Puts changed settings or trust in force and looks at the documents concerned again."""
    chosen = configuration.from_change(params.settings)
    trusted = session.workspaces.trusted if chosen.trusted is None else chosen.trusted
    ask = session.client.configuration
    changed = session.workspaces.configure(None if ask else chosen.settings, trusted=trusted)
    _tell(rpc, *chosen.problems)
    _recheck(session, rpc, changed)
    if ask:
        await ask_settings(session, rpc)
    await _settle_key(session, rpc)


async def ask_settings(session: Session, rpc: SafeProtocol) -> None:
    """Asks the client for each folder's settings, where it can be asked."""
    if not session.client.configuration:
        return
    folders = list(session.workspaces)
    answers = await rpc.send_request_async(types.WORKSPACE_CONFIGURATION, configuration.question(folders))
    given = [configuration.from_answer(a) for a in answers] if isinstance(answers, (list, tuple)) else []
    changed = [f for f, chosen in zip(folders, given, strict=False) if _configure(session, f, chosen)]
    _tell(rpc, *dict.fromkeys(p for chosen in given for p in chosen.problems))
    _recheck(session, rpc, changed)


async def folders_changed(session: Session, rpc: SafeProtocol, event: types.WorkspaceFoldersChangeEvent) -> None:
    """Opens and closes folders; documents may belong to another one now."""
    session.workspaces.change([f.uri for f in event.added], [f.uri for f in event.removed])
    _recheck(session, rpc, list(session.workspaces))
    await ask_settings(session, rpc)


def file_changed(session: Session, rpc: SafeProtocol, uri: str) -> None:
    """Reloads the policy when the file was one; the index hears of every file."""
    session.indexing.changed(uri)
    folder = session.workspaces.with_policy_file(uri)
    if folder is not None:
        folder.reload()
        _recheck(session, rpc, [folder])


def _fetched(keys: vaults.Keys) -> asyncio.Future[str]:
    """Why the vault's key cannot be had, empty when it can. A keyring may take seconds, and the server's end does not wait for it."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[str] = loop.create_future()

    def tell(problem: str) -> None:
        if not answer.done():
            answer.set_result(problem)

    def fetch() -> None:
        problem = vaults.fetch_key(keys)
        with suppress(RuntimeError):  # the server has ended
            loop.call_soon_threadsafe(tell, problem)

    threading.Thread(target=fetch, name="airlock-key", daemon=True).start()
    return answer


async def _settle_key(session: Session, rpc: SafeProtocol, known: str = "", asked: str = "") -> None:
    """Has the vault's key held where the settings want it; a keyring may take seconds.

    `known` is what is wrong with it already, `asked` what the user was asked about.
    """
    workspaces = session.workspaces
    problem = await asyncio.to_thread(vaults.settle_key, workspaces.keys, workspaces.first.settings.vault_key)
    _tell(rpc, *(told for told in dict.fromkeys((known, problem)) if told not in ("", asked)))


def _configure(session: Session, folder: Folder, chosen: Chosen) -> bool:
    return chosen.settings is not None and folder.configure(chosen.settings, trusted=session.workspaces.trusted)


def _recheck(session: Session, rpc: SafeProtocol, folders: list[Folder]) -> None:
    if folders:
        session.indexing.start(folders)
        _prepare_names(folders)
        _tell_policy_problems(rpc, folders)
        session.checker.recheck(folders)
        publish.rechecked(session, rpc)


def _prepare_names(folders: list[Folder]) -> None:
    for folder in folders:
        folder.engine.prepare_names()


def _tell_policy_problems(rpc: SafeProtocol, folders: list[Folder]) -> None:
    _tell(rpc, *(f"{folder.engine.policy_problem} {NOT_IN_FORCE}" for folder in folders if folder.engine.policy_problem))
    tell_warnings(rpc, folders)


def tell_warnings(rpc: SafeProtocol, folders: list[Folder]) -> None:
    """Tells what the folders' engines warn of, each thing once."""
    _tell(rpc, *(warning for folder in folders for warning in folder.new_warnings()))


def _tell(rpc: SafeProtocol, *problems: str) -> None:
    for problem in problems:
        message = for_editors(problem if problem.startswith("airlock.toml") else f"Airlock: {problem}")
        rpc.notify(types.WINDOW_SHOW_MESSAGE, types.ShowMessageParams(types.MessageType.Warning, message))
