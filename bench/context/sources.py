"""Real source files to measure on, from the registries' packages; kept between runs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from packages import PACKAGES, Package

from airlock.core.syntax import language_of

LARGEST_BYTES = 400_000
NOT_SOURCES = ("/test", "/spec", "/example", "/docs/", "/node_modules/", ".min.", ".d.ts", "/migrations/", "__tests__", "/fixture")


@dataclass(frozen=True, slots=True)
class File:
    """One file."""

    package: str
    name: str
    language: str
    text: str


def files(language: str, cache: Path) -> Iterator[File]:
    """The files of a language, package by package; a package that cannot be had is named and left out."""
    for package in (one for one in PACKAGES if language in one.languages):
        folder = unpacked(package, cache)
        if folder is None:
            print(f"left out: {package.name} cannot be downloaded", file=sys.stderr)
            continue
        for path in sorted(folder.rglob("*")):
            if _is_wanted(path, folder, package) and _language(path) == language:
                yield File(package.name, path.relative_to(folder).as_posix(), language, path.read_text("utf-8", "replace"))


def _language(path: Path) -> str:
    known = language_of(path.name)
    if known or path.suffix:
        return known
    with path.open("rb") as file:
        return language_of(path.name, file.readline(80).decode("utf-8", "replace"))


def _is_wanted(path: Path, folder: Path, package: Package) -> bool:
    name = "/" + path.relative_to(folder).as_posix()
    if any(part in name.lower() for part in NOT_SOURCES) or package.folder not in name:
        return False
    return path.is_file() and not path.is_symlink() and 0 < path.stat().st_size <= LARGEST_BYTES


def unpacked(package: Package, cache: Path) -> Path | None:
    """The folder of a package, downloaded when it is not there yet; None when that fails."""
    folder = cache / "-".join(filter(None, (package.client, package.name.replace("/", "-"), package.version)))
    if (folder / "complete").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if _run(_COMMANDS[package.client](package, folder), folder):
        return None
    for archive in list(folder.iterdir()):
        if not _unpack(archive, folder):
            return None
        archive.unlink()
    (folder / "complete").touch()
    return folder


def _unpack(archive: Path, folder: Path) -> bool:
    if archive.suffix == ".deb":
        return _run(("dpkg-deb", "-x", str(archive), str(folder)), folder) == 0
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as zipped:
            zipped.extractall(folder)
        return True
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    return True


def _pip(package: Package, folder: Path) -> tuple[str, ...]:
    wanted = f"{package.name}=={package.version}"
    options = ("--no-deps", "--only-binary", ":all:", "--python-version", "3.12", "--quiet", "--dest", str(folder))
    return (sys.executable, "-m", "pip", "download", *options, wanted)


def _npm(package: Package, folder: Path) -> tuple[str, ...]:
    return ("npm", "pack", "--silent", "--pack-destination", str(folder), f"{package.name}@{package.version}")


def _apt(package: Package, _folder: Path) -> tuple[str, ...]:
    return ("apt-get", "download", "-qq", package.name)


def _src(package: Package, folder: Path) -> tuple[str, ...]:
    return ("apt-get", *_with_sources(folder.parent / "apt"), "source", "--download-only", "--tar-only", "-qq", package.name)


def _with_sources(place: Path) -> tuple[str, ...]:
    """Options with which apt knows the source packages of wherever the machine gets its packages from; its own lists stay as they are."""
    folders = (f"Dir::Etc::sourceparts={place / 'parts'}", f"Dir::State::lists={place / 'lists'}", "Dir::Etc::sourcelist=/dev/null")
    options = tuple(word for one in folders for word in ("-o", one))
    if not place.is_dir():
        (place / "parts").mkdir(parents=True)
        (place / "lists" / "partial").mkdir(parents=True)
        for file in Path("/etc/apt/sources.list.d").glob("*.sources"):
            (place / "parts" / file.name).write_text(re.sub(r"^Types:.*", "Types: deb-src", file.read_text("utf-8"), flags=re.MULTILINE))
        _run(("apt-get", *options, "update", "-qq"), place)
    return options


_COMMANDS = {"pip": _pip, "npm": _npm, "apt": _apt, "src": _src}


def _run(command: Sequence[str], folder: Path) -> int:
    if shutil.which(command[0]) is None:
        return 1
    return subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode
