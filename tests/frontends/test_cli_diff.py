"""Which lines a change brought: our reading of git against real repositories."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from cli_run import git as run_git

from airlock.frontends.cli import diff, git, sources
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.files import NotCheckedError

LIMIT = 1_000_000
TOP = "one\ntwo\nthree\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    run_git(tmp_path, "init", "-q", "-b", "main")
    write(tmp_path, "a.txt", TOP)
    write(tmp_path, "moved.txt", "".join(f"line {i}\n" for i in range(20)))
    write(tmp_path, "mode.sh", "x\n")
    write(tmp_path, "lock.json", "{}\n")
    write(tmp_path, ".gitattributes", "lock.json -diff\n")
    commit(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, name: str, text: str | bytes) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())


def commit(folder: Path) -> None:
    run_git(folder, "add", "-A")
    run_git(folder, "commit", "-q", "-m", "x", "--no-verify")


def brought(found: list[sources.Source]) -> dict[str, list[int]]:
    """The new lines of each file, of the first forty."""
    return {s.name: [n for n in range(1, 41) if s.change is None or s.change.brought(n, n)] for s in found}


def staged(*paths: str) -> dict[str, list[int]]:
    return brought(list(sources.of_index(paths, LIMIT)))


def since(revision: str, *paths: str) -> dict[str, list[int]]:
    return brought(list(sources.since(revision, paths, LIMIT)))


def test_only_added_lines_of_the_index(repository: Path) -> None:
    write(repository, "a.txt", "one\nTWO\nthree\nfour\n+++ b/five\n@@ -1 +1 @@\n--- six\n")
    run_git(repository, "add", "-A")
    write(repository, "a.txt", "work tree only\n")
    assert staged() == {"a.txt": [2, 4, 5, 6, 7]}
    with git.contents(".") as _:
        texts = [s.read() for s in sources.of_index((), LIMIT)]
    assert texts == [b"one\nTWO\nthree\nfour\n+++ b/five\n@@ -1 +1 @@\n--- six\n"]


def test_deleted_lines_bring_nothing(repository: Path) -> None:
    write(repository, "a.txt", "one\n")
    (repository / "lock.json").unlink()
    run_git(repository, "add", "-A")
    assert staged() == {}


def test_before_the_first_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_git(tmp_path, "init", "-q")
    write(tmp_path, "a", "x\ny")
    run_git(tmp_path, "add", "-A")
    monkeypatch.chdir(tmp_path)
    assert staged() == {"a": [1, 2]}


@pytest.mark.parametrize(
    "name", ["a b.txt", 'q"uote.txt', "t\tab.txt", "new\nline", "é名😀.txt", "b/c d/é", "-x", ":(top)z", "back\\slash"]
)
@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be made there")
def test_odd_names(repository: Path, name: str) -> None:
    write(repository, name, "x\n")
    run_git(repository, "add", "-A")
    assert staged() == {name: [1]}
    assert since("HEAD") == {name: [1]}
    run_git(repository, "commit", "-q", "-m", "x")
    write(repository, name, "x\ny\n")
    assert since("HEAD") == {name: [2]}
    assert since("HEAD", name) == {name: [2]}


def test_moved_files_bring_only_what_was_added(repository: Path) -> None:
    run_git(repository, "mv", "moved.txt", "there.txt")
    run_git(repository, "add", "-A")
    assert staged() == {}
    with (repository / "there.txt").open("a") as file:
        file.write("more\n")
    run_git(repository, "add", "-A")
    assert staged() == {"there.txt": [21]}


def test_files_git_will_not_show_count_as_a_whole(repository: Path) -> None:
    write(repository, "lock.json", '{"a":1}\n')
    run_git(repository, "add", "-A")
    assert staged()["lock.json"][:2] == [1, 2]


@pytest.mark.skipif(sys.platform == "win32", reason="no mode bits there")
def test_a_mode_change_brings_nothing(repository: Path) -> None:
    (repository / "mode.sh").chmod(0o755)
    assert since("HEAD") == {}
    run_git(repository, "add", "-A")
    assert staged() == {}


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_are_left_out_and_a_file_in_the_place_of_one_is_new(repository: Path) -> None:
    (repository / "link").symlink_to("a.txt")
    assert since("HEAD") == {}
    run_git(repository, "add", "-A")
    assert staged() == {}
    commit(repository)
    (repository / "link").unlink()
    write(repository, "link", "x\ny\n")
    run_git(repository, "add", "-A")
    assert staged() == {"link": [1, 2]}


def test_since_takes_in_commits_the_index_the_work_tree_and_new_files(repository: Path) -> None:
    write(repository, "b.txt", "committed\n")
    commit(repository)
    write(repository, "c.txt", "staged\n")
    run_git(repository, "add", "c.txt")
    write(repository, "a.txt", TOP + "changed\n")
    write(repository, "sub/d.txt", "unknown\n")
    write(repository, ".gitignore", "*.log\n")
    write(repository, "e.log", "ignored\n")
    got = since("HEAD~1")
    assert {name: lines[:2] for name, lines in got.items()} == {
        "a.txt": [4],
        "b.txt": [1],
        "c.txt": [1],
        str(Path("sub/d.txt")): [1, 2],
        ".gitignore": [1, 2],
    }


def test_names_are_relative_to_here_and_paths_narrow_it_down(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(repository, "sub/d.txt", "x\n")
    write(repository, "a.txt", TOP + "four\n")
    run_git(repository, "add", "-A")
    write(repository, "sub/new.txt", "x\n")
    monkeypatch.chdir(repository / "sub")
    assert set(staged()) == {str(Path("../a.txt")), "d.txt"}
    assert set(staged(".")) == {"d.txt"}
    assert set(since("HEAD", ".")) == {"d.txt", "new.txt"}
    assert set(since("HEAD")) == {str(Path("../a.txt")), "d.txt", "new.txt"}


def test_a_conflict_is_named_as_not_checked(repository: Path) -> None:
    run_git(repository, "checkout", "-q", "-b", "other")
    write(repository, "a.txt", "other\n")
    commit(repository)
    run_git(repository, "checkout", "-q", "main")
    write(repository, "a.txt", "main\n")
    commit(repository)
    with pytest.raises(Exception, match="non-zero"):
        run_git(repository, "merge", "other")
    (source,) = list(sources.of_index((), LIMIT))
    with pytest.raises(NotCheckedError, match="conflict"):
        source.read()


def test_large_and_binary_contents(repository: Path) -> None:
    write(repository, "large", "x" * 2_000_000)
    write(repository, "small", "x\n")
    write(repository, "bin", b"a\0b")
    run_git(repository, "add", "-A")
    got = {source.name: read(source) for source in sources.of_index((), LIMIT)}
    assert got == {"large": "larger than 976 kB", "small": b"x\n", "bin": None}


def read(source: sources.Source) -> bytes | str | None:
    try:
        return source.read()
    except NotCheckedError as problem:
        return str(problem)


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(CommandError, match="not in a git repository") as problem:
        staged()
    assert problem.value.code == Exit.USAGE


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "HEAD:a.txt", "", "HEAD\0"])
def test_a_revision_that_is_none(repository: Path, revision: str) -> None:
    with pytest.raises(CommandError, match="--since does not name a revision"):
        since(revision)
    assert not (repository / "x").exists()


def test_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f".{os.pathsep}{repository / 'empty'}")
    write(repository, "git", "#!/bin/sh\n")
    (repository / "git").chmod(0o755)
    with pytest.raises(CommandError, match="git was not found"):
        staged()
    assert git.ignored_but_tracked(".") == frozenset()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script as the trap")
def test_a_repository_cannot_run_programs_through_us(repository: Path) -> None:
    trap, sprung = repository / "trap.sh", repository / "sprung"
    write(repository, "trap.sh", f"#!/bin/sh\ntouch {sprung}\ncat\n")
    trap.chmod(0o755)
    for key in ("core.fsmonitor", "diff.external", "core.pager", "diff.bad.textconv", "diff.bad.command"):
        run_git(repository, "config", key, str(trap))
    write(repository, ".gitattributes", "* diff=bad\n")
    write(repository, "a.txt", "changed\n")
    assert since("HEAD")["a.txt"] == [1]
    git.ignored_but_tracked(".")
    run_git(repository, "-c", "core.fsmonitor=false", "add", "-A")
    sprung.unlink(missing_ok=True)
    assert staged()["a.txt"] == [1]
    assert not sprung.exists()


def test_hostile_settings_do_not_change_what_is_read(repository: Path) -> None:
    for key, value in (
        ("color.ui", "always"),
        ("diff.noprefix", "true"),
        ("diff.mnemonicPrefix", "true"),
        ("diff.interHunkContext", "99"),
        ("diff.renames", "false"),
    ):
        run_git(repository, "config", key, value)
    write(repository, "a.txt", "ONE\ntwo\nTHREE\n")
    run_git(repository, "mv", "moved.txt", "there.txt")
    assert since("HEAD") == {"a.txt": [1, 3]}


def test_a_patch_of_nonsense_is_no_change() -> None:
    assert diff.changes(b"", b"") == []
    assert diff.changes(b":100644 100644 a b M\0x\0", b"@@ -1 +1 @@\n+y\n") == []
