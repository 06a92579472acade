"""Keys that may hold personal data, where only the value can say so: `host_name`, `driver`, `nome_contratante`, `cpfTrab`.

Nobody can list all whom a key may speak of. But `name` with any word beside it is a person's where the value is somebody's name; so is a
word for a person alone; and words behind a phrase that leaves no doubt only say whose it is, as long as the value is plainly of that kind.
"""

from __future__ import annotations

import re
from functools import partial

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import naming
from airlock.core.detect.personal.keytable import (
    CLIENTS,
    LIKELY,
    NAME_PARTS,
    NAMES,
    NEGATIVE_TAILS,
    NOBODYS,
    OWNERS,
    PARTICLES,
    PEOPLE,
    ROLES,
    THINGS,
)
from airlock.core.detect.personal.remembered import Remembered
from airlock.core.detect.words import word_set

_TELLING = frozenset(
    ("person_name", "date_of_birth", "phone", "national_id", "tax_id", "us_ssn", "iban", "card_number", "postal_address", "postal_code")
)
"""Kinds whose values can say what they are."""
NAME = "name"
"""Stands for a kind where only what the name is of can say whether there is one."""
_MOST_BEHIND = 3
"""So many words may stand behind a phrase to say whose it is."""
_FEWEST_DIGITS = 8
"""Shorter numbers pass some country's checks too easily."""
_FEWEST_LETTERS = 3
"""A phrase of fewer says nothing without a doubt."""
_LATIN_ENDS = "\u024f"
_ITSELF = frozenset(("self", "this"))
"""What code calls the object it is about: `self.name` says no more than `name`."""
_BORN = LazyPattern(r"(?:.*\D)?(?:19[1-9]\d|200\d|201[0-2])(?:\D.*)?|(?:19[1-9]\d|200\d)\d{4}", re.DOTALL)
"""A date in whose year somebody may be born who is in a list of people by now."""
_DIALLED = LazyPattern(r"(?:\+|00?)[1-9].{6,20}|\(?\d{2,5}\)?[ ./-]\d.{4,16}|[1-9]\d{9,10}")
"""A telephone number, from how it begins or where its parts are."""
_PHRASES = {phrase.replace(" ", ""): kind for kind, phrases in LIKELY.items() for phrase in phrases.split("; ")}
_PART_WORDS = 2
"""So many words has a key of one part of a name behind those that say whose it is."""
_ABBREVIATED = 4
"""So many letters has a word at most that is short for whose it is: `imie_kl`, `nazwisko_prac`."""
_SHORT_PARTS = frozenset(("fname", "lname", "mname"))
_CASES = frozenset(("case", "len", "abbr", "hash", "sort"))
"""Such words that are none."""
_PERSONS = (PEOPLE | OWNERS) - ROLES - {"util", "uti", "zona"}
_PERSONS |= {f"{word}s" for word in _PERSONS}
"""Words for persons and nothing else, as short ones for tools and regions are not."""
_NAMED = _PERSONS | CLIENTS
"""Those beside which a word for a name means theirs."""
_DOES = LazyPattern(r"\w{3,20}(?:[aei]dor|[ai]tore|atrice)")
"""Whoever does something, in Spanish, Portuguese and Italian: `nombre_evaluador`."""
_MACHINES = word_set("""
    servidor contenedor contentor ordenador computador procesador processador controlador indicador identificador separador generador gerador
    acelerador adaptador enrutador roteador buscador navegador distribuidor localizador marcador borrador comparador contador operador
    conversor medidor sensor validador selector agrupador delimitador integrador simulador compilador depurador instalador cargador
    serializador iterador decorador calculador registrador contenitore generatore separatore indicatore contatore processore
    identificatore operatore calcolatore elaboratore simulatore validatore iteratore decoratore settore motore valore fornitore
    """)
"""Words that end so for what no person is."""
_ENGLISH = frozenset(("name", "nm", "cname"))
"""Words for a name behind which somebody's role may be a program's as well, a `driver`; no other language has such programs."""

_TONGUES = word_set("en eng ar th km bn he zh ja jp ko kr vi fa ur hi ru local native latin english arabic thai hebrew khmer hindi bangla")
"""In which language a name is."""


def kind_if_so(name: str, *, counted: bool) -> str:
    """The kind that a key may hold, though its name alone does not say so, beside a value with digits or without; empty for most.

    It is NAME where the key is nothing but a word for a name.
    """
    if name.endswith(naming.CITED):
        return ""
    if " " in name:
        return _kind_if_so(name, counted=counted) if name.count(" ") == 1 else ""  # more are running text
    return (_with_digits if counted else _without)(name)


def kinds_if_so(name: str) -> tuple[str, str]:
    """What `kind_if_so` says of a key, beside a value with digits and without; of a key of one word."""
    return _kinds_of(naming.words_of(name[-120:])) if not name.endswith(naming.CITED) else ("", "")


def _kinds_of(words: list[str]) -> tuple[str, str]:
    counted = _counted(words)
    while words and words[-1].isdigit():
        words.pop()
    if not words:
        return counted, ""
    named = "person_name" if _may_name(words) else ""
    owned = "" if counted and named else _owned(words)
    return counted or owned, named or owned or (NAME if len(words) == 1 and words[0] in NAMES else "")


def _kind_if_so(name: str, *, counted: bool) -> str:
    with_digits, without = _kinds_of(naming.words_of(name[-120:]))
    return with_digits if counted else without


_with_digits = Remembered(partial(_kind_if_so, counted=True))
_without = Remembered(partial(_kind_if_so, counted=False))


def is_part(name: str) -> bool:
    """Whether a key of this name holds one part of somebody's name: `customer_last_name`."""
    return _ends_in_part(naming.words_of(name))


