"""What a failing run printed, reduced to what may be told of it: the message, and which functions of the workspace were on the way.

Frames outside the workspace are counted, with the names of their packages at most. Arguments, source lines, addresses and every path that
leads anywhere but into the workspace are left out. The message is only cut here; the caller redacts it. What it quotes is not masked by its
place, as values are in the code around a target: it is what the question is about.
"""

from __future__ import annotations

from airlock.core.trace.frames import Frame, is_library
from airlock.core.trace.reduced import Place, reduced

__all__ = ["Frame", "Place", "is_library", "reduced"]
