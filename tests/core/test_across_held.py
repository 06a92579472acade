"""Members reached through a field, or through what a method gives, whose type the target itself does not mention: they come, too.

How a case is written: `read_case`.
"""

from __future__ import annotations

import pytest

from airlock.core.context.across.held import types_in
from airlock.core.context.outline import Outline
from airlock.core.context.tables import table_of
from airlock.core.syntax import parse
from core.across_files import asked, read_case, sections

JAVA = """\
=== a/b/Service.java
package a.b;
class Service {
    private final Store store;
    Service(Store store) { this.store = store; }
    int here(long who) { return store.open(who).size(); }
}
=== a/b/Store.java
package a.b;
interface Store {
    List<Order> open(long who);
    void canary(Order one);
}
=== shown: a/b/Store.java
interface Store { List<Order> open(long who); }
"""

KOTLIN = """\
=== p/Service.kt
package p
class Service(private val store: Store) {
    fun here(who: Long): Int = store.open(who).size
}
=== p/Store.kt
package p
interface Store {
    fun open(who: Long): List<Order>
    fun canary(one: Order)
}
=== shown: p/Store.kt
interface Store { fun open(who: Long): List<Order> }
"""

CSHARP = """\
=== Service.cs
namespace Shop;
class Service {
    private readonly IStore _store;
    int Here(long who) { /* here */ return _store.Open(who).Count; }
}
=== IStore.cs
namespace Shop;
interface IStore {
    IList<Order> Open(long who);
    void Canary(Order one);
}
=== shown: IStore.cs
interface IStore { IList<Order> Open(long who); }
"""

PYTHON = """\
=== service.py
from store import Store

class Service:
    def __init__(self, store: Store) -> None:
        self._store = store

    def here(self, who: int) -> int:
        return len(self._store.open(who))
=== store.py
class Store:
    def open(self, who: int) -> list:
        return [4711]
    def canary(self) -> None: ...
=== shown: store.py
class Store: def open(self, who: int) -> list: ...
"""

TYPESCRIPT = """\
=== service.ts
import { Store } from './store';
export class Service {
  constructor(private readonly store: Store) {}
  here(who: number): number { return this.store.open(who).length; }
}
=== store.ts
export class Store {
  open(who: number): string[] { return ['4711']; }
  canary(): void {}
}
=== shown: store.ts
export class Store { open(who: number): string[] { /* … */ } }
"""

PHP = """\
=== src/Service.php
<?php
namespace Shop;
class Service {
    public function __construct(private readonly Store $store) {}
    public function here(int $who): int { return count($this->store->open($who)); }
}
=== src/Store.php
<?php
namespace Shop;
interface Store {
    public function open(int $who): array;
    public function canary(): void;
}
=== shown: src/Store.php
interface Store { public function open(int $who): array; }
"""

GO = """\
=== svc/svc.go
package svc

import "m/store"

type Service struct {
	store *store.Store
	cache Cache
}

func (s *Service) here(who int64) int { return s.cache.Put(len(s.store.Open(who))) }
=== go.mod
module m
=== svc/cache.go
package svc

type Cache interface {
	Put(n int) int
	Canary()
}
=== store/store.go
package store

type Store struct{ canary int }

func (s *Store) Open(who int64) []int { return nil }

func (s *Store) Canary() {}
=== shown: svc/cache.go
type Cache interface{ Put(n int) int }
=== shown: store/store.go
type Store struct {} func (s *Store) Open(who int64) []int
"""

GO_FAR = """\
=== svc/run.go
package svc

func (s *Service) here(who int64) int { return len(s.store.Open(who)) }
=== go.mod
module m
=== svc/svc.go
package svc

import "m/store"

type Service struct {
	store *store.Store
	canary int
}
=== store/store.go
package store

type Store struct{ canary int }

func (s *Store) Open(who int64) []int { return nil }
=== shown: svc/svc.go
type Service struct { store *store.Store }
=== shown: store/store.go
type Store struct {} func (s *Store) Open(who int64) []int
"""

RUST = """\
=== src/service.rs
use crate::store::Store;

pub struct Service { store: Store }

impl Service {
    pub fn here(&self, who: i64) -> usize { self.store.open(who).len() }
}
=== src/lib.rs
mod service;
mod store;
=== src/store.rs
pub struct Store { canary: i64 }

impl Store {
    pub fn open(&self, who: i64) -> Vec<i64> { vec![4711] }
    pub fn canary(&self) {}
}
=== Cargo.toml
[package]
name = "shop"
=== shown: src/store.rs
impl Store { pub fn open(&self, who: i64) -> Vec<i64> { todo!() } }
"""

CPP = """\
=== service.cpp
#include "service.h"
long Service::here(long who) { return store_.open(who); }
=== service.h
#pragma once
#include "store.h"
class Service {
public:
    long here(long who);
private:
    Store& store_;
};
=== store.h
#pragma once
class Store {
public:
    long open(long who) const;
    void canary(long one);
};
=== shown: service.h
class Service { public: long here(long who); private: Store& store_; };
=== shown: store.h
class Store { public: long open(long who) const; };
"""

