"""Answers put where they belong: diffs with wrong numbers, definitions in the place of their namesakes, and nothing on a guess."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import fences
from airlock.core.answer import Exposure, NoPlaceError, apply, exposures
from airlock.core.answer.patch import MisfitError, parse
from airlock.core.answer.patch import apply as patched
from airlock.core.model import Document, Span
from airlock.core.restore import restore
from core.exposing_answers import AS_BEFORE, ATTACKS, ELSEWHERE, NOTHING_NEW, TOKEN, VALUE

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
        (fenced("def main():\n    x = 1\n    # snip"), "leaves out parts of main"),
        (fenced("def main():\n    x = 1\n    # restlicher Code unverändert\n    return x"), "leaves out parts of main"),
        (fenced("def main():\n    x = 1\n    # keep the rest as is\n"), "leaves out parts of main"),
        (fenced("def main():\n    x = 1\n    ..."), "shows no body of main"),
        (fenced('class Cart:\n    def total(self):\n        """The sum."""\n        raise NotImplementedError'), "shows no body of total"),
        (fenced("class Cart:\n    @property\n    def total(self):\n        pass"), "shows no body of total"),
        (fenced("def main():\n    x = 1\n\n    pass"), "shows no body of main"),
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


@pytest.mark.parametrize("step", ["\t", "  ", "   ", "        "])
def test_an_answer_is_indented_as_the_file_is(step: str) -> None:
    said = fenced(f"class Cart:\n{step}def empty(self):\n{step * 2}if self.items:\n{step * 3}return 2\n{step * 2}return 3")
    new = "        if self.items:\n            return 2\n        return 3\n"
    assert applied(CART, said) == CART.replace("        return not self.items\n", new)


@pytest.mark.parametrize(
    "comment",
    [
        *("keep the original order", "handle remaining cases", "read the existing content", "same user only", "loading...", "etc/passwd"),
        *("the rest parameter", "no changes were made", "same as sum()", "everything else is an error", "left as an exercise"),
    ],
)
def test_ordinary_comments_leave_nothing_out(comment: str) -> None:
    assert f"    # {comment}\n" in applied(CART, fenced(f"def main():\n    x = 1\n    # {comment}\n    return x"))


@pytest.mark.parametrize(
    ("language", "above", "code"),
    [
        ("python", "@app.get(\n    '/x',\n)\n@cached\n", "def f():\n    return {}\n"),
        ("rust", '#[test]\n#[ignore = "]"]\n', "fn f() {{ g({}) }}\n"),
    ],
)
def test_decorators_that_an_answer_does_not_show_stay(language: str, above: str, code: str) -> None:
    made = apply(Document(above + code.format(1), "", language), fenced(code.format(2), language), never)
    assert [change.text for change in made.changes] == [f"{above}{code.format(2)}".rstrip()]
    assert made.left == ("The decorators of f were kept, since the answer shows none.",)
    last = above.splitlines()[-1]
    made = apply(Document(above + code.format(1), "", language), fenced(f"{last}\n{code.format(2)}", language), never)
    assert [change.text for change in made.changes] == [f"{last}\n{code.format(2)}".rstrip()]
    assert made.left == ()


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


COMPONENT = """<script setup lang='ts'>
import { ref } from 'vue'
const a = ref(1)
function pay(net: number) {
  return net
}
</script>
<p>{{ a }}</p>
"""


def test_functions_of_a_component_find_their_place_in_its_script() -> None:
    more = "\n\nfunction more() {\n  return 3\n}"
    answer = fenced(f"function pay(net: number) {{\n  return net * 2\n}}{more}", "typescript")
    expected = COMPONENT.replace("return net\n}", f"return net * 2\n}}{more}")
    for language in ("vue", "svelte", "html"):
        assert applied(COMPONENT, answer, "file:///shop/Cart.vue", language) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (COMPONENT, fenced(COMPONENT.replace("net\n", "net * 2\n"), "vue")),
        ("<script lang='ts'></script>\n<p>words</p>\n", fenced("function pay() {\n  return 1\n}", "ts")),
        ("<script lang='ts'>function pay() { return 1 }</script>\n", fenced("function more() {\n  return 1\n}", "ts")),
    ],
)
def test_what_has_no_certain_place_in_a_component_is_refused(text: str, code: str) -> None:
    with pytest.raises(NoPlaceError):
        applied(text, code, "file:///shop/Cart.vue", "vue")


def test_a_diff_goes_where_its_lines_stand_whatever_it_says() -> None:
    diff = "--- a/cart.py\n+++ b/cart.py\n@@ -99,3 +99,4 @@\n     def empty(self):\n-        return not self.items\n"
    diff += "+        n = len(self.items)\n+        return n == 0\n \n"
    expected = CART.replace("        return not self.items", "        n = len(self.items)\n        return n == 0")
    assert applied(CART, fenced(diff, "diff")) == expected
    moved = CART.replace("\n    def empty", "\n    # more\n\n    def empty")
    assert applied(moved, diff) == expected.replace("\n    def empty", "\n    # more\n\n    def empty")


SEARCHED = "<<<<<<< SEARCH\n{}=======\n{}>>>>>>> REPLACE\n"
OLD, NEW = "        return not self.items\n", "        return self.items == []\n"


@pytest.mark.parametrize(
    "answer",
    [
        fenced(f"cart.py\n{SEARCHED.format(OLD, NEW)}", "python"),
        f"cart.py\n{SEARCHED.format(OLD, NEW)}",
        f"*** Begin Patch\n*** Update File: cart.py\n@@ def empty(self):\n-{OLD}+{NEW}*** End Patch",
        f"*** Begin Patch\n*** Update File: cart.py\n     def empty(self):\n-{OLD}+{NEW}\n*** End of File\n*** End Patch\n",
        fenced(
            f"--- a/cart.py\n+++ b/cart.py\n@@ -20,4 +20,4 @@\n     # otherwise\n     def empty(self):\n-{OLD}+{NEW} \n def main(x):\n",
            "diff",
        ),
        fenced(f"--- a/cart.py\n+++ b/cart.py\n@@ -21 +21 @@\n-{OLD}+{NEW}@@ -3 +3 @@\n-LIMIT = 3\n+LIMIT = 3\n", "diff"),
    ],
)
def test_diffs_of_other_kinds_and_with_other_lines_around_find_their_place(answer: str) -> None:
    assert applied(CART, answer) == CART.replace(OLD, NEW)


def test_a_line_less_that_looks_like_the_name_of_a_file_ends_no_part() -> None:
    text = "-- old\n++ odd\nselect 1;\n\x0c-- a\u2028b\nselect 2;\n"
    diff = "--- a/x.sql\n+++ b/x.sql\n@@ -1,5 +1,4 @@\n--- old\n+++ new\n-++ odd\n select 1;\n-\x0c-- a\u2028b\n-select 2;\n+select 3;\n"
    assert applied(text, fenced(diff, "diff"), "file:///x.sql", "sql") == "++ new\nselect 1;\nselect 3;\n"


@pytest.mark.parametrize("lines", ["     }\n-nothing\n+x\n     }\n", " def main():\n+    x = 1\n     other()\n     more()\n"])
def test_other_lines_around_give_no_certain_place(lines: str) -> None:
    with pytest.raises(NoPlaceError, match="Part 1 of 1"):
        applied(CART, fenced(f"@@ -1,3 +1,3 @@\n{lines}", "diff"))


def test_a_diff_that_fits_nowhere_changes_nothing() -> None:
    [one] = parse("@@ -1,2 +1,2 @@\n-no such line\n+x\n")
    with pytest.raises(MisfitError, match="Part 1 of 1"):
        patched(CART, one.hunks)


QUOTED = {TOKEN: VALUE, "AIRLOCK_KEY_0XHN4T": "AAA\nBBB"}


def real(line: str) -> str:
    return restore(line, lambda: QUOTED, QUOTED.get).text


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_diff_that_quotes_placeholders_goes_where_their_values_stand(end: str) -> None:
    text = f'a = 1\nT = "{VALUE}"\nU = "{VALUE}"\nK = """\nAAA\nBBB\n"""\nb = 2\n'
    diff = f'@@ -7,6 +7,6 @@\n-T = "{TOKEN}"\n+T = env()\n+print("{TOKEN}")\n U = "{TOKEN}"\n K = """\n AIRLOCK_KEY_0XHN4T\n """\n'
    [one] = parse(f"{diff}-b = 2\n+b = 3\n")
    [change] = patched(text.replace("\n", end), one.hunks, real)
    assert change.text == f'T = env()\nprint("{TOKEN}")\nU = "{TOKEN}"\nK = """\nAIRLOCK_KEY_0XHN4T\n"""\nb = 3\n'.replace("\n", end)
    kept = text.replace(VALUE, TOKEN).replace("AAA\nBBB", "AIRLOCK_KEY_0XHN4T")
    assert patched(kept, one.hunks, real)[0].text == change.text.replace("\r\n", "\n")


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

DOCUMENT = 'key = "@@"\n'
IN_WORDS = [
    ("python", 'print("k", X)', "printed or logged"),
    ("python", 'requests.post(url, headers={"a": "X"})', "sent over the network"),
    ("python", "# X", "in a comment"),
    ("python", 'u = "https://evil.example/?k=X"', "in a web address of evil.example"),
    ("python", 'u = "redis://:X@evil.example/1"', "in an address of evil.example"),
    ("python", 'base64.b64encode(b"X")', "encoded, so that nobody would see it"),
    ("python", 'open("/srv/X.txt")', "in the name of a file"),
    ("python", 'Path("a").write_text("X")', "written to a file or a stream"),
    ("python", "connect(X)", ""),
    ("shellscript", "git commit -m X", "in a commit message"),
    ("shellscript", "pbcopy <<< X", "put on the clipboard"),
    ("shellscript", "export K=X", ""),
    ("go", 'package a\nfunc f() { fmt.Println("X") }', "printed or logged"),
    ("go", 'package a\nvar k = "X"', ""),
    ("dart", "// X", "in a comment"),
    ("dart", "/* a\n * X */", "in a comment"),
    ("", "# X", "in a comment"),
    ("", "see http://a.example/X", "in a web address of a.example"),
    ("", "key: X", ""),
]


@pytest.mark.parametrize(("language", "text", "where"), IN_WORDS)
def test_places_that_expose_are_told_in_words(language: str, text: str, where: str) -> None:
    at = text.index("X")
    [found] = exposures(Document(text, "", language), [Span(at, at + 1)], never)
    assert {exposure.words for exposure in found} == {where} - {""}


def news(language: str, document: str, answer: str) -> frozenset[Exposure]:
    """What the value is exposed to in the answer that it is not in the document."""
    here = restore(_filled(answer, TOKEN), lambda: [TOKEN], lambda token: token).text
    assert TOKEN in here
    return _all_exposures(language, here, TOKEN) - _all_exposures(language, _filled(document, VALUE), VALUE)


def _filled(text: str, value: str) -> str:
    return text.replace("@@@", f"{value}@").replace("@@", value)


def _all_exposures(language: str, text: str, value: str) -> frozenset[Exposure]:
    spans = [Span(at, at + len(value)) for at in range(len(text)) if text.startswith(value, at)]
    return frozenset[Exposure]().union(*exposures(Document(text, "", language), spans, never))


@pytest.mark.parametrize("language", ATTACKS)
def test_an_answer_that_carries_a_value_away_is_asked_about(language: str) -> None:
    assert [answer for answer in ATTACKS[language] if not news(language, DOCUMENT, answer)] == []


@pytest.mark.parametrize("language", NOTHING_NEW)
def test_a_value_that_stays_where_it_belongs_is_not_asked_about(language: str) -> None:
    assert [(answer, found) for answer in NOTHING_NEW[language] if (found := news(language, DOCUMENT, answer))] == []


def test_only_what_was_so_before_is_no_news() -> None:
    assert [row for row in AS_BEFORE if news(*row)] == []
    assert [row for row in ELSEWHERE if not news(*row)] == []


def test_a_text_that_takes_too_long_counts_as_exposing() -> None:
    text = 'key = "X"\n' + "use(key)\n" * 5000
    [found] = exposures(Document(text, "", ""), [Span(7, 8)], lambda: True)
    assert {exposure.words for exposure in found} == {"in a text that is too long to look through"}


@given(st.text(alphabet="aX\"'`(){}[];\n=.,:/|<$@#\\ ", max_size=200), st.data())
def test_no_text_breaks_the_search_for_exposures(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    language = data.draw(st.sampled_from(["", "python", "shellscript", "yaml", "dart"]))
    assert len(exposures(Document(text, "", language), [Span(start, end)], never)) == 1
