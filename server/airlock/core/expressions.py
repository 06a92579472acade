"""Compiled regular expressions that outlast a process.

Compiling takes up to a third of a short command. What it comes to is a list of numbers, of which CPython makes a pattern at once, once it
has seen that its compiler can have written them (`_sre.compile`): a process can have them from one before it. They only mean something
to the very version of Python that made them, see `maker`; where anything is not as it was, expressions are compiled as ever.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Mapping
from importlib import import_module
from typing import Any, AnyStr

_CPYTHON = "cpython"
_MODULES = ("re._parser", "re._compiler") if sys.version_info >= (3, 11) else ("sre_parse", "sre_compile")
_NUMBERS = "I"  # of 32 bits
_UNKNOWN = (AttributeError, ImportError, IndexError, OverflowError, RuntimeError, TypeError, ValueError)
"""What comes of ways that an implementation has no more, and of codes that are damaged."""

Asked = tuple[str | bytes, int]
"""An expression's source and the flags it is compiled with."""
Code = tuple[int, int, dict[str, int], bytes]
"""What the compiler makes of it: all flags, how many groups, which of them have a name, and numbers of 32 bits in this machine's order."""


class _Book:
    """What is known of expressions, and what was found out since the book was opened. Losing a race only compiles twice."""

    __slots__ = ("codes", "fresh", "is_open")

    def __init__(self) -> None:
        self.is_open = False
        self.codes: dict[Asked, Code] = {}
        self.fresh: dict[Asked, Code] = {}


_BOOK = _Book()


def maker() -> str:
    """Who made codes: Python in this very version on a machine of this kind; empty where nobody's codes are known here."""
    if sys.implementation.name != _CPYTHON or array(_NUMBERS).itemsize != 4:
        return ""
    return f"{sys.version} {import_module('_sre').MAGIC} {sys.byteorder} {sys.maxsize}"


def begin(codes: Mapping[Asked, Code]) -> None:
    """Uses what an earlier process of the same `maker` found out, and notes from now on what this one does."""
    _BOOK.codes = dict(codes)
    _BOOK.fresh = {}
    _BOOK.is_open = bool(maker())


def is_begun() -> bool:
    """Whether what is compiled is noted."""
    return _BOOK.is_open


def learned() -> dict[Asked, Code]:
    """What was compiled since then, or since this was asked last, and not known before."""
    fresh, _BOOK.fresh = _BOOK.fresh, {}
    return fresh


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`. For expressions of Airlock's own: what they say is written down."""
    if not _BOOK.is_open:
        return re.compile(source, flags)
    key = (source, int(flags))
    known = _BOOK.codes.get(key)
    try:
        return _pattern(source, known) if known is not None else _noted(source, int(flags))
    except _UNKNOWN:
        _BOOK.codes.pop(key, None)
        return re.compile(source, flags)


def _pattern(source: AnyStr, code: Code) -> re.Pattern[AnyStr]:
    """The pattern of a code. Raises RuntimeError or another exception where it is no compiler's."""
    flags, groups, names, written = code
    numbers = array(_NUMBERS)
    numbers.frombytes(written)
    by_index: list[str | None] = [None] * (groups + 1)
    for name, group in names.items():
        by_index[group] = name
    made: re.Pattern[AnyStr] = import_module("_sre").compile(source, flags, numbers.tolist(), groups, dict(names), tuple(by_index))
    return made


def _noted(source: AnyStr, asked: int) -> re.Pattern[AnyStr]:
    """Compiles as `re.compile` does, and notes what comes of it."""
    parser, compiler = (import_module(name) for name in _MODULES)
    parsed: Any = parser.parse(source, asked)
    numbers = array(_NUMBERS, compiler._code(parsed, asked))  # noqa: SLF001  nothing public gives it
    state = parsed.state
    code = (asked | state.flags, state.groups - 1, dict(state.groupdict), numbers.tobytes())
    pattern = _pattern(source, code)
    _BOOK.codes[source, asked] = _BOOK.fresh[source, asked] = code
    return pattern
