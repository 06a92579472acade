"""Baselines: what is known stays known when lines move and comes back when it changes; hostile files hide nothing, nothing quotes them."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from airlock import baseline
from airlock.baseline import Draft, load
from airlock.core.model import Action, Document, Verdict
from airlock.engine import BaselineError, Engine
from airlock.settings import Settings

PASSWORD = "Tr0ub4" + "dor-9xK2"
TOKEN = "ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa" + "4avhho"
ARMOUR = "RSA PRIVATE KEY"
PEM = f"-----BEGIN {ARMOUR}-----\n" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5vQ7r9TyUi2Pm8Nq4Ws6Ed\n" * 3 + f"-----END {ARMOUR}-----"
SIGNED = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9" + ".eyJzdWIiOiI0MiIsIm5hbWUiOiJBZGEifQ" + ".k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx5"
TEXT = f'db_password = "{PASSWORD}"\ngithub = "{TOKEN}"\njwt = "{SIGNED}"\nkey = """{PEM}"""\n'


def found(root: Path, text: str, name: str = "db.py") -> set[str]:
    """Kinds shown, whole and by lines, which must agree."""
    engine = Engine.open(Settings(), root=str(root))
    lines = text.splitlines(keepends=True)
    whole = {f.kind for f in engine.check(Document(text, str(root / name), "python"))}
    assert {p.finding.kind for p in engine.shown(engine.scan_lines(lines, "python").findings, lines, (root / name).as_uri())} == whole
    return whole


ALL = {"password", "github_token", "json_web_token", "private_key"}


def write(root: Path, name: str, text: str = TEXT) -> Path:
    engine = Engine.open(Settings(), root=str(root))
    draft = Draft(root / name, str(root))
    draft.add(str(root / "db.py"), text, engine.check(Document(text, str(root / "db.py"), "python")))
    assert draft.save() == len(ALL)
    return root / name


@pytest.mark.parametrize("name", baseline.NAMES)
def test_known_values_are_hidden_until_they_change(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, TEXT) == ALL
    file = write(tmp_path, name)
    assert found(tmp_path, TEXT) == set()
    assert found(tmp_path, TEXT.replace(PASSWORD, PASSWORD + "1")) == {"password"}
    assert found(tmp_path, TEXT, "other.py") == ALL
    written = file.read_text(encoding="ascii")
    assert not [value for value in (PASSWORD, TOKEN, SIGNED, PEM) if value in written]


def test_known_values_stay_hidden_when_lines_move(tmp_path: Path) -> None:
    write(tmp_path, baseline.NAMES[0])
    assert found(tmp_path, "\r\n# moved\n" * 9 + TEXT) == set()


def test_what_is_known_is_redacted_all_the_same(tmp_path: Path) -> None:
    """A baseline hides marks; it is no leave to send anything."""
    write(tmp_path, baseline.NAMES[0])
    engine = Engine.open(Settings(), root=str(tmp_path))
    document = Document(TEXT, str(tmp_path / "db.py"), "python")
    shared = engine.share(document, Action.COPY)
    assert shared.decision.verdict is Verdict.REDACT
    assert not [value for value in (PASSWORD, TOKEN, SIGNED, PEM) if value in shared.text]
    piece = engine.share(Document(PASSWORD), Action.COPY, origin=document)
    assert PASSWORD not in piece.text


def test_an_untrusted_folder_hides_nothing(tmp_path: Path) -> None:
    write(tmp_path, baseline.NAMES[0])
    assert Engine.open(Settings(), root=str(tmp_path), trusted=False).check(Document(TEXT, str(tmp_path / "db.py"), "python"))


# detect-secrets


def theirs(path: str, value: str, line: int = 1) -> str:
    entry = {"type": "Secret Keyword", "hashed_secret": hashlib.sha1(value.encode()).hexdigest(), "line_number": line}
    return json.dumps({"version": "1.5.0", "results": {path: [entry]}})


def test_a_baseline_of_detect_secrets_counts(tmp_path: Path) -> None:
    (tmp_path / ".secrets.baseline").write_text(theirs("sub\\db.py", PASSWORD), encoding="utf-8")
    assert found(tmp_path, "\n\n" + TEXT, "sub/db.py") == ALL - {"password"}
    (tmp_path / ".secrets.baseline").write_text(theirs("./db.py", SIGNED.rpartition(".")[0] + "."), encoding="utf-8")
    assert found(tmp_path, TEXT) == ALL - {"json_web_token"}


@pytest.mark.parametrize(("value", "line", "kind"), [("ghp", 2, "github_token"), (f"BEGIN {ARMOUR}", 4, "private_key")])
def test_a_fragment_counts_for_its_line_alone(tmp_path: Path, value: str, line: int, kind: str) -> None:
    (tmp_path / ".secrets.baseline").write_text(theirs("db.py", value, line), encoding="utf-8")
    assert found(tmp_path, TEXT) == ALL - {kind}
    assert found(tmp_path, "\n" + TEXT) == ALL


TIDIED = 3
"""What the hook says when it found nothing new and took out of the baseline what it does not find by itself."""


def hook(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-m", "detect_secrets.pre_commit_hook", "--baseline", ".secrets.baseline", *arguments)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONWARNINGS"}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.skipif(shutil.which("git") is None, reason="its hook asks git")
def test_detect_secrets_is_content_with_what_we_write(tmp_path: Path) -> None:
    write(tmp_path, ".secrets.baseline")
    (tmp_path / "db.py").write_text(TEXT, encoding="utf-8")
    for arguments in (("init", "--quiet"), ("add", ".")):
        subprocess.run(("git", *arguments), cwd=tmp_path, check=True, timeout=60)
    done = hook(tmp_path, "db.py")
    assert done.returncode in {0, TIDIED}, done.stdout + done.stderr
    (tmp_path / "db.py").write_text(TEXT.replace(PASSWORD, PASSWORD + "1"), encoding="utf-8")
    assert hook(tmp_path, "db.py").returncode == 1


def test_what_detect_secrets_wrote_is_kept(tmp_path: Path) -> None:
    entry = {"type": "Hex High Entropy String", "filename": "x.py", "hashed_secret": "0" * 40, "is_secret": False, "line_number": 3}
    before = {"version": "1.5.0", "plugins_used": [{"name": "KeywordDetector"}], "results": {"x.py": [entry]}, "generated_at": ""}
    (tmp_path / ".secrets.baseline").write_text(json.dumps(before), encoding="utf-8")
    write(tmp_path, ".secrets.baseline")
    once = (tmp_path / ".secrets.baseline").read_text(encoding="ascii")
    after = json.loads(once)
    assert after["plugins_used"] == before["plugins_used"]
    assert after["results"]["x.py"] == [entry]
    draft = Draft(tmp_path / ".secrets.baseline", str(tmp_path))
    draft.add(str(tmp_path / "db.py"), "", ())
    draft.save()
    assert (tmp_path / ".secrets.baseline").read_text(encoding="ascii") == once


# files


def test_files_not_looked_at_keep_what_was_known_as_long_as_they_are_there(tmp_path: Path) -> None:
    file = write(tmp_path, baseline.NAMES[0])
    salt = json.loads(file.read_text(encoding="ascii"))["salt"]
    (tmp_path / "db.py").write_text("", encoding="utf-8")
    Draft(file, str(tmp_path)).save()
    kept = json.loads(file.read_text(encoding="ascii"))
    assert (kept["salt"], list(kept["findings"])) == (salt, ["db.py"])
    (tmp_path / "db.py").unlink()
    Draft(file, str(tmp_path)).save()
    assert json.loads(file.read_text(encoding="ascii"))["findings"] == {}


def test_two_baselines_do_not_correlate(tmp_path: Path) -> None:
    prints = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        prints.append({e["fingerprint"] for e in json.loads(write(tmp_path / name, baseline.NAMES[0]).read_text())["findings"]["db.py"]})
    assert len(prints[0]) == len(ALL)
    assert not prints[0] & prints[1]


BROKEN = [
    b"",
    b"hunter2secret",
    b"\xff\xfe\x00",
    b"[]",
    b'{"hunter2secret": 1}',
    b"[" * 200_000,
    b'{"results": []}',
    b'{"results": {"hunter2secret": {}}}',
    b'{"results": {"a": ["hunter2secret"]}}',
    b'{"results": {"a": [{"hashed_secret": 3}]}}',
    b'{"version": 1, "salt": "hunter2secret", "findings": {}}',
    b'{"version": 1, "salt": "", "findings": {}}',
    b'{"version": 7, "salt": "00", "findings": {}}',
    b'{"version": 1, "salt": "00", "findings": {"a": [{"kind": "hunter2secret"}]}}',
    b'{"version": 1, "salt": "00", "findings": {"a": [' + b",".join([b"{}"] * 200_001) + b"]}}",
    b'{"results": ' + b" " * 11_000_000 + b"{}}",
]


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_file_is_a_clear_error_hides_nothing_and_is_not_overwritten(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / baseline.NAMES[0]
    file.write_bytes(content)
    with pytest.raises(BaselineError) as caught:
        load(file, str(tmp_path))
    told = str(caught.value)
    assert told.startswith(f"{file.name} cannot be used as a baseline: ")
    assert told.endswith("Nothing in it is in force.")
    assert "hunter2" not in told
    engine = Engine.open(Settings(), root=str(tmp_path))
    assert engine.warnings() == (told,)
    assert found(tmp_path, TEXT) == ALL
    with pytest.raises(BaselineError):
        Draft(file, str(tmp_path))
    assert file.read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with names are a POSIX thing")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ".secrets.baseline")
    assert "it is no file" in Engine.open(Settings(), root=str(tmp_path)).warnings()[0]
    (tmp_path / ".secrets.baseline").unlink()
    (tmp_path / ".secrets.baseline").symlink_to("nowhere")
    assert "cannot be used" in Engine.open(Settings(), root=str(tmp_path)).warnings()[0]


def test_odd_paths_and_lines_in_a_file_do_no_harm(tmp_path: Path) -> None:
    odd = {
        "../../etc/passwd": [],
        "": [],
        "\ud800\0": [],
        "db.py": [{"hashed_secret": "A" * 40, "line_number": []}, {"hashed_secret": "b"}],
    }
    (tmp_path / ".secrets.baseline").write_text(json.dumps({"results": odd}), encoding="utf-8")
    assert found(tmp_path, TEXT) == ALL


def test_a_file_that_cannot_be_written_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(BaselineError, match="cannot be written"):
        Draft(tmp_path / "none" / "b.json", str(tmp_path)).save()
