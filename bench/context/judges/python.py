"""Python: the compiler's own symbol tables say where each name is bound, pyflakes says which are undefined."""

from __future__ import annotations

import ast
import contextlib
import re
import symtable
import textwrap
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

from airlock.core.model import Span
from judges.judge import EVERYTHING, Look

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Scope = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True, slots=True)
class Python:
    """The judge; `flakes` is pyflakes' checker."""

    flakes: ModuleType
    complete: bool = True
    compiles: bool = True
    declared: bool = False

    def look(self, text: str, target: Span, name: str) -> Look:
        """What Python makes of a function."""
        first, last = text.count("\n", 0, target.start) + 1, text.count("\n", 0, target.end) + 1
        parsed = _parsed(text)
        if parsed is None:
            return Look(unknown=frozenset({EVERYTHING}))
        text, tree = parsed
        path = _path(tree, first, last, name)
        if path is None:
            return Look(unknown=frozenset({EVERYTHING}))
        undefined = (one for one in self.flakes.Checker(tree).messages if type(one).__name__ in {"UndefinedName", "UndefinedLocal"})
        resolved = frozenset(_resolved(text, tree, path))
        return Look(
            resolved=resolved,
            unknown=frozenset(one.message_args[0] for one in undefined if first <= one.lineno <= last),
            defined=tuple(one for one in _defined(tree, path) if one != name),
            heads=tuple(_heads_shown(text, tree, path, resolved)),
        )


def _parsed(text: str) -> tuple[str, ast.Module] | None:
    for attempt in (text, textwrap.dedent(text)):
        with warnings.catch_warnings(), contextlib.suppress(SyntaxError, ValueError):
            warnings.simplefilter("ignore")
            symtable.symtable(attempt, "sample", "exec")
            return attempt, ast.parse(attempt)
    return None


def _path(tree: ast.Module, first: int, last: int, name: str) -> list[_Scope] | None:
    """The classes and functions that lead to the function, itself last."""

    def search(body: ast.AST, above: list[_Scope]) -> list[_Scope] | None:
        for node in ast.iter_child_nodes(body):
            inner = [*above, node] if isinstance(node, _Scope) else above
            if isinstance(node, _Function) and node.name == name and first <= node.lineno <= last:
                return inner
            found = search(node, inner)
            if found is not None:
                return found
        return None

    return search(tree, [])


def _resolved(text: str, tree: ast.Module, path: list[_Scope]) -> Iterator[str]:
    """The free names that a function around it or the module binds, and the members of its class."""
    tables = _tables(text, path)
    free = set(_free(tables[-1]))
    heads = {node.id for head in _heads(path[-1]) for node in ast.walk(head) if isinstance(node, ast.Name)} | set(_in_strings(path[-1]))
    for table in reversed(tables[:-1]):
        bound = {one.get_name() for one in table.get_symbols() if one.is_assigned() or one.is_imported() or one.is_parameter()}
        bound |= {one.get_name() for one in table.get_symbols() if one.is_namespace()}
        seen = heads & bound if table is tables[-2] else set()
        seen |= (free | heads) & bound if not isinstance(table, symtable.Class) else set()
        yield from seen
        free, heads = free - seen, heads - seen
    classes = [one for one in path if isinstance(one, ast.ClassDef)]
    if classes:
        members = set(_members(classes[-1], tree, 8))
        used = {node.attr for node in ast.walk(path[-1]) if isinstance(node, ast.Attribute) and _is_own(node, path[-1])}
        yield from (f".{name}" for name in used & members)


def _in_strings(function: _Scope) -> Iterator[str]:
    """The names in strings that stand for types."""
    arguments = [node for node in ast.walk(function.args) if isinstance(node, ast.arg)] if isinstance(function, _Function) else []
    kinds = [node.annotation for node in arguments] + ([function.returns] if isinstance(function, _Function) else [])
    for one in (one for kind in kinds if kind is not None for one in ast.walk(kind)):
        yield from re.findall(r"[^\W\d]\w*", str(one.value)) if isinstance(one, ast.Constant) else ()


def _tables(text: str, path: list[_Scope]) -> list[symtable.SymbolTable]:
    tables = [symtable.symtable(text, "sample", "exec")]
    for node in path:
        lines = {node.lineno, *(one.lineno for one in node.decorator_list)}
        inner = (one for one in _children(tables[-1]) if one.get_name() == node.name and one.get_lineno() in lines)
        tables.append(next(inner))
    return tables


