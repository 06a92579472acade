"""What functions and constructors take, by how a text declares them: `fun contact(id: Long, name: String)`, `def patient(name, dob):`."""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.personal.keytable import NAMES
from airlock.core.detect.personal.naming import kind_of
from airlock.core.expressions import compiled

_DECLARES = ("fun", "def", "function", "func", "fn", "const", "let")
"""What a function is declared with."""
_BEFORE = max(map(len, _DECLARES))
_OPENS = ("(", " = (")
"""What stands between the name of a function and what it takes."""
_GO = "func"
"""What Go declares functions with, where the type of a parameter stands behind its name without a colon."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        compiled(r"[A-Za-z_]\w*(?=\??\s*:)|[A-Za-z_]\w*(?=\??\s*(?:=[^,]*)?\Z)"),
        compiled(r"\((?P<fields>[^(){}\"']{3,400})\)"),
    )


def function(text: str, name: str) -> tuple[str, ...]:
    """The parameters of the function of this name in a text, nothing where there is none or none of them is for personal data."""
    for opens in _OPENS:
        sign = f" {name}{opens}"
        at = text.find(sign)
        while at >= 0:
            declares = next(filter(text[max(at - _BEFORE, 0) : at].endswith, _DECLARES), "")
            match = _patterns()[1].match(text, at + len(sign) - 1) if declares else None
            if match is not None:
                taken = _typed(match["fields"]) if declares == _GO and ":" not in match["fields"] else fields(match["fields"], name)
                return taken if any(map(kind_of, taken)) else ()
            at = text.find(sign, at + 1)
    return ()


def _typed(said: str) -> tuple[str, ...]:
    """The names of parameters with their types behind them."""
    return tuple(part.split()[0] for part in said.split(",") if part.strip())


def fields(said: str, owner: str) -> tuple[str, ...]:
    """The names of parameters, of which some have types before or behind them, or defaults; a `name` is its owner's."""
    names = [name[0] for part in said.split(",") if (name := _patterns()[0].search(part)) is not None]
    whose = f"{owner}_name"
    told = kind_of(whose) == "person_name"
    return tuple(whose if told and name in NAMES else name for name in names if name not in ("self", "this"))
