"""Protected names and code at the gates: the workspace's policy, its own packages and the vault brought to the pure functions."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from airlock.core import protect
from airlock.core.detect import Placed
from airlock.core.model import Document, Finding
from airlock.core.policy import Protected
from airlock.core.protect import Alias, Names, Protection
from airlock.core.redact import Wanted
from airlock.engine import own
from airlock.engine.own import OwnPackages
from airlock.vault import Vault

Assign = Callable[[Sequence[Wanted], Callable[[str], bool]], Sequence[str]]


class Guard:
    """What one workspace protects. `path_of` gives a document's path in it, empty for one outside."""

    def __init__(self, protected: Protected, root: str, key: bytes, path_of: Callable[[str], str]) -> None:
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
        return tuple(self._protection.hints(document, self._path_of(document.uri)))

    def placed_hints(self, lines: Sequence[str], uri: str) -> list[Placed]:
        """The same of an open document, by lines."""
        found: list[Placed] = []
        line = start = 0
        for hint in self.hints(Document("".join(lines), uri)):
            while line + 1 < len(lines) and hint.span.start >= start + len(lines[line]):
                start += len(lines[line])
                line += 1
            found.append(Placed(line, dataclasses.replace(hint, span=hint.span.shifted(-start))))
        return found

    def hides(self, uri: str) -> bool:
        """Whether nothing at all may be shown of a file."""
        return self._protection.hides(self._path_of(uri))

    def assigning(self, vault: Vault, *texts: str) -> Assign:
        """What stands for each value, names by aliases that none of these texts mentions by itself."""
        avoid: frozenset[Alias] | None = None

        def alias(name: str) -> str:
            nonlocal avoid
            if avoid is None:
                avoid = frozenset[Alias]().union(*map(protect.alike, texts), protect.alike(" ".join(self._own.names())))
            return protect.alias_for(name, self._names, vault.alias, avoid)

        def assign(wanted: Sequence[Wanted], taken: Callable[[str], bool]) -> Sequence[str]:
            others = iter(vault.assign([one for one in wanted if one[0] != protect.NAME_LABEL], taken))
            return [alias(one[1]) if one[0] == protect.NAME_LABEL else f"{next(others)}{_closing(one[0])}" for one in wanted]

        return assign

    def _is_own(self, source: str, language: str) -> bool:
        if own.is_standard(source, language):
            return False
        telling = any(match.name.sort == "project" or len(match.name.words) > 1 for match in self._names.find(source))
        return telling or self._own.has(source, language)


def returned(text: str, vault: Vault) -> protect.Returned:
    """An answer with its protected names back; placeholders are left."""
    return protect.returned(protect.without_added(text), vault.aliases())


def _closing(label: str) -> str:
    return ";" if label == protect.CLOSED_LABEL else ""
