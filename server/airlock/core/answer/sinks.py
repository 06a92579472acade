"""Calls and commands that let a value out: they print or log it, send it, encode it, write it to a file, publish it.

Told by names (sink_names.py) and the statement around them: a name counts where it is called, or where a command's name stands.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from airlock.core.answer import sink_names as names
from airlock.core.answer.shown import ON_SCREEN
from airlock.core.answer.statements import Statement

TO_LOG, TO_NETWORK, ENCODED = "printed or logged", "sent over the network", "encoded, so that nobody would see it"
IN_FILE, FILE_NAME, IN_MESSAGE = "written to a file or a stream", "in the name of a file", "in a commit message"
COPIED, IN_IMAGE = "put on the clipboard", "kept in the history of an image"

_ENCODED_AFTER = re.compile(
    r"[\"'`)\s]*(?:\.\s*\w+\([^()]*\)\s*)?(?:\[::-1\]|\.\s*(?:reverse\("
    r"|to(?:String|_s)?\(\s*[\"'](?:base64|hex)|base64\w*[eE]ncod|unpack1?\b|toBase64|hex\(\)))"
    r"|[^\n]{0,200}\|\s*(?:base64|xxd|openssl)\b"
)
_INLINE = re.compile(r"\b(?:python[\d.]*|node|deno|ruby|perl|php|pwsh|osascript)\s[^\n|;]{0,60}?-(?:c|e|r|pe|ne|Command)\s+[\"'$]{0,2}")
"""Where a shell hands a program to its interpreter."""

_PIPED = re.compile(r"[\"'`)\s]*\|>?\s*(?P<name>[\w.:-]{1,40})")
_STREAMS = re.compile(
    r"(?:\b(?:cout|cerr|clog|w(?:cout|cerr))|\$std(?:out|err)|\bSTD(?:OUT|ERR)|\bq(?:Debug|Info|Warning|Critical)\(\)|\bLOG\(\w+\))\s*<<"
)
_RAISED = re.compile(r"(?:^|[\s;{(])(?:raise(?:\s+(?:notice|info|warning|exception|log|debug))?|throw)\s[^;]*\Z", re.IGNORECASE)
_CHAINED = re.compile(
    rf"[\"'`)\s\]}}]*(?:\.|->|\?\.)(?!\s*(?:catch|finally|on)\b)(?:\s*(?:also|let|run|tap|then|apply|each)\s*[{{(|])?"
    rf"(?:(?!\.\s*(?:catch|finally|on)\b|\(\)\s*=>)[^;{{}}]){{0,300}}?(?<![\w$])(?P<name>(?i:{names.LOG_VERBS})|{names.PRINTERS})\s*[({{)]"
    r"|[\"'`]\s*,\s*[\w]+\s*=\s*sys\.std(?:err|out)"
)
"""What is called later on what the value was given to: `.bind(key).info("start")`."""
_ASSERTED = re.compile(r"^\s*assert\s[^;]*,\s*\w?[\"'][^;]*\Z", re.MULTILINE)
_SAID = re.compile(r"\A\s*(?:-\s+)?msg:\s")
_ASSIGNED = re.compile(
    r"(?P<name>document\.cookie|httpBody|(?:ctx|context|res|response)\.body|(?:[rR]esponse|resp|res)\.[hH]eaders\[[^\]]*\]|Pasteboard\.general\.\w+|\bclipboard\.\w+"
    r"|(?:local|session)Storage(?:\.\w+|\[[^\]]*\])|(?P<shown>(?:flash|ViewData|TempData)(?:\.now)?\[[^\]]*\]|ViewBag\.\w+|innerHTML|outerHTML|innerText|textContent|\.(?:sub)?[tT]itle|\.caption|\.placeholder|\.[tT]ext|__html))\s*[=:][^=][^;\n]*\Z"
)
_ASSIGNED_TO = {"document.cookie": IN_FILE, "httpBody": TO_NETWORK}
_SAID_OF = re.compile(r"\b(?:help(?:_text)?|epilog|tooltip|hint_?[tT]ext|description)[\"']?\s*(?:=|:|=>)\s*\w?[\"'`][^;,\n]*\Z")
"""What is said of something to whoever uses the program."""
_TITLED = re.compile(r"\b(?:text|title|sub_?title|label|caption|message|notice)[\"']?\s*(?:=|:|=>)\s*\w?[\"'`]?[^;,\n\"'`]*\Z")
"""The same where a call is given it."""
_SED = re.compile(r"\bsed\s[^\n|;]*\Z")
_READERS = r"(?:(?:README|CHANGELOG|NOTES|HISTORY|motd)\b|\.(?:md|rst|txt|adoc|html?|log)\b)"
_EDITED = re.compile(rf"[^\n|;]*?{_READERS}", re.IGNORECASE)
_KEPT_FOR_READERS = re.compile(
    rf"\bcat\b[^\n|]*?>>?\s*[\"']?[^\s\"'|;]*?{_READERS}"
    r"|\bcat\b[^\n|]*>>?\s*[\"']?(?:/tmp|/var/www|/dev/(?:shm|tcp|udp)|[\w./-]*\bpublic)/",
    re.IGNORECASE,
)
"""A text in a shell that goes into a file for people."""
_PRINTED_TEXT = re.compile(r"\bcat\s*<<-?\s*[\"']?\w+[\"']?(?:\s*>&2)?[ \t]*\n")
_IMAGE = re.compile(
    r"\b(?:docker|podman|buildah|nerdctl)\s(?:(?!docker|podman|buildah|nerdctl)(?:[^\n;]|\\\n))*?"
    r"\s(?:--build-arg|--label|--change|-l)[\s=]\s*[\"']?(?:[A-Z]+ )?[\w.-]*=?[^\s;]*\Z"
    r"|^\s*LABEL\s[^\n]*\Z"
)
_PRINTED = re.compile(
    r"<\?=[^?]*\Z|\brender\s+(?:json|plain|text|inline|html):[^;\n]*\Z|(?:^|;)\s*PRINT\s[^;\n]*\Z|\$\((?:info|warning|error)\s[^\n]*\Z",
    re.MULTILINE,
)


class Sink(NamedTuple):
    """What lets a value out: in words, by what name, and where the text behind the name begins in the statement."""

    words: str
    name: str
    end: int


def sinks(statement: Statement) -> Iterator[Sink]:
    """All that lets out what stands at the place of a statement."""
    code = statement.code
    inline = _INLINE.search(statement.before)
    if inline is not None:
        code += f"\n{statement.before[inline.end() :]}"
    for words, calls in _calls():
        yield from (Sink(words, _plain(found["name"]), found.end("name")) for found in calls.finditer(code))
    for words, commands in _commands():
        yield from (Sink(words, _plain(found["name"]), found.end()) for found in commands.finditer(statement.before))
    piped = _PIPED.match(statement.after)
    if piped is not None:
        yield from (Sink(words, piped["name"], 0) for words, name in _pipes() if name.fullmatch(piped["name"]))
    if _ENCODED_AFTER.match(statement.after):
        yield Sink(ENCODED, "", 0)
    if any(way.search(code) for way in (_STREAMS, _RAISED, _PRINTED, _ASSERTED, _SAID)) or _CHAINED.match(statement.after):
        yield Sink(TO_LOG, "", 0)
    yield from _written_down(statement)


def _written_down(statement: Statement) -> Iterator[Sink]:
    """What lets a value out by being assigned or written, without a call."""
    assigned = _ASSIGNED.search(statement.code)
    if assigned:
        yield Sink(ON_SCREEN if assigned["shown"] else _assigned_to(assigned["name"]), assigned["name"], 0)
    if _SAID_OF.search(statement.code) or (statement.called and _TITLED.search(statement.code)):
        yield Sink(ON_SCREEN, "", 0)
    if _KEPT_FOR_READERS.search(statement.before) or (_SED.search(statement.before) and _EDITED.match(statement.after)):
        yield Sink(IN_FILE, "", 0)
    if _PRINTED_TEXT.search(statement.before):
        yield Sink(TO_LOG, "", 0)
    if _IMAGE.search(statement.before):
        yield Sink(IN_IMAGE, "", 0)


def _assigned_to(name: str) -> str:
    if name.endswith("]") and "eaders" in name:
        return TO_NETWORK
    if "Storage" in name:
        return IN_FILE
    return TO_NETWORK if name.endswith(".body") else _ASSIGNED_TO.get(name, COPIED)


def _plain(name: str) -> str:
    return re.sub(r"[\"',\s]+", " ", name)


@functools.cache
def _calls() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What is called, found in code without the texts of literals."""
    logs = rf"{names.LOG_OWNERS}{names.CHAIN}{names.METHOD}(?!S[pP]rint|[sg]et|with|With)\w+"
    verbs = rf"(?<=[\w)\]?!]){names.METHOD}(?i:{names.LOG_VERBS})"
    log_short = rf"(?:Log|Timber|LOG|log){names.METHOD}(?:d|i|v|w|e|wtf|t|f)"
    clients = rf"(?:{names.CLIENTS}\b|\$(?=\.)){names.CHAIN}{names.METHOD}(?i:{names.SENDING})"
    peers = rf"{names.PEERS}\b(?:\(\))?{names.METHOD}{names.PEER_SENDS}"
    return (
        (ON_SCREEN, _called(names.SHOWING)),
        (TO_LOG, _called(rf"{logs}|{log_short}|{names.PRINTERS}|{names.SHORT_PRINTERS}|{names.MACROS}(?=!)")),
        (TO_LOG, _called(rf"{names.BARE_LOGS}|{names.KERNEL_LOGS}|{names.TELEMETRY}")),
        (TO_LOG, re.compile(rf"(?P<name>{verbs}){names.CALL}")),
        (TO_LOG, _commanded(rf"[\w.$@]{{1,60}}{names.METHOD}(?i:{names.LOG_VERBS})|{names.PRINTERS}")),
        (TO_LOG, re.compile(rf"{names.POSITION}(?P<name>{names.SHORT_PRINTERS})[ \t]+(?:[\"'`$]|\w+\Z|\Z)", re.MULTILINE)),
        (TO_NETWORK, _called(rf"{clients}|{peers}|{names.ANSWERS}|{names.NETWORK_NAMED}|{names.NETWORK}")),
        (TO_NETWORK, re.compile(rf"(?<=[\w)\]?!])(?P<name>{names.METHOD}(?i:{names.SEND_VERBS})){names.CALL}")),
        (TO_NETWORK, _commanded(rf"{names.NETWORK_NAMED}|Net::HTTP\.\w+")),
        (ENCODED, _called(names.ENCODERS)),
        (IN_FILE, _called(names.WRITERS)),
        (IN_FILE, re.compile(rf"(?<=[\w)\]?!])(?P<name>{names.METHOD}(?i:{names.WRITE_VERBS})){names.CALL}")),
        (COPIED, _called(names.CLIPBOARDS)),
        (FILE_NAME, re.compile(rf"(?P<name>{names.NAMING}){names.CALL}[^,()]*\Z")),
    )


