"""Whether a value is made of words or of chance, told by how usual its pairs of letters are.

Entropy can not tell the two apart in strings this short; which letter follows which can. The table was counted over the parts of
identifiers, English prose and interface translations in a dozen languages, so that names and words of all of them look usual. It only
weighs evidence: no value is dropped or kept by it alone.
"""

from __future__ import annotations

from functools import cache

from airlock.core.detect.lazy import LazyPattern

CHANCE = 0.4
"""A `wordiness` that hardly any random value reaches, and nearly all names pass."""
_TABLE = (
    "z897899ab9dca8aa8f879abbggf",
    "8f989heagahc796kal685bcefcf",
    "76ccc6egg7bi5df7dk88d7gknbi",
    "86ibf6hi78k89eg5ej9c7ahjlei",
    "37cfb5efh6ghcdd8fjaaeaghhfl",
    "5ae97cccheif9a7fbf668fcebfh",
    "77iee78hj4lg8fe6fg8ab9gjlcs",
    "39gef5gba8libdaaek89d9hjmej",
    "55gfd4hih7ifcdd6fkac9ahjlbj",
    "9ac899baiihe8947bia87hbmelb",
    "65jee4gio9oefde6ehe8c7fcogf",
    "47fdd4eeg7ieadc9eic8a9gckdi",
    "66fea5fgh5kg7ef7emiaaaekm9k",
    "75afc4hhi6jgcbg77gfadajikdl",
    "58h987b6g8hddgc9ekg76ccklej",
    "7db99gdbgcgc985b9m69a8baghh",
    "76hdd6fgc8nf7gf79k6a8aigkbn",
    "6dfbdjjhggjj8dbebgeag1hgiji",
    "56ebb4eci7lddbc7dkb89bdhlbi",
    "3ajaf6fga8kddeeaahf969hfkdh",
    "57hcf5fi95oicef8dm79abhfibi",
    "999ab8dbk9hf785d8n776ehihjg",
    "75ieh3ghh5lnfdd8eldcfefimfi",
    "65gdc6eg96mgbh87eh88dfieiek",
    "4ae7e7cfd7phbbfc6keb5gghcch",
    "2bcbdadffakibaac7ld99ffejff",
    "56ege3fff6kpdca8fkfccaggkcc",
)
"""How surprising each letter is behind each other, in half bits and base 36. Rows and columns: the word's edge, then a to z."""
_PARTS = LazyPattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_USUAL = 4.6
"""Bits a letter below which a part is a word; nearly all words are below, nearly all random letters above."""
_USUAL_SHORT = 3.9
"""The same for parts of three letters, which are easily hit by chance."""
_RANDOM = 4.8
"""Bits a letter above which eight letters or more are no word; shorter ones need more."""
_MANY = 16
"""Of so many parts those that are the same are looked at once."""


def surprise(word: str) -> float:
    """Bits a letter of a word of ASCII letters; 0 for none."""
    rows = _rows()
    row, total = rows[0], 0
    for code in map(ord, word.lower()):
        total += row[code - 96]
        row = rows[code - 96]
    return (total + row[0]) / (2 * len(word) + 2) if word else 0.0


@cache
def _rows() -> tuple[bytes, ...]:
    return tuple(bytes(int(one, 36) for one in row) for row in _TABLE)


def wordiness(value: str) -> float:
    """The share of a value's letters and digits that stand in words, from 0 (chance) to 1."""
    counted = len(value) if value.isalnum() else sum(map(str.isalnum, value))
    words, parts = 0, _PARTS.findall(value)
    for part in parts if len(parts) < _MANY else set(parts):
        size = len(part)
        if (size > 3 and surprise(part) < _USUAL) or (size == 3 and surprise(part) < _USUAL_SHORT):
            words += size if len(parts) < _MANY else size * parts.count(part)
    return words / counted if counted else 0.0


def is_random_word(letters: str) -> bool:
    """Whether letters of one case, a capital in front at most, can hardly be a word of any language."""
    return len(letters) > 4 and letters.isascii() and surprise(letters) > _RANDOM + max(8 - len(letters), 0) * 0.15
