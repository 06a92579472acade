"""The custom requests between editor and server, declared once.

`client/src/generated/protocol.ts` is generated from this file (scripts/generate.py). JSON names are camelCase. Positions are LSP
positions in the negotiated encoding. No result carries a sensitive value except `RestoreResult.text`, which is asked for by name and
never logged.
"""

from __future__ import annotations

from typing import Literal

import msgspec


class Message(msgspec.Struct, frozen=True, kw_only=True, rename="camel", forbid_unknown_fields=False):
    """Base of all payloads: immutable, camelCase on the wire."""


class Held(Message, frozen=True):
    """What was held back, by kind: `Stripe secret key` ×2. The title is written as within a sentence."""

    kind: str
    title: str
    count: int


class Place(Message, frozen=True):
    """An LSP position."""

    line: int
    character: int


class Region(Message, frozen=True):
    """An LSP range."""

    start: Place
    end: Place


class RedactParams(Message, frozen=True):
    """`airlock/redact`: a text that is about to go somewhere. `uri` and `languageId` say where it came from, empty when unknown."""

    text: str
    action: Literal["copy", "paste", "prompt"]
    uri: str = ""
    language_id: str = ""
    tool: str = ""


class RedactResult(Message, frozen=True):
    """The text that may go.

    With verdict `ask` or `deny`, `text` is still the redacted form and the client must ask or refuse, showing
    `reason`.
    """

    text: str
    held: list[Held]
    count: int
    verdict: Literal["allow", "redact", "ask", "deny"]
    reason: str
    receipt: str
    """Names this decision in the audit log; sent back by `airlock/release`."""


class ReleaseParams(Message, frozen=True):
    """`airlock/release`: the user chose, when asked, to let the original go."""

    receipt: str
    action: Literal["copy", "paste", "prompt"]
    reason: str = ""


class RestoreParams(Message, frozen=True):
    """`airlock/restore`: a text with placeholders, from the clipboard or a selection."""

    text: str
    uri: str = ""


class Exposed(Message, frozen=True):
    """A placeholder whose value would get further than before where the answer has it; `where` says so in words."""

    placeholder: str
    where: list[str]


class RestoreResult(Message, frozen=True):
    """The text with real values. `unknown` are placeholders that no session of this machine made.

    Where something is exposed the user is to be asked first; in `careful` it is a placeholder still, in `withheld` places.
    """

    text: str
    restored: int
    unknown: list[str]
    careful: str
    exposed: list[Exposed]
    withheld: int


class ApplyParams(Message, frozen=True):
    """`airlock/apply`: put an answer, placeholders and all, into the open document it is for."""

    uri: str
    text: str


class AppliedEdit(Message, frozen=True):
    """A region of the document as it is, and what is to stand there; `careful` as in a RestoreResult."""

    region: Region
    text: str
    careful: str


class ApplyResult(Message, frozen=True):
    """What the answer does to the document, or `problem` saying in one sentence why nothing. Nothing is written yet."""

    problem: str = ""
    edits: list[AppliedEdit] = []
    replaced: list[str] = []
    added: list[str] = []
    left: list[str] = []
    restored: int = 0
    unknown: list[str] = []
    exposed: list[Exposed] = []
    withheld: int = 0
    """In how many places `careful` has a placeholder still."""


class Report(Message, frozen=True):
    """What another tool says about a place, as the editor shows it."""

    region: Region
    message: str


class PromptParams(Message, frozen=True):
    """`airlock/prompt`: prepare a safe prompt for the function at each range (an empty range is a cursor).

    Of `reports` those about that function are told in the prompt. `cells` are the code cells of the notebook that the document is one of,
    in its order: what they define is known to it.
    """

    uri: str
    ranges: list[Region]
    task: Literal["fix", "explain", "test", "refactor", "review"]
    reports: list[Report] = []
    template: str = ""
    """One of the workspace's own prompts, whose words take the place of the task's."""
    trace: str = ""
    """What a failing run printed; its frames go along, reduced to what may be known."""
    drop: list[str] = []
    """Ids of items that are to stay, though the target needs them."""
    add: list[str] = []
    """Ids of offered items that are to go as well, as signatures."""
    budget: int = 0
    """Most tokens of the whole prompt: what the target needs least is left out first. 0 is no limit."""
    cells: list[str] = []


