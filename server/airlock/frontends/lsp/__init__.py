"""The language server's front door.

Only `run` and `load` are public; they import the server library when called, so that knowing this package costs nothing.
"""

from __future__ import annotations

from types import ModuleType


def run() -> int:
    """Serves one editor over standard input and output; the process's exit code."""
    import gc

    gc.set_threshold(20_000, 20, 20)  # the library makes hundreds of classes, a long text thousands of findings, and both little garbage
    server = load()
    gc.freeze()  # what was loaded until here stays: later collections need not look at it
    code: int = server.main()
    return code


def load() -> ModuleType:
    """The server's module, over message types that neither show nor compare their content.

    The library declares every message of the protocol. A third of the start went into generating methods that print and compare them:
    nothing here compares messages, and one that could be printed could print a document into a log.
    """
    import attrs

    usual = attrs.define
    attrs.define = lambda *given, **options: usual(*given, **{"repr": False, "eq": False, "slots": False, **options})
    try:
        import lsprotocol.types  # noqa: F401 - the first import is the one that counts
    finally:
        attrs.define = usual
    from airlock.frontends.lsp import server

    return server
