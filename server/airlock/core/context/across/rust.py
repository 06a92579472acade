"""Where Rust's paths lead: modules are files below the crate's root.

https://doc.rust-lang.org/reference/items/modules.html
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING

from airlock.core.context.across.cargo import OWN_CRATES, ROOTS, crate_of, other_crate
from airlock.core.context.across.workspace import (
    ALL,
    Imports,
    Link,
    Workspace,
    are_inside,
    folder_of,
    outward,
    upwards,
)
from airlock.core.context.anchored import places_of
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from airlock.core.model import Span
    from airlock.core.syntax import Node, Syntax

_START = frozenset({"crate", "self", "super"})
_TOKEN = compiled(r"\bas\s+(?P<alias>\w+)|(?:r#)?(?P<word>\w+|\*)|[{},]")
_COMMENT = compiled(r"//[^\n]*|/\*.{0,2000}?\*/", re.DOTALL)
_PATH = compiled(r"\b(?:(?:crate|self|super)::)+(\w+)|(?<![\w:])([a-z]\w*)::(?=\w)")
_LETTERS = compiled(r"\w*")
_MODULE = compiled(r"^[ \t]*(?:pub(?:\([^)\n]*\))?[ \t]+)?mod[ \t]+(?:r#)?(\w+)[ \t]*;", re.MULTILINE)
_USE = compiled(r"^[ \t]*(?:pub(?:\([^)\n]*\))?[ \t]+)?use[ \t]+([^;]{1,2000});", re.MULTILINE)
_BEFORE = (";", "{", "}", "]", ")", "/", "pub")
"""What a `use` or a `mod` may stand after on its line."""
_PATH_ON = compiled(r"\s*::")
_DECLARING = compiled(
    r"(?:::|r#|\bmacro_rules\s*!|\b(?:fn|struct|enum|union|trait|type|const|static|mut|mod|crate|as|ref|auto|macro))\s*\Z"
)
"""What stands before a name that is declared, or given by a path."""
_NEAR, _LISTED = 40, 4000
_OWN = compiled(r"use\s+super\s*::\s*\*\s*;")
_INNER = compiled(r"mod\s+(?:r#)?\w+\s*\{")
_TEXTS = 32  # files of which something is remembered
_LONG = 200  # code points of a name
_MACROS = frozenset({"macro_invocation", "expression_statement"})
_MODULES = 200  # in one file
_FILES = 300  # of one crate


def _links(syntax: Syntax, imports: Sequence[Node]) -> Sequence[Link]:
    text = syntax.parsed  # what other files' functions import or reach is theirs
    modules = _there(syntax, (at for at in _begun(text, "mod") if _INNER.match(text, at)), "mod_item")[:_MODULES]
    uses = imports if are_inside(imports, syntax) else _there(syntax, _begun(text, "use"), "use_declaration")
    found = [link for node in uses for link in _used(node, modules, syntax)]
    found += _in_macros(syntax) if uses is not imports else []
    return found if uses is imports else [*_declared(text, [node.span for node in uses]), *found]


def _begun(text: str, word: str) -> Iterator[int]:
    """Where an item may begin with a word; looked for as plain text, which takes a fraction of asking the tree."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not text[end : end + 1].isalnum():
            before = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
            if not before or before.endswith(_BEFORE):
                yield at
        at = text.find(word, end)


def _there(syntax: Syntax, places: Iterable[int], kind: str) -> list[Node]:
    """What stands at these places, each once."""
    found = (syntax.innermost(place, kind) for place in places)
    return list({node.id: node for node in found if node is not None}.values())


def _gives(text: str, name: str, _stem: str = "") -> bool:
    """Whether a file may give others a name: it declares or imports it, a path begins or ends with it, or all of a module is imported."""
    if name not in text:
        return False
    return any(_is_given(text, at, at + len(name)) for at in places_of(text, name)) or _imports_all(text)


