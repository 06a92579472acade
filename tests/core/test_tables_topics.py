"""A `name` is a person's where what stands around it says so: what it is made for, another part of the name, data of people only."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, find, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document, Severity
from airlock.core.syntax.languages import language_of

KEY = b"fingerprint key"
AT = "@"
PHONE = "«030 90" + "1820»"
FOUND = {
    "object of a class": ("q.cs", 'new Employee { Id = new Guid("3416"), Name = "«Laura Ashworth»", OfficeId = 4 };'),
    "object of a class, on lines": (
        "q.cs",
        'b.HasData(new Employee\n{\n    Id = 1,\n    Name = "«Mustafa Ashworth»",\n    Skill = "Haircut"\n});',
    ),
    "struct": ("q.exs", 'a = Repo.insert!(%User{active: true, name: "«Laura Ashworth»"})'),
    "call of a model": ("q.rb", 'Customer.create!(id: 4, name: "«Laura Ashworth»")'),
    "call with one name": ("q.py", 'Patient.objects.create(ward=4, name="«Laura»")'),
    "blanks in a name": ("q.rb", 'Patient.create!(ward: 4, name: "«Laura  Ashworth »")'),
    "a longer form of address": ("q.py", 'Doctor.objects.create(ward=4, name="«Dott.ssa Laura Ashworth»")'),
    "call with a form of address": ("q.py", 'Doctor.objects.create(ward=4, name="«Dr. Ashworth»")'),
    "rows of a named table": (
        "q.js",
        "q.bulkInsert('users', [\n  { id: 1, name: '«Laura Ashworth»' },\n  { id: 2, name: '«Thomas Ashworth»' }\n])",
    ),
    "call on a named table": ("q.php", "DB::table('employees')->insert(['name' => '«Laura Ashworth»', 'attendance' => '0']);"),
    "list": ("q.js", "const customers = [\n  { id: 1, name: '«Laura Ashworth»' },\n  { id: 2, name: '«Thomas Ashworth»' }\n];"),
    "rows in what a call is given": (
        "q.ts",
        "await prisma.student.createMany({ data: [{ id: 1, name: '«Laura Ashworth»' }, { id: 2, name: '«Thomas Ashworth»' }] });",
    ),
    "one that is known among others": (
        "q.rb",
        "".join(f'Guest.create!(nights: 2, name: "«{guest}»")\n' for guest in ("Laura " + "Ashworth", "Oyelaran " + "Ashworth")),
    ),
    "in columns of signs": (
        "q.js",
        f"const a = [\n  {{\n    name{' ' * 19}: '«Oyelaran Ashworth»',\n    email{' ' * 18}: '«oa{AT}mills.co.uk»',\n  }},\n];\n",
    ),
    "words in Russian for all of a name": ("q.ts", 'create("x"); teacher.create({ data: { name: "«Айдана Ермекова»", subject: "x" } });'),
    "fixture": ("q.json", '[{"model": "shop.customer", "pk": 1, "fields": {"name": "«Laura Ashworth»"}}]'),
    "list in data": ("q.json", '{"students": [{"id": 1, "name": "«Laura Ashworth»"}]}'),
    "beside a family name": ("q.json", '{"name": "«Traudl»", "surname": "«Ashworth»"}'),
    "beside a given name": ("q.py", "user = dict(nom='«Barthelme»', prenom='«Jocelyne»')"),
    "in columns": ("q.sql", "INSERT INTO t (id, ad, soyad) VALUES (7, '«Özay»', '«Demirci»');"),
    "beside a birth": ("q.json", '{"nama": "«Suprihatin»", "tanggal_lahir": "«1982-07-19»"}'),
    "line by line": ("q.java", f's1.setName("«Griselda»");\ns1.setPhone("{PHONE}");\ns1.setSurname("«Ashworth»");\n'),
    "two family names": (
        "q.sql",
        "INSERT INTO alumnos VALUES (1, '«Juan»', '«Olvera»', '«Sánchez»', 8.5), (2, '«Laura»', '«Saenz»', '«Smith»', 7);",
    ),
    "a name among towns": ("q.sql", "INSERT INTO alumnos VALUES (1, 2025, '«Juan Pérez»', 'x', 'Santa Fe');"),
    "what stands for one": ("q.cs", 'new CustomerMock { Id = 4, Name = "«Laura Ashworth»" };'),
    "a name with an initial behind": ("q.js", "const students = [\n  { id: 1, name: '«Ramesh K»' },\n  { id: 2, name: '«K. Anita»' },\n];"),
    "initials and a name that nobody knows": ("q.json", f'{{"name": "«R. K. Ashworthy»", "phone": "{PHONE}"}}'),
    "in letters without capitals": (
        "q.js",
        "const patients = [\n  { id: 1, name: '«พัชรา เกิดวงศ์»' },\n  { id: 2, name: '«กันยา สมงาม»' },\n];",
    ),
    "one line": ("q.java", 'employee1.setName( "«Laura»" );\n'),
    "family names alone": ("q.sql", "INSERT INTO customers VALUES (1, '«山田»', '«東京都港区»'), (2, '«佐藤»', '«大阪府北区»');"),
    "births of patients": (
        "q.sql",
        "".join(f"INSERT INTO pacjent VALUES ({i}, '«Jan»', '«Kowal{i * 'a'}»', '«22-12-{1990 + 5 * i}»');\n" for i in range(3)),
    ),
    "member by member": ("q.php", "$client->nom = '«Barthelme»';\n$client->prenom = '«Jocelyne»';\n"),
    "what a patient has": ("q.js", "const patients = [{ name: '«Laura Ashworth»', lastVisit: 'May', condition: '«Asthma»' }];"),
    "columns of names alone": (
        "q.sql",
        "INSERT INTO departments (title, on_call) VALUES ('A', '«Laura Diaz»'), ('B', '«Thomas Ash»'), ('C', '«Emma Castellano»');",
    ),
    "three parts of a name": (
        "q.sql",
        "INSERT INTO patients VALUES (1, '«Мелехов»', '«Сергей»', '«Эрнстович»'), (2, '«Мохов»', '«Лев»', '«Левович»');",
    ),
    "a given name beside an address": (
        "q.java",
        f'a(new Customer("«Laura»", "«laura{AT}mills.co.uk»", "p3"));\nb(new Customer("«Thomas»", "«tom{AT}mills.co.uk»", "gr8"));',
    ),
    "words for a client and a name": ("q.sql", "INSERT INTO u (id, musteri_isim, urun_isim) VALUES (1, '«Özay»', 'Portakal');"),
    "one argument": ("q.java", 'a(new Customer("«Boris Aushev»"));\nb(new Customer("«Laura Diaz»"));'),
    "given names alone": ("q.java", 'a(new Customer("«Laura»"));\nb(new Customer("«Emma»"));'),
    "families of persons": ("q.java", 'a(new Student("«Smithers»", 34));\nb(new Student("«Ashworth»", 21));'),
    "names nobody knows of persons": ("q.json", '{"students": [{"id": 1, "name": "«Akansha»"}, {"id": 2, "name": "«Qushi»"}]}'),
    "those of a table": (
        "q.sql",
        "CREATE TABLE studentinfo (no INT, name TEXT);\nINSERT INTO studentinfo VALUES (7, '«Akansha»');",
    ),
    "a statement in a literal": (
        "q.js",
        r"""const s = "CREATE TABLE student (id INT, nome TEXT);\nINSERT INTO student VALUES (1, '«Laura»');\n";""",
    ),
    "an update": ("q.sql", 'UPDATE alumnos SET nombre="«Laura Diaz»" WHERE id = 1;'),
    "behind a title": ("q.json", '[{"name": "«Dr. Zelmira Obrecht»", "phone": "none"}]'),
    "a given name beside family names": (
        "q.sql",
        f"INSERT INTO socios VALUES ('«Laura»', '«Raya Toral»', '«l{AT}mills.co.uk»'), ('«Emma»', '«Agullo Cruz»', '«e{AT}mills.co.uk»');",
    ),
    "numbers of people": ("q.sql", "INSERT INTO clientes VALUES (5, '«Laura»', '«Gonzales»', '«23-24582359-9»', 'VIP');"),
    "what rows are given to": (
        "q.py",
        f"for name, email in [('«Laura»', '«laura{AT}mills.co.uk»'), ('«Emma»', '«emma{AT}mills.co.uk»')]:\n    add(name, email)\n",
    ),
    "keys that say nothing": (
        "q.json",
        f'{{"email": "«laura{AT}mills.co.uk»", "phone": "{PHONE}", "zk_4": "«Laura Ashworth»", "zk_5": "«12 Elm Street»"}}',
    ),
    "beside a day of birth that is made": ("q.js", "const user = { name: '«Laura Ashworth»', dob: new Date(«1957, 7, 14») };"),
    "beside one that is made, of a name nobody knows": (
        "q.cs",
        'var e = new Employee { Name = "«Oyelaran Ashworth»", DateOfBirth = new DateTime(«1971, 1, 30») };',
    ),
    "beside one that is read": ("q.php", "$p = ['name' => '«Apolline Ashworth»', 'dob' => new DateTime('«1957-08-14»')];"),
    "a struct in a list": (
        "q.rs",
        'let all = vec![Person { name: "«Oyelaran»".to_string() }, Person { name: "«Suprihatin»".to_string() }];',
    ),
    "a model's class": ("q.dart", "final all = const [\n  UserModel(name: '«Laura Ashworth»'),\n];"),
    "a block of code in a text": ("q.md", '```\ndb.students.insertMany([\n  {"name": "«赵丽颖»", "age": 16},\n])\n```\n'),
    "two titles": ("q.js", 'const doctors = [{ id: 13, name: "«Prof. Dr. Adil Ashworth»", ward: 4 }];'),
    "line by line, of one": ("q.cpp", 'Student studentOne;\nstudentOne.name = "«Laura»";\nstudentOne.year = 1;\n'),
    "in Vietnamese": ("q.js", "const khach_hang = [{ ten: '«Lê Thị Hoa»', tuoi: 7 }];"),
    "students in Vietnam": (
        "q.sql",
        "insert into SinhVien values (1, N'«Lê Thị Ngà»', N'Nữ', '«08/06/2002»'), (3, N'«Bùi Quốc Việt»', N'Nam', '«27/07/2003»');",
    ),
    "beside a column's own name": ("q.sql", "insert into personel (ad, soyad, adres) values ('«Huri»', '«Demirci»', 'Adres');"),
    "names of employees in Oracle's way": (
        "q.sql",
        "create table employees (empno int, ename text, address text);\ninsert into employees values (1, '«joe»', '«56 grove st»');",
    ),
    "columns in Dutch": ("q.sql", "insert into t (vnaam, anaam, stad) values ('«Piet»', '«Barthelme»', '«Haarlem»');"),
    "lists beside passwords": (
        "q.R",
        'd <- data.frame(Name = c("«Laura»", "«Emma»", "«Thomas»", "«Juan»"),\n  password = c("none", "none", "none", "none"))',
    ),
    "a whole name for a user's": ("q.md", "| id | nombre_usuario |\n|---|---|\n| 7 | «Ernesto Páez» |\n"),
}
NOTHING = {
    "classes with a letter": (
        "q.js",
        'const students = [{ id: 1, name: "A Team" }, { id: 2, name: "Section B" }, { id: 3, name: "B. Class" }];',
    ),
    "samples of logins": ("q.md", "```js\nconnection.changeUser({ user: 'john' }, next)\n```\n"),
    "jobs": ("q.php", "User::create(['name' => 'Supervisor', 'phone' => '']);\nPatient::create(['name' => 'Nurse']);"),
    "samples": ("q.sql", "insert into t (id, full_name) values (1, 'Admin User'), (2, 'Normal User');"),
    "genders in Vietnam": ("q.py", "sinh_vien = [('SV1', 'Nam', 'DH1'), ('SV2', 'Nam', 'DH2'), ('SV3', 'Nữ', 'DH3')]"),
    "orders in a query": ("q.md", "```js\nfind({ sort: [{ firstName: 'ASC' }, { lastName: 'DESC' }] })\n```\n"),
    "one argument of things": ("q.java", 'a(new Module("Laura Ashley"));\nb(new Customer("Gold Plan"));'),
    "titles of things": ("q.js", 'const drinks = [{ name: "Dr. Pepper" }, { name: "Mr. Clean" }];'),
    "what rows of things are given to": ("q.py", "for name, mail in [('Blue Lamp', 'none'), ('Gold Plan', 'x')]:\n    add(name, mail)\n"),
    "people who are public": ("q.rb", 'Author.create!(id: 4, name: "Laura Ashworth")'),
    "dates of staff": ("q.sql", "".join(f"INSERT INTO staff VALUES ({i}, 'x', '22-12-{1990 + 5 * i}');\n" for i in range(3))),
    "class of things": ("q.cs", 'new Skill { Id = 1, Name = "Laura Ashley" };'),
    "table of things": ("q.js", "q.bulkInsert('teams', [{ id: 1, name: 'Saint Laurent' }, { id: 2, name: 'Laura Ashley' }])"),
    "strangers among products": (
        "q.js",
        "const a = { students: [{ id: 1, name: 'Night Table' }, { id: 2, name: 'Blue Lamp' }] };",
    ),
    "things of people": ("q.js", "const users = [{ id: 1, team: { name: 'Laura Ashley' } }, { id: 2, name: 'Build Agent' }];"),
    "roles of people": ("q.py", "User.objects.create(id=4, name='Sales Manager')\nClient(base_url=x, name='Blue Moon')"),
    "labels of people": ("q.json", '{"users": [{"key": "name", "label": "First Name"}, {"name": "Full Name"}]}'),
    "members of things": ("q.js", "theme.name = 'Laura Ashley';\ntheme.label = 'Customer phone';\n"),
    "conditions of rules": ("q.js", "const rules = [{ owner_name: 'x', condition: 'Always Open', phone: 'none' }];"),
    "columns of towns": ("q.sql", "INSERT INTO route (title, stop) VALUES ('A', 'San Jose'), ('B', 'Port Louis'), ('C', 'Fort Worth');"),
    "beside the day of a release": ("q.js", "const user = { name: 'Laura Ashley', released: new Date(2019, 7, 14) };"),
    "columns of the public": ("q.sql", "INSERT INTO b (id, author) VALUES (1, 'Laura Diaz'), (2, 'Thomas Ash'), (3, 'Emma Castellano');"),
}


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


@pytest.mark.parametrize("case", FOUND)
def test_a_name_is_a_persons_where_it_is_said_so(rules: RuleSet, case: str) -> None:
    name, marked = FOUND[case]
    text, spans = unmarked(marked)
    assert tuple(one.span for one in tables.find(Document(text, name, ""), rules, KEY)) == spans


@pytest.mark.parametrize("case", NOTHING)
def test_a_name_is_anythings_else(rules: RuleSet, case: str) -> None:
    name, text = NOTHING[case]
    assert [text[one.span.start : one.span.end] for one in tables.find(Document(text, name, ""), rules, KEY)] == []


CREDITS = {
    "pyproject.toml": 'maintainers = [\n  {{name = "Laura Ashworth", email = "{0}"}},\n  {{name = "Thomas Ashworth"}},\n]\n',
    "x.toml": '[[project.authors]]\nname = "Laura Ashworth"\nemail = "{0}"\n',
    "pom.xml": (
        "<project><developers><developer><name>Laura Ashworth</name><email>{0}</email></developer>"
        "<developer><name>Thomas Ashworth</name></developer></developers></project>"
    ),
    "build.gradle": "pom {{\n  developers {{\n    developer {{\n      name = 'Laura Ashworth'\n      email = '{0}'\n    }}\n  }}\n}}\n",
    "x.gemspec": 'Gem::Specification.new do |s|\n  s.name = "x"\n  s.authors = ["Laura Ashworth"]\nend\n',
    "build.sbt": 'developers := List(Developer("la", "Laura Ashworth", "{0}", url("https://x.io")))\n',
    "setup.py": 'setup(\n  author="Laura Ashworth",\n  maintainer="Thomas Ashworth",\n  maintainer_email="{0}",\n)\n',
    "package.json": '{{"contributors": [\n  {{\n    "name": "Laura Ashworth",\n    "email": "{0}"\n  }}\n]}}\n',
    "meta.yaml": "authors:\n  - name: Laura Ashworth\n    email: {0}\n",
}


@pytest.mark.parametrize("name", CREDITS)
def test_who_made_a_package_is_named_for_all_to_see(rules: RuleSet, name: str) -> None:
    document = Document(CREDITS[name].format(f"laura{AT}ashworth.io"), name, language_of(name) or "")
    found = [*tables.find(document, rules, KEY), *find(document, rules, KEY)]
    assert {(one.kind, one.severity) for one in found} <= {("email", Severity.HINT)}


def test_a_package_has_an_author_for_all_to_see(rules: RuleSet) -> None:
    text = f'{{"name": "x", "license": "MIT", "author": "Laura Ashworth", "email": "laura{AT}ashworth.io"}}'
    assert {one.kind for one in tables.find(Document(text, "package.json", "json"), rules, KEY)} == {"email"}


def test_a_list_of_people_is_of_those_who_made_nothing(rules: RuleSet) -> None:
    text = f'authors = []\nstaff = [{{"name": "Laura Ashworth", "email": "laura{AT}ashworth.io"}}]\n'
    assert {one.kind for one in tables.find(Document(text, "q.py", "python"), rules, KEY)} == {"person_name", "email"}
