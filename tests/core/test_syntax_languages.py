"""Names, comments and grammars of languages."""

from __future__ import annotations

import subprocess
import sys

import pytest

from airlock.core import syntax
from airlock.core.syntax import grammars


def test_identifiers_extensions_and_file_names_are_unique() -> None:
    rows = syntax.languages()
    for field in ("extensions", "files", "interpreters"):
        values = [value for row in rows for value in getattr(row, field)]
        assert sorted(set(values)) == sorted(values), field
    names = [name for row in rows for name in (row.id, *row.aliases)]
    assert sorted(set(names)) == sorted(names)
    assert all(extension.startswith(".") and extension == extension.lower() for row in rows for extension in row.extensions)


@pytest.mark.parametrize(
    ("name", "first_line", "language"),
    [
        ("cart.py", "", "python"),
        ("CART.PY", "", "python"),
        ("file:///home/somebody/shop/cart.test.tsx", "", "typescriptreact"),
        ("src\\cart.mjs", "", "javascript"),
        ("component.jsx", "", "javascriptreact"),
        ("types.d.ts", "", "typescript"),
        ("Dockerfile", "", "dockerfile"),
        ("Dockerfile.dev", "", "dockerfile"),
        ("dockerfile.ts", "", "typescript"),
        (".env", "", "dotenv"),
        (".env.production", "", "dotenv"),
        ("prod.env", "", "dotenv"),
        ("tsconfig.json", "", "jsonc"),
        ("package.json", "", "json"),
        ("index.blade.php", "", "blade"),
        ("index.php", "", "php"),
        ("main.tf", "", "terraform"),
        (".bashrc", "", "shellscript"),
        ("Makefile", "", "makefile"),
        ("run", "#!/usr/bin/env -S python3.12 -u", "python"),
        ("run", "#!/bin/bash", "shellscript"),
        ("run", "#! /usr/local/bin/node --harmony", "javascript"),
        ("run.rb", "#!/bin/bash", "ruby"),
        ("run", "# not an interpreter", ""),
        ("unknown.zzz", "", ""),
        ("", "", ""),
        ("...", "#!", ""),
    ],
)
def test_language_of(name: str, first_line: str, language: str) -> None:
    assert syntax.language_of(name, first_line) == language


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("python", "# airlock:allow"),
        ("typescriptreact", "// airlock:allow"),
        ("shellscript", "# airlock:allow"),
        ("sql", "-- airlock:allow"),
        ("css", "/* airlock:allow */"),
        ("html", "<!-- airlock:allow -->"),
        ("ini", "# airlock:allow"),
        ("dotenv", "# airlock:allow"),
        ("bat", "REM airlock:allow"),
        ("ocaml", "(* airlock:allow *)"),
        ("json", None),
        ("plaintext", None),
        ("no such language", None),
    ],
)
def test_comment(language: str, expected: str | None) -> None:
    assert syntax.comment(language, "airlock:allow") == expected


@pytest.mark.parametrize(("language", "closing"), [("css", "*/"), ("html", "-->"), ("jinja", "#}"), ("php", "?>")])
def test_a_comment_cannot_be_closed_by_its_text(language: str, closing: str) -> None:
    made = syntax.comment(language, f"one {closing} two\nthree")
    assert made is not None
    assert "\n" not in made
    assert made.removesuffix(closing).count(closing) == 0
    assert "two three" in made


_COMMENTS = frozenset({"comment", "line_comment", "block_comment", "html_block", "Comment"})


@pytest.mark.parametrize("language", [row.id for row in syntax.languages() if row.wheel and row.shipped])
def test_a_comment_is_a_comment_to_the_grammar(language: str) -> None:
    text = syntax.comment(language, "airlock:allow made-up reason")
    if text is None:
        return
    around = {"php": "<?php\n{}\n", "xml": "{}\n<a/>\n"}
    document = around.get(language, "{}\n").format(text)
    tree = syntax.parse(document, language)
    assert tree is not None
    assert [document[node.start : node.end].strip() for node in tree.find(_COMMENTS)] == [text]


