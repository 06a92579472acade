"""Places from which a value gets further than from ordinary code: comments, output and logs, requests to the network, web addresses.

An answer can be an attack: it may ask for a value back in such a place. Told by the syntax tree where there is one, and by the line else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from airlock.core.model import Document, Span
from airlock.core.syntax import Node, Syntax, parse

_COMMENT = re.compile(r"comment", re.IGNORECASE)
_CALL = re.compile(r"call|invocation|command|macro_invocation|new_expression|object_creation", re.IGNORECASE)
_OUTPUT = re.compile(
    r"(?:^|[.:>\s(])(?:(?:console|log|logger|logging|_?log(?:ger)?|slog|zap|fmt|out|err|stdout|stderr|syslog|Log|Logger|Debug|Trace|Console)"
    r"(?:\.|::|->)[\w.]*(?:[Pp]rint|[Ww]rite|[Ll]og|[Dd]ebug|[Ii]nfo|[Ww]arn|[Ee]rror|[Tt]race|[Cc]ritical|[Ff]atal|[Ee]xception)\w*!?"
    r"|e?print(?:ln|f)?!?|Print(?:ln|f)?|printf|fprintf|puts|echo|NSLog|dbg!|info!|warn!|error!|debug!|trace!|var_dump|print_r|pp|alert|Write-(?:Host|Output|Verbose)|logger)$"
)
_NETWORK = re.compile(
    r"(?:^|[.:>\s(])(?:(?:requests|httpx|aiohttp|axios|https?|urllib3?|Http|HTTP|got|ky|superagent|reqwest)(?:\.|::|->)[\w.]*"
    r"(?:get|post|put|patch|delete|request|send|Get|Post|Put|Do|Send|Request)\w*"
    r"|(?:session|client|request|net|conn|socket|sock|ws)(?:\.|::|->)(?:post|put|patch|request|send|Post|Put|Do|Send|Request)\w*"
    r"|fetch|axios|urlopen|curl|wget|nc|ncat|telnet|http|curl_exec|file_get_contents|sendBeacon|WebSocket|XMLHttpRequest|sendmail"
    r"|Invoke-(?:WebRequest|RestMethod))$"
)
_ADDRESS = re.compile(r"https?://(?:[^\s/@\"'`]*@)?(?P<host>[^\s/:\"'`?#{}$]+)[^\s\"'`]*\Z", re.IGNORECASE)
_LINE_COMMENT = re.compile(r"^\s*(?:#|//|--|;|\*|/\*|<!--|')|\s(?:#|//|--)\s")
_DEEP = 60
_ROOM = 400
_CALLEE = 120

IN_COMMENT, TO_LOG, TO_NETWORK, IN_ADDRESS = "in a comment", "printed or logged", "sent over the network", "in a web address"


def exposures(document: Document, spans: Sequence[Span], should_stop: Callable[[], bool]) -> list[frozenset[str]]:
    """What each of these spans of a text is exposed to, in words; nothing for ordinary places. A web address is told with its host."""
    syntax = parse(document.text, document.language, should_stop) if document.language else None
    return [frozenset(_exposed(document.text, span, syntax)) for span in spans]


def _exposed(text: str, span: Span, syntax: Syntax | None) -> set[str]:
    found: set[str] = set()
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start][-_ROOM:]
    address = _ADDRESS.search(line)
    if address is not None:
        found.add(f"{IN_ADDRESS} of {address['host']}" if address["host"] else IN_ADDRESS)
    if syntax is None:
        return found | ({IN_COMMENT} if _LINE_COMMENT.search(line) else set())
    for node in reversed(syntax.path(span)[-_DEEP:]):
        if _COMMENT.search(node.type):
            found.add(IN_COMMENT)
        elif _CALL.search(node.type):
            callee = _callee(node, text)
            if _OUTPUT.search(callee):
                found.add(TO_LOG)
            if _NETWORK.search(callee):
                found.add(TO_NETWORK)
    return found


def _callee(node: Node, text: str) -> str:
    """What is called: the text of a call before its arguments, or the first word of a command."""
    end = min((child.start for child in node.named_children if "argument" in child.type), default=0)
    first = node.named_children[0] if node.named_children else node
    return text[node.start : min(end or first.end, node.start + _CALLEE)].strip().rstrip("(").strip()
