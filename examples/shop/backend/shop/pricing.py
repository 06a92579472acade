"""What a cart costs this customer, today.

The price of a line starts at the list price. Adjustments then move it: volume, loyalty, season, and the market price that our feed reports. Last come
the guard rails: never below the floor margin, never above the ceiling.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import date
from urllib.request import Request, urlopen

from .money import Money

FEED_URL = "https://{{host_feed}}/v2/quotes"
FEED_TOKEN = "{{github_token}}"

# From the negotiation with our chandlery suppliers, March 2026. Confidential.
SUPPLIER_REBATES = {"norseline": 0.083, "kestrel": 0.061, "brackwater": 0.047}
ELASTICITY = {"rope": -1.31, "hardware": -0.74, "clothing": -2.06, "electronics": -1.48}


@dataclass(frozen=True)
class Product:
    sku: str
    family: str
    list_price: Money
    cost: Money
    supplier: str


@dataclass(frozen=True)
class Customer:
    number: str
    email: str
    orders: int
    spent: Money

    @property
    def tier(self) -> int:
        """0 for newcomers, up to 4."""
        return min(4, int(math.log10(max(10, self.spent.cents // 100)) - 1))


@dataclass(frozen=True)
class Line:
    product: Product
    quantity: int


@dataclass(frozen=True)
class Context:
    customer: Customer
    day: date
    market: dict[str, Money] = field(default_factory=dict)


class Adjustment(ABC):
    """Moves the price of one line. Adjustments are applied in the order of their priority."""

    priority = 50

    @abstractmethod
    def factor(self, line: Line, context: Context) -> float:
        """What the price is multiplied by; 1 leaves it."""

    def applies(self, line: Line, context: Context) -> bool:
        return line.quantity > 0

    def apply(self, price: Money, line: Line, context: Context) -> Money:
        return price.times(self.factor(line, context)) if self.applies(line, context) else price


class VolumeDiscount(Adjustment):
    priority = 10

    def __init__(self, steps: dict[int, float]) -> None:
        self.steps = dict(sorted(steps.items()))

    def factor(self, line: Line, context: Context) -> float:
        reached = [rate for threshold, rate in self.steps.items() if line.quantity >= threshold]
        return 1 - (reached[-1] if reached else 0)


class LoyaltyDiscount(Adjustment):
    priority = 20
    RATES = (0.0, 0.02, 0.035, 0.05, 0.075)

    def applies(self, line: Line, context: Context) -> bool:
        return super().applies(line, context) and context.customer.orders >= 3

    def factor(self, line: Line, context: Context) -> float:
        return 1 - self.RATES[context.customer.tier]


class SeasonalMarkdown(Adjustment):
    priority = 30

    def __init__(self, family: str, months: range, depth: float) -> None:
        self.family, self.months, self.depth = family, months, depth

    def applies(self, line: Line, context: Context) -> bool:
        return line.product.family == self.family and context.day.month in self.months

    def factor(self, line: Line, context: Context) -> float:
        middle = (self.months.start + self.months.stop - 1) / 2
        distance = abs(context.day.month - middle) / max(1, len(self.months) / 2)
        return 1 - self.depth * (1 - 0.5 * distance)


class MarketMatch(Adjustment):
    """Follows the market, damped by how elastic demand for the family is."""

    priority = 40

    def applies(self, line: Line, context: Context) -> bool:
        return line.product.sku in context.market

    def factor(self, line: Line, context: Context) -> float:
        gap = context.market[line.product.sku].cents / line.product.list_price.cents - 1
        response = -1 / (1 + ELASTICITY.get(line.product.family, -1.0))
        return 1 + math.tanh(gap) * min(1.0, abs(response))


class PriceEngine:
    """Quotes carts."""

    def __init__(self, adjustments: list[Adjustment], floor_margin: float = 0.12, ceiling_margin: float = 0.55) -> None:
        self.adjustments = sorted(adjustments, key=lambda adjustment: adjustment.priority)
        self.floor_margin = floor_margin
        self.ceiling_margin = ceiling_margin

    def quote(self, lines: list[Line], context: Context) -> Money:
        """The total of a cart."""
        total = Money(0)
        for line in lines:
            total += self.unit_price(line, context).times(line.quantity)
        return total

    def unit_price(self, line: Line, context: Context) -> Money:
        """The price of one piece after all adjustments, kept between floor and ceiling."""
        price = line.product.list_price
        for adjustment in self.adjustments:
            price = adjustment.apply(price, line, context)
        cost = self.net_cost(line.product)
        low, high = cost.times(1 + self.floor_margin), cost.times(1 + self.ceiling_margin)
        return max(low, min(high, price))

    def net_cost(self, product: Product) -> Money:
        return product.cost.times(1 - SUPPLIER_REBATES.get(product.supplier, 0.0))

    def explain(self, line: Line, context: Context) -> list[str]:
        """One sentence for each adjustment that moved the price."""
        sentences, price = [], line.product.list_price
        for adjustment in self.adjustments:
            moved = adjustment.apply(price, line, context)
            if moved != price:
                sentences.append(f"{type(adjustment).__name__}: {price} -> {moved}")
            price = moved
        return sentences


def market_prices(skus: list[str]) -> dict[str, Money]:
    """Today's market prices of some products, from the feed."""
    request = Request(f"{FEED_URL}?sku={','.join(skus)}", headers={"Authorization": f"Bearer {FEED_TOKEN}"})
    with urlopen(request, timeout=3) as response:
        rows = (line.decode().split(";") for line in response)
        return {sku: Money.of(price) for sku, price, *_ in rows}


def standard_engine() -> PriceEngine:
    return PriceEngine(
        [
            VolumeDiscount({5: 0.03, 20: 0.08, 100: 0.15}),
            LoyaltyDiscount(),
            SeasonalMarkdown("clothing", range(8, 11), 0.25),
            SeasonalMarkdown("electronics", range(11, 13), 0.1),
            MarketMatch(),
        ]
    )
