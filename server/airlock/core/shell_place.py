"""Where in a shell's commands a text has got to: in which quotes, substitutions, comments and here-documents, and how a value stands there.

Standard: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html. Absent: arithmetic, `case` patterns in substitutions.
"""

from __future__ import annotations

import re
import shlex

_SIGNS = r"<<<|<<-?[ \t]*(?:'(?P<single>[^'\n]*)'|\"(?P<double>[^\"\n]*)\"|(?P<bare>\\?[\w.-]+))|\$['({]|['\"`()}\n]|(?<![^\s;&|(])#"
_LAST = re.compile(rf"\\(?s:.)?|{_SIGNS}")
"""What tells where a place is, in a text that is whole."""
_TOKEN = re.compile(
    rf"\\(?s:.)|(?P<partly>(?:\\|\$|<{{1,3}}-?[ \t]{{0,9}}(?:'[^'\n]{{0,60}}|\"[^\"\n]{{0,60}}|\\?[\w.-]{{0,60}})?)\Z)|{_SIGNS}"
)
"""The same in one that goes on: what may be the beginning of something longer is told."""
_LITERAL, _DOUBLE, _ANSI, _REMARK, _DOCUMENT, _TICK = "'", '"', "$'", "#", "<<", "`"
_BRACES = "${"
"""Within double quotes; elsewhere what stands in braces is like any word."""
_COMMANDS = frozenset(("", "$(", "(", _TICK))
_CLOSED_BY = {_LITERAL: "'", _DOUBLE: '"', _ANSI: "'", _REMARK: "\n", _BRACES: "}"}


class Place:
    """Reads commands piece by piece."""

    __slots__ = ("_documents", "_last", "_modes", "_rest")

    def __init__(self) -> None:
        self._modes = [""]
        self._documents: list[tuple[str, bool]] = []
        """The words that end here-documents, and whether a value stands in them as it is; of those that are open, the first."""
        self._rest = ""
        self._last = "\n"

    def passes(self, text: str) -> None:
        """Takes in some text."""
        self._read(text, final=False)

    def written(self, value: str) -> str:
        """A value as it is to stand here."""
        self._read("", final=True)
        mode = self._modes[-1]
        made = self._quoted(mode, value)
        self._last = "x"
        return made.replace("\\", "\\\\").replace("`", "\\`") if _TICK in self._modes else made

    def settled(self, text: str) -> str:
        """A whole text, once all of it has passed: as it is."""
        return text

    def _quoted(self, mode: str, value: str) -> str:
        if mode in _COMMANDS:
            return shlex.quote(value)
        if mode == _LITERAL:
            return value.replace("'", "'\\''")
        if mode == _REMARK:
            return " ".join(value.splitlines())
        if mode == _BRACES and not {"'", "}"}.isdisjoint(value):  # the one would open, the other end something
            return f'"{self._quoted(_DOUBLE, value)}"'
        signs = {_DOUBLE: '\\"$`', _BRACES: '\\"$`', _ANSI: "\\'", _DOCUMENT: "" if self._is_verbatim() else "\\$`"}[mode]
        return "".join(f"\\{sign}" if sign in signs else sign for sign in value)

    def _is_verbatim(self) -> bool:
        return bool(self._documents) and self._documents[0][1]

    def _read(self, text: str, *, final: bool) -> None:
        whole = self._last + self._rest + text
        at, end = 1, len(whole)
        signs = _LAST if final else _TOKEN
        while (token := signs.search(whole, at)) is not None:
            after = None if not final and token["partly"] is not None else self._take(token, whole, final=final)
            if after is None:
                end = token.start()
                break
            at = after
        self._last, self._rest = whole[end - 1 : end], whole[end:]

    def _take(self, token: re.Match[str], whole: str, *, final: bool) -> int | None:
        """Where to read on behind a token; None where more text must come first."""
        mode, sign = self._modes[-1], token[0]
        if mode == _DOCUMENT and sign == "\n":
            return self._line_of_document(token.start(), whole, final=final)
        if mode in _CLOSED_BY and sign.endswith(_CLOSED_BY[mode]) and (mode in (_LITERAL, _REMARK) or sign[0] != "\\"):
            self._modes.pop()
            return token.end() if sign != "\n" else token.start() if self._documents else token.end()
        if mode in (_LITERAL, _REMARK) or (mode == _DOCUMENT and self._is_verbatim()):
            return token.start() + 1
        if _opens(mode, sign):
            self._open_or_close(sign)
        elif mode in _COMMANDS:
            self._command(token)
            if sign == "\n" and self._modes[-1] == _DOCUMENT:
                return token.start()
        elif sign[:1] == "$":
            return token.start() + 1
        return token.end()

    def _command(self, token: re.Match[str]) -> None:
        sign = token[0]
        if sign in (_LITERAL, _DOUBLE, _ANSI, _REMARK, "("):
            self._modes.append(sign)
        elif sign == ")":
            if self._modes[-1] in ("$(", "("):
                self._modes.pop()
        elif sign == "\n" and self._documents:
            self._modes.append(_DOCUMENT)
        elif sign.startswith("<<") and sign != "<<<":
            word = next(part for part in token.group("single", "double", "bare") if part is not None)
            self._documents.append((word.lstrip("\\"), token["bare"] is None or word.startswith("\\")))

    def _open_or_close(self, sign: str) -> None:
        if sign == _TICK and self._modes[-1] == _TICK:
            self._modes.pop()
        else:
            self._modes.append(sign)

    def _line_of_document(self, newline: int, whole: str, *, final: bool) -> int | None:
        """Whether the line behind a line's end closes the document."""
        word = self._documents[0][0]
        end = whole.find("\n", newline + 1)
        line = whole[newline + 1 : end if end >= 0 else len(whole)].lstrip("\t").rstrip("\r")
        if end < 0 and not final and word.startswith(line):
            return None
        if end < 0 or line != word:
            return newline + 1
        self._modes.pop()
        self._documents.pop(0)
        return end


def _opens(mode: str, sign: str) -> bool:
    """Whether a sign opens something within quotes too, and in their braces."""
    if sign == _BRACES:
        return mode in (_DOUBLE, _BRACES)
    return (sign in ("$(", _TICK) and mode != _ANSI) or (sign == _DOUBLE and mode == _BRACES)
