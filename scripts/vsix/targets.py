"""The platforms an extension package is built for, one row each. Nothing here installs or copies."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass

_ALL = ("3.10", "3.11", "3.12", "3.13", "3.14")


@dataclass(frozen=True, slots=True)
class Target:
    """A platform by VS Code's name.

    `wheels` is uv's name for it. `pythons` are the CPython versions that the package serves there. `without` names the distributions of
    the requirements that are left out: of the two string automata only the faster one ships.
    """

    name: str
    wheels: str
    machine: str
    pythons: tuple[str, ...] = _ALL
    without: tuple[str, ...] = ("pyahocorasick",)


TARGETS = (
    # VS Code itself needs glibc 2.28 since 1.86.
    Target("linux-x64", "x86_64-manylinux_2_28", "elf-x64"),
    Target("linux-arm64", "aarch64-manylinux_2_28", "elf-arm64"),
    # ahocorasick-rs has no musl wheel, pyahocorasick has; kingfisher has none either, and the other engines serve.
    Target("alpine-x64", "x86_64-unknown-linux-musl", "elf-x64", without=("ahocorasick-rs", "kingfisher-secret-scanner")),
    Target("win32-x64", "x86_64-pc-windows-msvc", "pe-x64"),
    # No wheels of cffi before 3.11 and of PyYAML before 3.12; no string automaton at all: the pure fallback serves.
    Target("win32-arm64", "aarch64-pc-windows-msvc", "pe-arm64", pythons=("3.12", "3.13", "3.14")),
    Target("darwin-x64", "x86_64-apple-darwin", "macho-x64"),
    Target("darwin-arm64", "aarch64-apple-darwin", "macho-arm64"),
)

_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64"}


def by_name(name: str) -> Target | None:
    """The row of that name."""
    return next((target for target in TARGETS if target.name == name), None)


def of_this_machine() -> str:
    """The name VS Code has for the platform this runs on."""
    system = {"linux": "alpine" if _is_musl() else "linux", "win32": "win32", "darwin": "darwin"}.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    return f"{system}-{_MACHINES.get(machine, machine)}"


def _is_musl() -> bool:
    return sys.platform == "linux" and platform.libc_ver()[0] != "glibc"
