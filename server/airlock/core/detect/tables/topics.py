"""Whether records are called for people by what stands around them: a class, a table, a list, a model.

`new Employee { Name = "…" }`, `Customer.create!(name: "…")`, `bulkInsert('users', [{ name: '…' }])`, `table('patients')->insert([…])`: what
makes of a `name` a person's stands there in front of the bracket, or of one around it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from airlock.core.detect.personal.firms import is_ground
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.personal.nobody import is_sample_name
from airlock.core.detect.personal.remembered import Marked
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import initialled, people, scripts
from airlock.core.detect.tables.columns import HUMAN, IDENTIFYING
from airlock.core.detect.tables.fields import is_public
from airlock.core.detect.tables.towns import COUNTRIES
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

MODELS = word_set("model __typename resourcetype _type entity table classname")
"""Keys of a record, in small letters, whose value says what it is one of."""
_HOLDERS = word_set("data create fields attributes values value rows items records results docs documents entries seeds insert update node")
"""Keys of what holds the fields of a record, or several of the same."""
_TELLING = frozenset((*IDENTIFYING, "username"))
_BESIDE_WHOLE = frozenset(("postal_address", "special_category"))
"""Kinds beside which a whole name of which a part is known is somebody's; places have them as well."""
_PUBLIC = word_set("author authors actor actors artist artists speaker speakers player players")
"""Words for people who are named for all to see."""
_CHAINED = ("->", ".", "::")
_LONGEST = 80
_SHORT = 3
"""Given names of so many letters are words as well where they have small ones."""
_OPENED = (
    r"(?<![\w$.])(?:new[ ])?([\w$.]{2,60})[\"'`]?[)!?>]{0,2}(?:[-.>]{1,2}\w{1,30}!?)?\s{0,3}(?:\(\)\s{0,30})?"
    r"(?:[=:>,]{1,3}\s{0,12})?[\[({]"
)
"""A name with a bracket behind it, or behind a sign or a call on it."""
_MODELLED = rf"[\"']?\b(?:{'|'.join(sorted(MODELS))})[\"']?[ ]?(?:=>|[:=])[ ]?[\"']([\w.]{{2,60}})[\"']"
WORDS = (
    "customer", "employee", "patient", "kunde", "student", "doctor", "teacher", "members", "member(", "guests", "users", "new user",
    "%user{", "user.create", "user.objects", "user.new", "user(", "aluno", "alumno", "cliente", "klient", "siswa", "pegawai", "karyawan",
    "pasien", "musteri", "ogrenci", "pracownik", "medewerker", "drivers", "driver.", "driver(", "passenger", "volunteer", "applicant",
    "borrower", "guest.", "guest(", "instructor", "candidate", "client.create", "client.new", "client::create", "trainer", "professionals",
    "person.create", "person::create", "person.objects", "residents", "tenant.create", "tenant::create", "user::create", "member::create",
    "contact(", "contacts", "person(", "persons", "people", "pelanggan", "empleado", "paciente", "usuario", "utilisateur", "etudiant",
    "mitarbeiter", "funcionario", "penduduk", "anggota", "zakaznik", "utente", "dipendente", "person {", "person{", "user {", "user{",
    "usermodel", "sinhvien", "sinh_vien", "nhanvien", "nhan_vien", "khachhang", "khach_hang", "giaovien", "hocsinh", "benhnhan",
)  # fmt: skip
"""What texts about people have one of beside their names, in small letters."""
_MOST = 60
"""So many places of each are looked at."""
_NAMED = (
    r"[\w.>]{0,40}[\"'`]?[)(!]{0,3}(?:(?:->|\.|::)\w{1,20}!?)?(?::[ ]?[\w<>\[\]., |]{1,60}?(?=[ ]=))?,?[ ]{0,2}(?:=>?|:)?"
    r"\s{0,12}(?:\w{1,20}(?=\())?[\[({][^\0]{0,160}?"
    r"(?:name|nombre|nome|nom|naam|namn|navn|nama|ten|nm\w{3,20})[\"'`]?[ ]{0,30}(?:=>|[=:])[ ]{0,20}[\"'`]\w"
)
"""Behind such a word: a bracket, and in it a `name` with a value."""
_ROWED = (
    r"[\w>]{0,40}(?:\[\w{0,6}\])?(?:[ ]?:[ ]?[^=\n]{1,60}?)?[ ]?(?:=>?|:)?[ ]?(?:new[ ])?[\w.<>\[\]!]{0,40}[\[({]{1,2}\s{0,60}"
    r"[\w.:&*]{0,40}[ ]?[\[({]\s{0,20}(?:\d{1,9},[ ]{0,4})?[\"'`][^\"'`\r\n]{1,60}[\"'`][ ]{0,4},"
)
"""Behind such a word: a bracket, and in it rows that begin with a string."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_OPENED), compiled(_MODELLED, re.IGNORECASE), compiled(_NAMED), compiled(_ROWED)


def is_named(name: str) -> bool:
    """Whether one part of a name with points in it is one for people: `db.users.insertMany`."""
    return bool(topic(name))


def topic(name: str) -> str:
    """That part of a name, empty where there is none."""
    return _topic(name) if name else ""


def _named(name: str) -> str:
    return next((part for part in name[-_LONGEST:].split(".") if people.is_topic(part) and _PUBLIC.isdisjoint(words_of(part))), "")


_topic = Marked(_named)


def inner(text: str, group: Group, about: str) -> Iterator[tuple[Group, str]]:
    """The groups in a group that is no record, each with the name for people whom it is about; `about` says it of the one around them."""
    before: Item | None = None
    for item in group.items:
        if isinstance(item.value, Group) and not is_public(item):
            yield item.value, _about(text, item, item.value, before, about)
        before = item


def _about(text: str, item: Item, value: Group, before: Item | None, about: str) -> str:
    if told := topic(value.head) or topic(item.key):
        return told
    if before is not None and not item.key and (told := _said(text, value, before.value)):
        return told
    return about if not item.key or is_holder(item.key) else ""


def is_holder(key: str) -> bool:
    """Whether what stands under a key is what the key's own record is about."""
    return key.lower() in _HOLDERS


