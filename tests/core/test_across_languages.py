"""Names of other files, followed in each language's own way without an index, and nothing of those files but signatures.

How a case is written: `read_case`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from airlock.core import syntax
from airlock.core.context import Around, Shelf, Workspace, defined_in, excerpt
from airlock.core.context.across.languages import imports_of
from airlock.core.context.across.opened import Opened
from airlock.core.context.outline import Outline
from airlock.core.context.table import Table
from airlock.core.context.tables import table_of
from airlock.core.model import Document, Span
from core.across_files import Files, asked, read_case, sections
from timing import done_within, pace

RUBY = """\
=== lib/shop/web/use.rb
require_relative '../near'
require 'shop/far'
module Shop
  module Web
    class Use
      def here(x)
        HTTPPage.new(Rates::Daily.of(near(x)), Shop::Far.new, Ready, LIMIT)
      end
    end
  end
end
=== lib/shop/web/http_page.rb
module Shop
  module Web
    # canary
    class HTTPPage
      def initialize(text, size = 'canary')
        @a = 4711
      end
      def no; end
    end
  end
end
=== lib/shop/rates/daily.rb
module Shop
  module Rates
    class Daily
      def self.of(x)
        'canary'
      end
    end
  end
end
=== lib/shop/near.rb
LIMIT = 'canary'
def near(a)
  'canary'
end
=== lib/shop/far.rb
module Shop
  class Far
  end
end
=== app/models/concerns/ready.rb
module Ready
  def no; 'canary'; end
end
=== shown: lib/shop/web/http_page.rb
module Shop module Web class HTTPPage def initialize(text, size = "…"); end end end end
=== shown: lib/shop/rates/daily.rb
module Shop module Rates class Daily def self.of(x); end end end end
=== shown: lib/shop/near.rb
LIMIT = "…" def near(a); end
=== shown: lib/shop/far.rb
module Shop class Far end end
=== shown: app/models/concerns/ready.rb
module Ready; end
"""

PHP = r"""=== src/Web/Use.php
<?php
namespace Shop\Web;

use Shop\Pay\{Money, Rates as Table};
use function Shop\total;
require __DIR__ . '/old.php';

class Use_ extends Base
{
    function here(Money $m, Near $n) { return total($m->cents(), new Table(), old(SHARE, FOLDER, LIMIT), $this->up()); }
}
=== composer.json
{"autoload": {"psr-4": {"Shop\\": "src/"}, "files": ["src/functions.php"]}}
=== src/Pay/Money.php
<?php
namespace Shop\Pay;
class Money {
  private $x = 'canary';
  function cents(): int { return 4711; }
  function no() {}
}
=== src/Pay/Rates.php
<?php
namespace Shop\Pay;
class Rates {
  function __construct(int $a = 4711) { /* canary */ }
}
=== src/Web/Near.php
<?php
namespace Shop\Web;
interface Near {}
=== src/Web/Base.php
<?php
namespace Shop\Web;
class Base { function up() { return 'canary'; } }
=== src/Web/old.php
<?php
const LIMIT = 4711;
function old($a) { return 'canary'; }
$base = 'canary';
if (!defined('SHARE'))
  define('SHARE', 'canary');
