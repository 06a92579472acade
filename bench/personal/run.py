"""Finders of personal data side by side on the same texts and the same code: Presidio, DataFog, scrubadub, localmask and Airlock.

    npm run bench -- personal [CORPUS.jsonl ...] [--tree FOLDER ...] [--megabytes N] [--only NAME ...] [--json PATH]

On labelled texts (the form is told in ../secrets/corpora.py; without an argument only texts made on the spot): recall, exact places, and
alarms on texts without anybody in them, where everything counts that a tool finds, hints too. On real code (by default a part of a few
public packages): finds for a thousand lines, hints apart, and megabytes a second of processor time, without reading files and starting up.
What the drivers leave out is told in them. The texts made on the spot were made by Airlock's authors: they show that everything works, and
no more. Peers are installed into a cache beside the project, once; one that cannot be had is left out and named. Nothing else uses the
network.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "secrets"))

import corpora  # noqa: E402 - after the path is set
import people  # noqa: E402
import trees  # noqa: E402
from corpora import Score, Text  # noqa: E402
from finders import FINDERS, Finder, Finds, run  # noqa: E402
from peers import ROOT, MissingError, Tools  # noqa: E402

CACHE = ROOT / ".cache" / "bench-personal"
MADE = 1_000
NAME = "made on the spot"


@dataclass(slots=True)
class Result:
    """What came out for one tool."""

    scores: dict[str, Score] = field(default_factory=dict)
    cpu_s: float = 0.0
    """Processor time for the labelled texts."""
    tree: Finds | None = None
    problem: str = ""


def main(arguments: list[str]) -> int:
    """Measures and prints."""
    options = _parser().parse_args(arguments)
    CACHE.mkdir(parents=True, exist_ok=True)
    tools = Tools(CACHE)
    texts = {path.stem: corpora.read(path) for path in options.corpus} | {NAME: people.make(MADE)}
    results = {name: Result() for name in FINDERS if not options.only or name in options.only}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for corpus, each in texts.items():
            corpora.lay_out(each, folder / corpus)
        tree = _part(
            trees.stage(options.tree or trees.default_sources(ROOT / ".cache" / "bench-secrets"), folder / "whole"), options.megabytes
        )
        for tool, result in results.items():
            print(f"{tool} …", file=sys.stderr, flush=True)
            _measure(result, FINDERS[tool], tools, folder, texts, tree)
    _show(results, texts, tree)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(_as_json(results, tree), indent=1), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="npm run bench -- personal", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", nargs="*", type=Path, help="labelled texts, JSON lines")
    parser.add_argument("--tree", action="append", type=lambda given: Path(given).resolve(), help="a folder of code; may be given again")
    parser.add_argument("--megabytes", type=float, default=2.0, help="how much of the trees to look at; slow tools take minutes for ten")
    parser.add_argument("--only", action="append", choices=tuple(FINDERS), help="a tool to run; may be given again")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench-personal.json", help="where to write the figures")
    return parser


def _part(whole: trees.Tree, megabytes: float) -> trees.Tree:
    """Every so many files of a tree, so that no tool takes for ever."""
    every = max(round(whole.size / (megabytes * 1e6)), 1)
    kept = [path for path in sorted(whole.folder.rglob("*")) if path.is_file()][::every]
    folder = whole.folder.with_name("tree")
    lines = outside = size = 0
    for path in kept:
        copy = folder / path.relative_to(whole.folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        count = path.read_bytes().count(b"\n") + 1
        lines, size = lines + count, size + path.stat().st_size
        outside += 0 if trees.is_test(copy.relative_to(folder).as_posix()) else count
    shutil.rmtree(whole.folder)
    return trees.Tree(folder, len(kept), lines, outside, size)


def _measure(result: Result, finder: Finder, tools: Tools, folder: Path, texts: dict[str, list[Text]], tree: trees.Tree) -> None:
    """Runs one tool on everything."""
    try:
        for corpus, each in texts.items():
            finds = run(tools, finder, folder / corpus)
            result.cpu_s += finds.cpu_s
            broad = corpora.score(each, finds.hits)
            strict = corpora.score(each, finds.hits if not finder.packages else (hit for hit in finds.hits if not hit.quiet))
            result.scores[corpus] = dataclasses.replace(broad, alarms=strict.alarms)
        result.tree = run(tools, finder, tree.folder)
    except MissingError as error:
        result.problem = str(error)


def _show(results: dict[str, Result], texts: dict[str, list[Text]], tree: trees.Tree) -> None:
    """The table."""
    print("\nLabelled texts: recall / exact / alarms on texts with nobody in them, in %")
    print(
        f"Real code: {tree.files:,} files, {tree.size / 1e6:.1f} MB, {tree.lines:,} lines, {tree.lines_outside:,} of them outside of tests"
    )
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors\n")
    heads = [*(name.removeprefix("pii-")[:18] for name in texts), "all"]
    more = ("alerts/KLOC", "outside", "with hints", "MB/CPU s", "ms/16 kB")
    print(f"{'':24}" + "".join(f"{head:>20}" for head in heads) + "".join(f"{head:>13}" for head in more))
    for tool, result in results.items():
        if result.problem or result.tree is None:
            continue
        scores = [*result.scores.values(), corpora.total(result.scores)]
        cells = "".join(f"{f'{s.recall:.0f} / {s.exactness:.0f} / {s.alarm_rate:.1f}':>20}" for s in scores)
        speed = tree.size / 1e6 / max(result.tree.cpu_s, 1e-6)
        loud = [hit for hit in result.tree.hits if not hit.quiet]
        outside = sum(not trees.is_test(hit.path) for hit in loud)
        figures = (len(loud) / tree.lines, outside / max(tree.lines_outside, 1), len(result.tree.hits) / tree.lines)
        print(f"{tool:24}{cells}" + "".join(f"{1000 * figure:>13.3f}" for figure in figures) + f"{speed:>13.2f}{16.384 / speed:>13.2f}")
    for tool, result in results.items():
        if result.problem:
            print(f"left out: {tool}: {result.problem}")


def _as_json(results: dict[str, Result], tree: trees.Tree) -> dict[str, object]:
    """The figures without any find: those hold values."""
    return {
        "tree": {"files": tree.files, "lines": tree.lines, "bytes": tree.size},
        "tools": {
            tool: {
                "version": FINDERS[tool].version,
                "problem": result.problem,
                "scores": {corpus: dataclasses.asdict(score) for corpus, score in result.scores.items()},
                "alerts": sum(not hit.quiet for hit in result.tree.hits) if result.tree else None,
                "finds": len(result.tree.hits) if result.tree else None,
                "cpu_s": round(result.tree.cpu_s, 3) if result.tree else None,
            }
            for tool, result in results.items()
        },
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
