"""From a cart to an order."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date, datetime, timezone

from . import database, payments
from .money import Money
from .pricing import Context, Customer, Line, PriceEngine, market_prices

log = logging.getLogger(__name__)

SHIPPING = {"DE": Money.of("6.90"), "NL": Money.of("7.90"), "FR": Money.of("9.90"), "GB": Money.of("14.50")}
FREE_SHIPPING_FROM = Money.of("120.00")


@dataclass(frozen=True)
class Order:
    number: str
    customer: Customer
    total: Money
    payment: str


def place_order(customer: Customer, lines: list[Line], card: str, country: str, engine: PriceEngine) -> Order:
    """Price the cart, charge the card, store the order."""
    context = Context(customer, date.today(), market_prices([line.product.sku for line in lines]))
    goods = engine.quote(lines, context)
    total = goods + shipping(goods, country)
    payment = payments.charge(total, card, customer.email)
    number = f"HL-{datetime.now(timezone.utc):%Y%m%d%H%M%S}-{customer.number}"
    database.store_order(number, customer.number, total.cents, payment)
    log.info("order %s placed: %s", number, total)
    return Order(number, customer, total, payment)


def shipping(goods: Money, country: str) -> Money:
    if goods >= FREE_SHIPPING_FROM:
        return Money(0)
    return SHIPPING.get(country, Money.of("19.50"))
