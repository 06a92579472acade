"""Protected names and code at the gates: the workspace's policy, its own packages and the vault brought to the pure functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial

from airlock.core import protect
from airlock.core.calls import CALLED_LABEL, REMARKS, added_to
from airlock.core.model import Document, Finding
from airlock.core.placeholder import Form
from airlock.core.policy import Protected
from airlock.core.protect import Alias, Choose, Names, Protection
from airlock.core.redact import Wanted
from airlock.engine import own
from airlock.engine.own import OwnPackages
from airlock.vault import Vault

Assign = Callable[[Sequence[Wanted], Callable[[str], bool]], Sequence[str]]


class Guarding:
    """What one workspace protects.

    `path_of` gives a document's path in it, empty for one outside; `defines` says whether some file of it is known to define a name.
    """

    def __init__(self, protected: Protected, root: str, key: bytes, path_of: Callable[[str], str], defines: Callable[[str], bool]) -> None:
        self._defines = defines
        self._own = OwnPackages(root)
        self._names = Names(protected)
        self._protection = Protection(protected, self._names, self._is_own, key)
        self._path_of = path_of

    def find(self, document: Document, origin: Document | None = None) -> tuple[Finding, ...]:
        """What must not leave of a text, which may have been taken from an origin."""
        return tuple(self._protection.find(document, self._path_of(document.uri), origin))

    def names(self, document: Document) -> tuple[Finding, ...]:
        """Only the protected names in a text."""
        return tuple(self._protection.named(document))

    def hints(self, document: Document) -> tuple[Finding, ...]:
        """What the editor says of a text."""
        marks = self._protection.marks(document, self._path_of(document.uri))
        return tuple(sorted((*marks, *self._protection.mentions(document.text)), key=lambda finding: finding.span))

    def assigning(self, vault: Vault, *texts: str) -> Assign:
        """What stands for each value, names by aliases that none of these texts mentions by itself."""
        mentioned = lru_cache(maxsize=1)(partial(self._mentioned, texts))

        def is_worn(alias: Alias) -> bool:
            return alias in mentioned() or any(map(self._defines, protect.spellings(alias)))

        kept: dict[str, str] = {}

        def keep(name: str, choose: Choose, fits: Callable[[str], bool]) -> str:
            if name not in kept:
                kept[name] = vault.alias(name, choose, fits)
            return kept[name]

        def assign(wanted: Sequence[Wanted], taken: Callable[[str], bool]) -> Sequence[str]:
            plain = [(label, value, _form(label, form)) for label, value, form in wanted if label != protect.NAME_LABEL]
            others = iter(vault.assign(plain, taken))
            return [
                protect.alias_for(value, self._names, keep, is_worn)
                if label == protect.NAME_LABEL
                else added_to(next(others), label, value)
                for label, value, _ in wanted
            ]

        return assign

    def _mentioned(self, texts: Sequence[str]) -> frozenset[Alias]:
        """The aliases that texts mention by themselves, or names of files and packages of the workspace."""
        return frozenset[Alias]().union(*map(protect.alike, texts), protect.alike(" ".join(self._own.names())))

    def _is_own(self, source: str, language: str) -> bool:
        if own.is_standard(source, language):
            return False
        telling = any(match.name.sort == "project" or len(match.name.words) > 1 for match in self._names.find(source))
        return telling or self._own.has(source, language)


def _form(label: str, form: Form) -> Form:
    """What is called like a function must be a name, whatever it stands for."""
    return Form.WORD if label == CALLED_LABEL or label in REMARKS else form
