"""What an answer does not show of a definition that it gives again: parts it leaves out, a body it only hints at, decorators.

Models shorten what they repeat and say so in a comment, in whatever language they speak. Absent: what is done about it (place.py).
"""

from __future__ import annotations

import re

_ALONE = re.compile(
    r"\W*(?:(?:the )?(?:same|rest|others?|etc|idem|snip(?:ped)?|omitted|elided|skipped|truncated|abbreviated|shortened|unchanged"
    r"|existing body|(?:keep|left|same|leave) as[- ](?:is|before|above)|as (?:is|above|before)|see above|no changes?|etcetera|省略|略"
    r"|同上|同前|생략|이하 동일|…))?\W*",
    re.IGNORECASE,
)
"""A comment that says nothing else."""
_THINGS = r"(?:code|lines?|logic|body|implementation|methods?|functions?|statements?|fields?|imports?|cases?|content|stuff|handling|part)"
_SAID = re.compile(
    r"\A\W*(?:\.\.\.|…)|\[(?:\.\.\.|…)\]"
    r"|\b(?:rest|remainder) of (?:the|this|your)\b"
    r"|\b(?:existing|previous|original|other|your) (?:code|methods?|logic|implementation)\b"
    r"|\A\W*(?:(?:keep|leave|and|with|all|the|your|here|goes|insert|put|todo|of)\W+){0,3}"
    rf"(?:rest|remaining|existing|previous|original|other|same|your|current|old)\W+(?:\w+\W+){{0,2}}?{_THINGS}\b\W*(?:\w+\W*){{0,3}}\Z"
    r"|\b(?:rest|everything else|all else|others)\b.{0,20}\b(?:same|unchanged|as (?:is|before|above)|stays?|remains?)\b"
    r"|\bkeep\b.{0,12}\b(?:rest|everything else|existing|as[- ]is|unchanged)\b|\bsame as (?:above|before|previous|original|in the)"
    rf"|\b{_THINGS}\W+(?:\w+\W+)?(?:here\b|stays?\b|continues?\b|omitted|elided|unchanged|goes here|remains?\b|as before)"
    r"|\bno changes? (?:below|above|here|needed|from here)|\bfor brevity\b|\bcontinues? as\b|\bunchanged\b|\bas before\b"
    r"|\b(?:remains?|stays?|is|are|left|kept) (?:the same|unchanged|as[- ](?:it|they)? ?(?:is|are|was|were)\b)"
    r"|\blines? \d+ ?(?:-|–|to|through) ?\d+|\b(?:previous|preceding|following) lines\b"
    r"|unverändert|wie (?:bisher|oben|vorher|gehabt)|restliche[rsn]? (?:code|zeilen)|bleibt gleich"
    r"|inchangé|reste du code|code existant|sin cambios|resto del? |código existente|sem alteraç|código restante|senza modifiche|invariato"
    r"|без изменений|остальн\w+ код|не изменил|как раньше|bez zmian|ongewijzigd|oförändrad|değişmedi|değişiklik yok"
    r"|不变|不變|未更改|保持原样|其余代码|现有代码|変更なし|そのまま|既存の|残りの|변경 없음|기존 코드|나머지 코드|그대로",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(r"^[ \t]*(?:\.\.\.|…)[ \t]*;?[ \t]*\r?$", re.MULTILINE)
_IDLE = re.compile(r"^(?P<indent>[ \t]+)\S.*\r?\n(?:[ \t]*\r?\n)*(?P=indent)pass[ \t;]*\r?$", re.MULTILINE)
"""A `pass` behind other statements does nothing: it stands for what was left out."""
_TEXT = re.compile(r"[rRuUbBfF]{0,2}(?P<quote>\"\"\"|''')(?s:.*?)(?P=quote)")
_HEAD = re.compile(r".*?[:{][ \t]*\r?\n", re.DOTALL)
_HINT = re.compile(
    r"(?:pass|\.\.\.|…|(?:raise|throw new)\s+\w*(?:NotImplemented|NotSupported)\w*\b.*"
    r"|(?:raise|throw new)\s+\w*(?:Error|Exception)\(\W*(?:not (?:yet )?implemented|todo)\b.*"
    r"|(?:todo|unimplemented)!\(.*|TODO\(.*|panic\(\W*(?:not (?:yet )?implemented|todo).*|\W*|end)[;,)\s]*",
    re.IGNORECASE,
)
"""A line that stands for a body, or only closes one."""
_DECORATOR = re.compile(r"[ \t]*(?:@(?!interface\b)[A-Za-z_]|#\[|\[(?=[A-Z][\w.]*[\](,]))")
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_LONGEST = 300
"""A longer comment says more than that something is left out."""
_LEAST = 2
"""So many lines of a body are worth more than a hint at it."""


def says_less(comment: str) -> bool:
    """Whether a comment, without its marks, says that code was left out beside it."""
    return (len(comment) <= _LONGEST and _ALONE.fullmatch(comment) is not None) or _SAID.search(comment[:_LONGEST]) is not None


def hints_only(new: str, old: str) -> bool:
    """Whether a definition without its comments only hints at the body that the old one has."""
    if any(said.search(new) and not said.search(old) for said in (_ELLIPSIS, _IDLE)):
        return True
    lines, before = _body(new), _body(old)
    if lines is None or before is None or len(before) < _LEAST:
        return False
    return not lines


def decorators(definition: str) -> str:
    """The decorators, annotations or attributes that a definition begins with on lines of their own, and the indentation behind them."""
    at = 0
    while _DECORATOR.match(definition, at):
        end = _whole_line(definition, at)
        if end is None:
            break
        at = end
    return definition[: at + len(definition[at:]) - len(definition[at:].lstrip(" \t"))] if at else ""


def _whole_line(text: str, start: int) -> int | None:
    """Just behind the line on which what begins at `start` ends with its brackets; None where something else follows it there."""
    closing: list[str] = []
    for at in range(start, len(text)):
        sign = text[at]
        if sign in _CLOSING:
            closing.append(_CLOSING[sign])
        elif closing and sign == closing[-1]:
            closing.pop()
        elif sign == "\n" and not closing:
            line = text[max(text.rfind("\n", start, at) + 1, start) : at].strip()
            return at + 1 if line.endswith((")", "]")) or re.fullmatch(r"@[\w.]+", line) else None
    return None


def _body(definition: str) -> list[str] | None:
    """The lines of a body that do something; None where a definition has no head of its own."""
    text = definition[len(decorators(definition)) :]
    head = _HEAD.match(f"{text}\n")
    if head is None:
        return None
    rest = _TEXT.sub("", text[head.end() :], count=1) if _TEXT.match(text[head.end() :].lstrip()) else text[head.end() :]
    return [line for line in map(str.strip, rest.splitlines()) if line and not _HINT.fullmatch(line)]
