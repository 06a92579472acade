"""Personal data beside a key that names it is found in every notation and language; names of something else are left alone."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from airlock.core.detect import RuleSet, builtin_rules, find
from airlock.core.detect.examples import unmarked
from airlock.core.detect.matcher import matches
from airlock.core.detect.personal import naming, notation
from airlock.core.detect.personal.chosen import kind_beside, silent_until
from airlock.core.detect.personal.compared import names_end
from airlock.core.detect.personal.keytable import PHRASES
from airlock.core.detect.personal.keywords import phrases_of
from airlock.core.detect.personal.naming import kind_of
from airlock.core.detect.prefilter import build_prefilter, haystack
from airlock.core.model import Category, Document, Rule, Severity
from timing import done_within

KEY = b"fingerprint key"
RULES = RuleSet.build([rule for rule in builtin_rules() if rule.category is not Category.CREDENTIAL])
PHONE = "«030 90" + "1820»"
WHERE = "«742 Evergreen" + " Street»"
UNTOLD = RuleSet.build(
    [rule._replace(told_until=None, silent_until=None) for rule in builtin_rules() if rule.category is not Category.CREDENTIAL]
)
"""The same rules without what says that other keywords tell no more, or nothing."""
SILENT = RuleSet.build([rule._replace(told_until=None) for rule in builtin_rules() if rule.category is not Category.CREDENTIAL])
"""The same without the former alone."""
KEYED = re.compile(notation.KEYED, re.ASCII)
_QUICKLY = (f"{notation._PLAINLY}|{notation._LISTED}|", notation._IN_PIECES, notation._NO_PLACEHOLDER)
THOROUGH = re.compile(functools.reduce(lambda whole, quick: whole.replace(quick, ""), _QUICKLY, notation.KEYED), re.ASCII)
"""The same without what is only there to be quick."""
NAME = "«Griselda Ash" + "worth»"
BORN = "«1982-" + "07-19»"
ID = "«5436" + "2315K»"
HOUSE = "H.No. 738,"

NOTATIONS = {
    "python": [
        "phone = '{}'",
        "send(phone='{}')",
        "customer['phone'] = '{}'",
        "Customer(phone=f'{}')",
        "user.set_phone('{}')",
        "phone: str = '{}'",
    ],
    "javascript": [
        "const phone = `{}`;",
        "{{ phone: '{}' }}",
        'user.setPhone("{}");',
        "map.set('phone', '{}')",
        "if (phone === '{}') {{}}",
        "expect(user.phone).toBe('{}');",
        "page.getByLabel('Phone').fill('{}')",
    ],
    "typescript": ["readonly phone: string = '{}';", "phone?: string = '{}';"],
    "java": [
        'private String phone = "{}";',
        'params.put("phone", "{}");',
        '.withPhone("{}")',
        'hasProperty("phone", is("{}"))',
        'assertThat(owner.getPhone()).isEqualTo("{}");',
    ],
    "go": ['User{{Phone: "{}"}}', 'phone := "{}"'],
    "ruby": ["user.phone = '{}'", ":phone => '{}'", "phone: '{}'", "phone {{ '{}' }}", "fill_in 'Phone', with: '{}'"],
    "php": ["$phone = '{}';", "'phone' => '{}',"],
    "csharp": ['Phone = "{}",', 'public string Phone {{ get; set; }} = "{}";'],
    "clojure": ['{{:phone "{}"}}'],
    "shellscript": ['add --phone "{}" now'],
    "rust": ['phone: "{}".into(),', 'phone: Some("{}"),'],
    "sql": ["UPDATE t SET phone = '{}' WHERE id = 1"],
    "json": ['{{"phone": "{}"}}', '{{"contact_phone":"{}"}}', '"{{\\"phone\\": \\"{}\\"}}"'],
    "yaml": ["phone: {}", "phone: '{}'", "- phone: {}"],
    "toml": ['phone = "{}"'],
    "ini": ["phone={}", "phone = {}"],
    "dotenv": ["SUPPORT_PHONE={}", "PHONE='{}'"],
    "properties": ["user.phone={}"],
    "xml": ["<phone>{}</phone>", '<person phone="{}"/>', '<phone type="home">{}</phone>', "<ns:phone> {} </ns:phone>"],
    "html": ['<input phone="{}">'],
    "log": ["phone={} status=ok", "INFO user phone: {}", "phone='{}'"],
    "markdown": ["- **Phone**: {}", "**Phone:** {}", "Phone: {}", "- phone number: {}", "| Phone | {} |"],
    "plaintext": ["my phone number is {}"],
}


COMPARED = {
    "python": ['self.assertEqual("{}", user.phone)', 'self.assertEqual(user.phone, "{}")', "assert '{}' == user.phone"],
    "javascript": [
        "if ('{}' === user.phone) {{ go(); }}",
        "assert.strictEqual(res.body.phone, '{}');",
        "expect(res.data['phone']).toEqual('{}')",
    ],
    "java": [
        'assertEquals("{}", o.getPhone());',
        'assertEquals(o.getPhone(), "{}");',
        'assertThat(o.getPhone(), is("{}"));',
        'if ("{}".equals(o.getPhone())) {{',
        'when(o.getPhone()).thenReturn("{}");',
        '.andExpect(jsonPath("$.phone").value("{}"))',
    ],
    "kotlin": ['user.phone shouldBe "{}"', 'assertEquals("{}", user.phone)', '"phone" to "{}",'],
    "csharp": ['Assert.Equal("{}", u.Phone);', 'u.Phone.Should().Be("{}");'],
    "go": ['assert.Equal(t, "{}", u.Phone)', 'require.Equal(t, "{}", u.GetPhone())', 'if u.Phone != "{}" {{'],
    "rust": ['assert_eq!(u.phone, "{}");', 'assert_eq!("{}", u.phone);'],
    "php": ["$this->assertSame('{}', $u->getPhone());", "expect($u->phone)->toBe('{}');", "$u->setPhone('{}');"],
    "ruby": ["expect(u.phone).to eq('{}')", "assert_equal '{}', u.phone", "u.phone.should == '{}'"],
    "swift": ['XCTAssertEqual(u.phone, "{}")'],
    "dart": ["expect(u.phone, equals('{}'));"],
    "cpp": ['EXPECT_EQ(u.phone(), "{}");', 'ASSERT_STREQ("{}", u.phone);', 'strcpy(u->phone, "{}");'],
    "perl": ["is($u->phone, '{}', 'ok');", "$u{{phone}} = '{}';"],
    "clojure": ['(is (= "{}" (:phone u)))'],
    "sql": ["SELECT id FROM t WHERE phone LIKE '{}'", "ALTER TABLE t ALTER COLUMN phone SET DEFAULT '{}'"],
}
"""Values before or beside a member that they are compared with."""
HELD = {
    "python": ['phone = Field(default="{}")', "phone = ('{}')", 'log.info("phone=%s", "{}")'],
    "typescriptreact": ['<Field phone={{"{}"}} />', '<Field label="Phone" value="{}" />', '<input name="phone" defaultValue="{}" />'],
    "java": ['@Value("${{phone:{}}}")'],
    "rust": ['const PHONE: &str = "{}";'],
    "c": ['#define PHONE "{}"', 'const char phone[] = "{}";'],
    "vb": ['Dim phone As String = "{}"'],
    "powershell": ['-Phone "{}"'],
    "terraform": ['variable "phone" {{\n  default = "{}"\n}}'],
    "sql": ["DECLARE @Phone NVARCHAR(80) = N'{}';"],
    "json": ['{{"name": "phone", "value": "{}"}}'],
    "xml": ["<key>phone</key>\n<string>{}</string>"],
    "html": ["<dt>Phone</dt><dd>{}</dd>", "<td>Phone:</td><td>{}</td>"],
    "markdown": ["The phone is `{}`."],
}
"""Values behind what declares, wraps or labels them."""
FARTHER = {
    "python": [
        'phone = factory.LazyFunction(lambda: "{}")',
        'parser.add_argument("--phone", default="{}")',
        'mock.phone.return_value = "{}"',
    ],
    "javascript": ["const phone = props.phone ?? '{}';", "$('#phone').val('{}');", "phone: new FormControl('{}', required),"],
    "typescript": ["@ApiProperty({{ example: '{}' }})\nphone: string;", "phone: z.string().default('{}'),"],
    "java": ['doReturn("{}").when(user).getPhone();', 'String phone = Optional.ofNullable(x).orElse("{}");'],
    "csharp": ['result.Phone.ShouldBe("{}");'],
    "go": ['Phone string `json:"phone" example:"{}"`', 'Phone: proto.String("{}"),'],
    "rust": ['#[arg(long, default_value = "{}")] phone: String,', 'assert_eq!(u.phone.as_deref(), Some("{}"));'],
    "ruby": ['User.where("phone = ?", "{}")'],
    "sql": ["SELECT '{}' AS phone;", "WHERE LOWER(phone) = LOWER('{}')"],
    "shellscript": ["PHONE=${{PHONE:-{}}}"],
    "json": ['{{"phone": {{"S": "{}"}}}}', '{{"op": "replace", "path": "/phone", "value": "{}"}}'],
    "yaml": ["phone: !!str {}", "phone:\n  - {}", "phone:\n  type: string\n  example: {}"],
    "xml": ["<phone><![CDATA[{}]]></phone>", '<Attribute Name="phone"><AttributeValue>{}</AttributeValue></Attribute>'],
    "html": ['<label>Phone</label><input value="{}">', "<p>Phone: <b>{}</b></p>"],
    "log": ["ERROR: duplicate key value; DETAIL: Key (phone)=({}) already exists."],
    "gherkin": ['Then the phone should be "{}"'],
}
"""Values behind calls, defaults and comparisons of any name, or in front of what they are said of."""


@pytest.mark.parametrize(
    ("language", "notation"), [(language, one) for each in (COMPARED, HELD, FARTHER) for language in each for one in each[language]]
)
def test_a_value_is_found_that_a_member_is_compared_with_or_that_is_held_for_it(language: str, notation: str) -> None:
    text, spans = unmarked(notation.format("«0176 48" + "201977»"))
    found = find(Document(text, "", language), RULES, KEY)
    assert [(one.span, one.kind) for one in found] == [(span, "phone") for span in spans]


@pytest.mark.parametrize(
    "code",
    [
        'assertTrue(user.lastName, "Ashworth Missing")',
        'assertNotNull(user.getCity(), "Springvale Unset")',
        'track("Ashworth", user.lastName);',
        'render("Griselda Ashworth", form.lastName)',
        'if ("Last Name" == column.lastName) {',
        'expect(user.lastName).toBe("lastName")',
        '<option name="theme" title="city" data="x"/> "Ashworth"',
        'lastName = t("Ashworth");',
        'show(lastName, "Billing Ashworth")',
        'log(lastName + "Ashworth")',
        'city ? "Springvale" : "Ashworth"',
        'To = Address.new("Ashworth")',
        'rows(city, zip).add("Springvale")',
        '{ city: town, label: "Springvale" }',
    ],
)
def test_other_arguments_beside_a_member_are_left_alone(code: str) -> None:
    assert find(Document(code, "", "java"), RULES, KEY) == ()


@pytest.mark.parametrize(("language", "notation"), [(language, notation) for language, each in NOTATIONS.items() for notation in each])
def test_a_value_beside_its_key_is_found_in_every_notation(language: str, notation: str) -> None:
    text, spans = unmarked(notation.format(PHONE))
    found = find(Document(text, "", language), RULES, KEY)
    assert [(one.span, one.kind) for one in found] == [(span, "phone") for span in spans]


_KEYS_OF_NAMES = ("ชื่อ-นามสกุล", "lastName", "पूरा नाम", "الاسم الكامل", "שם מלא", "ονοματεπώνυμο", "ime i prezime", "주문자명")
_WORDS = ("มาลี คงสุวรรณ", "ใจเย็น", "सुनीता वर्मा", "ليلى منصور", "נועה לביא", "Ελένη Ράπτη", "Jasna Barić", "남궁민수")
"""A name for each, most of them in letters with signs on them or without capitals."""
LANGUAGES = [
    *[
        f'"{key}": "{PHONE}"'
        for key in (
            "telefon",
            "téléphone",
            "teléfono",
            "telefone",
            "cellulare",
            "numerTelefonu",
            "telefonNumarasi",
            "電話番号",
            "手机号码",
            "телефон",
            "Телефон",
        )
    ],
    *[f'"{key}": "{NAME}"' for key in ("full_name", "nombreCompleto", "nome_completo", "Patient Name", "kontoinhaber", "ad_soyad")],
    *[
        f'"{key}": "«Ash' + 'worth»"'
        for key in ("last_name", "nachname", "nom de famille", "apellido", "sobrenome", "cognome", "nazwisko", "soyadi", "soyadı")
    ],
    *[f'"{key}": "«山田' + '花子»"' for key in ("氏名", "姓名", "患者氏名", "name_on_card")],
    *[
        f'"{key}": "{BORN}"'
        for key in (
            "birthDate",
            "dob",
            "Date of Birth",
            "Geburtsdatum",
            "date_naissance",
            "fecha_nacimiento",
            "dataNascimento",
            "data_nascita",
            "dataUrodzenia",
            "doğum_tarihi",
            "生年月日",
            "出生日期",
        )
    ],
    *[
        f'"{key}": "{ID}"'
        for key in (
            "national_id",
            "dni",
            "numero_documento",
            "personalausweis",
            "codice_fiscale",
            "cpf",
            "pesel",
            "tcKimlikNo",
            "身份证号",
            "個人番号",
        )
    ],
    *[
        f'"{key}": "«Ashworth Lane' + ' 14»"'
        for key in ("street", "strasse", "straße", "direccion", "endereco", "indirizzo", "ulica", "adres", "住所")
    ],
    *[
        f'"{key}": "«Ash' + 'worth»"'
        for key in ("prezime", "förnamn", "prenume", "vezetéknév", "eesnimi", "pavarde", "επώνυμο", "прізвище", "nama_depan", "roepnaam")
    ],
    *[
        f'"{key}": {NAME}'.replace("«", '"«').replace("»", '»"')
        for key in ("destinatario", "Kontaktperson", "odbiorca", "担当者", "수취인")
    ],
    *[
        f'"{key}": "«Ashworth Lane' + ' 14»"'
        for key in ("StrtNm", "AdrLine", "xLgr", "alamat", "utca", "διεύθυνση", "адреса", "addressLocality", "town_name", "city_village")
    ],
    *[f'"{key}": "{BORN}"' for key in ("tanggal_lahir", "data_naixement", "ημερομηνία_γέννησης", "bday")],
    *[f'"{key}": "{PHONE}"' for key in ("fone", "MobNb", "no_hp", "τηλέφωνο", "telefono_casa", "Notrufnummer")],
    *[f'"{key}": "«101' + '15»"' for key in ("PstCd", "kode_pos", "postanski_broj", "ταχυδρομικός_κώδικας")],
    *[f'"{key}": "«{word}»"' for key, word in zip(_KEYS_OF_NAMES, _WORDS, strict=True)],
    *[
        f'"{key}": "{BORN}"'
        for key in ("जन्म तिथि", "תאריך לידה", "تاريخ الميلاد", "วันเดือนปีเกิด", "datum rojstva", "rodjendan", "im_gennisis")
    ],
    *[f'"{key}": "{PHONE}"' for key in ("رقم الموبايل", "מספר טלפון", "मोबाइल नंबर", "เบอร์โทรศัพท์", "tilefono", "broj mobitela", "회신번호")],
    *[f'"{key}": "{ID}"' for key in ("رقم الهوية", "کد ملی", "broj licne karte", "nomor_induk_siswa")],
    *[f'"{key}": "«101' + '15»"' for key in ("zip", "plz", "code_postal", "codigoPostal", "cep", "cap", "kodPocztowy", "郵便番号", "邮编")],
]


MORE = [
    ("python", "# Full name: «Griselda" + " Ashworth»"),
    ("java", 'builder.firstName("«Gri' + 'selda»").city("«Ash' + 'worth»")'),
    ("json", '{"firstName": "«Ren\\u00e9' + 'e»"}'),
    ("yaml", "license_plate: «B-KL" + " 4821»"),
    ("ini", "postcode = «WX1" + " 6LT" + "»"),
    ("log", "GET /find?mail=x&first_name=«Gri" + "selda»&phone=«%2B49" + '30901820»"'),
    ("python", 'get("https://shop.example/u?last_name=«Ash' + "worth»&home_phone=«030+" + '901820»")'),
    ("shellscript", "curl -d 'customer_name=«Griselda+Ash" + "worth»&state=open' https://shop.example"),
    ("log", "user_id=7 first_name=«Gri" + "selda» state=open"),
    ("javascript", "const place = { lat: «-37.81" + "4107», lng: «144.96" + "328» };"),
    ("json", '{"latitude": «-37.81' + "4107»}"),
    ("ini", "cc_exp=«03" + "/29»"),
    ("json", '{"cardExpire": "«03' + '/29»"}'),
    ("python", 'dob = "«1962' + '/2/18»"'),
    ("json", '{"iban": "«YPUXISOBI7TT' + 'HPK2BR3HAIXL»"}'),
    ("yaml", "ort: «Ash" + "worth»"),
    ("python", 'params = {"sin": "«046 454' + ' 286»"}'),
    ("java", 'homePhone = "«030 901' + '820»"; homephone = "«030 901' + '820»";'),
    ("yaml", "ein: «41-23" + "49871»\nemployer_id_number: «4123" + "49871»"),
    ("java", 'String companyEin = "«41-23' + '49871»"; String federalTaxId = "«41-23' + '49871»";'),
    ("json", '{"drivers_lic_no": "«S530-4209' + '-6137-05»", "dln": "«WDLABCD' + '456DG»", "state_id_number": "«9087' + '1234»"}'),
    ("python", 'license_plate = "«CER' + 'ISE»"'),
    ("python", 'tax_id = "«AAAAA' + '1111A»"'),
    ("python", f'anschrift = "«{"Lange Straße 12"}»"; rue = "«{"avenue Ashworth"}»"; 地址 = "«{"王路R座"}»"'),
    ("python", 'achternaam = "«van der Ash' + 'worth»"; city = "«North Ash' + 'worth»"; miasto = "«Ashworth-' + 'Biała»"'),
    ("shellscript", 'tool --cep "«58656' + '-044»"'),
    ("python", 'full_name = "«John Ash' + 'worth»"'),
    ("python", 'wohnanschrift = "«Rosen' + 'allee 96»"; strasse = "«Wende' + 'straße 7»"; direccion = "«Calle 1' + ' #2-3»"'),
    ("java", " * city = «Mur" + "cia»\n * phone = «+55 41 " + "0926-4636»\n"),
    ("json", '{"nome_motorista": "«Davi Nas' + 'cimento»"}'),
    ("json", '{"adresse": "«Anna-Kern-' + 'Straße 60/21»"}'),
    ("json", f'{{"street": "«{HOUSE} Gokhale Street»"}}'),
    ("python", "# emp_mobile: «855.917." + "7231x373»"),
    ("json", '{"last_name_kanji": "«森»", "applicant_pan": "«GPAPB' + '4950H»"}'),
    ("json", '{"telefono": "«0261 855' + ' 192»"}'),
    ("", "street=«Obere Gas" + "se 57», plan=gold"),
    ("ruby", '  first_name "«Gri' + 'selda»"\n  city "«Ash' + 'worth»"\n'),
    ("php", "'tempat_tgl_lahir' => 'Ashworth, «18-02-" + "2001»'"),
    ("json", '{"Contact_Name__c": "«Griselda' + ' Ashworth»", "CardNumber": "x", "Expiration": "«03' + '/29»"}'),
]
"""Values in addresses and lines of pairs, numbers with a sign, and keys that are short or only known as a whole."""


@pytest.mark.parametrize(("language", "marked"), MORE)
def test_less_common_keys_and_values_are_found(language: str, marked: str) -> None:
    text, spans = unmarked(marked)
    assert [one.span for one in find(Document(text, "", language), RULES, KEY)] == list(spans)


def test_every_phrase_is_found_by_a_keyword_however_its_words_are_joined() -> None:
    unknown = []
    for kind, text in PHRASES.items():
        rule = RULES.rule(f"{kind}_named")
        for words in (phrase.replace("*", "").split() for phrase in phrases_of(text)) if rule else ():
            camel = words[0] + "".join(map(str.capitalize, words[1:]))
            keys = {"".join(words), "_".join(words), camel} if "".join(words).isascii() else ()
            unknown += [key for key in keys if len(key) > 2 and kind_of(key) == kind and not finds(rule, f"{key} = 'x'")]
    assert unknown == []


_PARTS = (
    ("", '"', "'", "-", "_x", " x", "]", ")"),
    (": ", ":", "=", " = ", ", ", ",", " ", "->", "-", ": value="),
    ('"', "'", "", "(", "set_", "[", "get(", 'f"'),
    ("Anna", "name", "x y", ""),
    ('"', "'", "", ")", ",", ", city", "]", "-x"),
    ("", " = 'x'", ', "x"', ")", "\n", "=", ", phone)", " x"),
)
PLAIN_LINES = st.tuples(*map(st.sampled_from, _PARTS)).map("".join)


@settings(max_examples=400)
@given(PLAIN_LINES)
def test_what_is_read_at_once_is_what_all_notations_say(text: str) -> None:
    """A value in plain quotes, a name in a list, and a key in pieces with hyphens are told before the long expression is tried."""
    assert all(piece in notation.KEYED for piece in _QUICKLY)
    quick = KEYED.match("phone" + text)
    slow = THOROUGH.match("phone" + text)
    assert (quick is None) == (slow is None)
    if quick is None or slow is None:
        return
    assert quick.span("whose") == slow.span("whose")
    if quick["plain"] is not None:
        assert quick.span("plain") == slow.span("quoted")
    elif quick["listed"] is not None:
        assert slow["last"] == ""
    else:
        assert quick.groupdict() == {**slow.groupdict(), "plain": None, "listed": None}


def test_a_list_of_columns_names_nothing_beside_it() -> None:
    """But a literal that is said of a name in a list still belongs to it."""
    text = "INSERT INTO t (id, first_name, city, phone, note) VALUES ("
    found = [KEYED.match(text, text.index(key)) for key in ("first_name", "city", "phone")]
    assert [match and (match.lastgroup, kind_beside(match)) for match in found] == [("listed", "")] * 3
    for before in ("'x', ", "default='x', value, "):
        match = KEYED.match(before + "phone, note)", len(before))
        assert match is not None
        assert kind_beside(match) == "phone"


def test_words_in_placeholders_are_no_keys() -> None:
    assert KEYED.match("AIRLOCK_PHONE_4JJHH7: 1", len("AIRLOCK_")) is None
    assert KEYED.match("AIRLOCK_PERSON_NAME_4JJHH7: 1", len("AIRLOCK_PERSON_")) is None
    assert KEYED.match("AIRLOCK_PHONE: 1", len("AIRLOCK_")) is not None
    assert KEYED.match("AIRLOCK_PERSON_NAME: 1", len("AIRLOCK_PERSON_")) is not None
    assert KEYED.match("AIRLOCK_PHONE_NUMBER: 1", len("AIRLOCK_")) is not None


def test_a_key_is_judged_once_however_many_keywords_it_has() -> None:
    text = '{"firstName": "Gris' + 'elda", "dateOfBirth": "1982-' + '07-19"}'
    judged = [attempt.rule.id for _, attempt, _ in matches(RULES.every, text) if attempt.rule.chosen_by]
    assert judged == ["person_name_named", "date_of_birth_named"]
    list_ = "INSERT INTO t (id, first_name, city, phone, note) VALUES ("
    assert names_end(list_, list_.index(", city")) == list_.index(", note")


_KEYS = st.sampled_from(
    (
        "firstName",
        "dateOfBirth",
        "applicantPan",
        "first_name",
        "cardNumber",
        "phone",
        "phoneNumber",
        "city",
        "setName",
        "customer name",
        "id",
        "street",
        "note",
    )
)


@given(st.lists(_KEYS, min_size=2, max_size=9), st.sampled_from((", ", ",", ": ")), st.sampled_from(("", '"', "'", "`")))
def test_what_other_keywords_of_a_key_or_a_list_would_say_is_never_missed(keys: list[str], between: str, quote: str) -> None:
    listed = between.join(f"{quote}{key}{quote}" for key in keys)
    values = ", ".join(f"{quote}{key}{quote}: {quote or chr(34)}GPAPB4" + f"950H{quote or chr(34)}" for key in keys)
    for text in (
        f"INSERT INTO t ({listed}) VALUES ('Gris" + "elda', '030 90" + "1820');",
        f"{{{values}}}",
        f"f('x', {listed})",
        f"{listed} = 'Marburg'",
    ):
        assert find(Document(text), RULES, KEY) == find(Document(text), UNTOLD, KEY)


_WORDS = st.sampled_from(
    ("name", "file", "Name", "NAME", "user", "customer", "Phone", "phone", "id", "city", "class", "country", "of", "é", "Имя", "2")
)
_JOINS = st.sampled_from(("", "_", ".", "-", " ", ": ", " = ", "('", "']", '": "', ", ", "\n", "/", "$", "new Customer(", ").", "ação "))


@example([("customer", "."), ("name", ": ")])
@example([("", "new Customer("), ("name", ": ")])
@example([("class", "_"), ("name", " = ")])
@example([("date", " "), ("of", " "), ("birth", ": '")])
@example([("file", ""), ("Name", ", "), ("customer", "_"), ("name", ": '")])
@example([("name", "-"), ("customer", ": '")])
@given(st.lists(st.tuples(_WORDS, _JOINS), max_size=9))
def test_a_keyword_is_passed_over_unread_only_where_it_would_say_nothing(parts: list[tuple[str, str]]) -> None:
    text = "".join(f"{word}{join}" for word, join in parts) + "Gris" + "elda Ash" + "worth')"
    assert {(hit, one.rule.id) for hit, one, _ in matches(UNTOLD.every, text) if one.rule.chosen_by is kind_beside} == {
        (hit, one.rule.id) for hit, one, _ in matches(SILENT.every, text) if one.rule.chosen_by is kind_beside
    }


@pytest.mark.parametrize(
    ("text", "keyword", "end"),
    [
        ("fileName = 'x'", "Name", 8),
        ("this.fileName: 'x'", "Name", 13),
        ("{name: 'x'}", "name", 2),
        ("Customer(name='x')", "name", 0),
        ("{'name': 'x'}", "name", 3),
        ("class_name_of", "name", 13),
        ("filenames =", "name", 5),
        ("customer_name = 'x'", "name", 0),
        ("class_name.first = 'x'", "name", 0),
        ("file name of = 'x'", "name", 0),
        ("the class_name = 'x'", "name", 0),
    ],
)
def test_most_keys_are_known_for_saying_nothing_before_their_values_are_read(text: str, keyword: str, end: int) -> None:
    assert silent_until(text, text.index(keyword)) == end


def test_an_account_number_that_does_not_end_is_told_at_once() -> None:
    """What is written together may be cut into groups in thousands of ways."""
    start = "iban: DE12 5001 "
    text = "".join(f"{start}05170648489890{number}x\n" for number in range(1_000_000_000, 1_000_002_000))
    assert done_within(0.5, lambda: find(Document(text), RULES, KEY))


@functools.cache
def keyword_places(rule: Rule) -> Callable[[bytes], Iterable[tuple[int, int, int]]]:
    return build_prefilter([word for word in rule.keywords if word.isascii()]).hits


def finds(rule: Rule, text: str) -> bool:
    """Whether the key at the beginning of the text is known at one of the rule's keywords."""
    places = {start for _, start, _ in keyword_places(rule)(haystack(text))}
    matches = (re.compile(rule.pattern, re.ASCII).match(text, place) for place in places)
    return any(match and kind_beside(match) == rule.kind for match in matches)


