"""Evidence for values of a common shape beside a vendor's name, such as `adafruit_key = "…"`.

Thirty-two hexadecimal digits are a key only when the name beside them says so: `adafruit_key` does, `adafruit_image_sha` does not. A name
that says key, token or secret as well makes it near certain; the vendor's name alone is a warning.
"""

from __future__ import annotations

import re

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.keys import key_prefix
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.values import is_code, is_name, is_sample
from airlock.core.detect.words import word_set
from airlock.core.model import Confidence, Rule, Severity

_PARTS = LazyPattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_TELLING = word_set("""
    access account api apikey apitoken app auth authorization bearer credential credentials creds key keys login pass passwd password pat
    personal pwd refresh secret secrets token tokens
    """)
_HARMLESS = word_set("""
    address arn branch bucket build checksum class commit count crc date digest domain email endpoint etag file fingerprint guid hash
    host image index integrity length md method module name namespace package path public region revision sha size title type uri url
    user username uuid version
    """)
"""A name with one of these names something else of the vendor's."""
_ID = LazyPattern(r"(?:^|_)I[Dd]s?[_.]|_ids?[_.]|[a-z]Ids?[_.]")
"""Before the vendor's name this says that the value is one of many names."""


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What a value beside a vendor's name amounts to; the groups are `vendor` (the name, from the keyword on) and `secret`."""
    value = match["secret"]
    if is_sample(value) or is_code(value) or is_name(value):
        return None
    before = key_prefix(match.string, match.start())
    parts = {part.lower() for part in _PARTS.findall(before + match["vendor"])}
    if parts & _HARMLESS:
        return None
    reason = f"stands beside a name of the service: {rule.title}"
    if parts & _TELLING:
        return Judgement(*match.span("secret"), rule.severity, rule.confidence, (reason, "the name says that it is secret"))
    if _ID.search(before):
        return None  # `[CONNECTOR_ID.COINBASE]: "3f9c…"`
    return Judgement(*match.span("secret"), Severity.WARNING, Confidence.MEDIUM, (reason,))
