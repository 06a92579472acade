"""A package's own tests and its type checker, run in a copy of it, and what they said in short."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
_ERROR = re.compile(r": error: .*\[([a-z-]+)\]$", re.MULTILINE)
_TS_ERROR = re.compile(r": error (TS\d+):", re.MULTILINE)
_COUNTED = re.compile(r"(\d+) (passed|failed|errors?)\b")
_NODE_COUNTED = re.compile(r"^# (pass|fail|cancelled) (\d+)$", re.MULTILINE)
_VITEST_COUNTED = re.compile(r"^ *Tests .*", re.MULTILINE)


def run_types(folder: Path, inside: Path) -> str:
    """How many errors of which kinds a type checker finds, asked as strictly as it can; nothing for a package without types."""
    if (folder / "package.json").is_file():
        return run_tsc(folder, inside)
    return run_mypy(folder / inside) if (folder / inside / "py.typed").is_file() else ""


def run_mypy(package: Path) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file", os.devnull, "--ignore-missing-imports"]
    done = subprocess.run([*command, package.name], cwd=package.parent, capture_output=True, text=True, check=False, timeout=900)
    return kinds(_ERROR.findall(done.stdout), done.returncode)


def run_tsc(folder: Path, inside: Path) -> str:
    command = ["node", str(ROOT / "node_modules" / "typescript" / "bin" / "tsc"), "--noEmit", "--strict", "--skipLibCheck"]
    command += ["--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--types", "node"]
    command += ["--typeRoots", str(ROOT / "node_modules" / "@types")]
    sources = [str(path) for path in sorted((folder / inside).rglob("*.ts")) if "test" not in path.relative_to(folder).as_posix()]
    if not sources:
        return ""
    done = subprocess.run([*command, *sources], cwd=folder, capture_output=True, text=True, check=False, timeout=900)
    return kinds(_TS_ERROR.findall(done.stdout), done.returncode)


def kinds(found: Sequence[str], code: int) -> str:
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(Counter(found).items()))
    return told or ("no errors" if code == 0 else "failed")


def run_tests(folder: Path) -> tuple[str, list[str]]:
    """How many tests passed and how many did not, and what was said of the latter; nothing for a package without tests."""
    if (folder / "package.json").is_file():
        return run_node(folder), []
    places = [name for name in ("tests", "test", "testing") if (folder / name).is_dir()]
    places = places or sorted({str(path.parent.relative_to(folder)) for path in folder.rglob("test_*.py")})
    places = places or ["."] * any(folder.rglob("tests.py"))
    if not places:
        return "", []
    plain = ["-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:asyncio", "-p", "no:socket", "-p", "no:xdist"]
    env = os.environ | {
        "PYTHONPATH": f"{folder / 'src'}{os.pathsep}{folder}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    report = folder.parent / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", *plain, f"--junitxml={report}", "--continue-on-collection-errors", *places]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=900)
    counted = {what: int(n) for n, what in _COUNTED.findall(done.stdout)}
    failed = [one.text or "" for kind in ("failure", "error") for one in ET.parse(report).iter(kind)] if report.is_file() else []
    return f"{counted.get('passed', 0)} passed, {sum(n for what, n in counted.items() if what != 'passed')} not", failed


def run_node(folder: Path) -> str:
    """The same of vitest, where the package's node_modules have it, else of node:test."""
    vitest = folder / "node_modules" / ".bin" / "vitest"
    files = sorted(str(path.relative_to(folder)) for path in folder.glob("test/**/*.test.*js"))
    if not (vitest.exists() or files):
        return ""
    command = [str(vitest), "run"] if vitest.exists() else ["node", "--test", "--test-reporter=tap", *files]
    done = subprocess.run(command, cwd=folder, env=os.environ | {"NO_COLOR": "1"}, capture_output=True, text=True, check=False, timeout=900)
    if vitest.exists():
        line = next(iter(_VITEST_COUNTED.findall(done.stdout)), "")
        counted = {what: int(n) for n, what in _COUNTED.findall(line)}
        return f"{counted.get('passed', 0)} passed, {counted.get('failed', 0)} not"
    told = {what: int(n) for what, n in _NODE_COUNTED.findall(done.stdout)}
    return f"{told.get('pass', 0)} passed, {told.get('fail', 0) + told.get('cancelled', 0)} not"
