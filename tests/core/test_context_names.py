"""Which names an excerpt shows and which it does not, on the sample files of tests/corpus/context."""

from __future__ import annotations

import ast
import builtins
import functools
import re
import symtable
from dataclasses import dataclass
from pathlib import Path

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import never

CORPUS = Path(__file__).parents[1] / "corpus" / "context"


@functools.cache
def sample(name: str) -> Document:
    """A sample file as a document; the suffix keeps linters and compilers away from it."""
    return Document((CORPUS / f"{name}.sample").read_text(encoding="utf-8"), name, syntax.language_of(name))


@dataclass(frozen=True)
class Case:
    """A cursor (at the first occurrence of `at`), the target it means, and what its excerpt declares and must not mention."""

    at: str
    target: str
    shown: str = ""
    hidden: str = ""

    def __str__(self) -> str:
        return self.at.strip()[:40]


ORDERS = [
    Case("connect(cls", "Orders.connect", "LIMITS Orders Repository SystemClock", "OutOfStock stock_of WAREHOUSE place Carrier"),
    Case('store.limit = LIMITS["gold"]', "Orders.connect", "LIMITS Orders SystemClock", "OutOfStock describe"),
    Case("@classmethod", "Orders.connect", "LIMITS", "key_of"),
    Case("key_of(customer", "Orders.key_of", "Customer Orders", "place expire logger"),
    Case("size(self) -> int", "Orders.size", "Orders", "place LIMITS items: popitem"),
    Case("self.items.popitem", "Orders.size", "Orders property", "place LIMITS"),
    Case(
        "place(self, customer",
        "Orders.place",
        "Customer Line OutOfStock stock_of key_of next_number store _listeners logger WAREHOUSE count article",
        "RETRIES _sequence retrying describe Carrier LIMITS with_count load expire",
    ),
    Case("for listener in self", "Orders.place", "_listeners logger", "Carrier"),
    Case("Drop the orders from", "Orders.expire", "Repository expire Orders", "load store place LIMITS"),
    Case("ship_all(self", "Orders.ship_all", "asyncio Carrier session CarrierSession ship describe overload", "quote tracking_url logger"),
    Case("yield CarrierSession", "Carrier.session", "CarrierSession contextlib Iterator", "quote tracking_url ship"),
    Case("tracking_url + line", "CarrierSession.ship", "Line article Carrier tracking_url", "Orders quote session count"),
    Case("with_count(self", "Line.with_count", "dataclasses Line", "Repository price article total"),
    Case("return self.count * self.price", "Line.total", "count price Price", "article with_count"),
    Case("describe(thing: Line | str)", "describe", "Line POSTCODE re overload count article", "logger price Orders"),
    Case("def stock_of", "stock_of", "", "Line logger Orders RETRIES"),
    Case("_sequence += 1", "next_number", "_sequence", "LIMITS logger first"),
    Case(
        "return function(*args", "retrying.decorate.wrapper", "functools logger ShopError pause attempts function Callable T Any", "LIMITS"
    ),
    Case("@functools.wraps", "retrying.decorate.wrapper", "functools attempts", "RETRIES"),
    Case("decorate(function", "retrying.decorate", "functools pause logger T Callable attempts", "LIMITS first"),
    Case("def read_catalogue", "read_catalogue", "json os.path Line WAREHOUSE retrying", "logger LIMITS describe RETRIES"),
    Case("group_by_status(lines", "group_by_status", "defaultdict Status OPEN PAID Line", "SENT OrderedDict logger"),
    Case("def invoice", "invoice", "Customer Decimal Line LIMITS first total", "logger WAREHOUSE Carrier"),
    Case("best = min(carriers", "cheapest", "_cache Carrier quote", "session tracking_url LIMITS"),
    Case("def shadowed", "shadowed", "", "def\\ stock_of never logging"),
    Case("-- {len(sections)", "report.footer", "sections Orders report", "render title SHORT"),
    Case("{orders.size} {SHORT}", "report.Section.render", "Section title SHORT orders report", "footer"),
    Case("lambda amount", "double", "RETRIES", "logger LIMITS"),
    Case("def main", "main", "Orders connect place Line with_count report double", "Carrier invoice cheapest LIMITS SENT"),
    Case("code = 7000", "ShopError.code", "ShopError", "OutOfStock describe"),
    Case("Base of all errors", "ShopError", "", "OutOfStock"),
    Case("RETRIES = 42", "RETRIES", "", "LIMITS logger"),
    Case('LIMITS: dict[str, int] = {"gold": 500', "LIMITS", "", "logger Orders"),
    Case("main()\n", "main", "main", "logger Orders"),
]

