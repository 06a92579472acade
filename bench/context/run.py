"""The minimum viable context beside what is commonly sent, on functions of public packages, with compilers as judges.

    npm run bench -- context [--language ID ...] [--samples N] [--seed TEXT] [--problems] [--json PATH]

Columns: `complete` functions for which every name and own member that the compiler finds in the whole file is found in the slice alone, and
`names` those names; `clean` functions for which the compiler reports no name of the slice that it knows in the file; `extra` definitions a
function that nothing needs; `tokens` of the slice (median), of those of all files, and of the least text that would do; `parse` slices
without a syntax error; `leaky` slices with a piece of a canary that was planted outside the function for every string, comment and number,
`damaged` the same on copies that are cut off or broken; `member` members of other types of the file; processor time (median, 95th
percentile). A language whose compiler is not on this machine is judged by names alone, without `clean`, where Universal Ctags and Pygments
can say what a file defines and a function mentions (C#, Ruby, PHP, Bash), and otherwise not at all. Packages are
downloaded into a cache beside the project.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

import slices
from figures import Figures, Sample, figures, judge
from grammar import GRAMMARS
from judges.choose import NotJudgedError, judge_of
from judges.judge import Judge, Look
from slices import ARMS, Slice
from sources import files
from targets import Planted, Target, damaged, draw, plant

from airlock.core.context import languages
from airlock.core.prompt import estimate_tokens
from airlock.core.syntax import error_count
from measure import run_cold

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "bench-context"
_COPIES = 3  # truncated and broken copies of each function's file
_OURS = "airlock"
_COLD_RUNS = 5


def main(arguments: list[str]) -> int:
    """Measures and prints."""
    options = _parser().parse_args(arguments)
    CACHE.mkdir(parents=True, exist_ok=True)
    chosen = options.language or [one for one in GRAMMARS if one in languages()]
    results: dict[str, dict[str, Figures]] = {}
    print(_HEAD)
    for language in chosen:
        rng = random.Random(f"{options.seed} {language}")
        targets = draw(files(language, CACHE), options.samples, rng)
        samples = _measure(language, targets, rng, show=options.problems)
        results[language] = {arm: figures(found) for arm, found in samples.items() if found}
        for arm, line in results[language].items():
            print(_line(language, arm, line), flush=True)
    print(f"\ncold `airlock context`, CPU: {_cold_ms():.0f} ms")
    options.json.parent.mkdir(parents=True, exist_ok=True)
    plain = {language: {arm: dataclasses.asdict(line) for arm, line in lines.items()} for language, lines in results.items()}
    options.json.write_text(json.dumps(plain, indent=1), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="npm run bench -- context", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", action="append", choices=tuple(GRAMMARS), help="an editor language identifier; may be given again")
    parser.add_argument("--samples", type=int, default=5, help="functions of each language")
    parser.add_argument("--seed", default="airlock", help="which functions are drawn")
    parser.add_argument("--problems", action="store_true", help="name what is missing, unknown, too much or leaked in Airlock's slices")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench-context.json", help="where to write the figures")
    return parser


def _measure(language: str, targets: list[Target], rng: random.Random, *, show: bool) -> dict[str, list[Sample]]:
    """All ways on all functions of one language."""
    try:
        judging: Judge | None = judge_of(language, CACHE)
    except NotJudgedError as problem:
        print(f"{language} is not judged: {problem}", file=sys.stderr)
        judging = None
    samples: dict[str, list[Sample]] = {arm: [] for arm in ARMS}
    for target in targets:
        whole = _look(judging, slices.whole_file(target), target) if judging else None
        planted = plant(target, rng)
        for arm, choose in ARMS.items():
            sample = _sample(target, choose(target), planted, choose(planted.target))
            samples[arm].append(sample)
            if whole is not None and judging is not None:
                _enter(sample, whole, judging, target, choose(target))
        _damage(samples[_OURS][-1], planted, rng)
        if show:
            _show(target, samples[_OURS][-1])
    return samples


def _cold_ms() -> float:
    """Processor time of the whole command, the median of a few runs, on this file."""
    with tempfile.TemporaryDirectory() as state:
        file = Path(state) / "work.py"
        file.write_bytes(Path(__file__).read_bytes())
        command = (sys.executable, "-m", "airlock", "context", str(file), "50")
        _, cpu = run_cold(command, {"AIRLOCK_STATE_DIR": state}, _COLD_RUNS)
    return cpu.p50


def _look(judging: Judge, made: Slice, target: Target) -> Look:
    return judging.look(made.text, made.target, target.file.text[target.name.start : target.name.end])


def _sample(target: Target, made: Slice, planted: Planted, with_canaries: Slice) -> Sample:
    leaked = planted.leaked(with_canaries.text)
    return Sample(
        tokens=estimate_tokens(made.text),
        file_tokens=estimate_tokens(target.file.text),
        parses=error_count(made.text, target.file.language) == 0,
        canaries=len(planted.canaries),
        leaked=len(leaked),
        cpu_ms=made.cpu_ms,
        problems=["leaks"] if leaked else [],
    )


def _enter(sample: Sample, whole: Look, judging: Judge, target: Target, made: Slice) -> None:
    look = _look(judging, made, target)
    function = target.file.text[target.span.start : target.span.end]
    sample.least_tokens = max(1, estimate_tokens("\n".join((*whole.heads, function)))) if judging.compiles else 0
    judge(sample, whole, look, made.text[: made.target.start] + made.text[made.target.end :], judging)


def _damage(sample: Sample, planted: Planted, rng: random.Random) -> None:
    """Airlock's slices of copies that do not parse."""
    for _ in range(_COPIES):
        for kind, text, cursor in damaged(planted, rng):
            made = slices.airlock_at(text, planted.target.file.language, cursor)
            if made is not None:
                sample.damaged += 1
                leaky = bool(planted.leaked(made.text))
                sample.damaged_leaky += leaky
                sample.problems += [f"leaks when {kind}"] if leaky else []


def _show(target: Target, sample: Sample) -> None:
    problems = [*sample.problems, *([] if sample.parses else ["does not parse"])]
    if problems:
        line = target.file.text.count("\n", 0, target.cursor) + 1
        print(f"  {target.file.package}: {target.file.name}:{line}: {'; '.join(problems)}")


_COLUMNS = ("n", "complete", "names", "clean", "extra", "tokens", "of file", "of least", "parse", "leaky", "damaged", "member", "CPU ms")
_HEAD = f"{'':38}" + "".join(f"{column:>9}" for column in _COLUMNS) + f"{'p95':>7}"


def _line(language: str, arm: str, line: Figures) -> str:
    cells = (
        str(line.count),
        *map(_tenth, (line.complete, line.names, line.clean)),
        "–" if line.extra is None else f"{line.extra:.2f}",
        f"{line.tokens:.0f}",
        _tenth(line.of_file),
        "–" if line.of_least is None else f"{line.of_least:.2f}",
        *map(_tenth, (line.parse, line.leaky, line.damaged_leaky, line.members)),
    )
    cpu = [f"{line.cpu_ms[0]:>9.1f}{line.cpu_ms[1]:>7.1f}"] if arm == _OURS else []
    return f"{language:18}{arm:20}" + "".join(f"{cell:>9}" for cell in cells) + "".join(cpu)


def _tenth(figure: float | None) -> str:
    return "–" if figure is None else f"{figure:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
