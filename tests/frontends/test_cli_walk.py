"""Which files a scan looks at; git itself is the judge of what is ignored."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from cli_run import git
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from airlock.engine.workspace.gitignore import Patterns
from airlock.frontends.cli import walk
from timing import done_within

NAMES = ("a", "b", "a.txt", "b.log", "build", "x y", "é", "#c", "!d")
PATTERNS = (
    *("a", "/a", "a/", "*.log", "!b.log", "build/", "/build", "**/a", "a/**", "b/*", "!b/a", "x y", "x\\ y", "\\#c", "\\!d", "# c"),
    *("", "!", "/", "//", "é", "[ab].txt", "a*", "/a/b", "b/a.txt", "*", "!*.txt", "!/build", "?", "a/ ", "!*/", "??", "\\a", "a\\"),
    *(
        "**",
        "**/",
        "/**",
        "/**/",
        "b/**/a",
        "**/build/**",
        "a/**/",
        "**/b*/*.txt",
        "a**",
        "**a",
        "b/**/**/é",
        "*/*/a",
        "!**/a.txt",
    ),
    *(
        "[!a].txt",
        "[^b]*",
        "[[:alpha:]].txt",
        "[a-]",
        "[]a]",
        "[a",
        "[b-a]",
        "[\\a]",
        "*[.]*",
        "*.t*t",
        "*l*d",
        "a//b",
        "x y/",
        "é*/",
    ),
    *("!a/", "!/b/", "!b/*", "build*/[a-c]*", "  a", "a\\ ", "\\[a", "[[:nonsense:]a]", "b/a/../a", "./a", "*.log/", "[a-c]/[!a]*/?*"),
)
# Left out, since git reads them differently from its own manual: `b**/a` (stars after a literal start cross folders) and `[!/]`.
IGNORES = st.lists(st.sampled_from(PATTERNS), max_size=4)


def found(folder: str | Path, *, heed_git: bool = True) -> list[str]:
    return [path for path, problem in walk.files(str(folder), heed_git=heed_git) if not problem]


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def gits_view(folder: Path) -> set[str]:
    listed = git(folder, "ls-files", "-z", "--cached", "--others", "--exclude-per-directory=.gitignore", "--exclude-from=.git/info/exclude")
    return set(os.fsdecode(listed).split("\0")) - {""}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    return tmp_path


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@example(top=["**", "!b/*"], nested=[], excluded=[])
@example(top=["/**", "!*/"], nested=["[b-a]", "[[:nonsense:]a]"], excluded=["?"])
@example(top=["a"], nested=["!*/", "!a/"], excluded=["b"])
@given(top=IGNORES, nested=IGNORES, excluded=IGNORES)
def test_agrees_with_git(tmp_path_factory: pytest.TempPathFactory, top: list[str], nested: list[str], excluded: list[str]) -> None:
    folder = tmp_path_factory.mktemp("tree")
    git(folder, "init", "-q", "--template=")  # a few hundred sample hooks less
    for first in ("a", "b", "build"):
        write(folder, {f"{first}/{name}/{leaf}": "" for name in ("a", "build", "x y") for leaf in NAMES})
        write(folder, {f"{first}/{name}": "" for name in ("a.txt", "b.log", "é")})
    write(folder, {"c.txt": "", "c.log": "", ".gitignore": "\n".join(top) + "\n", "b/.gitignore": "\r\n".join(nested)})
    write(folder, {".git/info/exclude": "\n".join(excluded)})
    assert set(found(folder)) == {str(folder / name) for name in gits_view(folder)}


def test_order_is_stable_and_paths_begin_as_given(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(repository, {"b/z.py": "", "b/a.py": "", "a.py": "", "c.py": ""})
    monkeypatch.chdir(repository)
    assert found(".") == ["a.py", str(Path("b/a.py")), str(Path("b/z.py")), "c.py"]
    assert found("b") == [str(Path("b/a.py")), str(Path("b/z.py"))]
    assert found("./b/") == ["./b/a.py", "./b/z.py"]


def test_an_outer_ignore_file_holds_inside(repository: Path) -> None:
    write(repository, {".gitignore": "*.log\n/sub/x/\n", "sub/a.log": "", "sub/a.py": "", "sub/x/a.py": ""})
    assert found(repository / "sub") == [str(repository / "sub/a.py")]


def test_an_ignored_folder_somebody_asks_for_is_looked_at(repository: Path) -> None:
    write(repository, {".gitignore": "build/\n", "build/out/a.py": ""})
    assert found(repository) == [str(repository / ".gitignore")]
    assert found(repository / "build") == [str(repository / "build/out/a.py")]
    assert found(repository / "build/out") == [str(repository / "build/out/a.py")]


def test_a_file_committed_although_ignored_is_looked_at(repository: Path) -> None:
    write(repository, {".gitignore": "*.env\n", "prod.env": "", "other.env": "", "conf/x.env": ""})
    git(repository, "add", "--force", "prod.env", "conf/x.env")
    assert str(repository / "prod.env") in found(repository)
    assert str(repository / "other.env") not in found(repository)
    assert found(repository / "conf") == [str(repository / "conf/x.env")]


def test_ignore_files_can_be_disregarded(repository: Path) -> None:
    write(repository, {".gitignore": "*.log\n", "a.log": "", ".git/hooks/x": ""})
    assert found(repository, heed_git=False) == [str(repository / ".gitignore"), str(repository / "a.log")]


def test_a_repository_inside_begins_anew(repository: Path) -> None:
    write(repository, {".gitignore": "*.log\n", "inner/a.log": "", "inner/b.tmp": "", "inner/.gitignore": "*.tmp\n"})
    git(repository / "inner", "init", "-q")
    assert str(repository / "inner/a.log") in found(repository)
    assert str(repository / "inner/b.tmp") not in found(repository)


def test_without_a_repository_ignore_files_below_still_hold(tmp_path: Path) -> None:
    write(tmp_path, {".gitignore": "*.log\n", "a.log": "", "a.py": ""})
    assert found(tmp_path) == [str(tmp_path / ".gitignore"), str(tmp_path / "a.py")]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_and_devices_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    tree = tmp_path / "tree"
    write(outside, {"secret.txt": ""})
    write(tree, {"a.py": ""})
    (tree / "out").symlink_to(outside)
    (tree / "file").symlink_to(outside / "secret.txt")
    (tree / "loop").symlink_to(tree)
    (tree / "nowhere").symlink_to(tree / "gone")
    os.mkfifo(tree / "pipe")
    assert found(tree) == [str(tree / "a.py")]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that cannot be listed")
def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    assert list(walk.files(str(tmp_path), heed_git=True)) == [(str(closed), "permission denied")]


def test_a_very_deep_tree(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 400)
    deep.mkdir(parents=True)
    (deep / "a.py").touch()
    assert found(tmp_path) == [str(deep / "a.py")]


@pytest.mark.parametrize("pattern", ["*a" * 30 + "b", "**/a/" * 30 + "b", "[a]*" * 30 + "b", "*" * 3000, "(" * 99, "[!" * 999, "\\" * 99])
def test_no_pattern_is_slow(pattern: str) -> None:
    patterns = Patterns.of([pattern])
    assert done_within(0.5, lambda: (patterns.verdict("a" * 255), patterns.verdict("a/" * 500 + "a")))
