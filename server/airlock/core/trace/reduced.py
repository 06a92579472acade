"""From the lines of a trace to its reduced form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from airlock.core.trace.frames import Frame, frame, package, pair, spoken, telling, unplaced

Place = Callable[[Frame], str]
"""The name that a frame's file has in the workspace; empty for one that is not there, or not to be named."""

_READ = 200_000  # code points
_LINES = 2_000
_WIDTH = 400  # code points of a line that are read
_FRAMES = 30  # shown; of more the first and the last
_SAID = 8  # lines of messages
_SPOKEN = 300  # code points of one
_PLAIN_LINES = 20
"""Of a text in which nothing is known to be a frame."""
_PACKAGES = 6
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
"""What colours a terminal, and what nobody sees."""
_NAME = 120  # code points of a function's
_MORE = 3  # lines that a message goes on for
_PATH = re.compile(
    r"(?:file://)?(?:[A-Za-z]:(?=[\\/])|(?<![\w.:/\\-])~?)"
    r"(?:[\\/](?:Users|home)[\\/][^\\/\n:*?\"'<>|]{1,64}(?=[\\/])(?:[\\/][\w.@+~$%-]+)*|(?:[\\/][\w.@+~$%-]+){2,})[\\/]?(?::\d+)*"
)
"""A path from a root, or from somebody's home, whose owner's name may have spaces in it."""
_PLACED = re.compile(r"(.*?)((?::\d+)*)")
_MESSAGE = re.compile(
    r"[\w$.\\:]*(?:Error|Exception|Throwable|Warning|Fault|Interrupt|Exit)\b.*|E +.*"
    r"|(?:Caused by|Suppressed|panic|goroutine|[Ff]atal|runtime|Uncaught|Unhandled|thread|note|error|[Aa]ssert\w*|AddressSanitizer"
    r"|During handling|The above exception|PHP \w+|==\d+==|Program|[Ee]xpected|[Rr]eceived|[Aa]ctual|left|right)\b.*"
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the reduced form: `count` frames of libraries, a frame of the workspace, or something said."""

    text: str = ""
    count: int = 0
    packages: tuple[str, ...] = ()

    @property
    def is_frame(self) -> bool:
        """Whether it stands for frames."""
        return bool(self.count) or self.text.startswith("  ")

    def written(self) -> str:
        """As it is shown."""
        if not self.count:
            return self.text
        known = ", ".join(self.packages[:_PACKAGES])
        return f"  … {self.count} {'frame' if self.count == 1 else 'frames'} in libraries{f' ({known})' if known else ''}"


def reduced(text: str, place: Place) -> str:
    """The message and the frames, a line each; where nothing is a frame, the text without its paths, cut."""
    lines = [line[:_WIDTH].rstrip() for line in _CONTROL.sub("", text[:_READ]).splitlines()[:_LINES]]
    found = list(_Reader(lines, place).read())
    if not any(line.is_frame for line in found):
        return "\n".join(_without_paths(line, place) for line in _ends(lines) if line.strip())
    return "\n".join(line.written() for line in _shortened(_merged(found)))


class _Reader:
    """Tells what each line is; source lines, and what nobody knows, are nothing."""

    def __init__(self, lines: Sequence[str], place: Place) -> None:
        self._lines = lines
        self._place = place
        self._after_frame = False
        self._more = 0

    def read(self) -> Iterator[_Line]:
        """The lines that are something."""
        at = 0
        while at < len(self._lines):
            raw, following = self._lines[at], self._lines[at + 1] if at + 1 < len(self._lines) else ""
            both = pair(raw.strip(), following.strip()) if following[:1].isspace() else None
            one = both or frame(raw.strip()) or unplaced(raw.strip())
            at += 2 if both is not None else 1
            if one is not None:
                self._after_frame, self._more = True, 0
                yield _of(one, self._place)
            else:
                yield from self._said(raw)

    def _said(self, raw: str) -> Iterator[_Line]:
        """What a line says that is no frame; a message may go on for a few lines, and what stands after a frame is its source."""
        line = raw.strip()
        where = telling(line)
        name = self._place(where[0]) if where is not None else ""
        line = where[1] if where is not None and not name and _MESSAGE.fullmatch(where[1]) else line
        is_source = (self._after_frame and raw.startswith("    ")) or line.startswith("... ")
        if where is not None and name:
            self._after_frame, self._more = True, 0
            yield _of(where[0], self._place)
            line = where[1]
        elif is_source or not (_MESSAGE.fullmatch(line) or (self._more and line)):
            self._more = 0
            return
        if line:
            self._after_frame, self._more = False, self._more - 1 if self._more else _MORE
            yield _Line(_spoken(line, self._place))


def _of(one: Frame, place: Place) -> _Line:
    name = place(one) if one.file and package(one) is None else ""
    if name:
        where = f"{name}:{one.line}" if one.line else name
        return _Line(f"  {where}{f' in {_function(one.name)}' if one.name else ''}")
    return _Line(count=1, packages=tuple(filter(None, (package(one) or spoken(one),))))


def _function(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"


def _spoken(line: str, place: Place) -> str:
    said = _without_paths(line, place)
    return said if len(said) <= _SPOKEN else f"{said[: _SPOKEN - 1]}…"


def _without_paths(line: str, place: Place) -> str:
    """A line in which paths that lead out of the workspace are only their file's name."""

    def named(match: re.Match[str]) -> str:
        parts = _PLACED.fullmatch(match[0])
        path, numbers = (parts[1], parts[2]) if parts is not None else (match[0], "")
        known = place(Frame(path, 0, ""))
        last = re.split(r"[\\/]", path)[-1]
        return (known or (f"…/{last}" if "." in last[1:] else "…")) + numbers

    return _PATH.sub(named, line)


def _merged(found: Sequence[_Line]) -> list[_Line]:
    """Neighbouring frames of libraries together, and what repeats once."""
    merged: list[_Line] = []
    for line in found:
        before = merged[-1] if merged else _Line()
        if line.count and before.count:
            merged[-1] = _Line("", before.count + 1, tuple(dict.fromkeys((*before.packages, *line.packages))))
        elif line != before:
            merged.append(line)
    return merged


def _shortened(lines: Sequence[_Line]) -> list[_Line]:
    """Not too many: of frames the first and the last, of what is said the first."""
    frames = [index for index, line in enumerate(lines) if line.is_frame]
    said = [index for index, line in enumerate(lines) if not line.is_frame]
    gone = set(frames[_FRAMES // 2 : max(_FRAMES // 2, len(frames) - _FRAMES // 2)]) | set(said[_SAID:])
    found: list[_Line] = []
    for index, line in enumerate(lines):
        if index not in gone:
            found.append(line)
        elif index - 1 not in gone:
            found.append(_Line("  …"))
    return found


def _ends(lines: Sequence[str]) -> list[str]:
    half = _PLAIN_LINES // 2
    return list(lines) if len(lines) <= _PLAIN_LINES else [*lines[:half], "…", *lines[-half:]]
