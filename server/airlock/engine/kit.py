"""What a workspace folder says about questions: which test framework it uses, and which prompt templates it brings.

Only a trusted folder is asked. Files are read when a question is asked, a few small ones, and nothing of them is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

TEMPLATES = (".airlock", "prompts")
"""The folder of templates, from the workspace folder."""
_MOST_BYTES = 200_000
_MOST_TEMPLATES = 40
_NAME = re.compile(r"[\w][\w .-]{0,60}")

_SCRIPTS = ("javascript", "javascriptreact", "typescript", "typescriptreact")
_JVM = ("pom.xml", "build.gradle", "build.gradle.kts", "build.sbt")
_FRAMEWORKS: Mapping[tuple[str, ...], tuple[tuple[str, ...], tuple[tuple[str, str], ...], str]] = {
    ("python",): (
        ("pyproject.toml", "setup.cfg", "tox.ini", "requirements*.txt", "*/requirements*.txt", "Pipfile", "pytest.ini", "conftest.py"),
        ((r"\bpytest\b", "pytest"), (r"\bnose2?\b", "nose")),
        "unittest",
    ),
    _SCRIPTS: (
        ("package.json",),
        (
            (r'"vitest"', "Vitest"),
            (r'"(?:jest|ts-jest|@jest/\w+)"', "Jest"),
            (r'"mocha"', "Mocha"),
            (r'"ava"', "AVA"),
            (r'"jasmine(?:-core)?"', "Jasmine"),
            (r"node --test|node:test", "node:test"),
            (r'"@playwright/test"', "Playwright Test"),
        ),
        "",
    ),
    ("java", "kotlin", "scala"): (
        _JVM,
        (
            (r"junit-jupiter|useJUnitPlatform|kotlin\(.test-junit5", "JUnit 5"),
            (r"\btestng\b", "TestNG"),
            (r"\bkotest\b", "Kotest"),
            (r"\bscalatest\b", "ScalaTest"),
            (r"\bmunit\b", "MUnit"),
            (r"\bjunit\b", "JUnit 4"),
        ),
        "",
    ),
    ("go",): (("go.mod",), ((r"stretchr/testify", "the testing package and testify"), (r"onsi/ginkgo", "Ginkgo")), "the testing package"),
    ("rust",): (("Cargo.toml",), (), "Rust's own #[test]"),
    ("ruby",): (("Gemfile", "*.gemspec"), ((r"\brspec", "RSpec"), (r"\bminitest", "Minitest")), "Minitest"),
    ("php",): (("composer.json",), ((r"pestphp/pest", "Pest"), (r"phpunit/phpunit", "PHPUnit")), ""),
    ("csharp",): (
        ("*.csproj", "*/*.csproj", "Directory.Packages.props"),
        ((r"\bxunit", "xUnit"), (r"\bNUnit", "NUnit"), (r"MSTest", "MSTest")),
        "",
    ),
    ("c", "cpp"): (
        ("CMakeLists.txt", "meson.build", "conanfile*", "vcpkg.json", "*/CMakeLists.txt"),
        ((r"(?i)gtest|googletest", "GoogleTest"), (r"(?i)catch2", "Catch2"), (r"(?i)doctest", "doctest")),
        "",
    ),
    ("swift",): (("Package.swift",), ((r"import Testing|swift-testing", "Swift Testing"),), "XCTest"),
    ("shellscript",): (("package.json", "Makefile", "*.bats", "test/*.bats", "tests/*.bats"), ((r"\bbats\b", "Bats"),), ""),
}


def test_framework(root: str, language: str) -> str:
    """The name of the test framework of a workspace folder for an editor language, empty where it cannot be told."""
    for languages, (files, signs, usual) in _FRAMEWORKS.items():
        if language in languages:
            texts = list(_texts(root, files)) if root else []
            return next((name for sign, name in signs for text in texts if re.search(sign, text)), usual if texts else "")
    return ""


def templates(root: str) -> Mapping[str, str]:
    """The prompt templates of a workspace folder: name to text, in order of names."""
    if not root:
        return {}
    found: dict[str, str] = {}
    for path in sorted(Path(root).joinpath(*TEMPLATES).glob("*.md"))[:_MOST_TEMPLATES]:
        text = _read(path)
        if text.strip() and _NAME.fullmatch(path.stem):
            found[path.stem] = text
    return found


def _texts(root: str, patterns: Sequence[str]) -> Iterator[str]:
    for pattern in patterns:
        for path in sorted(Path(root).glob(pattern))[:5]:
            yield f"{path.name}\n{_read(path)}"


def _read(path: Path) -> str:
    """A small file's text, empty where there is none to be had."""
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return ""
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
