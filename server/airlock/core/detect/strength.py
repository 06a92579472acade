"""How much a value looks like a password or a token: strongly, weakly, or not at all.

A password may be anything a person types, so nearly everything short counts that is no label and no name. A token is made by a machine, so
it must look like chance. Both say "strong", "weak" (a simple word or number) or None.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, partial

from airlock.core.detect.fours import is_in_fours
from airlock.core.detect.known import SPECIAL, is_known, is_salted
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.leet import says_password
from airlock.core.detect.values import (
    has_digit,
    is_algorithm,
    is_mashed,
    is_name,
    is_placeholder,
    is_sample,
    is_uuid,
    keeps_place,
    variety,
)
from airlock.core.detect.wordlike import CHANCE, is_dotted_phrase, is_random_word, wordiness
from airlock.core.detect.words import WORDS

_ALPHANUMERIC = LazyPattern(r"[^\W_]+")
_ESCAPE = LazyPattern(r"\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[0-7]{3})")
_DIGITS = "0123456789"
_COUNTED = "01234567890"
"""Numbers of digits in their order, which only keep a password's place."""
_COUNTING = ("123", "1234", "12345", "123456")
"""A number that tells no chance."""
_FACTORY = ("changeit", "masterkey")
"""What Java's stores of keys and Firebird's administrator open with: nobody writes that where any password may stand."""
_RULE = LazyPattern(r"[a-z_]{2,20}(?::[\w,]{1,20})?(?:\|[a-z_]{2,20}(?::[\w,]{1,20})?){1,6}")
_PLACEHOLDERS = frozenset(("mypassword", "mypass", "mysecret", "mytoken", "token", "key", "value", "string", "text", "file"))
"""Words that are no password with a number around them either."""
_ENDS_IN_PASSWORD = LazyPattern(r"(?:pass|pw|pwd|password|passwd)$", re.IGNORECASE)
_DEFAULTS = frozenset(("postgres", "guest"))
"""Words that are passwords where the name says just that, and labels anywhere else."""
_SAYS_SECRET = LazyPattern(r"(?:cred(?:ential)?s?|secret(?:_?(?:key(?:_?base)?|token|string|value))?)$", re.IGNORECASE)
_TWO_WORDS = LazyPattern(r"[a-z]{3,12} [a-z]{3,12}")
_NUMBERED = LazyPattern(r"[A-Za-z]{3,10}[-_@!]?\d{2,8}")
_HUMAN = LazyPattern(r"[A-Za-z0-9 !@#$%^&*_-]{6,40}")
"""Where a name says secret, people also write what they would write for a password."""
_SHORT = range(6, 8)
_SCATTERED = LazyPattern(r"[A-Za-z]{0,3}(?:\d{1,3}[A-Za-z]{1,3}){2,3}\d{0,3}")
"""Letters and digits by turns, as in no word and no version."""
_RUN_TOGETHER = LazyPattern(r"(?:[A-Z][a-z]{2,14}){2,4}!")
_TWO_DIGITS = LazyPattern(r"\d{2}")
_JOINS = LazyPattern(r"[_-]")
_TELLING_WORD = LazyPattern(r"passw|secret|token|credential|api[_-]?key|_key|key_|auth", re.IGNORECASE)
_COMPOUND = LazyPattern(
    r"(?!(?:api|app|auth|account|change|client|confirm|create|current|db|default|email|encrypted|enter|fetch|forgot|get|has|hash|hashed"
    r"|hide|input|invalid|is|last|login|lost|my|new|no|old|plain|re|recover|refresh|repeat|request|reset|retype|save|set|show|sign|signup|submit|the"
    r"|type|update|use|user|username|valid|validate|verify|with|your)+(?:pass|secret))[a-z]{3,24}(?:password|passwd|secret)"
)
"""A word for a password with others run together, as people choose passwords: `poolpassword`; no field's name of a form."""
_FOREIGN = LazyPattern(r"\\u(?:00[c-f][0-9a-f]|0[1-9a-f][0-9a-f]{2}|[1-9a-d][0-9a-f]{3})", re.IGNORECASE)
"""A letter that ASCII lacks, as JSON may write it: labels of forms are full of them."""
_DOTTED = LazyPattern(r"[.:/\\]")
_MARKUP = ("<", '"+', "'+", "`+")
"""An element, or where one literal ends and code adds to it."""
_SWINGING = LazyPattern(r"(?![A-Za-z]?[01]+$)[A-Za-z]?(\d)(?!\1)(\d)(?:\1\2){2,3}")
"""Two digits in turn, as whoever has to choose a password types them: `121212`."""
_TYPED = LazyPattern(r"(?=\D{0,63}\d)[!-~\u00a1-\u052f]{6,64}")
"""One word with a digit in it of Latin, Greek or Cyrillic letters, as keyboards type them: labels have spaces, or no digit."""
_CHOSEN = frozenset(("password", "secret"))
"""What people choose themselves; tokens are given."""
_DIFFERENT_BYTES = 6
_LONG_NAME = 16  # letters
"""So many escapes of bytes tell a key from a sign or two."""


