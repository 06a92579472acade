"""Labelled text made on the spot: code, settings, data and logs with made-up people in them, and with what only looks like one.

Names, streets and numbers are put together at random, so no tool can know them; the same seed makes the same texts. Check digits are right
where a kind has them, telephone numbers are of ranges that are given out. What it says is coarse: real data is harder.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from corpora import Text

_GIVEN = (
    "Adaora Bjarne Celestyna Dragomir Eluned Fintan Gwendolyn Hjalmar Ilaria Jolanta Kazimir Leocadia Maelle Niamh Ottokar Priya Ruairi"
)
_FAMILY = (
    "Achterberg Blomqvist Czarnecki Delacroix Eriksen Fairweather Goncalves Hollingsworth Iwanow Jankauskas Kowalczuk Lindstrom Petrescu"
)
_STREETS = "Alder Birchwood Canal Dockside Elmfield Foundry Granary Harbour Ironmonger Juniper"
_TOWNS = "Ashbourne Brackley Chiddingfold Dunmore Elverum Falkenberg Gorinchem Holstebro"
_DOMAINS = "harbour-mail.org lindenpost.net kestrel-box.com ostsee-mail.de"
_CODES = "AQRSTUVWXYZ"

Kind = Callable[[random.Random], str]


def _digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choices("0123456789", k=count))


def _card(chance: random.Random) -> str:
    body = chance.choice(("4539", "5290", "4716", "5412")) + _digits(chance, 11)
    total = sum(sum(divmod(int(digit) * 2, 10)) if place % 2 == 0 else int(digit) for place, digit in enumerate(reversed(body)))
    return body + str(-total % 10)


def _iban(chance: random.Random) -> str:
    account = _digits(chance, 18)
    return f"DE{98 - int(account + '131400') % 97:02}{account}"


def _name(chance: random.Random) -> str:
    return f"{chance.choice(_GIVEN.split())} {chance.choice(_FAMILY.split())}"


_PEOPLE: dict[str, Kind] = {
    "full_name": _name,
    "last_name": lambda r: r.choice(_FAMILY.split()),
    "email": lambda r: f"{r.choice(_GIVEN.split()).lower()}{r.randint(2, 98)}@{r.choice(_DOMAINS.split())}",
    "phone": lambda r: f"+4930{r.randint(20, 89)}{_digits(r, 6)}",
    "home_phone": lambda r: f"({r.choice(('212', '312', '415', '617'))}) {r.randint(222, 899)}-{r.randint(2000, 9899)}",
    "date_of_birth": lambda r: f"{r.randint(1938, 2006)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}",
    "ssn": lambda r: f"{r.randint(100, 665)}-{r.randint(10, 98)}-{r.randint(1200, 9899)}",
    "card_number": _card,
    "iban": _iban,
    "passport_number": lambda r: r.choice(_CODES) + _digits(r, 8),
    "street": lambda r: f"{r.randint(2, 240)} {r.choice(_STREETS.split())} Road",
    "client_ip": lambda r: f"{r.choice((81, 93, 151, 188))}.{r.randint(17, 250)}.{r.randint(17, 250)}.{r.randint(17, 250)}",
    "medical_record_number": lambda r: "MR" + _digits(r, 7),
}
_HARMLESS: dict[str, Kind] = {
    "version": lambda r: f"{r.randint(1, 12)}.{r.randint(0, 30)}.{r.randint(0, 900)}.{r.randint(0, 60)}",
    "created_at": lambda r: f"20{r.randint(18, 26)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}T{r.randint(0, 23):02}:14:09Z",
    "timestamp": lambda r: str(r.randint(1_500_000_000, 1_790_000_000)),
    "order_number": lambda r: f"ORD-{_digits(r, 9)}",
    "commit": lambda r: "".join(r.choices("0123456789abcdef", k=40)),
    "request_id": lambda r: "-".join("".join(r.choices("0123456789abcdef", k=n)) for n in (8, 4, 4, 4, 12)),
    "support": lambda r: f"help{r.randint(1, 9)}@example.com",
    "test_card": lambda _: "4242424242424242",
    "listen_on": lambda r: f"192.168.{r.randint(0, 250)}.{r.randint(2, 250)}:{r.randint(3000, 9000)}",
    "phone_label": lambda _: "Telephone number",
    "email_template": lambda _: "welcome_mail.html",
    "address_family": lambda r: r.choice(("AF_INET", "AF_UNIX")),
    "ean": lambda r: "40" + _digits(r, 11),
    "image": lambda r: f"registry/shop@sha256:{''.join(r.choices('0123456789abcdef', k=64))}",
}
_FORMS = (
    ("customer.py", '{key} = "{value}"'),
    ("customer.ts", "  {key}: '{value}',"),
    ("application.yaml", "{key}: {value}"),
    ("customer.json", '  "{key}": "{value}",'),
    ("Customer.java", 'private String {key} = "{value}";'),
    ("customer.go", '{key} := "{value}"'),
    ("access.log", "INFO saved {key}={value}"),
    ("customer.xml", "<{key}>{value}</{key}>"),
)
_COLUMNS = ("full_name", "email", "phone", "date_of_birth", "street")


def make(count: int, seed: int = 17) -> list[Text]:
    """That many texts, half of them with nobody in them; every tenth is a table or a record."""
    chance = random.Random(seed)
    return [_table(chance, number) if number % 10 == 0 else _text(chance, somebody=number % 2 == 0) for number in range(count)]


class _Page:
    """A text while it is written, with the places of values."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: list[tuple[int, int]] = []

    def add(self, before: str, value: str, after: str) -> None:
        """Writes a value that is somebody's, between other things."""
        start = len(self.text) + len(before)
        self.spans.append((start, start + len(value)))
        self.text += before + value + after


def _text(chance: random.Random, *, somebody: bool) -> Text:
    name, form = chance.choice(_FORMS)
    page = _Page()
    wanted = chance.randint(0, 3)
    for line in range(chance.randint(wanted + 1, 5)):
        kinds = _PEOPLE if somebody and line == wanted else _HARMLESS
        key = chance.choice(tuple(kinds))
        value = kinds[key](chance)
        before, _, after = form.format(key=key, value="\0").partition("\0")
        if kinds is _PEOPLE:
            page.add(before, value, after + "\n")
        else:
            page.text += before + value + after + "\n"
    return Text(name, page.text, tuple(page.spans))


def _table(chance: random.Random, number: int) -> Text:
    rows = [[_PEOPLE[column](chance) for column in _COLUMNS] for _ in range(chance.randint(3, 8))]
    page = _Page()
    sort = number // 10 % 3
    page.text = ",".join(_COLUMNS) + "\n" if sort == 0 else "" if sort == 1 else "["
    for row in rows:
        page.text += "INSERT INTO customers (" + ", ".join(_COLUMNS) + ") VALUES (" if sort == 1 else "{" if sort == 2 else ""
        for at, (column, value) in enumerate(zip(_COLUMNS, row, strict=True)):
            if sort == 0:
                page.add("," if at else "", value, "")
            elif sort == 1:
                page.add(", '" if at else "'", value, "'")
            else:
                page.add(f'{", " if at else ""}{json.dumps(column)}: "', value, '"')
        page.text += ("\n", ");\n", "},\n")[sort]
    return Text(("customers.csv", "customers.sql", "customers.json")[sort], page.text + ("]" if sort == 2 else ""), tuple(page.spans))