def _ends_in_part(words: list[str]) -> bool:
    return any((together := "".join(words[-count:])) in NAME_PARTS or together in _SHORT_PARTS for count in range(1, _PART_WORDS + 1))


def _is_part_of_whom(words: list[str]) -> bool:
    """Whether the words are for one part of a name, with one behind that says whose: one for a person, or a short one."""
    last = words[-1]
    return len(words) > 1 and (last in _PERSONS or (len(last) <= _ABBREVIATED and last not in _CASES)) and _ends_in_part(words[:-1])


def without_tongue(words: list[str]) -> list[str]:
    """The words of a name without the one that says in which language it is: `name_ar`, `engname`."""
    if len(words) > 1:
        return [word for word in words if word not in _TONGUES] or words
    return ["name"] if words and words[0].removesuffix("name") in _TONGUES else words


def says_nothing(name: str) -> bool:
    """Whether a key names neither anybody's data nor, as far as known, what is nobody's."""
    words = naming.words_of(name[-120:])
    return bool(words) and words[-1] not in NEGATIVE_TAILS and NOBODYS.isdisjoint(words) and not naming.kind_of(name)


def names_person(name: str) -> bool:
    """Whether a name has a word for a name next to one for a person: `musteri_isim`."""
    words = naming.words_of(name)
    return len(words) > 1 and not NAMES.isdisjoint(words) and _is_persons(words)


def _is_persons(words: list[str]) -> bool:
    """Whether the words end in one for a person, or have one next to the word for a name."""
    last, before = words[-1], words[-2:-1]
    behind = _NAMED if words[0] in _ENGLISH else _NAMED | ROLES
    return (
        last in _PERSONS
        or (last in NAMES and not _NAMED.isdisjoint(before))
        or (words[0] in NAMES and not behind.isdisjoint(words[1:2]))
        or (not NAMES.isdisjoint(before) and last not in _MACHINES and _DOES.fullmatch(last) is not None)
    )


def _are_names(words: list[str]) -> bool:
    """Whether the words say that it is a name, and not what it is the name of, as the letter of `cname` may."""
    return NAMES.issuperset(words) and words[0][1:] != "name"


def _counted(words: list[str]) -> str:
    """The kind of a phrase that may mean anything, where it ends the key, but for whose it is: `contatoResponsavel`."""
    while len(words) > 1 and words[-1] in OWNERS:
        words = words[:-1]
    return next((_PHRASES[end] for count in range(min(3, len(words)), 0, -1) if (end := "".join(words[-count:])) in _PHRASES), "")


def _may_name(words: list[str]) -> bool:
    """Whether the words are `name` and one that says whose or which, or a word for a person behind any others."""
    if not NOBODYS.isdisjoint(words) or words[-1] in NEGATIVE_TAILS or _names_thing(words):
        return False
    ends = {words[0], words[-1]}
    named = not (_PERSONS.isdisjoint(ends) and ROLES.isdisjoint(words[-1:]) and NAMES.isdisjoint(ends))
    return named and words != ["name"] and words[0] not in _ITSELF


def _names_thing(words: list[str]) -> bool:
    """Whether the word for a name stands right beside one for what no person is: `distro_name`, `nombre_distro`."""
    ends = (words[-2:-1] if words[-1] in NAMES else (), words[1:2] if words[0] in NAMES else ())
    return not THINGS.isdisjoint((*ends[0], *ends[1]))


def _owned(words: list[str]) -> str:
    """The kind of a phrase behind which one word or two say whose it is."""
    for behind in range(1, min(_MOST_BEHIND, len(words) - 1) + 1):
        told = words[-behind]
        if told in NEGATIVE_TAILS or told in NOBODYS or told.isdigit():
            return ""
        before = words[:-behind]
        kind = "" if before[-1] in PARTICLES else naming.by_last_words(before)
        if kind:
            return kind if kind in _TELLING and len("".join(before)) >= _FEWEST_LETTERS else ""
    return ""


def says_so(kind: str, value: str, real: bool | None, key: str) -> bool:
    """Whether a value that fits a kind is plainly of it, whatever its key is."""
    if kind == "person_name":
        words = naming.words_of(key)
        surely = _is_persons(words)
        made = len(words) == 1 and words[0] in NAMES  # which is asked of people alone
        return _is_somebody(
            value, surely=surely, alone=surely or _are_names(words) or bool(_owned(words)), made=made, part=_is_part_of_whom(words)
        )
    from airlock.core.detect.personal import national, texts  # which most keys have no need of

    if kind == "date_of_birth":
        return _BORN.fullmatch(value) is not None
    if kind == "phone":
        return (real is not False or bool(naming.kind_of(key))) and _DIALLED.fullmatch(value) is not None
    if kind == "postal_address":
        return real is not False and any(map(str.isdigit, value)) and texts.says_street(value)
    if kind in ("national_id", "tax_id"):
        return sum(map(str.isdigit, value)) >= _FEWEST_DIGITS and bool(national.name_of(value))
    return bool(real)


def _is_somebody(value: str, *, surely: bool, alone: bool, made: bool, part: bool) -> bool:
    """Whether this is a whole name of a person, of which the first is a given name in use, or that name `alone`.

    Where it is `surely` about a person, nobody needs to know the given name; where it is of one that is `made`, it may stand anywhere;
    and one `part` of a name is any word with a capital.
    """
    from airlock.core.detect.tables import people  # which knows thousands of names

    if not people.is_full_name(value):
        return people.is_titled(value) or (alone and (people.is_given(value) or (part and people.is_one_name(value))))
    words = value.replace(",", " ").split()
    if made:
        return any(map(people.is_given, words))
    return surely or people.is_given(value if value[:1] > _LATIN_ENDS else words["," in value])
