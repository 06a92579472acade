r"""How languages print where they are: one pattern for each way of writing a frame, each linear in a line's length.

`file` is a path as printed, `line` a number, `name` a function. Lines come without the white space around them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_FILE = r"(?P<file>[^\"'()<>|]+?)"
_LINE = r"(?P<line>\d{1,9})"
_COLUMN = r"(?::\d+)?"
_PLACE = rf"{_FILE}:{_LINE}(?::\d+)?"
_NAME = r"(?P<name>[^\s(){}\"'`]+)"
_ARGUMENTS = r"\([^()]*(?:\([^()]*\)[^()]*)*\)"


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame. `file` is a path as printed, empty where none is; then `line` is 0."""

    file: str
    line: int
    name: str


_WHOLE = tuple(
    re.compile(pattern)
    for pattern in (
        # Python: File "a/b.py", line 3, in total
        rf"File \"{_FILE}\", line {_LINE}(?:, in (?P<name>.+))?",
        # Node, browsers: at async Cart.total (file:///a/b.js:3:7), at a/b.js:3:7, at Array.map (<anonymous>)
        rf"at (?:async )?(?:new )?{_NAME}(?: \[as [^\]]*\])? \({_FILE}:{_LINE}:\d+\)",
        rf"at (?:async )?(?P<name>){_FILE}:{_LINE}:\d+",
        rf"at (?:async )?(?:new )?{_NAME}(?: \[as [^\]]*\])? \((?:<anonymous>|native|index \d+)\)",
        # the JVM: at app//com.acme.Cart.total(Cart.java:3)
        rf"at (?:[\w.@-]*/)*(?P<name>[\w.$<>-]+)\((?P<file>[\w$-]+\.\w+):{_LINE}\)(?: ~?\[.*)?",
        r"at (?:[\w.@-]*/)*(?P<name>[\w.$<>-]+)\((?:Native Method|Unknown Source|[\w$-]+\.\w+)\)(?: ~?\[.*)?",
        # .NET: at Acme.Cart.Total(Decimal tax) in /a/b.cs:line 3
        rf"at (?P<name>[^\s(]+){_ARGUMENTS}(?: in {_FILE}:line {_LINE})?",
        # PHP: #0 /a/b.php(3): Cart->total('x')
        rf"#\d+ {_FILE}\({_LINE}\): (?P<name>[\w\\:>-]+)\(.*",
        r"#\d+ \[internal function\]: (?P<name>[\w\\:>-]+)\(.*",
        # debuggers, Swift: #1 0x4f in total (x=1) at /a/b.c:3
        rf"#?\d+:? +(?:\[\w+\] )*(?:0x[\da-fA-F]+ )?(?:in )?(?P<name>[\w:~<>$.]+) ?(?:{_ARGUMENTS})?(?: in \S+)? at {_PLACE}",
        # sanitizers: #0 0x4f in total(int) /a/b.c:3:9
        rf"#\d+ 0x[0-9a-fA-F]+ in (?P<name>[\w:~<>$.]+)(?:{_ARGUMENTS})? (?P<file>[^\s()]+?):{_LINE}{_COLUMN}",
        r"#\d+ 0x[0-9a-fA-F]+ in (?P<name>[\w:~<>$.]+).*\([^()]+\+0x[0-9a-fA-F]+\).*",
        # Apple: 4 Shop 0x0000000100003f4c total + 12
        r"\d+ +[\w.-]+ +0x[0-9a-fA-F]+ (?P<name>[^+]+) \+ \d+",
        # Ruby: from a/b.rb:3:in 'Cart#total'
        rf"(?:from )?{_FILE}:{_LINE}:in [`'](?P<name>[^'`]+)'",
        # Firefox, Safari: total@http://localhost/b.js:3:7
        rf"(?P<name>[\w$.<>/*]*)@{_FILE}:{_LINE}:\d+",
    )
)
_PAIRS = tuple(
    (re.compile(named), re.compile(placed))
    for named, placed in (
        # Go: main.total(0xc000, 0x3) or created by main.run in goroutine 1, then /a/b.go:3 +0x1d
        (
            r"(?:created by )?(?P<name>[\w./*()\[\]-]+?)(?:\((?:0x|\.\.\.|\{|[\d, )]).*|\(\)| in goroutine \d+|)",
            rf"{_FILE}:{_LINE}(?: \+0x[0-9a-f]+)?",
        ),
        # Rust: 3: shop::cart::total, then at ./src/b.rs:3:9
        (r"\d+: +(?:0x[0-9a-fA-F]+ - )?(?P<name>[\w:<>{}#&,' \[\]]+)", rf"at {_PLACE}"),
    )
)  # fmt: skip
_TELLING = tuple(
    re.compile(pattern)
    for pattern in (
        # Ruby's first line: a/b.rb:3:in 'total': undefined method (NoMethodError)
        rf"{_FILE}:{_LINE}:in [`'](?P<name>[^'`]+)': (?P<rest>.*)",
        # pytest: a/b.py:3: in total
        rf"(?P<file>[^\s\"'()<>|:]+?):{_LINE}: in (?P<name>\S+)(?P<rest>)",
        # Swift, compilers, test runners: a/b.swift:3: Fatal error: Index out of range
        rf"(?P<file>(?:[A-Za-z]:)?[^\s\"'()<>|:]+?):{_LINE}{_COLUMN}: (?P<name>)(?P<rest>.*)",
        # PHP: Fatal error: Uncaught Exception: no stock in /a/b.php:3
        rf"(?P<rest>.*) in (?P<file>[^\s\"'()<>|:]+):{_LINE}(?P<name>)",
    )
)
_STARTS = ("File ", "at ", "#", "from ")
_LIBRARIES = MappingProxyType(
    {
        re.compile(r"/(?:site|dist)-packages/(?P<name>[^/]+)"): "",
        re.compile(r"/lib(?:64)?/(?:python|pypy)\d[\w.]*/"): "Python",
        re.compile(r"\A<frozen "): "Python",
        re.compile(r"/node_modules/(?:.*/node_modules/)?(?:\.pnpm/[^/]+/node_modules/)?(?P<name>@[^/]+/[^/]+|[^/@]+)/"): "",
        re.compile(r"\A(?:node:|internal/)"): "Node",
        re.compile(r"/pkg/mod/(?P<name>[^@]+)@"): "",
        re.compile(r"/(?:usr/local/go|go\d[\w.]*|golang|Go)/src/"): "Go",
        re.compile(r"/registry/src/[^/]+/(?P<name>[\w-]+?)-\d"): "",
        re.compile(r"\A/rustc/|/rustlib/src/"): "Rust",
        re.compile(r"/gems/(?:[\d.]+/gems/)?(?P<name>[\w-]+?)-\d"): "",
        re.compile(r"/ruby/\d|\A<internal:"): "Ruby",
        re.compile(r"/vendor/(?P<name>[\w.-]+/[\w.-]+)/"): "",
    }
)
"""Where packages are kept: what finds a library's path, and the name of the library, which else is in the path."""
_NAMESPACE = re.compile(r"(?:[\w$]+\.){2,}[\w$<>]+(?:\[.*)?|(?:[\w$]+::)+.+")


