"""What kind of personal data a key names: `patient_phone_number` a telephone number, `phoneRegex` nothing.

One pure function for every notation a key comes in. The last words decide; words that only number or qualify are passed over, words that
make of it something else (a label, a pattern, a validator) end the matter.
"""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.keytable import (
    ABBREVIATED,
    BEFORE,
    CUSTOMERS,
    ENGLISH,
    HEADS,
    JOINED,
    KEY_TAILS_IGNORED,
    NAMES,
    NEGATIVE_TAILS,
    NOBODYS,
    PARTICLES,
    PEOPLE,
    ROLES,
    UNMISTAKABLE,
)
from airlock.core.detect.personal.notation import PART
from airlock.core.detect.personal.phrasebook import WHOSE, ends_phrase, kinds, tails
from airlock.core.detect.personal.remembered import Remembered
from airlock.core.detect.personal.unaccented import plain
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

_PARTS = LazyPattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|ФИО|[Ѐ-Я]+(?![а-џ])|[Ѐ-Я]?[а-џ]+|[^\x00-\x7fЀ-џ]+")
_OBJECT = compiled(r"(?<!\w)[A-Za-z]\.")
"""A letter for an object, of which what follows is a member: `e.name` is no `ename`."""
_BACKWARDS = LazyPattern(rf"{PART}{{0,40}}(?:[ ]{PART}{{1,40}}){{0,3}}")
_BACKWARDS_ASCII = LazyPattern(r"[\w.\-]{0,40}(?:[ ][\w.\-]{1,40}){0,3}")
"""The same for text that is all ASCII, compiled ten times as fast."""
_BEFORE_LENGTH = 60
ENDS_KEY = frozenset(("", '"', "'", "`", "\n", "\t", ",", "(", "{", "[", "<", "&", "?", ";", "$", "@", ":", "="))
"""What often stands before a key and is no part of one."""
_LONGEST = 5
"""Words in the longest phrase."""
_FEWEST = 3
"""Words in the shortest key with a small word in it."""
_LONGEST_FOREIGN = 40
"""Letters in the longest phrase of other letters than ASCII's, and some more."""
_NUMBERS = frozenset(("number", "num", "numero", "no", "nr", "nbr", "numer"))
_OF = "of"
"""Stands between what a key holds and whose it is: `address_of_next_of_kin`."""
_STAFF = "personal"
"""What German calls those who are employed: `PersonalNr` is theirs with the company."""
_NUMBER_ENDS = ("no", "nr", "num", "nbr")
_ONLY_PERSONS = {word for word in WHOSE if ROLES.isdisjoint((word, word.removesuffix("s")))} - {"auftraggeber", "prestataire", "benef"}
"""Those who are no companies."""
_FOREIGN_NAMES = NAMES - {"name", "nm", "nam", "cname", "familyname"}
_SORTS = word_set("""
    type tipo typ role tag sex sexo sexe sesso gender genero geschlecht parentesco parentezco parentela relacion relacao edad idade age
    profesion profissao ocupacion ocupacao nacionalidad nacionalidade estado status
    """)
"""Words before those for a person or an address that make of them a sort of such, or say what they are: `tipoPessoa`, `type_address`."""
_PAIR = 2
"""So many words say what they are of, and of which sort, by themselves."""
_COMPOUND = 9
"""Longer words may be made of several."""
_LETTERED = 5
"""Longer ones may begin with a letter for what they are of: `paddress`, `cphone`."""
_OF_DEVICES = "ei"
"""Letters before which such a word is one for a device: `iphone`."""
CITED = ("family-names", "given-names")  # how keys of CITATION.cff end, where people are named for all to see
_DECLARES = frozenset(("let", "const", "var", "val", "final", "static", "string", "String", "str", "public", "private", "readonly", "auto"))
_SHORTEST = 3
"""So many letters has a word at least that is the beginning of another, or of a compound."""
_LONGEST_SHORT = 6
"""So many it has at most."""


def key_of(match: re.Match[str]) -> str:
    """The whole key of such a match, from before the keyword on."""
    start = match.start("whose")
    before = match.string[start - 1 : start]
    if before in ENDS_KEY or (before == " " and match.string[start - 2 : start - 1] in ENDS_KEY):
        return match["whose"]
    backwards = match.string[max(start - _BEFORE_LENGTH, 0) : start][::-1]
    found = (_BACKWARDS_ASCII if backwards.isascii() else _BACKWARDS).match(backwards)
    key = (found[0][::-1] if found else "") + match["whose"]
    return _undeclared(key) if " " in key else key


