"""Telling the code of a placeholder from a word, where nobody knows the placeholder.

A code is drawn by chance: it mixes digits and letters, has none of the usual vowels, or has letters side by side that no word has.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection
from itertools import pairwise

from airlock.core import placeholder

_BESIDE = """
    AABCDFGKMNPRSTVWXYZ BACEJMPRSTY CACDEHKMPRSTWY DACDEGJMNRSTVY EABCDEFGHJKMNPQRSTVWXYZ FAEFNRSTY GAEGHMNRST HAEMNRSTY JAES KADEFGNSW
    MABDEMNPSTV NABCDEFGHKMNPRSTVY PADEFHMPRSTY RABCDEFGHKMNPRSTVWY SACDEFHKMNPQRSTWY TACDEFHMNPRSTWXY VAE WADEGHNRSW XACEMPTXY YABCEMNPSTWZ
    ZAE
"""
"""For each letter of a code those that stand behind it in words of more than one public package."""
_NEAR_LENGTH = range(placeholder.CODE_LENGTH - 2, placeholder.CODE_LENGTH + 3)
"""A code that a model dropped signs of, or added some to, is one still."""
_SWITCH = re.compile(r"[0-9](?=[A-Z])|[A-Z](?=[0-9])")
_MIXED = 2
"""So often a code changes between letters and digits that nothing else does: `SHA256` and `64BIT` do once."""


def is_code(part: str) -> bool:
    """Whether a part of a name in capitals is a code as it was made, or hardly another word."""
    if len(part) == placeholder.CODE_LENGTH + 1 and part.endswith("S"):
        part = part[:-1]  # a plural
    if len(part) == placeholder.CODE_LENGTH and set(part) <= set(placeholder.ALPHABET):
        return not part.isalpha() or set(part).isdisjoint("AE") or _is_unspeakable(part)
    return is_mixed_code(part)


def is_mixed_code(part: str) -> bool:
    """Whether a part in capitals is nothing but a code, wherever it stands."""
    return len(part) in _NEAR_LENGTH and len(_SWITCH.findall(part)) >= _MIXED


def ends_with_code(run: str, labels: Collection[str]) -> bool:
    """Whether a label and a code make up a run of letters and digits, or its plural; `labels` are those in use, in capitals."""
    return _is_labelled(run, labels) or (run.endswith("s") and _is_labelled(run[:-1], labels))


def _is_labelled(run: str, labels: Collection[str]) -> bool:
    label, code = run[: -placeholder.CODE_LENGTH], run[-placeholder.CODE_LENGTH :]
    if label.upper() in labels:
        return not code.isalpha()
    return label.isalpha() and not code[0].islower() and is_mixed_code(code.upper())


def _is_unspeakable(letters: str) -> bool:
    beside = _beside()
    return any(second not in beside.get(first, "") for first, second in pairwise(letters))


@functools.cache
def _beside() -> dict[str, str]:
    return {row[0]: row[1:] for row in _BESIDE.split()}
