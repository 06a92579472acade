"""What an excerpt shows of other files: by the paths of imports in each language, by unique names, and never a value."""

from __future__ import annotations

import pytest

from airlock.core import syntax
from airlock.core.context import Around, Shelf, excerpt
from airlock.core.context.across.follow import says
from airlock.core.context.across.languages import imports_of
from airlock.core.context.proof import accounted
from airlock.core.model import Document, Part, PartKind, Span
from airlock.core.syntax import never
from core.across_files import Files, asked, sections
from timing import done_within, pace

CART = """LIMIT = 77001
class Cart:
    '''A canary.'''
    def __init__(self, owner: str = 'canary') -> None:
        self.x = 'canary'
    def total(self, tax=0.25) -> int:  # canary
        return 12345
    def other(self): ...
"""
PYTHON = {
    "relative": ("from .models import Cart\n", "shop/models.py"),
    "absolute": ("from shop.models import Cart\n", "shop/models.py"),
    "in src": ("from store.models import Cart\n", "src/store/models.py"),
    "renamed": ("from .models import Cart as Basket\n", "shop/models.py"),
    "passed on": ("from shop.api import Cart\n", "shop/models.py"),
    "everything": ("from .models import *\n", "shop/models.py"),
    "nested": ("if True:\n    from .models import Cart\n", "shop/models.py"),
}


@pytest.mark.parametrize("case", PYTHON)
def test_python_imports_are_followed(case: str) -> None:
    line, path = PYTHON[case]
    name = "Basket" if case == "renamed" else "Cart"
    texts = {
        "shop/use.py": f"{line}\ndef here(cart: {name}):\n    return cart.total() + {name}('me').total()\n",
        "shop/__init__.py": "",
        "shop/api/__init__.py": "from ._inner import Cart\n",
        "shop/api/_inner.py": "from ..models import Cart\n",
        path: CART,
    }
    assert sections(asked(texts)) == {
        path: 'class Cart: def __init__(self, owner: str = "…") -> None: ... def total(self, tax=0) -> int: ...',
    }


def test_python_modules_are_looked_into() -> None:
    texts = {
        "use.py": "from pkg import models\nimport pkg.tools\ndef here():\n    return models.Cart(1), pkg.tools.mend('x')\n",
        "pkg/__init__.py": "",
        "pkg/models.py": "class Cart:\n    def __init__(self, size: int) -> None: ...\n",
        "pkg/tools.py": "def mend(text: str) -> str:\n    return 'canary'\ndef unused(): ...\n",
    }
    assert sections(asked(texts)) == {
        "pkg/models.py": "class Cart: def __init__(self, size: int) -> None: ...",
        "pkg/tools.py": "def mend(text: str) -> str: ...",
    }


def test_imports_inside_a_function_are_followed() -> None:
    texts = {
        "use.py": "def here():\n    from other import Made, unused\n    return Made(1)\ndef no():\n    from other import gone\n",
        "other.py": "class Made:\n    def __init__(self, a): ...\ndef unused(): ...\ndef gone(): ...\n",
    }
    assert sections(asked(texts)) == {"other.py": "class Made: def __init__(self, a): ... def unused(): ..."}


def test_members_of_base_classes_and_of_what_a_function_returns_are_shown() -> None:
    texts = {
        "use.py": (
            "from base import Base\nfrom make import make\n"
            "class Shop(Base):\n    def here(self):\n        thing = make()\n        return self.inherited(thing.weight())\n"
        ),
        "base.py": "from deeper import Root\nclass Base(Root):\n    def near(self): ...\n",
        "deeper.py": "class Root:\n    def inherited(self, by: float) -> None:\n        print('canary')\n    def not_used(self): ...\n",
        "make.py": "class Thing:\n    def weight(self) -> float:\n        return 1.5\ndef make() -> Thing:\n    return Thing()\n",
    }
    assert sections(asked(texts)) == {
        "deeper.py": "class Root: def inherited(self, by: float) -> None: ...",
        "make.py": "class Thing: def weight(self) -> float: ... def make() -> Thing: ...",
    }


