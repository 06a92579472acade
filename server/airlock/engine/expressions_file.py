"""What expressions compile to, kept between runs: a file for each Python in the user's state folder, as Python keeps compiled modules.

It holds rules that come with Airlock and nothing of anybody's texts or policies. Where there is no such folder yet, nothing is kept. A code
that was damaged could match nothing and say nothing, so a digest of them all is looked at first.
"""

from __future__ import annotations

import hashlib
import marshal
import sys
from pathlib import Path

from airlock.core import expressions
from airlock.core.expressions import Asked, Code
from airlock.engine import state
from airlock.engine.workspace.store import replace

_MAX_BYTES = 8_000_000
_DIGEST = 32  # bytes


def begin() -> None:
    """Reads what was kept, once in a process, and from then on notes what is compiled."""
    if not expressions.is_begun():
        expressions.begin(_read(_file()))


def keep() -> None:
    """Keeps what was compiled since then, beside what is kept by now; beyond some megabytes in its place."""
    file = _file()
    learned = expressions.learned() if file.parent.is_dir() else {}
    if not learned:
        return
    data = _written(_read(file) | learned)
    replace(file, data if len(data) <= _MAX_BYTES else _written(learned))


def _file() -> Path:
    return state.folder() / f"expressions-{sys.implementation.cache_tag}.bin"


def _written(codes: dict[Asked, Code]) -> bytes:
    data = marshal.dumps(codes)
    return _head(data) + data


def _head(data: bytes) -> bytes:
    """What stands in front: a digest of which Python it was and of the codes."""
    return hashlib.sha256(expressions.maker().encode() + data).digest()


def _read(file: Path) -> dict[Asked, Code]:
    """What was kept; nothing where there is no such file, or another Python's, or a damaged one."""
    try:
        content = file.read_bytes() if file.stat().st_size <= _MAX_BYTES else b""
    except OSError:
        return {}
    head, data = content[:_DIGEST], content[_DIGEST:]
    codes: dict[Asked, Code] = marshal.loads(data) if head == _head(data) else {}  # noqa: S302  what this module wrote
    return codes