def test_every_shipped_grammar_is_there() -> None:
    assert syntax.missing() == ()
    assert all(syntax.available(row.id) for row in syntax.languages() if row.shipped)


def test_a_missing_grammar_is_a_reason_not_an_exception() -> None:
    absent = grammars.from_wheel("tree_sitter_no_such_language", "language")
    assert absent.grammar is None
    assert "tree-sitter-no-such-language" in absent.reason or "tree_sitter_no_such_language" in absent.reason
    assert grammars.from_wheel("json", "language").grammar is None
    assert grammars.from_wheel("tree_sitter_python", "no_such_function").grammar is None
    assert not syntax.available("plaintext")
    assert not syntax.available("no such language")
    assert syntax.parse("x", "plaintext") is None
    assert syntax.error_count("x", "plaintext") is None


def test_importing_the_package_loads_no_parser() -> None:
    program = (
        "import sys, airlock.core.syntax, airlock.core.context; print([name for name in sys.modules if name.startswith('tree_sitter')])"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert loaded.stdout.strip() == "[]"


LEGACY = [
    "bash", "c", "c_sharp", "commonlisp", "cpp", "css", "dockerfile", "dot", "elisp", "elixir", "elm", "embedded_template",
    "erlang", "fixed_form_fortran", "fortran", "go", "gomod", "hack", "haskell", "hcl", "html", "java", "javascript",
    "jsdoc", "json", "julia", "kotlin", "lua", "make", "markdown", "objc", "ocaml", "perl", "php", "python", "ql", "r",
    "regex", "rst", "ruby", "rust", "scala", "sql", "sqlite", "toml", "tsq", "tsx", "typescript", "yaml",
]  # fmt: skip
needs_legacy = pytest.mark.skipif(
    grammars.from_legacy("elixir").grammar is None, reason="tree-sitter-languages is not installed (it has no wheels past Python 3.12)"
)


@needs_legacy
def test_the_long_tail_parses_one_byte_in_time() -> None:
    """Some of these hang with the releases their package was made for; in a process of its own, so that a hang is a failure."""
    program = (
        "import sys\nfrom tree_sitter import Parser\nfrom airlock.core.syntax.grammars import from_legacy\n"
        "for name in sys.argv[1:]:\n    print(name, Parser(from_legacy(name).grammar).parse(b'x').root_node.end_byte, flush=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, *LEGACY], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert len(LEGACY) == 49
    assert [line.split()[0] for line in done.stdout.splitlines()] == LEGACY


def test_a_grammar_that_misreads_its_language_is_not_offered() -> None:
    assert syntax.error_count("x = 1\n", "lua") in (None, 0)


@needs_legacy
@pytest.mark.parametrize(
    ("language", "good", "bad"),
    [
        ("r", "f <- function(x) { x + 1 }\n", "f <- function(x { ) ) ("),
        ("kotlin", "fun f(x: Int): Int { return x + 1 }\n", "fun f(x: : { ) ) ("),
        ("elixir", "defmodule A do\n  def f(x), do: x\nend\n", "defmodule A do def f( end"),
        ("haskell", "f :: Int -> Int\nf x = x + 1\n", "f :: -> ) ="),
        ("perl", 'my $x = 1;\nprint "hi";\n', "my $x = = ;;( {"),
        ("elm", "module A exposing (..)\nx = 1\n", "module module ((("),
        ("ocaml", "let f x = x + 1\n", "let let = ) ("),
        ("erlang", "-module(a).\nf(X) -> X.\n", "-module(a. f( -> ->"),
        ("julia", "function f(x)\n  x + 1\nend\n", "function f( end end ) ("),
        ("scala", "object A { def f(x: Int) = x }\n", "object A { def f(x: = }}}"),
    ],
)
def test_the_long_tail_goes_through_the_same_door(language: str, good: str, bad: str) -> None:
    assert syntax.available(language)
    assert syntax.error_count(good, language) == 0
    assert (syntax.error_count(bad, language) or 0) > 0
