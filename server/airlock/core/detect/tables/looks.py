"""What kinds of personal data columns hold by what most of their cells look like, where no name tells.

Believed are forms that hardly anything else has; names, streets and places only where no column name contradicts, and the sooner the more
the table is about people: by what it is called, by forms of address, by telephone numbers and streets beside them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import texts
from airlock.core.detect.personal.firms import FIELDS, JOBS
from airlock.core.detect.personal.keytable import NOBODYS
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.tables import lowercase, people
from airlock.core.detect.tables.dated import is_date
from airlock.core.detect.tables.sample import LEAST_ROWS, MOST, Sample
from airlock.core.detect.tables.towns import COUNTRIES, TOWNS
from airlock.core.detect.words import word_set

_SPANISH = LazyPattern(r"[A-ZÁÉÍÓÚ][a-zñáéíóú]{2,12}[aeiáéí]z")
"""As many family names in Spanish end, and hardly another word."""
_YEAR = LazyPattern(r".*?((?:19|20)\d\d)")
_COURTESY = LazyPattern(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Sra?|Mme|M)\.?")
_DOUBTED = 0.3
"""The share of known given names where little but a table's name says that it is about people."""
_GROWN = 15
"""So many years lie between somebody's birth and what else is noted of them, at least."""
_LATEST = 2010
"""Dates up to then, of people who are cared for, are those of their births."""
_PLACES = COUNTRIES | TOWNS
"""Columns of countries stand beside towns, whose names have given names in them: `San José`."""
_GENDERS = word_set("male female nam nữ nu man woman hombre mujer homem mulher erkek kadin homme femme")
"""Of such words some are names elsewhere."""
_SAID_BESIDE = word_set("""
    history music art arts english french german spanish law sports math computer it hr legal support security civil
    active inactive pending blocked approved rejected enabled disabled confirmed cancelled completed open closed
    single married divorced widowed high medium low gold silver bronze platinum premium basic standard free
    """)
"""What else stands in columns beside names, of which some are names as well: subjects, departments, states, plans."""
_NO_NAMES = _PLACES | _GENDERS | _SAID_BESIDE | JOBS | FIELDS
_LONG_AGO = 1975
"""A single date of each of a few people that is older is that of their birth."""
_NUMBERED = LazyPattern(r"[^\W\d_]+ [1-9]")
"""One word and one figure: a street now and then, but a class or a grade where some come again."""
_KANA = LazyPattern(r"[\u3041-\u3096\u30a1-\u30fa\u30fc]{2,12}[ \u3000・]?[\u3041-\u3096\u30a1-\u30fa\u30fc]{2,12}")
"""Japanese in syllables alone, as names are read."""
_SHORT = 2
"""So long names are codes as well."""
_INITIALLED = 3
"""User names of an initial and a name have more letters."""
_SPELLED = LazyPattern(r"[^\W_].{2,60}")


def names(sample: Sample) -> None:
    """Whole names, or given and family names side by side."""
    free, least = sample.free(), _least_known(sample)
    whole = [column for column in free if sample.most(column, _is_whole)]
    found = _without_companies(_known([column for column in whole if sample.people(column)], sample), sample) or _pair(sample, least)
    if not found and sample.about_people:
        found = [column for column in free if len(sample.cells[column]) > 1 and sample.most(column, _is_given_in_small)][:1]
    if not found and least < _DOUBTED:
        found = sorted(whole, key=lambda column: (sample.share(column, people.has_given), column))[-1:]
    beside = {near for column in found for near in (column - 1, column + 1)}.intersection(free) - set(found)
    found = [*found, *(column for column in beside if sample.most(column, _is_single) and sample.most(column, people.is_given))]
    for column in found:
        sample.kinds[column] = "person_name"


def _is_whole(value: str) -> bool:
    """Whether this is written as a whole name is, and is no country."""
    return people.is_full_name(value) and value.lower() not in _PLACES


def _is_given_in_small(value: str) -> bool:
    return value.islower() and people.is_given(value)


def _known(columns: list[int], sample: Sample) -> list[int]:
    """Of columns of whole names those with known given names and their neighbours, if any: two beside `Juan Pérez` is `Santa Fe`."""
    known = {column for column in columns if sample.share(column, people.has_given) >= _DOUBTED}
    return [column for column in columns if not known.isdisjoint((column - 1, column, column + 1))] or columns


def _without_companies(columns: list[int], sample: Sample) -> list[int]:
    """Of columns of whole names those that no column of people stands behind, in which given names are known more than twice as often."""
    known = {column: sample.share(column, people.has_given) for column in columns}
    return [
        column
        for column in columns
        if not (sample.about_people and 2 * known[column] < known.get(column + 1, 0.0) and sample.most(column, _is_company))
    ]


