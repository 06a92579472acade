"""What a workspace folder brings to questions: its test framework and its own prompts."""

from __future__ import annotations

from pathlib import Path

import pytest

from airlock.core.model import Document, Span, Task
from airlock.engine import Engine, kit
from airlock.settings import Settings

CODE = "def total(prices):\n    return sum(prices)\n"


@pytest.mark.parametrize(
    ("language", "files", "name"),
    [
        ("python", {"pyproject.toml": '[dependency-groups]\ndev = ["pytest>=9"]\n'}, "pytest"),
        ("python", {"requirements-dev.txt": "pytest\n"}, "pytest"),
        ("python", {"setup.cfg": "[metadata]\n"}, "unittest"),
        ("python", {}, ""),
        ("typescriptreact", {"package.json": '{"devDependencies": {"vitest": "3"}}'}, "Vitest"),
        ("javascript", {"package.json": '{"scripts": {"test": "node --test"}}'}, "node:test"),
        ("java", {"pom.xml": "<artifactId>junit-jupiter</artifactId>"}, "JUnit 5"),
        ("go", {"go.mod": "module shop\n"}, "the testing package"),
        ("csharp", {"tests/a.csproj": '<PackageReference Include="xunit" />'}, "xUnit"),
        ("ruby", {"Gemfile": "gem 'rspec'\n"}, "RSpec"),
        ("json", {"package.json": '{"jest": 1}'}, ""),
    ],
)
def test_the_framework_is_what_the_folders_files_name(tmp_path: Path, language: str, files: dict[str, str], name: str) -> None:
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert kit.test_framework(str(tmp_path), language) == name


def prompt(root: Path, wish: Task | str, *, trusted: bool = True) -> str:
    engine = Engine.open(Settings(), root=str(root), trusted=trusted, ephemeral=True)
    made = engine.prompt(Document(CODE, str(root / "cart.py"), "python"), [Span(5, 5)], wish)
    engine.close()
    return made.prompt.markdown if made.prompt else made.problem


def test_a_template_has_the_last_word_and_no_secret_in_it(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*kit.TEMPLATES)
    folder.mkdir(parents=True)
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    key = "AKIA" + "Q3EGRXT5W7LZ2NBK"
    (folder / "house style.md").write_text(f"Say {{{{target}}}} twice ({key}).\n\n{{{{code}}}}\n\nUse {{{{framework}}}}.", encoding="utf-8")
    (folder / "plain.md").write_text("Shorten it.", encoding="utf-8")
    made = prompt(tmp_path, "house style")
    assert made.startswith("Say `total` twice (AIRLOCK_")
    assert made.endswith("Use pytest.\n")
    assert "return sum(prices)" in made
    assert prompt(tmp_path, "plain").startswith("Shorten it.\n\n### `total`")
    assert "no template" in prompt(tmp_path, "absent")
    assert "no template" in prompt(tmp_path, "plain", trusted=False)


def test_tests_are_asked_for_in_the_folders_framework(tmp_path: Path) -> None:
    assert prompt(tmp_path, Task.TEST).startswith("Write tests for `total`.\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    assert prompt(tmp_path, Task.TEST).startswith("Write tests for `total` with pytest.\n")
    assert "pytest" not in prompt(tmp_path, Task.TEST, trusted=False)


def test_odd_files_are_no_templates(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*kit.TEMPLATES)
    folder.mkdir(parents=True)
    (folder / "empty.md").write_text("", encoding="utf-8")
    (folder / "large.md").write_bytes(b"x" * 300_000)
    (folder / "folder.md").mkdir()
    (folder / "bytes.md").write_bytes(b"\xff\xfe ok")
    assert list(kit.templates(str(tmp_path))) == ["bytes"]
