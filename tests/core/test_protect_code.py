"""Protected code: signatures leave, bodies, values and comments do not, the rest parses, and everything comes back to the letter."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import syntax
from airlock.core.calls import Uncalled, added_to, without_calls
from airlock.core.context.tables import languages
from airlock.core.model import Document, Span
from airlock.core.policy import Protected
from airlock.core.protect import Names, Protection

PATHS = Protected(paths=("core/**",), decorators=("proprietary",))


def protection(protected: Protected = PATHS) -> Protection:
    return Protection(protected, Names(protected), str.startswith, b"k")


def sent(document: Document, path: str = "", protected: Protected = PATHS) -> tuple[str, dict[str, str]]:
    """The text as it goes out, and what stands behind each placeholder."""
    out, values, at = [], dict[str, str](), 0
    for number, one in enumerate(protection(protected).code(document, path)):
        token = f"AIRLOCK_{one.label}_{number:06d}"
        values[token] = document.text[one.span.start : one.span.end]
        out += [document.text[at : one.span.start], added_to(token, one.label, values[token])]
        at = one.span.end
    return "".join((*out, document.text[at:])), values


def restored(text: str, values: dict[str, str]) -> str:
    text = without_calls(text)
    for token, value in values.items():
        text = text.replace(token, value)
    return text


PYTHON = '''\
import shown

RATE = "hidden value"


@cached(size="hidden")
class Desk(Base):
    """hidden docstring"""

    unit: float = 31  # hidden comment

    def price(self, amount: int = 77, *, late: Literal["hidden"] = None) -> float:
        # hidden
        for hidden in range(amount):
            yield hidden


async def run(): return hidden()
'''
TYPESCRIPT = """\
import { shown } from "./shown";
// hidden
export class Desk<T> extends Base {
  private unit = 31; // hidden
  constructor(private readonly store: Store) { super(hidden); }
  async price(amount: number, late = 77): Promise<T> { return hidden(amount); }
}
export const run = (a: number) => hidden * a;
export default function () { hidden(); }
interface Row { id: string }
hidden();
"""
JAVA = """\
package org.shop;
class Desk extends Base {
  private int unit = 31; // hidden
  /** hidden */
  public double price(int amount) throws Late { if (hidden) { return hidden; } }
  void run() { hidden(); }
}
"""
GO = """\
package desk

const Unit = "hidden"

