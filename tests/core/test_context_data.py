"""Excerpts of configuration and data: the block around the cursor, the keys above it, no value beside it."""

from __future__ import annotations

import random

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import never
from core.test_context_names import outside
from core.test_context_targets import at, target

JSON = """{
  "name": "canary",
  "server": {
    "host": "canary", "ports": [80, 443],
    "tls": {
      "cert": "own",
      "key": "own"
    }
  },
  "routes": [
    {"path": "canary", "port": 31337},
    {"path": "here", "port": 1,
     "opts": {"a": 1}}
  ]
}
"""
YAML = """# canary
version: "canary"
services:
  web: &web
    image: canary:31337
    environment:
      # own
      TOKEN: own
      REGION: own
    ports: ["canary:31337"]
  db:
    <<: *web
    image: canary
steps:
  - uses: canary
    with: {token: canary}
  - name: here
    run: |
      own
---
other: canary
"""
TOML = """title = "canary"
[tool.app]
name = "canary"
[tool.app."quoted key"]
url = "own"
retries = 31
[[tool.list]]
value = "canary"
"""
TERRAFORM = """variable "region" {
  type    = list(object({ name = string }))
  default = "canary"
}
variable "unused" {
  default = "canary"
}
locals {
  prefix = "canary-${var.region}"
  other  = "canary"
}
resource "aws_s3_bucket" "logs" {
  bucket = "canary"
}
resource "aws_instance" "web" {
  ami = "canary"
  tags = { name = "canary" }
  disk {
    size = var.region
    name = "${local.prefix}-own"
    from = aws_s3_bucket.logs.id
  }
}
"""
SQL = """-- canary
CREATE TABLE shop.orders (
  id INT PRIMARY KEY DEFAULT 31337,
  name VARCHAR(50) DEFAULT 'canary',
  FOREIGN KEY (id) REFERENCES other(id)
);
CREATE TABLE unused (canary INT);
INSERT INTO orders VALUES (31337, 'canary');
SELECT name FROM orders WHERE name = 'own';
"""
DOCKER = """# canary
ARG VERSION=canary
FROM node:31337-${VERSION} AS build
ENV TOKEN=canary REGION="canary"
RUN canary --flag
FROM alpine:31337
ARG REGION=canary
RUN own --token=$TOKEN
"""
HTML = """<!DOCTYPE html>
<html lang="canary"><!-- canary -->
<body class="canary">
<p>canary</p>
<form action="own">
  <input name="own">
  <b>own</b>
</form>
<script>canary()</script>
</body>
</html>
"""
CSS = """:root { --main: #31337a; --unused: canary; }
.canary { color: canary }
@media (min-width: 31337px) {
  .here:hover, [data-x="canary"] > b { color: red }
  .own {
    color: var(--main);
    content: "own";
  }
}
"""
MARKDOWN = """# Guide `canary` 31337
canary
## Set up
canary
### Key "canary"
own

- own
## Else
canary
"""
XML = """<?xml version="1.0"?>
<!-- canary -->
<project name="canary">
  <id>canary</id>
  <build path="canary">
    <plugin>
      <own x="own">own</own>
    </plugin>
    <other>canary</other>
  </build>
</project>
"""


def made(text: str, language: str, mark: str) -> Excerpt:
    """The excerpt of a cursor at the first occurrence of a text."""
    offset = text.index(mark)
    found = excerpt(Document(text, "", language), [Span(offset, offset)], never)
    assert found is not None
    return found


