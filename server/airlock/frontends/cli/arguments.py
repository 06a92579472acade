"""argparse, taught never to repeat what it was given: an argument may hold a value that must not reach a log.

Options are never abbreviated, so that a script keeps its meaning when an option is added.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import NoReturn

from airlock.frontends.cli.exits import CommandError

_OPTION_NAME = re.compile(r"--?[a-z][a-z-]{0,30}")
_HELP = frozenset(("-h", "--help"))
_UNMEASURED = partial(argparse.RawDescriptionHelpFormatter, width=80)
"""Each option that is added asks for a formatter, and measuring the terminal for it loads much that only help needs."""


class Parser(argparse.ArgumentParser):
    """A parser whose errors name options and never their values."""

    def __init__(self, verb: str, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=f"airlock {verb}",
            description=description,
            epilog=epilog or None,
            allow_abbrev=False,
            formatter_class=_UNMEASURED,
        )
        self._verb = verb

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The arguments, or a CommandError."""
        if not _HELP.isdisjoint(arguments):
            self.formatter_class = argparse.RawDescriptionHelpFormatter
        chosen, unknown = self.parse_known_intermixed_args(list(arguments))
        if unknown:
            self._refuse(_unknown(unknown))
        return chosen

    def error(self, message: str) -> NoReturn:
        """Called by argparse with its own words, of which one form quotes a value."""
        before, quotes_value, _ = message.partition("ignored explicit argument")
        self._refuse(f"{before}takes no value" if quotes_value else message)

    def _refuse(self, message: str) -> NoReturn:
        raise CommandError(f"{self._verb}: {message} (see airlock {self._verb} --help)")


def _unknown(arguments: Sequence[str]) -> str:
    name = _OPTION_NAME.fullmatch(arguments[0].partition("=")[0])
    return f"there is no option {name.group()}" if name else "there are more arguments than expected"


def one_of(*words: str) -> Callable[[str], str]:
    """An argparse type: one of these words."""

    def read(given: str) -> str:
        if given not in words:
            raise argparse.ArgumentTypeError(f"must be {', '.join(words[:-1])} or {words[-1]}")
        return given

    return read


def position(given: str) -> int:
    """An argparse type: a line or column, counted from 1."""
    if not given.isascii() or not given.isdigit() or not 0 < len(given) < 10 or int(given) < 1:
        raise argparse.ArgumentTypeError("must be a whole number from 1 on")
    return int(given)
