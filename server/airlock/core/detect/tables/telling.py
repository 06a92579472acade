"""Words that names of columns and keys of personal data are made of, and whether code that has some says enough to be worth reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airlock.core.detect.tables import stems, topics
from airlock.core.detect.words import word_set

_TELLING = word_set("""
    mail phone telefon birth dob ssn surname firstname lastname fullname first_name last_name full_name forename street postal
    postcode iban passport patient diagnos insurance social nachname vorname geburt strasse straße anschrift kunde prenom
    naissance apellido nombre direccion correo nacimiento cognome nascita indirizzo sobrenome nascimento endereco nazwisko
    urodzenia soyad dogum customer employee telecom username 氏名 姓名 电话 電話 地址 住所 邮箱 身份证 имя фамилия телефон адрес
    prenume achternaam voornaam prijmeni efternavn etternavn efternamn familiya lahir geboorte narozen fodsel fodelse nasterii
    family_name given_name familyname givenname telepon alamat no_hp celular domicilio telefoon dien_thoai dienthoai dia_chi diachi wohnort
    """)
_OF_PEOPLE = word_set("""
    surname firstname lastname first_name last_name forename nachname vorname prenom apellido cognome sobrenome nazwisko soyad фамилия
    prenume achternaam voornaam prijmeni efternavn etternavn efternamn familiya family_name given_name familyname givenname
    birth dob geburt naissance nacimiento nascita nascimento urodzenia dogum geboorte narozen fodelse fodsel
    """)
"""Those of them that say enough alone: nothing but people has two names, or a day of birth."""
_COMMON = word_set("mobile address adress adres city zip licen card account contact latitude identifier person owner given family fax")
"""These stand in every other text, so that beside them something more must be said in code."""
STEMS = tuple(sorted(_TELLING | _COMMON))
"""Parts of the names of columns and keys that hold personal data, in small letters."""
_LISTS = (
    "parametrize",
    ".each(",
    "[]struct",
    "columns",
    "headers",
    "rows",
    "users",
    "people",
    "persons",
    "customers",
    "dataframe(",
    "executemany",
    "data.frame(",
)
"""What stands near lists of rows in code; beside one stem it is worth a look."""
_ENOUGH = 2
"""More stems than that say of a text that it is of somebody, if one of them tells."""


def says_enough(lowered: str, present: Mapping[str, Sequence[int]], found: Mapping[str, Sequence[int]]) -> bool:
    """Whether code names enough of people, beside literals, to be worth reading.

    `present` says where the stems stand, `found` all words of readers.
    """
    count = sum(stem in _TELLING for stem in present)
    alone = len(present) > _ENOUGH or not _OF_PEOPLE.isdisjoint(present) or "@" in lowered
    several = count > 1 or (count == 1 and (alone or any(word in lowered for word in _LISTS)))
    return (several and stems.beside_values(lowered, present)) or topics.has_named(lowered, found)