def _pair(sample: Sample, least: float) -> list[int]:
    """A column of names, with so large a share of known given names, and its neighbours that may be the other parts.

    It may be alone where more says that the table is about people.
    """
    single = [column for column in sample.free() if sample.most(column, _is_single) and sample.apart(column) > 0.3]
    known = {column: sample.share(column, people.has_given) for column in single}
    for column in sorted(single, key=lambda one: -known[one]):
        beside = [other for other in single if other != column and _are_neighbours(sample, column, other)] if known[column] >= least else []
        if beside:
            second = [other for other in single if _is_second(sample, other, known[other]) and other - 1 in (column, beside[0])]
            return [column, beside[0], *second]
        if sample.about_people and (known[column] >= _DOUBTED > least or _are_given(sample, column)):
            return [column]
    return single[:1] if sample.about_persons and len(single) == 1 and len(sample.cells[single[0]]) > 1 else []


def _are_given(sample: Sample, column: int) -> bool:
    """Whether cells are given names, which alone say enough of a table about people; a single one with a capital."""
    cells = sample.cells[column]
    return sample.most(column, people.is_given) and (len(cells) > 1 or (cells[0].istitle() and len(cells[0]) > _SHORT))


def _is_second(sample: Sample, column: int, known: float) -> bool:
    """Whether a column behind names holds second ones, or what they have of their fathers, or of their mothers in Spanish."""
    return known >= MOST or sample.most(column, people.is_patronymic) or sample.share(column, _SPANISH.fullmatch) >= _DOUBTED


def _is_single(value: str) -> bool:
    """Whether this can be a given or a family name, and is no country and no code of two or three capitals."""
    return people.is_one_name(value) and not (len(value) <= 3 and value.isupper()) and value.lower() not in _NO_NAMES


def _are_neighbours(sample: Sample, one: int, other: int) -> bool:
    """Whether nothing stands between two columns, or only an initial, a middle name now and then, or a form of address."""
    first, last = sorted((one, other))
    return last - first == 1 or (
        last - first == 2
        and (not sample.many(first + 1) or sample.most(first + 1, lambda value: len(value) <= 2 or _COURTESY.fullmatch(value)))
    )


def named_columns(sample: Sample) -> None:
    """Columns of any name in which most are whole names that begin with a known given name, `on_call`; the public are no such."""
    for column, name in enumerate(sample.names):
        if name and not sample.kinds[column] and len(sample.cells[column]) >= LEAST_ROWS and _hold_names(sample, column):
            sample.kinds[column] = "person_name"


def _hold_names(sample: Sample, column: int) -> bool:
    whole = sample.most(column, people.is_full_name, 0.9) and sample.most(column, lambda value: people.is_given(value.partition(" ")[0]))
    return whole and sample.apart(column) > 0.5 and NOBODYS.isdisjoint(words_of(sample.names[column]))


def _least_known(sample: Sample) -> float:
    """The share of known given names that a column of names has at least: the less, the more else says that the table is about people."""
    free = sample.free()
    said = sum(kind in sample.kinds for kind in ("email", "phone", "us_ssn", "postal_address"))
    said += any(sample.most(column, _COURTESY.fullmatch, 0.9) for column in free)
    said += any(sample.most(column, people.is_street) and sample.apart(column) > 0.5 for column in free)
    if sample.about_people and not sample.about_addresses:
        return (_DOUBTED, 0.1, 0.0)[min(said, 2)]
    return _DOUBTED if sample.about_people else 0.5


def in_addresses(sample: Sample) -> None:
    """Parts of names that the addresses of their rows have too, however few they are, where some are known or others are names."""
    found = [column for column in sample.free() if are_in_addresses(sample, column) and sample.most(column, _is_single)]
    if "person_name" in sample.kinds or any(sample.share(column, people.has_given) >= _DOUBTED for column in found):
        for column in found:
            sample.kinds[column] = "person_name"


def are_in_addresses(sample: Sample, column: int) -> bool:
    """Whether the addresses beside them begin or end with the cells, row by row."""
    names = sample.cells[column]
    beside = (cells for cells, kind in zip(sample.cells, sample.kinds, strict=True) if kind == "email" and len(cells) == len(names) > 1)
    addresses = next(beside, ())
    told = sum(lowercase.is_in_address(name.lower(), address) for name, address in zip(names, addresses, strict=False))
    return told >= max(MOST * len(names), 1)


