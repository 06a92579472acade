"""Members of a type that lie in another file than the type, or than the function that uses them: those come with their signature.

How a case is written: `read_case`.
"""

from __future__ import annotations

import re

import pytest

from core.across_files import asked, read_case, sections

GO_METHODS = """\
=== p/use.go
package p

type Cart struct{ n int }

func (c *Cart) here(x int) int { return c.total(x) + made().far() + c.own() }

func (c *Cart) own() int { return 1 }

func made() *Cart { return nil }
=== p/more.go
package p

func (c *Cart) total(a int) int { return 4711 }

func (c *Cart) far() int { return 4711 }

func (l Line) total(canary int) {}
=== shown: p/more.go
func (c *Cart) total(a int) int
"""

GO_STRUCT = """\
=== p/use.go
package p

import "m/q"

func (c *Cart) here(k *q.Kit) int { return c.count + k.Mend(1) }
=== go.mod
module m
=== p/cart.go
package p

type Cart struct {
	count int
	canary string
}
=== q/kit.go
package q

type Kit struct{ a int }

func Mend(canary string) {}
=== q/mend.go
package q

func (k *Kit) Mend(a int) int { return 4711 }
=== shown: p/cart.go
type Cart struct { count int }
=== shown: q/kit.go
type Kit struct {}
=== shown: q/mend.go
func (k *Kit) Mend(a int) int
"""

CSHARP = """\
=== Use.cs
namespace Shop { partial class Cart { int here(Line l) { return Total(1) + this.count + Far() + l.Price(); } } }
=== Cart.Other.cs
namespace Shop { partial class Cart : Base { int count = 4711; int Total(int a) { return 4711; } void Canary() {} } }
=== Base.cs
namespace Shop { class Base { protected int Far() { return 4711; } void Canary() {} } }
=== Else.cs
namespace Else { partial class Cart { int Total(string canary) { return 1; } } }
=== Line.cs
namespace Shop { partial struct Line { int canary; } }
=== Line.Price.cs
namespace Shop { partial struct Line { public int Price() { return 4711; } } }
=== shown: Cart.Other.cs
namespace Shop { partial class Cart : Base { int count; int Total(int a) { /* … */ } } }
=== shown: Base.cs
namespace Shop { class Base { protected int Far() { /* … */ } } }
=== shown: Line.cs
namespace Shop { partial struct Line { /* … */ } }
=== shown: Line.Price.cs
namespace Shop { partial struct Line { public int Price() { /* … */ } } }
"""

SWIFT = """\
=== Sources/Shop/Use.swift
extension Cart {
  func here(l: Line) -> Int { return total(1) + self.count + far() + l.price() }
}
=== Sources/Shop/Cart.swift
class Cart: Base {
  var count: Int = 4711
  func canary() {}
}
=== Sources/Shop/Cart+Total.swift
extension Cart {
  func total(_ a: Int) -> Int { return 4711 }
}
=== Sources/Shop/Base.swift
class Base {
  func far() -> Int { return 4711 }
  func canary() {}
}
=== Sources/Shop/Line.swift
struct Line {}
=== Sources/Shop/Line+Price.swift
extension Line {
  func price() -> Int { return 4711 }
  func canary() {}
}
=== shown: Sources/Shop/Cart.swift
class Cart: Base { var count: Int }
=== shown: Sources/Shop/Cart+Total.swift
extension Cart { func total(_ a: Int) -> Int { /* … */ } }
=== shown: Sources/Shop/Base.swift
class Base { func far() -> Int { /* … */ } }
=== shown: Sources/Shop/Line.swift
struct Line { /* … */ }
=== shown: Sources/Shop/Line+Price.swift
extension Line { func price() -> Int { /* … */ } }
"""

