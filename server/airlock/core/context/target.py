"""Which piece of a file is meant: the function at the cursor, the statements a selection touches."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.narrowed import comments_above_body, end_of, narrowed, nearest, read_at, settled, with_rest
from airlock.core.context.statements import is_bare, statements_of, unwrap
from airlock.core.context.table import Table
from airlock.core.context.words import Body, Kind
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.syntax import Node, Syntax

_DEEPEST = 1000  # nodes in nodes; what is further in is not looked at
_SMALL = (Kind.CLASS, Kind.TYPE, Kind.VARIABLE, Kind.IMPORT, Kind.SPACE)
_TRANSPARENT = frozenset({"parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression", "type"})


class Found(NamedTuple):
    """A piece: its place and its nodes, which stand side by side. `path` leads from the root to what holds them."""

    span: Span
    nodes: tuple[Node, ...]
    path: tuple[Node, ...]


def locate(syntax: Syntax, table: Table, span: Span) -> Found | None:
    """The piece that a cursor (an empty span) or a selection means; None when there is only white space."""
    text = syntax.text
    start, end = max(0, min(span.start, len(text))), max(0, min(span.end, len(text)))
    selected = text[start:end]
    if selected.strip():
        start += len(selected) - len(selected.lstrip())
        end -= len(selected) - len(selected.rstrip())
        return _statements(syntax, table, Span(start, end))
    point = settled(text, start)
    return None if point is None else with_rest(_at_cursor(syntax, table, read_at(syntax, table, point)), syntax)


def _at_cursor(syntax: Syntax, table: Table, point: int) -> Found | None:
    chain = syntax.path(Span(point, point))[:_DEEPEST]
    at_definition = _beside_comment(chain, syntax, table)
    if at_definition is not None:
        chain = syntax.path(Span(at_definition, at_definition))[:_DEEPEST]
    function = _function(chain, syntax, table)
    index = _smallest(chain, syntax, table) if function is None else function
    if index is None:
        return None
    outside = table.preprocessed and function is None
    conditional = next((at for at in range(len(chain) - 1, -1, -1) if chain[at].type in table.transparent), 0) if outside else 0
    near = nearest(_content(chain[conditional], table), Span(point, point)) if conditional >= index else []
    path, inner = narrowed(syntax, table, chain[: (conditional if near else index - 1) + 1], near or [chain[index]], Span(point, point))
    if inner[0].id != chain[index].id:
        chain = [*path, inner[0]]
        index = len(path)
    return _piece(chain, _outermost(chain, index, table), syntax, table)


def _beside_comment(chain: Sequence[Node], syntax: Syntax, table: Table) -> int | None:
    """What a comment outside any function, or a decorator beside its definition, belongs to.

    The statement before it on its line, else the last of the one before, when it is further in than that, else the next one.
    """
    last = next((i for i, node in enumerate(chain) if node.type in table.comments or node.type in table.decorators), None)
    if last is None or not last or any(node.type in table.functions for node in chain):
        return None
    skipped = table.comments | table.decorators
    siblings = [node for node in _body_of(chain[last - 1], chain[last].end, table) if node.type not in skipped]
    before = [node for node in siblings if node.end <= chain[last].start]
    if before and "\n" not in syntax.text[before[-1].end : chain[last].start]:
        return before[-1].start
    if before and chain[last].type in table.comments and _is_left_open(before[-1], chain[last].start, syntax.text):
        return before[-1].end - 1
    after = [node for node in siblings if node.start >= chain[last].end]
    return after[0].start if after else None


def _body_of(holder: Node, at: int, table: Table) -> list[Node]:
    """The statements a comment ending at an offset stands among, also where the tree has it between a head and its body's first."""
    if holder.type in table.bodies:
        return holder.named_children
    after = next((node for node in holder.named_children if node.start >= at and node.type not in table.comments), None)
    return after.named_children if after is not None and table.bodies.get(after.type) is Body.INDENT else []


def _is_left_open(node: Node, at: int, text: str) -> bool:
    """Whether what begins at an offset is further in than a statement before it that nothing closes."""
    line = text[text.rfind("\n", 0, node.end) + 1 : node.end]
    closed = "\n" in text[node.start : node.end] and len(line) - len(line.lstrip()) <= _column(text, node.start)
    return not closed and _column(text, at) > _column(text, node.start)


def _column(text: str, at: int) -> int:
    return at - (text.rfind("\n", 0, at) + 1)


