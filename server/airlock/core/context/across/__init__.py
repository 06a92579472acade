"""Looking into other files of the workspace for what a target uses of them: signatures, never a body, comment, default or value.

Names are followed by the paths of imports first, in each language's own way, and by a name that only one file defines second. What stays
ambiguous is left out and said. No file is opened here: the caller hands in a `Workspace` that answers, and keeps back what is not to be
seen.
"""

from __future__ import annotations

from airlock.core.context.across.record import defined_in, shares_names
from airlock.core.context.across.shelf import Shelf
from airlock.core.context.across.workspace import Around, Workspace

__all__ = ["Around", "Shelf", "Workspace", "defined_in", "shares_names"]
