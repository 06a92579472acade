"""Who somebody is, when they were born, and where they can be reached."""

from __future__ import annotations

import re

from airlock.core.detect.personal.written import named, numbered
from airlock.core.model import Confidence, Severity

_WHO = "It names a person; sharing it with an AI vendor is sharing personal data."
_REACH = "It reaches a person; sharing it with an AI vendor is sharing personal data."
_WHERE = "It says where somebody lives."
_E164 = "https://www.itu.int/rec/T-REC-E.164"

_TOLD = ("tel.", "tel", "phone no.", "mob.", "mobile", "cell", "handy", "tél.", "whatsapp")
"""What stands right before a number in running text."""
_DIALS = ("call", "ring", "text", "phone", "reach", "contact", "message")
_WHOM = ("me", "us", "him", "her", "them", "back")
_UNDER = (
    "erreichbar unter ", "bin unter ", "nummer ist ", "joignable au ", "llámame al ", "bel me op ", "phone number is ", "mobile number is ",
    "mobile is ", "my number is ", "numéro est le ", "mijn nummer is ", "numero è ", "nummer är ",
)  # fmt: skip
"""What people say before their own."""

RULES = (
    numbered("phone_international", "phone", "Telephone number", _REACH, source=_E164, severity=Severity.WARNING,
             pattern=r"(?:(?<=\+)|(?=00))(?P<number>[0-9]{1,15}(?:[ ()./\-]{1,3}[0-9]{1,12}){0,6})(?![0-9])",
             examples=('"«+49 30 ' + "9018" + '20»"', "call «+1 (212) " + "736-5000»"), counterexamples=("+44 20 7946 0958", "+1 202-555-0175", "x+4930901820", "1 + 493090182000")),
    numbered("phone_north_american", "phone", "Telephone number", _REACH, source="https://nationalnanpa.com/", severity=Severity.WARNING,
             pattern=r"(?P<number>[2-9][0-9]{2}\)[ ]?[2-9][0-9]{2}[-. ][0-9]{4}|(?:1[-. ])?[2-9][0-9]{2}(?:-[2-9][0-9]{2}-|\.[2-9][0-9]{2}\.| [2-9][0-9]{2} )[0-9]{4})(?![0-9])",
             examples=('"«(212) 736' + '-5000»"', "call «212-736" + "-5000» now"), counterexamples=("800-555-1212", "SKU 212-736-5000-A", "(212) 555-0142")),
    numbered("phone_said", "phone", "Telephone number, in running text", _REACH, source=_E164, severity=Severity.WARNING, confidence=Confidence.MEDIUM, at_numbers=False,
             keywords=(*_TOLD, *(f"{verb} {whom} " for verb in _DIALS for whom in _WHOM), *_UNDER),
             pattern=rf"(?<![A-Za-z])(?i:(?:{'|'.join(map(re.escape, _TOLD))}):?[ ]|(?:{'|'.join(_DIALS)}) (?:{'|'.join(_WHOM)}) (?:[a-z]{{1,12}} ){{0,3}}?|(?:{'|'.join(_UNDER)}))"
                     r"(?P<number>\(?0[1-9][0-9]{0,10}\)?(?:[ /.\-]{1,3}[0-9]{1,9}){0,6})(?![0-9])",
             examples=("# a customer (tel. «06-247" + "18305») reported this", "Tel.: «030 901" + "820»", "please call me at «06-247" + "18305»", "you can reach me on «020 7946 " + "1958».", "ich bin unter «0171 23" + "45178» erreichbar", "my mobile number is «0171 23" + "45178»"),
             counterexamples=("tel. 01.02.2026", "call me at 0930", "call us at 0x00401000", "Tel.: 030 1234567890123456", "reach us at 08:00 - 17:00")),
    named("phone", "Telephone number", _REACH, source=_E164,
          examples=('phone = "«030 901' + '820»"', "Telefon: «(030) 901" + "820»", '"电话": "«138123' + '45678»"', "<tel>«212-736-" + "5000 x12»</tel>", 'user.setPhone("«30901' + '8201»")'),
          counterexamples=("phone: process.env.PHONE,", 'phone = "800-555-1212"', '"phone": "${PHONE}"', "const PHONE = /^[1-9]$/;", 'mobile: "true"')),
    named("date_of_birth", "Date of birth", _WHO,
          examples=('dob = "«1982-' + '07-19»"', "Geburtsdatum: «19.07." + "1982»", "birthDate = LocalDate.of(«1982, " + "7, 19»)", "DOB: time.Date(«1982, " + "time.July, 19», 0, 0, 0, 0, time.UTC),", "born on «July 19," + " 1982» in"),
          counterexamples=("dob = None", 'dob = "1970-01-01"', 'dob_format = "1982-07-19"', 'label: "Date of birth"', "released = 1982-07-19")),
    named("person_name", "Name of a person", _WHO,
          examples=('first_name = "«Gri' + 'selda»"', '"patientName": "«Griselda' + ' Ashworth-Kemp»"', "nachname: «Ashw" + "orth»", '氏名 = "«山田' + '花子»"', "<surname>«Ashw" + "orth»</surname>"),
          counterexamples=('first_name = "first_name"', 'name: "Jane Doe"', 'lastName: ""', "String firstName = in.nextLine();", 'full_name = "Your Name"', 'last_name="{{ last }}"', 'user.name = "admin"')),
    named("postal_address", "Postal address", _WHERE,
          examples=("street = " + '"«Ashworth Lane 14»"', "Anschrift: " + "«Linden" + "weg 14, " + "10115 Berlin»", '"addressLine1": ' + '"«14 Ash' + 'worth Lane»"', '"city": "«Ashw' + 'orth»"'),
          counterexamples=('address = f"{street}, {city}"', 'city = "city"', 'address = "0x1234"', 'address: "localhost"', 'email_address = "Ada"')),
    named("postal_code", "Postal code", _WHERE, severity=Severity.HINT,
          examples=('zip_code = "«9021' + '0»"', "PLZ: «10" + "115»"), counterexamples=('zip: "39e4"', 'zip = "file.zip"', "zip_code_length = 5", 'zip = "00000"')),
    named("organisation", "Somebody's employer or company", "Beside a name or a number it tells who somebody is.", severity=Severity.HINT,
          source="https://www.ecfr.gov/current/title-45/section-164.514",
          examples=('employer = "«Ashworth' + ' & Lindenfeld»"', '"employerName": "«Birch' + 'wood Mills»"'),
          counterexamples=("employer = None", 'employer: "employer"', 'company = "Birchwood Mills"', 'employer_id = "Birchwood"')),
    named("username", "User name", _WHO, severity=Severity.HINT, examples=('"username": "«Gri' + 'selda.k»"',), counterexamples=('username = "admin"', "username = getpass.getuser()", 'username: "my-user"')),
)  # fmt: skip
