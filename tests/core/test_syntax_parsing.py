"""Trees: offsets, errors, stopping and resuming, parsing again after an edit."""

from __future__ import annotations

import random
import re
import statistics
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import syntax
from airlock.core.model import Span
from airlock.core.syntax import finding
from airlock.core.syntax.offsets import Offsets
from timing import done_within, stays_within

MIXED = st.text(alphabet=st.one_of(st.sampled_from("ab \n\r\t'\"é😀\ud800\u0301\u2028\0"), st.characters()), max_size=900)


@given(MIXED)
def test_offsets_map_both_ways(text: str) -> None:
    offsets = Offsets(text)
    total = 0
    for index, char in enumerate(text):
        assert offsets.to_byte(index) == total
        assert offsets.to_str(total) == index
        total += len(char.encode("utf-8", "replace"))
    assert offsets.to_byte(len(text)) == total == len(offsets.data)
    assert offsets.to_str(total) == len(text)


@pytest.mark.parametrize("text", ["x = 'é😀' # ñ\n", "x = 'a'\r\ny = '\ud83d'\r\n", "\ufeffx = 'a'\n", "𝕏 = '\0'\n" * 300])
def test_nodes_stand_where_their_text_stands(text: str) -> None:
    tree = syntax.parse(text, "python")
    assert tree is not None
    strings = [text[node.start : node.end] for node in tree.find(frozenset({"string"}))]
    assert strings
    assert all(one[0] == one[-1] == "'" for one in strings)
    assert len(strings) == text.count("'") // 2


def test_a_nul_does_not_turn_strings_inside_out() -> None:
    text = "secret = 'a\0b'\nother = 'c'\n"
    for language in ("python", "javascript", "ruby"):
        tree = syntax.parse(text, language)
        assert tree is not None
        assert [text[node.start : node.end] for node in tree.find(frozenset({"string"}))] == ["'a\0b'", "'c'"]


def test_nodes_tell_their_parts() -> None:
    text = "def f(é, b=1):\n    return é + b\n"
    tree = syntax.parse(text, "python")
    assert tree is not None
    function = tree.root.named_children[0]
    name, body = function.field("name"), function.field("body")
    assert name is not None
    assert text[name.start : name.end] == "f"
    assert body is not None
    assert function.field("no such field") is None
    assert [label for label, _ in function.labelled_children()] == ["", "name", "parameters", "", "body"]
    assert [node.type for node in tree.path(Span(text.index("b\n"), text.index("b\n") + 1))][-1] == "identifier"
    assert tree.path(Span(0, len(text)))[0].id == tree.root.id
    assert "b=1" not in repr(tree)
    assert "b=1" not in repr(function)


@pytest.mark.parametrize(
    ("text", "errors"),
    [("def f():\n    pass\n", 0), ("def f(:\n    pass\n", 1), ("x = (1, 2\n", 1), ("", 0), ("x = '\n", 1), ("a b c\nd e f\n", 2)],
)
def test_error_count(text: str, errors: int) -> None:
    assert syntax.error_count(text, "python") == errors


def test_errors_in_a_part_of_the_text() -> None:
    text = "a b c\nok = 1\nd e f\n"
    tree = syntax.parse(text, "python")
    assert tree is not None
    assert tree.errors(syntax.never, Span(0, 5)) == 1
    assert tree.errors(syntax.never, Span(7, 11)) == 0
    assert tree.errors(lambda: True) is None


HOSTILE = [
    "(" * 50_000,
    "[" * 50_000,
    "\0" * 999,
    "'" * 5001,
    "\ud800" * 99,
    "a." * 30_000,
    "1+" * 50_000,
    "`${" * 9000,
    "\r\n" * 999,
    "/*" * 999,
    "",
]