def _children(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    """The scopes inside one; those of type parameters are looked through."""
    for child in table.get_children():
        yield child
        if str(child.get_type()).lower().startswith("type"):
            yield from _children(child)


def _free(table: symtable.SymbolTable) -> Iterator[str]:
    """Names that a scope, and those inside it, take from around it."""
    for one in table.get_symbols():
        if one.is_global() or one.is_free():
            yield one.get_name()
    for child in table.get_children():
        bound = {one.get_name() for one in table.get_symbols() if one.is_local()}
        yield from (name for name in _free(child) if name not in bound)


def _heads(function: _Scope) -> Iterator[ast.AST]:
    """What of a function is evaluated around it."""
    yield from function.decorator_list
    if isinstance(function, _Function):
        yield function.args
        yield from (function.returns,) if function.returns else ()


def _members(holder: ast.ClassDef, tree: ast.Module, depth: int) -> Iterator[str]:
    """What the body of a class, or of its bases in the file, defines."""
    for node in holder.body:
        yield from _names(node)
    bases = {base.id for base in holder.bases if isinstance(base, ast.Name)}
    for other in ast.walk(tree) if bases and depth else ():
        if isinstance(other, ast.ClassDef) and other.name in bases and other is not holder:
            yield from _members(other, tree, depth - 1)


def _is_own(node: ast.Attribute, function: _Scope) -> bool:
    """Whether an expression is a member of the function's first parameter."""
    if not isinstance(node.value, ast.Name) or not isinstance(function, _Function):
        return False
    parameters = [*function.args.posonlyargs, *function.args.args]
    static = any(isinstance(one, ast.Name) and one.id == "staticmethod" for one in function.decorator_list)
    return bool(parameters) and not static and node.value.id == parameters[0].arg


def _defined(tree: ast.Module, path: list[_Scope]) -> Iterator[str]:
    """Everything defined at the level of the module or of a class, or in a function around the target."""
    bodies: list[ast.Module | _Scope] = [tree]
    for body in bodies:
        for node in body.body:
            if isinstance(node, _Scope) and (node in path[:-1] or (isinstance(node, ast.ClassDef) and node not in path)):
                bodies.append(node)
            yield from () if node in path else _names(node)


def _names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name
        case ast.Import() | ast.ImportFrom():
            yield from ((one.asname or one.name).partition(".")[0] for one in node.names if getattr(node, "module", "") != "__future__")
        case ast.Assign() | ast.AnnAssign():
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name))
        case ast.If() | ast.Try() | ast.With() | ast.For():
            for child in ast.iter_child_nodes(node):
                yield from _names(child)


def _heads_shown(text: str, tree: ast.Module, path: list[_Scope], resolved: frozenset[str]) -> Iterator[str]:
    """The heads of what is around the target and of what it needs, imports with only the names it needs."""
    lines = text.splitlines()
    yield from (_head(lines, node) for node in path[:-1])
    names = {name for name in resolved if not name.startswith(".")}
    members = {name[1:] for name in resolved if name.startswith(".")}
    in_class = {id(node) for one in ast.walk(tree) if isinstance(one, ast.ClassDef) for node in one.body}
    for node in ast.walk(tree):
        if node in path or not isinstance(node, ast.stmt) or isinstance(node, ast.If | ast.Try | ast.With | ast.For):
            continue
        needed = (members if id(node) in in_class else names) & set(_names(node))
        match node:
            case ast.ImportFrom() if needed:
                yield f"from {'.' * node.level}{node.module or ''} import {', '.join(sorted(needed))}"
            case ast.Import() if needed:
                yield f"import {', '.join(sorted(needed))}"
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() if needed:
                yield _head(lines, node)
            case ast.AnnAssign() if needed:
                yield f"{ast.unparse(node.target)}: {ast.unparse(node.annotation)}"
            case ast.Assign() if needed:
                yield f"{', '.join(sorted(needed))} = ..."


def _head(lines: list[str], node: _Scope) -> str:
    return "\n".join(lines[node.lineno - 1 : max(node.body[0].lineno - 1, node.lineno)])
