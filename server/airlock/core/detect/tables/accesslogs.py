"""Who asked, in the logs of web servers (the third field of the common and the combined format), and who signed in, in those of machines.

https://httpd.apache.org/docs/current/logs.html#common, https://man.openbsd.org/sshd, https://www.sudo.ws/docs/man/sudoers.man/#Sudo_log_format,
https://github.com/linux-audit/audit-documentation, https://freeradius.org/documentation, https://web.mit.edu/kerberos/krb5-latest/doc/
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, islice

from airlock.core.detect.tables.cells import Cell, Place, Reading
from airlock.core.detect.tables.values import fits
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

WORDS = ('] "get ', '] "post ', '] "head ', '] "put ', '] "patch ', '] "delete ', '] "options ')
"""What lines of the first have, in small letters."""
SIGNED = (
    " for user ", " for invalid user ", "accepted publickey for ", "accepted password for ", "failed password for ", " : tty=",
    "authenticating user ", "user logged in: ", "user logged out: ", "user signed in: ", "user registered: ", "user authenticated: ",
)  # fmt: skip
HELD = ('acct="', 'user-name = "', "account name:", " for krbtgt/", " pts/")
"""What lines of the others have: in a sentence, and in a place of their own."""
_LINE = (
    r"^[\w.:\[\]-]{2,100} [\w-]{1,40} (?P<user>[^\W\d_][\w.-]{2,40}) "
    r"\[[0-3]\d/[A-Z][a-z]{2}/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4}\] \""
)
_CLIENT = (
    r"^(?P<client>(?:\d{1,3}\.){3}\d{1,3}) [^\s\"]{1,60} [^\s\"]{1,60} "
    r"\[[0-3]\d/[A-Z][a-z]{2}/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4}\] \""
)
_SIGNED = (
    r"(?:\b(?:Accepted|Failed) \S{1,30} for (?:invalid user )?(?=\S{1,60} from \S{2,60} port)"
    r"|\b(?:session (?:opened|closed)|log(?:ged )?in(?: failed)?|authentication fail(?:ed|ure)|access denied|failed login)"
    r" for (?:invalid )?user "
    r"|\buser (?:logged (?:in|out)|signed in|registered|authenticated): (?=\S{2,60}[ \t]*\r?$)"
    r"|\b(?:(?:authenticating|disconnected from|connection reset by) (?:invalid )?|invalid )user "
    r"(?=\S{2,60} (?:from )?[\da-f.:]{4,45} port )"
    r"|\bsudo(?:\[\d{1,9}\])?:\s{1,9}(?=[\w.-]{1,40} : TTY=))"
    r"(?P<quote>[\"'`])?(?P<user>[^\W\d_][\w.-]{2,40})"
    r"(?(quote)(?P=quote)|(?=\(uid|\s{1,4}from\s|\s:\sTTY|\s[\da-f.:]{4,45}\sport\s|[\s.]{0,4}$))"
)
_SAYS_SO = r"[AaFfUuSs](?i:ccepted |ailed |ser |udo)"
"""What stands in the middle of each such line, whichever letter it begins with: it is found in no time, and the whole only near it."""
_NEAR = 100
"""So far before it the line begins, in code points, and at most twice as far behind it ends what is looked for."""
_HELD = (
    r"(?:\bacct=\"|(?<![\w-])User-Name = \"|\bAccount Name:[ \t]{1,12}"
    r"|[\d}], (?=[\w.-]{3,41}@[\w.-]{2,80} for krbtgt/)|^(?=[\w.-]{3,41}[ \t]{1,16}pts/\d))"
    r"(?P<user>[^\W\d_][\w.-]{2,40})(?=[\"@]|[ \t]{1,16}pts/|[ \t]*\r?$)"
)
_ROLES = word_set("""
    account admin administrator anonymous api backup bot centos ci debian default deploy dev ec2-user frontend git guest health
    healthcheck jenkins monitor monitoring mysql nagios name nginx nobody operator oracle postgres prometheus proxy public
    reboot readonly redis robot root runlevel server service session support system test tester ubuntu user username vagrant www www-data
    """)
"""Names under which nobody in particular logs in."""
_MOST = 60_000


@lru_cache(maxsize=8)
def _pattern(line: str) -> re.Pattern[str]:
    return compiled(line, re.MULTILINE | re.IGNORECASE if line is _SIGNED else re.MULTILINE)


def readings(text: str) -> Iterator[Reading]:
    """All lines of a web server that name somebody, as one, and where they come from: few such addresses look like any elsewhere."""
    yield from _named(_pattern(_LINE).finditer(text), "who asked, in a web server's log")
    clients = [
        Place(*match.span("client"), "ip_address", "client", record, "asks a web server, in its log")
        for record, match in enumerate(islice(_pattern(_CLIENT).finditer(text), _MOST))
        if _is_public(match["client"])
    ]
    if clients:
        yield Reading(clients[0].start, clients[-1].end, clients)


@lru_cache(maxsize=256)
def _is_public(address: str) -> bool:
    try:
        return ipaddress.IPv4Address(address).is_global
    except ValueError:
        return False


def signed_in(text: str) -> Iterator[Reading]:
    """All lines that say who signed in or tried to, as one."""
    parts = (_pattern(_SIGNED).finditer(text, *part) for part in _parts(text))
    yield from _named(chain.from_iterable(parts), "who signed in, in a log")


def _parts(text: str) -> Iterator[Cell]:
    """The parts of a text that may say it."""
    start = end = 0
    for sign in _pattern(_SAYS_SO).finditer(text):
        if sign.start() - _NEAR > end:
            yield start, end
            start = sign.start() - _NEAR
        end = sign.end() + 2 * _NEAR
    yield start, end


def held(text: str) -> Iterator[Reading]:
    """The same where a field or a column is for who signed in."""
    yield from _named(_pattern(_HELD).finditer(text), "who signed in, in a log")


def _named(lines: Iterable[re.Match[str]], reason: str) -> Iterator[Reading]:
    places = [
        Place(*match.span("user"), "username", "user", record, reason)
        for record, match in enumerate(islice(lines, _MOST))
        if match["user"].lower().rstrip("0123456789") not in _ROLES and fits("username", match["user"], "user")
    ]
    if places:
        yield Reading(places[0].start, places[-1].end, places)