@functools.cache
def _commands() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Commands of shells, also in the texts of literals."""
    apart = r"[\"']?,?\s(?!\s*(?:[=:]|\+=|\|\|=))"
    position = rf"(?:{names.POSITION}|[\"'])"
    return (
        (ON_SCREEN, re.compile(rf"{position}(?P<name>{names.SHOWING_COMMANDS}){apart}", re.MULTILINE)),
        (TO_LOG, re.compile(rf"{position}(?P<name>{names.PRINTING_COMMANDS}){apart}", re.MULTILINE)),
        (TO_NETWORK, re.compile(rf"(?:{position}|[\s/])(?P<name>{names.SENDERS}){apart}", re.MULTILINE)),
        (TO_NETWORK, re.compile(rf"{position}(?P<name>{names.SHORT_SENDERS}){apart}", re.MULTILINE)),
        (ENCODED, re.compile(rf"{position}(?P<name>{names.ENCODING_COMMANDS}){apart}", re.MULTILINE)),
        (IN_FILE, re.compile(rf"{position}(?P<name>{names.WRITING_COMMANDS}){apart}", re.MULTILINE)),
        (FILE_NAME, re.compile(rf"{position}(?P<name>{names.NAMING_COMMANDS}){apart}", re.MULTILINE)),
        (COPIED, re.compile(rf"{position}(?P<name>{names.COPYING_COMMANDS}){apart}", re.MULTILINE)),
        (IN_MESSAGE, re.compile(rf"{position}(?P<name>{names.MESSAGES}){apart}", re.MULTILINE)),
    )


@functools.cache
def _pipes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What a value may be piped into."""
    return (
        (TO_LOG, re.compile(rf"[\w.]{{1,60}}{names.METHOD}(?i:{names.LOG_VERBS})|{names.PRINTERS}")),
        (TO_NETWORK, re.compile(rf"{names.SENDERS}|nc|mail|ssh|{names.CLIENTS}{names.METHOD}(?i:{names.SENDING})")),
        (ENCODED, re.compile(rf"base64|xxd|openssl|{names.ENCODERS}")),
        (IN_FILE, re.compile(names.WRITING_COMMANDS)),
        (COPIED, re.compile(names.COPYING_COMMANDS)),
    )


def _called(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w$-])(?P<name>{name}){names.CALL}", re.MULTILINE)


def _commanded(name: str) -> re.Pattern[str]:
    return re.compile(rf"{names.POSITION}(?P<name>(?<![\w.$-])(?:{name})){names.ARGUMENT}", re.MULTILINE)