// Price hidden
func (d *Desk) Price(amount int) (float64, error) {
	hidden := 31
	return hidden, nil
}
"""
PHP = "<?php\nclass Desk {\n  const UNIT = 'hidden';\n  function price(int $a = 31) { if ($a) { return $hidden; } }\n}\n"
RUBY = "class Desk < Base\n  UNIT = 'hidden'\n  # hidden\n  def price(amount, late = 31)\n    hidden(amount)\n  end\nend\n"
CODE = {
    "python": PYTHON,
    "typescript": TYPESCRIPT,
    "java": JAVA,
    "go": GO,
    "php": PHP,
    "ruby": RUBY,
    "c": "#define UNIT 31\n/* hidden */\nstruct desk { int a; };\nint price(struct desk *d, int amount) { return hidden; }\n",
    "cpp": (
        "class Desk : public Base {\n public:\n  int unit = 31; // hidden\n  Desk(int amount = 31) : unit_(31) { hidden(); }\n"
        "  double price(int amount) const { return hidden; }\n};\n"
    ),
    "rust": "/// hidden\npub struct Desk { a: i32 }\nimpl Desk {\n    fn price(&self, amount: i32) -> i32 { let hidden = 31; hidden }\n}\n",
    "csharp": (
        "using X;\nnamespace Desks {\n  /// hidden\n  class Desk : Base {\n    int unit = 31;\n    int Amount { get { return hidden; } }\n"
        "    int Price(int amount = 31) { if (hidden) { return 31; } }\n    int Q() => 31;\n  }\n}\n"
    ),
    "kotlin": "class Desk(val amount: Int = 31) : Base() {\n  val a = 31 // hidden\n  fun b(): Int { return hidden }\n  fun q() = 31\n}\n",
    "swift": "class Desk: Base {\n  let unit = 31 // hidden\n  func price(amount: Int = 31) -> Int { return hidden }\n}\n",
    "scala": "class Desk(amount: Int) extends Base {\n  val unit = 31 // hidden\n  def price(): Int = { hidden }\n  def q = 31\n}\n",
}


@pytest.mark.parametrize("language", sorted(CODE.keys() & set(languages())))
def test_a_protected_file_leaves_as_signatures(language: str) -> None:
    text = CODE[language]
    out, values = sent(Document(text, "", language), "core/desk")
    assert "hidden" not in out
    assert "31" not in out
    assert "77" not in out
    assert "esk" in out
    assert "amount" in out or "$a" in out
    assert syntax.error_count(out, language) == syntax.error_count(text, language) == 0
    assert restored(out, values) == text
    assert not protection().code(Document(out, "", language), "core/desk")


@pytest.mark.parametrize("language", ["python", "typescript", "java", "csharp", "rust", "sql", "yaml", "plaintext", ""])
def test_of_a_protected_file_nothing_leaves_if_the_policy_says_so(language: str) -> None:
    text = CODE.get(language, "hidden: hidden\n")
    whole = Protected(paths=("core/**",), whole=True)
    out, values = sent(Document(text, "", language), "core/desk", whole)
    assert "hidden" not in out
    assert "esk" not in out
    assert restored(out, values) == text


def test_a_broken_file_does_not_leave_at_all() -> None:
    text = "def price(amount:\n  hidden = (((\n"
    out, values = sent(Document(text, "", "python"), "core/desk.py")
    assert out == "AIRLOCK_PROTECTED_000000\n"
    assert restored(out, values) == text


REGION = "x = 1\n{begin}\ny = 'hidden'\ndef price(a):\n    return hidden\n{end}\nz = 3\n"


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("# airlock: protected begin", "# airlock: protected end"),
        ("# Airlock:protected begin (rates)", "#airlock: protected end"),
        ("x = 2  # airlock: protected begin", "# airlock: protected end"),
    ],
)
def test_a_region_between_comments(begin: str, end: str) -> None:
    text = REGION.format(begin=begin, end=end)
    out, values = sent(Document(text, "", "python"))
    assert "hidden" not in out
    assert "def price(a):\n    AIRLOCK_PROTECTED_" in out
    assert out.startswith("x = 1")
    assert out.endswith("z = 3\n")
    assert restored(out, values) == text


@pytest.mark.parametrize("opening", ["//", "/*", "--", "<!--", ";", "%", "{#", "REM '"])
def test_the_comments_may_be_any_languages(opening: str) -> None:
    marked = f"a\n{opening} airlock: protected begin\nhidden\n{opening} airlock: protected end\nb\n"
    found = opening != "REM '"
    assert ("hidden" not in sent(Document(marked))[0]) is found


def test_what_is_not_closed_goes_on_to_the_end_and_what_is_only_closed_begins_at_the_start() -> None:
    assert "hidden" not in sent(Document("a\n# airlock: protected begin\nhidden\n\nhidden"))[0]
    assert "hidden" not in sent(Document("hidden\nhidden\n# airlock: protected end\na"))[0]
    assert sent(Document("s = 'say airlock: protected begin'\nshown"))[1] == {}


def test_a_region_inside_a_function() -> None:
    text = (
        "def f(a):\n    b = 1\n    # airlock: protected begin\n    c = hidden\n    d = hidden\n    # airlock: protected end\n    return b\n"
    )
    out, values = sent(Document(text, "", "python"))
    assert "hidden" not in out
    assert "b = 1" in out
    assert syntax.error_count(out, "python") == 0
    assert restored(out, values) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("python", "@org.proprietary\ndef f(a):\n    x = hidden\n    # hidden\n\ndef g():\n    return shown\n"),
        ("python", "class A:\n    @proprietary(level=2)\n    def f(a):\n        return hidden\n    def g(): return shown\n"),
        ("typescript", "class A {\n  @proprietary()\n  f(a: number) { return hidden; }\n  g() { return shown; }\n}\n"),
        ("java", "class A {\n  @proprietary\n  int f() { return hidden; }\n  int g() { return shown; }\n}\n"),
        ("rust", "#[proprietary]\nfn f() -> i32 { hidden }\nfn g() -> i32 { shown }\n"),
        ("csharp", "class A {\n  [proprietary]\n  int F() { return hidden; }\n  int G() { return shown; }\n}\n"),
    ],
)
def test_a_definition_under_a_decorator(language: str, text: str) -> None:
    out, values = sent(Document(text, "", language))
    assert "hidden" not in out
    assert "shown" in out
    assert syntax.error_count(out, language) == 0
    assert restored(out, values) == text


def test_a_piece_of_protected_code_is_known_by_its_origin() -> None:
    origin = Document(PYTHON, "", "python")
    asked = protection()
    body = "        for hidden in range(amount):\n"
    (found,) = asked.carried(Document(body), origin, "core/desk.py")
    assert body[found.span.start : found.span.end] == body.strip()
    moved = "print(1)\nfor hidden in range(amount):\nyield hidden\nprint(2)\n"
    (found,) = asked.carried(Document(moved), origin, "core/desk.py")
    assert moved[found.span.start : found.span.end] == "for hidden in range(amount):\nyield hidden"
    assert not asked.carried(Document("class Desk(Base):\n"), origin, "core/desk.py")


def test_hints_stand_where_protected_code_begins() -> None:
    text = "a = 1\n# airlock: protected begin\nb = 2\n# airlock: protected end\n@proprietary\ndef f(): ...\n"
    hints = protection().marks(Document(text), "")
    assert [text[hint.span.start : hint.span.end] for hint in hints] == ["airlock: protected begin", "@proprietary"]
    (hint,) = protection().marks(Document("\nx = 1\ny = 2\n"), "core/desk.py")
    assert hint.span == Span(1, 6)


@given(st.sampled_from(sorted(CODE)), st.data())
def test_a_region_anywhere_comes_back(language: str, data: st.DataObject) -> None:
    text = CODE[language]
    starts = [at + 1 for at, char in enumerate(text) if char == "\n"]
    first, last = sorted(data.draw(st.tuples(st.sampled_from(starts), st.sampled_from(starts))))
    mark = syntax.comment(language, "airlock: protected")
    assert mark is not None
    broken = text[:first] + f"{mark} begin\n" + text[first:last] + f"{mark} end\n" + text[last:]
    out, values = sent(Document(broken, "", language))
    assert restored(out, values) == broken
    assert not protection().code(Document(out, "", language), "")


LINES = {
    "yaml": "a:\n  - x\n  # airlock: protected begin\n  - y: 1\n    z: 2\n  # airlock: protected end\n  - v\n",
    "toml": "a = 1\n# airlock: protected begin\n[rates]\neu = 0.2\n# airlock: protected end\n[b]\nc = 1\n",
    "dockerfile": "FROM x\r\n# airlock: protected begin\r\nRUN a b c\r\nCOPY x y\r\n# airlock: protected end\r\nCMD z\r\n",
    "sql": "SELECT 1;\n-- airlock: protected begin\nCREATE TABLE t (a int);\n-- airlock: protected end\nSELECT 2;\n",
}


@pytest.mark.parametrize("language", LINES)
def test_lines_of_data_are_held_back_as_a_comment_where_nothing_else_is_valid(language: str) -> None:
    text = LINES[language]
    out, values = sent(Document(text, "", language))
    assert (syntax.error_count(text, language), syntax.error_count(out, language)) == (0, 0)
    assert not re.search(r"rates|RUN|CREATE|y: 1", out)
    assert restored(out, values) == text
    assert restored(out.replace("# AIR", "AIR").replace("-- AIR", "AIR"), values) == text
    assert not protection().code(Document(out, "", language), "")


CALLS = ["AIRLOCK_PROTECTED", "_BLOCK", "_", "_7F3A9K", "()", "(", ")", ";", " ", "\n", "AIR", "x", "AIRLOCK_KEY_7F3A9K"]
CALLS += ["# ", "-", "-- ", "#", "\t", "_LINES", "_ROWS", "\r", "\r\n", "# AIRLOCK_PROTECTED_LINES_7F3A9K\r\n"]


@given(st.lists(st.sampled_from(CALLS), max_size=12).map("".join), st.lists(st.integers(0, 200), max_size=6))
def test_calls_go_from_a_stream_as_from_the_whole(text: str, cuts: list[int]) -> None:
    places = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    stream = Uncalled()
    streamed = [stream.feed(text[a:b]) for a, b in pairwise(places)]
    assert "".join((*streamed, stream.finish())) == without_calls(text)


def test_only_what_may_be_called_is_held_back() -> None:
    stream = Uncalled()
    assert stream.feed("if (a) x();\nAIRLOCK_KEY_7F3A9K();\nAIRLOCK_PROTECTED_BLOCK_7F3A9K ") == "if (a) x();\nAIRLOCK_KEY_7F3A9K();\n"
    assert stream.feed("();") == "AIRLOCK_PROTECTED_BLOCK_7F3A9K"
    assert stream.feed("\ny") == "\ny"
