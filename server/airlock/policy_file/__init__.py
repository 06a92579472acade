"""Reads `airlock.toml` into a Policy, and words the entries that are added to it.

Of a workspace that is not trusted, only what keeps more in counts (invariant 6); the engine sees to that. The file is never written here:
front doors show the entry to the user, who can undo it.
"""

from __future__ import annotations

import datetime
import secrets
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from airlock.core import standins
from airlock.core.legal import PACKS
from airlock.core.model import Action, Category, Mode, Verdict
from airlock.core.policy import Allowance, Policy, Protected, expired
from airlock.errors import PolicyError
from airlock.policy_file import custom
from airlock.policy_file.custom import NAME as NAME
from airlock.policy_file.entities import kind_of

if TYPE_CHECKING:
    from airlock.policy_file.presidio import Left

_MAX_BYTES = 1_000_000
_REDACTED = (Category.CREDENTIAL.value, Category.PERSONAL_DATA.value, Category.INTERNAL.value)
"""Categories whose values [redact] can speak of; the first has no synthetic values."""
_KEYS = frozenset(("version", "salt", "packs", "allow", "rule", "internal", "phone", "actions", "protected", "redact"))
_ENTRY_KEYS = frozenset(("added", "expires", "fingerprint", "kind", "kinds", "paths", "reason", "rules"))
_PROTECTED_LISTS = ("decorators", "hosts", "names", "paths", "projects", "tables")
_PROTECTED_KEYS = frozenset((*_PROTECTED_LISTS, "bodies", "sharing"))
_LEAST_LETTERS = MappingProxyType({"names": 3, "projects": 3, "tables": 3, "hosts": 4})
"""Shorter names stand in too many words."""


class AllowEntry(NamedTuple):
    """Text to append to the policy file at `path`; when the file does not exist yet, its whole text."""

    path: str
    text: str


class Import(NamedTuple):
    """Rules to append to the policy file at `path`, as `text`; when the file does not exist yet, its whole text."""

    path: str
    text: str
    added: tuple[str, ...]
    """The ids of the rules in `text`; it is empty where there are none."""
    known: tuple[str, ...]
    """The ids of rules that the file has already, which stay as they are."""
    left: tuple[Left, ...]


