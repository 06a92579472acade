"""The options that say what a prompt is to be made of, and the list of what it is made of."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Sequence
from typing import BinaryIO

from airlock.core.model import Piece, PieceState
from airlock.engine import Tailoring
from airlock.frontends.cli.arguments import position
from airlock.frontends.cli.console import visible
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.files import NotCheckedError, decode, input_of, shown_argument

_VERSION = 1
_TRACE_BYTES = 5 * 1024 * 1024
EXAMPLES = """\
--items lists what it is made of and what could go as well; --drop and --add take an id from there, or a name such as Cart.total.
exit codes: 0 done, 2 wrong options or policy file, 3 there is no prompt to be had, 4 refused by policy
"""


OVER = "the function alone is larger than the budget"


def add_options(add: Callable[..., object]) -> None:
    """Adds them by a parser's `add_argument`."""
    add("--drop", action="append", default=[], metavar="ID|NAME", help="leave a piece out (again for more)")
    add("--add", action="append", default=[], metavar="ID|NAME", help="show one more piece as a signature (again for more)")
    add("--budget", type=position, default=0, metavar="N", help="most tokens of the whole prompt: what is needed least is left out")
    add("--items", action="store_true", help="list the pieces instead")


def chosen(options: argparse.Namespace, trace: str = "", *, listed: bool) -> Tailoring:
    """What the options say; with `listed`, the pieces are to be told."""
    return Tailoring(drop=tuple(options.drop), add=tuple(options.add), budget=options.budget, trace=trace, listed=listed)


def require_met(tailoring: Tailoring, items: Sequence[Piece]) -> None:
    """Ends the command where a piece that was to stay would go, or one that was to go is not there: a name may be misspelt."""
    for option, names, unmet in (("--drop", tailoring.drop, _STAYS), ("--add", tailoring.add, _GOES)):
        for name in names:
            found = [one for one in items if _is_called(one, name)]
            if not found or not any(one.state in unmet for one in found):
                raise CommandError(f"one {option} names nothing that it could be said of; --items lists the pieces with their ids")


_STAYS = (PieceState.DROPPED, PieceState.OFFERED, PieceState.OVER)
_GOES = (PieceState.SENT, PieceState.OVER)


def _is_called(piece: Piece, name: str) -> bool:
    """Whether a piece has this id, or this name in its label."""
    return name == piece.id or re.search(rf"(?<![\w.]){re.escape(name)}(?![\w.])", piece.label) is not None


def trace_of(name: str, stdin: BinaryIO) -> str:
    """What a failing run printed: a file's text, or that of standard input; none for no name."""
    if not name:
        return ""
    try:
        return decode(input_of(name, stdin, _TRACE_BYTES)).without_mark()
    except NotCheckedError as problem:
        raise CommandError(f"{shown_argument(name)}: {problem}", Exit.NOT_CHECKED) from None


def listing(items: Sequence[Piece], *, as_json: bool) -> str:
    """The pieces, a line each, or as JSON."""
    if as_json:
        return json.dumps({"version": _VERSION, "items": rows(items)}, indent=2) + "\n"
    wide = max((len(one.state.value) for one in items), default=0)
    return "".join(
        f"{one.id}  {one.state.value:<{wide}}  {one.kind.value:<10}  {one.tokens:>6,}  {visible(one.label)}{_where(one)}\n" for one in items
    )


def rows(items: Sequence[Piece]) -> list[dict[str, object]]:
    """The pieces as JSON has them."""
    return [
        {
            "id": one.id,
            "label": one.label,
            "kind": one.kind.value,
            "state": one.state.value,
            "tokens": one.tokens,
            "file": one.path,
            "line": one.line,
            "fixed": one.fixed,
        }
        for one in items
    ]


def _where(piece: Piece) -> str:
    place = ":".join(filter(None, (visible(piece.path), str(piece.line or ""))))
    return f"  ({place})" if piece.path else f"  (line {piece.line})" if piece.line else ""
