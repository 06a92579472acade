"""The import contracts of pyproject.toml hold, and each one catches a violation planted for it.

All violations are planted in one copy of the package, so one run of the linter proves them all.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS: dict[str, str] = {
    contract["id"]: contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
}


@dataclass(frozen=True)
class Plant:
    """An import added to a module (made when it is missing), and how the linter must report it."""

    module: str
    imports: str

    @property
    def report(self) -> str:
        return rf"{re.escape(self.module)} -> {re.escape(self.imports)} \(l\.\d+\)"


PLANTS = {
    "layers": Plant("airlock.core.model.findings", "airlock.settings"),
    "core-layers": Plant("airlock.core.model.findings", "airlock.core.syntax"),
    "frontends-apart": Plant("airlock.frontends.cli.planted", "airlock.frontends.lsp.planted"),
    "rules-apart": Plant("airlock.core.detect.rules.planted_one", "airlock.core.detect.rules.planted_two"),
    "engines-apart": Plant("airlock.engines.planted_one", "airlock.engines.planted_two"),
    "pure-core": Plant("airlock.core.model.findings", "os"),
    "core-through-engine": Plant("airlock.frontends.cli.planted", "airlock.vault"),
    "pygls-owner": Plant("airlock.engine.planted", "pygls"),
    "tree-sitter-owner": Plant("airlock.engine.planted", "tree_sitter"),
    "detect-secrets-owner": Plant("airlock.engine.planted", "detect_secrets"),
    "kingfisher-owner": Plant("airlock.engine.planted", "kingfisher_sdk"),
    "model-owner": Plant("airlock.engine.planted", "onnxruntime"),
    "cryptography-owner": Plant("airlock.engine.planted", "cryptography"),
    "keyring-owner": Plant("airlock.vault.planted", "keyring"),
    "yaml-owner": Plant("airlock.engine.planted", "yaml"),
    "phonenumbers-owner": Plant("airlock.engine.planted", "phonenumbers"),
    "stdnum-owner": Plant("airlock.engine.planted", "stdnum"),
    "automaton-owner": Plant("airlock.engine.planted", "ahocorasick_rs"),
}
TARGETS_TO_MAKE = ("airlock.frontends.lsp.planted", "airlock.core.detect.rules.planted_two", "airlock.engines.planted_two")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the linter on the package in `folder/server`, against the contracts of `folder/pyproject.toml`."""
    program = Path(sys.executable).with_name("lint-imports.exe" if os.name == "nt" else "lint-imports")
    environment = {**os.environ, "PYTHONPATH": str(folder / "server"), "COLUMNS": "1000", "NO_COLOR": "1"}
    return subprocess.run([program, "--no-cache"], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the linter says about the planted copy, by contract name."""
    folder = tmp_path_factory.mktemp("planted")
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    shutil.copytree(ROOT / "server/airlock", folder / "server/airlock", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "server/airlock/unplaced.py").touch()
    for module in TARGETS_TO_MAKE:
        path_of(folder, module).touch()
    for plant in PLANTS.values():
        with path_of(folder, plant.module).open("a", encoding="utf-8") as source:
            source.write(f"\nimport {plant.imports}\n")
    done = lint(folder)
    assert done.returncode == 1, done.stdout + done.stderr
    return sections(done.stdout)


def path_of(folder: Path, module: str) -> Path:
    path = folder / "server" / module.replace(".", "/")
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def sections(output: str) -> dict[str, str]:
    """The part about broken contracts, cut at each contract's underlined name."""
    broken = output.partition("Broken contracts")[2]
    parts = re.split(r"(?m)^(.+)\n-{3,}\n", broken)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_the_contracts_hold() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


def test_every_contract_has_a_planted_violation() -> None:
    assert PLANTS.keys() == CONTRACTS.keys()


@pytest.mark.parametrize("contract", sorted(PLANTS))
def test_a_planted_violation_is_caught(contract: str, planted: dict[str, str]) -> None:
    report = planted.get(CONTRACTS[contract], "this contract was kept")
    assert re.search(PLANTS[contract].report, report), report


def test_a_module_without_a_layer_is_caught(planted: dict[str, str]) -> None:
    assert "unplaced" in planted[CONTRACTS["layers"]]
