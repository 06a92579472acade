"""One folder of libraries that serves several CPython versions.

Native modules carry the version in their names (`_binding.cpython-310-x86_64-linux-gnu.so`), so the versions' files stand side by side.
Those of the stable ABI carry none and serve every later version: there the oldest version's file is the one that all can load. Any other
file that differs between versions ends the build.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from vsix.targets import Target

NATIVE = {".so", ".pyd", ".dll", ".dylib"}
_NOT_SHIPPED_SUFFIXES = {".pyi", ".pyx", ".pxd", ".c", ".h", ".lock", ".typed"}
_NOT_SHIPPED_FOLDERS = {"bin", "Scripts", "tests", "test", "sboms", "__pycache__"}
_NOT_SHIPPED_METADATA = {"RECORD", "WHEEL", "INSTALLER", "REQUESTED", "top_level.txt", "entry_points.txt", "uv_cache.json", "uv_build.json"}
_OPTIONAL_ACCELERATORS = {"yaml", "_yaml", "charset_normalizer"}
"""Packages that work without their native part; it is 15 MB and nothing here is slow without it."""


class BuildError(Exception):
    """What went wrong, for a person."""


def build(target: Target, requirements: Iterable[Path], work: Path) -> Path:
    """Install the target's libraries for each of its Pythons and merge them; the result is `work/libs`."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    wanted = work / "requirements.txt"
    every = "".join(path.read_text(encoding="utf-8") for path in requirements)
    wanted.write_text(_without(every, target.without), encoding="utf-8")
    folders = [_install(target, version, wanted, work) for version in target.pythons]
    merge(folders, work / "libs")
    for folder in folders:
        shutil.rmtree(folder)
    return work / "libs"


def _without(requirements: str, names: Iterable[str]) -> str:
    for name in names:
        requirements = re.sub(rf"(?m)^{re.escape(name)}==.*\n(?: {{4}}.*\n)*", "", requirements)
    return requirements


def _install(target: Target, version: str, requirements: Path, work: Path) -> Path:
    folder = work / version
    uv = Path(sys.executable).with_name("uv.exe" if sys.platform == "win32" else "uv")
    command: list[str | Path] = [
        uv,
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--no-progress",
    ]
    place: list[str | Path] = ["--target", folder, "--python-platform", target.wheels, "--python-version", version, "-r", requirements]
    # Trust what this machine trusts: many offices read TLS with a certificate of their own.
    environment = {**os.environ, "UV_SYSTEM_CERTS": "1"}
    done = subprocess.run([*command, *place], env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(f"no libraries for {target.name} and Python {version}:\n{done.stderr.strip()}")
    return folder


def merge(folders: Sequence[Path], out: Path) -> None:
    """Copy what ships of each folder, oldest Python first, into one."""
    stable: set[str] = set()
    for folder in folders:
        fresh = {name for name in _shipped(folder) if not (out / name).exists()}
        for name in _shipped(folder) - fresh:
            if name not in stable and (out / name).read_bytes() != (folder / name).read_bytes():
                raise BuildError(f"{name} differs between Python versions and is not of the stable ABI ({folder.name})")
        stable |= fresh & set(_stable_abi(folder))
        for name in fresh:
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / name, out / name)


def _shipped(folder: Path) -> set[str]:
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return {name for name in names if _ships(PurePosixPath(name))}


def _ships(name: PurePosixPath) -> bool:
    if name.suffix in _NOT_SHIPPED_SUFFIXES or name.name == ".lock" or not _NOT_SHIPPED_FOLDERS.isdisjoint(name.parts[:-1]):
        return False
    if name.parts[0].endswith(".dist-info"):
        return name.name not in _NOT_SHIPPED_METADATA
    return not (name.suffix in NATIVE and name.parts[0] in _OPTIONAL_ACCELERATORS)


def _stable_abi(folder: Path) -> Iterator[str]:
    """Native files that came in a wheel of the stable ABI."""
    for wheel in folder.glob("*.dist-info/WHEEL"):
        if re.search(r"(?m)^Tag: \S+-abi3-", wheel.read_text(encoding="utf-8")):
            with wheel.with_name("RECORD").open(encoding="utf-8", newline="") as record:
                yield from (row[0] for row in csv.reader(record) if PurePosixPath(row[0]).suffix in NATIVE)
