"""The engine's own promises: trust, allowlists, fixes that are proved."""

from __future__ import annotations

from pathlib import Path

import pytest

from airlock.core.model import Action, Document, Span, Task, Verdict
from airlock.core.remedy import applied
from airlock.engine import Engine, PolicyError
from airlock.settings import Settings

VALUE = "Tr0ub4" + "dor-9xK2"
TEXT = f'import os\ndb_password = "{VALUE}"\nprint(db_password)\n'
LINES = TEXT.splitlines(keepends=True)
DOCUMENT = Document(TEXT, "db.py", "python")


def open_in(root: Path, *, trusted: bool = True) -> Engine:
    return Engine.open(Settings(), root=str(root), trusted=trusted)


def allow_in(root: Path) -> None:
    engine = open_in(root)
    entry = engine.allow_entry(DOCUMENT, engine.check(DOCUMENT)[0], "test data")
    Path(entry.path).write_text(entry.text, encoding="utf-8")


def test_an_allowed_value_is_allowed_until_it_changes_or_the_line_moves(tmp_path: Path) -> None:
    assert open_in(tmp_path).check(DOCUMENT)
    allow_in(tmp_path)
    engine = open_in(tmp_path)
    assert not engine.check(DOCUMENT)
    assert not engine.inspect(Document("\n\n" + TEXT, "db.py", "python"))
    assert engine.check(Document(TEXT.replace(VALUE, VALUE + "1"), "db.py", "python"))
    assert not engine.shown(engine.scan_lines(LINES, "python").findings, LINES, "db.py")
    assert VALUE not in (tmp_path / "airlock.toml").read_text(encoding="utf-8")


def test_an_untrusted_workspace_cannot_allow_anything(tmp_path: Path) -> None:
    allow_in(tmp_path)
    assert open_in(tmp_path, trusted=False).check(DOCUMENT)


def test_an_untrusted_workspace_can_only_keep_more_in(tmp_path: Path) -> None:
    policy = """\
[actions]
copy = "ask"
[internal]
domains = ["quay.example"]
[protected]
names = ["LanternEngine"]
[redact]
internal = "remove"
[[rule]]
id = "dock"
words = ["dock seven"]
"""
    (tmp_path / "airlock.toml").write_text(policy, encoding="utf-8")
    document = Document("LanternEngine asks db1.quay.example for dock seven\n", "a.txt", "plaintext")
    shared = open_in(tmp_path, trusted=False).share(document, Action.COPY)
    assert shared.decision.verdict is Verdict.ASK
    assert "LanternEngine" not in shared.text
    assert "AIRLOCK_INTERNAL_HOST_" in shared.text, "redacted as ever, not removed"
    assert "dock seven" in shared.text, "no pattern of theirs is run"


def test_what_a_policy_file_names_is_not_found_in_it(tmp_path: Path) -> None:
    policy = '[internal]\ndomains = ["quay.example"]\n[protected]\nnames = ["LanternEngine"]\n'
    (tmp_path / "airlock.toml").write_text(policy, encoding="utf-8")
    engine = open_in(tmp_path)
    assert {f.kind for f in engine.check(Document(policy, str(tmp_path / "other.toml"), "toml"))} == {"internal_host", "protected_name"}
    inside = Document(policy, str(tmp_path / "airlock.toml"), "toml")
    assert engine.check(inside) == ()
    assert "quay.example" not in engine.share(inside, Action.COPY).text, "it is redacted all the same"


def test_a_broken_policy_is_reported_and_nothing_of_it_is_in_force(tmp_path: Path) -> None:
    allow_in(tmp_path)
    with (tmp_path / "airlock.toml").open("a", encoding="utf-8") as file:
        file.write("\n[actions]\ncopy = 'allow-everything'\n")
    engine = open_in(tmp_path)
    assert "actions" in engine.policy_problem
    assert engine.policy_problem in engine.health().problems
    assert engine.check(DOCUMENT)
    with pytest.raises(PolicyError):
        engine.allow_entry(DOCUMENT, engine.check(DOCUMENT)[0])
    for document in (DOCUMENT, Document("nothing in it", "notes.txt", "plaintext")):
        shared = engine.share(document, Action.COPY)
        assert (shared.decision.verdict, bool(shared.receipt)) == (Verdict.ASK, True), "what the file would keep in may be in the text"
        assert shared.decision.reason.startswith(engine.policy_problem)
    prepared = engine.prompt(Document("def f():\n    return 1\n", "f.py", "python"), [Span(6, 6)], Task.FIX)
    assert prepared.prompt is not None
    assert prepared.prompt.decision.verdict is Verdict.ASK


def test_a_workspace_can_be_stricter(tmp_path: Path) -> None:
    (tmp_path / "airlock.toml").write_text('[actions]\ncopy = "deny"\n', encoding="utf-8")
    shared = open_in(tmp_path).share(DOCUMENT, Action.COPY)
    assert shared.decision.verdict is Verdict.DENY
    assert VALUE not in shared.text
    assert open_in(tmp_path).share(Document("x = 1\n"), Action.COPY).decision.verdict is Verdict.ALLOW


