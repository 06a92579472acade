"""Values restored into JSON and shell: what reads the text back reads exactly the value."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core.restore import Restorer, restore
from airlock.core.written import writer

TOKEN = "AIRLOCK_KEY_7F3A2B"
VALUES = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), min_size=1, max_size=20)


def restored(text: str, value: str, form: str) -> str:
    return restore(text, lambda: (TOKEN,), lambda token: value if token == TOKEN else None, writer(form)).text


@given(VALUES)
def test_json_reads_the_value(value: str) -> None:
    text = json.dumps({"a": f"x {TOKEN} y", "b": [TOKEN]})
    assert json.loads(restored(text, value, "json")) == {"a": f"x {value} y", "b": [value]}


@given(VALUES.filter(lambda value: not set(value) & set("$`")))  # which Python's own reader leaves escaped in double quotes
def test_a_shell_reads_the_value_in_every_kind_of_quotes(value: str) -> None:
    text = f"run {TOKEN} --a={TOKEN} '{TOKEN} x' \"it\\\"s {TOKEN}\" \\' {TOKEN}"
    words = shlex.split(restored(text, value, "shell"))
    assert words == ["run", value, f"--a={value}", f"{value} x", f'it"s {value}', "'", value]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_a_real_shell_agrees() -> None:
    value = "a'b\"c$HOME`id`\\d e!\n*"
    script = restored(f"printf %s%s%s {TOKEN} \"{TOKEN}\" '{TOKEN}'", value, "shell")
    assert subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout == value * 3


SCRIPTS = {
    "# don't\nprintf %s X": "{}",
    'printf %s "$(printf %s "X")"': "{}",
    'printf %s "$(printf %s X)"': "{}",
    'printf %s "`printf %s X`"': "{}",
    "cat <<EOF\na X\nEOF": "a {}\n",
    "cat <<'EOF'\nX b\nEOF": "{} b\n",
    "cat <<-EOF\n\tX\n\tEOF\nprintf %s X": "{}\n{}",
    'cat >/dev/null <<A; cat >/dev/null <<"B"\nit\'s\nA\n"\nB\nprintf %s X': "{}",
    'f() { printf %s "a X"; }; f': "a {}",
    'printf %s "${NONE:-X}" "${NONE:-"X"}" "${NONE:-${NOBODY-a X}}${HOME:+X}"': "{}{}a {}{}",
    "printf %s ${NONE:-X} ${NONE:-'X'}": "{}{}",
}


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_real_shell_agrees_in_substitutions_comments_and_here_documents(script: str) -> None:
    value = "a'b\"c$HOME`id`$(id)\\d e}!*#"
    command = restored(script.replace("X", TOKEN), value, "shell")
    restorer = Restorer(lambda: (TOKEN,), lambda _: value, writer("shell"))
    assert "".join([*map(restorer.feed, script.replace("X", TOKEN)), restorer.finish()]) == command
    out = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True).stdout
    assert out == SCRIPTS[script].replace("{}", value)


@given(
    st.lists(
        st.sampled_from(["'", '"', "`", "$(", "$'", "${", "}", ")", "\\", "\n", "<<", "-", "E", "<<'E'", "#", " ", TOKEN, "<", "$"]),
        max_size=30,
    )
)
def test_a_shells_text_is_written_alike_whole_and_in_pieces(pieces: list[str]) -> None:
    text = "".join(pieces)
    restorer = Restorer(lambda: (TOKEN,), lambda _: "a'b $x", writer("shell"))
    assert "".join([*map(restorer.feed, text), restorer.finish()]) == restored(text, "a'b $x", "shell")


def test_pieces_know_the_quotes_of_earlier_pieces() -> None:
    restorer = Restorer(lambda: (TOKEN,), lambda _: "a'b", writer("shell"))
    text = f"x 'y {TOKEN}' {TOKEN}"
    assert "".join([*map(restorer.feed, text), restorer.finish()]) == "x 'y a'\\''b' 'a'\"'\"'b'"


PATCH = f"--- a/x.pem\n+++ b/x.pem\n@@ -1,2 +1,3 @@ head\n a\n-old\n+{TOKEN}\n+b\n@@ -9 +10 @@\n-c\n+d\nend {TOKEN}\n"
KEY_LINES = "one\ntwo\n three"


def test_a_value_of_several_lines_goes_on_as_lines_of_its_patch() -> None:
    after = restored(PATCH, KEY_LINES, "patch")
    assert "@@ -1,2 +1,5 @@ head\n a\n-old\n+one\n+two\n+ three\n+b\n@@ -9 +10 @@\n-c\n+d\nend one\n" in after
    kept = restored(PATCH.replace(f"+{TOKEN}", f" {TOKEN}").replace("-old", f"-{TOKEN}"), KEY_LINES, "patch")
    assert "@@ -1,6 +1,5 @@ head\n a\n-one\n-two\n- three\n one\n two\n  three\n+b\n" in kept


def test_a_value_that_was_taken_from_a_patch_has_its_signs() -> None:
    assert "+one\n+two\n+b" in restored(PATCH, "one\n+two", "patch")


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_git_applies_what_was_restored_into_a_patch(tmp_path: Path) -> None:
    (tmp_path / "x.pem").write_bytes(b"a\nold\nc\n")
    patch = restored(f"--- a/x.pem\n+++ b/x.pem\n@@ -1,3 +1,3 @@\n a\n-old\n+{TOKEN}\n c\n", KEY_LINES, "patch")
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=patch.encode(), check=True)
    assert (tmp_path / "x.pem").read_bytes() == f"a\n{KEY_LINES}\nc\n".encode()
