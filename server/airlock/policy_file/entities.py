"""What Presidio calls the kinds that Airlock has names of its own for.

https://microsoft.github.io/presidio/supported_entities/
"""

from __future__ import annotations

from types import MappingProxyType

_NAMES = MappingProxyType(
    {
        "bank_account": "US_BANK_NUMBER BANK_ACCOUNT",
        "bank_routing": "ABA_ROUTING_NUMBER",
        "card_number": "CREDIT_CARD",
        "crypto_wallet": "CRYPTO",
        "date_of_birth": "DATE_OF_BIRTH",
        "driving_licence": "US_DRIVER_LICENSE IT_DRIVER_LICENSE UK_DRIVING_LICENCE KR_DRIVER_LICENSE ZA_DRIVER_LICENSE DE_FUEHRERSCHEIN",
        "email": "EMAIL_ADDRESS",
        "health_id": "UK_NHS AU_MEDICARE DE_HEALTH_INSURANCE US_HEALTH_INSURANCE_MEMBER_ID US_MBI",
        "iban": "IBAN_CODE",
        "ip_address": "IP_ADDRESS",
        "licence_plate": (
            "UK_VEHICLE_REGISTRATION IN_VEHICLE_REGISTRATION NG_VEHICLE_REGISTRATION ZA_LICENSE_PLATE TR_LICENSE_PLATE DE_KFZ"
        ),
        "mac_address": "MAC_ADDRESS",
        "medical_record": "MEDICAL_RECORD US_CLAIM_NUMBER US_PRESCRIPTION_NUMBER US_PRIOR_AUTHORIZATION_NUMBER US_REFERRAL_NUMBER",
        "national_id": (
            "AU_TFN CA_SIN DE_ID_CARD DE_SOCIAL_SECURITY ES_NIE ES_NIF FI_PERSONAL_IDENTITY_CODE IN_AADHAAR IN_VOTER IT_FISCAL_CODE"
            " IT_IDENTITY_CARD KR_FRN KR_RRN NG_NIN PH_UMID PL_PESEL SE_PERSONNUMMER SG_NRIC_FIN TH_TNIN TR_NATIONAL_ID UK_NINO"
            " ZA_ID_NUMBER"
        ),
        "passport": (
            "US_PASSPORT UK_PASSPORT ES_PASSPORT IN_PASSPORT IT_PASSPORT DE_PASSPORT KR_PASSPORT PH_PASSPORT ZA_PASSPORT PASSPORT"
        ),
        "person_name": "PERSON",
        "phone": "PHONE_NUMBER ZA_MOBILE_NUMBER ZA_TELEPHONE_NUMBER",
        "postal_address": "LOCATION",
        "postal_code": "UK_POSTCODE CA_POSTAL_CODE DE_PLZ",
        "special_category": "NRP",
        "tax_id": (
            "AU_ABN AU_ACN DE_TAX_ID DE_TAX_NUMBER DE_VAT_ID IN_GSTIN IN_PAN IT_VAT_CODE KR_BRN PH_TIN SG_UEN US_PROVIDER_TAX_ID"
            " ZA_INCOME_TAX_NUMBER ZA_VAT_NUMBER"
        ),
        "us_itin": "US_ITIN",
        "us_ssn": "US_SSN",
        "username": "USERNAME",
    }
)
_KINDS = MappingProxyType({name: kind for kind, names in _NAMES.items() for name in names.split()})


def kind_of(name: str) -> str:
    """The kind that a name in a policy stands for: an entity's, else the name itself."""
    return _KINDS.get(name, name)


def is_entity(name: str) -> bool:
    """Whether it is the name of an entity that Airlock has a kind for."""
    return name in _KINDS


def of_recogniser(name: str) -> str:
    """The kind that one of Presidio's own recognisers looks for, by its class; empty where Airlock has none like it."""
    words = "".join(f"_{letter}" if letter.isupper() else letter.upper() for letter in name.removesuffix("Recognizer")).strip("_")
    whole = _KINDS.get(words)
    return whole or next((kind for entity, kind in _KINDS.items() if entity.startswith(f"{words}_")), "")