define('FOLDER', sprintf('canary/%s', $base));
=== src/functions.php
<?php
namespace Shop;
function total(int $a, Rates $b) { return 'canary'; }
=== shown: src/Pay/Money.php
class Money { function cents(): int { /* … */ } }
=== shown: src/Pay/Rates.php
class Rates { function __construct(int $a = 0) { /* … */ } }
=== shown: src/Web/Near.php
interface Near { /* … */ }
=== shown: src/Web/Base.php
class Base { function up() { /* … */ } }
=== shown: src/Web/old.php
const LIMIT = 0; function old($a) { /* … */ } define('SHARE', '…'); define('FOLDER', null);
=== shown: src/functions.php
function total(int $a, Rates $b) { /* … */ }
"""

PHP_BARE = r"""=== lib/Shop/Web/Use.php
<?php
namespace Shop\Web;
use Shop\Pay\Money;
function here(Money $m) { return $m; }
=== lib/Shop/Pay/Money.php
<?php
namespace Shop\Pay;
final class Money { const A = 'canary'; }
=== shown: lib/Shop/Pay/Money.php
final class Money { /* … */ }
"""

C = """\
=== src/use.c
#include "near.h"
#include <shop/far.h>
#include <stdio.h>
int here(struct cart *c) { return near(c->size) + FAR + deep(1) ? TRUE : true; }
=== src/near.h
/* canary */
#define TRUE 1
#define FALSE 0
int near(int a);
=== include/shop/far.h
#pragma once
#include "deep.h"
#define FAR 4711
#define NOT_USED 4712
=== include/shop/deep.h
struct cart;
static inline int deep(int x) { return 4711; }
#include <shop/cart.h>
=== include/shop/cart.h
struct cart {
  int size;
  char *name; /* canary */
};
=== other/near.h
int near(void);
=== shown: include/shop/cart.h
struct cart { int size; };
=== shown: include/shop/deep.h
static inline int deep(int x);
=== shown: include/shop/far.h
#define FAR 0
=== shown: src/near.h
#define TRUE 1 int near(int a);
"""

CPP = """\
=== use.cc
#include "fwd.h"
#include "cart.h"
namespace shop {
int here(Cart *c) { return c->size() + util::mend(1) + shop::twice(2); }
}
=== fwd.h
namespace shop {
class Cart;
}
=== cart.h
#include "util.h"
namespace shop {
class Cart {
 public:
  int size() const { return 4711; }
  void no();
};
}
=== util.h
namespace shop {
namespace util {
int mend(int a = 4711);
}
int twice(int b);
}
=== shown: cart.h
namespace shop { class Cart { public: int size() const; }; }
=== shown: util.h
namespace shop { namespace util { int mend(int a = 0); } int twice(int b); }
"""

CSHARP = """\
=== App/Web/Use.cs
using Shop.Pay;
using static Shop.Pay.Rates;
using Alias = Shop.Deep.Thing;

namespace Shop.Web;

class Use : Base
{
    int here(Money m, Cart c, Alias a) { return m.Cents() + Rate(c.Size) + a.Go() + Up(); }
}
=== App/Pay/Money.cs
namespace Shop.Pay
{
    // canary
    public class Money { public int Cents() { return 4711; } void No() { } }
}
=== App/Pay/Rates.cs
namespace Shop.Pay { static class Rates { public static int Rate(int a = 4711) { return 1; } } }
=== App/Pay/Cart.cs
namespace Shop.Pay { class Cart { public string Size; } }
=== Lib/Carts.cs
namespace Shop { class Cart { public int Size = 4711; } }
=== Lib/Thing.cs
namespace Shop.Deep { class Thing { public int Go() => 4711; } }
=== Lib/Base.cs
namespace Shop.Web { class Base { protected int Up() => 4711; } }
=== Lib/Money.cs
namespace Other { class Money { } }
=== shown: App/Pay/Money.cs
namespace Shop.Pay { public class Money { public int Cents() { /* … */ } } }
=== shown: App/Pay/Rates.cs
namespace Shop.Pay { static class Rates { public static int Rate(int a = 0) { /* … */ } } }
=== shown: Lib/Carts.cs
namespace Shop { class Cart { public int Size; } }
=== shown: Lib/Thing.cs
namespace Shop.Deep { class Thing { public int Go() => default; } }
=== shown: Lib/Base.cs
namespace Shop.Web { class Base { protected int Up() => default; } }
"""

RUST = """\
=== app/src/web/use.rs
use crate::pay::{self, Money, rates::rate as daily};
use super::near;
use other_one::Thing;
use early::Old;
use crate::pay::Kind::{Small, Large};
mod deep;

