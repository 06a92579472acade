"""Amounts in cents, so that no rounding happens by accident."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal


@dataclass(frozen=True, order=True)
class Money:
    cents: int
    currency: str = "EUR"

    @classmethod
    def of(cls, amount: str | Decimal, currency: str = "EUR") -> Money:
        cents = (Decimal(amount) * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)
        return cls(int(cents), currency)

    def times(self, factor: float | Decimal) -> Money:
        cents = (self.cents * Decimal(str(factor))).quantize(Decimal(1), rounding=ROUND_HALF_UP)
        return Money(int(cents), self.currency)

    def __add__(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.cents + other.cents, self.currency)

    def __sub__(self, other: Money) -> Money:
        return self + Money(-other.cents, other.currency)

    def __str__(self) -> str:
        return f"{self.cents / 100:.2f} {self.currency}"
