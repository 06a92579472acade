"""Whether a value is made of words or of chance, told by how usual its pairs of letters are.

Entropy can not tell the two apart in strings this short; which letter follows which can. The table was counted over the parts of
identifiers, English prose and interface translations in a dozen languages, so that names and words of all of them look usual. It only
weighs evidence: no value is dropped or kept by it alone.
"""

from __future__ import annotations

from functools import cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.words import WORDS, word_set

CHANCE = 0.4
"""A `wordiness` that hardly any random value reaches, and nearly all names pass."""
_TABLE = (
    "z897899ab9dca8aa8f879abbggf",
    "8f989heagahc796kal685bcefcf",
    "76ccc6egg7bi5df7dk88d7gknbi",
    "86ibf6hi78k89eg5ej9c7ahjlei",
    "37cfb5efh6ghcdd8fjaaeaghhfl",
    "5ae97cccheif9a7fbf668fcebfh",
    "77iee78hj4lg8fe6fg8ab9gjlcs",
    "39gef5gba8libdaaek89d9hjmej",
    "55gfd4hih7ifcdd6fkac9ahjlbj",
    "9ac899baiihe8947bia87hbmelb",
    "65jee4gio9oefde6ehe8c7fcogf",
    "47fdd4eeg7ieadc9eic8a9gckdi",
    "66fea5fgh5kg7ef7emiaaaekm9k",
    "75afc4hhi6jgcbg77gfadajikdl",
    "58h987b6g8hddgc9ekg76ccklej",
    "7db99gdbgcgc985b9m69a8baghh",
    "76hdd6fgc8nf7gf79k6a8aigkbn",
    "6dfbdjjhggjj8dbebgeag1hgiji",
    "56ebb4eci7lddbc7dkb89bdhlbi",
    "3ajaf6fga8kddeeaahf969hfkdh",
    "57hcf5fi95oicef8dm79abhfibi",
    "999ab8dbk9hf785d8n776ehihjg",
    "75ieh3ghh5lnfdd8eldcfefimfi",
    "65gdc6eg96mgbh87eh88dfieiek",
    "4ae7e7cfd7phbbfc6keb5gghcch",
    "2bcbdadffakibaac7ld99ffejff",
    "56ege3fff6kpdca8fkfccaggkcc",
)
"""How surprising each letter is behind each other, in half bits and base 36. Rows and columns: the word's edge, then a to z."""
_PARTS = LazyPattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_USUAL = 4.6
"""Bits a letter below which a part is a word; nearly all words are below, nearly all random letters above."""
_USUAL_SHORT = 3.9
"""The same for parts of three letters, which are easily hit by chance."""
_RANDOM = 4.8
"""Bits a letter above which eight letters or more are no word; shorter ones need more."""
_MANY = 16
"""Of so many parts those that are the same are looked at once."""
_DOTTED = LazyPattern(
    r"(?=.{9})(?=[^0-9]{0,64}[0-9])(?:[A-Z]?[a-z]{2,16}\d{0,4})(?:\.(?:[A-Z]?[a-z]{2,16}\d{0,4}|\d{1,4})){1,3}[!?#$@*]{0,2}"
)
"""Two words or more with dots between, each in one case but for its first letter, and a number behind one of them."""
_SPELLED_OUT = LazyPattern(r"[a-z]+")
_IN_SOFTWARE = WORDS | word_set("""
    about accept access account accounts action actions activity add address advanced after alert alias all android ansible api app
    apple application apps arg args array asset assets attr attribute attributes aws azure back backend background base bean before
    bin binding block body box branch browser btn build builder bundle button cache call callback card cell cert certificate change
    channel chart check checkbox child click clients cloud cluster cmd codec codes col color column com command commands comment
    common component components con conf configs configuration confirmation connect connection connections console const constant
    constants consumer contact container content contents context control controller controls cookies copy core count create created
    creds css csv ctrl ctx dao dashboard data database datasource datasources date day deploy desc description detail details device
    dialog dict dimen dir directory disk display div dns doc docker docs document dom domain done down driver dto dump edge edit
    editor elem element elements emails emp employee end endpoint engine entity entry environment equals errors event events example
    examples exception exists exit export ext extension extra factory fail feature features fields files filters flag flags flow
    folder font footer forgotten forms frame frontend full functions get gitlab global globals google grid groups guide handler
    handlers hash hashes hashicorp head headers heading help helper helpers hint hints home hook host hosts html http https icon ids
    image images impl import imports index inf info init inline inner instance instances interface internals intl invite item items
    java javax jmx job jobs json keys kind kube kubernetes labels lang language layout len length level lib library link linux list
    lists load locale locales location lock log logger logging logic logs mail main manage manager map mapping master max member
    members memory menu message messages meta metadata method methods metric microsoft middleware min minimum mixin mobile mock mod
    modal mode model models module modules monitor msg multi mysql names namespace nav net network next node nodes note notes num
    objects opt option options oracle order org organization other outer output overview own owner package page pages panel param
    parameter parameters params parent parser part partial parts passwordless patch path paths pattern payload payment pdf pem pending
    permission permissions person phone php pkg place placeholder platform plugin plugins policy pool port portal post postgres
    postgresql preferences prefix prefs primary process prod product production profile profiles program project projects prop
    properties property props protocol provider providers proxy pub push python query question queue rabbit radius read reason record
    redirect redis ref refs regex region register registration registry rel relation release remote remove repeat repo repository req
    request requests res reserved resource resources response rest result results role roles room route router row rows rule rules run
    runtime sample samples save schema scheme scope screen script scripts search section security sent sentinel sequelize server
    servers service services sess settings setup shared shell side sign signup site size slack smtp social socket source space spec
    spring sql sqlserver ssh ssl stack stage staging standard start state states stats status step steps storage str stream strings
    strong style styles sub subject suite support symbol sys tab table tables tabs tag tags target task tasks team temp template
    templates tenant term terms test testing tests textbox textfield texts theme time timeout tip title titles tls tmp tool tooltip
    top topic trans translation translations tree txt types uid uint unit units uri url urls usage use users util utilities utils val
    valid validation validations validator validators values var variable variables vars vaults vendor verification version versions
    view views warn warning warnings weak web webapp welcome widget widgets window windows with word words work worker world wrapper
    www xml yaml yml zone
    """)
