"""The language server's front door.

Only `run` is public; it imports the server library when called, so that knowing this package costs nothing.
"""

from __future__ import annotations


def run() -> int:
    """Serves one editor over standard input and output; the process's exit code."""
    import gc

    gc.disable()  # the library makes hundreds of classes and no garbage; `main` switches collection on again
    from airlock.frontends.lsp.server import main

    return main()