@pytest.mark.parametrize("marked", LANGUAGES)
def test_keys_are_understood_in_many_languages(marked: str) -> None:
    text, spans = unmarked(marked)
    assert [one.span for one in find(Document(text, "", "json"), RULES, KEY)] == list(spans)


@pytest.mark.parametrize(
    "key",
    [
        "phone_regex",
        "phoneFormat",
        "PHONE_LABEL",
        "phoneType",
        "phone_hash",
        "phoneUrl",
        "phone_placeholder",
        "phoneSchema",
        "phone_column",
        "phoneValidator",
        "phone_count",
        "smartphones2000",
        "saxophone",
        "headphone_model",
        "name",
        "file_name",
    ],
)
def test_names_of_something_else_are_no_keys(key: str) -> None:
    assert kind_of(key) == ""
    assert find(Document(f'{key} = "030 90' + '1820"', "", "python"), RULES, KEY) == ()


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("patient_phone_number", "phone"),
        ("phone2", "phone"),
        ("homePhone", "phone"),
        ("HTTPPhone", "phone"),
        ("user.email_address", "email"),
        ("client_ip", "ip_address"),
        ("MACAddress", "mac_address"),
        ("cardNumber", "card_number"),
        ("BICOrBEI", "bic"),
        ("NAME_LAST", "person_name"),
        ("Contact_Name__c", "person_name"),
        ("Lieferanschrift", "postal_address"),
        ("serveradresse", ""),
        ("wohnanschrift", "postal_address"),
        ("guardianphone", "phone"),
        ("acct_nbr", "bank_account"),
        ("nm_on_card", "person_name"),
        ("prvdr_last_nm", "person_name"),
        ("telefono_padre", "phone"),
        ("cpf_titular", "national_id"),
        ("data_nasc_titular", "date_of_birth"),
        ("nome_titular", "person_name"),
        ("numero_de_la_cuenta", "bank_account"),
        ("phone_biz", "phone"),
        ("phone_owner", ""),
        ("dataUrl", ""),
        ("АдресПроживания", "postal_address"),
        ("ФИОПациента", "person_name"),
        ("예약자명", "person_name"),
        ("사용자명", "username"),
        ("ime_pacijenta", "person_name"),
    ],
)
def test_the_last_words_of_a_key_decide(key: str, kind: str) -> None:
    assert kind_of(key) == kind


