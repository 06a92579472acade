"""What names, streets and places look like in a column where nothing names them, and what tables of people are called."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import romanised
from airlock.core.detect.personal.keytable import OWNERS, PEOPLE
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.personal.unaccented import plain, unmarked
from airlock.core.detect.tables import scripts, vietnamese
from airlock.core.detect.tables.names import GIVEN
from airlock.core.detect.tables.roles import BORN, PARTIES, PERSONS
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

_PARTICLE = (
    r"[^\W\d_a-z]['’]|Mc|Mac|[Dd]e[nr]?|[Dd][aeiou]s?|[Dd]el(?:la)?|[Vv][ao]n|[Ll][ae]|[Tt]e[nr]|[Zz]u[mr]?|[AaEe]l|[Bb]in|[Ii]bn|[Aa][fv]"
)
_WORD = rf"(?:(?:(?:{_PARTICLE})[ -]?){{0,2}}[^\W\d_a-z][^\W\d_A-Z]{{1,20}}(?:-[^\W\d_a-z][^\W\d_A-Z]{{1,20}})?)"
_TITLE = r"Dr|Dra|Mr|Mrs|Ms|Prof|Herr|Frau|Sr|Sra|Lic|Ing|Dott(?:\.?ssa)?"
_FULL = LazyPattern(rf"(?:(?:{_TITLE})\.? ){{0,2}}{_WORD}(?: [A-Z]\.?)?(?: {_WORD}){{1,3}}(?:,? (?:Jr|Sr|II|III|MD|PhD)\.?)?")
_ONE = LazyPattern(rf"{_WORD}(?: {_WORD}| [A-Z]\.)?")
_BY_TITLE = (
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Dra|Dott|Mme|Mlle|Dhr|Mevr|Mw|Sra|Srta)\.|Herr|Frau|Mevrouw|Meneer"
    r"|Señora?|Signora?|Senhora?|Monsieur|Mme|Mlle)"
)
_TITLED = LazyPattern(rf"{_BY_TITLE} {_WORD}")
_TITLED_WHOLE = LazyPattern(rf"{_BY_TITLE} (?:(?:Dr|Prof)\. )?{_WORD}(?: [A-Z]\.)?(?: {_WORD}){{1,2}}")
_TITLES = ("Dr", "Dhr", "M", "Prof", "Dott", "Herr", "Frau", "S")
"""What those begin with."""
_TITLE_BEFORE = LazyPattern(r"[DMPHF](?:(?<=D)(?:ra?|ott)\.|(?<=M)(?:rs?|s)\.|(?<=P)rof\.|(?<=H)err|(?<=F)rau) [^\W\d_]")
_LAST_FIRST = LazyPattern(rf"{_WORD}, ?{_WORD}(?: [A-Z]\.?)?")
_ORGANISATION = LazyPattern(
    r"(?i).*(?:\b(?:inc|llc|ltd|gmbh|corp|corporation|co|company|group|plc|ag|sa|sarl|s\.a|holdings?|limited|foundation|universit\w{1,4}|college|school"
    r"|hospital|clinic|cent(?:er|re)|institute|bank|hotel|restaurant|store|shop|market|team|department|association|society|project|services?"
    r"|systems?|solutions?|software|industries|enterprises|logistics|technolog(?:y|ies)|museum|library|stadium|arena|airport|station"
    r"|cathedral|theat(?:er|re)|academy|gallery|pharmacy|brewery|aquarium|express|shipping|freight|foods?|bakery|airlines?|airways|motors"
    r"|trad(?:ers|ing)|imports?|exports?|manager|sales|representative|agent|engineer|director|assistant|owner|coordinator|administrator"
    r"|accounting|marketing|vice|president)\b|&).*"
)
_STREETS = (
    r"street|st|avenue|ave|av|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|way|square|sq|place|pl|terrace|parkway|highway|close"
    r"|circle|alley|apt|suite|rue|place|calle|avda|avenida|plaza|via|viale|piazza|corso|rua|travessa|estrada|ulica|ul|sokak|cadde\w*|laan"
    r"|plein|p\.?o\.? box|c/|strada"
)
_STREET = LazyPattern(
    r"(?i)\d{1,6}[a-z]?(?:[-/]\d{1,4})?,? {1,3}(?:[nsew]{1,2}\.? )?[^\W\d_].{2,80}"
    r"|[^\W\d_][^\n\t<>{}=;]{2,70}[ ,]#?\d{1,5} ?[a-z]?(?:\.|[ ,/-].{0,40})?"
    rf"|(?:.{{1,60}}\W)?(?:{_STREETS})\b.{{0,60}}|.{{2,60}}(?:stra(?:ss|ß)e|str\.|weg|platz|gasse|gatan|vej|vägen|straat)(?: \d.{{0,20}})?"
)
_PLACE = LazyPattern(r"[^\W\d_][^\W\d_]{1,20}(?:[ .'’-]{1,2}[^\W\d_]{1,20}){0,4}\.?")
_POSTAL = LazyPattern(
    r"\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|\d{3} ?\d{2}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}-?\d{3,5}"
    r"|[A-Z]{1,2}-?\d{3} \d{2}|\d{2}-\d{3}|\d{5}-\d{3}"
)
_KOREANS = (
    "Kim|Lee|Yi|Rhee|Park|Pak|Bak|Choi|Choe|Jung|Jeong|Chung|Kang|Cho|Jo|Yoon|Yun|Jang|Lim|Han|Oh|Seo|Suh|Shin|Kwon|Gwon|Hwang|Ahn|Song|Ryu"
    "|Yoo|Yu|Jeon|Jun|Hong|Ko|Koh|Moon|Mun|Yang|Son|Sohn|Bae|Baek|Paik|Heo|Huh|Nam|Shim|Sim|Noh|Roh|Kwak|Seong|Cha|Joo|Ju|Woo|Koo|Eom|Chae"
    "|Byun|Yeom|Hyun|Pyo"
)
_KOREAN = LazyPattern(rf"(?:{_KOREANS}) [A-Z][a-z]{{1,7}}-[a-z]{{2,8}}|[A-Z][a-z]{{1,7}}-[a-z]{{2,8}} (?:{_KOREANS})")
"""Names in Korea as they are written in Latin letters, with a hyphen in the given one: `Kim Min-jun`."""
_LATIN_ENDS = "\u2fff"
_GREEK, _CYRILLIC = "\u0370", "\u0400"
_FAMILIES = (
    r"佐藤|鈴木|高橋|田中|伊藤|渡[辺邊部]|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村"
    r"|斎藤|斉藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤"
    r"|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|原田|松田|竹内|上田|中川"
    r"|和田|中山|石田|森田|小島|柴田|原|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井"
    r"|河野|藤本|村田|武田|上野|杉山|増田|平野|大塚|千葉|久保|松井|小野|菅原|岩崎|木下|野口|野村"
)
"""Family names in Japan."""
_EASTERN = LazyPattern(
    r"(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴]|欧阳|司马|上官|诸葛)"
    r"[\u4e00-\u9fff]{1,2}|[김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국][가-힣]{2}"
    rf"|(?:{_FAMILIES})[ \u3000]?[\u3041-\u9fff]{{1,4}}"
)
"""Chinese, Korean and Japanese names, which begin with one of few family names: the hundred commonest in China
(https://en.wikipedia.org/wiki/List_of_common_Chinese_surnames) and Japan, and most of Korea's."""
_JAPANESE = LazyPattern(_FAMILIES)
_SLAVIC = LazyPattern(
    r"(?=.*(?:[\u043e\u0435\u0451]\u0432\u0430?|\u0435\u043d\u043a\u043e|\u0447\u0443\u043a|[\u043e\u0435\u044c]\u0432\u0438\u0447"
    r"|[\u043e\u0435]\u0432\u043d\u0430|\u0438\u0447\u043d\u0430)(?:[ ]|\Z))"
    r"[\u0400-\u042f][\u0430-\u045f']{1,20}(?:[ ][\u0400-\u042f][\u0430-\u045f']{1,20}){1,2}"
)
"""Russian and Ukrainian names: one of the words ends as most family names (`-ov`, `-eva`, `-enko`) and all patronymics do."""
_INITIALLED = LazyPattern(
    r"[\u0401\u0410-\u042f][\u0430-\u045f]{1,24}(?:-[\u0410-\u042f][\u0430-\u045f]{1,24})?[ ]?[\u0410-\u042f]\."
    r"(?:[ ]?[\u0410-\u042f]\.?)?"
)
"""A family name in Cyrillic letters with initials behind it, as nothing else is written."""
_PATRONYMIC = LazyPattern(
    r"[\u0400-\u042f][\u0430-\u045f']{1,16}(?:[\u043e\u0435\u0438\u044c\u044b]\u0432?\u0438?\u0447|[\u043e\u0435]\u0432\u043d\u0430|\u0438\u0447\u043d\u0430|\u0438\u0432\u043d\u0430)"
    r"|[A-Z][a-z']{1,16}(?:[oe]vi(?:ch|c)|[oe]vna|yevna|ichna)"
)
"""Patronymics end in `-ovich`, `-evna` and the like."""
_TOPICS = (PEOPLE | OWNERS) - {"drawer", "inspector", "adjuster", "shipper"} | word_set("""
    owner customer client employee user person people patient contact staff member student teacher doctor physician vet veterinarian
    actor author guest subscriber passenger supplier applicant candidate donor voter tenant participant resident citizen child parent
    guardian beneficiary insured practitioner provider worker player attendee visitor driver nurse instructor professor lecturer
    colleague friend recipient sender buyer seller account profile consultant kunde kunden mitarbeiter patienten benutzer personen
    client clients cliente clientes empleado empleados usuario usuarios personne personnes employe employes pracownik klienci pacjent
    utilisateur salarie persona personas individual borrower renter traveller traveler rider delegate trainer attorney shopper cardholder
    caregiver volunteer intern speaker professional
    paciente persona alumno estudiante profesor socio trabajador proveedor aluno pessoa funcionario professor colaborador morador
    cliente clienti paziente pazienti studente studenti dipendente dipendenti utente utenti persona persone socio soci
    mitglied mitglieder schueler schuler patient person besucher teilnehmer bewerber fahrer mieter
    adherent eleve etudiant membre patient enseignant klant klanten leerling leerlingen medewerker medewerkers deelnemer
    pacjenci uczen uczniowie student studenci osoba osoby pracownicy czytelnik zakaznik zakaznici pacient pacienti zamestnanec zamestnanci
    zak zaci hasta hastalar musteri musteriler ogrenci ogrenciler personel kisi kisiler uye uyeler calisan ogretmen
    kund kunder kunde elev elever ansatt ansatte medlem medlemmer anstalld mahasiswa dosen siswa guru pelanggan karyawan pasien pegawai
    dostawca dostawcy kelner fornecedor fornecedores fornitore fornitori lieferant lieferanten fournisseur fournisseurs leverancier
    sinhvien giaovien nhanvien khachhang hocsinh benhnhan nguoidung thanhvien hocvien docgia bacsi giangvien
    emp emps
    сотрудник сотрудники клиент клиенты студент студенты пациент пациенты пользователь пользователи
    anggota penduduk klient klienty patsient patsienty sotrudnik sotrudniki polzovatel
    """)
_TOPICS |= (PERSONS - {"children", "kinder", "baby", "newborn", "waiter"}) | PARTIES  # components have children, and clients waiters
_SUFFIXES = word_set("""
    table tbl data list seed seeds test tests tmp new old model models entity entities dto record records info details factory request
    input params payload fixture fixtures one two three four five first second third
    """)
"""What names of tables and classes have behind what they are called for."""
_SHOWN = word_set(
    "suite mock mocks stub sample samples example response result item row card view viewmodel vm bean vo profile preview cell tile"
)
"""The same of what shows one, or stands for one."""
_ANY_SUFFIXES = _SUFFIXES | _SHOWN
_GLUED = compiled(r"(?<=\w{4})(?:info|data|details|list|tbl|table)\Z")
"""Such of them as are written together with it."""
_PLAYED = frozenset(("media", "music", "video", "audio", "record", "dvd", "cd", "sound"))
"""What a player that is no person plays."""
_ADDRESS_BOOKS = word_set("""
    address addresses order orders shipment shipments delivery deliveries invoice invoices booking bookings reservation reservations
    adresse adresses adressen adresser adres adressa adresy adresa adrese adresi adresler direccion direcciones endereco enderecos
    indirizzo indirizzi alamat diachi cim cimek osoite osoitteet naslov naslovi adreca adreces address_book адрес адреса адреси
    """)

_WITHOUT_DIGITS = str.maketrans("", "", "0123456789")
_WORDS_TOO = word_set("""
    amber april art august austin carolina chelsea claude crystal dale dawn edit faith florence georgia grace grant guy iris jade
    jasmine jordan joy june max may min olive prince princess queen robin roman rose ruby sandy victoria violet virginia will
    """)
"""Given names that other names begin with as well: `Max Connections`, `Rose Gold`, `Austin Energy`."""


def is_topic(name: str) -> bool:
    """Whether a table of this name keeps people: its last word is one for them, in either number."""
    last = _last(name, _ANY_SUFFIXES)
    if last in _TOPICS or (last.endswith("s") and last[:-1] in _TOPICS):
        return True
    return last.endswith("es") and (last[:-2] in _TOPICS or (last.endswith("ies") and last[:-3] + "y" in _TOPICS))


def is_of_persons(name: str) -> bool:
    """Whether a table of this name keeps those who are people and nothing else, so that a `name` in it is one of theirs."""
    last = _last(name)
    return last in PERSONS or last.removesuffix("s") in PERSONS or last.removesuffix("es") in PERSONS


def _last(name: str, suffixes: Collection[str] = _SUFFIXES) -> str:
    """The last word of the name of a table or class, without those for what it is."""
    words = words_of(name[-80:])
    while words and (words[-1].isdigit() or words[-1] in suffixes):
        words.pop()
    if words[-1:] == ["player"] and _PLAYED.issuperset(words[-2:-1]) and len(words) > 1:
        return ""
    return _GLUED.sub("", vietnamese.joined(words)) if words else ""


def is_of_patients(name: str) -> bool:
    """Whether a table of this name keeps people of whom a single date is mostly that of their birth."""
    return any(word in BORN or word.removesuffix("s") in BORN for word in (*words_of(name[-80:]), _last(name)))


def is_address_book(name: str) -> bool:
    """Whether a table of this name keeps where people live or have things sent."""
    words = words_of(name[-80:])
    return bool(words) and words[-1] in _ADDRESS_BOOKS


def is_full_name(value: str) -> bool:
    """Whether this is written as a whole name is: two to five words with capitals, and no organisation's or job's words."""
    if value[:1] > _LATIN_ENDS:
        return _EASTERN.fullmatch(value) is not None
    if "-" in value and _KOREAN.fullmatch(value) is not None:
        return True
    if value[:1] >= _CYRILLIC and _INITIALLED.fullmatch(value) is not None:
        return True
    written = _uncapitalised(value)
    return (_FULL.fullmatch(written) or _LAST_FIRST.fullmatch(written)) is not None and not _ORGANISATION.fullmatch(value)


def is_one_name(value: str) -> bool:
    """Whether this can be a given or a family name alone."""
    return len(value) <= 40 and _ONE.fullmatch(_uncapitalised(value)) is not None and not _ORGANISATION.fullmatch(value)


def _uncapitalised(value: str) -> str:
    """A value in capitals as it is written else, its letters alone."""
    return value.title() if value.isupper() else unmarked(value)


def has_given(value: str) -> bool:
    """Whether one of the words is a known given name, or the family name one of China, Japan, Korea, Russia or Ukraine."""
    if value[:1] > _LATIN_ENDS:
        return (_EASTERN.fullmatch(value) or _JAPANESE.fullmatch(value)) is not None
    if value[:1] >= _GREEK:
        if _SLAVIC.fullmatch(value) is not None or _INITIALLED.fullmatch(value) is not None or scripts.has_given(value):
            return True
        return any(map(romanised.is_given, value.replace("-", " ").replace(",", " ").split()))
    if "-" in value and _KOREAN.fullmatch(value) is not None:
        return True
    words = plain(value).lower().replace("-", " ").replace(",", " ").split()
    return any(word in GIVEN for word in words) or vietnamese.is_name(words)


def is_known_abroad(value: str) -> bool:
    """Whether the whole of a name in letters that are not Latin says that it is one: by how Russian and Chinese names are made."""
    return value[:1] >= _CYRILLIC and has_given(value)


def is_given(word: str) -> bool:
    """Whether a word is a given name, and hardly anything else."""
    return has_given(word) and word.lower() not in _WORDS_TOO


def is_in_small_letters(value: str) -> bool:
    """Whether this is a whole name in small letters: a given name, and another name in use or one more word behind it."""
    words = value.split()
    return 1 < len(words) < 4 and value.islower() and all(map(str.isalpha, words)) and is_given(words[0]) and len(words[-1]) > 2


def is_titled(value: str, *, whole: bool = False) -> bool:
    """Whether this is one name behind a title, `Dr. House`, or a `whole` one."""
    if not value.startswith(_TITLES):
        return False
    return (_TITLED_WHOLE if whole else _TITLED).fullmatch(value) is not None and not _ORGANISATION.fullmatch(value)


def is_made_of(value: str, names: Sequence[str]) -> bool:
    """Whether this is several of some names together, and nothing else: `Ada Lund` of `Ada` and `Lund`."""
    words = value.replace(",", " ").split()
    known = {word for name in names for word in name.split()}
    return len(words) > 1 and known.issuperset(words) and sum(not set(words).isdisjoint(name.split()) for name in names) > 1


def has_title(text: str) -> bool:
    """Whether a title with a word behind it stands anywhere in a text."""
    return _TITLE_BEFORE.search(text) is not None


def is_patronymic(value: str) -> bool:
    """Whether this is what Russians and Ukrainians have of their fathers, alone."""
    return _PATRONYMIC.fullmatch(value) is not None


def bare(value: str) -> str:
    """A generated name without the numbers behind its words."""
    return value.translate(_WITHOUT_DIGITS)


def is_name(value: str) -> bool:
    """Whether this can be a name, whole or in part."""
    return is_full_name(value) or is_one_name(value)


def may_be_person(value: str) -> bool:
    """Whether this is a whole name, or a known given name."""
    return is_full_name(value) or (is_one_name(value) and has_given(value)) or _is_vietnamese(value)


def _is_vietnamese(value: str) -> bool:
    """Whether this is a whole name in Vietnamese letters, whichever of them are capitals."""
    return not value.isascii() and " " in value and vietnamese.is_name(plain(value).lower().split())


def is_organisation(value: str) -> bool:
    """Whether a word says that this is no person but an organisation, or a job."""
    return _ORGANISATION.fullmatch(value) is not None


def is_street(value: str) -> bool:
    """Whether this is a street with a number, or with a word for one."""
    return 4 <= len(value) <= 120 and "://" not in value and _STREET.fullmatch(value) is not None and sum(c.isalpha() for c in value) >= 3


def is_place(value: str) -> bool:
    """Whether this can be a town's name: words, the first with a capital."""
    return value[:1].isupper() and len(value) <= 40 and _PLACE.fullmatch(value) is not None


def is_postal(value: str) -> bool:
    """Whether some country's postal codes are written like this."""
    return _POSTAL.fullmatch(value) is not None
