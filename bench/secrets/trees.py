"""Real code to measure on: any folder, or by default a few public packages, kept between runs.

A copy is measured, so that all tools see the same: text files only, and under names that no tool leaves out by itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGES = ("django==5.2.8", "ansible-core==2.18.6", "kubernetes==34.1.0", "sentry-sdk==2.43.0", "sympy==1.14.0")
LARGEST_BYTES = 10_000_000
_RENAMED = {"node_modules": "modules", "bower_components": "components", "vendor": "vendored", "site-packages": "packages"}
_LEFT_OUT = {".git", "__pycache__", ".venv"}
_TEST_PARTS = ("test", "spec", "example", "fixture", "docs", "sample", "mock")


@dataclass(frozen=True, slots=True)
class Tree:
    """A folder of text files, measured."""

    folder: Path
    files: int
    lines: int
    lines_outside: int
    """Those of files that are no tests or documents."""
    size: int


def stage(sources: list[Path], folder: Path) -> Tree:
    """A copy of these folders' text files in `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    files = lines = outside = size = 0
    for number, source in enumerate(sources):
        for path in _text_files(source):
            data = path.read_bytes()
            if b"\0" in data[:8192]:
                continue
            parts = (_RENAMED.get(part, part) for part in path.relative_to(source).parts)
            copy = folder.joinpath(f"{number:02}", *parts)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(data)
            count = data.count(b"\n") + 1
            files, lines, size = files + 1, lines + count, size + len(data)
            outside += 0 if is_test(copy.relative_to(folder).as_posix()) else count
    return Tree(folder, files, lines, outside, size)


def _text_files(source: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(source):
        folders[:] = sorted(set(folders) - _LEFT_OUT)
        folders[:] = [name for name in folders if not name.endswith(".dist-info")]
        for name in sorted(names):
            path = Path(root, name)
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST_BYTES:
                yield path


def default_sources(cache: Path) -> list[Path]:
    """Public packages, unpacked; where they cannot be had, what is installed beside this Python."""
    unpacked = cache / "packages"
    if not (unpacked / "complete").exists():
        shutil.rmtree(unpacked, ignore_errors=True)
        options = ("--no-deps", "--only-binary", ":all:", "--python-version", "3.12", "--quiet", "--dest", cache / "wheels")
        done = subprocess.run((sys.executable, "-m", "pip", "download", *options, *PACKAGES), capture_output=True, check=False)
        if done.returncode:
            print("the packages could not be downloaded: what is installed here serves instead")
            return [Path(sysconfig.get_path("purelib"))]
        for wheel in sorted((cache / "wheels").glob("*.whl")):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(unpacked / wheel.name.partition("-")[0])
        (unpacked / "complete").touch()
    return [path for path in sorted(unpacked.iterdir()) if path.is_dir()]


def is_test(path: str) -> bool:
    """Whether a path looks like tests, documentation or examples."""
    return any(part in path.lower() for part in _TEST_PARTS)
