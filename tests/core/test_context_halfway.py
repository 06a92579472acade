"""A cursor at the end of a line that is only half typed means the function it is in, whole, with what that needs."""

from __future__ import annotations

import pytest
from cursor import asked

from airlock.core.context.halfway import completed, is_halfway
from airlock.core.context.tables import table_of

HALFWAY = {
    "python": ("""def h(a):
    return 'kept'

""", """def f(a):
    if h(a‸
        return 1
    return 'own'""", """

def g():
    return 'kept'
"""),
    "javascript": ("""function h() { return 'kept'; }
""", """function f(a) {
  const b = h(a, 'c‸
  return 'own';
}""", """
function g() { return 'kept'; }
"""),
    "typescript": ("""function h() { return 'kept'; }
""", """function f(a: A) {
  if (a.b && h(‸
    return 1;
  }
  return 'own';
}""", """
const g = 'kept';
"""),
    "typescriptreact": ("""const h = () => 'kept';
""", """function F(a: A) {
  h(a.‸
  return <B c='own' />;
}""", """
function G() { return <D e='kept' />; }
"""),
    "java": ("""class A {
  void h() { k("kept"); }
""", """  void f(int a) {
    h(a, "b‸
    k("own");
  }""", """
  void g() { k("kept"); }
}
"""),
    "kotlin": ("""fun h() = "kept"
""", """fun f(a: Int) {
  val b = h(listOf(a‸
  c("own")
}""", """
fun g() = "kept"
"""),
    "scala": ("""object A {
  def h(a: Int) = "kept"
""", """  def f(a: Int) = {
    val b = h(a‸
    c("own")
  }""", """
  def g = "kept"
}
"""),
    "csharp": ("""class A {
  void h() { K("kept"); }
""", """  void F(int a) {
    while (h(a, b‸
    {
      a++;
    }
    K("own");
  }""", """
  void G() { K("kept"); }
}
"""),
    "swift": ("""func h() { k("kept") }
""", """func f(a: Int) {
  let b = h([a‸
  k("own")
}""", """
func g() { k("kept") }
"""),
    "go": ("""package p

func h() { k("kept") }

""", """func f(a int) {
	b := h(a‸
	k("own")
}""", """

func g() { k("kept") }
"""),
    "rust": ("""fn h() { k("kept"); }
""", """fn f(a: i32) {
    let b = h(a‸
    k("own");
}""", """
fn g() { k("kept"); }
"""),
    "c": ("""int h(int a) { return k("kept"); }
""", """int f(int a) {
  int b = h(a‸
  return k("own");
}""", """
int g() { return k("kept"); }
"""),
    "cpp": ("""int h(int a) { return k("kept"); }
""", """int A::f(int a) {
  auto b = h({a‸
  return k("own");
}""", """
int A::g() { return k("kept"); }
"""),
    "ruby": ("""def h(a)
  'kept'
end

""", """def f(a)
  b = h(a).map do |c‸
    c
  end
  'own'
end""", """

def g
  'kept'
end
"""),
    "php": ("""<?php
function h($a) { return 'kept'; }
""", """function f($a) {
  $b = h($a, [‸
  return 'own';
}""", """
function g() { return 'kept'; }
"""),
    "shellscript": ("""h() {
  echo 'kept'
}

""", """f() {
  h "$(a‸
  echo 'own'
}""", """

g() {
  echo 'kept'
}
"""),
}  # fmt: skip


@pytest.mark.parametrize("language", HALFWAY)
def test_the_function_of_a_line_that_is_half_typed_is_whole(language: str) -> None:
    before, function, after = HALFWAY[language]
    found = asked(language, before + function + after)
    assert function.replace("‸", "").strip() in found.text
    assert "kept" not in found.text
    assert found.warnings == ("the file has syntax errors",)
    if language not in ("ruby", "shellscript"):  # what opens a block stands in place of their names
        assert " h" in found.text.replace(function.replace("‸", "").strip(), "")  # what is called on that line


HEADS = {
    "python": ("""def f(a, b‸
    c('own')
    return d
""", """
def g():
    return 'kept'
"""),
    "javascript": ("""const f = async (a, {b‸
  c('own');
};
""", """const g = () => 'kept';
"""),
    "java": ("""class A {
  void f(String a, int‸
    c("own");
  }
""", """  void g() { c("kept"); }
}
"""),
    "scala": ("""object A {
  def f(a: String, b: (Int‸
    c("own")
""", """
  def g = "kept"
}
"""),
    "go": ("""package p

func f(a string, b‸
	c("own")
}
""", """
func g() { c("kept") }
"""),
}  # fmt: skip


@pytest.mark.parametrize("language", HEADS)
def test_a_head_that_is_half_typed_has_its_body(language: str) -> None:
    text, after = HEADS[language]
    found = asked(language, text + after)
    assert "own" in found.text
    assert "kept" not in found.text


BESIDE = {
    "in a class, not in a function": ("scala", """object A {
  val b = "kept"
  def f(‸
  val c = "kept"
}
"""),
    "between functions": ("go", """package p

func f() { k("kept") }

var a = b(‸

func g() { k("kept") }
"""),
    "in another's line": ("c", """int f(int a) {
  b(a‸, "own"
}

int g() { return k("kept"); }
"""),
}  # fmt: skip


@pytest.mark.parametrize("where", BESIDE)
def test_what_stands_beside_a_half_typed_line_stays(where: str) -> None:
    assert "kept" not in asked(*BESIDE[where]).text


def test_a_line_is_half_typed_where_the_cursor_ends_it() -> None:
    text = "a\n  b(c)\n\n"
    assert [at for at in range(len(text)) if is_halfway(text, at)] == [1, 6, 7, 8]


def test_the_ways_to_complete_a_line_are_as_long_as_it() -> None:
    table = table_of("typescript")
    assert table is not None
    line = "    } else if (a.b && c(d, 'e"
    ways = [*completed(line, table)]
    assert {len(way) for way in ways} == {len(line)}
    assert len(set(ways)) == len(ways)
    assert "    } else {   a;     c;d;".ljust(len(line)) in ways
