"""Members in Rust that are only reached through types from elsewhere: the file's own of that name are left out, and only then."""

from __future__ import annotations

import pytest

from airlock.core.context import excerpt
from airlock.core.model import Document, Span
from airlock.core.syntax import never
from core.test_context_names import outside

OWN = """use std::path::PathBuf;
use crate::table::Pairs;
pub struct Own { items: Pairs, path: PathBuf, count: u8 }
impl Own {
    pub fn walk(&self) -> u8 { 1 }
    pub fn insert(&mut self, key: u8) {}
    fn found() -> Option<Own> { todo!() }
}
"""
LEFT_OUT = [
    ("fn run(p: PathBuf) { p.walk() }", "fn walk"),
    ("fn run(p: &mut PathBuf) { p.walk() }", "fn walk"),
    ("fn run(p: Option<PathBuf>) { p.walk() }", "fn walk"),
    ("fn run(t: (PathBuf, u8)) { t.walk() }", "fn walk"),
    ("impl Own { fn run(&self) { self.path.walk() } }", "fn walk"),
    ("impl Own { fn run(&mut self) { self.items.insert(1) } }", "fn insert"),
]
KEPT = [
    ("impl Own { fn run(&self, other: Self) { other.walk() } }", "fn walk"),
    ("impl Own { fn run(&self, other: &mut Self) { other.walk() } }", "fn walk"),
    ("fn run(p: PathBuf, q: Own) { p.walk(); q.walk() }", "fn walk"),
    ("fn run(p: PathBuf) { let p = Own::found(); p.walk() }", "fn walk"),
    ("fn run(p: PathBuf) { let p = own!(p); p.walk() }", "fn walk"),
    ("fn run(p: PathBuf) { let q = { let p = found(); p.walk() }; }", "fn walk"),
    ("fn run(p: PathBuf, all: &[Own]) { all.iter().map(|p| p.walk()); }", "fn walk"),
    ("fn run(p: PathBuf) { for p in all() { p.walk() } }", "fn walk"),
    ("fn run(p: PathBuf) { if let Some(p) = Own::found() { p.walk() } }", "fn walk"),
    ("enum Kind { A(Own) }\nfn run(p: PathBuf, e: Kind) { match e { Kind::A(p) => p.walk() } }", "fn walk"),
    ("fn run() { let p = PathBuf::make_own(); p.walk() }", "fn walk"),
    ("fn run(p: PathBuf) { p.walk(); assert!(own.walk()) }", "fn walk"),
    ("fn run(p: PathBuf) -> Own { p.count(); Own { count: 1, ..make() } }", "count: u8"),
    ("fn run(p: Box<Own>) { p.walk() }", "fn walk"),
    ("fn run<T: Into<Own>>(p: T) { p.walk() }", "fn walk"),
    ("trait Has { type Out; }\nfn run<H: Has<Out = Own>>(p: H::Out) { p.walk() }", "fn walk"),
    ("trait Has { type Out; fn run(&self, p: Self::Out) { p.walk() } }", "fn walk"),
    ("fn run(p: impl Fn() -> Own) { p().walk() }", "fn walk"),
    ("fn run((p, q): (PathBuf, Own)) { q.walk() }", "fn walk"),
    ("fn run(p: PathBuf) { Own::walk(&p) }", "fn walk"),
    ("type Thing = Own;\nfn run(p: Thing) { p.walk() }", "fn walk"),
    ("mod inner { pub struct Deep; impl Deep { pub fn sink(&self) {} } }\nuse inner::Deep as Out;\nfn run(p: Out) { p.sink() }", "fn sink"),
    ("fn outer() { struct Deep; impl Deep { fn sink(&self) {} } fn run(p: Deep) { p.sink() } }", "fn sink"),
    ("fn run(p: Pairs) { p.walk() }", "fn walk"),
    ("struct Two { items: Own }\nfn run(two: Two) { two.items.walk() }", "fn walk"),
    ("trait More { fn sink(&self); }\nfn run(p: PathBuf) { p.sink() }", "fn sink"),
    ("use crate::More;\nimpl More for PathBuf { fn sink(&self) {} }\nfn run(p: PathBuf) { p.sink() }", "fn sink"),
    ("use crate::More;\nimpl<T: AsRef<str>> More for T { fn sink(&self) {} }\nfn run(p: PathBuf) { p.sink() }", "fn sink"),
    ("struct Held<T> { item: T }\nimpl Held<Own> { fn run(&self) { self.item.walk() } }", "fn walk"),
    ("struct Held<S> { item: S }\nimpl<T: AsRef<Own>> Held<T> { fn run(&self) { self.item.walk() } }", "fn walk"),
    ("struct Held(PathBuf);\nimpl std::ops::Deref for Held { type Target = Own; }\nfn run(p: Held) { p.walk() }", "fn walk"),
]


def shown_outside(text: str) -> str:
    """What the excerpt of `run` shows besides it."""
    text = OWN + text
    cursor = text.rindex("fn run")
    found = excerpt(Document(text, "", "rust"), [Span(cursor, cursor)], never)
    assert found is not None
    return outside(found)


@pytest.mark.parametrize(("text", "member"), LEFT_OUT)
def test_a_member_of_a_type_from_elsewhere_is_none_of_the_files(text: str, member: str) -> None:
    assert member not in shown_outside(text)


@pytest.mark.parametrize(("text", "member"), KEPT)
def test_a_member_that_may_be_of_a_type_of_the_file_is_shown(text: str, member: str) -> None:
    assert member in shown_outside(text)