def test_words_apart_by_a_slash_stand_for_each_other() -> None:
    assert phrases_of("tel_no/fax nr; *name/nm x") == ["tel no nr", "fax nr", "*name x", "*nm x"]


def test_validity_says_how_loud() -> None:
    def loudness(text: str) -> list[tuple[Severity, bool]]:
        return [(one.severity, "looks synthetic" in one.evidence) for one in find(Document(text, "", "python"), RULES, KEY)]

    assert loudness('ssn = "536-22' + '-8743"') == [(Severity.ERROR, False)]
    assert loudness('ssn = "000-22' + '-8743"') == [(Severity.HINT, True)]
    assert loudness('iban = "DE13 5001 0517' + ' 0648 4898 90"') == [(Severity.HINT, True)]
    assert loudness('first_name = "Gri' + 'selda"') == [(Severity.WARNING, False)]
    assert loudness(f'passport_number = "{"X" + "1234567"}"') == [(Severity.HINT, True)]


@pytest.mark.parametrize(
    "text",
    [
        'phone = "<phone>"',
        'phone = "xxx-xxx"',
        'phone = "+1 202-555-0175"',
        'phone = "1234567890"',
        'name = "Ada Byron"',
        'first_name = "First name"',
        'first_name = "John"',
        'full_name = "Jane Roe"',
        'displayName: "Rose Gold"',
        'displayName: "Dag ' + 'Icon"',
        'If (-not(Get-Alias -Name "Get-' + 'attr" -ErrorAction SilentlyContinue)) {',
        "client: Max Connections",
        'last_name = last_name or "x"',
        'ssn = "123-45-6789"',
        'dob = "1970-01-01"',
        'card_number = "4242424242424242"',
        'city = "${CITY}"',
        "phone = settings.PHONE",
        'cvv = "123"',
        "String phone = in.nextLine();",
        'if field.Name == "Cfg":',
        "rg = 0x8229",
        "MAX_RESULTS_PER_RUN = 2500",
        'PersNr = "44182"',
        "const dctSin3 = 3784;",
        'user_name = "Benutzername"',
        'login = "Connexion"',
        "NAMES = ('столица', 'имя')",
        'shorthand: "Xs", "Xm", "Xh", "Xd"',
        "('salutation', pgettext_lazy('person_name', 'Salutation'), 1)",
        "titles = ['Email Address', 'First Name', 'Last Name', 'Affiliation', 'Title']",
        '"America/Halifax|AST ADT|40 30|010101010101"',
        'ein = "12345678"',
        'protein = "412349871"',
        'license_plate = "NONE"',
        'plate = "CERISE"',
        'latitude = "11.111111"',
        "# dob: 10.05.1863",
        'wallet = "0x0000000000000000000000000000000089168157"',
        "see import report sort abort",
        "# first_name = Foo;",
        "# first_name = Ada.name",
        'phone = "04 65 71 12 34"',
        'nome_completo = "Data Nascimento"',
        'nif("build-2026-x")',
        "shop.run('orders-of-2026x')",
        '{"사용자명": ["비밀번호"]}',
        '{"الاسم الكامل": "البريد الإلكتروني"}',
        '{"ชื่อจริง": "นามสกุล"}',
    ],
)
def test_what_is_nobodys_is_left_alone(text: str) -> None:
    assert find(Document(text, "", "python"), RULES, KEY) == ()


