"""Keeps what is found in each open document up to date, and decides when.

A document is looked at when it opens, and again `delay_ms` after the last key press: only what changed, as one edit, however many there
were. A second of rest later the whole document is looked at once more; should the two ever differ, the whole one wins, silently. Large
documents are looked at whole in a thread. So are tables and records, once the keys rest: what stands in them moves along with edits until
then. Nothing here words a message.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from airlock.engine import LineEdit, LineScan, Placed
from airlock.frontends.lsp import placeholder_lines, quiet
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.tables import NONE, Run, joined, read, without_hints
from airlock.frontends.lsp.workspaces import Folder, Workspaces

IDLE_SECONDS = 1.0
_FAILED = "Airlock failed on this file, which is a fault in Airlock. Copies and prompts are held back."
_LARGE_BYTES = 500_000
_SMALL_BYTES = 100_000
"""The tables of so little are read at once; of more, when nobody types, which a thread at work would slow down."""


class _Watch:
    """What is known of one document."""

    def __init__(self, document: OpenDocument) -> None:
        self.document = document
        self.scan: LineScan | None = None
        """Up to date but for the document's own pending edit; None before the first look."""
        self.epoch = 0
        """Counts the times that findings may have changed while the text did not."""
        self.due = 0.0
        """Loop time at which the last change may be looked at."""
        self.timers: list[asyncio.TimerHandle] = []
        self.first_look: asyncio.Task[None] | None = None
        self.comparison: asyncio.Task[None] | None = None
        self.reading: asyncio.Task[None] | None = None
        self.tables = NONE
        """What stands in tables and records, as of the last rest, moved along with the edits since."""
        self.failed = False
        """Whether the last look broke off, so that nothing is known of the document."""
        self.mentioning: tuple[int, ...] | None = None
        """The lines that may mention a placeholder, as of the last look; None before somebody asks."""

    def rest(self) -> None:
        """Forgets what was to happen later."""
        for timer in self.timers:
            timer.cancel()
        self.timers = []

    def start_anew(self) -> None:
        """Forgets what was found and what is being looked for."""
        self.rest()
        for task in (self.first_look, self.comparison, self.reading):
            if task is not None:
                task.cancel()
        self.scan = self.first_look = self.comparison = self.reading = None
        self.tables = NONE
        self.mentioning = None
        self.epoch += 1

    def take_edit(self) -> LineEdit | None:
        """What has changed since the last look."""
        edit = self.document.take_edit()
        if edit is not None:
            self.tables = self.tables.moved(edit)
            if self.mentioning is not None:
                self.mentioning = placeholder_lines.moved(self.mentioning, self.document.lines, edit)
        return edit


