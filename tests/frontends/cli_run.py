"""Runs the command line, in this process or as a real one, and makes the values its tests plant."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from airlock.__main__ import main
from airlock.frontends.cli.console import Console

COMMAND = (sys.executable, "-m", "airlock")
_MEDDLING = {"NO_COLOR", "FORCE_COLOR", "PYTHONUNBUFFERED"}
TIMEOUT_SECONDS = 120.0


@dataclass(frozen=True)
class Done:
    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def notes(self) -> str:
        return self.err.decode()


class Terminal(BytesIO):
    """A stream with a person behind it."""

    def isatty(self) -> bool:
        return True


def here(*arguments: str, stdin: bytes = b"", stderr: BytesIO | None = None, stdout: BytesIO | None = None) -> Done:
    """The command in this process."""
    out, err = stdout or BytesIO(), stderr or BytesIO()
    code = main(arguments, Console(BytesIO(stdin), out, err))
    return Done(code, out.getvalue(), err.getvalue())


def command(*arguments: str, stdin: bytes = b"", cwd: Path | None = None, start: Sequence[str] = COMMAND, **environment: str) -> Done:
    """The command as a process of its own."""
    env = plain_environment() | environment
    done = subprocess.run([*start, *arguments], input=stdin, capture_output=True, check=False, cwd=cwd, env=env, timeout=TIMEOUT_SECONDS)
    return Done(done.returncode, done.stdout, done.stderr)


def plain_environment() -> dict[str, str]:
    """This process's environment without what changes colours or buffering."""
    return {k: v for k, v in os.environ.items() if k not in _MEDDLING}


def running(*arguments: str, cwd: Path) -> subprocess.Popen[bytes]:
    """The command as a process to talk with."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([*COMMAND, *arguments], cwd=cwd, env=plain_environment(), **pipes)


def ask(process: subprocess.Popen[bytes], line: bytes) -> bytes:
    """One line in, one line out; what keeps its answer back is ended, so that the test fails instead of waiting."""
    assert process.stdin
    assert process.stdout
    watch = threading.Timer(TIMEOUT_SECONDS, process.kill)
    watch.start()
    process.stdin.write(line + b"\n")
    process.stdin.flush()
    answer = process.stdout.readline()
    watch.cancel()
    return answer


def git(folder: Path, *words: str) -> bytes:
    """Git, with an identity and without the machine's own configuration."""
    identity = {f"GIT_{who}_{what}": "x@y.z" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    env = os.environ | identity | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(["git", *words], cwd=folder, env=env, check=True, capture_output=True).stdout


def aws_key(tail: str = "QUX7SL") -> str:
    return "AKIA" + "Z3MGNRIWKB" + tail


def github_token() -> str:
    return "ghp_" + "wq8Zr1LkT5v" + "XcB3nM7pQ2s" + "Yd4fHt19hT6v"[:14]
