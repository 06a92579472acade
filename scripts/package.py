"""Builds the extension package (VSIX): for this platform, or with `--target` for another one.

Everything is cached by the hash of what it is made from: the merged libraries under `.cache/libs`, the package itself beside its stamp in
`dist`. Run it by `npm run package`; the last line it prints is the path of the package.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from vsix import libs, stage, targets, verify

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"
DIST = ROOT / "dist"
REQUIREMENTS = (ROOT / "server/requirements.txt", ROOT / "server/requirements-deep.txt")

T = TypeVar("T")


def main(arguments: list[str]) -> int:
    """Build, verify, report."""
    parser = argparse.ArgumentParser(prog="npm run package --", description=__doc__.splitlines()[0])
    parser.add_argument("--target", default=targets.of_this_machine(), help=", ".join(target.name for target in targets.TARGETS))
    target = targets.by_name(parser.parse_args(arguments).target)
    if target is None:
        parser.error(f"no such target; there are {', '.join(row.name for row in targets.TARGETS)}")
    try:
        package = build(target)
    except libs.BuildError as error:
        print(f"\nfailed: {error}", file=sys.stderr)
        return 1
    print(package.relative_to(ROOT).as_posix())
    return 0


def build(target: targets.Target) -> Path:
    """The package's path; made only when something in it changed."""
    version = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["version"]
    package = DIST / f"prompt-airlock-{target.name}-{version}.vsix"
    stamp, digest = package.with_suffix(".stamp"), _digest(_everything(), target)
    if package.exists() and stamp.exists() and stamp.read_text() == digest:
        _say(f"{target.name}: nothing changed, {package.stat().st_size / 1e6:.1f} MB")
        return package
    folder = CACHE / "vsix" / target.name
    libraries = _libraries(target)
    _timed("bundle of the client", _bundle_client)
    _timed("content", lambda: stage.lay_out(ROOT, libraries, target, folder))
    _verify(folder / "bundled/libs", target)
    _timed("package", lambda: _pack(folder, target, package))
    stamp.write_text(digest)
    _say(f"{target.name}: {package.stat().st_size / 1e6:.1f} MB, unpacked {_size(folder) / 1e6:.1f} MB")
    return package


def _libraries(target: targets.Target) -> Path:
    sources = [*REQUIREMENTS, *(ROOT / "scripts/vsix").glob("*.py")]
    folder = CACHE / "libs" / f"{target.name}-{_digest(sources, target)[:12]}"
    if not folder.exists():
        for old in folder.parent.glob(f"{target.name}-*"):
            shutil.rmtree(old)
        making = folder.with_name(f"{target.name}.making")
        made = _timed(f"libraries for Python {', '.join(target.pythons)}", lambda: libs.build(target, REQUIREMENTS, making))
        _timed("native modules' machine", lambda: verify.check_headers(made, target))
        made.replace(folder)
        shutil.rmtree(making)
    return folder


def _verify(bundled: Path, target: targets.Target) -> None:
    if target.name != targets.of_this_machine():
        _say(f"{target.name} cannot be run on this machine: only its native modules' headers were checked")
        return
    start = time.perf_counter()
    worked = verify.run_everywhere(bundled, target)
    if not worked:
        raise libs.BuildError("no Python of this machine could try the package")
    _say(f"redacts and parses with Python {', '.join(worked)}: {time.perf_counter() - start:.1f} s")


def _bundle_client() -> None:
    _node("client/build.mjs")


def _pack(folder: Path, target: targets.Target, package: Path) -> None:
    package.parent.mkdir(exist_ok=True)
    # Its search for secrets takes minutes over the libraries and has nothing to find: stage.py lays out only what it names.
    options = ["--no-dependencies", "--allow-missing-repository", "--allow-package-all-secrets", "--no-rewrite-relative-links"]
    options += ["--target", target.name]
    _node(str(ROOT / "node_modules/@vscode/vsce/vsce"), "package", *options, "--out", str(package), cwd=folder)


def _node(*arguments: str, cwd: Path = ROOT) -> None:
    node = shutil.which("node")
    if node is None:
        raise libs.BuildError("node is not on the PATH")
    done = subprocess.run([node, *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise libs.BuildError(f"node {arguments[0]} ended with status {done.returncode}:\n{done.stdout}{done.stderr}")


def _everything() -> Iterable[Path]:
    """Every file that the package is made from."""
    trees = ("server/airlock", "client", "scripts/vsix")
    files = [path for tree in trees for path in (ROOT / tree).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    named = ("package.json", "package-lock.json", "README.md", "CHANGELOG.md", "LICENSE", "server/launch.py", "scripts/package.py")
    return [*files, *REQUIREMENTS, *(ROOT / name for name in named)]


def _digest(files: Iterable[Path], target: targets.Target) -> str:
    digest = hashlib.sha256(repr(target).encode())
    for path in sorted(files):
        digest.update(path.relative_to(ROOT).as_posix().encode())
        digest.update(path.read_bytes() if path.exists() else b"")
    return digest.hexdigest()


def _timed(title: str, work: Callable[[], T]) -> T:
    start = time.perf_counter()
    result = work()
    _say(f"{title}: {time.perf_counter() - start:.1f} s")
    return result


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _say(line: str) -> None:
    print(f"package: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
