"""People that code makes without the names of their fields: their class says what each argument is, or their looks do."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rule_set, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document

KEY = b"fingerprint key"
ADA = '"«Griselda»", "«Ashworth»", "«gri@' + 'ashworth-mills.co.uk»"'
LAURA = '"«Laura»", "«Diaz»", "«laura@' + 'diaz-mills.co.uk»"'
BO = '"«Emma»", "«Castellano»", "«bert@' + 'castellano.es»"'
FOUND = {
    "java": f"class Customer {{\n  Customer(String first, final String lastName, String email) {{ }}\n}}\nadd(new Customer({ADA}));\n",
    "javascript": f"class Student {{\n  constructor(firstName, lastName, email = null) {{ }}\n}}\nconst s = new Student({ADA});\n",
    "typescript": f"class Member {{\n  constructor(private firstName: string, lastName: string, email?) {{ }}\n}}\n{{new Member({ADA})}}",
    "python": f"class Patient:\n    def __init__(self, first_name: str, last_name, email=None):\n        pass\n\n\np = Patient({ADA})\n",
    "scala": f"class Customer(val firstName: String, val lastName: String, val email: String)\nval c = new Customer({ADA})\n",
    "kotlin": f"data class Person(val firstName: String, val lastName: String, val email: String)\nval p = Person({ADA})\n",
    "ruby": f"Person = Struct.new(:first_name, :last_name, :email)\nPerson.new({ADA})\n",
    "php": f"class Patient {{ function __construct($first_name, $last_name, string $email) {{}} }}\n$p = new Patient({ADA});\n",
    "rust": f"impl Person {{\n    fn new(first_name: &str, last_name: &str, email: &str) -> Self {{ }}\n}}\nlet p = Person::new({ADA});\n",
    "csharp": f"add(new Customer({LAURA}));\nadd(new Customer({BO}));\n",
    "swift": f"let all = [Patient({LAURA}), Patient({BO})]\n",
    "dart": 'final a = Address("«Lindenweg' + ' 14»", "«34117»", "«Kassel»");\n',
    "kotlin, of users": 'val all = listOf(Member("«Laura»", "«Ashworth»", LocalDate.of(2019, 8, 14)), 3)\n',
    "java, with a date": 'add(new Person("«Laura»", "«Ashworth»", LocalDate.of(«1957, 8, 14»)));\n',
    "kotlin, by a function": 'fun contact(id: Long, name: String, vararg x: Int) = 1\nval a = f(contact(1, "«Ottilie Barthelme»"))\n',
    "go, by a function": 'func newUser(firstName string, age int) User {\n}\n\nvar a = newUser("«Ottilie»", 3)\n',
    "java, of players": 'add(new Jugador("«Laura»", "«Ashworth»", LocalDate.of(«1987, 6, 24»), 1.70));\n',
    "java, of trainers": 'Instrutor a = new Instrutor("«Laura»", LocalDate.of(1993, 3, 10), "«994378235»", "Dance");\n',
    "sql": f"CALL add_patient({LAURA}); SELECT add_patient({BO});\n",
}
VARIABLES = {
    "c++, by its fields": 'struct Employee {\n  int id;\n  string name;\n};\nvector<Employee> all = {\n  {101, "«Ottilie»", 3}};\n'.replace(
        ", 3}", "}"
    ),
    "c++, by a class": 'class Student\n{\npublic:\n  string name;\n  int id;\n  void show() { }\n};\nStudent a{"«Ottilie»", 123};\n',
    "c++, by looks": 'const Employee a{"«Lovelace»", "«Laura»", 36};\nconst Employee b{"«Ashworth»", "«Emma»", 20};\n',
    "c": 'struct student { int roll; char name[50]; };\nstruct student all[2] = {{1, "«Ottilie»"}, {2, "«Barthelme»"}};\n',
    "java, without a constructor": (
        '@AllArgsConstructor\nclass Customer {\n  private Long id;\n  @Column(name = "x")\n  private String name;\n}\n'
        'save(new Customer(1L, "«Ottilie»"));\n'
    ),
    "kotlin, in small letters": 'class emp(val name: String, val role: String)\nval a = emp("«Ottilie»", "Trainer")\n',
    "java, beside countries": (
        'save(new Customer("«Laura»", 30, "Sri Lanka"));\nsave(new Customer("«Oyelaran»", 35, "United States"));\n'
        'save(new Customer("«Emma»", 35, "United Kingdom"));\n'
    ),
    "sql, beside departments": (
        "INSERT INTO employees VALUES (1,'«Laura»','Engineering',7),(2,'«Emma»','Marketing',8),(3,'«Juan»','Human Resources',9);"
    ),
    "java, beside subjects": (
        'add(new Student("«Laura»", "Physics", 5));\nadd(new Student("«Emma»", "Computer Science", 5));\n'
        'add(new Student("«Juan»", "Mathematics", 6));\n'
    ),
    "sql, beside states": "INSERT INTO users VALUES (1,'«Laura»','Active'),(2,'«Emma»','Pending'),(3,'«Juan»','Blocked');",
    "sql, beside jobs": "".join(
        f"INSERT INTO EMP VALUES ({at}, '«{who}»', '{job}', 7902);\n"
        for at, (who, job) in enumerate((("SMITH", "CLERK"), ("ALLEN", "SALESMAN"), ("MARTIN", "SALESMAN")))
    ),
}
NOTHING = {
    "c++": 'struct Client { const char *host; int port; };\nClient c = {"localhost", 8080};\nstruct player p[] = {{"Orc", 1}};\n',
    "java": 'class Module {\n  Module(String name, String city) { }\n}\nadd(new Module("Laura", "Leeds"));\n',
    "javascript": 'add(new Customer("Gold Plan", "Monthly Fee", 3));\nadd(new Customer("Blue Moon", "Open Door", 4));\n',
    "python": 'class Patient:\n    def __init__(self, ward, color):\n        pass\n\n\nPatient("North Wing", "Red Lion")\n',
    "dart": 'final a = Address("0x12ff", "34117", "main");\n',
    "java, with a date": 'add(new Release("Ruby", "Crystal", LocalDate.of(1957, 8, 14)));\n',
    "swift": 'expect(t("Customer", "List"))\ncreatePatient("Form", "Save")\n',
}


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


@pytest.mark.parametrize("case", VARIABLES)
def test_what_a_variable_or_row_is_made_of_is_told_by_fields_or_looks(rules: RuleSet, case: str) -> None:
    text, spans = unmarked(VARIABLES[case])
    assert sorted({one.span for one in tables.find(Document(text, "", ""), rules, KEY)}) == sorted(spans)


@pytest.mark.parametrize("language", FOUND)
def test_arguments_are_what_the_constructor_takes(rules: RuleSet, language: str) -> None:
    text, spans = unmarked(FOUND[language])
    assert sorted({one.span for one in tables.find(Document(text, "", language), rules, KEY)}) == sorted(spans)


@pytest.mark.parametrize("language", NOTHING)
def test_what_is_nobody_is_left_alone(rules: RuleSet, language: str) -> None:
    assert list(tables.find(Document(NOTHING[language], "", language), rules, KEY)) == []
