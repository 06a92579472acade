"""How findings stand: levels by place, pairs, and suppression that lasts; the same for whole texts and for open documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from airlock.core.model import Action, Document, Finding, Severity
from airlock.engine import BaselineDraft, Engine
from airlock.settings import Settings

PASSWORD = "Tr0ub4" + "dor-9xK2"
KEY_ID = "AKIA" + "Q3EGRXT5W7LZ2NBK"
SECRET = "q7Rk2Vw9tZ1mX8yB4nC6dF3g" + "H5jL0pS7uA2eT9iK"
GITHUB = "ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa" + "4avhho"
TEXT = f'db_password = "{PASSWORD}"\ngithub = "{GITHUB}"\n'
LINE_END = re.compile("\r\n|\n|\r")


def engine_in(root: Path, policy: str = "") -> Engine:
    if policy:
        (root / "airlock.toml").write_text(policy, encoding="utf-8")
    return Engine.open(Settings(), root=str(root), ephemeral=True)


def split(text: str) -> list[str]:
    ends = [match.end() for match in LINE_END.finditer(text)]
    return [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]


def shown(engine: Engine, text: str, path: Path) -> list[Finding]:
    """What the whole text shows, after comparing it with what the open document shows."""
    whole = engine.check(Document(text, str(path), "python"))
    lines = split(text)
    starts = [sum(map(len, lines[:line])) for line in range(len(lines))]
    by_line = engine.shown(engine.scan_lines(lines, "python").findings, lines, path.as_uri())
    assert [(p.finding.span.shifted(starts[p.line]), p.finding.severity, p.finding.evidence) for p in by_line] == [
        (f.span, f.severity, f.evidence) for f in whole
    ]
    assert [p.finding.partner and p.finding.partner.shifted(starts[p.line]) for p in by_line] == [f.partner for f in whole]
    return list(whole)


# levels by place


@pytest.mark.parametrize(
    ("name", "password"), [("src/db.py", Severity.WARNING), ("tests/db.py", Severity.HINT), ("web/node_modules/db.py", Severity.HINT)]
)
def test_the_place_makes_guesses_quiet_and_nothing_else(tmp_path: Path, name: str, password: Severity) -> None:
    found = shown(engine_in(tmp_path), TEXT, tmp_path / name)
    assert {f.kind: f.severity for f in found} == {"password": password, "github_token": Severity.ERROR}


def test_a_pack_makes_its_trade_louder(tmp_path: Path) -> None:
    text = 'patient_mrn = "4482' + '9137"\n'
    before = shown(engine_in(tmp_path), text, tmp_path / "src" / "a.py")
    after = shown(engine_in(tmp_path, 'packs = ["healthcare"]\n'), text, tmp_path / "src" / "a.py")
    assert [f.kind for f in before] == [f.kind for f in after] == ["medical_record"]
    assert before[0].severity is not Severity.ERROR
    assert after[0].severity is Severity.ERROR
    assert after[0].evidence[-1] == "the policy pack healthcare asks for it"


def test_only_what_lies_inside_the_folder_counts_as_its_place(tmp_path: Path) -> None:
    root = tmp_path / "tests" / "shop"
    root.mkdir(parents=True)
    assert shown(engine_in(root), TEXT, root / "src" / "db.py")[0].severity is Severity.WARNING
    assert shown(engine_in(tmp_path), TEXT, root / "src" / "db.py")[0].severity is Severity.HINT


def test_a_quiet_finding_is_redacted_all_the_same(tmp_path: Path) -> None:
    document = Document(TEXT, str(tmp_path / "tests" / "db.py"), "python")
    assert PASSWORD not in engine_in(tmp_path).share(document, Action.COPY).text


@pytest.mark.parametrize("uri", ["", "untitled:Untitled-1", "http://[", "file://", "\0", "tests", "//", "file:///c:/x/y.py", "\ud800"])
def test_odd_names_do_no_harm(tmp_path: Path, uri: str) -> None:
    engine = engine_in(tmp_path, '[[allow]]\npaths = ["docs/**"]\nkinds = ["password"]\n')
    lines = split(TEXT)
    assert len(engine.check(Document(TEXT, uri, "python"))) == 2
    assert len(engine.shown(engine.scan_lines(lines, "python").findings, lines, uri)) == 2


# pairs


def test_an_id_with_its_secret_is_an_error_and_shows_where_the_other_is(tmp_path: Path) -> None:
    text = f'# 😀\r\nkey = "{KEY_ID}"\r\n\r\naws_secret_access_key = "{SECRET}"\r\n'
    one, other = shown(engine_in(tmp_path), text, tmp_path / "a.py")
    assert (one.kind, other.kind) == ("aws_access_key_id", "aws_secret_access_key")
    assert one.severity is other.severity is Severity.ERROR
    assert (one.partner, other.partner) == (other.span, one.span)
    assert one.evidence[-1] == "its secret stands beside it"


def test_a_secret_by_any_name_makes_a_pair(tmp_path: Path) -> None:
    one, other = shown(engine_in(tmp_path), f'key = "{KEY_ID}"\ntoken = "{SECRET}"\n', tmp_path / "tests" / "a.py")
    assert (one.severity, other.severity) == (Severity.ERROR, Severity.ERROR)


def test_an_id_alone_is_a_hint(tmp_path: Path) -> None:
    far = f'key = "{KEY_ID}"\n' + "\n" * 6 + f'aws_secret_access_key = "{SECRET}"\n'
    one, other = shown(engine_in(tmp_path), far, tmp_path / "a.py")
    assert (one.severity, other.severity) == (Severity.HINT, Severity.ERROR)
    assert one.partner is other.partner is None


# what was allowed, and what is only known


def test_an_allowed_value_goes_and_shows_again_when_its_time_is_over(tmp_path: Path) -> None:
    document = Document(TEXT, str(tmp_path / "db.py"), "python")
    engine = engine_in(tmp_path)
    entry = engine.allow_entry(document, engine.check(document)[0], "made up")
    engine = engine_in(tmp_path, entry.text + "expires = 2030-01-31\n")
    engine.today = lambda: "2030-01-31"
    assert [f.kind for f in shown(engine, TEXT, tmp_path / "db.py")] == ["github_token"]
    assert PASSWORD in engine.share(document, Action.COPY).text
    assert engine.warnings() == ()
    engine.today = lambda: "2030-02-01"
    assert len(shown(engine, TEXT, tmp_path / "db.py")) == 2
    assert PASSWORD not in engine.share(document, Action.COPY).text
    assert "expired (2030-01-31)" in engine.warnings()[0]


@pytest.mark.parametrize("entry", ['paths = ["src/**"]', 'kinds = ["password"]', 'rules = ["generic_password"]'])
def test_what_is_hidden_by_path_kind_or_rule_is_redacted(tmp_path: Path, entry: str) -> None:
    engine = engine_in(tmp_path, f"[[allow]]\n{entry}\n")
    path = tmp_path / "src" / "db.py"
    assert "password" not in [f.kind for f in shown(engine, TEXT, path)]
    assert PASSWORD not in engine.share(Document(TEXT, str(path), "python"), Action.COPY).text
    assert "paths" in entry or "password" not in [f.kind for f in shown(engine, TEXT, tmp_path / "other.py")]


def test_paths_are_those_below_the_folder(tmp_path: Path) -> None:
    engine = engine_in(tmp_path, '[[allow]]\npaths = ["**/db.py"]\n')
    assert not shown(engine, TEXT, tmp_path / "x" / "db.py")
    assert shown(engine, TEXT, tmp_path.parent / "db.py")


@pytest.mark.parametrize(("comment", "goes"), [("airlock:allow", True), ("pragma: allowlist secret", False), ("noqa: S105", False)])
def test_only_our_own_comment_lets_a_value_go(tmp_path: Path, comment: str, goes: bool) -> None:
    text = f'db_password = "{PASSWORD}"  # {comment}\n'
    engine = engine_in(tmp_path)
    document = Document(text, str(tmp_path / "db.py"), "python")
    assert not shown(engine, text, tmp_path / "db.py")
    assert not engine.inspect(document)
    assert (PASSWORD in engine.share(document, Action.COPY).text) is goes


def test_a_survey_tells_what_must_not_be_seen_beside_what_is_shown(tmp_path: Path) -> None:
    text = f'db_password = "{PASSWORD}"; github = "{GITHUB}"  # noqa: S105\n'
    found = engine_in(tmp_path).survey(Document(text, str(tmp_path / "db.py"), "python"))
    assert [f.kind for f in found.shown] == ["github_token"]
    assert [f.kind for f in found.every] == ["password", "github_token"]


MOVES = st.lists(st.sampled_from(["\n", "\r\n", "# note\n", "x = 1\r", "    \n", "😀 = 2\n", 'name = "a" "b"\n']), max_size=6).map("".join)


@settings(max_examples=60)
@given(MOVES, MOVES, MOVES, st.sampled_from([PASSWORD, GITHUB]))
def test_moving_lines_keeps_what_was_seen_to_and_changing_shows_it(before: str, between: str, after: str, changed: str) -> None:
    """Whatever is moved around them, allowed and known values stay out of sight, and a changed one comes back."""
    moved = before + TEXT.replace("\n", "\n" + between, 1) + after
    assert not shown(SEEN_TO, moved, ROOT / "db.py")
    kinds = {f.kind for f in shown(SEEN_TO, moved.replace(changed, changed[:-3] + "7pX"), ROOT / "db.py")}
    assert kinds == ({"password"} if changed == PASSWORD else {"github_token"})


@pytest.fixture(scope="module", autouse=True)
def seen_to(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder in which the password is allowed and the token known."""
    global ROOT, SEEN_TO  # noqa: PLW0603  given to a property test, which takes no fixtures of its own
    ROOT = tmp_path_factory.mktemp("seen")
    document = Document(TEXT, str(ROOT / "db.py"), "python")
    engine = engine_in(ROOT)
    password, token = engine.check(document)
    entry = engine.allow_entry(document, password, "made up")
    draft = BaselineDraft(ROOT / "airlock.baseline.json", str(ROOT))
    draft.add(document.uri, TEXT, [token])
    draft.save()
    SEEN_TO = engine_in(ROOT, entry.text)


ROOT: Path
SEEN_TO: Engine
