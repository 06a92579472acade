"""The minimum viable context of a target: the one function this package is for."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.across.chosen import Section
from airlock.core.context.across.sections import Foreign, foreign
from airlock.core.context.across.workspace import Surroundings
from airlock.core.context.certain import literals_are_closed
from airlock.core.context.choice import Choice, undefined_in
from airlock.core.context.ledger import Ledger, tiled
from airlock.core.context.masking import Rules
from airlock.core.context.needless import without_needless
from airlock.core.context.omitted import omitted
from airlock.core.context.outline import Outline
from airlock.core.context.pieces.selection import Selection, select
from airlock.core.context.pieces.told import block_pieces, in_order, kept_back, target_pieces, told
from airlock.core.context.plan import Plan
from airlock.core.context.pointed import pointed_at
from airlock.core.context.proof import Others, proven
from airlock.core.context.readings import clearest
from airlock.core.context.render import Renderer
from airlock.core.context.resolve import choose
from airlock.core.context.stopped import StoppedError
from airlock.core.context.tables import table_of
from airlock.core.context.titles import title
from airlock.core.context.versions import meant
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import Syntax

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.context.across.workspace import Around
    from airlock.core.context.pieces.wish import Wish
    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.model import Part, Piece

_DEEP = 400  # nodes around a target; written code has a few dozen
_LARGE = 30_000  # nodes of all targets; a function of a thousand lines has half of that
_DENSE = (4000, 60)  # … and in any case, and a line, of what a machine wrote; written lines have some ten, tables thirty
_ERRORS = "the file has syntax errors"
_PARTLY = "the target has syntax errors: only the lines whose extent is certain are included"
_REWRITTEN = 3  # times at most, because something turned out to be needless
_MANY = 300  # errors in a file; with more it is hardly in this language
_GARBLED = "the file has too many syntax errors: nothing outside the target is included"
_OPEN = "a string or comment is left open: nothing outside the target is included"
_LEFT_OUT = "definitions with syntax errors were left out: {count}"
_UNPROVEN = "signatures of {count} other files, which could not be rendered safely"
_NOT_ADDED = "what was asked for in addition could not be rendered safely"
_ALONE = "the surroundings could not be rendered safely: only the target is included"


class _Asked(NamedTuple):
    """What is asked about which file."""

    outline: Outline
    founds: Sequence[Found]
    around: Around | None
    wish: Wish | None
    should_stop: Callable[[], bool]


class _Made(NamedTuple):
    """What an excerpt's text is made of: the sheet of the target's file, and those of others."""

    sheets: tuple[Ledger, ...]
    text: str
    parts: tuple[Part, ...]
    omitted: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()

    @classmethod
    def of(cls, *sheets: Ledger, omitted: tuple[str, ...] = ()) -> _Made:
        return cls(sheets, "".join(sheet.text() for sheet in sheets), tiled(sheets), omitted)


def excerpt(
    document: Document, targets: Sequence[Span], should_stop: Callable[[], bool], around: Around | None = None, wish: Wish | None = None
) -> Excerpt | None:
    """The smallest text that makes the targets understandable.

    That is they themselves, and the signatures, the constants without their values and the imports that they use; where it is known what
    lies `around` the document, also the signatures of what they use from other files. With a `wish`, that applied, and the pieces told.

    An empty span is a cursor: the innermost function there, else the smallest class, type, constant or statement. Others snap to whole
    statements. What lies outside the text is taken to be at its end. None when the language has no table, when there is nothing at the
    targets, or when `should_stop` said so.
    """
    table = table_of(document.language)
    if table is None:
        return _block(document, targets, should_stop, around, wish)
    targets = [span.within(len(document.text)) for span in targets]
    outline = _outline(document, table, targets[0].start, around, should_stop) if targets else None
    if outline is None:
        return _unread(document, table, targets, should_stop, wish) if not should_stop() else None
    founds = meant(outline.syntax, table, targets, should_stop)
    with contextlib.suppress(StoppedError):
        asked = _Asked(outline, founds, around, wish, should_stop)
        return _made(asked) if founds and not should_stop() else None
    return None


def _outline(document: Document, table: Table, at: int, around: Around | None, should_stop: Callable[[], bool]) -> Outline | None:
    """What a document defines; one that stands somewhere is kept for the next question."""
    if around is not None:
        return around.shelf.outline(around.path, document, table, at, should_stop)
    syntax = clearest(document.text, document.language, table, at, should_stop)
    return Outline(syntax, table, should_stop) if syntax is not None else None


def _block(
    document: Document, targets: Sequence[Span], should_stop: Callable[[], bool], around: Around | None, wish: Wish | None
) -> Excerpt | None:
    """What a format of data gives, whose code is loaded when one is met."""
    from airlock.core.context.data import block_excerpt, embedded, format_of

    form = format_of(document.language)
    if form is not None and (inner := embedded(document, form, targets, should_stop)) is not None:
        return excerpt(inner, targets, should_stop, around, wish)
    block = block_excerpt(document, form, targets, should_stop) if form is not None else None
    return block if block is None or wish is None else block._replace(pieces=block_pieces(block, document.text, wish))


def _unread(
    document: Document, table: Table, targets: Sequence[Span], should_stop: Callable[[], bool], wish: Wish | None
) -> Excerpt | None:
    """What a text gives that a parser does not come to an end with."""
    found = pointed_at(document.text, document.language, targets, should_stop)
    if found is None:
        return None
    syntax, founds = found
    made = _Made.of(_alone(syntax, founds, table.prologue))
    return Excerpt(
        text=made.text,
        language=syntax.language,
        target="",
        target_span=Span(founds[0].span.start, founds[-1].span.end),
        parts=made.parts,
        omitted=(),
        warnings=(_ERRORS, _GARBLED),
        masked=0,
        pieces=tuple(target_pieces(founds, "", Outline(syntax, table), wish)) if wish is not None else (),
    )


def _made(asked: _Asked) -> Excerpt | None:
    outline, founds, should_stop = asked.outline, asked.founds, asked.should_stop
    syntax, table = outline.syntax, outline.table
    warnings = [_ERRORS] if syntax.root.broken or syntax.completed is not None else []
    if any(node.broken for found in founds for node in found.nodes):
        warnings.append(_PARTLY)
    hopeless = syntax.is_hopeless()
    garbled = hopeless or (syntax.errors(should_stop, most=_MANY) or 0) > _MANY
    readable = not garbled and literals_are_closed(syntax, table, should_stop)
    if not readable:
        warnings.append(_GARBLED if garbled else _OPEN)
    made = _with_context(asked, warnings) if readable else None
    if should_stop():
        return None
    if made is None:
        made = _Made.of(_alone(syntax, founds, table.prologue))
        if readable:
            warnings.append(_ALONE)
    name = title(outline, founds)
    return Excerpt(
        text=made.text,
        language=syntax.language,
        target=name,
        target_span=Span(founds[0].span.start, founds[-1].span.end),
        parts=made.parts,
        omitted=(*(() if hopeless else omitted(outline, made.parts)), *made.omitted),
        warnings=tuple(warnings),
        masked=sum(sheet.masked for sheet in made.sheets),
        pieces=in_order(target_pieces(founds, name, outline, asked.wish), made.pieces) if asked.wish is not None else (),
    )


def _with_context(asked: _Asked, warnings: list[str]) -> _Made | None:
    outline, founds = asked.outline, asked.founds
    if max(len(found.path) for found in founds) > _DEEP or _is_large(founds, outline.syntax.text):
        return None
    choice = Choice()
    for found in founds:
        choose(found, outline, choice, asked.should_stop)
    if asked.should_stop():
        return None
    none = Selection((), (choice,))
    selection = select(choice, founds, outline, asked.wish, asked.should_stop) if asked.wish is not None else none
    bare = () if selection.choices[-1].is_empty() else (Choice(),)
    for number, attempt in enumerate((*selection.choices, *bare)):
        made = _attempt(asked, attempt, selection.callers, warnings)
        if made is not None:
            if number:
                warnings.append(_NOT_ADDED if number < len(selection.choices) else _ALONE)
            return made if asked.wish is None else _told(made, selection, outline, asked.wish)
    return None


def _is_large(founds: Sequence[Found], text: str) -> bool:
    """Whether targets are too large to be looked into."""
    nodes = [node for found in founds for node in found.nodes]
    size = sum(node.size for node in nodes)
    least, a_line = _DENSE
    return size > _LARGE or (size > least and size > least + a_line * sum(text.count("\n", node.start, node.end) for node in nodes))


def _told(made: _Made, selection: Selection, outline: Outline, wish: Wish) -> _Made:
    """With its pieces, and how many of those that are needed stay."""
    pieces = (*told(selection.candidates, made.text, made.parts, outline, wish), *made.pieces)
    return made._replace(pieces=pieces, omitted=(*made.omitted, *kept_back(pieces, selection.unclear)))


def _attempt(asked: _Asked, choice: Choice, near: int, warnings: list[str]) -> _Made | None:
    """The excerpt for one choice; None when it cannot be written or proven."""
    founds, should_stop = asked.founds, asked.should_stop
    written = _written(asked, choice)
    if written is None:
        return None
    plan, renderer, sheet = written
    rules, choice, known = plan.rules, plan.choice, plan.rules.known
    others = Foreign()
    if asked.outline.syntax.root.broken and asked.around is not None and _proved(sheet, others, founds, rules, should_stop) is None:
        return None  # nor can it with what other files give, which takes long to find
    if asked.around is not None:
        others = foreign(asked.outline, founds, choice, known, Surroundings(asked.around, asked.wish, near), should_stop)
    made = _proved(sheet, others, founds, rules, should_stop)
    if made is not None and renderer.left_out:
        warnings.append(_LEFT_OUT.format(count=renderer.left_out))
    if made is None or asked.wish is None:
        return made
    pieces = [piece for path, file, known in others.told for piece in told(known, made.text, made.parts, file, asked.wish, path)]
    return made._replace(pieces=tuple(pieces))


def _written(asked: _Asked, choice: Choice) -> tuple[Plan, Renderer, Ledger] | None:
    """The plan and the sheet for one choice, without what the sheet shows to be needless; None when it cannot be written."""
    for _ in range(_REWRITTEN):
        unknown, known = undefined_in(choice, asked.founds, asked.outline)
        rules = Rules(asked.outline.syntax, asked.outline.table, known, unknown, choice.unmentioned)
        plan = Plan(asked.outline, asked.founds, choice, rules)
        renderer = Renderer(plan)
        try:
            sheet = renderer.write()
        except RecursionError:  # a target nested in hundreds of heads
            return None
        if sheet.broken:
            return None
        less = without_needless(choice, sheet, asked.outline, asked.founds)
        if less is None:
            break
        choice = less
    return plan, renderer, sheet


def _proved(sheet: Ledger, others: Foreign, founds: Sequence[Found], rules: Rules, should_stop: Callable[[], bool]) -> _Made | None:
    """The excerpt with those of the other files' signatures that it can be proven with; None when it cannot without any."""

    def tried(sections: Sequence[Section]) -> _Made | None:
        made = _Made.of(sheet, *(one.ledger() for one in sections), omitted=(*others.omitted, *_unproven(others.sections, sections)))
        seen = Others({one.path: one.sheet.document for one in sections}, frozenset(one.heading for one in sections), _names(sections))
        return made if proven(made.text, made.parts, founds, rules, should_stop, seen) else None

    made = tried(others.sections)
    if made is not None or not others.sections:
        return made
    return tried([one for one in others.sections if tried([one]) is not None]) or tried(())


def _names(sections: Sequence[Section]) -> frozenset[str]:
    return frozenset(name for one in sections for name in one.names)


def _unproven(wanted: Sequence[Section], shown: Sequence[Section]) -> tuple[str, ...]:
    count = len(wanted) - len(shown)
    return (_UNPROVEN.format(count=count),) if count else ()


def _alone(syntax: Syntax, founds: Sequence[Found], prologue: str) -> Ledger:
    """The targets and nothing else but what a text must begin with."""
    sheet = Ledger(syntax.text)
    sheet.glue(f"{prologue}\n" if prologue and not syntax.text.startswith(prologue[:2], founds[0].span.start) else "")
    for found in founds:
        sheet.copy(found.span.start, found.span.end, PartKind.TARGET)
        sheet.glue("\n")
    return sheet
