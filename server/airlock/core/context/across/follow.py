"""From a name that a file uses to its definitions in other files: by the paths of imports, else by a name that only one file defines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.across.opened import Opened
from airlock.core.context.across.said import says
from airlock.core.context.across.spaced import fits, meant, one_of
from airlock.core.context.across.workspace import ALL, Around, Link, stem_of, unranked
from airlock.core.context.anchored import begun_with
from airlock.core.context.words import Kind
from airlock.core.expressions import compiled
from airlock.core.syntax import language_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from airlock.core.context.across.workspace import Imports
    from airlock.core.context.items import Item

_Seen = frozenset[tuple[str, str, bool]]
_NONE: _Seen = frozenset()
_STEPS = 12  # files that pass a name on to each other
_FILES = 80  # files parsed for one excerpt
_READ = 300  # files looked into for one name
_WORD = compiled(r"[^\W\d]\w*")
_WILDCARD = compiled(r"\b(?:import|export)[ \t]+\*|\bimport\b[^\n]*\.\*|\bimport[ \t(]+\.")


class Hit(NamedTuple):
    """Definitions of one name in one file, each after the namespaces or classes that it is in."""

    file: Opened
    chains: tuple[tuple[Item, ...], ...]


class Module(NamedTuple):
    """Files that are one module."""

    paths: tuple[str, ...]


class _Memory(NamedTuple):
    """What was found out for one excerpt, whichever file it was asked from."""

    opened: dict[str, Opened | None]
    lists: dict[tuple[str, str | None], Sequence[str]]
    """The files that may add to the types of another, and those that another sees (with None for a name)."""
    led: dict[tuple[str, Link], Sequence[str]]
    """The files that an import in a file may mean."""
    wide: dict[str, bool]
    """Whether a file imports or passes on all of another."""
    above: dict[tuple[str, str], Hit | None]
    """What a base of a class in a file is."""


class Follower:
    """Looks names up for one excerpt; no file is parsed twice. `whole`: each with what is in its functions."""

    __slots__ = ("_memory", "_missed", "_shelf", "_should_stop", "_whole", "ambiguous", "home", "workspace")

    def __init__(
        self, home: Opened, around: Around, should_stop: Callable[[], bool], memory: _Memory | None = None, *, whole: bool = False
    ) -> None:
        self.home = home
        self.workspace = around.workspace
        self._shelf = around.shelf
        self._should_stop = should_stop
        self._whole = whole
        self._memory = memory or _Memory({around.path: home}, {}, {}, {}, {})
        self._missed: set[tuple[str, str, bool]] = set()
        """Where a name was looked for in vain: modules may pass on each other in a thousand ways."""
        self.ambiguous: dict[str, tuple[str, list[str]]] = {}
        """Names that several files define and no import tells apart: what each is called there, and the files."""

    def above(self, file: Opened, base: str) -> Hit | None:
        """What a base of a class is that another file defines."""
        key, known = (file.path, base), self._memory.above
        if base in file.outline.table.builtins and not file.linked(base) and not file.defines(base):
            return None
        if key not in known:
            found = self.named(file, base, outward=False)
            if found is None and file is not self.home:
                other = Follower(file, Around(self.workspace, file.path, self._shelf), self._should_stop, self._memory, whole=self._whole)
                found = other.wanted(base, imported=bool(file.linked(base)))
            known[key] = found if isinstance(found, Hit) else None
        return known[key]

    def at(self, file: Opened) -> Follower:
        """A look from another file, for which this one's target stands as it is in the editor."""
        other = Follower(file, Around(self.workspace, file.path, self._shelf), self._should_stop)
        other._memory.opened[self.home.path] = self.home
        return other

    def adding(self, imports: Imports, name: str, path: str) -> Sequence[str]:
        """The files that may add members to a type which a file defines."""
        key = (path, "" if imports.for_all else name)
        if key not in self._memory.lists:
            self._memory.lists[key] = imports.adding(name, path, self.workspace)
        return self._memory.lists[key]

    def wanted(self, name: str, *, imported: bool) -> Hit | Module | None:
        """What a name of the target's file is."""
        found = self.named(self.home, name, outward=False) if imported else self._unsaid(name)
        return found or self._unique(name, imported=imported)

    def named(self, file: Opened, name: str, *, outward: bool, seen: _Seen = _NONE) -> Hit | Module | None:
        """What a name is in a file: a definition of its own, or what its imports lead to. `outward`: only as far as other files may see."""
        key = (file.path, name, outward)
        if not seen:
            self._missed.clear()
        if key in seen or key in self._missed or len(seen) > _STEPS:
            return None
        found = self._sought(file, name, seen | {key}, outward=outward)
        if found is None:
            self._missed.add(key)
        return found

    def _sought(self, file: Opened, name: str, seen: _Seen, *, outward: bool) -> Hit | Module | None:
        chains = file.defined(name)
        if chains:
            return Hit(file, tuple(chains))
        for link in file.linked(name):
            if outward and not link.public:
                continue
            found = self._along(file, link, seen) if link.source else self.named(file, link.original, outward=False, seen=seen)
            if found is not None:
                return found
        everything = (self.inside(self._files(file, link), name, seen) for link in file.linked(ALL) if link.public or not outward)
        return next((found for found in everything if found is not None), None)

    def inside(self, paths: Sequence[str], name: str, seen: _Seen = _NONE) -> Hit | Module | None:
        """What a name is in the first of these files that has it; a word for the object at hand is nobody's name."""
        if name in self.home.outline.table.receivers:
            return None
        announced: Hit | None = None
        for path in self._worthwhile(self._likely(paths, name), name):
            file = self.open(path) if self._mentions(path, name) else None
            found = self.named(file, name, outward=True, seen=seen) if file is not None else None
            found = found or (self._member(file, name, "", seen) if file is not None and len(seen) < 2 else None)
            if isinstance(found, Hit) and all(_is_announced(chain[-1], found.file) for chain in found.chains):
                announced = announced or found
            elif found is not None:
                return found
        return announced

    def _along(self, file: Opened, link: Link, seen: _Seen) -> Hit | Module | None:
        paths = self._files(file, link)
        if not link.original:
            return Module(tuple(paths)) if paths else None
        paths = [*self._likely(paths, link.original)] if len(paths) > 2 else paths
        for index, path in enumerate(paths):
            if index and stem_of(path) == link.original:
                return Module((path,))
            other = self.open(path)
            found = self.named(other, link.original, outward=True, seen=seen) if other is not None else None
            found = found or (self._member(other, link.original, _last_word(link.source), seen) if other is not None else None)
            if found is not None:
                return found
        is_whole = bool(paths) and link.original in (file.imports.default, stem_of(paths[0]))
        return Module((paths[0],)) if is_whole else None

    def _member(self, file: Opened, name: str, holder: str, seen: _Seen) -> Hit | None:
        """A member of the class that a file is named after, or that an import names."""
        stem = stem_of(file.path)
        hits = [Hit(file, tuple(file.defined(stem)))]
        named = self.named(file, holder, outward=True, seen=seen) if holder and holder != stem else None
        for hit in (*hits, named) if isinstance(named, Hit) else hits:
            for chain in hit.chains:
                is_type = chain[-1].kind in (Kind.CLASS, Kind.TYPE)
                pairs = hit.file.outline.member(chain[-1], name, hit.file.classes(chain[-1])) if is_type else []
                if pairs:
                    return Hit(hit.file, tuple((*chain[:-1], *pair) for pair in pairs))
        return None

    def _files(self, file: Opened, link: Link) -> Sequence[str]:
        led, key = self._memory.led, (file.path, link)
        if key not in led:
            led[key] = [path for path in file.imports.files(link, file.path, self.workspace) if path != file.path]
        return led[key]

    def _unsaid(self, name: str) -> Hit | Module | None:
        """A name that nothing imports: from files that need not be, or by an import of everything."""
        home = self.home
        found = self.inside(home.imports.beside(name, home.path, self.workspace), name)
        return found or self.named(home, name, outward=False) or self._visible(name)

    def below(self, space: str, name: str) -> Hit | Module | None:
        """What a name is that is reached through a namespace which many files add to."""
        home = self.home
        found = self.inside(home.imports.beside(f"{space}::{name}", home.path, self.workspace), name)
        return found or self._visible(name) or self._unique(name, imported=False)

    def _visible(self, name: str) -> Hit | Module | None:
        """A name of files all of whose names can be used, the ones that are nearest by what they say first."""
        home = self.home
        knows = self.workspace.knows() and not home.outline.table.preprocessed  # where it is, reading anew finds more than an index
        known = set(self.workspace.defining(name)) if knows else frozenset()
        if knows and not known:
            return None
        if (home.path, None) not in self._memory.lists:
            self._memory.lists[home.path, None] = home.imports.seen(home.path, self.workspace)
        seen = self._memory.lists[home.path, None]
        seen = [path for path in seen if path in known] if knows else seen
        alike = sorted((path for path in seen if stem_of(path).startswith(name)), key=lambda path: len(path.rpartition("/")[2]))
        plain = home.imports.rank is unranked
        looks = (self.inside(paths if plain else self._nearest([*self._likely(paths, name)]), name) for paths in (alike, seen))
        return next((found for found in looks if found is not None), None)

    def _nearest(self, paths: Sequence[str]) -> list[str]:
        """The files that another can see by what they say, the nearest first."""
        if self.home.imports.rank is unranked:
            return list(paths)
        ranks = [(self.home.imports.rank(self.workspace.text(path) or "", self.home.syntax.text), path) for path in paths]
        return [path for rank, path in sorted(ranks, key=lambda one: one[0]) if rank]

    def _unique(self, name: str, *, imported: bool) -> Hit | None:
        """By what the files that define it say of themselves; else by name alone, where the language or the import's words allow it."""
        if not imported and not self.home.imports.anywhere and self.home.imports.spaces is None:
            return None
        links = [link for link in self.home.links if link.name == name]
        original = next((link.original for link in links if link.original), name)
        known = [path for path in self.workspace.defining(original) if language_of(path) in self.home.imports.languages]
        known = [path for path in known if path != self.home.path]
        chosen = meant(name, known, self.home, self.workspace, imported=imported)
        fitting = [path for path in known if not imported or fits(path, links)] if imported or self.home.imports.anywhere else []
        chosen = chosen or one_of(self._nearest(fitting)) or one_of(fitting) or one_of(self._included(fitting))
        if chosen is None:
            if fitting:
                self.ambiguous[name] = (original, fitting)
            return None
        file = self.open(chosen)
        chains = file.defined(original) if file is not None else []
        return Hit(file, tuple(chains)) if file is not None and chains else None

    def _included(self, paths: Sequence[str]) -> list[str]:
        """Of some files those that are included by their name, from where nothing lies: they are installed there."""
        text = self.home.syntax.text if self.home.outline.table.preprocessed else ""
        seen = self._memory.lists.get((self.home.path, None), ())  # they were asked already
        names = {path: path.rpartition("/")[2] for path in paths if text and path not in seen}
        return [path for path, name in names.items() if any(f"{mark}{name}" in text for mark in '/"<')]

    def _likely(self, paths: Sequence[str], name: str) -> Iterator[str]:
        """The files that may define a name; of many only those that look as if they do, each looked at when asked for, known ones first."""
        known = set(self.workspace.defining(name)) if len(paths) > 1 else set(paths)
        narrowed = [path for path in paths if path in known]
        if len(narrowed) == 1 or (not narrowed and self._is_nowhere(name)):
            yield from narrowed
            return
        imports, found = self.home.imports, False
        for path in (narrowed or paths)[:_READ]:
            if says(self.workspace.text(path) or "", name, imports.declares, imports):
                found = True
                yield path
        if not found:
            yield from narrowed

    def _worthwhile(self, paths: Iterable[str], name: str) -> Iterable[str]:
        """Some files without most of those that have to be parsed for a guess."""
        left = self.home.imports.guesses
        if left is None or not self.workspace.knows():
            return paths
        every = [*paths]
        sure = {*self.workspace.defining(name), *self._memory.opened}
        guessed = [path for path in every if path not in sure][left:]
        return [path for path in every if path not in guessed]

    def _is_nowhere(self, name: str) -> bool:
        """Whether a name that an index has of none of some files can be had from none of them."""
        return self.home.imports.listed and self.workspace.knows() and _WORD.fullmatch(name) is not None

    def _mentions(self, path: str, name: str) -> bool:
        """Whether a file can define or pass on a name; much faster than parsing it."""
        text, imports = self.workspace.text(path) or "", self.home.imports
        return name == imports.default or imports.gives(text, name, stem_of(path)) or self._passes_all_on(path, text)

    def _passes_all_on(self, path: str, text: str) -> bool:
        """Whether a file imports or passes on all that another has."""
        known = self._memory.wide.get(path)
        if known is None:
            known = self._memory.wide[path] = next(begun_with(_WILDCARD, text, "import", "export"), None) is not None
        return known

    def open(self, path: str) -> Opened | None:
        """A file of the workspace; None when it cannot be had, or is one too many."""
        if path not in self._memory.opened:
            full = len(self._memory.opened) > _FILES or self._should_stop()
            self._memory.opened[path] = None if full else self._shelf.opened(path, self.workspace, self._should_stop, whole=self._whole)
        return self._memory.opened[path]


def _last_word(source: str) -> str:
    return next(reversed(_WORD.findall(source)), "")


def _is_announced(item: Item, file: Opened) -> bool:
    """Whether a class is only said to exist: `class Name;`."""
    return item.kind is Kind.CLASS and file.outline.body_of(item) is None
