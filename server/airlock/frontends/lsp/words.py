"""Words as an editor shows them: what is to be done, in its terms."""

from __future__ import annotations

_COMMANDS = {"`airlock vault afresh`": "“Start Afresh”"}
"""Commands that people are told of, and what they press in an editor."""


def for_editors(sentence: str) -> str:
    """A sentence for people, with what is to be done said in an editor's terms."""
    for command, button in _COMMANDS.items():
        sentence = sentence.replace(command, button)
    return sentence
