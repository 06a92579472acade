"""What is written as names of people are and is none: what companies are called, and parks, lakes and buildings."""

from __future__ import annotations

from collections.abc import Sequence

from airlock.core.detect.words import word_set

_FIRMS = word_set("""
    inc inc. llc ltd ltd. limited gmbh corp corp. corporation company plc industries enterprises holdings holding logistics technologies
    sarl s.a. s.r.l. srl ltda ltda. oyj a/s s.l. b.v. n.v. s.p.a. o.o. foundation
    """)
"""Last words of what companies are called and hardly anybody is."""
_ROLES = word_set("""
    user users admin admins administrator administrators customer customers client clients employee employees patient patients student
    students teacher teachers member members guest guests account accounts
    """)
"""Last words of what samples call somebody by what they are: `Admin User`, `Demo Customer`."""
_IN_CAPITALS = frozenset(("AG", "SA", "AB", "AS", "BV", "NV", "KG", "SE", "OHG", "KK", "SAS", "SPA", "LP", "LLP", "PTE", "ASA"))
"""Such of them that are names of people as well where they have small letters."""
JOBS = word_set("""
    clerk salesman saleswoman analyst developer programmer accountant nurse designer tester intern trainer lawyer receptionist secretary
    janitor supervisor consultant technician electrician plumber waiter waitress cashier teacher lecturer professor student manager
    president director engineer
    """)
"""What people do, as it stands beside their names or in the place of them; of other such words some are names as well."""
FIELDS = word_set("""
    engineering marketing finance finances accounting accounts operations logistics purchasing procurement research development
    administration management production compliance payroll resources technology sciences science mathematics maths physics chemistry
    biology geography economics literature philosophy psychology sociology statistics informatics medicine nursing architecture mechanical
    electrical electronics astronomy botany zoology education communication communications computing programming networking
    ventas finanzas contabilidad sistemas informatica administracion produccion matematicas fisica quimica biologia historia humanos
    vertrieb einkauf buchhaltung entwicklung verwaltung informatik mathematik physik chemie biologie financeiro vendas engenharia
    contabilidade matematica informatique comptabilite mathematiques physique chimie ingenieria
    """)
"""Departments and subjects, in which the people of a table work and learn: hardly anybody is called so."""
_NOBODYS = _FIRMS | _ROLES | FIELDS
_GROUNDS = word_set("""
    park gardens garden lake river falls beach island mountain mountains valley bay harbour harbor bridge tower castle palace square plaza
    hall house zoo church temple mosque market mall street avenue road trail forest canyon fort pier
    """)
"""Last words of what places and buildings are called; some are surnames, so that only several of them say anything."""


def is_firm(value: str) -> bool:
    """Whether several words end as what companies are called does, by their legal form or a word for what they do, or as samples do."""
    before, _, last = value.rpartition(" ")
    return bool(before) and (last.lower() in _NOBODYS or (last in _IN_CAPITALS and not before.isupper()))


def is_ground(value: str) -> bool:
    """Whether the last of several words is one for places and buildings."""
    before, _, last = value.rpartition(" ")
    return bool(before) and last.lower() in _GROUNDS


def are_grounds(values: Sequence[str]) -> bool:
    """Whether most of some names end so."""
    return 2 * sum(map(is_ground, values)) > len(values)
