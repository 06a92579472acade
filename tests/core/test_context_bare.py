"""A file without the bodies of its functions declares what the whole file does."""

from __future__ import annotations

import random
from itertools import count

import pytest

from airlock.core import syntax
from airlock.core.context import Shelf, defined_in
from airlock.core.context.across import shelf as shelves
from airlock.core.context.across.opened import Opened, definitions
from airlock.core.context.bare import declared, without_bodies
from airlock.core.context.outline import Outline
from airlock.core.context.tables import table_of
from core.across_files import Files, asked
from timing import done_within, pace

BODY = '{ if (inner_a) { inner_b("}"); } /* } inner_c { */ }'
FILES = {
    "java": "class Cart { // it's\n @Deep(a = {1, 2}) int total(int a) throws E BODY\n char q = '{';\n int kept; }\nenum Kind { KEPT }\n",
    "csharp": (
        'namespace N {\n#region it\'s\n class Cart { string p = @"a\\"; int Total() BODY\n'
        " int Kept { get { return inner_d; } set BODY } } }\n"
    ),
    "c": (
        "struct cart { int kept; };\nstatic struct cart *total(struct cart *a)\n{\n"
        "#ifdef X\n{ inner_d();\n#else\n{\n#endif\n}\n}\nint kept;\n"
    ),
    "cpp": 'namespace n {\nclass Cart { int kept; bool operator==(const Cart& b) const BODY };\n}\nauto s = R"x({)x";\n',
    "rust": "struct Cart<'a> { kept: &'a str }\nimpl<'a> Cart<'a> { fn total(&self) -> u8 where u8: Copy { r#\"}\"}\"#; BODY } }\n",
    "kotlin": "class Cart(val kept: Int) {\n  fun total(a: Int): Int BODY\n  companion object { val other = 1 }\n}\n",
    "scala": "class Cart(val kept: Int) {\n  def total(a: Int): Int = BODY\n  def none: Int\n  object Inside { val other = 1 }\n}\n",
    "go": "package n\ntype Cart struct { kept int }\nfunc (c *Cart) Total(a int) (int, error) { `}`; BODY }\n",
    "swift": "struct Cart {\n  var kept: Int { 1 }\n  func total(a: Int) -> Int BODY\n}\nprotocol P { func q()\n var r: Int { get } }\n",
}
FILES = {language: text.replace("BODY", BODY) for language, text in FILES.items()}


def names(text: str, language: str) -> list[tuple[str, ...]]:
    """What a text defines, and the members of that."""
    table = table_of(language)
    assert table is not None
    tree = syntax.parse(text, language)
    assert tree is not None
    outline = Outline(tree, table)
    bodies = ((chain[-1], outline.body_of(chain[-1])) for chain in definitions(outline))
    return [(*item.names, *(name for one in (outline.items(body) if body else ()) for name in one.names)) for item, body in bodies]


@pytest.mark.parametrize("language", FILES)
def test_only_what_is_in_functions_is_blanked(language: str) -> None:
    text = FILES[language]
    bare = without_bodies(text, language)
    assert len(bare) == len(text)
    assert "inner_" not in bare
    assert all(one in bare for one in ("ept", "art"))
    assert all(before in (after, before) and after in (" ", before) for before, after in zip(text, bare, strict=True))
    assert names(bare, language) == names(text, language) or language in ("c", "go")  # there what a function has in it counts as members


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("int f(int a) { inner(); \n", "c"),
        ("int f(int a) { inner(); } }\n", "c"),
        ("#ifdef A\nint f(int a) {\n#else\nint f(void) {\n#endif\n  inner();\n}\n", "c"),
        ("namespace n __attribute__((x)) { int inner_name; }\n", "cpp"),
        ("int a[] = f(1) {inner_name, 2};\n", "cpp"),
        ("record Cart(int a) { int inner_name; }\n", "java"),
        ("class A { B b = new B(1) { int inner_name; }; }\n", "java"),
        ("macro_rules! m { (fn $a:ident) => { inner_name } }\n", "rust"),
        ("function f() { inner_name(); }\n", "javascript"),
    ],
)
def test_what_is_not_sure_stays(text: str, language: str) -> None:
    assert without_bodies(text, language) == text


def test_what_is_wrong_in_a_function_hides_nothing() -> None:
    text = "int one(int a) {\n  FOR_EACH (x) + { ) [ }\n}\n#ifdef OTHER\nint two(int a);\n#endif\n"
    table = table_of("c")
    assert table is not None
    tree = declared(text, "c", table, syntax.never)
    assert tree is not None
    assert not tree.root.broken
    assert tree.text == text
    assert defined_in(text, "c", syntax.never) == ("one", "two")


@pytest.mark.parametrize("language", FILES)
@pytest.mark.parametrize("piece", ["{", "}", '"', "'", "/*", '@"', 'R"(', 'r#"', "fn f() ", "fun f(", ")", "#if\n", "A ", "\\", '"/*" '])
def test_it_takes_no_longer_than_it_should(language: str, piece: str) -> None:
    text = FILES[language].partition("\n")[0] + piece * (60_000 // len(piece)) + "{ }"
    assert done_within(0.4 * pace(), lambda: without_bodies(text, language))


@pytest.mark.parametrize("language", FILES)
def test_no_damage_makes_it_raise_or_change_the_length(language: str) -> None:
    draw = random.Random(language)
    for _ in range(200):
        signs = list(FILES[language])
        for _ in range(draw.randrange(1, 6)):
            signs[draw.randrange(len(signs))] = draw.choice("{}()\"'#/*\n= ")
        text = "".join(signs)
        assert len(without_bodies(text, language)) == len(text)


def test_nothing_of_a_body_leaves() -> None:
    texts = {
        "Use.java": "class Use { int here(Cart c) { return c.total(1); } }\n",
        "Cart.java": 'class Cart { int total(int a) { String canary = "471"; return canary.length(); } }\n',
    }
    made = asked(texts).text
    assert "int total(int a)" in made
    assert "canary" not in made


def test_a_shelf_keeps_no_more_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, "_ROOM", 200)
    shelf, numbers = Shelf(), count()
    texts = {f"{number}.go": f"package n\nfunc F{next(numbers)}(a int) int {{ return a }}\n" for number in range(40)}
    files = [shelf.opened(path, Files(texts), syntax.never, whole=True) for path in texts]
    kept = [file for path, file in zip(texts, files, strict=True) if shelf.opened(path, Files(texts), syntax.never, whole=False) is file]
    assert all(isinstance(file, Opened) for file in files)
    assert len(kept) < 20


def test_what_a_trait_calls_itself_and_gives_its_base_is_no_base() -> None:
    table, tree = table_of("scala"), syntax.parse("class A(x: Int) extends shop.all.Base[T](x, y) with More { self: Mixed => }\n", "scala")
    assert table is not None
    assert tree is not None
    outline = Outline(tree, table)
    assert list(outline.bases(outline.items(tree.root)[0].core)) == ["Base", "More", "Mixed"]
