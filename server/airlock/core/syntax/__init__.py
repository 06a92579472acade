"""Everything Airlock knows about programming languages, and the only place that knows tree-sitter.

Nothing is loaded on import: a grammar's library is opened when a text of its language is first parsed. Bytes stay in here; everything
exported speaks `str` offsets. Absent on purpose: queries, highlighting, and any meaning beyond syntax.
"""

from __future__ import annotations

from airlock.core.syntax.comments import comment
from airlock.core.syntax.grammars import available, missing
from airlock.core.syntax.languages import Language, by_id, language_of, languages
from airlock.core.syntax.parsing import Parsing, error_count, never, parse, start
from airlock.core.syntax.patience import Patience
from airlock.core.syntax.tree import Node, Syntax

__all__ = [
    "Language",
    "Node",
    "Parsing",
    "Patience",
    "Syntax",
    "available",
    "by_id",
    "comment",
    "error_count",
    "language_of",
    "languages",
    "missing",
    "never",
    "parse",
    "start",
]
