"""Titles of rules as they stand within a sentence. Which words are names is not known of a title, so the ordinary ones are listed."""

from __future__ import annotations

_ORDINARY = (
    "access address answer api bank basic bearer broad bucket card client cloud code connection cookie credential credentials "
    "credit customer database date deploy driving e-mail email employee environment extended generic health hidden high-entropy "
    "home host hostname identifier identity internal invisible key licence login magnetic medical model name national network "
    "package passport password payment person personal phone place postal private proprietary protected public registry routing "
    "secret seed session signed signing social street tax telephone token transport url user username value vehicle wallet webhook"
)
"""First words of titles that are no names; any other first word (Stripe, GitHub, IBAN) keeps its capital."""


def in_sentence(title: str) -> str:
    """The title with a small first letter where the language has one: `password`, `e-mail address`, `Stripe live key`."""
    first = title.split(" ", 1)[0].rstrip(",")
    ordinary = first.lower() in _ORDINARY.split() and first[1:] == first[1:].lower()
    return title[:1].lower() + title[1:] if ordinary else title
