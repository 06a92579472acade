"""Words as an editor shows them: titles of rules within a sentence, and what is to be done in an editor's terms.

Which words are names is not known of a title, so the ordinary ones are listed.
"""

from __future__ import annotations

_ORDINARY = (
    "access address answer api bank basic bearer broad bucket card client cloud code connection cookie credential credentials "
    "credit customer database date deploy driving e-mail email employee environment extended generic health hidden high-entropy "
    "home host hostname identifier identity internal invisible key licence login magnetic medical model name national network "
    "package passport password payment person personal phone place postal private proprietary protected public registry routing "
    "secret seed session signed signing social street tax telephone token transport url user username value vehicle wallet webhook"
)
"""First words of titles that are no names; any other first word (Stripe, GitHub, IBAN) keeps its capital."""

_COMMANDS = {"`airlock vault afresh`": "“Start Afresh”"}
"""Commands that people are told of, and what they press in an editor."""


def for_editors(sentence: str) -> str:
    """A sentence for people, with what is to be done said in an editor's terms."""
    for command, button in _COMMANDS.items():
        sentence = sentence.replace(command, button)
    return sentence


def in_sentence(title: str) -> str:
    """The title with a small first letter where the language has one: `password`, `e-mail address`, `Stripe live key`."""
    first = title.split(" ", 1)[0].rstrip(",")
    ordinary = first.lower() in _ORDINARY.split() and first[1:] == first[1:].lower()
    return title[:1].lower() + title[1:] if ordinary else title
