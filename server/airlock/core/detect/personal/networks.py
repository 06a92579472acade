"""Addresses of machines: which of them tell where somebody is, and which belong to everybody."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence

from airlock.core.detect.words import word_set

_RESOLVERS = word_set("""
    8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 1.1.1.3 1.0.0.3 9.9.9.9 9.9.9.10 9.9.9.11 149.112.112.112 149.112.112.10
    208.67.222.222 208.67.220.220 208.67.222.123 208.67.220.123 4.2.2.1 4.2.2.2 4.2.2.3 4.2.2.4 64.6.64.6 64.6.65.6 94.140.14.14
    94.140.15.15 84.200.69.80 84.200.70.40 77.88.8.8 77.88.8.1 114.114.114.114 223.5.5.5 223.6.6.6 119.29.29.29 180.76.76.76
    185.228.168.9 76.76.2.0 76.76.19.19 1.2.3.4 1.2.3.5 4.3.2.1 5.6.7.8 1.1.1.4 2.2.2.2 3.3.3.3 4.4.4.4 5.5.5.5 6.6.6.6 7.7.7.7
    11.22.33.44 12.34.56.78 11.11.11.11 22.22.22.22 168.63.129.16 2001:4860:4860::8888 2001:4860:4860::8844 2606:4700:4700::1111
    2606:4700:4700::1001 2620:fe::fe 2620:fe::9 2620:119:35::35 2620:119:53::53
    """)
"""Resolvers everybody may ask, and addresses everybody types: nobody's."""


def is_somebodys(address: str) -> bool:
    """Whether this is a public address that is not everybody's: documentation, private, reserved and multicast ranges are not."""
    if address.lower() in _RESOLVERS:
        return False
    if ":" in address:
        return _is_global_ipv6(address)
    parts = address.split(".")
    if len(parts) != 4 or not all(part.isascii() and part.isdigit() and str(int(part[:4])) == part for part in parts):
        return False
    octets = [int(part) for part in parts]
    return (
        max(octets) <= 255
        and octets[3] not in (0, 255)
        and max(octets) >= 10
        and octets.count(0) < 2
        and len(set(octets)) > 1
        and not _is_special(octets)
    )


def _is_global_ipv6(address: str) -> bool:
    try:
        parsed = ipaddress.IPv6Address(address)
    except ValueError:
        return False
    return parsed.is_global and not parsed.is_multicast and parsed.ipv4_mapped is None and (int(parsed) >> 125) == 1


def _is_special(octets: Sequence[int]) -> bool:
    """Whether an address is of a range that nobody is in, https://www.iana.org/assignments/iana-ipv4-special-registry/."""
    first, second, third, _ = octets
    if first in (0, 10, 127) or first >= 224:
        return True
    return (
        (first == 100 and 64 <= second < 128)
        or (first == 169 and second == 254)
        or (first == 172 and 16 <= second < 32)
        or (first == 192 and ((second == 168) or (second == 0 and third in (0, 2))))
        or (first == 198 and (second in (18, 19) or (second, third) == (51, 100)))
        or (first, second, third) == (203, 0, 113)
    )


def is_machines(address: str) -> bool:
    """Whether a MAC address is one machine's: not nothing, not everybody, not kept for documentation (RFC 7042)."""
    octets = "".join(character for character in address.lower() if character.isalnum())
    if len(set(octets)) < 4 or octets.startswith(
        ("00005e00", "01005e", "3333", "deadbeef", "01234567", "00112233", "aabbccdd", "11223344", "0a0b0c")
    ):
        return False
    return octets not in ("123456789abc", "001122334455", "0123456789ab", "abcdef123456", "112233445566", "010203040506")
