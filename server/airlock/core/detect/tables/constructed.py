"""People that code makes one by one, without the names of their fields: `new Customer("Ada", "Lund", "…")` where the text has the class.

The constructor says what each argument is for; where the class is elsewhere, people say it by their looks. Only classes
called for people are looked for, so that most texts cost a search for a few words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import groupby, islice, takewhile

from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.tables import dated, declared, literals, people, topics
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.tree import Atom, Group
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

_SIGNS = ("class ", "record ", "impl ", "struct.new", " struct {", "struct ")
_NEW = "new "
_MAKERS = ("person::new", "person.new", "person::of", "person.of", "user::new", "user.of", "member::new", "contact::new", "contact.new")
_MADE = word_set("""
    persona pessoa personne persoon osoba kisi mitglied schueler eleve socio klant leerling contatto contato contacto kontakt visitor
    attendee subscriber delegate pupil lecturer professor profesor worker colleague citizen voter traveller traveler donor owner nurse
    guardian parent child tenant resident adherent instrutor treinador motorista enfermeiro entrenador enfermero istruttore docente ospite
    huesped hospede propietario proprietario
    """)
"""More words for people than `topics` looks for: only where something is made of them."""
_PEOPLE = (*(word for word in topics.WORDS if word.rstrip("(").isalpha()), *_MAKERS, *sorted(f"{word}(" for word in _MADE), "address")
"""Of such words some stand in names of what makes people and has no `new` before it."""
WORDS = (*_SIGNS, _NEW, *_PEOPLE)
"""What such texts have one of, in small letters."""
_FAR = 6000
"""How far behind a class its constructors are looked for, in code points."""
_KNOWN = 0.25
"""The share of them of which a given name is known."""
_MOSTLY, _LONGEST, _LISTED = 160, 1500, 20_000
"""So much of a call is read, the more where it is not over by then, and the most where it is a list of people."""
_MOST_TRIED = 60
"""So many other functions are looked at for how they are declared."""
_MOST = 400
"""So many classes, and calls of each."""
_VERBS = "add|create|insert|register|make|new|save|enrol|enroll|sp|usp"
"""Of what a function is called that makes somebody, the first word."""
_VERBS_BEHIND = word_set("add create insert register make new save ekle kaydet agregar insertar crear inserir incluir ajouter tambah dodaj")
"""The last word of such a function, where it is behind the word for people."""
_BARE = r"\]?(?=[ \t]{1,4}N?')"
"""Behind the name of a procedure in SQL: arguments without brackets."""
_PARAMETERS = r"\((?P<fields>[^()\"']{3,800})\)"
_VARIABLE = r"(?:(?:, ?\w{1,20})?>)?[ ]\w{1,40}(?:\[\w{0,20}\])?[ ]?=?\s{0,20}(?=\{)"
"""Between a type and the braces with what is in a variable of it, in C++: `Student a{`, `vector<Student> all = {`, `Student all[2] = {`."""
_BODY = r"[^{};]{0,80}\{(?P<body>[^{}]{3,1500})"
"""Behind the name of a class, up to its first method."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        compiled(
            rf"(?:class|record|impl)\s+(?P<name>[A-Za-z]\w{{2,40}})(?:\s*{_PARAMETERS})?|Struct\.new\((?P<struct>:[^()]{{3,400}})\)"
            r"|[ ]struct \{(?P<go>[^{}]{3,1500})\}|struct\s+(?P<c>[A-Za-z]\w{2,40})(?=\s*\{)"
        ),
        compiled(
            rf"(?:\b(?:constructor|__init__|__construct|initialize|fn new)|(?<![\w.])(?P<own>[A-Z]\w{{2,40}}))\s*{_PARAMETERS}"
            r"\s*(?:throws [\w, ]{1,80})?(?:[:{;]|->|\n)"
        ),
        compiled(r"(?<!\w)new (?P<name>[A-Z]\w{2,40})(?=\([^()=:\n]{0,12}(?:\n\s{0,60})?[\"'])"),
        compiled(rf"(?:(?:\.|::)(?:new|of)|{_VARIABLE})?(?=[({{](?:\s{{0,20}}\{{)?[^(){{}}=:]{{0,60}}[\"'])|{_BARE}"),
        compiled(r"\w*"),
        compiled(rf"\w*(?:(?:(?:\.|::)(?:new|of)|{_VARIABLE})?[({{](?:\s{{0,20}}\{{)?[^(){{}}=:\n]{{0,12}}(?:\n\s{{0,60}})?[\"']|{_BARE})"),
        compiled(
            rf"(?P<name>(?P<told>[A-Z]\w{{2,40}}|(?:{_VERBS})_?\w{{2,40}})|\w{{3,40}})"
            rf"(?:(?:(?:\.|::)(?:new|of)|{_VARIABLE})?(?=[({{](?:\s{{0,20}}\{{)?[^(){{}}=:\n]{{0,12}}(?:\n\s{{0,60}})?[\"'])|{_BARE})"
        ),
        compiled(r"^[ \t]*([A-Za-z_]\w*(?:,[ ]\w+)*)[ \t]+[\[*\w]", re.MULTILINE),
        compiled(r"\b[Ee][Xx][Ee][Cc](?:[Uu][Tt][Ee])?[ \t]+(?:\[?\w{1,30}\]?\.)?\[?\Z"),
        compiled(_BODY),
        compiled(r"[\w:<>*&\])?]\s+\*?(\w{1,40})(?:\[[\w ]{0,30}\])?\Z"),
    )