"""Words that names of settings, messages, members, files and machines are made of: one is enough to tell a name."""


def surprise(word: str) -> float:
    """Bits a letter of a word of ASCII letters; 0 for none."""
    rows = _rows()
    row, total = rows[0], 0
    for code in map(ord, word.lower()):
        total += row[code - 96]
        row = rows[code - 96]
    return (total + row[0]) / (2 * len(word) + 2) if word else 0.0


@cache
def _rows() -> tuple[bytes, ...]:
    return tuple(bytes(int(one, 36) for one in row) for row in _TABLE)


def wordiness(value: str) -> float:
    """The share of a value's letters and digits that stand in words, from 0 (chance) to 1."""
    counted = len(value) if value.isalnum() else sum(map(str.isalnum, value))
    words, parts = 0, _PARTS.findall(value)
    for part in parts if len(parts) < _MANY else set(parts):
        size = len(part)
        if (size > 3 and surprise(part) < _USUAL) or (size == 3 and surprise(part) < _USUAL_SHORT):
            words += size if len(parts) < _MANY else size * parts.count(part)
    return words / counted if counted else 0.0


def is_random_word(letters: str) -> bool:
    """Whether letters of one case, a capital in front at most, can hardly be a word of any language."""
    return len(letters) > 4 and letters.isascii() and surprise(letters) > _RANDOM + max(8 - len(letters), 0) * 0.15


def is_dotted_phrase(value: str) -> bool:
    """Whether words with dots between are a password that somebody thought up, `Nettle.Quay8`, and no name of code's, `auth.Step2`.

    No word is one of software's. In small letters alone a number of two digits or more stands at the end: names are counted up from
    one, and `mail2.orchid` is a machine.
    """
    if "." not in value or _DOTTED.fullmatch(value) is None:
        return False
    last = value.rstrip("!?#$@*")
    if value.islower() and not (last[-1].isdigit() and last[-2].isdigit()):
        return False
    return _IN_SOFTWARE.isdisjoint(_SPELLED_OUT.findall(value.lower()))