CASES = [
    ("json", JSON, '"cert"', "server.tls", '{\n  "server": {\n    "tls": {\n      "cert": "own",\n      "key": "own"\n    }\n  }\n}\n'),
    (
        "json",
        JSON,
        '"here"',
        "routes",
        '{\n  "routes": [\n    {"path": "here", "port": 1,\n     "opts": {"a": 1}}\n  ]\n}\n',
    ),
    (
        "yaml",
        YAML,
        "TOKEN",
        "services.web.environment",
        "services:\n  web:\n    environment:\n      # own\n      TOKEN: own\n      REGION: own\n",
    ),
    ("yaml", YAML, "here", "steps", "steps:\n  - name: here\n    run: |\n      own\n"),
    ("toml", TOML, "own", "tool.app.…", '[tool.app."quoted key"]\nurl = "own"\nretries = 31\n'),
    (
        "terraform",
        TERRAFORM,
        "size",
        "resource.aws_instance.web.disk",
        (
            'variable "region" {\n  type    = list(object({ name = string }))\n  default = "…"\n}\nlocals {\n  prefix = "…"\n}\n'
            'resource "aws_s3_bucket" "logs" {\n}\nresource "aws_instance" "web" {\n  disk {\n    size = var.region\n'
            '    name = "${local.prefix}-own"\n    from = aws_s3_bucket.logs.id\n  }\n}\n'
        ),
    ),
    (
        "sql",
        SQL,
        "SELECT",
        "",
        "CREATE TABLE shop.orders (\n  id INT,\n  name VARCHAR(0)\n);\nSELECT name FROM orders WHERE name = 'own';\n",
    ),
    ("dockerfile", DOCKER, "RUN own", "", 'ENV TOKEN="…"\nFROM alpine\nRUN own --token=$TOKEN\n'),
    (
        "html",
        HTML,
        "<b>",
        "html.body.form",
        '<html>\n<body>\n<form action="own">\n  <input name="own">\n  <b>own</b>\n</form>\n</body>\n</html>\n',
    ),
    (
        "css",
        CSS,
        "content",
        ".own",
        ':root { --main: unset; }\n@media (min-width: 0) {\n  .own {\n    color: var(--main);\n    content: "own";\n  }\n}\n',
    ),
    ("markdown", MARKDOWN, "- own", "Guide … ….Set up.Key …", '# Guide … …\n## Set up\n### Key "canary"\nown\n\n- own\n'),
    (
        "xml",
        XML,
        "own",
        "project.build.plugin",
        '<project>\n  <build>\n    <plugin>\n      <own x="own">own</own>\n    </plugin>\n  </build>\n</project>\n',
    ),
]


@pytest.mark.parametrize(("language", "text", "mark", "name", "expected"), CASES, ids=lambda value: value if len(str(value)) < 12 else "")
def test_an_excerpt_is_the_block_with_the_keys_above_it(language: str, text: str, mark: str, name: str, expected: str) -> None:
    found = made(text, language, mark)
    assert found.text == expected
    assert found.target == name
    assert found.warnings == ()
    assert found.omitted
    assert "canary" not in outside(found)
    assert not any(digits in outside(found) for digits in ("31", "50"))
    assert syntax.error_count(found.text, language) == 0
    assert "".join(found.text[part.span.start : part.span.end] for part in found.parts) == found.text


@pytest.mark.parametrize(
    ("marked", "language", "expected"),
    [
        ('{"a": 1, "‸b": 2}', "json", '"b": 2'),
        ('{"a": {"x": 1}, "b": {"‸c": {}}}', "json", '"b": {"c": {}}'),
        ('[{"a": 1},\n {"‸b": 2}]', "json", '{"b": 2}'),
        ('{"a": 1}\n{"‸b": 2}\n', "jsonl", '"b": 2'),
        ("a: 1\n‸b: 2\n", "yaml", "b: 2"),
        ("a:\n  b: ‸1\n  c: 2\nd: 3\n", "yaml", "a:\n  b: 1\n  c: 2"),
        ("a:\n  b: ‸1\n  c‸: 2\n  d: 3\n", "yaml", "b: 1\n  c: 2"),
        ("# abo‸ut\na = 1\nb = 2\n", "toml", "a = 1"),
        ("FROM a\nRUN ‸x\nRUN y‸\nRUN z\n", "dockerfile", "RUN x\nRUN y"),
        ("SELECT 1;\nSEL‸ECT 2;\n", "sql", "SELECT 2"),
        ("INSERT INTO t (a) VALUES\n  (1),\n  ‸(2),\n  (3)‸,\n  (4);\n", "sql", "(2),\n  (3)"),
        ('{"a": [' + "\n1," * 40 + "\n‸2,\n3]}", "json", "2"),
        ('{"a": [' + "\n1," * 40 + "\n‸2,\n3‸]}", "json", "2,\n3"),
        ('{"a": [{"b": 1, "c": "' + "d" * 3200 + '"}, {"‸b": 2}]}', "json", '{"b": 2}'),
        ("---\na: ‸1\n---\n# A\nb\n", "markdown", "---\na: 1\n---"),
        ("# A\nb\n\n```sh\n‸c‸\nd\n```\n\ne\n", "markdown", "```sh\nc\nd\n```"),
        ("# A\na\n## B\n‸b\n", "markdown", "## B\nb"),
        ("‸\n\na: 1\n", "yaml", "a: 1"),
    ],
)
def test_a_cursor_or_a_selection_means(marked: str, language: str, expected: str) -> None:
    assert target(at(marked, language)) == expected


