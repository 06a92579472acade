"""The language server's front door.

Only `run` is public; it imports the server library when called, so that knowing this package costs nothing.
"""

from __future__ import annotations


def run() -> int:
    """Serves one editor over standard input and output; the process's exit code."""
    import gc

    usual = gc.get_threshold()
    gc.set_threshold(20_000, 20, 20)  # the library makes hundreds of classes and little garbage
    from airlock.frontends.lsp.server import main

    gc.freeze()  # what was loaded until here stays: later collections need not look at it
    gc.set_threshold(*usual)
    return main()