KOTLIN = """\
=== src/main/kotlin/com/shop/Use.kt
package com.shop
import com.tools.mend
class Cart {
  fun here(l: Line): Int = total(1) + this.more() + l.price() + l.mend()
}
=== src/main/kotlin/com/shop/Parts.kt
package com.shop
fun Cart.total(a: Int): Int = 4711
fun Cart?.more(): Int { return 4711 }
fun Cart.canary() {}
fun Line.price(): Int = 4711
=== src/main/kotlin/com/shop/Line.kt
package com.shop
class Line
=== src/main/kotlin/com/tools/Mend.kt
package com.tools
fun <T> T.mend(): Int = 4711
=== shown: src/main/kotlin/com/shop/Parts.kt
fun Cart.total(a: Int): Int = TODO() fun Cart?.more(): Int { /* … */ } fun Line.price(): Int = TODO()
=== shown: src/main/kotlin/com/shop/Line.kt
class Line
=== shown: src/main/kotlin/com/tools/Mend.kt
fun <T> T.mend(): Int = TODO()
"""

RUST = """\
=== src/use_.rs
use crate::cart::Cart;
impl Cart {
    pub fn here(&self) -> u32 { self.total(1) + self.count + self.more() + Self::made(1) }
}
=== src/lib.rs
mod use_;
mod cart;
mod other;
mod far;
=== src/cart.rs
pub struct Cart { pub count: u32, canary: String }
impl Cart {
    pub fn total(&self, a: u32) -> u32 { 4711 }
    fn canary(&self) {}
}
=== src/other.rs
use crate::cart::Cart;
impl Cart {
    pub fn more(&self) -> u32 { 4711 }
    pub fn made(a: u32) -> u32 { 4711 }
    fn canary2(&self) {}
}
=== src/far.rs
use other_crate::Cart;
impl Canary for Cart { fn more(&self) {} }
=== src/near.rs
struct Cart;
impl Cart { fn more(&self) {} }
=== shown: src/cart.rs
pub struct Cart { pub count: u32 } impl Cart { pub fn total(&self, a: u32) -> u32 { todo!() } }
=== shown: src/other.rs
impl Cart { pub fn more(&self) -> u32 { todo!() } pub fn made(a: u32) -> u32 { todo!() } }
"""

RUBY = """\
=== lib/shop/use.rb
module Shop
  class Cart
    def here(x)
      total(x) + self.count
    end
  end
end
=== lib/shop/cart.rb
module Shop
  class Cart
    attr_reader :count
    def total(a)
      4711
    end
    def canary; end
  end
end
=== shown: lib/shop/cart.rb
module Shop class Cart attr_reader :count def total(a); end end end
"""

CPP = """\
=== src/cart.cpp
#include "cart.h"
namespace shop {
int Cart::here(int x) { return total(x) + count_ + this->more() + far(); }
}
=== src/cart.h
#include "base.h"
namespace shop {
class SHOP_EXPORT Cart : public Base {
 public:
  int here(int x);
  int more() { return 4711; }
 private:
  int total(int a);
  int canary();
  int count_ = 4711;
};
}
=== src/base.h
namespace shop {
class Base {
 protected:
  int far();
  int canary();
};
}
=== shown: src/cart.h
namespace shop { class Cart : public Base { public: int here(int x); int more(); private: int total(int a); int count_; }; }
=== shown: src/base.h
namespace shop { class Base { protected: int far(); }; }
"""

SCALA = """\
=== src/main/scala/shop/web/Use.scala
package shop
package web
class Use extends Base {
  def here(m: Money): Int = far(m) + this.count
}
=== src/main/scala/shop/Money.scala
package shop
class Money
=== src/main/scala/shop/Base.scala
package shop
abstract class Base extends Top { val count: Int = 4711 }
=== src/main/scala/shop/Top.scala
package shop
trait Top {
  def far(m: Money): Int = 4711
  def canary = 1
}
=== shown: src/main/scala/shop/Money.scala
class Money
=== shown: src/main/scala/shop/Base.scala
abstract class Base extends Top { val count: Int }
=== shown: src/main/scala/shop/Top.scala
trait Top { def far(m: Money): Int = { /* … */ } }
"""