def test_a_quick_look_at_the_last_letters_misses_no_phrase() -> None:
    phrases = [one.replace("*", "") for text in PHRASES.values() for one in phrases_of(text)]
    ways = [way for one in phrases for way in (one, one.title(), f"my {one}", one.title().replace(" ", ""), one.replace(" ", "_"))]
    assert [way for way in ways if naming.kind_said(way) != naming.by_last_words(naming.words_of(way))] == []
    assert all(naming.kind_said(f"{one}{tail}") for one in phrases for tail in (" no", "S"))


@pytest.mark.parametrize(
    "text",
    [
        'host_name = "«Laura Diaz»"',
        "nome_contratante: '«Laura Diaz»'",
        'map.put("naamPartner", "«Laura Diaz»");',
        'vehicle_driver = "«Laura Diaz»"',
        'primary_care_doctor: "«Milagros Ashworth»"',
        "medecinReferent = '«Laura Ashworth»'",
        '{"contato": "«Laura Diaz»"}',
        'nombre = "«Laura»"',
        'vorname_mitarbeiter = "«Laura»"',
        'cpfTrab = "«529.982' + '.247-25»"',
        "geburtsdatum_mitarbeiter = '«1982-" + "07-19»'",
        'geburtsdatumAlt2 = "«19.07.' + '1982»"',
        'contact = "«+49 30 ' + '901820»"',
        "line" + '1 = "«742 Evergreen Street»"',
        'emergency_contact = "«030 90' + '1820»"',
        'contatoResponsavel = "«030 90' + '1820»"',
        'export USER_NAME="«Laura Diaz»"',
        'c = Contact(name="«Laura»", id=5)',
        '%Patient{name: "«Laura»"}',
        "sachbearbeiter_name = '«Milagros Ashworth»'",
        f"lieferanschrift_laut_altem_vertrag = '{WHERE}'",
        f"PAddress: '{WHERE}'",
        f"x.maddress = '{WHERE}'",
        "name_des_besitzers = '«Laura Ashworth»'",
        "nomb_cte = '«Laura Ashworth»'",
        "cliente_nome = '«Griselda Ashworth»'",
        "phlebotomist = '«Laura Ashworth»'",
        "musteri_isim = '«Laura»'",
        "nazwisko_kl = '«Suchojad»'",
        "username = '«laura" + "ashworth»'",
        "x.via" + " = '«Via Verdi 15»'",
        "last_name = '«林»'",
        '%Patient{name: "«Kiki Chen»"}',
        "let nombre_evaluador = '«Zelmira Ashworth»'",
        "volunteer_2 = '«Laura Ashworth»'",
        "nombre_gerente = '«Olegario»'",
        "LName_Doctor = '«Zelmirath»'",
    ],
)
def test_a_key_that_may_hold_something_does_where_the_value_says_so(text: str) -> None:
    plain, spans = unmarked(text)
    assert tuple(one.span for one in find(Document(plain, "", "python"), RULES, KEY)) == spans


