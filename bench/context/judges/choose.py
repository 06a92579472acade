"""The judge of a language on this machine, or why there is none."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

from judges.judge import Judge
from judges.process import Program
from judges.python import Python

ROOT = Path(__file__).resolve().parents[3]
_PYFLAKES = "pyflakes==3.4.0"
_SCRIPTS = {"javascript": "sample.js", "typescript": "sample.ts", "typescriptreact": "sample.tsx"}


class NotJudgedError(Exception):
    """Why a language has no judge here."""


def judge_of(language: str, cache: Path) -> Judge:
    """The judge of a language. Raises NotJudgedError."""
    if language == "python":
        return _python(cache)
    if language in _SCRIPTS:
        return _checker(_SCRIPTS[language])
    raise NotJudgedError("no compiler for it is known")


def _python(cache: Path) -> Judge:
    place = cache / "pyflakes"
    command = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(place), _PYFLAKES)
    if not place.is_dir() and subprocess.run(command, capture_output=True, check=False).returncode:
        raise NotJudgedError("pyflakes cannot be installed")
    sys.path.append(str(place))
    return Python(importlib.import_module("pyflakes.checker"))


def _checker(file: str) -> Judge:
    library, node = ROOT / "node_modules" / "typescript" / "lib" / "typescript.js", shutil.which("node")
    if node is None or not library.is_file():
        raise NotJudgedError("it needs node, and TypeScript with an interface for JavaScript in node_modules")
    return Program((node, "typescript.mjs", library), file)
