"""Generated files are current, and the generator notices when one is not."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
CURE = "npm run generate"


@pytest.fixture
def generate(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import generate

    return generate


@pytest.fixture
def copy(generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The generated files in a folder of their own, for the generator to write to."""
    for name in generate.OUTPUTS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tmp_path / name)
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    return tmp_path


def test_generated_files_are_current(generate: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    status = generate.main(["--check"])
    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    "name", ["package.json", "docs/settings.md", "docs/rules.md", "client/src/generated/settings.ts", "client/src/generated/protocol.ts"]
)
def test_a_stale_file_is_named_and_then_written(name: str, generate: ModuleType, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    current = (copy / name).read_text(encoding="utf-8")
    stale = current.replace('"default": 150', '"default": 151') if name == "package.json" else current + "\n"
    assert stale != current
    (copy / name).write_text(stale, encoding="utf-8")
    assert generate.main(["--check"]) == 1
    said = capsys.readouterr().out
    assert f"stale {name}" in said
    assert CURE in said
    assert (copy / name).read_text(encoding="utf-8") == stale, "--check must not write"
    assert generate.main([]) == 0
    assert (copy / name).read_text(encoding="utf-8") == current


def test_the_manifest_keeps_what_is_written_by_hand(generate: ModuleType, copy: Path) -> None:
    manifest = copy / "package.json"
    before = manifest.read_text(encoding="utf-8")
    manifest.write_text(before.replace('"publisher"', '"x-by-hand": "kept",\n  "publisher"'), encoding="utf-8")
    assert generate.main([]) == 0
    assert '"x-by-hand": "kept"' in manifest.read_text(encoding="utf-8")
