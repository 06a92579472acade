"""What is kept of a document between two questions: its trees and definitions, and never those of another text."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from airlock.core.context import Around, Shelf, excerpt
from airlock.core.context.across import shelf as shelves
from airlock.core.context.across.follow import Follower, Hit
from airlock.core.context.readings import Readings
from airlock.core.context.tables import table_of
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import never, parsing
from core.across_files import Files

TEXT = "LIMIT = 12\n\n\ndef one(a):\n    return two(a) + LIMIT\n\n\ndef two(b):\n    return b\n"
GUARDED = """\
#ifdef A
int one(int a)
{
#else
int two(int a)
{
#endif
  return LIMIT + a;
}
#define LIMIT 12
int three(int c) { return LIMIT; }
"""


def asked(shelf: Shelf, text: str, word: str, path: str = "a.py") -> Excerpt | None:
    language = {".py": "python", ".c": "c"}[PurePosixPath(path).suffix]
    at = text.index(word)
    return excerpt(Document(text, path, language), [Span(at, at)], never, Around(Files({path: text}), path, shelf))


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are parsed."""
    texts: list[str] = []
    start = parsing.Parsing.__init__

    def noted(self: parsing.Parsing, text: str, *rest: object) -> None:
        texts.append(text)
        start(self, text, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(parsing.Parsing, "__init__", noted)
    return texts


@pytest.mark.parametrize(("path", "text", "words"), [("a.py", TEXT, ("one", "two(b", "LIMIT")), ("a.c", GUARDED, ("one", "three", "two"))])
def test_a_second_question_gives_what_a_first_one_does(path: str, text: str, words: tuple[str, ...]) -> None:
    shelf = Shelf()
    for word in (*words, *words):
        assert asked(shelf, text, word, path) == asked(Shelf(), text, word, path)


def test_a_document_is_parsed_once(parsed: list[str]) -> None:
    shelf = Shelf()
    for word in ("one", "two(b", "one"):
        asked(shelf, TEXT, word)
    assert parsed.count(TEXT) == 1


def test_a_document_that_changed_is_parsed_anew(parsed: list[str]) -> None:
    shelf, later = Shelf(), TEXT.replace("two", "three")
    asked(shelf, TEXT, "one")
    made = asked(shelf, later, "one")
    assert parsed.count(later) == 1
    assert made is not None
    assert "def three(b)" in made.text


def test_a_stopped_question_leaves_nothing_half_known() -> None:
    shelf = Shelf()
    for count in range(30):
        left = iter(range(count))
        document = Document(TEXT, "a.py", "python")
        excerpt(document, [Span(30, 30)], lambda left=left: next(left, None) is None, Around(Files({"a.py": TEXT}), "a.py", shelf))  # type: ignore[misc]
    assert asked(shelf, TEXT, "one") == asked(Shelf(), TEXT, "one")


def test_few_documents_are_kept(monkeypatch: pytest.MonkeyPatch, parsed: list[str]) -> None:
    shelf, texts = Shelf(), [TEXT.replace("two", f"two{number}") for number in range(6)]
    for number, text in enumerate(texts):
        asked(shelf, text, "one", f"{number}.py")
    parsed.clear()
    asked(shelf, texts[5], "one", "5.py")
    assert texts[5] not in parsed
    asked(shelf, texts[0], "one", "0.py")
    assert texts[0] in parsed
    monkeypatch.setattr(shelves, "_OWN_ROOM", 10)
    asked(shelf, texts[1], "one", "1.py")
    asked(shelf, texts[0], "one", "0.py")
    assert parsed.count(texts[0]) == 2


def test_a_text_that_is_well_read_is_not_read_a_third_time(parsed: list[str]) -> None:
    table, text = table_of("c"), "int far(;\n" + "\n" * 4000 + "#if A\nint one(int a) {\n#else\nint two(int a) {\n#endif\n  return a; }\n"
    assert table is not None
    readings = Readings(text, "c", table)
    assert readings.clearest(len(text) - 10, never) is readings.clearest(len(text) - 10, never)
    assert len(parsed) == 2


def follower(texts: dict[str, str]) -> Follower:
    """A look from the first of some files."""
    path, shelf, workspace = next(iter(texts)), Shelf(), Files(texts, indexed=True)
    home = shelf.opened(path, workspace, never, whole=True)
    assert home is not None
    return Follower(home, Around(workspace, path, shelf), never)


def test_a_word_for_the_object_at_hand_is_nobodys_name() -> None:
    texts = {"p/A.scala": "package p\nclass A\n", "p/C.scala": "package p\nclass C(n: Int) { def this(a: String) = this(1) }\n"}
    assert follower(texts).inside(["p/C.scala"], "this") is None


def test_few_files_are_parsed_for_a_guess() -> None:
    texts = {f"p/F{number}.scala": f"package p\nclass G{number} {{ def thing = 1 }}\n" for number in range(40)}
    look = follower({**texts, "p/Last.scala": "package p\nobject Last { def one = 1 }\nclass Z\n"})
    assert look.inside([*texts][1:], "thing") is None
    assert 5 < len(look._memory.opened) < 20
    assert isinstance(look.inside([*[*texts][1:], "p/Last.scala"], "Z"), Hit)


def test_few_trees_of_a_document_are_kept() -> None:
    branches = "".join(
        f"#ifdef A{number}\nint one{number}(int a)\n{{\n#else\nint two{number}(int a)\n{{\n#endif\n  return a;\n}}\n" for number in range(9)
    )
    table = table_of("c")
    assert table is not None
    readings = Readings(branches, "c", table)
    first = readings.clearest(0, never)
    for number in range(9):
        readings.clearest(branches.index(f"two{number}"), never)
    assert first is not None
    assert readings.size < 6 * first.root.size
