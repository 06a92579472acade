"""The pieces of an excerpt: what is told of them, dropping, adding, and what calls a target."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from airlock.core.context import Wish
from airlock.core.model import Excerpt, PieceState
from core.across_files import asked, sections

NOTHING = Wish()
CALLED = Wish(callers=True)


def told(made: Excerpt, *states: PieceState) -> set[str]:
    """The labels of the pieces in one of these states, with the file of those that are not the document's."""
    return {f"{piece.path}: {piece.label}" if piece.path else piece.label for piece in made.pieces if piece.state in states}


def sent(made: Excerpt) -> set[str]:
    return told(made, PieceState.SENT)


def offered(made: Excerpt) -> set[str]:
    return told(made, PieceState.OFFERED)


SHOP = """from money import Price
LIMIT = 40
def rate(of: Price) -> float: return LIMIT
class Line:
    count = 7001
    def price(self) -> Price: return 'canary'
class Cart:
    lines: list[Line] = []
    def here(self) -> Price:
        return rate(self.first().price())
    def first(self) -> Line: return self.lines[0]
    def close(self) -> None: self.here()
def pay(cart: Cart): return cart.here()
def other(): return Cart()
"""


def test_a_class_takes_its_members_with_it() -> None:
    made = asked({"shop.py": SHOP}, wish=Wish(drop=frozenset({"Line"})))
    assert told(made, PieceState.DROPPED) == {"class Line", "Line.price()"}
    assert "class Line" not in made.text
    assert offered(made) == {"LIMIT", "Cart.lines", "Cart.close()", "pay()", "other()"}


def test_what_is_asked_for_brings_what_its_signature_needs() -> None:
    source = "import decimal\nTYPES = (decimal.Decimal,)\nclass Kind: ...\ndef other(kind: Kind) -> decimal.Decimal: ...\ndef here(): ...\n"
    made = asked({"shop.py": source}, wish=Wish(add=frozenset({"other"})))
    assert sent(made) == {"import decimal", "class Kind", "other()", "here()"}
    assert asked({"shop.py": source}).text == "def here(): ...\n"


def test_ids_are_those_of_the_document_and_of_a_key() -> None:
    texts = {"shop.py": SHOP}
    ids = {piece.label: piece.id for piece in asked(texts, wish=NOTHING).pieces}
    assert len(set(ids.values())) == len(ids)
    for wish in (CALLED, Wish(add=frozenset({"LIMIT", ids["pay()"]}), drop=frozenset({"rate"}))):
        assert {piece.label: piece.id for piece in asked(texts, wish=wish).pieces} == ids
    others = {piece.id for piece in asked(texts, wish=Wish(key=b"another")).pieces}
    assert others.isdisjoint(ids.values())


def test_nothing_is_offered_of_a_closed_place() -> None:
    closed = asked({"shop.py": SHOP}, wish=NOTHING).target_span
    at = SHOP.index("def pay")
    wish = Wish(add=frozenset({"pay"}), closed=(type(closed)(at, at + 3),))
    made = asked({"shop.py": SHOP}, wish=wish)
    assert "pay" not in made.text
    assert "pay()" not in offered(made)


CALLERS = {
    "plain": ("def here(): ...\ndef a(): return here()\ndef b(here): return here()\ndef c(): return 'here'  # here\n", {"a()"}),
    "nested": ("def here(): ...\nclass A:\n    def a(self):\n        def inner(): here()\n        return inner\nhere()\n", {"A.a()"}),
    "own": (
        (
            "class A:\n    def here(self): ...\n    def a(self): self.here()\n"
            "class B:\n    def here(self): ...\n    def b(self): self.here()\n"
        ),
        {"A.a()"},
    ),
    "only one has it": ("class A:\n    def here(self): ...\ndef a(x): x.here()\n", {"a()"}),
    "not called": ("class A:\n    def here(self): ...\ndef a(x): x.here = 1\n", set()),
    "several have it": (
        "class A:\n    def here(self): ...\nclass B:\n    def here(self): ...\ndef a(x): x.here()\ndef b(): A.here(1)\n",
        {"b()"},
    ),
    "inherited": ("class A:\n    def here(self): ...\nclass B(A):\n    def b(self): self.here()\n", {"B.b()"}),
    "a class": ("class here:\n    x = 1\ndef a() -> here: return here()\n", {"a()"}),
}


@pytest.mark.parametrize("case", CALLERS)
def test_callers_of_the_same_file(case: str) -> None:
    source, expected = CALLERS[case]
    made = asked({"shop.py": source}, wish=CALLED)
    assert {piece.label for piece in made.pieces if piece.kind.value == "caller"} == expected
    assert ("1 functions that may call it, or something else of its name" in made.omitted) == (case in {"several have it", "not called"})
    assert {piece.label for piece in asked({"shop.py": source}, wish=NOTHING).pieces if piece.kind.value == "caller"} == expected


