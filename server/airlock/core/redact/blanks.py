"""What is put in the place of a value that is not to come back: as many X, or nothing, as far as the syntax lets it."""

from __future__ import annotations

import re

from airlock.core.expressions import compiled
from airlock.core.placeholder import Form

_AFTER_BREAK = compiled(r"(\r\n|\r|\n)([^\w\r\n]*)([^\r\n]*)")
_FIRST_DAY = compiled(r"[0-9]{4}([^0-9]+)[0-9]+[^0-9]+[0-9]{1,2}(.*)", re.DOTALL)
_WHOLE = compiled(r"\A[0-9]{1,2}(?=\.)")
"""The whole part of a number that may be a degree; three ones are none."""
_LEAST = 8
_NOTHING = {Form.NUMBER: "0", Form.DECIMAL: "0.0", Form.HEX: "0"}


def masked(value: str, form: Form) -> str:
    """Ones for the digits of a number or date; else X for every character but line ends and what begins the lines behind them."""
    if form is Form.DECIMAL:
        return re.sub("[0-9]", "1", _WHOLE.sub("111", value))
    if form in (Form.NUMBER, Form.DATE, Form.HEX):
        return re.sub(r"[0-9A-Fa-f]", "1", value) if "," not in value or form is Form.DATE else "1"
    if "\n" not in value and "\r" not in value:
        return "X" * len(value)
    if any(quote in value for quote in "\"'`"):
        return "X" * _LEAST  # it goes through several literals
    first = re.match(r"[^\r\n]*", value)
    head = first.end() if first else 0
    return "X" * head + _AFTER_BREAK.sub(lambda match: match[1] + match[2] + "X" * len(match[3]), value[head:])


def removed(value: str, form: Form) -> str:
    """Nothing, or the least that can stand where a number or a date must."""
    if form is Form.DATE:
        return _FIRST_DAY.sub(_first_day, value, count=1)
    return _NOTHING.get(form, "")


def _first_day(match: re.Match[str]) -> str:
    return f"1850{match[1]}1{match[1]}1" if "," in match[1] else f"1970-01-01{re.sub('[0-9]', '0', match[2])}"