C_INSIDE = """\
=== use.c
#include "box.h"
int here(struct Box *box) { return box->size.width + box->count; }
=== box.h
struct Box {
    struct { int width; int canary; } size;
    union { int count; char *canary2; };
};
=== shown: box.h
struct Box { struct { int width; } size; union { int count; }; };
"""

JAVA_GIVEN = """\
=== a/b/Service.java
package a.b;
class Service {
    private final Store store;
    String here(long who) {
        var order = store.find(who);
        return order.number() + store.find(who).owner().name();
    }
}
=== a/b/Store.java
package a.b;
interface Store { Order find(long who); void canary(); }
=== a/b/Order.java
package a.b;
interface Order { String number(); Person owner(); void canary(); }
=== a/b/Person.java
package a.b;
interface Person { String name(); void canary(); }
=== shown: a/b/Store.java
interface Store { Order find(long who); }
=== shown: a/b/Order.java
interface Order { String number(); Person owner(); }
=== shown: a/b/Person.java
interface Person { String name(); }
"""

GO_GIVEN = """\
=== svc/svc.go
package svc

import "m/store"

type Service struct{ store *store.Store }

func (s *Service) here(who int64) int {
	order, _ := s.store.Find(who)
	return order.Net
}
=== go.mod
module m
=== store/store.go
package store

type Store struct{ canary int }

type Order struct {
	Net int
	Canary string
}

func (s *Store) Find(who int64) (*Order, error) { return nil, nil }
=== shown: store/store.go
type Store struct {} type Order struct { Net int } func (s *Store) Find(who int64) (*Order, error)
"""

PYTHON_GIVEN = """\
=== service.py
from client import Client
from models import Customer

class Service:
    def __init__(self):
        self.client = Client(4711)

    def here(self, who):
        customer = Customer.objects.get(pk=who)
        order = self.client.find(who)
        return order.number if customer.is_gold else None
=== client.py
class Client:
    def find(self, who: int) -> "Order": ...
    def canary(self) -> "Canary": ...
class Order:
    number: str
    canary: str
=== models.py
class Customer(Model):
    canary = "4711"
    @property
    def is_gold(self) -> bool: return True
=== shown: models.py
class Customer(Model): @property def is_gold(self) -> bool: ...
=== shown: client.py
class Client: def find(self, who: int) -> "Order": ... class Order: number: str
"""

TYPESCRIPT_GIVEN = """\
=== checkout.ts
import { useCart } from './cart';
import { api } from './api';
export function Checkout() {
  const cart = useCart('4711');
  const submit = async () => { /* here */
    const order = await api.create(cart.lines);
    return order.id;
  };
}
=== cart.ts
export interface Cart { lines: string[] }
export function useCart(name: string): Cart { return { lines: [] }; }
=== api.ts
export interface Order { id: string }
class Api {
  async create(lines: string[]): Promise<Order> { return { id: '4711' }; }
  canary() {}
}
export const api = new Api();
=== shown: cart.ts
export interface Cart { lines: string[] } export function useCart(name: string): Cart { /* … */ }
=== shown: api.ts
export interface Order { id: string } class Api { async create(lines: string[]): Promise<Order> { /* … */ } } export const api = new Api();
"""

CASES = {
    "Java": JAVA, "Kotlin": KOTLIN, "C#": CSHARP, "Python": PYTHON, "TypeScript": TYPESCRIPT, "PHP": PHP, "Go": GO, "Go, far": GO_FAR,
    "Rust": RUST, "C++": CPP, "C, inside": C_INSIDE, "Java, given": JAVA_GIVEN, "Go, given": GO_GIVEN, "Python, given": PYTHON_GIVEN,
    "TypeScript, given": TYPESCRIPT_GIVEN,
}  # fmt: skip


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_what_is_reached_through_a_field_comes_with_it(name: str, *, indexed: bool) -> None:
    texts, shown = read_case(CASES[name])
    made = asked(texts, indexed=indexed)
    assert sections(made) == shown
    assert "canary" not in made.text.lower()
    assert "4711" not in made.text


def test_a_types_own_parameters_and_the_languages_own_types_are_not_looked_up() -> None:
    text = "struct Reader<T> { inner: Sub<T> }\n"
    table, syntax = table_of("rust"), parse(text, "rust")
    assert table is not None
    assert syntax is not None
    field = next(iter(syntax.find(frozenset({"field_declaration"}))))
    assert types_in([field], Outline(syntax, table))[0] == ["Sub"]
    made = asked({
        "p/A.scala": "package p\nclass A(one: Box) { def here: Int = one.items.size }\n",
        "p/Box.scala": "package p\nclass Box { val items: List[Int] = make() }\n",
        "p/List.scala": "package p\nclass List { def size: Int = 4711 }\n",
    }).text  # fmt: skip
    assert "val items: List[Int]" in made
    assert "class List" not in made


def test_a_long_table_is_not_read_through() -> None:
    table = table_of("python")
    for count, names in ((3, ["Registry", "made"]), (2000, ["Registry"])):
        syntax = parse(f"TABLE: Registry = {{{'1: made, ' * count}}}\n", "python")
        assert table is not None
        assert syntax is not None
        (item,) = Outline(syntax, table).items(syntax.root)
        assert list(types_in([item.core], Outline(syntax, table))[0]) == names
