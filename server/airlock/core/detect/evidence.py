"""From a match to a judgement: what exactly is sensitive, how sure that is, and why.

A rule says with the *names of its groups* what evidence it offers, so that a rule stays data:

- `key`: a telling name with a value beside it (keyed.py),
- `crc32`: a checksum over the group `body` (below),
- `vendor`: a service's name with a value of a common shape beside it (vendor.py),
- `jwt`: a JSON Web Token, `jwk`: a private field of a JSON Web Key (jose.py),
- `armour`: a private key, `bech32` and `crc16`: one with a checksum (armour.py),
- `entry`: a value of a Kubernetes Secret (manifests.py),
- `structured`: the rule's `validate` takes the sensitive part apart, so that nothing needs guessing from looks,
- `domain`: an e-mail address (emails.py),
- `host`: an internal host or address, `registry`: a host in the settings of a package manager (hosts.py),
- `serves` and `staged`: a host with a public name that an organisation has for itself (endpoints.py),
- `whose`: personal data beside a key that names it (personal/beside.py),
- `spoken`: a name in running text (personal/spoken.py),
- `somebody`: a name in a list or map for people (personal/among.py),
- `mailbox`: a name in front of an e-mail address (personal/mailbox.py),
- `number`: personal data told by its own shape (personal/free.py),
- none of them: the pattern alone is the evidence.

The sensitive part is the group `secret`, or the whole match where there is none. Of a rule with `each`, that expression has the groups.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from functools import lru_cache

from airlock.core.detect import armour, emails, endpoints, hosts, jose, keyed, manifests, vendor
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.strength import Looks, looks_secret
from airlock.core.detect.values import is_sample
from airlock.core.model import Category, Confidence, Rule, Severity

_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def judge(rule: Rule, match: re.Match[str], language: str, looks: Looks = looks_secret) -> Judgement | None:
    """What a match amounts to, or None when it is nothing after all; `looks` says how strong a value beside a telling name is."""
    if rule.languages and language not in rule.languages:
        return None
    ask = _judge_of(rule.each or rule.pattern)
    judged = keyed.judge(rule, match, language, looks) if ask is keyed.judge else ask(rule, match, language)
    if judged is None or judged.start >= judged.end:
        return None
    if rule.validate is not None and not rule.validate(match.string[judged.start : judged.end]):
        return None
    return judged


@lru_cache(maxsize=8192)
def _judge_of(pattern: str) -> _Judge:
    """The judge that a group of an expression says is to be asked."""
    group = next((name for name in (*_JUDGES, *_PERSONAL) if f"(?P<{name}>" in pattern), "")
    return _personal(_PERSONAL[group]) if group in _PERSONAL else _JUDGES.get(group, _plain)


def _plain(rule: Rule, match: re.Match[str], _language: str = "") -> Judgement | None:
    judged = _of_form(rule, match)
    if rule.category is Category.CREDENTIAL and is_sample(match.string[judged.start : judged.end]):
        return None
    return judged


def _of_form(rule: Rule, match: re.Match[str]) -> Judgement:
    start, end = match.span("secret") if "secret" in match.re.groupindex else match.span()
    return Judgement(start, end, rule.severity, rule.confidence, (f"has the form of: {rule.title}",))


def _structured(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    span = match.span("secret") if "secret" in match.re.groupindex else match.span()
    return Judgement(*span, rule.severity, rule.confidence, (f"has the form of: {rule.title}", "its parts are in order"))


def _checksummed(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """A token that ends in the CRC-32 of its body in base 62, as GitHub and npm make them.

    https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    """
    if base62(zlib.crc32(match["body"].encode("ascii"))) == match["crc32"]:  # whatever words its letters make
        sure = _of_form(rule, match)
        return sure._replace(confidence=Confidence.HIGH, evidence=(*sure.evidence, "its checksum is right"))
    judged = _plain(rule, match)
    if judged is None:
        return None
    reason = "its checksum is wrong: shortened, altered or made up"
    return judged._replace(severity=Severity.WARNING, confidence=Confidence.MEDIUM, evidence=(*judged.evidence, reason))


def base62(number: int) -> str:
    """Six base-62 digits, digits first, then capitals."""
    digits = ""
    while number:
        number, rest = divmod(number, 62)
        digits = _BASE62[rest] + digits
    return digits.rjust(6, "0")


def _personal(name: str) -> _Judge:
    """The judge in a module of the folder `personal`, which is loaded when there is anything to judge."""
    from importlib import import_module

    judge_there: _Judge = import_module(f"airlock.core.detect.personal.{name}").judge
    return judge_there


_Judge = Callable[[Rule, "re.Match[str]", str], "Judgement | None"]
_JUDGES: dict[str, _Judge] = {
    "key": keyed.judge,
    "vendor": vendor.judge,
    "crc32": _checksummed,
    "jwt": jose.judge_token,
    "jwk": jose.judge_key_field,
    "armour": armour.judge,
    "bech32": armour.judge_bech32,
    "crc16": armour.judge_crc16,
    "entry": manifests.judge,
    "structured": _structured,
    "domain": emails.judge,
    "host": hosts.judge,
    "registry": hosts.judge_registry,
    "serves": endpoints.judge_service,
    "staged": endpoints.judge_stage,
}
_PERSONAL = {"whose": "beside", "spoken": "spoken", "somebody": "among", "mailbox": "mailbox", "number": "free"}
"""The modules of the folder `personal` in which the other judges are."""
