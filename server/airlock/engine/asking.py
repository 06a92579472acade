"""The fourth job: a whole question that may go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from airlock.core.model import Action, Destination, Document, Excerpt, Finding, Span, Task
from airlock.engine.sharing import Sharing
from airlock.engine.types import Prepared, Tailoring
from airlock.engine.workspace.places import file_of, shown_name

if TYPE_CHECKING:
    from airlock.core.context import Around
    from airlock.core.trace import Place


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
        tailoring: Tailoring | None = None,
        elsewhere: bool = False,
        should_stop: Callable[[], bool] | None = None,
    ) -> Prepared:
        """A whole safe prompt for the targets, recorded. Raises VaultError.

        `wish` is a task of ours, or names one of `templates`; `tailoring` says which pieces are to go, and what else.
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
            name=self._shown_name(document.uri),
            around=self._around(document, elsewhere=elsewhere),
            framework=kit.test_framework(self._trusted_root, document.language) if task is Task.TEST else "",
            template=words,
            tailoring=tailoring or Tailoring(),
            place=self._placed(document) if tailoring is not None and tailoring.trace else ask.unplaced,
        )
        self._ours.renew()
        prose = self._prose.job(should_stop)

        def inspect(text: Document) -> tuple[Finding, ...]:  # prose only in what is sent: there is no time for a whole file's
            return self._sensitive(text, prose=None if text is document else prose)

        natural = (document.text,)
        redacted = partial(self._redacted, natural=natural, prose=prose)
        gates = ask.Gates(inspect, redacted, partial(self._redacted, natural=natural), self.title, self._key)
        made = ask.prepare(question, gates, should_stop)
        if isinstance(made, str):
            return Prepared(problem=made)
        decision = self._decided(Action.PROMPT, Destination(), made.replacements)
        receipt = self._audit.decided(Action.PROMPT, Destination(), decision, len(made.markdown))
        return Prepared("", made._replace(decision=decision), self._held(made.replacements), receipt)

    def _around(self, document: Document, *, elsewhere: bool) -> Around | None:
        return self._lookout.around(document.uri, elsewhere=elsewhere) if self._lookout is not None else None

    def _placed(self, document: Document) -> Place:
        from airlock.engine.traces import Places

        return Places(
            self._root,
            trusted=bool(self._trusted_root),
            document=file_of(document.uri),
            shown=self._shown_name(document.uri),
            protected=self._policy.protected.paths,
        )

    def _shown_name(self, uri: str) -> str:
        return shown_name(uri, self._root)
