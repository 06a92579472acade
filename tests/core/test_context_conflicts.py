"""In a text with conflicts between versions a cursor means what all versions agree on, and what it needs is known from the one it is in."""

from __future__ import annotations

import pytest
from cursor import asked

from airlock.core.context.conflicts import beside_marks, conflicts, versions
from airlock.core.model import Excerpt

OURS, BASE, MIDDLE, THEIRS = "<" * 7 + " HEAD", "|" * 7 + " 4f2a", "=" * 7, ">" * 7 + " topic"


def _asked(language: str, text: str, newline: str = "\n") -> Excerpt:
    """The excerpt of a text whose marks are O, B, M and T behind an `@`, on lines of their own."""
    for letter, mark in zip("OBMT", (OURS, BASE, MIDDLE, THEIRS), strict=True):
        text = text.replace(f"@{letter}\n", f"{mark}\n").replace(f"@‸{letter}\n", f"‸{mark}\n")
    text = text.replace("\n", newline)
    return asked(language, text)


INSIDE = {
    "before it": ("python", """import a
K = 'kept'

def f(b):
    c‸ = K
@O
    return a.d(c)
@M
    return a.e(c)
@T

def g():
    return 'kept'
"""),
    "behind it": ("go", """package p
func f() {
@O
	a()
@B
	b()
@M
	c()
@T
	d(‸)
}

func g() {
	e("kept")
}
"""),
    "in the first version": ("java", """class A {
  void f() {
@O
    b‸();
@M
    c();
@T
  }

  void g() { d("kept"); }
}
"""),
    "in the last version": ("csharp", """class A {
  void F() {
@O
    B();
@M
    C(‸);
@T
  }

  void G() { D("kept"); }
}
"""),
    "on a mark": ("ruby", """def f
@O
  a
@‸M
  b
@T
end

def g
  c 'kept'
end
"""),
    "in its head": ("kotlin", """@O
fun f(a: Int) {
@M
fun f(a: Int, b: Int) {
@T
  c‸(a)
}

fun g() {
  d("kept")
}
"""),
    "with two": ("rust", """fn f() {
@O
    a();
@M
    b();
@T
    let ‸c = 1;
@O
    d(c);
@M
    e(c);
@T
}

fn g() {
    h("kept");
}
"""),
}  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("where", INSIDE)
def test_a_function_with_a_conflict_in_it_is_shown_with_all_versions(where: str, newline: str) -> None:
    found = _asked(*INSIDE[where], newline)
    assert all(mark in found.text for mark in (OURS, MIDDLE, THEIRS))
    assert "kept" not in found.text
    assert not found.warnings


ACROSS = {
    "the last version goes on with another": ("python", """def f():
    ‸a()
@O
    b()
@M
    c()

def g():
    d('kept')
@T
    return 1
"""),
    "the first version does": ("go", """package p
func f() {
	‸a()
@O
}

func g() {
	b("kept")
@M
	c()
@T
}
"""),
    "what both come from does": ("java", """class A {
  void f() {
    ‸a();
@O
@B
  }
  void g() {
    b("kept");
@M
@T
  }
}
"""),
    "one version alone has it": ("typescript", """@O
function f() {
  ‸a();
@M
function g() {
  b('kept');
@T
}
"""),
    "another's begins in it": ("rust", """@O
fn g() {
    a("kept");
}

fn f() {
@M
fn f() {
@T
    b(‸);
}
"""),
    "the cursor is in what the other has not": ("ruby", """def f
  a
@O
  ‸b
end
@M
end

def g
  c 'kept'
end
@T

def h
  d 'kept'
end
"""),
    "a head of another is between the marks": ("python", """@O
from a import (b,
@M
from a import (c, 'kept',
@T
  d)

def f():
    return ‸b()
"""),
}  # fmt: skip


@pytest.mark.parametrize("where", ACROSS)
def test_what_a_version_has_beside_the_function_is_not_shown(where: str) -> None:
    found = _asked(*ACROSS[where])
    assert "kept" not in found.text


def test_what_stands_before_a_conflict_is_known_from_the_version_of_the_cursor() -> None:
    text = "@O\nimport a\n@M\nimport b\n@T\n\ndef f():\n@O\n    return a.c()\n@M\n    return b.‸c()\n@T\n"
    found = _asked("python", text)
    assert "import b\ndef f():" in found.text
    assert "import a" not in found.text


def test_marks_in_disorder_are_no_conflict() -> None:
    whole = f"a\n{OURS}\nb\n{MIDDLE}\nc\n{THEIRS}\nd\n"
    assert len(conflicts(whole)) == 1
    assert versions(whole, conflicts(whole), 0)[0].split() == ["a", "b", "d"]
    assert versions(whole, conflicts(whole), whole.index("c\n"))[0].split() == ["a", "c", "d"]
    for text in (whole.replace(THEIRS, ""), whole.replace(OURS, THEIRS), f"{OURS}\n{whole}", "a\n=======\nb\n"):
        assert not conflicts(text)


def test_a_cursor_on_a_mark_is_in_the_version_it_begins() -> None:
    text = f"a\n{OURS}\nb\n{MIDDLE}\nc\n{THEIRS}\nd\n"
    found = conflicts(text)
    places = {mark: text[beside_marks(found, text.index(mark) + 2)] for mark in (OURS, MIDDLE)}
    assert places == {OURS: "b", MIDDLE: "c"}
    assert text[: beside_marks(found, text.index(THEIRS) + 2)].endswith("c")
    assert beside_marks(found, text.index("d\n")) == text.index("d\n")
