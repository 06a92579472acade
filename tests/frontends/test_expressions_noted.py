"""What is kept of compiled expressions is Airlock's own: no word of a policy, of code or of a workspace is in it."""

from __future__ import annotations

from pathlib import Path

from cli_run import command

WORD = "quillfeather"
"""Of a workspace; none of our expressions knows it."""
POLICY = f"""
[internal]
domains = ["{WORD}.example"]

[[rule]]
id = "own_numbers"
pattern = "{WORD.upper()}-[0-9]{{6}}"

[[rule]]
id = "own_words"
words = ["{WORD}-one", "{WORD}-two"]

[protected]
names = ["{WORD}_price"]
"""
FILES = {
    "airlock.toml": POLICY,
    "store.py": f"""class {WORD.title()}:
    rate: int = 3

    def {WORD}_of(self, many: int) -> int:
        return self.rate * many


{WORD.upper()} = 'at {WORD}.example, {WORD.upper()}-123456, {WORD}-one'
""",
    "shop.py": f"""from store import {WORD.title()}, {WORD.upper()}


def {WORD}_price(many: int) -> int:
    {WORD}_one = {WORD.title()}()
    password = "{WORD}" + str(many) + {WORD.upper()}
    return {WORD}_one.{WORD}_of(len(password))
""",
    "rate.h": f"int {WORD}_rate(int many);\n",
    "rate.c": f"""#include "rate.h"

int {WORD}_all(int many)
{{
	return {WORD}_rate(many) + {WORD}_rate(1);
}}
""",
}
COMMANDS = (("scan", "."), ("context", "shop.py", "6"), ("redact", "store.py"), ("prompt", "shop.py", "6"), ("context", "rate.c", "5"))


def test_no_word_of_a_workspace_is_kept(tmp_path: Path) -> None:
    folder, state = tmp_path / "code", tmp_path / "state"
    folder.mkdir()
    state.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text)
    for given in COMMANDS:
        done = command(*given, cwd=folder, AIRLOCK_STATE_DIR=str(state))
        assert done.code in {0, 1}, done.notes
    (kept,) = state.glob("expressions-*.bin")
    assert WORD.encode() not in kept.read_bytes().lower()
