"""Reading baselines of either form."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from airlock.baseline import keyed, plain
from airlock.baseline.keyed import Keyed
from airlock.baseline.plain import Plain
from airlock.errors import BaselineError

PLAIN_NAME = ".secrets.baseline"
NAMES = ("airlock.baseline.json", PLAIN_NAME)
"""The files that count by themselves where they lie in a workspace folder."""
_MAX_BYTES = 10_000_000


class Baseline(NamedTuple):
    """A baseline, its file, and the folder its paths are relative to."""

    file: str
    folder: str
    known: Keyed | Plain

    def path(self, file: str) -> str:
        """An absolute path as the baseline would name it, empty where it says nothing about the file."""
        try:
            relative = os.path.relpath(file, self.folder).replace(os.sep, "/") if file else ""
        except (OSError, ValueError):  # on another drive, or nowhere
            return ""
        return relative if relative in self.known.files else ""

    def knows(self, path: str, value: str, line: int) -> bool:
        """Whether a value on a line (from 1) is known; `path` is what `path` answered."""
        return bool(path) and self.known.knows(path, value, line)


def in_folder(folder: str) -> tuple[tuple[Baseline, ...], tuple[str, ...]]:
    """The baselines that lie in a workspace folder, and what is wrong with those that cannot be read, in sentences."""
    found: list[Baseline] = []
    problems: list[str] = []
    for name in NAMES if folder else ():
        file = Path(folder) / name
        if not os.path.lexists(file):
            continue
        try:
            found.append(load(file, folder))
        except BaselineError as error:
            problems.append(str(error))
    return tuple(found), tuple(problems)


def load(file: Path, folder: str) -> Baseline:
    """The baseline in a file. Raises BaselineError, whose message names the file and quotes nothing of it."""
    data = parsed(file)
    try:
        known = plain.read(data) if "results" in data else keyed.read(data)
    except BaselineError as error:
        raise BaselineError(f"{file.name} cannot be used as a baseline: {error} Nothing in it is in force.") from None
    return Baseline(str(file.absolute()).replace(os.sep, "/"), os.path.abspath(folder), known)  # noqa: PTH100  a string is wanted


def parsed(file: Path) -> Mapping[str, Any]:
    """The object in a JSON file."""
    try:
        about = file.stat()
        if not stat.S_ISREG(about.st_mode):
            reason = "it is no file"
        elif about.st_size > _MAX_BYTES:
            reason = f"it is larger than {_MAX_BYTES // 1_000_000} MB"
        else:
            data = json.loads(file.read_bytes())
            if isinstance(data, dict):
                return data
            reason = "it is not a JSON object"
    except OSError as error:
        reason = error.strerror or "it cannot be read"
    except (ValueError, RecursionError):
        reason = "it is not JSON"
    raise BaselineError(f"{file.name} cannot be used as a baseline: {reason}. Nothing in it is in force.")
