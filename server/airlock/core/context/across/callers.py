"""What uses a target in other files: functions of files in which the target's name is certain to mean it.

It is certain where an import leads to the target's file, where both are of one package, or where no other file defines the name. Files near
the target's are looked into first, and not many.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from airlock.core.context.across.follow import Hit, Module
from airlock.core.context.across.opened import Opened
from airlock.core.context.across.workspace import ALL, folder_of, stem_of, upwards
from airlock.core.context.pieces.callers import MOST, Calls, Sought, users
from airlock.core.model import PieceKind, Span
from airlock.core.syntax import language_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from airlock.core.context.across.chosen import Chosen
    from airlock.core.context.across.follow import Follower
    from airlock.core.context.across.workspace import Surroundings, Workspace
    from airlock.core.context.target import Found

_NEAR = (24, 200_000, 2)
"""Files read, code points read and files opened when callers are only offered …"""
_FAR = (2_000, 12_000_000, 24)
"""… and when they go along."""
_FOLDERS = 400
_MORE = "{count} functions of other files that may call it, or something else of its name"


def show_callers(
    founds: Sequence[Found],
    follower: Follower,
    chosen_of: Callable[[Opened], Chosen],
    surroundings: Surroundings,
    should_stop: Callable[[], bool],
) -> list[str]:
    """Show or offer the callers in other files; what there is to be said about those that are neither."""
    wish = surroundings.wish
    sought = Sought.of(founds[0], follower.home.outline) if len(founds) == 1 else None
    if wish is None or sought is None:
        return []
    left = MOST - surroundings.near
    unclear = 0
    within = _FAR if wish.callers else _NEAR
    for file in _mentioning(sought, follower, surroundings.around.workspace, within, should_stop):
        if left <= 0 or should_stop():
            break
        calls = _calls(sought, file, follower, should_stop)
        unclear += calls.unclear
        for entry in calls.entries[:left]:
            chosen_of(file).offer((entry,), PieceKind.CALLER, wish)
        left -= len(calls.entries)
    return [_MORE.format(count=unclear)] if unclear and wish.callers else []


def _mentioning(
    sought: Sought, follower: Follower, workspace: Workspace, within: tuple[int, int, int], should_stop: Callable[[], bool]
) -> Iterator[Opened]:
    """The files that mention what is sought, the nearest first."""
    files, room, opened = within
    home = follower.home
    for path in itertools.takewhile(lambda _: not should_stop(), _files(home.path, workspace)):
        if path == home.path or language_of(path) not in home.imports.languages:
            continue
        text = workspace.text(path) or ""
        files, room = files - 1, room - len(text)
        if all(word in text for word in (sought.name, *sought.owner.split("."))):
            opened -= 1
            file = follower.open(path)
            if file is not None:
                whole = Opened(path, file.outline)  # with what its functions import
                whole.imports_inside([Span(0, len(text))])
                yield whole
        if files <= 0 or room <= 0 or opened <= 0:
            return


def _files(path: str, workspace: Workspace) -> Iterator[str]:
    """All files, those in a file's own folder first, then those below it, then those below each folder above."""
    seen: set[str] = set()
    for above in upwards(folder_of(path)):
        waiting = [above]
        while waiting and len(seen) < _FOLDERS:
            folder = waiting.pop(0)
            if folder in seen:
                continue
            seen.add(folder)
            prefix = f"{folder}/" if folder else ""
            for name in workspace.names(folder):
                if name.endswith("/"):
                    waiting.append(f"{prefix}{name[:-1]}")
                elif workspace.has(f"{prefix}{name}"):
                    yield f"{prefix}{name}"


def _calls(sought: Sought, file: Opened, home: Follower, should_stop: Callable[[], bool]) -> Calls:
    """The functions of a file that use what is sought, as far as the file is known to mean it."""
    follower = home.at(file)
    first = sought.owner.partition(".")[0] or sought.name
    names, modules = _local(first, file, follower, home.home)
    if not names and not modules:
        return Calls()
    if sought.owner:
        here = sought._replace(through=frozenset(names))
        return users(here, here.mentions(file.syntax.text), file.outline, should_stop)
    found: list[Calls] = []
    for name in dict.fromkeys((*names, *((sought.name,) if modules else ()))):
        here = Sought(name, "", frozenset(modules), bare=name in names)
        found.append(users(here, here.mentions(file.syntax.text), file.outline, should_stop))
    return Calls(tuple(entry for calls in found for entry in calls.entries), sum(calls.unclear for calls in found))


def _local(name: str, file: Opened, follower: Follower, home: Opened) -> tuple[list[str], list[str]]:
    """The names by which a file calls a definition of another, and the modules through which it reaches it."""
    names: list[str] = []
    modules: list[str] = []
    linked = [link for link in file.links if link.source and link.name not in ("", ALL)]
    for link in linked:
        if link.original not in ("", name, stem_of(home.path)):
            continue
        found = follower.wanted(link.name, imported=True)
        if isinstance(found, Hit) and _is_home(found, name, home):
            names.append(link.name)
        elif isinstance(found, Module) and home.path in found.paths:
            modules.append(link.name)
    if not names and not any(link.name == name for link in linked):
        found = follower.wanted(name, imported=False)
        names += [name] if isinstance(found, Hit) and _is_home(found, name, home) else []
    return names, modules


def _is_home(hit: Hit, name: str, home: Opened) -> bool:
    """Whether a definition is the target file's, or announced in the file that goes with it."""
    same = hit.file.path == home.path or hit.file.path.rpartition(".")[0] == home.path.rpartition(".")[0]
    return same and any(name in chain[-1].names for chain in hit.chains)
