"""Health and the other special categories of Article 9 of the GDPR."""

from __future__ import annotations

from airlock.core.detect.personal.written import named

_HEALTH = "It leads to what somebody told their doctor."
_HIPAA = "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514"

RULES = (
    named("medical_record", "Medical record number", _HEALTH, source=_HIPAA, examples=('mrn = "«00482' + '913»"', "MRN: «A-482" + "913»"), counterexamples=("mrn = generate_mrn()", 'mrn = "12345678"')),
    named("health_id", "Health insurance number", _HEALTH, source=_HIPAA, examples=('member_id = "«XEH4829' + '13207»"', "NHS number: «943 476" + " 5870»"), counterexamples=('member_id = "abc"', "member_id = 12")),
    named("special_category", "Health, belief or descent", "Law protects it more than other personal data.", source="https://gdpr-info.eu/art-9-gdpr/",
          examples=('diagnosis = "«Type 2 diabetes' + ' mellitus»"', '"icd10": "«E11' + '.9»"', '"religion": "«Quak' + 'er»"'),
          counterexamples=('diagnosis = "diagnosis"', "religion = null", 'ethnicity: "Select one"')),
)  # fmt: skip
