"""How one session's values are sealed: AES-256-GCM, each bound to its session and to what stands for it.

The cipher is imported when first needed: most runs never touch a value.
"""

from __future__ import annotations

import hmac
import os
from typing import TYPE_CHECKING

from airlock.errors import VaultUnusableError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class Sealer:
    """Seals and opens the values of one session under a key of its own, made of the user's and the session's salt."""

    def __init__(self, session: str, master: bytes, salt: bytes) -> None:
        self._session = session
        self.key = hmac.digest(master, b"session\0" + salt, "sha256")
        self._made: AESGCM | None = None

    def __repr__(self) -> str:
        return "Sealer()"

    def seal(self, token: str, value: str) -> bytes:
        """The value sealed for its token."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher().encrypt(nonce, value.encode("utf-8", "surrogatepass"), self._bound_to(token))

    def unseal(self, token: str, sealed: bytes) -> str:
        """The value behind a token. Raises VaultUnusableError."""
        from cryptography.exceptions import InvalidTag

        try:
            plain = self._cipher().decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], self._bound_to(token))
        except (InvalidTag, TypeError, ValueError):  # changed, of another type, or too short
            raise VaultUnusableError(
                "An entry of the vault was changed or belongs to another key; it cannot be opened. "
                "`airlock vault afresh` sets the vault aside and goes on with what can be read of it."
            ) from None
        return plain.decode("utf-8", "surrogatepass")

    def _bound_to(self, token: str) -> bytes:
        return f"{self._session}\0{token}".encode("utf-8", "surrogatepass")

    def _cipher(self) -> AESGCM:
        if self._made is None:
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM

            self._made = AESGCM(self.key)
        return self._made
