"""What the keys of a record name: alone, with the key above them, or as the value of a label such as `"type": "phone"`."""

from __future__ import annotations

from functools import lru_cache

from airlock.core.detect.personal.keytable import NAMES
from airlock.core.detect.personal.naming import is_settled, kind_of, kind_said, words_of
from airlock.core.detect.tables.tree import Atom, Item
from airlock.core.detect.words import word_set

PARTS = word_set("""
    name names address addresses telecom identifier identifiers contact contacts phone phones phonenumbers phone_numbers emails email
    emailaddresses location locations extension extensions line lines communication coding photo guardian guardians emergency_contacts
    emergencycontacts documents ids accounts cards diagnosis diagnoses allergies medications
    """)
"""Keys of lists that belong to the record around them."""
LABELS = word_set("name key field label type kind system code attribute property id text display url question fieldname")
VALUES = word_set("value val content answer valuestring data number valuedate valuedatetime valuedecimal response")
TYPED = word_set("s n stringvalue integervalue doublevalue string long int $t #text _text @value $date")
"""Keys of an object that only says of what type a value is, in small letters: `{"name": {"S": "…"}}`."""
SAMPLES = word_set("example examples default sample const faker")
"""Keys under a field's name in descriptions of an interface; what stands there is a value of that field."""
LABEL_OBJECTS = word_set("type coding code field key attribute question property")
"""Keys of objects that only say what the object around them is."""
ORGANISATIONS = word_set("""
    company organization organisation org employer product products items item categories category department project team store shop brand
    publisher manufacturer vendor supplier service services plan school university bank event role country state region license
    repository package packages dependencies author authors maintainer maintainers contributors funding publisher bugs npmuser coin
    currency industry skills courses jobs languages
    """)
"""Keys under which a `name` is nobody's, or somebody's on purpose."""
PUBLIC = word_set("author authors maintainer maintainers contributors contributor npmuser funding bugs publisher committer developer")
"""Keys under which people of a package are named for all to see."""
_CREDITED = word_set("authors maintainers contributors")
"""Such as hold nobody else, whatever stands beside them."""
OF_PACKAGES = word_set("dependencies devdependencies license licence classifiers requires_python")
"""Keys that only what describes a package has."""
ROLES = word_set("""
    subject patient individual performer practitioner requester recorder asserter agent actor participant beneficiary provider member
    sender recipient author
    """)
IDENTIFIERS = word_set("identifier identifiers")
NAME_PARTS = word_set("family given first second third fourth last middle full maiden text official surname")
CONDITIONS = word_set("condition conditions symptom symptoms complaint complaints chief_complaint ailment")
"""Keys of what somebody has, in records of patients."""
_OF_PATIENTS = word_set("""
    lastvisit nextvisit lastvisited doctor physician ward treatment treatments prescription prescriptions admissiondate admittedat
    dischargedate bloodtype bloodgroup bloodpressure medication medications allergies mrn vitals triage diagnosis
    """)
"""Keys, written together, that only records of patients have."""
_OF_FIRMS = word_set("""
    industry sector vat vatid vatnumber founded foundedyear yearfounded headquarters employeecount employeescount numberofemployees
    companysize legalform registrationnumber annualrevenue gstnumber gstin shopname tradename
    """)
"""Keys, written together, that beside a `name` say that it is a company's."""
_OWN = NAME_PARTS | {"display", "nick", "legal", "preferred", "real", "birth", "complete", "whole"}
"""Words before `name` that say which of somebody's names it is; others say whose."""
_SAYING_WHAT = word_set("code text name display description label title")
"""Keys of what somebody has, under the one that says so: `"diagnoses": [{"text": "…"}]`."""
_HELD_BY = word_set("line street number city home work mobile primary value nm")
_MOST_WORDS = 6
_BEGIN_NUMBERS = "nN"
"""What words for a number begin with."""


def kind_at(above: str, key: str) -> str:
    """What a key names under the one above it, which is empty where there is none."""
    return _kind_at(above, key) if " " in key or " " in above else _known_at(above, key)


@lru_cache(maxsize=4096)
def _known_at(above: str, key: str) -> str:
    return _kind_at(above, key)


def _kind_at(above: str, key: str) -> str:
    kind = kind_of(key)
    over = above.lower().rstrip("s")
    if kind == "person_name" and over in ("company", "bank", "store", "product"):
        return ""
    if kind or not above or not key:
        return kind
    if over == "name" or over.endswith("_name"):
        return "person_name" if key.lower() in NAME_PARTS else ""
    if key.lower() in _SAYING_WHAT and kind_of(above) == "special_category":
        return "special_category"
    if above[0] not in _BEGIN_NUMBERS and _is_settled(key):
        return ""
    together = kind_of(f"{above} {key}")
    return together if key.lower() in _HELD_BY or together not in ("", "person_name") else ""


@lru_cache(maxsize=4096)
def _is_settled(key: str) -> bool:
    """Asked of the same few keys under many others."""
    return " " not in key and is_settled(key)


def is_public(item: Item) -> bool:
    """Whether an item is about people of a package, who are named for all to see: by its key, or the word before its brace."""
    if item.key or isinstance(item.value, Atom):
        return item.key.lower().rpartition(".")[2].lstrip("_") in PUBLIC
    return item.value.opener == "{" and item.value.head in PUBLIC


def is_credit(key: str) -> bool:
    """Whether a key in small letters names nobody but people of a package, or who wrote a book."""
    return key in _CREDITED


def is_of_another(key: str) -> bool:
    """Whether a key names somebody by what they are to what the record is about: `managerName`."""
    words = words_of(key)
    return len(words) > 1 and words[-1] in NAMES and _OWN.isdisjoint(words)


def is_of_patients(key: str) -> bool:
    """Whether a key in small letters is one that only records of patients have."""
    return key.replace("_", "") in _OF_PATIENTS


def is_of_firms(key: str) -> bool:
    """Whether a key in small letters is one that companies have and people do not."""
    return key.replace("_", "") in _OF_FIRMS


def told_by(word: str) -> str:
    """What a label's value names: a name of a field, or the end of an address that stands for one."""
    if not word or len(word) > 120:
        return ""
    last = word.rstrip("/").replace("#", "/").replace(":", "/").rpartition("/")[2] if "/" in word or ":" in word else word
    kind = kind_said(last)
    return kind if kind and len(words_of(last)) <= _MOST_WORDS else ""
