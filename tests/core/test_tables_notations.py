"""People in notations of their own: options of commands, RDF, messages in several literals, family trees in code, small letters."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, find, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document
from airlock.core.syntax.languages import language_of

KEY = b"fingerprint key"
AT = "@"
PHONE = "+46 70" + " 123 45 67"
GRADES = (("Marie Blanche", "Master 1"), ("Charles Lund", "Master 1"), ("Susanne Martin", "Class 3"), ("Jean Oyen", "Class 1"))
PAIRS = (("Marisa", "Oyen"), ("Linda", "Castro"))
FOUND = {
    "options of a command": ("q.sh", f"./mk add-user --first-name «Marisa» --last-name «Oyen» --email=«moyen{AT}mills.no»\n"),
    "options on lines": ("q.sh", f"mk customer --name «Marta» --city «Oslo» \\\n  --email «moyen{AT}mills.no»\n"),
    "options of PowerShell": ("q.ps1", 'New-ADUser -Name "«Marisa Oyen»" -GivenName «Marisa» -Surname «Oyen» `\n-SamAccountName «moyen»\n'),
    "names in small letters in columns of their parts": (
        "q.sql",
        (
            "INSERT INTO employees (firstname, lastname, phone, born) VALUES\n"
            "('«orlen»', '«vexley»', '«07911 482 913»', 3), ('«tesmin»', '«ashworth»', '«07911 482 914»', 4),"
            " ('«Marisa»', '«Oyen»', '«07911 482 915»', 5);\n"
        ),
    ),
    "few names over and over, and addresses made of them": (
        "q.csv",
        "".join(f"{row},«{one}»,«{other}»,«{one.lower()}.{other.lower()}{row}{AT}mills.no»\n" for row in range(9) for one, other in PAIRS),
    ),
    "a name beside what somebody has": ("q.json", '{"name": "«Marisa Oyen»", "age": 35, "diagnosis": "«Migraine»"}'),
    "a date with the day of the week": ("q.json", '{"first_name": "«Marisa»", "birthday": "«Friday, September 02, 1994»"}'),
    "two family names beside an address of the first": (
        "q.html",
        f"<tr>\n<td>«Marisa»</td>\n<td>«Oyen Castro»</td>\n<td>«moyen{AT}mills.no»</td>\n</tr>\n",
    ),
    "a login that says what somebody is": ("q.js", "const k = { firstName: '«Marisa»', username: 'member' };"),
    "a name with another in brackets": ("q.js", "const q = { fullName: '«Marisa Oyen» (Castro)' };"),
    "insert all": (
        "q.sql",
        (
            "INSERT ALL INTO genre (id, name) VALUES ('6', 'Odd') INTO employee (id, lastname, firstname) VALUES ('9', '«Oyen»', '«Eva»')"
            " INTO employee (id, lastname, firstname) VALUES ('8', '«Lund»', '«Ada»') SELECT * FROM dual;"
        ),
    ),
    "insert all, columns made before": (
        "q.sql",
        (
            "create table customers (id int, customer_name varchar(9), grade int);\n"
            "insert all into customers values (1, '«Marisa Oyen»', 100)\ninto customers values (2, '«Ada Lund»', 200) select 1 from dual;"
        ),
    ),
    "streets of customers": (
        "q.sql",
        "".join(f"INSERT INTO kunden VALUES ({i}, 'x{i}', '«{i}7 Juniper Road»', '«Bergen»', «5{i}123»);\n" for i in range(1, 4)),
    ),
    "two dates, long after each other": (
        "q.sql",
        (
            "INSERT INTO employees VALUES ('1', '«1998-06-12»', '«Marisa»', '«Oyen»', '2018-12-06'), "
            "('2', '«2000-04-25»', '«Nina»', '«Lund»', '2020-01-22'), ('3', '«1991-04-08»', '«Lars»', '«Junker»', '2020-01-22');"
        ),
    ),
    "given names in small letters": ("q.sql", "INSERT INTO workers VALUES (1, '«marta»', 'nurse'), (2, '«pieter»', 'cook');"),
    "given names in small letters beside numbers": (
        "q.sql",
        f"INSERT INTO users (id, name, phone) VALUES (3, '«luca»', '«{PHONE}»'), (4, '«giovanni»', '«{PHONE}»');",
    ),
    "HL7 in several literals": (
        "q.py",
        (
            'm = (\n    b"MSH|^~\\\\&|A|B|||20260101||ADT^A01|1|P|2.5\\r"\n    b"PID|1||«8842137»^^^H^MR||«Lindqvist»&Ek^«Maren»~"\n'
            '    b"«Lindgren»^«Maren»||«19710319»0915|F|||"\n    b"«48 Elm Rd»^^«Portland»^OR^«97201»\\r"\n    b"PV1|1|I\\r"\n)'
        ),
    ),
    "X12 on lines": (
        "q.edi",
        "HL*2*1*22*1\nNM1*IL*1*«OYEN»*«MARISA»\nN3*«236 OAK ST»\nDMG*D8*«19920501»*F\nNM1*PR*2*KEY INSURANCE\nN3*1 ELM ST\n",
    ),
    "family tree in literals": (
        "q.ts",
        'const a = [\n  "0 @I1@ INDI",\n  "1 NAME «Marisa /Oyen/»",\n  "1 BIRT",\n  "2 DATE «12 MAR 1900»",\n];',
    ),
    "family tree in one literal": ("q.go", 't := "0 @I1@ INDI\\n1 NAME «Marisa /Oyen/»\\n1 BIRT\\n2 DATE «3 APR 1911»\\n0 TRLR"'),
    "Turtle": (
        "q.ttl",
        ':a a foaf:Person ; foaf:name "«Marisa Oyen»" ; schema:birthDate "«1980-02-03»" .\n:b a foaf:Group ; foaf:name "Laura Ashley" .\n',
    ),
    "Turtle with one vocabulary": ("q.ttl", '[] a schema:Person ; schema:givenName "«Marisa»" ; schema:familyName "«Oyen»" .\n'),
    "Turtle in a literal": ("q.php", '$t = \'foaf:firstName "«Marisa»" ; foaf:surname "«Oyen»" .\';'),
    "Turtle, an address": ("q.ttl", f'@prefix foaf: <x> .\n[] foaf:name "«Marisa Oyen»" ; foaf:mbox <mailto:«moyen{AT}mills.no»> .\n'),
    "values with their types": (
        "q.tf",
        'item = <<ITEM\n{\n  "id": {"S": "f529"},\n  "name": {"S": "«Marisa»"},\n  "lastName": {"S": "«Oyen»"}\n}\nITEM\n',
    ),
    "contacts": ("q.dart", f'final a = [Contact(name: "«Feruza»", phone: "«{PHONE}»"), Contact(name: "«Muslima»", phone: "«{PHONE}»")];'),
    "contacts, one is known": (
        "q.swift",
        'let a = [Contact(name: "«Laura Ashworth»", days: 3), Contact(name: "«Oyelaran Ashworth»", days: 4)]',
    ),
    "parts in small letters": ("q.js", f'const c = {{ nom: "«zarrouk»", prenom: "«hedi»", tel: "«{PHONE}»" }};'),
    "small letters that the address has": (
        "q.php",
        f"insert(['customer_name' => '«minhtrang»', 'customer_email' => '«minhtrang{AT}mills.no»']);",
    ),
    "small letters of customers": ("q.go", 'a := []Customer{{id: 1, name: "«pankaj»"}, {id: 2, name: "«manish»"}}'),
    "Korean names": ("q.R", 'd <- data.frame(Name = c("«Kim Cheol-soo»", "«Lee Young-hee»", "«Park Min-jun»"), Age = c(20, 24, 21))'),
    "rows handed over later": (
        "q.py",
        (
            'kunden = ((1, "«Heinz Gruhle»", "«Podmacstr 1»"), (2, "«Markus Alt»", "«Podmacstr 2»"), (3, "«Eva Lund»", "«Podmacstr 3»"))\n'
            'cursor.executemany("INSERT INTO kunden VALUES (?,?,?)", kunden)\n'
        ),
    ),
    "a class and what it is derived from": (
        "q.py",
        'class Student(Person):\n    def __init__(self, fname, lname):\n        pass\n\nx = Student("«Mirko»", "«Olsen»")\n',
    ),
    "escapes": ("q.ts", 'export const patients = [{ id: 1, name: "«Clara S\\u00e1nchez»" }, { id: 2, name: "«Hugo Garc\\u00eda»" }];'),
    "who sees to somebody": (
        "q.ts",
        f'const patients = [{{ name: "«Laura Ashworth»", phone: "«{PHONE}»", assignedTo: "«Dr. Asif Nazari»", floor: "Dr. Pepper" }}];',
    ),
    "said again": (
        "q.json",
        '{"Nombre": "«LUIS EDUARDO»", "Apellidos": "«PAEZ ROMERO»", "RazonSocial": "«PAEZ ROMERO LUIS EDUARDO»", "Estado": "Activo"}',
    ),
    "a path to a name": ("q.js", 'p.name[0].family = "«Oyen»";\np.name[0].given[0] = "«Marisa»";\n'),
    "FHIR Shorthand": (
        "q.fsh",
        (
            'InstanceOf: Patient\n* name[0].family = "«Oyen»"\n* name[=].given[+] = "«Marisa»"\n* telecom[+].system = #phone\n'
            f'* telecom[=].value = "«{PHONE}»"\n'
        ),
    ),
    "structs by place": (
        "q.go",
        'type Student struct {\n\tName string\n\tAge int\n}\n\nvar a = []Student{{"«Marisa»", 29}, {"«Anton»", 22}}\n',
    ),
    "a struct by looks": ("q.go", 'a := Customer{"«Walter»", "Jakarta", 29}\nb := Customer{"«Anton»", "Bandung", 31}\n'),
    "a procedure without brackets": ("q.sql", "EXEC sp_customer_insert N'«Anton»', N'«Berger»', 'Sales';\n"),
    "arguments on lines": (
        "Q.java",
        f'Student a = new Student(\n    "«Marisa»",\n    "«moyen{AT}mills.no»",\n    LocalDate.of(«1988, Month.JANUARY, 16»),\n    3\n);\n',
    ),
    "somebody in a function": ("q.go", 'func main() {\n\ta := Customer{\n\t\tName:    "«Anton»",\n\t\tAge:     25,\n\t}\n\tb := 2\n}\n'),
    "a list with a type": (
        "q.ts",
        "export const mockContacts: Contact[] = [\n  { id: 1, name: '«Natalie Oyen»' },\n  { id: 2, name: '«Laura Lund»' },\n];\n",
    ),
    "a type in brackets": ("q.ts", "const users: Array<User> = [\n  { id: 1, name: '«Natalie Oyen»' },\n];\n"),
    "values one after another": (
        "q.js",
        (
            'const s = "INSERT INTO clients (first_name, last_name) VALUES (?, ?), (?, ?)";\n'
            'const p = ["«Marisa»", "«Oyen»", "«Ada»", "«Lund»"];\ndb.query(s, p);\n'
        ),
    ),
    "given names and ages": ("q.py", 'd = {"Name": ["«Anna»", "«Peter»", "«Linda»"], "Place": ["x", "y", "z"], "Age": [24, 13, 53]}'),
    "names that addresses begin with": (
        "q.feature",
        f"  | name  | email |\n  | «Aslak» | «aslak{AT}mills.no» |\n  | «Oyvar» | «oyvar{AT}mills.no» |\n",
    ),
    "students and their grades": (
        "q.sql",
        "".join(f"INSERT INTO etudiants VALUES (1, '«{name}»', '{grade}');\n" for name, grade in GRADES),
    ),
    "initials in Cyrillic": ("q.sql", "INSERT INTO clients (Name, Note) VALUES ('«Соловьев В.Д»', 'x'), ('«Петров Г. У.»', 'y');"),
    "columns with a word's letters behind": (
        "q.sql",
        "INSERT INTO t (HoNV, TenNV, NgaySinhNV, MaNV) VALUES (N'«Bùi»', N'«Mỹ Huyền»', '«1980-04-20»', 'x1');",
    ),
    "a name cut to two letters": ("q.php", "db::table('pelanggan')->insert([['nmpelanggan' => '«Siti Marfuah»', 'alamat' => 'x']]);"),
    "keys cut short": ("q.sql", f"INSERT INTO kunden (nname, vname, tel) VALUES ('«Moser»', '«Johann»', '«{PHONE}»');"),
}
NOTHING = {
    "setters of things": (
        "q.js",
        'chart.title.name = "Sales Report";\nchart.font.family = "Open Sans";\nchart.axis[0].name = "Max Speed";\n',
    ),
    "names of columns in a list": ("q.py", "d = pd.DataFrame(x, columns=['Name', 'Age', 'City', 'Experience'], index=['a'])"),
    "things by place": ("q.go", 'type Gadget struct {\n\tName string\n}\n\nvar a = []Gadget{{"Marisa"}, {"Anton"}}\n'),
    "things with ages": ("q.py", 'd = {"Name": ["Endeavour", "Peter", "Voyager", "Gipsy"], "Age": [24, 13, 53, 20]}'),
    "players of music": (
        "m.py",
        'class PandoraMediaPlayer:\n    def __init__(self, name):\n        self.name = name\n\n\npandora = PandoraMediaPlayer("Pandora")\n',
    ),
    "options that say what to put there": ("q.md", "mk --first-name FIRST --last-name LAST --city CITY --phone <phone>\n"),
    "options of programs": (
        "q.sh",
        'docker run --name Web --user root nginx\ngit commit --message "Fix Surname" --author x\nhelm up --name My-Release\n',
    ),
    "insert all of things": (
        "q.sql",
        "INSERT ALL INTO genre (id, name) VALUES ('6', 'Old Songs') INTO genre (id, name) VALUES ('7', 'Blue Tales') SELECT 1",
    ),
    "accounts": ("q.sql", "INSERT INTO users VALUES (1, 'admin', 'root'), (2, 'guest', 'none');"),
    "days of orders": (
        "q.sql",
        "INSERT INTO orders VALUES (1, '2001-01-01', '2020-01-01'), (2, '2001-02-01', '2020-01-01'), (3, '2002-01-01', '2020-01-01');",
    ),
    "the end of days": (
        "q.sql",
        "insert into dept_emp values (1, 'd5', '1997-09-01', '9999-01-01'), (2, 'd6', '1998-09-01', '9999-01-01');",
    ),
    "a list in a note": ("q.md", "1. Do it\n1 name of the thing / other\n2 date formats\n"),
    "Turtle of things": (
        "q.ttl",
        '@prefix dc: <x> .\n:e a schema:Product ; schema:name "Laura Ashley" ; schema:brand "Walter" .\n:c rdfs:label "Laura Ashley" .\n',
    ),
    "items": ("q.json", '{"item": {"name": "Laura Ashley", "price": "4"}}'),
    "schemas in small letters": ("q.js", 'const s = { first_name: "text", last_name: "varchar", email: "string" };'),
    "a department and who leads it": ("q.cs", 'x.HasData(new Department() { Id = 2, Name = "Full Stack", ManagerName = "none" });'),
    "parks": ("q.py", 'd = {"name": ["Grant Park", "Lincoln Park", "Jackson Park"], "acres": [1, 2, 3]}'),
    "companies of customers": (
        "q.json",
        '{"customer_name": "Acme Corp", "supplier_name": "Contoso Ltd", "client_name": "Globex Corporation", "n": 12}',
    ),
    "things of a base": (
        "q.py",
        'class Widget(Base):\n    def __init__(self, title, label):\n        pass\n\nx = Widget("Mirko", "Olsen")\n',
    ),
}
ALSO = {
    "a country and what is believed there": 'x = [{{ name: "San Marino", relig' + 'ion: "Cath' + 'olic" }}, {{ firstName: "{0}" }}];',
    "a department and who leads it": (
        'x.HasData(new Department() {{ Id = 2, Name = "Full Stack", ManagerName = "{0}" }});\n'
        'x.HasData(new Employee() {{ Id = 1, Name = "Alaa", Address = "Alexandria", Age = 22 }});\n'
    ),
    "a company and what it has": (
        'const k = [{{ name: "Nordwind Energie", industry: "Energy", phone: "' + PHONE + '" }}, {{ firstName: "{0}" }}];'
    ),
    "a mailbox and what it is of": 'const k = {{ name: "support", email: "support' + AT + 'realshop.de", {0} }};',
    "parks in towns": 'd = {{"name": ["Grant Park", "Lincoln Park", "Jackson Park"], "city": ["{0}", "Chicago", "Chicago"]}}',
}
"""Beside what is somebody's, the names that are not."""


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


@pytest.mark.parametrize("case", NOTHING)
def test_what_is_nobodys_is_left_alone(rules: RuleSet, case: str) -> None:
    assert _look(rules, *NOTHING[case]) == set()


@pytest.mark.parametrize("case", ALSO)
def test_what_stands_beside_somebody_is_no_person(rules: RuleSet, case: str) -> None:
    text = ALSO[case].format("Harvey")
    document = Document(text, "q.py", "python")
    named = {text[one.span.start : one.span.end] for one in tables.find(document, rules, KEY) if one.kind == "person_name"}
    assert named <= {"Harvey", "Alaa"}


def test_who_is_to_be_cited_is_named_for_all_to_see(rules: RuleSet) -> None:
    people = "\n  - family-names: {}\n    given-names: Marisa\n"
    text = "cff-version: 1.2.0\nauthors:" + people.format("Oyen") + "contact:" + people.format("Lund")
    assert _look(rules, "CITATION.cff", text) == set()
    document = Document(text, "CITATION.cff", "yaml")
    assert [*tables.find(document, rules, KEY), *find(document, rules, KEY)] == []
