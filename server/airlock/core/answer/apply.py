"""From an answer to the changes of one document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from airlock.core.answer import patch
from airlock.core.answer.patch import Change, MisfitError
from airlock.core.answer.place import NoPlaceError, place
from airlock.core.context.data.embedded import scripts_of
from airlock.core.fences import Block, fenced
from airlock.core.model import Document, Span

__all__ = ["Application", "NoPlaceError", "apply"]

_FAMILIES = (
    frozenset(("javascript", "javascriptreact", "typescript", "typescriptreact")),
    frozenset(("c", "cpp")),
)


@dataclass(frozen=True, slots=True)
class Application:
    """What an answer does to a document. `left` says in sentences what of the answer was not for it."""

    changes: tuple[Change, ...] = field(repr=False)
    replaced: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def apply(document: Document, answer: str, should_stop: Callable[[], bool], real: Callable[[str], str] = str) -> Application:
    """The changes of the document that an answer asks for: its diff, else the definitions in its code. Raises NoPlaceError.

    `real` says what a line with placeholders is with values.
    """
    found = fenced(answer) or (Block("", answer),)
    diffs = [block for block in found if block.language == "diff" or patch.is_diff(block.text)]
    if diffs:
        return _patched(document, diffs, real)
    scripts = scripts_of(document, should_stop)
    document = scripts.document if scripts is not None else document
    fitting = [block for block in found if not block.language or _same(block.language, document.language)]
    if not fitting:
        raise NoPlaceError("The answer has no code in the language of this document.")
    if len(fitting) > 1:
        fitting = [max(fitting, key=lambda block: len(block.text))] if not _all_code(document, fitting) else fitting
    placed = place(document, "\n\n".join(block.text.strip("\r\n") for block in fitting), should_stop)
    if not placed.changes:
        raise NoPlaceError("The document already is as the answer says.")
    if scripts is not None and not all(any(_holds(span, change.span) for span in scripts.spans) for change in placed.changes):
        raise NoPlaceError("There is no certain place for the answer in the scripts of this document.")
    others = len(found) - len(fitting)
    left = (
        (f"{others} other code block{'s' if others > 1 else ''} of the answer {'were' if others > 1 else 'was'} left out.",)
        if others
        else ()
    )
    kept = (f"The decorators of {', '.join(placed.kept)} were kept, since the answer shows none.",) if placed.kept else ()
    return Application(tuple(placed.changes), tuple(placed.replaced), tuple(placed.added), (*left, *kept))


def _patched(document: Document, diffs: list[Block], real: Callable[[str], str]) -> Application:
    patches = [one for block in diffs for one in patch.parse(block.text)]
    name = document.uri.replace("\\", "/")
    ours = [one for one in patches if not one.path or _names(name, one.path)]
    ours = ours or (patches if len({one.path for one in patches}) == 1 and not name.startswith("file:") else [])
    others = sorted({one.path for one in patches if one not in ours})
    if not ours:
        raise NoPlaceError("The diff is for another file; open that file first." if others else "The answer's diff has no parts.")
    try:
        changes = patch.apply(document.text, [hunk for one in ours for hunk in one.hunks], real)
    except MisfitError as error:
        raise NoPlaceError(str(error)) from None
    left = (f"{len(others)} other file{'s' if len(others) > 1 else ''} of the diff: open and apply again there.",) if others else ()
    return Application(changes, left=left)


def _names(uri: str, path: str) -> bool:
    """Whether a diff's path may name this document: the parts it gives are the last of the document's."""
    parts = [part for part in path.split("/") if part not in ("", ".", "..")]
    return bool(parts) and (uri.endswith("/" + "/".join(parts)) or (uri.rpartition("/")[2] == parts[-1] and len(parts) == 1))


def _holds(span: Span, other: Span) -> bool:
    return span.start <= other.start and other.end <= span.end


def _same(one: str, other: str) -> bool:
    return one == other or any(one in family and other in family for family in _FAMILIES)


def _all_code(document: Document, fitting: list[Block]) -> bool:
    """Whether all blocks say their language, so that none is a transcript or an example of output."""
    return all(block.language and _same(block.language, document.language) for block in fitting)