def tables(text: str, found: Mapping[str, Sequence[int]]) -> Iterator[Table]:
    """The people of each class that a text has, as rows of a table whose columns are what its constructor takes.

    `found` says where WORDS stand.
    """
    known = _classes(text, [at for sign in _SIGNS for at in found.get(sign, ())[:_MOST]])
    calls = (at for word in found.keys() & _PEOPLE for at in found[word][:_MOST])
    for name in {*_made(text, found.get(_NEW, ())[:_MOST]), *_made_by_name(text, calls)} - known.keys():
        if takes := declared.function(text, name):
            known[name] = [takes[:width] for width in range(len(takes), 0, -1)]  # the last ones may be left out
        else:
            yield from _by_looks(text, name)
    for name, taken in known.items():
        rows: dict[tuple[str, ...], list[Sequence[Cell]]] = {}
        for cells in _calls(text, name):
            for fields in taken:
                if len(fields) == len(cells):
                    rows.setdefault(fields, []).append(cells)
                    break
        for fields, alike in rows.items():
            yield Table(alike[0][0][0], alike[-1][-1][1], fields, alike, name)


def _made(text: str, places: Iterable[int]) -> set[str]:
    """The classes called for people of which some are made with a literal."""
    names = {match["name"] for at in places if (match := _patterns()[2].match(text, at)) is not None}
    return set(filter(_is_of_people, names))


def _is_of_people(name: str) -> bool:
    """Whether a class of this name is of people, or of where they live."""
    return people.is_topic(_of(name)) or _is_address(name)


def _of(name: str) -> str:
    """The name of a class or function without what it does behind whom it does it for: `sp_customer_insert`."""
    *words, last = words_of(name) or [""]
    return "_".join(words) if last in _VERBS_BEHIND else name


def _is_address(name: str) -> bool:
    """Whether a class of this name is a postal address."""
    return words_of(name)[-1:] == ["address"]


def _made_by_name(text: str, places: Iterable[int]) -> set[str]:
    """The same of those that are made without a word before them, as `Patient("…")` and `add_patient('…')`; a place is in the name."""
    begins, goes_on, made = _patterns()[4:7]
    names, others, tried = set[str](), set[str](), 0
    for at in places:
        if goes_on.match(text, at) is None:
            continue
        before = begins.match(text[max(at - 40, 0) : at][::-1])
        match = made.match(text, at - len(before[0]) if before is not None else at)
        if match is None or (name := match["name"]) in names or name in others:
            continue
        told = _is_of_people(name)
        if told and match["told"] is None:
            tried += 1
            told = tried <= _MOST_TRIED and bool(declared.function(text, name))
        (names if told else others).add(name)
    return names


def _by_looks(text: str, name: str) -> Iterator[Table]:
    """Those of a class that the text does not have, with as many arguments each."""
    rows = sorted(_calls(text, name), key=len)
    for width, alike in groupby(rows, len):
        found = list(alike)
        of = _of(name)
        if width > 1 or (width == 1 and topics.is_named(of)):
            persons = partial(topics.is_persons, about=of) if people.is_of_persons(of) else people.has_given
            told = people.is_street if _is_address(name) else persons
            known = sum(any(told(text[start:end]) for start, end in cells) for cells in found)
            if known < _KNOWN * len(found):
                continue
            yield Table(min(cells[0][0] for cells in found), max(cells[-1][1] for cells in found), (), found, of)


def _classes(text: str, places: Iterable[int]) -> dict[str, list[tuple[str, ...]]]:
    """What the constructors of each class called for people take."""
    found: dict[str, list[tuple[str, ...]]] = {}
    nobodys = set[str]()
    for at in places:
        opens, makes, *_ = _patterns()
        match = opens.match(text, at)
        if match is None:
            continue
        name = match["name"] or match["c"] or (_declared(text, at) if match["go"] else _assigned(text, at))
        if name in nobodys:
            continue
        if name not in found and (not people.is_topic(name) or next(_called(text, name), None) is None):
            nobodys.add(name)
            continue
        taken = found.setdefault(name, [])
        said = match["fields"] or match["struct"]
        if match["go"]:
            named = ",".join(_patterns()[7].findall(match["go"]))
            taken.append(declared.fields(named, name))
        elif said and not _are_bases(said, text[match.end() : match.end() + 1]):
            taken.append(declared.fields(said, name))
        else:
            makers = makes.finditer(text, match.end(), match.end() + _FAR)
            made = [declared.fields(one["fields"], name) for one in makers if one["own"] in (None, name)]
            taken.extend(made or filter(None, [declared.fields(",".join(_members(text, match.end())), name)]))
    return found


