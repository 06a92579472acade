"""What other files add to a type: parts of it, blocks beside it, functions that say they are its members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.across.follow import Hit
from airlock.core.context.across.opened import ADDED
from airlock.core.context.across.said import says
from airlock.core.context.anchored import is_letter
from airlock.core.context.words import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from airlock.core.context.across.follow import Follower
    from airlock.core.context.across.opened import Opened

_READ = 300  # files looked into for one type
_OPENED = 12  # of those, files parsed


def adding(follower: Follower, file: Opened, name: str, members: AbstractSet[str]) -> Iterator[Opened]:
    """The files that add some of these members to a type that a file defines."""
    imports, workspace = file.imports, follower.workspace
    if not imports.adds or not members:
        return
    left = _OPENED
    for path in _candidates(follower, file, name):
        text = (workspace.text(path) or "") if left else ""
        if not says(text, name, imports.adds, imports) or not any(_stands_in(text, member) for member in members):
            continue
        if imports.rank(text, file.syntax.text) != 1:
            continue
        left -= 1
        other = follower.open(path)
        if other is not None and _is_same(name, file, other, follower):
            yield other


def _stands_in(text: str, name: str) -> bool:
    """Whether a name stands in a text with no letter before or after it, whatever it is made of itself."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not is_letter(text[at - 1 : at]) and not is_letter(text[end : end + 1]):
            return True
        at = text.find(name, at + 1)
    return False


def _candidates(follower: Follower, file: Opened, name: str) -> Sequence[str]:
    """The files that may add to a type: those around its file, and around the target's."""
    workspace = follower.workspace
    knows = workspace.knows() and not file.outline.table.preprocessed
    known = {*workspace.defining(name), *workspace.defining(f"{ADDED}{name}")} - {file.path} if knows else frozenset()
    if knows and not known:  # far sooner said than which files are around
        return ()
    every = (path for home in dict.fromkeys((file.path, follower.home.path)) for path in follower.adding(file.imports, name, home))
    return [path for path in dict.fromkeys(every) if (path in known if knows else path != file.path)][:_READ]


def _is_same(name: str, file: Opened, other: Opened, follower: Follower) -> bool:
    """Whether a type's name means in another file what it means in the one that defines it."""
    own = other.defined(name) if not file.imports.shared else []
    if any(chain[-1].kind in TYPES and chain[-1].of != name for chain in own):
        return False
    if any(link.name == name and link.source for link in other.links):
        found = follower.named(other, name, outward=False)
        return isinstance(found, Hit) and found.file.path == file.path
    return True
