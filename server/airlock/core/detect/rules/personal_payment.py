"""Payment cards and bank accounts."""

from __future__ import annotations

from airlock.core.detect.personal.written import named, numbered
from airlock.core.model import Severity

_CARD = "Whoever has it can try to pay with it; PCI DSS says who may keep it."
_SECRET = "With it a stolen card number can be used; nobody may keep it after the payment is authorised."
_ACCOUNT = "It says where somebody banks, and money can be drawn from it."
_PCI = "https://www.pcisecuritystandards.org/document_library/"
_TEST_CARD = "Use one of your payment provider's published test cards."

RULES = (
    numbered(
        "card_number", "card_number", "Payment card number", _CARD, source=_PCI, advice=_TEST_CARD, severity=Severity.ERROR,
        pattern=r"(?P<number>[2-9][0-9]{3}(?:(?: [0-9]{4}){3}(?: [0-9]{3})?|(?:-[0-9]{4}){3}(?:-[0-9]{3})?| [0-9]{6} [0-9]{4,5}|-[0-9]{6}-[0-9]{4,5}|[0-9]{10,12}))(?![0-9])",
        examples=('"«4539 1488' + ' 0343 6467»"', "charged «5290-6548-" + "0136-2445» today", "«34921" + "7438925604»"),
        counterexamples=("4242424242424242", "4539 1488 0343 6468", "id = 1725080237366123", "0.4539148803436467", "x-4539148803436467-y", "4444 4444 4444 4444"),
    ),
    numbered(
        "card_track", "card_track", "Magnetic stripe of a card", _SECRET, source=_PCI, advice=_TEST_CARD, severity=Severity.ERROR,
        keywords=("%b3", "%b4", "%b5", "%b6", "%b2"),
        pattern=r"(?P<number>%[Bb](?P<pan>[0-9]{13,19})\^[^\^\r\n]{2,26}\^[0-9]{7,40}\??|(?<=;)(?P<pan2>[0-9]{13,19})=[0-9]{7,30}\??)",
        examples=("«%B4539" + "148803436467^BYRON/ADA^29051010000000000?»", ";«4539148803" + "436467=29051010000000000?»"),
        counterexamples=("%B4539^x^", ";45=2"),
    ),
    named("card_number", "Payment card number", _CARD, source=_PCI, advice=_TEST_CARD, severity=Severity.ERROR,
          examples=('"cardNumber": "«4539148803' + '436467»"', "card_number: «5290 6548 " + "0136 2447»", "<cc-number>«4539148803" + "436468»</cc-number>"),
          counterexamples=('card_number = "4242424242424242"', "card_number_regex = '4539148803436468'", 'card = "4111-1111-1111-1111"', "card_number = 12")),
    named("card_security_code", "Card security code", _SECRET, source=_PCI, advice=_TEST_CARD, severity=Severity.ERROR,
          examples=('cvv: "«7' + '31»"', "<CVC>«90" + "27»</CVC>"), counterexamples=('cvv = "123"', "cvv_length = 731", 'cvv: "***"')),
    named("card_expiry", "Card expiry date", "Together with the number it is what a payment asks for.", source=_PCI, advice=_TEST_CARD,
          examples=('"card_expiry": "«09/' + '29»"',), counterexamples=('card_expiry_format = "09/29"', "card_expiry = soon")),
    named("card_pin", "PIN of a card", _SECRET, source=_PCI, advice=_TEST_CARD, severity=Severity.ERROR,
          examples=('card_pin = "«83' + '14»"',), counterexamples=('card_pin = "0000"', "card_pin_length = 4")),
    numbered(
        "iban", "iban", "IBAN", _ACCOUNT, source="https://www.swift.com/standards/data-standards/iban", severity=Severity.ERROR,
        pattern=r"(?P<number>[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]){11,31})",
        examples=('"«DE12 5001 0517' + ' 0648 4898 90»"', "pay to «NO83" + "30001234567» now"),
        counterexamples=("DE13 5001 0517 0648 4898 90", "AB12CDEFGHIJKLMNOPQR", "sha DE125001051706484898901"),
    ),
    named("iban", "IBAN", _ACCOUNT, source="https://www.swift.com/standards/data-standards/iban", severity=Severity.ERROR,
          examples=("iban: «DE12500105" + "170648489890»", 'IBAN = "«DE13 5001 0517' + ' 0648 4898 90»"'), counterexamples=('iban = "DE"', "const iban = faker.finance.iban();")),
    named("bic", "Bank identifier code", "It says where somebody banks.", source="https://www.iso9362.org/isobic/overview.html", severity=Severity.HINT,
          examples=('"bic": "«MARK' + 'DEF1100»"',), counterexamples=('bic = "swift"', "swift_format = 'MARKDEF1100'")),
    named("bank_account", "Bank account number", _ACCOUNT,
          examples=('account_number = "«48201' + '97735»"', "Kontonummer: «4820" + "197735»"), counterexamples=("account_number = 0", 'account_number: "<number>"', "bank_account_type = '48201'")),
    named("bank_routing", "Routing number of a bank", "It says where somebody banks.", severity=Severity.HINT,
          examples=('routing_number = "«0210' + '00021»"', 'sort_code: "«20-' + '45-17»"'), counterexamples=('sort_code = "abc"', "bank_code_length = 8")),
)  # fmt: skip
