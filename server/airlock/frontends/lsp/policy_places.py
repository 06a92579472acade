"""Where in `airlock.toml` something stands, by looks alone: the file may be half-written. Lines are counted from 0."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_HEADING = re.compile(r"\s*\[\[?\s*([A-Za-z_]+)")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_NAMED = re.compile(r"\[\[?([a-z]+)\]")
_FEW = re.compile(r"not one of ([\w, ]+)\.|other than (\w+)\.")
_NUMBER = re.compile(r"\[\[rule\]\] number ([0-9]{1,6})\b")
_RULE = re.compile(r"\[\[rule\]\] (?:entries with the id )?(\w+)")
_ABOUT = re.compile(r"airlock\.toml: (\w+)")


def section_at(lines: Sequence[str], number: int) -> str:
    """The table that a line stands in; empty at the top of the file."""
    found = (_HEADING.match(line) for line in reversed(lines[: number + 1]))
    return next((one[1] for one in found if one), "")


def keys_of(lines: Sequence[str], number: int) -> set[str]:
    """The keys that stand in the same table as a line."""
    heads = [index for index, line in enumerate(lines) if _HEADING.match(line)]
    start = max((head for head in heads if head <= number), default=0)
    end = min((head for head in heads if head > number), default=len(lines))
    return {found[1] for line in lines[start:end] if (found := _KEY.match(line))}


def line_of(problem: str, lines: Sequence[str]) -> int:
    """The line that a sentence about the file is about; the first where that cannot be told."""
    few = _FEW.search(problem)
    known = set(re.findall(r"\w+", few[1] or few[2])) if few else set()
    number, rule, named, about = (pattern.search(problem) for pattern in (_NUMBER, _RULE, _NAMED, _ABOUT))
    if " has a part " in problem:
        return _first(lines, lambda line: (_opened(line) or _key(line)) not in known | {""})
    if number:
        heads = [index for index, line in enumerate(lines) if line.strip().startswith("[[rule]]")]
        return heads[min(int(number[1]), len(heads)) - 1] if heads else 0
    if rule:
        return _first(lines, lambda line: re.match(rf"\s*id\s*=\s*[\"']{rule[1]}[\"']", line) is not None)
    key = about[1] if about else ""
    return _in_table(lines, named[1] if named else key, key, lambda line: bool(known) and _is_wrong(line, known, problem))


def _in_table(lines: Sequence[str], table: str, key: str, is_wrong: Callable[[str], bool]) -> int:
    """In a table a line that is wrong, else the one with this key, else its heading; the key at the top where there is no such table."""
    inside = [index for index in range(len(lines)) if table and section_at(lines, index) == table]
    if not inside:
        return _first(lines, lambda line: bool(key) and _key(line) == key)
    wrong = (index for index in inside if is_wrong(lines[index]))
    return next(wrong, next((index for index in inside if _key(lines[index]) == key), inside[0]))


def _is_wrong(line: str, known: set[str], problem: str) -> bool:
    """Whether a line has a key, or a value if that is what is told of, that is not known."""
    key = _key(line)
    if not key:
        return False
    if " has a key " in problem:
        return key not in known
    return not known & {*re.findall(r"\w+", line.partition("=")[2]), key}


def _opened(line: str) -> str:
    """The table that a line opens."""
    heading = _HEADING.match(line)
    return heading[1] if heading else ""


def _key(line: str) -> str:
    found = _KEY.match(line)
    return found[1] if found else ""


def _first(lines: Sequence[str], fits: Callable[[str], bool]) -> int:
    return next((index for index, line in enumerate(lines) if fits(line)), 0)
