"""The excerpt of configuration and data: the block around the cursor, the keys above it, and what it names elsewhere in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.data.embedded import without_embedded
from airlock.core.context.data.frames import VALUES, Frame
from airlock.core.context.extent import Closing, block_end
from airlock.core.context.ledger import Ledger
from airlock.core.context.narrowed import settled
from airlock.core.context.proof import accounted
from airlock.core.context.target import Found
from airlock.core.model import Excerpt, PartKind, Span
from airlock.core.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.context.data.format import Format
    from airlock.core.model import Document
    from airlock.core.syntax import Node, Syntax

_HUGE = 120  # lines of a block that is no longer taken whole
_SMALL = 30  # lines up to which the block around a block of one line is taken instead
_DEEP = 300
_WIDTH = 100  # code points of a line; a longer one counts as several
_CLOSING = Closing((")", "]", "}", "</", "end"))
_MARKS = ("'", '"', "`", "/*", "*/", "<!--", "-->", "$$")
_ERRORS = "the file has syntax errors: nothing outside the target is included"
_ALONE = "the surroundings could not be rendered safely: only the target is included"


def block_excerpt(document: Document, form: Format, targets: Sequence[Span], should_stop: Callable[[], bool]) -> Excerpt | None:
    """The excerpt of some cursors or selections; None when there is nothing there, or when `should_stop` said so."""
    syntax = parse(document.text, form.grammar or document.language, should_stop)
    if syntax is None or not targets:
        return None
    founds = _merged([found for span in targets if (found := _located(syntax, form, span)) is not None])
    if not founds or should_stop():
        return None
    certain = _is_certain(syntax, form, founds, should_stop)
    sheet, warning = (_framed(syntax, form, founds, should_stop), "") if certain else (None, _ERRORS)
    if should_stop():
        return None
    if sheet is None:
        sheet, warning = _alone(syntax, founds), warning or _ALONE
    left = _left_out(syntax, form, founds)
    return Excerpt(
        text=sheet.text(),
        language=document.language,
        target=", ".join(dict.fromkeys(name for found in founds if (name := _title(found, syntax, form)))),
        target_span=Span(founds[0].span.start, founds[-1].span.end),
        parts=sheet.parts(),
        omitted=left,
        warnings=(warning,) if warning else (),
        masked=sheet.masked,
    )


def _is_certain(syntax: Syntax, form: Format, founds: Sequence[Found], should_stop: Callable[[], bool]) -> bool:
    """Whether the targets and what is above them parse, and no error in the file can have turned values into keys."""
    if any(node.wrong for found in founds for node in found.path) or any(node.broken for found in founds for node in found.nodes):
        return False
    stack = [syntax.root] if syntax.root.broken else []
    while stack:
        node = stack.pop()
        text = node.type + syntax.text[node.start : node.end] if node.wrong else ""
        if should_stop() or (node.wrong and (not form.islands or any(mark in text for mark in _MARKS))):
            return False
        if node.broken:
            stack.extend(node.children)
    return True


def _located(syntax: Syntax, form: Format, span: Span) -> Found | None:
    text = syntax.text
    start, end = max(0, min(span.start, len(text))), max(0, min(span.end, len(text)))
    point = settled(text, start)
    if text[start:end].strip():
        lead = len(text[start:end]) - len(text[start:end].lstrip())
        found = _selected(syntax, form, Span(start + lead, start + len(text[start:end].rstrip())))
    else:
        found = _at_cursor(syntax, form, point) if point is not None else None
        found = without_embedded(found, start, form) if found is not None else None
    shown = _text(found, syntax) if found is not None else ""
    if found is None or not shown.strip():
        return None
    found = Found(Span(found.span.start, found.span.start + len(shown.rstrip())), found.nodes, found.path)
    if not any(node.broken for node in found.nodes):
        return found
    begin = found.span.start + len(shown) - len(shown.lstrip())
    return Found(Span(begin, min(found.span.end, block_end(text, begin, _CLOSING))), found.nodes, found.path)


def _at_cursor(syntax: Syntax, form: Format, point: int) -> Found | None:
    chain = syntax.path(Span(point, point))[:_DEEP]
    beside = _described(chain, form)
    chain = syntax.path(Span(beside, beside))[:_DEEP] if beside is not None else chain
    wanted = form.entries | form.blocks
    entry = next((index for index in range(len(chain) - 1, 0, -1) if chain[index].type in form.entries), None)
    best = entry
    for index in [index for index in range(len(chain) - 1, -1, -1) if chain[index].type in form.blocks]:
        unit = _unit(chain, index, form)
        lines = _lines(chain[unit], syntax)
        if form.own_lines and lines > _SMALL:
            return _own(chain, unit, form, syntax)
        is_file = form.nested and entry is not None and unit == index and not any(node.type in wanted for node in chain[:unit])
        if is_file or lines > (_SMALL if best is not None and best != entry else _HUGE):
            break
        best = unit
        if lines > 1:
            break
    row = _row(chain, best, form, syntax) if best is not None else None
    if row is not None:
        return row
    if best is None:
        near = [child for child in chain[0].named_children if child.type in wanted]
        near = [child for child in near if child.start >= point][:1] or near[-1:] or chain[1:2] or chain[:1]
        return Found(near[0].span, (near[0],), tuple(chain[:1])) if near[0].start < near[0].end else None
    return Found(chain[best].span, (chain[best],), tuple(chain[:best])) if chain[best].start < chain[best].end else None


def _row(chain: Sequence[Node], best: int, form: Format, syntax: Syntax) -> Found | None:
    """The value at the end of a path, where the list it is in is too long to be taken with it."""
    for index in range(len(chain) - 2, best - 1, -1):
        if (
            chain[index].type in form.rows
            and _lines(chain[index], syntax) > _SMALL
            and _are_rows(chain[index], chain[index + 1 :][:1], form)
        ):
            return Found(chain[index + 1].span, (chain[index + 1],), tuple(chain[: index + 1]))
    return None


def _are_rows(parent: Node, some: Sequence[Node], form: Format) -> bool:
    """Whether all of these children are values of a list."""
    opener = form.rows.get(parent.type)
    start = next((child.end for child in parent.children if child.type == opener), None)
    return start is not None and all(child.named and child.start >= start for child in some)


def _described(chain: Sequence[Node], form: Format) -> int | None:
    """What a comment is about: the entry or block after it."""
    if len(chain) < 2 or chain[-1].type not in form.comments:
        return None
    after = [child for child in chain[-2].named_children if child.start >= chain[-1].end and child.type not in form.comments]
    return after[0].start if after else None


def _unit(chain: Sequence[Node], index: int, form: Format) -> int:
    """The entry that gives a block its key, or else the block itself."""
    above = index
    while above > 0 and chain[above].type not in form.entries:
        above -= 1
        if chain[above].type in form.blocks:
            return index
    return above if chain[above].type in form.entries else index


def _own(chain: Sequence[Node], index: int, form: Format, syntax: Syntax) -> Found | None:
    """What a large section holds before the first section within."""
    own = []
    for child in chain[index].named_children:
        if child.type in form.blocks:
            break
        own.append(child)
    lines = sum(_lines(child, syntax) for child in own)
    if lines > _HUGE and index + 1 < len(chain) and chain[index + 1].type not in form.blocks:
        own = [chain[index + 1]]
    return Found(Span(own[0].start, own[-1].end), tuple(own), tuple(chain[: index + 1])) if own and own[0].start < own[-1].end else None


def _selected(syntax: Syntax, form: Format, span: Span) -> Found | None:
    """The whole entries or blocks that a selection touches, in the innermost list that holds it."""
    chain = syntax.path(span)[:_DEEP]
    wanted = form.entries | form.blocks
    for index in range(len(chain) - 1, -1, -1):
        touched = [child for child in chain[index].named_children if child.start < span.end and span.start < child.end]
        kept = [child for child in touched if child.type not in form.comments]
        if kept and (all(child.type in wanted for child in kept) or _are_rows(chain[index], kept, form)):
            return Found(Span(touched[0].start, touched[-1].end), tuple(touched), tuple(chain[: index + 1]))
        if chain[index].type in wanted:
            return Found(chain[index].span, (chain[index],), tuple(chain[:index]))
    return _at_cursor(syntax, form, span.start)


def _merged(founds: Sequence[Found]) -> list[Found]:
    """In document order, without those that meet others."""
    kept: list[Found] = []
    for found in sorted(founds, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or found.span.start >= kept[-1].span.end:
            kept.append(found)
    return kept


def _framed(syntax: Syntax, form: Format, founds: Sequence[Found], should_stop: Callable[[], bool]) -> Ledger | None:
    """The targets in what is around them; None when that cannot be written or does not parse."""
    named = form.mentions(syntax, "\n".join(_naming(found, form, syntax) for found in founds)) if form.mentions is not None else ()
    extra = {node.id: (node, shown) for node, shown in named if not any(found.span.overlaps(node.span) for found in founds)}
    sheet = Ledger(syntax.text)
    frame = Frame(syntax, form, founds, {key: shown for key, (_, shown) in extra.items()}, sheet)
    frame.write([node.start for node, _ in extra.values()])
    again = None if sheet.broken else parse(sheet.text(), syntax.language, should_stop)
    whole = {part.origin for part in sheet.parts() if part.kind is PartKind.TARGET} == {found.span for found in founds}
    sound = again is not None and not again.root.broken and whole and accounted(sheet.text(), sheet.parts(), syntax.text)
    return sheet if sound else None


def _naming(found: Found, form: Format, syntax: Syntax) -> str:
    """A target, with the head of the list that it is a value of."""
    opener = form.rows.get(found.path[-1].type) if found.path else None
    end = next((child.end for child in found.path[-1].children if child.type == opener), None) if opener is not None else None
    return (syntax.text[found.path[-1].start : end] if end is not None else "") + _text(found, syntax)


def _alone(syntax: Syntax, founds: Sequence[Found]) -> Ledger:
    sheet = Ledger(syntax.text)
    for found in founds:
        sheet.copy(found.span.start, found.span.end, PartKind.TARGET)
        sheet.glue("\n")
    return sheet


def _title(found: Found, syntax: Syntax, form: Format) -> str:
    """The keys that lead to a target."""
    names: list[str] = []
    for node in (*found.path, found.nodes[0]):
        if node.type not in form.entries and node.type not in form.blocks:
            continue
        heads = [
            one for one in node.labelled_children(named=True) if not form.heads.isdisjoint({(node.type, one[0]), (node.type, one[1].type)})
        ]
        for _, child in (*heads[:1], *(head for head in heads[1:] if head[1].type in form.labels)):
            text = syntax.text[child.start : child.end]
            named = form.nested or child.type in form.labels
            line = (text if named else VALUES.sub("…", text.strip("<>"))).strip("\"' \n#").partition("\n")[0]
            names.append(line.split(" ")[0] if form.dropped else line)
    return ".".join(name for name in names if 0 < len(name) < _SMALL * 4)


def _left_out(syntax: Syntax, form: Format, founds: Sequence[Found]) -> tuple[str, ...]:
    """How many entries and blocks around the targets are not shown, and whether there are comments outside them."""
    path = {node.id for found in founds for node in found.path}
    spans = [found.span for found in founds]
    siblings = [child for found in founds for node in found.path for child in node.named_children]
    kinds = form.entries | form.blocks
    count = len(
        {one.id for one in siblings if one.type in kinds and one.id not in path and not any(one.span.overlaps(span) for span in spans)}
    )
    comments = any(not any(one.span.overlaps(span) for span in spans) for one in syntax.find(form.comments)) if form.comments else False
    lines = (f"{count} other entr{'y' if count == 1 else 'ies'}",) if count else ()
    return (*lines, *(("all other comments",) if comments else ()))


def _text(found: Found, syntax: Syntax) -> str:
    return syntax.text[found.span.start : found.span.end]


def _lines(node: Node, syntax: Syntax) -> int:
    text = syntax.text[node.start : node.end].rstrip()
    return max(text.count("\n") + 1, len(text) // _WIDTH)
