"""Values in words: names, addresses, conditions. Whether they are somebody's, or only a label, a variable or a word of the trade."""

from __future__ import annotations

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.naming import kind_said
from airlock.core.detect.personal.nobody import is_sample_name
from airlock.core.detect.personal.remembered import Marked
from airlock.core.detect.personal.unaccented import unmarked
from airlock.core.detect.words import word_set

_NAME = LazyPattern(r"[^\W\d_][^\W\d_]{0,25}\.?(?:[ \u3000'’.\-·,]{1,2}[^\W\d_][^\W\d_]{0,25}\.?){0,5}")
_PLAIN = LazyPattern(r"[A-Z][a-z]{1,24}(?: [A-Z][a-z]{1,24}){0,3}")
"""As most names of people and places are written: of these little needs to be asked."""
_LATIN = LazyPattern(r"[A-Za-z\u00c0-\u024f]")
_FOREIGN = LazyPattern(r"[^\x00-\u024f\u2000-\u206f\ufeff].*[^\x00-\u024f\u2000-\u206f\ufeff]")
"""Letters of other scripts."""
_PARTICLES = word_set("van von de der den del della di da do dos das du la le el al bin ibn zu zum zur ter ten te af av y e vom dal")
"""Small words that family names begin with."""
_ADDRESS_LABELS = word_set("""
    address adresse billing business company contact customer delivery home line mailing office permanent postal second shipping user work
    """)
_PREFIXED = LazyPattern(
    r"(?:Ma?c|De|Del|Della|Dos|Des|La|Le|Di|Du|Da|Van|Vander|Von|Ten|Ter|O['’]|Fitz|St|El|Al|Abdul|Ben|Bin|Jo|Ann|Mary)[A-ZÀ-Þ]"
)
"""Syllables that names begin with before another capital."""
_DIRECTIONS = frozenset(("north", "east", "west", "south"))
_LABELS = word_set("""
    name names first last full given middle family surname forename nickname user username customer client patient contact person people
    employee owner admin administrator root guest member student teacher doctor author editor manager test tester testing example sample
    demo dummy default foo bar baz unknown anonymous none null undefined string text value field label title required invalid missing
    enter your my new old the this that is not and or of for with input optional display select data id email phone address city street
    state country zip code number male female company organization organisation account profile settings true false yes no nom prenom
    vorname nachname nombre apellido nome cognome imie nazwisko doe smithx placeholder column row table property attribute key
    type object array function class method variable service server system app application api bot team group role service agent robot
    machine host project product item order icon dialog modal layout widget toolbar sidebar dropdown tooltip checkbox navbar breadcrumb
    """)
