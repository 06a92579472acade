"""The upkeep of this user's vault and its key, for front doors that look after it. See airlock.vault.upkeep and airlock.vault.keys."""

from __future__ import annotations

from airlock.engine import state
from airlock.errors import AirlockError, VaultError
from airlock.vault import Keys, Place, aside, trouble, upkeep
from airlock.vault.aside import Afresh
from airlock.vault.upkeep import Session

__all__ = [
    "Afresh",
    "Keys",
    "Session",
    "afresh",
    "export",
    "fetch_key",
    "forget_key",
    "key_place",
    "keys",
    "move_key",
    "purge",
    "sessions",
    "set_aside",
    "settle_key",
    "take_in",
]

AUTOMATIC = "automatic"
"""The choice that leaves a key where it is."""


def keys(editor_secret: bytes = b"") -> Keys:
    """What fetches the user's own key, for all engines of a process. See state.keys."""
    return state.keys(editor_secret)


def fetch_key(held_by: Keys) -> str:
    """Waits until the key is at hand; why it is not, in a sentence, empty when it is."""
    try:
        held_by.user_key()
    except (AirlockError, OSError) as error:
        return str(error) if isinstance(error, AirlockError) else ""
    return ""


def key_place() -> str:
    """Where the key is held, in words for people."""
    return state.key_place(keys())


def move_key(place: str, held_by: Keys | None = None) -> None:
    """Moves the key to one of the places `file`, `keyring` and `editor`. Raises VaultError, and then it is where it was."""
    try:
        (held_by or keys()).move(Place(place))
    except OSError as error:
        raise VaultError(f"The key stays where it is: its file cannot be written ({type(error).__name__}).") from None


def settle_key(held_by: Keys, wanted: str) -> str:
    """Does as the editor's setting says; why it could not be done, in a sentence, empty when it was."""
    try:
        if wanted == AUTOMATIC:
            held_by.remember_for_editor()
        else:
            move_key(wanted, held_by)
    except (AirlockError, OSError) as error:
        return str(error) if isinstance(error, AirlockError) else ""
    return ""


def forget_key() -> None:
    """Throws the key away, when nothing is left in the vault. Raises VaultError."""
    upkeep.forget_key(state.folder())


def sessions() -> tuple[Session, ...]:
    """All sessions that hold something, most recently used first. Raises VaultError."""
    return upkeep.sessions(state.folder())


def purge(session: str = "", older_than_days: int = 0) -> int | None:
    """Forgets entries; how many, None where all of a damaged vault went. Raises VaultError."""
    return upkeep.purge(state.folder(), session, older_than_days)


def export(passphrase: str, session: str = "") -> bytes:
    """One session, or all, as one sealed file. Raises VaultError."""
    return upkeep.export(state.folder(), passphrase, session)


def take_in(data: bytes, passphrase: str) -> int:
    """Adds an export's entries; how many were new. Raises VaultError."""
    return upkeep.take_in(state.folder(), data, passphrase)


def afresh(held_by: Keys | None = None, *, without_key: bool = False) -> Afresh:
    """Sets a vault aside that cannot be opened as it is, and begins a new one with what can be read of it. Raises VaultError.

    Nothing happens to one that can be opened, or that only its key is missing for now; `without_key` says that the key will not come back.
    """
    return aside.afresh(state.folder(), held_by or keys(), without_key=without_key)


def set_aside() -> tuple[str, ...]:
    """The names of the files that were set aside, in the state folder; `purge` of everything deletes them."""
    return tuple(path.name for path in trouble.set_aside(state.folder()))
