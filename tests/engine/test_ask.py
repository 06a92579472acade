"""Prompts that somebody has tailored: what stays and goes, what there is room for, what a failing run said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from airlock.core.model import Document, Piece, PieceKind, PieceState, Prompt, Span, Task
from airlock.engine import Engine, Report, Tailoring
from airlock.settings import Settings

SECRET = "Tr0ub4" + "dor-9xK2"
MAIL = "bob" + "@" + "acme-mail.com"
SOURCE = f"""import decimal
from shop.rates import rate_of

class MoneyBox: ...
class Line:
    def price(self) -> MoneyBox: return 40404
LIMIT = 10
def helper(line: Line) -> int: return 40404

@proprietary
def sauce(a): return helper(a)

def total(line: Line) -> int:
    password = "{SECRET}"
    return helper(line) + LIMIT + line.price() + rate_of(decimal.Decimal(1))

def pay(line): return total(line)
def show(line): return total(line)
"""


@pytest.fixture(name="shop")
def a_shop(tmp_path: Path) -> Path:
    files = {
        "airlock.toml": '[protected]\nnames = ["MoneyBox"]\ndecorators = ["proprietary"]\npaths = ["shop/hidden.py"]\n',
        "shop/cart.py": SOURCE,
        "shop/rates.py": "def rate_of(x: int = 40404) -> int: return 40404\n",
        "shop/hidden.py": "from .cart import total\ndef inner(): return total(1)\n",
        "shop/till.py": "from .cart import total\ndef ring(code: str = 'a40404') -> int:\n    return total(code)\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def asked(shop: Path, task: Task = Task.FIX, *, trusted: bool = True, **tailoring: object) -> Prompt:
    engine = Engine.open(Settings(), root=str(shop), trusted=trusted, ephemeral=True)
    at = SOURCE.index("return helper(line)")
    document = Document(SOURCE, str(shop / "shop" / "cart.py"), "python")
    prepared = engine.prompt(document, [Span(at, at)], task, tailoring=Tailoring(**tailoring))  # type: ignore[arg-type]
    assert prepared.prompt is not None, prepared.problem
    assert "40404" not in prepared.prompt.markdown
    assert SECRET not in str(prepared.prompt)
    return prepared.prompt


def labels(made: Prompt, *states: PieceState) -> dict[str, PieceKind]:
    return {piece.label: piece.kind for piece in made.items if piece.state in states}


def test_protected_code_is_not_offered_and_protected_names_have_neutral_ones(shop: Path) -> None:
    made = asked(shop, add=("sauce", "inner"))
    assert labels(made, PieceState.OFFERED) == {
        "pay()": PieceKind.CALLER,
        "show()": PieceKind.CALLER,
        "ring()": PieceKind.CALLER,
    }
    assert "sauce" not in made.markdown
    assert "Money" not in str([(piece.id, piece.label) for piece in made.items])
    assert "class ModuleA" in labels(made, PieceState.SENT)


def test_a_refactoring_knows_who_uses_it(shop: Path) -> None:
    made = asked(shop, Task.REFACTOR, drop=("show",))
    assert "# shop/till.py\ndef ring(code: str = " in made.markdown
    assert "It is used by `pay()` (line 17), `ring()` (shop/till.py:2); what they do is left out." in made.markdown
    assert "One of the definitions it uses was left out; say what you assume about it." in made.markdown
    assert "def show" not in made.markdown


ORDER = ["class ModuleA", "pay()", "show()", "ring()"]


@pytest.mark.parametrize("task", [Task.FIX, Task.REFACTOR])
def test_a_prompt_says_the_same_where_nobody_asks_what_it_is_made_of(shop: Path, task: Task) -> None:
    listed, plain = asked(shop, task), asked(shop, task, listed=False)
    said = [re.sub(r"AIRLOCK_\w+", "", made.markdown) for made in (listed, plain)]
    assert said[0] == said[1]
    assert (listed.excerpt.omitted, listed.excerpt.warnings) == (plain.excerpt.omitted, plain.excerpt.warnings)
    assert "ring()" in [piece.label for piece in listed.items]
    assert bool(plain.items) is (task is Task.REFACTOR)  # callers are among what it says
    assert asked(shop, task, listed=False, drop=("LIMIT",)).items


def test_what_is_needed_least_goes_first_where_there_is_no_room(shop: Path) -> None:
    whole = asked(shop, Task.REFACTOR)
    assert (labels(whole, PieceState.OVER), whole.over) == ({}, False)
    gone: list[str] = []
    for budget in range(whole.tokens - 1, 20, -12):
        made = asked(shop, Task.REFACTOR, budget=budget)
        assert made.tokens <= budget or made.over
        gone += [label for label in labels(made, PieceState.OVER) if label not in gone]
        assert labels(made, PieceState.SENT).keys() >= {"import decimal", "total()"}
        if made.over:
            break
    assert gone[0] == "class ModuleA"
    assert set(gone[1:4]) == {"pay()", "show()", "ring()"}
    assert gone.index("class Line") < gone.index("helper()")
    assert made.over
    assert labels(made, PieceState.SENT) == {
        "import decimal": PieceKind.IMPORT,
        "from shop.rates import rate_of": PieceKind.IMPORT,
        "total()": PieceKind.TARGET,
    }
    assert "no room for " in str(made.excerpt.omitted)


def test_what_is_asked_for_stays_longest(shop: Path) -> None:
    whole = asked(shop, add=("pay",))
    made = asked(shop, add=("pay",), budget=whole.tokens - 30)
    assert "pay()" in labels(made, PieceState.SENT)
    assert labels(made, PieceState.OVER)


TRACE = """Traceback (most recent call last):
  File "{root}/shop/till.py", line 3, in ring
    return total("40404")
  File "/build/shop/cart.py", line 15, in total
  File "{root}/shop/hidden.py", line 2, in inner
  File "/home/alice/venv/lib/python3.12/site-packages/django/x.py", line 9, in y
