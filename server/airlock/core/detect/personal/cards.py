"""Payment card numbers: who issues them, how long they are, their check digit, and the numbers published for testing."""

from __future__ import annotations

from airlock.core.detect.words import word_set

_RANGES = (
    ("Visa", 4, 4, (13, 16, 19)),
    ("Mastercard", 51, 55, (16,)),
    ("Mastercard", 2221, 2720, (16,)),
    ("American Express", 34, 34, (15,)),
    ("American Express", 37, 37, (15,)),
    ("Discover", 6011, 6011, (16, 19)),
    ("Discover", 644, 659, (16, 19)),
    ("Diners Club", 300, 305, (14, 16)),
    ("Diners Club", 36, 36, (14, 16)),
    ("Diners Club", 38, 39, (14, 16)),
    ("JCB", 3528, 3589, (16, 17, 18, 19)),
    ("UnionPay", 62, 62, (16, 17, 18, 19)),
    ("UnionPay", 81, 81, (16, 17, 18, 19)),
    ("Mir", 2200, 2204, (16,)),
    ("Maestro", 5018, 5018, (13, 15, 16, 18, 19)),
    ("Maestro", 5020, 5020, (13, 15, 16, 18, 19)),
    ("Maestro", 5038, 5038, (13, 15, 16, 18, 19)),
    ("Maestro", 6304, 6304, (16, 18, 19)),
    ("Maestro", 6759, 6765, (16, 18, 19)),
    ("RuPay", 60, 60, (16,)),
    ("RuPay", 508, 508, (16,)),
    ("Elo", 6362, 6363, (16,)),
    ("Troy", 9792, 9792, (16,)),
)
"""Brand, first and last prefix, lengths. https://en.wikipedia.org/wiki/Payment_card_number"""

_TEST = word_set("""
    4242424242424242 4111111111111111 4012888888881881 4000056655665556 4000002500003155 4000000000000002 4000000000009995
    4000000000000077 4000000000000341 4000000000003220 4000000000000069 4000000000000127 4000000000000119 4222222222222 4917610000000000
    4988438843884305 4166676667666746 4646464646464644 4000620000000007 4000060000000006 4293189100000008 4444333322221111
    4911830000000000 4917300800000000 4462030000000000 4005519200000004 4009348888881881 4012000033330026 4012000077777777
    4500600000000061 4217651111111119 4032035728288732 4111111111111111111 4007000000027 4012000098765439 4000000000003063
    4000000000000259 4000000000000101 5555555555554444 5105105105105100 5200828282828210 2223003122003222 2223000048400011
    2222400070000005 5454545454545454 5425233430109903 5555341244441115 5577000055770004 5136333333333335 5585558555855583
    5555444433331111 2222410740360010 2222420000001113 5424000000000015 378282246310005 371449635398431 378734493671000 370000000000002
    374245455400126 341111111111111 343434343434343 340000000000009 6011111111111117 6011000990139424 6011000000000004 6011601160116611
    6445644564456445 6011000000000012 6011981111111113 30569309025904 38520000023237 36227206271667 3056930009020004 36006666333344
    36700102000000 36148900647913 3530111333300000 3566002020360505 3569990010095841 3528000700000000 6200000000000005 6200000000000047
    6205500000000000004 6243030000000001 6759649826438453 6304000000000000 5018000000000009 6771798021000008 5066991111111118
    6062828888666688 6362970000457013
    """)
"""Published by payment providers for trying out: https://docs.stripe.com/testing, https://docs.adyen.com/development-resources/testing/"""
_DOUBLED = str.maketrans("0123456789", "0246813579")
"""Each digit twice, its own digits added."""
_NO_DIGITS = bytes(set(range(128)) - set(b"0123456789"))


def digits_of(text: str) -> str:
    """The digits alone."""
    if text.isdigit() and text.isascii():
        return text
    return text.encode("ascii", "ignore").translate(None, _NO_DIGITS).decode("ascii")


def luhn(digits: str) -> bool:
    """Whether the last digit is right, ISO/IEC 7812-1."""
    every_other = digits[-2::-2].translate(_DOUBLED)
    return sum(map(int, digits[::-2] + every_other)) % 10 == 0


def brand_of(digits: str) -> str:
    """Who issues cards of this number and length, empty if nobody known."""
    for brand, first, last, lengths in _RANGES:
        if len(digits) in lengths and first <= int(digits[: len(str(first))]) <= last:
            return brand
    return ""


def is_test_card(digits: str) -> bool:
    """Whether the number is published for testing, or plainly made up: few different digits, counting up."""
    return digits in _TEST or len(set(digits)) < 4 or "1234567890" in digits or digits[4:].count("0") >= len(digits) - 6
