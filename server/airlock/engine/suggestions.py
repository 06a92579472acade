"""Names of a workspace for somebody to review, before they go into `[protected]`."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from airlock import policy_file
from airlock.core.model import Category, Document, Finding
from airlock.core.policy import Protected
from airlock.core.protect import Names
from airlock.core.protect.suggest import Collector, Suggestion
from airlock.engine.own import OwnPackages

__all__ = ["Suggestion", "Suggestions"]

_SECRET = frozenset((Category.CREDENTIAL, Category.PERSONAL_DATA))
Check = Callable[[Document], Iterable[Finding]]


class Suggestions:
    """Takes in the files of a folder, then says which names in them look like the organisation's own and are not protected yet."""

    def __init__(self, root: str, protected: Protected, check: Check) -> None:
        self._collector = Collector(OwnPackages(root).has)
        self._known = Names(protected)
        self._check = check

    def add(self, path: str, text: str) -> None:
        """Takes in one file; the policy's own is passed over."""
        if path.replace("\\", "/").rpartition("/")[2] != policy_file.NAME:
            self._collector.add(path.replace("\\", "/"), text)

    def found(self, text_of: Callable[[str], str]) -> list[Suggestion]:
        """The names, without those that stand in a value which must not leave. `text_of` reads a file again, empty if it cannot."""
        offered = [one for one in self._collector.suggestions() if not (self._known and self._known.find(one.value))]
        paths = {path for one in offered for path in one.paths}
        secrets = {path: self._values(Document(text_of(path), path)) for path in sorted(paths)}
        return [one for one in offered if not any(one.value.lower() in value for path in one.paths for value in secrets[path])]

    def _values(self, document: Document) -> list[str]:
        text = document.text
        return [text[f.span.start : f.span.end].lower() for f in self._check(document) if f.category in _SECRET]
