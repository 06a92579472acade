"""What keys look like: one vocabulary of shapes, each an expression together with a made-up value.

The values are for the examples of rules: they look random, open nothing, and stand whole nowhere. Constructors of rules that are built
from shapes are in services.py; a shape that no other service shares is written down beside its rule as `Shape(pattern, sample)`.
"""

from __future__ import annotations

import base64 as base_64
import re
from typing import NamedTuple

_HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f50e7a3d96c1b8f42"
_MIXED = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6EdR1fG0hM"


class Shape(NamedTuple):
    """What a key looks like, and one made up."""

    pattern: str
    sample: str


def hexes(length: int, most: int = 0) -> Shape:
    """So many hexadecimal digits, up to `most` where that is given; not figures alone, which would be a number."""
    most = most or length
    return Shape(rf"(?=\d{{0,{most - 1}}}[a-fA-F])[0-9a-fA-F]{{{length},{most}}}", _made_up(_HEX, length))


def mixed(length: int, most: int = 0) -> Shape:
    """So many letters and digits, of both at least one; hexadecimal digits are among them."""
    return Shape(_with_both("[A-Za-z0-9]", length, most or length), _made_up(_MIXED, length))


def part(length: int, most: int = 0) -> Shape:
    """So many letters and digits, of either maybe none: a short part beside one by which the whole is told."""
    return Shape(rf"[A-Za-z0-9]{{{length},{most or length}}}", _made_up(_MIXED, length))


def lower(length: int, most: int = 0) -> Shape:
    """So many small letters and digits, of both at least one."""
    return Shape(_with_both("[a-z0-9]", length, most or length), _made_up(_MIXED, length).lower())


def upper(length: int, most: int = 0) -> Shape:
    """So many capitals and digits, of both at least one."""
    return Shape(_with_both("[A-Z0-9]", length, most or length), _made_up(_MIXED, length).upper())


def url_safe(length: int, most: int = 0) -> Shape:
    """So many characters of the URL-safe base-64 alphabet, at least a letter and a digit among them."""
    return Shape(_with_both("[A-Za-z0-9_-]", length, most or length), _made_up(_MIXED, length))


def base64(length: int, most: int = 0, padding: str = "") -> Shape:
    """So many characters of base 64, padding not counted: any or, where it is given, exactly this one."""
    most = most or length
    end = (padding or "={0,2}") + "(?![A-Za-z0-9+/=])"
    return Shape(rf"(?=[A-Za-z+/]{{0,{most}}}\d)[A-Za-z0-9+/]{{{length},{most}}}{end}", _made_up(_MIXED, length) + padding)


BASE58 = "[1-9A-HJ-NP-Za-km-z]"
"""A character of base 58."""

UUID = Shape(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "3f9c2b7e-5a1d-" + "4c8e-9b6f-7d2e4a6c8b1f")
LOOSE_UUID = Shape(r"(?=[a-z-]{0,35}\d)[0-9a-z-]{36}", UUID.sample)
"""What services take for a UUID that is none."""
UUID_PAIR = Shape(r"[A-Za-z0-9+/]{98}==(?![A-Za-z0-9+/=])", base_64.b64encode(f"{UUID.sample}:{UUID.sample}".encode()).decode())
"""The base 64 of two UUIDs with a colon between them; `is_uuid_pair` looks inside."""


def is_uuid_pair(value: str) -> bool:
    """Whether a value ends in 100 characters that are the base 64 of two UUIDs with a colon between them."""
    try:
        decoded = base_64.b64decode(value[-100:], validate=True).decode("ascii")
    except ValueError:
        return False
    return re.fullmatch(rf"{UUID.pattern}:{UUID.pattern}", decoded) is not None


def joined(*parts: Shape | str) -> Shape:
    """Shapes one after another, with literal text between them."""
    patterns = (re.escape(part) if isinstance(part, str) else f"(?:{part.pattern})" for part in parts)
    return Shape("".join(patterns), "".join(part if isinstance(part, str) else part.sample for part in parts))


def either(*shapes: Shape) -> Shape:
    """One of several shapes; the first gives the sample."""
    return Shape("(?:" + "|".join(shape.pattern for shape in shapes) + ")", shapes[0].sample)


def _made_up(alphabet: str, length: int) -> str:
    return (alphabet * (length // len(alphabet) + 1))[:length]


def _with_both(alphabet: str, length: int, most: int) -> str:
    return rf"(?=[A-Za-z_-]{{0,{most - 1}}}\d)(?=[\d_-]{{0,{most - 1}}}[A-Za-z]){alphabet}{{{length},{most}}}"
