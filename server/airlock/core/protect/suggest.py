"""Names of a workspace that look like its organisation's own, for a person to review: packages, types, tables, hosts, coined words.

Fed with files one by one, it keeps words and counts, no text. A word counts as coined where it stands in several files and hardly any
public package has it, or is written with a capital amid sentences. What is imported from elsewhere is left out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby, islice
from types import MappingProxyType

from airlock.core.detect.words import word_set
from airlock.core.lettering import folded
from airlock.core.protect.common import EVERYBODYS, FOLDERS, common_words, is_derived

_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*")
_ONLY_WORDS = bytes(sign if chr(sign).isascii() and (chr(sign).isalnum() or chr(sign) == "_") else 32 for sign in range(256))
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_TYPES = tuple(
    re.compile(rf"{word}[ \t]+([A-Z][A-Za-z0-9]{{4,60}})")
    for word in ("class", "interface", "struct", "enum", "trait", "record", "protocol", "object", "type")
)
"""One for each word: an expression that begins with letters is quicker than one that begins with a choice."""
_TABLE = re.compile(r"create\s+table\s+(?:if\s+not\s+exists\s+)?[\"`\[]?(?:\w+[\"`\]]?\.[\"`\[]?)?([a-z]\w{3,60})")
"""For a text in small letters."""
_HOST = re.compile(r"(?<![\w.@-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,6}[a-z]{2,9}(?![\w(-])")
_HOST_REACH = 300
"""A host is no longer than that, in code points."""
_INSIDE = word_set("corp internal int intra intranet lan local localdomain private")
"""Labels that say a host is nobody else's."""
_LABELS = tuple(f".{label}" for label in sorted(_INSIDE))
_WORLD = re.compile(r"[a-z]{2}|com|org|net|edu|gov|info|biz|dev|app|cloud|tech|systems|company|group|bank")
_CAPITAL = re.compile(r" [A-Z][a-z]{3,20}\b(?![(\[{=:<])")
_BEFORE = re.compile(r"(?:\A|[^\w.])([a-z]{2,12}),?\Z")
_PYTHON = re.compile(r"[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]{0,2000}\)|[^\n#]+)")
_PLAIN = re.compile(r"[ \t]*(?:import|using)[ \t]+(?:static[ \t]+)?([\w.]+)([ \t]*;)?")
_ECMASCRIPT = re.compile(r"(?:import|export)\b([^;'\"]{0,800}?)\bfrom[ \t]*['\"]([^'\"\n]+)")
_REQUIRE = re.compile(r"\brequire\(['\"]([^'\"\n]+)")

