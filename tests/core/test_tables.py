"""Personal data by its place: what the readers of tables and records find, cell by cell. All people are invented."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, tables
from airlock.core.detect.tables import people, sql
from airlock.core.detect.tables.cells import without_rows
from airlock.core.detect.tables.values import fitting, plainly
from airlock.core.model import Document, Finding, Severity

KEY = b"k" * 32


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


def look(rules: RuleSet, text: str, name: str, language: str = "") -> tuple[Finding, ...]:
    return tables.find(Document(text, name, language), rules, KEY)


def marked(rules: RuleSet, source: str, name: str, language: str = "") -> tuple[list[str], list[str]]:
    """What is marked in the source with guillemets, and what is found in it without them."""
    pieces = source.replace("»", "«").split("«")
    text = "".join(pieces)
    found = look(rules, text, name, language)
    offset, wanted = 0, []
    for index, piece in enumerate(pieces):
        if index % 2:
            wanted.append(f"{offset}:{piece}")
        offset += len(piece)
    return wanted, [f"{one.span.start}:{text[one.span.start : one.span.end]}" for one in found]


AT = "@"
SSN = "536-22" + "-8731"
STREET = "Obere" + " Gasse 57"
ACCOUNT = "1245" + "126199"
IBAN = "DE75" + "512108001245" + "126199"
CASES = {
    "csv with a header": (
        "c.csv",
        "id,first_name,last_name,email,zip,plan\r\n1,«Marisa»,«Andersen»,«m.andersen" + AT + "futter.de»,«12219»,gold\r\n"
        '2,"«Thomas»","«O\'Hardey, Jr»",,«10115»,free\r\n',
    ),
    "csv with semicolons and a bom": ("c.csv", "\ufeffVorname;Nachname;Geburtsdatum;Umsatz\n«Marisa»;«Andersen»;«1961-03-12»;12,50\n"),
    "columns and rows of a migration": (
        "m.cs",
        (
            'b.InsertData(table: "Guest", columns: new[] { "Id", "Phone", "LastName", "FirstName" }, values: new object[,] {\n'
            '{ 1, "«030 901820»", "«Andersen»", "«Marisa»" }, { 2, "«030 901822»", "«Hardey»", "«Thomas»" } });\n'
        ),
    ),
    "columns and one row of a migration": (
        "m.cs",
        (
            'b.InsertData(table: "Guest", columns: new[] { "Id", "Phone", "LastName", "FirstName" },\n'
            ' values: new object[] { 1, "«030 901820»", "«Andersen»", "«Marisa»" });\n'
        ),
    ),
    "columns and rows of a grid": (
        "G.java",
        (
            'String[] columns = {"FirstName", "LastName", "Sport"};\n'
            'Object[][] data = {{"«Marisa»", "«Andersen»", "Chess"}, {"«Tom»", "«Hardey»", "Judo"}};\n'
        ),
    ),
    "names beside an address that is made of them": (
        "u.kt",
        'fun all() = listOf(User(1, "«ada.lund'
        + AT
        + 'lund-mills.no»", "«Ada»", "«Lund»", "female"), User(2, "«pberg'
        + AT
        + 'lund-mills.no»", "«Per Berg»"))\n',
    ),
    "names in tags beside an address": ("t.html", "<tr><td>«Ada Lund»</td><td>«ada" + AT + "lund-mills.no»</td><td>x</td></tr>\n"),
    "who is invited to an event": (
        "e.ts",
        'has("ORGANIZER;CN=«Anna Berater»:mailto:a'
        + AT
        + 'x.example");\nhas("ATTENDEE;RSVP=TRUE;CN=«Peter Muster»;X=1:mailto:p'
        + AT
        + 'x.example");\n',
    ),
    "a card in a string": (
        "c.js",
        'const card = "BEGIN:VCARD\\nVERSION:3.0\\nN:«Lund»;«Ada»;;;\\nTEL:«+47 22' + ' 44 22 22»\\nEND:VCARD";\n',
    ),
    "a message in a string": (
        "h.py",
        '{"raw": "MSH|^~\\\\&|LAB|LAB|20240115||ORU^R01|1|P|2.5\\\\rPID|1||«5290117»^^^H^MR||«LUND»^«ADA»||«19800101»|F\\\\rOBR|1"}\n',
    ),
    "names in small letters in records about people": (
        "g.js",
        'db.members.insertMany([\n  { id: 1, name: "«anjali rao»", plan: "gold" },\n  { id: 2, name: "«rohan mehta»", plan: "big" }]);\n',
    ),
    "names in small letters under keys of names": ("g.js", 'const one = { first_name: "«mike»", last_name: "«fischer»", rank: "will" };\n'),
    "births long ago of few people": (
        "b.sql",
        "INSERT INTO Employees VALUES\n(1, '«Davolio»', '«Nancy»', '«1948-12-08»', ''), (2, '«Fuller»', '«Andrew»', '«1952-02-19»', '');\n",
    ),
    "towns before countries of what is sent": (
        "i.sql",
        (
            "INSERT INTO invoices VALUES (1, 1, '«Rua Faria 217»', '«São José dos Campos»', 'Brazil', 1.98);\n"
            "INSERT INTO invoices VALUES (2, 2, '«Heussstraße 34»', '«Stuttgart»', 'Germany', 3.96);\n"
            "INSERT INTO invoices VALUES (3, 3, '«1498 rue Bélanger»', '«Montréal»', 'Canada', 5.94);\n"
        ),
    ),
    "records about people that a class method makes": (
        "V.php",
        "<?php\nVolunteer::create([\n    'name' => '«Kamrul Hasan»',\n    'nid_no' => '«3928102391»',\n    'kind' => 'Night Shift',\n]);\n",
    ),
    "numbers of documents of people": (
        "s.sql",
        "INSERT INTO socios (documento, nombre) VALUES ('«24567811»', '«Ana Acosta»'), ('«23333371»', '«Bernardo Bustos»');\n",
    ),
    "how names are read": (
        "e.sql",
        "INSERT INTO employees VALUES\n(1, '«山田二郎»', '«やまだじろう»', '営業部'),\n(2, '«鈴木花子»', '«すずき はなこ»', '総務部');\n",
    ),
    "user names made of the names beside them": (
        "h.sql",
        (
            "INSERT INTO employees VALUES (100, '«Steven»', '«King»', '«SKING»', 24000, 'SHIFT');\n"
            "INSERT INTO employees VALUES (101, '«Neena»', '«Kochhar»', '«NKOCHHAR»', 17000, 'CHIEF');\n"
        ),
    ),
    "single names of people, some of them known": (
        "s.sql",
        (
            "INSERT INTO employee (id, name, address1, city) VALUES (1, '«Laura»', '«5 Birch St.»', '«Tampa»');\n"
            "INSERT INTO employee (id, name, address1, city) VALUES (2, '«Tibald»', '«85 Oak Ave.»', '«Austin»');\n"
            "INSERT INTO employee (id, name, address1, city) VALUES (3, '«Lelsey»', '«9 Elm Blvd.»', '«Boston»');\n"
        ),
    ),
    "csv without a header": (
        "c.csv",
        (
            "«Marisa Andersen»;«030-0074329»;«Obere Gasse 57»;«12219»;3\n«Thomas Hardey»;«0171-5557788»;«Hanover Sq. 12»;«10115»;3\n"
            "«Hanna Mose»;«0621-084601»;«Forsterstr. 57»;«68306»;3\n"
        ),
    ),
    "tabs in other text": ("notes.txt", "export:\nname\tphone\tcity\n«Marisa Andersen»\t«030-0074329»\t«Berlin»\n\nthe end\n"),
    "markdown": (
        "r.md",
        (
            "| Name | Phone | Since |\n|:--|--|--|\n| «Marisa Andersen» | `«030-0074329»` | 2019 |\n| «Thomas Hardey» | "
            "«0171 5557788» | 2020 |\n"
        ),
    ),
    "markdown with words no other text is asked for": ("r.md", "| id | Fahrgestellnummer |\n|---|---|\n| 7 | «1M8GDM9A" + "XKP042788» |\n"),
    "what needs nobody beside it": ("c.csv", "id,vin,cvv,postcode\n7,«1M8GDM9A" + "XKP042788»,«7" + "31»,12219\n"),
    "passwords in a csv": ("u.csv", "user,password,password_hint\nada,«au4xv8" + "-q2»,the 1st dog2\nbob,«hunter" + "22x»,\n"),
    "keys in a csv": ("u.csv", "service,api_key\nshop,«k3VtQz8WmY2x" + "Lr7NpB5c»\nlab,see the vault\n"),
    "passwords in markdown": ("r.md", "| user | password |\n|---|---|\n| ada | `«au4xv8" + "-q2»` |\n"),
    "passwords in an insert": ("u.sql", "INSERT INTO users (login, password, api_token) VALUES ('ada', '«au4xv8" + "-q2»', NULL);"),
    "insert with columns": (
        "a.sql",
        (
            "INSERT INTO [dbo].[staff] ([id], [last_name], title, city, phone) VALUES\n (1, N'«Andersen»', N'Boss', '«Berlin»', NULL),\n"
            " (2, N'«D''Hardey»', 'Clerk', '«London»', '«0171 5557788»');"
        ),
    ),
    "a web server's log": (
        "access.log",
        (
            '127.0.0.1 - «frank» [10/Oct/2000:13:55:36 -0700] "GET /a.gif HTTP/1.0" 200 2326\n'
            '10.1.2.3 - - [10/Oct/2000:13:55:37 -0700] "GET / HTTP/1.0" 200 12 "-" "curl"\n'
            "«91.12" + '.13.14» - - [10/Oct/2000:13:55:37 -0700] "GET / HTTP/1.0" 200 12 "-" "curl"\n'
            '10.1.2.3 - admin [10/Oct/2000:13:55:38 -0700] "POST /login HTTP/1.1" 302 0\n'
            'a note - marisa [10/Oct] "GET x"\n'
        ),
    ),
    "one row with a quote too many": (
        "a.sql",
        (
            "INSERT INTO staff (id, last_name, phone) VALUES\n(1, '«Andersen»', '«030-0074329»'),\n(2, '«O'Hardey»', '«0171 5557788»'),\n"
            "(3, '«Mose»', '«0621-084601»');\nINSERT INTO staff (id, last_name, phone) VALUES (4, '«D'Arc»', '«0555-0987654»');\n"
            "INSERT INTO staff (id, last_name, phone) VALUES (5, '«Kemp»', '«0695-034721»');"
        ),
    ),
    "insert with columns from create table": (
        "a.sql",
        (
            "CREATE TABLE IF NOT EXISTS `people` (\n `id` int(11) NOT NULL, -- the key\n `full_name` varchar(60), price decimal(10, 2),\n"
            " phone text, PRIMARY KEY (`id`)\n);\nINSERT INTO `people` VALUES (1,'«Marisa Andersen»',3.50,'«030-0074329»');"
        ),
    ),
    "insert that leaves out what the database numbers": (
        "a.sql",
        (
            "CREATE TABLE people (\n id int IDENTITY(1,1) PRIMARY KEY,\n full_name varchar(60), price decimal(10, 2), [phone] text\n)\n"
            "INSERT INTO people VALUES ('«Marisa Andersen»', 3.50, '«030-0074329»')\n"
        ),
    ),
    "lines in a string": ("a.py", 'DATA = "name,phone,city\\n«Marisa Andersen»,«030-0074329»,«Berlin»\\nx"\n'),
    "lines in a string each": (
        "a.js",
        "const lines = [\n  'first_name;last_name;phone',\n  '«Marisa»;«Andersen»;«030-0074329»',\n  '«Thomas»;«Hardey»;«0171 5557788»'];",
    ),
    "lines in a string that holds line ends": ("a.ts", "const t = `first_name,phone\n«Marisa»,«030-0074329»\n«Thomas»,«0171-5557788»`;"),
    "lines of strings that are joined": (
        "A.java",
        (
            'String t = "first_name,last_name,fee,phone\\n" +\n    "«Marisa»,«Andersen»," + fee + ",«030-0074329»\\n" +\n'
            '    "«Thomas»,«Hardey»,3,«0171-5557788»,x\\n" + // one too many\n    "«Hanna»,«Mose»,3,«0621-084601»\\n";'
        ),
    ),
    "columns that are left out": (
        "r.md",
        "```\nid,first_name,last_name,...,plan\n4,«Marisa»,«Andersen»,...,gold\n5,«Thomas»,«Hardey»,...,free\n```\n",
    ),
    "given names with an initial": (
        "a.sql",
        "INSERT INTO borrower (Name, Address) VALUES ('«Thomas H.»', '«37 Pine St.»'), ('«Laura R.»', '«88 Cone St.»');",
    ),
    "names in capitals, an address book": (
        "a.sql",
        (
            "INSERT INTO customer VALUES (1,1,'«MARTHA»','«ANDERSEN»',5,TRUE),(2,1,'«LINDA»','«KEMP»',6,TRUE),"
            "(3,1,'«HELEN»','«NOVAK»',7,TRUE);\n"
            "INSERT INTO address VALUES (1,'«47 Linden Drive»',300,'«28303384290»'),(2,'«28 Canal Road»',576,'«838635286649»'),"
            "(3,'«1913 Hill Way»',463,'«448477190408»');"
        ),
    ),
    "insert without any columns, whole names": (
        "a.sql",
        (
            "INSERT INTO buyers VALUES ('ALF','«Alfrede Futter»','«Marisa Andersen»','Sales Agent','«Obere Gasse "
            "57»','«Berlin»',NULL,'«12219»','«030-0074329»');\n"
            "INSERT INTO buyers VALUES ('ANA','«Anas Helados»','«Ana Trujano»','Owner','«Avda. de la Paz 2222»','«México "
            "D.F.»',NULL,'«05021»','«(5) 345-4729»');\n"
            "INSERT INTO buyers VALUES ('ARO','«Around the Cape»','«Thomas Hardey»','Sales Agent','«12 Hanover "
            "Sq.»','«London»',NULL,'«WA1 1DP»','«(171) 345-7788»');\n"
        ),
    ),
    "insert without any columns, given and family names": (
        "a.sql",
        (
            "INSERT INTO owners VALUES (default, '«George»', '«Franklyn»', '«110 W. Liberty Ave.»', '«Madison»', '«6085551923»');\n"
            "INSERT INTO owners VALUES (default, '«Betty»', '«Davison»', '«638 Cardinal St.»', '«Sun Prairie»', '«6085551749»');\n"
            "INSERT INTO pets VALUES (1, 'Leo', '2010-09-07', 1);\nINSERT INTO pets VALUES (2, 'Basil', '2012-08-06', 2);\n"
            "INSERT INTO pets VALUES (3, 'Rosy', '2011-04-17', 3);\nINSERT INTO types VALUES (1, 'cat'), (2, 'dog'), (3, 'bird');\n"
        ),
    ),
    "employees with birthdays": (
        "a.sql",
        (
            "INSERT INTO employees VALUES (1,'«Davolin»','«Nancy»','Ms.','«1948-12-08»','1992-05-01','«507 20th Ave. E.»');\n"
            "INSERT INTO employees VALUES (2,'«Fullar»','«Andrew»','Dr.','«1952-02-19»','1992-08-14','«908 Capital Way»');\n"
            "INSERT INTO employees VALUES (3,'«Leverlin»','«Janet»','Ms.','«1963-08-30»','1992-04-01','«722 Moss Bay Blvd.»');\n"
        ),
    ),
    "copy": (
        "d.sql",
        (
            "COPY public.customer (customer_id, first_name, last_name, active, create_date) FROM "
            "stdin;\n1\t«MARY»\t«SMITHE»\tt\t2006-02-14\n"
            "2\t«PATRICIA»\t\\N\tt\t2006-02-14\n\\.\nCOPY film (film_id, title) FROM stdin;\n1\tACADEMY DINOSAUR\n\\.\n"
        ),
    ),
    "update": ("u.sql", "UPDATE customers SET last_name = '«Hardey»', phone='«0171 5557788»', plan = 'gold' WHERE id = 5;"),
    "insert select": (
        "u.sql",
        "INSERT INTO t (first_name, last_name, n) SELECT '«Marisa»', '«Andersen»', 1 UNION ALL SELECT '«Ana»', '«Trujano»', 2;",
    ),
    "pytest parameters": (
        "t.py",
        '@pytest.mark.parametrize("name, email, ok", [\n    ("«Marisa Andersen»", "«m' + AT + 'futter.de»", True),\n'
        '    ("«Thomas Hardey»", "«t.hardey' + AT + 'cape.uk»", False),\n])\n',
    ),
    "go table test": (
        "t.go",
        (
            'tests := []struct {\n\tcase string\n\tfullName, phone string\n}{\n\t{"valid user", "«Marisa Andersen»", "«0171 5557788»"},\n'
            '\t{"other user", "«Thomas Hardey»", "«0171 5557799»"},\n}\n'
        ),
    ),
    "columns beside rows": (
        "t.js",
        'const columns = ["name", "phone", "address"];\nconst rows = [["«Marisa Andersen»", "«030-0074329»", "«Obere Gasse 57»"]];\n',
    ),
    "rows with a header": ("r.json", '[["first_name", "last_name", "score"], ["«Ana»", "«Trujano»", 3], ["«Hanna»", "«Mose»", 4]]'),
    "php and ruby": (
        "x.php",
        (
            "[['name' => '«Marisa Andersen»', 'phone' => '«030-0074329»', 'role' => 'x'], ['name' => 'Blue Chair', 'price' "
            "=> 3, 'street' => '']]"
        ),
    ),
    "json records": (
        "u.json",
        '{"users": [{"id": 1, "name": "«Marisa Andersen»", "email": "«m' + AT + 'futter.de»", "company": {"name": "«Futter Group»"},'
        ' "address": {"street": "«' + STREET + '»", "city": "«Berlin»", "geo": {"lat": "«-37.3159»"}}}], "plans": '
        '[{"name": "Golden Years"}]}',
    ),
    "yaml": (
        "f.yml",
        (
            "ada:\n  first_name: «Ada»\n  last_name: «Byrone» # hers\n  city: '«London»'\nitems:\n- name: Blue Chair\n  price: 3\n"
            'people:\n  - name: «Marisa Andersen»\n    phone: "«030-0074329»"\n'
        ),
    ),
    "typed by a neighbour": (
        "k.json",
        '[{"name": "ssn", "value": "«' + SSN + '»"}, {"key": "phone", "value": "«030-0074329»"}, {"name": "email", "value": "required"}]',
    ),
    "health record": (
        "p.json",
        (
            '{"resourceType": "Patient", "identifier": [{"system": "urn:x", "value": "a7"},'
            ' {"type": {"coding": [{"code": "SS", "display": "Social Security Number"}], "text": "Social Security '
            'Number"}, "value": "«' + SSN + '»"},'
            ' {"type": {"text": "Passport Number"}, "system": "http://hl7.org/fhir/sid/passport-USA", "value": "«X19416767X»"}],'
            ' "name": [{"use": "official", "family": "«Kunze215»", "given": ["«Deandre626»", "«Franklin»"], "prefix": ["Mr."]}],'
            ' "telecom": [{"system": "phone", "value": "«206-677' + '-3119»", "use": "home"}], "birthDate": "«1965-11-04»",'
            ' "address": [{"line": ["«1001 Kovacek Parade»"], "city": "«Sudbury»", "state": "MA", "postalCode": "«01776»"}]}'
        ),
    ),
    "somebody's role": (
        "e.json",
        '{"subject": {"display": "«Mr. Deandre626 Kunze215»"}, "address": "", "provider": {"display": "HARBOR CLINIC"}}',
    ),
    "names that few know, a table about people": (
        "a.sql",
        (
            "INSERT INTO employees VALUES (1,'«Achterberg»','«Ngozi»','Clerk','Ms.','«908 W. Capital Way»','«(206) 55" + "5-9482»');\n"
            "INSERT INTO employees VALUES (2,'«O''Briain»','«Eoghan»','Clerk','Mr.','«722 Moss Bay Blvd.»','«(206) 55" + "5-3412»');\n"
        ),
    ),
    "where orders go": (
        "o.sql",
        (
            "INSERT INTO orders VALUES (1,'VIN',5,'1996-07-04','«Vins et alcools»','«59 rue de la Paix»','«Reims»',NULL,'«51100»');\n"
            "INSERT INTO orders VALUES (2,'TOM',6,'1996-07-05','«Toms Eck»','«Luisenstr. 48»','«Kassel»',NULL,'«44087»');\n"
            "INSERT INTO orders VALUES (3,'HAN',4,'1996-07-08','«Hanari Carnes»','«Rua do Passo 67»','«Santos»',NULL,'«54543»');\n"
        ),
    ),
    "where people live, the town first": (
        "a.sql",
        (
            "insert into address values (10, 'PERMANENT', '«Vác»', '«Malom utca 57»', 1);\n"
            "insert into address values (11, 'TEMPORARY', '«Pécs»', '«Szeder utca 8»', 1);\n"
            "insert into address values (20, 'PERMANENT', '«Kalocsa»', '«Kalap utca 31»', 2);\n"
        ),
    ),
    "where people live, in other words": (
        "c.sql",
        "INSERT INTO cimek (id, utca, varos, iranyitoszam) VALUES (7, '«Petőfi utca 58»', '«Szeged»', '«6725»');\n",
    ),
    "how people are reached, in one column": (
        "c.sql",
        (
            "insert into contact values (101, '«06-22-345-235»', 10);\ninsert into contact values (102, 'a" + AT + "b.example', 10);\n"
            "insert into contact values (200, '«06/20-456-57-58»', 20);\ninsert into contact values (202, 'c" + AT + "b.example', 20);\n"
        ),
    ),
    "an entry of a directory in code": (
        "d.py",
        "entry = {'cn': '«Marisa Andersen»', 'sn': '«Andersen»', 'givenName': '«Marisa»', 'ou': 'Futter'}\n",
    ),
    "a number behind what is dialled before it": (
        "d.js",
        (
            "const people = [{ name: { first: '«Marisa»', second: '«Jo»', last: '«Andersen»' }, dateOfBirth: '«1961-03-12»',\n"
            "  emergency: { countryCode: '+49', number: '«0300074329»' } }];\n"
        ),
    ),
    "blanks in a street": ("s.csv", "first_name,last_name,address\n«Marisa»,«Andersen»,«57  Obere Gasse»\n"),
    "students by their number": (
        "s.sql",
        "INSERT INTO siswa (nis, nama, telp) VALUES ('«20161068»', '«Marisa Andersen»', '«030 901820»');\n",
    ),
    "numbers of a contact": (
        "c.sql",
        "INSERT INTO staff (id, last_name, contact) VALUES (1, '«Andersen»', '«0721884001»'), (2, '«Hardey»', '«0721884352»');\n",
    ),
    "rows below a note": (
        "n.sql",
        "INSERT INTO staff (id, last_name, phone) VALUES\n-- those on call\n/* by shift */\n(1, '«Andersen»', '«030 901820»');\n",
    ),
    "a family beside a name": (
        "f.js",
        "const users = [{ id: 1, name: '«مهران»', family: '«عطاران»', phone: '«030-0074329»' }];\n",
    ),
    "forms of address alone": (
        "d.sql",
        "INSERT INTO dentists (id, name) VALUES (1, '«Dr. Ashworth»'), (2, '«Dr. Ploypan»'), (3, '«Dr. Nirander»');\n",
    ),
    "single names in letters without capitals": (
        "u.sql",
        "INSERT INTO users (id, name, phone) VALUES (1, '«พัชรา»', '«030-0074329»'), (2, '«มงคลชัย»', '«030-0074328»');\n",
    ),
    "what patients cannot take": (
        "p.sql",
        "INSERT INTO patients (id, first_name, allergies) VALUES (1, '«Marisa»', '«แพ้เพนิซิลลิน»'), (2, '«Thomas»', '«แพ้อาหารทะเล»');\n",
    ),
    "names called for their languages": (
        "n.ts",
        "const users = [{ engname: '«Leila Mansour»', arname: '«ليلى منصور»', phone: '«030-0074329»' }];\n",
    ),
    "names in two languages": (
        "n.ts",
        "const users = [{ nameAr: '«ليلى منصور»', nameEn: '«Leila Mansour»', phone: '«030-0074329»' }];\n",
    ),
    "a file called after people": ("exports/Person.csv", "1\tIN\t«Ngozi»\tJ\t«Achterberg»\t0\n2\tIN\t«Hanna»\tK\t«Blomqvist»\t1\n"),
    "csv with short names": (
        "p.csv",
        "Id,SSN,DRIVERS,FIRST,LAST,MAIDEN,COUNTY,ADDRESS\n7,«"
        + SSN
        + "»,«S99912531»,«Zbyszek92»,«Holling65»,,«Essex County»,«12 Elm Road»\n",
    ),
    "family names beside given names": (
        "k.csv",
        "Nr;Vorname;Name;Geb.\n1;«Marisa»;«Andersen»;«04.03.1980»\n2;«Ana»;«Blomqvist»;«19.06.1983»\n",
    ),
    "a company beside a person": (
        "k.csv",
        "full_name,company,plan\n«Marisa Andersen»,«Futter & Co»,gold\n«Ana Trujano»,«Eastern Mills»,free\n",
    ),
    "names and values": (
        "c.json",
        (
            '{"form": [{"key": "name", "value": "«Marisa Andersen»"}, {"key": "phone", "value": "«030-0074329»"},'
            ' {"key": "city", "value": "«Berlin»"}]}'
        ),
    ),
    "examples of an interface": (
        "api.yaml",
        (
            "Customer:\n  properties:\n    firstName:\n      type: string\n      example: «Marisa»\n"
            "    phone:\n      example: '«030-0074329»'\n    status:\n      example: Active\n"
        ),
    ),
    "identifiers without a word for them": (
        "p.json",
        '{"identifier": [{"system": "urn:x", "value": "«d3d55f97-002e-1d99-e05a-6ec2fa0630c1»"}], "name": [{"family": "«Kunze215»"}]}',
    ),
    "escapes": ("e.json", '{"firstName": "«Ren\\u00e9e»", "lastName": "«O\\u0027Hardey»", "note": "\\u00e9"}'),
    "fields without commas": (
        "p.textproto",
        'person {\n  first_name: "«Marisa»"\n  address {\n    line' + '1: "«12 Elm Road»"\n  }\n  phone: "«030-0074329»"\n}\n',
    ),
    "elements and attributes": (
        "p.xml",
        (
            '<?xml version="1.0"?>\n<people n="2"><person><name>«Marisa Andersen»</name><tel>«030-0074329»</tel></person>\n'
            '<person name="«Ana Trujano»" phone="«030-0074328»" city="«Berlin»"/><shop><name>Blue Chair</name></shop>\n'
            '<field name="last_name">«Hardey»</field></people>'
        ),
    ),
    "settings": ("p.toml", '[[people]]\nname = "«Marisa Andersen»"\nphone = "«030-0074329»"\n\n[shop]\nname = "Blue Chair"\n'),
    "vcard": (
        "p.vcf",
        (
            "BEGIN:VCARD\nN:«Andersen»;«Marisa»;;Dr.;\nFN:«Marisa Andersen»\nTEL;TYPE=HOME:«030-0074329»\n"
            "ADR;TYPE=HOME:;;«Obere Gasse 57»;«Berlin»;;«12219»;Germany\nBDAY:«1961-03-12»\nEND:VCARD\n"
        ),
    ),
    "ldif": (
        "p.ldif",
        (
            "dn: cn=«Marisa Andersen»,ou=People\nobjectClass: person\ncn: «Marisa Andersen»\nsn: «Andersen»\nl: «Berlin»\n"
            "telephoneNumber: «030-0074329»\nuid: «mia»\nseeAlso: cn=Tall Oaks,ou=Groups,dc=futter\n"
        ),
    ),
    "what a directory answers": (
        "answer.txt",
        (
            "version: 1\n\ndn: uid=a7,ou=people\nuid: jdoe\ncn: «Marisa Andersen»\nsn: «Andersen»\n"
            "homePostalAddress: «Obere Gasse 57»$«12219 Berlin»\n"
        ),
    ),
    "family tree": (
        "f.ged",
        (
            "0 HEAD\n1 SOUR X\n2 NAME Tree Maker\n0 @I1@ INDI\n1 NAME «Marisa /Andersen/»\n1 BIRT\n2 DATE «12 MAR 1961»\n2 PLAC «Berlin»\n"
            "1 MARR\n2 DATE 1 MAY 1990\n"
        ),
    ),
    "headers of mail": (
        "m.eml",
        (
            'From: "«Marisa Andersen»" <m' + AT + "futter.de>\nTo: «Ana Trujano» <a" + AT + "futter.de>,\n"
            " Sales Team <s" + AT + "futter.de>\nSubject: x\n"
        ),
    ),
    "segments of hl7 in literals": (
        "m.py",
        (
            "m = 'MSH|^~\\\\&|A|B|||202607140933||ADT^A01|1|P|2.2'\nm += 'PID||1|||«Andersen»^«Marisa»^^^MRS||«19700130»|F|||"
            "«35 Gasse»^^«Berlin»^^«12209»'\n"
            "m += 'NK1|1|«Trujano»^«Ana»|M'\n"
        ),
    ),
    "a table of steps": (
        "q.feature",
        (
            "Feature: x\n  Given these:\n    | id | klantnaam         | mobiel      |\n"
            "    | 7  | «Marisa Andersen» | «030-0074329» |\n  Then it is\n"
        ),
    ),
    "people of China": (
        "q.sql",
        "INSERT INTO person (name, birthday) VALUES ('«王洁»', '«1987-02-18»'), ('«徐明»', '«1973-01-16»');\n",
    ),
    "students counted by the year": (
        "q.sql",
        (
            "INSERT INTO mahasiswa VALUES (20220801124, '«Marisa Andersen»', 'CR041'),\n(20220801148, '«Maria Anders»', 'CR041'),\n"
            "(20220801329, '«Thomas Hardy»', 'CR042');\n"
        ),
    ),
    "a person of a call": (
        "q.php",
        (
            "Client::create([\n  'name' => '«Marisa Andersen»',\n  'phone' => '«030-0074329»',\n"
            "  'address' => '«" + STREET + "»',\n  'city' => '«Berlin»',\n]);\n"
        ),
    ),
    "segments of hl7": (
        "m.hl7",
        (
            "MSH|^~\\&|A|B\rPID|1||«PATID1234»^^^^MR~«" + SSN + "»^^^^SS||«ANDERSEN»^«MARISA»||«19610312»|F|||"
            "«12 ELM ROAD»^^«BERLIN»^^«12219»||«(919)37" + "9-1212»\r"
        ),
    ),
    "segments of edifact": (
        "o.edi",
        (
            "UNH+1+ORDERS:D:96A:UN'\nNAD+BY+++«Marisa Andersen»+«12 Elm Road»+«Berlin»++«12219»+DE'\nNAD+SU+4004::9++Blue Chair GmbH'\n"
            "CTA+IC+:«Andersen»'\nCOM+«030-0074329»:TE'\nCOM+«marisa"
            + AT
            + "futter.de»:EM'\nDTM+329:«19610312»:102'\nDTM+137:20261102:102'\n"
        ),
    ),
    "a statement of an account": (
        "s.sta",
        (
            ":25:51210800/«" + ACCOUNT + "»\n:61:2611021102CR12,50NTRF\n"
            ":86:166?00GUTSCHRIFT?20SVWZ+Rechnung 7?31«" + IBAN + "»?32«Marisa Andersen»\n"
        ),
    ),
    "a transfer": (
        "t.fin",
        (
            "{4:\n:50K:/«" + IBAN + "»\n«MARISA ANDERSEN»\n«12 ELM ROAD»\n«10115 BERLIN»\n"
            ":59:/«" + IBAN + "»\nBLUE CHAIR LTD\n:70:INVOICE 7\n-}"
        ),
    ),
    "what somebody has": (
        "r.json",
        (
            '{"patient": {"fullName": "«Marisa Andersen»", "diagnoses": [{"code": "«E11.9»", "text": "«Type 2 diabetes»", "rank": 1}],'
            ' "medications": [{"name": "«Metformin»", "dose": "500mg"}]}}'
        ),
    ),
    "who signs in": (
        "auth.log",
        (
            "sshd[8]: Accepted publickey for «mandersen» from 192.0.2.7 port 518 ssh2\n"
            "sshd[8]: pam_unix(sshd:session): session opened for user «mandersen»(uid=1000) by (uid=0)\n"
            "sshd[8]: pam_unix(sshd:session): session closed for user root\nsudo:  «mandersen» : TTY=pts/0 ; USER=root\n"
            'FATAL:  password authentication failed for user "«m.andersen»"\nAccess denied for user without a role\n'
        ),
    ),
    "who signs in to a service": (
        "app.log",
        "10:16 INFO User logged in: «mandersen»\n10:17 INFO User logged in: admin1\n10:18 INFO User logged in: {}\n",
    ),
    "who signs in, far into a long line": (
        "auth.log",
        (
            f"{'a word ' * 60}Accepted password for «mandersen» from 192.0.2.7 port 518 ssh2 {'a word ' * 60}"
            f"session opened for user «tomsen» from a host{' a word' * 60} Invalid user «annel» from 192.0.2.8 port 519\n"
        ),
    ),
    "letters that are two when they are small": (
        "u.txt",
        f"{'İ' * 90} are listed:\n\nfirst_name,last_name,email\n«Marisa»,«Andersen»,«m.andersen@fut" + "ter.de»\n",
    ),
    "what is there already": (
        "e.log",
        'DETAIL:  Key (last_name, upper("first_name"::text))=(«Andersen», «MARISA») already exists.\n',
    ),
    "segments of x12": (
        "c.edi",
        (
            "ST*837*1~NM1*41*2*BILLING SERVICE~NM1*IL*1*«ANDERSEN»*«MARISA»****MI*«JS0011244»~N3*«12 ELM ROAD»~"
            "N4*«BERLIN»*FL*«33413»~DMG*D8*«19610312»*F~"
        ),
    ),
    "what a database prints": (
        "q.txt",
        (
            " id | first_name | last_name | phone\n----+------------+-----------+-------------\n"
            "  1 | «Marisa»     | «Andersen»  | «030-0074329»\n(1 row)\n"
        ),
    ),
    "columns apart by blanks": (
        "q.txt",
        (
            "EMPLOYEE         BIRTH DATE  PHONE\n---------------  ----------  -----------\n"
            "«Marisa Andersen»  «1961-03-12»  «030-0074329»\n«Ana Trujano»                  «030-0074328»\n\nEnd of report\n"
        ),
    ),
    "a data frame": ("q.txt", "   first_name  last_name         phone\n0  «Marisa»    «Andersen»    «030-0074329»\n"),
    "a table of a page": (
        "q.html",
        (
            '<table><tr><th scope="col">Full name</th><th>Phone</th></tr>\n'
            "<tr><td><b>«Marisa Andersen»</b></td><td> «030-0074329» </td></tr></table>\n"
        ),
    ),
    "a class with its fields": (
        "q.kt",
        (
            "data class Person(val firstName: String, val lastName: String, val phone: String)\n"
            'val people = listOf(Person("«Marisa»", "«Andersen»", "«030-0074329»"), Person("«Ana»", "«Trujano»", "«030-0074328»"))\n'
        ),
    ),
    "form": (
        "f.html",
        (
            '<input type="text" name="first_name" value="«Marisa»"><input name="phone" value="«030-0074329»"/><input '
            'name="email" value="Email">'
        ),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_every_marked_cell_is_found_and_nothing_else(rules: RuleSet, case: str) -> None:
    name, source = CASES[case]
    wanted, found = marked(rules, source, name)
    assert found == wanted


QUIET = {
    "what a call takes": (
        "q.py",
        "found = find(size,\n    user_name, user_password, user_key,\n    tags, description, access,\n    last)\n",
    ),
    "products": ("p.csv", "id,name,city,price\n1,Blue Chair,Berlin,3\n2,Red Table,London,4\n3,Green Lamp,Paris,5\n"),
    "fields of an interface": (
        "api.md",
        (
            "| Name | Type | Description |\n|---|---|---|\n| email | string | The address |\n| phone | string | A number "
            "|\n| name | string | The name |\n"
        ),
    ),
    "orders": ("o.sql", "".join(f"INSERT INTO orders VALUES ({i},'Blue Chair','1996-07-0{i}','3.50','A{i}');\n" for i in range(1, 8))),
    "numbers": ("n.csv", "a,b\n" + "".join(f"{i * 7919},{i}.5\n" for i in range(20))),
    "enumeration": ("e.sql", "".join(f"INSERT INTO status VALUES ({i},'Open Ticket','Grace Period');\n" for i in range(9))),
    "shops": (
        "s.xml",
        "<shops><shop><name>Blue Chair</name><city>Berlin</city></shop><shop><name>Red Table</name><city>Rome</city></shop></shops>",
    ),
    "a product's settings": ("s.toml", '[package]\nname = "Blue Chair"\nemail = "x"\nauthors = ["Marisa"]\n'),
    "a company alone": ("c.csv", "company,city,price\nFutter & Co,Berlin,3\nEastern Mills,London,4\n"),
    "boxes of products": (
        "p.sql",
        "".join(f"INSERT INTO products VALUES ({i},'Chai','10 boxes x 2{i} bags','Berlin','1220{i}');\n" for i in range(5)),
    ),
    "pairs of settings": ("s.json", '{"env": [{"name": "CITY", "value": "Berlin"}, {"name": "name", "value": "Blue Chair"}]}'),
    "towns": ("c.sql", "INSERT INTO city (id, city, zip) VALUES (1, 'Berlin', '12219'), (2, 'London', '10115');"),
    "a schema": (
        "s.py",
        'class S:\n    fields = ["first_name", "last_name", "email"]\n    labels = [("first_name", "First name"), ("email", "Email")]\n',
    ),
    "what is still referenced": ("e.log", 'Key (id, name)=(7, Blue Chair) is still referenced from table "lines".\n'),
    "marks of a time": ("n.txt", ":25: see below\n:86: the rest of it, by somebody else\n"),
    "a call": ("s.py", "def save(first_name, last_name, email):\n    return make(first_name, last_name, email)\n"),
    "type declarations": ("s.ts", "interface User { firstName: string; lastName: string; phone: string; address: Address }\n"),
    "attributes": (
        "o.py",
        'NAMES = {OID.GIVEN_NAME: "givenName", OID.STREET_ADDRESS: "streetAddress", OID.EMAIL_ADDRESS: "emailAddress"}\n',
    ),
    "package": (
        "package.json",
        '{"name": "left-pad", "contributors": [{"name": "Marisa Andersen", "githubUsername": "manders", "email": "x"}]}',
    ),
    "a package's author": ("setup.py", 'setup(name="x", author="Marisa Andersen", author_email="m' + AT + 'example.org", version="1")\n'),
    "reserved": ("r.csv", "email,plan\nada" + AT + "example.com,gold\nbob" + AT + "example.org,free\n"),
    "a translation": (
        "fr.json",
        '{"users.email": "Email", "users.firstname": "Prénom", "users.lastname": "Nom", "workplace": "Lieu de travail"}',
    ),
    "signs without letters": ("s.js", 'const patients = [{ id: 1, name: "\u0e31" }, { id: 2, name: "\u05b0\u05b0" }];'),
    "a list of words": ("w.json", '{"ที่อยู่": "NOUN", "นามสกุล": "NOUN", "ศาสนา": "NOUN", "นักเรียน": "NOUN"}'),
    "fonts": ("f.json", '[{"name": "Roboto", "family": "Mono", "city": "x"}]'),
    "a sample of an entry": ("e.py", "entry = {'cn': 'Jonathon Doe', 'sn': 'Doe', 'telephoneNumber': '', 'ou': 'Futter'}\n"),
    "a device with a number": ("d.json", '[{"sn": "Marisa", "model": "X2", "version": "1.4"}]'),
    "a number of a country's plant": ("d.json", '{"email": "x", "city": "y", "plant": {"countryCode": "US", "number": "55120348"}}'),
    "placeholders": ("r.csv", "first_name,last_name,phone\n<first>,<last>,${PHONE}\nstring,string,string\n"),
}


@pytest.mark.parametrize("case", QUIET)
def test_what_identifies_nobody_is_left_alone(rules: RuleSet, case: str) -> None:
    name, text = QUIET[case]
    assert [(one.kind, text[one.span.start : one.span.end]) for one in look(rules, text, name)] == []


def test_a_judge_of_names_beside_addresses_may_be_loaded_before_tables_are() -> None:
    first = "import airlock.core.detect.personal.mailbox"
    subprocess.run([sys.executable, "-c", first], check=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})


def test_companies_stand_before_those_who_speak_for_them(rules: RuleSet) -> None:
    text = (
        "INSERT INTO suppliers VALUES (1, 'Exotic Liquids', 'Charlotte Cooper', '(171) 555-2222');\n"
        "INSERT INTO suppliers VALUES (2, 'Cajun Delights', 'Shelley Burke', '(100) 555-4822');\n"
    )
    found = {text[one.span.start : one.span.end]: one.kind for one in look(rules, text, "p.sql")}
    assert (found["Exotic Liquids"], found["Charlotte Cooper"]) == ("organisation", "person_name")


def test_the_more_of_one_person_the_louder(rules: RuleSet) -> None:
    text = "first_name,last_name,phone,zip\nMarisa,Andersen,030-0074329,12219\nAna,Trujano,,05021\n"
    found = {text[one.span.start : one.span.end]: one.severity for one in look(rules, text, "c.csv")}
    assert found["Marisa"] is Severity.ERROR
    assert found["Ana"] is Severity.WARNING
    assert found["12219"] is Severity.HINT


def test_evidence_names_the_column_and_no_value(rules: RuleSet) -> None:
    text = "first_name,last_name\nMarisa,Andersen\n"
    (given, family) = look(rules, text, "c.csv")
    assert (given.evidence, family.evidence) == (("in the column `first_name`",), ("in the column `last_name`",))
    assert "Marisa" not in repr(given)


def test_equal_values_of_one_kind_have_equal_fingerprints(rules: RuleSet) -> None:
    text = "first_name,last_name\nMarisa,Andersen\nMarisa,Hardey\n"
    found = look(rules, text, "c.csv")
    assert found[0].fingerprint == found[2].fingerprint != found[1].fingerprint


def test_a_comment_allows_a_row(rules: RuleSet) -> None:
    text = "first_name: Marisa  # airlock:allow\nlast_name: Andersen\n"
    assert [text[one.span.start : one.span.end] for one in look(rules, text, "c.yml")] == ["Andersen"]


_ROWS = (
    "(1, 'Marisa', N'O''Hara', NULL, '1961-03-12')",
    "( 2 ,'Ana','Trujano', 'x, (y)' , CURRENT_DATE )",
    "(-3, 'Lena', 'Berg' 'mann', upper('z'), '1971-05-09'::date)",
    "('4', \"Olaf\", E'St\\'Onge', '', '1981-07-02')",
    "(5, 'Rosa', 'Maria\nLuz', 'insert', '1951-09-30')",
)


@pytest.mark.parametrize("row", _ROWS)
def test_a_row_of_a_statement_is_read_as_a_whole_as_piece_by_piece(row: str) -> None:
    statement = "INSERT INTO person (id, first_name, last_name, note, birth_date) VALUES "
    apart = row.replace("(", "(-- so\n", 1)
    texts = [f"{statement}{one},\n {one};" for one in (row, apart)]
    read = [next(iter(sql.tables(text, [0]))) for text in texts]
    plain, commented = ([[text[start:end] for start, end in row] for row in table.rows] for text, table in zip(texts, read, strict=True))
    assert plain == commented
    assert len(plain) == 2


_CELLS = (
    *("Marisa", "Marisa Trujano", "Null", "Test", "First Name", "Example Road", "Linden Place", "placeholder", "Ana\nTest", "Ann\r"),
    *("1961-03-12", "1970-01-01", "12345", "90210", "11111", "ada@" + "northwind.net", "ada@x", "a b@c.test", "", "4 Linden Road"),
)


@pytest.mark.parametrize("kind", ["person_name", "postal_address", "email", "date_of_birth", "postal_code", "phone"])
def test_what_is_told_of_a_whole_column_at_once_is_told_of_each_cell(kind: str) -> None:
    told, test = list(plainly(kind, _CELLS)), fitting(kind, kind)
    assert all(map(test, told))
    assert told or kind == "phone"


def test_rows_of_statements_are_not_read_once_more() -> None:
    """What stands around them is, and lines of a COPY, which may hold objects; nothing moves."""
    text = """INSERT INTO people (a, b) VALUES (1, 'Ada'), ('x',
 f({"a": 1}));
