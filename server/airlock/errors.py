"""The errors a front door may meet. Messages are written for people and never hold a value."""

from __future__ import annotations


class AirlockError(Exception):
    """Base of all errors Airlock raises on purpose."""


class VaultError(AirlockError):
    """The vault cannot be read or written: nothing may go out that relies on it."""


class VaultUnusableError(VaultError):
    """The vault cannot be opened as it is, now or later: it or its key is damaged. It can be set aside and a new one begun."""


class PolicyError(AirlockError):
    """`airlock.toml` cannot be understood."""


class BaselineError(PolicyError):
    """A baseline cannot be read or written."""
