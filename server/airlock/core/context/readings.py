"""The ways to read one text, each made when it is first asked for, and which of them fits a place best.

As it stands; where a grammar stumbles over them, without conditionals and macros; of versions in conflict, one; and with the line complete
that somebody is typing. The tree fits the text as it stands each time, and nothing is blanked in what is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.blanked import conditionals, without, without_annotations
from airlock.core.context.by_lines import closing_of
from airlock.core.context.conflicts import beside_marks, conflicts, versions
from airlock.core.context.extent import indent, line_end, line_of, tab_of
from airlock.core.context.statements import unwrap
from airlock.core.context.target import is_function, locate
from airlock.core.model import Span
from airlock.core.syntax import Syntax, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from airlock.core.context.conflicts import Conflict
    from airlock.core.context.table import Table

_BELOW = 20  # lines looked at for the next one with something in it
_FEW = 30  # errors that one line may be the cause of
_PATIENCE = (40, 40)
"""How often a parser may ask whether to go on, in all readings of a line that is half typed: so often, and once for so many code points.

Of real text one reading asked once for 160 code points at most, as most of the tree is there.
"""
_LARGE = 400_000  # code points of a text that is read only once
_MIDDLE = 50_000  # … and of one of which only the most likely second reading is tried
_TREES = 3  # kept of one text, the one of all of it apart: each branch of a conditional that is asked about may make one
_NEAR = 3_000  # code points around a target in which errors count first


def clearest(text: str, language: str, table: Table, at: int, should_stop: Callable[[], bool]) -> Syntax | None:
    """The tree of a text with the fewest errors near an offset, then in all; None when the language has no grammar or it was stopped."""
    return Readings(text, language, table).clearest(at, should_stop)


class Readings:
    """The trees of one text, each made when it is first asked for."""

    __slots__ = ("_conflicts", "_halfway", "_language", "_table", "_trees", "_unmarked", "_versions", "text")

    def __init__(self, text: str, language: str, table: Table) -> None:
        self.text = text
        self._conflicts = conflicts(text)
        self._halfway: dict[int, Syntax] = {}
        """By where the last line begins that was read as if it were complete."""
        self._versions: dict[str, Readings] = {}
        """Of a text with conflicts, those of each version."""
        self._language = language
        self._table = table
        self._trees: dict[str, Syntax] = {}
        """By the text that was parsed for it; first of all the one of the whole."""
        self._unmarked: dict[str, str] = {}
        """By the text without conditionals, what that is without annotations as well: the same for most places that are asked about."""

    @property
    def size(self) -> int:
        """How many nodes all of them have."""
        trees = sum(tree.root.size for tree in [*self._trees.values()])
        return trees + sum(version.size for version in [*self._versions.values()])

    def clearest(self, at: int, should_stop: Callable[[], bool]) -> Syntax | None:
        """The one with the fewest errors near an offset, then in all; None when the language has no grammar or it was stopped."""
        if self._conflicts:
            return self._clearest_version(self._conflicts, beside_marks(self._conflicts, at), should_stop)
        best = self._clearest(at, should_stop)
        is_readable = best is not None and best.root.broken and len(self.text) <= _LARGE and not best.is_hopeless()
        return self._completed(best, at, should_stop) if best is not None and is_readable else best

    def _clearest(self, at: int, should_stop: Callable[[], bool]) -> Syntax | None:
        """The same, of the text as it stands."""
        text, table = self.text, self._table
        plain = self._tree(text, should_stop)
        if plain is None or not table.preprocessed or not plain.root.broken or len(text) > _LARGE or plain.is_hopeless():
            return plain
        near = Span(max(0, at - _NEAR), min(len(text), at + _NEAR))
        best, least = plain, _errors(plain, near, should_stop)
        for blanked in self._blanked(at):
            again = self._tree(blanked, should_stop)
            if again is None or least is None:
                return None if should_stop() else best
            count = _errors(again, near, should_stop)
            if count is not None and count < least:
                best, least = again, count
            if not least[0] or len(text) > _MIDDLE:
                break
        return best

    def _completed(self, best: Syntax, at: int, should_stop: Callable[[], bool]) -> Syntax:
        """The tree in which the line of a cursor is complete, where it stands in a function without errors then; else the best one."""
        from airlock.core.context.halfway import completed, is_halfway  # most files are whole

        if not is_halfway(self.text, at):
            return best
        start, end, least = self.text.rfind("\n", 0, at) + 1, line_end(self.text, at), best.errors(should_stop)
        known = self._halfway.get(start)
        if known is not None or least is None or least > _FEW:
            return known or best
        parsed, found, pace = best.parsed, best, _Pace(should_stop, _PATIENCE[0] + len(self.text) // _PATIENCE[1])
        for line in completed(parsed[start:end], self._table):
            again = parse(f"{parsed[:start]}{line}{parsed[end:]}", self._language, pace, best)
            count = again.errors(should_stop) if again is not None else None
            if again is None or count is None:
                break
            shown = again.showing(self.text, completed=Span(start, end))
            if count < least and _is_in_function(shown, Span(start, end), at, self._table):
                found, least = shown, count
            if not least:
                break
        self._halfway = {start: found}
        return found

    def _clearest_version(self, found: Sequence[Conflict], at: int, should_stop: Callable[[], bool]) -> Syntax | None:
        """The same of a text with conflicts: that of an offset's version, unless another that has the offset is clearer."""
        best, least = None, 0
        for text in versions(self.text, found, at):
            version = self._versions.setdefault(text, Readings(text, self._language, self._table))
            syntax = version.clearest(at, should_stop)
            count = syntax.errors(should_stop) if syntax is not None else None
            if syntax is None or count is None:
                return None
            if best is None or count < least:
                best, least = syntax, count
            if not least:
                break
        for oldest in [*self._versions][:-_TREES]:
            del self._versions[oldest]
        return best.showing(self.text) if best is not None else None

    def _blanked(self, at: int) -> Iterator[str]:
        """The text as it is read again, the most likely way first."""
        branch = without(self.text, conditionals(self.text, at, plus=self._table.preprocessed))
        both = self._unmarked.get(branch)
        if both is None:
            both = self._unmarked[branch] = without_annotations(branch)
            for oldest in [*self._unmarked][:-_TREES]:
                del self._unmarked[oldest]
        yield from (both,) if both != self.text else ()
        yield from (branch,) if branch not in (both, self.text) else ()

    def _tree(self, text: str, should_stop: Callable[[], bool]) -> Syntax | None:
        """The tree of the text, with parts of it blanked."""
        known = self._trees.get(text)
        if known is not None:
            return known
        syntax = parse(text, self._language, should_stop, self._trees.get(self.text))
        if syntax is None:
            return None
        known = self._trees[text] = syntax if text == self.text else syntax.showing(self.text)
        for oldest in [*self._trees][1:-_TREES]:
            self._trees.pop(oldest, None)
        return known


