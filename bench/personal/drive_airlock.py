"""This Airlock: what the editor shows while somebody types, and with the argument `tables` what it finds in tables and records as well."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from driving import Place, drive

from airlock.core.model import Category, Document, Severity
from airlock.engine import Engine
from airlock.settings import Settings


def main() -> None:
    """Drives it; credentials are left out, though they are looked for."""
    engine = Engine.open(Settings(), ephemeral=True)
    tables = sys.argv[1:] == ["tables"]

    def find(path: str, text: str) -> Iterator[Place]:
        document = Document(text, path, engine.language_of(path, text[:500]))
        found = [*engine.check(document), *(engine.tables(document)[0] if tables else ())]
        return ((one.span.start, one.span.end, one.severity is Severity.HINT) for one in found if one.category is not Category.CREDENTIAL)

    list(find("a.py", "phone = '+49 30 " + "901820'\n"))  # imports what the first find imports
    drive(find)


main()