def _function(chain: Sequence[Node], syntax: Syntax, table: Table) -> int | None:
    """The innermost function-like definition: a named one, else one that gets a name, else a callback at the level of the file."""
    for index in range(len(chain) - 1, -1, -1):
        if is_function(chain[index], table):
            return index
        if chain[index].type in table.accessors:
            return next((above for above in range(index - 1, -1, -1) if chain[above].type in table.definitions), None)
    return _callback(chain, syntax, table)


def is_function(node: Node, table: Table) -> bool:
    """Whether a node is a definition of a function, wrapped or not, or gives a name to a function's value."""
    return function_of(node, table) is not None


def function_of(node: Node, table: Table) -> Node | None:
    """The function that a node defines, wrapped or not, or gives a name to; None when it does neither."""
    core = unwrap(node, table)
    if table.definitions.get(core.type) is Kind.FUNCTION or (core.type in table.anonymous and core.field("name") is not None):
        return core
    declares = table.definitions.get(core.type) is Kind.VARIABLE and core.type not in table.namers
    inner = [child for child in core.named_children if child.type in table.namers] if declares else []
    core = inner[0] if len(inner) == 1 else core
    value = core.field(table.namers[core.type]) if core.type in table.namers else None
    while value is not None and value.type in _TRANSPARENT and value.named_children:
        value = value.named_children[0]
    return value if value is not None and value.type in table.anonymous else None


def _callback(chain: Sequence[Node], syntax: Syntax, table: Table) -> int | None:
    """The innermost call statement around the cursor with a title and a callback (a test case, a route), else with a callback."""
    plain: int | None = None
    for index in range(len(chain) - 1, 0, -1):
        called = _called_with_function(chain, index, syntax, table)
        if called is None or not any(node.type in table.anonymous for node in chain[index:]):
            continue
        word, titled = called
        if word and word not in table.groups:
            if titled:
                return index
            plain = index if plain is None else plain
    return plain


def _called_with_function(chain: Sequence[Node], index: int, syntax: Syntax, table: Table) -> tuple[str, bool] | None:
    """Of a call statement with a function among its arguments, or with a block.

    The first word of what is called, and whether a string stands before the function. No word for a function that is called on the spot:
    it is there for its scope, and what stands in it means itself.
    """
    node = chain[index]
    core = unwrap(node, table)
    while core.type in _TRANSPARENT and core.named_children:
        core = core.named_children[0]
    is_statement = core.id != node.id or (index > 0 and table.bodies.get(chain[index - 1].type) is Body.INDENT)
    if not is_statement or core.type not in table.calls:
        return None
    called, arguments = core.field(table.calls[core.type]), core.field("arguments")
    given = [unwrap(child, table) for child in arguments.named_children] if arguments is not None else []
    block = core.field("block")
    if called is None:
        return None
    if _begins_with(called, table).type in table.anonymous:
        return "", False
    if not any(child.type in table.anonymous for child in (*given, *((block,) if block is not None else ()))):
        return None
    word = syntax.text[called.start : called.end].split(".")[0].split("(")[0].strip()
    return word, any(child.type in table.strings or child.type in table.symbols for child in given[:1])


def _begins_with(called: Node, table: Table) -> Node:
    """What a chain of members and calls begins with."""
    inner: Node | None = called
    while inner is not None:
        called, is_wrapped = inner, inner.type in _TRANSPARENT and bool(inner.named_children)
        inner = called.named_children[0] if is_wrapped else called.field(table.calls.get(called.type) or "object")
    return called


def _smallest(chain: Sequence[Node], syntax: Syntax, table: Table) -> int | None:
    """The smallest class, type, constant or import around the cursor, or a statement that is smaller still.

    A docstring or comment stands for what it describes. What is inside a callback without a title belongs to the statement that passes the
    callback.
    """
    for index in range(_first_callback(chain, syntax, table), 0, -1):
        node = chain[index]
        core = unwrap(node, table)
        is_part = node.type in table.bodies and not is_bare(node, chain[index - 1], table)
        if not node.named or is_part or not _in_body(chain, index, table):
            continue
        if table.definitions.get(core.type) in _SMALL or core.type not in (*table.strings, *table.comments):
            return index
    return 1 if len(chain) > 1 else None


def _first_callback(chain: Sequence[Node], syntax: Syntax, table: Table) -> int:
    """How far down the chain the outermost callback is that is not a group's; the chain's last where there is none."""
    grouped = False
    for index, node in enumerate(chain):
        called = _called_with_function(chain, index, syntax, table)
        grouped = not called[0] or called[0] in table.groups if called is not None else grouped
        if node.type in table.anonymous and not grouped:
            return index
    return len(chain) - 1