def load(root: str) -> Policy:
    """The policy of a workspace folder; the default one where there is no file. Raises PolicyError, whose message never quotes the file."""
    path = Path(root) / NAME
    try:
        if not path.is_file():
            return Policy()
        if path.stat().st_size > _MAX_BYTES:
            raise PolicyError(f"{NAME} is larger than {_MAX_BYTES} bytes.")
        return _policy(_parse(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(f"{NAME} cannot be read ({type(error).__name__}).") from None


def warnings(policy: Policy, today: str) -> tuple[str, ...]:
    """What somebody should put in order in the file, in sentences; `today` is an ISO date."""
    over = expired(policy.allow, today)
    told = []
    if over:
        entries = "entry has" if len(over) == 1 else "entries have"
        last = max(entry.expires for entry in over)
        told.append(f"{NAME}: {len(over)} [[allow]] {entries} expired ({last}); what it allowed is found again. Renew it or take it out.")
    if any(entry.fingerprint for entry in policy.allow) and not policy.salt:
        told.append(f"{NAME} allows values by fingerprint but has no salt, so that none of them can be known again.")
    return tuple(told)


def allow_entry(root: str, policy: Policy, kind: str, fingerprint: Callable[[bytes], str], reason: str) -> AllowEntry:
    """The entry that allows one value; `fingerprint` makes its fingerprint under a key. Makes the file's salt when there is none yet."""
    salt = policy.salt or secrets.token_hex(16)
    lines = [] if policy.salt else [*_header(root), f'salt = "{salt}"', ""]
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    lines += [
        "",
        "[[allow]]",
        f'kind = "{kind}"',
        f'fingerprint = "{fingerprint(bytes.fromhex(salt))}"',
        f'reason = "{_quoted(reason)}"',
        f"added = {today}",
        "",
    ]
    return AllowEntry(str(Path(root) / NAME), "\n".join(lines).lstrip("\n") if not policy.salt else "\n".join(lines))


def from_presidio(root: str, text: str) -> Import:
    """What recognisers in YAML or JSON add to the policy file. Raises PolicyError where either cannot be understood."""
    from airlock.policy_file import presidio

    policy, path = load(root), Path(root) / NAME
    entries, left = presidio.read(text)
    there = {rule.id for rule in policy.rules}
    new = [entry for entry in entries if entry.id not in there]
    before = path.read_text(encoding="utf-8") if path.is_file() else ""
    added = "\n".join(map(custom.worded, new))
    if new and before:
        added = ("\n" if before.endswith("\n") else "\n\n") + added
    elif new:
        added = "\n".join([*_header(root), f'salt = "{secrets.token_hex(16)}"', "", added])
    _policy(_parse(before + added))  # the file must be in force with them
    return Import(str(path), added, tuple(entry.id for entry in new), tuple(entry.id for entry in entries if entry.id in there), left)


def _header(root: str) -> list[str]:
    if (Path(root) / NAME).exists():
        raise PolicyError(f'{NAME} has no salt. Add a line salt = "…" with 32 random hexadecimal digits at its top.')
    return ["# What may leave this workspace. Values are named by keyed fingerprints, never written here.", "version = 1"]


def _quoted(text: str) -> str:
    return "".join(c if c.isprintable() and c not in '"\\' else " " for c in text)[:200]


def _parse(text: str) -> Mapping[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        data: Mapping[str, Any] = tomllib.loads(text)
    except RecursionError:
        raise PolicyError(f"{NAME} has lists in lists, and too many of them.") from None
    except tomllib.TOMLDecodeError as error:
        where = str(error).rpartition("(")[2].rstrip(")") if "(" in str(error) else "somewhere"
        raise PolicyError(f"{NAME} is not valid TOML ({where}).") from None
    return data


def _policy(data: Mapping[str, Any]) -> Policy:
    if not data.keys() <= _KEYS:  # a misspelt table would leave something unprotected
        raise PolicyError(f"{NAME} has a part that is not one of {', '.join(sorted(_KEYS))}.")
    salt = data.get("salt", "")
    if not isinstance(salt, str) or len(salt) % 2 or not set(salt) <= set("0123456789abcdef"):
        raise PolicyError(f"{NAME}: salt must be hexadecimal digits.")
    rules = custom.read(_list(data, "rule", dict))
    own_kinds = frozenset(rule.kind for rule in rules)
    return Policy(
        salt=salt,
        allow=tuple(_allowance(entry) for entry in _list(data, "allow", dict)),
        internal_domains=_only(data, "internal", "domains"),
        phone_regions=_only(data, "phone", "regions"),
        packs=_packs(data),
        actions={_member(Action, "actions", k): _member(Verdict, "actions", v) for k, v in _table(data, "actions").items()},
        protected=_protected(_table(data, "protected")),
        modes={kind_of(name): _mode(kind_of(name), word, own_kinds) for name, word in _table(data, "redact").items()},
        rules=rules,
    )


def _mode(name: str, word: object, own_kinds: frozenset[str]) -> Mode:
    """What [redact] says of a category or kind; its name is quoted only once it is known to be one."""
    from airlock.core.detect import builtin_rules  # few policy files name a kind

    mode: Mode = _member(Mode, "redact", word)
    if name not in _REDACTED and name not in own_kinds and name not in {rule.kind for rule in builtin_rules()}:
        raise PolicyError(f"{NAME}: [redact] has a name that is neither a category ({', '.join(_REDACTED)}) nor a kind of docs/rules.md.")
    if mode is Mode.STANDIN and name not in {*_REDACTED[1:], *standins.kinds()}:
        raise PolicyError(f"{NAME}: there are no synthetic values for {name}; [redact] can ask for a placeholder, mask or remove there.")
    return mode


def _packs(data: Mapping[str, Any]) -> tuple[str, ...]:
    packs = tuple(_list(data, "packs", str))
    if not set(packs) <= PACKS.keys():
        raise PolicyError(f"{NAME}: packs has a word that is not one of {', '.join(PACKS)}.")
    return packs


def _protected(table: Mapping[str, Any]) -> Protected:
    if not table.keys() <= _PROTECTED_KEYS:  # a misspelt key would leave something unprotected
        raise PolicyError(f"{NAME}: [protected] has a key that is not one of {', '.join(sorted(_PROTECTED_KEYS))}.")
    lists = {key: tuple(_list(table, key, str)) for key in _PROTECTED_LISTS}
    for key, minimum in _LEAST_LETTERS.items():
        if any(sum(map(str.isalnum, name)) < minimum for name in lists[key]):
            raise PolicyError(f"{NAME}: {key} in [protected] has a name with fewer than {minimum} letters or digits.")
    if not all(lists["paths"]) or not all(name.isidentifier() for name in lists["decorators"]):
        raise PolicyError(f"{NAME}: paths in [protected] must be patterns, and decorators bare names without @ or brackets.")
    if table.get("bodies", "signature") not in ("signature", "nothing"):
        raise PolicyError(f"{NAME}: bodies in [protected] must be signature or nothing.")
    sharing = _member(Verdict, "protected", table.get("sharing", Verdict.REDACT.value))
    return Protected(**lists, whole=table.get("bodies") == "nothing", sharing=sharing)


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = data.get(key, {})
    if not isinstance(value, dict):
        raise PolicyError(f"{NAME}: {key} must be a table.")
    return value


def _only(data: Mapping[str, Any], table: str, key: str) -> tuple[str, ...]:
    """The list that is all there may be in a table."""
    found = _table(data, table)
    if not found.keys() <= {key}:
        raise PolicyError(f"{NAME}: [{table}] has a key other than {key}.")
    return tuple(_list(found, key, str))


def _list(data: Mapping[str, Any], key: str, kind: type) -> list[Any]:
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(v, kind) for v in value):
        raise PolicyError(f"{NAME}: {key} must be a list of {'tables' if kind is dict else 'strings'}.")
    return value


def _allowance(entry: Mapping[str, Any]) -> Allowance:
    expires = entry.get("expires")
    if isinstance(expires, datetime.datetime) or not isinstance(expires, (datetime.date, type(None))):
        raise PolicyError(f"{NAME}: expires must be a date such as 2030-01-31.")
    if not entry.keys() <= _ENTRY_KEYS:  # a misspelt `paths` would make an entry speak for everything
        raise PolicyError(f"{NAME}: an [[allow]] entry has a key that is not one of {', '.join(sorted(_ENTRY_KEYS))}.")
    fingerprint, kind, reason = (_string(entry, key) for key in ("fingerprint", "kind", "reason"))
    made = Allowance(
        fingerprint=fingerprint,
        kinds=tuple(map(kind_of, ((kind,) if kind else ()) + tuple(_list(entry, "kinds", str)))),
        rules=tuple(_list(entry, "rules", str)),
        paths=tuple(_list(entry, "paths", str)),
        reason=reason,
        expires=expires.isoformat() if expires else "",
    )
    if not (made.fingerprint or made.kinds or made.rules or made.paths):
        raise PolicyError(f"{NAME}: an [[allow]] entry needs a fingerprint, paths, kinds or rules.")
    return made


def _string(entry: Mapping[str, Any], key: str) -> str:
    value = entry.get(key, "")
    if not isinstance(value, str) or (key in entry and not value and key != "reason"):
        raise PolicyError(f"{NAME}: {key} in an [[allow]] entry must be a string with something in it.")
    return value


def _member(kind: type[Any], table: str, value: object) -> Any:  # noqa: ANN401
    try:
        return kind(value)
    except ValueError:
        raise PolicyError(f"{NAME}: {table} has a word that is not one of {', '.join(k.value for k in kind)}.") from None
