"""Compiles every module of the server and imports those whose packages are there; run by a Python that pythons.test.mjs started.

The last value is what came out, as JSON. That Python runs without an operating system, and so without some of the standard library and
without packages that are compiled for one: what asks for these is compiled, and not imported.
"""

from __future__ import annotations

import importlib
import json
import sys
import traceback
import types
from pathlib import Path

SERVER = Path("/server")


def with_database() -> None:
    """Puts the names of the vault's database in place, whose module no such Python has."""
    database = types.ModuleType("sqlite3")
    for name in ("Connection", "Cursor", "Row", "Error", "DatabaseError", "OperationalError", "IntegrityError"):
        setattr(database, name, type(name, (Exception,), {}))
    sys.modules["sqlite3"] = database


def module_of(path: Path) -> str:
    """A module's name."""
    return ".".join(path.relative_to(SERVER).with_suffix("").parts).removesuffix(".__init__")


def fault_of(path: Path) -> str:
    """What is wrong with a module: nothing, the name of a package that is missing, or all that is told of an error."""
    try:
        compile(path.read_text(encoding="utf-8"), module_of(path), "exec")
        importlib.import_module(module_of(path))
    except Exception as error:  # noqa: BLE001  whatever it is, it is told
        return missing(error) or f"{module_of(path)}: {error!r}"
    return ""


def missing(error: Exception) -> str:
    """The package that is not there or cannot run there, empty where an error is of another kind."""
    if isinstance(error, ModuleNotFoundError):
        return "" if str(error.name).startswith("airlock") else str(error.name)
    frames = traceback.extract_tb(error.__traceback__)
    return frames[-1].filename.split("/")[2] if isinstance(error, ImportError) and frames[-1].filename.startswith("/packages/") else ""


def looked_at() -> dict[str, object]:
    """How it went with all of them."""
    faults = [fault_of(path) for path in sorted(SERVER.glob("airlock/**/*.py")) if path.stem != "__main__"]
    return {
        "version": ".".join(map(str, sys.version_info[:2])),
        "imported": faults.count(""),
        "missing": sorted({fault for fault in faults if fault and ": " not in fault}),
        "faults": [fault for fault in faults if ": " in fault],
    }


sys.dont_write_bytecode = True
sys.path[:0] = [str(SERVER), "/packages"]
with_database()
json.dumps(looked_at())
