"""The repository itself is clean: no secret, no machine path, no registry address, and every lock pins by hash.

Looked at are the files that git has or would take; the secrets are looked for with Airlock's own detection.
"""

from __future__ import annotations

import json
import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest

from airlock.core import syntax
from airlock.core.detect import RuleSet, builtin_rule_set, find
from airlock.core.model import Document, Severity
from airlock.engines import ner

ROOT = Path(__file__).resolve().parent.parent
LARGEST_BYTES = 2_000_000
PYTHON_LOCKS = ("server/requirements.txt", "server/requirements-dev.txt", "server/requirements-deep.txt", "server/requirements-ner.txt")
GENERATED = (
    "package-lock.json",
    "server/airlock/core/detect/personal/key_index.py",
    "server/airlock/core/detect/rule_index.py",
    "scripts/e2e/package-lock.json",
    *PYTHON_LOCKS,
)

EXPECTED_FINDINGS = {
    "server/airlock/core/detect/rules/*.py": frozenset({"password", "secret", "internal_host"}),
    "tests/*.py": frozenset({"password", "secret", "url_password", "internal_host"}),
}
"""Path pattern to the kinds that stand there on purpose: made-up words that only their surroundings make a finding. What has the form of a
vendor's key is written in pieces everywhere."""

REGISTRY_HOSTS = r"(npmjs|pythonhosted|pypi|deb\.debian)\.org"
MACHINE_PATHS = r"(?<![\w.:-])/(work|root|tmp/airlock)/"


def tracked() -> tuple[str, ...]:
    """Paths of the files git has, and of new ones it does not ignore."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=True)
    return tuple(sorted({name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()}))


TRACKED = tracked()


def text_of(name: str) -> str | None:
    """A text file's content; None for a binary one."""
    data = (ROOT / name).read_bytes()
    return None if b"\0" in data else data.decode("utf-8", "replace")


def findings(name: str, text: str, rules: RuleSet) -> list[str]:
    """What our detection says about a file, at warning or above, as `path:line kind`."""
    document = Document(text, name, syntax.language_of(name, text.partition("\n")[0]))
    serious = [found for found in find(document, rules, b"repository") if found.severity in {Severity.ERROR, Severity.WARNING}]
    allowed = frozenset[str]().union(*(kinds for pattern, kinds in EXPECTED_FINDINGS.items() if fnmatch(name, pattern)))
    return [f"{name}:{text.count(chr(10), 0, found.span.start) + 1} {found.kind}" for found in serious if found.kind not in allowed]


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return builtin_rule_set()


def test_no_secret_and_no_personal_data(rules: RuleSet) -> None:
    texts = {name: text_of(name) for name in TRACKED if name not in GENERATED}
    found = [line for name, text in texts.items() if text is not None for line in findings(name, text, rules)]
    assert found == []


def test_the_search_for_secrets_finds_one(rules: RuleSet) -> None:
    text = "\n\nkey = " + "AKIA" + "Q3EGRZ7KX2MPV5NT" + "\n"
    assert [line.split(":")[1].split()[0] for line in findings("config.py", text, rules)] == ["3"]


@pytest.mark.parametrize("pattern", [REGISTRY_HOSTS, MACHINE_PATHS], ids=["registry hosts", "machine paths"])
def test_nothing_of_this_machine_or_of_a_registry(pattern: str) -> None:
    assert re.search(pattern, "see https://pypi" + ".org/simple and cd /wo" + "rk/main")
    found = [f"{name}: {match[0]}" for name in TRACKED for match in re.finditer(pattern, text_of(name) or "")]
    assert found == []


def test_links_between_pages_lead_somewhere() -> None:
    pages = [name for name in TRACKED if name.endswith(".md") and not name.startswith("examples/")]
    link = re.compile(r"""(?:\]\(|(?:src|href)=")(?![a-z]+:|#)([^)#"\s]+)""")
    links = [(name, target) for name in pages for target in link.findall(text_of(name) or "")]
    assert len(links) > 5
    assert [f"{name} -> {target}" for name, target in links if not (ROOT / name).parent.joinpath(target).exists()] == []


def test_no_file_is_too_large() -> None:
    assert [name for name in TRACKED if (ROOT / name).stat().st_size > LARGEST_BYTES] == []


@pytest.mark.parametrize("name", ["package-lock.json", "scripts/e2e/package-lock.json"])
def test_node_locks_pin_by_hash_and_name_no_address(name: str) -> None:
    packages = json.loads((ROOT / name).read_text(encoding="utf-8"))["packages"]
    assert [path for path, entry in packages.items() if "resolved" in entry] == []
    bundled = {path for path, entry in packages.items() if entry.get("inBundle")}
    assert [path for path, entry in packages.items() if path and path not in bundled and "integrity" not in entry] == []


@pytest.mark.parametrize("name", PYTHON_LOCKS)
def test_python_locks_pin_by_hash_and_name_no_address(name: str) -> None:
    blocks = re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8").strip())
    assert [block.split()[0] for block in blocks if not re.match(r"[a-z0-9-]+==\S+", block) or "--hash=sha256:" not in block] == []


def test_the_shipped_lock_has_every_dependency_in_one_version_a_platform() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    wanted = re.findall(r'^  "([a-z0-9-]+)[^"]*",$', project.partition("dependencies = [")[2].partition("\n]")[0], re.MULTILINE)
    lines = re.findall(r"^([a-z0-9-]+)==([^ ]+)( ; .*)? \\$", (ROOT / "server/requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(wanted) > 10
    assert set(wanted) - {name for name, _, _ in lines} == set()
    by_python = [name for name, _, marker in lines if "python_full_version >=" in marker]
    assert by_python == [], "one folder of libraries serves all Pythons: `npm run lock` takes the fewest versions"


def test_the_extra_is_locked_as_declared() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (declared,) = re.findall(r'^deep = \["([^"]+)"\]$', project, re.MULTILINE)
    wanted = [line for line in (ROOT / "scripts/lock/deep.in").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert wanted == [declared]
    assert (ROOT / "server/requirements-deep.txt").read_text(encoding="utf-8").startswith(f"{declared} \\\n")


def test_the_recogniser_is_locked_and_asked_for_as_declared() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    declared = re.findall(r'^  "(.+)",$', project.partition("\nner = [")[2].partition("\n]")[0], re.MULTILINE)
    wanted = [line for line in (ROOT / "scripts/lock/ner.in").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert wanted == declared
    assert ner.REQUIREMENT in declared
    assert f"`python -m pip install {ner.REQUIREMENT}`" in (ROOT / "docs/ner.md").read_text(encoding="utf-8")


def test_the_tests_that_the_architecture_page_names_are_there() -> None:
    named = re.findall(r"`(tests/[^`*]+)`", text_of("docs/architecture.md") or "")
    assert len(named) > 10
    assert [name for name in named if not (ROOT / name).exists()] == []
