"""What is kept of a workspace between two questions is never older than what is there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from airlock.engine.workspace import kept as keeping
from airlock.engine.workspace import reading
from airlock.engine.workspace.kept import Kept
from airlock.engine.workspace.reading import Source
from airlock.engine.workspace.tree import Tree


def settle(*paths: Path) -> None:
    """As if they had been written a minute ago."""
    for path in paths:
        then = path.stat().st_mtime_ns - 60_000_000_000
        os.utime(path, ns=(then, then))


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read."""
    found: list[str] = []
    read = reading.read

    def noted(file: str) -> Source | None:
        found.append(file)
        return read(file)

    monkeypatch.setattr(reading, "read", noted)
    return found


def test_a_file_is_read_again_only_when_it_was_written(tmp_path: Path, reads: list[str]) -> None:
    file, kept = tmp_path / "a.py", Kept()
    file.write_text("a = 1\n")
    settle(file)
    texts = [source.text for _ in range(3) if (source := kept.source(str(file))) is not None]
    assert (texts, len(reads)) == (["a = 1\n"] * 3, 1)
    file.write_text("a = 2\n")
    source = kept.source(str(file))
    assert source is not None
    assert source.text == "a = 2\n"
    file.unlink()
    assert kept.source(str(file)) is None


def test_what_was_just_written_is_not_trusted(tmp_path: Path, reads: list[str]) -> None:
    file, kept = tmp_path / "a.py", Kept()
    file.write_text("a = 1\n")
    kept.source(str(file))
    kept.source(str(file))
    assert len(reads) == 2


def test_there_is_no_more_kept_than_room_for(tmp_path: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_ROOM", 50)
    kept, files = Kept(), [tmp_path / f"{number}.py" for number in range(9)]
    for file in files:
        file.write_text("a = 'some text'\n")
        settle(file)
        kept.source(str(file))
    kept.source(str(files[-1]))
    assert len(reads) == 9
    kept.source(str(files[0]))
    assert len(reads) == 10


def test_listings_follow_what_comes_goes_and_is_ignored(tmp_path: Path) -> None:
    inner = tmp_path / "src"
    inner.mkdir()
    (inner / "a.py").write_text("")
    kept = Kept()

    def names() -> list[str]:
        settle(tmp_path, inner)
        tree = Tree(str(tmp_path), kept)
        return [name for name in tree.names("src") if tree.has(f"src/{name}")]

    assert names() == names() == ["a.py"]
    (inner / "b.py").write_text("")
    assert names() == ["a.py", "b.py"]
    (inner / "a.py").unlink()
    assert names() == ["b.py"]
    (tmp_path / ".git").mkdir()
    (inner / ".gitignore").write_text("c.py\n")
    (inner / "c.py").write_text("")
    assert names() == [".gitignore", "b.py"]
    (inner / ".gitignore").write_text("b.py\n")
    assert names() == [".gitignore", "c.py"]
    (tmp_path / ".gitignore").write_text("src/\n")
    assert names() == []


def test_a_listing_is_taken_again_while_nothing_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.py").write_text("")
    settle(tmp_path)
    kept, looks = Kept(), []
    scan = os.scandir
    monkeypatch.setattr(os, "scandir", lambda folder: (looks.append(folder), scan(folder))[1])
    assert [Tree(str(tmp_path), kept).names("") for _ in range(3)] == [["a.py"]] * 3
    assert len(looks) == 1
