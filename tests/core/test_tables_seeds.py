"""People in seeds and fixtures whose given names nobody knows: only the keys, the columns and what stands beside them tell."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, find, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document
from airlock.core.syntax.languages import language_of

KEY = b"fingerprint key"
AT = "@"
PHONE, OTHER, THIRD = "0431 662" + " 0934", "0461 441" + " 8207", "04621 228" + " 71"
MOBILE = "+358 40 771" + " 20"
ROWS = ("Laura Kallweit", PHONE, "Hafenweg 12"), ("Wunibert Osterkamp", OTHER, "Lindenallee 8a"), ("Gerswid Tannhusen", THIRD, "Am Deich")
PEOPLE = ("Ottilin", "Kallweit", PHONE), ("Torben", "Oster", OTHER), ("Roswitha", "Tann", THIRD)


def _lines(header: str, *, between: str = ";") -> str:
    return header + "\n" + "".join(between.join((str(at), *(f"«{cell}»" for cell in row))) + "\n" for at, row in enumerate(ROWS, 1))


HEADERS = (
    ",name,phone,address", "#;name;phone;address", "№;name;phone;address", "N°;name;phone;address", "Id;[name];[phone];[address]",
    "Id;contact>name;contact>phone;contact>address", "Id;contact[name];contact[phone];contact[address]", "sep=;\nId;name;phone;address",
    "Members, 2023\n\nId;name;phone;address".replace(",", ""), "List of members;;;\nId;name;phone;address", "Id;Name, first;phone;address",
    "% paid;name;phone;address", "@id;name;phone;address", "Id;«name»;phone;address".replace("«", "<").replace("»", ">"),
    "//Id;name;phone;address", "Nr.;Nachname/Vorname;Telefon (privat/mobil);Straße + Hausnr.",
)  # fmt: skip
"""Above rows of a number, a name, a telephone number and an address."""
FOUND = {
    "first and last beside a number": ("q.json", f'{{"first": "«Ottilin»", "last": "«Kallweit»", "phone": "«{PHONE}»"}}'),
    "given and family": (
        "q.yaml",
        "- model: clinic.patient\n  fields:\n    mrn: «00482917»\n    given: «Ottilin»\n    family: «Kallweit»\n",
    ),
    "two letters each": ("q.lua", f'local people = {{ {{ fn = "«Ottilin»", ln = "«Kallweit»", telephone = "«{PHONE}»" }} }}'),
    "parts in a log": ("q.log", "DEBUG merged contact {first=«Ottilin», last=«Kallweit», born=«1977-01-30»}\n"),
    "short keys": ("q.json", f'{{"name": "«Marisa Oyen»", "phone": "«{PHONE}»", "addr": "«2210 W 4th Ave»", "cp": "«08025»"}}'),
    "rows and what takes them, Ruby": (
        "q.rb",
        f'[\n  ["«Ottilin»", "«Kallweit»", "«{PHONE}»"],\n  ["«Gerswid»", "«Osterkamp»", "«{OTHER}»"],\n].each do |first, last, phone|\n',
    ),
    "rows and what takes them, JavaScript": (
        "q.js",
        f'[["«Ottilin»", "«Kallweit»", "«{PHONE}»"], ["«Gerswid»", "«Osterkamp»", "«{OTHER}»"]].forEach(([first, last, phone]) => 1);',
    ),
    "rows and what takes them, PHP": (
        "q.php",
        f"foreach ([['«Kallweit»', '«{PHONE}»'], ['«Osterkamp»', '«{OTHER}»']] as [$surname, $phone]) {{}}",
    ),
    "rows and what takes them, Elixir": (
        "q.exs",
        f'for {{surname, phone}} <- [{{"«Kallweit»", "«{PHONE}»"}}, {{"«Oster»", "«{OTHER}»"}}] do',
    ),
    "rows and a loop below": (
        "q.py",
        f'ROWS = [\n  ("«Kallweit»", "«{PHONE}»"),\n  ("«Osterkamp»", "«{OTHER}»"),\n]\nfor surname, phone in ROWS:\n    add(surname)\n',
    ),
    "rows of people alone": (
        "q.c",
        "static const struct person people[] = {\n"
        + "".join(f'  {{ "«{first}»", "«{last}»", "«{number}»" }},\n' for first, last, number in PEOPLE),
    ),
    "rows of a list of people in C++": (
        "q.cpp",
        "std::vector<Person> people{\n" + "".join(f'  {{"«{first}»", "«{last}»", "«{number}»"}},\n' for first, last, number in PEOPLE),
    ),
    "a hash": ("q.txt", f'HSET user:7 name "«Ottilin Kallweit»" phone "«{PHONE}»" plan pro\n'),
    "a hash in small pieces": ("q.sh", f"redis-cli HMSET patient:7 surname «Kallweit» forename «Ottilin» phone '«{PHONE}»'\n"),
    "people in Italian": (
        "q.kt",
        f'listOf(\n  Persona("«Ginevra»", "«Kallweit»", "«{PHONE}»"),\n  Persona("«Ruggero»", "«Osterkamp»", "«{OTHER}»"),\n)',
    ),
    "people made by a function of their class": (
        "q.rs",
        f'let a = vec![\n  Person::new("«Torben»", "«Kallweit»", "«{PHONE}»"),\n  Person::new("«Roswitha»", "«Oster»", "«{OTHER}»"),\n];\n',
    ),
    "a call with a name behind": ("q.py", 'a = User("«Marisa»", born=year(1990))\nb = User("«Keith»", born=year(1980))\n'),
    "a builder": ("Q.java", f'var a = Customer.builder().name("«Ottilin Kallweit»").age(3).phone("«{PHONE}»").build();'),
    "a builder with dates": (
        "Q.java",
        'add(Player.builder()\n  .name("«Ottilin Kallweit»")\n  .rank(3)\n  .dateOfBirth(LocalDate.of(«1987, 5, 22»))\n  .build());\n',
    ),
    "setters with dates": (
        "q.php",
        "$c = new Client();\n$c->setNom('«Kallweit»');\n$c->setDateNaissance(new \\DateTime('«1985-12-20»'));\n",
    ),
    "rows of arrays with numbers of people": (
        "Q.java",
        "List<Object[]> rows = Arrays.asList(\n"
        + "".join(
            f'    new Object[]{{"«{who}»", "«{local}{AT}lund-mail.no»", "«{number}»", java.sql.Date.valueOf(LocalDate.of(2000, 3, 5))}},\n'
            for who, local, number in (
                ("Bruno Camargo", "bruno", "180688" + "03009"),
                ("Laura Silva", "lsilva", "401777" + "15057"),
                ("Mateus Souza", "mateus", "495150" + "77060"),
            )
        )
        + ");\n",
    ),
    "an entry in a literal": (
        "q.rs",
        'a = """\n    dn: cn=x7,ou=Users,dc=test\n    objectClass: inetOrgPerson\n    sn: «Kallweit»\n    givenName: «Ottilin»\n"""\n',
    ),
    "names in a language": (
        "q.json",
        '{"firstName": {"localized": {"en_US": "«Ottilin»"}}, "lastName": {"localized": {"en_US": "«Kallweit»"}}, "phone": "«'
        + PHONE
        + '»"}',
    ),
    "several given names in small letters": (
        "q.sql",
        f"INSERT INTO patients (firstName, lastName, phone) VALUES ('«matt oliver»', '«oster»', '«{PHONE}»'), ('«gerd»', '«van dijk»', 3);",
    ),
    "names in Vietnamese, some in small letters": (
        "q.sql",
        "INSERT INTO nhan_vien (sdt, ten) VALUES ('«0398194211»', '«Phạm Văn Dương»'), ('«0398194217»', '«Đinh tuấn an»');",
    ),
    "a chain on lines": ("q.php", f"$u\n  ->setNom('«Kallweit»')\n  ->setPrenom('«Ottilin»')\n  ->setTelephone('«{PHONE}»');\n"),
    "puts": ("Q.java", f'map.put("name", "«Ottilin Kallweit»");\nmap.put("phone", "«{PHONE}»");\n'),
    "subscripts": ("q.py", f'user["name"] = "«Ottilin Kallweit»"\nuser["phone"] = "«{PHONE}»"\n'),
    "fields of a page": (
        "q.spec.ts",
        f"page.fill('[name=first]', '«Ottilin»');\nawait page.fill('#last', '«Kallweit»');\nawait page.fill('#phone', '«{PHONE}»');\n",
    ),
    "fields of a page, one after the other": (
        "q.cy.js",
        f"cy.get('#first').type('«Ottilin»'); cy.get('#last').type('«Kallweit»'); cy.get('#phone').type('«{PHONE}»');\n",
    ),
    "rows of no statement": (
        "q.sql",
        f"WITH people(first_name, phone) AS (VALUES ('«Ottilin»', '«{PHONE}»'), ('«Gerswid»', '«{OTHER}»')) SELECT 1;",
    ),
    "rows of no statement, named behind": (
        "q.sql",
        f"SELECT * FROM (VALUES ('«Ottilin»', '«{PHONE}»'), ('«Gerswid»', '«{OTHER}»')) AS p(first_name, phone);",
    ),
    "a payment": ("q.xml", f"<Cdtr><Nm>«Gerswid van den Heuvel»</Nm><phone>«{PHONE}»</phone></Cdtr>"),
    "codes beside towns": (
        "q.tsv",
        "nazwisko\tulica\tkod\tmiejscowosc\n«Pietrzak»\t«Polna 3/5»\t«61-249»\t«Pozna»\n«Krol»\t«Polna 7»\t«61-222»\t«Pozna»\n",
    ),
    "one of the family": (
        "q.json",
        f'{{"billing": {{"name": "«Marisa Osterkamp»", "phone": "«{PHONE}»"}}, "shipping": {{"name": "«Wunibert Osterkamp»", "no": "4"}}}}',
    ),
    "a name that the address spells": (
        "q.lua",
        f'return {{ {{ rank = 1, real = "«Dmytro Savchenko»", phone = "«{PHONE}»", mail = "«d.savchenko{AT}ukr-mills.net»" }} }}',
    ),
    "a map on a line": (
        "q.yaml",
        f"people:\n  - {{first: «Ottilin», last: «Kallweit», street: «Polna 3», zip: '«24105»', phone: «{PHONE}»}}\n",
    ),
    "a code beside a street": (
        "q.json",
        '[{"name": "«Marisa Oyen»", "street": "«Zumalakarregi 9»", "pc": "«20008»", "telephone": "«' + PHONE + '»"}]',
    ),
    "who made a family tree": ("q.ged", "0 @S1@ SUBM\n1 NAME «Wunibert Osterkamp»\n0 @I1@ INDI\n1 NAME «Edith /Sowerby/»\n"),
    "columns cut short": (
        "q.sql",
        "INSERT INTO eleves (nom_el, pren_el, dnais_el, rue_el) VALUES ('«Garnier»', '«Tanguyen»', '«2011-04-18»', '«3 rue de Laval»');",
    ),
}
NOTHING = {
    "maps on lines": (
        "q.yaml",
        "web: { name: Main Server, image: Blue Widget, phone: no }\nf: { first: Sans Serif, last: Open Sans }\n",
    ),
    "a range beside an address": ("q.json", '{"range": {"first": "Alpha", "last": "Omega"}, "email": "none", "loc": "Sector 7"}'),
    "ends of pages": ("q.log", "DEBUG merged pages {first=Intro, last=Summary, size=30} for contact\n"),
    "fonts": ("q.swift", 'let a: [Font] = [.init(family: "Helvetica", given: "Neue", phone: .small)]'),
    "hashes of things": ("q.txt", 'HSET product:7 name "Blue Velvet" sku "77-01" phone no\nHSET config:7 first "Header" last "Footer"\n'),
    "shippers": ("q.sql", "INSERT INTO shippers VALUES (1, 'Speedy Express', NULL), (2, 'United Package', NULL);"),
    "what a form calls its fields": ("q.yml", "de:\n  ansprechpartner: Ansprechpartner wählen\n  kontoinhaber: Kontoinhaber angeben\n"),
    "the head of a table": ("q.md", "| Role | Emergency contact | T-shirt |\n|---|---|---|\n| Cook | no | M |\n"),
    "captions in a table": ("q.csv", "key,en,de\nfirst_name,First Name,Vorname\nphone,Phone,Telefon\nstreet,Street,Straße\n"),
    "names of segments": (
        "q.py",
        "A = [('PID', SEGMENTS['PID'], (1, 1), 'SEG'), ('PV1', SEGMENTS['PV1'], (0, 1), 'SEG'), ('DG1', SEGMENTS['DG1'], (0, 1), 'SEG')]\n",
    ),
    "fields of a page that say nothing": ("q.spec.ts", "await page.fill('#name', 'My Project');\nawait page.fill('#phone', 'none');\n"),
    "swatches": ("q.kt", 'listOf(\n  Swatch("Crimson", "Dark Red", "347 118"),\n  Swatch("Indigo", "Deep Blue", "333 905"),\n)'),
    "a builder of things": ("Q.java", 'var a = Widget.builder().name("Blue Widget").title("Front Panel").build();'),
    "translations": (
        "q.json",
        '{"messages":{"":{"domain":"messages","lang":"tr","plural_forms":"x"},"First name":["Adı"],"KEY":["Konum Yolu 3"]}}'.replace(
            "KEY", "Address"
        ),
    ),
    "lists of a form in a page": (
        "q.html",
        '{# </b>#}\n<option value="Contact">x</option>\n<input type="text" value="" name="parent_name" class="a">\n'
        + "".join(f'<option value="{said}">x</option>\n' for said in ("Task", "Planned", "Urgent", "Deferred")),
    ),
    "what somebody is to another": ("q.cs", 'new Employee { ParentescoBeneficiario = "Padre", SexoBeneficiario = "Masculino" };'),
    "a chart of accounts": (
        "q.sql",
        "INSERT INTO gifi (accno, description) VALUES ('112005', 'Cash'), ('112010', 'Debt');\n",
    ),
    "captions line by line": (
        "q.inc",
        "$labels['sender'] = 'Igorlea';\n$labels['first'] = 'Lehenengoa';\n$labels['last'] = 'Azkena';\n$labels['phone'] = 'Deitu';\n",
    ),
    "the number of a card": ("q.vcf", "BEGIN:VCARD\nVERSION:3.0\nUID:custom-2\nEND:VCARD\n"),
    "diseases": (
        "q.yaml",
        '- {disease: "dvt", icd: "I82.40", name: "Deep vein thrombosis", prior: 0.40}\n- name: Cellulitis\n  icd10: L03.11\n',
    ),
    "rows of things": ("q.py", 'ROWS = [("Header", "12"), ("Footer", "14")]\nfor name, size in ROWS:\n    draw(name)\n'),
}


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


def _look(rules: RuleSet, name: str, text: str) -> set[str]:
    document = Document(text, name, language_of(name) or "")
    return {text[one.span.start : one.span.end] for one in (*tables.find(document, rules, KEY), *find(document, rules, KEY))}


@pytest.mark.parametrize("case", FOUND)
def test_who_is_named_is_found_and_nothing_else(rules: RuleSet, case: str) -> None:
    name, marked = FOUND[case]
    text, spans = unmarked(marked)
    assert _look(rules, name, text) == {text[one.start : one.end] for one in spans}


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_is_one_whatever_signs_it_has_and_what_stands_above(rules: RuleSet, header: str) -> None:
    text, spans = unmarked(_lines(header, between=";" if ";" in header else ","))
    assert _look(rules, "q.csv", text) == {text[one.start : one.end] for one in spans}


@pytest.mark.parametrize("case", NOTHING)
def test_what_is_nobodys_is_left_alone(rules: RuleSet, case: str) -> None:
    assert _look(rules, *NOTHING[case]) == set()


def test_what_only_has_a_name_in_code_is_no_town() -> None:
    made = zip(("Laura Lund", "Peter Oyen", "Marta Diaz"), ("Vegan", "Vegetarian", "NoPreference"), strict=True)
    people = "".join(
        f'\t{{"{name}", "lo{at}{AT}lund-mills.no", "{MOBILE}{at}0", "Elm Street {at}", {choice}}},\n'
        for at, (name, choice) in enumerate(made, 1)
    )
    text = "var guests = []Guest{\n" + people + "}\n"
    assert _look(builtin_rule_set(), "q.go", text).isdisjoint(("Vegan", "Vegetarian", "NoPreference"))