def _members(text: str, at: int) -> Iterator[str]:
    """The fields of a class or struct that needs no constructor, in their order: `string name; int age;`."""
    *_, body, field = _patterns()
    match = body.match(text, at)
    for line in match["body"].split(";")[:-1] if match is not None else ():
        said = " ".join(part for part in line.split("\n") if not part.lstrip().startswith(("//", "/*", "*", "#", "@")))
        if "(" in said:
            return
        for part in said.partition("=")[0].split(","):
            if (name := field.search("x " + part.rpartition("public:")[2].strip())) is not None:
                yield name[1]


def _are_bases(said: str, behind: str) -> bool:
    """Whether what stands in brackets behind the name of a class is what it is derived from, in Python: `class Student(Person):`."""
    return behind == ":" and ":" not in said and " " not in said.replace(", ", ",").strip()


def _assigned(text: str, at: int) -> str:
    """The constant that what stands at a place is given to."""
    return text[max(at - 60, 0) : at].rpartition("\n")[2].partition("=")[0].strip()


def _declared(text: str, at: int) -> str:
    """The name of the type of which the struct stands at a place, in Go."""
    words = text[max(at - 60, 0) : at].rpartition("\n")[2].split()
    return words[-1] if words else ""


def _calls(text: str, name: str) -> Iterator[Sequence[Cell]]:
    """The arguments of each call that makes one of a class, where they have no names and one is a literal."""
    unended = 0
    for start in islice(_called(text, name), _MOST):
        bare = text[start] not in "({"
        call = _in_brackets(text, start) if bare else text[start : start + _MOSTLY]
        group = _arguments(call)
        for much in () if bare or start < unended else (_LONGEST, _LISTED):
            if group is None or group.end < len(call) or (much == _LISTED and len(_rows(group)) < 2):  # it is over
                break
            call = text[start : start + much]
            group = _arguments(call)
            if group is not None and group.end == len(call):
                unended = start + _LONGEST  # what is inside does not end by then either, or is short
        for one in _rows(group):
            if cells := _cells(call, one, start - bare):
                yield cells


def _rows(group: Group | None) -> Sequence[Group]:
    """The arguments of one call, or those of each in a list of people in Go: `[]Student{{"…", 22}, {"…", 23}}`."""
    if group is None:
        return ()
    inner = [item.value for item in group.items if isinstance(item.value, Group) and item.value.opener == "{" == group.opener]
    return inner if inner and len(inner) == len(group.items) else (group,)


def _in_brackets(text: str, start: int) -> str:
    """The arguments of a procedure that has none around them, up to the end of the line; `N` before a literal is a blank."""
    end = text.find("\n", start, start + _LONGEST)
    line = text[start : end if end >= 0 else start + _LONGEST].partition(";")[0]
    return "(" + line.replace(" N'", "  '").replace(",N'", ", '") + ")"


def _arguments(call: str) -> Group | None:
    """What is in the brackets that a text begins with, as far as it goes."""
    first = literals.read(call, alone=True).items[:1]
    return first[0].value if first and isinstance(first[0].value, Group) else None


def _called(text: str, name: str) -> Iterator[int]:
    """Where the brackets of such calls open."""
    calls = _patterns()[3]
    at = text.find(name)
    while at >= 0:
        match = calls.match(text, at + len(name))
        if match is not None and _is_called(text, at, bare=text[match.end()] not in "({"):
            yield match.end()
        at = text.find(name, at + len(name))


def _is_called(text: str, at: int, *, bare: bool) -> bool:
    """Whether a name is one that is called, and no part of another; without brackets it is a procedure's, behind a word that says so."""
    if bare:
        return _patterns()[8].search(text[max(at - 60, 0) : at]) is not None
    return not (text[at - 1 : at].isalnum() or text[at - 1 : at] in ("_", "."))


def _cells(call: str, group: Group, start: int) -> Sequence[Cell]:
    """The arguments of a call before the first that has a name. What is neither a literal nor a date is an empty cell."""
    return [_cell(call, item.value, start) for item in takewhile(lambda item: not item.key, group.items)]


def _cell(call: str, value: Atom | Group, start: int) -> Cell:
    """The literal that an argument is, or the date that it makes; empty where it is neither."""
    atom = value if isinstance(value, Atom) else dated.made(call, value)
    return (start + atom.start, start + atom.end) if atom is not None and atom.sort == "s" else (start + value.start,) * 2
