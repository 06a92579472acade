"""Where a block ends by its lines alone, and what of a file that does not parse is taken for the function at the cursor."""

from __future__ import annotations

import pytest

from airlock.core.context import excerpt
from airlock.core.context.extent import Closing, block_end
from airlock.core.model import Document, Span

BRACES = Closing((")", "]", "}"))
WORDS = Closing(("end", "}", ")", "]"), ("rescue", "else"))
INDENTED = Closing((")", "]", "}"), indented=True)
BLOCKS = {
    "a function": ("void f() {\n  a();\n}\n", "\nvoid g() {\n}\n"),
    "its brace below": ("void f()\n{\n  a();\n}\n", "\nint x;\n"),
    "parameters below each other": ("export function A({\n  a,\n  b,\n}: Props) {\n  return a;\n}\n", "\nb();\n"),
    "a head that is closed and goes on": ("function f(\n  a,\n) {\n  return a;\n}\n", "g();\n"),
    "an argument": ("describe('a', () => {\n  b();\n});\n", "c();\n"),
    "an open brace inside": ("void f() {\n  if (a {{\n    b();\n}\n", "\nvoid g() {\n}\n"),
    "a brace in a place of its own": ("  void f() {\n    a();\n  ", "{ /* next */\n  void g() {\n  }\n"),
    "a line that moved out": (" x void f() {\n        a(;\n    }\n", "\n    void g() {\n        b();\n    }\n"),
    "two in one": ("f() {\n  a();\n  },unc g(\n  b", "\n) {\n  c();\n}\n"),
    "a label and a condition": ("int f() {\n#ifdef A\n  a();\n#endif\nout:\n  return 1;\n}\n", "int x;\n"),
    "a continued condition": ("void f() {\n  if (a &&\n      b) {\n    c();\n  }\n  d();\n}\n", "e();\n"),
    "nothing to close": ("  a;\n", "  }\n  b;\n"),
    "marks above it": ("@A\n@B(1)\nfun f(\n  a: Int,\n) {\n  b()\n}\n", "fun g() {}\n"),
    "a mark that is a variable": ("@a = 1\n", "b()\n"),
    "a comment further out": ("  void f() {\n    a();\n//  b();\n    c();\n  }\n", "  void g() {}\n"),
    "remarks of others at its end": ("void f() {\n  return a(}", "  // b\n\n#endif  // c\n"),
    "two parts of what a head is one line with": ("fun f(a: Int) = if (a) {\n  b()\n} else {\n  c()\n}\n", "fun g() {}\n"),
    "a brace that was a letter": ("var a = b()\n", "\n// c\n{unc d(e int) {\n\treturn\n}\n"),
    "brackets before more": ("func f() {\n\tif e := a(b{\n\t\tc,\n\t}); e != nil {\n\t\td()\n\t}\n\tg()\n}\n", "func h() {}\n"),
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_ends_where_its_lines_say(name: str) -> None:
    block, rest = BLOCKS[name]
    start = len(block) - len(block.lstrip())
    assert (block + rest)[: block_end(block + rest, start, BRACES)] == block.rstrip()


def test_a_block_ends_with_its_word() -> None:
    block, rest = "  def a\n    b\n  rescue E\n    c\n  end", "\n\n  def d\n  end\nend\n"
    assert (block + rest)[: block_end(block + rest, 2, WORDS)] == block


def test_nor_does_it_go_on_with_what_stands_further_out() -> None:
    block, rest = "    def a(\n        b,\n    ):\n        c()", "\n\nelse:\n    d()\n"
    assert (block + rest)[: block_end(block + rest, 4, INDENTED)] == block


def test_what_is_up_to_the_body_belongs_to_the_block() -> None:
    text = "int\nf (int a)\n{\n  return a;\n}\nint g;\n"
    assert text[: block_end(text, 0, BRACES, text.index("{"))].endswith("}")
    assert text[: block_end(text, 0, BRACES)] == "int"


HELD = "kept"
BROKEN = {
    "a mark before the head": (
        "python",
        "if a:\n    class B:\n  (     def ‸c(d):\n            e(d)\n    f('kept')\nelse:\n    g('kept')\n",
    ),
    "a comment that ends nowhere before the head": (
        "java",
        'class A {\n  /* kept *" public int ‸b(int c) {\n    return c;\n  }\n\n  /* d */\n  int e() { return 1; }\n}\n',
    ),
    "an open comment and a brace before the head": (
        "java",
        "class A {\n  /* kept {  static public int b(int c) {\n    ‸d(c);\n    return c;\n  }\n\n  int e() { return 1; }\n}\n",
    ),
    "a quote in the head": ("shellscript", 'ab"{\n  f ‸"$1"\n  return 1\n}\n\n# kept\ng() {\n  f "$2"\n}\n'),
    "a comment that ends after another": (
        "php",
        '<?php\nclass A {\n  /* a `  public function b($c) {\n    throw new ‸D($c);\n  }\n\n  /* e */\n  function f() { g("kept"); }\n}\n',
    ),
    "a comment in the head of a closure": (
        "php",
        '<?php\nfunction a($x) {\n  $b = static function ($c) use (&$d, $/*x) {\n    return ‸e($c);\n  };\n  f("kept");\n}\n',
    ),
    "a head that has become a value": ("go", "package a\n\nvar a = b()\n\n// kept\n{unc d(e int) {\n\tf(‸e)\n}\n"),
    "the next function is in an open comment": (
        "csharp",
        "class A {\n  int f(in/*t a) { return kept; }\n\n  /* b */\n  int g() { return ‸1; }\n",
    ),
    "a brace too many": ("typescript", "const f = () => {\n  a('kept')\n  const g = () => {\n    b}(\n    ‸c()\n  }\n}\n"),
    "a head with an object's type, in what is cut off": (
        "typescriptreact",
        "const A = ({\n b,\n}: {\n b: 'kept';\n}) => {\n const f = (d: { w: B; h: B }) => {\n  ‸b();\n };\n return (\n  <C v={{\n   f, k",
    ),
    "tabs beside spaces": (
        "csharp",
        "class A {\n\t\tint f()\n\t\t{\n            kept();\n\t\t}\n\n\t\tint g()\n\t\t{\n            ‸d();\n            if (b",
    ),
    "a definition just begun": ("javascript", "function f() {\n  a('kept');\n  const ‸handle"),
    "a value just begun": ("javascript", "function f() {\n  a('kept');\n  const ‸handle = "),
    "a method's parameters just begun": ("typescript", "const f = () => ({\n  a: 'kept',\n  ‸g(\n    b: C,\n    d: E"),
    "a function's parameters just begun": ("typescript", "function f() {\n  return {\n    a: 'kept',\n    ‸g: async ({ b, c }: D, e"),
    "a word of a function's just begun": ("javascript", "function f() {\n  a = 'kept';\n  ‸g = funct"),
    "a result's type just begun": ("python", "def a(\n    b: C\n) -> D:\n    'kept'\n\n    def e(\n        f: G\n    ) -> ‸H"),
    "a head behind a comment that nothing closes": (
        "typescriptreact",
        (
            "const A = ({ b, c = 'kept' }) => {\n /* d\"const e = () => {\n  f.g(\n   b,\n   (h: number) => {\n"
            "    if (h > 0) {\n     ‸i();\n    }\n   },\n  );\n };\n\n return <J />;\n};\n"
        ),
    ),
    "a head that has lost what opens": (
        "python",
        "def a(b):\n    'kept'\n    def c\"d):\n        b[‸d] = 1\n        return d\n    return c\n",
    ),
    "a comment opened in a function, and one below": (
        "typescript",
        "function a() {\n  const /*b = c({ d: ‸e })\n  return b\n}\n\ntype F = {\n  /* kept */\n  g: H\n}\n",
    ),
    "remarks between a statement and a head": (
        "ruby",
        'class A\n  require "kept"\n  # kept\n  {ef ‸b(c)\n    d(c)\n  end\n\n  def e\n    1\n  end\nend\n',
    ),
    "a head behind a remark in a value": (
        "scala",
        "object A extends B {\n  var c = true\n\n  // kept(def ‸f(g: H): I = g match {\n    case 'a' if c => 1\n  }\n\n  j(f('a'))\n}",
    ),
    "a head behind a statement and a remark": (
        "javascript",
        "exports.a =\n\nb; /* kept */function ‸b(c) {switch (c.d) {case 'e':\n      f(c);break;case 'g':h(function (i) {\n    if (",
    ),
    "an odd quote": ("shellscript", "a() {\n  echo 'x'y'\n}\n\nb() {\n  echo 'kept'\n}\n\nc() {\n  ec‸ho 'z'\n}\n"),
    "a member without its head": ("php", "<?php\nclass A {\n  public $a = 'kept';\n\n  {    ret‸urn 1;\n  }\n}\n"),
    "a comment before the head": ("java", "interface A {\n  int g()\n  /* kept */ void ‸f(int a);\n"),
    "a head that has become the end of a statement": (
        "go",
        'package a\n\nfunc (a *A) b() bool {\n\ta.c++\n\treturn ‸a.c < 1:unc (a *A) d() int {\n\te("kept")\n\treturn 1\n}\n\nfunc f() {}\n',
    ),
    "a head that has become the end of a directive": (
        "cpp",
        "A B::‸c(const A& d) const\n{\n#if E\n  return d;\n#endif  // E)F::F()\n  : g(kept),\n    h(1)\n{\n}\n",
    ),
    "a head in an open comment at the end of the one above": (
        "cpp",
        "void a(int b /* kept */) {\n\tc(b);\n\t/*void d(int e) {\n\t‸g(e);\n\tif (e) {\n\t\th(}\n\t}\n}\n\nvoid i(int /* j */) {\n}\n",
    ),
    "a head in a comment": (
        "ruby",
        "module A\n class B\n  # kept\n  # c{ def ‸d(e,{ f = nil)\n   @e = e\n  end\n\n  def g\n   h(k`l)\n  end\n end\nend\n",
    ),
    "what a comment has left above the class around": (
        "swift",
        "/{ kept\nfinal class A: B {\n  override func c(\n    d: E\n  ) {\n    f(‸d)\n  }\n}\n",
    ),
    "a line that has moved out of a function in a function": (
        "scala",
        (
            "class A {\n def a() = {\n  val b = 1 // kept\n  def c(): I = {\n   d match {\n    case E => 1\n  = case G =>\n   }\n"
            "   // ‸to\n   j()\n  }\n  c()\n }\n}\n"
        ),
    ),
    "a mark among the spaces before a line": (
        "python",
        (
            "def a(b):\n    'kept'\n\n    def c(d) -> None:\n        e: F | None\n\n        if d.g*/ is None:\n"
            "            raise H()\n\n        if d.i is None:\n      :      raise H()\n\n        if d.j:\n            k = d.k()\n"
            "  ,         l, m = 'n', 1\n        else:\n            l = 2\n\n        o.p(\n            r=s‸t,\n        )\n\n"
            "    return c\n"
        ),
    ),
    "a head behind a statement": (
        "scala",
        (
            'object A {\n  def a(): B = {\n    c("kept")\n    new B{\n      val f = "g".r<      override def ‸h() = {\n'
            "        f(1)\n      }\n      override def i() = {\n        2\n      }\n    }\n  }\n}\n"
        ),
    ),
    "an open comment in comments": ("scala", '/*package a\n\n/* b */\nobject A {\n  val a = "kept"\n  def f(): Int = {\n    ‸1\n  }\n}\n'),
}


@pytest.mark.parametrize("name", BROKEN)
def test_nothing_beside_the_piece_at_the_cursor_is_taken_for_it(name: str) -> None:
    language, marked = BROKEN[name]
    at = marked.index("‸")
    found = excerpt(Document(marked.replace("‸", ""), "", language), [Span(at, at)], lambda: False)
    assert found is not None
    assert HELD not in found.text
    assert found.target_span.start <= at <= found.target_span.end


def test_marks_before_a_function_without_a_body_do_not_make_it_doubtful() -> None:
    text = "object A {\n  @Keep\n  @JvmStatic\n  private external fun f(\n    a: Int,\n  ): Data\n}\nclass Data\n"
    at = text.index("a: Int")
    found = excerpt(Document(text, "", "kotlin"), [Span(at, at)], lambda: False)
    assert found is not None
    assert found.warnings == ()
    assert text[found.target_span.start : found.target_span.end].startswith("@Keep\n")
    assert text[found.target_span.start : found.target_span.end].endswith("): Data")


CONDITIONS = """#ifndef A_H
#define A_H
#if defined(B) && !C
#ifdef D
int f(void);
#else
int g(void) { return 1; }
#endif
#if E > 4719
int h(void) { return 2; }
#endif
#endif
#endif
"""


def test_the_conditionals_around_a_target_are_shown_and_a_headers_guard_is_not() -> None:
    at = CONDITIONS.index("g(void)")
    found = excerpt(Document(CONDITIONS, "", "c"), [Span(at, at)], lambda: False)
    assert found is not None
    assert found.text.split("\n") == ["#if defined(B) && !C", "#ifdef D", "#else", "int g(void) { return 1; }", "#endif", "#endif", ""]


def test_a_condition_with_a_value_in_it_is_not_shown() -> None:
    at = CONDITIONS.index("h(void)")
    found = excerpt(Document(CONDITIONS, "", "c"), [Span(at, at)], lambda: False)
    assert found is not None
    assert "4719" not in found.text
    assert "#if defined(B) && !C" in found.text


RENAMED = """#ifdef OTHER
#define open other_open
#define LIMIT 4711
#define PLAIN first
#else
#define PLAIN second
#endif
#ifdef CONFIG
#include CONFIG
#endif
int f(int x) {
  return open(PLAIN, LIMIT) + NULL;
}
"""


def test_a_macro_that_gives_another_name_under_a_condition_keeps_the_condition() -> None:
    at = RENAMED.index("return")
    found = excerpt(Document(RENAMED, "", "c"), [Span(at, at)], lambda: False)
    assert found is not None
    assert (
        found.text.partition("int f")[0]
        == "#ifdef OTHER\n#define open other_open\n#endif\n#define LIMIT 0\n#define PLAIN first\n#ifdef CONFIG\n#include CONFIG\n#endif\n"
    )


def test_in_a_whole_file_a_line_that_is_oddly_indented_does_not_part_a_function() -> None:
    text = "object A {\n def b(x: C) = {\n   x match {\n  case D => f(1)\n  case E => g(2)\n  }\n }\n}\n"
    found = excerpt(Document(text, "", "scala"), [Span(text.index("g(2)"), text.index("g(2)"))], lambda: False)
    assert found is not None
    assert "def b(x: C)" in found.text
