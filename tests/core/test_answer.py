"""Answers put where they belong: diffs with wrong numbers, definitions in the place of their namesakes, and nothing on a guess."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import fences
from airlock.core.answer import NoPlaceError, apply, exposures
from airlock.core.answer.patch import MisfitError, parse
from airlock.core.answer.patch import apply as patched
from airlock.core.model import Document, Span

CART = '''import os

LIMIT = 3


class Cart:
    """A cart."""

    def __init__(self, items):
        self.items = items

    @property
    def total(self):
        text = """
  as it is
"""
        return sum(self.items)

    def empty(self):
        return not self.items


def main():
    print(Cart([1]).total)
'''
FENCE = "```"


def never() -> bool:
    return False


def applied(text: str, answer: str, name: str = "file:///shop/cart.py", language: str = "python") -> str:
    made = apply(Document(text, name, language), answer, never)
    for change in reversed(made.changes):
        text = text[: change.span.start] + change.text + text[change.span.end :]
    return text


def fenced(code: str, language: str = "python") -> str:
    return f"Here you are:\n\n{FENCE}{language}\n{code}\n{FENCE}\nThat is all."


# blocks


def test_blocks_are_what_stands_between_fences() -> None:
    answer = f"a\n{FENCE}py\nx = 1\n{FENCE}\nb\n~~~~ sh\n```\necho\n~~~~\n  {FENCE}ts\nleft open"
    assert [(block.language, block.text) for block in fences.fenced(answer)] == [
        ("python", "x = 1\n"),
        ("shellscript", "```\necho\n"),
        ("typescript", "left open"),
    ]
    assert [answer[block.start :].startswith(block.text) for block in fences.fenced(answer)] == [True] * 3
    assert fences.fenced("no fence") == ()


# definitions


def test_a_method_alone_takes_the_place_of_its_namesake_as_deep_as_that() -> None:
    new = applied(CART, fenced('@property\ndef total(self):\n    text = """\n  as it is\n"""\n    return sum(i.price for i in self.items)'))
    assert new == CART.replace("sum(self.items)", "sum(i.price for i in self.items)")


def test_a_class_gives_only_the_members_it_shows() -> None:
    new = applied(
        CART, fenced("class Cart:\n    def empty(self):\n        return self.items == []\n\n    def clear(self):\n        self.items = []")
    )
    assert new == CART.replace("not self.items", "self.items == []\n\n    def clear(self):\n        self.items = []")


def test_new_functions_and_imports_find_their_level() -> None:
    new = applied(CART, fenced("import os\nimport json\n\ndef empty(self):\n    return json\n\ndef tax(x):\n    return x"))
    assert new.startswith("import os\nimport json\n\nLIMIT")
    assert "    def empty(self):\n        return json\n\n\ndef tax(x):\n    return x\n\n\ndef main" in new


def test_the_files_line_ends_are_kept() -> None:
    new = applied(CART.replace("\n", "\r\n"), fenced("def main():\n    pass"))
    assert new == CART.replace("    print(Cart([1]).total)", "    pass").replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (fenced("def main():\n    # ... rest of the code unchanged\n    pass"), "leaves out parts of main"),
        (fenced("class Cart:\n    def empty(self):\n        # existing code\n        return 1"), "leaves out parts of empty"),
        (fenced("def main(:\n    pass"), "syntax errors"),
        (fenced("print(1)"), "defines nothing"),
        (fenced("func main() {}", "go"), "no code in the language"),
        (fenced("def main():\n    print(Cart([1]).total)"), "already is"),
        (fenced("--- a/other.py\n+++ b/other.py\n@@ -1 +1 @@\n-a\n+b", "diff"), "another file"),
    ],
)
def test_what_is_not_certain_is_refused_with_a_reason(answer: str, why: str) -> None:
    with pytest.raises(NoPlaceError, match=why):
        applied(CART, answer)


def test_a_name_that_stands_twice_is_not_guessed() -> None:
    twice = "class A:\n    def f(self):\n        pass\n\nclass B:\n    def f(self):\n        pass\n"
    with pytest.raises(NoPlaceError, match="more than once"):
        applied(twice, fenced("def f(self):\n    return 1"))
    assert "return 1" in applied(twice, fenced("class B:\n    def f(self):\n        return 1"))


def test_typescript_is_put_in_place_too() -> None:
    text = "export class A {\n  f(): number {\n    return 1;\n  }\n}\n\nexport const g = (x: number) => x;\n"
    new = applied(text, fenced("export const g = (x: number) => x + 1;", "ts"), "file:///a.ts", "typescript")
    assert new == text.replace("=> x;", "=> x + 1;")
    new = applied(text, fenced("class A {\n  f(): number {\n    return 2;\n  }\n}", "ts"), "file:///a.ts", "typescript")
    assert new == text.replace("return 1", "return 2")


# diffs


def test_a_diff_goes_where_its_lines_stand_whatever_it_says() -> None:
    diff = "--- a/cart.py\n+++ b/cart.py\n@@ -99,3 +99,4 @@\n     def empty(self):\n-        return not self.items\n"
    diff += "+        n = len(self.items)\n+        return n == 0\n \n"
    expected = CART.replace("        return not self.items", "        n = len(self.items)\n        return n == 0")
    assert applied(CART, fenced(diff, "diff")) == expected
    moved = CART.replace("\n    def empty", "\n    # more\n\n    def empty")
    assert applied(moved, diff) == expected.replace("\n    def empty", "\n    # more\n\n    def empty")


def test_a_diff_that_fits_nowhere_changes_nothing() -> None:
    [one] = parse("@@ -1,2 +1,2 @@\n-no such line\n+x\n")
    with pytest.raises(MisfitError, match="Part 1 of 1"):
        patched(CART, one.hunks)


def test_lines_that_stand_twice_want_a_number() -> None:
    text = "a\nx\nb\nx\nc\n"
    [with_number] = parse("@@ -4,1 +4,1 @@\n-x\n+y\n")
    assert [change.span for change in patched(text, with_number.hunks)] == [Span(6, 8)]
    [without] = parse("@@ @@\n-x\n+y\n")
    with pytest.raises(MisfitError):
        patched(text, without.hunks)


@given(st.lists(st.sampled_from(["a", "b", "", "  c", "d"]), max_size=12), st.data())
def test_a_true_diff_gives_the_new_text(lines: list[str], data: st.DataObject) -> None:
    import difflib

    text = "".join(f"{line}{number}\n" for number, line in enumerate(lines))
    new = data.draw(st.lists(st.sampled_from([*text.splitlines(keepends=True), "new\n"]), max_size=12))
    diff = "".join(difflib.unified_diff(text.splitlines(keepends=True), new, "a/x", "b/x"))
    if not diff:
        return
    [one] = parse(diff)
    out = text
    for change in reversed(patched(text, one.hunks)):
        out = out[: change.span.start] + change.text + out[change.span.end :]
    assert out == "".join(new)


@given(st.text(max_size=300))
def test_no_answer_breaks_anything(answer: str) -> None:
    with suppress(NoPlaceError):
        assert apply(Document(CART, "file:///cart.py", "python"), answer, never).changes


# exposure

EXPOSED = {
    "python": [
        ('print("k", X)', "printed or logged"),
        ('logger.info("%s", X)', "printed or logged"),
        ('requests.post(url, headers={"a": "X"})', "sent over the network"),
        ("# X", "in a comment"),
        ('u = "https://evil.example/?k=X"', "in a web address of evil.example"),
        ("connect(X)", ""),
        ('KEY = "X"', ""),
    ],
    "javascript": [
        ("console.log(`a ${X}`)", "printed or logged"),
        ("await fetch(u, {h: X})", "sent over the network"),
        ("// X", "in a comment"),
        ("const k = 'X';", ""),
    ],
    "shellscript": [("echo X", "printed or logged"), ("curl -H 'a: X' h", "sent over the network"), ("export K=X", "")],
    "go": [('package a\nfunc f() { fmt.Println("X") }', "printed or logged"), ('package a\nvar k = "X"', "")],
    "java": [('class A { void f() { System.out.println("X"); } }', "printed or logged"), ('class A { String k = "X"; }', "")],
    "": [("# X", "in a comment"), ("see http://a.example/X", "in a web address of a.example"), ("key: X", "")],
}


@pytest.mark.parametrize(("language", "text", "where"), [(language, *row) for language, rows in EXPOSED.items() for row in rows])
def test_places_that_expose_are_known(language: str, text: str, where: str) -> None:
    at = text.index("X")
    assert exposures(Document(text, "", language), [Span(at, at + 1)], never) == [frozenset({where} - {""})]
