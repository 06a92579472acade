"""Names of people behind words that announce somebody, in running text, logs, settings and messages of banks and hospitals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from airlock.core.detect.personal.keywords import phrases_of
from airlock.core.model import Category, Confidence, Rule, Severity

_WHO = "It names a person; sharing it with an AI vendor is sharing personal data."

_CAPITALISED = r"(?:(?:[ODL]['’]|Mc|Mac)?[A-Z\u00c0-\u00de][a-z\u00df-\u017f]{1,20}(?:-[A-Z\u00c0-\u00de][a-z\u00df-\u017f]{1,20})?)"
_WHOLE_NAME = (
    rf"(?P<spoken>{_CAPITALISED}(?: [A-Z]\.)?(?: (?:(?:van|von|de|da|del|di|der|den|dos|la|le) ){{0,2}}{_CAPITALISED}){{1,2}})(?![A-Za-z])"
)
_MENTIONED = phrases_of("""
    customer; employee; patient; patientin; kundin; client; student; tenant; passenger; applicant; member; user; guest
    assigned to; spoke to; spoke with; talked to; met with; on behalf of; signed by; ordered by; requested by; submitted by
    delivered to; shipped to; invoice for; billed to; refund for; account of; dear
    """)
"""Words before somebody who is told of; roles stand in the names of things as well, so a known given name must follow."""
_MYSELF = (
    "heiße", "m'appelle", "me llamo", "mi chiamo", "me chamo", "ik heet", "jag heter", "jeg heter", "jeg hedder", "nazywam się", "mein name ist",
    "mi nombre es", "mon nom est", "mio nome è", "meu nome é", "mijn naam is", "mitt namn är", "mitt navn er", "mit navn er", "numele meu este",
)  # fmt: skip
"""What people say before their own name."""
_CLOSINGS = (
    "regards,", "sincerely,", "thanks,", "wishes,", "grüßen\n", "grüßen,", "grüße\n", "grüße,", "gruß\n", "cordialement,", "saludos,", "saluti,",
    "groet,", "groeten,", "pozdrawiam,",
)  # fmt: skip
"""Before the name under a letter."""
_GREETINGS = ("dear", "hello", "hi", "good morning")
_GREETED = (
    "hallo herr", "hallo frau", "guten tag herr", "guten tag frau", "geehrter herr", "geehrte frau", "lieber herr", "liebe frau", "cher monsieur",
    "chère madame", "bonjour monsieur", "bonjour madame", "estimado sr", "estimada sra", "gentile sig", "gentile signora", "geachte heer",
    "geachte mevrouw", "szanowny panie", "szanowna pani", "prezado sr", "prezada sra",
)  # fmt: skip
"""How letters begin; behind these a family name is enough."""
_TITLES = phrases_of("""
    Mr.; Mrs.; Ms.; Herr; Herrn; Frau; Mme; Monsieur; Madame; Sra.; Sig.; Sig.ra; Signora; Dott.; Pani; Dhr.; Mevr.; Fru; Hr.
    """)
"""Forms of address."""
_COMMON = phrases_of("""
    display_name; displayname; display-name; manager; supervisor; assistant; reporter; owner; contact; customer; client; patient; employee; student
    tenant; passenger; recipient; sender; guest; teacher; witness; donor; judge; nombre; nome; nom; naam; navn; namn; nama; mere; pere; assure
    husband; wife; padre; madre; courier
    """)
_RARE = phrases_of("""
    spouse; assignee; approver; applicant; landlord; attorney; plaintiff; defendant; requested_by; approved_by; created_by; updated_by; assigned_to
    signed_by; createdby; approvedby; requestedby; assignedto; care_of; arbeitnehmer; ehefrau; ehemann; empfaenger; auftraggeber; patientin
    zahlungspflichtiger; beguenstigter; erziehungsberechtigte; salarie; epoux; epouse; conjoint; deudor; acreedor; paciente; empleado; responsable
    claimant; policyholder; responsavel; funcionario; paziente; genitore; dipendente; opiekun; wlasciciel; pracownik; contactnaam; huurder
    """)
"""Keys whose value may be somebody, or a team, a product or a place: such as code is full of, and others."""


def _spoken(rule_id: str, title: str, keywords: Iterable[str], pattern: str, **more: Any) -> Rule:  # noqa: ANN401 - the fields of a rule
    """A rule for names that what stands before them announces."""
    return Rule(
        id=rule_id, kind="person_name", category=Category.PERSONAL_DATA, title=title, label="PERSON_NAME", why=_WHO,
        advice="Use a made-up value in code and tests, or let the placeholder stand.", source="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        keywords=tuple(keywords), pattern=pattern, severity=Severity.WARNING, confidence=Confidence.MEDIUM, **more,
    )  # fmt: skip


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


def _before(words: Iterable[str], ends: Iterable[str]) -> Iterator[str]:
    """The keywords of words behind which one of these stands."""
    return (word.lower() + end for word in words for end in ends)


RULES = (
    _spoken("person_name_spoken", "Name of a person, in running text",
            ("name is ", *_before(_MYSELF, (" ",)), *_before(_TITLES, (" ",)), *_before(_MENTIONED, (" ", ": ")), *_before(_CLOSINGS, ("",))),
            rf"(?<![A-Za-z_])(?:(?i:(?P<role>(?:{_any(_MENTIONED)}):?|{_any(_CLOSINGS)}))\s{{1,4}}|(?i:name is|{_any(_MYSELF)}) |(?:{_any(_TITLES)}|(?i:mrs?\.|ms\.)) )(?:(?:Mr|Mrs|Ms|Dr|Prof)\. )?{_WHOLE_NAME}",
            examples=("Hello, my name is «Griselda" + " Ashworth» and", "# reported by customer «Linda" + " Ashworth»", "Dear Mrs. «Griselda A." + " Ashworth»,", "Customer: «Linda" + " Ashworth»", "Kind regards,\n«Linda" + " Ashworth»", "refund for «Linda" + " van der Ashworth» sent", "Mme «Griselda" + " Ashworth»", "Ich heiße «Griselda" + " Lindenfeld» und", "mein Name ist «Griselda" + " Lindenfeld»,", "me llamo «Griselda" + " Ashworth»"),
            counterexamples=("Customer Success Manager", "customer: Order Service", "# the customer Order Service", "Patient Portal Login", "its name is Foo Bar", "name is John Doe", "assigned to Platform Team", "user Account Settings", "mein Name ist Hase")),
    _spoken("person_name_greeted", "Name of a person, greeted", (*_before(_GREETINGS, (" mr", " mrs", " ms", " dr", " prof")), *_GREETED),
            rf"(?<![A-Za-z_])(?i:{_any((*_GREETED, *(g + t for g in _GREETINGS for t in (' mrs', ' mr', ' ms', ' dr', ' prof'))))})\.?[ ~](?:(?:Dr|Prof)\.[ ~])?(?P<spoken>(?!Smith\b|Doe\b|Muster|Customer\b|President\b|Präsident|Präsidentin\b){_CAPITALISED}(?: {_CAPITALISED})?)(?=[,!:]|[ ]?(?:\r?\n|\Z|</))",
            examples=("Dear Mrs «Ashworth»,", "Sehr geehrter Herr Dr. «Lindenfeld»,\n", "\\opening{Dear Mrs.~«Ash" + "worth»,}"),
            counterexamples=("Dear Mr President of the", "Dear Mr. Smith,", "Dear Ms {name},", "Hallo Herr Mustermann,")),
    _spoken("person_name_holder", "Name of a person beside a key that may hold one",
            (*_before(_COMMON, ("=", " =", ":", '"', "'", ">")), *_RARE),
            rf"(?i:(?P<role>{_any((*_COMMON, *_RARE))}))[\"'\]]{{0,2}}[ \t]{{0,4}}(?:=>|:=|[=:,>])[ \t]{{0,4}}(?:[\"'`]|(?<=[:=>][ \t])|(?<=[=>])){_WHOLE_NAME}(?=[\"'`<,;|\r\n]| [a-z(]|\Z)",
            examples=('manager = "«Linda' + ' Ashworth»"', "owner: «Linda" + " Ashworth»\n", '"displayName": "«Linda' + ' B. Ashworth»"', "<contact>«Linda" + " Ashworth»</contact>"),
            counterexamples=('owner: "Platform Team"', 'displayName: "Dark Theme"', "manager: EntityManager", 'owner="Order Service"')),
    _spoken("person_name_party", "Name of a party of a payment", ("dbtr>", "cdtr>"),
            rf"(?:[Dd]btr|[Cc]dtr)>\s{{1,80}}<(?:\w{{1,8}}:)?Nm>[ ]?{_WHOLE_NAME}(?=[ ]?</)",
            examples=("<Dbtr>\n  <Nm>«Griselda" + " Ashworth»</Nm>",), counterexamples=("<Dbtr>\n  <Nm>Birchwood Mills Ltd</Nm>", "<Cdtr>\n <Id>5</Id>")),
    _spoken("person_name_reference", "Name beside a reference to a person", ("practitioner/", "patient/", "relatedperson/", "person/"),
            rf"(?:Practitioner|Patient|RelatedPerson|Person)/[\w.-]{{1,64}}[\"'],?\s{{0,40}}[\"']?display[\"']?[ ]?:[ ]?[\"'](?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?{_WHOLE_NAME}",
            examples=('{"reference": "Patient/4", "display": "«Griselda' + ' Ashworth»"}',), counterexamples=('{"reference": "Patient/4", "display": "Birchwood Clinic"}',)),
)  # fmt: skip
