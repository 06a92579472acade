"""Which Airlock this is. Apart from everything else, so that telling it loads nothing."""

from __future__ import annotations

from pathlib import Path

_DISTRIBUTION = "prompt_airlock"
_SUFFIX = ".dist-info"


def airlock_version() -> str:
    """This Airlock's version: from the distribution beside the package, or from the checkout or extension that the package is in."""
    above = Path(__file__).parents[1:]
    beside = next(above[0].glob(f"{_DISTRIBUTION}-*{_SUFFIX}"), None)
    if beside is not None:
        return beside.name.removesuffix(_SUFFIX).rpartition("-")[2]
    manifests = (folder / "package.json" for folder in above[1:3])  # <checkout>/server/airlock, <extension>/bundled/libs/airlock
    return next(filter(None, map(_said_in, manifests)), "") or _installed()


def _said_in(manifest: Path) -> str:
    """The version in this manifest; empty where it is another's or cannot be read."""
    import json

    try:
        said = json.loads(manifest.read_text(encoding="utf-8"))
        return str(said["version"]) if said["name"] == "prompt-airlock" else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _installed() -> str:
    """What the distribution says, wherever it is; asking takes longer than all the rest."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("prompt-airlock")
    except PackageNotFoundError:
        return "unknown"
