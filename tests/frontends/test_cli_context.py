"""`airlock context` and `airlock prompt`: the least code about one function, and no value in it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cli_run import TIMEOUT_SECONDS, ask, aws_key, command, here, running

KEY = aws_key()
OTHER = aws_key("QUX7SM")
SOURCE = f"""import os
import json

RATE = 3
OTHER_KEY = "{OTHER}"


def unrelated():
    return "{OTHER}"


def connect(名前):
    key = "{KEY}"
    print("```")
    return os.environ, key, RATE, 名前
"""
LINE = SOURCE.split("\n").index("def connect(名前):") + 1


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.py").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "words.txt").write_text("nothing to explain\n", encoding="utf-8")
    return tmp_path


NOT_NEEDED = (
    "ctypes", "html.entities", "platform", "airlock.core.context.across.ecmascript", "airlock.core.context.data.formats",
    "airlock.core.context.families.ecmascript", "airlock.frontends.lsp", "tempfile", "tree_sitter_python",
)  # fmt: skip


def test_a_cold_command_loads_no_more_than_it_needs(shop: Path) -> None:
    program = (
        "import sys; from airlock.__main__ import main; "
        f"sys.exit(main(['context', 'shop.py', '{LINE}']) or ' '.join(set(sys.modules).intersection({NOT_NEEDED!r})) or None)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=shop, capture_output=True, text=True, check=False, timeout=TIMEOUT_SECONDS)
    assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize("what", ["context", "prompt"])
def test_a_notebook_has_no_lines_that_could_be_asked_for(shop: Path, what: str) -> None:
    (shop / "shop.ipynb").write_text(json.dumps({"cells": [{"cell_type": "code", "source": [SOURCE]}]}), encoding="utf-8")
    done = here(what, "shop.ipynb", "1")
    assert (done.code, done.text) == (3, "")
    assert b"notebook" in done.err
    assert OTHER.encode() not in done.err


def test_markdown_holds_what_is_needed_and_no_value(shop: Path) -> None:
    done = here("context", "shop.py", str(LINE + 1))
    assert (done.code, done.err) == (0, b"")
    assert done.text.startswith(f"### `connect` — shop.py, lines {LINE}–{LINE + 3}\n\n````python\n")
    assert "\n````\n" in done.text
    assert "import os" in done.text
    assert "def connect(名前):" in done.text
    for absent in (KEY, OTHER, "unrelated", "import json"):
        assert absent not in done.text.split("Left out")[0]


def test_json_says_where_everything_comes_from(shop: Path) -> None:
    done = here("context", "shop.py", str(LINE), "5", "--json")
    made = json.loads(done.text)
    told = {"version", "target", "language", "omitted", "warnings", "tokens", "file_tokens", "masked"}
    assert set(made) == {*told, "text", "parts", "items", "over"}
    assert (made["version"], made["target"], made["language"]) == (1, "connect", "python")
    assert KEY not in made["text"]
    assert made["tokens"] > 0
    assert made["file_tokens"] > 0
    parts = made["parts"]
    assert [p["start"] for p in parts] == [0, *(p["end"] for p in parts[:-1])]
    assert parts[-1]["end"] == len(made["text"])
    (target,) = [p for p in parts if p["kind"] == "target"]
    assert made["text"][target["start"] : target["end"]].strip().startswith("def connect(名前):")
    start, end = target["origin"]
    assert SOURCE[start:end].strip().startswith("def connect(名前):")


def test_serving_answers_each_line_at_once(shop: Path) -> None:
    single = json.loads(here("context", "shop.py", str(LINE), "1", "--json").text)
    with running("context", "--serve", cwd=shop) as process:
        for asked in ({"file": "shop.py", "line": LINE, "col": 1}, {"file": str(shop / "shop.py"), "line": LINE}):
            assert json.loads(ask(process, json.dumps(asked).encode())) == single
        process.communicate(timeout=TIMEOUT_SECONDS)
        assert process.returncode == 0


@pytest.mark.parametrize(
    "asked",
    [
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"file": 1, "line": 1}',
        b'{"file": "shop.py"}',
        b'{"file": "shop.py", "line": true}',
        b'{"file": "shop.py", "line": 0}',
        b'{"file": "shop.py", "line": 1, "col": "x"}',
        b'{"file": "shop.py", "line": 100000}',
        b'{"file": "shop.py", "line": 1, "drop": "x"}',
        b'{"file": "shop.py", "line": 1, "add": [1]}',
        b'{"file": "shop.py", "line": 1, "budget": -1}',
        b'{"file": "gone.py", "line": 1}',
        b'{"file": "a\\u0000b", "line": 1}',
        b'{"file": "words.txt", "line": 1}',
        b"\xff",
    ],
)
def test_serving_goes_on_after_what_cannot_be_answered(shop: Path, asked: bytes) -> None:
    good = json.dumps({"file": "shop.py", "line": LINE}).encode()
    done = here("context", "--serve", stdin=asked + b"\n\n" + good + b"\n")
    first, second = [json.loads(line) for line in done.text.splitlines()]
    assert set(first) == {"error"}
    assert second["target"] == "connect"
    assert done.code == 3


def test_the_file_is_read_anew(shop: Path) -> None:
    with running("context", "--serve", cwd=shop) as process:
        for name in ("first", "second"):
            (shop / "shop.py").write_text(f"def {name}():\n    return 1\n", encoding="utf-8")
            assert json.loads(ask(process, b'{"file": "shop.py", "line": 1}'))["target"] == name
        process.communicate(timeout=TIMEOUT_SECONDS)


def test_a_range_of_lines(shop: Path) -> None:
    assert here("context", "shop.py", str(LINE + 1), "--end", str(LINE + 2)).code == 0
    done = here("context", "shop.py", str(LINE), "--end", "1")
    assert (done.code, done.notes) == (2, "airlock: --end lies before LINE\n")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 2),
        (("shop.py",), 2),
        (("shop.py", "0"), 2),
        (("shop.py", "1" * 20), 2),
        (("shop.py", "9999"), 2),
        (("gone.py", "1"), 3),
        ((".", "1"), 3),
        (("words.txt", "1"), 3),
        (("shop.py", "1", "--json", "--serve"), 2),
        (("shop.py", "1", "--serve"), 2),
    ],
)
def test_what_cannot_be_answered(shop: Path, arguments: tuple[str, ...], code: int) -> None:
    done = here("context", *arguments)
    assert (done.code, done.out) == (code, b"")
    assert done.notes.count("\n") == 1


def test_the_policy_decides(shop: Path) -> None:
    (shop / "airlock.toml").write_text('[actions]\nprompt = "deny"\n', encoding="utf-8")
    for verb in ("context", "prompt"):
        done = here(verb, "shop.py", str(LINE))
        assert (done.code, done.out) == (4, b"")


@pytest.mark.parametrize("task", ["fix", "explain", "test", "refactor", "review"])
def test_prompts(shop: Path, task: str) -> None:
    done = here("prompt", "shop.py", str(LINE + 1), "--task", task)
    assert done.code == 0
    assert "`connect`" in done.text
    assert KEY not in done.text
    assert OTHER not in done.text


def test_a_prompt_can_be_restored(shop: Path) -> None:
    made = command("prompt", "shop.py", str(LINE), cwd=shop)
    back = command("restore", cwd=shop, stdin=made.out)
    assert f'key = "{KEY}"' in back.text


def test_binary_and_unknown_languages(shop: Path) -> None:
    (shop / "a.bin").write_bytes(b"a\0b")
    (shop / "a.txt").write_text("just words\n", encoding="utf-8")
    for name in ("a.bin", "a.txt"):
        done = here("prompt", name, "1")
        assert (done.code, done.out) == (3, b"")


def test_signatures_of_other_files_are_shown_with_their_path(shop: Path) -> None:
    (shop / "use.py").write_text("from shop import unrelated\n\n\ndef main():\n    return unrelated()\n", encoding="utf-8")
    made = json.loads(here("context", "use.py", "4", "--json").text)
    assert "# shop.py\ndef unrelated(): ...\n" in made["text"]
    assert OTHER not in made["text"]
    foreign = [part for part in made["parts"] if "path" in part]
    assert {part["path"] for part in foreign} == {"shop.py"}
    copied = [part for part in foreign if part["origin"]]
    assert copied
    for part in copied:
        assert made["text"][part["start"] : part["end"]] == SOURCE[slice(*part["origin"])]


def test_pieces_are_listed_dropped_and_added(shop: Path) -> None:
    done = here("context", "shop.py", str(LINE), "--items")
    rows = [line.split(maxsplit=4) for line in done.text.splitlines()]
    assert [(row[1], row[2], row[4]) for row in rows] == [
        ("sent", "import", "import os  (line 1)"),
        ("sent", "definition", "RATE  (line 4)"),
        ("offered", "definition", "OTHER_KEY  (line 5)"),
        ("offered", "definition", "unrelated()  (line 8)"),
        ("sent", "target", f"connect()  (line {LINE})"),
    ]
    listed = json.loads(here("prompt", "shop.py", str(LINE), "--items", "--json").text)
    assert [item["id"] for item in listed["items"]] == [row[0] for row in rows]
    for verb in ("context", "prompt"):
        made = here(verb, "shop.py", str(LINE), "--drop", rows[1][0], "--add", "unrelated").text
        assert "def unrelated(): ..." in made
        assert "RATE = " not in made
        for option in ("--drop", "--add"):
            done = here(verb, "shop.py", str(LINE), option, "Rate")
            assert (done.code, done.out) == (2, b""), "what is misspelt would go, or be missing, without a word"
            assert f"one {option} names nothing" in done.notes
    asked = {"file": "shop.py", "line": LINE, "drop": ["RATE"], "add": [rows[3][0]]}
    answer = json.loads(here("context", "--serve", stdin=json.dumps(asked).encode() + b"\n").text)
    assert [item["state"] for item in answer["items"]] == ["sent", "dropped", "offered", "sent", "sent"]


def test_a_budget_and_what_a_run_printed(shop: Path) -> None:
    done = here("prompt", "shop.py", str(LINE), "--budget", "40")
    assert (done.code, done.notes) == (0, "airlock: the function alone is larger than the budget\n")
    assert "RATE = " not in done.text
    printed = f'Traceback\n  File "{shop}/shop.py", line {LINE}, in connect\n  File "/x/shop.py", line 3, in a\nKeyError: {KEY}\n'
    for name in ("-", "run.txt"):
        (shop / "run.txt").write_text(printed, encoding="utf-8")
        done = here("prompt", "shop.py", str(LINE), "--trace", name, stdin=printed.encode() if name == "-" else b"")
        assert f"  shop.py:{LINE} in connect\n  … 1 frame in libraries\nKeyError: AIRLOCK_" in done.text
        assert str(shop) not in done.text
        assert KEY not in done.text


@pytest.mark.parametrize("arguments", [("--trace", "gone.txt"), ("--json",), ("--budget", "0"), ("--drop",)])
def test_options_that_make_no_sense(shop: Path, arguments: tuple[str, ...]) -> None:
    done = here("prompt", "shop.py", str(LINE), *arguments)
    assert (done.code, done.out) == (3 if arguments[0] == "--trace" else 2, b"")
