"""What makes looking into other files fast must find what looking at everything in them finds."""

from __future__ import annotations

import gc

import pytest

from airlock.core.context.across.c import C
from airlock.core.context.across.opened import Opened, definitions
from airlock.core.context.across.rust import RUST
from airlock.core.context.outline import Outline
from airlock.core.context.table import Table
from airlock.core.context.tables import table_of
from airlock.core.syntax import Syntax, parse
from airlock.core.syntax.offsets import Offsets

RUST_FILE = """\
// total is told of here only
#[derive(Debug)]
/// counts
pub struct Cart { total: u32 }
impl Cart { pub fn total(&self) -> u32 { self.total } }
pub mod inner { pub fn sum() {} }
pub use self::shelf::Shelf as Rack;
#[cfg(all(unix, test))]
mod tests {
    use super::*;
    fn t() { call(all); depot::open(); }
}
"""
RUBY_FILE = "class Cart\n  attr_reader :total\nend\nmodule Shop\n  class Till; end\nend\n"
KOTLIN_FILE = "package shop\nval limit: Int = 3\nfun total(a: Int): Int = a\nclass Till { fun open() {} }\n"


def opened(text: str, language: str) -> Opened:
    table, syntax = table_of(language), parse(text, language)
    assert table is not None
    assert syntax is not None
    return Opened("one", Outline(syntax, table))


@pytest.mark.parametrize(("text", "language"), [(RUST_FILE, "rust"), (RUBY_FILE, "ruby"), (KOTLIN_FILE, "kotlin")])
def test_a_name_is_found_without_looking_at_all(text: str, language: str) -> None:
    every = opened(text, language)
    chains = [[item.node.span for item in chain] for chain in definitions(every.outline)]
    assert chains
    for chain in definitions(every.outline):
        for name in chain[-1].names:
            found = opened(text, language).defined(name)
            assert [item.node.span for item in chain] in [[item.node.span for item in one] for one in found]
            above = [[item.above for item in one] for one in found]
            assert [[len(each) for each in one] for one in above] == [[len(item.above) for item in chain]]


def test_only_statements_with_the_whole_name_are_looked_at() -> None:
    file = opened("total = 1\nsubtotal = 2\ntotals = total\nother = 'total'\n", "python")
    found = file.outline.mentioning(file.syntax.root, "total")
    assert [item.name for item in found] == ["total", "totals", "other"]


@pytest.mark.parametrize("name", ["Cart", "inner", "Rack", "Shelf", "shelf", "depot", "tests"])
def test_a_rust_file_gives_what_it_declares_or_uses(name: str) -> None:
    assert RUST.gives(RUST_FILE, name)


@pytest.mark.parametrize("name", ["all", "unix", "total_", "unheard"])
def test_a_rust_file_does_not_give_what_it_only_mentions(name: str) -> None:
    assert not RUST.gives(RUST_FILE, name)


def test_what_mentions_a_name_and_passes_everything_on_may_give_it() -> None:
    assert RUST.gives(f"pub use self::all_of_it::*;\n{RUST_FILE}", "all")


HEADER = """\
#define LIMIT(x) \\
    struct { int inner; } x
// told
extern "C" {
namespace shop { enum Kind { Small, Large };
struct Cart { int total; };
typedef struct { int left; } pair_t;
int sum(int first, char *second);
API int API wide OF((int third, int fourth));
int (*hook)(int code);
static inline int one(void) { int local = 1; return local; }
int table[] = { entry, other };
} }
"""


@pytest.mark.parametrize("name", ["LIMIT", "Kind", "Small", "Cart", "pair_t", "sum", "wide", "hook", "one", "table"])
def test_a_header_gives_what_stands_outside_of_its_braces_and_in_enumerations(name: str) -> None:
    assert C.gives(HEADER, name)


@pytest.mark.parametrize(
    "name", ["inner", "told", "total", "left", "first", "second", "third", "fourth", "local", "entry", "other", "missing"]
)
def test_a_header_does_not_give_what_is_inside_of_something(name: str) -> None:
    assert not C.gives(HEADER, name)


def test_a_header_gives_the_members_of_the_class_it_is_called_like() -> None:
    text = "class Cart {\n  int total(int one, int two) { int local; }\n};\nclass Other { int sum; };\n"
    assert C.gives(text, "total", "Cart")
    assert not C.gives(text, "total", "Other")
    assert not C.gives(text, "local", "Cart")
    assert C.gives(text.replace("class Cart", "class Cart : Other"), "sum", "Cart")


def test_a_table_knows_its_fields() -> None:
    made = table_of("rust")
    assert made is not None
    with pytest.raises(TypeError, match="no_such_field"):
        made.but(no_such_field="")
    with pytest.raises(TypeError, match="definitions"):
        Table()  # type: ignore[call-arg]


def kept(mark: str) -> int:
    gc.collect()
    return sum(mark.encode() in one.data for one in gc.get_objects() if isinstance(one, Offsets))


def test_a_tree_that_nobody_needs_is_forgotten() -> None:
    mark = "never" + "seen" + "again"
    before: Syntax | None = None
    for number in range(4):
        before = parse(f"{KOTLIN_FILE}val {mark} = {number}\n", "kotlin", before=before)
        assert before is not None
        assert [name for name, _ in before.root.named_children[1].labelled_children() if name]
    assert kept(mark) == 1
    before = None
    assert kept(mark) == 0
