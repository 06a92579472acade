"""The judge of a language on this machine, or why there is none."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

from judges.compilers import Compiler, clang, go, javac, kotlinc, rustc, scalac
from judges.judge import Judge
from judges.process import Program
from judges.python import Python
from judges.tags import Tags

ROOT = Path(__file__).resolve().parents[3]
_PYFLAKES = "pyflakes==3.4.0"
_SCRIPTS = {"javascript": "sample.js", "typescript": "sample.ts", "typescriptreact": "sample.tsx"}
_KOTLIN = "kotlin-compiler@2.4.20"
_COMPILERS = {
    "java": ("javac", javac, "Sample.java"),
    "scala": ("scalac", scalac, "Sample.scala"),
    "rust": ("rustc", rustc, "sample.rs"),
    "go": ("go", go, "sample.go"),
}
_TAGGED = {
    "csharp": Tags("C#", "csharp", ".cs"),
    "ruby": Tags("Ruby", "ruby", ".rb"),
    "php": Tags("PHP", "php", ".php"),
    "shellscript": Tags("Sh", "bash", ".sh"),
}


class NotJudgedError(Exception):
    """Why a language has no judge here."""


def judge_of(language: str, cache: Path) -> Judge:
    """The judge of a language. Raises NotJudgedError."""
    if language == "python":
        return _python(cache)
    if language in _SCRIPTS:
        return _checker(_SCRIPTS[language])
    if language in ("c", "cpp"):
        return _clang("sample.c" if language == "c" else "sample.cc")
    if language == "kotlin":
        return _kotlinc(cache)
    if language in _TAGGED and shutil.which("ctags") and importlib.util.find_spec("pygments"):
        return _TAGGED[language]
    if language not in _COMPILERS:
        raise NotJudgedError("no compiler of it is known here")
    program, say, file = _COMPILERS[language]
    if shutil.which(program) is None:
        raise NotJudgedError(f"there is no {program}")
    return Compiler(say, file)


def _clang(file: str) -> Judge:
    try:
        library = importlib.import_module("clang.cindex")
    except ImportError:
        raise NotJudgedError("libclang is not installed beside this Python") from None
    return Compiler(clang(library.Index.create()), file)


def _python(cache: Path) -> Judge:
    place = cache / "pyflakes"
    command = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(place), _PYFLAKES)
    if not place.is_dir() and subprocess.run(command, capture_output=True, check=False).returncode:
        raise NotJudgedError("pyflakes cannot be installed")
    sys.path.append(str(place))
    return Python(importlib.import_module("pyflakes.checker"))


def _kotlinc(cache: Path) -> Judge:
    place = cache / "kotlin-compiler"
    if not (place / "package").is_dir():
        place.mkdir(parents=True, exist_ok=True)
        packed = subprocess.run(("npm", "pack", "--silent", _KOTLIN), cwd=place, capture_output=True, text=True, check=False)
        if packed.returncode or shutil.which("java") is None:
            raise NotJudgedError("it needs java, and Kotlin's compiler from the registry of Node's packages")
        subprocess.run(("tar", "xf", packed.stdout.strip()), cwd=place, check=True)
    return Compiler(kotlinc(place / "package" / "lib"), "sample.kt")


def _checker(file: str) -> Judge:
    library, node = ROOT / "node_modules" / "typescript" / "lib" / "typescript.js", shutil.which("node")
    if node is None or not library.is_file():
        raise NotJudgedError("it needs node, and TypeScript with an interface for JavaScript in node_modules")
    return Program((node, "typescript.mjs", library), file)