fn here(m: Money, t: Thing) -> u32 { m.cents() + daily(1) + near(2) + deep::go() + pay::twice(3) + crate::top(4)
        + t.run() + weigh(Small) + tri!(Old)
}
=== Cargo.toml
[workspace]
members = ["app", "crates/*"]
=== app/Cargo.toml
[package]
name = "app"
=== app/src/lib.rs
pub mod pay;
mod web;
pub fn top(a: u32) -> u32 { 4711 }
=== app/src/web/mod.rs
mod r#use;
pub fn near(a: u32) -> u32 { 4711 }
=== app/src/web/use/deep.rs
// canary
pub fn go() -> u32 { 4711 }
pub fn no() {}
=== app/src/early.rs
pub struct Old;
=== app/src/macros.rs
macro_rules! tri { ($e:expr) => { 4711 }; }
=== app/src/pay.rs
pub mod rates;
mod inner;
pub use self::inner::Money;
pub enum Kind { Small, Large }
pub fn twice(a: u32) -> u32 { 4711 }
=== app/src/pay/inner.rs
pub struct Money { x: u32 }
impl Money { pub fn cents(&self) -> u32 { 4711 } }
=== app/src/pay/rates.rs
pub fn rate(a: u32) -> u32 { 4711 }
=== crates/one/Cargo.toml
[package]
name = "other-one"
=== crates/one/src/lib.rs
pub struct Thing;
impl Thing { pub fn run(&self) -> u32 { 4711 } }
=== shown: app/src/pay/inner.rs
pub struct Money {} impl Money { pub fn cents(&self) -> u32 { todo!() } }
=== shown: app/src/pay/rates.rs
pub fn rate(a: u32) -> u32 { todo!() }
=== shown: app/src/web/mod.rs
pub fn near(a: u32) -> u32 { todo!() }
=== shown: app/src/web/use/deep.rs
pub fn go() -> u32 { todo!() }
=== shown: app/src/early.rs
pub struct Old;
=== shown: app/src/macros.rs
macro_rules! tri { ($e:expr) => { todo!() }; }
=== shown: app/src/pay.rs
pub enum Kind { Small } pub fn twice(a: u32) -> u32 { todo!() }
=== shown: app/src/lib.rs
pub fn top(a: u32) -> u32 { todo!() }
=== shown: crates/one/src/lib.rs
pub struct Thing; impl Thing { pub fn run(&self) -> u32 { todo!() } }
"""

SWIFT = """\
=== Sources/App/Web/Use.swift
import Foundation
import Core

final class Use: Base {
  func here(_ m: Money) -> Int { let t = Thing(); return m.cents() + rate(1) + limit + t.run() + up() }
}
=== Package.swift
// swift-tools-version:5.9
=== Sources/App/Pay/Money.swift
struct Money {
  let name = "canary"
  func cents() -> Int { 4711 }
  func no() {}
}
=== Sources/App/Extras.swift
func rate(_ a: Int = 4711) -> Int { 4711 }
let limit = 4711
extension Money { }
=== Sources/App/Base.swift
class Base {
  func up() -> Int { 4711 }
}
=== Sources/Core/Thing.swift
public struct Thing {
  public func run() -> Int { 4711 }
}
=== Sources/Tool/Thing.swift
struct Thing { }
=== shown: Sources/App/Pay/Money.swift
struct Money { func cents() -> Int { /* … */ } }
=== shown: Sources/App/Extras.swift
func rate(_ a: Int = 0) -> Int { /* … */ } let limit = 0
=== shown: Sources/App/Base.swift
class Base { func up() -> Int { /* … */ } }
=== shown: Sources/Core/Thing.swift
public struct Thing { public func run() -> Int { /* … */ } }
"""

KOTLIN = """\
=== src/main/kotlin/web/Use.kt
package com.shop.web

import com.shop.pay.Money
import com.shop.pay.rate as daily

fun here(m: Money): Int = m.cents() + daily(1) + near(2)
=== src/main/kotlin/pay/Types.kt
package com.shop.pay

class Money {
    fun cents(): Int = 4711
    fun no() {}
}

fun rate(a: Int = 4711): Int = 1
=== src/main/kotlin/web/Near.kt
package com.shop.web

// canary
fun near(a: Int): Int = 4711
=== shown: src/main/kotlin/pay/Types.kt
class Money { fun cents(): Int = TODO() } fun rate(a: Int = 0): Int = TODO()
=== shown: src/main/kotlin/web/Near.kt
fun near(a: Int): Int = TODO()
"""

SCALA = """\
=== src/main/scala/com/shop/web/Use.scala
package com.shop
package web

import com.shop.pay.{Money, Rates => Table}
import util._

class Use {
  def here(m: Money): Int = m.cents + Table.rate(1) + Near.go(2) + Tool.mend(3)
}
=== src/main/scala/com/shop/pay/all.scala
package com.shop.pay

class Money {
  def cents: Int = 4711
  def no: Int = 1
}

object Rates {
  def rate(a: Int = 4711): Int = 1
}
=== src/main/scala/com/shop/web/more.scala
package com.shop.web

