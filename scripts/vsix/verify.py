"""Proof that the bundled libraries work, before they are packed.

On the target's own kind of machine every CPython found runs a redaction and a parse from the bundled folder, started as the extension
starts it (`-I`: nothing from outside). For other platforms, which cannot be run here, each native module's header must name the right
machine, and each Python version must have all its modules.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from vsix.libs import NATIVE, BuildError
from vsix.targets import Target

_PROBE = """
import json, sys
sys.path.insert(0, sys.argv[1])
from airlock.engine import Engine
from airlock.core.model import Action, Destination, Document
from airlock.settings import Settings
key = "AKIA" + "".join(__import__("random").choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=16))
text = f'def total(cart):\\n    key = "{key}"\\n    return sum(cart)\\n'
engine = Engine.open(Settings(), ephemeral=True)
document = Document(text, "total.py", "python")
shared = engine.share(document, Action.COPY, Destination())
excerpt = engine.excerpt(document, [engine.check(document)[0].span])
prepared = engine.prepare(60)
health = engine.health()
redacted = key not in shared.text and engine.restore(shared.text).text == text
engine.close()
print(json.dumps({"redacted": redacted, "parsed": excerpt is not None and excerpt.target.startswith("total"), "prefilter": health.prefilter,
  "engines": list(health.engines) if prepared else [],
  "problems": list(health.problems), "inside": all(sys.argv[1] in (getattr(sys.modules[m], "__file__", "") or "")
  for m in ("airlock", "tree_sitter", "msgspec", "cryptography") if m in sys.modules)}))
"""


def check_headers(libs: Path, target: Target) -> None:
    """Every native module is for the target's machine, and no Python version lacks one that the others have."""
    natives = [path for path in libs.rglob("*") if path.suffix in NATIVE]
    wrong = [path.name for path in natives if target.machine not in set(_machines(path.read_bytes()))]
    if wrong:
        raise BuildError(f"native modules for another machine than {target.name}: {', '.join(wrong)}")
    versions = Counter(tag for path in natives for tag in re.findall(r"\.(?:cpython-|cp)(\d+)", path.name))
    expected = {version.replace(".", "") for version in target.pythons}
    if set(versions) != expected or len(set(versions.values())) != 1:
        raise BuildError(f"native modules per Python version are {dict(versions)}, expected the same number for {sorted(expected)}")


def _machines(data: bytes) -> Iterator[str]:
    """The machines a native file is for; a Mach-O file may serve several."""
    if data[:4] == b"\x7fELF":
        yield {0x3E: "elf-x64", 0xB7: "elf-arm64"}.get(struct.unpack_from("<H", data, 18)[0], "elf")
    elif data[:2] == b"MZ":
        at = struct.unpack_from("<I", data, 0x3C)[0]
        yield {0x8664: "pe-x64", 0xAA64: "pe-arm64"}.get(struct.unpack_from("<H", data, at + 4)[0], "pe")
    elif data[:4] == b"\xca\xfe\xba\xbe":
        count = struct.unpack_from(">I", data, 4)[0]
        yield from (_mach(struct.unpack_from(">I", data, 8 + 20 * number)[0]) for number in range(count))
    elif data[:4] == b"\xcf\xfa\xed\xfe":
        yield _mach(struct.unpack_from("<I", data, 4)[0])


def _mach(cpu: int) -> str:
    return {0x01000007: "macho-x64", 0x0100000C: "macho-arm64"}.get(cpu, "macho")


def run_everywhere(libs: Path, target: Target) -> list[str]:
    """Run the probe under each of the target's Pythons found on this machine; answers their versions with the prefilter each got."""
    found = [(version, path) for version in target.pythons for path in _interpreters(version)]
    return [_run(libs, target, version, path) for version, path in found]


def _interpreters(version: str) -> Iterator[str]:
    """The first CPython of this version on the PATH or among pyenv's, if there is one."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    kept = sorted(str(path) for path in pyenv.glob(f"versions/{version}.*/bin/python"))
    on_path = shutil.which(f"python{version}")
    for path in [on_path, *kept] if on_path else kept:
        asked = [path, "-I", "-c", "import sys; print(*sys.version_info[:2], sep='.')"]
        if subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() == version:
            yield path
            return


def _run(libs: Path, target: Target, version: str, python: str) -> str:
    done = subprocess.run([python, "-I", "-B", "-c", _PROBE, str(libs)], capture_output=True, text=True, check=False, timeout=60)
    if done.returncode != 0:
        raise BuildError(f"the bundled libraries do not work with Python {version}:\n{done.stderr.strip()[-2000:]}")
    facts = json.loads(done.stdout)
    deep = "kingfisher-secret-scanner" in target.without or any(line.endswith("(ready)") for line in facts["engines"])
    if not (facts["redacted"] and facts["parsed"] and facts["inside"] and deep) or facts["problems"]:
        raise BuildError(f"the bundled libraries do not do their work with Python {version}: {facts}")
    return f"{version} ({facts['prefilter']})"