def _undeclared(key: str) -> str:
    """A key without what declares it, as in `const lastName`; words of a person are kept."""
    before, _, name = key.rpartition(" ")
    return name if before.rpartition(" ")[2] in _DECLARES else key


def words_of(name: str) -> list[str]:
    """The words of a key in small letters without accents, from any way to write them together."""
    return [part.lower() for part in _PARTS.findall(plain(name))]


def kind_of(name: str) -> str:
    """The kind of personal data that a key of this name holds; empty where it holds none."""
    if name.endswith(CITED):
        return ""
    return kind_said(name) if " " in name else _kind_of_one(name)


def kind_said(said: str) -> str:
    """The same for what may be no key but a value, or words of a person before a key: nothing of it is kept."""
    if _ends_in_no_phrase(said):
        return ""
    words = words_of(said[-120:])
    behind = ""
    while words:
        last = words[-1]
        told = len(last) > 2 and last.isascii() and last[-3:] not in tails()
        kind = "" if told else _by_words(words) or _otherwise(words)
        if kind == "person_name" and _OF in words[1:-1] and "".join(words) not in kinds():
            kind = by_last_words(words[: words.index(_OF, 1)]) or kind
        if kind:
            if words[0] in _SORTS and kind in ("person_name", "postal_address"):
                return ""
            return _of_whom(words, kind) if last in WHOSE and len(words) > 1 else kind
        linked = last in PARTICLES and behind in WHOSE
        if not (last.isdigit() or last in KEY_TAILS_IGNORED or last in WHOSE or linked):
            return ""
        behind = words.pop()
    return ""


def _said_or_unmistakable(name: str) -> str:
    """The same of a name that is one word: there a word that nothing makes mean something else may have another behind it."""
    if "." in name:
        name = _OBJECT.sub("", name)
    if kind := kind_said(name):
        return kind
    *words, last = [word for word in words_of(name[-120:]) if not word.isdigit()] or ("",)
    told = not UNMISTAKABLE.isdisjoint((*words[-1:], "".join(words[-2:]))) and last.isalpha()
    return by_last_words(words) if told and last not in NEGATIVE_TAILS and last not in NOBODYS else ""


_kind_of_one = Remembered(_said_or_unmistakable)


def _by_words(words: list[str]) -> str:
    """The kind that the last words name, or those without the small ones between them, unless all of them name one: `ville_de_naissance`."""
    if len(words) < _FEWEST or PARTICLES.isdisjoint(words) or words[-1] in PARTICLES or _is_phrase(words):
        return by_last_words(words)
    return by_last_words([word for word in words if word not in PARTICLES]) or by_last_words(words)


def _is_phrase(words: list[str]) -> bool:
    """Whether some words at the end are a phrase together."""
    known = kinds()
    return any("".join(words[-count:]) in known for count in range(2, min(_LONGEST, len(words)) + 1))


def _otherwise(words: list[str]) -> str:
    """The kind of words that begin or end with one for a number, which others have behind, end in one for a name, or are of many.

    `NumberHealthInsurance`, `patient_nr`, `sachbearbeiter_name`, `surnames`, and `PESELpracownika`, of which a letter was taken for the next word's.
    """
    last = words[-1]
    if len(words) > 1 and (kind := _of_customer(words) or _abbreviated(words) or _names_whom(*words[-2:])):
        return kind
    if len(words) > 1 and last[1:] in WHOSE and (kind := kinds().get(words[-2] + last[0], "")):
        return kind
    if len(words) > 1 and last in _NUMBERS and words[-2] != _STAFF and (kind := by_last_words([*words[:-1], "number"])):
        return kind
    if len(words) > 1 and words[0] in _NUMBERS:
        return by_last_words([*words[1:], "number"])
    if len(words) > 1 and last in NAMES and kinds().get(words[-2]) == "person_name":
        return "person_name"
    return kinds().get("".join(words)[:-1], "") if last[-1] == "s" and last not in NEGATIVE_TAILS else ""


def _of_customer(words: list[str]) -> str:
    """The kind of words that end in one for a customer which is English as well, where those before are not: `ville_client`."""
    return by_last_words(words[:-1]) if words[-1] in CUSTOMERS and ENGLISH.isdisjoint(words[:-1]) else ""


def _names_whom(one: str, other: str) -> str:
    """The kind of a word for a name, in another language than English, beside one for somebody who is a person: `nom_adherent`."""
    named = (one in _FOREIGN_NAMES and other in _ONLY_PERSONS) or (other in _FOREIGN_NAMES and one in _ONLY_PERSONS)
    return "person_name" if named else ""


