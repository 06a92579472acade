"""The `airlock` command: reads the verb and imports only that front door, so that a cold command is fast."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from airlock.frontends.cli.console import Console
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.failures import guarded

_VERBS = {
    "scan": "find what must not reach an AI in files, folders or changes",
    "redact": "put placeholders in the place of sensitive values",
    "restore": "bring the real values back",
    "context": "print the least code that explains one function",
    "prompt": "print a safe prompt about one function",
    "names": "suggest names of your organisation to protect",
    "policy": "take in rules that were written for another tool",
    "vault": "list, forget or move the values that wait for an answer",
}
"""What `frontends/cli` has a file for, with its line of help."""

_AT_WORK = ("multiprocessing", "airlock.engines.ner.recognizer")
"""What starts something that has to be ended when a process ends."""
_SERVE = "run the language server on standard input and output"
_EXITS = "Exit codes: 0 clean or done, 1 findings, 2 usage or policy error, 3 not checked, 4 refused."


def run() -> NoReturn:
    """The command as a process, which ends at once: taking apart all that it loaded takes as long as reading a small file."""
    code = main()  # everything is written by now
    threading = sys.modules.get("threading")
    if sys.modules.keys().isdisjoint(_AT_WORK) and (threading is None or threading.active_count() == 1):
        os._exit(code)
    sys.exit(code)


def main(arguments: Sequence[str] | None = None, console: Console | None = None) -> int:
    """Runs one command; the result is the process's exit code."""
    try:
        given = list(sys.argv[1:] if arguments is None else arguments)
        if console is None and given[:1] != ["serve"]:  # a process of its own
            gc.set_threshold(100_000, 20, 20)  # a command makes many objects, hardly any cycles, and is soon over
        return int(guarded(lambda used: _dispatch(given, used), console or Console.of_process()))
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    finally:
        if console is None:
            gc.freeze()  # else the process looks through all of them once more when it ends


def _dispatch(given: list[str], console: Console) -> int:
    verb, rest = (given[0], given[1:]) if given else ("help", [])
    if verb in {"help", "-h", "--help"}:
        if rest and not rest[0].startswith("-"):
            return _dispatch([rest[0], "--help"], console)
        console.write(_help())
        return Exit.CLEAN if given else Exit.USAGE
    if verb in {"version", "-V", "--version"}:
        from airlock.version import airlock_version

        console.write(f"airlock {airlock_version()}\n")
        return Exit.CLEAN
    if verb == "serve":
        return _serve(rest, console)
    if verb not in _VERBS:
        raise CommandError(_no_such(verb))
    code: int = import_module(f"airlock.frontends.cli.{verb}").run(rest, console)
    return code


def _serve(rest: list[str], console: Console) -> int:
    if rest and rest[0] in {"-h", "--help"}:
        console.write(f"usage: airlock serve\n\n{_SERVE.capitalize()}; editors start it.\n")
        return Exit.CLEAN
    from airlock.frontends.lsp import run

    return run()


def _no_such(given: str) -> str:
    """Names what may have been meant; what was given is never repeated, since anything may be in it."""
    from difflib import get_close_matches

    near = get_close_matches(given[:20].lower(), (*_VERBS, "serve", "version"), 1)
    return f"there is no such command{f'; did you mean {near[0]}?' if near else ''}; airlock --help lists them"


def _help() -> str:
    words = {**_VERBS, "serve": _SERVE, "version": "print the version", "help VERB": "explain a command"}
    listed = "\n".join(f"  {verb:<10} {what}" for verb, what in words.items())
    return f"usage: airlock VERB [OPTIONS]\n\nThe airlock between your code and any AI.\n\n{listed}\n\nEvery VERB has --help. {_EXITS}\n"


if __name__ == "__main__":
    run()