Looks = Callable[[str, str, str], "str | None"]
"""How strong a value is beside a name of a kind."""


def looker() -> Looks:
    """`looks_secret` for one look at a text, in which values stand beside several names: it keeps what it was asked."""
    return cache(partial(looks_secret, made=cache(token), known=cache(is_known)))


def looks_secret(
    value: str, key: str, kind: str, made: Callable[[str], str | None] | None = None, known: Callable[[str], bool] | None = None
) -> str | None:
    """How strong a value is beside a name that is known to mean a secret, None when it is no secret at all.

    `made` and `known` say what `token` and `is_known` do.
    """
    if not value.isascii() or "\\" in value:
        value = _plainly(value, kind)
    strong = password(value) if kind == "password" else (made or token)(value)
    if strong is None and kind == "secret" and _SAYS_SECRET.search(key) and _is_human(value):
        strong = "weak" if password(value) or _TWO_WORDS.fullmatch(value) else None
    if kind in _CHOSEN and _is_typed(value, kind):
        return "weak"
    if strong is None or is_nothing(value, key, kind, known or is_known):
        return None
    # what is not a word with a number was asked that already
    if strong == "strong" and kind == "password" and value.rstrip(_DIGITS).isalpha():  # words for a password with a number are weak
        named = _TELLING_WORD.search(value) or _ENDS_IN_PASSWORD.search(value.rstrip(_DIGITS))
        plain = named or value.endswith(_COUNTING) or (_NUMBERED.fullmatch(value) and is_sample(value))
        return "weak" if plain else strong
    return "weak" if strong == "strong" and kind == "password" and says_password(value) else strong


def _is_typed(value: str, kind: str) -> bool:
    """Whether a value is one that people type where they have to choose: over and over, a default, two digits in turn."""
    return is_mashed(value) or (kind == "password" and (value in _FACTORY or _SWINGING.fullmatch(value) is not None))


def _plainly(value: str, kind: str) -> str:
    """A value without escapes, accents and letters of other alphabets, whose words nobody here knows; empty where those are a label's."""
    if not value.isascii():
        typed = kind == "password" and _TYPED.fullmatch(value) is not None
        value = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode("ascii") if typed else ""
    return "" if _FOREIGN.search(value) is not None else value.replace("\\'", "'").replace('\\"', '"')


def _is_human(value: str) -> bool:
    """Whether a value is what people would write for a password, too: a word for one in it takes others or all four kinds of signs."""
    if _HUMAN.fullmatch(value) is None or value.endswith(_COUNTING):
        return False
    return not _TELLING_WORD.search(value) or is_compound(value) or (variety(value) == 4 and SPECIAL.search(value) is not None)


def is_compound(value: str) -> bool:
    """Whether a value is a password that somebody made of a word for one and others, `poolpassword`."""
    return _COMPOUND.fullmatch(value) is not None


def password(value: str) -> str | None:
    """How strong a value looks that stands beside a name like `password`."""
    if len(value) < 4 or not value.isascii() or not value.isprintable() or value[-1] == ":" or (value[-1] == "?" and not has_digit(value)):
        return None
    if value.count(" ") > 1:
        return "strong" if is_in_fours(value) else None
    value = value.removesuffix("\\n")
    if value.isalpha():
        return _word(value)
    lettered = any(map(str.isalpha, value))
    if has_digit(value):
        return _mixed(value) if lettered else "weak"
    return _colourful(value) if lettered else _long(value, 6)


def token(value: str) -> str | None:
    """How strong a value looks that stands beside a name like `token`, `secret` or `api_key`."""
    if len(value) < 8 or not value.isascii() or not value.isprintable():
        return "weak" if len(value) in _SHORT and _SCATTERED.fullmatch(value) else None
    if " " in value:
        return "strong" if is_in_fours(value) or is_salted(value) or _is_noise(value) else None
    if value.isdigit():
        return _long(value, 16)
    if is_uuid(value):
        return "strong"
    return _machine_made(value) if has_digit(value) else _without_digits(value)


def _long(value: str, least: int) -> str | None:
    """Weak from that length on."""
    return "weak" if len(value) >= least else None


def _word(value: str) -> str | None:
    """A password of letters only: a word in small letters is a weak one, a title or a shout is a label."""
    if value.islower():
        return "strong" if len(value) > 9 and is_random_word(value) else "weak"
    if value.istitle() or value.isupper():
        return "weak" if is_random_word(value) else None
    if wordiness(value) < CHANCE:
        return "strong" if len(value) > 7 else "weak"
    return None


