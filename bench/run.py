"""All benchmarks: one command, one table, one JSON file.

    .venv/bin/python bench/run.py [--quick] [--json PATH] [--check]
    .venv/bin/python bench/run.py context [...]    what goes with a function, judged by compilers, see context/run.py
    .venv/bin/python bench/run.py secrets [...]    the secret finders side by side, see secrets/run.py
    .venv/bin/python bench/run.py personal [...]   the finders of personal data side by side, see personal/run.py
    .venv/bin/python bench/run.py hostile [...]    texts made to take long, see hostile.py

Figures of the two servers come from the same run, in turns, so that their ratio holds on any machine; absolute times hold on this one.
With --check the exit code says whether all goals were reached.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "server")]

import latency  # noqa: E402 - after the path is set
from frontends.lsp_client import SERVER, LspClient  # noqa: E402
from measure import Spread, cpu_ms, run_cold, spread, timed  # noqa: E402
from workload import source  # noqa: E402

SIZES = {500: 200, 10_000: 150, 50_000: 60}
"""Key presses to measure by lines of the file."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    unit: str
    value: Spread


@dataclass(frozen=True, slots=True)
class Goal:
    """What was to be reached, and what was."""

    what: str
    limit: float
    reached: float
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether it was reached."""
        return self.reached <= self.limit


def typing(rows: list[Row], quick: bool) -> list[Goal]:
    """Key to diagnostics beside ruff, and memory."""
    mine_at: dict[int, Spread] = {}
    other_at: dict[int, Spread] = {}
    for lines, presses in SIZES.items():
        mine, other, memory = latency.side_by_side(lines, presses // 10 if quick else presses)
        mine_at[lines], other_at[lines] = mine, other
        rows += [
            Row(f"key to diagnostics, {lines:,} lines: airlock", "ms", mine),
            Row(f"key to diagnostics, {lines:,} lines: ruff server", "ms", other),
        ]
        if lines == 10_000:
            rows.append(Row("memory with one file of 10,000 lines", "MB", spread([memory])))
    rows.append(Row("key to diagnostics while a prompt is made of 50,000 broken lines", "ms", latency.during_a_prompt(50_000)))
    return [
        Goal("key to diagnostics at 10,000 lines, p95, of ruff's", 0.1, mine_at[10_000].p95 / other_at[10_000].p95, "×"),
        Goal("key to diagnostics at 50,000 lines, p50, of that at 500", 2.0, mine_at[50_000].p50 / mine_at[500].p50, "×"),
    ]


def scanning(rows: list[Row], quick: bool) -> list[Goal]:
    """A whole scan of 10,000 lines in this process."""
    from airlock.core.model import Document
    from airlock.engine import Engine
    from airlock.frontends.lsp.convert import split_lines
    from airlock.settings import Settings

    engine, text = Engine.open(Settings(), ephemeral=True), source(10_000)
    document, lines = Document(text, "work.py", "python"), split_lines(text)
    times = 5 if quick else 40
    rows.append(
        Row(
            f"whole scan of 10,000 lines ({len(text) // 1000} kB, {len(engine.check(document))} findings)",
            "ms",
            timed(lambda: engine.check(document), times),
        )
    )
    rows.append(Row("the same as lines, as the editor does it", "ms", timed(lambda: engine.scan_lines(lines, "python"), times)))
    return []


def starting(rows: list[Row], quick: bool) -> list[Goal]:
    """Cold starts: the language server until `initialize` is answered, and `airlock redact`."""
    times = 3 if quick else 9
    walls, cpus = [], []
    with tempfile.TemporaryDirectory() as state:
        env = {"AIRLOCK_STATE_DIR": state}
        for _ in range(times):
            start = time.perf_counter()
            client = LspClient(SERVER, env)
            try:
                client.initialize()
                walls.append((time.perf_counter() - start) * 1000)
                cpus.append(cpu_ms(client.server.pid))
            finally:
                client.kill()
        rows += [Row("start to initialize", "ms", spread(walls)), Row("start to initialize, CPU", "ms", spread(cpus))]
        _, floor = run_cold((sys.executable, "-c", "import pygls.lsp.server"), {}, times)
        rows.append(Row("importing pygls alone, CPU", "ms", floor))
        file = Path(state) / "work.py"
        file.write_text(source(500), encoding="utf-8")
        wall, cpu = run_cold((sys.executable, "-m", "airlock", "redact", str(file)), env, times)
        rows += [Row("cold `airlock redact` of 500 lines", "ms", wall), Row("cold `airlock redact` of 500 lines, CPU", "ms", cpu)]
    return [Goal("start to initialize, CPU, least", 500.0, min(cpus), "ms")]


def parsing(rows: list[Row], quick: bool) -> list[Goal]:
    """The longest step of a parse with a budget of 20 ms, after an edit that opens a triple quote at the top of 50,000 lines."""
    from airlock.core import syntax

    text = source(50_000)
    before = syntax.parse(text, "python")
    begins, steps, cpu_steps = [], [], []
    for _ in range(1 if quick else 3):
        start = time.perf_counter()
        under_way = syntax.start('"""\n' + text, "python", before)
        begins.append((time.perf_counter() - start) * 1000)
        assert under_way is not None
        done = None
        while done is None:
            start, cpu_start = time.perf_counter(), time.thread_time()
            done = under_way.step(lambda until=start + 0.020: time.perf_counter() > until)  # type: ignore[misc]
            steps.append((time.perf_counter() - start) * 1000)
            cpu_steps.append((time.thread_time() - cpu_start) * 1000)
    rows += [Row("parse step after a triple quote at 50,000 lines", "ms", spread(steps)), Row("beginning that parse", "ms", spread(begins))]
    return [Goal("longest parse step at 50,000 lines, CPU", 25.0, max(cpu_steps), "ms")]


