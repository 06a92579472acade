"""The `airlock` command: reads the verb and imports only that front door, so that a cold command is fast."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

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

_SERVE = "run the language server on standard input and output"


def main(arguments: Sequence[str] | None = None, console: Console | None = None) -> int:
    """Runs one command; the result is the process's exit code."""
    try:
        given = list(sys.argv[1:] if arguments is None else arguments)
        return int(guarded(lambda used: _dispatch(given, used), console or Console.of_process()))
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


def _dispatch(given: list[str], console: Console) -> int:
    verb, rest = (given[0], given[1:]) if given else ("help", [])
    if verb in {"help", "-h", "--help"}:
        if rest and rest[0] in _known():
            return _dispatch([rest[0], "--help"], console)
        console.write(_help())
        return Exit.CLEAN if given else Exit.USAGE
    if verb in {"version", "-V", "--version"}:
        from airlock.engine import state

        console.write(f"airlock {state.airlock_version()}\n")
        return Exit.CLEAN
    if verb == "serve":
        return _serve(rest, console)
    if verb not in _VERBS:
        raise CommandError("there is no such command; airlock --help lists them")
    code: int = import_module(f"airlock.frontends.cli.{verb}").run(rest, console)
    return code


def _serve(rest: list[str], console: Console) -> int:
    if rest and rest[0] in {"-h", "--help"}:
        console.write(f"usage: airlock serve\n\n{_SERVE.capitalize()}; editors start it.\n")
        return Exit.CLEAN
    from airlock.frontends.lsp import run

    return run()


def _known() -> tuple[str, ...]:
    return (*_VERBS, "serve")


def _help() -> str:
    words = {**_VERBS, "serve": _SERVE, "version": "print the version", "help VERB": "explain a command"}
    listed = "\n".join(f"  {verb:<10} {what}" for verb, what in words.items())
    return f"usage: airlock VERB [OPTIONS]\n\nThe airlock between your code and any AI.\n\n{listed}\n\nEvery VERB has --help.\n"


if __name__ == "__main__":
    sys.exit(main())
