"""Parts of the language server that are easier seen alone: patterns, folders, settings, and the look that corrects."""

from __future__ import annotations

import asyncio

import pytest
from lsprotocol import types

from airlock.core import globs
from airlock.engine.words import in_sentence
from airlock.frontends.lsp import checker as checking
from airlock.frontends.lsp import configuration
from airlock.frontends.lsp.checker import Checker
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.workspaces import Workspaces, folder_uris
from airlock.settings import Settings
from frontends.lsp_client import TIMEOUT_SECONDS, secret


@pytest.mark.parametrize(
    ("pattern", "hits", "misses"),
    [
        ("**/node_modules/**", ["node_modules/a.js", "web/node_modules/x/a.js"], ["node_modules.js", "my_node_modules/a.js"]),
        ("**/*.min.js", ["a.min.js", "x/y/a.min.js"], ["a.js", "a.min.js/b"]),
        ("*.py", ["a.py"], ["x/a.py", "a.pyc"]),
        ("src/**", ["src/a", "src/b/c"], ["lib/src/a", "src"]),
        ("**/**/a", ["a", "x/a", "x/y/a"], ["b"]),
        ("{src,lib}/?.{ts,tsx}", ["src/a.ts", "lib/b.tsx"], ["src/ab.ts", "src/a.js"]),
        ("[a-c]*/[!x].md", ["b/y.md", "car/z.md"], ["d/y.md", "b/x.md", "b//.md"]),
        ("a,b+(c).txt", ["a,b+(c).txt"], ["a", "abc.txt"]),
        ("x\ny/é*", ["x\ny/éclair"], ["x"]),
    ],
)
def test_patterns_mean_what_they_mean_in_the_editor(pattern: str, hits: list[str], misses: list[str]) -> None:
    match = globs.matcher((pattern,))
    assert [path for path in hits + misses if match(path)] == hits


@pytest.mark.parametrize("pattern", ["{a", "a}", "[z-a]", "", "*" * 500, "}{"])
def test_patterns_that_make_no_sense_match_nothing_and_break_nothing(pattern: str) -> None:
    match = globs.matcher((pattern, "good.txt"))
    assert match("good.txt")
    assert not match("other.txt")


def test_hostile_patterns_do_not_stall() -> None:
    match = globs.matcher(("**/" * 60 + "b", "*a" * 60 + "b", "{a,a}" * 60))
    assert not match("a/" * 60 + "a" * 60)


def test_a_document_belongs_to_the_nearest_folder() -> None:
    uris = ["file:///home/shop", "file:///home/shop/lab", "file:///c%3A/work"]
    spaces = Workspaces(uris, Settings(), trusted=True)
    homes = {
        "file:///home/shop/a.py": 0,
        "file:///home/shop/lab/a.py": 1,
        "file:///home/shop/laboratory/a.py": 0,
        "file:///c%3A/work/a.py": 2,
        "file:///c:/work/a.py": 2,
        "git:/home/shop/lab/a.py?%7B%22ref%22%3A%22%22%7D": 1,
        "file:///elsewhere/a.py": 0,
        "untitled:Untitled-1": 0,
        "chatSessionInput:input-0": 0,
        "http://[": 0,
    }
    assert {uri: uris.index(spaces.of(uri).uri) for uri in homes} == homes


def test_there_is_always_a_folder() -> None:
    spaces = Workspaces([], Settings(), trusted=True)
    assert (spaces.first.uri, spaces.first.root) == ("", "")
    spaces.change(["file:///one"], [])
    assert [f.uri for f in spaces] == ["file:///one"]
    spaces.change([], ["file:///one", "file:///never"])
    assert [f.uri for f in spaces] == [""]


@pytest.mark.parametrize(
    ("given", "uris"),
    [
        ({"workspace_folders": [types.WorkspaceFolder("file:///a", "a")], "root_uri": "file:///b"}, ["file:///a"]),
        ({"root_uri": "file:///b", "root_path": "/c"}, ["file:///b"]),
        ({"root_path": "/c"}, ["file:///c"]),
        ({}, []),
    ],
)
def test_editors_name_their_folders_in_several_ways(given: dict[str, object], uris: list[str]) -> None:
    params = types.InitializeParams(capabilities=types.ClientCapabilities(), **given)  # type: ignore[arg-type]
    assert folder_uris(params) == uris


