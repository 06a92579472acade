"""Fills the example workspace: copies `examples/shop` into a folder and puts a made-up value where a marker stands.

The values come from a random generator with a fixed seed, so that every run gives the same workspace; each has the shape, and where the
format has one the checksum, of the real thing. None works anywhere.
"""

from __future__ import annotations

import argparse
import base64
import csv
import io
import json
import re
import string
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

SHOP = Path(__file__).resolve().parent.parent / "examples/shop"
_MARKER = re.compile(r"\{\{([a-z_]+)\}\}")
_ALNUM = string.ascii_letters + string.digits
_BASE32 = string.ascii_uppercase + "234567"

_FIRST = [
    "Anneke",
    "Bram",
    "Carla",
    "Dirk",
    "Elske",
    "Famke",
    "Gijs",
    "Hanna",
    "Imke",
    "Joost",
    "Katrijn",
    "Lotte",
    "Mees",
    "Nienke",
    "Oskar",
    "Pien",
    "Ruben",
    "Saskia",
    "Teun",
    "Yara",
]
_LAST = [
    "Visser",
    "Brouwer",
    "Dekker",
    "Hoekstra",
    "Kuipers",
    "Postma",
    "Veenstra",
    "Wiersma",
    "Zijlstra",
    "Noordhof",
    "Terpstra",
    "Sikkema",
]
_MAIL = ("tidemail.net", "postmeadow.org", "quayside-mail.eu")
_STREETS = ("Havenkade", "Lindelaan", "Zeedijk", "Molenweg", "Brugstraat")
_TOWNS = (("Harlingen", "8861"), ("Enkhuizen", "1601"), ("Vlissingen", "4381"), ("Lemmer", "8531"))


def main(arguments: list[str]) -> int:
    """Write the workspace; refuses a folder that has something else in it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", type=Path, help="folder to write; made when it is missing")
    parser.add_argument("--seed", default="harbour-lane", help="another seed gives other values")
    options = parser.parse_args(arguments)
    target: Path = options.target
    if target.exists() and any(target.iterdir()) and not (target / "backend/shop/pricing.py").exists():
        print(f"failed: {target} is not empty\n  cure: name a new folder", file=sys.stderr)
        return 1
    count = fill(SHOP, target, options.seed)
    print(f"{count} files written to {target}")
    return 0


def fill(source: Path, target: Path, seed: str) -> int:
    """Copy every file with its markers filled; the number of files."""
    files = sorted(path for path in source.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    for path in files:
        text = _MARKER.sub(lambda match: value(match[1], seed), path.read_text(encoding="utf-8"))
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text, encoding="utf-8", newline="\n")
        copy.chmod(path.stat().st_mode & 0o777)
    return len(files)


def value(name: str, seed: str) -> str:
    """The value of a marker: always the same for the same seed, whatever the other markers are."""
    family = "customers" if name.startswith("customer") else name
    return _VALUES[name](Random(f"{seed}:{family}"))


def _text(random: Random, alphabet: str, length: int) -> str:
    return "".join(random.choices(alphabet, k=length))


def _token(prefix: str, alphabet: str, length: int) -> Callable[[Random], str]:
    return lambda random: prefix + _text(random, alphabet, length)


def _github_token(random: Random) -> str:
    """The last six characters are the CRC-32 of the thirty before them, in base 62."""
    body = _text(random, _ALNUM, 30)
    number, digits = zlib.crc32(body.encode()), ""
    alphabet = string.digits + string.ascii_uppercase + string.ascii_lowercase
    while number:
        number, digit = divmod(number, 62)
        digits = alphabet[digit] + digits
    return "ghp" + "_" + body + digits.rjust(6, "0")


def _slack_webhook(random: Random) -> str:
    parts = (_text(random, _BASE32, 9), _text(random, _BASE32, 11), _text(random, _ALNUM, 24))
    return "https://hooks.slack" + ".com/services/T{}/B{}/{}".format(*parts)


def _sendgrid_key(random: Random) -> str:
    alphabet = _ALNUM + "-_"
    return "SG" + "." + _text(random, alphabet, 22) + "." + _text(random, alphabet, 43)


def _password(random: Random) -> str:
    words = ("anchor", "Bowline", "cleat", "Dinghy", "ebb", "Fathom", "gale", "Halyard")
    return f"{random.choice(words)}{random.choice('-_.')}{_text(random, _ALNUM, 9)}{random.randint(10, 99)}"


def _host(name: str) -> Callable[[Random], str]:
    return lambda _random: f"{name}.harbourlane" + ".internal"


def _employee(random: Random) -> str:
    return f"{random.choice(_FIRST)}.{random.choice(_LAST)}".lower() + "@" + "harbour-lane.eu"


def _customers(random: Random) -> list[dict[str, str]]:
    return [_customer(random, 10400 + 7 * number) for number in range(24)]


def _customer(random: Random, number: int) -> dict[str, str]:
    first, last = random.choice(_FIRST), random.choice(_LAST)
    town, code = random.choice(_TOWNS)
    street = f"{random.choice(_STREETS)} {random.randint(1, 180)}"
    return {
        "number": str(number),
        "name": f"{first} {last}",
        "email": f"{first}.{last}{random.randint(60, 99)}".lower() + "@" + random.choice(_MAIL),
        "phone": f"+31 6 {random.randint(1000, 9999)} {random.randint(1000, 9999)}",
        "address": f"{street}, {code} {_text(random, string.ascii_uppercase, 2)} {town}",
        "iban": _iban(random),
        "spent": f"{random.randint(2000, 250000) / 100:.2f}",
    }


def _iban(random: Random) -> str:
    """A Dutch account number with a right check number (ISO 13616)."""
    account = "HLNL" + _text(random, string.digits, 10)
    digits = "".join(str(int(character, 36)) for character in account + "NL00")
    return f"NL{98 - int(digits) % 97:02d}{account}"


def _customers_csv(random: Random) -> str:
    out = io.StringIO()
    rows = _customers(random)
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().rstrip("\n")


_VALUES: dict[str, Callable[[Random], str]] = {
    "aws_access_key_id": _token("AK" + "IA", _BASE32, 16),
    "aws_secret_access_key": lambda random: base64.b64encode(random.randbytes(30)).decode(),
    "customer_email": lambda random: _customers(random)[0]["email"],
    "customers_csv": _customers_csv,
    "customers_json": lambda random: json.dumps(_customers(random), indent=2),
    "db_password": _password,
    "employee_payments": _employee,
    "employee_pricing": _employee,
    "employee_support": _employee,
    "github_token": _github_token,
    "google_api_key": _token("AI" + "za", _ALNUM + "-_", 35),
    "host_api": _host("api.prod"),
    "host_cache": _host("cache.prod"),
    "host_ci": _host("ci.build"),
    "host_db": _host("db-primary.prod"),
    "host_feed": _host("pricing-feed.prod"),
    "host_replica": _host("db-replica.prod"),
    "host_search": _host("search.prod"),
    "host_sentry": _host("sentry.ops"),
    "host_shop": _host("storefront.prod"),
    "redis_password": _password,
    "replica_password": _password,
    "sendgrid_api_key": _sendgrid_key,
    "sentry_key": _token("", "0123456789abcdef", 32),
    "session_secret": _token("", "0123456789abcdef", 64),
    "slack_webhook_url": _slack_webhook,
    "stripe_secret_key": _token("sk" + "_live_", _ALNUM, 99),
    "stripe_webhook_secret": _token("wh" + "sec_", _ALNUM, 32),
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
