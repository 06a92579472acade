"""Macaroons, the tokens of PyPI: a location, an identifier, what limits them, and a signature, in packets one behind the other.

https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt, version 2
"""

from __future__ import annotations

from airlock.core.detect.decoding import base64_bytes

_VERSION = 2
_END, _LOCATION, _IDENTIFIER, _VERIFIER, _SIGNATURE = 0, 1, 2, 4, 6
_FIELDS = (_LOCATION, _IDENTIFIER, _VERIFIER, _SIGNATURE)
_UUID_LENGTH = 36
_ONE_BYTE = 128


def breaks_off(token: str) -> bool:
    """Whether a token is made like a macaroon that a UUID names, but ends before its signature: nothing can be opened with it.

    What is made otherwise does not break off: it may be of another make.
    """
    data, at, named = base64_bytes(token), 1, False
    if data[:1] != bytes((_VERSION,)):
        return False
    while at < len(data):
        field, length = data[at], data[at + 1] if at + 1 < len(data) else 0
        if field == _END:
            at += 1
            continue
        if field not in _FIELDS or length >= _ONE_BYTE or field == _SIGNATURE:
            return False
        if not named and field == _IDENTIFIER:
            if length != _UUID_LENGTH:
                return False
            named = True
        at += 2 + length
    return named
