"""A keyring for tests: a backend of the `keyring` library that several processes share. Chosen by PYTHON_KEYRING_BACKEND."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

NAME = f"{__name__}.Keyring"
PLAIN = "keyrings.alt.file.PlaintextKeyring"
LOCKED = f"{__name__}.Locked"
WAITING = f"{__name__}.Waiting"
SLOW = f"{__name__}.Slow"
PLACE = "AIRLOCK_TEST_KEYRING"


class Keyring(KeyringBackend):
    """Keeps everything in the file that the environment names."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return kept().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        place().write_text(json.dumps({**kept(), f"{service}/{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        place().write_text(json.dumps({name: secret for name, secret in kept().items() if name != f"{service}/{username}"}))


class Locked(Keyring):
    """Somebody dismissed the question for the password."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"locked: {service}/{username}")

    set_password = get_password  # type: ignore[assignment]


class Waiting(Keyring):
    """Nobody answers the question for the password, until the test is over."""

    answered = threading.Event()
    given_up = threading.Event()
    questions: tuple[str, ...] = ()

    def get_password(self, service: str, username: str) -> str | None:
        Waiting.questions += (username,)
        if not self.answered.wait(20):
            self.given_up.set()
        return None


class Slow(Keyring):
    """Somebody answers the question for the password in the end."""

    answered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        assert self.answered.wait(20)
        return super().get_password(service, username)


def place() -> Path:
    return Path(os.environ[PLACE])


def kept() -> dict[str, str]:
    found: dict[str, str] = json.loads(place().read_text()) if place().exists() else {}
    return found
