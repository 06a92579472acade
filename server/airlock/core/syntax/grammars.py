"""The seam between a language's name and its grammar.

Two providers, asked in order: the language's own wheel, then the optional `tree_sitter_languages`, whose bundled library is opened directly
because its own `get_language` does not work with today's tree-sitter (docs/decisions/0001-tree-sitter-grammars.md). What fails to load is
remembered as a reason in words, never raised.
"""

from __future__ import annotations

import functools
import importlib
import importlib.machinery
import importlib.util
import sys
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.syntax.languages import Language, by_id, languages

if TYPE_CHECKING:
    import ctypes
    from types import ModuleType

    import tree_sitter

_CAPSULE = b"tree_sitter.Language"  # the capsule keeps a pointer to these bytes: they must live as long as the process


class Loaded(NamedTuple):
    """A grammar, or in words why there is none."""

    grammar: tree_sitter.Language | None
    reason: str = ""


def grammar(language: str) -> tree_sitter.Language | None:
    """The grammar of an editor language identifier; None when there is none or it cannot be loaded."""
    row = by_id(language)
    return None if row is None else load(row).grammar


def available(language: str) -> bool:
    """Whether texts of this language can be parsed. Loads the grammar."""
    return grammar(language) is not None


def missing() -> tuple[str, ...]:
    """What should be there and is not, one sentence a language with its cure. Loads every shipped grammar (a few milliseconds)."""
    return tuple(f"{row.id}: {load(row).reason}" for row in languages() if row.shipped and load(row).grammar is None)


def load(row: Language) -> Loaded:
    """The grammar of one language from the first provider that has it."""
    first = from_wheel(*row.wheel) if row.wheel else Loaded(None, "no grammar")
    if first.grammar is not None or not row.legacy:
        return first
    second = from_legacy(row.legacy)
    return second if second.grammar is not None else first


@functools.cache
def from_wheel(module: str, function: str) -> Loaded:
    """The grammar a wheel of its own brings, such as `tree_sitter_python`."""
    package = module.replace("_", "-")
    try:
        import tree_sitter

        return Loaded(tree_sitter.Language(getattr(_compiled(module), function)()))
    except ImportError as error:
        return Loaded(None, f"{error.name or package} cannot be loaded (pip install tree-sitter {package})")
    except (AttributeError, ValueError, TypeError, OSError, SystemError):
        return Loaded(None, f"{package} does not fit this tree-sitter (pip install --upgrade tree-sitter {package})")


def _compiled(module: str) -> ModuleType:
    """The compiled part of a wheel by itself: what is around it only reads queries, and loads all archivers for that."""
    package = importlib.util.find_spec(module)
    places = package.submodule_search_locations if package is not None else None
    spec = importlib.machinery.PathFinder.find_spec(f"{module}._binding", places) if places else None
    if spec is None or spec.loader is None:
        return importlib.import_module(module)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@functools.cache
def from_legacy(name: str) -> Loaded:
    """The grammar `tree_sitter_languages` bundles under this name, by pointer."""
    library = _legacy_library()
    if library is None:
        return Loaded(None, "tree-sitter-languages is not installed")
    try:
        import ctypes

        import tree_sitter

        function = getattr(library, f"tree_sitter_{name}")
        function.restype, function.argtypes = ctypes.c_void_p, ()
        return Loaded(tree_sitter.Language(_capsule(function())))
    except (ImportError, AttributeError, ValueError, TypeError, OSError, SystemError):
        return Loaded(None, f"tree-sitter-languages has no usable grammar named {name}")


@functools.cache
def _legacy_library() -> ctypes.CDLL | None:
    import ctypes

    spec = importlib.util.find_spec("tree_sitter_languages")
    place = next(iter(spec.submodule_search_locations or ()), "") if spec else ""
    name = "languages.dll" if sys.platform == "win32" else "languages.so"
    try:
        return ctypes.CDLL(f"{place}/{name}") if place else None
    except OSError:
        return None


def _capsule(pointer: int) -> object:
    import ctypes

    new = ctypes.pythonapi.PyCapsule_New
    new.restype, new.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
    return new(pointer, _CAPSULE, None)