SHOP = [
    Case("static connect", "Orders.connect", "Options DEFAULTS Orders Repository #instances", "stockOf WAREHOUSE place listeners"),
    Case("this.items.size;", "Orders.size", "items Repository Orders", "folder listeners place"),
    Case("while (this.items", "Orders.size", "items Repository", "stockOf"),
    Case(
        "place(customer",
        "Orders.place",
        "Customer Line ShopError constructor stockOf keyOf nextNumber save log listeners Listener WAREHOUSE Log",
        "sequence LIMITS describe load Status files HUGE PostalAddress",
    ),
    Case('@Log("placing")', "Orders.place", "stockOf Log", "LIMITS"),
    Case("const line = this.load", "Orders.handlePaid", "load onPlaced audit Status PostalAddress Line", "stockOf listeners place folder"),
    Case("const old = [", "Orders.expire", "isOld items Repository", "stockOf place"),
    Case('format(line: Line, currency = "EUR', "Orders.format", "formatPrice Price Line currency:\\ string", "stockOf place LIMITS"),
    Case("super.emit", "Emitter.fire", "EventEmitter Status", "Orders ShopError LIMITS"),
    Case("describe(): string", "ShopError.describe", "ShopError Error constructor detail", "code Orders"),
    Case("super(message)", "ShopError.constructor", "ShopError Error", "describe code"),
    Case("return this.items.get(key)", "Repository.load", "items Repository Store new\\ Map", "folder log"),
    Case("stockOf(article: string", "stockOf", "WAREHOUSE", "sequence Orders"),
    Case("sequence += 1", "nextNumber", "sequence", "cache LIMITS"),
    Case("const keyOf", "keyOf", "", "nextNumber Orders"),
    Case("audit(status: Status", "audit", "files path Status Line PostalAddress WAREHOUSE", "fs, Customer LIMITS cache"),
    Case("isOld(key: string", "isOld", "", "Orders Line"),
    Case("POSTCODE.exec", "parsePostcode", "POSTCODE", "LIMITS HUGE"),
    Case("cache.clear", "ship", "cache LIMITS Shipping Line", "HUGE sequence UNUSED WAREHOUSE"),
    Case("count * factor", "ship.weigh", "LIMITS count ship", "cache HUGE sequence"),
    Case("lines[0]?.[key]", "first", "Line", "LIMITS cache Store"),
    Case("fs.readFileSync", "readCatalogue", "fs path Line HUGE", "files Customer LIMITS two:"),
    Case("start(options: Options)", "server.start", "server port listen log Options Base", "host DEFAULTS"),
    Case("listen(port: number)", "server.listen", "server", "host start"),
    Case("shadowed(stockOf", "shadowed", "", "new\\ Map function\\ stockOf never"),
    Case("value += step", "counter.increase", "value step start counter", "reset"),
    Case("(price * RATE)", "Tax.of", "Tax RATE round", "LIMITS formatPrice"),
    Case("interface Options", "Options", "Base", "DEFAULTS Store"),
    Case("gift?: {", "Line", "Price", "Store Options"),
    Case('Open = "open-order"', "Status", "", "Price Line"),
    Case("DEFAULTS: Options", "DEFAULTS", "Options Base", "LIMITS"),
    Case("let sequence", "sequence", "", "cache LIMITS"),
]

