"""Words that every front door uses: titles of rules within a sentence, and what a whole table says.

Which words are names is not known of a title, so the ordinary ones are listed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

MANY = 6
"""So many findings in one table are told of as one."""
_KINDS_TOLD = 4

_ORDINARY = (
    "access address answer api bank basic bearer broad bucket captcha card client cloud code connection cookie credential credentials "
    "credit customer database date deploy driving e-mail email employee environment extended generic health hidden high-entropy home "
    "host hostname id identifier identity internal invisible key licence login magnetic medical model name national network package "
    "part passport password passwords payment person personal phone place postal private project proprietary protected public "
    "recovery registry routing secret seed service session signature signed signing social street tax telephone token tokens "
    "transport url user username value vehicle wallet webhook"
)
"""First words of titles that are no names; any other first word (Stripe, GitHub, IBAN) keeps its capital."""


def in_sentence(title: str) -> str:
    """The title with a small first letter where the language has one: `password`, `e-mail address`, `Stripe live key`."""
    first, _, rest = title.partition(" ")
    first = first.rstrip(",")
    ordinary = first.lower() in _ORDINARY.split() and first[1:] == first[1:].lower()
    return title if not ordinary or rest[:2].istitle() else title[:1].lower() + title[1:]


def of_table(rows: int, titles: Iterable[str]) -> str:
    """What is said of a table or record with so many rows: `Personal data in 9 rows, 18 values: name of a person, e-mail address`.

    `titles` are those of all its findings.
    """
    counted = Counter(titles).most_common()
    kinds = ", ".join(in_sentence(title) for title, _ in counted[:_KINDS_TOLD])
    rest = len(counted) - _KINDS_TOLD
    more = f" and {rest} more kind{'s' if rest > 1 else ''}" if rest > 0 else ""
    where = f"{rows} rows" if rows > 1 else "a record"
    return f"Personal data in {where}, {sum(count for _, count in counted)} values: {kinds}{more}"
