"""A choice with a wish applied: what is left out of it, what comes in, and what else there is to offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.pieces.callers import callers_of
from airlock.core.context.pieces.candidates import Candidate, Need
from airlock.core.context.pieces.catalogue import Entry, catalogue
from airlock.core.context.signatures import follow
from airlock.core.context.titles import title
from airlock.core.context.words import TYPES, Kind
from airlock.core.model import PieceKind, PieceState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.pieces.callers import Calls
    from airlock.core.context.pieces.wish import Wish
    from airlock.core.context.target import Found
    from airlock.core.model import Span

_OFFERED = 24
_SAME = 12  # definitions of one name
_LONG = 400  # code points of an import that tell it from others


class Selection(NamedTuple):
    """What there is of the target's file. `choices` are ways to show it, the one to be preferred first."""

    candidates: tuple[Candidate, ...]
    choices: tuple[Choice, ...]
    callers: int = 0
    unclear: int = 0
    """Functions that may call the target, or something else of its name."""


def select(choice: Choice, founds: Sequence[Found], outline: Outline, wish: Wish, should_stop: Callable[[], bool]) -> Selection:
    """Apply a wish to what the targets need."""
    calls = callers_of(founds, outline, should_stop)
    selector = _Selector(choice, founds, outline, wish, calls)
    offered = selector.offered()
    added = [one for one in offered if one.state is PieceState.SENT]
    more = choice.copy()
    selector.show(added, more)
    chosen = selector.chosen(more, {one.id: one for one in offered})
    candidates = {one.id: one for one in (*offered, *chosen)}
    hidden = [entry.item.node.id for one in chosen if one.state is not PieceState.SENT for entry in one.entries]
    choices = (more, choice) if added else (choice,)
    for one in choices:
        one.hide(hidden)
    unclear = calls.unclear if wish.callers else 0
    return Selection(tuple(sorted(candidates.values(), key=lambda one: one.start)), choices, len(calls.entries), unclear)


