"""Stack traces of many languages, reduced: functions of the workspace by name and line, libraries counted, nobody's home."""

from __future__ import annotations

import random
import string

import pytest

from airlock.core.trace import Frame, reduced
from timing import done_within

HOME = "/home/" + "alice"
FILES = ("shop/cart.py", "src/cart.js", "src/shop/Cart.java", "cart.go", "src/main.rs", "Shop/Cart.cs", "lib/cart.rb", "src/Cart.php")


def place(frame: Frame) -> str:
    """The workspace in which the samples ran."""
    path = frame.file.replace("\\", "/").removeprefix("file://").removeprefix("./")
    if frame.file == "Cart.java":
        return "src/shop/Cart.java" if frame.name.startswith("shop.") else ""
    return next((name for name in FILES if path in (name, f"{HOME}/ws/{name}")), "")


CASES = {
    "python": (
        f"""Traceback (most recent call last):
  File "{HOME}/ws/shop/cart.py", line 12, in total
    return self.sum("secret")
           ^^^^^^^^^^^^^^^^^^
  File "{HOME}/.venv/lib/python3.11/site-packages/django/db/models.py", line 3, in save
    assert x == "secret"
  File "/usr/lib/python3.11/json/__init__.py", line 3, in loads
ValueError: could not open '{HOME}/private/x.csv' for 12
second line of it
""",
        """  shop/cart.py:12 in total
  … 2 frames in libraries (django, Python)
ValueError: could not open '…/x.csv' for 12
second line of it""",
    ),
    "python, many times": (
        "Traceback\n" + f'  File "{HOME}/ws/shop/cart.py", line 12, in total\n    total("secret")\n' * 900 + "RecursionError: too deep\n",
        "  shop/cart.py:12 in total\nRecursionError: too deep",
    ),
    "pytest": (
        "    def test():\n>       assert total('secret') == 3\nE       assert 4 == 3\n\nshop/cart.py:12: AssertionError\n",
        "E       assert 4 == 3\n  shop/cart.py:12\nAssertionError",
    ),
    "node": (
        f"""{HOME}/ws/src/cart.js:3
  throw new TypeError("secret")
  ^

TypeError: Cannot read properties of undefined (reading 'x')
    at Cart.total (file://{HOME}/ws/src/cart.js:3:7)
    at async {HOME}/ws/src/cart.js:9:7
    at Object.<anonymous> ({HOME}/ws/node_modules/@acme/x/lib/a.js:1:1)
    at Module._compile (node:internal/modules/cjs/loader:1105:14)
    at Array.map (<anonymous>)
""",
        """TypeError: Cannot read properties of undefined (reading 'x')
  src/cart.js:3 in Cart.total
  src/cart.js:9
  … 3 frames in libraries (@acme/x, Node)""",
    ),
    "the jvm": (
        """Exception in thread "main" java.lang.IllegalStateException: no stock
\tat shop.Cart.total(Cart.java:12)
\tat app//org.junit.runner.Run.run(Run.java:3)
\tat java.base/jdk.internal.reflect.Native.invoke(Native Method)
Caused by: java.io.IOException: disk /Users/Jane Doe/secret/x.db is full
\t... 12 more
""",
        """Exception in thread "main" java.lang.IllegalStateException: no stock
  src/shop/Cart.java:12 in shop.Cart.total
  … 2 frames in libraries (org.junit, jdk.internal)
Caused by: java.io.IOException: disk …/x.db is full""",
    ),
    "go": (
        f"""panic: runtime error: index out of range [3] with length 3

goroutine 1 [running]:
main.(*Cart).Total(0xc000012345, {{0x1, 0x2}})
\t{HOME}/ws/cart.go:12 +0x1d
github.com/x/y.Run(...)
\t{HOME}/go/pkg/mod/github.com/x/y@v1.2.3/run.go:3
created by main.main in goroutine 1
\t{HOME}/ws/cart.go:40 +0x5
""",
        """panic: runtime error: index out of range [3] with length 3
goroutine 1 [running]:
  cart.go:12 in main.(*Cart).Total
  … 1 frame in libraries (github.com/x/y)
  cart.go:40 in main.main""",
    ),
    "rust": (
        """thread 'main' panicked at src/main.rs:12:5:
index out of bounds: the len is 3 but the index is 7
stack backtrace:
   0: rust_begin_unwind
             at /rustc/abc/library/std/src/panicking.rs:645:5
   1: shop::cart::total
             at ./src/main.rs:12:5
   2: tokio::runtime::run
""",
        """thread 'main' panicked at src/main.rs:12:5:
index out of bounds: the len is 3 but the index is 7
stack backtrace:
  … 1 frame in libraries (Rust)
  src/main.rs:12 in shop::cart::total
  … 1 frame in libraries (tokio)""",
    ),
    "csharp": (
        f"""Unhandled exception. System.InvalidOperationException: no stock
   at Acme.Cart.Total(Decimal tax, List`1 x) in {HOME}/ws/Shop/Cart.cs:line 12
   at System.Linq.Enumerable.Sum[T](IEnumerable`1 source)
""",
        """Unhandled exception. System.InvalidOperationException: no stock
  Shop/Cart.cs:12 in Acme.Cart.Total
  … 1 frame in libraries (System.Linq)""",
    ),
    "ruby": (
        f"""{HOME}/ws/lib/cart.rb:12:in `total': undefined method `x' for nil (NoMethodError)
\tfrom {HOME}/.gems/gems/rack-2.1.0/lib/rack.rb:3:in `call'
\tfrom {HOME}/ws/lib/cart.rb:40:in 'Cart#pay'
""",
        """  lib/cart.rb:12 in total
undefined method `x' for nil (NoMethodError)
  … 1 frame in libraries (rack)
  lib/cart.rb:40 in Cart#pay""",
    ),
    "php": (
        f"""PHP Fatal error:  Uncaught RuntimeException: no stock in {HOME}/ws/src/Cart.php:12
#0 {HOME}/ws/src/Cart.php(40): Cart->total('secret', Array)
#1 [internal function]: Cart->{{closure}}('secret')
#2 {HOME}/ws/vendor/acme/x/src/A.php(3): run()
#3 {{main}}
""",
        """  src/Cart.php:12
PHP Fatal error:  Uncaught RuntimeException: no stock
  src/Cart.php:40 in Cart->total
  … 1 frame in libraries (acme/x)""",
    ),
    "swift": (
        f"""Other/Place.swift:12: Fatal error: Index out of range
0   Shop  0x0000000100003f4c Cart.total() + 12
1 [ra] [system] 0x0001 in Cart.total() at {HOME}/ws/cart.go:12:5
""",
        """Fatal error: Index out of range
  … 1 frame in libraries
  cart.go:12 in Cart.total""",
    ),
    "nothing known": (
        f"the thing at {HOME}/ws/secret/place broke\nand C:\\Users\\Jane Doe\\x.txt too\n",
        "the thing at … broke\nand …/x.txt too",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_traces_are_reduced(case: str) -> None:
    printed, expected = CASES[case]
    assert reduced(printed, place) == expected
    for private in ("alice", "Jane", "secret"):
        assert private not in reduced(printed.replace("\n", "\r\n"), place)


def test_colours_and_control_characters_are_taken_off() -> None:
    printed = '\x1b[31mValueError\x1b[0m: \x00x\x1b[1;2H\n  File "shop/cart.py", line 3, in \x1b[1mf\x1b[0m\n'
    assert reduced(printed, place) == "ValueError: x\n  shop/cart.py:3 in f"


def test_of_many_frames_the_first_and_the_last_are_shown() -> None:
    frames = "".join(f'  File "shop/cart.py", line {number}, in f\n' for number in range(1, 90))
    lines = reduced(frames + "ValueError: x\n", place).splitlines()
    assert len(lines) < 40
    assert (lines[0], lines[-2], lines[-1]) == ("  shop/cart.py:1 in f", "  shop/cart.py:89 in f", "ValueError: x")
    assert lines.count("  …") == 1


def test_of_a_long_text_without_frames_both_ends_are_shown() -> None:
    lines = reduced("".join(f"line {number}\n" for number in range(500)), place).splitlines()
    assert (lines[0], lines[-1]) == ("line 0", "line 499")
    assert len(lines) < 30


def test_hostile_traces_take_no_time() -> None:
    rng = random.Random(7)
    pieces = ['  File "', "at ", "a//", "x.y.", "(", ")", ":12", " in ", "\t", "/b", "#1 ", "0x0 ", "  ", "::", "[", "@", "\ud800", "\0"]
    texts = ["".join(rng.choices(pieces, k=400)) + "\n" for _ in range(60)]
    texts += [piece * 4000 + "\n" for piece in (*pieces, *string.punctuation, "at a//", "1: a ")]

    def work() -> None:
        for text in texts:
            reduced(text * 3, lambda _: "")

    assert done_within(1, work)