def test_a_person_is_asked_about_a_text_that_is_too_long_to_be_read_as_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = open_in(tmp_path)
    monkeypatch.setattr("airlock.core.detect.tables.MOST_TEXT", len(TEXT))
    assert engine.share(DOCUMENT, Action.COPY).decision.verdict is Verdict.REDACT
    shared = engine.share(DOCUMENT._replace(text=TEXT + "#"), Action.COPY)
    assert shared.decision.verdict is Verdict.ASK
    assert "tables" in shared.decision.reason
    assert VALUE not in shared.text


def test_internal_domains_come_from_settings_and_policy(tmp_path: Path) -> None:
    (tmp_path / "airlock.toml").write_text('[internal]\ndomains = ["acme-int.org"]\n', encoding="utf-8")
    engine = Engine.open(Settings(internal_domains=("widgets-int.net",)), root=str(tmp_path))
    text = "curl https://build.acme-int.org/x https://wiki.widgets-int.net/y https://www.python.org/z"
    assert [text[f.span.start : f.span.end] for f in engine.check(Document(text))] == ["build.acme-int.org", "wiki.widgets-int.net"]


def test_telephone_regions_come_from_settings_and_policy(tmp_path: Path) -> None:
    (tmp_path / "airlock.toml").write_text('[phone]\nregions = ["DE"]\n', encoding="utf-8")
    text = "call 030 9018" + "20 or 020 7183" + " 8750"
    found = [
        [text[f.span.start : f.span.end] for f in Engine.open(settings, root=root).check(Document(text))]
        for settings, root in ((Settings(), ""), (Settings(), str(tmp_path)), (Settings(phone_regions=("GB",)), str(tmp_path)))
    ]
    assert found == [[], ["030 9018" + "20"], ["030 9018" + "20", "020 7183" + " 8750"]]


@pytest.mark.parametrize(
    ("language", "text", "comment"),
    [
        ("python", f'password = "{VALUE}"\n', "# airlock:allow"),
        ("typescript", f"const password = '{VALUE}';\r\n", "// airlock:allow"),
        ("yaml", f"password: {VALUE}", "# airlock:allow"),
        ("markdown", f"The password: {VALUE}\n", "<!-- airlock:allow -->"),
        ("markdown", f"---\npassword: {VALUE}\n---\nA text.\n", "# airlock:allow"),
        ("markdown", f"Run\n\n```js\nconst password = '{VALUE}';\n```\n", "// airlock:allow"),
    ],
)
def test_an_allow_comment_allows_its_line(tmp_path: Path, language: str, text: str, comment: str) -> None:
    engine = open_in(tmp_path)
    document = Document(text, "", language)
    (finding,) = engine.check(document)
    edit = engine.allow_comment_edit(document, finding)
    assert edit is not None
    after = applied(text, (edit,))
    assert after[edit.span.start :].startswith("  " + comment)
    assert not engine.check(Document(after, "", language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("json", f'{{"password": "{VALUE}"}}\n'),
        ("python", f'x = """\npassword = "{VALUE}"\n"""\n'),
        ("shellscript", f"run --password '{VALUE}' \\\n  --verbose\n"),
        ("markdown", f'Reads\n\n```json\n{{"password": "{VALUE}"}}\n```\n'),
    ],
)
def test_no_comment_is_offered_where_none_can_stand(tmp_path: Path, language: str, text: str) -> None:
    engine = open_in(tmp_path)
    document = Document(text, "", language)
    assert [engine.allow_comment_edit(document, f) for f in engine.check(document)] in ([None], [])


def test_sessions_of_two_workspaces_do_not_correlate(tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        texts.append(open_in(tmp_path / name).share(DOCUMENT, Action.COPY).text)
    assert texts[0] != texts[1]
    assert open_in(tmp_path / "one").restore(texts[0]).text == TEXT
    assert open_in(tmp_path / "one").restore(texts[1]).text == texts[1]


def test_opening_an_engine_touches_no_vault(tmp_path: Path, state_folder: Path) -> None:
    engine = open_in(tmp_path)
    engine.check(DOCUMENT)
    assert not (state_folder / "vault.sqlite").exists()
    engine.close()


def test_a_diff_of_what_was_shared_changes_the_document_it_is_of(tmp_path: Path) -> None:
    engine = open_in(tmp_path)
    shared = engine.share(DOCUMENT, Action.PROMPT).text
    head, secret, last = shared.splitlines()
    diff = f"```diff\n@@ -1,3 +1,3 @@\n {head}\n-{secret}\n-{last}\n+{secret}  # old\n+use(db_password)\n```"
    made = engine.apply(DOCUMENT._replace(text=f"x = 1\n{TEXT}"), diff)
    assert not made.problem
    (change,) = made.changes
    assert change.returned.text == f'import os\ndb_password = "{VALUE}"  # old\nuse(db_password)\n'
    search = f"<<<<<<< SEARCH\n{secret}\n=======\n# {secret}\n>>>>>>> REPLACE\n"
    (change,) = engine.apply(DOCUMENT, search).changes
    assert [risk.where for risk in change.returned.risks] == [("in a comment",)]
    assert VALUE not in change.returned.careful
    engine.close()
