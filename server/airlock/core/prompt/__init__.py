"""The words of a safe prompt, and what leaves with it.

Only renders: what comes in is already an excerpt with placeholders.
"""

from __future__ import annotations

from airlock.core.prompt.leaving import leaving
from airlock.core.prompt.words import Brief, render
from airlock.core.tokens import estimate_tokens

__all__ = ["Brief", "estimate_tokens", "leaving", "render"]