class Checker:
    """See the module. `settled` is called with a document after each look at it; `differs` when the whole look corrected what was shown."""

    def __init__(self, workspaces: Workspaces, settled: Callable[[OpenDocument], None], differs: Callable[[OpenDocument], None]) -> None:
        self._workspaces = workspaces
        self._settled = settled
        self._differs = differs
        self._watches: dict[str, _Watch] = {}

    # events

    def opened(self, document: OpenDocument) -> None:
        """Looks at a document at once."""
        self.closed(document)
        watch = self._watches[document.uri] = _Watch(document)
        self._look(watch)

    def changed(self, document: OpenDocument) -> None:
        """Looks again once the keys have rested."""
        watch = self._watches[document.uri]
        loop = asyncio.get_running_loop()
        delay = self._workspaces.of(document.uri).settings.delay_ms / 1000
        watch.rest()
        watch.due = loop.time() + delay
        watch.timers = [loop.call_later(delay, self._look, watch)]

    def closed(self, document: OpenDocument) -> None:
        """Forgets a document."""
        watch = self._watches.pop(document.uri, None)
        if watch is not None:
            watch.start_anew()

    def recheck(self, folders: list[Folder] | None = None) -> None:
        """Looks at the documents of these folders anew (None: of all): their rules, allowlist or settings changed."""
        for watch in tuple(self._watches.values()):
            if folders is None or self._workspaces.of(watch.document.uri) in folders:
                watch.start_anew()
                self._look(watch)

    # answers

    def unchecked(self, document: OpenDocument) -> str:
        """Why a document is not looked at, empty when it is."""
        folder = self._workspaces.of(document.uri)
        if not folder.settings.enabled:
            return "Airlock is switched off (airlock.enabled)."
        if folder.excludes(document.uri):
            return "This file is excluded (airlock.exclude)."
        watch = self._watches.get(document.uri)
        return _FAILED if watch is not None and watch.failed else self.too_much(document)

    def too_much(self, document: OpenDocument) -> str:
        """Why a document cannot be looked at, whatever the user chose; empty when it can."""
        limit_kb = self._workspaces.of(document.uri).settings.max_file_kb
        if document.size_bytes > limit_kb * 1024:
            return f"This file is larger than {limit_kb} kB (airlock.maxFileSizeKb)."
        return "This is a binary file." if document.nul_count else ""

    def result_id(self, document: OpenDocument) -> str:
        """Changes whenever the findings may have."""
        return f"{document.version}.{self._watches[document.uri].epoch}"

    async def rested(self, document: OpenDocument) -> None:
        """Returns when the last change has been left alone for the delay, at the latest one delay from now."""
        watch = self._watches.get(document.uri)
        wait = watch.due - asyncio.get_running_loop().time() if watch else 0.0
        if wait > 0:
            await asyncio.sleep(wait)

    def known(self, document: OpenDocument) -> tuple[Placed, ...]:
        """What was found at the last look."""
        watch = self._watches.get(document.uri)
        if watch is None or watch.scan is None or self.unchecked(document):
            return ()
        return _shown(self._workspaces.of(document.uri), watch, watch.scan)

    def runs(self, document: OpenDocument) -> tuple[Run, ...]:
        """The tables and runs of records that are shown as one."""
        watch = self._watches.get(document.uri)
        return watch.tables.runs if watch is not None else ()

    def mentioning(self, document: OpenDocument) -> tuple[int, ...]:
        """The lines of a document that may mention a placeholder, as of the last look."""
        watch = self._watches.get(document.uri)
        if watch is None or watch.scan is None or self.unchecked(document):
            return ()
        if watch.mentioning is None:
            watch.mentioning = placeholder_lines.found(document.lines)
        return watch.mentioning

    async def current(self, document: OpenDocument) -> tuple[Placed, ...]:
        """What is to be shown for the document as it is now. Nothing for one that is not looked at."""
        watch = self._watches.get(document.uri)
        while watch is not None and watch.first_look is not None:
            await asyncio.wait([watch.first_look])
        if watch is not None:
            self._refresh(watch)
        return self.known(document)

    def _refresh(self, watch: _Watch) -> None:
        """Looks at what has not been looked at yet."""
        document = watch.document
        if self.unchecked(document):
            return
        engine = self._workspaces.of(document.uri).engine
        edit = watch.take_edit()
        if watch.scan is None:
            watch.scan = engine.scan_lines(document.lines, document.language)
        elif edit is not None:
            watch.scan = engine.rescan_lines(watch.scan, document.lines, edit)

    # looks

    def _look(self, watch: _Watch) -> None:
        watch.rest()
        if watch.first_look is not None:
            return
        first, watch.failed = watch.scan is None, False
        if self.unchecked(watch.document):
            watch.start_anew()
        elif first and watch.document.size_bytes > _LARGE_BYTES:
            watch.first_look = asyncio.ensure_future(self._first_look(watch))
            return
        else:
            try:
                self._refresh(watch)
            except Exception as error:  # noqa: BLE001 - nobody may take a file that could not be checked for a clean one
                self._broke_off(watch, error)
                return
            later = self._compare if not first else self._read_tables
            if first and watch.document.size_bytes <= _SMALL_BYTES:
                self._read_tables(watch)
            else:
                watch.timers = [asyncio.get_running_loop().call_later(IDLE_SECONDS, later, watch)]
        self._settled(watch.document)

    def _broke_off(self, watch: _Watch, error: Exception) -> None:
        """Has it told that the document is not checked; the next change has it looked at anew."""
        quiet.report(error)
        watch.start_anew()
        watch.failed = True
        self._settled(watch.document)

    async def _first_look(self, watch: _Watch) -> None:
        try:
            watch.scan = await self._scan_in_thread(watch)
        except Exception as error:  # noqa: BLE001 - as in `_look`
            watch.first_look = None
            self._broke_off(watch, error)
            return
        finally:
            if watch.first_look is asyncio.current_task():
                watch.first_look = None
        if not watch.timers:
            self._refresh(watch)
            self._settled(watch.document)
            watch.timers = [asyncio.get_running_loop().call_later(IDLE_SECONDS, self._read_tables, watch)]

    def _compare(self, watch: _Watch) -> None:
        """Looks at the whole document and lets that win."""
        document = watch.document
        if document.size_bytes > _LARGE_BYTES:
            watch.comparison = asyncio.ensure_future(self._compare_in_thread(watch))
        else:
            before = self.known(document)
            engine = self._workspaces.of(document.uri).engine
            self._correct(watch, before, engine.scan_lines(document.lines, document.language))
        self._read_tables(watch)

    async def _compare_in_thread(self, watch: _Watch) -> None:
        before, revision = self.known(watch.document), watch.document.revision
        scan = await self._scan_in_thread(watch)
        if watch.document.revision == revision:
            self._correct(watch, before, scan)

    def _correct(self, watch: _Watch, before: tuple[Placed, ...], scan: LineScan) -> None:
        watch.scan = scan
        if _shown(self._workspaces.of(watch.document.uri), watch, scan) != before:
            watch.epoch += 1
            self._differs(watch.document)

    def _read_tables(self, watch: _Watch) -> None:
        if watch.reading is not None:
            watch.reading.cancel()
        watch.reading = asyncio.ensure_future(self._read_tables_in_thread(watch))

    async def _read_tables_in_thread(self, watch: _Watch) -> None:
        """Reads the tables of the document as it is now; a change meanwhile makes that worthless, and there will be another rest."""
        document, revision = watch.document, watch.document.revision
        engine = self._workspaces.of(document.uri).engine
        found = await asyncio.to_thread(read, engine, document.as_document(), document.starts)
        if document.revision == revision and watch.scan is not None and found != watch.tables:
            watch.tables = found
            watch.epoch += 1
            self._differs(document)

    async def _scan_in_thread(self, watch: _Watch) -> LineScan:
        """A whole scan of the document as it is now. Changes meanwhile stay its pending edit."""
        document = watch.document
        engine = self._workspaces.of(document.uri).engine
        watch.take_edit()
        return await asyncio.to_thread(engine.scan_lines, list(document.lines), document.language)


def _shown(folder: Folder, watch: _Watch, scan: LineScan) -> tuple[Placed, ...]:
    document = watch.document
    found = folder.engine.shown(joined(scan.findings, watch.tables.cells), document.lines, document.uri)
    return found if folder.settings.show_hints else tuple(without_hints(found, watch.tables.runs))
