"""What people paste into a question: chats, logs of sign-ins and commits, notes, printed pages and forms. All people are invented."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, find, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document

KEY = b"k" * 32
CARD = "4539 1488" + " 0343 6467"
FOUND = {
    "WhatsApp": "[01.03.26, 10:02:11] «Marisa Andersen»: hello\n01/03/2026, 10:02 - «Jonas Moreau»: ok\n",
    "Slack": "«Marisa Andersen»  10:02 AM\nwho has the keys?\n«Jonas Okafor»  10:05 AM\nme\n",
    "Teams": "«Marisa Andersen» 10:02\nwho has the keys?\n«Jonas Okafor» 10:05\nme\n",
    "IRC": "10:02 <«Marisa»> who has the keys?\n",
    "notes": "Attendees: «Marisa Andersen», «Jonas Okafor», «Chidi Nwosu»\n",
    "git log": (
        "commit 3f2a9c1e5b7d\nAuthor: «Marisa Andersen» <«m.andersen@nordwind.se»>\n\n"
        "    Signed-off-by: «Jonas Okafor» <«j.okafor@nordwind.se»>\n"
    ),
    "git blame": "3f2a9c1e («Marisa Andersen» 2026-03-01 10:00:00 +0100 12) def total(order):\n",
    "sshd": "sshd[7]: Connection closed by authenticating user «mandersen» 84.1.2.3 port 51235 [preauth]\n",
    "auditd": 'type=USER_LOGIN msg=\'op=login acct="«mandersen»" exe="/usr/sbin/sshd"\'\ntype=X msg=\'acct="root"\'\n',
    "RADIUS": '\tUser-Name = "«mandersen»"\n',
    "Windows": "\tAccount Name:\t\t«mandersen»\n\tAccount Name:\t\tSYSTEM\n",
    "Kerberos": "etypes {rep=18}, «mandersen»@EXAMPLE.COM for krbtgt/EXAMPLE.COM@EXAMPLE.COM\n",
    "who": "«mandersen»   pts/0        2026-03-01 10:00\nroot   pts/1        2026-03-01 10:00\n",
    "a card": f"Visa {CARD} exp «09/27», security code «731»\n",
    "a page": "<dl><dt>Name</dt><dd>«Marisa Andersen»</dd><dt>Phone</dt><dd>«030-0074329»</dd><dt>Plan</dt><dd>Premium Plus</dd></dl>",
    "rows of a page": "<tr><th>Name</th><td>«Marisa Andersen»</td></tr>\n<tr><th>Phone</th><td>«030-0074329»</td></tr>\n",
    "a form that was sent": (
        '--x\r\nContent-Disposition: form-data; name="full_name"\r\n\r\n«Marisa Andersen»\r\n'
        '--x\r\nContent-Disposition: form-data; name="phone"\r\n\r\n«030-0074329»\r\n--x--\r\n'
    ),
    "DICOM": "(0010,0010) PN [«Andersen»^«Marisa»]   # 16, 1 PatientName\n(0008,0060) CS [CT]   # 2, 1 Modality\n",
    "a list of tasks": "Key,State,Assignee,Reporter\nA-1,In Work,«Marisa Andersen»,«Jonas Okafor»\nA-2,Done,«Jonas Okafor»,«Chidi Nwosu»\n",
    "a data frame": "   id first_name last_name  plan\n0   1     «Marisa»  «Andersen»  gold\n1   2      «Jonas»    «Okafor»  gold\n",
    "columns": 'pd.DataFrame({"name": ["«Marisa Andersen»", "«Jonas Okafor»"], "phone": ["«030-0074329»", "«030-0074328»"]})\n',
    "a vector a column": 'data.frame(name = c("«Marisa Andersen»", "«Jonas Okafor»"), phone = c("«030-0074329»", "«030-0074328»"))\n',
    "columns of people": 'pd.DataFrame({"name": ["«Laura Ashworth»", "«Thomas Ashworth»"], "age": [54, 61]})\n',
    "columns of people, some unknown": 'd = {"name": ["«Laura Ashworth»", "«Oyelaran Ashworth»"], "salary": [54000, 61000]}\n',
    "a vector of people": 'data.frame(name = c("«Laura Ashworth»", "«Thomas Ashworth»"), kg = c(54, 61))\n',
    "columns named behind their rows": (
        'pd.DataFrame([["«Chidi Nwosu»", 4, "«030-0074329»"], ["«Jonas Okafor»", 6, "«030-0074328»"]], columns=["name", "n", "phone"])\n'
    ),
    "columns that end alike": (
        "idloc,nomloc,prenomloc,rueloc,villeloc\n1,«Charpin»,«Solange»,«7 rue Haute»,«Brest»\n2,«Berthol»,«Yves»,«9 rue Basse»,«Brest»\n"
    ),
    "columns that begin alike": (
        "adrNom;adrPrenom;adrRue;adrVille\n«Charpin»;«Solange»;«7 rue Basse»;«Grenoble»\n«Berthol»;«Yves»;«9 rue Basse»;«Vizille»\n"
    ),
    "Go": "got {ID:42 FirstName:«Marisa» LastName:«Andersen» Tier:gold}\n",
    "an address that is made": 'x = new Address("«Lindenstraße 14»", "«34117»", "«Kassel»");\n',
}
NOTHING = {
    "a log": "10:02:11 OrderService: started\nOrder Service 10:02\n[10:02] Payment Gateway: down\n",
    "a licence": "Author: Marisa Andersen\nCopyright 2020 Marisa Andersen\n",
    "roles at a meeting": "Attendees: Platform Team, Order Service\n",
    "no card": "version 4539148803436468 exp 09/27, security code 731\n",
    "labels": "<dl><dt>Name</dt><dd>Blue Chair</dd><dt>Plan</dt><dd>Premium Plus</dd></dl>",
    "icons": '{"id-card": [576, 512, [62147, "drivers-license"], "f2c2", "M0 96l576 0c0"]}',
    "columns of things": 'pd.DataFrame({"name": ["Grace Period", "Max Retries"], "value": [3, 5]})\n',
    "columns of parks": "name,city\nGrant Park,Chicago\nLincoln Park,Chicago\n",
    "columns of ships": 'ships = {"name": ["Queen Mary", "Princess Anne"], "age": [3, 9]}\n',
    "columns of dogs": 'dogs = {"name": ["German Shepherd", "Border Collie"], "weight": [35, 20]}\n',
    "columns of planets": "const planets = { name: ['Mercury', 'Venus'], age: [45, 45] };\n",
    "columns of a catalogue": "nomprod,couleurprod,villeprod\nLampe,Rouge,Lyon\nTable,Bleu,Lille\n",
    "lines of a report": "Ship to:\nWarehouse\nDock 14\nBay 3\n\nRuby Crystal\nChapter 14\n2026 Release\n",
    "settings": "Max Retries\nPool 8\n5020 Timeout\n",
    "columns of cars": 'cars = pd.DataFrame(dict(name=["Alfa Romeo", "Aston Martin"], age=[3, 4]))\n',
    "a room": "Room: Hall 214\n1016 Items Processed\n",
    "those who made a package": '[project]\nauthors = [{name = "Laura Ashworth"}, {name = "Thomas Ashworth", role = "owner"}]\n',
    "tasks of teams": "Key,Assignee\nA-1,Platform Team\nA-2,Order Service\n",
}
LETTERS = {
    "an address with a note of the flat": "> Bill to:\n> «Oyelaran Ashworth»\n> «2208 Juniper Ave Apt 4»\n> «Boulder, CO 80304»\n",
    "an address on lines": "Thanks!\n\n«Laura Ashworth»\n«14 Marchmont Crescent»\n«Edinburgh EH9 1HQ»\n",
    "an address that is announced": "Lieferadresse:\n«Urs Zurbrigg»\n«Bahnhofstrasse 41»\n«3920 Zermatt»\n",
    "an address in a comment": "# Ship to:\n# «Laura Ashworth»\n# «4417 Old Mill Rd»\n# «Chattanooga, TN 37415»\n",
    "lines of a note": "Address: «Keizersgracht 214-II»\n«1016 DX Amsterdam»\nBox: blue\n",
    "a Polish address": "Adres do wysyłki:\n«Bożena Kaczmarczyk»\n«ul. Długa 14/3»\n«31-147 Kraków»\n",
}
KEYED = {
    "page.fill('input[name=\"lastName\"]', '«Andersen»');\n": "person_name",
    "fill_in 'user[last_name]', with: '«Andersen»'\n": "person_name",
    "cy.get('#lastName').clear().type('«Andersen»')\n": "person_name",
}


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


def _document(text: str, case: str) -> Document:
    language = {
        "a list of tasks": "csv",
        "tasks of teams": "csv",
        "icons": "json",
        "columns": "python",
        "columns that end alike": "csv",
        "columns that begin alike": "csv",
        "columns of parks": "csv",
        "columns of a catalogue": "csv",
        "those who made a package": "toml",
        "an address that is made": "java",
    }
    name = "x.csv" if language.get(case) == "csv" else ""
    return Document(text, name, language.get(case, "plaintext"))


@pytest.mark.parametrize("case", FOUND)
def test_who_is_named_is_found_and_nothing_else(rules: RuleSet, case: str) -> None:
    text, spans = unmarked(FOUND[case])
    document = _document(text, case)
    everything = {one.span for one in (*tables.find(document, rules, KEY), *find(document, rules, KEY))}
    got = {text[one.start : one.end] for one in everything} - {CARD, "84.1.2.3"}
    assert got == {text[one.start : one.end] for one in spans}


@pytest.mark.parametrize("case", LETTERS)
def test_addresses_on_lines_of_their_own_are_found_with_the_name_above_them(rules: RuleSet, case: str) -> None:
    text, spans = unmarked(LETTERS[case])
    assert [one.span for one in tables.find(Document(text, "", "plaintext"), rules, KEY)] == list(spans)


@pytest.mark.parametrize("case", NOTHING)
def test_what_is_nobody_is_left_alone(rules: RuleSet, case: str) -> None:
    assert list(tables.find(_document(NOTHING[case], case), rules, KEY)) == []


@pytest.mark.parametrize("source", KEYED)
def test_what_is_typed_into_a_field_belongs_to_its_selector(rules: RuleSet, source: str) -> None:
    text, spans = unmarked(source)
    assert [(one.kind, one.span) for one in find(Document(text, "", "javascript"), rules, KEY)] == [(KEYED[source], spans[0])]
