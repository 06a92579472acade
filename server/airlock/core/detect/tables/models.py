"""What code says of tables: migrations and models of the frameworks that make them, each by how it writes a table and its columns.

The order of columns is the point: it tells what stands where in rows without names. So frameworks that order them otherwise than they are
written (Hibernate, say) are left out. Nothing is parsed; a block ends where its notation ends one, or after some thousand characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from airlock.core.detect.tables.definitions import Definition
from airlock.core.detect.words import word_set

_Q = r"[\"'`]"
_REFERS = word_set("references belongs_to foreignkey onetoonefield")
"""Types whose column is called after what it points to, with `_id` behind."""
_NONE = word_set(
    "index unique foreign primary check foreign_key check_constraint remove_column drop dropcolumn manytomanyfield comment engine"
)
"""What is written like a type and makes no column."""
_UNNAMED = {
    "id": ("id",), "increments": ("id",), "bigincrements": ("id",), "timestamps": ("created_at", "updated_at"),
    "softdeletes": ("deleted_at",), "remembertoken": ("remember_token",),
}  # fmt: skip
"""Columns that a type makes by itself."""
_OPTIONS = word_set("references defaultvalue validate onupdate ondelete type allownull primarykey autoincrement unique field")
"""Keys of a column's description, which are no columns."""


class _Notation(NamedTuple):
    """How a framework writes tables. `opens` has a group `table`, `column` one or several of `name`, `type` and `mapped`."""

    sign: str
    opens: str
    column: str
    ends: str
    first: tuple[str, ...] = ()
    prefixed: bool = False
    """Whether something stands before the table's name that the code does not say."""


_NOTATIONS = (
    _Notation(
        "create_table",
        rf"\bcreate_table[ (]{{1,3}}(?::|{_Q})(?P<table>\w+){_Q}?(?=[^\n]*\bdo\b)(?P<plain>(?![^\n]*\bid: ?false))?",
        rf"^[ \t]*t\.(?P<type>\w+)(?:[ (]{{1,3}}(?::|{_Q})(?P<name>\w+))?", r"^[ \t]*end\b", ("id",),
    ),
    _Notation(
        "schema::create", rf"Schema::create\(\s*{_Q}(?P<table>\w+)",
        rf"^\s*\$\w+->(?P<type>\w+)\((?:\s*{_Q}(?P<name>\w+))?", r"^\s*\}\s*\)",
    ),
    _Notation(
        "createtable(", rf"createTable\w*\(\s*{_Q}(?P<table>\w+){_Q}\s*,\s*(?:async\s*)?(?:function\b|\(?\w+\)?\s*=>)",
        rf"^\s*\w+\.(?P<type>\w+)\((?:\s*{_Q}(?P<name>\w+))?", r"^\s*\}\s*\)",
    ),
    _Notation(
        "createtable(", rf"createTable\w*\(\s*{_Q}(?P<table>\w+){_Q}\s*,\s*\{{",
        r"^\s*[\"']?(?P<name>\w+)[\"']?\s*:\s*(?:\{|\w+\.)", r"^\s*\}\s*\)",
    ),
    _Notation("column(", rf"(?:\bcreate_table|\bTable)\(\s*{_Q}(?P<table>\w+)", rf"\bColumn\(\s*{_Q}(?P<name>\w+)", r"^[ \t]*\)\s*$"),
    _Notation(
        "__tablename__", rf"__tablename__\s*=\s*{_Q}(?P<table>\w+)",
        r"^[ \t]+(?P<name>\w+)(?:\s*:[^=\n]{1,80})?\s*=\s*(?:\w+\.)?(?:Column|mapped_column)\(", r"^(?=\S)",
    ),
    _Notation(
        "models.", r"^class\s+(?P<table>\w+)\((?:\w+\.)?\w*Model\w*\)",
        r"^[ \t]+(?P<name>\w+)\s*=\s*(?:\w+\.)?(?P<type>\w+Field|ForeignKey)\(", r"^(?=[^\s#)])", ("id",), prefixed=True,
    ),
    _Notation(
        "model ", r"^model\s+(?P<table>\w+)\s*\{",
        r"^\s+(?P<name>\w+)\s+(?:Int|BigInt|String|Boolean|DateTime|Float|Decimal|Json|Bytes)\b(?!\[)(?:[^\n]*@map\(\"(?P<mapped>\w+)\")?",
        r"^\}",
    ),
    _Notation(
        "create table(", r"\bcreate table\(:(?P<table>\w+)", r"^\s+(?:add[ (]:(?P<name>\w+)|(?P<type>timestamps)\()", r"^\s*end\b", ("id",),
    ),
    _Notation(
        "<createtable", r"<createTable\b[^>]*\btableName=\"(?P<table>\w+)\"", r"<column\b[^>]*\bname=\"(?P<name>\w+)\"",
        r"</createTable>",
    ),
    _Notation(
        "@entity(", rf"@Entity\([^)\n]*{_Q}(?P<table>\w+){_Q}",
        r"@\w*Column\([^\n]*\)\s+(?:(?:readonly|public|private)\s+)*(?P<name>\w+)[?!]?\s*:", r"^\}",
    ),
    _Notation("table!", r"\btable!\s*\{\s*(?P<table>\w+)", r"^\s+(?P<name>\w+)\s*->", r"^\s*\}\s*\}"),
)  # fmt: skip
_RENAMED = (r"\bdb_table\s*=\s*[\"'](\w+)", r"@@map\(\"(\w+)\"")
_MOST = 500
_LONGEST = 12_000


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(tuple(re.compile(part, re.MULTILINE) for part in (one.opens, one.column, one.ends)) for one in _NOTATIONS)  # type: ignore[misc]


def defined(text: str) -> Iterator[Definition]:
    """What code says of tables, in its order. A name that begins with an underscore is the end of the table's."""
    lowered = text.lower()
    for notation, (opens, column, ends) in zip(_NOTATIONS, _patterns(), strict=True):
        if notation.sign not in lowered:
            continue
        for count, match in enumerate(opens.finditer(text)):
            if count >= _MOST:
                return
            end = ends.search(text, match.end() + 1, match.end() + _LONGEST)
            stop = end.start() if end is not None else min(match.end() + _LONGEST, len(text))
            if names := _columns(text, match, column, stop, notation):
                yield Definition(_table(text, match, stop, notation), names, adds=False)


def _table(text: str, match: re.Match[str], stop: int, notation: _Notation) -> str:
    renamed = next((found[1] for one in _RENAMED if (found := re.compile(one).search(text, match.end(), stop))), "")
    return renamed.lower() or ("_" if notation.prefixed else "") + match["table"].lower()


def _columns(text: str, match: re.Match[str], column: re.Pattern[str], stop: int, notation: _Notation) -> tuple[str, ...]:
    names: list[str] = []
    for one in column.finditer(text, match.end(), stop):
        said = one.groupdict()
        sort = (said.get("type") or "").lower().removesuffix("()")
        name = said.get("mapped") or said.get("name") or ""
        if sort in _NONE or name.lower() in _OPTIONS:
            continue
        if not name:
            names.extend(_UNNAMED.get(sort, ()))
        else:
            names.append(f"{name}_id" if sort in _REFERS and not name.endswith("_id") else name)
    has_key = "primary_key=True" in text[match.end() : stop] or match.groupdict().get("plain", "") is None
    return tuple(names if has_key or not names else (*notation.first, *names))
