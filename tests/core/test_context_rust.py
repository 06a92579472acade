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
pub trait Keep: fmt::Debug { fn keep(&self, key: Self::Key) -> usize; }
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
