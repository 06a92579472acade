"""Excerpts of Rust: members of a type from all its blocks, traits that members need, use trees with only what is used."""

from __future__ import annotations

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import never
from core.test_context_names import outside

STORE = """//! secret
use std::{fmt, io::{self, Read, Write as Out}, collections::HashMap};
use crate::{errors::Failed, prelude::*};

/// secret
pub const LIMIT: usize = 4711;
static NAME: &str = "secret";
macro_rules! twice { ($x:expr) => { $x * 4712 }; }
pub type Items<'a> = HashMap<&'a str, Item>;

#[derive(Debug, Clone)]
#[serde(rename = "secret")]
pub struct Item { pub count: usize, #[serde(default = "secret")] note: String }
pub struct Pair(Item, u8);
enum State { Idle, Busy(usize), Gone { since: u64 }, Odd = 4713 }

pub trait Keep: fmt::Debug {
    type Key;
    const SIZE: usize = 4714;
    fn keep(&self, key: Self::Key) -> usize;
    fn twice(&self) -> usize { 4715 }
}

pub struct Store<'a, R> where R: Read { items: Items<'a>, reader: R, spare: Option<Pair> }

impl<'a, R: Read> Keep for Store<'a, R> {
    type Key = &'a str;
    fn keep(&self, key: Self::Key) -> usize { self.items[key].count + 4716 }
}

impl<'a, R: Read> Store<'a, R> {
    const START: usize = 4717;
    pub fn new(reader: R) -> Self { Self { items: Items::new(), reader, spare: None } }
    fn find(&self, name: &str) -> Option<&Item> { self.items.get("secret") }

    pub fn load(&mut self, state: State) -> Result<usize, io::Error> {
        let mut buffer = Vec::new();
        self.reader.read_to_end(&mut buffer)?;
        let total = match state {
            State::Busy(count) if count > LIMIT => twice!(count),
            State::Gone { since } => since as usize,
            _ => Self::START + self.keep("own"),
        };
        match self.find(NAME) {
            Some(item) => Ok(item.count + total),
            None => Err(Failed::new().into()),
        }
    }
}

mod inner {
    use super::*;
    pub fn limit(pair: &Pair) -> usize { super::LIMIT + pair.0.count }
}
"""
LOAD = """use std::{fmt, io::{self, Read}};
use crate::{errors::Failed};
pub const LIMIT: usize = 0;
static NAME: &str = "…";
macro_rules! twice { ($x:expr) => { todo!() }; }
#[derive(Debug, Clone)]
pub struct Item { pub count: usize }
enum State { Busy(usize), Gone { since: u64 } }
pub trait Keep: fmt::Debug { type Key; fn keep(&self, key: Self::Key) -> usize; }
pub struct Store<'a, R> where R: Read { reader: R }
impl<'a, R: Read> Keep for Store<'a, R> { fn keep(&self, key: Self::Key) -> usize { todo!() } }
impl<'a, R: Read> Store<'a, R> { const START: usize = 0; fn find(&self, name: &str) -> Option<&Item> { todo!() } }
"""
LIMITS = """pub const LIMIT: usize = 0;
#[derive(Debug, Clone)] pub struct Item { pub count: usize }
pub struct Pair(Item, u8);
mod inner { use super::*; }
"""


def made(at: str, text: str = STORE) -> Excerpt:
    """The excerpt of a cursor at the first occurrence of a text."""
    found = excerpt(Document(text, "", "rust"), [Span(text.index(at), text.index(at))], never)
    assert found is not None
    return found


@pytest.mark.parametrize(("at", "target", "shown"), [("let total", "Store.load", LOAD), ("super::LIMIT", "inner.limit", LIMITS)])
def test_an_excerpt_is_what_the_target_needs(at: str, target: str, shown: str) -> None:
    found = made(at)
    assert found.target == target
    assert found.warnings == ()
    assert syntax.error_count(found.text, "rust") == 0
    assert "".join(outside(found).split()) == "".join(shown.split())


def test_the_attributes_of_a_target_are_part_of_it() -> None:
    found = made("pub struct Item")
    target = next(part for part in found.parts if part.kind is PartKind.TARGET)
    assert found.text[target.span.start : target.span.end].startswith("#[derive(Debug, Clone)]\n#[serde(rename")