def _abbreviated(words: list[str]) -> str:
    """The kind of a word cut short beside one for whom it is of: `ape_empleado`, `alumno_direc`."""
    cut, whose = words[-2:] if words[-1] in WHOSE else words[:-3:-1]
    return _shortened(cut) if whose in WHOSE and _SHORTEST <= len(cut) <= _LONGEST_SHORT and cut not in NEGATIVE_TAILS else ""


@lru_cache(maxsize=512)
def _shortened(cut: str) -> str:
    """The kind that all words have which begin so, of those that are cut short; empty where there is none, or several."""
    told = {kinds().get(word, "") for word in ABBREVIATED if word.startswith(cut)}
    return told.pop() if len(told) == 1 else ""


def _of_whom(words: list[str], kind: str) -> str:
    """What a name that ends in a word for a person is about, `data_nasc_titular`: mostly that person's name."""
    return kind if _is_phrase(words) else by_last_words(words[:-1]) or kind


def _ends_in_no_phrase(said: str) -> bool:
    """Whether the last letters alone tell that a name or a value names no kind; a capital there may be a word of its own."""
    last = said[-3:]
    if len(last) < 3 or not last.isascii() or not last.isalpha() or last[-1].isupper():
        return False
    return tails().isdisjoint((last.lower(), last[1:].lower()))


def may_end(name: str) -> bool:
    """Whether words before this name can make it name a kind: it ends a phrase, or is passed over."""
    words = words_of(name[-120:])
    while words and (words[-1].isdigit() or words[-1] in KEY_TAILS_IGNORED or words[-1] in WHOSE):
        words.pop()
    return not words or ends_phrase("".join(words[-_LONGEST:]))


def is_settled(name: str) -> bool:
    """Whether words before a name that names no kind can make it name none either, unless the first of them is one for a number."""
    words = words_of(name[-120:])
    if len(words) < _PAIR or words[0] in _SORTS or not _NUMBERS.isdisjoint((words[0], words[-1])) or not PARTICLES.isdisjoint(words):
        return False
    last, together = words[-1], "".join(words)
    if last.isdigit() or last in KEY_TAILS_IGNORED or last in WHOSE or last in CUSTOMERS:
        return False
    return not ends_phrase(together) and not (last[-1] == "s" and ends_phrase(together[:-1]))


def by_last_words(words: list[str]) -> str:
    """The kind that the last of some words name; empty where they name none."""
    known = kinds()
    for count in range(min(_LONGEST, len(words)), 0, -1):
        kind = known.get("".join(words[-count:]))
        if kind:
            return kind
    last = words[-1]
    if last in NEGATIVE_TAILS:
        return ""
    if last.isascii():
        return _of_compound(last)
    return next((known[last[cut:]] for cut in range(max(1, len(last) - _LONGEST_FOREIGN), len(last) - 1) if last[cut:] in known), "")


def _of_compound(word: str) -> str:
    """The kind that a word made of several names by its end: `lieferanschrift`, `altcontactsurname`; empty where there is none."""
    known = kinds()
    if len(word) > _COMPOUND:
        kind = next((known.get(word[cut:], "") for cut in range(2, len(word) - 4) if word[cut:] in HEADS), "")
        if kind:
            return kind
    if word.endswith(_NUMBER_ENDS) and len(word) > _LETTERED:
        kind = next((known.get(f"{word.removesuffix(end)}number", "") for end in _NUMBER_ENDS if word.endswith(end)), "")
        if kind:
            return kind
    if word[1:] in JOINED and len(word) > _LETTERED and word[0] not in _OF_DEVICES:
        return known.get(word[1:], "")
    joined = (cut for cut in range(2, len(word) - 2) if word[cut:] in JOINED or word[cut:] in HEADS)
    return next((known.get(word[cut:], "") for cut in joined if _is_whose(word[:cut])), "") or _with_whose(word)


def _with_whose(word: str) -> str:
    """The kind of a word with that for whom it is of written to its end, in languages that say it there: `alamatsiswa`, `nikbapak`."""
    cuts = range(_PAIR, len(word) - _SHORTEST) if len(word) > _LETTERED else ()
    what = ((cut, word[:cut]) for cut in cuts if word[cut:] in WHOSE)
    behind = next((cut for cut, said in what if said in NAMES or (cut >= _SHORTEST and said in kinds())), 0)
    return kinds().get(word[:behind], "person_name") if behind else ""


def _is_whose(word: str) -> bool:
    """Whether a word is made of nothing but words that say whose it is."""
    return _says_whose(word) or any(_says_whose(word[:cut]) and _is_whose(word[cut:]) for cut in range(3, len(word) - 2))


def _says_whose(word: str) -> bool:
    return word in BEFORE or word in PEOPLE or word in ROLES or word in WHOSE