class PromptItem(Message, frozen=True):
    """A piece that a prompt has, or could have. `state`: `sent`, or why not; `offered` is what nobody asked for yet."""

    id: str
    label: str
    """A name from the code, as it is sent: `class Order`, `total()`."""
    kind: Literal["target", "import", "definition", "caller", "elsewhere", "report", "trace"]
    state: Literal["sent", "dropped", "offered", "over budget"]
    tokens: int
    """What it adds to the prompt, roughly."""
    file: str = ""
    """Where it stands when that is not the document: a name from the workspace folder, or which cell of the notebook."""
    line: int = 0
    """Its first line there, 1-based; 0 when it has none."""
    cell: str = ""
    """The address of that cell."""
    fixed: bool = False
    """It cannot be dropped: the target, and what the excerpt is no code without."""


class Leaving(Message, frozen=True):
    """Lines of the document of which something is in the prompt."""

    region: Region
    how: Literal["whole", "signature", "redacted"]


class PromptResult(Message, frozen=True):
    """A safe prompt, or `problem` saying in one sentence why there is none (then everything else is empty)."""

    problem: str = ""
    markdown: str = ""
    target: str = ""
    language_id: str = ""
    tokens: int = 0
    """Of the whole prompt, which is what a budget limits; roughly counted, like the others."""
    code_tokens: int = 0
    """Of the code in it."""
    file_tokens: int = 0
    """Of the whole file, for comparison."""
    masked: int = 0
    held: list[Held] = []
    omitted: list[str] = []
    warnings: list[str] = []
    verdict: Literal["allow", "redact", "ask", "deny"] = "allow"
    reason: str = ""
    receipt: str = ""
    templates: list[str] = []
    """The workspace's own prompts, by name."""
    items: list[PromptItem] = []
    """What the prompt is made of and what could be added, in the order of the document, other files last."""
    leaving: list[Leaving] = []
    """In the order of the document, without overlap; all its other lines stay."""
    over: bool = False
    """The target alone is larger than the budget."""


class AllowParams(Message, frozen=True):
    """`airlock/allow`: the finding at this range shall be allowed in this workspace."""

    uri: str
    region: Region


class AllowResult(Message, frozen=True):
    """Text to append to the policy file, or `problem`. The client makes the edit, so that the user can see and undo it."""

    problem: str = ""
    policy_uri: str = ""
    append: str = ""


class HealthParams(Message, frozen=True):
    """`airlock/health`: how the server is."""


class HealthResult(Message, frozen=True):
    """Facts for the status bar and bug reports. `problems` are sentences with their cure (a missing native library, say)."""

    version: str
    python: str
    prefilter: str
    rules: int
    languages: list[str]
    engines: list[str]
    vault_key: str
    """Where the vault's key is held, in words."""
    problems: list[str]


class StatusParams(Message, frozen=True):
    """`airlock/status`, server to client: the state of one document after a check."""

    uri: str
    version: int
    state: Literal["checked", "not_checked"]
    reason: str = ""
    """Why it was not checked."""
    policy_problem: str = ""
    """Why the folder's policy file is not in force, in one sentence; empty when it is, or there is none."""
    errors: int = 0
    warnings: int = 0
    hints: int = 0


REQUESTS: dict[str, tuple[type[Message], type[Message]]] = {
    "airlock/redact": (RedactParams, RedactResult),
    "airlock/restore": (RestoreParams, RestoreResult),
    "airlock/apply": (ApplyParams, ApplyResult),
    "airlock/prompt": (PromptParams, PromptResult),
    "airlock/allow": (AllowParams, AllowResult),
    "airlock/health": (HealthParams, HealthResult),
}
"""Client to server, with an answer."""

NOTIFICATIONS: dict[str, type[Message]] = {"airlock/release": ReleaseParams}
"""Client to server, without an answer."""

CLIENT_NOTIFICATIONS: dict[str, type[Message]] = {"airlock/status": StatusParams}
"""Server to client."""