@pytest.mark.parametrize(
    ("marked", "language", "expected"),
    [
        (
            "a: &one\n  b: canary\n  c: &two {d: canary}\ne: [&three canary]\nf:\n  ‸<<: [*one, *two, *three]\n  g: 1\n",
            "yaml",
            "a: &one\n  b:\n  c: &two {d: }\ne: [&three ]\nf:\n  <<: [*one, *two, *three]\n  g: 1\n",
        ),
        (
            "CREATE TABLE t (a INT, b TEXT CHECK (b IN ('canary')));\nINSERT INTO t (a) VALUES\n  (31),\n  (‸2‸),\n  (50);\n",
            "sql",
            "CREATE TABLE t (a INT, b TEXT);\nINSERT INTO t (a) VALUES\n  (2);\n",
        ),
        ("FROM a\nENV B=canary \\\n    C=canary\nRUN ‸d $C\n", "dockerfile", 'FROM a\nENV C="…"\nRUN d $C\n'),
        ('{"a": {"b": 1, "c": ["canary"], ‸"d": 2‸}, "e": "canary"}', "json", '{"a": { "d": 2} }\n'),
    ],
)
def test_what_a_target_names_is_shown_without_its_values(marked: str, language: str, expected: str) -> None:
    found = at(marked, language)
    assert found.warnings == ()
    assert found.text == expected


def test_two_targets_of_one_list_are_parted() -> None:
    text = '{"a": 1, "b": "canary", "c": 3}'
    found = excerpt(Document(text, "", "json"), [Span(2, 2), Span(text.index('"c":'), text.index('"c":'))], never)
    assert found is not None
    assert found.text == '{"a": 1, "c": 3}\n'


def test_a_file_that_does_not_parse_gives_the_target_alone() -> None:
    found = made(JSON.replace('"name": "canary"', '"name": "canary'), "json", '"cert"')
    assert found.warnings
    assert outside(found).strip() == ""


@pytest.mark.parametrize(("language", "text", "mark", "name", "expected"), CASES, ids=lambda value: value if len(str(value)) < 12 else "")
def test_no_value_is_shown_of_a_file_that_is_broken_anywhere(language: str, text: str, mark: str, name: str, expected: str) -> None:
    rng = random.Random(f"{language}{mark}")
    for _ in range(40):
        where = rng.randrange(len(text) + 1)
        broken = text[:where] + rng.choice(("", '"', "'", "{", "}", "<", "\n", ": ", "[")) + text[where + rng.choice((0, 1, 4)) :]
        broken = broken[: rng.choice((len(broken), rng.randrange(len(broken) + 1)))]
        offset = min(text.index(mark), len(broken))
        found = excerpt(Document(broken, "", language), [Span(offset, offset)], never)
        assert found is None or "canary" not in outside(found), found.text
        assert found is None or [part for part in found.parts if part.kind is PartKind.TARGET]


PAGE = """<!DOCTYPE html>
<html>
<head>
<style>
.a { color: red; }
.b { background: url("canary"); }
</style>
<script type="module">
const KEY = "canary";
function first() { return KEY; }
function second(x) {
  return first() + 17 + x;
}
</script>
<script type="application/json">
{"own": 1, "other": {"deep": "canary"}}
</script>
</head>
<body>
<div id="canary">
  <p>own <b>own</b></p>
  <script>var inline = "canary";</script>
  <i>own</i>
</div>
</body>
</html>
"""


