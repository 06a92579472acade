"""What is shown to people for a field, an action or a plan, and words in lists, are nobody's data; a known name stays somebody's there."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rules, find
from airlock.core.detect.examples import unmarked
from airlock.core.detect.personal.naming import kind_of
from airlock.core.detect.personal.texts import is_camel
from airlock.core.model import Category, Document, Severity

KEY = b"fingerprint key"
RULES = RuleSet.build([rule for rule in builtin_rules() if rule.category is Category.PERSONAL_DATA])


@pytest.mark.parametrize(
    "text",
    [
        "$lang['fullname'] = 'Komplit nomo';",
        "$lang->fullname = 'Komplit nomo';",
        "messages.fullName = 'Komplit nomo';",
        'strings["full_name"] = "Komplit nomo"',
        "form.labels.fullName = 'Komplit nomo';",
        "const messages = { fullName: 'Komplit nomo', age: 'Jaroj' };",
        '{"form": {"labels": {"user": {"fullName": "Komplit nomo"}}}}',
        "return ['labels' => ['full_name' => 'Komplit nomo']];",
        '<string name="full_name">Komplit nomo</string>',
        "displayName: 'M" + "ark Seen',\nname: 'markSeen',\n",
        "displayName: 'M" + "ark Seen Rows',\nname: 'mark_seen_rows',\n",
        "displayName: 'M" + "ark Confidence',\nname: 'least',\ntype: 'number',\n",
        "array('OpenDoor', 'DriverFirstName', 'Sqrt', 'Round')",
        "['ShutDoor', 'OpenDoor', 'RideTheHorse', 'CountTheSheep', 'Log10', 'Log2', 'DriverFirstName', 'Sqrt']",
        'first_name = "DatabaseError"',
        'DISTRO_NAME="Jasper Linux"',
        'span_name = "Linda Chord"',
        "pub const SCHEME_PASSPORT: DWORD = 0x00000004;",
        "e.name === `Canceled`",
        "/**\n * Jetty Util : Common Helper Annotations\n */",
        "const ERROR_INVALID_SPI_VALUE = 1439;",
        '<label for="inputCity">Quality Hours</label>',
        "comment on column care.fk_health" + "_issue is 'link to a health issue, if any';",
        "'other_street_2' => \"Other Street 2\",",
        '"format": {"tag_address": "Konum"}',
        'editor.addI18n(\'ku\', {\n"Address": "Konumum Yolu",\n});',
        "'GT1_41': ('sequence', KINDS['CWE'], 'CWE', 'RELIGION', 'Roman Rite', -1),",
        "x.add('target.child,name,parent_name', \"Child\")",
        '"Claim.diagnosis": "BackboneElement",',
        '$var-graduation-cap: "\\f19d";\n$var-skype: "\\f17e";',
        "V={MAX_LATITUDE:85.0511287798}",
        "# WHO ICD-10: Single spontaneous delivery",
        '{"icd10": "I50.9", "title": "Heart failure"}',
        "{'name': 'pa', 'codice_fiscale': '066559" + "71007'}",
    ],
)
def test_what_is_said_to_people_or_of_code_is_nobodys(text: str) -> None:
    assert find(Document(text), RULES, KEY) == ()


@pytest.mark.parametrize(
    "text",
    [
        "labels: { fullName: '«Linda Ash" + "worth»' }",
        "errors = [{ fullName: '«Orlaith Vex" + "ley»' }]",
        "displayName: '«Linda Ash" + "worth»', name: 'linda_ash" + "worth'",
        "{displayName: '«Mark Ash" + "worth»', type: 'user'}",
        'r.hmset("u:1", "first_name", "«Orlaith»", "last_name", "«Vexley»")',
        'Map.of("id", "u1", "firstName", "«Orlaith»", "lastName", "«Vexley»")',
        'first_name = "«DeShawn»"',
        'vehicle_driver = "«Linda Ash' + 'worth»"',
        "u.first_name = '«Orlaith»'",
    ],
)
def test_somebodys_name_stays_one(text: str) -> None:
    plain, spans = unmarked(text)
    assert tuple(one.span for one in find(Document(plain), RULES, KEY) if one.kind == "person_name") == spans


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("nickname: 'Complimentary'", Severity.HINT),
        ("nickname: 'Lin" + "da'", Severity.WARNING),
        ("table.string('sender_name').defaultTo('Ghost')", Severity.HINT),
        ("sender_name = 'Linda Ash" + "worth'", Severity.WARNING),
        ("tax_id = '143" + "91'", Severity.WARNING),
    ],
)
def test_what_anybody_may_choose_and_short_numbers_are_less_loud(text: str, severity: Severity) -> None:
    assert [one.severity for one in find(Document(text), RULES, KEY)] == [severity]


@pytest.mark.parametrize(
    ("word", "told"), [("DatabaseError", True), ("LabelText", True), ("DeShawn", False), ("McDonald", False), ("O'Brien", False)]
)
def test_a_capital_inside_makes_a_word_code_unless_names_begin_so(word: str, told: bool) -> None:
    assert is_camel(word) is told


def test_a_letter_for_an_object_is_no_part_of_the_key() -> None:
    assert [kind_of(key) for key in ("e.name", "ename", "u.first_name")] == ["", "person_name", "person_name"]
