"""What the names of JavaScript modules mean beyond relative paths: a `tsconfig.json`'s paths, and packages that lie in the same tree.

https://www.typescriptlang.org/tsconfig/#paths, https://nodejs.org/api/packages.html#subpath-imports,
https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/workspaces.md
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import folder_of, joined, matching, upwards
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.across.workspace import Workspace

_TOKEN = compiled(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/|,(?=\s*[}\]])', re.DOTALL)
_CONFIGS = ("tsconfig.json", "jsconfig.json", "tsconfig.base.json")
_BUILT = compiled(r"(^|/)(?:dist|build|lib|out|esm|cjs|es|types)(?=/|$)")
_EXTENDED = 5
_YAML_ITEM = compiled(r"^\s*-\s*[\"']?([^\"'#\s]+)", re.MULTILINE)


def aliased(source: str, path: str, workspace: Workspace) -> list[str]:
    """The places in the workspace that a module's name may stand for, best first."""
    return [*_by_config(source, path, workspace), *_by_package(source, path, workspace)]


def _by_config(source: str, path: str, workspace: Workspace) -> Iterator[str]:
    """By the `paths` and the `baseUrl` of the nearest configurations."""
    for folder in upwards(folder_of(path)):
        for name in _CONFIGS:
            base, paths = _configuration(f"{folder}/{name}".lstrip("/"), workspace)
            for start, pattern, wanted in paths:
                middle = _between(source, pattern)
                if middle is not None:
                    yield from (place for one in wanted if (place := joined(start, one.replace("*", middle, 1))) is not None)
            if base is not None and (place := joined(base, source)) is not None:
                yield place


def _between(text: str, pattern: str) -> str | None:
    """What the star of a pattern stands for in a text; None when they do not fit."""
    before, star, after = pattern.partition("*")
    if not star:
        return "" if text == pattern else None
    return text[len(before) : len(text) - len(after)] if text.startswith(before) and text.endswith(after) else None


def _configuration(file: str, workspace: Workspace) -> tuple[str | None, list[tuple[str, str, list[str]]]]:
    """The base folder of a configuration, if it has one, and its paths: where they start, a pattern, what it may stand for."""
    base: str | None = None
    paths: list[tuple[str, str, list[str]]] = []
    for _ in range(_EXTENDED):
        content = _json(file, workspace)
        options = content.get("compilerOptions")
        options = options if isinstance(options, dict) else {}
        own = joined(folder_of(file), url) if isinstance(url := options.get("baseUrl"), str) else None
        base = own if base is None else base
        given = options.get("paths")
        if isinstance(given, dict) and not paths:
            start = own if own is not None else folder_of(file)
            entries = [(key, value) for key, value in given.items() if isinstance(value, list)]
            paths = [(start, key, [one for one in value if isinstance(one, str)]) for key, value in entries]
        following = content.get("extends")
        following = following[-1] if isinstance(following, list) and following else following
        if not isinstance(following, str) or not following.startswith("."):
            break
        file = joined(folder_of(file), following if following.endswith(".json") else f"{following}.json") or ""
    return base, sorted(paths, key=lambda one: -len(one[1].partition("*")[0]))


def _by_package(source: str, path: str, workspace: Workspace) -> Iterator[str]:
    """By the name of a package of the tree, or by what the own package calls a part of itself."""
    for folder in upwards(folder_of(path)):
        manifest = _json(f"{folder}/package.json".lstrip("/"), workspace)
        if source.startswith("#"):
            yield from _exported(source, manifest.get("imports"), folder)
            continue
        for package, content in (*([(folder, manifest)] if manifest else []), *_members(folder, manifest, workspace)):
            name = content.get("name")
            if isinstance(name, str) and name and (source == name or source.startswith(f"{name}/")):
                yield from _inside(source[len(name) :], package, content)


def _inside(below: str, package: str, content: dict[str, object]) -> Iterator[str]:
    """Where a package's module (`below` begins with a slash, or is empty for its main one) may have its source."""
    yield from _exported(f".{below}", content.get("exports"), package)
    if not below:
        mains = [content.get(key) for key in ("source", "types", "typings", "module", "main")]
        yield from (place for one in mains if isinstance(one, str) for place in _sources(one, package))
    yield from (f"{package}/{start}{below or '/index'}".replace("//", "/").strip("/") for start in ("src", "", "lib"))


def _exported(wanted: str, table: object, package: str) -> Iterator[str]:
    """What a table of exports or imports says of a path."""
    entries = table if isinstance(table, dict) and any(str(key)[:1] in ".#" for key in table) else {".": table}
    for pattern, target in entries.items():
        middle = _between(wanted, str(pattern))
        for one in _leaves(target) if middle is not None else ():
            yield from _sources(one.replace("*", middle or ""), package)


def _leaves(target: object) -> Iterator[str]:
    """The paths that the conditions of an entry lead to."""
    stack = [target]
    while stack:
        one = stack.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            stack.extend(reversed(one.values()))
        elif isinstance(one, list):
            stack.extend(reversed(one))


def _sources(file: str, package: str) -> Iterator[str]:
    """A file of a package; before it, where its source may be when it is made by a build."""
    stem = re.sub(r"(?:\.d)?\.[cm]?[jt]sx?$", "", file)
    sources = (_BUILT.sub(r"\1src", stem, count=1), _BUILT.sub("", stem, count=1)) if _BUILT.search(stem) else ()
    for one in dict.fromkeys((*sources, file, stem)):
        place = joined(package, one)
        if place is not None:
            yield place


def _members(folder: str, manifest: dict[str, object], workspace: Workspace) -> Iterator[tuple[str, dict[str, object]]]:
    """The packages that a tree says it consists of, each with its manifest."""
    given = manifest.get("workspaces")
    given = given.get("packages") if isinstance(given, dict) else given
    patterns = [one for one in given if isinstance(one, str)] if isinstance(given, list) else []
    patterns += _YAML_ITEM.findall(workspace.text(f"{folder}/pnpm-workspace.yaml".lstrip("/")) or "")
    for package in matching(patterns, folder, workspace):
        content = _json(f"{package}/package.json", workspace)
        if content:
            yield package, content


def _json(file: str, workspace: Workspace) -> dict[str, object]:
    """An object, comments and trailing commas allowed; empty when there is none."""
    text = workspace.text(file)
    try:
        content = json.loads(_TOKEN.sub(lambda match: match[1] or "", text)) if text else {}
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
