"""Starts the language server from an installed extension, where this file stands beside `libs`, the bundled libraries.

The extension has made sure that the Python is new enough. What cannot be known before is whether the native modules fit it: a package
for another platform installs without a complaint. Where the server cannot run, this ends with status 3 and one sentence on standard
error, which the editor shows.
"""

from __future__ import annotations

import json
import sys
import sysconfig
from importlib.machinery import PathFinder
from pathlib import Path

CANNOT_RUN = 3
NATIVE = (("cryptography/hazmat/bindings", "_rust"), ("msgspec", "_core"), ("tree_sitter", "_binding"))
"""Folders in `libs` and the native modules there that the server cannot do without."""


def main() -> int:
    """The exit status of the server."""
    here = Path(__file__).resolve().parent
    libraries = here / "libs"
    if not (libraries / "airlock").is_dir():
        return refuse("This build of Airlock is incomplete: bundled/libs is missing. Reinstall the extension.")
    missing = [folder for folder, module in NATIVE if PathFinder.find_spec(module, [str(libraries / folder)]) is None]
    if missing:
        return refuse(misfit(here, missing[0].split("/")[0]))
    sys.path.insert(0, str(libraries))
    try:
        from airlock.frontends.lsp import run

        return run()
    except ImportError as error:
        return refuse(misfit(here, error.name or "a library"))


def misfit(here: Path, name: str) -> str:
    """What this package is for, what this is, and what helps."""
    python = f"Python {sys.version_info[0]}.{sys.version_info[1]} on {sysconfig.get_platform()}"
    try:
        built = json.loads((here / "target.json").read_text(encoding="utf-8"))
        made_for = f"{built['target']} and CPython {built['pythons'][0]} to {built['pythons'][-1]}"
    except (OSError, ValueError, LookupError, TypeError):
        made_for = "another platform"
    return (
        f"This package of Airlock is for {made_for}, but runs in {python}: {name} cannot be loaded. "
        "Install the package for this platform, or choose another Python (Airlock: Choose Python…)."
    )


def refuse(sentence: str) -> int:
    """Says why the server cannot run."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()
    return CANNOT_RUN


if __name__ == "__main__":
    sys.exit(main())
