"""Every setting, declared once.

`package.json`, `docs/settings.md` and `client/src/generated/settings.ts` are generated from this file by `scripts/generate.py`; a test
fails when they are stale. A field's default is the setting's default, its `doc` is the text people read in the settings editor. `scope`
is VS Code's: `application` and `machine` settings cannot be set by a workspace at all, which is how a hostile repository is kept from
switching protection off or choosing the interpreter (invariant 6).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Literal, NamedTuple, get_type_hints

Scope = Literal["application", "machine", "window", "resource"]


class Declared(NamedTuple):
    """One setting as declared: its field name, its default, and what is said of it where it stands."""

    name: str
    key: str
    doc: str
    default: object
    scope: str
    restricted: bool
    schema: Mapping[str, object]


def _said(key: str, doc: str, *, scope: Scope = "window", restricted: bool = False, **schema: object) -> Declared:
    return Declared("", key, doc, None, scope, restricted, schema)


class Settings(NamedTuple):
    """What the user chose. Keys are relative to `airlock.`."""

    enabled: Annotated[
        bool, _said("enabled", "Find and hold back sensitive content. A workspace cannot change this.", scope="application")
    ] = True
    copy_protect: Annotated[
        bool,
        _said(
            "copy.protect",
            "Put placeholders instead of sensitive values on the clipboard when copying from an editor.",
            scope="application",
        ),
    ] = True
    copy_strict: Annotated[
        bool,
        _said(
            "copy.strict",
            "Handle Ctrl+C and Ctrl+X in editors before VS Code does: the original never touches the clipboard, not even for milliseconds.",
            scope="application",
        ),
    ] = False
    chat_guard: Annotated[
        bool,
        _said(
            "chat.guard",
            "Mark sensitive content in the chat box and ask before Enter sends it. Files that go along with a message are not redacted: so "
            "that VS Code does not attach the open one by itself, the default of `chat.implicitContext.enabled` is *never* while Airlock "
            "is installed. A value of your own for that setting counts as before.",
            scope="application",
        ),
    ] = True
    prompt_task: Annotated[
        str,
        _said(
            "prompt.defaultTask",
            "Task that *Prepare Safe Prompt* starts with.",
            enum=["fix", "explain", "test", "refactor", "review"],
            markdownEnumDescriptions=["Find and fix a bug", "Explain what it does", "Write tests", "Make it simpler", "Look for mistakes"],
        ),
    ] = "fix"
    prompt_budget: Annotated[
        int,
        _said(
            "prompt.budget",
            "Most tokens of a prompt, roughly counted; what the function needs least is left out first, and said. 0 is no limit.",
            minimum=0,
            maximum=1_000_000,
        ),
    ] = 0
    across_files: Annotated[
        bool,
        _said(
            "context.acrossFiles",
            "In prompts, also show signatures of what a function uses from other files of the workspace; never a body, comment or value.",
            scope="resource",
        ),
    ] = True
    internal_domains: Annotated[
        tuple[str, ...],
        _said(
            "internalDomains",
            "Your organisation's internal domains, such as `corp.example.com`. Hosts in them are internal endpoints.",
            scope="resource",
            restricted=True,
        ),
    ] = ()
    phone_regions: Annotated[
        tuple[str, ...],
        _said(
            "phoneRegions",
            "Countries whose telephone numbers are recognised as they are written at home, such as `DE` or `GB`. Numbers with a "
            "country code, beside a name such as `phone`, or as written in North America are recognised anyway. A team can say so "
            "in `airlock.toml`.",
            scope="resource",
            restricted=True,
        ),
    ] = ()
    exclude: Annotated[
        tuple[str, ...],
        _said(
            "exclude",
            "Glob patterns of files that show no findings in the editor. Copying from them is still redacted.",
            scope="resource",
            restricted=True,
        ),
    ] = ("**/node_modules/**", "**/.venv/**")
    show_hints: Annotated[
        bool,
        _said(
            "diagnostics.showHints", "Also show weak findings (hints) in the editor. They are redacted on copy and in prompts either way."
        ),
    ] = True
    delay_ms: Annotated[
        int,
        _said(
            "diagnostics.delayMs",
            "How long to wait after a key press before findings are refreshed, in milliseconds.",
            minimum=0,
            maximum=5000,
        ),
    ] = 150
    max_file_kb: Annotated[
        int,
        _said(
            "maxFileSizeKb",
            "Files above this size, in kilobytes, are not checked while typing; the status bar says so, and copying from them asks.",
            minimum=64,
            maximum=51200,
        ),
    ] = 10240
    ner: Annotated[
        bool,
        _said(
            "ner",
            "Also look for names and addresses in comments and running text when something is copied or put into a prompt, with a model in "
            "a process of its own; its package must be installed, see docs/ner.md.",
            scope="application",
        ),
    ] = False
    ner_command: Annotated[
        tuple[str, ...],
        _said(
            "nerCommand",
            "A program and its arguments to recognise names and addresses with instead; what it must answer is in docs/ner.md.",
            scope="machine",
        ),
    ] = ()
    vault_key: Annotated[
        str,
        _said(
            "vault.key",
            "Who keeps the key of the vault. Choosing one moves the key there.",
            scope="machine",
            enum=["automatic", "keyring", "file", "editor"],
            markdownEnumDescriptions=[
                "The operating system's keyring where there is one, else a file. A key that exists stays where it is.",
                "The operating system's keyring.",
                "A file in Airlock's folder that only you can read.",
                "VS Code's secret storage alone: the command line and hooks cannot restore.",
            ],
        ),
    ] = "automatic"
    python_path: Annotated[
        str,
        _said(
            "python.path",
            "Python 3.10 or newer that runs the language server. Empty: the Python extension's choice, then `python3` on the PATH.",
            scope="machine",
        ),
    ] = ""


@lru_cache(maxsize=1)
def declared() -> tuple[Declared, ...]:
    """All settings in declaration order."""
    said = {name: hint.__metadata__[0] for name, hint in get_type_hints(Settings, include_extras=True).items()}
    return tuple(said[name]._replace(name=name, default=_plain(default)) for name, default in Settings()._asdict().items())


def _plain(default: object) -> object:
    """A default as JSON has it."""
    return list(default) if isinstance(default, tuple) else default


def from_json(values: object) -> tuple[Settings, tuple[str, ...]]:
    """Settings from a JSON object, nested or with dotted keys relative to `airlock.`, and what was wrong with it.

    A value of the wrong type or out of range is replaced by the default and named in the second result (its key, never its value).
    """
    flat = dict(_flatten(values if isinstance(values, Mapping) else {}))
    chosen: dict[str, Any] = {}
    problems: list[str] = []
    for item in declared():
        if flat.get(item.key) is None:  # null is how an editor says "not set"
            continue
        value = _checked(item, flat[item.key])
        if value is None:
            problems.append(f"airlock.{item.key} has a value of the wrong kind; the default is used")
        else:
            chosen[item.name] = value
    return Settings(**chosen), tuple(problems)


def _flatten(values: Mapping[str, object], prefix: str = "") -> list[tuple[str, object]]:
    out: list[tuple[str, object]] = []
    for key, value in values.items():
        path = f"{prefix}{key}"
        out.extend(_flatten(value, f"{path}.") if isinstance(value, Mapping) else [(path, value)])
    return out


def _checked(item: Declared, value: object) -> object | None:
    if isinstance(item.default, bool):
        return value if isinstance(value, bool) else None
    if isinstance(item.default, int):
        return value if isinstance(value, int) and not isinstance(value, bool) and _in_range(item.schema, value) else None
    if isinstance(item.default, list):
        return tuple(value) if isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value) else None
    allowed = item.schema.get("enum")
    ok = isinstance(value, str) and (not isinstance(allowed, list) or value in allowed)
    return value if ok else None


def _in_range(schema: Mapping[str, object], value: int) -> bool:
    low, high = schema.get("minimum"), schema.get("maximum")
    return (not isinstance(low, int) or value >= low) and (not isinstance(high, int) or value <= high)