CHECKOUT = [
    Case(
        "export function Checkout",
        "Checkout",
        "React useCallback useMemo useState Button TextField Line formatPrice useBasket Props HEADLINE styles Row sum discount",
        "Dialog COUPONS Banner Boundary report Summary",
    ),
    Case("await onPay(total)", "Checkout", "useCallback Row", "Dialog COUPONS"),
    Case("setCoupon(event.target", "Checkout.handleCoupon", "React useState setCoupon Props", "useMemo pay basket discount styles Row"),
    Case("{index + 1}", "Row", "Button Line formatPrice RowProps styles", "TextField HEADLINE COUPONS Props"),
    Case("<Dialog title", "Summary", "React Dialog Props sum", "Button HEADLINE Row"),
    Case('report(error, "checkout', "Boundary.componentDidCatch", "report Boundary Props React", "Banner Checkout sum state"),
    Case("this.state.failed ?", "Boundary.render", "state Banner Checkout Boundary", "report HEADLINE componentDidCatch"),
    Case("lines.reduce((total", "sum", "Line", "discount COUPONS"),
    Case("COUPONS.includes", "discount", "COUPONS", "HEADLINE sum"),
    Case("const report", "report", "", "Boundary COUPONS"),
    Case("interface Props", "Props", "Line React", "HEADLINE RowProps"),
]

LEGACY = [
    Case("function Queue", "Queue", "", "ROUTES TIMEOUT notify"),
    Case("this.items.push(item)", "Queue.push", "Queue notify", "ROUTES TIMEOUT numbers"),
    Case("console.log(Queue.label", "Queue.notify", "Queue label", "ROUTES push"),
    Case("i * TIMEOUT", "numbers", "TIMEOUT", "ROUTES Queue"),
    Case("const file = join", "handle", "join nameOf ROUTES respond", "http TIMEOUT util"),
    Case("response.writeHead", "respond", "", "ROUTES handle"),
    Case("server.setTimeout", "exports.listen", "http handle TIMEOUT started", "ROUTES util join"),
    Case("listening on", "exports.started", "", "http TIMEOUT"),
    Case("values.reduce", "module.exports.helpers.total", "add helpers", "label numbers TIMEOUT"),
    Case("return a + b", "module.exports.helpers.add", "numbers", "label total TIMEOUT"),
    Case("root.queue = new", "boot", "Queue secretName root", "ROUTES TIMEOUT"),
    Case("await delay(TIMEOUT)", "Worker.run", "delay TIMEOUT util Worker #state work", "ROUTES Queue count constructor"),
    Case("Worker.count++", "Worker.constructor", "count Worker", "#state run TIMEOUT"),
    Case("${item} done", "Worker.work", "Worker", "run TIMEOUT"),
    Case("const delay", "delay", "util", "TIMEOUT http"),
]

TESTS = [
    Case("places an order", "describe.it", "describe expect it Orders orders CUSTOMER tea clock vi", "afterEach beforeEach stockOf empty"),
    Case("toHaveBeenCalledTimes", "describe.it", "clock vi orders", "stockOf"),
    Case('Orders.connect("memory', "describe.beforeEach", "Orders orders beforeEach", "CUSTOMER tea clock stockOf"),
    Case("toThrow(name)", "describe.it", "it expect orders empty CUSTOMER Orders", "clock vi beforeEach"),
    Case("tea(stockOf", "describe.empty", "tea stockOf", "CUSTOMER clock expect"),
    Case("const tea", "tea", "", "CUSTOMER vi"),
]

ALL = [
    pytest.param(name, case, id=f"{name}:{case}")
    for name, cases in {
        "orders.py": ORDERS,
        "shop.ts": SHOP,
        "Checkout.tsx": CHECKOUT,
        "legacy.js": LEGACY,
        "orders.test.ts": TESTS,
    }.items()
    for case in cases
]


