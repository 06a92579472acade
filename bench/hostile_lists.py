"""Texts of hostile.py that have a structure: lists, choices, tables and literals that go on, open again or nest; names by turns."""

from __future__ import annotations

import base64
import itertools
import random
import string
from collections.abc import Callable, Iterator

import hostile_texts

_CHANCE = random.Random(3)
_NAMES = ("tokens", "users", "credentials", "patients", "secret")
"""What lists are called, each in the place of `@`."""
_LISTS = {
    "a list never closed": ("@ = [", '"%(word)s", '),
    "lists never closed": ("", '@ = ["%(value)s", '),
    "lists of people never closed": ("", '@ = ["%(person)s", '),
    "lists in lists": ("", "@: [%(at)s"),
    "maps in maps": ("", '@: {"%(word)s": '),
    "lists in brackets": ("", "[@] := "),
    "calls in calls": ("", '@("%(word)s", '),
    "a long list": ("@ = [\n", '  "%(value)s",\n'),
    "a long map": ("@ = {\n", '  "%(person)s": "%(value)s",\n'),
    "pairs": ("@ = [\n", '  ("%(word)s", "%(value)s!"),\n'),
    "lines": ("@:\n", "  - %(value)s\n"),
    "lines under each": ("", "@:\n  - %(value)s\n"),
    "keys under each": ("", "@:\n  %(word)s: %(value)s\n"),
    "keys farther and farther in": ("", "%(indent)s@:\n"),
    "sections": ("", "[@]\n%(word)s = %(value)s\n"),
    "values with commas": ("", "@=%(value)s,"),
    "lists of words": ("", "@: [%(value)s, "),
    "notes": ("", "@:\n%(word)s: %(value)s\n"),
    "choices": ("", '@ = x%(at)s ? "%(value)s" : "%(person)s";\n'),
    "a choice that goes on": ("@ = ", 'x%(at)s ? "%(value)s" : '),
    "cases": ("", 'case "%(word)s": @ = "%(value)s"; break;\n'),
    "comparisons": ("", 'if @ == "%(value)s": return %(at)s\n'),
    "what is added": ("", '@.push("%(value)s");'),
}
"""What stands once in front, and what over and over."""
_COLUMNS = (
    {"user": "word", "password": "value"},
    {"email": "address", "password": "value", "role": "word"},
    {"id": "at", "first_name": "word", "name": "person", "email": "address", "phone": "phone"},
    {"name": "person", "city": "word", "diagnosis": "word"},
)
"""What columns are called, and what they hold."""
_TABLES = {
    "a file": ("<names>\n", "<cells>\n"),
    "heads of a file": ("", "<names>\n%(at)s,%(value)s\n"),
    "a table": ("<|names>\n<|rule>\n", "<|cells>\n"),
    "tables": ("", "<|names>\n<|rule>\n<|cells>\n"),
    "objects": ("[", "<object>,"),
    "rows of a database": ("INSERT INTO people (<names>) VALUES\n", "(<quoted>),\n"),
    "statements": ("", "INSERT INTO people (<names>) VALUES (<quoted>);\n"),
}
_BY_TURNS = ("password", "token", "secret", "name", "patient", "tokens = [")
_TURNS = ("@=@:", '@: "@", ', "@: @\n", "@://@.")
_LITERALS = ('"""', "`", "<<EOF\n", "R'(", "<!--", "/*", "{{", "<key>", "#{", "[", "$(")
_OTHERS = {
    "pieces put together": ("x = ", '"%(letter)s" + '),
    "pieces of a password": ("password = ", '"%(letter)s%(letter)s" + '),
    "escapes": ('password = "', "\\x%(byte)s"),
    "cases of a test": ('parametrize("user,password", [', '("%(word)s", "%(value)s!"), '),
    "tests with cases": ("", 'parametrize("user,password", [("a%(at)s", '),
    "tests that are expanded": ("", 'parameterized.expand([("a%(at)s", '),
    "rows of tests": ("", '[InlineData("%(word)s", "%(value)s!")]\n'),
    "files of tests": ("", "@CsvSource(\r\n%(at)s"),
    "people who sign in": ("", "User: %(word)s, Password: %(word)s "),
    "a Secret of Kubernetes": ("kind: Secret\ndata:\n", "  a%(at)s: %(value)s\n"),
}