_CMDLET = LazyPattern(
    r"(?:Add|Clear|Close|Copy|Disable|Enable|Enter|Exit|Export|Find|Format|Get|Import|Install|Invoke|Measure|Move|New|Out|Publish|Read|Register"
    r"|Remove|Rename|Resolve|Restart|Save|Search|Select|Send|Set|Show|Start|Stop|Submit|Sync|Test|Uninstall|Unregister|Update|Write)-[A-Za-z]+"
)
"""What commands of PowerShell are called.
https://learn.microsoft.com/en-us/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands"""
_ADDRESS_CHARS = LazyPattern(r"[^<>{}\[\]=@$%*_|\\\r\n\t]{2,120}")
reads_as_key = Marked(kind_said)
"""The kind that a value names which is a key rather than a value; the same values come again in other rows and at the next key press."""
_NAME_OF = 4
"""Longer keys say which name it is: a Chinese one may have one sign."""
_SIGNS = frozenset("名姓氏性성명")
"""Signs that say `name`."""
_TELLING = 3
"""Letters that a key or the name beside it has at least: `xm`, the initials of a word, beside `Xh` says nothing."""
_SURNAMES = frozenset(("Nascimento", "Ville", "Calle"))
"""Family names that are words of keys as well."""
_SAID_OF_BIRTHS = frozenset(("Data", "Dt", "Dia", "Local", "Cidade", "Rua", "Nom", "La"))
"""Words before those that make a label of both."""
_STREET = LazyPattern(
    r".*(?:\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|way|square|sq|place|pl|terrace|highway|hwy|parkway|close|apt|suite|unit|floor"
    r"|rue|place|calle|avenida|av|plaza|via|viale|piazza|corso|rua|travessa|ulica|ul|al|sokak|cadde|cad|mah|kungsgatan|laan|po box|p\.o\. box)\b|stra(?:ss|ß)e|str\.|weg\b|platz\b|gasse\b|straat\b|gatan\b|veien\b|vej\b|katu\b|[市区町村路号街丁目]).*",
)
_BETWEEN_DIGITS = LazyPattern(r"[0-9]/[0-9]")
_NAMED_STREET = LazyPattern(
    r"(?:[A-ZÄÖÜ][^\W\d_]{1,20}-){1,3}(?:Stra(?:ss|ß)e|Weg|Platz|Allee)|[A-ZÄÖÜÅØÆ][^\W\d_A-Z-]{2,30}(?:stra(?:ss|ß)e|straat|gatan|gaten|gade|gate|veien|vegen|utca)"
)
"""A street in one word, `Wendestraße`."""
_LEAST_LETTERS = 2
"""An address has as many at least."""
_WITH_NUMBER = LazyPattern(r"[A-ZÄÖÜ][^\W\d_A-Z]{1,24}(?:str\.|stra(?:ss|ß)e|weg|gasse|allee|platz)[0-9]{1,3}[a-z]?")
"""A street and the number right behind it, `Südstr.24`."""
_PLACE_WORDS = word_set("""
    city cityname town street address home work unknown none local remote test here there location place region default north south east
    west left right up down main top bottom center centre
    """)


def is_name(value: str, key: str = "") -> bool:
    """Whether this can be somebody's name: words of letters that begin with capitals, none of them a label."""
    if _PLAIN.fullmatch(value):
        says_nothing = len(value) < _TELLING and 0 < len(key) < _TELLING and key.isascii() and value.isascii()
        nobodys = says_nothing or len(value) > 60 or is_sample_name(value) or not _LABELS.isdisjoint(value.lower().split())
        return not nobodys and (not reads_as_key(value) or _is_surname(value.split()))
    if (
        not _NAME.fullmatch(unmarked(value))
        or len(value) > 60
        or is_sample_name(value)
        or (value[1:2] == "-" and value[2:3].islower())  # T-shirt, E-mail
        or ("-" in value and _CMDLET.fullmatch(value) is not None)
        or ("r." in value and is_sample_name(value.replace("Dr.", "").replace("Mr.", "")))
    ):
        return False
    words = value.replace("-", " ").replace(",", " ").split()
    if not _LABELS.isdisjoint([word.lower().strip(".") for word in words]) or reads_as_key(value):
        return False
    if _LATIN.match(value) is None:
        return value[0] == value[0].upper() and (
            len(value) >= 2 or not key.isascii() or "kan" in key.lower() or (len(key) > _NAME_OF and value not in _SIGNS)
        )
    if value.isupper():
        return len(value) > 2 and (" " in value or "card" in key.lower())
    said = [word for word in words if word not in _PARTICLES]
    capitals = sum(word[:1].isupper() for word in said)
    return (
        (words[0][:1].isupper() or (words[0] in _PARTICLES and capitals > 0))
        and capitals * 2 >= len(said)
        and not any(is_camel(word) for word in words)
        and len(value) > 1
    )


def _is_surname(words: list[str]) -> bool:
    """Whether the last word, which keys end with as well, is a family name behind another name: `Davi Nascimento`, no `Data Nascimento`."""
    return len(words) > 1 and words[-1] in _SURNAMES and words[0] not in _SAID_OF_BIRTHS


def is_camel(word: str) -> bool:
    """Whether capitals inside of a word make it an identifier; `McDonald` is none."""
    inner = word[1:]
    return inner != inner.lower() and not inner.isupper() and _PREFIXED.match(word) is None


def address(value: str, key: str = "") -> bool | None:
    """Whether this is an address (with a number, or a word for street), only a place's name (False), or neither (None)."""
    return _plain_place(value, key) if _PLAIN.fullmatch(value) else _any_address(value, key)


