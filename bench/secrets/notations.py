r"""The notations in which people write passwords and tokens, each with values made on the spot, and once with words that are none.

`notations.tsv` has a notation a line: the name of a file that tells the language, a tab, and the text, in which `\n` and `\t` stand for
themselves as in Python, and {{token}} and {{password}} for what is to be found. It was written by Airlock's authors without looking at what
any tool finds; Airlock found six in ten of it then, and has been mended on it since.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterator
from pathlib import Path

from corpora import Text

_LINES = Path(__file__).with_name("notations.tsv")
_ALNUM = string.ascii_letters + string.digits
_WORDS = ("Harbour", "lantern", "Copper", "willow", "Granite", "meadow", "Falcon", "ember", "Juniper", "cobalt")
_HARMLESS = ("orders-service", "your-value-here", "see-the-handbook", "to be set later", "read-only", "none yet")
_VALUE = re.compile(r"\{\{(token|password)\}\}")


def make(seed: int = 11) -> list[Text]:
    """Each notation twice, the second time with nothing to be found."""
    chance = random.Random(seed)
    return [text for line in _LINES.read_text(encoding="utf-8").splitlines() for text in _texts(chance, *line.split("\t", 1))]


def _texts(chance: random.Random, name: str, notation: str) -> Iterator[Text]:
    pieces = _VALUE.split(notation.replace("\\n", "\n").replace("\\t", "\t") + "\n")
    text, spans = pieces[0], []
    for kind, after in zip(pieces[1::2], pieces[2::2], strict=True):
        value = _token(chance) if kind == "token" else _password(chance)
        spans.append((len(text), len(text) + len(value)))
        text += value + after
    yield Text(name, text, tuple(spans))
    harmless = (chance.choice(_HARMLESS) if at % 2 else piece for at, piece in enumerate(pieces))
    yield Text(name, "".join(harmless))


def _token(chance: random.Random) -> str:
    letters, count = chance.choice(((_ALNUM, 24), (_ALNUM, 40), ("0123456789abcdef", 32)))
    return "".join(chance.choices(letters, k=count))


def _password(chance: random.Random) -> str:
    return chance.choice(_WORDS) + chance.choice(_WORDS).lower() + str(chance.randint(10, 2030)) + chance.choice(("!", "#", "", ""))
