"""Secrets that people make of several words, where the name says so: `passphrase: orchid lantern walnut`, `JWT_SECRET=harbour-light`.

Most values of words are labels, messages or the names of something; a sentence has words that bind others together, or speaks of secrets.
"""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.values import has_digit
from airlock.core.detect.words import word_set

_LEAST = {"dotenv": 2, "shellscript": 3}
"""Languages in which a quoted value of a variable is no label, with the least number of words that are a passphrase there."""
_VARIABLES = ("PASSWORD", "PASSWD", "PASSPHRASE", "PASS", "PWD")
_CALLED_SO = LazyPattern(r".{0,60}(?:psk|pass_?phrase)", re.IGNORECASE)
_WORDS = LazyPattern(r"[a-z]{3,12}(?:[ ][a-z]{3,12}){1,7}")
_PHRASE = LazyPattern(r"(?:(?=.{0,80}\d)|(?=\w{1,16} \w{1,16} ))[A-Za-z0-9]{1,16}(?: [A-Za-z0-9]{1,16}){1,9}[.!]?")
"""Two words with a digit in them, or three."""
_SIGNS = LazyPattern(
    r"(?:.{0,60}[_.-])?(?:jwt|session|cookie|token|hmac|signing|encryption|crypt|cipher|aes|app|flask|nextauth|auth|webhook|master|hash|secret)"
    r"[_.-]?(?:secret(?:[_.-]?key)?|key)(?:[_.-]?base)?|(?:.{0,60}[_.-])?secret[_.-]?key",
    re.IGNORECASE,
)
"""A name of what programs sign or encrypt with, which nobody else has a name for; a cluster keeps other secrets by theirs."""
_JOINED = LazyPattern(r"[A-Za-z]{2,14}(?:([-_.])[A-Za-z0-9]{2,14})(?:\1[A-Za-z0-9]{1,14}){1,9}!?")
_RUN_TOGETHER = LazyPattern(r"[a-z]{16,40}\d{0,6}|[A-Za-z]{6,30}\d{2,6}[!@#$%]?")
_AT_LENGTH = LazyPattern(r"(?=.{0,120}[a-z])[A-Za-z0-9@!#$%&*=+]{32,128}")
"""Words run together, as long as the keys of HMAC with SHA-256 have to be. https://www.rfc-editor.org/rfc/rfc7518#section-3.2"""
_KEEPS_PLACE = LazyPattern(
    r"your|change|replace|insert|enter|placeholder|example|sample|dummy|fake|test|todo|here|must|should|least|generate|random",
    re.IGNORECASE,
)
_LETTERS = LazyPattern(r"[a-z]+")
_BINDING = word_set(
    """a all an and any change changed default empty none ok please same see some yes
    are as at be by can do enter error failed for from found has have here in invalid is it its missing must my need no
    not of on only or passphrase password put required secret set should that the this to was will with wrong you your"""
)
_SPOKEN = _BINDING - word_set("a all an and at by for has have in is it my of on the this was with")
"""Words of which one is enough to tell that a text speaks of secrets, or of what to do."""
_ABOUT = frozenset(("key", "keys", "phrase", "words"))
_NAMES = word_set(
    """access api app auth bar baz changeme cipher client config cookie cred credential credentials creds crypt data dev development dummy
    encryption env example fake file foo github hash hmac id jwt k8s key keys kms local manager name oauth path placeholder prod
    production project random ref sample secrets server service session sha256 sign signing staging store string super test testing
    token tokens value vault webhook"""
)
"""Words that what is named after a secret is made of, or what keeps its place: `shop-jwt-key`."""
_SHORT = 3
"""Words no longer than this are parts of many others."""


def is_phrase(value: str, key: str, kind: str, language: str, *, quoted: bool) -> bool:
    """Whether a value is made of words, as people choose passphrases, and nothing says that it is a text or a name."""
    if kind == "secret":
        return _SIGNS.fullmatch(key) is not None and (_is_joined(value) or _is_run_together(value))
    if kind != "password" or " " not in value:
        return False
    if _CALLED_SO.fullmatch(key) is not None:
        return is_chosen(value)
    if not quoted or language not in _LEAST or not key.isupper() or not key.endswith(_VARIABLES) or _WORDS.fullmatch(value) is None:
        return False
    words = value.split()
    return len(words) >= _LEAST[language] and not (_BINDING & set(words))


def is_chosen(value: str) -> bool:
    """Whether a value is some words that somebody has chosen, and no text."""
    return _PHRASE.fullmatch(value) is not None and (has_digit(value) or _is_no_text(value))


def is_unbound(value: str) -> bool:
    """Whether a value is some words that somebody has chosen, none of which binds others together."""
    return is_chosen(value) and not (_BINDING & set(value.lower().split()))


def _is_no_text(value: str) -> bool:
    """Whether words are chosen ones: none speaks of secrets or tells what to do; capitals take four."""
    words = value.lower().rstrip(".!").split()
    return not (_SPOKEN & set(words) or _ABOUT & set(words)) and (value.islower() or len(words) > 3)


def _is_joined(value: str) -> bool:
    """Whether a value is words with signs between them that name nothing, and keep no place."""
    words = set(_LETTERS.findall(value.lower()))
    return _JOINED.fullmatch(value) is not None and not (words & _NAMES) and not (words & _SPOKEN)


def _is_run_together(value: str) -> bool:
    """Whether a value is words without signs between them, perhaps a number behind them, none of which names anything."""
    if _AT_LENGTH.fullmatch(value) is not None:
        return _KEEPS_PLACE.search(value) is None
    lowered = value.lower()
    return _RUN_TOGETHER.fullmatch(value) is not None and not any(word in lowered for word in _NAMES if len(word) > _SHORT)
