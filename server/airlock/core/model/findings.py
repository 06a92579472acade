"""What is looked for, in what, and what is found."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from airlock.core.model.reprs import repr_without


class Category(str, Enum):
    """What family of sensitive content a finding belongs to; the value is the JSON form."""

    CREDENTIAL = "credential"
    PERSONAL_DATA = "personal_data"
    INTERNAL = "internal"
    PROTECTED_CODE = "protected_code"
    INJECTION = "injection"


class Severity(str, Enum):
    """How loudly a finding is shown; the gates redact all three alike."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Confidence(str, Enum):
    """How sure a finding is, from its evidence."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Mode(str, Enum):
    """What is put in a value's place; the value is the word in `airlock.toml`."""

    PLACEHOLDER = "placeholder"
    """A word that says what kind of value it stands for; comes back."""
    STANDIN = "standin"
    """A synthetic value of the same kind and form, so that code still runs; comes back."""
    MASK = "mask"
    """As many X, or ones; gone for good."""
    REMOVE = "remove"
    """Nothing, or a zero where something must stand; gone for good."""

    @property
    def comes_back(self) -> bool:
        """Whether an answer gets the value back."""
        return self in _COMING_BACK


_COMING_BACK = (Mode.PLACEHOLDER, Mode.STANDIN)


class Span(NamedTuple):
    """A half-open range of code points, `start <= end`."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same range `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def within(self, size: int) -> Span:
        """As much of the range as a text of `size` code points has; of one that lies behind it, its end."""
        return Span(max(0, min(self.start, size)), max(0, min(self.end, size)))


class Document(NamedTuple):
    """A text to look at.

    `uri` is only a name (a file URI, a path or a bare file name, or empty): the core never opens it. `language` is an editor language
    identifier (`python`, `typescriptreact`, `shellscript` …, see core/syntax/languages.py), empty when unknown.
    """

    text: str
    uri: str = ""
    language: str = ""

    def __repr__(self) -> str:
        return repr_without(self, "text")


class Rule(NamedTuple):
    """One detector, as data. A rule file holds a tuple of these named RULES.

    `keywords` are lower-case literals of at least three ASCII characters, which the prefilter finds in any case, or of letters outside
    ASCII, at least two of them; `pattern` is then matched *at* the keyword (`pattern.match(text, keyword_start, keyword_start + reach)`),
    so a pattern begins with its keyword. When `lead` is above 0 the pattern is instead searched from at most `lead` code points before the
    keyword and must take in the keyword (for e-mail addresses, say). The sensitive part is the group named `secret`, or the whole match
    where there is none; other group names offer evidence, see core/detect/evidence.py. `reach` bounds an attempt in code points from the
    keyword on: no pattern can run away.

    Examples mark the exact span with guillemets, `key = «value»`, and write real-looking values in pieces, so that no secret stands whole
    in the repository.
    """

    id: str
    kind: str
    category: Category
    title: str
    label: str
    """Upper-case word of a placeholder, such as `AWS_KEY`: letters, digits and single underscores."""
    why: str
    """One sentence: what somebody who reads it could do. Shown in hovers."""
    advice: str
    """One sentence: what to do about it (rotate where, keep where)."""
    source: str
    """Link to the vendor's or the standard's description of the format."""
    keywords: tuple[str, ...]
    pattern: str
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    lead: int = 0
    reach: int = 512
    severity: Severity = Severity.ERROR
    confidence: Confidence = Confidence.HIGH
    validate: Callable[[str], bool] | None = None
    """Pure check of the secret part (checksum, structure); False drops the match."""
    languages: tuple[str, ...] = ()
    """Restricts the rule to these languages; empty means any."""
    chosen_by: Callable[[re.Match[str]], str] | None = None
    """Says of a match of which kind it is, for rules that share one expression: it is matched once for all of them."""
    told_until: Callable[[re.Match[str], str], int] | None = None
    """Says of a match and its kind up to where other keywords of such rules tell no more; 0 where that is not known."""
    silent_until: Callable[[str, int], int] | None = None
    """Says of a text and a keyword's offset, before anything is matched, up to where keywords of such rules find nothing; 0 where it takes
    a match to know."""
    at_numbers: bool = False
    """Tries the rule wherever a number may begin as well (core/detect/numbers.py), for shapes of digits; it needs no keyword then."""
    everywhere: bool = False
    """Tries the rule wherever a word begins, for an expression of somebody's own that has no keyword (core/detect/custom)."""
    each: str = ""
    """One member of the list that `pattern` opens, matched where that ends and then where the member before it ends, up to the reach; every
    member with a `secret` counts for itself. Of a list by lines both have a group `indent`: the members' must begin with the list's, and
    those with more are passed over."""
    near: tuple[str, ...] = ()
    """What stands in these very letters around whatever counts, not always in the match: a text without any is not asked further."""
    run: int = 0
    """How many of the signs that long keys are made of it needs in a row, where that is many: most texts have no such run at all."""


class Finding(NamedTuple):
    """Something that must not leave, without the thing itself.

    `fingerprint` is a keyed hash of kind and value (hex): equal values have equal fingerprints, nobody without the key can guess a value
    from it. `evidence` says in short plain phrases why this was found ("checksum matches", "assigned to a key named like a password").
    """

    span: Span
    rule_id: str
    kind: str
    category: Category
    severity: Severity
    confidence: Confidence
    evidence: tuple[str, ...]
    fingerprint: str
    label: str
    engine: str = "airlock"
    partner: Span | None = None
    """Where the other part of a credential of two parts stands (an id's secret), counted from where `span` is counted from."""


class Entity(NamedTuple):
    """Something that a recogniser of names sees in a text, and what it takes it for, in capitals: `GIVEN_NAME`."""

    start: int
    end: int
    label: str