def _any_address(value: str, key: str) -> bool | None:
    words = value.replace(",", " ").split()
    letters = sum(map(str.isalpha, value))
    if (
        (not value[:1].isdigit() and reads_as_key(value) and not _is_street(value))
        or not _ADDRESS_CHARS.fullmatch(value)
        or "://" in value
        or (value.count("/") > 1 and _BETWEEN_DIGITS.search(value) is None)
        or value.startswith(("/", ".", "#"))
        or letters < _LEAST_LETTERS
    ):
        return None
    if len(words) == 1 and value.isascii() and not value.replace("-", "").isalpha():
        return _WITH_NUMBER.fullmatch(value) is not None or None
    if not value.isascii() and _FOREIGN.search(value) is not None and len(value) >= 2:
        return any(map(str.isdigit, value)) or len(value) > 5
    has_digit = letters < len(value) and any(map(str.isdigit, value))
    if has_digit and letters >= 4 and _has_street(value, words):
        return True
    lowered = [word.lower() for word in words]
    named = sum(word[:1].isupper() for word in words)
    parts = [part for word in words for part in word.split("-")]
    if not named or any(is_camel(part) for part in parts) or has_digit or _is_no_place(lowered):
        return None
    return _named_place(value, key, words)


def _has_street(value: str, words: list[str]) -> bool:
    """Whether words with a number among them have one for a street: any with a capital, or it alone with the number behind it."""
    if len(words) == 1:
        return _WITH_NUMBER.fullmatch(value) is not None
    return any(word[:1].isupper() and len(word) > 2 for word in words)


def _plain_place(value: str, key: str) -> bool | None:
    """The same of words that begin with capitals, and nothing else."""
    return None if reads_as_key(value) or _is_no_place(value.lower().split()) else _named_place(value, key, value.split())


def says_street(value: str) -> bool:
    """Whether one of the words is one for a street or for what stands in one."""
    return _STREET.fullmatch(value.lower()) is not None


def _is_street(value: str) -> bool:
    """Whether a value that reads like a key is a street with a number after all: `Lange Straße 12`, no `Billing Street 2`."""
    *name, number = value.split()
    if "," in value and len(name) > 1 and any(map(str.isdigit, value)):
        return True
    if not number.lstrip("#")[:1].isdigit() or any(word.lower() in _ADDRESS_LABELS for word in name[:-1]):
        return False
    return len(name) > 1 or (len(name) == 1 and _NAMED_STREET.fullmatch(name[0]) is not None)


def _is_no_place(words: list[str]) -> bool:
    """Whether such words are a label, rather than what a place is called; a direction may begin the name of one."""
    said = words[1:] if words[0] in _DIRECTIONS else words
    return not said or any(word in _PLACE_WORDS for word in said)


def _named_place(value: str, key: str, words: list[str]) -> bool | None:
    """What words with capitals and without a number amount to."""
    if len(words) > 1 and says_street(value):
        return True
    if not words[0][:1].isupper():
        return False if words[0] in _PARTICLES else None
    alone = key.lower().rstrip("0123456789").endswith("address")
    return None if alone or value.isupper() or len(words) > 5 else False


_CONDITION = LazyPattern(r"[^\W\d_][\w '’,()./+\-]{2,80}")
_SHORTEST = 2
"""So many signs have the shortest words for illnesses in Chinese: `肺炎`."""
_NO_CONDITION = word_set("""
    diagnosis disease condition allergy medication religion ethnicity icd icd10 code string text name type value none unknown n/a other
    prefer not say required select enter title label description positive negative error info warning noun verb propn adj adv adjective
    """)


def is_condition(value: str) -> bool:
    """Whether words say something of somebody's health, belief or descent, rather than being a label."""
    if not _CONDITION.fullmatch(unmarked(value)) or "_" in value:
        return len(value) == _SHORTEST and _LATIN.match(value) is None and value.isalpha()
    if is_camel(value) and value.isalpha():
        return False
    words = value.lower().split()
    if len(words) < 3 and any(word in _NO_CONDITION for word in words):
        return False
    return value[:1].isupper() or len(words) > 1 or not value.isascii()


