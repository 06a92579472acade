from datetime import date

from shop.money import Money
from shop.pricing import Context, Customer, Line, LoyaltyDiscount, PriceEngine, Product, VolumeDiscount

ROPE = Product("ROPE-12", "rope", Money.of("4.20"), Money.of("2.90"), "norseline")
REGULAR = Customer("10442", "{{customer_email}}", 11, Money.of("1834.10"))


def test_volume_comes_before_loyalty():
    engine = PriceEngine([LoyaltyDiscount(), VolumeDiscount({20: 0.08})])
    assert engine.quote([Line(ROPE, 25)], Context(REGULAR, date(2026, 5, 4))) == Money.of("93.00")


def test_floor_holds():
    engine = PriceEngine([VolumeDiscount({1: 0.9})])
    assert engine.unit_price(Line(ROPE, 1), Context(REGULAR, date(2026, 5, 4))) == Money.of("2.98")