_NAMED = MappingProxyType(
    {
        "package.json": re.compile(r'"name"\s*:\s*"(@?[\w./-]{3,80})"'),
        "composer.json": re.compile(r'"name"\s*:\s*"([\w./-]{3,80})"'),
        "pyproject.toml": re.compile(r"^\[(?:project|tool\.poetry)\][^\[]*?^name\s*=\s*[\"']([\w.-]{3,80})", re.MULTILINE),
        "Cargo.toml": re.compile(r"^\[package\][^\[]*?^name\s*=\s*\"([\w-]{3,80})", re.MULTILINE),
        "go.mod": re.compile(r"^module\s+([\w./-]{3,120})", re.MULTILINE),
        "pom.xml": re.compile(r"<artifactId>([\w.-]{3,80})<"),
        "settings.gradle": re.compile(r"rootProject\.name\s*=\s*[\"']([\w.-]{3,80})"),
        "settings.gradle.kts": re.compile(r"rootProject\.name\s*=\s*\"([\w.-]{3,80})"),
        ".csproj": re.compile(r"<(?:AssemblyName|RootNamespace|PackageId)>([\w.]{3,80})<"),
    }
)
_ELSEWHERE = re.compile(r"<(parent|dependencies|build|profiles)>.*?</\1>", re.DOTALL)
_NOT_PROSE = word_set(
    """
    abstract as async await case class const def default elif else enum except export extends final fun func function if implements import
    instanceof interface is let namespace new not object or package private protected protocol public raise record return static struct
    super this throw throws trait type typeof using val var while with yield
    """
)
_IMPORTED = "imported here"
_MADE = re.compile(r"\.(?:lock|map|svg|min\.js|min\.css|snap|csv|tsv|ipynb)$|-lock\.(?:json|yaml)$")
_LEAST_FILES = 2
_LEAST_LENGTH = 4
_LEAST_IDENTIFIERS = 3
_LEAST_CAPITALS = 2
_MOST_OF_ONE_LIST = 60
_LONGEST = 1_000_000
_PLACES = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One name for a list of `[protected]`: how often and in how many files it stands, why it was taken, and some of the files."""

    kind: str
    value: str = field(repr=False)
    count: int
    files: int
    reason: str
    paths: tuple[str, ...] = field(repr=False)


class Collector:
    """Takes in files, then says what it found. `is_own` tells whether an import is of this workspace."""

    def __init__(self, is_own: Callable[[str, str], bool]) -> None:
        self._is_own = lru_cache(maxsize=20_000)(is_own)
        self._count: defaultdict[str, int] = defaultdict(int)
        self._files: Counter[str] = Counter()
        self._capitals: Counter[str] = Counter()
        self._types: set[str] = set()
        self._library: set[str] = set()
        self._reasons: dict[tuple[str, str], str] = {}
        self._paths: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, path: str, text: str) -> None:
        """Takes in one file; `path` has forward slashes."""
        name = path.rpartition("/")[2]
        self._read_manifest(path, name, text)
        if _MADE.search(name) or len(text) > _LONGEST:
            return
        counts = _tokens(text)
        for token, count in counts.items():
            self._count[token] += count
        self._files.update(counts.keys())
        types = [name for pattern in _TYPES for name in pattern.findall(text)]
        self._types.update(types)
        capitals = list(_capitals(text))
        self._capitals.update(capitals)
        for word in (*types, *capitals):
            self._remember(word, path)
        self._read_imports(path, text)
        self._note("hosts", _hosts(text), path, "internal host")
        self._note("tables", _tables(text), path, "table made here")

    def suggestions(self) -> list[Suggestion]:
        """What was found, by list, the most spread first; at most sixty of each."""
        common = common_words() | {part.lower() for name in self._library for part in _PART.findall(name)}
        found: list[Suggestion] = []
        words = self._uncommon(common)
        for word, tokens in words.items():
            is_plain = is_derived(word, common) or (word.endswith("s") and word[:-1] in words)
            reason = "" if is_plain else self._why_coined(word, tokens)
            if reason:
                found.append(self._made("names", word.capitalize(), reason, tokens))
        coined = {one.value.lower() for one in found}
        uncommon = frozenset(words)
        types = (name for name in self._types if self._is_telling(name, uncommon, coined))
        found += [self._made("names", name, "type defined here", {name}) for name in types]
        for (kind, value), reason in self._reasons.items():
            one = self._made(kind, value, reason, {f"{kind}:{value}"})
            parts = map(str.lower, _PART.findall(value))
            plain = (kind == "tables" or reason == _IMPORTED) and (common | FOLDERS).issuperset(parts)
            if not plain and (one.files >= _LEAST_FILES or reason != _IMPORTED):
                found.append(one)
        return _first(sorted(found, key=lambda one: (one.kind, -one.files, -one.count, one.value)))

    def _uncommon(self, common: frozenset[str]) -> dict[str, set[str]]:
        """Words that hardly any public package has, each with the identifiers of several files that it stands in."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for token, files in self._files.items():
            if files < _LEAST_FILES or token in self._library or ":" in token:
                continue
            for part in _PART.findall(token):
                word = part.lower()
                if len(word) >= _LEAST_LENGTH and word not in common:
                    found[word].add(token)
        return found

    def _why_coined(self, word: str, tokens: set[str]) -> str:
        """Why a word seems to be a name by itself; empty where it does not."""
        if word in EVERYBODYS:
            return ""
        capital = word.capitalize()
        capitals, files = self._capitals[capital], max(self._files[token] for token in tokens)
        if capitals >= _LEAST_CAPITALS and capitals * 2 > self._count[word]:
            return "written with a capital amid sentences"
        longer = [token for token in tokens if token.lower() != word]
        if len(longer) >= _LEAST_IDENTIFIERS and files > _LEAST_FILES and any(capital in token for token in longer):
            return f"in {len(longer)} identifiers, and in hardly any public package"
        return ""

    def _is_telling(self, name: str, uncommon: AbstractSet[str], coined: AbstractSet[str]) -> bool:
        """Whether a type of the workspace has a word of its own, and none that is suggested by itself."""
        parts = {part.lower() for part in _PART.findall(name)}
        own = len(parts) > 1 and not parts.isdisjoint(uncommon) and parts.isdisjoint(coined)
        return own and self._files[name] >= _LEAST_FILES and name not in self._library

    def _made(self, kind: str, value: str, reason: str, tokens: Collection[str]) -> Suggestion:
        paths = [path for token in (value, *sorted(tokens)) for path in self._paths.get(token, ())]
        count, files = sum(self._count[token] for token in tokens), max(self._files[token] for token in tokens)
        return Suggestion(kind, value, count, files, reason, tuple(dict.fromkeys(paths))[:_PLACES])

    def _read_manifest(self, path: str, name: str, text: str) -> None:
        pattern = _NAMED.get(name) or (_NAMED[".csproj"] if name.endswith((".csproj", ".fsproj", ".vbproj")) else None)
        said = pattern.search(_ELSEWHERE.sub("", text[:_LONGEST])) if pattern else None
        if said is not None:
            self._note("projects", [said[1]], path, f"name in {name}")

    def _read_imports(self, path: str, text: str) -> None:
        for source, names, language in _imports(text):
            if not self._is_own(source, language):
                self._library.update(_TOKEN.findall(names), _TOKEN.findall(source))
            elif not source.startswith((".", "/", "@/", "~", "#")):
                self._note("projects", [_package(source)], path, _IMPORTED)

    def _note(self, kind: str, values: Iterable[str], path: str, reason: str) -> None:
        """Takes down names of a list of their own; they are counted apart from words."""
        seen = Counter(value for value in values if len(value) >= _LEAST_LENGTH)
        for value, count in seen.items():
            self._reasons.setdefault((kind, value), reason)
            self._count[f"{kind}:{value}"] += count
            self._files[f"{kind}:{value}"] += 1
            self._remember(value, path)

    def _remember(self, value: str, path: str) -> None:
        if len(self._paths[value]) < _PLACES:
            self._paths[value].append(path)


