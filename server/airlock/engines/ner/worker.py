"""The recogniser's own process: reads questions as lines of JSON, answers each with a line of JSON, and ends with whoever asks.

Started as a script with the folders to import from as arguments, so that neither the current folder nor the environment has a say in what
is loaded. No text is written anywhere but into nothing: answers hold places and labels, a failure only its type. `docs/ner.md` describes
the lines, for recognisers by others.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO, NoReturn

Recognize = Callable[[str], list[tuple[int, int, str]]]


def serve(recognize: Recognize, questions: BinaryIO, answers: BinaryIO) -> NoReturn:
    """Answers questions until nobody asks any more, which ends the process."""
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(questions, lines), daemon=True).start()
    while True:
        answers.write(json.dumps(_answer(recognize, lines.get())).encode("ascii") + b"\n")
        answers.flush()


def _listen(questions: BinaryIO, lines: queue.SimpleQueue[bytes]) -> None:
    """Takes in questions, and ends the process at once when there can be no more, even in the middle of an answer."""
    for line in questions:
        lines.put(line)
    os._exit(0)


def _answer(recognize: Recognize, line: bytes) -> dict[str, object]:
    try:
        return {"entities": recognize(json.loads(line)["text"])}
    except Exception as error:  # noqa: BLE001 - whatever a native library raises; its words may hold the text
        return {"error": type(error).__name__}


def _leave_nothing_behind() -> None:
    """A crash must not write the memory to a file."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Loads the model, and serves."""
    sys.path[:] = sys.argv[1:]
    _leave_nothing_behind()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with open(os.devnull, "wb") as nothing:  # noqa: PTH123  what a library prints must not stand between the answers
        os.dup2(nothing.fileno(), sys.stdout.fileno())
    from airlock.engines.ner.rampart import Rampart

    serve(Rampart().entities, sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
