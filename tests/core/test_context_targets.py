"""What a cursor or a selection means, how the excerpt is written, and that nothing makes it raise or run away."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import syntax
from airlock.core.context import excerpt, languages
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import never
from core.test_context_names import outside, sample
from timing import done_within


def at(marked: str, language: str) -> Excerpt | None:
    """The excerpt of a text with one `‸` for a cursor or two for a selection."""
    first, _, rest = marked.partition("‸")
    middle, bar, last = rest.partition("‸")
    span = Span(len(first), len(first) + len(middle)) if bar else Span(len(first), len(first))
    return excerpt(Document(first + middle + last, "", language), [span], never)


def target(found: Excerpt | None) -> str:
    """The text of the only target."""
    assert found is not None
    (part,) = [part for part in found.parts if part.kind is PartKind.TARGET]
    return found.text[part.span.start : part.span.end]


@pytest.mark.parametrize(
    ("marked", "language", "expected"),
    [
        ("@dec\ndef f(x):\n  def g(): return ‸1\n  return g\n", "python", "def g(): return 1"),
        ("@d‸ec\ndef f(x):\n  return 1\n", "python", "@dec\ndef f(x):\n  return 1"),
        ("‸@dec\nclass A:\n  x = 1\n", "python", "@dec\nclass A:\n  x = 1"),
        ("class A:\n    @prop‸erty\n    def f(x):\n        return 1\n", "python", "@property\n    def f(x):\n        return 1"),
        ("class A:\n ‸   def f(x):\n        return 1\n    y = 2\n", "python", "def f(x):\n        return 1"),
        ("class A:\n    def f(x):\n        return 1‸\n    y = 2\n", "python", "def f(x):\n        return 1"),
        ("class A:\n    def f(x):\n        return 1\n\n  ‸\n    y = 2\n", "python", "def f(x):\n        return 1"),
        ("class A:\n    '''d‸oc'''\n    y = 2\n", "python", "class A:\n    '''doc'''\n    y = 2"),
        ("class A:\n    y = ‸2\n    z = 3\n", "python", "y = 2"),
        ("if x:\n    y = ‸1\n", "python", "y = 1"),
        ("(function () {\n  var a = 1;\n  b(‸a);\n})();\n", "javascript", "b(a);"),
        ("(function () {\n  var a = 1;\n  b(‸a);\n}).call(this);\n", "javascript", "b(a);"),
        ("(async () => {\n  b(‸1);\n  c();\n})().catch((e) => {\n  d(e);\n});\n", "typescript", "b(1);"),
        ("(function (f) {\n  f();\n}(this, (function () {\n  c.d = ‸1;\n})));\n", "javascript", "c.d = 1;"),
        ("# com‸ment\ndef f(x):\n    return 1\n", "python", "def f(x):\n    return 1"),
        ("class A:\n    # com‸ment\n    def f(x):\n        return 1\n    y = 2\n", "python", "def f(x):\n        return 1"),
        ("class A\n  # com‸ment\n  def f\n    1\n  end\n\n  def g\n  end\nend\n", "ruby", "def f\n    1\n  end"),
        ("x = 1   # com‸ment\ndef f(x):\n    return 1\n", "python", "x = 1"),
        ("f = lam‸bda x: x\n", "python", "f = lambda x: x"),
        ("im‸port os\n", "python", "import os"),
        ("print(‸1)\n", "python", "print(1)"),
        ("‸\n\n\nx = 1\n", "python", "x = 1"),
        ("export co‸nst f = (x) => { return 1 };\n", "typescript", "export const f = (x) => { return 1 };"),
        ("const a = 1, f = () => { return ‸2 };\n", "javascript", "f = () => { return 2 }"),
        ("module.exports = { a() { ‸ }, b: function() {} }", "javascript", "a() {  }"),
        ("module.exports = { a() { }, b: func‸tion() {} }", "javascript", "b: function() {}"),
        ("A.prototype.x = function () { th‸is.x }", "javascript", "A.prototype.x = function () { this.x }"),
        ("const X = React.memo((p) => { r‸eturn 1 });", "javascript", "const X = React.memo((p) => { return 1 });"),
        ("export default function () { retur‸n 1 }", "typescript", "export default function () { return 1 }"),
        ("export default () => { retur‸n 1 }", "typescript", "export default () => { return 1 }"),
        ("app.get('/x', (a, b) => { b.send(‸1) })", "javascript", "app.get('/x', (a, b) => { b.send(1) })"),
        ("class A { handle = async () => { awai‸t x } }", "typescript", "handle = async () => { await x }"),
        ("class A { @In‸() foo() { return 1 } }", "typescript", "@In() foo() { return 1 }"),
        ("type A = { b: ‸string }", "typescript", "type A = { b: string }"),
        ("function f() { return function named() { ‸ } }", "javascript", "function named() {  }"),
        ("const a = <div onClick={() => { f(‸) }} />;", "javascriptreact", "const a = <div onClick={() => { f() }} />;"),
    ],
)
def test_a_cursor_means(marked: str, language: str, expected: str) -> None:
    assert target(at(marked, language)) == expected


@pytest.mark.parametrize(
    ("marked", "language", "expected"),
    [
        ("def f(x):\n    a = 1\n    b‸ = 2\n    c‸ = 3\n    d = 4\n", "python", "b = 2\n    c = 3"),
        ("def f(x):\n‸    a = 1\n‸    b = 2\n", "python", "a = 1"),
        ("def ‸f‸(x):\n    a = 1\n", "python", "def f(x):\n    a = 1"),
        ("def f():\n    ret‸urn 1\n\n\ndef g():\n    ret‸urn 2\n", "python", "def f():\n    return 1\n\n\ndef g():\n    return 2"),
        ("def f():\n    if ‸x:\n        y = 1‸\n    z = 2\n", "python", "if x:\n        y = 1"),
        ("def f():\n    x = g(1, ‸2‸)\n    z = 2\n", "python", "x = g(1, 2)"),
        ("def f():\n    ‸# why\n    x = 1‸\n", "python", "# why\n    x = 1"),
        ("‸x = 1\n\n\n‸y = 2\n", "python", "x = 1"),
        ("function f() { a(); ‸b(); c();‸ d(); }", "javascript", "b(); c();"),
        ("const o = { ‸a: 1‸, b: 2 };", "javascript", "const o = { a: 1, b: 2 };"),
        ("const o = { a() {}, ‸b() {}‸ };", "javascript", "b() {}"),
        ("class A { x = 1; ‸y = 2; z() {}‸ }", "typescript", "y = 2; z() {}"),
        ('package a\n\nimport (\n\t"b"\n\t"c"\n‸)‸\n', "go", 'import (\n\t"b"\n\t"c"\n)'),
        ("enum A {\n  B(1),\n  C(2);\n\n  int d;\n\n‸  A(int d) {}\n‸\n  int e() { return 1; }\n}\n", "java", "A(int d) {}"),
        ("‸#ifdef A\n#define B 1\n#endif\n‸int c;\n", "c", "#define B 1\n"),
        ("‸#ifndef A_H\n#define A_H\n#include <b>\n‸int c();\n#endif\n", "cpp", "#define A_H\n#include <b>\n"),
    ],
)
def test_a_selection_snaps_to_whole_statements(marked: str, language: str, expected: str) -> None:
    assert target(at(marked, language)) == expected


def test_a_selection_keeps_the_head_and_the_variables_around_it() -> None:
    found = at("def f(rate, x=99):\n    total = 'secret'\n    other = 5\n‸    total += rate\n‸    return total\n", "python")
    assert found is not None
    assert found.text == 'def f(rate, x=0):\n    total = "…"\n    total += rate\n'
    assert found.target == "f"
    assert found.masked == 2


@pytest.mark.parametrize(
    ("marked", "language", "expected"),
    [
        ('package a\n\nimport (\n\t"b"\n‸\t"c"\n\t"d"\n‸)\n', "go", 'package a\nimport (\n\t"c"\n\t"d"\n)\n'),
        ("package a\n\ntype A struct {\n‸\tb c.D\n\te int\n‸\tf int\n}\n", "go", "package a\ntype A struct {\n\tb c.D\n\te int\n}\n"),
        ("namespace a {\n‸// b\nclass C {\n  int d;\n‸};\n}\n", "cpp", "namespace a {\n// b\nclass C {\n  int d;\n};\n}\n"),
        ("enum A {\n  B(1),\n‸  C(2);\n\n  int d;\n‸  A(int d) {}\n}\n", "java", "enum A {\n  C(2);\n\n  int d;\n}\n"),
        ("{\n  a('secret');\n  const b = 4711;\n  function c() {\n‸    return b;\n‸  }\n}\n", "javascript", None),
        ("#ifdef A\n‸int b;\n#endif\nint c;\n‸int d;\n", "c", "#ifdef A\nint b;\n#endif\nint c;\n"),
    ],
)
def test_what_is_around_a_selection_is_written_again(marked: str, language: str, expected: str | None) -> None:
    found = at(marked, language)
    assert found is not None
    assert found.text == (expected or "{\n  const b = 0;\n  function c() {\n    return b;\n  }\n}\n")
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("marked", "language", "expected"),
    [
        ("#ifdef A\nint a();\n#else\nint b();\n‸#endif‸\nint c();\n", "c", "#ifdef A\n#else\nint b();\n#endif\n"),
        ("#ifndef A_H\n#define A_H\nint a();\nint b();\n#en‸dif\n", "c", "int b();\n"),
        ("namespace a {\nnamespace b {\nint c();\nint d();\n}\n‸}‸\n", "cpp", "namespace a {\nnamespace b {\nint d();\n}\n}\n"),
        ("names‸pace a {\nint c();\nint d();\n}\n", "cpp", "namespace a {\nint c();\n}\n"),
        (
            (
                "<?php\nfunction f($x) {\n    switch ($x) {\n        case 1:\n            ‸g();‸\n"
                "            break;\n        case 2:\n            h(12);\n    }\n}\n"
            ),
            "php",
            "<?php\nfunction f($x) {\n    switch ($x) {\n        case 1:\n            g();\n            break;\n    }\n}\n",
        ),
        (
            "<?php\nfunction f($x) {\n    return match ($x) {\n        ‸1 => g(),‸\n        2 => h(12),\n    };\n}\n",
            "php",
            "<?php\nfunction f($x) {\n    return match ($x) {\n        1 => g()\n    };\n}\n",
        ),
        (
            "def f(x: Int) = {\n  x match {\n    case 1 =>\n      ‸g()‸\n    case 2 => h(12)\n  }\n}\n",
            "scala",
            "def f(x: Int) = {\n  x match {\n    case 1 =>\n      g()\n  }\n}\n",
        ),
        (
            "object A {\n  def ‸f(): Unit =\n    g(new B {\n      def h() { i }\n    })\n\n  /** remark */\n  def j() = 12\n}\n",
            "scala",
            "object A {\n  def f(): Unit =\n    g(new B {\n      def h() { i }\n    })\n}\n",
        ),
        (
            "function f(x) {\n  switch (x) {\n    case 1:\n      ‸g();‸\n      break;\n    case 2:\n      h(12);\n  }\n}\n",
            "javascript",
            "function f(x) {\n  switch (x) {\n    case 1:\n      g();\n      break;\n  }\n}\n",
        ),
        (
            "fn f(x: i32) -> i32 {\n    match x {\n        1 => ‸2‸,\n        _ => 12,\n    }\n}\n",
            "rust",
            "fn f(x: i32) -> i32 {\n    match x {\n        1 => 2,\n    }\n}\n",
        ),
        (
            "def f(x)\n  case x\n  when 1\n    ‸g‸\n  when 2\n    12\n  end\nend\n",
            "ruby",
            "def f(x)\n  case x\n  when 1\n    g\n  end\nend\n",
        ),
        (
            "func f(x int) int {\n\tswitch x {\n\tcase 1:\n\t\t‸g()‸\n\t\treturn 1\n\tcase 2:\n\t\treturn 12\n\t}\n}\n",
            "go",
            "func f(x int) int {\n\tswitch x {\n\tcase 1:\n\t\tg()\n\t}\n}\n",
        ),
        (
            "func f(_ x: Int) {\n    if x > 3 {\n        ‸g()‸\n        h(12)\n    }\n    i()\n}\n",
            "swift",
            "func f(_ x: Int) {\n    if x > 3 {\n        g()\n    }\n}\n",
        ),
        (
            (
                "fun f(x: Int) {\n    when (x) {\n        1 -> {\n            ‸g()‸\n            h(12)\n"
                "        }\n        else -> i()\n    }\n}\n"
            ),
            "kotlin",
            "fun f(x: Int) {\n    when (x) {\n        1 -> {\n            g()\n        }\n    }\n}\n",
        ),
        ("class A {\n ‸public:‸\n  int b;\n  int c;\n};\n", "cpp", "class A {\n  public:\n  int b;\n};\n"),
        (
            "‸#ifndef A_H\n#define A_H\n#include <b>\n#ifdef C\nint c();\n#endif\n‸int d();\n#endif\n",
            "cpp",
            "#ifndef A_H\n#define A_H\n#include <b>\n#ifdef C\nint c();\n#endif\n#endif\n",
        ),
    ],
)
def test_ends_of_what_holds_statements_mean_the_nearest_and_cases_stand_alone(marked: str, language: str, expected: str) -> None:
    found = at(marked, language)
    assert found is not None
    assert found.text == expected
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("marked", "language", "expected"),
    [
        (
            (
                'const A = (p) => (\n  <div a-b="12" {...p}>\n    <b>words</b>\n    <i c={12} on={() => {\n'
                "      ‸g()‸\n      h()\n    }}>words</i>\n  </div>\n)\n"
            ),
            "javascriptreact",
            "const A = (p) => (\n  <div>\n    <i on={() => {\n      g()\n    }}></i>\n  </div>\n)\n",
        ),
        (
            "function f(p) {\n  const { a, b: c, d = 12, ...e } = p;\n  const g = () => ‸c + 1;\n}\n",
            "javascript",
            "function f(p) {\n  const { b: c } = p;\n  const g = () => c + 1;\n}\n",
        ),
        (
            (
                "function a(x) {\n  if (x) return { b: g(12), c, d() { return { z: 1 }; } };\n  return { e: 1 };\n}\n"
                "function f() { const y = a(1); return y.b + ‸y.d() + y.e; }\n"
            ),
            "javascript",
            (
                "function a(x) { return { b: undefined, d: undefined, e: undefined }; }\n"
                "function f() { const y = a(1); return y.b + y.d() + y.e; }\n"
            ),
        ),
        (
            "interface A { 'b': string; 'c-d': number; e: number }\nfunction f(a: A) { return ‸a.b; }\n",
            "typescript",
            "interface A {\n  b: string;\n}\nfunction f(a: A) { return a.b; }\n",
        ),
        (
            "#include <vector>\nclass A {\n  std::vector<int> b;\n  int f() { ret‸urn b.size(); }\n  int g();\n};\n",
            "cpp",
            "#include <vector>\nclass A {\n  std::vector<int> b;\n  int f() { return b.size(); }\n};\n",
        ),
        (
            "class A {\n  static long decodeAll(String s) { return 1; }\n  long f(String s) { return Lo‸ng.decodeAll(s); }\n}\n",
            "java",
            "class A {\n  long f(String s) { return Long.decodeAll(s); }\n}\n",
        ),
        (
            'type A struct{}\n\nfunc (a *A) Name() string { return "" }\n\nfunc f(x b.C) { x.y.Na‸me = 1 }\n',
            "go",
            "func f(x b.C) { x.y.Name = 1 }\n",
        ),
        (
            "class A\n  def b; end\nend\nclass A\n  def c; end\nend\ndef f\n  A.new.‸b\nend\n",
            "ruby",
            "class A\n  def b; end\nend\ndef f\n  A.new.b\nend\n",
        ),
        (
            "class A {\n  interface B { void c(); void d(); }\n  <T extends B> void f(T t) { ‸t.c(); }\n}\n",
            "java",
            "class A {\n  interface B {\n      void c();\n  }\n  <T extends B> void f(T t) { t.c(); }\n}\n",
        ),
    ],
)
def test_what_stands_beside_what_is_needed_is_left_out(marked: str, language: str, expected: str) -> None:
    found = at(marked, language)
    assert found is not None
    assert found.text == expected
    assert found.warnings == ()


def test_several_targets_are_one_excerpt_in_source_order() -> None:
    document = sample("orders.py")
    names = ("def shadowed", "next_number() -> int", "_sequence += 1", "best = min(")
    found = excerpt(document, [Span(document.text.index(name), document.text.index(name)) for name in names], never)
    assert found is not None
    assert found.target == "next_number, cheapest, shadowed"
    targets = [part.origin for part in found.parts if part.kind is PartKind.TARGET]
    assert targets == sorted(targets, key=lambda origin: origin.start if origin else -1)
    assert len(targets) == 3
    for origin in targets:
        assert origin is not None
        assert document.text[origin.start : origin.end] in found.text
    assert found.target_span == Span(targets[0].start, targets[-1].end)  # type: ignore[union-attr]


def test_what_is_left_out_is_counted_not_named() -> None:
    found = at("'''doc'''\nimport os\nA = 1\nclass B:\n    def m(self): pass\n# note\ndef f(): return ‸1\ndef g(): pass\n", "python")
    assert found is not None
    assert found.text == "def f(): return 1\n"
    assert found.omitted == ("2 functions", "1 class", "1 constant", "all other comments")
    nothing = at("def f(): return ‸1\n", "python")
    assert nothing is not None
    assert nothing.omitted == ()


@pytest.mark.parametrize(
    ("marked", "language", "shown"),
    [
        ("A = 'x' * 80\nB = [1, 22, 'x']\ndef f(): return ‸A + B\n", "python", 'A = "…" * 0\nB = [1, 0, "…"]\n'),
        ("A = b'x'\ndef f(): return ‸A\n", "python", 'A = b""\n'),
        ("A = f'{B} x'\nB = 1\ndef f(): return ‸A\n", "python", 'A = "…"\n'),
        ("A = g('x')\ndef g(a): pass\ndef f(): return ‸A\n", "python", "A = ...\n"),
        ("A = {\n 'a': 1,\n 'b': 2,\n 'c': 3,\n 'd': 4,\n}\ndef f(): return ‸A\n", "python", "A = {...: ...}\n"),
        ("A = -1\nB = 0x1F\nC = 3.14\nD = None\ndef f(): return ‸A, B, C, D\n", "python", "A = -1\nB = 0\nC = 0\nD = None\n"),
        ("def g(a='x', b=12, c=None, d=[], e=K, f=(1, 2)): pass\nK = 1\ndef f(): return ‸g\n", "python", None),
        (
            "def g(a: 'B', b: 'secret words'): pass\nclass B: pass\ndef f(): return ‸g, B\n",
            "python",
            "def g(a: 'B', b: ...): ...\nclass B: ...\n",
        ),
        ("const A = /x+/g, B = `y ${1}`;\nfunction f() { return ‸A + B }", "javascript", "const A = /…/, B = `…`;\n"),
        ("const A = <b>hi</b>;\nfunction f() { return ‸A }", "javascriptreact", "const A = null;\n"),
        (
            "type A = 'x' | 12 | B;\ntype B = `y-${string}`;\nlet f = (a: A): ‸B => a;",
            "typescript",
            'type A = "…" | 0 | B;\ntype B = `…`;\n',
        ),
        ("const A = { a: 1, /* c */ b() { return 'x' }, 'k': 'v' };\nfunction f() { ‸A }", "javascript", None),
    ],
)
def test_values_are_masked_by_structure(marked: str, language: str, shown: str | None) -> None:
    found = at(marked, language)
    assert found is not None
    around = outside(found)
    if shown is not None:
        assert around.strip() == shown.strip()
    for secret in ("x'", "hi<", "secret", "22", "12,", "y-", "/* c", "'v'", "'k'"):
        assert secret not in around


def test_a_default_stays_only_when_it_holds_no_value() -> None:
    found = at("K = 1\ndef g(a='x', b=12, c=None, d=[], e=K, f=(1, 2), h=True, i=1): pass\ndef f(): return ‸g\n", "python")
    assert found is not None
    assert 'def g(a="…", b=0, c=None, d=[], e=..., f=..., h=True, i=1): ...' in found.text


def test_comments_in_a_signature_go() -> None:
    found = at("def g(\n    a,  # secret\n    # secret\n    b: int,\n): pass\ndef f(): return ‸g\n", "python")
    assert found is not None
    assert outside(found).strip() == "def g(\n    a,\n    b: int,\n): ..."
    script = at("function g(a /* secret */, /* secret */ b) {}\nfunction f() { return ‸g }\n", "javascript")
    assert script is not None
    assert outside(script).strip().replace(" ,", ",") == "function g(a, b) { /* … */ }"


def test_an_import_keeps_only_the_names_that_are_used() -> None:
    found = at(
        "from a.b import (  # why\n    one,\n    two as zwei,\n    three,\n)\nimport os, sys, x.y\nimport x\n"
        "def f(): return ‸zwei, three, sys, x\n",
        "python",
    )
    assert found is not None
    assert found.text.startswith("from a.b import two as zwei, three\nimport sys, x.y\ndef f()")
    script = at(
        'import D, { a, type B as C, d } from "m";\nimport E, * as F from "n";\nimport G, { h } from "o";\nimport "p";\n'
        "export function f(x: C): D { return a(F, h‸) }\n",
        "typescript",
    )
    assert script is not None
    assert script.text.startswith('import D, { a, type B as C } from "m";\nimport * as F from "n";\nimport { h } from "o";\nexport')


def test_a_long_type_is_cut_to_what_is_touched() -> None:
    fields = "".join(f"  field{index}: string;\n" for index in range(60))
    found = at(f"interface Big {{\n{fields}}}\nfunction f(big: Big) {{ return big.field7 + big.field9‸; }}\n", "typescript")
    assert found is not None
    assert outside(found).strip() == "interface Big {\n  field7: string;\n  field9: string;\n}"


def test_members_are_found_through_what_a_variable_is_said_to_be() -> None:
    source = (
        "class A:\n    def go(self): pass\n    def stay(self): pass\nclass B:\n    def go(self): pass\ndef make() -> B: return B()\n"
        "def f(a: A):\n    b = make()\n    a.go()‸\n    b.go()\n"
    )
    found = at(source, "python")
    assert found is not None
    assert outside(found).count("def go(self): ...") == 2
    assert "stay" not in found.text


def test_recursion_shows_nothing_twice() -> None:
    found = at("def f(n):\n    return f(n - 1) if n else ‸0\n", "python")
    assert found is not None
    assert outside(found).strip() == ""


@pytest.mark.parametrize("text", ["", "   \n\t\n", "\n"])
def test_nothing_is_found_in_nothing(text: str) -> None:
    assert excerpt(Document(text, "", "python"), [Span(0, 0)], never) is None
    assert excerpt(Document(text, "", "python"), [Span(0, len(text))], never) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("def f():\n    return 1\n\n\ndef g():\n    return 2\n", "python"),
        ("def f(:\n    x = [1\n\ndef g(\n", "python"),
        ("class A {}\n/* of", "java"),
    ],
)
@pytest.mark.parametrize("behind", [0, 1, 2, 300])
def test_a_cursor_behind_the_end_is_at_the_end(text: str, language: str, behind: int) -> None:
    last = excerpt(Document(text, "", language), [Span(len(text), len(text))], never)
    at = len(text) + behind
    assert last is not None
    assert excerpt(Document(text, "", language), [Span(at, at)], never) == last
    assert excerpt(Document(text, "", language), [Span(-behind, 3)], never) == excerpt(Document(text, "", language), [Span(0, 3)], never)


def test_what_cannot_be_done_is_none() -> None:
    assert excerpt(Document("def f(): pass\n", "", "python"), [], never) is None
    assert excerpt(Document("def f(): pass\n", "", "plaintext"), [Span(0, 0)], never) is None
    assert excerpt(Document("def f(): pass\n", "", ""), [Span(0, 0)], never) is None
    assert excerpt(Document("def f(): pass\n", "", "python"), [Span(0, 0)], lambda: True) is None
    calls = iter(range(10_000))
    assert excerpt(sample("orders.py"), [Span(4000, 4000)], lambda: next(calls) > 3) is None


def test_carriage_returns_and_characters_beyond_the_basic_plane_are_kept() -> None:
    found = at("K = '😀'\r\ndef f(é='𝕏'):\r\n    # 😀\r\n    return K + '\ud800‸'\r\n\r\ndef g(): pass\r\n", "python")
    assert found is not None
    assert target(found) == "def f(é='𝕏'):\r\n    # 😀\r\n    return K + '\ud800'"
    assert outside(found).split() == ["K", "=", '"…"']


@pytest.mark.parametrize(
    ("marked", "language", "ends", "warns"),
    [
        ("def f():\n    x = g(‸1,\n    return x\n\ndef g(a): return 'secret'\n", "python", "return x", "syntax errors"),
        ("def f():\n    '''o‸pen\n    x = 1\n\ndef g(): return '''secret'''\n", "python", "x = 1", "left open"),
        ("class A:\n    def f(self, ‸x\n        return x\n    K = 'secret'\n", "python", "return x", "syntax errors"),
        ("function f() {\n  if (a) {\n    g(‸1);\n}\nfunction g() { return 'secret' }\n", "javascript", "}", "syntax errors"),
        ("const s = `open;\nfunction f() {\n  return ‸1;\n}\nconst t = `secret`;\n", "javascript", None, None),
        ("/* open\nfunction f() {\n  return ‸1;\n}\nconst secret = 1;\n", "typescript", None, None),
    ],
)
def test_a_file_that_does_not_parse_gives_less_never_more(marked: str, language: str, ends: str | None, warns: str | None) -> None:
    found = at(marked, language)
    if found is None:
        assert ends is None
        return
    assert found.warnings
    assert "secret" not in found.text
    if ends is not None and warns is not None:
        assert target(found).endswith(ends)
        assert any(warns in warning for warning in found.warnings)


def test_the_rest_of_a_file_serves_although_the_target_does_not_parse() -> None:
    found = at(
        "import os\nK = 'secret'\nclass A:\n    def f(self):\n        return os.path.join(‸K, self.g(\n    def g(self): pass\n", "python"
    )
    assert found is not None
    assert 'import os\nK = "…"\nclass A:' in found.text


MIXED = st.text(alphabet=st.sampled_from("abx(){}[]:=,.;@'\"`\\\n\t #/*<>$\0\ud800é😀defclasfunctionreturn"), max_size=400)


@given(text=MIXED, start=st.integers(-3, 420), size=st.sampled_from([0, 0, 1, 7, 400]), language=st.sampled_from(languages()))
def test_no_text_raises_and_every_account_is_right(text: str, start: int, size: int, language: str) -> None:
    found = excerpt(Document(text, "", language), [Span(start, start + size)], never)
    if found is None:
        return
    end = 0
    for part in found.parts:
        assert part.span.start == end
        end = part.span.end
        if part.origin is not None:
            assert text[part.origin.start : part.origin.end] == found.text[part.span.start : part.span.end]
    assert end == len(found.text)
    assert any(part.kind is PartKind.TARGET for part in found.parts)


@pytest.mark.parametrize("name", ["orders.py", "shop.ts", "Checkout.tsx", "legacy.js", "orders.test.ts"])
def test_any_selection_of_a_sample_parses_and_is_accounted_for(name: str) -> None:
    document = sample(name)
    rng = random.Random(name)
    for _ in range(60):
        spans = []
        for _ in range(rng.choice([1, 1, 2])):
            start = rng.randrange(len(document.text))
            spans.append(Span(start, min(len(document.text), start + rng.choice([0, 4, 60, 700]))))
        found = excerpt(document, spans, never)
        assert found is not None
        assert found.warnings == (), (spans, found.text)
        assert syntax.error_count(found.text, document.language) == 0, (spans, found.text)
        for part in found.parts:
            if part.kind is PartKind.TARGET:
                assert part.origin is not None
                assert part.name != "secret"


DEEP = 4000
BIG = {
    "brackets": ("python", f"x = {'(' * DEEP}{')' * DEEP}\ndef f(): return x‸\n"),
    "sums": ("python", f"x = {'1+' * DEEP}1\ndef f(): return {'x+' * DEEP}1‸\n"),
    "chains": ("python", f"{'a=' * DEEP}1\ndef f(): return a‸\n"),
    "elifs": ("python", "if x:\n pass\n" + "elif y:\n pass\n" * DEEP + "def f(): return x‸\n"),
    "nested functions": ("python", "".join(f"{' ' * index}def f{index}():\n" for index in range(300)) + " " * 300 + "return f1‸\n"),
    "nested blocks": ("javascript", "if(a){" * DEEP + "function f(){ return ‸1 }" + "}" * DEEP),
    "else ifs": ("javascript", "if(a){}" + "else if(b){x()}" * DEEP + "\nfunction f(){ return a‸ }"),
    "long arrays": ("javascript", "const a=[" + '{x:"y"},' * DEEP + "];\nfunction f(){ return a‸ }"),
    "bases": ("python", "".join(f"class C{i}(C{i - 1}):\n  def m{i}(self): return self.m{i - 1}()\n" for i in range(1000)) + "‸"),
    "one line": ("javascript", "var a=function(b){return b+1};" * DEEP + "function f(){ return a‸ }"),
}


@pytest.mark.parametrize("name", BIG)
def test_no_shape_of_code_makes_it_run_away(name: str) -> None:
    language, marked = BIG[name]
    found: list[Excerpt | None] = []
    assert done_within(2, lambda: found.append(at(marked, language)))
    assert found[0] is not None


def test_it_is_fast() -> None:
    """A few milliseconds for a file of some hundred lines; the limit is generous, because machines are shared."""
    document = sample("orders.py")
    places = [document.text.index(name) for name in ("def place", "def ship_all", "def invoice", "def main", "def wrapper")]
    assert done_within(0.030 * len(places), lambda: [excerpt(document, [Span(place, place)], never) for place in places])


def test_a_field_does_not_run_into_the_member_that_now_follows_it() -> None:
    found = at("class A {\n  #state = []\n  constructor() {}\n  [key()] () { return this.#state‸ }\n}\n", "javascript")
    assert found is not None
    assert found.warnings == ()
    assert "#state = [];\n  [key()] ()" in found.text


def test_an_arrow_function_in_an_object_has_the_receiver_around_the_object() -> None:
    found = at("class A {\n  size = 7;\n  f() { return { g: () => this.size‸, h() {} }; }\n}\n", "javascript")
    assert found is not None
    assert "size = " in found.text


@pytest.mark.parametrize(
    ("marked", "language", "expected"),
    [
        ("function a() {\n  one();\n}\n\nconst b = ({\n  x,\n}) => {\n  two(‸", "typescript", "const b = ({\n  x,\n}) => {\n  two("),
        ("class A {\n  a() {\n    one();\n  }\n\n  b<T>(\n    x: T,\n  ) {\n    two(‸", "typescript", "b<T>(\n    x: T,\n  ) {\n    two("),
        ("class A:\n    def a(self):\n        return 1\n\n    def b(self):\n        # no‸", "python", "def b(self):"),
    ],
)
def test_in_a_file_that_ends_early_a_cursor_means_nothing_above(marked: str, language: str, expected: str) -> None:
    assert target(at(marked, language)) == expected
