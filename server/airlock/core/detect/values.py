"""What a value looks like: a sample, a reference to code, a name, a word, or the real thing.

Measured on labelled code, the shape of a value tells secrets from the rest far better than its entropy, which tells nothing. All functions
are pure and bounded: values are at most a few hundred characters long.
"""

from __future__ import annotations

import base64
import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.published import PUBLISHED
from airlock.core.detect.wordlike import is_dotted_phrase, is_random_word, wordiness

_SAMPLE = LazyPattern(
    r"xxxx|[-_]xxx$|\*\*\*|\.\.\.|####|-----|example|change(?:[-_ ]?me|[-_]?this|it)|place[-_ ]?holder|redacted|dummy|sample"
    r"|insert(?:[-_ ]|$)|replace(?:[-_ ]|$)|put[-_ ](?:your|the)[-_ ]|your(?:[-_ ]|$|(?<![a-z]your))|here$|[-_ ]here\b"
    r"|todo|fixme|to[-_]be[-_]"
    r"|^['\"]?[\[(][a-z _-]{3,40}[\])]['\"]?$"
    r"|not[-_]?a[-_]?(?:real|secret|password|token|key)|fake|mock|abcdefgh|0123456789|0001020304|1234567890|1234-1234|deadbeef|\$salt\$|\$hash$"
    r"|<(?:(?<![a-z0-9].)[^<>]{0,80}>|[^<>]{0,80}>(?![a-z0-9])|[^<>]{0,40}(?:pass|token|key|secret|name|user|value|your|/)[^<>]{0,40}>)"
)
"""Read in small letters; every branch begins with a literal, which lets the search skip quickly. What stands in angle brackets inside of a
word, `or<ch>id`, keeps no place unless it says so."""
_BASE32 = LazyPattern(r"(?:[A-Z2-7]{8}){2,8}")
_RUN = LazyPattern(r"(.)\1{7,}")
_RUNS = 7
"""So often at least a sign comes again in such a run."""
_REPEATED = LazyPattern(r"(.{2,12})\1{2,40}")
_SHORTEST_REPETITION, _AGAIN = 6, 14
"""The length of a piece of two characters three times, and how far behind a pair the same pair ends at most, one piece further on."""
_MASHED, _MASHED_SIGNS = 9, 3
"""The length of what somebody typed over and over, and the different signs of a piece of it."""
_MEANT = LazyPattern(r"\\|%|test|foo|bar|pass|secret|token|key|blah|word|hello|temp|demo|abc|xyz|123|bla")
"""What a piece that means something holds, wherever it is taken to begin."""
_TEST_WORD = LazyPattern(
    r"[^\w\s]?(?:test(?:ing|er|s)?|(?:foo|ba[rtz]|quu?x){1,3}|temp|tmp|demo|none|null|nil|undefined|true|false|abc|asdf|xyz|string|hello)[\W_]?(?:\d{0,4}|12345|123456)",
    re.IGNORECASE,
)
_PLACE_WORD = LazyPattern(
    r"(?:(?:my|some|any|the|db|bad|wrong|incorrect|invalid|fake|unknown|strong|secure|complex|random)[-_ ]?)?(?:secret[-_ ]?)?"
    r"(?:(?:pass(?:w(?:o?rd|d)?|phrase|code)?|p@ss|pwd|pw)(?:[-_ ]?(?:\d{1,2}|1234|4321))?|secret|token|(?:api[-_ ]?)?key)"
    r"|test(?:ing)?(?:secret|token|(?:api)?key)",
    re.IGNORECASE,
)
_TEST_NAME = LazyPattern(
    r"(?:(?:my|some|any|the|test(?:ing)?|demo)[-_ ]){1,2}"
    r"(?:(?:super|secure|strong|valid|new|old|app|db|client|user|admin|oauth|auth|api|access|refresh|bearer|session|jwt|bot|webhook|signing)"
    r"[-_ ]){0,3}"
    r"(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key)(?:[-_ ](?:key|token|value|string))?(?:[-_ ]?(?:\d{1,3}|1234\d{0,6}))?",
    re.IGNORECASE,
)
"""What tests and manuals call a secret, perhaps counted: `test-access-token-12345`."""
_COUNTED_UP = LazyPattern(r"(?:[a-z]{2,20}[-_.@]?)?(?:12345(?:6(?:7(?:8(?:90?)?)?)?)?|(?:(?:(?:9?8)?7)?6)?54321|(?:123){2,4})")
"""Five digits or more in their order, up or down, or 123 over and over, also behind a word: `shop_123456`."""
_COUNTED_TEST = LazyPattern(r"(?:test(?:ing|er|s)?|demo|foo(?:bar)?|bar|baz|temp|tmp)[\W_]?(?:12345?6?7?8?9?0?|(\d)\1{2,7})", re.IGNORECASE)
_TEMPLATE = LazyPattern(
    r"\[%[-\s\w]|%\{[A-Za-z][\w.-]{0,60}[:}/]|\$\{(?:[A-Za-z_][\w.]{0,80}(?:[}:(\[#%,^]|$)|[\d@*]{1,2}[#%/:,^}])|\{\{(?:[^{}]{0,120}\}\}|$)|\{%|<%|#\{[^{}]{0,80}\}|\$\([^()]{0,120}\)?|%\([\w.]{1,60}\)|%(?:0?\d{1,6}|)l{0,2}[sdrvix]\b|\]\{\d{1,4}|(?<!\w)%\w{2,60}%|%~\w{0,4}\d|\$[A-Z][A-Z_]{2,60}\b"
    r"|\{(?:\d|[A-Za-z_]\w{1,40}(?:\.\w{1,40}|\[[\w'\"-]{1,40}\]){0,4})?\}|(?<![^\w-])\{[a-z]\}(?![^\w-])|\{\[[\w.-]{1,80}\]\}|@@?[A-Z_]{2,60}@@?|__[A-Z_]{2,60}__|\{[A-Za-z_][\w.]{0,40}\([^{}]{0,80}\)\}"
    r"|\\#{0,3}\([A-Za-z_]|\(\?[:=!<P#]|\[\^|\\[wdsSWD](?![A-Za-z])|\w[ ]?(?:\|\||&&)[ ]?\w"
)
_TEMPLATE_MARK = LazyPattern(r"[${%#<@]|\\\(|__|\(\?|\[\^|\\[wdsbSWDB]|\|\||&&")
_REFERENCE = LazyPattern(
    r"\{\$[A-Za-z_]|\\?(?!@(?!(?i:pass|pwd|token|secret|param|value|key))[A-Z][a-z]{4,20}\d{2}$)[$&@:?*][A-Za-z_]+\d{0,2}(?:\W|$)|\\?\$[A-Z_]+\b|~/|\.{1,2}/|[A-Za-z]:[\\/]|[A-Za-z][\w+.-]{1,20}://"
    r"|arn:|urn:|//|\.\*|\+?--?[a-z]|-[A-Z][a-z]{1,12}[ ]-|[\[{]{1,2}[\"']|ENC\["
    r"|!{1,2}[A-Za-z:/.]{1,40}(?:[ \[{(]|$)|![a-z]{2,20}/[a-z0-9-]{2,40}$|\[([A-Z])(?i:\1)\][a-z]"
    r"|(?:env|file|vault|ssm|secret|secrets|kv|sops|op|aws|gcp|azure|keyvault|projects|ref|credentialsJSON)[:/]"
    r"|(?:os|process|sys|system|config|settings|self|this|env|environ|environment|params|props|args|options|request|req|data|var|local|module|secrets|vault|input|context|ctx|state|ENV|Rails|Deno|import)[.\[]",
)
_CALL = LazyPattern(
    r"[A-Za-z_][\w.]{0,80}(?:\(|\[[^\]]{0,80}\]$)|[a-z_]{2,40}\[[a-z_]{0,40}(?:\]\[)?|[A-Za-z_]+(?:\d{1,2}[A-Za-z_]{0,40})?(?:\.[A-Za-z_]+(?:\d{1,2}[A-Za-z_]{0,40})?){1,8}|[A-Za-z_]{1,40}(?:->|::)[A-Za-z_]{1,40}|new\s"
)
_NAME = LazyPattern(r"[A-Za-z]{1,24}\d{0,2}(?:[-_./:\s]{1,2}[A-Za-z]{1,24}\d{0,2}|[-_./:]\d{1,2}){0,10}[!?.:]{0,3}")
_CAMEL = LazyPattern(r"(?:[A-Z]\d)?[A-Z]{0,5}[a-z]{1,24}\d?(?:[A-Z]{1,5}[a-z]{1,24}\d?){0,8}[A-Z]{0,4}")
_ALGORITHM = LazyPattern(
    r"(?:[a-z]{2,8}[-/])?(?:(?:oauth|sha|md|aes|rsa|eddsa|ed|base|utf|bcrypt|argon|scrypt|pbkdf|hmac|ripemd|blake|latin|http|tls|ssl|pkcs|ecdsa|secp|curve)[-_#]?\d{1,5}(?:[-_a-z]?\w{0,12})?"
    r"|(?:ms-?)?chap[-_]?v?\d?|wpa\d?(?:[-/_][a-z]{2,12})?|rfc[-_]?\d{3,5}|[hrep]s[-_]?\d{3}|v\d{1,3}(?:(?:alpha|beta|rc|[a-z])\d{0,2})?|x\d{2,4})",
    re.IGNORECASE,
)
_DATE = LazyPattern(
    r"[~^v<>=]{0,2}(?:\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]{0,30})?|v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+.]\w{1,20}){0,3}|\d{1,2}:\d{2}(?::\d{2})?"
    r"|\d{1,3}(?:\.\d{1,7}){3,16}|\d{4}_[a-z][a-z0-9_]{2,80}|\d{2,5}:\d{2,5}|\d{1,4}(?:-to-\d{1,4})?(?:-[a-z]{1,12})?-(?:bit|byte|octet|char|character|digit)s?|-?\d{1,20}\.\d{0,20}(?:[eE][+-]?\d{1,3})?|0x[0-9A-Fa-f]{1,8}|\d{1,6}(?:px|em|rem|ms|s|m|h|d|%|kb|mb|gb|KB|MB|GB))"
)
_IDENTIFIER = LazyPattern(
    r"[A-Za-z][A-Za-z0-9]{0,20}[_-](?:[A-Za-z0-9]{1,20}[_-]){0,5}(?:pass|passwd|password|pwd|psk|token|secret|key)(?:[_-]\d{1,2})?",
    re.IGNORECASE,
)
_BASE64 = LazyPattern(r"[A-Za-z0-9+/:._{}-]{16,}={0,2}")
_DIGIT = LazyPattern(r"[0-9]")
_MEMBERS = LazyPattern(
    r"[A-Za-z_$][\w$]{0,40}\.(?:[A-Za-z_$][\w$]{0,40}[.:=?,;|&+]{1,3}){2,12}[A-Za-z_$][\w$]{0,40}\.[A-Za-z_$][\w$]{0,40}"
)
"""Minified code: `t.url.password:t.url.password=t.password`."""
_MEMBER = LazyPattern(r"[A-Za-z]\w{0,40}(?:\.\w{1,41}){1,3}")
_SHAPE = LazyPattern(r"[a-z]{3,30}(?:\.[a-z]{3,30}){1,6}#[A-Za-z]\w{2,60}")
"""A shape of Smithy's, `aws.auth#sigv4`. https://smithy.io/2.0/spec/model.html#shape-id"""
_EXTENSION = LazyPattern(r"\.[a-z]{2,4}$")
_CLASSES = "".join("a" if c.islower() else "A" if c.isupper() else "0" if c.isdigit() else "!" for c in map(chr, range(128)))
"""For each ASCII character which of the four kinds it is."""
_ALPHANUMERIC = LazyPattern(r"[^\W_]+")
_EMULATORS = ("Eby8vdM02xNOcqFl", "C2y6yDjf5/R+ob0N")
_COUNTED_FROM = 8
_ROWS = "qwertyuiop\nasdfghjkl\nzxcvbnm"
"""Letters as they follow each other on the keyboard."""
_UUID = LazyPattern(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def is_placeholder(value: str) -> bool:
    """Whether a value says that something else belongs in its place."""
    return _SAMPLE.search(value.lower()) is not None


def is_sample(value: str) -> bool:
    """Whether a value only shows where a secret would stand: crosses, stars, `your-key-here`, `changeme`, one character over and over."""
    lowered = value.lower()
    if _SAMPLE.search(lowered) is not None or _TEST_WORD.fullmatch(lowered) is not None or value in PUBLISHED or is_emulator_key(value):
        return True
    if is_counted(lowered) or _is_made_up(value):
        return True
    again = len(lowered) - len(set(lowered))
    if again * 5 >= len(lowered) * 2 and _is_repetition(lowered):  # a piece three times over in three fifths of it
        return True
    run = _RUN.search(value) if again >= _RUNS else None
    if run is not None and len(run[0]) * 4 >= len(value):
        return True
    return len(set(value)) <= (2 if len(value) < 24 else 4)


def keeps_place(value: str) -> bool:
    """Whether a value only says what belongs in its place, or that it is wrong: `my-secret-pw`, `pass_1`, `wrongPassword`, `Test@1234`.

    Whoever counts up on the keyboard, `shop123456`, keeps a place, too: of such values in published code hardly one opens anything.
    """
    return (
        _PLACE_WORD.fullmatch(value) is not None
        or _TEST_NAME.fullmatch(value) is not None
        or _COUNTED_TEST.fullmatch(value) is not None
        or _COUNTED_UP.fullmatch(value) is not None
    )


def is_emulator_key(value: str) -> bool:
    """Whether this is a key every copy of an emulator has: Azurite's (learn.microsoft.com, storage-use-azurite) or that of Cosmos DB's."""
    return value.startswith(_EMULATORS)


def _is_made_up(value: str) -> bool:
    """Whether a seed in base 32 holds what somebody made up: `deadbeef`, or a sample as text, as in manuals of one-time passwords."""
    if not value.isupper() or _BASE32.fullmatch(value) is None:
        return False
    raw = base64.b32decode(value)
    return b"\xde\xad\xbe\xef" in raw or (raw.isascii() and _SAMPLE.search(raw.decode().lower()) is not None)


def is_counted(value: str) -> bool:
    """Whether a value of some length is written by counting up, in the alphabet or along the keyboard: `abc123xyz`, `qwer5678`.

    Of the longest part after a prefix at least four fifths stand in such runs of three or more, in groups of letters or digits.
    """
    prefix, _, plain = value.lower().partition("-")
    if not plain or prefix.isdigit():
        plain = prefix + plain
    if not plain.isalnum():
        plain = "".join(_ALPHANUMERIC.findall(plain))
    if len(plain) < _COUNTED_FROM:
        return False
    if plain[0] == plain[1] and plain[::2] == plain[1::2]:  # each character twice
        plain = plain[::2]
    spare, run = len(plain) // 5, 1
    for before, char in zip(plain, plain[1:] + " ", strict=True):
        if ord(char) - ord(before) == 1 or before + char in _ROWS:
            run += 1
            continue
        spare -= run if run < 3 else 0
        if spare < 0:
            return False
        run = 1
    return True


def is_mashed(value: str) -> bool:
    """Whether a value is a piece that means nothing over and over, `kljkljklj`: nobody who keeps a place for a secret writes that.

    Bytes over and over, written with escapes, are what tests fill keys with, and `%s/%s/%s` is filled in.
    """
    lowered = value.lower()
    piece = _repeated(lowered) if len(value) >= _MASHED else None
    if piece is None or len(set(piece)) < _MASHED_SIGNS or piece.isdigit() or _MEANT.search(piece + piece) is not None:
        return False
    return _SAMPLE.search(lowered) is None and not is_counted(lowered)


def _is_repetition(value: str) -> bool:
    """Whether a piece of a few characters, over and over, takes three fifths of a value."""
    return _repeated(value) is not None


def _repeated(value: str) -> str | None:
    """The piece of a few characters that, over and over, takes three fifths of a value.

    What takes so much takes in the pairs of characters two fifths from the beginning, and each comes again one piece further on.
    """
    at = len(value) * 2 // 5
    if len(value) < _SHORTEST_REPETITION or not (
        value[at : at + 2] in value[at + 2 : at + _AGAIN]
        or value[at - 1 : at + 1] in value[at + 1 : at + _AGAIN - 1]
        or value[at - 2 : at] in value[at : at + _AGAIN - 2]
    ):
        return None
    found = _REPEATED.search(value)
    return found[1] if found is not None and len(found[0]) * 5 >= len(value) * 3 else None


def is_code(value: str) -> bool:
    """Whether a value is looked up rather than written down: a template, call, member, path, variable or reference to a secret store.

    All of these have signs.
    """
    if value.isalnum():
        return False
    if (
        (_TEMPLATE_MARK.search(value) is not None and _TEMPLATE.search(value) is not None)
        or _REFERENCE.match(value) is not None
        or is_path(value)
        or _MEMBERS.fullmatch(value) is not None
        or ("#" in value and _SHAPE.fullmatch(value) is not None)
        or (_CALL.fullmatch(value) is not None and not (_is_dotted_chance(value) or is_dotted_phrase(value)))
    ):
        return True
    return value.endswith((")", "()")) and _CALL.match(value) is not None


def _is_dotted_chance(value: str) -> bool:
    """Whether a value in the form of a member, `x7Qp.wr2k`, is too random to be one: no words, digits or random letters, no file."""
    if len(value) < 7 or _MEMBER.fullmatch(value) is None or _EXTENSION.search(value) or wordiness(value) > 0.2:
        return False
    return has_digit(value) or all(map(is_random_word, value.split(".")))


def is_identifier(value: str) -> bool:
    """Whether a value names a variable that holds a secret rather than being one, such as `caching_sha2_password`."""
    return ("_" in value or "-" in value) and _IDENTIFIER.fullmatch(value.rstrip(" ")) is not None


def is_path(value: str) -> bool:
    """Whether a value that begins with a slash is a path rather than base 64."""
    if not value.startswith("/"):
        return False
    return len(value) < 16 or not _BASE64.fullmatch(value) or variety(value) < 4 or wordiness(value) > 0.3


def is_name(value: str) -> bool:
    """Whether a value reads like words or an identifier: letters in words, at most two digits behind each, any usual separators."""
    return _NAME.fullmatch(value) is not None or _CAMEL.fullmatch(value) is not None


def is_algorithm(value: str) -> bool:
    """Whether a value names an algorithm or encoding, such as `sha256` or `scram-sha-256`."""
    return _ALGORITHM.fullmatch(value) is not None


def is_measure(value: str) -> bool:
    """Whether a value is a date, a time or a version."""
    return _DATE.fullmatch(value) is not None


def is_uuid(value: str) -> bool:
    """Whether a value has the form of a UUID."""
    return _UUID.fullmatch(value) is not None


def has_digit(value: str) -> bool:
    """Whether there is an ASCII digit in it."""
    return _DIGIT.search(value) is not None


def variety(value: str) -> int:
    """How many of these it has: small letters, capitals, digits, anything else."""
    if value.isascii():
        return len(set(value.translate(_CLASSES)))
    return len({"a" if c.islower() else "A" if c.isupper() else "0" if c.isdigit() else "!" for c in set(value)})
