"""`airlock policy import presidio`: rules come in, nothing that is there is lost, and what stays out is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_run import here

from airlock import policy_file
from airlock.core.model import Mode

FILE = r"""
supported_languages: [en]
recognizers:
  - CreditCardRecognizer
  - {name: UsSsnRecognizer, type: predefined}
  - name: Zip code Recognizer
    supported_language: de
    patterns: [{name: weak, regex: '(\b\d{5}\b)', score: 0.01}]
    context: [zip, code]
    supported_entity: ZIP
  - name: BadgeRecognizer
    supported_languages: [{language: en, context: [badge]}, {language: de, context: [Ausweis]}]
    supported_entity: BADGE
    patterns:
      - {name: strong, regex: "\\bBDG-\\d{6}\\b", score: 0.9}
      - {name: weak, regex: '\b[A-Z]{2}\d{4}\b', score: 0.2}
  - {name: Titles, supported_entity: TITLE, deny_list: [Prof., "it's", 007]}
  - {name: Ours, supported_entity: US_SSN, patterns: [{regex: 'SSN#\d{9}', score: 0.5}]}
  - {name: Gone, enabled: false, patterns: [{regex: abc, score: 1}]}
"""
BAD = r"""
- {name: Endless, supported_entity: A, patterns: [{regex: '\b[A-Z]+\d+', score: 0.9}, {regex: 'good\d{3}', score: 0.9}]}
- {name: SpacyRecognizer, type: predefined}
- {name: Norway, supported_entity: B, deny_list: [no]}
- {name: Empty}
- {name: Odd, patterns: [3, {score: 1}, {regex: abcd, score: high}]}
- 3
"""


@pytest.fixture(name="folder")
def a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(tmp_path / "state"))
    (tmp_path / "rules.yaml").write_text(FILE, encoding="utf-8")
    return tmp_path


def test_recognisers_become_rules_that_find(folder: Path) -> None:
    done = here("policy", "import", "presidio", "rules.yaml")
    assert done.code == 0, done.notes
    assert "zip_code, badge, badge_2, titles, ours" in done.text
    assert "UsSsnRecognizer: left out: Airlock has rules of its own for it (us_ssn)" in done.notes
    assert "Gone: left out: it is switched off" in done.notes
    line = {"id": 1, "text": 'bdg-123456 {"zip": 12345} 54321 Ausweis: ab1234 Prof. X, It\'s 7 SSN#123456780'}
    found = json.loads(here("scan", "--batch", stdin=json.dumps(line).encode()).text)["findings"]
    kinds = [(line["text"][one["start"] : one["end"]], one["kind"], one["severity"]) for one in found]  # type: ignore[index]
    assert kinds == [
        ("bdg-123456", "badge", "error"),
        ("12345", "zip", "warning"),
        ("ab1234", "badge", "warning"),
        ("Prof.", "title", "warning"),
        ("It's", "title", "warning"),
        ("7", "title", "warning"),
        ("SSN#123456780", "us_ssn", "warning"),
    ]
    redacted = here("redact", "--filename", "a.txt", stdin=b"bdg-123456 Prof. Z").text
    assert "123456" not in redacted
    assert "Prof." not in redacted


@pytest.mark.parametrize("before", ["# ours\nversion = 1 # mine\n\n[internal]\ndomains = ['a.example']", "# ours\r\nversion = 1\r\n"])
def test_what_is_there_stays(folder: Path, before: str) -> None:
    policy = folder / "airlock.toml"
    policy.write_bytes(before.encode())
    assert here("policy", "import", "presidio", "rules.yaml", "--dry-run").text.count("[[rule]]") == 5
    assert policy.read_bytes() == before.encode()
    assert here("policy", "import", "presidio", "rules.yaml").code == 0
    once = policy.read_bytes()
    assert once.startswith(before.encode())
    assert (b"\r\n" in before.encode()) == (b"\n" not in once.replace(b"\r\n", b""))
    again = here("policy", "import", "presidio", "-", stdin=FILE.encode())
    assert "badge: is in airlock.toml already" in again.notes
    assert policy.read_bytes() == once


def test_each_that_is_refused_is_named_and_the_others_are_not_stopped(folder: Path) -> None:
    (folder / "bad.yaml").write_text(BAD, encoding="utf-8")
    done = here("policy", "import", "presidio", "bad.yaml")
    assert done.code == 3
    assert done.text.startswith("1 rule added")
    for words in (
        r"Endless (\b[A-Z]+\d+): left out: its pattern repeats something without a limit",
        "SpacyRecognizer: left out: it is Presidio's own",
        "Norway: left out: its deny_list holds something that is no word",
        "Empty: left out: it has neither",
        "Odd: left out: a pattern has no regex",
        "Odd: left out: the score of a pattern is no number",
        "number 6: left out: it has neither",
    ):
        assert words in done.notes


@pytest.mark.parametrize("text", ["a: [", "just words", "recognizers: 3", "", "!!python/object/apply:os.getcwd []", "[" * 3000, "\0"])
def test_a_file_that_is_none_is_refused(folder: Path, text: str) -> None:
    done = here("policy", "import", "presidio", "-", stdin=text.encode())
    assert done.code == 2
    assert done.text == ""
    assert not (folder / "airlock.toml").exists()


def test_a_policy_file_that_cannot_take_rules_stays(folder: Path) -> None:
    (folder / "airlock.toml").write_text("rule = []\n", encoding="utf-8")
    assert here("policy", "import", "presidio", "rules.yaml").code == 2
    assert (folder / "airlock.toml").read_text(encoding="utf-8") == "rule = []\n"


@pytest.mark.parametrize(("job", "tool"), [("export", "presidio"), ("import", "gitleaks")])
def test_other_jobs_are_none(folder: Path, job: str, tool: str) -> None:
    assert here("policy", job, tool, "rules.yaml").code == 2


def test_presidios_names_of_kinds_are_known(folder: Path) -> None:
    policy = folder / "airlock.toml"
    policy.write_text('[redact]\nPERSON = "mask"\n\n[[allow]]\nkinds = ["EMAIL_ADDRESS", "US_SSN"]\n', encoding="utf-8")
    read = policy_file.load(str(folder))
    assert read.modes == {"person_name": Mode.MASK}
    assert read.allow[0].kinds == ("email", "us_ssn")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[[rule]]\nid = "a"\npattern = "[A-Z]+"', "rule]] a: its pattern repeats"),
        ('[[rule]]\nid = "a"\npatern = "abc"', "has a key"),
        ('[[rule]]\npattern = "abc"', "needs an id"),
        ('[[rule]]\nid = "a"\nwords = "abc"', "lists of strings"),
        ('[[rule]]\nid = "a"\npattern = "abc"\nseverity = "loud"', "severity one of"),
        ('[[rule]]\nid = "a"\npattern = "abc"\ncategory = "injection"', "category must be"),
        ('[[rule]]\nid = "a"\npattern = "abc"\n[[rule]]\nid = "a"\npattern = "abd"', "two [[rule]]"),
        ('[redact]\nbadge = "mask"', "neither a category"),
    ],
)
def test_a_rule_that_is_wrong_is_told(folder: Path, text: str, problem: str) -> None:
    (folder / "airlock.toml").write_text(text, encoding="utf-8")
    with pytest.raises(policy_file.PolicyError) as caught:
        policy_file.load(str(folder))
    assert problem in str(caught.value)


def test_a_kind_of_ones_own_can_be_redacted_in_its_own_way(folder: Path) -> None:
    (folder / "airlock.toml").write_text('[[rule]]\nid = "badge"\npattern = \'BDG-\\d{6}\'\n\n[redact]\nbadge = "mask"\n', encoding="utf-8")
    assert here("redact", "-", stdin=b"BDG-123456").text == "XXXXXXXXXX"


def test_words_of_a_rule_are_no_finding_in_the_policy_file_itself(folder: Path) -> None:
    (folder / "airlock.toml").write_text('[[rule]]\nid = "project"\nwords = ["Falcon Nine"]\n', encoding="utf-8")
    (folder / "notes.md").write_text("about falcon nine\n", encoding="utf-8")
    done = here("scan", "--format", "json", "airlock.toml", "notes.md")
    assert [(one["path"], one["kind"]) for one in json.loads(done.text)["findings"]] == [("notes.md", "project")]
