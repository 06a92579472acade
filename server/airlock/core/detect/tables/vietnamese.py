"""Names as they are made in Vietnam, where few family names stand first: `Nguyễn Thị Hoa`, `Le Van Nam`.

https://en.wikipedia.org/wiki/Vietnamese_name
"""

from __future__ import annotations

from collections.abc import Sequence

from airlock.core.detect.words import word_set

_FAMILIES = word_set("nguyen tran pham huynh hoang phan bui ngo duong trinh dinh truong doan luong vuong")
"""Those that hardly anything else is called."""
_SHORT = word_set("le do ho ly vu vo dang cao mai dao ta to lam ha ma ton quach thai trieu")
_MIDDLE = word_set("thi van duc quoc minh huu ngoc thanh xuan anh tuan hong kim dinh cong quang")
"""What stands before a given one in most names, so that a short word before it is a family name."""
_SYLLABLES = word_set("vien hang sinh nhan dung gia si")
"""What words for people end in where they are written apart: `sinh_vien`, `khach_hang`."""
_MOST = 5


def is_name(words: Sequence[str]) -> bool:
    """Whether words in small letters without accents are a name."""
    if not 1 < len(words) <= _MOST:
        return False
    return words[0] in _FAMILIES or (len(words) > 2 and words[0] in _SHORT and words[1] in _MIDDLE)


def joined(words: Sequence[str]) -> str:
    """The last of some words, with the one before it where both are one word for people."""
    return "".join(words[-2:]) if words[-1] in _SYLLABLES else words[-1]
