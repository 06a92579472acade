r"""Tables of languages that documents are written in: LaTeX's `tabular`, AsciiDoc's `|===`, MediaWiki's `{|`, `list-table` of Docutils.

https://docs.asciidoctor.org/asciidoc/latest/tables/build-a-basic-table/, https://www.mediawiki.org/wiki/Help:Tables. Cells are what stands
between their signs, on one line or on many; the first row names the columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables.cells import Cell, Reading, Table
from airlock.core.detect.tables.placed import placed
from airlock.core.expressions import compiled

_LATEX = ("\\begin{tab", "\\begin{longtab", "\\begin{xltab")
_ASCIIDOC = "|==="
_WIKI = "{|"
_TITLED = "\n!"
"""What names the columns of a wiki's table."""
_LISTED = ".. list-table::"
WORDS = (*_LATEX, _ASCIIDOC, _WIKI, _LISTED)
"""What begins such tables, in small letters."""
_LONGEST = 60_000
"""So much of a table is read, in code points."""
_MOST = 200
"""So many tables of a text."""
_MOST_CELLS = 20_000
_AROUND = " \t\r\n'*_`"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        compiled(r"\\begin\{(?P<named>(?:x?l|long)?tab[a-z]{2,10}\*?)\}"),
        compiled(r"(?<!\\)&|\\\\"),
        compiled(
            r"\\[a-z]{0,3}(?:rule|line)\b(?:\[[^\]]{0,20}\]|\([^)]{0,20}\)|\{[^{}]{0,20}\}){0,2}"
            r"|\\(?:textbf|textit|emph|bfseries|itshape|small)\b\{?|[{}]"
        ),
        compiled(r"^\|={3,}[ \t]*\r?$", re.MULTILINE),
        compiled(r"(?:^|(?<=[ \t]))(?:\d{0,2}[.+*^<>]{0,3}[aehlmsvd]?)\|(?P<cell>[^|\r\n]{0,400})", re.MULTILINE),
        compiled(r"^[ \t:]*\{\|", re.MULTILINE),
        compiled(r"^(?P<row>\|[-}+])|^(?P<sign>[!|])|(?<=[^\r\n])(?P<next>\|\||!!)", re.MULTILINE),
        compiled(r"[^\[\]{}|\r\n]{0,120}=[^\[\]{}|\r\n]{0,120}\|(?!\|)"),
        compiled(r"^[ \t]{0,12}\.\. list-table::[^\r\n]{0,120}\r?\n(?:[ \t]+:[^\r\n]{0,120}\r?\n){0,8}[ \t]*\r?\n", re.MULTILINE),
        compiled(r"[ \t]+(?P<row>\*[ \t])?[ \t]*-[ \t]+(?P<cell>[^\r\n]{0,200})(?:\r?\n|\Z)"),
    )


def readings(text: str) -> Iterator[Reading]:
    """Every cell under a name that says whose data it is."""
    yield from placed(text, tables(text))


def tables(text: str) -> Iterator[Table]:
    """All such tables."""
    begins, _, _, bars, _, braces, _, _, listed, _ = _patterns()
    for found in islice(begins.finditer(text), _MOST):  # an expression that begins with its sign costs next to nothing
        end = text.find("\\end{" + found["named"], found.end(), found.end() + _LONGEST)
        yield from _table(found.end(), _latex(text, found.end(), end)) if end > 0 else ()
    edges = [bar.span() for bar in islice(bars.finditer(text), 2 * _MOST)] if _ASCIIDOC in text else []
    for (_, start), (end, _) in zip(edges[::2], edges[1::2], strict=False):
        yield from _table(start, _asciidoc(text, start, min(end, start + _LONGEST)))
    for found in islice(braces.finditer(text), _MOST) if _TITLED in text else ():
        end = text.find("\n|}", found.end(), found.end() + _LONGEST)
        yield from _table(found.end(), _wiki(text, found.end(), end + 1)) if end > 0 else ()
    for found in islice(listed.finditer(text), _MOST) if _LISTED in text else ():
        yield from _table(found.end(), _list_table(text, found.end()))