@pytest.mark.parametrize("at", ["let total", "super::LIMIT", "self.items[key]"])
def test_no_value_is_shown_wherever_the_file_ends(at: str) -> None:
    start = STORE.index(at)
    for end in range(start + 3, len(STORE) + 1, 41):
        found = excerpt(Document(STORE[:end], "", "rust"), [Span(start, start)], never)
        assert found is not None
        assert "471" not in outside(found)
        assert "secret" not in outside(found)


TRAITS = """use std::{fmt, hash::Hash};
pub trait Array: fmt::Debug + Hash {
    type Item;
    fn size() -> usize;
    fn other(&self);
}
pub trait Grow { fn grow(&mut self); fn shrink(&mut self); }
impl Array for u16 {
    type Item = u16;
    fn size() -> usize { from_own(4711) }
    fn other(&self) {}
}
fn from_own(n: usize) -> usize { n }
union Raw { a: u8, b: u16 }
enum Level { Low, High, Odd }
const TOP: u8 = 4712;
mod deep { pub enum Kind { Plain, Loud } pub fn helper() -> u8 { 4713 } pub fn unused() {} }
use self::deep::Kind::*;
pub struct Store<A: Array> { data: A, raw: Raw }
impl<A: Array> Iterator for Store<A> {
    type Item = A::Item;
    fn next(&mut self) -> Option<Self::Item> { None }
}
impl<A: Array> IntoIterator for &Store<A> { type Item = A::Item; }
impl<A: Array> Grow for Store<A> {
    fn grow(&mut self) { self.shrink() }
    fn shrink(&mut self) {}
}
impl<A: Array> Store<A> {
    #[cfg(one)]
    pub const EMPTY: usize = 4714;
    #[cfg(not(one))]
    pub const EMPTY: usize = 4715;
    fn grow(&mut self) {}
    fn first(&mut self, at: A::Item) -> usize { self.grow(); A::size() + Self::EMPTY }
    fn level(&self, at: Level) -> u8 {
        use self::Level::*;
        use crate::deep::helper;
        let helper = helper();
        match helper { TOP => 1, _ if at == High => helper, _ => twice(&self.raw) }
    }
}
fn kind() -> bool { Loud == given() }
#[cfg(one)]
fn twice(raw: &Raw) -> u8 { 1 }
#[cfg(not(one))]
fn twice(raw: &Raw) -> u8 { 2 }
fn call() -> u8 { twice(&given()) }
"""


@pytest.mark.parametrize(
    ("at", "target", "shown"),
    [
        (
            "from_own(4711",
            "u16.size",
            "pub trait Array { fn size() -> usize; } impl Array for u16 { } fn from_own(n: usize) -> usize { todo!() }",
        ),
        (
            "self.shrink()",
            "Store.grow",
            (
                "pub trait Array {} pub trait Grow { fn grow(&mut self); fn shrink(&mut self); } pub struct Store<A: Array> {} "
                "impl<A: Array> Grow for Store<A> { fn shrink(&mut self) { todo!() } }"
            ),
        ),
        (
            "A::size()",
            "Store.first",
            (
                "pub trait Array { type Item; fn size() -> usize; } pub struct Store<A: Array> {} "
                "impl<A: Array> Store<A> { pub const EMPTY: usize = 0; fn grow(&mut self) { todo!() } }"
            ),
        ),
        (
            "None }",
            "Store.next",
            "pub trait Array { type Item; } pub struct Store<A: Array> {} impl<A: Array> Iterator for Store<A> { type Item = A::Item; }",
        ),
        ("Loud == given", "kind", "mod deep { pub enum Kind { Loud } } use self::deep::Kind::*;"),
        ("twice(&given", "call", "union Raw { _left_out: () } use self::deep::Kind::*; fn twice(raw: &Raw) -> u8 { todo!() }"),
    ],
)
def test_members_are_shown_where_the_language_looks_for_them(at: str, target: str, shown: str) -> None:
    found = made(at, TRAITS)
    assert found.target == target
    assert found.warnings == ()
    assert "".join(outside(found).split()) == "".join(shown.split())


