"""Names of people in lists, maps and choices are found by what these are called; what only looks like a name there is left alone."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rules, find
from airlock.core.detect.examples import unmarked
from airlock.core.model import Category, Document, Severity

KEY = b"fingerprint key"
RULES = RuleSet.build([rule for rule in builtin_rules() if rule.category is Category.PERSONAL_DATA])
ONE, TWO = "«Linda Ash" + "worth»", "«Walter Linden" + "feld»"
UNHEARD = "«Thorben Ash" + "worth»"
BORN = "«1982-" + "07-19»"

LISTS = [
    'customers = ["{}", "{}"]',
    "EMPLOYEE_NAMES = ('{}', '{}')",
    'patients: list[str] = [\n    "{}",  # since May\n    "{}",\n]',
    'staff = [("{}", 41), ("{}", 37)]',
    'salaries = {{"{}": 54000, "{}": 61000}}',
    'room_by_patient = {{"{}": 12, "{}": 14}}',
    'customers_by_id = {{1: "{}", 2: "{}"}}',
    "const guests = new Set(['{}', '{}']);",
    "const phoneBook = new Map([['{}', 1], ['{}', 2]]);",
    'List<String> customerNames = List.of("{}", "{}");',
    'String[] patients = {{"{}", "{}"}};',
    'customers := []string{{"{}", "{}"}}',
    'let students = vec!["{}", "{}"];',
    'var members = new List<string> {{ "{}", "{}" }};',
    "$teilnehmer = array('{}', '{}');",
    'PATIENTS=("{}" "{}")',
    '{{"customers": ["{}", "{}"], "cities": ["Paris", "Rose Gold"]}}',
    "customers:\n  - {}\n  - {}\n",
    "grades:\n  {}: 2\n  {}: 3\n",
    "## Patients\n\n- {}\n- {}\n",
    "Attendees: {} and {}\n",
    "doctors: [{}, {}]",
    'for student in ["{}", "{}"]:',
    "SELECT * FROM stays WHERE patient_name IN ('{}', '{}')",
    '@pytest.mark.parametrize("customer", ["{}", "{}"])',
    "expect(customers).toEqual(['{}', '{}'])",
    "patients.push('{}', '{}')",
    'nurses_on_duty.extend(["{}", "{}"])',
    'witnesses = {{"4a": "{}", "b": "{}"}}',
    'when(repo.findPatientNames()).thenReturn(List.of("{}", "{}"));',
    'volunteers:\n  - "{}"  # since May\n  - "{}"\n',
    'customer = "{}" if vip else "{}"',
    "const patientName = adult ? '{}' : '{}';",
    'val customer = if (vip) "{}" else "{}"',
]
ALONE = [
    'customers.append("{}")',
    "$patients[] = '{}';",
    "guests << '{}'",
    'patients = append(patients, "{}")',
    'Patient("{}", 41)',
    'c := Customer{{"{}", 7}}',
    "CALL add_patient('{}', 41)",
    'log.info("customer %s called", "{}")',
    'name, phone = "{}", number',
    'patient_name = os.getenv("X", "{}")',
    "const customerName = given || '{}';",
    'def get_customer_name(self):\n    """Whose it is."""\n    return "{}"',
    "function customerName() {{ return '{}'; }}",
    'Customer.builder().id(7).name("{}").build();',
    '{{"name": {{"first": "L", "full": "{}"}}}}',
]
BIRTHS = [
    'birthdays = {{"Linda": "{}"}}',
    'patients = [("Linda Ash' + 'worth", "{}")]',
    'Map<String, LocalDate> birthdays = Map.of("Linda", LocalDate.parse("{}"));',
    "birthdays:\n  Linda: {}\n",
]
NOBODY = [
    'clients = ["Acme Widgets", "Globex Trading"]',
    'users = ["Read Only", "Power User"]',
    'names = ["Sierra Leone", "Costa Rica", "Sri Lanka", "Burkina Faso"]',
    'add(Customer("Xorgu", 30, "Sri Lanka"))\nadd(Customer("Plik", 40, "Sri Lanka"))',
    'names = ["Ruby Red", "Alice Blue", "Forest Green", "Navajo White"]',
    'font_names = ["Lucida Sans", "Jasmine Pro"]',
    'authors = ["Linda Ash' + 'worth"]',
    'students = ["Computer Science", "Art History"]',
    "## Customers\n\n- Easy Setup\n- Fast Checkout\n",
    "members: Can Edit, Can View\n",
    'name = dark ? "Dark Mode" : "Light Mode"',
    'customers = []\ntitle = "Linda Ash' + 'worth"',
    'Page.builder().id(7).name("Linda Ash' + 'worth")',
]


def found(text: str) -> tuple[list[str], list[str]]:
    """What is marked, and what is found of names or dates of birth."""
    plain, spans = unmarked(text)
    judged = [one for one in find(Document(plain), RULES, KEY) if one.kind in ("person_name", "date_of_birth")]
    return [plain[span.start : span.end] for span in spans], [plain[one.span.start : one.span.end] for one in judged]


@pytest.mark.parametrize("text", [*(text.format(ONE, TWO) for text in LISTS), *(text.format(ONE) for text in ALONE)])
def test_names_are_found_by_what_holds_them(text: str) -> None:
    marked, names = found(text)
    assert names == marked


@pytest.mark.parametrize("text", BIRTHS)
def test_dates_of_birth_are_found_beside_names(text: str) -> None:
    marked, names = found(text.format(BORN))
    assert set(marked) <= set(names)


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_no_list_of_people_is_left_alone(text: str) -> None:
    assert found(text)[1] == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f'customers = ["{ONE}"]', [Severity.WARNING]),
        (f'names = ["{ONE}"]', [Severity.HINT]),
        (f'customers = ["{ONE}", "{UNHEARD}"]', [Severity.WARNING, Severity.HINT]),
        (f'customers = ["{UNHEARD}"]', []),
    ],
)
def test_the_unsure_are_quiet(text: str, severity: list[Severity]) -> None:
    assert [one.severity for one in find(Document(unmarked(text)[0]), RULES, KEY)] == severity