@pytest.mark.parametrize(
    "values",
    [
        {"diagnostics": {"delayMs": 7}},
        {"diagnostics.delayMs": 7},
        {"airlock": {"diagnostics": {"delayMs": 7}}},
        {"airlock.diagnostics.delayMs": 7},
        {"airlock": {"diagnostics.delayMs": 7}, "other": 3},
    ],
)
def test_settings_may_be_written_in_several_ways(values: object) -> None:
    chosen = configuration.from_options({"settings": values, "trusted": False}).settings
    assert chosen == Settings(delay_ms=7)


@pytest.mark.parametrize("options", [None, 7, {}, {"settings": None, "trusted": "yes"}, {"settings": []}])
def test_options_that_say_nothing_change_nothing(options: object) -> None:
    chosen = configuration.from_options(options)
    assert (chosen.settings, chosen.trusted) == (None, None)
    assert configuration.from_change(options).settings is None


def test_a_wrong_setting_is_named_without_its_value() -> None:
    chosen = configuration.from_change({"airlock": {"maxFileSizeKb": secret(1)}})
    assert chosen.settings == Settings()
    [problem] = chosen.problems
    assert "airlock.maxFileSizeKb" in problem
    assert secret(1) not in problem


def test_null_is_a_setting_that_is_not_set() -> None:
    chosen = configuration.from_change({"airlock": {"exclude": None, "diagnostics": {"delayMs": 7}}})
    assert (chosen.settings, chosen.problems) == (Settings(delay_ms=7), ())


@pytest.mark.parametrize("lines", [3_000, 30_000], ids=["small", "large"])
async def test_the_look_at_the_whole_document_wins(lines: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Should what is kept about a document ever be wrong, a second of rest puts it right, and the editor is told."""
    monkeypatch.setattr(checking, "IDLE_SECONDS", 0.0)
    heard = Heard()
    document = _opened(f'k = "{secret(1)}"\n' + "filler = another + thing\n" * lines)
    heard.checker.opened(document)
    assert await heard.next() == ("settled", 1, "1.0")
    watch = heard.checker._watches[document.uri]
    watch.scan = heard.checker._workspaces.first.engine.scan_lines(["nothing\n"] * len(document.lines), "python")
    document.change(types.TextDocumentContentChangePartial(_at(lines), "x"), "utf-16")
    heard.checker.changed(document)
    assert await heard.next() == ("settled", 0, "1.0")
    assert await heard.next() == ("differs", 1, "1.1")
    heard.checker.closed(document)


async def test_a_document_closed_while_it_is_looked_at_is_forgotten() -> None:
    heard = Heard()
    large = _opened(f'k = "{secret(1)}"\n' + "filler = another + thing\n" * 30_000)
    heard.checker.opened(large)
    waiting = asyncio.ensure_future(heard.checker.current(large))
    await asyncio.sleep(0)
    heard.checker.closed(large)
    assert await waiting == ()
    heard.checker.opened(_opened("x = 1\n"))
    assert await heard.next() == ("settled", 0, "1.0")
    assert heard.checker.known(large) == ()


class Heard:
    """A checker and what it says, in order: what happened, how many findings were known then, and the result's name."""

    def __init__(self) -> None:
        self._said: asyncio.Queue[tuple[str, int, str]] = asyncio.Queue()
        spaces = Workspaces([], Settings(delay_ms=0), trusted=True)
        self.checker = Checker(spaces, lambda d: self._hear("settled", d), lambda d: self._hear("differs", d))

    def _hear(self, what: str, document: OpenDocument) -> None:
        self._said.put_nowait((what, len(self.checker.known(document)), self.checker.result_id(document)))

    async def next(self) -> tuple[str, int, str]:
        return await asyncio.wait_for(self._said.get(), TIMEOUT_SECONDS)


def _opened(text: str) -> OpenDocument:
    return OpenDocument(types.TextDocumentItem(f"file:///{len(text)}.py", "python", 1, text), "python")


def _at(line: int) -> types.Range:
    return types.Range(types.Position(line, 0), types.Position(line, 0))


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Tokens in a list or map", "tokens in a list or map"),
        ("Recovery codes in a note", "recovery codes in a note"),
        ("Public IP address", "public IP address"),
        ("API key", "API key"),
        ("Stripe live key", "Stripe live key"),
        ("Code Climate token", "Code Climate token"),
    ],
)
def test_a_title_within_a_sentence_keeps_the_capital_of_names_alone(title: str, words: str) -> None:
    assert in_sentence(title) == words