object Near {
  // canary
  def go(a: Int): Int = 4711
}
=== src/main/scala/com/shop/util/Tool.scala
package com.shop.util

object Tool {
  def mend(a: Int): Int = 4711
}
=== shown: src/main/scala/com/shop/pay/all.scala
class Money { def cents: Int = { /* … */ } } object Rates { def rate(a: Int = 0): Int = { /* … */ } }
=== shown: src/main/scala/com/shop/web/more.scala
object Near { def go(a: Int): Int = { /* … */ } }
=== shown: src/main/scala/com/shop/util/Tool.scala
object Tool { def mend(a: Int): Int = { /* … */ } }
"""

CASES = {
    "ruby: a constant's file in the modules around, a required file, a path of modules, an autoload": RUBY,
    "php: psr-4, the own namespace, functions, aliases and groups": PHP,
    "php: without a manifest, from where the file itself lies": PHP_BARE,
    "c: an include beside the file, one below a folder of headers, one that it includes": C,
    "c++: a class that is announced in one header and defined in the next, and namespaces that many files add to": CPP,
    "c#: the own namespace before those that are used, static members, aliases": CSHARP,
    "rust: modules that are files, paths, lists, what is passed on, another crate of the workspace": RUST,
    "swift: the module is a folder, and an imported one of the package": SWIFT,
    "kotlin: files called as they like, and packages whose first parts have no folders": KOTLIN,
    "scala: lists of names, everything, and paths that start in a package around": SCALA,
}


@pytest.mark.parametrize("case", CASES)
def test_names_are_followed(case: str) -> None:
    texts, expected = read_case(CASES[case])
    shown = sections(asked(texts))
    assert shown == expected
    assert not re.search("canary|471", str(shown))


def test_a_module_is_a_namespace_whose_methods_are_its_own() -> None:
    text = "module Shop\n  LIMIT = 1\n  class Cart\n    class Line; end\n  end\n  def self.total; end\nend\n"
    assert defined_in(text, "ruby", syntax.never) == ("Shop", "LIMIT", "Cart")


def test_what_no_namespace_tells_apart_is_left_out_and_said() -> None:
    texts = {
        "Use.cs": "namespace Shop { class Use { int Here(Cart c) { return 1; } /* here */ } }\n".replace("Here(", "here("),
        "A.cs": "namespace Some { class Cart { } }\n",
        "B.cs": "namespace Other { class Cart { } }\n",
    }
    made = asked(texts, indexed=True)
    assert sections(made) == {}
    assert "signatures of names that more than one file defines: Cart" in made.omitted
    texts["A.cs"] = texts["A.cs"].replace("Some", "Shop")
    assert set(sections(asked(texts, indexed=True))) == {"A.cs"}


HOSTILE = {
    "c": ("struct " * 30_000, "typedef struct " * 30_000, "thing[" * 30_000, '#include "a.h"\n' * 20_000),
    "csharp": ("delegate " * 30_000, "using A" + " " * 90_000, "using A<" + "<" * 90_000, "using " * 30_000),
    "java": ("class " * 30_000, "import a" + " " * 90_000),
    "kotlin": ("val " * 30_000,),
    "php": ("require" + " " * 90_000, "require '" * 9_000, "function " * 40_000),
    "ruby": ("require '" * 30_000, "require" + " " * 90_000, "class " * 30_000),
    "rust": ("crate::" * 40_000, "mod " * 30_000),
    "scala": ("import a.{\n" * 30_000, "import a" + ".a" * 40_000, "class " * 30_000),
    "swift": ("import @a " * 30_000, "func " * 30_000),
}
"""What an expression might take long over; it stands in a comment, which parses fast."""


@pytest.mark.parametrize("language", HOSTILE)
def test_no_text_takes_long_to_follow(language: str) -> None:
    imports, table = imports_of(language), table_of(language)
    declares = re.compile(imports.declares.replace("{name}", "thing"))
    for hostile in HOSTILE[language]:
        before, after = {"ruby": ("=begin", "=end"), "php": ("<?php /*", "*/")}.get(language, ("/*", "*/"))
        text = f"{before}\n{hostile}\n{after}\n"
        tree = syntax.parse(text, language)
        assert tree is not None
        assert table is not None
        files = Files({"src/a": text, "Cargo.toml": "a]\n" * 90_000})

        def look(tree: syntax.Syntax = tree, files: Files = files, table: Table = table) -> None:
            declares.search(tree.text)
            for link in Opened("src/a", Outline(tree, table)).links[:3]:
                imports.files(link, "src/a", files)
            imports.seen("src/a", files)

        assert done_within(pace(), look), hostile[:20]


class Counted(Shelf):
    """A shelf that knows which files were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    def opened(self, path: str, workspace: Workspace, should_stop: Callable[[], bool], *, whole: bool) -> Opened | None:
        self.paths.append(path)
        return super().opened(path, workspace, should_stop, whole=whole)