@functools.lru_cache(_TEXTS)
def _imports_all(text: str) -> bool:
    """Whether a file imports all of a module, not just of what is around another in it: asked for each name that it may have."""
    return any(ALL in text[at : max(text.find(";", at), at)] for at in _begun(text, "use") if not _is_own(text, at))


def _is_given(text: str, start: int, end: int) -> bool:
    if _PATH_ON.match(text, end) or _DECLARING.search(text[max(start - _NEAR, 0) : start]):
        return True
    return text.rfind("use", max(start - _LISTED, 0), start) > text.rfind(";", 0, start)


def _is_own(text: str, start: int) -> bool:
    """Whether an import is how a module in a file gets what is around it; such a module is indented."""
    return text[text.rfind("\n", 0, start) + 1 : start + 1][:1].isspace() and _OWN.match(text, start) is not None


def _used(node: Node, modules: Sequence[Node], syntax: Syntax) -> Iterator[Link]:
    deep = sum(one.start < node.start < one.end for one in modules)
    argument = node.field("argument")
    for path, name in _leaves(syntax.text[argument.start : argument.end] if argument is not None else ""):
        link = _link(path, name, deep)
        if link is not None:
            yield link


def _in_macros(syntax: Syntax) -> Iterator[Link]:
    """What is used inside macros at the top level that only say when it is: `feature! { pub use self::a::B; }`."""
    for node in syntax.root.named_children:
        if node.type in _MACROS:
            for listed in _USE.findall(syntax.text, node.start, node.end):
                yield from (link for path, name in _leaves(listed) if (link := _link(path, name, 0)) is not None)


def _declared(text: str, uses: Sequence[Span]) -> Iterator[Link]:
    """The modules that are files of their own, and what the code reaches by paths."""
    lines = dict.fromkeys(text.rfind("\n", 0, at) + 1 for at in _begun(text, "mod"))
    yield from (Link(match[1], f"self::{match[1]}") for match in (_MODULE.match(text, line) for line in lines) if match is not None)
    ends = [use.end for use in uses]
    found: dict[Link, None] = {}
    for match in _paths(text):
        at = bisect_right(ends, match.start())
        if at == len(uses) or match.start() < uses[at].start:
            found[Link(match[1], match[0].rpartition("::")[0], match[1]) if match[1] else Link(match[2], match[2])] = None
    yield from found


def _paths(text: str) -> Iterator[re.Match[str]]:
    """The paths in a text; looked for at their colons, of which there are few."""
    done, colons = 0, text.find("::")
    while colons >= 0:
        letters = _LETTERS.match(text[max(done, colons - _LONG) : colons][::-1])
        before = len(letters[0]) if letters is not None else 0
        match = _PATH.match(text, colons - before) if before else None
        if match is not None:
            yield match
            done = match.end()
        colons = text.find("::", max(colons + 2, done))


def _leaves(text: str) -> Iterator[tuple[list[str], str]]:
    """The paths that a `use` lists, each with the name it gives."""
    around: list[list[str]] = [[]]
    path: list[str] = []
    alias = ""
    for match in _TOKEN.finditer(f"{_COMMENT.sub('', text)},"):
        if match["word"]:
            path.append(match["word"])
        elif match["alias"]:
            alias = match["alias"]
        elif match[0] == "{":
            around.append([*around[-1], *path])
            path = []
        else:
            whole = [*around[-1], *path]
            if path:
                whole = whole[:-1] if whole[-1] == "self" and len(whole) > 1 else whole
                yield whole, alias or whole[-1]
            path, alias = [], ""
            if match[0] == "}" and len(around) > 1:
                around.pop()