CASES = {
    "go: methods in other files of the package": GO_METHODS,
    "go: the type elsewhere, a type of another package": GO_STRUCT,
    "c#: partial types of the same namespace, and a base that only another part names": CSHARP,
    "swift: extensions in other files of the module": SWIFT,
    "kotlin: functions that extend a type, of the package and imported": KOTLIN,
    "rust: blocks in other modules of the crate": RUST,
    "ruby: a class that is opened again": RUBY,
    "c++: the class that a method outside of it belongs to, and its base": CPP,
    "scala: bases in a package around": SCALA,
}


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("case", CASES)
def test_members_in_other_files_are_found(case: str, *, indexed: bool) -> None:
    texts, expected = read_case(CASES[case])
    if case.startswith("ruby"):  # which files open a class again only an index knows, or their names
        indexed = True
    shown = sections(asked(texts, indexed=indexed))
    assert shown == expected
    assert not re.search("anary|471", str(shown))


MADE = {
    "Use.java": ("class Use { int here() { return new Cart(1).n; } }", "class Cart { Cart(int a) { /* … */ } int n;}"),
    "Use.cs": ("class Use { int here() { return new Cart(1).n; } }", "class Cart { Cart(int a) { /* … */ } int n;}"),
    "Use.swift": ("class Use { func here() -> Int { return Cart(a: 1).n } }", "class Cart {\n init(a: Int) { /* … */ }\n var n: Int\n}"),
    "Use.cc": ('#include "Cart.cc"\nint here() { return Cart(1).n; }', "class Cart { Cart(int a); int n;};"),
}
"""A function that makes something, and all of the class that it needs."""


@pytest.mark.parametrize("path", MADE)
def test_what_makes_an_instance_is_shown(path: str) -> None:
    text, needed = MADE[path]
    field = " var canary: Int\n}" if path.endswith("swift") else " int canary; }"
    cart = field.join(needed.replace("/* … */", "{ }").rsplit("}", 1))
    name = path.replace("Use", "Cart")
    shown = sections(asked({path: text, name: cart}))
    assert {file: text.replace(" ", "") for file, text in shown.items()} == {name: "".join(needed.split())}


def test_what_macros_of_rust_pass_on_is_followed() -> None:
    texts = {
        "src/use_.rs": "use crate::shop::{Cart, inner::far::Rate};\nfn here(c: Cart, r: Rate) {}\n",
        "src/lib.rs": "mod use_;\npub mod shop;\n",
        "src/shop/mod.rs": "feature! {\n    mod cart;\n    pub use self::cart::Cart;\n}\nmod inner { mod far; }\n",
        "src/shop/cart.rs": "pub struct Cart;\n",
        "src/shop/inner/far.rs": "pub struct Rate;\n",
        "Cargo.toml": '[package]\nname = "shop"\n',
    }
    assert sections(asked(texts)) == {"src/shop/cart.rs": "pub struct Cart;", "src/shop/inner/far.rs": "pub struct Rate;"}


def test_where_files_say_their_package_it_does_not_matter_where_they_lie() -> None:
    texts = {
        "app/src/Use.kt": "package shop.web\nimport shop.pay.Rate\nimport shop.all.*\nfun here(r: Rate, n: Near, e: Every) = 1\n",
        "common/some/where/A.kt": "package shop.pay\nclass Rate\nclass Near\n",
        "common/some/where/B.kt": "package shop.web\nclass Near\n",
        "common/some/where/C.kt": "package shop.all\nclass Every\nclass Rate\n",
    }
    shown = sections(asked(texts, indexed=True))
    assert shown == {
        "common/some/where/A.kt": "class Rate",
        "common/some/where/B.kt": "class Near",
        "common/some/where/C.kt": "class Every",
    }
    assert sections(asked(texts)) == {}