@pytest.mark.parametrize(
    "text",
    [
        'driver = "PostgreSQL Unicode"',
        'worker = "Celery Beat"',
        'stadium_name = "Maria Pia Stadium"',
        'author_name = "Laura Diaz"',
        'notary_seal_name = "Commission Seal"',
        'name = "Laura Diaz"',
        'nombre = "Camisa"',
        'phoneModel = "Nokia 3310"',
        'birthdateUpdated = "2024-03-03"',
        'line1 = "Order Summary"',
        'contact = "Support Desk"',
        'addressBook = "Team 12 Contacts"',
        'c = Company(name="Laura", id=5)',
        'tipoPessoa = "Pessoa Juridica"',
        'roleAddress = "Head Office"',
        'parentescoTutor = "Tia Materna"',
        'username = "System Account"',
        'iphone = "12 34 56 78"',
        'licenceExpires = "2027-04-01"',
        'dataScadenzaPatente = "2027-04-01"',
        'username = "markdown"',
        'username = "customer_service"',
        'username = "billingteam"',
        'mechanic = "Blue Moon"',
        'via = "Order Summary 2"',
        'firstname = "名"',
        'last_name_case = "Upper"',
    ],
)
def test_a_key_that_may_hold_something_does_not_where_the_value_says_nothing(text: str) -> None:
    assert find(Document(text, "", "python"), RULES, KEY) == ()


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("altcontactsurname", "person_name"),
        ("custphone", "phone"),
        ("homeaddress", "postal_address"),
        ("webaddress", ""),
        ("NumberHealthInsurance", "health_id"),
        ("surnames", "person_name"),
        ("frist_name", "person_name"),
        ("userMoblieNo", "phone"),
        ("date_of_brith", "date_of_birth"),
        ("longtitude", "geo_location"),
        ("emp_pasport_no", "passport"),
        ("adhar_number", "national_id"),
        ("ville_de_naissance", "postal_address"),
        ("phone_driver", ""),
        ("paddress", "postal_address"),
        ("iphone", ""),
        ("ansprechpartner_name", "person_name"),
        ("tipoPessoa", ""),
        ("direccion_linea1", "postal_address"),
        ("hoTenNguoiLienHe", "person_name"),
        ("nik_orangtua_dua", "national_id"),
        ("doctor_patient_nr", "medical_record"),
        ("patientno", "medical_record"),
        ("PersonalNr", ""),
        ("nombre_pila", "person_name"),
        ("telefon_des_besitzers", "phone"),
        ("PESELpracownika", "national_id"),
        ("address_of_next_of_kin", "postal_address"),
        ("next_of_kin", "person_name"),
        ("MedicalAidNumber", "health_id"),
        ("SexoBeneficiario", ""),
        ("ParentescoBeneficiario", ""),
        ("medical_concerns", "special_category"),
        ("security_concerns", ""),
        ("previous_injuries", "special_category"),
        ("nssf_number", "national_id"),
        ("tel_mere", "phone"),
        ("consignee_lat", "geo_location"),
        ("nome_rappresentante", "person_name"),
        ("lieu_habitation", "postal_address"),
        ("health_background", "special_category"),
        ("請求人", "person_name"),
        ("comuna", "postal_address"),
        ("nombre_compania", ""),
        ("adres_pelny", "postal_address"),
        ("klantadres", "postal_address"),
        ("passport_details", "passport"),
        ("nome_parente1", "person_name"),
        ("contatto_emergenza", "person_name"),
        ("CapoFamiglia", "person_name"),
        ("registro_sus", "health_id"),
        ("clinical_notes", "special_category"),
        ("symptoms", ""),
        ("order_details", ""),
        ("ape_empleado", "person_name"),
        ("setCeduEmpleado", "national_id"),
        ("alumno_direc", "postal_address"),
        ("for_empleado", ""),
        ("ville_client", "postal_address"),
        ("host_client", ""),
        ("nikbapak", "national_id"),
        ("telefonocliente", "phone"),
        ("nom_adherent", "person_name"),
        ("nom_fichier", ""),
        ("nome_fornecedor", ""),
        ("alamat_sementara", "postal_address"),
        ("apellido_casada", "person_name"),
        ("telefono_empresa", ""),
        ("adres_url", ""),
    ],
)
def test_what_a_key_is_put_together_of_decides(key: str, kind: str) -> None:
    assert kind_of(key) == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("username = 'jfischer'", True),
        ("username = 'AdaFischer'", True),
        ("username = 'LoginName'", False),
        ("username = 'jtable'", False),
        ("氏名 = '国生" + "\u3000さゆり'", True),
        ("stra" + "sse = 'Südstr.24'", True),
        ("strasse = 'schema.v2'", False),
        ("diagnosis = '肺" + "炎'", True),
        ("diagnosis = 'ok'", False),
    ],
)
def test_short_values_say_what_they_are(text: str, told: bool) -> None:
    assert bool(find(Document(text, "", "python"), RULES, KEY)) is told