COPY people (a, b) FROM stdin;
1\t{"a": "b"}
\\.
save({"name": "Ada"})
"""
    left = without_rows(text, sql.tables(text, [text.index("INSERT"), text.index("COPY")]))
    assert left == text.replace("1, 'Ada", " " * 7)


@pytest.mark.parametrize(
    ("value", "known"),
    [
        ("高橋" + " 和也", True),
        ("Пётр" + " Мелехов", True),
        ("Красный" + " Стул", False),
        ("東京" + "商事", False),
        ("Сергей", True),
        ("Ганна", True),
        ("Россия", False),
        ("Стул", False),
        ("Ελένη" + " Ράπτη", True),
        ("Πράσινη" + " Καρέκλα", False),
        ("ليلى" + " منصور", True),
        ("إسماعيل" + " الجندي", True),
        ("كرسي" + " أزرق", False),
        ("همزة" + " على الألف", False),
        ("נועה" + " לביא", True),
        ("כיסא" + " כחול", False),
        ("มาลี" + " คงสุวรรณ", True),
        ("นางสาวจันทร์" + " คงสุวรรณ", True),
        ("นายจ้าง" + "ทั่วไป", False),
    ],
)
def test_names_of_other_scripts_are_known_by_the_family_or_by_their_sound(value: str, known: bool) -> None:
    assert people.has_given(value) is known
