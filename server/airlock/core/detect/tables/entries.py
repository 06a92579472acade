"""Reads entries of people in formats of one property a line: LDIF, vCard, iCalendar, GEDCOM; and who writes to whom in the headers of mail.

https://www.rfc-editor.org/rfc/rfc2849, https://www.rfc-editor.org/rfc/rfc6350, https://www.rfc-editor.org/rfc/rfc5545,
https://www.rfc-editor.org/rfc/rfc5322, https://gedcom.io/specifications/FamilySearchGEDCOMv7.html
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache
from itertools import pairwise

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import nobody
from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.values import fits
from airlock.core.expressions import compiled

_PROPERTY = (
    r"^(?:[ \t]{4,40})?(?:item\d{1,3}\.)?(?P<name>[A-Za-z][\w.\-]{0,40})"
    r"(?P<more>;[^:\r\n]{0,300})?(?<!::):[ \t]?(?P<value>[^\r\n]{1,400})"
)
_NAMED = r"(?:(?<=[,+:;= ])|^)(?:cn|uid|givenname|sn|emailaddress)=(?P<quote>\"?)(?P<value>[^,+;:=\"\r\n]{2,80})(?P=quote)(?=[,+;:\r\n]|$)"
_ADDRESSED = (
    r"^(?:from|to|cc|bcc|reply-to|sender|resent-(?:from|to)|return-receipt-to|disposition-notification-to):"
    r"(?P<who>[^\r\n]{1,2000}(?:\r?\n[ \t][^\r\n]{1,2000}){0,20})"
)
_WRITTEN = (
    r"(?:\"(?P<quoted>[^\"\r\n<>@]{2,80})\"|(?P<plain>[^\s\"<>@,;:][^\"\r\n<>@,;:]{1,80}?))[ \t\r\n]{1,4}<[^<>@\s]{1,64}@[^<>\s]{1,120}>"
)
_INVITED = r"(?:attendee|organizer)(?:;[^:;\r\n\"]{1,60}){0,6};cn=(?P<quote>\"?)(?P<value>[^,;:=\"\r\n]{2,80})(?P=quote)(?=[;:])"
_CARDS = "begin:v"
_TREES = ("\n1 name ", '"1 name ', "'1 name ", "n1 name ")
"""A line of a family tree, also in a literal."""
WORDS = (_CARDS, "objectclass:", "\ndn: ", "\nto:", *_TREES, ";cn=")
"""What entries and headers have, in small letters."""
_KINDS = {
    "cn": "person_name", "sn": "person_name", "givenname": "person_name", "displayname": "person_name", "fn": "person_name",
    "gecos": "person_name", "manager": "person_name", "uid": "username", "samaccountname": "username", "mailnickname": "username",
    "userprincipalname": "email", "nickname": "person_name",
    "tel": "phone", "telephonenumber": "phone", "mobile": "phone", "homephone": "phone", "pager": "phone",
    "facsimiletelephonenumber": "phone", "mail": "email", "email": "email", "bday": "date_of_birth",
    "l": "postal_address", "street": "postal_address",
    "postalcode": "postal_code", "o": "organisation", "org": "organisation", "geo": "geo_location",
}  # fmt: skip
"""What properties of one value hold."""
_ACCOUNT = LazyPattern(
    r"(?!(?:admin|administrator|root|guest|nobody|system|krbtgt|test|user|service|svc|daemon)\b)[a-z][a-z0-9]{1,30}(?:[._-][a-z0-9]{1,30}){0,3}"
)
"""What somebody signs in as, in an entry that names them too: there small letters alone are believed."""
_NAMES_SOMEBODY = LazyPattern(
    r"^(?:sn|givenName|surname|objectClass: ?(?:person|inetOrgPerson|organizationalPerson|user|posixAccount)) *(?::|$)",
    re.IGNORECASE | re.MULTILINE,
)
_LISTS = {
    "n": ("person_name", "person_name", "person_name"),
    "postaladdress": ("postal_address",) * 6,
    "homepostaladdress": ("postal_address",) * 6,
    "adr": ("postal_address", "postal_address", "postal_address", "postal_address", "", "postal_code"),
}
"""What stands between the semicolons of others, between dollars in postal addresses (RFC 4517, 3.3.28)."""
_GEDCOM = (
    r"^(?:[ \t]{0,60}(?P<quote>[\"'`]))?(?P<level>[0-3]) (?:@[^@\r\n]{1,40}@ )?(?P<tag>[A-Z]{3,5})"
    r"(?: (?P<value>(?:(?!(?P=quote))[^\r\n]){1,200}))?"
)
"""A line of a family tree, or one in a literal."""
_RELATED = {
    "NAME": "person_name",
    "GIVN": "person_name",
    "SURN": "person_name",
    "PLAC": "postal_address",
    "ADDR": "postal_address",
    "PHON": "phone",
    "EMAIL": "email",
}
"""What the lines of a family tree hold."""
_SUBMITTER = "SUBM"
"""The record of who made a tree, whose name needs no slashes."""
_GROUPS = ",ou=groups"
"""What follows the name of a group in its path; its last letter may be left out."""
_BEGINS = r"(?:^|[\"'`>])begin:v(?:card|event|todo|freebusy)|^(?:[ \t]{4,40})?dn:"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    sources = (_PROPERTY, _NAMED, _ADDRESSED, _WRITTEN, _BEGINS, _GEDCOM, _INVITED)
    return tuple(compiled(each, re.MULTILINE | re.IGNORECASE) for each in sources)


def readings(text: str, found: Container[str]) -> Iterator[Reading]:
    """All entries that name somebody, and all headers. `found` is which of WORDS stand in the text."""
    if ";cn=" in found and (invited := list(_invited(text))):
        yield Reading(invited[0].start, invited[-1].end, invited)
    if "@" in text and ("\nto:" in found or text[:3].lower() == "to:"):
        yield from _headers(text)
    if any(word in found for word in _TREES) and (places := list(_family_tree(text))):
        yield Reading(places[0].start, places[-1].end, places)
    if _CARDS in found or "objectclass:" in found or "\ndn: " in found or text[:4].lower() == "dn: ":
        starts = [*(match.start() for match in _patterns()[4].finditer(text)), len(text)]
        for record, (start, end) in enumerate(pairwise(starts)):
            places = sorted(_entry(text, start, end, record))
            if places:
                yield Reading(start, places[-1].end, places)


def _invited(text: str) -> Iterator[Place]:
    """Those whom an event of a calendar names, wherever its lines stand."""
    for record, one in enumerate(_patterns()[6].finditer(text)):
        if people.may_be_person(one["value"]) and not people.is_organisation(one["value"]):
            yield Place(*one.span("value"), "person_name", "cn", record, "is invited to an event, or invites")


def _family_tree(text: str) -> Iterator[Place]:
    """Names, births and places of a family tree; a name has the family's between slashes."""
    record, over, whole = 0, "", ""
    for line in _patterns()[5].finditer(text):
        tag = line["tag"]
        if not tag.isupper():
            continue
        if line["level"] == "0":
            record += 1
            whole = tag
        if line["level"] in ("0", "1"):
            over = tag
        kind = (
            "date_of_birth"
            if tag == "DATE" and over == "BIRT"
            else _RELATED.get(tag, "")
            if tag != "NAME" or "/" in (line["value"] or "") or (whole == _SUBMITTER and people.is_full_name(line["value"] or ""))
            else ""
        )
        if kind and line["value"]:
            yield Place(*line.span("value"), kind, tag, record, f"in the line `{tag}` of a family tree")


