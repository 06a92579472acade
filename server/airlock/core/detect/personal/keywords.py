"""By which keywords the keys of personal data are looked for; worked out once, for key_index.py.

A keyword that stands in every other line makes a scan slow, whatever is done about it afterwards. So common words are looked for only
together with what makes them a key: as a whole phrase (`first_name`, `firstName`, `first name`), or, where the phrase is one short word
(`lat`, `pin`), with what may stand between a key and its value.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from airlock.core.detect.personal.keytable import ABBREVIATED, LIKELY, NAMES, OWNERS, PEOPLE, PHRASES, ROLES
from airlock.core.detect.personal.unaccented import plain
from airlock.core.detect.words import word_set

_COMMON = word_set("""
    account ach addr app auto aws azure billing block callback candidate car checking child cid client cloud cod code complet condition conta contact
    current customer data date day dea device diagnostic document duration eth exp fec file fin first for full given google group handle holder
    home identifier identity individual international kin last legal license line location login member middle month name names national nic
    next nom num number numer one origin owner parent pass payment permis person personal place plan plus policy post primary project race
    real record reference register registration remote screen sec secu security seria serial server signup soc son sort source src status
    str subscription sur tax tenant transit type uid union unique user valid value vat verification visitor work year
    adi adr admin anne area box chi dat debit dia dien dt epf esi fax fod geb house lgr manager mob mun nume office or pager post provider pst sam sss
    ten town uan usage line zone iban bandar
    native local problem problems mark true link unit operator special history branch condition conditions existing registry institution joint
    proof calling group plates userid pport needs ident micr ration check other privat candidat final series fixe elector sender witness resid
    customers patients guardians employees spouses students student teacher guest guests staff patient employee parents tutor resident rider police
    principal truck night frequent pastor claimant passenger volunteer professor conjoint usager medico paciente aluno alumno cliente klant kunde
    alias their whose external statement numbers contributor permit tracked landmark third mine meine
    state issued tag driver drivers android posta deposit entity direct display
    second complete signer relative notify formatted executor verified referrer drawer latin holders english owners bearer inspector
    broker caller cashier customer subscriber visitor neighbor neighbour participant recipient child courier creditor daughter drawer examiner father groom heir husband invitee learner mother payee payer player professor
    renter requester requestor respondent seller sibling signer sister sender spouse supervisor suspect teacher tester tutor voter worker caretaker
    inhaber tenant observer ouder alternative particular perso delegato groupe secondary business coord diagnos alternate working country party delivery receiver
    """)
"""Words that code is full of: looked for only as part of a whole phrase."""
_CLOSE = word_set(
    "aba abi cab calle cap ccc cell cep crypto dic ein esn inn ipp itin lat lname lon long mac mbi nac nit nss oib ort otch pan pib pin plate rib rif ruc rue run sin tel tin cel"
)
"""One-word keys that are also parts of many other words: looked for only where the key may end."""
_ENDS = (*"\"'`=:]\\>|,()[<\t\n0123456789", ' "', " '", "!=", "?=", "<-", "->", " =", " :", " |", " ->", " <-", " !=", " ?=", "  ")
"""What may stand behind a key."""
_TAILS = tuple(separator + tail for separator in ("", "_", "-", " ") for tail in ("no", "nr", "num", "val", "str"))
"""Beginnings of what may stand behind it as a part of the key (keytable.KEY_TAILS_IGNORED)."""
_SAID = (*(f" {digit}" for digit in "0123456789"), " #", " +", " is ", " was ", " de ", " am ", " on ", " of ", " -")
"""What may stand behind it in running text."""
_WHOSE = tuple(
    f"_{word}" for word in ("adh", "uti", "cli", "prac", "loc", "pro", "emp", "etu", "alu", "pac", "con", "res", "per", "pad", "mad", "tut")
)
"""Beginnings of words for whom it is of, where such keys are short."""
_BEHIND = (*_ENDS, *_TAILS, *_SAID, *_WHOSE)
_SHUT = ('"', "'", "=", ":", ">", "(", " =", " :")
"""What stands behind the words for a person, which may be anything else as well."""
_CUT = word_set("ape ced cel ciu cog naz sob")
"""Words cut so short that begin few others with an underscore behind them."""
_CUT_OFF = range(4, 7)
"""So many letters have others that are."""
_COUNTED = tuple(separator + digit for separator in ("", "_") for digit in "123")
"""What stands behind the words for several people: `witness_1`."""
_PLAIN_NAMES = frozenset(("name", "naam", "namn", "navn", "nome", "nombre", "isim", "nimi", "jmeno"))
"""Words for a name that begin few others."""
_SHORT = 4
"""Words of so many letters begin too many others to be looked for alone."""
_LINKS = frozenset(("of", "de", "del", "da", "do", "des", "du", "der"))
"""Small words that those who write keys leave out."""
_NUMBERS = ("no", "nr", "num", "nbr")
"""Shorter for `number`, as naming.py knows."""
_TIGHT = ("", "_", "-")
_SEPARATORS = (*_TIGHT, " ", ".")


def phrases_of(text: str) -> list[str]:
    """The phrases of a table entry, one for each choice of words that stand for each other."""
    entries = [entry for entry in map(str.strip, text.replace("\n", ";").split(";")) if entry]
    phrases = [phrase for entry in entries for phrase in (_choices(entry) if "/" in entry else (entry,))]
    return [each for phrase in phrases for each in _with_shorter(phrase)]


def _with_shorter(phrase: str) -> tuple[str, ...]:
    """A phrase, and what is left of it without the small words between others: `nombre de pila`, `nombre pila`."""
    first, *between, last = phrase.split() if phrase.count(" ") > 1 else ("", "")
    kept = [word for word in between if word not in _LINKS]
    return (phrase,) if kept == between else (phrase, " ".join((first, *kept, last)))


def _choices(entry: str) -> Iterator[str]:
    """The phrases that an entry with slashes stands for: `card no/nr` for `card no` and `card nr`; an underscore keeps words together."""
    words = (["*" + one for one in word[1:].split("/")] if word[0] == "*" else word.split("/") for word in entry.split())
    return (" ".join(chosen).replace("_", " ") for chosen in product(*words))


def joined(kind: str) -> tuple[str, ...]:
    """The phrases of a kind as they are compared: plain small letters without anything between words; each once."""
    return tuple(dict.fromkeys(plain(phrase).replace(" ", "").replace("*", "").lower() for phrase in phrases_of(PHRASES[kind])))


def keywords(kind: str) -> tuple[str, ...]:
    """The keywords by which keys of a kind are looked for."""
    phrases = phrases_of(PHRASES[kind])
    alone = {phrase for phrase in phrases if _is_plain(phrase) and phrase not in _COMMON and phrase not in _CLOSE}
    if kind == "person_name":
        alone |= _PLAIN_NAMES
    found = dict.fromkeys(word for phrase in phrases for word in ((phrase,) if phrase in alone else _keywords_of(phrase, alone)))
    found |= dict.fromkeys(_likely(kind, alone))
    return tuple(word for word in found if not any(word[:length] in found for length in range(2, len(word))))


def _likely(kind: str, alone: set[str]) -> Iterator[str]:
    """Those by which keys are found that may hold some of it (likely.py), or have a word cut short."""
    for word in sorted(ABBREVIATED.intersection(joined(kind))):
        cuts = (word[:length] for length in (3, *_CUT_OFF) if length < len(word))
        yield from (f"{cut}_" for cut in cuts if len(cut) in _CUT_OFF or cut in _CUT)
    for phrase in phrases_of(LIKELY.get(kind, "")):
        yield from _keywords_of(phrase, alone) if " " in phrase else (phrase + behind for behind in _SHUT)
    for name in sorted(NAMES) if kind == "person_name" else ():
        yield from (name,) if name in alone else (name + behind for behind in (*_SHUT, "_"))
    for person in sorted((PEOPLE | OWNERS | ROLES) - alone) if kind == "person_name" else ():
        whole = len(person) > _SHORT and person not in _COMMON and person not in ROLES
        yield from (person,) if whole else (person + behind for behind in (*_SHUT, *(_COUNTED if person in PEOPLE else ())))


def _is_plain(phrase: str) -> bool:
    return " " not in phrase and "*" not in phrase and phrase.isascii() and len(phrase) > 2


def _keywords_of(phrase: str, alone: set[str]) -> Iterator[str]:
    """Those by which one phrase is found; `alone` are words that are looked for in any case."""
    words = phrase.replace("*", "").split()
    if not phrase.isascii():
        yield from _foreign(words)
        return
    if len(words) == 1 and words[0] in _CLOSE:
        yield from (words[0] + behind for behind in _BEHIND)
        return
    known = next(filter(alone.__contains__, words), "") or _rarest(phrase, words)
    if not known:
        separators = _SEPARATORS if len(words[0]) > 1 else _TIGHT  # `f.name` is a member of something
        ends = (*_NUMBERS, "number") if words[-1] == "number" and len(words) > 1 else words[-1:]
        yield from (word for end in ends for separator in separators if len(word := separator.join((*words[:-1], end))) > 2)
        return
    yield known
    if not words[0].startswith(known) and not (joined := "".join(words)).startswith(known):  # in small letters it begins inside of a word
        yield joined


def _rarest(phrase: str, words: list[str]) -> str:
    """The word of a phrase that code is not full of: the marked one, else the longest; empty where there is none."""
    if "*" in phrase:
        words = [word[1:] for word in phrase.split() if word.startswith("*")] or words
    return max((word for word in words if len(word) > _SHORT and word not in _COMMON and word not in _CLOSE), key=len, default="")


def _foreign(words: list[str]) -> Iterator[str]:
    """Of words with letters outside ASCII only the part from the first of them; of several words the longest, the last and all together.

    With the last alone ends a key of words apart: no other follows one in the expression for keys (notation.py), unless it is Latin.
    """
    for word in dict.fromkeys(("".join(words), max(words, key=len), words[-1])):
        yield from (part for part in [_from_first_foreign(word)] if len(part) >= (3 if part.isascii() else 2))


def _from_first_foreign(word: str) -> str:
    return word if word.isascii() else word[next(place for place, letter in enumerate(word) if not letter.isascii()) :]