def _in_body(chain: Sequence[Node], index: int, table: Table) -> bool:
    above = next((chain[at] for at in range(index - 1, -1, -1) if chain[at].type not in table.wrappers), None)
    return above is not None and table.bodies.get(above.type) in (Body.INDENT, Body.BRACES)


def _outermost(chain: Sequence[Node], index: int, table: Table) -> int:
    """The statement or member that a definition is: up through declarators, decorators and exports."""
    while index > 1:
        above = chain[index - 1]
        alone = len([child for child in above.named_children if child.type not in table.comments]) == 1
        names_it = above.type in table.namers and is_function(above, table)
        declares_it = table.definitions.get(above.type) is Kind.VARIABLE and chain[index].type in table.namers and alone
        gathers_it = alone and (above.type in table.gathers or (above.type in table.transparent and _gathered(chain[:index], table)))
        if not (above.type in table.wrappers or names_it or declares_it or gathers_it or above.type in _TRANSPARENT):
            break
        index -= 1
    return index


def _gathered(chain: Sequence[Node], table: Table) -> bool:
    """Whether the last of a path is a list in a group of definitions."""
    above = next((node for node in reversed(chain) if node.type not in table.transparent), None)
    return above is not None and above.type in table.gathers


def _piece(chain: Sequence[Node], index: int, syntax: Syntax, table: Table) -> Found:
    node = chain[index]
    start = node.start
    for sibling in reversed(statements_of(chain[index - 1], table, every=True) if index else []):
        if sibling.end <= start and sibling.type in table.decorators:
            start = sibling.start
        elif sibling.end <= start and sibling.type not in table.comments:
            break
    marks = statements_of(chain[index - 1], table, every=True) if start < node.start else []
    nodes = [child for child in marks if start <= child.start < node.start]
    tail = _tail(node, chain[index - 1], table) if index else []
    end = tail[-1].end if tail else end_of(node, syntax, table)
    return Found(Span(start, end), (*nodes, node), _opaque(chain[:index], table))


def _statements(syntax: Syntax, table: Table, span: Span) -> Found | None:
    """The whole statements that a selection touches, in the innermost body that holds it."""
    chain = syntax.path(span)[:_DEEPEST]
    head = comments_above_body(chain[-1], span, table)
    if head is not None:
        start, body = head
        touched = [child for child in body.named_children if child.start < span.end]
        return Found(Span(start, touched[-1].end), tuple(touched), (*chain, body)) if touched else None
    for index in range(len(chain) - 1, -1, -1):
        body = chain[index]
        style = table.bodies.get(body.type)
        if style is None:
            continue
        content = _content(body, table)
        touched = [child for child in content if child.start < span.end and span.start < child.end]
        is_conditional = bool(table.preprocessed) and body.type in table.transparent
        touched = touched or (nearest(content, span) if is_conditional else [])
        if not touched or (style is Body.COMMAS and not all(is_function(child, table) for child in touched)):
            continue
        path, touched = narrowed(syntax, table, chain[: index + 1], touched, span)
        body = path[-1]
        if all(child.type in table.sections for child in touched):  # `public:` alone
            touched = [child for child in statements_of(body, table) if child.start >= touched[-1].end][:1] or touched
        first = _piece([*path, touched[0]], len(path), syntax, table)
        tail = _tail(touched[-1], body, table)
        end = tail[-1].end if tail else end_of(touched[-1], syntax, table)
        return Found(Span(first.span.start, end), (*first.nodes[:-1], *touched), _opaque(path, table))
    return None


def _content(body: Node, table: Table) -> list[Node]:
    """The statements of a body, without the conditions that those of a preprocessor's conditionals hang on."""
    heads: set[int] = set()
    stack = [body] if table.preprocessed else []
    while stack:
        labelled = stack.pop().labelled_children()
        heads.update(child.id for name, child in labelled if name in ("name", "condition"))
        stack.extend(child for _, child in labelled if child.type in table.transparent)
    return [child for child in statements_of(body, table) if child.id not in heads]


def _tail(node: Node, above: Node, table: Table) -> list[Node]:
    """What belongs to a statement although it stands beside it."""
    after = [child for child in statements_of(above, table) if child.start >= node.end] if table.tails else []
    return list(itertools.takewhile(lambda child: child.type in table.tails, after))


def _opaque(chain: Sequence[Node], table: Table) -> tuple[Node, ...]:
    """The nodes of a path that count: the children of the others stand for themselves in what holds them."""
    lists = {*table.bodies, *table.transparent}
    holds = [index == 0 or chain[index - 1].type in lists for index in range(len(chain))]
    return tuple(node for node, within in zip(chain, holds, strict=True) if node.type not in table.transparent or not within)
