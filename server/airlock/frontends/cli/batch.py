"""`airlock scan --batch`: many texts through one process, a JSON line for each, answered at once.

Nothing of a line that cannot be understood is repeated in its answer.
"""

from __future__ import annotations

import json
from json import JSONDecoder
from typing import NoReturn

from airlock.core.model import Document
from airlock.engine import Engine
from airlock.frontends.cli import report_json
from airlock.frontends.cli.console import Console
from airlock.frontends.cli.examine import LEVELS, Examiner
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.failures import attempted
from airlock.frontends.cli.files import too_large
from airlock.frontends.cli.places import Places

_ID_TYPES = (str, int, type(None))
"""What a text may be named by: what comes back from JSON exactly as it went in."""


def run_batch(examiner: Examiner, console: Console, limit: int) -> Exit:
    """Answers every line of standard input; `limit` is the most code points of one text."""
    engine = examiner.engines.of(".")
    decoder = JSONDecoder(parse_constant=_refuse_constant)
    code = Exit.CLEAN
    for line in console.stdin:
        if line.isspace():
            continue
        answer = _answer(line, decoder, examiner, engine, limit)
        if "error" in answer:
            code = Exit.NOT_CHECKED
        elif answer["findings"] and code == Exit.CLEAN:
            code = Exit.FINDINGS
        console.write_bytes(json.dumps(answer, separators=(",", ":")).encode("ascii") + b"\n")
        console.flush()
    return code


def _refuse_constant(_: str) -> NoReturn:
    raise ValueError


def _answer(line: bytes, decoder: JSONDecoder, examiner: Examiner, engine: Engine, limit: int) -> dict[str, object]:
    try:
        given = decoder.decode(line.decode("utf-8"))
    except (ValueError, RecursionError):
        return {"id": None, "error": "not a line of JSON"}
    if not isinstance(given, dict) or not isinstance(given.get("id"), _ID_TYPES):
        return {"id": None, "error": "not an object whose id is a string or a whole number"}
    name, text = given.get("name", ""), given.get("text")
    if not isinstance(name, str) or not isinstance(text, str):
        return {"id": given.get("id"), "error": "text and name must be strings"}
    if len(text) > limit:
        return {"id": given.get("id"), "error": f"not checked: {too_large(limit)}"}
    try:
        findings = attempted(lambda: _findings(examiner, engine, name, text))
    except CommandError as problem:
        return {"id": given.get("id"), "error": str(problem)}
    return {"id": given.get("id"), "findings": findings}


def _findings(examiner: Examiner, engine: Engine, name: str, text: str) -> list[dict[str, object]]:
    found = examiner.survey(engine, Document(text, name, engine.language_of(name, text))).shown
    if not found:
        return []
    places = Places.of(text)
    return [report_json.brief(f, places) for f in found if LEVELS[f.severity] >= LEVELS[examiner.least]]
