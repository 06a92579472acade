"""The index of a workspace: what it knows, what it keeps, and that no hostile tree harms it."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from airlock.core.model import Document, Span, Task
from airlock.engine import Engine
from airlock.engine.workspace import store
from airlock.engine.workspace.index import Index
from airlock.engine.workspace.places import relative
from airlock.engine.workspace.reading import MAX_BYTES
from airlock.engine.workspace.surroundings import project_of
from airlock.settings import Settings

KEY = b"k" * 32
USE = "from lib.tools import mend\n\n\ndef here(text):\n    return mend(text)\n"
TOOLS = "SECRET = 'canary'  # canary\n\n\ndef mend(text: str, how='canary') -> str:\n    '''canary'''\n    return text + 'canary'\n"


def write(root: Path, **files: str) -> None:
    """Files by path; `__` stands for a slash, `_py` at the end for `.py`."""
    for name, text in files.items():
        path = root / f"{name.removesuffix('_py').replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def index_of(root: Path, kept: Path | None = None) -> Index:
    return Index(str(root), lambda _path, _text: True, kept, KEY)


def built(root: Path, kept: Path | None = None) -> Index:
    index = index_of(root, kept)
    for _ in index.steps():
        pass
    return index


def prompted(root: Path, settings: Settings | None = None, *, trusted: bool = True) -> str:
    """The prompt about `here` in use.py."""
    engine = Engine.open(settings or Settings(), root=str(root), trusted=trusted)
    made = engine.prompt(Document(USE, str(root / "use.py"), "python"), [Span(USE.index("here"), USE.index("here"))], Task.FIX)
    engine.close()
    assert made.prompt is not None
    return made.prompt.markdown


def test_names_are_found_only_once_all_files_are_known(tmp_path: Path) -> None:
    write(tmp_path, a="def one(): ...\nclass Two: ...\n", b="def one(): ...\nif True:\n    three = 3\n")
    index = index_of(tmp_path)
    steps = index.steps()
    next(steps)
    assert index.defining("one") == ()
    assert [(last.done, last.total) for last in steps][-1] == (2, 2)
    assert index.defining("one") == ("a.py", "b.py")
    assert index.defining("Two") == ("a.py",)
    assert index.defining("three") == ("b.py",)


def test_files_are_followed_one_by_one(tmp_path: Path) -> None:
    write(tmp_path, a="def one(): ...\n", sub__b="def two(): ...\n")
    index = built(tmp_path)
    write(tmp_path, a="def other(): ...\n", new="def fresh(): ...\n")
    for path in ("a.py", "new.py"):
        index.refresh(path)
    assert (index.defining("one"), index.defining("other"), index.defining("fresh")) == ((), ("a.py",), ("new.py",))
    (tmp_path / "sub" / "b.py").unlink()
    (tmp_path / "sub").rmdir()
    index.refresh("sub")
    assert index.defining("two") == ()


def test_it_is_kept_without_a_value_and_read_again(tmp_path: Path) -> None:
    root, kept = tmp_path / "work", tmp_path / "state" / "index.json"
    write(root, lib__tools=TOOLS)
    built(root, kept)
    text = kept.read_text(encoding="utf-8")
    assert "canary" not in text
    assert json.loads(text)["files"]["lib/tools.py"][3] == "SECRET mend"
    if sys.platform != "win32":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert index_of(root, kept).defining("mend") == ("lib/tools.py",)
    assert built(root, kept).defining("mend") == ("lib/tools.py",)


def test_unchanged_files_are_not_read_again(tmp_path: Path) -> None:
    write(tmp_path, a="def one(): ...\n", b="def two(): ...\n")
    index = built(tmp_path)
    assert len(list(index.steps())) == 1
    write(tmp_path, b="def new(): ...\n")
    assert len(list(index.steps())) == 2


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 0, "files": {}}', b'{"version": 2, "files": {"a.py": [1]}}', b"\xff" * 9]
)
def test_what_cannot_be_read_is_built_anew(tmp_path: Path, content: bytes) -> None:
    kept = tmp_path / "index.json"
    kept.write_bytes(content)
    assert store.read(kept) is None
    write(tmp_path / "work", a="def one(): ...\n")
    assert index_of(tmp_path / "work", kept).defining("one") == ()
    assert built(tmp_path / "work", kept).defining("one") == ("a.py",)


def test_where_nothing_can_be_kept_it_works_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    write(tmp_path / "work", a="def one(): ...\n")
    assert built(tmp_path / "work", tmp_path / "file" / "index.json").defining("one") == ("a.py",)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_hostile_trees_do_no_harm(tmp_path: Path) -> None:
    root = tmp_path / "work"
    write(root, good="def one(): ...\n", big="def two(): ...\n" + "# x\n" * (MAX_BYTES // 4), node_modules__dep="def three(): ...\n")
    write(tmp_path / "outside", secret="def four(): ...\n")
    (root / "loop").symlink_to(root)
    (root / "out").symlink_to(tmp_path / "outside")
    (root / "link.py").symlink_to(tmp_path / "outside" / "secret.py")
    (root / "binary.py").write_bytes(b"def five(): ...\n\0")
    (root / "odd\n\udcff.py").write_text("def six(): ...\n", encoding="utf-8")
    os.mkfifo(root / "pipe.py")
    write(root, closed="def seven(): ...\n", deep__closed="def eight(): ...\n")
    (root / "closed.py").chmod(0)
    (root / "deep").chmod(0)
    try:
        index = built(root, tmp_path / "index.json")
    finally:
        (root / "deep").chmod(0o700)
    assert index.defining("one") == ("good.py",)
    assert [index.defining(name) for name in ("two", "three", "four", "five")] == [()] * 4
    assert index.defining("six") == ("odd\n\udcff.py",)
    for path in ("link.py", "out/secret.py", "loop/good.py", "pipe.py", "../outside/secret.py", "", "good.py/x"):
        index.refresh(path)
    assert index.defining("four") == ()
    assert index.defining("one") == ("good.py",)
    assert index_of(root, tmp_path / "index.json").defining("six") == ("odd\n\udcff.py",)


def test_a_prompt_shows_signatures_of_other_files_and_no_value(tmp_path: Path) -> None:
    write(tmp_path, use=USE, lib__tools=TOOLS)
    made = prompted(tmp_path)
    assert '# lib/tools.py\ndef mend(text: str, how="…") -> str: ...' in made
    assert "canary" not in made


def test_nothing_is_shown_of_what_is_ignored_protected_or_not_trusted(tmp_path: Path) -> None:
    write(tmp_path, use=USE, lib__tools=TOOLS)
    (tmp_path / ".git").mkdir()
    assert "def mend" in prompted(tmp_path)
    assert "def mend" not in prompted(tmp_path, trusted=False)
    assert "def mend" not in prompted(tmp_path, Settings(across_files=False))
    (tmp_path / ".gitignore").write_text("lib/\n", encoding="utf-8")
    assert "def mend" not in prompted(tmp_path)
    assert built(tmp_path).defining("mend") == ()
    (tmp_path / ".gitignore").unlink()
    (tmp_path / "airlock.toml").write_text('[protected]\npaths = ["lib/**"]\n', encoding="utf-8")
    assert "def mend" not in prompted(tmp_path)


def test_a_stale_entry_gives_nothing_wrong(tmp_path: Path) -> None:
    text = "def here\n  Cart.new\nend\n"
    for name, body in (("use.rb", text), ("cart.rb", "class Cart\nend\n")):
        (tmp_path / name).write_text(body, encoding="utf-8")
    engine = Engine.open(Settings(), root=str(tmp_path))
    index = engine.index
    assert index is not None
    for _ in index.steps():
        pass
    document, place = Document(text, str(tmp_path / "use.rb"), "ruby"), [Span(4, 4)]
    before = engine.excerpt(document, place)
    assert before is not None
    assert "class Cart" in before.text
    (tmp_path / "cart.rb").write_text("class Trolley\nend\n", encoding="utf-8")
    after = engine.excerpt(document, place)
    assert after is not None
    assert "cart.rb" not in after.text
    assert (index.defining("Cart"), index.defining("Trolley")) == ((), ("cart.rb",))
    engine.close()


def test_a_file_elsewhere_stands_in_the_project_around_it(tmp_path: Path) -> None:
    root, other = tmp_path / "work", tmp_path / "other"
    write(other, use=USE, lib__tools=TOOLS)
    (other / "pyproject.toml").write_text("", encoding="utf-8")
    root.mkdir()
    assert project_of(str(other / "lib" / "tools.py")) == str(other)
    engine = Engine.open(Settings(), root=str(root))
    document, place = Document(USE, str(other / "use.py"), "python"), [Span(USE.index("here"), USE.index("here"))]
    shown = [engine.prompt(document, place, Task.FIX, elsewhere=elsewhere).prompt for elsewhere in (False, True)]
    engine.close()
    assert [made is not None and "def mend" in made.markdown for made in shown] == [False, True]


def test_names_of_places_are_relative_to_the_folder(tmp_path: Path) -> None:
    assert relative(str(tmp_path / "a" / "b.py"), str(tmp_path)) == "a/b.py"
    assert relative(str(tmp_path), str(tmp_path)) == ""
    assert relative(str(tmp_path.parent / "b.py"), str(tmp_path)) == ""
    assert relative("", str(tmp_path)) == ""
