"""Postal addresses in running text: number, street, town, and the postal code without which anything may be meant."""

from __future__ import annotations

from airlock.core.detect.personal.keywords import phrases_of
from airlock.core.model import Category, Confidence, Rule, Severity

_UPPER, _LETTERS = r"A-Z\u00c0-\u00de", r"\w\u00c0-\u024f.’\-"
_WORD = rf"(?:[{_UPPER}0-9][{_LETTERS}]{{0,20}})"
_SMALL = r"am|an der|im|in der|bei|sur|la|le|les|lès|en|sous|de|de la|del|di|do|da|upon|on|of|den|nad"
_TOWN = rf"[{_UPPER}][{_LETTERS}]{{1,20}}(?:[ -](?:(?:{_SMALL})[ -])?[{_UPPER}][{_LETTERS}]{{1,20}}){{0,2}}"
_STREETS = phrases_of("street; avenue; road; lane; drive; boulevard; blvd; court; terrace; parkway; highway; crescent; close; ave; rd; st")
_NEXT = r"(?:,\s|,?[ \t]?\r?\n[ \t>*]{0,12})"
"""Between the street and the town: a comma, or the next line."""
_KNOWN = r"51 Franklin|59 Temple|675 Mass|559 Nathan|171 Second|444 Castro"
"""Where the licences of half of all code come from."""


def _written(place: str, keywords: tuple[str, ...], pattern: str, *examples: str, lead: int = 80) -> Rule:
    """A rule for whole addresses as they are written in some countries; what begins with the keyword needs no `lead`."""
    return Rule(
        id=f"postal_address_written_{place}", kind="postal_address", category=Category.PERSONAL_DATA, title="Postal address, in running text",
        label="POSTAL_ADDRESS", why="It says where somebody lives.", advice="Use a made-up value in code and tests, or let the placeholder stand.",
        source="https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions", keywords=keywords, pattern=rf"(?<![\w.,/-])(?P<secret>{pattern})(?![\w-])",
        examples=examples, counterexamples=("Street, City, ZIP 12345", "in 2024 the main street, Paris", "5 Way Join, see RFC 7231"),
        lead=lead, reach=320, severity=Severity.WARNING, confidence=Confidence.MEDIUM,
    )  # fmt: skip


RULES = (
    _written("en", tuple(f" {word}{end}" for word in _STREETS for end in (",", ".", " ", "\n") if end != " " or len(word) > 5 or word in ("road", "lane", "blvd")),
             rf"(?!{_KNOWN})[1-9][0-9]{{0,4}}[A-Za-z]?,? (?:[NSEW]{{1,2}}\.? )?(?:{_WORD} ){{1,3}}(?i:{'|'.join(_STREETS)})\.?(?:,? (?:(?i:apt|suite|ste|unit|floor|flat)\.? ?)?#?[0-9]{{1,5}}[A-Z]?)?"
             rf"(?:,\s|\s)(?:{_TOWN}(?:,\s|\s)){{1,2}}(?:[A-Z]{{2,3}},? ?(?:[0-9]{{5}}(?:-[0-9]{{4}})?|[0-9]{{4}}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9])|[A-Z]{{1,2}}[0-9][0-9A-Z]? [0-9][A-Z]{{2}}|(?:- ?)?[1-9][0-9]{{5}})",
             "Ship to «14 Ash" + "worth Lane, Springfield, IL 62704» today", "«10 Birch" + "wood Road, London SW1A 2AA»", "at «14 Ash" + "worth Road, Bengaluru 560001»"),
    _written("de", ("ße ", "strasse ", "str. ", "weg ", "platz ", "gasse ", "allee ", "straat ", "laan ", "gracht ", "kade ", "singel ", "plein ", "dreef ", "steeg ", "chaussee ", "gatan ", "ägen ", "vej ", "gata ", "gate ", "veien ", "vegen ", "katu "),
             rf"(?:{_WORD}[ -]){{0,2}}[{_UPPER}][{_LETTERS}]{{0,25}}[ -]?(?i:straße|strasse|str\.|weg|platz|gasse|allee|straat|laan|gracht|kade|singel|plein|dreef|steeg|chaussee|gatan|vägen|vej|gata|gate|veien|vegen|katu) [0-9]{{1,4}}(?: ?[a-zA-Z](?![\w])|-[0-9A-Za-z]{{1,3}})?{_NEXT}(?:[A-Z]{{1,2}}-)?(?:[0-9]{{3}} [0-9]{{2}}|[0-9]{{4,5}}(?: [A-Z]{{2}})?) {_TOWN}",
             "an: «Lindenweg" + " 14, 10115 Berlin» bitte", "VALUES (N'«Lindenweg" + " 14, 10115 Berlin»', 3)", "«Birkenstraat" + " 5b, 1012 AB Amsterdam»", "bor i «Bjerke" + "gata 14, 0155 Oslo»", "Linden\n«Lindenweg" + " 14\n10115 Berlin»\n"),
    _written("tr", (" cad. ", "caddesi ", " sok. ", "sokak ", "sokağı ", "bulvarı ", " blv. "),
             rf"(?:{_WORD} ){{1,3}}(?i:cad\.|caddesi|sok\.|sokak|sokağı|bulvarı|blv\.) (?:[Nn]o ?[:.]? ?)?[0-9]{{1,4}}(?:/[0-9]{{1,4}})?{_NEXT}[0-9]{{5}} {_TOWN}",
             "için «Kavak" + "lı Caddesi 45, 34710 Ankara» adresine"),
    _written("fr", (" rue ", "avenue ", "boulevard ", "chemin ", "impasse ", "quai "),
             rf"[0-9]{{1,4}}(?: ?(?:bis|ter))?,? (?i:rue|avenue|boulevard|chemin|impasse|allée|quai) (?:(?:de|du|des|la|le|les|l'|d') ?){{0,3}}[{_UPPER}][{_LETTERS} ]{{1,40}}{_NEXT}[0-9]{{5}} {_TOWN}",
             "au «12 rue de" + " la Birche, 75002 Paris»"),
    _written("es", ("calle ", "avda. ", "avenida ", "plaza ", "paseo ", "via ", "viale ", "piazza ", "corso ", "ul. ", "aleja ", "rua ", "travessa "),
             rf"(?i:calle|avda\.|avenida|plaza|paseo|via|viale|piazza|corso|ul\.|aleja|rua|travessa) (?:(?:de|del|da|do|dos|la|los|las) ){{0,3}}[{_UPPER}][{_LETTERS} ]{{1,40}}?,? [0-9]{{1,4}}[A-Za-z]?(?:/[0-9]{{1,4}})?(?:, ?[0-9º°A-Za-z ]{{1,12}})?"
             rf"(?:{_NEXT}| -\s)(?:{_TOWN},? (?:- )?(?:[A-Z]{{2}},? )?)?(?:[0-9]{{5}}|[0-9]{{2}}-[0-9]{{3}}|[0-9]{{5}}-[0-9]{{3}}|[0-9]{{4}}-[0-9]{{3}})(?: {_TOWN})?",
             "en «Calle Abe" + "dul 5, 28013 Madrid»", "«ul. Brzo" + "zowa 12/4, 00-950 Warszawa»", lead=0),
)  # fmt: skip
