"""Numbers that authorities give to persons."""

from __future__ import annotations

from airlock.core.detect.personal.identifiers import IDENTIFIERS
from airlock.core.detect.personal.written import named, numbered
from airlock.core.model import Severity

_WHY = "It stays with a person for life and opens doors in their name."
_PAPER = "It names a person, and others can pass for them with it."
_SSA = "https://www.ssa.gov/employer/randomization.html"
_STDNUM = "https://arthurdejong.org/python-stdnum/formats"
_STRONG = "|".join(identifier.strong for identifier in IDENTIFIERS if identifier.strong)

RULES = (
    numbered("us_ssn", "us_ssn", "US social security number", _WHY, source=_SSA, severity=Severity.ERROR,
             pattern=r"(?P<number>(?!000|666|9)[0-9]{3}-[0-9]{2}-[0-9]{4})(?![0-9])",
             examples=('"«536-22' + '-8743»"',), counterexamples=("078-05-1120", "666-12-3456", "123-45-6789", "536-00-8743", "a-536-22-8743")),
    named("us_ssn", "US social security number", _WHY, source=_SSA, severity=Severity.ERROR,
          examples=("ssn: «5362" + "28743»", 'SSN = "«536-22' + '-8743»"', "<ssn>«900-22-" + "8743»</ssn>"), counterexamples=('ssn = "123-45-6789"', "ssn CHAR(11)", '"ssn": "REDACTED"')),
    numbered("us_itin", "us_itin", "US taxpayer number", _WHY, source="https://www.irs.gov/individuals/individual-taxpayer-identification-number", severity=Severity.ERROR,
             pattern=r"(?P<number>9[0-9]{2}-[5-9][0-9]-[0-9]{4})(?![0-9])", examples=('"«912-83' + '-4417»"',), counterexamples=("912-13-4417", "987-65-4321")),
    named("us_itin", "US taxpayer number", _WHY, source="https://www.irs.gov/individuals/individual-taxpayer-identification-number", severity=Severity.ERROR,
          examples=("itin: «91283" + "4417»",), counterexamples=("itin: none",)),
    numbered("national_id", "national_id", "National identifier", _WHY, source=_STDNUM, severity=Severity.ERROR, pattern=rf"(?P<number>{_STRONG})(?![A-Za-z0-9])",
             examples=('"«54362' + '315K»"', "cpf «529.982" + ".247-25»", "«150685" + "-217E»"), counterexamples=("54362315A", "529.982.247-26", "111.111.111-11", "SKU 8001011-2", "ABC1234567")),
    named("national_id", "National identifier", _WHY, source=_STDNUM, severity=Severity.ERROR,
          examples=('national_id = "«5436' + '2315K»"', '"pesel": "«4405' + '1401359»"', "Personalausweis: «T2200" + "0129»", '身份证号 = "«110105194' + '912310029»"'),
          counterexamples=('national_id = "<id>"', "national_id_format = '54362315A'", 'dni = "123456789"', "cpf = None")),
    named("tax_id", "Tax identifier", _WHY, source=_STDNUM, severity=Severity.ERROR,
          examples=('tax_id = "«8609' + '5742719»"', "Steuer-ID: «86 095" + " 742 719»"), counterexamples=("tax_id = None", "tax_id_label = '86095742719'")),
    named("passport", "Passport number", _PAPER, examples=('passport_number = "«C01X' + '00T47»"', "my passport number is «T3569" + "075»"),
          counterexamples=("passport_number VARCHAR(20) NOT NULL", "import passport from 'passport'", 'passport = "local"')),
    named("driving_licence", "Driving licence number", _PAPER, examples=('"driverLicense": "«B482' + '-4567-3908»"',), counterexamples=('license_number = "MIT"', "driver_license = true")),
    named("licence_plate", "Licence plate", "It leads to the keeper of a vehicle.", severity=Severity.HINT,
          examples=('license_plate = "«B-XY' + ' 4821»"',), counterexamples=('plate = "blue"', "license_plate_regex = 'B-XY 4821'")),
    named("vin", "Vehicle identification number", "It leads to the keeper of a vehicle.", source="https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565",
          examples=('"vin": "«1M8GDM9A' + 'XKP042788»"',), counterexamples=('vin = "vin"', "vin: 11111111111111111")),
)  # fmt: skip
