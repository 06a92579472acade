"""`airlock vault`: what the vault holds, forgetting it, moving it to another machine, and who keeps its key. No value is ever printed."""

from __future__ import annotations

import argparse
import datetime
import getpass
import os
from collections.abc import Sequence
from pathlib import Path

from airlock.engine import vaults
from airlock.frontends.cli.arguments import Parser, position
from airlock.frontends.cli.console import Console, is_terminal, visible
from airlock.frontends.cli.exits import CommandError, Exit

_EPILOG = """\
examples:
  airlock vault list                       sessions, entries, last use
  airlock vault purge --older 7            forget what was not used for a week
  airlock vault purge --session NAME       forget one session
  airlock vault export my.vault            one sealed file, opened by a passphrase
  airlock vault import my.vault
  airlock vault key                        where the key is held
  airlock vault key keyring                have the operating system's keyring hold it; or: file
  airlock vault afresh                     set a damaged vault aside and go on

A passphrase is asked for at the terminal, or read from the first line of --passphrase-file.
exit codes: 0 done, 2 wrong options, 3 the vault, its key or a file cannot be used
"""
_LEAST_PASSPHRASE = 12
_KEY_GONE = "the vault's key is gone; put its file back from a backup, or have the vault set aside: airlock vault afresh"


def run(arguments: Sequence[str], console: Console) -> int:
    """Does one of the jobs."""
    options = _parser().read(arguments)
    jobs = {"list": _list, "purge": _purge, "export": _export, "import": _import, "key": _key, "afresh": _afresh}
    if options.job not in jobs:
        raise CommandError("vault: say list, purge, export, import, key or afresh (see airlock vault --help)")
    jobs[options.job](options, console)
    return Exit.CLEAN


def _parser() -> Parser:
    parser = Parser("vault", "Look after the values that wait for an answer. None is ever printed.", _EPILOG)
    add = parser.add_argument
    add("job", metavar="list|purge|export|import|key|afresh", help="what to do")
    add("file", nargs="?", default="", metavar="FILE", help="where an export goes or comes from; for key: file or keyring")
    add("--session", default="", metavar="NAME", help="only this session")
    add("--older", type=position, default=0, metavar="DAYS", help="purge: only what was not used for that long")
    add("--all", action="store_true", help="purge: everything")
    add("--key", action="store_true", help="purge --all, afresh: the key too, when it cannot be had any more; end editors first")
    add("--passphrase-file", default="", metavar="FILE", help="the passphrase is its first line")
    return parser


def _list(_: argparse.Namespace, console: Console) -> None:
    found = vaults.sessions()
    width = max((len(session.name) for session in found), default=0)
    for session in found:
        used = datetime.datetime.fromtimestamp(session.used, datetime.timezone.utc).astimezone().strftime("%Y-%m-%d %H:%M")
        console.write(f"{visible(session.name):<{width}}  {session.entries:>6}  last used {used}\n")
    if not found:
        console.note("the vault is empty")
    if kept := vaults.set_aside():
        console.note(f"set aside beside it: {', '.join(kept)}; airlock vault purge --all deletes them too")
    place = _key_place()
    console.note(_KEY_GONE if found and "nowhere" in place else place)


def _purge(options: argparse.Namespace, console: Console) -> None:
    if not (options.session or options.older or options.all):
        raise CommandError("vault purge: say what, by --session, --older or --all")
    if options.key and (options.session or options.older):
        raise CommandError("vault purge: the key goes only with everything that it opens (--all --key)")
    gone = vaults.purge(options.session, options.older)
    if gone is None:
        console.note("the vault was damaged and is thrown away; its placeholders cannot be restored any more")
    else:
        console.note(f"{gone} {'entry' if gone == 1 else 'entries'} forgotten; their placeholders cannot be restored any more")
    if options.key:
        vaults.forget_key()
        console.note("the key is thrown away; the next use makes a new one")


def _afresh(options: argparse.Namespace, console: Console) -> None:
    done = vaults.afresh(without_key=options.key)
    if not done.kept:
        console.note("the vault can be opened and is left as it is; airlock vault purge forgets what is in it")
        return
    console.note(f"set aside: {', '.join(done.kept)}")
    read = f"{done.entries} {'entry' if done.entries == 1 else 'entries'} of it could be read and went into it" if done.entries else ""
    console.note(f"a new vault was begun; {read or 'nothing could be read of the old one, whose placeholders cannot be restored'}")


def _key(options: argparse.Namespace, console: Console) -> None:
    if options.file not in ("", "file", "keyring"):
        raise CommandError("vault key: say file or keyring, or nothing to be told where it is")
    if options.file:
        vaults.move_key(options.file)
    console.write(f"{_key_place()}\n")


def _key_place() -> str:
    place = vaults.key_place()
    return f"the vault's key is {'' if place.startswith('nowhere') else 'in '}{place}"


def _export(options: argparse.Namespace, console: Console) -> None:
    place = _place(options)
    passphrase = _passphrase(options, console, new=True)
    data = vaults.export(passphrase, options.session)
    try:
        descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
    except FileExistsError:
        raise CommandError("vault export: that file is there already, and is left as it is") from None
    except OSError as error:
        raise CommandError(f"vault export: the file cannot be written: {error.strerror}", Exit.NOT_CHECKED) from None
    console.note("exported; whoever has the file and the passphrase has the values")


def _import(options: argparse.Namespace, console: Console) -> None:
    try:
        data = _place(options).read_bytes()
    except OSError as error:
        raise CommandError(f"vault import: the file cannot be read: {error.strerror}", Exit.NOT_CHECKED) from None
    added = vaults.take_in(data, _passphrase(options, console, new=False))
    console.note(f"{added} {'entry' if added == 1 else 'entries'} added")


def _place(options: argparse.Namespace) -> Path:
    if not options.file:
        raise CommandError(f"vault {options.job}: name the file")
    return Path(options.file)


def _passphrase(options: argparse.Namespace, console: Console, *, new: bool) -> str:
    if options.passphrase_file:
        try:
            with Path(options.passphrase_file).open(encoding="utf-8") as file:
                given = file.readline().rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            raise CommandError("vault: the passphrase file cannot be read", Exit.NOT_CHECKED) from None
    elif is_terminal(console.stdin):
        given = getpass.getpass("passphrase: ")
        if new and given != getpass.getpass("once more: "):
            raise CommandError("vault: the two are not the same")
    else:
        raise CommandError("vault: no terminal to ask for the passphrase at; name a --passphrase-file")
    if new and len(given) < _LEAST_PASSPHRASE:
        raise CommandError(f"vault: the passphrase needs at least {_LEAST_PASSPHRASE} characters")
    return given