class _Pace:
    """Says when to stop: when it is said to, or has been asked too often."""

    __slots__ = ("_left", "_should_stop")

    def __init__(self, should_stop: Callable[[], bool], most: int) -> None:
        self._should_stop = should_stop
        self._left = most

    def __call__(self) -> bool:
        self._left -= 1
        return self._left < 0 or self._should_stop()


def _is_in_function(syntax: Syntax, line: Span, at: int, table: Table) -> bool:
    """Whether a cursor on a line means a function, or a call with one, that the line is in, has no errors and is laid out as one."""
    found = locate(syntax, table, Span(at, at))
    if found is None or found.nodes[-1].broken or not found.span.start < line.end <= found.span.end + line.end - line.start:
        return False
    node = found.nodes[-1]
    within = any(one.type in table.functions for one in syntax.path(Span(line.start, line.start)))
    is_one = is_function(node, table) or (within and unwrap(node, table).type not in table.definitions)
    return is_one and _is_laid_out(found.span, syntax.text, table)


def _is_laid_out(span: Span, text: str, table: Table) -> bool:
    """Whether a block's last line closes it as far in as it begins, and what follows is no further in."""
    tab, last = tab_of(text, span.start), line_of(text, span.end)
    own = indent(line_of(text, span.start), tab)
    following = next((line for line in text[line_end(text, span.end) :].split("\n", _BELOW)[:_BELOW] if line.strip()), "")
    closes = bool(closing_of(table).closer(last.strip())) and "\n" in text[span.start : span.end]
    return (not closes or indent(last, tab) == own) and indent(following, tab) <= own


def _errors(syntax: Syntax, near: Span, should_stop: Callable[[], bool]) -> tuple[int, int] | None:
    close, total = syntax.errors(should_stop, near), syntax.errors(should_stop)
    return None if close is None or total is None else (close, total)