def show(rows: list[Row], goals: list[Goal]) -> None:
    """The table."""
    width = max(len(row.what) for row in rows)
    print(f"\n{'':{width}}  {'least':>9} {'p50':>9} {'p95':>9}  n")
    for row in rows:
        figures = "".join(f" {figure:>9.2f}" for figure in (row.value.least, row.value.p50, row.value.p95))
        print(f"{row.what:{width}} {figures} {row.unit} ({row.value.samples})")
    print()
    for goal in goals:
        verdict = "not known here" if math.isnan(goal.reached) else "reached" if goal.met else "MISSED"
        print(f"{goal.what:{width}}  {goal.reached:>9.2f} {goal.unit}, at most {goal.limit:g}: {verdict}")


def main() -> int:
    """Runs everything; 1 with --check when a goal was missed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--quick", action="store_true", help="fewer samples")
    options.add_argument("--check", action="store_true", help="fail when a goal is missed")
    options.add_argument("--json", type=Path, default=ROOT / "build" / "bench.json", help="where to write the figures")
    chosen = options.parse_args()
    for name in [n for n in os.environ if n.startswith("PYTHON")]:  # such as "write no byte code", which would be measured instead of us
        del os.environ[name]
    rows: list[Row] = []
    goals: list[Goal] = []
    for part in (starting, typing, scanning, parsing):
        print(f"{part.__name__} …", file=sys.stderr, flush=True)
        goals += part(rows, chosen.quick)
    show(rows, goals)
    machine = {"python": platform.python_version(), "platform": platform.platform(), "cpus": os.cpu_count()}
    figures = {
        "machine": machine,
        "rows": [dataclasses.asdict(r) for r in rows],
        "goals": [dataclasses.asdict(g) | {"met": g.met} for g in goals],
    }
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return int(chosen.check and not all(goal.met for goal in goals))


if __name__ == "__main__":
    if sys.argv[1:2] == ["hostile"]:
        sys.exit(subprocess.call([sys.executable, str(ROOT / "bench" / "hostile.py"), *sys.argv[2:]]))
    if sys.argv[1:2] in (["context"], ["secrets"], ["personal"]):
        sys.exit(subprocess.call([sys.executable, str(ROOT / "bench" / sys.argv[1] / "run.py"), *sys.argv[2:]]))
    sys.exit(main())
