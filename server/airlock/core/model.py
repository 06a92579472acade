"""The value types every layer speaks.

Pure data: frozen, slotted, standard library only, no behaviour beyond trivial derived facts. Nothing here knows of files, sockets,
editors or parsers.

Offsets are `str` indices (Unicode code points) into one document's text, half-open. Fields that carry a user's text are left out of
`repr`, so that a value can never reach a log or a traceback by way of one of these objects (invariant 1 of docs/architecture.md).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum


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


class Action(str, Enum):
    """What is about to happen with a text; the value is the JSON form."""

    COPY = "copy"
    PASTE = "paste"
    PROMPT = "prompt"
    AGENT_READ = "agent_read"
    AGENT_RUN = "agent_run"
    AGENT_WRITE = "agent_write"
    COMMIT = "commit"
    RELAY = "relay"


class Verdict(str, Enum):
    """What policy says about an action, from mildest to strictest."""

    ALLOW = "allow"
    REDACT = "redact"
    ASK = "ask"
    DENY = "deny"


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
        return self in (Mode.PLACEHOLDER, Mode.STANDIN)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `start <= end`."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same range `by` code points further on."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Document:
    """A text to look at.

    `uri` is only a name (a file URI, a path or a bare file name, or empty): the core never opens it. `language` is an editor language
    identifier (`python`, `typescriptreact`, `shellscript` …, see core/syntax/languages.py), empty when unknown.
    """

    text: str = field(repr=False)
    uri: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
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
    at_numbers: bool = False
    """Tries the rule wherever a number may begin as well (core/detect/numbers.py), for shapes of digits; it needs no keyword then."""


@dataclass(frozen=True, slots=True)
class Finding:
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


@dataclass(frozen=True, slots=True)
class Replacement:
    """One value that was replaced: where it stood, and what stands where now."""

    finding: Finding
    new_span: Span
    placeholder: str
    mode: Mode = Mode.PLACEHOLDER


@dataclass(frozen=True, slots=True)
class Redaction:
    """A text without its sensitive values. `replacements` are in text order."""

    text: str = field(repr=False)
    replacements: tuple[Replacement, ...] = ()


@dataclass(frozen=True, slots=True)
class Restoration:
    """A text with the real values back. `unknown` are placeholders of no known session, left as they are."""

    text: str = field(repr=False)
    restored: int = 0
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a text is about to go. Empty strings mean "not known"; `local` means it stays on this machine."""

    tool: str = ""
    vendor: str = ""
    account: str = ""
    local: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What policy says: the verdict, the reason in one sentence for a person, and the findings that led to it."""

    verdict: Verdict
    reason: str
    findings: tuple[Finding, ...] = ()


class PartKind(str, Enum):
    """Where a piece of an excerpt comes from; together the parts account for every character."""

    TARGET = "target"
    SIGNATURE = "signature"
    IMPORT = "import"
    GENERATED = "generated"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of an excerpt. `origin` is its place in the document, None for generated glue.

    `path` names another file of the workspace when the piece is from there; `origin` is then a place in that file.
    """

    span: Span
    kind: PartKind
    origin: Span | None
    name: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The minimum viable context of one target.

    `text` is valid code of `language`, in source order, and then signatures of other files, each file's under a comment that names it;
    `parts` tile it without gap or overlap. `omitted` names what was left out, with
    counts ("12 functions"), never its text. `warnings` say what could not be done ("the file has syntax errors near the target").
    """

    text: str = field(repr=False)
    language: str
    target: str
    """Qualified name of the target, such as `Cart.total`."""
    target_span: Span
    """Where the target stands in the document."""
    parts: tuple[Part, ...]
    omitted: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    masked: int = 0
    """How many values outside the target were masked by structure."""


class Task(str, Enum):
    """What the user wants from the model; the value is the JSON form."""

    FIX = "fix"
    EXPLAIN = "explain"
    TEST = "test"
    REFACTOR = "refactor"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A whole safe prompt, ready to send: Markdown without a sensitive value in it."""

    markdown: str = field(repr=False)
    excerpt: Excerpt
    replacements: tuple[Replacement, ...]
    tokens: int
    """Estimated tokens of `markdown`."""
    code_tokens: int
    """Estimated tokens of the code in it."""
    file_tokens: int
    """Estimated tokens of the whole file, for comparison."""
    decision: Decision
