"""The library's message types are loaded here as the server loads them, before a test's own import of them."""

from __future__ import annotations

from airlock.frontends import lsp

lsp.load()
