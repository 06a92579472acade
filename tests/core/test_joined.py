"""Credentials split over several literals: found in every notation, their parts redacted so that the code stays code."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Callable, Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from airlock.core import syntax
from airlock.core.detect import Comments, builtin_rule_set, disguised, find, merge
from airlock.core.detect.disguised import appended, formats, joined, listed, lists
from airlock.core.detect.disguised.formats import formatted
from airlock.core.detect.disguised.literals import concatenations
from airlock.core.detect.disguised.shape import shape
from airlock.core.detect.disguised.signs import signs_in
from airlock.core.detect.disguised.view import Budget, Draft, Origin
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document, Finding, Span
from airlock.core.redact import redact
from airlock.core.restore import restore
from airlock.vault import MemoryVault
from timing import done_within

KEY = b"fingerprint key"
RULES = builtin_rule_set()
ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
AWS = "AKIA" + "Q3EGRXT5W7LZ2NBK"
Pieces = Sequence[str]


def hidden(text: str, language: str = "") -> tuple[Finding, ...]:
    """What is found in disguise only."""
    document = Document(text, "", language)
    return disguised.find(document, RULES, KEY, find(document, RULES, KEY))


def inspect(document: Document) -> tuple[Finding, ...]:
    """What our own detectors find together, as the gates ask them."""
    known = find(document, RULES, KEY, Comments.OURS)
    return merge(document.text, known, disguised.find(document, RULES, KEY, known, Comments.OURS))


def quoted(pieces: Pieces, between: str, quote: str = '"') -> str:
    return between.join(f"{quote}{piece}{quote}" for piece in pieces)


NOTATIONS: dict[str, tuple[str, Callable[[Pieces], str]]] = {
    "Python, +": ("python", lambda p: f"token = {quoted(p, ' + ')}\n"),
    "Python, side by side": ("python", lambda p: f"token = {quoted(p, ' ')}\n"),
    "Python, in brackets": ("python", lambda p: f"token = (\n    {quoted(p, chr(10) + '    ')}\n)\n"),
    "Python, continued": ("python", lambda p: "token = " + quoted(p, " \\\n    ", "'") + "\n"),
    "Python, with comments": ("python", lambda p: f"use(\n    {quoted(p, '  # a part' + chr(10) + '    + ')}\n)\n"),
    "Python, prefixes": ("python", lambda p: f"token = f{quoted(p, ' rb')}\n".replace("rb", "r")),
    "Python, join": ("python", lambda p: f'token = "".join([{quoted(p, ", ")}])\n'),
    "Python, join of a tuple": ("python", lambda p: f"token = ''.join((\n    {quoted(p, ',' + chr(10) + '    ')},\n))\n"),
    "Python, template": ("python", lambda p: "token = f'" + "".join(f'{{"{piece}"}}' for piece in p) + "'\n"),
    "JavaScript, +": ("javascript", lambda p: f"const token = {quoted(p, ' + ')};\n"),
    "JavaScript, minified": ("javascript", lambda p: f"var a={{token:{quoted(p, '+')}}};\n"),
    "JavaScript, lines": ("javascript", lambda p: f"const token =\n  {quoted(p, ' +' + chr(10) + '  ', chr(39))};\n"),
    "JavaScript, join": ("javascript", lambda p: f'const token = [{quoted(p, ", ")}].join("");\n'),
    "JavaScript, concat": ("javascript", lambda p: f"use({quoted(p[:1], '')}.concat({quoted(p[1:], ', ')}));\n"),
    "JavaScript, template": ("javascript", lambda p: "use(`" + p[0] + "".join(f'${{"{piece}"}}' for piece in p[1:]) + "`);\n"),
    "TypeScript, +": ("typescript", lambda p: f"const token: string = {quoted(p, ' + ')};\n"),
    "Java, +": ("java", lambda p: f"class A {{ String token = {quoted(p, chr(10) + '    + ')}; }}\n"),
    "Java, join": ("java", lambda p: f'class A {{ String token = String.join("", {quoted(p, ", ")}); }}\n'),
    "C#, +": ("csharp", lambda p: f"class A {{ string token = {quoted(p, ' + ')}; }}\n"),
    "C#, Concat": ("csharp", lambda p: f"class A {{ string token = string.Concat({quoted(p, ', ')}); }}\n"),
    "Go, +": ("go", lambda p: f"package a\n\nvar token = {quoted(p, ' + ')}\n"),
    "Go, Join": ("go", lambda p: f'package a\n\nvar token = strings.Join([]string{{{quoted(p, ", ")}}}, "")\n'),
    "PHP, .": ("php", lambda p: f"<?php\n$token = {quoted(p, ' . ', chr(39))};\n"),
    "PHP, implode": ("php", lambda p: f"<?php\n$token = implode('', [{quoted(p, ', ', chr(39))}]);\n"),
    "Ruby, side by side": ("ruby", lambda p: f"token = {quoted(p, ' ')}\n"),
    "Ruby, join": ("ruby", lambda p: f"token = [{quoted(p, ', ')}].join\n"),
    "Rust, concat": ("rust", lambda p: f"const TOKEN: &str = concat!({quoted(p, ', ')});\n"),
    "C, side by side": ("c", lambda p: f"const char *token = {quoted(p, chr(10) + '    ')};\n"),
    "Python, format": ("python", lambda p: f'token = "{"{}" * len(p)}".format({quoted(p, ", ")})\n'),
    "Python, %": ("python", lambda p: f'token = "{"%s" * len(p)}" % ({quoted(p, ", ")})\n'),
    "Java, StringBuilder": ("java", lambda p: f"class A {{ String token = new StringBuilder({quoted(p, ').append(')}).toString(); }}\n"),
    "Java, format": ("java", lambda p: f'class A {{ String token = String.format("{"%s" * len(p)}", {quoted(p, ", ")}); }}\n'),
    "Kotlin, joinToString": ("kotlin", lambda p: f'val token = listOf({quoted(p, ", ")}).joinToString("")\n'),
    "Go, Sprintf": ("go", lambda p: f'package a\n\nvar token = fmt.Sprintf("{"%s" * len(p)}", {quoted(p, ", ")})\n'),
    "Rust, format": ("rust", lambda p: f'fn f() {{ let token = format!("{"{}" * len(p)}", {quoted(p, ", ")}); }}\n'),
    "Rust, to_string": ("rust", lambda p: f"fn f() {{ let token = {quoted(p, '.to_string() + &')}; }}\n"),
    "C++, suffixes": ("cpp", lambda p: f"auto token = {quoted(p, 's + ')}s;\n"),
    "C#, Join of an array": ("csharp", lambda p: f'class A {{ string token = string.Join("", new[] {{{quoted(p, ", ")}}}); }}\n'),
    "PHP, sprintf": ("php", lambda p: f"<?php\n$token = sprintf('{'%s' * len(p)}', {quoted(p, ', ', chr(39))});\n"),
    "Swift, joined": ("swift", lambda p: f"let token = [{quoted(p, ', ')}].joined()\n"),
    "Swift, template": ("swift", lambda p: 'let token = "' + p[0] + "".join(f'\\("{piece}")' for piece in p[1:]) + '"\n'),
    "Scala, mkString": ("scala", lambda p: f"object A {{ val token = List({quoted(p, ', ')}).mkString }}\n"),
    "Bash, side by side": ("shellscript", lambda p: f"token={quoted(p, '')}\n"),
    "Dockerfile, continued": ("dockerfile", lambda p: f"FROM a\nENV TOKEN={quoted(p, chr(92) + chr(10))}\n"),
    "Terraform, format": ("terraform", lambda p: f'locals {{\n  token = format("{"%s" * len(p)}", {quoted(p, ", ")})\n}}\n'),
    "Terraform, template": (
        "terraform",
        lambda p: 'locals {\n  token = "' + p[0] + "".join(f'${{"{piece}"}}' for piece in p[1:]) + '"\n}\n',
    ),
    "Dart, side by side": ("dart", lambda p: f"final token = {quoted(p, ' ')};\n"),
    "Julia, *": ("julia", lambda p: f"token = {quoted(p, ' * ')}\n"),
    "HTML, +": ("html", lambda p: f"<script>var token = {quoted(p, ' + ')};</script>\n"),
    "Lua, ..": ("lua", lambda p: f"local token = {quoted(p, ' .. ')}\n"),
    "Visual Basic, &": ("vb", lambda p: f"Dim token As String = {quoted(p, ' & _' + chr(10) + '    ')}\n"),
    "SQL, ||": ("sql", lambda p: f"select {quoted(p, ' || ', chr(39))} as token;\n"),
    "SQL, CONCAT": ("sql", lambda p: f"SELECT CONCAT({quoted(p, ', ', chr(39))});\n"),
    "Elixir, <>": ("elixir", lambda p: f"token = {quoted(p, ' <> ')}\n"),
    "Haskell, ++": ("haskell", lambda p: f"token = {quoted(p, ' ++ ')}\n"),
    "OCaml, ^": ("ocaml", lambda p: f"let token = {quoted(p, ' ^ ')}\n"),
    "Twig, ~": ("jinja", lambda p: f"{{% set token = {quoted(p, ' ~ ')} %}}\n"),
    "Clojure, str": ("clojure", lambda p: f"(def token (str {quoted(p, ' ')}))\n"),
    "Scheme, string-append": ("scheme", lambda p: f"(define token (string-append {quoted(p, ' ')}))\n"),
    "Python, +=": ("python", lambda p: f"token = {quoted(p, chr(10) + 'token += ')}\n"),
    "JavaScript, +=": ("javascript", lambda p: f"let token = {quoted(p, ';' + chr(10) + 'token += ')};\n"),
    "PHP, .=": ("php", lambda p: f"<?php\n$token = {quoted(p, '; $token .= ', chr(39))};\n"),
    "Bash, +=": ("shellscript", lambda p: f"token={quoted(p, '; token+=')}\n"),
    "Java, append": ("java", lambda p: f"class A {{ void f() {{ text.append({quoted(p, ');' + chr(10) + 'text.append(')}); }} }}\n"),
    "a notebook": (
        "json",
        lambda p: json.dumps({"cells": [{"cell_type": "code", "source": [f"token = {quoted(p, ' + ')}\n"]}]}, ensure_ascii=False),
    ),
    "a notebook, lines": (
        "json",
        lambda p: json.dumps({"cells": [{"cell_type": "code", "source": [f"  '{piece}'\n" for piece in p]}]}, indent=1, ensure_ascii=False),
    ),
    "a piece of code": ("", lambda p: f"token = {quoted(p, ' + ')}"),
    "a question about code": ("markdown", lambda p: f"What is wrong?\n```python\ntoken = {quoted(p, ' + ')}\n```\n"),
}


def made_up(seed: int, pieces: int) -> tuple[str, list[str]]:
    """A token that nobody else has, cut at random places."""
    chance = random.Random(seed)
    upper = "".join(chance.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=16))
    secret = chance.choice(["ghp_" + "".join(chance.choices(ALPHANUMERIC, k=36)), "AKIA" + upper])
    cuts = [0, *sorted(chance.sample(range(1, len(secret)), pieces - 1)), len(secret)]
    return secret, [secret[start:end] for start, end in itertools.pairwise(cuts)]


@given(st.sampled_from(sorted(NOTATIONS)), st.integers(0, 2**32), st.integers(2, 6))
def test_a_token_cut_anywhere_is_found_in_every_notation(name: str, seed: int, count: int) -> None:
    language, write = NOTATIONS[name]
    secret, pieces = made_up(seed, count)
    assume(find(Document(secret), RULES, KEY))
    document = Document(write(pieces), "", language)
    vault = MemoryVault()
    result = redact(document, inspect(document), inspect, vault.assign)
    assert not any(secret[at : at + 8] in result.text for at in range(len(secret) - 7)), document.text
    assert not any(quoted([piece], "") in result.text for piece in pieces)
    assert restore(result.text, vault.tokens, vault.value).text == document.text
    assert syntax.error_count(result.text, language) == syntax.error_count(document.text, language)


@pytest.mark.parametrize("name", sorted(NOTATIONS))
def test_each_part_is_a_finding_of_its_own(name: str) -> None:
    language, write = NOTATIONS[name]
    text, spans = unmarked(write(["«AKIAQ»", "«3EGRXT5W»", "«" + AWS[13:] + "»"]))
    found = inspect(Document(text, "", language))
    assert tuple(one.span for one in found) == spans
    assert {one.kind for one in found} == {"aws_access_key_id"}
    assert all(any("is put together from" in reason for reason in one.evidence) for one in found)


CONTEXT = {
    "a name before": ('token = "«k3VtQz8W»" + "«mY2xLr7N»"\n', "python", "token"),
    "a name on the line before": ('api_token = (\n    "«k3VtQz8W»"\n    "«mY2xLr7N»"\n)\n', "python", "token"),
    "a setter": ('client.setPassword("«au4xv»" + "«8-q2»");\n', "javascript", "password"),
    "name and value apart": ('conn = "Server=db;User=ada;Password=" + "«au4xv8-q2»" + ";Timeout=5"\n', "python", "password"),
    "a command line": ('run("mysql --user ada --password " + "«au4xv8-q2»")\n', "python", "password"),
    "a URL": ('url = "postgres://ada:" + "«au4xv8-q2»" + "@db.corp.test/shop"\n', "python", "url_password"),
    "a header": ('headers = {"Authorization": "Bearer " + "«k3VtQz8WmY2xLr7NpB5c»"}\n', "python", "bearer_token"),
    "a separator": (
        'token = "-".join(["«xoxb»", "«204938571029»", "«20493857102938»", "«k3VtQz8WmY2xLr7NpB5cJd9H»"])\n',
        "python",
        "slack_token",
    ),
    "encoded and split": ('k = "«Z2hwX2szVnRRejhXbVky»" +\n  "«eExyN05wQjVjSmQ5SHNGNGdLYTBUdTZJZQ==»"\n', "javascript", "github_token"),
    "escaped and split": ('k = "«AKI\\x41Q3»" + "«EGRXT5W7LZ2NBK»"\n', "javascript", "aws_access_key_id"),
    "broken code": ('def f(:\n  x = "«AKIAQ3EG»" + "«RXT5W7LZ2NBK»"\n ]]', "python", "aws_access_key_id"),
    "no grammar": ('x := "«AKIAQ3EG»" + "«RXT5W7LZ2NBK»";', "pascal", "aws_access_key_id"),
}


@pytest.mark.parametrize("name", CONTEXT)
def test_what_stands_around_counts(name: str) -> None:
    marked, language, kind = CONTEXT[name]
    text, spans = unmarked(marked)
    found = inspect(Document(text, "", language))
    assert [(one.kind, one.span) for one in found] == [(kind, span) for span in spans]


NOTHING = {
    "a list that is not joined": ('keys = ["AKIAQ3EG", "RXT5W7LZ2NBK"]\n', "python"),
    "two statements": ('a = "AKIAQ3EG"\nb = "RXT5W7LZ2NBK"\n', "python"),
    "arguments": ('f("AKIAQ3EG", "RXT5W7LZ2NBK")\n', "python"),
    "a choice": ("const token = " + '"k3VtQz8W" || "mY2xLr7N";\n', "javascript"),
    "side by side where that means nothing": ('x "AKIAQ3EG" "RXT5W7LZ2NBK"\n', "javascript"),
    "two variables": ('a = "AKIAQ3EG"\nb += "RXT5W7LZ2NBK"\n', "python"),
    "a statement between": ('a = "AKIAQ3EG"\nsave(a)\na += "RXT5W7LZ2NBK"\n', "python"),
    "words one behind the other": ('sql = "select token "\nsql += "from k3VtQz8WmY2xLr7N"\n', "python"),
    "a list of Lisp": ('(list "AKIAQ3EG" "RXT5W7LZ2NBK")\n', "clojure"),
    "a variable between": ('k = "AKIAQ3EG" + rest + "RXT5W7LZ2NBK"\n', "python"),
    "between literals": ('f("a", AKIAQ3EG" + "RXT5W7LZ2NBK, "b")\n', "python"),
    "a comment and code": ('# token = "AKIAQ3EG"\n"RXT5W7LZ2NBK"\n', "python"),
    "an assignment and its description": ('k = "AKIAQ3EG"\n"RXT5W7LZ2NBK"\n', "python"),
    "words": ('password_hint = "enter the password of " "the account " "number 42"\n', "python"),
    "a message": ('raise ValueError("token: expected a string but got " + "something else 1")\n', "python"),
    "a sample": ('token = "xxxxxxxx" + "xxxxxxxx"\n', "python"),
    "data": ('{"token": "AKIAQ3EG" + "RXT5W7LZ2NBK"}\n', "json"),
    "allowed": ('k = "AKIAQ3EG" + "RXT5W7LZ2NBK"  # airlock:allow\n', "python"),
    "allowed at its last part": ('k = ("AKIAQ3EG"\n     "RXT5W7LZ2NBK")  # airlock:allow[aws_access_key_id]\n', "python"),
}


@pytest.mark.parametrize("name", NOTHING)
def test_what_is_not_one_value_is_left_alone(name: str) -> None:
    assert hidden(*NOTHING[name]) == ()


def test_what_stands_whole_in_one_literal_is_left_to_the_rules() -> None:
    assert hidden(f'k = "{AWS}" + "x y"\n', "python") == ()


def test_the_tree_has_the_last_word() -> None:
    code = Document('f("a", AKIA, "b")', "", "python")
    assert joined.confirmed(code, [(Span(3, 4),), (Span(7, 11),)]) == [True, False]
    assert joined.confirmed(Document(code.text, "", "unheard-of"), [(Span(7, 11),)]) == [True]


def test_prose_is_not_worth_a_look() -> None:
    text = 'print("the first half of a sentence " + "and its other half.\\n" "A second one," " too")\n'
    assert list(concatenations(text, shape(text), "python", Budget(1000))) == []


def test_a_view_leads_back_to_the_places_it_came_from() -> None:
    draft = Draft(Budget(1000))
    draft.add("key ", 0, 4, Origin.AROUND)
    draft.add("ab", 5, 7, Origin.VERBATIM)
    draft.add("c", 7, 11, Origin.WHOLE)
    draft.add("de", 14, 16, Origin.VERBATIM)
    draft.separate()
    draft.add("fg", 20, 22, Origin.VERBATIM)
    view = draft.view("")
    assert view is not None
    assert view.text.startswith("key abcde")
    assert view.parts(0, 4) == ()
    assert view.parts(5, 6) == (Span(6, 7),)
    assert view.parts(5, 8) == (Span(6, 11), Span(14, 15))
    assert view.parts(8, len(view.text)) == ()
    assert view.parts(len(view.text) - 1, len(view.text)) == (Span(21, 22),)


HOSTILE: dict[str, Callable[[], str]] = {
    '+"a"': lambda: 'x="b"' + '+"a"' * 33_000,
    '"a" +': lambda: "x=" + '"a" + ' * 20_000,
    "side by side": lambda: '"a" ' * 30_000,
    "quotes and signs": lambda: '"' + "'+'" * 40_000,
    "lines": lambda: '"ab"\n' * 20_000,
    "open comments": lambda: '"a" /* ' * 14_000,
    "comments": lambda: '"a" # b\n' * 14_000,
    "join(": lambda: "join(" * 25_000,
    "].join(": lambda: '["a"].join(' * 12_000,
    "joins": lambda: '"".join(["a","b"]);' * 6_000,
    "a long list": lambda: '"".join(["a"' + ',"a"' * 30_000 + "])",
    "brackets": lambda: '"".join([' * 12_000,
    "concat(": lambda: 'concat("a","b") ' * 8_000,
    "quotes": lambda: '"' * 1_000_000,
    "quote, plus": lambda: '"+' * 500_000,
    "backticks": lambda: "`a`+" * 30_000,
    "passwords": lambda: 'password="a1b2c3d4"+"x"\n' * 4_000,
    'a += "b"': lambda: 'a += "b"\n' * 100_000,
    "append": lambda: 'b.append("x")\n' * 70_000,
    "names": lambda: ("a." * 40 + '+="b";') * 10_000,
    "one line": lambda: 'f("a"+"b",\'it\')' * 8_000,
}


@pytest.mark.parametrize("language", ["python", "javascript", ""])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_take_no_time(name: str, language: str) -> None:
    document = Document(HOSTILE[name](), "", language)
    assert done_within(0.5, lambda: disguised.find(document, RULES, KEY))  # 0.2 is the goal


@pytest.mark.parametrize("sign", sorted({*appended.SIGNS, *formats.SIGNS, *listed.SIGNS, *lists.SIGNS}))
def test_signs_are_seen_wherever_they_stand(sign: str) -> None:
    assert sign in signs_in(f"x = 1  # é, 電話\n{sign}")
    assert sign not in signs_in(sign[:-1])


def test_a_format_in_brackets_at_the_very_beginning_has_its_place() -> None:
    chain = next(formatted('("%s%s", "ab", "cd") + x', ("%s%s",), Budget(1_000)))
    assert (chain.head, chain.tail) == (0, 20)
