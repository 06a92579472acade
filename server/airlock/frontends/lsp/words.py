"""Words as an editor shows them: titles of rules within a sentence, and what is to be done in an editor's terms.

Which words are names is not known of a title, so the ordinary ones are listed.
"""

from __future__ import annotations

_ORDINARY = (
    "access address answer api bank basic bearer broad bucket captcha card client cloud code connection cookie credential credentials "
    "credit customer database date deploy driving e-mail email employee environment extended generic health hidden high-entropy home "
    "host hostname id identifier identity internal invisible key licence login magnetic medical model name national network package "
    "part passport password passwords payment person personal phone place postal private project proprietary protected public "
    "recovery registry routing secret seed service session signature signed signing social street tax telephone token tokens "
    "transport url user username value vehicle wallet webhook"
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
    first, _, rest = title.partition(" ")
    first = first.rstrip(",")
    ordinary = first.lower() in _ORDINARY.split() and first[1:] == first[1:].lower()
    return title if not ordinary or rest[:2].istitle() else title[:1].lower() + title[1:]
