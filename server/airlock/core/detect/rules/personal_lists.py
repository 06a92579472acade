"""Names of people in lists, maps and choices whose own name says what they hold.

`customers = ["…", "…"]`, `ages = {"…": 41}`, `patients:` above lines of them, `customer = vip ? "…" : "…"`, `Patient("…", "…")`: nothing beside
such a value names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from re import Match
from typing import NamedTuple

from airlock.core.detect.patterns import QUOTES
from airlock.core.detect.personal.among import maybe_of_people, of_births, of_people
from airlock.core.detect.personal.dates import DATE
from airlock.core.model import Category, Confidence, Rule, Severity

_PERSONS = (
    *(
        "patient",
        "employee",
        "student",
        "teacher",
        "doctor",
        "physician",
        "nurse",
        "passenger",
        "volunteer",
        "applicant",
        "professor",
        "pupil",
    ),
    *("mitarbeiter", "patienten", "schueler", "paciente", "empleado", "alumno", "funcionario", "dipendent", "pazient", "pracowni", "osoby"),
    *("medewerker", "leerling", "persona", "pessoa", "personne", "people", "persons"),
)
"""Words for people that code is not full of, as their lists begin."""
_SEVERAL = (
    *(
        "customers",
        "clients",
        "users",
        "members",
        "guests",
        "tenants",
        "contacts",
        "drivers",
        "residents",
        "attendees",
        "participants",
        "owners",
    ),
    *(
        "candidates",
        "subscribers",
        "donors",
        "visitors",
        "recipients",
        "managers",
        "colleagues",
        "staff",
        "workers",
        "witnesses",
        "instructors",
    ),
    *("kunden", "clientes", "usuarios", "clienti", "utenti", "klanten", "klienci", "musteriler", "teilnehmer", "mitglieder", "moradores"),
    *("birthday", "birthdates", "dobs"),
    *(f"{one}{link}list" for one in ("customer", "client", "guest", "member", "contact", "attendee") for link in ("", "_", "-")),
)
"""Words for several people, and for when they were born."""
_KEPT = ("phones", "phonebook", "phone_book", "salaries", "ages = ", "ages: {", "ages := ", "grades", "scores", "attendance", "contacts")
"""Words for what is kept of them under their names."""
_ONE = ("customer", "guest", "tenant", "contact", "driver", "owner", "manager", "cliente", "kunde", "klant")
_OF_CODE = ("client", "user", "member")
"""Words for one of them, and such as code is full of."""
_MAKES = ('("', "('", '{"', '.new("', ".new('", '::new("', "(1", "(2")
_BEHIND_ONE = (*_MAKES, " in ", '", ', "', ", ", ", " %s", " {}", " '", "_by_", "by")
_GIVEN = (" = ", "=", " := ", ": str")
"""What stands behind the name of one who is made, looked for, counted or told of, and of one who is given one of several values."""
_NAMES = ("names", "nombres", "nomes", "namen", 'name": {', "name': {", "name: {", "name in (", "name in [")
_TOGETHER = tuple(f"name, {other}" for other in ("phone", "email", "mail", "dob", "birth", "address", "tel", "mobile", "age", "city"))
"""Words for names, and what such a name is given together with."""
_BIRTHS = (
    "patient",
    "pacient",
    "pazient",
    "pasien",
    "student",
    "pupil",
    "birthday",
    "birthdates",
    "birth_dates",
    "birthdates",
    "dobs",
    "geburtstage",
)

_LITERAL = r"(?:\"[^\"\r\n\\]{0,200}\"|'[^'\r\n\\]{0,200}'|`[^`\r\n\\]{0,200}`)"
_WORD = r"[\w.$+-]{1,40}(?:\([^()\r\n]{0,60}\))?"
_SIMPLE = rf"(?:{_LITERAL}|{_WORD})"
_NAME = (
    r"(?:[fFrRbBuULN@$]{0,2}(?P<quote>[\"'`])(?P<secret>(?=[A-Z\u00aa-\uffff])(?:(?!(?P=quote))[^\r\n\\<>{}@=:/]){2,60})(?P=quote)"
    r"(?:\.[a-z_A-Z]{2,12}\(\))?)"
)
_PLAIN_NAME = r"(?P<secret>(?:(?:Dr|Prof|Mrs?|Ms)\. )?[A-Z\u00aa-\u024f][\w\u00aa-\u024f'’.-]{0,24}(?:[ ](?!(?:and|und|y|et|e|en)[ ])[\w\u00aa-\u024f'’.-]{1,25}){1,4})"
_LINK = r"\s{0,4}(?:=>|->|[:=]|to(?=[ ]))\s{0,12}"
"""Between a key and its value."""
_INNER = r"[^\[\](){}]{0,200}"
_TYPED = r"(?:\[\w{0,4}\]|[ \t]?:(?=[^=\r\n]{1,54}=)[ \t]?(?:readonly[ ])?[A-Za-z&\[(][\w.:<>\[\], &;|'()]{0,40}?(?=[ \t]{0,2}=))?"
_HEAD = r"(?:new[ ])?[\w.:]{0,30}(?:\[\w{0,8}\][\w.*]{0,12})?(?:<[\w.:<>\[\], ?&]{0,40}>)?!?(?:\[\])?[ ]?"
_MADE = rf"{_HEAD}(?:\(\s{{0,20}}[\[{{]|[\[({{])\s{{0,60}}"
"""Up to the first member: `[`, `List.of(`, `new Set([`, `[]string{`, `vec![`, `map[int]string{`."""
_ADDS = r"(?i:append|push|push_back|add|addall|insert|unshift|set|put|extend|enqueue|remove|contains|includes|indexof|has|get|tryadd|emplace_back)"
_NEXT = r"\s{0,20}(?:,\s{0,60}(?:(?:#|//|--)[^\r\n]{0,80}\r?\n\s{0,60}){0,2}|(?=[\])}\"'`;]|\s|\Z))"
"""From one member to the next, over a remark."""


class _Form(NamedTuple):
    """A notation of lists: what stands between the name and the first member, one member, and what a rule for it is called."""

    title: str
    opens: str
    each: str
    examples: tuple[str, ...]
    """With the name `@`, and two values."""
    reach: int = 1088


_OPENS = (
    rf"(?:[\"'`]?\]?\)?(?:\(\))?{_TYPED}(?:[ \t]{{0,8}}(?:=>|:=|\|\|=|\+=|<-|<<|={{1,2}}|:)[ \t]{{0,4}}|[ ](?i:in)[ ])(?:{_MADE}|(?<=<<[ ])|(?<=[ ]in[ ])(?=[\"']))"
    rf"|[\"'],[ ][\[({{]\s{{0,20}}|(?:\(\))?\)\.\w{{2,20}}\(\s{{0,20}}{_MADE}|\.{_ADDS}\(\s{{0,20}}(?:\[\s{{0,20}})?|\[[^\]\r\n]{{0,40}}\][ ]?=[ ]?"
    r"|(?:,[ ]?\w{1,30}){1,5}\]?[ ]?:?=[ ]?[\[(]?(?=[\"'])|(?:\.new|::new)?[({]\s{0,20}|[ ](?=')|[ ](?:%[sv@d]|\{\w{0,10}\})[^\"'\r\n]{0,60}[\"'],[ ])"
)
"""From a name to the first member: of what it is given, what is added to it, looked for in it, made of it, or said in a message."""
_OPENS_LINES = (
    r"(?:[\"'`]?\*{0,2}:\*{0,2}|\]|(?=\s{1,4}[-*][ ]))[ \t]{0,4}(?:\r?\n(?=\r?\n))?(?=\r?\n[ \t]{0,40}(?:[-*][ ])?[\"']?[A-Z\u00aa-\u024f])"
)
_CONDITION = r"[^\r\n;{}]{1,120}?"
_ELSE = r"(?:\)|[ ]\{|[ ]then)\s{0,40}"
_CHOOSES = (
    rf"(?:[\"'`]?\]?{_TYPED}[ \t]{{0,8}}(?:=>|:=|[:=])[ \t]{{0,4}}(?=[^\"'`\r\n]{{0,120}}[\"'`])(?:(?![\"'`]|if\b)(?=[^\r\n;{{}}?]{{0,120}}\?){_CONDITION}(?<=[\w)\"'\] ])\?\s{{1,40}}(?=[\"'`])|(?={_LITERAL}[ ]if[ ])"
    rf"|if[ ]{{0,2}}[( ]{_CONDITION}{_ELSE}\{{?\s{{0,40}}(?=[\"'])|[\w.$>-]{{2,40}}\((?:[\"'][^\"'\r\n]{{0,40}}[\"']|[\w.]{{1,40}}),[ ]?(?:\w{{2,12}}[ ]?=[ ]?)?(?=[\"'])"
    r"|[\w.()\[\]$-]{2,60}[ ](?:\|\||\?\?|or|\?:)[ ](?=[\"']))"
    r"|(?:[ ]?=[ ]?)?\([^()\r\n]{0,60}\)[^\r\n\"'`;]{0,40}?\s{0,40}(?:\"{3}[^\"]{0,120}\"{3}\s{0,40})?(?:return[ ]|=>?[ ]|->[ ]|\{[ ])(?:return[ ])?(?=[\"']))"
)
"""From a name to the first value that a condition chooses, that serves where nothing else is known, or that a function gives back."""
_CHOSEN = (
    rf"(?:\s{{0,40}}:\s{{1,40}}(?:[^\r\n\"'`;,{{}}]{{1,80}}\?\s{{1,40}})?|[ ]if[ ][^\r\n;]{{1,100}}?[ ]else[ ]"
    rf"|\s{{0,40}}\}}?\s{{0,40}}else\s{{1,40}}(?:if[ ]{{0,2}}[( ]{_CONDITION}{_ELSE})?\{{?\s{{0,40}})?(?:{_NAME}|{_SIMPLE})"
)
_OF = _NAME.replace("secret", "of")
_DATED = rf"(?:[\w.]{{2,30}}\()?[\"'`]?(?P<secret>(?i:{DATE}))[\"'`]?\)?"

_FORMS = {
    "listed": _Form(
        "in a list or map",
        _OPENS,
        rf"(?:(?P<opened>[\w.:&]{{0,30}}[\[({{])\s{{0,20}})?(?:(?(opened)(?:{_SIMPLE}[ ]?,\s{{0,20}}){{0,2}}?|(?:[\"']?(?:[A-Za-z]{{0,6}}[-_]?\d{{1,8}}[A-Za-z]?|[A-Za-z]{{1,2}}|full|formatted|whole|display)[\"']?{_LINK})?){_NAME}|{_SIMPLE})"
        rf"(?(opened){_INNER}[\])}}]|(?:{_LINK}(?:{_SIMPLE}|[\w.:&]{{0,30}}[\[({{]{_INNER}[\])}}]))?){_NEXT}",
        ('@ = ["{}", "{}"]', '@ = [("{}", 41), ("{}", 37)]', '@ = {{"{}": 41, "{}": 37}}', 'List<String> @ = List.of("{}", "{}");', "@.push('{}', '{}')",
         '@=("{}" "{}")', '@ = {{1: "{}", 2: "{}"}}'),
        4600,
    ),
    "lines": _Form(
        "in a list of lines",
        _OPENS_LINES,
        rf"\r?\n[ \t]{{0,40}}(?:[-*][ ]{{1,4}})?(?P<quote>[\"'])?{_PLAIN_NAME}(?(quote)(?P=quote))(?=[ \t]{{0,8}}(?:\r?\n|\Z|[:=][ ]|,[ ]|\#))[^\r\n]{{0,120}}",
        ("@:\n  - {}\n  - {}\n", "@:\n  {}: 41\n  {}: 37\n", '[@]\n"{}" = 41\n"{}" = 37\n'),
        2000,
    ),
    "named_together": _Form(
        "in a line of names",
        r"\*{0,2}:\*{0,2}[ ]{1,3}(?:\[[ ]?)?(?=[A-Z\u00aa-\u024f][^\r\n,;]{3,60}(?:[,;][ ]|[ ](?:and|und|y|et|e|en|&)[ ]))",
        rf"{_PLAIN_NAME}(?:,[ ](?:and[ ])?|[ ](?:and|und|y|et|e|en|&)[ ]|;[ ]|(?=\]|\.?[ ]?(?:\r?\n|\Z)))",
        ("@: {}, {}", "@: [{}, {}]"),
    ),
    "chosen": _Form(
        "that a condition or a function gives",
        _CHOOSES,
        _CHOSEN,
        ('@ = vip ? "{}" : "{}";', "@ = '{}' if vip else '{}'", 'val @ = if (vip) "{}" else "{}"'),
    ),
}  # fmt: skip
_BORN = {
    "listed": _Form(
        "in a list or map",
        _OPENS,
        rf"(?:(?P<opened>[\w.:&]{{0,30}}[\[({{])\s{{0,20}})?(?:(?:{_SIMPLE}[ ]?,\s{{0,20}})?{_OF}(?:{_LINK}|,\s{{0,12}}){_DATED}|{_SIMPLE}(?:{_LINK}{_SIMPLE})?)(?(opened){_INNER}[\])}}]){_NEXT}",
        ('@ = [("Linda", "{}"), ("Walter", "{}")]', '@ = {{"Linda": "{}", "Walter": "{}"}}'),
        4600,
    ),
    "lines": _Form(
        "in a list of lines",
        _OPENS_LINES,
        rf"\r?\n[ \t]{{0,40}}(?:[-*][ ]{{1,4}})?[\"']?{_PLAIN_NAME.replace('secret', 'of').replace('){1,4}', '){0,4}')}[\"']?(?:[ ]?[:=,–-][ ]{{0,3}}|[ ]\()[\"']?(?P<secret>(?i:{DATE}))[\"')]?[ \t]{{0,8}}(?=\r?\n|\Z)",
        ("@:\n  Linda: {}\n  Walter: {}\n",),
        2000,
    ),
}

_VALUES = ("«Linda" + " Ashworth»", "«Walter B." + " Lindenfeld»")
_UNHEARD = ("«Linda" + " Ashworth»", "«Thorben" + " Lindenfeld»")
_NOBODY = (("Order Service", "Account Settings"), ("active", "John Doe"))
_DATES = ("«1982-" + "07-19»", "«1979-" + "11-02»")
_WHO = "It names a person; sharing it with an AI vendor is sharing personal data."


class _About(NamedTuple):
    """What lists a rule is for: by which words they are looked for, and which are meant."""

    kind: str
    keywords: tuple[str, ...]
    choose: Callable[[Match[str]], str]
    marks: str
    """What tells the judge how sure the name of a list makes of its members."""
    name: str
    values: tuple[str, str]
    nothing: tuple[tuple[str, str], ...]
    """A name for the examples, values, and what is none there."""


def _rule(rule_id: str, form: _Form, about: _About) -> Rule:
    """The rule for one notation."""
    name, values = about.name, about.values
    return Rule(
        id=f"{about.kind}_{rule_id}",
        kind=about.kind,
        category=Category.PERSONAL_DATA,
        title=f"{'Name of a person' if about.kind == 'person_name' else 'Date of birth'} {form.title}",
        label=about.kind.upper(),
        why=_WHO,
        advice="Use made-up values in code and tests, or let the placeholder stand.",
        source="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        keywords=tuple(dict.fromkeys(about.keywords)),
        pattern=rf"(?P<whose>\w[\w-]{{2,47}})(?![\w-]){form.opens}",
        each=f"(?P<somebody>){about.marks}{form.each}",
        chosen_by=about.choose,
        examples=tuple(example.replace("@", name).format(*values) for example in form.examples),
        counterexamples=tuple(
            example.replace("@", one).format(*two)
            for example in form.examples
            for one, two in (*((name, two) for two in about.nothing), ("colors", [value.strip("«»") for value in values]))
        ),
        reach=form.reach,
        near=QUOTES if _NAME in form.each or _OF in form.each else (),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    )


def _of_people(called: str, form: _Form) -> Iterator[Rule]:
    """Both rules for names in one notation: for what is called for people, and for what may be of others too."""
    chosen = called == "chosen"
    ones = tuple(f"{word}{link}name" for word in (*_ONE, *_OF_CODE) for link in ("_", "-", ""))
    several = () if chosen else (*_SEVERAL, *(word + made for word in _OF_CODE for made in _MAKES))
    behind = _GIVEN if chosen else _BEHIND_ONE
    others = ("name = ", "name := ", "name: str") if chosen else (*_NAMES, *_TOGETHER, *_KEPT)
    words = (*_PERSONS, *several, *ones, *(word + after for word in _ONE for after in behind))
    marks = "(?P<surely>)(?P<alone>)" if chosen else "(?P<surely>)"
    yield _rule(called, form, _About("person_name", words, of_people, marks, "patient" if chosen else "patients", _UNHEARD, _NOBODY))
    perhaps = _About("person_name", others, maybe_of_people, "", "name" if chosen else "names", _VALUES, _NOBODY)
    yield _rule(f"{called}_perhaps", form, perhaps)


_BIRTHDAYS = _About("date_of_birth", _BIRTHS, of_births, "", "birthdays", _DATES, (("1970-01-01", "n/a"), ("7.5", "41")))

RULES = (
    *(rule for called, form in _FORMS.items() for rule in _of_people(called, form)),
    *(_rule(called, form, _BIRTHDAYS) for called, form in _BORN.items()),
)
