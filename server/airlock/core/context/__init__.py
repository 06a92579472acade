"""Minimum viable context: the piece of a file that somebody asks about, and the little around it that it needs to make sense.

No value is in it that is not the piece's own.

Other files are only looked into through the workspace that the caller hands in (`across`), and give signatures only.

Absent on purpose: opening files, finding secrets inside the target (the caller redacts it), and any guess about what a name means.
"""

from __future__ import annotations

from airlock.core.context.across import Around, Shelf, Workspace, defined_in, shares_names
from airlock.core.context.excerpts import excerpt
from airlock.core.context.pieces import Wish
from airlock.core.context.tables import languages

__all__ = ["Around", "Shelf", "Wish", "Workspace", "defined_in", "excerpt", "languages", "shares_names"]
