"""Glob patterns as VS Code writes them, for settings and policies.

`**` stands for any folders, `*` and `?` for anything within a name, `{a,b}` for either, `[a-z]` and `[!a]` for one of several. A pattern
that makes no sense matches nothing. Names are matched one by one, so that no pattern takes long, whoever wrote it.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial

_MAX_PATTERN = 400
_MAX_CHOICES = 64
"""As many patterns as the braces of one may stand for."""
_BRACES = re.compile(r"\{([^{}]*)\}")

_Name = Callable[[str], object]
_Pattern = tuple["_Name | None", ...]
"""A test for each name of a path; None stands for any folders."""


@lru_cache(maxsize=256)
def matcher(patterns: tuple[str, ...]) -> Callable[[str], bool]:
    """Whether a path with forward slashes, relative to the workspace folder, matches any of the patterns."""
    made = tuple(_made(choice) for pattern in patterns if len(pattern) <= _MAX_PATTERN for choice in _choices(pattern))
    return partial(_matches, made)


def _matches(patterns: Sequence[_Pattern], path: str) -> bool:
    names = path.split("/")
    return any(_fits(pattern, names) for pattern in patterns)


def _fits(pattern: _Pattern, names: Sequence[str]) -> bool:
    """Follows all ways through the pattern at once: `at` holds how many names each way has taken."""
    at = {0}
    for number, test in enumerate(pattern):
        if test is not None:
            at = {taken + 1 for taken in at if taken < len(names) and test(names[taken])}
        elif at:
            last = number == len(pattern) - 1  # what a path ends with is a file, which `**` must take in
            at = {len(names)} if last and min(at) < len(names) else set(range(min(at), len(names)))
        if not at:
            return False
    return len(names) in at


def _made(pattern: str) -> _Pattern:
    return tuple(None if name == "**" else re.compile(fnmatch.translate(name)).match for name in pattern.split("/"))


def _choices(pattern: str) -> list[str]:
    """The pattern for each choice its braces offer; none where they do not pair, or offer too many."""
    waiting, done = [pattern], list[str]()
    while waiting:
        one = waiting.pop()
        braces = _BRACES.search(one)
        if braces is not None:
            waiting += [one[: braces.start()] + choice + one[braces.end() :] for choice in reversed(braces[1].split(","))]
        elif one and "{" not in one and "}" not in one:
            done.append(one)
        if len(waiting) + len(done) > _MAX_CHOICES:
            return []
    return done
