"""How each finding stands in a workspace: may its value go, is it shown, how loudly, and with which partner.

Everything a person or a place says about a finding comes together here, above both ways of finding, so that the editor, the gates and scans
agree. A value goes where it was allowed by name (`airlock:allow`, a fingerprint in `airlock.toml`). What is only known (another tool's
comment, an entry by path or kind, a baseline) is not shown, but still redacted.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from airlock import policy_file
from airlock.baseline import NAMES, Baseline
from airlock.core import legal
from airlock.core.detect import Placed, pairs, paths, records
from airlock.core.detect.resolve import GENERIC
from airlock.core.model import Document, Finding
from airlock.core.policy import Allowlist, Policy
from airlock.engine.views import Lines, View, Whole
from airlock.engine.workspace.places import file_of

_LISTS = frozenset((policy_file.NAME, *NAMES))


class _Place(NamedTuple):
    """Where a text stands, and when. `path` is relative to the workspace folder, empty outside; `aside` says what the place makes of it."""

    path: str
    aside: str
    is_list: bool
    """Whether it is a policy file or a baseline itself: a list of salts and fingerprints, which look like keys."""
    known: tuple[tuple[Baseline, str], ...]
    today: str


class Standing:
    """What a workspace folder says about findings. `today` gives the date as ISO has it; it is asked at every look."""

    __slots__ = ("_allowlist", "_baselines", "_own", "_packs", "_root", "today")

    def __init__(self, root: str, policy: Policy, baselines: Sequence[Baseline], today: Callable[[], str]) -> None:
        self._root = root.replace(os.sep, "/").rstrip("/")
        self._allowlist = Allowlist(policy.allow)
        self._packs = policy.packs
        self._own = frozenset(("internal_domain", *(rule.id for rule in policy.rules)))
        self._baselines = tuple(baselines)
        self.today = today

    def held(self, uri: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those whose values may not go."""
        if not self._allowlist:
            return tuple(findings)
        place = self._place(uri)
        return tuple(f for f in findings if not self._allowlist.lets_go(f, place.path, place.today))

    def is_list(self, uri: str) -> bool:
        """Whether a document is a policy file or a baseline itself: what it names is not found in it again."""
        return self._place(uri).is_list

    def path(self, uri: str) -> str:
        """Where a document is in the workspace folder; empty outside."""
        return self._place(uri).path

    def shown(self, document: Document, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """Those to be shown of a text's findings, as loud as they should be."""
        if not findings:
            return ()
        view = Whole(document.text, findings)
        return tuple(finding for _, finding in self._shown(view, self._place(document.uri)))

    def shown_lines(self, found: Sequence[Placed], lines: Sequence[str], uri: str) -> tuple[Placed, ...]:
        """The same for an open document. `lines` are those that were scanned."""
        if not found:
            return ()
        shown = self._shown(Lines(lines, found), self._place(uri))
        return tuple(found[at] if finding is found[at].finding else Placed(found[at].line, finding) for at, finding in shown)

    def _shown(self, view: View, place: _Place) -> list[tuple[int, Finding]]:
        """Findings to be shown, each with its index in the view."""
        kept: Sequence[int] = range(len(view.findings))
        if self._allowlist or place.known or place.is_list or not view.heeded:
            kept = [index for index in kept if not self._is_known(view, index, view.findings[index], place)]
        mates = _mates(view, kept)
        people = _people(view, kept)
        among_many = any(records.AMONG_MANY in view.findings[index].evidence for index in people)
        packs = self._packs
        out = []
        for index in kept:
            finding, mate = view.findings[index], mates.get(index)
            if mate is not None:
                shown = pairs.paired(finding, view.findings[mate], view.seen_from(index, mate))
            elif pairs.is_id(finding):
                shown = pairs.alone(finding)
            else:
                shown = records.raised(finding, among_many=among_many) if index in people else finding
                shown = paths.leveled(legal.raised(shown, packs) if packs else shown, place.aside)
            out.append((index, shown))
        return out

    def _is_known(self, view: View, index: int, finding: Finding, place: _Place) -> bool:
        if (place.is_list and (finding.kind in GENERIC or finding.rule_id in self._own)) or view.spoken_for(index):
            return True
        allowlist = self._allowlist
        if allowlist and (allowlist.lets_go(finding, place.path, place.today) or allowlist.hides(finding, place.path, place.today)):
            return True
        if not place.known:
            return False
        value, line = view.value(index), view.place(index)[0] + 1
        return any(baseline.knows(path, value, line) for baseline, path in place.known)

    def _place(self, uri: str) -> _Place:
        file = file_of(uri)
        path = file[len(self._root) + 1 :] if self._root and file.startswith(f"{self._root}/") else ""
        shown = path or "/".join(file.split("/")[-2:])
        known = tuple((baseline, named) for baseline in self._baselines if (named := baseline.path(file)))
        is_list = file.rpartition("/")[2] in _LISTS or any(baseline.file == file for baseline in self._baselines)
        return _Place(path, paths.place_of(shown), is_list, known, self.today())


def _mates(view: View, kept: Sequence[int]) -> dict[int, int]:
    """Which of the kept findings belong together. A text without both an id and a secret is done at once."""
    parts = [index for index in kept if pairs.is_part(view.findings[index])]
    ids = sum(pairs.is_id(view.findings[index]) for index in parts)
    if not 0 < ids < len(parts):
        return {}
    placed = [pairs.Part(*view.place(index), view.findings[index]) for index in parts]
    return {parts[one]: parts[other] for one, other in pairs.partners(placed).items()}


def _people(view: View, kept: Sequence[int]) -> frozenset[int]:
    """Which of the kept findings stand beside other data of the same person."""
    parts = [index for index in kept if records.is_part(view.findings[index])]
    if len(parts) < 2:
        return frozenset()
    told = records.together([(view.place(index)[0], view.findings[index]) for index in parts])
    return frozenset(index for index, is_one in zip(parts, told, strict=True) if is_one)