class _Selector:
    __slots__ = ("_calls", "_choice", "_founds", "_groups", "_mentioned", "_outline", "_targets", "_wish")

    def __init__(self, choice: Choice, founds: Sequence[Found], outline: Outline, wish: Wish, calls: Calls) -> None:
        self._choice = choice
        self._founds = founds
        self._outline = outline
        self._wish = wish
        self._targets = [found.span for found in founds]
        self._mentioned = frozenset(name for _, uses in choice.looks for name in (*uses.free, *uses.outermost, *uses.properties))
        self._calls = frozenset(entry.item.node.id for entry in calls.entries)
        starts = [item.node.start for item in choice.items.values()]
        self._groups: dict[tuple[str, str], list[Entry]] = {}
        known: set[int] = set()
        for entry in (*catalogue(outline, founds, [*starts, *(span.start for span in self._targets)]), *calls.entries):
            self._take(entry, known)
        self._take_rest(choice, known)

    def _take(self, entry: Entry, known: set[int]) -> None:
        item = entry.item
        name = self._named(entry) if item.node.id not in known and self._is_beside(entry.span) else ""
        if name:
            known.add(item.node.id)
            self._groups.setdefault((item.kind.value, name), []).append(entry)

    def _take_rest(self, choice: Choice, known: set[int]) -> None:
        """What was chosen and stands where nobody looks for definitions."""
        for item in choice.items.values():
            self._take(Entry.of(item), known)

    def _named(self, entry: Entry) -> str:
        return " ".join(self._outline.text(entry.item.core)[:_LONG].split()) if entry.item.kind is Kind.IMPORT else entry.name

    def _is_beside(self, place: Span) -> bool:
        """Whether a definition there neither holds a target nor is in one."""
        return not any(span.start <= place.start < span.end or place.start <= span.start < place.end for span in self._targets)

    def offered(self) -> list[Candidate]:
        """What stands nearby and is not chosen; what is asked for is `SENT` already."""
        around = title(self._outline, self._founds[:1]).rpartition(".")[0]
        at = self._targets[0].start
        ranked: list[tuple[int, int, tuple[str, str]]] = []
        for (what, name), entries in self._groups.items():
            if what == Kind.IMPORT.value or any(entry.item.node.id in self._choice.items for entry in entries) or self._is_closed(entries):
                continue
            holder = name.rpartition(".")[0]
            rank = 0 if self._is_caller(entries) else 1 if holder == around else 2 if holder else 3
            ranked.append((rank, abs(entries[0].span.start - at), (what, name)))
        ranked.sort()
        asked = [self._offer(key) for _, _, key in ranked[_OFFERED:]] if self._wish.add else []
        return [*(self._offer(key) for _, _, key in ranked[:_OFFERED]), *(one for one in asked if one.state is PieceState.SENT)]

    def _is_closed(self, entries: Sequence[Entry]) -> bool:
        """Whether nothing is to be offered of a place, or what stands there is shown with its type or not at all."""
        if any(span.overlaps(entry.span) for span in self._wish.closed for entry in entries):
            return True
        return not self._outline.table.touched_only and any(holder.kind is Kind.TYPE for entry in entries for holder in entry.holders)

    def _is_caller(self, entries: Sequence[Entry]) -> bool:
        return not self._calls.isdisjoint(entry.item.node.id for entry in entries)

    def _offer(self, key: tuple[str, str]) -> Candidate:
        what, name = key
        entries = self._groups[key]
        ident = self._wish.ident(what, name)
        shown = tuple(entries[:1] if what == Kind.VARIABLE.value else entries[:_SAME])
        is_caller = self._is_caller(entries)
        kind = PieceKind.CALLER if is_caller else PieceKind.DEFINITION
        asked = self._wish.adds(ident, name)
        goes = asked or (is_caller and self._wish.callers)
        state = self._wish.kept_back(ident, name) if goes else PieceState.OFFERED
        return Candidate(ident, name, kind, state, shown, Need.ASKED if asked else Need.CALLER)

    def show(self, added: Sequence[Candidate], choice: Choice) -> None:
        """Choose what is asked for, and what that needs; of callers only themselves."""
        fresh: list[Item] = []
        for one in added:
            for entry in one.entries:
                for holder in (one for one in entry.holders if self._is_beside(one.node.span)):
                    choice.show(holder, holder.name)
                if choice.show(entry.item, entry.item.name) and one.kind is PieceKind.DEFINITION:
                    fresh.append(entry.item)
        if fresh and choice.looks:
            follow(fresh, self._founds[0], choice.looks[0][0], self._outline, choice)

    def chosen(self, choice: Choice, offered: Mapping[str, Candidate]) -> list[Candidate]:
        """What is going to be shown, were it not for what is to stay."""
        self._take_rest(choice, {entry.item.node.id for entries in self._groups.values() for entry in entries})
        found = []
        for (what, name), entries in self._groups.items():
            shown = tuple(entry for entry in entries if entry.item.node.id in choice.items)
            if shown:
                ident = self._wish.ident(what, name)
                before = offered.get(ident)
                kind = before.kind if before is not None else PieceKind.IMPORT if what == Kind.IMPORT.value else PieceKind.DEFINITION
                asked = before is not None and before.state is not PieceState.OFFERED
                need = before.need if asked and before is not None else self._need(shown, what)
                found.append(Candidate(ident, name, kind, self._wish.kept_back(ident, name), shown, need))
        return _with_inner(found)

    def _need(self, entries: Sequence[Entry], what: str) -> Need:
        if what == Kind.IMPORT.value:
            return Need.ALWAYS
        last = {name.rpartition(".")[2] for entry in entries for name in (*entry.item.names, entry.item.owner)}
        if self._mentioned.isdisjoint(last):
            return Need.FAR
        return Need.TYPE if entries[0].item.kind in TYPES else Need.DIRECT


def _with_inner(candidates: Sequence[Candidate]) -> list[Candidate]:
    """What stands in something that stays, stays; what something needed stands in is needed as much."""
    holders = [(entry.span, one) for one in candidates for entry in one.entries if entry.item.kind in TYPES]
    found: list[Candidate] = []
    for one in candidates:
        above = [holder.state for span, holder in holders if holder is not one and span.start <= one.start < span.end]
        spans = [span for span, holder in holders if holder is one]
        needs = [inner.need for inner in candidates if any(span.start <= inner.start < span.end for span in spans)]
        state = next((state for state in above if state is not PieceState.SENT), one.state)
        found.append(one._replace(state=state, need=max((one.need, *needs))))
    return found
