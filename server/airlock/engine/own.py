"""Which packages are the workspace's own, told from the names of its folders, source files and manifests.

Only to tell what an import brings: what is not certainly somebody else's counts as own.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from airlock.core.detect.words import word_set
from airlock.engine.workspace.tree import Tree

_MAX_FILES = 50_000
_MAX_MANIFEST = 1_000_000
_PLACES = ("", "src", "lib", "app", "packages")
_MANIFESTS = frozenset(("package.json", "pyproject.toml", "go.mod", "Cargo.toml", "composer.json", "pom.xml"))
_NAMES = re.compile(r"""(?:^|["\s<])(?:name|module|groupId|artifactId)["\s]*[:=>\s]\s*["']?([@\w][\w@./\\-]*)""", re.MULTILINE)
_SOURCES = word_set(
    "py pyi js mjs cjs jsx ts mts cts tsx vue svelte java kt kts scala go rs rb php cs fs c h cc cpp hpp swift m dart ex exs lua pl"
)
_RELATIVE = (".", "/", "~", "#", "@/", "crate", "super", "self")
_DOMAINS = frozenset(("com", "org", "net", "edu", "gov", "io", "dev", "app", "co", "ai", "me"))
_PARTS = re.compile(r"[./\\:]+")
_NODE = word_set(
    """
    assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https
    inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty
    url util v8 vm wasi worker_threads zlib
    """
)
_VIRTUAL_MACHINE = word_set("java javax jakarta kotlin kotlinx scala")
_STANDARD = MappingProxyType(
    {
        "python": frozenset(name.lower() for name in sys.stdlib_module_names),
        **dict.fromkeys(("javascript", "javascriptreact", "typescript", "typescriptreact"), _NODE),
        **dict.fromkeys(("java", "kotlin", "scala"), _VIRTUAL_MACHINE),
        "csharp": word_set("system microsoft"),
        "rust": word_set("std core alloc"),
    }
)


def is_standard(source: str, language: str) -> bool:
    """Whether an import is of the language's own library."""
    return source.startswith("node:") or _PARTS.split(_normal(source))[0] in _STANDARD.get(language, ())


class OwnPackages:
    """See the module. Reads the folder when first asked."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._names: frozenset[str] | None = None

    def has(self, source: str, language: str) -> bool:
        """Whether an import (`./rates`, `acme.pricing`, `github.com/acme/rates`) is of this workspace."""
        if is_standard(source, language):
            return False
        if not source or source.startswith(_RELATIVE):
            return True
        parts = [part for part in _PARTS.split(_normal(source)) if part]
        return any(part in self.names() or self._lies_here(part) for part in _telling(source, parts))

    def names(self) -> frozenset[str]:
        """The names of folders, source files and packages, in small letters with underscores."""
        if self._names is None:
            self._names = frozenset(self._read()) if self._root else frozenset()
        return self._names

    def _lies_here(self, name: str) -> bool:
        """Whether the folder has such a package since it was read."""
        names = (name, name.replace("_", "-"), f"{name}.py")
        return bool(self._root) and any(os.path.exists(os.path.join(self._root, place, one)) for place in _PLACES for one in names)  # noqa: PTH110, PTH118  as fast as can be

    def _read(self) -> Iterator[str]:
        tree = Tree(self._root)
        for number, path in enumerate(tree.files()):
            if number >= _MAX_FILES:
                return
            *folders, file = path.split("/")
            stem, _, extension = file.rpartition(".")
            if file in _MANIFESTS:
                yield from _declared(Path(tree.full(path)))
            if extension.lower() in _SOURCES:
                yield from (_normal(name) for name in (*folders, stem.partition(".")[0]))


def _telling(source: str, parts: list[str]) -> list[str]:
    """The parts of an import's path that say whose it is."""
    if source.startswith("@"):
        return parts[:1]
    if "." in source.partition("/")[0] and "/" in source:  # a host: github.com/acme/rates
        return parts[2:4]
    return parts[1:2] if len(parts) > 2 and parts[0] in _DOMAINS else parts[:1]


def _normal(name: str) -> str:
    return name.lower().replace("-", "_").lstrip("@")


def _declared(manifest: Path) -> Iterator[str]:
    """All parts of the first name a manifest gives its package, but for a domain's."""
    try:
        if manifest.stat().st_size > _MAX_MANIFEST:
            return
        said = _NAMES.search(manifest.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return
    for part in _PARTS.split(_normal(said[1])) if said else ():
        if part and part not in _DOMAINS and part != "github":
            yield part
