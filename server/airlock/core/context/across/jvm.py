"""Where imports of Java, Kotlin and Scala lead: a dotted path of packages, classes and members, a package being a folder below a root."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, folder_of, upwards
from airlock.core.context.anchored import lines_with
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_IMPORT = compiled(r"^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.`]+?)(\.\*)?(?:[ \t]+as[ \t]+(\w+))?[ \t]*(?:;|//|$)", re.MULTILINE)
_PACKAGE = compiled(r"^[ \t]*package[ \t]+(?!object\b)([\w.`]+)", re.MULTILINE)
_KINDS = ("java", "kotlin", "scala")
_ROOTS = ("", *(f"src/{part}/{kind}" for kind in _KINDS for part in ("main", "test")), "src", *_KINDS)
_MANY = 200  # files of a folder


def _links(syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    found = []
    for dotted, every, alias in (match.groups("") for match in lines_with(_IMPORT, syntax.text, "import")):
        source, _, last = dotted.replace("`", "").rpartition(".")
        whole = f"{source}.{last}".strip(".")
        found.append(Link(ALL, whole, ALL, public=False) if every else Link(alias or last, source, last, public=False))
    return found


def files(link: Link, path: str, workspace: Workspace, *, ending: str) -> Sequence[str]:
    """The file named like the class, for a member the one named like its class, else all of the package."""
    name = link.original
    for folder in folders_of(link.source, path, workspace):
        if name == ALL or workspace.names(folder):
            named = [f"{folder}/{name}{ending}", f"{folder}{ending}"]
            found = [file for file in named if workspace.has(file)] or _all(folder, ending, workspace)
        else:  # a member: everything but the last parts is a class's package
            found = [f"{above}{ending}" for above in upwards(folder)[:3] if above and workspace.has(f"{above}{ending}")]
        if found:
            return found
    return ()


def beside(name: str, path: str, workspace: Workspace, *, ending: str) -> Sequence[str]:
    """The own package, in all its folders: the file named like the class first."""
    space = workspace.once(package_of, path)
    own = f"{folder_of(path)}/{name}{ending}".lstrip("/")
    if workspace.has(own):
        return (own,)
    folders = list(dict.fromkeys((folder_of(path), *(folders_of(space, path, workspace) if space else ()))))
    named = [f"{folder}/{name}{ending}".lstrip("/") for folder in folders]
    found = [file for file in named if workspace.has(file)][:1]
    return found or [file for folder in folders for file in _all(folder, ending, workspace) if file != path][:_MANY]


def _all(folder: str, ending: str, workspace: Workspace) -> list[str]:
    return [f"{folder}/{name}".lstrip("/") for name in workspace.names(folder) if name.endswith(ending)][:_MANY]


def package_of(path: str, workspace: Workspace) -> str:
    """The package a file says it is in."""
    return packages_in(workspace.text(path) or "")[-1]


def packages_in(text: str) -> list[str]:
    """The packages that a text says it is in, the innermost last; more than one only in Scala, which may say them step by step."""
    steps = [match[1].replace("`", "") for match in lines_with(_PACKAGE, text, "package")]
    return [".".join(steps[: count + 1]) for count in range(len(steps))] or [""]


def folders_of(space: str, path: str, workspace: Workspace) -> Iterator[str]:
    """The folders that a package may have; the first parts that all packages share may have none."""
    own, shared = workspace.once(_root, path)
    place = space.replace(".", "/")
    if shared and f"{place}/".startswith(shared):
        yield f"{own}/{place[len(shared) :]}".strip("/")
    for roots in (_roots, _roots_beside):
        yield from (f"{root}/{place}".strip("/") for root in workspace.once(roots, path))


def _there(folders: Iterable[str], workspace: Workspace) -> list[str]:
    """Those of some folders in which there is something."""
    return [folder for folder in dict.fromkeys(folders) if not folder or workspace.names(folder)]


def _root(path: str, workspace: Workspace) -> tuple[str, str]:
    """The folder that packages begin in around a file, and the parts of their names that have no folders."""
    folder, parts = folder_of(path), workspace.once(package_of, path).split(".")
    for count in range(len(parts)):
        place = "/".join(parts[count:])
        if place and f"/{folder}".endswith(f"/{place}"):
            return folder[: len(folder) - len(place)].rstrip("/"), "".join(f"{part}/" for part in parts[:count])
    return folder, "".join(f"{part}/" for part in parts) if parts != [""] else ""


def _roots(path: str, workspace: Workspace) -> list[str]:
    """Folders that packages begin in: the file's own, and those of its module and around."""
    own, module = _module(path, workspace)
    around = [module, *upwards(folder_of(module))] if module else [""]
    return _there((own, *(f"{one}/{root}".strip("/") for one in around for root in _ROOTS)), workspace)


def _roots_beside(path: str, workspace: Workspace) -> list[str]:
    """The same of the modules beside the file's own."""
    _, module = _module(path, workspace)
    around = [module, *upwards(folder_of(module))][1:3] if module else []
    inner = [f"{above}/{name}".strip("/") for above in around for name in workspace.names(above) if name.endswith("/")]
    modules = [name for name in inner if workspace.names(f"{name}/src")]
    return _there((f"{one}/{root}".rstrip("/") for one in modules for root in _ROOTS), workspace)


def _module(path: str, workspace: Workspace) -> tuple[str, str]:
    """The folder that packages begin in around a file, and the one of its module."""
    own, _ = workspace.once(_root, path)
    return own, own.partition("src/")[0].rstrip("/")


def _extended(node: Node, syntax: Syntax) -> str:
    """`Cart` of `fun Cart?.total()`."""
    for child in node.named_children:
        if child.type in ("identifier", "variable_declaration"):
            return ""
        if child.type in ("user_type", "nullable_type"):
            return re.sub(r"<.*", "", syntax.text[child.start : child.end], flags=re.DOTALL).rstrip("?").rpartition(".")[2]
    return ""


_HEADS = ("class", "interface", "enum", "record", "object", "fun", "val", "var", "typealias", "@interface")
_TYPES = rf"\b(?:{'|'.join(_HEADS)})\b[^\n]{{0,200}}\b{{name}}\b"
JAVA = Imports(
    languages=("java",),
    links=_links,
    files=partial(files, ending=".java"),
    beside=partial(beside, ending=".java"),
    spaces=packages_in,
    listed=True,
    declares=_TYPES,
    heads=_HEADS,
)
KOTLIN = Imports(
    languages=("kotlin",),
    links=_links,
    files=partial(files, ending=".kt"),
    beside=partial(beside, ending=".kt"),
    adding=lambda _name, path, workspace: beside("", path, workspace, ending=".kt"),
    for_all=True,
    adds=r"\b(?:fun|va[lr])\b[^\n(=]{0,200}\b{name}\b(?:<[^\n(]{0,80}>)?\??\.",
    extended=_extended,
    spaces=packages_in,
    listed=True,
    declares=_TYPES,
    heads=_HEADS,
)
