"""The third job: the form of a text that may go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import repeat

from airlock.core import policy, redact
from airlock.core.detect import tables
from airlock.core.literals import whole_in
from airlock.core.model import Action, Decision, Destination, Document, Finding, Redaction, Replacement, Verdict
from airlock.core.redact import Assign, Wanted
from airlock.engine.fixing import Fixing
from airlock.engine.prose import Job
from airlock.engine.types import HeldCount, Shared
from airlock.errors import AirlockError

_NOT_IN_FORCE = "What it protects may be in this text."
_TOO_LONG = (
    f"Only the first {tables.MOST_TEXT // 1_000_000} million characters were looked through for tables and records of personal data."
)


class Sharing(Fixing):
    """Redacts, decides and records."""

    def share(self, document: Document, action: Action, destination: Destination | None = None, origin: Document | None = None) -> Shared:
        """The form of a text that may go, recorded. Raises VaultError; then nothing may go.

        `origin` is the document that the text was taken from: what is found there is sensitive in any piece of it, also without
        the name that gave it away.
        """
        target = destination or Destination()
        self._ours.renew()
        around = redact.values_of(origin.text, self._quickly(origin)) if origin else {}
        prose = self._prose.job()
        found = [*self._sensitive(document, origin, prose), *redact.known_values(document.text, around)]
        result = self._redacted(document, found, (document.text, origin.text if origin else ""), prose)
        decision = self._decided(action, target, result.replacements, document.text)
        told = result.replacements or decision.verdict is not Verdict.ALLOW
        receipt = self._audit.decided(action, target, decision, len(result.text)) if told else ""
        return Shared(result.text, decision, result.replacements, self._held(result.replacements), receipt)

    def release(self, receipt: str, action: Action, reason: str) -> None:
        """Records that the user, when asked, let an original go."""
        self._audit.released(receipt, action, reason)

    def _decided(self, action: Action, target: Destination, replacements: Sequence[Replacement], text: str = "") -> Decision:
        """The verdict on what was made of a text.

        While a policy file is there and not in force, nobody knows what it keeps in, and of a very long text not everything is known: then
        a person is asked.
        """
        decision = policy.decide(self._policy, action, target, tuple(r.finding for r in replacements))
        if self.policy_problem:
            return decision._replace(verdict=Verdict.ASK, reason=f"{self.policy_problem} {_NOT_IN_FORCE}")
        if len(text) > tables.MOST_TEXT and decision.verdict in (Verdict.ALLOW, Verdict.REDACT):
            return decision._replace(verdict=Verdict.ASK, reason=_TOO_LONG)
        return decision

    def _redacted(self, document: Document, findings: Sequence[Finding], natural: Sequence[str], prose: Job | None = None) -> Redaction:
        """The text without these findings. `natural` are the texts as people wrote them, in which no alias means a protected name.

        With `prose`, the first results are looked at with it again: a recogniser may never come to rest.
        """
        looks = repeat(prose, 4)

        def again(result: Document) -> tuple[Finding, ...]:
            return (*self._found(result, next(looks, None)), *self._guard.names(result))

        try:
            assign = _unseen(self._guard.assigning(self._vault, *natural), natural)
            result = redact.redact(document, findings, again, assign, self.mode)
        except redact.UnstableRedactionError:
            raise AirlockError("This text could not be made safe; nothing was sent.") from None
        self._ours.note(result.replacements)
        return result

    def _held(self, replacements: Sequence[Replacement]) -> tuple[HeldCount, ...]:
        by_token = {(r.placeholder, "" if r.mode.comes_back else r.finding.fingerprint): r.finding for r in replacements}
        first: dict[str, Finding] = {}
        for finding in by_token.values():
            first.setdefault(finding.kind, finding)
        counts = Counter(finding.kind for finding in by_token.values())
        return tuple(HeldCount(kind, self.title(finding), counts[kind]) for kind, finding in first.items())


def _unseen(assign: Assign, natural: Sequence[str]) -> Assign:
    """The same without stand-ins that one of these texts has already."""
    seen = [whole_in(text) for text in natural]

    def assign_unseen(wanted: Sequence[Wanted], taken: Callable[[str], bool]) -> Sequence[str]:
        return assign(wanted, lambda made: taken(made) or any(has(made) for has in seen))

    return assign_unseen
