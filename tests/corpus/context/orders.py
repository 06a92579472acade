"""Orders of a small shop: a made-up module that excerpts are cut from."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import enum
import functools
import logging
import os.path
import re
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

try:
    import simplejson as json
except ImportError:
    import json

if TYPE_CHECKING:
    from decimal import Decimal

    from shop.customers import Customer

T = TypeVar("T")
Price = int  # cents
logger = logging.getLogger("shop.orders")
WAREHOUSE = "north-warehouse-17"
RETRIES = 42
LIMITS: dict[str, int] = {"gold": 500, "silver": 250, "bronze": 125}
POSTCODE = re.compile(r"^[0-9]{5}(?:-[0-9]{4})?$")
UNUSED = "never shown"
_cache: OrderedDict[str, Any] = OrderedDict()
_sequence = 1000
first, second = "left value", "right value"
SHORT = LONG = "both names"


class Status(enum.Enum):
    """Where an order stands."""

    OPEN = "open-order"
    PAID = "paid-order"
    SENT = "sent-order"


class ShopError(Exception):
    """Base of all errors here."""

    code = 7000

    def describe(self) -> str:
        """In words."""
        return f"shop error {self.code}"


class OutOfStock(ShopError):
    """Nothing left of an article."""

    def __init__(self, article: str, wanted: int = 99) -> None:
        super().__init__(article)
        self.article = article
        self.wanted = wanted


class Clock(Protocol):
    """Something that tells the time."""

    def now(self) -> float:
        """Seconds."""
        ...


@dataclasses.dataclass
class Line:
    """One article in an order."""

    article: str
    count: int = 12
    price: Price = 1999

    @property
    def total(self) -> Price:
        """Count times price."""
        return self.count * self.price

    def with_count(self, count: int) -> Line:
        """A copy with another count."""
        return dataclasses.replace(self, count=count)


class Repository(Generic[T]):
    """Keeps things by key."""

    path = "/var/lib/shop"

    def __init__(self, clock: Clock, name: str = "orders-db") -> None:
        self.clock = clock
        self.items: dict[str, T] = {}

    def load(self, key: str, default: T | None = None) -> T | None:
        """One thing."""
        return self.items.get(key, default)

    def store(self, key: str, value: T) -> None:
        """Keep one thing."""
        self.items[key] = value

    def expire(self, before: float) -> int:
        """Drop old things."""
        raise NotImplementedError("expire is for subclasses")


class Orders(Repository[Line]):
    """All orders."""

    table = "orders-table"
    _listeners: list[Callable[[Line], None]] = []

    @classmethod
    def connect(cls, url: str, *, timeout: float = 30.5) -> Orders:
        """Open the store."""
        store = cls(SystemClock(), name=url)
        store.limit = LIMITS["gold"]
        return store

    @staticmethod
    def key_of(customer: Customer, number: int) -> str:
        """The key an order is kept under."""
        return f"{customer.id}-{number:06d}"

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self.items)

    @size.setter
    def size(self, value: int) -> None:
        while len(self.items) > value:
            self.items.popitem()

    def place(self, customer: Customer, line: Line) -> str:
        """Take an order."""
        if line.count > stock_of(line.article):
            raise OutOfStock(line.article, wanted=line.count)
        key = self.key_of(customer, next_number())
        self.store(key, line)
        for listener in self._listeners:
            listener(line)
        logger.info("order %s from %s", key, WAREHOUSE)
        return key

    def expire(self, before: float) -> int:
        """Drop the orders from before a time."""
        old = [key for key, line in self.items.items() if self.clock.now() < before]
        for key in old:
            del self.items[key]
        return super().expire(before) if not old else len(old)

    async def ship_all(self, carrier: Carrier) -> list[str]:
        """Hand everything to the carrier."""
        async with carrier.session() as session:
            results = await asyncio.gather(*(session.ship(line) for line in self.items.values()))
        return [describe(result) for result in results]


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        """Seconds."""
        return 1700000000.25


class Carrier:
    """A parcel service."""

    tracking_url = "https://carrier.example/track"

    @contextlib.asynccontextmanager
    async def session(self) -> Iterator[CarrierSession]:
        """A connection."""
        yield CarrierSession(self)

    def quote(self, weight: float) -> Price:
        """What a parcel costs."""
        return Price(weight * 375)


class CarrierSession:
    """One connection to a parcel service."""

    def __init__(self, carrier: Carrier) -> None:
        self.carrier = carrier

    async def ship(self, line: Line) -> str:
        """Send one line."""
        return self.carrier.tracking_url + line.article


@overload
def describe(thing: Line) -> str: ...
@overload
def describe(thing: str) -> str: ...
def describe(thing: Line | str) -> str:
    """A thing in words."""
    if isinstance(thing, Line):
        return f"{thing.count} of {thing.article}"
    return POSTCODE.sub("hidden", thing)


def stock_of(article: str, warehouse: str = WAREHOUSE) -> int:
    """How much of an article is left."""
    return len(article) * 250


def next_number() -> int:
    """The next order number."""
    global _sequence
    _sequence += 1
    return _sequence


def retrying(attempts: int = RETRIES) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """A decorator that tries again."""
    pause = 15

    def decorate(function: Callable[..., T]) -> Callable[..., T]:
        @functools.wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> T:
            for attempt in range(attempts):
                try:
                    return function(*args, **kwargs)
                except OSError:
                    logger.warning("attempt %d failed, waiting %d", attempt, pause)
            raise ShopError("gave up")

        return wrapper

    return decorate


@retrying(attempts=77)
def read_catalogue(path: str = "catalogue.json") -> dict[str, Line]:
    """The articles on sale."""
    with open(os.path.join(WAREHOUSE, path)) as file:
        raw = json.load(file)
    return {name: Line(name, **fields) for name, fields in raw.items()}


def group_by_status(lines: list[tuple[Status, Line]]) -> dict[Status, list[Line]]:
    """Lines by status."""
    groups: dict[Status, list[Line]] = defaultdict(list)
    for status, line in lines:
        groups[status].append(line)
    return {status: groups[status] for status in (Status.OPEN, Status.PAID)}


def invoice(customer: "Customer", lines: list["Line"], discount: Decimal | None = None) -> str:
    """A printable invoice."""
    subtotal = sum(line.total for line in lines)
    rate = LIMITS.get(customer.level, 100)
    if discount is not None:
        subtotal -= int(discount)
    return f"{customer.name}: {subtotal / 100:.2f} (limit {rate}) {first}"


def cheapest(carriers: list[Carrier], weight: float) -> Carrier:
    """The carrier with the best price."""
    best = min(carriers, key=lambda carrier: carrier.quote(weight))
    _cache["best"] = best
    return best


def shadowed(stock_of: int, UNUSED: str = "x") -> int:
    """A function whose parameters hide names of the file."""
    logger = stock_of
    return logger + len(UNUSED)


def report(orders: Orders) -> str:
    """A report."""

    class Section:
        """A part of the report."""

        title = "section title"

        def render(self) -> str:
            return f"{self.title}: {orders.size} {SHORT}"

    def footer() -> str:
        return f"-- {len(sections)} sections, {orders.table}"

    sections = [Section()]
    return "\n".join([*(section.render() for section in sections), footer()])


double = lambda amount: amount * RETRIES  # noqa: E731


def main() -> None:
    """Run it."""
    orders = Orders.connect("local")
    line = Line("tea", count=3).with_count(4)
    orders.place(customer=None, line=line)
    print(report(orders), double(2))


if __name__ == "__main__":
    main()
