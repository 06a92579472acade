"""The content of the extension package, laid out in a folder of its own: nothing can slip in that is not named here."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from vsix.libs import BuildError
from vsix.targets import Target

_PAGES = ("README.md", "CHANGELOG.md", "LICENSE")
_IMAGE = re.compile(r"""(?:\]\(|src=["'])(?!https?:)([\w./-]+\.(?:png|gif|jpe?g))""")
_DEVELOPMENT_KEYS = ("scripts", "devDependencies", "dependencies", "private")


def lay_out(root: Path, libs: Path, target: Target, stage: Path) -> None:
    """Copy everything that ships from the tree and from the merged libraries."""
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    manifest = json.loads((root / "package.json").read_text(encoding="utf-8"))
    shipped = {key: value for key, value in manifest.items() if key not in _DEVELOPMENT_KEYS}
    _write(stage / "package.json", json.dumps(shipped, indent=2, ensure_ascii=False))
    for name in (*_files(root, manifest), "server/launch.py"):
        _copy(root / name, stage / ("bundled/launch.py" if name == "server/launch.py" else name))
    shutil.copytree(libs, stage / "bundled/libs")
    no_caches = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(root / "server/airlock", stage / "bundled/libs/airlock", ignore=no_caches)
    _write(stage / "bundled/target.json", json.dumps({"target": target.name, "pythons": target.pythons}))


def _files(root: Path, manifest: dict[str, object]) -> Iterator[str]:
    """Relative paths: the bundle, its licences, the icon, the language of the policy file, the pages and the pictures in the README."""
    main = str(manifest["main"]).removeprefix("./")
    yield main
    yield f"{main.rpartition('/')[0]}/NOTICES.txt"
    if isinstance(icon := manifest.get("icon"), str):
        yield icon
    yield from sorted(f"client/toml/{file.name}" for file in (root / "client/toml").glob("*.json"))
    for page in _PAGES:
        if page == "CHANGELOG.md" and not (root / page).exists():
            continue
        yield page
    shown = set(_IMAGE.findall((root / "README.md").read_text(encoding="utf-8")))
    yield from sorted(name for name in shown if (root / name).exists())


def _copy(source: Path, target: Path) -> None:
    if not source.is_file():
        raise BuildError(f"{source.name} is missing: it should be at {source}")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
