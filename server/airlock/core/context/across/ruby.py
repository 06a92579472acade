"""Where Ruby's names come from: what is required, and files that are called like the constants they define, as Rails loads them.

https://guides.rubyonrails.org/autoloading_and_reloading_constants.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, folder_of, joined, upwards
from airlock.core.context.anchored import lines_with
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_REQUIRE = compiled(r"^[ \t]*(require|require_relative|load)\b[ \t(]*[\"']([^\"'\n#]+)[\"']", re.MULTILINE)
_AUTOLOAD = compiled(r"^[ \t]*autoload[ \t(]*:(\w+)[ \t]*,[ \t]*[\"']([^\"'\n#]+)[\"']", re.MULTILINE)
_ROOTS = ("lib", "app", "")


def _links(syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    required = [
        Link(ALL, f"./{match[2]}" if match[1] == "require_relative" else match[2], ALL, public=False)
        for match in lines_with(_REQUIRE, syntax.text, "require", "load")
    ]
    return [*(Link(match[1], match[2], match[1]) for match in lines_with(_AUTOLOAD, syntax.text, "autoload")), *required]


def _files(link: Link, path: str, workspace: Workspace) -> Sequence[str]:
    """The file beside this one, else the one on a load path around it."""
    if link.source.startswith("."):
        places = [joined(folder_of(path), link.source)]
    else:
        places = [joined(f"{above}/{root}", link.source) for above in upwards(folder_of(path)) for root in _ROOTS]
    named = (place if place.endswith(".rb") else f"{place}.rb" for place in places if place)
    return next(([file] for file in named if workspace.has(file)), ())


def _beside(name: str, path: str, workspace: Workspace) -> Sequence[str]:
    """The files called like a constant, in the modules that the file is in from the inside out, then in the roots of the project.

    Last the files of those modules.
    """
    *spaces, last = name.split("::")
    if not last[:1].isupper():
        return ()
    inner = dict.fromkeys(place for folder in _places(path, workspace) for place in _inside(folder, spaces, workspace))
    named = [file for folder in inner if (file := _called(last, folder, workspace))]
    modules = [file for folder in inner if folder and workspace.has(file := f"{folder}.rb")]
    return [file for file in dict.fromkeys((*named, *modules)) if file != path]


def _adding(name: str, path: str, workspace: Workspace) -> Sequence[str]:
    """Files that are known to open the class as well, and those called like it."""
    return [file for file in dict.fromkeys((*workspace.defining(name), *_beside(name, path, workspace))) if file != path]


def _places(path: str, workspace: Workspace) -> Iterator[str]:
    yield path.removesuffix(".rb")
    for above in upwards(folder_of(path)):
        yield above
        yield f"{above}/lib".lstrip("/")
        app = f"{above}/app".lstrip("/")
        for name in workspace.names(app):
            if name.endswith("/"):
                yield from (f"{app}/{name[:-1]}", f"{app}/{name}concerns")


def _inside(folder: str, spaces: Sequence[str], workspace: Workspace) -> Iterator[str]:
    """The folder of nested modules in a folder."""
    for space in spaces:
        named = next((name for name in workspace.names(folder) if name.endswith("/") and _plain(name[:-1]) == space.lower()), None)
        if named is None:
            return
        folder = f"{folder}/{named[:-1]}".lstrip("/")
    yield folder


def _called(name: str, folder: str, workspace: Workspace) -> str:
    """The file in a folder that is called like a constant: `http_client.rb` for `HTTPClient`."""
    wanted = f"{name.replace('_', '').lower()}.rb"
    files = (f"{folder}/{one}".lstrip("/") for one in workspace.names(folder) if one.endswith(".rb") and _plain(one) == wanted)
    return next((file for file in files if workspace.has(file)), "")


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


RUBY = Imports(
    languages=("ruby",),
    links=_links,
    files=_files,
    beside=_beside,
    adding=_adding,
    adds=r"\b(?:class|module)[ \t]+(?:\w+::)*{name}\b",
    declares=r"\b(?:class|module|def)[ \t]+(?:[\w:]+(?:::|\.))?{name}\b|\b{name}[ \t]*=",
    heads=("class", "module", "def"),
    anywhere=True,
    modules=frozenset({"module"}),
    shared=True,
)
