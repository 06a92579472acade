"""Judges that are programs of their own: one process a language, a line of JSON for a question and one for the answer."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from airlock.core.model import Span
from judges.judge import Look

HERE = Path(__file__).resolve().parent


class Program:
    """A judge in another process."""

    complete = True
    compiles = True

    def __init__(self, command: Sequence[str | Path], file: str, *, wide: bool = True, declared: bool = False) -> None:
        """`file` is the name that texts are given; with `wide`, offsets are in UTF-16 code units, else in bytes."""
        self.declared = declared
        self._file = file
        self._wide = wide
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=HERE)

    def look(self, text: str, target: Span, name: str) -> Look:
        """What the program makes of the function at `target`."""
        start, end = self._offset(text, target.start), self._offset(text, target.end)
        question = {"file": self._file, "text": text, "start": start, "end": end, "name": name}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question).encode() + b"\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the judge of {self._file} ended")
        answer = json.loads(line)
        resolved, members, unknown = (frozenset(answer[key]) for key in ("resolved", "members", "unknown"))
        return Look(resolved, members, unknown, tuple(answer["defined"]), tuple(answer["heads"]))

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _offset(self, text: str, at: int) -> int:
        data = text[:at].encode("utf-16-le" if self._wide else "utf-8", "surrogatepass")
        return len(data) // 2 if self._wide else len(data)
