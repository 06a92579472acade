"""What the engine needs of a vault, and how placeholders come from values."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from typing import Protocol

from airlock.core import placeholder, standins
from airlock.core.placeholder import Form

Wanted = tuple[str, str, Form]
"""Label, value, and the form that is wanted."""
Avoid = Callable[[str], bool]
"""Whether something may not be used, because it stands in the text already."""

ALIAS = "name:"
"""What an alias of a protected name begins with where it is stored among placeholders."""
_SPACES = {Form.SYNTHETIC: "=", Form.HEX: "\1"}
_OTHER_SPACES = ("\0", "\1", "#", "=", ALIAS)
"""What is not looked up as a word begins with these; a word that does is set apart by a zero."""
_MOST_SYNTHETIC = 60
"""After so many that were taken a value gets a placeholder instead: there are few test cards and reserved numbers."""
_MOST_TYPED = 2_000
"""After so many dates that were taken a value gets a word: there are some thousands."""
_PIECE = 8


class Vault(Protocol):
    """What the engine needs of a vault; the two kinds are kept on disk and kept in memory."""

    def assign(self, wanted: Sequence[Wanted], avoid: Avoid | None = None) -> list[str]:
        """What stands for each value from now on, made where there is nothing yet; stored before it is returned."""
        ...

    def value(self, token: str) -> str | None:
        """The value behind what stands for it in this session."""
        ...

    def tokens(self) -> Collection[str]:
        """All that stands for something in this session."""
        ...

    def generation(self) -> Hashable:
        """Another one whenever `tokens` may be others than before, also by another process."""
        ...

    def alias(self, name: str, choose: Callable[[Collection[str]], str], fits: Callable[[str], bool]) -> str:
        """The alias of a protected name: one it has and that `fits`, else what `choose` makes of all there are, stored at once."""
        ...

    def aliases(self) -> Mapping[str, str]:
        """All aliases of protected names, each with its name. They are not among `tokens`."""
        ...

    def close(self) -> None:
        """Lets go of files and keys."""
        ...


def name_of(value: str, form: Form) -> str:
    """What a value is looked up by: one value may have a word, a number and a synthetic value standing for it."""
    if form is not Form.WORD:
        return _SPACES.get(form, "#") + value
    return f"\0{value}" if value.startswith(_OTHER_SPACES) else value


def mac_of(key: bytes, name: str, round_: int = 0) -> bytes:
    """The keyed hash of a value's name; another one for each round, for when what comes of it is taken."""
    suffix = b"" if round_ == 0 else b"\0" + str(round_).encode()
    return hmac.digest(key, name.encode("utf-8", "surrogatepass") + suffix, "sha256")


def choices(key: bytes, wanted: Wanted, avoid: Avoid | None = None) -> Iterator[str]:
    """What could stand for a value, one after the other until one is free. Never ends."""
    label, value, form = wanted[0], wanted[1], Form(wanted[2])
    name, round_ = name_of(value, form), 0
    while True:
        digest = mac_of(key, name, round_)
        made = ""
        if form is Form.SYNTHETIC and round_ < _MOST_SYNTHETIC:
            made = standins.synthetic(label, value, digest, round_)
            made = "" if _tells(made, value) else made
        elif round_ < _MOST_TYPED:
            made = _placeholder(label, value, placeholder.typed(value) if form is Form.SYNTHETIC else form, digest)
        else:
            made = placeholder.token(label, digest)
        if made and (avoid is None or form is Form.WORD or not avoid(made)):
            yield made
        round_ += 1


def _placeholder(label: str, value: str, form: Form, digest: bytes) -> str:
    if form is Form.NUMBER:
        return placeholder.number(value, digest)
    if form in (Form.DECIMAL, Form.HEX):
        return placeholder.decimal(digest) if form is Form.DECIMAL else placeholder.hexadecimal(digest)
    return placeholder.date(value, digest) if form is Form.DATE else placeholder.token(label, digest)


def _tells(made: str, value: str) -> bool:
    """Whether a synthetic value happens to hold a piece of the real one."""
    pieces = {value[at : at + _PIECE] for at in range(len(value) - _PIECE + 1)}
    return any(made[at : at + _PIECE] in pieces for at in range(len(made) - _PIECE + 1))