def frame(line: str) -> Frame | None:
    """The frame that a line is."""
    if not line.startswith(_STARTS) and "@" not in line and ":in " not in line and not line[:1].isdigit():
        return None
    match = next((match for pattern in _WHOLE if (match := pattern.fullmatch(line)) is not None), None)
    return _made(match.groupdict()) if match is not None else None


def telling(line: str) -> tuple[Frame, str] | None:
    """Where a line says it is about, and what it says, where it may say that. The file may turn out to be none."""
    match = next((match for pattern in _TELLING if (match := pattern.fullmatch(line)) is not None), None)
    return (_made(match.groupdict()), match["rest"]) if match is not None else None


def pair(line: str, following: str) -> Frame | None:
    """The frame that two lines are together: a name, and where it is."""
    for named, placed in _PAIRS:
        where = placed.fullmatch(following)
        what = named.fullmatch(line) if where is not None else None
        if what is not None and where is not None:
            return _made({**where.groupdict(), **what.groupdict()})
    return None


def unplaced(line: str) -> Frame | None:
    """A frame of which Rust prints only the name, having no sources of it."""
    match = _PAIRS[1][0].fullmatch(line)
    return Frame("", 0, match["name"].strip()) if match is not None and "::" in match["name"] else None


def _made(groups: Mapping[str, str | None]) -> Frame:
    return Frame(groups.get("file") or "", int(groups.get("line") or 0), (groups.get("name") or "").strip())


def package(one: Frame) -> str | None:
    """The name of the package that a frame is certainly in, empty for one without; None when nothing says that it is in one."""
    path = one.file.replace("\\", "/")
    for pattern, known in _LIBRARIES.items():
        match = pattern.search(path)
        if match is not None:
            return known or match["name"]
    return None


def is_library(path: str) -> bool:
    """Whether a path leads to where packages are kept."""
    return package(Frame(path, 0, "")) is not None


def spoken(one: Frame) -> str:
    """The package that a frame's name begins with: `org.hibernate`, `tokio`; empty where that cannot be told."""
    if not _NAMESPACE.fullmatch(one.name):
        return ""
    return one.name.lstrip("<& ").partition("::")[0] if "::" in one.name else ".".join(one.name.split(".")[:2])
