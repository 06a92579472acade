"""What is looked for at words finds what trying every place finds."""

from __future__ import annotations

import random
import re

import pytest

from airlock.core.context import blanked
from airlock.core.context.across.follow import says
from airlock.core.context.across.languages import imports_of
from airlock.core.context.anchored import begun_with, lines_with, starts_of
from airlock.core.syntax.offsets import Offsets

_PIECES = {
    "imports": ("import a.b", "import  c", "\n", "\n  ", " ", "export *", "import *", "x", "reimport d", "\r\n"),
    "c": (
        "#define ",
        "cart",
        "struct ",
        "typedef ",
        "} ",
        "using ",
        "*",
        "(",
        ";",
        "\n",
        " ",
        "[4]",
        "=",
        "x",
        "FOO",
        "BAR(1)",
        "int ",
        "class ",
    ),
}
_TEXTS = 300


def _texts(*pieces: str) -> list[str]:
    chance = random.Random("pieces")
    return ["".join(chance.choices(pieces, k=chance.randint(0, 25))) for _ in range(_TEXTS)]


def test_lines_and_beginnings() -> None:
    line = re.compile(r"^[ \t]*(?:import|export)[ \t]+([\w.*]+)", re.MULTILINE)
    every = re.compile(r"\b(?:import|export)[ \t]+\*|\bimport\b[^\n]*\.\*")
    found = 0
    for text in _texts(*_PIECES["imports"]):
        wanted = [match.span() for match in line.finditer(text)]
        assert [match.span() for match in lines_with(line, text, "import", "export")] == wanted
        assert [match.span() for match in begun_with(every, text, "import", "export")] == [match.span() for match in every.finditer(text)]
        found += len(wanted)
    assert found > _TEXTS
    assert list(starts_of("aaa", "")) == []


def test_annotations() -> None:
    found = 0
    for text in _texts(
        "FOO", "BAR(1)", "FOO ", "BAR\n", " ", "\n", "int ", "class ", "name", "name ", "name(", ";", "{", ")", "struct ", ", "
    ):
        for annotation in blanked._annotations():
            not_named = "".join(f"(?<!{word})" for word in blanked._NAMED)
            behind = "" if annotation.places is not None else rf"{not_named}(?<=[\w{re.escape(annotation.before)}])[ \t\n]+"
            whole = re.compile(f"{behind}{annotation.pattern.pattern}", re.MULTILINE)
            wanted = [match.span(1) for match in whole.finditer(text)]
            assert annotation._replace(unless=None).spans(text) == wanted, text
            found += len(wanted)
    assert found > _TEXTS


@pytest.mark.parametrize("language", ["c", "rust", "java", "kotlin", "scala", "csharp", "swift", "php", "ruby", "go", "python"])
def test_what_declares_or_adds(language: str) -> None:
    imports = imports_of(language)
    other = (
        "type ",
        "var ",
        "val\t",
        "impl ",
        "for ",
        "{",
        "partial ",
        "extension ",
        "fun ",
        ".",
        "macro_rules! ",
        "func (x *",
        "`",
        "<A>",
    )
    heads = tuple(f"{head} " for head in imports.heads)
    found = 0
    for text in _texts(*_PIECES["c"], *other, *heads, "cart", "cart"):
        for template in filter(None, (imports.declares, imports.adds)):
            wanted = re.search(template.replace("{name}", "cart"), text) is not None
            assert says(text, "cart", template, imports) is wanted, text
            found += wanted
    assert found


def test_offsets_in_blocks_with_and_without_other_letters() -> None:
    text = "a" * 600 + "é" + "b" * 255 + "🙂" + "c" * 700
    offsets = Offsets(text)
    for at in range(len(text) + 1):
        byte = len(text[:at].encode())
        assert (offsets.to_byte(at), offsets.to_str(byte)) == (byte, at)