def _link(path: list[str], name: str, deep: int) -> Link | None:
    """What one path gives. `deep` is how many modules of the file itself are around, in which `super` does not leave the file."""
    steps = list(path)
    if deep and steps[0] in {"super", "self"}:
        up = steps.index(next((one for one in steps if one != "super"), steps[-1]))
        inner = steps[up:]
        inner = inner[1:] if inner[:1] == ["self"] else inner
        if up <= deep and len(inner) < 2:
            return Link(name, "", inner[0]) if inner and name != ALL else None
        steps = [*["super"] * (up - deep), *inner] if up > deep else ["self", *inner]
    *source, original = steps
    if original == ALL:
        return Link(ALL, "::".join(source), ALL)
    return Link(name, "::".join(source), original) if source else Link(name, original)


def _files(link: Link, path: str, workspace: Workspace) -> Sequence[str]:
    """The file of the module that a path leads to, then the one that the name itself may be."""
    first, *others = link.source.split("::")
    while first == "super" and others[:1] == ["super"]:
        others, path = others[1:], f"{folder_of(_place(path))}.rs"
    start = place = _start(first, path, workspace)
    if place is None:
        return ()
    while others and (_file(inner := f"{place}/{others[0]}".lstrip("/"), workspace) or workspace.names(inner)):
        place, others = inner, others[1:]  # a module without a file may stand in the file around it, and its modules in its folder
    found = [_root(place, path, workspace) if place == start else _file(place, workspace)]
    if link.original not in ("", ALL) and not others:
        found.append(_file(f"{place}/{link.original}".lstrip("/"), workspace))
    return [file for file in found if file]


def _start(first: str, path: str, workspace: Workspace) -> str | None:
    """The folder of the module that a path starts from."""
    place = _place(path)
    local = f"{place}/{first}".lstrip("/")
    if first in _START:
        return {"crate": crate_of(path, workspace), "super": folder_of(place)}.get(first, place)
    top = f"{crate_of(path, workspace) or place}/{first}".lstrip("/")  # where paths started in the edition of 2015
    return next((one for one in (local, top) if _file(one, workspace)), None) or other_crate(first, path, workspace)


def _beside(_name: str, path: str, workspace: Workspace) -> Sequence[str]:
    """Where a crate keeps the macros that it uses without importing them."""
    root = crate_of(path, workspace)
    if root is None:
        return ()
    named = [f"{root}/{name}".lstrip("/") for name in (*ROOTS, "macros.rs", "macros/mod.rs")]
    return [file for file in named if file != path and workspace.has(file)]


def _place(path: str) -> str:
    """The folder of a file's submodules, which stands for its module."""
    folder, _, name = path.rpartition("/")
    is_root = name in (*ROOTS, "mod.rs") or folder.rpartition("/")[2] in OWN_CRATES
    return folder if is_root else f"{folder}/{name.removesuffix('.rs')}".lstrip("/")


def _file(place: str, workspace: Workspace) -> str:
    """The file of a module that is not a crate's root."""
    return next((file for file in (f"{place}.rs", f"{place}/mod.rs") if workspace.has(file)), "")


def _root(place: str, path: str, workspace: Workspace) -> str:
    """The file of a module that may be a crate's root."""
    named = _file(place, workspace)
    roots = [file for name in ROOTS if workspace.has(file := f"{place}/{name}".lstrip("/"))]
    return named or (path if _place(path) == place else next(iter(roots), ""))


def _adding(_name: str, path: str, workspace: Workspace) -> Sequence[str]:
    """The files of the crate, those near the file first."""
    root = crate_of(path, workspace)
    inside = [folder for folder in upwards(folder_of(path)) if root is not None and (folder == root or f"{folder}/".startswith(f"{root}/"))]
    return list(islice((file for file in outward(inside, workspace, ".rs") if file != path), _FILES))


RUST = Imports(
    languages=("rust",),
    links=_links,
    files=_files,
    beside=_beside,
    gives=_gives,
    adding=_adding,
    for_all=True,
    adds=r"\bimpl\b[^{;]{0,300}?\b{name}\b",
    declares=r"macro_rules![ \t\n]*{name}\b",
    heads=("impl", "macro_rules"),
    until=";",
    anywhere=True,
)
