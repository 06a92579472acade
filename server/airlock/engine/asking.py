"""The fourth job: a whole question that may go."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from airlock.core import policy
from airlock.core.model import Action, Destination, Document, Excerpt, Span, Task
from airlock.engine import state
from airlock.engine.sharing import Sharing
from airlock.engine.types import Prepared, Report

if TYPE_CHECKING:
    from airlock.core.context import Around


class Asking(Sharing):
    """Prepares safe prompts."""

    def excerpt(self, document: Document, targets: Sequence[Span], should_stop: Callable[[], bool] | None = None) -> Excerpt | None:
        """The minimum viable context of the targets, not yet redacted: for measuring and for `prompt`."""
        from airlock.engine import ask

        question = ask.Question(document, targets, Task.EXPLAIN, around=self._around(document, elsewhere=False))
        return ask.excerpt(question, should_stop)

    def templates(self) -> Mapping[str, str]:
        """The workspace folder's own prompts, by name."""
        from airlock.engine import kit

        return kit.templates(self._trusted_root)

    def prompt(
        self,
        document: Document,
        targets: Sequence[Span],
        wish: Task | str,
        *,
        reports: Sequence[Report] = (),
        elsewhere: bool = False,
        should_stop: Callable[[], bool] | None = None,
    ) -> Prepared:
        """A whole safe prompt for the targets, recorded. Raises VaultError.

        `wish` is a task of ours, or names one of `templates`.
        With `elsewhere`, signatures of other files are also shown for a document outside the workspace folder.
        """
        from airlock.engine import ask, kit

        words = "" if isinstance(wish, Task) else self.templates().get(wish, "")
        if not words and not isinstance(wish, Task):
            return Prepared(problem=f"There is no template of that name in {'/'.join(kit.TEMPLATES)}.")
        task = wish if isinstance(wish, Task) else Task.TEST
        question = ask.Question(
            document,
            targets,
            task,
            reports,
            name=self._shown_name(document.uri),
            around=self._around(document, elsewhere=elsewhere),
            framework=kit.test_framework(self._trusted_root, document.language) if task is Task.TEST else "",
            template=words,
        )
        self._ours.renew()
        made = ask.prepare(question, self._sensitive, partial(self._redacted, natural=(document.text,)), self.title, should_stop)
        if isinstance(made, str):
            return Prepared(problem=made)
        decision = policy.decide(self._policy, Action.PROMPT, Destination(), tuple(r.finding for r in made.replacements))
        receipt = self._audit.decided(Action.PROMPT, Destination(), decision, len(made.markdown))
        return Prepared("", dataclasses.replace(made, decision=decision), self._held(made.replacements), receipt)

    def _around(self, document: Document, *, elsewhere: bool) -> Around | None:
        return self._lookout.around(document.uri, elsewhere=elsewhere) if self._lookout is not None else None

    def _shown_name(self, uri: str) -> str:
        return state.shown_name(uri, self._root)
