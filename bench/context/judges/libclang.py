"""C and C++: libclang says what each name of a function refers to, and which names it does not know.

Headers that are not there are passed over.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from airlock.core.model import Span
from judges.judge import EVERYTHING, Look

_OPTIONS = 0x201  # CXTranslationUnit_KeepGoing: a header that is not there does not end it; DetailedPreprocessingRecord: macros
_WORD = re.compile(r"[^\W\d]\w*")
_QUOTED = re.compile(r"'([\w.:]+)'")
_UNKNOWN = re.compile(r"undeclared|unknown type|no member|no template|does not refer|no type named")
_IMPLICIT = "call to undeclared"  # of C, once a file: what the file defines counts as a name anyway
_TYPES = frozenset({"STRUCT_DECL", "UNION_DECL", "CLASS_DECL", "ENUM_DECL", "CLASS_TEMPLATE", "CLASS_TEMPLATE_PARTIAL_SPECIALIZATION"})
_MEMBERS = frozenset({"FIELD_DECL", "CXX_METHOD", "CONSTRUCTOR", "DESTRUCTOR", "CONVERSION_FUNCTION"})
_SCOPES = frozenset({"NAMESPACE", "LINKAGE_SPEC", "UNEXPOSED_DECL"})
_DEFINED = frozenset({"FUNCTION_DECL", "FUNCTION_TEMPLATE", "VAR_DECL", "TYPEDEF_DECL", "TYPE_ALIAS_DECL", "MACRO_DEFINITION"})
_PARAMETERS = frozenset({"PARM_DECL", "TEMPLATE_TYPE_PARAMETER", "TEMPLATE_NON_TYPE_PARAMETER", "TEMPLATE_TEMPLATE_PARAMETER"})
_MACRO = "MACRO_INSTANTIATION"
_INCLUDED = "INCLUSION_DIRECTIVE"


@dataclass(frozen=True, slots=True)
class Clang:
    """The judge of one of the two; `index` is libclang's."""

    index: Any
    file: str
    complete: bool = True
    compiles: bool = True
    declared: bool = True

    def look(self, text: str, target: Span, name: str) -> Look:
        """What libclang makes of the function."""
        data = text.encode("utf-8", "replace")
        span = Span(len(text[: target.start].encode("utf-8", "replace")), len(text[: target.end].encode("utf-8", "replace")))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / self.file
            path.write_bytes(data)
            unit = self.index.parse(str(path), args=["-ferror-limit=0", "-w"], options=_OPTIONS)
            reading = _Reading(data, str(path), span, name, words=frozenset(_WORD.findall(text[target.start : target.end])))
            reading.visit(unit.cursor, is_top=True)
            unknown = frozenset(_unknown(unit, str(path), span)) if reading.seen else frozenset({EVERYTHING})
        return Look(frozenset(reading.resolved), frozenset(reading.members), unknown, tuple(reading.defined), tuple(reading.heads))


def _unknown(unit: Any, path: str, span: Span) -> Iterator[str]:  # noqa: ANN401 - libclang has no types here
    for one in unit.diagnostics:
        if one.location.file is None or one.location.file.name != path:
            continue
        said = _QUOTED.search(one.spelling) if not one.spelling.startswith(_IMPLICIT) else None
        if said and _UNKNOWN.search(one.spelling) and span.start <= one.location.offset < span.end:
            yield said[1].rpartition("::")[2]
        elif one.spelling.startswith(("expected ", "extraneous ")):
            yield EVERYTHING


