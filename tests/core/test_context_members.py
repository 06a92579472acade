"""Members found by what a file says in other ways: what a call fills, dotted extensions, types in types, calls that define names."""

from __future__ import annotations

import pytest

from airlock.core.context import excerpt
from airlock.core.model import Document, Span
from airlock.core.syntax import never
from core.test_context_names import outside

OWN = "class Own { public int Go() { return 4711; } public Own Next; }\nclass Other { public int Go() { return 4712; } }\n"
NESTED = (
    "class A {\n    class B { var n = 4711 }\n    class C { func go() { } }\n}\n"
    "extension A.B { func go() -> Int { 4712 } }\nextension A.C { func more() -> Int { 4713 } }\n"
)
SOURCE = "trait Source { type Item; type Extra; fn next(&self) -> u8; }\n"
RUBY = """class A
  attr_atomic :count, :total
  option :name, "secret", 4711, default: "secret", from: %w[secret], at: /secret/, code: -> { secret_one(4712) }
  setting(:size) { secret_two }
  before_action :check
  private :check
  helper_method :check, if: :secret
  attribute :place, default: 4713 do
    secret_three
  end
  def check; end
  def name=(value); end
  def run
    RUN
  end
end
"""
CASES = [
    ("csharp", OWN + "class A { Map<int, Own> map; int run() { map.Get(1, out var x); return x.Go(); } }", "Own {|Go()", "Other"),
    ("csharp", OWN + "class A { int run() { if (Find(1, out Own x)) return x.Go(); return 1; } }", "Own {|Go()", "Other"),
    ("csharp", OWN + "class A { int run() { object x; x = new Own(); return x.Go(); } }", "Own {|Go()", "Other"),
    ("swift", NESTED + "func run(b: A.B) { b.go() }", "extension A.B|func go", "more"),
    ("swift", NESTED + "func run(c: A.C) { c.more() }", "extension A.C|func more", "func go() -> Int"),
    ("rust", SOURCE + "fn run<S: Source<Item = u8>>(s: S) -> u8 { s.next() }", "type Item;|fn next", "Extra"),
    ("rust", SOURCE + "fn run<S: Source>(s: S) -> S::Extra { s.next() }", "type Extra;|fn next", "Item"),
    ("rust", SOURCE + "fn run<S: Source>(s: S) -> u8 { s.next() }", "fn next", "Item|Extra"),
    ("rust", SOURCE + "fn run<S: Source>(s: S) -> u8 { (s.next() <= 1) as u8 }", "fn next", "Item|Extra"),
    ("rust", SOURCE + "impl Source for u8 { type Item = [u8; 4711]; fn next(&self) -> Self::Item { run(1) } }", "type Item", "4711"),
    ("rust", "struct S;\nimpl S { fn go(&self) {} }\nimpl S { fn other(&self) {} }\nfn run(s: S) { s.go() }", "fn go", "other"),
    ("rust", "#[cfg(a)]\nstruct H(u8);\n#[cfg(b)]\nstruct H(u16);\nfn made() -> H { todo!() }\nfn run() { made() }", "struct H(u8)", "u16"),
    ("rust", "#[cfg(a)]\nstruct H { a: u8 }\n#[cfg(b)]\nstruct H { b: u16 }\nfn run(h: H) { h.a + h.b }", "a: u8|b: u16", ""),
    ("swift", "extension View {\n  func mine() { }\n}\nclass A {\n  var view: View?\n  func run() { a(view) }\n}", "var", "extension"),
    ("ruby", RUBY.replace("RUN", "count + total"), "attr_atomic :count, :total", "option|check|setting|secret"),
    ("ruby", RUBY.replace("RUN", "size"), "setting(:size)", "option|check|count|secret"),
    ("ruby", RUBY.replace("RUN", "place"), "attribute :place", "option|check|count|secret|471"),
    ("ruby", RUBY.replace("RUN", "check"), "def check", "before_action|private|helper_method"),
    ("ruby", RUBY.replace("RUN", "other"), "", "option|check|count|secret"),
]  # fmt: skip


def shown_outside(language: str, text: str) -> str:
    """What the excerpt of `run` shows besides it."""
    cursor = text.rindex("run")
    found = excerpt(Document(text, "", language), [Span(cursor, cursor)], never)
    assert found is not None
    return outside(found)


@pytest.mark.parametrize(("language", "text", "kept", "gone"), CASES)
def test_members_are_found_by_what_the_file_says(language: str, text: str, kept: str, gone: str) -> None:
    shown = shown_outside(language, text)
    assert [word for word in kept.split("|") if word and word not in shown] == []
    assert [word for word in gone.split("|") if word and word in shown] == []


@pytest.mark.parametrize("use", ["name", "name + size + place + count", "self.name = 1"])
def test_nothing_of_a_call_that_seems_to_define_a_name_is_shown_but_names(use: str) -> None:
    shown = shown_outside("ruby", RUBY.replace("RUN", use))
    assert "name" in shown
    assert not [word for word in ("secret", "471") if word in shown], shown