def _said(text: str, value: Group, before: Atom | Group) -> str:
    """The name for people in what stands in front of a group: the argument before it, or the call that it goes on from."""
    if isinstance(before, Atom):
        return topic(text[before.start : min(before.end, before.start + _LONGEST)]) if before.sort == "s" else ""
    if not text.startswith(_CHAINED, before.end, value.start):
        return ""
    alone = before.items[0].value if len(before.items) == 1 else None
    return topic(before.head) or (_said(text, value, alone) if isinstance(alone, Atom) else "")


def may_be_named(text: str) -> bool:
    """Whether any bracket of a text may be one of people's."""
    opened, said, *_ = _patterns()
    return any(is_named(match[1]) for pattern in (opened, said) for match in pattern.finditer(text))


def has_named(lowered: str, found: Mapping[str, Sequence[int]]) -> bool:
    """Whether a `name` with a value, or rows, stand in a bracket behind a word for people; `found` says where WORDS are."""
    *_, named, rowed = _patterns()
    said = found.keys() & WORDS
    behind = [at + len(word.rstrip("({")) for word in said for at in found[word][:_MOST]]
    return any(named.match(lowered, at) for at in behind) or any(rowed.match(lowered, at) for at in behind)


def is_theirs(value: str) -> bool:
    """Whether the `name` of a record about people is a person's, and not what they call something of theirs."""
    return bool(_theirs(value))


def _is_theirs(value: str) -> bool:
    if people.is_titled(value):
        return True
    if value.isascii() and not people.has_given(value):  # then no part of it is known, which is all that is asked below
        return False
    if value.islower() and not is_sample_name(value) and (people.is_in_small_letters(value) or _is_small_given(value)):
        return True
    value = " ".join(value.split())
    if not people.is_full_name(people.bare(value)):
        return (people.is_one_name(value) and people.is_given(value)) or initialled.is_known(value)
    return people.is_known_abroad(value) or any(map(people.is_given, value.replace(",", " ").split()))


_of_persons = Marked(lambda about: "persons" if people.is_of_persons(about) else "")
_theirs = Marked(lambda value: "theirs" if _is_theirs(value) else "")


def _is_small_given(value: str) -> bool:
    return len(value) > _SHORT and people.is_given(value)


def may_be_theirs(value: str, kinds: Collection[str]) -> bool:
    """Whether the `name` beside data of these kinds is a person's; an address alone is a shop's as well."""
    whole, given = people.is_full_name(people.bare(value)), people.has_given(value)
    if people.is_titled(value, whole=True):
        return True
    if _TELLING.isdisjoint(kinds):
        return whole and given and not _BESIDE_WHOLE.isdisjoint(kinds) and not is_ground(value) and value.lower() not in COUNTRIES
    return whole or given or initialled.is_name(value) or (not HUMAN.isdisjoint(kinds) and _is_one(value))


def is_persons(value: str, about: str) -> bool:
    """Whether a `name` in what is called so is somebody's, for it keeps nobody else: several words that nobody knows may be a sample's.

    Where letters have no capitals, nothing else says of a name that it is one.
    """
    if not _of_persons(about):
        return False
    return (
        is_theirs(value)
        or (" " not in value and _is_one(value))
        or (scripts.is_of(value) and people.is_full_name(value) and is_name(value))
    )


def may_be_named_so(value: str, kinds: Collection[str], about: str = "") -> bool:
    """The same where the record is about people, called so."""
    if about and _of_persons(about):
        return is_persons(value, about)
    return is_theirs(value) if _TELLING.isdisjoint(kinds) else _is_one(value)


def _is_one(value: str) -> bool:
    return people.is_one_name(value) and is_name(value)