def _first(found: Iterable[Suggestion]) -> list[Suggestion]:
    """The first of each list, each name once however it is written. What is found is in the order of the lists."""
    once: dict[tuple[str, str], Suggestion] = {}
    for one in found:
        once.setdefault((one.kind, one.value.lower()), one)
    return [one for _, group in groupby(once.values(), lambda one: one.kind) for one in islice(group, _MOST_OF_ONE_LIST)]


def _capitals(text: str) -> Iterator[str]:
    """Words with a capital behind a word without one: in prose, names of something."""
    for found in _CAPITAL.finditer(text):
        before = _BEFORE.search(text, max(found.start() - 15, 0), found.start())
        if before is not None and before[1] not in _NOT_PROSE:
            yield found.group()[1:]


def _tokens(text: str) -> Counter[str]:
    """How often each identifier stands in a text, without underscores around it."""
    counts = Counter(text.encode("ascii", "replace").translate(_ONLY_WORDS).decode("ascii").split())
    odd = [word for word in counts if "__" in word or not word[0].isalpha() or word[-1] == "_"]
    for word in odd:
        count = counts.pop(word)
        for token in _TOKEN.findall(word):
            counts[token] += count
    return counts


def _tables(text: str) -> Iterator[str]:
    """The names of tables that are made in a text."""
    lowered = folded(text)
    if "table" in lowered:
        yield from (text[found.start(1) : found.end(1)] for found in _TABLE.finditer(lowered))


def _hosts(text: str) -> Iterator[str]:
    """The domains of internal hosts, once for each host in the text."""
    seen = set()
    for at in (at for label in _LABELS for at in _places(text, label) if not text[at + len(label) : at + len(label) + 1].isalnum()):
        start, end = max(text.rfind("\n", 0, at) + 1, at - _HOST_REACH), at + _HOST_REACH
        for found in _HOST.finditer(text, start, end):
            if found.start() <= at < found.end() and found.span() not in seen:
                seen.add(found.span())
                yield from _internal(text, found)


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _imports(text: str) -> Iterator[tuple[str, str, str]]:
    """Where each import is from, the text that names what it brings, and the language it must be of."""
    lines = {text.rfind("\n", 0, at) + 1 for word in ("import", "using", "export") for at in _places(text, word)}
    for line in lines:
        if found := _PYTHON.match(text, line):
            yield found[1], found[2], "python"
        if found := _PLAIN.match(text, line):
            yield found[1], found[1].rpartition(".")[2], "java" if found[2] else "python"
        if found := _ECMASCRIPT.match(text, line):
            yield found[2], found[1], "javascript"
    for at in _places(text, "require("):
        if found := _REQUIRE.match(text, at):
            line = text.rfind("\n", 0, at) + 1
            yield found[1], text[max(line, at - 200) : at].partition("=")[0], "javascript"


def _package(source: str) -> str:
    """The package that an import is of: a scope and name, a module path's host and two more, else the first part."""
    if source.startswith("@"):
        return "/".join(source.split("/")[:2])
    if "/" in source:
        parts = source.split("/")
        return "/".join(parts[:3]) if "." in parts[0] else parts[0]
    parts = source.split(".")
    return ".".join(parts[:2]) if len(parts) > 2 and len(parts[0]) <= 3 else parts[0]


def _internal(text: str, found: re.Match[str]) -> Iterator[str]:
    """The domain that makes a host an internal one, from its telling label on."""
    labels = found.group().split(".")
    if labels[-1] in _INSIDE and labels[-1] != "int":  # a domain of the world's
        quoted = text[found.start() - 1 : found.start()] in ("/", "@", '"', "'") if found.start() else False
        if len(labels) > 2 or quoted:  # elsewhere `module.internal` is code
            yield ".".join(labels[1:] if len(labels) > 2 else labels)
        return
    for at in range(1, len(labels) - 2) if _WORLD.fullmatch(labels[-1]) else ():
        if labels[at] in _INSIDE:
            yield ".".join(labels[at:])
            return
