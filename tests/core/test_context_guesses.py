"""Members that nothing says the owner of, what only a body says, and what turns out to be needless in the end."""

from __future__ import annotations

import pytest

from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import error_count, never
from core.test_context_names import mentions, outside


def at(marked: str, language: str) -> Excerpt:
    """The excerpt of the cursor that the mark stands for."""
    cursor = marked.index("‸")
    found = excerpt(Document(marked.replace("‸", ""), "", language), [Span(cursor, cursor)], never)
    assert found is not None
    assert error_count(found.text, language) == 0, found.text
    return found


TREE = """\
import { Mark } from "./mark"
import { Unused } from "./unused"
export const STATES = { OPEN: "canary", CLOSED: "canary two", GONE: "canary three", LOST: "four" }
class Entry {
  marks: Mark[] = [];
  weight = 77;
  push(mark: Mark) { this.marks.push(mark); }
  private hidden: Unused | null = null;
}
export class Tree {
  entries: Entry[] = [];
  state = { depth: 12, width: 34 };
  get top() { return this.entries[0]; }
  async load() { return fetch("canary"); }
  later() { this.entries = []; }
  grow(other) {
    const top = this.top; const made = this.load(); this.later();
    top.marks.push(new Mark());
    const list = [new Entry()]; list[0].push(other.hidden);
    if (this.state.depth && top.state === STATES.OPEN) return ‸made;
    return STATES.CLOSED;
  }
}
"""


def test_members_of_shown_classes_and_entries_of_shown_objects_are_shown() -> None:
    around = outside(at(TREE, "typescript"))
    assert all(mentions(around, "Entry marks push hidden STATES OPEN CLOSED state depth").values()), around
    assert not any(mentions(around, "weight GONE LOST width").values()), around
    assert "canary" not in around


SPACES = """\
namespace Tools {
  export const limit = 4711;
  export function help(a: number) { return a + limit; }
  export namespace Deep { export function far(): Opt { return { left: 4712 }; } }
}
function Tools(a: number) { return a; }
export interface Place { line: number }
export namespace Place {
  export type Opt = { left: number };
  export function make(): Place { return { line: 4713 }; }
}
export function work(o: Place.Opt) { return Tools(Tools.help(o.left) + Tools.Deep.far().left) + ‸Place.make().line; }
"""


def test_what_is_used_of_a_namespace_is_shown() -> None:
    around = outside(at(SPACES, "typescript"))
    assert all(mentions(around, "Tools help Deep far Opt left make line").values()), around
    assert not mentions(around, "limit")["limit"]
    assert "47" not in around


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "java",
            "class A {\n  int size = 4711;\n  int f() {\n    int twice = ‸size * 2;\n    int size = twice;\n    return size;\n  }\n}\n",
        ),
        ("c", "int size = 4711;\nint f(void) {\n  int twice = ‸size;\n  int size = twice;\n  return size;\n}\n"),
        ("go", "package a\n\nvar size = 4711\n\nfunc f() int {\n\ttwice := ‸size\n\tsize := twice\n\treturn size\n}\n"),
        ("rust", "const size: u8 = 47;\nfn f() -> u8 {\n    let twice = ‸size;\n    let size = twice;\n    size\n}\n"),
        ("ruby", "class A\n  def size\n    4711\n  end\n  def f\n    twice = ‸size\n    size = twice\n    size\n  end\nend\n"),
    ],
)
def test_a_name_means_what_is_around_until_a_variable_of_it_is_declared(language: str, text: str) -> None:
    assert mentions(outside(at(text, language)), "size")["size"]
    hidden = text.replace("‸size", "‸3")
    assert not mentions(outside(at(hidden, language)), "size")["size"]


def test_what_only_a_body_says_of_a_type_is_said_where_there_are_types() -> None:
    found = at(TREE, "typescript").text
    assert "get top(): any {" in found
    assert "async load(): Promise<any> {" in found
    assert "later() {" in found
    assert ": any" not in at(TREE, "javascript").text


def test_common_members_are_not_taken_for_those_of_a_class_that_only_a_signature_mentions() -> None:
    text = "class Entry {\n  push(a: number) {}\n  weigh() {}\n}\nfunction all(a: string): Entry[] { return [] }\n"
    around = outside(at(text + "function work(list) {\n  const ‸one = all('x');\n  list.push(1);\n  list[0].weigh();\n}\n", "typescript"))
    assert "weigh" in around
    assert "push" not in around


