"""What people can decide on: which of the pieces that a target needs are to stay, which others are to go as well.

Whatever goes is written, masked and proven like everything else around a target; a wish changes what is chosen and nothing of how.
"""

from __future__ import annotations

from airlock.core.context.pieces.wish import Wish

__all__ = ["Wish"]
