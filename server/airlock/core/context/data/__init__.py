"""The minimum viable context in configuration and data: the block around the cursor, the keys above it, and what it names."""

from __future__ import annotations

from airlock.core.context.data.blocks import block_excerpt
from airlock.core.context.data.embedded import embedded
from airlock.core.context.data.formats import format_of, formats

__all__ = ["block_excerpt", "embedded", "format_of", "formats"]
