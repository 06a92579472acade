"""Addresses of machines and of people through their machines."""

from __future__ import annotations

from airlock.core.detect.personal.written import named, numbered
from airlock.core.model import Category, Severity

_WHERE = "It says where somebody, or one of your machines, is on the internet."
_DEVICE = "It follows a device, and with it a person, everywhere."
_SPECIAL = "https://www.iana.org/assignments/iana-ipv4-special-registry/"
_IPV6 = tuple(f"{head}:" for head in ("2001", "2003", "2600", "2601", "2602", "2603", "2604", "2605", "2606", "2607", "2610", "2620", "2800", "2803", "2804", "2806", "2a00", "2a01", "2a02", "2a03", "2a04",
                                      "2a05", "2a06", "2a07", "2a08", "2a09", "2a0a", "2a0b", "2a0c", "2a0d", "2a0e", "2a0f", "2a10", "2400", "2401", "2402", "2403", "2404", "2405", "2406", "2407",
                                      "2408", "2409", "240a", "240b", "240c", "240d", "240e", "240f", "2c0f"))  # fmt: skip

RULES = (
    numbered("ipv4_address", "ip_address", "Public IP address", _WHERE, source=_SPECIAL, severity=Severity.HINT, advice="Use an address of 192.0.2.0/24, which is kept for documentation.",
             pattern=r"(?P<number>(?:[1-9]?[0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\.(?:[1-9]?[0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])){3})(?![0-9])",
             examples=('host = "«93.184' + '.77.41»"', "from «185.47" + ".12.9» port 22"), counterexamples=("192.0.2.17", "version 93.184.77.41", "host = '8.8.8.8'", "10.1.2.3", "1.3.6.1.4.1.311", "Chrome/93.184.77.41")),
    numbered("ipv6_address", "ip_address", "Public IP address", _WHERE, source="https://www.iana.org/assignments/ipv6-unicast-address-assignments/", severity=Severity.HINT,
             keywords=_IPV6, at_numbers=False, advice="Use an address of 2001:db8::/32, which is kept for documentation.",
             pattern=r"(?<![\w:.])(?P<number>2[0-9a-fA-F]{3}(?::{1,2}[0-9a-fA-F]{1,4}){2,7}(?:::)?)(?![\w:])",
             examples=("ping «2a02:26f0:" + "1180:14::2a1»",), counterexamples=("2001:db8::1", "2606:4700:4700::1111", "2001:10:20")),
    named("ip_address", "IP address of somebody", _WHERE, source=_SPECIAL, advice="Use an address of 192.0.2.0/24, which is kept for documentation.",
          examples=('client_ip = "«93.184' + '.77.41»"',), counterexamples=('ip = "127.0.0.1"', 'ip = "192.0.2.1"', 'client_ip = "0.0.0.0"')),
    numbered("mac_address", "mac_address", "MAC address", _DEVICE, source="https://www.rfc-editor.org/rfc/rfc7042", severity=Severity.HINT, advice="Use an address of 00:00:5E:00:53:00/40, which is kept for documentation.",
             pattern=r"(?P<number>[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5}))(?![0-9A-Fa-f:\-])",
             examples=('"«f4:5c:89' + ':ab:31:7e»"',), counterexamples=("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "00:00:5e:00:53:af", "12:34:56", "f4:5c:89:ab:31:7e:90:11")),
    named("mac_address", "MAC address", _DEVICE, source="https://www.rfc-editor.org/rfc/rfc7042", severity=Severity.HINT,
          examples=('mac = "«f45c.89' + 'ab.317e»"',), counterexamples=('mac = "00:00:00:00:00:00"', 'mac: "os x"')),
    named("device_id", "Identifier of a device", _DEVICE, source="https://www.3gpp.org/dynareport/23003.htm", severity=Severity.HINT,
          examples=('imei = "«35320907' + '6519822»"',), counterexamples=('device_id = "cuda:0"', "device_id = 0")),
    numbered("geo_pair", "geo_location", "Place on the map", "It says where somebody is, to the metre.", source="https://www.rfc-editor.org/rfc/rfc7946", severity=Severity.HINT,
             pattern=r"(?P<number>[0-9]{1,2}\.[0-9]{5,15},[ ]?-?[0-9]{1,3}\.[0-9]{5,15})(?![0-9])",
             examples=('"«52.516' + '275, 13.377704»"',), counterexamples=("[52.516275, 13.377704, 7.123456]", "M52.516275,13.377704", '"0.123456, 0.654321"')),
    named("geo_location", "Place on the map", "It says where somebody is, to the metre.", source="https://www.rfc-editor.org/rfc/rfc7946", severity=Severity.HINT,
          examples=('lat = "«52.51' + '6275»"', "longitude: «13.37" + "7704»"), counterexamples=("lat = 0", 'lon = "13"', "long = 5.5")),
    numbered("crypto_wallet", "crypto_wallet", "Wallet address", "It shows everything its owner pays and is paid.", source="https://en.bitcoin.it/wiki/Invoice_address", severity=Severity.HINT,
             pattern=r"(?P<number>[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])",
             examples=("send to «16Yeky6GMjeNkAi" + "NcBY7ZhrLoMSgg1BoyZ»",), counterexamples=("16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyA",)),
    numbered("crypto_wallet_bech32", "crypto_wallet", "Wallet address", "It shows everything its owner pays and is paid.", source="https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki", severity=Severity.HINT,
             keywords=("bc1q", "bc1p", "ltc1q"), at_numbers=False, pattern=r"(?<![A-Za-z0-9])(?P<number>[A-Za-z]{2,3}1[qpQP][02-9A-Za-z]{20,90})(?![A-Za-z0-9])",
             examples=("«bc1qar0srrr7xfkvy5l64" + "3lydnw9re59gtzzwf5mdq»",), counterexamples=("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mda",)),
    named("crypto_wallet", "Wallet address", "It shows everything its owner pays and is paid.", source="https://en.bitcoin.it/wiki/Invoice_address", severity=Severity.HINT,
          examples=('wallet = "«0xfcb5afb808b5679b4911' + '230aa41ffcd0cd335b42»"',), counterexamples=('wallet = "0x0"', 'wallet: "main"')),
    named("cloud_account", "Cloud account", "It names your account to everybody who looks for a way in.", category=Category.INTERNAL, source="https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html",
          severity=Severity.HINT, examples=('aws_account_id = "«4820' + '19773518»"',), counterexamples=('account_id = "123456789012"', "aws_account_id = var.account")),
)  # fmt: skip