_TOGETHER = LazyPattern(r"([A-Z][a-z]{2,12})[A-Z][a-z]{2,20}")
_USERNAME = LazyPattern(r"[A-Za-z][A-Za-z0-9]{1,20}(?:[._\-][A-Za-z0-9]{1,20}){0,3}")
_NO_USERNAME = word_set("""
    admin administrator root user username guest test tester testuser demo postgres mysql sa oracle redis rabbitmq mongo elastic kibana
    neo4j system anonymous nobody default foo bar baz me you someone owner master main ubuntu debian centos vagrant docker git github
    jenkins runner ci build deploy service api app bot web www ftp mail oauth2 apikey token login password dashboard name string str
    none null undefined self this true false value param
    member members client customer employee patient doctor nurse student teacher manager editor author staff operator support seller buyer
    accedi acceder anmelden anmeldung connexion einloggen entrar identifiant iniciar inloggen logon sign signin utilisateur zaloguj вход войти
    """)


def is_username(value: str) -> bool:
    """Whether this can be a person's name in a system: it has a capital, a dot, digits or a given name in it and is no role."""
    if (
        not _USERNAME.fullmatch(value)
        or not (value.islower() or value[1:].islower() or _is_given_beside(value))
        or len(value) < 4
        or any(part in _NO_USERNAME for part in value.lower().replace(".", "_").replace("-", "_").split("_"))
    ):
        return False
    if value[0].isupper() and reads_as_key(value):
        return False  # what a form calls the field: `Benutzername`
    return value[0].isupper() or "." in value or any(character.isdigit() for character in value) or _is_made_of_names(value)


def is_known_name(value: str) -> bool:
    """Whether one of the words is a given name, or the value has letters that are not Latin or several words."""
    from airlock.core.detect.tables.people import is_given

    return not value.isascii() or not value.isalpha() or is_given(value)


def is_login_of_nobody(value: str) -> bool:
    """Whether a name in a system says what somebody is and not who: `member`."""
    return all(part in _NO_USERNAME for part in value.lower().replace(".", "_").replace("-", "_").split("_"))


def _is_given_beside(value: str) -> bool:
    """Whether two words with capitals are written together of which the first is a given name: `AdaLund`."""
    from airlock.core.detect.tables.people import is_given  # which knows thousands of names

    parts = _TOGETHER.fullmatch(value)
    return parts is not None and is_given(parts[1])


def _is_made_of_names(value: str) -> bool:
    """Whether a given name begins or ends letters that are long enough for a family name beside it, or an initial stands beside one.

    `scottmacias`, `wattslauren`, `jfischer`, `fischerj`.
    """
    from airlock.core.detect.tables.families import FAMILY
    from airlock.core.detect.tables.people import is_given

    if not value.isalpha():
        return False
    if value[1:] in FAMILY or value[:-1] in FAMILY:
        return True
    cuts = range(_GIVEN, len(value) - _FAMILY + 1)
    return any((value[:cut] not in _BEGIN_WORDS and is_given(value[:cut])) or (cut > _GIVEN and is_given(value[-cut:])) for cut in cuts)


_GIVEN, _FAMILY = 4, 4
"""How many letters a given name has at least that is told in front of others, and what stands beside it."""
_BEGIN_WORDS = word_set("bill chan dean earl glen jack lane lila love mark mass nick page paige pier rich sand some tari ted user wade")
"""Given names that begin other words: `markdown`, `billing`, `nickname`; shorter ones end too many, `customer`."""
_ORGANISATION = LazyPattern(r"[^\W_a-z][^<>{}\[\]=@$%*_|\t\r\n\\]{1,80}")


def is_organisation(value: str) -> bool:
    """Whether this can be what a company or another employer is called: words, the first with a capital or a digit, no label."""
    words = value.lower().split()
    return _ORGANISATION.fullmatch(value) is not None and not reads_as_key(value) and (len(words) > 1 or words[0] not in _LABELS)