@pytest.mark.parametrize("language", ["python", "javascript", "typescriptreact", "json", "yaml", "java", "go", "rust", "csharp"])
def test_no_text_raises(language: str) -> None:
    deadline = [0.0]
    for text in HOSTILE:
        deadline[0] = time.thread_time() + 5
        tree = syntax.parse(text, language, lambda: time.thread_time() > deadline[0])
        if tree is not None:
            assert tree.errors(syntax.never) is not None
            assert tree.root.end <= len(text)


@pytest.mark.parametrize("text", ["- " * 400, "? " * 3000, "".join(" " * depth + "a:\n" for depth in range(300)), "- !tag " * 400])
def test_blocks_in_blocks_beyond_what_the_grammar_of_yaml_can_hold_are_not_parsed(text: str) -> None:
    """With its scanner's buffer exceeded the process would end."""
    assert syntax.parse(text, "yaml") is None


def test_blocks_in_blocks_of_a_sane_depth_are_parsed() -> None:
    assert syntax.parse("".join(" " * depth + "a:\n" for depth in range(200)), "yaml") is not None
    assert syntax.parse("a:\n" + " " * 120 + "- b\n", "yaml") is not None


def _functions(lines: int) -> str:
    block = 'def function_{0}(first, second="value {0}"):\n    """Add things, the {0}th time."""\n    total = first + {0}  # a comment\n'
    block += "    if total > second:\n        return [total, second, {{'key': total}}]\n    return None\n\n\n"
    return "".join(block.format(index) for index in range(lines // 8))


def test_a_stopped_parse_goes_on_where_it_was() -> None:
    text = _functions(4000)
    whole = syntax.parse(text, "python")
    parsing = syntax.start(text, "python")
    assert parsing is not None
    assert whole is not None
    stops = 0
    calls = 0

    def now_and_then() -> bool:
        nonlocal calls
        calls += 1
        return calls % 40 == 0

    tree = parsing.step(now_and_then)
    while tree is None:
        stops += 1
        tree = parsing.step(now_and_then)
    assert stops > 3
    assert _shape(tree) == _shape(whole)
    assert syntax.parse(text, "python", lambda: True) is None


def test_only_what_changed_is_parsed_again() -> None:
    text = _functions(8000)
    before = syntax.parse(text, "python")
    middle = text.index("total", len(text) // 2)
    edited = f"{text[:middle]}é{text[middle:]}"
    counts = {"scratch": 0, "again": 0}

    def counting(name: str) -> bool:
        counts[name] += 1
        return False

    scratch = syntax.parse(edited, "python", lambda: counting("scratch"))
    again = syntax.parse(edited, "python", lambda: counting("again"), before)
    assert scratch is not None
    assert again is not None
    assert _shape(again) == _shape(scratch)
    assert counts["again"] * 5 < counts["scratch"]


@pytest.mark.parametrize("language", ["python", "typescript"])
def test_random_edits_give_the_same_tree_as_parsing_anew(language: str) -> None:
    rng = random.Random(7)
    text = "def f(a):\n    return 'é😀'\n" if language == "python" else "function f(a) { return `é😀 ${a}`; }\n"
    tree = syntax.parse(text, language)
    for _ in range(150):
        at = rng.randrange(len(text) + 1)
        new = rng.choice(["", "x", "\n", "é", "😀", '"', "(", "\r\n", "\ud800", "    pass\n", "{}"])
        text = text[:at] + new + text[at + rng.randrange(3) :]
        tree = syntax.parse(text, language, before=tree)
        fresh = syntax.parse(text, language)
        assert tree is not None
        assert fresh is not None
        if not fresh.root.broken:
            assert _shape(tree) == _shape(fresh)


def test_a_text_with_parts_blanked_is_parsed_from_the_tree_of_the_whole() -> None:
    text = "".join(f"#if A{n}\nint f{n}(int é{n}) {{ return {n}; }}\n#else\nBEGIN({n}\n#endif\n" for n in range(60))
    blanked = re.sub(r"#.*|BEGIN.*", lambda match: " " * len(match[0]), text)
    before, anew = syntax.parse(text, "c"), syntax.parse(blanked, "c")
    again = syntax.parse(blanked, "c", syntax.never, before)
    assert anew is not None
    assert again is not None
    assert _shape(again) == _shape(anew)
    assert not again.root.broken


def test_an_old_tree_of_another_language_is_not_used() -> None:
    before = syntax.parse("def f(): pass\n", "python")
    after = syntax.parse("function f() {}\n", "javascript", before=before)
    assert after is not None
    assert not after.root.broken


def _steps(text: str, before: syntax.Syntax | None) -> list[float]:
    """The time that each step of a parse takes, given 20 ms."""
    parsing = syntax.start(text, "python", before)
    assert parsing is not None
    taken: list[float] = []
    tree = None
    while tree is None:
        started = time.thread_time()
        end = started + 0.020
        tree = parsing.step(lambda end=end: time.thread_time() >= end)  # type: ignore[misc]
        taken.append(time.thread_time() - started)
    return taken


def test_one_step_keeps_to_its_budget_after_the_worst_edit() -> None:
    """20 000 lines whose first gets an opening triple quote."""
    text = _functions(20_000)
    before = syntax.parse(text, "python")
    after = f'"""\n{text}'
    assert len(_steps(after, before)) > 1
    assert stays_within(0.030, lambda: statistics.median(_steps(after, before)))
    assert stays_within(0.25, lambda: max(_steps(after, before)))


def _shape(tree: syntax.Syntax) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    stack = [tree.root]
    while stack:
        node = stack.pop()
        found.append((node.type, node.start, node.end))
        stack.extend(node.children)
    return found


@pytest.mark.parametrize(("a_question", "is_read"), [(0.0, True), (0.000_04, True), (0.002, False)])
def test_a_parse_is_given_up_by_a_clock_that_is_lent_when_it_goes_astray(a_question: float, is_read: bool) -> None:
    text, now = _functions(12_000), [0.0]

    def clock() -> float:
        now[0] += a_question
        return now[0]

    parsing = syntax.start(text, "python")
    assert parsing is not None
    patience = syntax.Patience(syntax.never, clock)
    assert (parsing.step(patience) is not None) is is_read
    assert is_read or parsing.step(patience) is None
    assert syntax.parse(text, "python", syntax.Patience(lambda: True, clock)) is None


ENDLESS = """d{e()
p
`}
    while (!isInterrupted) {
        // look again now
        // until done
        val current = referenceQueue.remove()
        synchronized(this@JNIDeallocator) {
          destructorMap.remove(current)
        }
      } catch (_: InterruptedException) {
        return
      }
    }
  }

  override fun close() {
    deallocate()
  }
}
"""


def test_a_grammar_that_does_not_come_to_an_end_is_stopped() -> None:
    asked = 0

    def forever() -> bool:
        nonlocal asked
        asked += 1
        assert asked < 1000
        return False

    assert syntax.parse(ENDLESS, "kotlin", forever) is None
    assert asked > 0


@pytest.mark.parametrize(
    ("language", "text"),
    [("swift", "/*/*" * 7500), ("python", "\\\n" * 15_000), ("ruby", "%w(" * 10_000), ("java", "a<a<" * 7500), ("csharp", "a<a<" * 7500)],
)
def test_what_takes_a_parser_ever_longer_is_given_up(language: str, text: str) -> None:
    assert done_within(1, lambda: syntax.parse(text, language))


@pytest.mark.parametrize(("language", "text"), [("ruby", "b'" * 15_000), ("python", "${" * 15_000), ("typescript", "''''" * 7500)])
def test_less_patience_is_had_with_what_is_no_code(language: str, text: str) -> None:
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    assert syntax.parse(text, language, count) is None
    assert asked < 300


@pytest.mark.parametrize(("language", "piece"), [("rust", "a,"), ("javascript", "a!"), ("go", "a!"), ("c", "0, "), ("php", "<?php a,")])
def test_what_is_wrong_in_one_piece_is_not_read_in_each(language: str, piece: str) -> None:
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    assert syntax.parse(piece * 50_000, language, count) is None
    assert asked < 100


@pytest.mark.parametrize(
    ("language", "opening", "closing"),
    [
        ("kotlin", "val a = listOf(", "1)\n"),
        ("shellscript", "a=(", ")\n"),
        ("ruby", "a = [", "]\n"),
        ("java", "class A { int[] a = {", "}; }\n"),
    ],
)
def test_long_tables_are_parsed(language: str, opening: str, closing: str) -> None:
    item = "1 " if language == "shellscript" else "1,"
    assert syntax.error_count(opening + item * 15_000 + closing, language) == 0


def test_types_in_types_and_comparisons_are_parsed() -> None:
    text = "class A { Map<String, Map<String, List<Set<A>>>> a; boolean f(int b) { return " + "b < 3 && " * 140 + "true; } }\n"
    assert syntax.error_count(text * 3, "java") == 0


@pytest.mark.parametrize("text", ["val d = 3\n@", 'class A {\n  var d: Int\n  @Named("x")', "val d = 3\n@A @b.C"])
def test_an_annotation_at_the_very_end_is_not_given_to_a_scanner_that_never_ends(text: str) -> None:
    assert syntax.parse(text, "kotlin") is None
    assert syntax.parse(f"{text}\n", "kotlin") is not None


def test_a_heap_of_errors_is_searched_in_good_time() -> None:
    text = "".join(random.Random(1).choices("((( \n", k=60_000)) + "a"
    tree = syntax.parse(text, "javascript")
    assert tree is not None
    assert done_within(0.5, lambda: tree.find(frozenset({"identifier"})))
    assert [node.span for node in tree.find(frozenset({"identifier"}))] == [Span(60_000, 60_001)]


def test_nodes_of_some_types_are_found_alike_with_a_query_and_without(monkeypatch: pytest.MonkeyPatch) -> None:
    tree = syntax.parse("def f(a):  # one\n    return [a, 'two', b'3', 4]\n" * 20, "python")
    types = frozenset({"comment", "string", "integer", "identifier", "no_such_type"})
    assert tree is not None
    walked = [(node.type, node.span) for node in tree.find(types)]
    monkeypatch.setattr(finding.Finder, "is_cheaper_without", lambda _finder, _root: False)
    assert walked == [(node.type, node.span) for node in tree.find(types)]
    assert len(walked) == 20 * 7
    assert tree.find(frozenset({"no_such_type"})) == []


def test_a_child_is_had_by_its_type_or_as_the_last_without_the_others() -> None:
    tree = syntax.parse("class A(val b: Int) { val c = 1; fun d() = 2 }\n", "kotlin")
    assert tree is not None
    core = tree.root.named_children[0]
    for node in (core, *core.children):
        named, children = node.named_children, node.children
        for one in named:
            assert node.first({one.type}) is not None
            assert node.first({one.type}).span == next(other.span for other in named if other.type == one.type)  # type: ignore[union-attr]
        assert (node.last.span if node.last is not None else None) == (children[-1].span if children else None)
        assert [child.span for _, child in node.labelled_children(named=True)] == [child.span for child in named]
        assert [child.span for _, child in node.labelled_children()] == [child.span for child in children]
    assert core.first({"class", "no_such_type"}) is None


def test_a_query_is_made_once_it_pays() -> None:
    tree = syntax.parse("a = [" + "1, " * 300 + "]\n", "python")
    assert tree is not None
    finder = finding.Finder(tree._tree.language, frozenset({"integer"}))
    ways = [finder.is_cheaper_without(tree._tree.root_node) for _ in range(20)]
    assert ways[0]
    assert not ways[-1]
    assert ways == sorted(ways, reverse=True)