def _mixed(value: str) -> str | None:
    """A password with letters and digits: only names in dots and slashes are none, but for words that somebody thought up."""
    separators = len(_DOTTED.findall(value.rstrip(".")))  # at its end it separates nothing
    if separators and wordiness(value) > 0.7 - 0.1 * min(separators, 3):
        return "strong" if is_dotted_phrase(value) else None
    if value.isupper() and "_" in value and wordiness(value) > 0.6:
        return None
    return "strong"


def _colourful(value: str) -> str | None:
    """A password of letters and special characters: words in a row are a label."""
    if is_name(value.replace("'", "")) and (" " in value or wordiness(value) >= CHANCE):
        return "weak" if _is_shout(value) else None
    return "strong" if len(value) > 5 else "weak"


def _machine_made(value: str) -> str | None:
    """A token with digits in it."""
    words = wordiness(value)
    if words < CHANCE:
        return "strong" if len(value) > 11 or not (value.islower() or value.isupper()) else "weak"
    if words > 0.7 or value[-1] in "_-" or is_name(value) or _TELLING_WORD.search(value) is not None:
        return None
    return _long(value, 12)


def _without_digits(value: str) -> str | None:
    """A token without digits: many special characters, or letters by chance."""
    words = wordiness(value)
    if words < 0.8 and len(set(SPECIAL.findall(value))) > 2:
        return "strong"
    random = len(value) > 11 or (value.isalpha() and not value.istitle() and is_random_word(value))
    if words >= CHANCE or not random:
        return None
    return "strong" if len(value) > 19 else "weak"


def _is_shout(value: str) -> bool:
    """Whether a value is a word in small letters, or some run together, and an exclamation mark: passwords must hold such a sign."""
    return value[-1] == "!" and value[:-1].isalpha() and (value.islower() or _RUN_TOGETHER.fullmatch(value) is not None)


def is_nothing(value: str, key: str, kind: str, known: Callable[[str], bool]) -> bool:
    """Whether a value is no secret whatever its strength: a sample, code, the name over again, an address, a word of the trade."""
    plain, name = letters(value), letters(key)
    if plain.strip(_DIGITS) in _PLACEHOLDERS or value in _COUNTED or value.strip(_DIGITS).lower() == "password" or keeps_place(value):
        return True
    if _is_numbered_label(plain, name):
        return True
    if kind == "password" and _NUMBERED.fullmatch(value):
        return is_algorithm(value) or plain in WORDS or is_placeholder(value)
    if known(value) or (("_" in value or "-" in value) and _ends_name(plain.rstrip(_DIGITS), name.rstrip(_DIGITS))):
        return True
    if kind == "password" and value in _DEFAULTS and _ENDS_IN_PASSWORD.search(key):
        return False
    return not plain or plain in name or plain in WORDS or _says_name(value, plain, name) or _is_markup(value, kind)


def _says_name(value: str, plain: str, name: str) -> bool:
    """Whether a value is a longer name with its own one in it: `PASS_ZONE_CONTROL_UNIT = "io:PassZoneControlUnitComponent"`.

    In small letters alone, `mydatabaserootpassword`, it is a password that somebody made of the name.
    """
    return len(name) > _LONG_NAME and name in plain and plain.isalpha() and not value.islower()


def _ends_name(plain: str, name: str) -> bool:
    """Whether a value is the end of its own name, of three letters or more: `shop_db_pass = "db-pass1"`."""
    return len(plain) > 2 and name.endswith(plain)


def _is_numbered_label(plain: str, name: str) -> bool:
    """Whether a value is a word for a password with the number its name has too: `field_password2 = "Passwort2"`."""
    number = name[len(name.rstrip(_DIGITS)) :]
    return number != "" and plain.endswith(number) and plain.removesuffix(number) in WORDS


def _is_markup(value: str, kind: str) -> bool:
    """Whether a value is an element, a quoted word, a validation rule, a constant's name or mostly escapes."""
    if value.startswith(_MARKUP) or (value[0] in "'\"" and value[-1] == value[0]) or value.endswith('=b""') or _RULE.fullmatch(value):
        return True
    if value.isupper() and (("_" in value and not _TWO_DIGITS.search(value)) or (_JOINS.search(value) and _TELLING_WORD.search(value))):
        return True
    escapes = _ESCAPE.findall(value)
    return sum(map(len, escapes)) * 2 >= len(value) and not (kind == "secret" and _are_bytes(escapes))


def _are_bytes(escapes: list[str]) -> bool:
    """Whether escapes are those of a key's bytes: many different ones, of two digits each."""
    return len({escape for escape in escapes if escape[1] == "x"}) >= _DIFFERENT_BYTES


def letters(value: str) -> str:
    """Its letters and digits in small letters."""
    lowered = value.lower()
    return lowered if lowered.isalnum() else "".join(_ALPHANUMERIC.findall(lowered))


def _is_noise(value: str) -> bool:
    """Whether a value with spaces in it is nothing but chance: digits, many special characters and no words."""
    return len(value) > 15 and has_digit(value) and len(set(SPECIAL.findall(value))) > 3 and wordiness(value) < CHANCE
