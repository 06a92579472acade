"""The command as a whole: its verbs, its failures, and what it loads."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_run import COMMAND, TIMEOUT_SECONDS, ask, command, here, plain_environment, running

from airlock.__main__ import main
from airlock.frontends.cli.console import Console
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.failures import described, guarded

VERBS = ("scan", "redact", "restore", "context", "prompt", "names", "policy", "vault")
VERSION = json.loads((Path(__file__).parents[2] / "package.json").read_text(encoding="utf-8"))["version"]


@pytest.mark.parametrize("word", ["help", "--help", "-h"])
def test_help_lists_every_verb(word: str) -> None:
    done = here(word)
    assert done.code == 0
    assert all(f"\n  {verb} " in done.text for verb in (*VERBS, "serve", "version"))


def test_no_verb_is_help_and_a_usage_error() -> None:
    done = here()
    assert done.code == 2
    assert done.text.startswith("usage: airlock")


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        here(verb, "--help")
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert told.startswith(f"usage: airlock {verb} ")
    assert "\nexit codes: 0 " in told
    with pytest.raises(SystemExit):
        here("help", verb)


@pytest.mark.parametrize("word", ["version", "--version", "-V"])
def test_version(word: str) -> None:
    assert here(word).text == f"airlock {VERSION}\n"


def test_the_installed_script() -> None:
    script = Path(sys.executable).with_name("airlock.exe" if os.name == "nt" else "airlock")
    if script.exists():
        assert command("--version", start=[str(script)]).text == f"airlock {VERSION}\n"


def test_an_unknown_verb() -> None:
    for arguments in (("frobnicate",), ("help", "frobnicate")):
        done = here(*arguments)
        assert (done.code, done.out) == (2, b"")
        assert done.notes == "airlock: there is no such command; airlock --help lists them\n"
    assert "did you mean redact?" in here("redcat").notes


@pytest.mark.parametrize("verb", VERBS)
def test_unknown_options_are_usage_errors(verb: str) -> None:
    done = here(verb, "--no-such-option=x")
    assert (done.code, done.out) == (2, b"")
    assert done.notes == f"airlock: {verb}: there is no option --no-such-option (see airlock {verb} --help)\n" or "required" in done.notes


@pytest.mark.parametrize("arguments", [("redact", "--no-vault"), ("scan", "-"), ("restore",), ("--version",), ("scan", "--batch")])
def test_only_serve_loads_the_language_server(arguments: tuple[str, ...], tmp_path: Path) -> None:
    program = f"import sys; from airlock.__main__ import main; main({arguments!r}); print(*sys.modules, file=sys.stderr)"
    done = command(start=[sys.executable, "-c", program], cwd=tmp_path, stdin=b"")
    loaded = {name.partition(".")[0] for name in done.notes.split()}
    assert "airlock" in loaded
    assert loaded.isdisjoint({"pygls", "lsprotocol", "attrs", "cattrs", "asyncio", "hypothesis", "pathspec"})
    if arguments[0] != "scan" and sys.version_info < (3, 14):  # a borrowed engine has data classes, and later argparse does
        assert loaded.isdisjoint({"dataclasses", "inspect", "msgspec", "shutil"})


def test_a_command_leaves_nothing_to_be_looked_through_at_its_end(tmp_path: Path) -> None:
    program = "import gc, sys; from airlock.__main__ import main; main(['--version']); print(gc.get_freeze_count(), file=sys.stderr)"
    assert int(command(start=[sys.executable, "-c", program], cwd=tmp_path).notes) > 1000


def test_a_process_ends_at_once_unless_something_is_still_at_work(tmp_path: Path) -> None:
    program = "import atexit, sys; from airlock.__main__ import run; atexit.register(print, 'taken apart'); sys.argv[1:] = ['--version']; "
    working = "import threading; threading.Thread(target=threading.Event().wait, args=(0.2,)).start(); "
    done = command(start=[sys.executable, "-c", f"{program}run()"], cwd=tmp_path)
    assert (done.code, done.out) == (0, f"airlock {VERSION}\n".encode())
    assert command(start=[sys.executable, "-c", f"{program}{working}run()"], cwd=tmp_path).out.endswith(b"taken apart\n")


def test_serve_is_the_language_server(tmp_path: Path) -> None:
    body = json.dumps(
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}}
    )
    exit_ = json.dumps({"jsonrpc": "2.0", "method": "exit"})
    sent = "".join(f"Content-Length: {len(b)}\r\n\r\n{b}" for b in (body, exit_))
    done = command("serve", "--stdio", cwd=tmp_path, stdin=sent.encode())
    assert b'"capabilities"' in done.out


def fail(problem: BaseException) -> int:
    def command_(_: Console) -> int:
        raise problem

    from io import BytesIO

    err = BytesIO()
    code = guarded(command_, Console(BytesIO(), BytesIO(), err))
    assert b"canary" not in err.getvalue()
    return code


def test_every_failure_has_its_code() -> None:
    from airlock.engine import AirlockError, PolicyError, VaultError

    assert fail(PolicyError("x")) == 2
    assert fail(VaultError("x")) == 3
    assert fail(AirlockError("x")) == 3
    assert fail(CommandError("x", Exit.REFUSED)) == 4
    assert fail(ValueError("canary")) == 70
    assert fail(MemoryError("canary")) == 70
    assert fail(RecursionError("canary")) == 70
    assert fail(ModuleNotFoundError("canary", name="tree_sitter")) == 70
    assert fail(KeyboardInterrupt()) == 130


def test_an_unforeseen_failure_is_described_by_type_and_place() -> None:
    try:
        json.loads("canary")
    except ValueError as problem:
        words = described(problem)
    assert words.startswith("internal error: JSONDecodeError at ")
    assert "canary" not in words
    assert (
        described(ModuleNotFoundError("canary", name="tree_sitter.x"))
        == "the Python library tree_sitter is missing; install prompt-airlock again"
    )


def test_options_are_not_abbreviated() -> None:
    assert here("scan", "--form", "json").code == 2


@pytest.mark.parametrize("size", [10, 3_000_000])
def test_a_reader_who_leaves_is_no_fault(tmp_path: Path, size: int) -> None:
    (tmp_path / "a.txt").write_text("x" * size, encoding="utf-8")
    with running("redact", "a.txt", cwd=tmp_path) as process:
        assert process.stdout
        process.stdout.close()
        process.stdout = None
        _, notes = process.communicate(timeout=TIMEOUT_SECONDS)
        assert (process.returncode, notes) == (Exit.BROKEN_PIPE, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize("text", ["x", "x" * 3_000_000])
def test_output_that_cannot_be_written_is_said(tmp_path: Path, text: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "redact"],
            input=text.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            cwd=tmp_path,
            env=plain_environment(),
        )
    assert done.returncode == 3
    assert done.stderr.startswith(b"airlock: the output cannot be written: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupt_is_quiet(tmp_path: Path) -> None:
    with running("scan", "--batch", cwd=tmp_path) as process:
        ask(process, b'{"id": 1, "text": "x"}')
        process.send_signal(signal.SIGINT)
        process.wait(TIMEOUT_SECONDS)  # before its input ends, which would end it as well
        _, notes = process.communicate(timeout=TIMEOUT_SECONDS)
        assert (process.returncode, notes) == (130, b"")


def test_without_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main(["version"]) == 0
