"""The catalogue borrowed from Kingfisher: whole secrets at exact places, no network, nobody waits for it, nothing breaks without it."""

from __future__ import annotations

import ast
import os
import random
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core.detect import builtin_rule_set, builtin_rules, merge
from airlock.core.detect import find as find_ours
from airlock.core.detect.examples import unmarked
from airlock.core.model import Confidence, Document, Finding, Severity, Span
from airlock.engine import Engine, gates
from airlock.engines import kingfisher
from airlock.engines.kingfisher import Kingfisher
from airlock.settings import Settings
from timing import done_within

ROOT = Path(__file__).resolve().parents[2]
KEY = b"fingerprint key"
HEX = "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f"
BODY = "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"
TOKEN = "ghp_" + BODY[:36]
DUFFEL = "duffel_live_" + BODY + "5"
GIVEN_S = kingfisher.SCAN_S
AWS_ID, AWS_SECRET = "AKIA" + "Q3EGRXT5W7LZ2NBK", BODY[:40]

pytestmark = pytest.mark.skipif(not kingfisher.installed(), reason="kingfisher-secret-scanner is not installed")


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Much more of it than usual, by the clock on the wall: a busy machine must not make it give a text up."""
    monkeypatch.setattr(kingfisher, "SCAN_S", 60.0)


@pytest.fixture(scope="module")
def rules_made() -> Path:
    """A folder that keeps its rules from one run of the tests to the next: making them takes seconds."""
    return ROOT / ".cache" / "kingfisher"


@pytest.fixture(scope="module")
def engine(rules_made: Path) -> Kingfisher:
    loaded = Kingfisher()
    assert loaded.load(rules_made, 120)
    assert (loaded.standing, loaded.problem) == ("ready", "")
    return loaded


def places(engine: Kingfisher, text: str) -> list[tuple[str, Span]]:
    return [(found.kind, found.span) for found in engine.find(Document(text, "settings.py", "python"), KEY)]


FOUND = {
    "anthropic_key": "«sk-ant-api03-" + (BODY * 3)[:93] + "AA»",
    "aws_access_key_id": f"id = «{AWS_ID}»  # x\nno = x\naws_secret_access_key = x",
    "duffel_token": f"duffel('«{DUFFEL}»')",
    "github_token": f"'«{TOKEN}»'",
    "gitlab_token": "x='«glpat-" + BODY[:20] + "»'",
    "google_api_key": "val: «AIza" + BODY[:35] + "»",
    "huggingface_token": "«hf_" + BODY[:34].translate(str.maketrans("0123456789", "abcdefghij")) + "»",
    "postman_key": "«PMAK-" + HEX[:24] + "-" + (HEX * 2)[:34] + "»",
    "pulumi_token": "«pul-" + HEX + HEX[:8] + "»",
    "rubygems_token": "«rubygems_" + HEX + HEX[:16] + "»",
    "sendgrid_key": "«SG." + BODY[:22] + "." + BODY + "5»",
    "slack_webhook": "«https://hooks.slack.com/services/T02B3C4D5/" + "B06E7F8G9H0/" + BODY[:24] + "»",
    "stripe_key": "«sk_live_" + BODY[:24] + "»",
}


@pytest.mark.parametrize("kind", FOUND.keys() - {"aws_access_key_id"})
def test_whole_secrets_are_found_under_our_kinds(kind: str, engine: Kingfisher) -> None:
    text, spans = unmarked(f"\ufeffbefore\ud800 😀é\r\n{FOUND[kind]}\nafter\udc00 ")
    assert (kind, spans[0]) in places(engine, text)
    findings = engine.find(Document(text), KEY)
    assert {one.engine for one in findings} == {"kingfisher"}
    assert all(text[one.span.start : one.span.end] not in repr(one) for one in findings)
    assert all(one.evidence for one in findings)


def test_a_value_is_its_place_without_quotes(engine: Kingfisher) -> None:
    text, spans = unmarked('resource "aws_db_instance" "shop" {\n  username = "ada"\n  password = "«Ck6u' + 'Tvlk7Q»"\n}\n')
    assert [(one.kind, one.span) for one in engine.find(Document(text, "a.tf", "terraform"), KEY)] == [("password", spans[0])]


def test_half_of_a_pair_is_a_hint(engine: Kingfisher) -> None:
    (alone,) = engine.find(Document(f'aws_secret_access_key = "{AWS_SECRET}"'), KEY)
    assert (alone.kind, alone.severity, alone.confidence) == ("aws_secret_access_key", Severity.HINT, Confidence.LOW)
    pair = engine.find(Document(f'aws_access_key_id = {AWS_ID}\naws_secret_access_key = "{AWS_SECRET}"'), KEY)
    assert [(one.kind, one.severity) for one in pair] == [
        ("aws_access_key_id", Severity.ERROR),
        ("aws_secret_access_key", Severity.HINT),
    ]


def test_what_is_public_is_a_hint_and_what_says_where_is_nothing(engine: Kingfisher) -> None:
    (found,) = engine.find(Document(f"bitbucket_client_id = '{BODY[:32].lower()}'"), KEY)
    assert (found.kind, found.severity) == ("bitbucket_client_id", Severity.HINT)
    assert places(engine, "https://abcdefghijklmnopqrst.supabase.co") == []


CHANCE = random.Random(1)
BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
NOISE = "".join(CHANCE.choices(BASE64, k=400))
NOTHING = {
    "empty": "",
    "NUL": "\0",
    "sample": "ghp_" + "x" * 36,
    "example": "id = AKIA" + "IOSFODNN7EXAMPLE",
    "allowed": f"x = '{TOKEN}'  # airlock:allow",
    "allowed kind": f"# airlock:allow[github_token]\nx = '{TOKEN}'",
    "made of words": "gloas-checking_length_is_exactly_64_letters_checking_length_is_longer_x",
    "digits in a row": "x='glpat-" + "1234567890" + BODY[:10] + "'",
    "placeholder": "duffel_live_" + BODY[:15] + "_AIRLOCK_GITHUB_TOKEN_7F3AQZ",
    "read as UTF-16": "".join(c + "\0" for c in f"x = '{TOKEN}' ok"),
    "goes on": "GR1348941" + f"{BODY[:20]}_{BODY}",
    "breaks off": "pypi-AgE" + "IcHlwaS5vcmcCJDNmOWMyYjdlLTVhMWQtNGM4ZS05YjZmLTdkMmU0YTZjOGIxZgACF1sxLFsib3JjaGlk",
    "in a blob": f"{NOISE}+{TOKEN}/{NOISE}",
    "in a blob of lines": "\n".join([NOISE[:76]] * 5 + [f"{NOISE[:20]}/{AWS_ID}/{NOISE[:20]}"] + [NOISE[76:152]] * 5),
    "ours are better: private key": "-----BEGIN " + f"RSA PRIVATE KEY-----\n{BODY * 4}\n-----END RSA " + "PRIVATE KEY-----",
    "ours are better: URL": "postgres://ada:" + BODY[:16] + "@db.host.net:5432/x",
    "ours are better: curl": f"curl -u ada:{BODY[:16]} https://api.host.net/x",
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_sample_allowed_or_accidental_value_is_found(text: str, engine: Kingfisher) -> None:
    assert places(engine, text) == []


def test_a_text_that_is_too_large_is_left_to_other_rules(engine: Kingfisher, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"'{TOKEN}'"
    monkeypatch.setattr(kingfisher, "MAX_BYTES", len(text))
    assert len(places(engine, text)) == 1
    assert places(engine, text + " ") == []


def test_a_scan_that_takes_too_long_is_given_up(engine: Kingfisher, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"'{TOKEN}'\n" * 2_000
    assert len(places(engine, text)) == 2_000
    monkeypatch.setattr(kingfisher, "SCAN_S", 1e-6)
    assert places(engine, text) == []


ANYTHING = st.text(st.characters(codec=None), max_size=60)


@given(before=ANYTHING, between=ANYTHING, after=ANYTHING)
def test_places_are_exact_whatever_stands_around(engine: Kingfisher, before: str, between: str, after: str) -> None:
    text = f"{before} '{TOKEN}' {between}\n'{DUFFEL}' {after}"
    wanted = [Span(text.index(value), text.index(value) + len(value)) for value in (TOKEN, DUFFEL)]
    found = [span for _, span in places(engine, text)]
    assert found == [span for span in wanted if span in found]
    if all("!" <= c <= "\ud7ff" and c not in "'\"" for c in before + between + after) and "allow" not in text.lower():
        assert found == wanted


def test_the_same_secret_of_several_engines_is_one_finding_that_names_them(engine: Kingfisher) -> None:
    text = f"token = '{TOKEN}'\nother = '{DUFFEL}'"
    ours = find_ours(Document(text), builtin_rule_set(), KEY)
    merged = merge(text, ours, engine.find(Document(text), KEY))
    assert len({one.span for one in merged}) == len(merged) == 2
    assert merged[0].kind == "github_token"
    assert merged[0].engine == "airlock"
    assert merged[0].evidence[-1] == "also found by kingfisher"
    assert merge(text, engine.find(Document(text), KEY), ours) == merged


def test_every_rule_has_a_kind_and_a_label(engine: Kingfisher) -> None:
    assert engine._scanner is not None
    names = [rule["id"] for rule in engine._scanner.rules.metadata()]
    assert len(names) > 400
    known = {rule.kind for rule in builtin_rules()}
    kinds = {name: kingfisher._kind(name) for name in names}
    assert {kind for kind, _ in kinds.values() if not kind.replace("_", "").isalnum() or kind[0].isdigit()} == set()
    assert {label for _, label in kinds.values() if not label.isupper() or len(label.split("_")) > 6} == set()
    assert sum(kind in known for kind, _ in kinds.values()) > 100
    bare = {kingfisher._name(name) for name in names}
    assert kingfisher._LEFT_OUT | kingfisher._KINDS.keys() <= bare, "a rule was renamed"


def test_a_value_allowed_as_ours_is_allowed_whoever_finds_it(engine: Kingfisher, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(kingfisher, "shared", lambda: engine)
    document = Document(f'my_password = "{DUFFEL}"\n', "x.py", "python")
    opened = Engine.open(Settings(), root=str(tmp_path))
    (found,) = opened.inspect(document)
    assert {found.engine, *found.evidence[-1].split()} >= {"kingfisher"}
    (ours,) = opened.check(document)
    entry = opened.allow_entry(document, ours, "test data")
    Path(entry.path).write_text(entry.text, encoding="utf-8")
    assert Engine.open(Settings(), root=str(tmp_path)).inspect(document) == ()


HOSTILE = {
    "one keyword": "ghp_" * 25_000,
    "names": "aws_secret_access_key = " * 20_000,
    "headers": "curl -H 'Authorization: Bearer " * 15_000,
    "brackets": "[{(" * 150_000,
    "base64": "".join(CHANCE.choices(BASE64, k=1_000_000)),
    "secrets": f"'{TOKEN}' " * 3_000,
    "spaces": (" " * 300 + "token") * 1_500,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_bounded_time(text: str, engine: Kingfisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kingfisher, "SCAN_S", GIVEN_S)
    assert done_within(2, lambda: engine.find(Document(text), KEY))


# loading


def test_its_folder_is_private(rules_made: Path, engine: Kingfisher, tmp_path: Path) -> None:
    assert engine
    assert any(rules_made.iterdir())
    assert kingfisher._make_private(tmp_path / "a" / "b")
    if os.name == "posix":
        modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a", "a/b")]
        assert modes == [0o700, 0o700]
        assert stat.S_IMODE(rules_made.stat().st_mode) == 0o700
    (tmp_path / "file").touch()
    assert not kingfisher._make_private(tmp_path / "file" / "x")


def test_nothing_is_found_and_nobody_waits_before_it_is_loaded(rules_made: Path) -> None:
    fresh = Kingfisher()
    assert fresh.standing == "not needed yet"
    assert fresh.find(Document(f"'{TOKEN}'"), KEY) == ()
    assert not fresh.load(rules_made, 0)
    assert fresh.standing == "loading"
    assert fresh.load(rules_made, 120)
    assert len(fresh.find(Document(f"'{TOKEN}'"), KEY)) == 1


def child(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env={**os.environ, **environment})


SILENT = """
import socket, sys, pathlib
def refuse(*_): raise AssertionError("the network was used")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from airlock.engines import kingfisher
from airlock.core.model import Document
assert not any(name.startswith("kingfisher_sdk") for name in sys.modules), "imported without need"
assert kingfisher.shared() is kingfisher.shared()
assert kingfisher.shared().load(pathlib.Path(sys.argv[1]), 120)
assert len(kingfisher.shared().find(Document("ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie"), b"k")) == 1
loaded = sorted(name for name in sys.modules if name.startswith("kingfisher_sdk"))
assert loaded == ["kingfisher_sdk"] + ["kingfisher_sdk." + name for name in ("_native", "core", "inputs", "rules", "scanner")], loaded
reachable = {name for module in loaded if module != "kingfisher_sdk._native" for name in vars(sys.modules[module])}
assert not {"Validator", "Revoker"} & reachable, reachable
assert not any(name.split(".")[0] in ("ssl", "http", "urllib3", "requests") for name in sys.modules)
"""


def test_it_stays_off_the_network_and_never_loads_what_talks_to_vendors(rules_made: Path, engine: Kingfisher) -> None:
    assert engine
    done = child(SILENT.replace("sys.argv[1]", repr(str(rules_made))))
    assert done.returncode == 0, done.stderr


def test_our_source_never_names_what_talks_to_vendors() -> None:
    for path in (ROOT / "server").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert path == Path(kingfisher.__file__) or "kingfisher_sdk" not in source, path
    tree = ast.parse(Path(kingfisher.__file__).read_text(encoding="utf-8"))
    froms = {node.module: {alias.name for alias in node.names} for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {module: names for module, names in froms.items() if module and module.startswith("kingfisher_sdk")} == {
        "kingfisher_sdk.core": {"Finding"},
        "kingfisher_sdk.inputs": {"ScanInput"},
        "kingfisher_sdk.rules": {"Rules"},
        "kingfisher_sdk.scanner": {"DetectionPolicy", "Scanner"},
    }
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | {
        n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)
    }
    assert not names & {"Validator", "Revoker", "validate", "validation", "revocation", "import_module", "__import__"}


BROKEN = """
import sys, pathlib
sys.modules["kingfisher_sdk.scanner"] = None
from airlock.core.model import Document
from airlock.engine import Engine
from airlock.engines import kingfisher
from airlock.settings import Settings
engine = Engine.open(Settings(), ephemeral=True)
assert engine.prepare(120)
health = engine.health()
assert any("kingfisher" in problem for problem in health.problems), health
assert any(line.startswith("kingfisher 1.") and line.endswith("(broken)") for line in health.engines), health
assert len(engine.inspect(Document("ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie"))) == 1
"""


def test_the_rest_goes_on_when_it_cannot_be_loaded() -> None:
    done = child(BROKEN, AIRLOCK_DEEP="on")
    assert done.returncode == 0, done.stderr


ENDS_AT_ONCE = "import sys, pathlib; from airlock.engines import kingfisher; kingfisher.shared().load(pathlib.Path({!r}), {})"


@pytest.mark.parametrize("waits", ["0", "0.02", "0.1"])
def test_a_process_that_ends_while_it_loads_ends_well(waits: str, rules_made: Path, engine: Kingfisher) -> None:
    assert engine
    done = child(ENDS_AT_ONCE.format(str(rules_made), waits))
    assert (done.returncode, done.stderr) == (0, "")


def test_it_is_asked_for_only_where_it_is_wanted(monkeypatch: pytest.MonkeyPatch, state_folder: Path) -> None:
    asked: list[Path] = []

    class Listening(Kingfisher):
        def load(self, cache: Path, patience_s: float) -> bool:
            asked.append(cache)
            return False

    monkeypatch.setattr(kingfisher, "shared", Listening)
    assert Engine.prepare()
    assert asked == []
    monkeypatch.delenv(gates.SWITCH)
    assert not Engine.prepare()
    assert asked == [state_folder / "kingfisher"]
    monkeypatch.setattr(kingfisher, "installed", lambda: False)
    assert Engine.prepare()
    assert len(asked) == 1
    assert not any(line.startswith("kingfisher") for line in Engine.open(Settings(), ephemeral=True).health().engines)


def test_health_says_how_it_stands_with_it() -> None:
    engines = Engine.open(Settings(), ephemeral=True).health().engines
    assert engines[0].startswith("detect-secrets 1.")
    assert engines[1].startswith("kingfisher 1.")
    assert engines[1].rpartition(" (")[2] in {"not needed yet)", "loading)", "ready)"}


def test_findings_are_of_the_value_types_every_layer_speaks(engine: Kingfisher) -> None:
    (found,) = engine.find(Document(f"'{TOKEN}'"), KEY)
    assert isinstance(found, Finding)
    assert found.rule_id == "kingfisher/betterleaks.github-pat"
    assert found.label == "GITHUB_TOKEN"
