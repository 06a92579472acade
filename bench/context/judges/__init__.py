"""Who judges which language: compilers where they are on this machine."""

from __future__ import annotations
