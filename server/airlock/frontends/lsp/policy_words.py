"""What may stand in `airlock.toml`, with a few words on each: for completion.

`airlock.policy_file` reads the file; a test compares the two.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

from airlock.core.legal import PACKS
from airlock.core.model import Action, Category, Mode, Severity, Verdict

_REDACTED = (Category.CREDENTIAL.value, Category.PERSONAL_DATA.value, Category.INTERNAL.value)
_STRICTER = tuple(verdict.value for verdict in Verdict if verdict is not Verdict.ALLOW)
_TEXT, _LIST = '"$1"', '["$1"]'


class Key(NamedTuple):
    """A key: what it is for, the value to begin with (`$1` is the cursor's place), and the words its value may be, if they are few."""

    about: str
    value: str = _TEXT
    words: tuple[str, ...] = ()


TABLES = MappingProxyType(
    {
        "[[allow]]": "What may go, or is known to be there",
        "[[rule]]": "A rule of your own",
        "[actions]": "Ask before a text with findings goes, or let it not go at all",
        "[internal]": "Your internal domains",
        "[phone]": "Telephone numbers of your countries",
        "[protected]": "Names and code that stay yours",
        "[redact]": "What stands in a value's place",
    }
)

_ACTIONS = {
    "copy": "Copying from an editor, and airlock redact",
    "paste": "Pasting into a chat",
    "prompt": "Prompts and chat messages",
    "agent_read": "An agent reads a file",
    "agent_run": "An agent runs a command",
    "agent_write": "An agent writes a file",
    "commit": "A commit",
    "relay": "A request of a program to a model",
}

KEYS = MappingProxyType(
    {
        "": {
            "version": Key("Of this file's form", "1"),
            "salt": Key("Keys the fingerprints; Allow in workspace makes it"),
            "packs": Key("Trades whose personal data is louder", _LIST, tuple(PACKS)),
        },
        "allow": {
            "kind": Key("A kind of docs/rules.md"),
            "fingerprint": Key("Of one value, which may go; Allow in workspace writes it"),
            "paths": Key("Only in these files; patterns from the workspace folder", _LIST),
            "kinds": Key("Only findings of these kinds", _LIST),
            "rules": Key("Only findings of these rules", _LIST),
            "reason": Key("Why it is fine"),
            "expires": Key("The last day it is good for, such as 2030-01-31", "$1"),
            "added": Key("The day it was added", "$1"),
        },
        "rule": {
            "id": Key("Its name: small letters, digits and underscores"),
            "pattern": Key("An expression of Python's re", "'$1'"),
            "words": Key("Whole words to find, in any case", _LIST),
            "near": Key("Counts only behind one of these words", _LIST),
            "kind": Key("A kind of docs/rules.md, or one of your own; default: the id"),
            "title": Key("What it is called in the editor"),
            "why": Key("Why it must not leave"),
            "advice": Key("What to do"),
            "source": Key("An address where more is said"),
            "category": Key("What sort of thing it is", _TEXT, ("personal_data", "credential", "internal")),
            "severity": Key("How loud it is", _TEXT, tuple(severity.value for severity in Severity)),
        },
        "actions": {action.value: Key(_ACTIONS[action.value], _TEXT, _STRICTER) for action in Action},
        "internal": {"domains": Key("Hosts in these domains are internal", _LIST)},
        "phone": {"regions": Key("Countries whose numbers are known without their code, such as DE", _LIST)},
        "protected": {
            "names": Key("Classes, functions, code names", _LIST),
            "projects": Key("Packages and repositories", _LIST),
            "hosts": Key("Hosts, with everything below them", _LIST),
            "tables": Key("Tables of databases", _LIST),
            "paths": Key("Files that are protected as a whole", _LIST),
            "decorators": Key("Decorators whose definition is protected, without @", _LIST),
            "bodies": Key("What leaves of protected code", _TEXT, ("signature", "nothing")),
            "sharing": Key("For texts that protected code was taken out of", _TEXT, _STRICTER),
        },
        "redact": {name: Key("All values of this category", _TEXT, tuple(mode.value for mode in Mode)) for name in _REDACTED},
    }
)
"""By table, and at the top of the file."""