def _headers(text: str) -> Iterator[Reading]:
    for header in _patterns()[2].finditer(text):
        places = []
        for one in _patterns()[3].finditer(text, *header.span("who")):
            group = "quoted" if one["quoted"] else "plain"
            if people.is_full_name(one[group].strip()) or (people.has_given(one[group]) and people.is_one_name(one[group])):
                places.append(Place(*one.span(group), "person_name", "header", 0, "stands before an address in a header"))
        if places:
            yield Reading(header.start(), header.end(), places)


def _entry(text: str, start: int, end: int, record: int) -> Iterator[Place]:
    seen: set[int] = set()
    card = text[start : start + len(_CARDS) + 1].lower().lstrip("\"'`> \t").startswith(_CARDS)
    named = _NAMES_SOMEBODY.search(text[start:end]) is not None
    for one in _patterns()[0].finditer(text, start, end):
        name = one["name"].lower()
        if name == "uid" and (card or not named):  # made by a program, or of one
            continue
        parts = _parts(one, _LISTS[name]) if name in _LISTS else [(*one.span("value"), _KINDS.get(name, ""))]
        for first, last, kind in parts:
            value = text[first:last]
            if kind and (fits(kind, value, one["name"]) or (kind == "username" and named and _is_account(value))):
                seen.add(first)
                yield Place(first, last, kind, one["name"], record, f"in the property `{one['name']}`")
    for one in _patterns()[1].finditer(text, start, end):
        if one.start("value") not in seen and people.is_full_name(one["value"]) and not _is_groups(text, one):
            yield Place(*one.span("value"), "person_name", "cn", record, "in a distinguished name")


def _is_account(value: str) -> bool:
    return _ACCOUNT.fullmatch(value) is not None and not nobody.is_sample_name(value)


def _is_groups(text: str, one: re.Match[str]) -> bool:
    """Whether a name in a path stands right under those of groups, as `cn=All Staff,ou=Groups`."""
    return text[one.end("value") : one.end("value") + len(_GROUPS)].lower().startswith(_GROUPS[:-1])


def _parts(one: re.Match[str], kinds: tuple[str, ...]) -> list[tuple[int, int, str]]:
    parts, at = [], one.start("value")
    for part, kind in zip(one["value"].split("$" if "postal" in one["name"].lower() else ";"), kinds):  # noqa: B905 - the last ones are often left out
        parts.append((at, at + len(part), kind))
        at += len(part) + 1
    return parts