@pytest.mark.parametrize(
    ("mark", "language", "expected"),
    [
        ("17 + x", "javascript", "function first() { /* … */ }\nfunction second(x) {\n  return first() + 17 + x;\n}\n"),
        ("color", "css", ".a { color: red; }\n"),
        ("<b>", "html", "<html>\n<body>\n<div>\n  <p>own <b>own</b></p>\n</div>\n</body>\n</html>\n"),
        ("<body>", "html", "<html>\n<body>\n<div>\n  <p>own <b>own</b></p>\n</div>\n</body>\n</html>\n"),
        ('"own"', "json", '{"own": 1 }\n'),
    ],
)
def test_a_page_and_its_scripts_and_styles_are_excerpts_of_their_own(mark: str, language: str, expected: str) -> None:
    found = made(PAGE, "html", mark)
    assert (found.language, found.text) == (language, expected)


VUE = """<script lang="ts">
export const MARGIN = 31337
export const OTHER = "canary"
</script>
<script setup lang="ts">
import { ref, watch } from 'vue'
const props = defineProps<{ items: string[]; partner?: boolean }>()
const key = ref('canary')
function discount(total: number, of = 'canary'): number { return total }
async function pay(net: number) {
  return discount(net * MARGIN) + props.items.length + key.value.length
}
watch(key, () => 'canary')
</script>
<template>
  <div title="canary" @click="x => pay(x)">{{ canary }}</div>
</template>
<style scoped>
.canary { color: red }
</style>
"""
SVELTE = """<script context="module" lang="ts">
  export const MARGIN = 31337;
  export const OTHER = "canary";
</script>
<script lang="ts">
  export let items: string[] = ["canary"];
  export let unused = "canary";
  const discount = (total: number, of = "canary"): number => total;
  async function pay(net: number) {
    return discount(net * MARGIN) + items.length;
  }
</script>
<button on:click={() => pay(31337)} class:canary={items.length > 3}>canary</button>
{#if items.length > 31337}canary{/if}
"""
COMPONENTS = {
    "vue": (
        VUE,
        (
            "export const MARGIN = 0\nimport { ref } from 'vue'\nconst props = defineProps<{ items: string[]; partner?: boolean }>()\n"
            'const key = ref("…")\nfunction discount(total: number, of = "…"): number { /* … */ }\n'
            "async function pay(net: number) {\n  return discount(net * MARGIN) + props.items.length + key.value.length\n}\n"
        ),
    ),
    "svelte": (
        SVELTE,
        (
            'export const MARGIN = 0;\nexport let items: string[] = ["…"];\n'
            'const discount = (total: number, of = "…"): number => { /* … */ };\n'
            "async function pay(net: number) {\n    return discount(net * MARGIN) + items.length;\n  }\n"
        ),
    ),
}


@pytest.mark.parametrize("language", COMPONENTS)
def test_a_function_of_a_component_comes_with_what_it_needs_of_its_scripts(language: str) -> None:
    text, expected = COMPONENTS[language]
    found = made(text, language, "return discount")
    assert (found.language, found.text, found.warnings) == ("typescript", expected, ())
    assert syntax.error_count(found.text, "typescript") == 0


@pytest.mark.parametrize("language", COMPONENTS)
def test_no_value_of_a_component_that_ends_anywhere_is_shown(language: str) -> None:
    text, _ = COMPONENTS[language]
    for end in range(text.index("pay("), len(text)):
        for marks in ("", '"', "<!--"):
            at_target = text.index("return discount")
            broken = f"{text[: min(at_target, 40)]}{marks}{text[min(at_target, 40) : end]}"
            offset = min(at_target, len(broken))
            found = excerpt(Document(broken, "", language), [Span(offset, offset)], never)
            assert found is None or "canary" not in outside(found), (end, marks, found.text)