def texts(size: int) -> Iterator[tuple[str, str]]:
    """All of them, each with a name."""
    for (title, (head, row)), of in itertools.product(_LISTS.items(), _NAMES):
        yield f"{title}: {of}", _made(head.replace("@", of), row.replace("@", of), size)
    for (title, (head, row)), columns in itertools.product(_TABLES.items(), _COLUMNS):
        yield f"{title}: {', '.join(columns)}", _made(_of_columns(head, columns), _of_columns(row, columns), size)
    for (one, other), turn in itertools.product(itertools.permutations(_BY_TURNS, 2), _TURNS):
        pair = turn.replace("@", one, 1).replace("@", other, 1)
        yield f"by turns: {pair!r}", _made("", f"{10 * pair}%(at)s", size)
    for opening in _LITERALS:
        yield f"before each {opening!r}", _made("", f"x = {opening}\npassword = %(word)s\n", size)
        yield f"before all {opening!r}", _made(f"x = {opening}\n", "token: %(value)s\n", size)
    for title, (head, row) in _OTHERS.items():
        yield title, _made(head, row, size)
    yield "base 64 in base 64", _in_itself(size)


class _Drawn:
    """What stands in a row for each mark, another one each time; `at` is the row's number."""

    def __init__(self, at: int) -> None:
        self._at = at

    def __getitem__(self, mark: str) -> str:
        return _COUNTED[mark](self._at) if mark in _COUNTED else _DRAWN[mark]()


def _letters(alphabet: str, count: int) -> str:
    return "".join(_CHANCE.choices(alphabet, k=count))


_COUNTED: dict[str, Callable[[int], str]] = {
    "at": str,
    "phone": lambda at: f"+49 30 {10_000_000 + at}",
    "indent": lambda at: " " * (at % 40),
}
_DRAWN: dict[str, Callable[[], str]] = {
    "word": lambda: _letters(string.ascii_lowercase, 5),
    "value": lambda: _letters(string.ascii_letters + string.digits, 12),
    "letter": lambda: _letters(string.ascii_letters, 1),
    "byte": lambda: _letters(string.hexdigits, 2),
    "person": lambda: f"{_CHANCE.choice(('Linda', 'Walter', 'Thorben', 'Anna'))} {_CHANCE.choice(('Ashworth', 'Lindenfeld', 'Brandt'))}",
    "address": lambda: f"{_letters(string.ascii_lowercase, 6)}@northwind-traders.com",
}


def _of_columns(row: str, columns: dict[str, str]) -> str:
    """The head or row of a table with its columns' names, or marks for what they hold."""
    cells = [f"%({mark})s" for mark in columns.values()]
    written = {
        "<names>": ",".join(columns),
        "<cells>": ",".join(cells),
        "<|names>": f"| {' | '.join(columns)} |",
        "<|rule>": "|---" * len(columns) + "|",
        "<|cells>": f"| {' | '.join(cells)} |",
        "<object>": "{" + ", ".join(f'"{name}": "{cell}"' for name, cell in zip(columns, cells, strict=True)) + "}",
        "<quoted>": ", ".join(f"'{cell}'" for cell in cells),
    }
    for place, what in written.items():
        row = row.replace(place, what)
    return row


def _made(head: str, row: str, size: int) -> str:
    return hostile_texts.filled(itertools.chain((head,), (row % _Drawn(at) for at in itertools.count())), size)


def _in_itself(size: int) -> str:
    inside = _letters(string.ascii_letters, 20)
    while len(inside) < size:
        inside = base64.b64encode(f"password = '{inside}' {_letters(string.ascii_letters, 20)}".encode()).decode()
    return inside[:size]
