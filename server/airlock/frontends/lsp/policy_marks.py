"""What is wrong with a policy file, shown in the file itself while it is open.

It is said of the file on the disk, which is what counts: an edit is looked at once it is saved. Like a placeholder's mark it is no
finding.
"""

from __future__ import annotations

import re

from airlock.frontends.lsp import convert
from airlock.frontends.lsp.diagnostics import Diagnostic
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.policy_places import line_of
from airlock.frontends.lsp.protocol import Place, Region
from airlock.frontends.lsp.session import Session

CODE = "policy-not-in-force"
SOURCE = "Airlock policy"
NOT_IN_FORCE = "Nothing in it is in force, and copies and prompts ask first."
_ERROR = 1
_PLACE = re.compile(r"\bline ([0-9]{1,9}), column ([0-9]{1,9})")
_FILE = "/airlock.toml"


def marks(session: Session, document: OpenDocument) -> list[Diagnostic]:
    """The one diagnostic of a policy file that is not in force; none for any other document."""
    folder = session.workspaces.with_policy_file(document.uri) if document.uri.endswith(_FILE) else None
    problem = folder.engine.policy_problem if folder is not None else ""
    if not problem:
        return []
    message = f"{problem} {NOT_IN_FORCE}"
    return [Diagnostic(range=_region(session, document, problem), message=message, severity=_ERROR, code=CODE, source=SOURCE)]


def _region(session: Session, document: OpenDocument, problem: str) -> Region:
    """The place that the problem names, else the line it seems to be about."""
    named = _PLACE.search(problem)
    number = min(int(named[1]) - 1 if named else line_of(problem, document.lines), len(document.lines) - 1)
    line = document.lines[number].rstrip("\r\n")
    index = min(int(named[2]) - 1 if named else len(line) - len(line.lstrip()), max(len(line) - 1, 0))
    places = (Place(line=number, character=convert.to_character(line, at, session.client.encoding)) for at in (index, len(line)))
    return Region(start=next(places), end=next(places))