TYPES = "export interface Cart { id: string; lines: number }\nexport function total(cart: Cart, rate = 0.25): number { return 4242 }\n"
SCRIPT = {
    "without ending": ({}, "./cart", "src/cart.ts"),
    "compiled ending": ({}, "./cart.js", "src/cart.ts"),
    "index": ({}, "./cart", "src/cart/index.ts"),
    "paths": ({"tsconfig.json": '{ // how\n "compilerOptions": {"paths": {"@/*": ["./lib/*"],},} }'}, "@/cart", "lib/cart.ts"),
    "base": ({"tsconfig.json": '{"extends": "./base"}', "base.json": '{"compilerOptions": {"baseUrl": "lib"}}'}, "cart", "lib/cart.ts"),
    "package": (
        {"package.json": '{"workspaces": ["packages/*"]}', "packages/a/package.json": '{"name": "@x/cart", "main": "dist/main.js"}'},
        "@x/cart",
        "packages/a/src/main.ts",
    ),
    "package that is built": (
        {
            "package.json": '{"workspaces": ["packages/*"]}',
            "packages/a/package.json": '{"name": "cart", "types": "dist/main.d.ts"}',
            "packages/a/dist/main.d.ts": "export declare function total(): void;\n",
        },
        "cart",
        "packages/a/src/main.ts",
    ),
    "part of a package": (
        {
            "pnpm-workspace.yaml": "packages:\n  - 'libs/**'\n",
            "package.json": "{}",
            "libs/deep/a/package.json": '{"name": "cart", "exports": {"./*": {"types": "./dist/*.d.ts"}}}',
        },
        "cart/sum",
        "libs/deep/a/src/sum.ts",
    ),
    "own part": ({"package.json": '{"imports": {"#in/*": "./lib/*.js"}}'}, "#in/cart", "lib/cart.ts"),
}


@pytest.mark.parametrize("case", SCRIPT)
def test_typescript_imports_are_followed(case: str) -> None:
    more, source, path = SCRIPT[case]
    use = f'import {{ total, type Cart }} from "{source}";\nexport const here = (cart: Cart) => total(cart);\n'
    assert sections(asked({"src/use.ts": use, **more, path: TYPES})) == {
        path: "export interface Cart { id: string; lines: number } export function total(cart: Cart, rate = 0): number { /* … */ }",
    }


PASSED_ON = {
    'export * from "./deep";': 'import { make } from "./mid";',
    'export { build as make } from "./deep";': 'import { make } from "./mid";',
    'import { build } from "./deep";\nexport { build as make };': 'import { make } from "./mid";',
    'export * as inner from "./deep";': 'import { inner } from "./mid"; const make = inner.build;',
    'export { default } from "./deep";': 'import make from "./mid";',
    'import build from "./deep";\nexport default memo(build);': 'import make from "./mid";',
}


@pytest.mark.parametrize("mid", PASSED_ON)
def test_what_a_module_passes_on_is_followed(mid: str) -> None:
    name = "make" if mid.startswith("export *") and " as " not in mid else "build"
    texts = {
        "use.ts": f"{PASSED_ON[mid]}\nfunction here() {{ return make(1) + ('inner' in this ? 0 : inner.{name}(2)) }}\n",
        "mid.ts": mid,
        "deep.ts": f"export default function {name}(size: number): string {{ return 'canary' }}\nconst hidden = 1;\n",
    }
    assert sections(asked(texts)) == {"deep.ts": f"export default function {name}(size: number): string {{ /* … */ }}"}


def test_commonjs_exports_are_followed() -> None:
    texts = {
        "use.js": (
            "const { first } = require('./lib');\nconst lib = require('./lib'), run = require('./run'), Made = require('./made').Made;\n"
            "function here() { return first(lib.second(run(1)), new Made(), lib.third) }\n"
        ),
        "lib/index.js": (
            "function first(a) { return 'canary' }\nmodule.exports = { first, second(b) { return 'canary' }, third: 'canary', no: 9 };\n"
        ),
        "run.js": "module.exports = function run(x) { return 'canary' };\n",
        "made.js": "exports.Made = class Made { constructor(a) { this.a = 'canary' } };\n",
    }
    shown = sections(asked(texts))
    assert shown["lib/index.js"] == ('function first(a) { /* … */ } module.exports = { second(b) { /* … */ }, third: "…" };')
    assert shown["run.js"].startswith("module.exports = function run(x)")
    assert "class Made" in shown["made.js"]


def test_go_packages_are_folders() -> None:
    texts = {
        "cmd/use.go": ('package main\n\nimport "example.com/shop/cart/v2"\n\nfunc here() int {\n\treturn cart.Total(helper(limit))\n}\n'),
        "cmd/more.go": (
            'package main\n\n// canary\nfunc helper(a int) string { return "canary" }\n\nconst (\n\tlimit = 4711\n\tunused = 4712\n)\n'
        ),
        "cmd/more_test.go": "package main\n\nfunc helper(b int) {}\n",
        "go.mod": "module example.com/shop\n\ngo 1.22\n",
        "cart/v2/total.go": 'package cart\n\nfunc Total(s string) int { return len("canary") }\n',
        "cart/v2/other.go": "package cart\n\nfunc Other() {}\n",
    }
    assert sections(asked(texts)) == {
        "cmd/more.go": "func helper(a int) string const limit = 0",
        "cart/v2/total.go": "func Total(s string) int",
    }


