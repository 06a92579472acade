"""The members of a language's own types: `get` behind an unknown variable is a dictionary's at least as likely as a protected one.

And the functions whose keywords say nothing of whose they are.
"""

from __future__ import annotations

import functools
import re

from airlock.core.detect.words import word_set

_ECMASCRIPT = word_set(
    """
    add all any apply assign at bind call catch charAt charCodeAt clear clone codePointAt concat constructor copyWithin create delete done
    endsWith entries every exec fill filter finally find findIndex findLast findLastIndex flat flatMap forEach freeze from fromEntries get
    getTime has hasOwnProperty includes indexOf isArray join keys lastIndexOf length log map match matchAll message name next normalize now
    of padEnd padStart parse pop prototype push race reduce reduceRight reject repeat replace replaceAll resolve return reverse search seal
    set shift size slice some sort splice split stack startsWith stringify substring substr test then throw toFixed toISOString toJSON
    toLocaleString toLowerCase toString toUpperCase trim trimEnd trimStart unshift value valueOf values
    """
)
_STATIC = word_set(
    """
    allSettled defineProperties defineProperty deleteProperty fromCharCode fromCodePoint getOwnPropertyDescriptor getOwnPropertyDescriptors
    getOwnPropertyNames getOwnPropertySymbols getPrototypeOf groupBy hasOwn isExtensible isFinite isFrozen isInteger isNaN isPrototypeOf
    isSafeInteger isSealed isView ownKeys parseFloat parseInt preventExtensions setPrototypeOf withResolvers
    """
)
"""Of ECMAScript's standard classes themselves."""
_OTHERS = word_set(
    """
    absolute acquire anchor cancel close critical date day debug done drive error exception exists expanduser fileno filter flush fold glob
    handle info iterdir joinpath level log microsecond minute mkdir month name open parent parents parts read readable readline readlines
    release rename resolve result rglob root seek second send set stat stem submit suffix suffixes tell throw time timestamp today touch
    truncate unlink wait warning weekday writable write writelines year
    """
)
"""Of Python's files, paths, dates, loggers, locks and futures."""
PASSING_ON = word_set(
    """
    AsyncMock Counter MagicMock Mock Namespace NonCallableMagicMock NonCallableMock OrderedDict SimpleNamespace assoc bind call
    configure_mock create_autospec defaultdict evolve given multiple partial partialmethod render render_template replace set_defaults
    url_for
    """
)
"""Public functions of Python whose keywords are somebody else's: those of a function given to them, fields, attributes of a double."""
_LIKE_ECMASCRIPT = frozenset({"javascript", "javascriptreact", "typescript", "typescriptreact"})


def members_of_standard_types(language: str) -> frozenset[str]:
    """Names of members that values of standard types have; empty for a language whose are not known."""
    if language == "python":
        return _python()
    return _ECMASCRIPT if language in _LIKE_ECMASCRIPT else frozenset()


def static_members(language: str) -> frozenset[str]:
    """Names of members that standard classes themselves have."""
    return _STATIC if language in _LIKE_ECMASCRIPT else frozenset()


@functools.cache
def _python() -> frozenset[str]:
    types = (str, bytes, bytearray, list, dict, set, frozenset, tuple, int, float, complex, OSError, UnicodeError, SyntaxError, property)
    return frozenset(name for kind in (*types, type, re.Pattern, re.Match) for name in dir(kind)) | _OTHERS