ValueError: {secret} is no number, MoneyBox says, ask {mail}
"""


def test_a_trace_goes_along_reduced_and_redacted(shop: Path) -> None:
    made = asked(shop, trace=TRACE.format(root=shop, secret=SECRET, mail=MAIL))
    said = made.markdown.partition("```text\n")[2].partition("\n```")[0].splitlines()
    assert said[:3] == ["  shop/till.py:3 in ring", "  shop/cart.py:15 in total", "  … 2 frames in libraries (django)"]
    assert said[3].startswith("ValueError: AIRLOCK_")
    assert "Money" not in said[3]
    (piece,) = [piece for piece in made.items if piece.kind is PieceKind.TRACE]
    assert (piece.label, piece.state) == (said[3], PieceState.SENT)
    kinds = {replacement.finding.kind for replacement in made.replacements}
    assert {"email", "password", "protected_name"} <= kinds
    dropped = asked(shop, trace=TRACE.format(root=shop, secret=SECRET, mail=MAIL), drop=(piece.id,))
    assert "django" not in dropped.markdown
    for private in ("alice", str(shop), "/build", "hidden", MAIL):
        assert private not in made.markdown


def test_what_a_trace_quotes_is_redacted_like_everything_else_and_not_masked_by_its_place(shop: Path) -> None:
    made = asked(shop, trace=f'  File "{shop}/shop/till.py", line 3, in ring\nKeyError: northern is not in LIMIT, {SECRET}\n')
    assert "KeyError: northern is not in LIMIT, AIRLOCK_" in made.markdown


def test_without_trust_no_file_is_looked_for(shop: Path) -> None:
    made = asked(shop, trusted=False, trace=TRACE.format(root=shop, secret="x", mail="me"))
    assert "  shop/till.py:3 in ring\n  … " in made.markdown
    assert "cart.py:15" not in made.markdown


def test_reports_are_pieces_too(shop: Path) -> None:
    at = SOURCE.index("return helper(line)")
    reports = tuple(Report(Span(at, at + 6), f"{SECRET} is not {what}") for what in ("good", "short"))
    made = asked(shop, reports=reports)
    told: list[Piece] = [piece for piece in made.items if piece.kind is PieceKind.REPORT]
    assert [piece.label.endswith(end) for piece, end in zip(told, (" is not good", " is not short"), strict=True)] == [True, True]
    assert [piece.line for piece in told] == [15, 15]
    again = asked(shop, reports=reports, drop=(told[0].id,))
    assert "is not good" not in again.markdown
    assert "is not short" in again.markdown


def test_what_is_reported_of_several_lines_is_told_once(shop: Path) -> None:
    places = [SOURCE.index(word) for word in ("return helper(line)", "password =", "return helper(line)", "def pay")]
    made = asked(shop, reports=tuple(Report(Span(at, at + 3), "no types") for at in places))
    assert "\n- lines 14, 15: no types\n" in made.markdown
    assert [piece.line for piece in made.items if piece.kind is PieceKind.REPORT] == [14]