def test_java_packages_and_members_are_followed() -> None:
    main = "app/src/main/java/com/shop"
    texts = {
        "app/src/test/java/com/shop/Use.java": (
            "package com.shop;\nimport com.shop.pay.Money;\nimport static com.shop.pay.Rates.rate;\n"
            "class Use {\n  int here(Cart cart, Money money) { return cart.total() + rate(money); }\n}\n"
        ),
        f"{main}/Cart.java": 'package com.shop;\npublic class Cart {\n  String a = "canary";\n  public int total() { return 4711; }\n}\n',
        f"{main}/pay/Money.java": "package com.shop.pay;\npublic class Money { }\n",
        f"{main}/pay/Rates.java": "package com.shop.pay;\nclass Rates {\n  static int rate(Money m) { return 4712; }\n  void no() { }\n}\n",
    }
    shown = sections(asked(texts))
    assert set(shown) == {f"{main}/Cart.java", f"{main}/pay/Money.java", f"{main}/pay/Rates.java"}
    assert "int total()" in shown[f"{main}/Cart.java"]
    assert "rate(Money m)" in shown[f"{main}/pay/Rates.java"]
    assert "no()" not in shown[f"{main}/pay/Rates.java"]


def test_a_name_that_one_file_defines_is_found_without_a_path() -> None:
    texts = {
        "use.sh": "source deep/cart.sh\nhere() {\n  total 1\n}\n",
        "deep/cart.sh": "total() {\n  echo canary\n}\n",
    }
    assert "deep/cart.sh" in sections(asked(texts, indexed=True))
    assert sections(asked(texts)) == {}


def test_what_more_than_one_file_defines_is_left_out_and_said() -> None:
    texts = {"use.c": "int here(void) { return helper(); }\n", "a.c": "int helper(void) { return 1; }\n"}
    assert "a.c" in sections(asked(texts, indexed=True))
    made = asked({**texts, "b.c": "int helper(void) { return 2; }\n"}, indexed=True)
    assert sections(made) == {}
    assert "signatures of names that more than one file defines: helper" in made.omitted


def test_of_what_a_header_declares_and_a_source_defines_the_header_is_meant_that_is_included() -> None:
    texts = {"use/a.c": "#include <lib/api.h>\nint here(void) { return helper(); }\n", "core/x/api.h": "int helper(void);\n"}
    texts["core/impl.c"] = "int helper(void) { return 1; }\n"
    assert sections(asked(texts, indexed=True)) == {"core/x/api.h": "int helper(void);"}
    other = texts["use/a.c"].replace("api.h", "other_api.h")
    assert sections(asked({**texts, "use/a.c": other}, indexed=True)) == {}


def test_a_name_of_a_library_is_not_looked_up() -> None:
    texts = {
        "use.py": "from flask import Response\ndef here():\n    return Response(), undefined\n",
        "a.py": "class Response: ...\nundefined = 1\n",
    }
    assert sections(asked(texts, indexed=True)) == {}


def test_long_types_show_only_what_is_touched() -> None:
    fields = "".join(f"  field{number}: Map<string, number>;\n" for number in range(60))
    texts = {
        "use.ts": 'import { State } from "./state";\nfunction here(state: State) { return state.field7 }\n',
        "state.ts": f"export interface State {{\n{fields}}}\n",
    }
    assert sections(asked(texts)) == {"state.ts": "export interface State { field7: Map<string, number>; }"}


def test_broken_and_endless_files_give_what_is_certain() -> None:
    texts = {
        "use.py": "from loop import a\nfrom half import b, c\ndef here():\n    return a, b(), c()\n",
        "loop.py": "from pool import a\n",
        "pool.py": "from loop import *\nfrom loop import a\n",
        "half.py": "def b(x): return 1\ndef c(y: = 'canary'):\n    'canary'\n",
    }
    shown = sections(asked(texts))
    assert shown.get("half.py", "").startswith("def b(x): ...")
    assert "canary" not in str(shown)


