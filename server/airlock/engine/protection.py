"""Protected names and code, as far as a workspace has any: what it takes to find them is loaded when something calls for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.model import Document, Finding, Rule
from airlock.core.policy import Protected
from airlock.core.redact import Wanted
from airlock.vault import Vault

if TYPE_CHECKING:
    from airlock.core.protect import Returner
    from airlock.engine.guarding import Assign, Guarding

_MARK = "irlock:"
"""Part of the comments around protected code, whichever way they begin."""


class Guard:
    """What one workspace protects. See Guarding for the parameters."""

    def __init__(self, protected: Protected, root: str, key: bytes, path_of: Callable[[str], str], defines: Callable[[str], bool]) -> None:
        self._given = (protected, root, key, path_of, defines)
        self._protects = protected != Protected()

    def find(self, document: Document, origin: Document | None = None) -> tuple[Finding, ...]:
        """What must not leave of a text, which may have been taken from an origin."""
        texts = (document.text, origin.text if origin else "")
        return self._whole.find(document, origin) if self._may_hold(*texts) else ()

    def names(self, document: Document) -> tuple[Finding, ...]:
        """Only the protected names in a text."""
        return self._whole.names(document) if self._protects else ()

    def hints(self, document: Document) -> tuple[Finding, ...]:
        """What the editor says of a text."""
        return self._whole.hints(document) if self._may_hold(document.text) else ()

    def assigning(self, vault: Vault, *texts: str) -> Assign:
        """What stands for each value, names by aliases that none of these texts mentions by itself."""
        if self._may_hold(*texts):
            return self._whole.assigning(vault, *texts)

        def assign(wanted: Sequence[Wanted], taken: Callable[[str], bool]) -> Sequence[str]:
            return vault.assign(wanted, taken)

        return assign

    def _may_hold(self, *texts: str) -> bool:
        return self._protects or any(_MARK in text or _MARK.upper() in text for text in texts)

    @cached_property
    def _whole(self) -> Guarding:
        from airlock.engine.guarding import Guarding

        return Guarding(*self._given)


class Named(NamedTuple):
    """A text with the names in it, how many were put back, and the mentions that are unclear and were left."""

    text: str
    number: int = 0
    unclear: tuple[str, ...] = ()


def returned(text: str, vault: Vault) -> Named:
    """An answer with its protected names back; placeholders are left."""
    from airlock.core.calls import without_calls

    aliases = vault.aliases()
    text = without_calls(text)
    if not aliases:
        return Named(text)
    from airlock.core import protect

    return Named(*protect.returned(text, aliases))


def returner(vault: Vault) -> Returner | None:
    """The same for names in a text that arrives in pieces; None where no name went out."""
    aliases = vault.aliases()
    if not aliases:
        return None
    from airlock.core import protect

    return protect.Returner(aliases)


def rule_of(rule_id: str) -> Rule | None:
    """The rule of a finding of protected names or code."""
    if not rule_id.startswith("protected"):
        return None
    from airlock.core import protect

    return protect.rule_of(rule_id)
