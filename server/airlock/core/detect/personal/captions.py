"""What is shown to people for a field or a button, in one of many languages: `$lang['fullname'] = '…'`, `labels: { fullName: "…" }`.

Files of translations are full of keys for names, with what a form calls them beside each. What the keys are kept in tells: it is called for
a language, for messages or for labels. Somebody's name that is known stays one; what nobody knows as a name is a caption there. And what
stands beside itself in the notation of code, or beside the type of a field, is what an action or a field is called: `displayName: 'Mark
Sent', name: 'markSent', type: 'boolean'`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

_HOLDERS = word_set("""
    lang langs language languages i18n l10n t tr trans translation translations locale locales localization localisation strings
    labels label captions caption messages msg msgs texts text titles title errors error placeholders placeholder tooltips tooltip
    hints hint headers headings validation validations vocabulary dictionary glossary phrases
    """)
"""What maps of captions are called, by their last word."""
_LOOKED_UP = LazyPattern(r"(?P<holder>\w{1,40})(?:\[:?[\"']?|->)\Z|<string[ ]name=[\"']\Z")
"""What a key is looked up in, `lang["…`; an element of such a map."""
_LOOKS = ("[", ":", ">", "=")
"""With what that ends, but for a quote."""
_OPENED = LazyPattern(
    r"(?P<holder>\w{1,40})[\"']?\]?(?::[ ]?[\w<>, .|\[\]]{1,40}?)?\s{0,3}(?:=>?|:=?)\s{0,3}(?:array|dict|new[ ]\w{1,20}|mapOf|Map\.of)?\s?\Z"
)
"""What is called so as the bracket behind it is the value of."""
_GIVES = ("=", ":", ">")
"""With what that ends, or with a word: looking for it takes ten times as long as for these."""
_BRACKETS = compiled(r"[()\[\]{}]")
_CLOSING = ")]}"
_TYPED = LazyPattern(
    r"[^{}]{0,120}?\b(?:type|dataType|fieldType)[\"']?[ ]?:[ ]?[\"'](?i:string|text|textarea|number|integer|int|float|double|boolean|bool|checkbox|select|radio|options"
    r"|multi_?options|multi_?select|collection|fixedCollection|dropdown|toggle|date|date_?time|notice|hidden|json|object|array|enum)[\"']"
)
"""The type of a field, in the same brackets."""
_LABELS = ('for="', "for='", 'For="', "For='", 'for={"')
"""What stands before the name of a field in the label of it, whose words are for all."""
_TRANSLATES = LazyPattern(r"\"plural[_-]forms\"|\w\.addI18n\(|\w\.(?:lang|locale|i18n)\[[\"'][\w-]{2,8}[\"']\]\s?=", re.IGNORECASE)
"""What translations begin with: how plurals are made, as Jed reads it, or to what an editor on the web adds them."""
_HEADER = 800
_EXPLAINS = LazyPattern(r"(?:^|\n)[ \t]{0,20}comment on (?:column|table|view)[ ][^\r\n]{0,120}\Z", re.IGNORECASE)
"""What stands before the words of SQL for a column."""
_NEAR, _FAR = 120, 400
"""How far around a value its action is looked for, and before it the brackets it stands in, in code points."""
_MOST_LEVELS = 4
_SEVERAL = 3
"""So many words has somebody's name seldom that is a name in a system too, with `_` between them."""


def is_caption(text: str, head: int, end: int, value: str) -> bool:
    """Whether a value in words is what is shown for the key at [head, end), and nobody's name that is known."""
    if text.endswith(_LABELS, 0, head) or is_translated(text) or _EXPLAINS.search(text[max(end - _NEAR, 0) : end]) is not None:
        return True
    return _goes_on(text[head:end], value) or (_is_held(text, head, end) and not _is_somebodys(value)) or is_action(text, head, value)


def is_translated(text: str) -> bool:
    """Whether a text is a catalogue of captions with their translations, as programs for the web load them."""
    return _TRANSLATES.search(text[:_HEADER]) is not None


def _goes_on(key: str, value: str) -> bool:
    """Whether a value is its key again, or the last word of it with small words behind: `accountHolder: "Holder of the account"`."""
    first, _, rest = value.partition(" ")
    if rest == "":
        return False
    said = words_of(key)
    return (rest == rest.lower() and said[-1:] == words_of(first)) or said == words_of(value.replace(" ", "_"))


def _is_held(text: str, head: int, end: int) -> bool:
    """Whether a key is kept in what is called for captions."""
    over, _, _ = text[head:end].rpartition(".")
    if over:
        return any(map(holds, over.split(".")))
    looked = _LOOKED_UP.search(text[max(head - _NEAR, 0) : head]) if text[max(head - 2, 0) : head].strip("\"'")[-1:] in _LOOKS else None
    if looked is not None:
        return looked["holder"] is None or holds(looked["holder"])
    return any(map(holds, _around(text, head)))


def _around(text: str, head: int) -> Iterator[str]:
    """What the maps are called that a key stands in, from the nearest on; a list of several ends them."""
    begin, open_, levels = max(head - _FAR, 0), 0, 0
    for bracket in reversed([*_BRACKETS.finditer(text, begin, head)]):
        if bracket[0] in _CLOSING:
            open_ += 1
        elif open_:
            open_ -= 1
        else:
            at = bracket.start()
            before = text[max(at - _NEAR, 0) : at]
            last = before.rstrip()[-1:]
            opened = _OPENED.search(before) if last in _GIVES or last.isalnum() else None
            levels += 1
            if opened is None or levels > _MOST_LEVELS:
                return
            yield opened["holder"]


def holds(name: str) -> bool:
    """Whether a map of this name holds captions."""
    words = words_of(name)
    return bool(words) and words[-1] in _HOLDERS


def _is_somebodys(value: str) -> bool:
    """Whether one of the words is a name that is known, or a number has no business in a caption."""
    from airlock.core.detect.tables import people  # which knows thousands of names
    from airlock.core.detect.tables.families import FAMILY

    words = value.replace(",", " ").split()
    if any(map(str.isdigit, value)) or any(map(people.is_given, words)) or people.is_known_abroad(value):
        return True
    return len(words) > 1 and words[-1].lower() in FAMILY


def is_action(text: str, start: int, value: str) -> bool:
    """Whether the words of a value stand near `start`, written together as code has it."""
    words = value.split()
    if len(words) == 1 or not value.replace(" ", "").isalpha():
        return False
    first, *others = words
    written = [first.lower() + "".join(word[:1].upper() + word[1:] for word in others)]
    if len(words) >= _SEVERAL:
        written += ("_".join(words).lower(), "-".join(words).lower())
    near = text[max(start - _NEAR, 0) : start + _NEAR + len(value)]
    return any(f"{quote}{code}{quote}" in near for code in written for quote in ("'", '"'))


def is_of_field(text: str, start: int) -> bool:
    """Whether what is shown, by a key that begins at `start`, is shown for what has the type of a field."""
    return _TYPED.match(text[start : start + 2 * _NEAR]) is not None