@functools.cache
def made(document: Document, at: str) -> Excerpt:
    """The excerpt of a cursor at the first occurrence of a text."""
    offset = document.text.index(at)
    found = excerpt(document, [Span(offset, offset)], never)
    assert found is not None
    return found


def outside(found: Excerpt) -> str:
    """What the excerpt shows apart from its target."""
    return "".join(found.text[part.span.start : part.span.end] for part in found.parts if part.kind is not PartKind.TARGET)


def mentions(text: str, words: str) -> dict[str, bool]:
    r"""Whether each word stands in a text as a word of its own; `\\ ` is a space in a word."""
    split = [word.replace("\\ ", " ") for word in re.split(r"(?<!\\) ", words)] if words else []
    return {word: re.search(rf"(?<![\w$#]){re.escape(word)}(?![\w$])", text) is not None for word in split}


@pytest.mark.parametrize(("name", "case"), ALL)
def test_an_excerpt_shows_what_the_target_needs_and_nothing_else(name: str, case: Case) -> None:
    document = sample(name)
    found = made(document, case.at)
    assert found.target == case.target
    assert found.warnings == ()
    around = outside(found)
    missing = [word for word, there in mentions(around, case.shown).items() if not there]
    surplus = [word for word, there in mentions(around, case.hidden).items() if there]
    assert not missing, found.text
    assert not surplus, found.text


@pytest.mark.parametrize(("name", "case"), ALL)
def test_the_target_is_whole_and_everything_is_accounted_for(name: str, case: Case) -> None:
    document = sample(name)
    found = made(document, case.at)
    at = 0
    for part in found.parts:
        assert part.span.start == at
        at = part.span.end
        if part.origin is not None:
            assert document.text[part.origin.start : part.origin.end] == found.text[part.span.start : part.span.end]
        assert (part.origin is None) == (part.kind is PartKind.GENERATED)
    assert at == len(found.text)
    targets = [part for part in found.parts if part.kind is PartKind.TARGET]
    assert [part.origin for part in targets] == [found.target_span]
    assert found.target_span.start <= document.text.index(case.at) < found.target_span.end or case.at.startswith("@")
    assert syntax.error_count(found.text, document.language) == 0


@pytest.mark.parametrize("case", ORDERS, ids=str)
def test_python_excerpts_compile_and_miss_no_name(case: Case) -> None:
    document = sample("orders.py")
    found = made(document, case.at)
    compile(found.text, "excerpt", "exec", dont_inherit=True)
    missing = _global_names(found.text) - _defined_names(found.text) - set(dir(builtins)) - {"__name__"}
    assert not missing & _defined_names(document.text), found.text


def _global_names(text: str) -> set[str]:
    names: set[str] = set()
    tables = [symtable.symtable(text, "excerpt", "exec")]
    while tables:
        table = tables.pop()
        at_top = table.get_type() == "module"
        names.update(symbol.get_name() for symbol in table.get_symbols() if symbol.is_referenced() and (symbol.is_global() or at_top))
        tables.extend(table.get_children())
    return names


def _defined_names(text: str) -> set[str]:
    table = symtable.symtable(text, "excerpt", "exec")
    symbols = [symbol for symbol in table.get_symbols() if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()]
    return {symbol.get_name() for symbol in symbols}


def test_annotations_that_look_ahead_keep_the_import_that_allows_it() -> None:
    document = sample("orders.py")
    assert made(document, "ship_all(self").text.startswith("from __future__ import annotations\n")
    assert made(document, "with_count(self").text.startswith("from __future__ import annotations\n")
    assert "__future__" not in made(document, "best = min(carriers").text


def test_nothing_is_shown_twice() -> None:
    for name in ("orders.py",):
        document = sample(name)
        for case in ORDERS:
            tree = ast.parse(made(document, case.at).text)
            plain = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
            assert sorted(set(plain)) == sorted(plain)