USES = "def use(n: int = 70701) -> str:\n    return {call}\ndef no(): ...\n"
ELSEWHERE: Mapping[str, tuple[Mapping[str, str], set[str]]] = {
    "imported": (
        {
            "shop/cart.py": "def here(): ...\n",
            "shop/a.py": "from shop.cart import here\n" + USES.format(call="here()"),
            "b.py": "from shop.cart import here as there\n" + USES.format(call="there()"),
            "shop/c.py": "from . import cart\n" + USES.format(call="cart.here()"),
            "shop/f.py": "def use():\n    from shop.cart import here\n    return [here]\n",
            "shop/d.py": "from elsewhere import here\n" + USES.format(call="here()"),
            "shop/e.py": "def here(): ...\n" + USES.format(call="here()"),
        },
        {"b.py: use()", "shop/a.py: use()", "shop/c.py: use()", "shop/f.py: use()"},
    ),
    "a member": (
        {
            "shop/cart.py": "class Cart:\n    def here(self): ...\n",
            "shop/a.py": "from .cart import Cart\n" + USES.format(call="Cart().here()"),
            "shop/b.py": USES.format(call="x.here()"),
            "shop/c.py": "from .cart import Cart\nclass D:\n    def here(self): ...\n" + USES.format(call="x.here() or Cart"),
        },
        {"shop/a.py: use()"},
    ),
    "a package": (
        {
            "cart/a.go": "package cart\nfunc here() int { return 1 }\n",
            "cart/b.go": 'package cart\nfunc Use(n int) string { here(); return "canary" }\n',
            "other/c.go": "package other\nfunc Use() { here() }\n",
        },
        {"cart/b.go: Use()"},
    ),
    "a class of a package": (
        {
            "src/shop/Cart.java": "package shop;\npublic class Cart { int here() { return 1; } }\n",
            "src/shop/Till.java": "package shop;\nclass Till { int pay(Cart cart) { return cart.here(); } }\n",
            "src/other/Till.java": "package other;\nclass Till { int pay(Cart cart) { return cart.here(); } }\n",
        },
        {"src/shop/Till.java: Till.pay()"},
    ),
    "a module": (
        {
            "src/cart.ts": "export const here = (n: number) => n;\n",
            "src/a.ts": 'import { here } from "./cart";\nexport const use = (n = 70701): number => here(n);\n',
            "src/b.ts": 'import * as cart from "./cart";\nclass B { pay() { return cart.here(1) } }\n',
        },
        {"src/a.ts: use()", "src/b.ts: B.pay()"},
    ),
}


@pytest.mark.parametrize("case", ELSEWHERE)
def test_callers_of_other_files_are_certain_and_signatures(case: str) -> None:
    texts, expected = ELSEWHERE[case]
    made = asked(texts, wish=CALLED)
    assert {f"{piece.path}: {piece.label}" for piece in made.pieces if piece.kind.value == "caller"} == expected
    assert all(piece.line > 0 and piece.tokens > 0 for piece in made.pieces)
    assert set(sections(made)) == {label.partition(":")[0] for label in expected}
    assert "canary" not in made.text
    assert "70701" not in made.text


def test_names_that_several_files_define_can_be_asked_for() -> None:
    texts = {
        "use.rb": "def here\n  Made.new.run(1)\nend\n",
        "a/made.rb": "class Made\n  def run(n = 70701)\n    'canary'\n  end\nend\n",
        "b/made.rb": "class Made\n  def other\n  end\nend\n",
    }
    before = asked(texts, indexed=True, wish=NOTHING)
    assert offered(before) == {"a/made.rb: class Made", "b/made.rb: class Made"}
    first = next(piece.id for piece in before.pieces if piece.path == "a/made.rb")
    made = asked(texts, indexed=True, wish=Wish(add=frozenset({first})))
    assert sections(made) == {"a/made.rb": "class Made; end"}
    assert offered(made) == {"b/made.rb: class Made"}


def test_pieces_of_other_files_are_dropped() -> None:
    texts = {"use.py": "from other import a, b\ndef here():\n    a(), b()\n", "other.py": "def a(): ...\ndef b(x: int): ...\n"}
    before = asked(texts, wish=NOTHING)
    assert sent(before) == {"from other import a, b", "here()", "other.py: a()", "other.py: b()"}
    made = asked(texts, wish=Wish(drop=frozenset({next(piece.id for piece in before.pieces if piece.label == "a()")})))
    assert sections(made) == {"other.py": "def b(x: int): ..."}
    assert told(made, PieceState.DROPPED) == {"other.py: a()"}
    assert "you took out 1 of the pieces it uses" in made.omitted
