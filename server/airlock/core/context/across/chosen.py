"""What is going to be shown of one other file, and what could be: chains of definitions, each after what it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.across.held import LONG_VALUE
from airlock.core.context.choice import Choice
from airlock.core.context.ledger import Ledger
from airlock.core.context.masking import Rules
from airlock.core.context.names import uses_of
from airlock.core.context.pieces.candidates import Candidate, Need
from airlock.core.context.pieces.catalogue import Entry
from airlock.core.context.plan import Plan
from airlock.core.context.render import Renderer
from airlock.core.context.target import is_function
from airlock.core.context.words import TYPES, Kind
from airlock.core.expressions import compiled
from airlock.core.model import PieceKind, PieceState
from airlock.core.syntax import comment

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from airlock.core.context.across.opened import Opened
    from airlock.core.context.items import Item
    from airlock.core.context.pieces.wish import Wish

_TYPE_TOKENS = 250
_WORD = compiled(r"\w+|[^\w\s]")


class Section(NamedTuple):
    """What is shown of one file: a line that names it, and the signatures."""

    path: str
    heading: str
    sheet: Ledger
    names: frozenset[str]
    """What the signatures are of."""

    def ledger(self) -> Ledger:
        """Heading and signatures."""
        out = Ledger(self.sheet.document, path=self.path)
        out.glue(f"{self.heading}\n")
        out.take(self.sheet)
        return out


class Chosen:
    """Of one file. `home` is what the targets touch and use."""

    __slots__ = ("candidates", "chains", "file", "home", "seen")

    def __init__(self, file: Opened, home: Choice) -> None:
        self.file = file
        self.home = home
        self.chains: list[tuple[Item, ...]] = []
        self.seen: set[int] = set()
        """Nodes that are shown, those that something else is in among them."""
        self.candidates: list[Candidate] = []
        """What is decided about these, and about what could be shown; empty when nobody has a wish."""

    def take(self, chain: tuple[Item, ...]) -> None:
        """Show a definition."""
        self.chains.append(chain)
        self.seen.update(item.node.id for item in chain)

    def decide(self, wish: Wish, mentioned: AbstractSet[str]) -> None:
        """Tell what is needed, and leave what is to stay; to be called before anything is offered."""
        groups: dict[tuple[str, str], list[tuple[Item, ...]]] = {}
        for chain in self.chains:
            groups.setdefault((chain[-1].kind.value, Entry.of(chain[-1], chain[:-1]).name), []).append(chain)
        for (what, name), chains in groups.items():
            ident = wish.ident(what, name, self.file.path)
            state = wish.kept_back(ident, name)
            far = mentioned.isdisjoint(given for chain in chains for given in (*chain[-1].names, chain[-1].owner.rpartition(".")[2]))
            need = Need.FAR if far else Need.TYPE if chains[0][-1].kind in TYPES else Need.DIRECT
            entries = tuple(Entry.of(chain[-1], chain[:-1]) for chain in chains)
            self.candidates.append(Candidate(ident, name, PieceKind.ELSEWHERE, state, entries, need))
        self.chains = [(*e.holders, e.item) for one in self.candidates if one.state is PieceState.SENT for e in one.entries]

    def offer(self, entries: tuple[Entry, ...], kind: PieceKind, wish: Wish) -> None:
        """Something that could be shown, and is when it is asked for, or calls the target and callers go along."""
        name = entries[0].name
        ident = wish.ident(entries[0].item.kind.value, name, self.file.path)
        if not name or any(one.id == ident for one in self.candidates):
            return
        asked = wish.adds(ident, name)
        state = wish.kept_back(ident, name) if asked or (kind is PieceKind.CALLER and wish.callers) else PieceState.OFFERED
        self.candidates.append(Candidate(ident, name, kind, state, entries, Need.ASKED if asked else Need.CALLER))
        if state is PieceState.SENT:
            self.chains.extend((*entry.holders, entry.item) for entry in entries)

    def section(self, known: frozenset[str]) -> Section | None:
        """What is shown, written; None when that is nothing, or cannot be written."""
        if not self.chains:
            return None
        choice = Choice()
        choice.touched, choice.looks = self.home.touched, self.home.looks
        shown = {name for chain in self.chains for item in chain for name in item.names}
        for chain in self.chains:
            for item in chain:
                choice.show(item, item.name)
            _shorten(self.file, chain[-1], shown, choice)
        outline = self.file.outline
        quoted = outline.table.type_strings or outline.table.naming_calls  # a string may be a name
        rules = Rules(outline.syntax, outline.table, known | shown if quoted else known, frozenset())
        heading = comment(outline.syntax.language, _printable(self.file.path))
        try:
            sheet = Renderer(Plan(outline, (), choice, rules)).write()
        except RecursionError:  # a definition nested in hundreds of others
            return None
        return Section(self.file.path, heading, sheet, frozenset(shown)) if heading and sheet.pieces and not sheet.broken else None


def _shorten(file: Opened, item: Item, shown: AbstractSet[str], choice: Choice) -> None:
    """Say what of a definition is not to be shown: a value built on the rest of its file, most of a very long type."""
    outline = file.outline
    if item.kind is Kind.VARIABLE and not is_function(item.node, outline.table):
        is_long = item.core.size > LONG_VALUE
        mentioned = () if is_long else uses_of([item.core], outline.syntax, outline.table).free
        if is_long or any(file.defines(name) for name in mentioned if name not in shown):
            choice.holes.add(item.node.id)
    elif item.kind is Kind.TYPE and len(_WORD.findall(outline.text(item.core))) > _TYPE_TOKENS:
        choice.long.add(item.node.id)


def _printable(path: str) -> str:
    return "".join(char if char.isprintable() else "�" for char in path)