def test_modules_that_all_pass_on_each_other_are_looked_into_once() -> None:
    every = "".join(f'export * from "./m{number}";\n' for number in range(14))
    texts = {"use.ts": 'import { lost } from "./m0";\nfunction here() { return lost(1) }\n'}
    texts |= {f"m{number}.ts": f"{every}// lost\n" for number in range(14)}
    assert done_within(pace(), lambda: asked(texts))
    texts["m13.ts"] += "export function lost(a: number): void {}\n"
    assert set(sections(asked(texts))) == {"m13.ts"}


def test_bases_that_are_reached_in_many_ways_are_looked_at_once() -> None:
    wide, deep = range(5), range(4)
    bases = ", ".join(f"L0_{one}" for one in wide)
    texts = {"use.py": f"from l0 import *\nclass Own({bases}):\n    def here(self): return self.far() + self.lost()\n"}
    for level in deep:
        above = ", ".join(f"L{level + 1}_{one}" for one in wide)
        classes = "".join(f"class L{level}_{one}({above}): # far lost\n    a = 1\n" for one in wide)
        texts[f"l{level}.py"] = f"from l{level + 1} import *\n{classes}"
    texts["l4.py"] = "class L4_0:\n    def far(self): ...\n" + "".join(f"class L4_{one}: ...\n" for one in wide[1:])
    looked: list[str] = []

    class Counted(Files):
        def has(self, path: str) -> bool:
            looked.append(path)
            return super().has(path)

    at = texts["use.py"].index("here")
    made = excerpt(Document(texts["use.py"], "use.py", "python"), [Span(at, at)], never, Around(Counted(texts), "use.py", Shelf()))
    assert made is not None
    assert len(looked) < 200


def test_a_stopped_search_gives_no_excerpt() -> None:
    texts = {"use.py": "from other import a\ndef here():\n    return a\n", "other.py": "a = 1\n"}
    calls = iter([False] * 6)
    around = Around(Files(texts), "use.py", Shelf())
    at = texts["use.py"].index("here")
    assert excerpt(Document(texts["use.py"], "use.py", "python"), [Span(at, at)], lambda: next(calls, True), around) is None


def test_a_file_is_read_anew_when_it_changed() -> None:
    texts = {"use.py": "from other import made\ndef here():\n    return made(1)\n", "other.py": "def made(one): ...\n"}
    shelf = Shelf()
    document, at = Document(texts["use.py"], "use.py", "python"), texts["use.py"].index("here")
    for text, expected in ((texts["other.py"], "def made(one)"), ("def made(two): ...\n", "def made(two)"), ("gone = 1\n", "")):
        made = excerpt(document, [Span(at, at)], never, Around(Files({**texts, "other.py": text}), "use.py", shelf))
        assert made is not None
        assert expected in sections(made).get("other.py", "")


@pytest.mark.parametrize("language", sorted({"python", "typescript", "java", "go", "ruby", "php", "c", "rust", "csharp", "kotlin"}))
def test_no_path_can_break_out_of_its_comment(language: str) -> None:
    comment = syntax.comment(language, "a\nb.py")
    assert comment is not None
    assert "\n" not in comment


OWN, OTHER = "def here(): ...\n", "def made(): ...\n"
FOREIGN = Part(Span(16, 32), PartKind.SIGNATURE, Span(0, 16), "made", "other.py")


@pytest.mark.parametrize(
    ("part", "known", "sound"),
    [
        (FOREIGN, {"other.py": OTHER}, True),
        (FOREIGN, {}, False),
        (FOREIGN, {"other.py": OTHER.replace("made", "make")}, False),
        (FOREIGN._replace(path=""), {"other.py": OTHER}, False),
        (FOREIGN._replace(kind=PartKind.TARGET), {"other.py": OTHER}, False),
        (FOREIGN._replace(kind=PartKind.IMPORT), {"other.py": OTHER}, False),
    ],
)
def test_what_is_from_another_file_is_accounted_for(part: Part, known: dict[str, str], sound: bool) -> None:
    assert accounted(OWN + OTHER, (Part(Span(0, 16), PartKind.TARGET, Span(0, 16)), part), OWN, known) is sound


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("xCart " * 999 + "class Cart", True),
        ("Cart() " * 99 + "x " * 999 + "class Cart", True),
        ("class Carts\n" + "Cart() " * 99, False),
        ("class " + "x" * 999 + " Cart", False),
        ("", False),
    ],
)
def test_what_declares_a_name_is_found_wherever_the_name_stands(text: str, found: bool) -> None:
    assert says(text, "Cart", r"\bclass[ \t]+{name}\b", imports_of("java")) is found
