"""The options for names and addresses in running text, which several commands have."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable
from typing import TypedDict

from airlock.engine import Engine
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.settings import Settings


class Chosen(TypedDict):
    """Settings that follow from the options."""

    ner: bool
    ner_command: tuple[str, ...]


def add_options(add: Callable[..., object]) -> None:
    """The options; `add` is a parser's."""
    add("--ner", action="store_true", help="also look for names and addresses in comments and running text (extra `ner`): slower")
    add("--ner-command", type=_command, default=(), metavar="COMMAND", help="recogniser to ask instead, see docs/ner.md")


def wanted(options: argparse.Namespace) -> bool:
    """Whether names shall be looked for."""
    return bool(options.ner or options.ner_command)


def settings(options: argparse.Namespace) -> Chosen:
    """What goes into the settings."""
    return Chosen(ner=wanted(options), ner_command=options.ner_command)


def chosen(options: argparse.Namespace) -> Settings:
    """Settings that differ from the usual by these options alone."""
    return Settings(**settings(options))


def require_whole(engine: Engine) -> None:
    """Ends the command where names could not be looked for in all of its text: nothing may go then that was to be looked at."""
    if engine.unsearched:
        raise CommandError(f"not checked: {engine.unsearched[0]}", Exit.NOT_CHECKED)


def _command(given: str) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(given))
    except ValueError:
        raise argparse.ArgumentTypeError("is no command: a quote is open") from None