@dataclass(slots=True)
class _Reading:
    """One text, read from its top."""

    data: bytes
    path: str
    span: Span
    name: str
    resolved: set[str] = field(default_factory=set)
    members: set[str] = field(default_factory=set)
    words: frozenset[str] = frozenset()
    """All words of the function: without the headers, not everything that it mentions is understood."""
    defined: list[str] = field(default_factory=list)
    heads: dict[str, None] = field(default_factory=dict)
    around: list[Any] = field(default_factory=list)
    seen: bool = False
    """Whether anything of the function is there, not left out by a condition of the preprocessor."""

    def visit(self, cursor: Any, *, is_top: bool) -> None:  # noqa: ANN401 - libclang has no types here
        """A cursor and what is in it."""
        for child in cursor.get_children():
            place = child.location
            if place.file is None or place.file.name != self.path:
                continue
            kind, inside = child.kind.name, self._is_inside(child)
            if kind == _INCLUDED:  # nothing says which of them has what
                self.heads[self._head(child)] = None
            elif inside:
                self.seen = True
                self._enclose(child)
                self._refer(child)
            elif self._is_around(child):
                self.around.append(child.canonical)
                self.heads[self._head(child)] = None
            elif is_top:
                self._define(child)
            self.visit(child, is_top=not inside and is_top and kind in _TYPES | _SCOPES)

    def _is_inside(self, cursor: Any) -> bool:  # noqa: ANN401
        return self.span.start <= cursor.extent.start.offset and cursor.extent.end.offset <= self.span.end

    def _is_around(self, cursor: Any) -> bool:  # noqa: ANN401
        return cursor.extent.start.offset <= self.span.start and cursor.extent.end.offset >= self.span.end

    def _enclose(self, cursor: Any) -> None:  # noqa: ANN401
        """Enter the class that the function is of, where it stands outside."""
        owner = cursor.semantic_parent
        if cursor.kind.name in _MEMBERS and owner is not None and cursor.extent.start.offset <= self.span.start + 1:
            self.around.append(owner.canonical)

    def _define(self, cursor: Any) -> None:  # noqa: ANN401
        kind, name = cursor.kind.name, cursor.spelling
        if kind in _DEFINED | _TYPES | {"CXX_METHOD"} and name.isidentifier() and name != self.name and name not in self.words:
            self.defined.append(name)

    def _refer(self, cursor: Any) -> None:  # noqa: ANN401
        kind = cursor.kind.name
        if not kind.endswith(("_REF", "_REF_EXPR", "CALL_EXPR")) and kind != _MACRO:
            return
        meant = cursor.referenced
        if meant is None or not meant.spelling or meant.location.file is None or meant.location.file.name != self.path:
            return
        if self._is_inside(meant) or self._is_around(meant) or meant.kind.name == "NAMESPACE":
            return
        if not meant.is_definition() and (meant.kind.name in _TYPES or meant.extent.start == meant.location):
            return  # `struct a *` and `f()` declare what nothing says more of
        name, owner = meant.spelling, meant.semantic_parent
        if meant.kind.name in _MEMBERS and owner is not None:
            self._member(name, meant, owner)
            return
        self.resolved.add(name)
        if meant.kind.name not in _PARAMETERS:
            self.heads[self._head(meant)] = None

    def _member(self, name: str, meant: Any, owner: Any) -> None:  # noqa: ANN401
        if meant.kind.name in ("CONSTRUCTOR", "DESTRUCTOR"):
            return
        if owner.canonical in self.around:
            self.resolved.add(f".{name}")
            self.heads[self._head(meant)] = None
        else:
            self.members.add(f"{owner.spelling}.{name}")

    def _head(self, cursor: Any) -> str:  # noqa: ANN401
        """The least text that says what is declared."""
        text = self.data[cursor.extent.start.offset : cursor.extent.end.offset].decode("utf-8", "replace")
        if cursor.kind.name in _TYPES | {"NAMESPACE", "FUNCTION_DECL", "FUNCTION_TEMPLATE", "CXX_METHOD", "LINKAGE_SPEC"}:
            return text.partition("{")[0].rstrip() + " {}"
        return text.partition("=")[0].rstrip() if cursor.kind.name == "VAR_DECL" else text.partition("\n")[0]