def _table(start: int, rows: list[tuple[list[Cell], tuple[str, ...]]]) -> Iterator[Table]:
    """A table of rows, of which the first has names and the others cells; those of another width are left out."""
    if len(rows) > 1 and len(names := rows[0][1]) > 1:
        alike = [cells for cells, _ in rows[1:] if len(cells) == len(names)]
        if alike:
            yield Table(start, alike[-1][-1][1], names, alike)


def _rows(text: str, rows: list[list[Cell]]) -> list[tuple[list[Cell], tuple[str, ...]]]:
    """Rows of cells without what stands around them, with the words of the first."""
    whole = [[_trimmed(text, cell) for cell in row] for row in rows if row]
    return [(row, tuple(text[start:end] for start, end in row) if at == 0 else ()) for at, row in enumerate(whole)]


def _trimmed(text: str, cell: Cell) -> Cell:
    start, end = cell
    while start < end and text[start] in _AROUND:
        start += 1
    while end > start and text[end - 1] in _AROUND:
        end -= 1
    return start, end


def _latex(text: str, start: int, end: int) -> list[tuple[list[Cell], tuple[str, ...]]]:
    r"""What stands between `&` and `\\`, without lines and signs of how it looks."""
    _, signs, look, *_ = _patterns()
    rows: list[list[Cell]] = [[]]
    if text[start : start + 1] in ("{", "["):  # how columns are set
        start = text.find("\n", start, end) + 1 or start
    for sign in islice(signs.finditer(text, start, end), _MOST_CELLS):
        rows[-1].append(_plain(text, start, sign.start(), look))
        if sign[0] != "&":
            rows.append([])
        start = sign.end()
    return _rows(text, rows)


def _plain(text: str, start: int, end: int, look: re.Pattern[str]) -> Cell:
    """A cell without the commands before and behind its words."""
    for mark in look.finditer(text, start, end):
        if not text[start : mark.start()].strip():
            start = mark.end()
        elif not text[mark.end() : end].strip():
            end = mark.start()
    return start, end


def _asciidoc(text: str, start: int, end: int) -> list[tuple[list[Cell], tuple[str, ...]]]:
    """What stands behind bars: as many cells a row as the first line has, whatever lines they stand on."""
    cell = _patterns()[4]
    cells = [found.span("cell") for found in islice(cell.finditer(text, start, end), _MOST_CELLS)]
    if not cells:
        return []
    stop = text.find("\n", cells[0][0])
    width = sum(at < stop for at, _ in cells)
    return _rows(text, [cells[at : at + width] for at in range(0, len(cells), width)])


def _wiki(text: str, start: int, end: int) -> list[tuple[list[Cell], tuple[str, ...]]]:
    """What stands behind `!`, `|`, `!!` and `||`, without attributes; `|-` begins a row."""
    signs, attributes = _patterns()[6:8]
    rows: list[list[Cell]] = [[]]
    found = list(islice(signs.finditer(text, start, end), _MOST_CELLS))
    for at, sign in enumerate(found):
        if sign["row"]:
            rows.append([])
            continue
        stop = found[at + 1].start() if at + 1 < len(found) else end
        attribute = attributes.match(text, sign.end(), stop)
        rows[-1].append((attribute.end() if attribute else sign.end(), stop))
    return _rows(text, rows)


def _list_table(text: str, start: int) -> list[tuple[list[Cell], tuple[str, ...]]]:
    """The entries of a list of lists, one a line; `* -` begins a row."""
    entry = _patterns()[9]
    rows: list[list[Cell]] = []
    while (found := entry.match(text, start)) is not None and len(rows) < _MOST_CELLS:
        if found["row"]:
            rows.append([])
        if rows:
            rows[-1].append(found.span("cell"))
        start = found.end()
    return _rows(text, rows)
