"""Clocks and counters: percentiles, CPU time of a process, its memory."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Spread:
    """Samples of one quantity, in the unit they were taken in."""

    least: float
    p50: float
    p95: float
    samples: int


def spread(samples: Sequence[float]) -> Spread:
    """What samples look like; the nearest rank, no interpolation."""
    ordered = sorted(samples)
    return Spread(ordered[0], _rank(ordered, 0.5), _rank(ordered, 0.95), len(ordered))


def _rank(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]


def timed(work: Callable[[], object], times: int) -> Spread:
    """Milliseconds of some work."""
    samples = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        samples.append((time.perf_counter() - start) * 1000)
    return spread(samples)


def run_cold(command: Sequence[str], env: dict[str, str], times: int) -> tuple[Spread, Spread]:
    """Wall and CPU milliseconds of a whole process, its output thrown away."""
    walls, cpus = [], []
    for _ in range(times):
        start = time.perf_counter()
        process = subprocess.Popen(command, env={**os.environ, **env}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        _, status, used = os.wait4(process.pid, 0)
        walls.append((time.perf_counter() - start) * 1000)
        cpus.append((used.ru_utime + used.ru_stime) * 1000)
        assert process.stderr is not None
        message = process.stderr.read().decode(errors="replace")
        process.stderr.close()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{command[-1]} ended with {process.returncode}: {message[-500:]}")
    return spread(walls), spread(cpus)


def cpu_ms(pid: int) -> float:
    """CPU milliseconds a running process has used; only Linux tells."""
    stat = Path(f"/proc/{pid}/schedstat")
    return int(stat.read_text().split()[0]) / 1e6 + sum(_other_threads(pid)) if stat.exists() else float("nan")


def _other_threads(pid: int) -> list[float]:
    own = {str(pid)}
    return [int((task / "schedstat").read_text().split()[0]) / 1e6 for task in Path(f"/proc/{pid}/task").iterdir() if task.name not in own]


def memory_mb(pid: int) -> float:
    """Resident memory of a running process in megabytes; only Linux tells."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return float("nan")
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
