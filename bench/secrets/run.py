"""Secret finders side by side on the same texts and the same code: gitleaks, betterleaks, kingfisher, detect-secrets and Airlock.

    npm run bench -- secrets [CORPUS.jsonl ...] [--unpacked FOLDER] [--tree FOLDER ...] [--only NAME ...] [--json PATH]

On labelled texts (the form is told in corpora.py; without an argument only texts made on the spot): recall, exact places, and alarms on
texts without a secret. On judged lines of real code (../labelled, where the packages lie unpacked in a folder): what is found, and what is
flagged for nothing. On trees of real code (by default a few public packages): finds for a thousand lines, on all of it and outside of
tests and documents (there without what the tool itself calls a hint), megabytes a second of wall time and of processor time, memory at its
peak. A find is a line, with whatever a tool gives out by default. The texts made on the spot were made by Airlock's authors: they show
that everything works, and no more. Peers are installed into a cache beside the project, once; one that cannot be had is left out and named.
Nothing but that uses the network.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import platform
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import corpora
import generated
import notations
import trees
import verdicts
from corpora import Score, Text
from peers import PEERS, ROOT, MissingError, Peer, Run, Tools
from verdicts import Agreement, Line

CACHE = ROOT / ".cache" / "bench-secrets"
GENERATED = 2_000
MADE, NOTATIONS, JUDGED = "made on the spot", "notations", "judged lines"


@dataclass(slots=True)
class Result:
    """What came out for one tool."""

    scores: dict[str, Score] = field(default_factory=dict)
    agreement: Agreement | None = None
    tree: Run | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """What every tool is run on: `folder` holds a folder for each corpus, one for the judged lines, and the tree."""

    folder: Path
    texts: dict[str, list[Text]]
    lines: list[Line]
    tree: trees.Tree


def main(arguments: list[str]) -> int:
    """Measures and prints."""
    options = _parser().parse_args(arguments)
    CACHE.mkdir(parents=True, exist_ok=True)
    tools = Tools(CACHE)
    chosen = {name: peer for name, (_, peer) in PEERS.items() if not options.only or name in options.only}
    results = {name: Result() for name in chosen}
    with tempfile.TemporaryDirectory() as name:
        work = _lay_out(options, Path(name))
        for tool, peer in chosen.items():
            print(f"{tool} …", file=sys.stderr, flush=True)
            _try(results[tool], peer, tools, work)
    _show_labelled(results, work)
    _show_tree(results, work.tree)
    for tool, result in results.items():
        if result.problem:
            print(f"left out: {tool}: {result.problem}")
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(_as_json(results, work.tree), indent=1), encoding="utf-8")
    return 0


def _lay_out(options: argparse.Namespace, folder: Path) -> Work:
    texts = {path.stem: corpora.read(path) for path in options.corpus} | {MADE: generated.make(GENERATED), NOTATIONS: notations.make()}
    for corpus, each in texts.items():
        corpora.lay_out(each, folder / corpus)
    lines = verdicts.lay_out(options.unpacked, folder / JUDGED) if options.unpacked else []
    return Work(folder, texts, lines, trees.stage(options.tree or trees.default_sources(CACHE), folder / "tree"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="npm run bench -- secrets", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", nargs="*", type=Path, help="labelled texts, JSON lines")
    parser.add_argument("--unpacked", type=Path, help="a folder of unpacked packages in which to look for the judged lines")
    parser.add_argument("--tree", action="append", type=lambda given: Path(given).resolve(), help="a folder of code; may be given again")
    parser.add_argument("--only", action="append", choices=tuple(PEERS), help="a tool to run; may be given again")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench-secrets.json", help="where to write the figures")
    return parser


def _try(result: Result, peer: Peer, tools: Tools, work: Work) -> None:
    """Runs one tool on everything; the texts come first, so that what it makes ready once is ready when the tree is timed."""
    try:
        for corpus, texts in work.texts.items():
            result.scores[corpus] = corpora.score(texts, peer(tools, work.folder / corpus).hits)
        if work.lines:
            result.agreement = verdicts.score(work.lines, peer(tools, work.folder / JUDGED).hits)
        result.tree = peer(tools, work.tree.folder)
    except MissingError as error:
        result.problem = str(error)


def _show_labelled(results: dict[str, Result], work: Work) -> None:
    print(f"\nLabelled texts: recall / exact / alarms on texts without a secret, in %\n{'':22}", end="")
    heads = [*work.texts, "all but those made" if len(work.texts) > 1 else "all"]
    print("".join(f"{head.removeprefix('secrets-')[:18]:>20}" for head in heads))
    for tool, result in results.items():
        if result.problem:
            continue
        published = {corpus: one for corpus, one in result.scores.items() if corpus not in (MADE, NOTATIONS)}
        scores = [*result.scores.values(), corpora.total(published or result.scores)]
        print(f"{tool:22}" + "".join(f"{f'{s.recall:.0f} / {s.exactness:.0f} / {s.alarm_rate:.1f}':>20}" for s in scores))
    agreements = {tool: result.agreement for tool, result in results.items() if result.agreement}
    if agreements:
        print("\nJudged lines of real code: credentials found, and other lines flagged")
    for tool, one in agreements.items():
        shares = f"{100 * one.found / max(one.true, 1):.0f} %", f"{100 * one.flagged / max(one.false, 1):.0f} %"
        print(f"{tool:22}{one.found:>9} of {one.true} ({shares[0]}){one.flagged:>9} of {one.false} ({shares[1]})")


def _show_tree(results: dict[str, Result], tree: trees.Tree) -> None:
    megabytes = tree.size / 1e6
    print(
        f"\nReal code: {tree.files:,} files, {tree.lines:,} lines ({tree.lines_outside:,} outside of tests), {megabytes:.1f} MB", end="; "
    )
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors")
    heads = ("version", "finds", "per KLOC", "outside", "per KLOC", "MB/s", "MB/CPU s", "CPU s", "peak MB")
    print(f"{'':22}" + "".join(f"{head:>13}" for head in heads))
    for tool, result in results.items():
        if result.tree is None:
            continue
        run = result.tree
        lines = {(hit.path, hit.line) for hit in run.hits}
        outside = {(hit.path, hit.line) for hit in run.hits if not hit.quiet and not trees.is_test(hit.path)}
        figures = (
            PEERS[tool][0],
            f"{len(lines):,}",
            f"{1000 * len(lines) / tree.lines:.3f}",
            f"{len(outside):,}",
            f"{1000 * len(outside) / max(tree.lines_outside, 1):.3f}",
            f"{megabytes / run.wall_s:.1f}",
            f"{megabytes / run.cpu_s:.1f}",
            f"{run.cpu_s:.1f}",
            f"{run.rss_mb:.0f}",
        )
        print(f"{tool:22}" + "".join(f"{figure:>13}" for figure in figures))


def _as_json(results: dict[str, Result], tree: trees.Tree) -> dict[str, object]:
    def cost(run: Run | None) -> dict[str, object] | None:
        if run is None:
            return None
        places = sorted({(hit.path, hit.line) for hit in run.hits})
        return {"wall_s": run.wall_s, "cpu_s": run.cpu_s, "rss_mb": run.rss_mb, "places": places}

    return {
        "tree": {"files": tree.files, "lines": tree.lines, "lines_outside": tree.lines_outside, "bytes": tree.size},
        "tools": {
            tool: {
                "scores": {corpus: dataclasses.asdict(score) for corpus, score in result.scores.items()},
                "judged": dataclasses.asdict(result.agreement) if result.agreement else None,
                "tree": cost(result.tree),
                "problem": result.problem,
            }
            for tool, result in results.items()
        },
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