def said_again(sample: Sample) -> None:
    """What says the names of a table once more: how they are read in Japanese, and user names that are made of them, `SKING`."""
    names = [cell for cells, kind in zip(sample.cells, sample.kinds, strict=True) if kind == "person_name" for cell in cells]
    words = {word for name in names for word in name.lower().split()}
    for column in sample.free():
        if sample.most(column, _KANA.fullmatch):
            sample.kinds[column] = "person_name"
        elif sample.most(column, lambda value: _is_made_of(value.lower(), words)):
            sample.kinds[column] = "username"


def _is_made_of(value: str, words: Collection[str]) -> bool:
    """Whether letters are one of some words with an initial in front of it or behind."""
    return len(value) > _INITIALLED and (value[1:] in words or value[:-1] in words or value[1:].lstrip("._-") in words)


def addresses(sample: Sample, *, identified: bool) -> None:
    """Streets, and the town and the postal code near them; without somebody they belong to only all together count."""
    for column in sample.free():
        if sample.kinds[column] or not sample.most(column, people.is_street) or sample.apart(column) <= 0.5:
            continue
        if sample.apart(column) < 1 and sample.most(column, _NUMBERED.fullmatch):
            continue
        town, code = _near(sample, column)
        if identified or (town and (code or sample.about_addresses)):
            sample.kinds[column] = "postal_address"
            for near, kind in ((town, "postal_address"), (code, "postal_code")):
                if near:
                    sample.kinds[near] = kind


def _near(sample: Sample, street: int) -> tuple[int, int]:
    """The columns of the town and of the postal code behind a street, 0 where there is none."""
    free = sample.free()
    near = [column for column in range(street + 1, min(street + 5, len(sample.kinds))) if column in free]
    town = next((column for column in near[:3] if sample.most(column, people.is_place) and max(map(len, sample.cells[column])) > 3), 0)
    if not town and sample.about_addresses and street - 1 in free and _are_towns(sample, street - 1):
        town = street - 1  # as Hungary and the east of Asia say it
    return town, next((column for column in near if sample.most(column, people.is_postal)), 0)


def _are_towns(sample: Sample, column: int) -> bool:
    """Whether most cells can be towns, rather than what an address is for: nothing but their place says so."""
    return sample.most(column, people.is_place) and sample.most(column, lambda value: not value.isupper() and texts.address(value) is False)


def births(sample: Sample) -> None:
    """The first column of dates that spread as birthdays do; orders and entries lie closer together and nearer to today.

    Of a few people, dates long before other dates of theirs.
    """
    dated = {column: years for column in sample.free() if (years := _years(sample, column))}
    for column, years in list(dated.items())[:1]:
        old = min(years) >= 1920 and max(years) <= 2015
        later = [others for other, others in dated.items() if other != column]
        if len(years) >= LEAST_ROWS:
            cared_for = sample.about_patients and max(years) <= _LATEST
            spread = max(years) - min(years) >= 5 or (cared_for and len(dated) == 1 and sample.apart(column) > 0.9)
            born = old and (
                ((min(years) < 1985 or cared_for) and spread) or (sample.about_persons and any(_grown(years, each) for each in later))
            )
        elif len(dated) == 1 and sample.about_people:
            born = old and max(years) < (_LATEST if sample.about_patients else _LONG_AGO)
        else:
            born = old and any(min(each) - max(years) >= _GROWN for each in later)
        if born:
            sample.kinds[column] = "date_of_birth"


def _grown(births: Sequence[int], later: Sequence[int]) -> bool:
    """Whether most years are long after those before them, row by row."""
    return len(births) == len(later) and sum(b - a >= _GROWN for a, b in zip(births, later, strict=True)) > len(births) / 2


def _years(sample: Sample, column: int) -> list[int]:
    """The years of a column of dates, none of any other."""
    cells = sample.cells[column]
    years = [int(match[1]) for value in cells if is_date(value) and (match := _YEAR.match(value))]
    return years if len(years) >= MOST * len(cells) else []


def companies(sample: Sample) -> None:
    """In whose name the people of a table buy and sell: words that differ from row to row, right before a whole name or a street."""
    if not sample.about_people:
        return
    behind = next((at for at, kind in enumerate(sample.kinds) if kind in ("person_name", "postal_address")), 0)
    before = behind - 1
    differ = before in sample.free() and sample.most(before, _is_company, 0.4) and sample.apart(before) >= 0.5
    if differ and (sample.kinds[behind] == "postal_address" or sample.most(behind, people.is_full_name)):
        sample.kinds[before] = "organisation"


def _is_company(value: str) -> bool:
    several = (" " in value or "-" in value) and sum(map(str.isalpha, value)) >= 3
    return several and _SPELLED.fullmatch(value) is not None and not value[0].islower() and not value.isupper()
