"""The audit log: one JSON line for each decision, never a value.

Kept in the user's state folder, appended in one write so that several processes can share it. A record holds what was asked for, where it
was to go, what policy said and what was held back, by kind and count, with keyed fingerprints. It does not hold text, paths or names of
documents.
"""

from __future__ import annotations

import datetime
import json
import os
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from airlock.core import legal
from airlock.core.model import Action, Decision, Destination, Finding
from airlock.errors import AirlockError

_ROTATE_BYTES = 10_000_000
_MAX_FINGERPRINTS = 50
_RECEIPT_DIGITS = 16
_NOTES = frozenset({"copy original", "copied unchecked", "sent as it is", "pasted as it is"})
"""The reasons a release may name; anything else is left out, since free text could hold a value."""


class AuditRecord(NamedTuple):
    """One line of the log."""

    receipt: str
    time: str
    action: str
    verdict: str
    session: str
    destination: Mapping[str, str | bool] = MappingProxyType({})
    characters: int = 0
    held: Mapping[str, int] = MappingProxyType({})
    fingerprints: tuple[str, ...] = ()
    note: str = ""
    version: int = 1


def _now() -> str:
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds")


class AuditLog:
    """Writes records to `folder`/audit.jsonl; a folder of None keeps nothing."""

    def __init__(self, folder: Path | None, session: str) -> None:
        self._folder = folder
        self._session = session

    def decided(self, action: Action, destination: Destination, decision: Decision, characters: int) -> str:
        """Records a decision; returns its receipt."""
        receipt = secrets.token_hex(_RECEIPT_DIGITS // 2)
        self._write(
            AuditRecord(
                receipt=receipt,
                time=_now(),
                action=action.value,
                verdict=decision.verdict.value,
                session=self._session,
                destination=destination._asdict(),
                characters=characters,
                held=dict(Counter(f.kind for f in decision.findings)),
                fingerprints=_fingerprints(decision.findings),
            )
        )
        return receipt

    def released(self, receipt: str, action: Action, reason: str) -> None:
        """Records that the user, when asked, let an original go."""
        self._write(
            AuditRecord(
                receipt=receipt if _is_receipt(receipt) else "",
                time=_now(),
                action=action.value,
                verdict="released",
                session=self._session,
                note=reason if reason in _NOTES else "",
            )
        )

    def restored(self, count: int, unknown: int) -> None:
        """Records that placeholders were turned back into values, by count."""
        self._write(
            AuditRecord(
                receipt=secrets.token_hex(8),
                time=_now(),
                action="restore",
                verdict="allow",
                session=self._session,
                held={"restored": count, "unknown": unknown},
            )
        )

    def _write(self, record: AuditRecord) -> None:
        if self._folder is None:
            return
        line = json.dumps(record._asdict(), separators=(",", ":"), default=dict).encode() + b"\n"
        path = self._folder / "audit.jsonl"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if path.exists() and path.stat().st_size > _ROTATE_BYTES:
                path.replace(self._folder / "audit.1.jsonl")
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(descriptor, line)
            finally:
                os.close(descriptor)
        except OSError as error:
            why = (error.strerror or type(error).__name__).lower()
            raise AirlockError(f"The audit log in {self._folder} cannot be written: {why}. Nothing was sent.") from None


def _is_receipt(text: str) -> bool:
    """Whether it is one of ours; anything else could be a value."""
    return len(text) <= _RECEIPT_DIGITS and set(text) <= set("0123456789abcdef")


def _fingerprints(findings: Sequence[Finding]) -> tuple[str, ...]:
    """Without those of what nobody may keep: with the key, a code of three digits is soon guessed from its fingerprint."""
    unkept = {kind for kind in {f.kind for f in findings} if legal.unkept(kind, legal.PACKS)}
    return tuple(sorted({f.fingerprint for f in findings if f.kind not in unkept}))[:_MAX_FINGERPRINTS]