PROTOTYPE = """\
function Bounds(a) { this.a = a; }
Bounds.prototype = {
  extend: function (obj) { return this; },
  west() { return 1; },
  holds: function (obj) { return obj ‸instanceof Bounds && obj.west() > 0; }
};
"""


def test_what_stands_beside_a_target_in_a_prototype_is_a_member_of_what_it_mentions() -> None:
    around = outside(at(PROTOTYPE, "javascript"))
    assert "west()" in around
    assert "extend" not in around


def test_an_import_that_only_a_masked_signature_mentions_is_left_out() -> None:
    text = "import typing\nfrom a import B\nclass Local: pass\ndef f(a: 'typing.Optional[Missing]', b: B): pass\n"
    found = at(text + "class Missing: pass\ndef work():\n    return f(1, ‸2)\n", "python").text
    assert "from a import B" in found
    assert ("import typing" in found) == ("typing." in found)


def test_of_an_import_and_what_stands_in_for_it_the_import_is_shown() -> None:
    text = "try:\n    from fast import load\n    from fast import dump\nexcept ImportError:\n    load = dump = None\n"
    found = at(f"{text}def work():\n    ‸load(1)\n", "python").text
    assert "from fast import load" in found
    assert "None" not in found


MODAL = """\
import React from 'react';
import Box from './Box';
const Modal = (
  {
    children,
    onClose,
  }: Props,
  ref: any
) => {
  const close = React.useCallback(() => {
    onClose();
  }, [onClose]);
  return (
    <Box
      onPress={() => {
        ‸close();
      }}
    />
  );
};
"""
MIXED = """\
class A
{
\tpublic bool ‸Has(object a)
\t{
\t\tvar x = 1;

    if (a == null)
      return false;
\t\treturn x > 0;
\t}
}
"""
REMARKS = "class A:\n    def one(self):\n        self.two()\n        # the last word\n        # ‸is a comment\n\n    def two(self): pass\n"


@pytest.mark.parametrize(
    ("text", "language", "end"), [(MODAL, "typescriptreact", "};"), (MIXED, "csharp", "\t}"), (REMARKS, "python", "is a comment")]
)
def test_lines_that_stand_oddly_do_not_cut_a_function_short(text: str, language: str, end: str) -> None:
    found = at(text, language)
    assert found.target in ("Modal", "A.Has", "A.one")
    assert found.warnings == ()
    assert text.replace("‸", "")[: found.target_span.end].endswith(end)


def test_commands_that_are_handed_on_are_shown() -> None:
    text = "cleanup() { rm x; }\npoints() { ls; }\nother() { ls; }\n"
    body = "work() {\n  trap 'cleanup; exit 1' EXIT\n  ‸compgen -W '$( points )'\n  echo other\n}\n"
    around = outside(at(text + body, "shellscript"))
    assert mentions(around, "cleanup points other") == {"cleanup": True, "points": True, "other": False}


DEEP = {
    "typescript": """interface Repo { find(id: string): Order }
interface Services { repo: Repo }
interface Far { canary(): void }
class App {
  private services: Services;
  async run(id: string) { const { repo } = this.services; return ‸await repo.find(id); }
}
""",
    "python": """class Session:
    def get(self, q: str) -> int: return 4711
class Db:
    session: Session
class App:
    def __init__(self):
        self.db = Db()
class View:
    def __init__(self, app: App):
        self.app = app
    def run(self):
        return ‸self.app.db.session.get("a")
""",
    "php": """<?php
class Repo { public function find(string $id): Order { return 4711; } public function canary() {} }
class Services { public Repo $repo; public function make(): Repo {} }
class App {
  private Services $services;
  public function run() { return ‸$this->services->repo->find("a") + $this->services->make()->find("b"); }
}
""",
    "javascript": """class Repo { find(id) { return 4711 } canary() {} }
class Services { constructor() { this.repo = new Repo() } }
class App {
  constructor() { this.services = new Services() }
  run(id) { let one = this.services; one = one.next.last; return ‸this.services.repo.find(id) }
}
""",
}


@pytest.mark.parametrize(("language", "shown"), [(one, "get" if one == "python" else "find") for one in DEEP])
def test_members_at_the_end_of_a_path_are_shown_as_far_as_types_are_said(language: str, shown: str) -> None:
    around = outside(at(DEEP[language], language))
    assert mentions(around, shown)[shown], around
    assert "canary" not in around
    assert "4711" not in around