SOURCES = {
    "a base that an import says is from elsewhere": (
        {
            "shop/Use.java": "package shop;\nclass Use { int here(Cart c) { return c.gone(); } }\n",
            "shop/Cart.java": "package shop;\nimport java.io.Serializable;\nclass Cart implements Serializable { }\n",
            "shop/Other.java": "package shop;\nclass Other implements Serializable { int gone() { return 1; } }\n",
        },
        {"shop/Cart.java"},
    ),
    "a base that no file of the package defines": (
        {
            "shop/Use.java": "package shop;\nclass Use { int here(Cart c) { return c.gone(); } }\n",
            "shop/Cart.java": "package shop;\nclass Cart extends Base { }\n",
            "shop/One.java": "package shop;\nclass One extends Base { }\n",
            "shop/Other.java": "package shop;\nclass Other extends Base { }\n",
        },
        {"shop/Cart.java"},
    ),
    "a module that is no type of itself": (
        {
            "src/lib.rs": "mod read; mod use_it; mod one; mod two;\n",
            "src/use_it.rs": "use crate::read::Cart;\npub fn here(c: Cart) { }\n",
            "src/read/mod.rs": "mod one; mod two;\npub use self::one::*;\npub use self::two::*;\n",
            "src/read/one.rs": "pub struct read_one;\npub fn one() { crate::read::x(); }\n",
            "src/read/two.rs": "pub struct Two;\npub fn two() { crate::read::x(); }\n",
        },
        {"src/read/mod.rs", "src/lib.rs"},
    ),
}


@pytest.mark.parametrize(("case", "indexed"), [(case, case != next(iter(SOURCES))) for case in SOURCES])
def test_only_files_that_may_have_a_name_are_opened(case: str, *, indexed: bool) -> None:
    texts, expected = SOURCES[case]
    path = next(one for one in texts if "here(" in texts[one])
    shelf, at = Counted(), texts[path].index("here")
    made = excerpt(
        Document(texts[path], path, syntax.language_of(path)),
        [Span(at, at)],
        syntax.never,
        Around(Files(texts, indexed=indexed), path, shelf),
    )
    assert made is not None
    assert set(shelf.paths) <= expected


def test_the_languages_own_namespace_is_not_looked_for() -> None:
    texts = {
        "use.cc": '#include "text.h"\nint here() { return std::move(text()); }\n',
        "text.h": "namespace std { class own { int size(); }; }\nint text();\n",
    }
    assert sections(asked(texts)) == {"text.h": "int text();"}


def test_what_a_constructor_begins_is_a_member_or_a_base() -> None:
    texts = {
        "b.cc": '#include "b.h"\nB::B(int kept, int other) : A(kept, LEAST), kept(kept) { here(); }\n',
        "b.h": '#include "a.h"\nclass B : public A { int kept; int canary; B(int kept, int other); };\n',
        "a.h": "const int LEAST = 4711;\nclass A { A(int first, int least); int canary; };\n",
    }
    found = sections(asked(texts))
    assert found["b.h"] == "class B : public A { int kept; B(int kept, int other); };"
    assert found["a.h"] == "const int LEAST = 0; class A { A(int first, int least); };"


def test_members_do_not_take_the_place_of_what_is_mentioned() -> None:
    calls = "".join(f"many.m{number}(); " for number in range(50))
    texts = {
        "use.cc": f'#include "many.h"\n#include "last.h"\nint here(Many &many) {{ {calls} return Last::SIZE + first; }}\n',
        "many.h": "class Many {{ public: {} }};\n".format(" ".join(f"void m{number}();" for number in range(50))),
        "last.h": "enum Last { SIZE };\nextern int first;\n",
    }
    made = asked(texts)
    assert "int first;" in sections(made)["last.h"]
    assert any("more signatures of other files" in one for one in made.omitted)