def test_variables_that_a_macro_declares_are_shown_without_their_values() -> None:
    text = """use std::cell::RefCell;
thread_local!(static LAST: RefCell<Option<[u8; 4711]>> = { RefCell::new(None) /* canary */ });
lazy_static! {
    /// canary
    pub static ref KNOWN: Lock<i32> = Lock::new(4712);
    static ref OTHER: String = "canary".into();
}
fn check() { LAST.with(|one| KNOWN.lock()); }
"""
    found = excerpt(Document(text, "", "rust"), [Span(text.index("LAST.with"), text.index("LAST.with"))], never)
    assert found is not None
    assert "thread_local! { static LAST: RefCell<Option<[u8; 0]>> = todo!(); }\n" in found.text
    assert "lazy_static! { static ref KNOWN: Lock<i32> = todo!(); }\n" in found.text


def test_what_a_function_imports_itself_is_shown() -> None:
    found = outside(made("let helper", TRAITS))
    for shown in ("enum Level {\n    High\n}", "const TOP: u8 = 0;", "pub fn helper() -> u8 { todo!() }", "raw: Raw", "fn twice("):
        assert shown in found
    for hidden in ("unused", "Low", "EMPTY", "other"):
        assert hidden not in found


def test_of_what_a_trait_builds_on_what_is_shown_is_kept() -> None:
    text = "use std::{fmt, hash::Hash};\ntrait A: fmt::Debug + Eq + Hash + Copy { fn f(&self); }\nimpl A for u8 { fn f(&self) {} }\n"
    assert outside(made("f(&self) {", text)) == "trait A: Eq + Copy {\n    fn f(&self);\n}\nimpl A for u8 {\n    \n}\n"


def test_what_only_a_member_needs_is_imported_and_a_function_sees_no_variable_around_it() -> None:
    text = "use anyhow::{Context, Result};\nuse std::fmt::Debug;\nuse future_lite::future;\nconst size: u8 = 47;\n"
    text += "pub fn load(future: u8) -> Result<u8> {\n    fn inner() -> u8 { future::pending(size) }\n"
    text += "    let x = open(future).with_context(|| 1)?;\n    Ok(x)\n}\n"
    text += "#[derive(Debug)]\nstruct Plain;\nfn short(a: &[u8]) -> usize { a.iter().len() }\n"
    inner = outside(made("future::pending", text))
    assert "use future_lite::future;" in inner
    assert "const size: u8" in inner
    assert "use anyhow::{Context, Result};" in outside(made("open(future)", text))
    assert "Context" not in made("a.iter()", text).text


def test_what_a_type_shown_derives_is_imported() -> None:
    text = "use one::{Other, Ser};\nuse two::De;\n\n#[derive(De, Ser, Debug)]\npub struct Plan { a: u8 }\n\n"
    text += "impl Plan {\n    fn get(&self) -> u8 { self.a }\n}\n"
    found = outside(made("self.a", text))
    assert "use one::{Ser};\nuse two::De;\n" in found
    assert "Other" not in found


def test_a_type_in_a_function_has_its_members() -> None:
    text = "fn run(v: &mut V) {\n    struct Guard<'a> { v: &'a mut V, n: usize, m: usize }\n    impl Drop for Guard<'_> {\n"
    text += "        fn drop(&mut self) { self.v.set(self.n); }\n    }\n    let guard = Guard { v, n: 1, m: 2 };\n}\n"
    assert "struct Guard<'a> {\n        v: &'a mut V,\n        n: usize\n    }" in outside(made("self.v", text))


def test_a_method_that_nothing_defines_may_be_of_a_trait_that_is_imported() -> None:
    text = "use std::io::prelude::*;\nuse walk::{Fold, Other};\nuse super::*;\n\nstruct Walker { n: u8 }\n"
    text += "fn run(file: &mut File, tree: Tree) -> Tree {\n    file.read_to_string(&mut text);\n    let mut walker = Walker { n: 1 };\n"
    text += "    walker.fold_all(tree)\n}\nimpl Fold for Walker {\n    fn fold_one(&mut self, one: u8) -> u8 { one }\n}\n"
    text += "impl Other for Walker {}\nfn short(one: &Walker) -> usize { one.list.len() }\n"
    found = outside(made("walker.fold_all", text))
    assert "use std::io::prelude::*;" in found
    assert "use walk::{Fold" in found
    assert "impl Fold for Walker {" in found
    assert "prelude" not in made("one.list", text).text
