"""`airlock names suggest`: finds what is an organisation's own, and nothing that is everybody's or a secret."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_run import git, here

from airlock import policy_file
from airlock.core.protect.suggest import Collector

FILES = {
    "package.json": '{"name": "@kestrelworks/tariff-desk", "dependencies": {"express": "1"}}',
    "services/pyproject.toml": '[project]\nversion = "1"\nname = "tariff-engine"\n',
    "go.mod": "module git.kestrelworks.com/tariffs/api\n",
    "db/schema.sql": "CREATE TABLE IF NOT EXISTS tariff_bands (id int);\nCREATE TABLE users (id int);\n",
    "src/tariff_engine/__init__.py": "",
    "src/tariff_engine/bands.py": (
        "class TariffBandSolver:\n    '''Solver of Quillmark.'''\n\nclass UserService: ...\nQUILLMARK_URL = 'x'\n"
    ),
    "src/app.py": (
        "from tariff_engine.bands import TariffBandSolver, UserService\nfrom obscurelib import VexillumFrame\n"
        "# what Quillmark wants in April\nimport tests\nquillmark_db = TariffBandSolver(VexillumFrame())\nURL = 'https://db.corp.kestrelworks.com/x'\n"
    ),
    "src/more.py": (
        "from tariff_engine.bands import TariffBandSolver\nfrom obscurelib import VexillumFrame\nVexillumFrame(TariffBandSolver)\n"
        "QuillmarkClient = 1  # the Quillmark of old, since April\nimport tests\n"
    ),
    "tests/__init__.py": "",
    "ignored/x.py": "class GlimmerFixture: ...\n",
    "ignored/y.py": "GlimmerFixture()\n",
}


@pytest.fixture(name="folder")
def a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text("ignored/\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def suggested(*options: str) -> dict[str, set[str]]:
    done = here("names", "suggest", "--format", "json", *options)
    assert (done.code, done.err) == (0, b"")
    out: dict[str, set[str]] = {}
    for one in json.loads(done.text)["suggestions"]:
        assert one["count"] >= 1 <= one["files"]
        assert one["reason"]
        out.setdefault(one["list"], set()).add(one["value"])
    return out


def test_what_is_the_organisations_own_is_suggested(folder: Path) -> None:
    found = suggested()
    assert found["projects"] == {"@kestrelworks/tariff-desk", "tariff-engine", "git.kestrelworks.com/tariffs/api", "tariff_engine"}
    assert found["hosts"] == {"corp.kestrelworks.com"}
    assert found["tables"] == {"tariff_bands"}
    assert found["names"] == {"Quillmark", "TariffBandSolver"}
    assert "GlimmerFixture" in suggested("--no-ignore")["names"]


@pytest.mark.parametrize(
    ("word", "is_offered"),
    [("quillmark", True), ("kestrel", True), *((word, False) for word in ("sessions", "multipart", "reloader", "mapper", "middleware"))],
)
def test_what_english_makes_of_common_words_is_nobodys_name(word: str, is_offered: bool) -> None:
    collector = Collector(lambda *_: True)
    capital = word.capitalize()
    for number in range(4):
        collector.add(f"src/{number}.py", f"{word}_a = {capital}Client = get{capital} = {word}_{number} = 1\n")
    assert ({one.value for one in collector.suggestions()} == {capital}) is is_offered


def test_a_project_is_suggested_once_and_what_is_known_everywhere_never() -> None:
    collector = Collector(lambda *_: True)
    collector.add("pyproject.toml", '[project]\nname = "Quillmark"\n')
    for number in range(3):
        collector.add(f"src/{number}.py", "import quillmark, conftest\n# as in Django and as in Flask, for Docker and for Docker\n")
    assert [(one.kind, one.value) for one in collector.suggestions() if one.kind == "projects"] == [("projects", "quillmark")]
    assert not {one.value for one in collector.suggestions()} & {"Django", "Flask", "Docker", "conftest"}


def test_the_text_is_a_policy_that_protects_it(folder: Path) -> None:
    done = here("names", "suggest")
    assert '  "TariffBandSolver",  # 5 times in 3 files: type defined here\n' in done.text
    (folder / "airlock.toml").write_text(done.text, encoding="utf-8")
    assert "TariffBandSolver" in policy_file.load(str(folder)).protected.names
    assert here("names", "suggest").text == ""


def test_no_secret_is_suggested(folder: Path) -> None:
    secret = "Zq9Brindle" + "Xv7KpLm2"
    for name in ("a", "b", "c"):
        (folder / f"{name}.py").write_text(f"class {secret}: ...\n", encoding="utf-8")
    assert secret in suggested()["names"]
    (folder / "a.py").write_text(f"password = '{secret}'\nclass {secret}: ...\n", encoding="utf-8")
    assert not any(secret in value for values in suggested().values() for value in values)


def test_wrong_use_is_told(folder: Path) -> None:
    assert here("names", "propose").code == 2
    assert here("names").code == 2
    empty = folder / "empty"
    empty.mkdir()
    (empty / "airlock.toml").touch()
    done = here("names", "suggest", str(empty))
    assert (done.code, done.out) == (0, b"")
    assert "no names" in done.notes
