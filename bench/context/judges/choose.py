"""The judge of a language on this machine, or why there is none."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

from judges.compilers import Compiler, kotlinc, rustc, scalac
from judges.judge import Judge
from judges.libclang import Clang
from judges.process import Program
from judges.python import Python
from judges.tags import Tags

ROOT = Path(__file__).resolve().parents[3]
_PYFLAKES = "pyflakes==3.4.0"
_SCRIPTS = {"javascript": "sample.js", "typescript": "sample.ts", "typescriptreact": "sample.tsx"}
_KOTLIN = "kotlin-compiler@2.4.20"
_COMPILERS = {
    "scala": ("scalac", scalac, "Sample.scala"),
    "rust": ("rustc", rustc, "sample.rs"),
}
_PROGRAMS = {"java": (("java", "Java.java"), "Sample.java", True), "go": (("go", "run", "golang.go"), "sample.go", False)}
_TAGGED = {
    "csharp": Tags("C#", "csharp", ".cs"),
    "ruby": Tags("Ruby", "ruby", ".rb"),
    "php": Tags("PHP", "php", ".php", bare_members=False),
    "shellscript": Tags("Sh", "bash", ".sh", words=("Token.Text",)),
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
    return _installed(language)


def _installed(language: str) -> Judge:
    """A judge that is a program of the machine's, or runs in one."""
    program = next((one[language][0] for one in (_PROGRAMS, _COMPILERS) if language in one), None)
    if program is None:
        raise NotJudgedError("no compiler of it is known here")
    name = program if isinstance(program, str) else program[0]
    if shutil.which(name) is None:
        raise NotJudgedError(f"there is no {name}")
    if language in _PROGRAMS:
        command, file, wide = _PROGRAMS[language]
        return Program(command, file, wide=wide, declared=True)
    _, say, file = _COMPILERS[language]
    return Compiler(say, file)


def _clang(file: str) -> Judge:
    try:
        library = importlib.import_module("clang.cindex")
    except ImportError:
        raise NotJudgedError("libclang is not installed beside this Python") from None
    return Clang(library.Index.create(), file)


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
