"""What the engine needs of a vault, and how placeholders come from values."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Protocol

from airlock.core import placeholder, standins
from airlock.core.placeholder import Form

Wanted = tuple[str, str, Form]
"""Label, value, and the form that is wanted."""
Avoid = Callable[[str], bool]
"""Whether something may not be used, because it stands in the text already."""

ALIAS = "name:"
"""What an alias of a protected name begins with where it is stored among placeholders."""
_SPACES = {Form.WORD: "", Form.SYNTHETIC: "="}
_MOST_SYNTHETIC = 60
"""After so many that were taken a value gets a placeholder instead: there are few test cards and reserved numbers."""


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
    return _SPACES.get(form, "#") + value


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
        made = _synthetic(label, value, digest, round_) if form is Form.SYNTHETIC else _placeholder(label, value, form, digest)
        if avoid is None or form is Form.WORD or not avoid(made):
            yield made
        round_ += 1


def _placeholder(label: str, value: str, form: Form, digest: bytes) -> str:
    if form is Form.NUMBER:
        return placeholder.number(digest)
    if form is Form.DECIMAL:
        return placeholder.decimal(digest)
    return placeholder.date(value, digest) if form is Form.DATE else placeholder.token(label, digest)


def _synthetic(label: str, value: str, digest: bytes, round_: int) -> str:
    made = standins.synthetic(label, value, digest, round_) if round_ < _MOST_SYNTHETIC else ""
    if made:
        return made
    return placeholder.number(digest) if value.isdigit() else placeholder.token(label, digest)
