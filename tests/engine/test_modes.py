"""What `[redact]` in airlock.toml says, through the engine: what goes out, what comes back, and what is no finding any more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from airlock import policy_file
from airlock.core.model import Action, Document, Mode
from airlock.core.policy import mode_of
from airlock.core.remedy import applied
from airlock.engine import Engine
from airlock.engine import vaults as upkeep
from airlock.errors import PolicyError
from airlock.settings import Settings

TEXT = (
    'patient_name = "Griselda ' + 'Ashworth"\nemail = "griselda@engines' + '.org"\ndob = "1982-07-' + '19"\n'
    'client_ip = "93.184.' + '77.41"\npassword = "au4xv8' + '-q2Lm7"\n# Griselda Ash' + "worth\n"
)
DOCUMENT = Document(TEXT, "", "python")
NAME = "Griselda " + "Ashworth"


@pytest.fixture(name="root")
def a_root(tmp_path: Path) -> Path:
    (tmp_path / policy_file.NAME).write_text('[redact]\npersonal_data = "standin"\nemail = "mask"\ndate_of_birth = "remove"\n')
    return tmp_path


@pytest.fixture(name="engine")
def an_engine(root: Path) -> Iterator[Engine]:
    engine = Engine.open(Settings(), root=str(root))
    yield engine
    engine.close()


def test_each_kind_goes_as_the_policy_says(engine: Engine) -> None:
    shared = engine.share(DOCUMENT, Action.COPY)
    lines = shared.text.splitlines()
    assert NAME not in shared.text
    assert lines[0].split('"')[1] == lines[5].removeprefix("# ")
    assert lines[1] == f'email = "{"X" * 20}"'
    assert lines[2] == 'dob = ""'
    assert lines[3].startswith(('client_ip = "198.18.', 'client_ip = "198.19.'))
    assert lines[4].startswith('password = "AIRLOCK_PASSWORD_')
    assert {one.kind: one.count for one in shared.held} == {
        "person_name": 1,
        "email": 1,
        "date_of_birth": 1,
        "ip_address": 1,
        "password": 1,
    }
    kept = engine.restore(shared.text).text.splitlines()
    assert [kept[0], *kept[3:]] == [TEXT.splitlines()[0], *TEXT.splitlines()[3:]]


def test_a_stand_in_is_none_that_the_file_has_which_a_piece_is_from(root: Path) -> None:
    line = TEXT.splitlines()[3]
    piece, standing = Document(line, "", "python"), set()
    for _ in range(2):  # the second time in a session that has forgotten what it gave out
        origin = Document("\n".join((line, *standing)), "", "python")
        engine = Engine.open(Settings(), root=str(root))
        standing.add(engine.share(piece, Action.COPY, origin=origin).text)
        engine.close()
        upkeep.purge()
    assert len(standing) == 2


def test_what_went_out_is_no_finding_and_goes_out_unchanged(engine: Engine, root: Path) -> None:
    once = Document(engine.share(DOCUMENT, Action.COPY).text, "", "python")
    assert not engine.check(once)
    assert not engine.inspect(once)
    lines = once.text.splitlines(keepends=True)
    assert not engine.shown(engine.scan_lines(lines, "python").findings, lines)
    assert engine.share(once, Action.COPY).text == once.text
    another = Engine.open(Settings(), root=str(root))
    assert another.share(once, Action.COPY).text == once.text
    another.close()


def test_the_same_value_has_the_same_stand_in_and_another_session_another(engine: Engine) -> None:
    first, second = (engine.share(DOCUMENT, Action.COPY).text for _ in range(2))
    assert first == second
    stranger = Engine.open(Settings(), ephemeral=True)
    assert stranger.restore(first).restored == 0
    stranger.close()


def test_synthetic_edits_put_placeholders_where_nothing_is_made_up_and_come_back(root: Path) -> None:
    (root / policy_file.NAME).unlink()
    engine = Engine.open(Settings(), root=str(root))
    edits = engine.synthetic_edits(DOCUMENT, engine.inspect(DOCUMENT))
    changed = Document(applied(TEXT, edits), "", "python")
    assert len(edits) == 5
    assert "password = " + '"AIRLOCK_PASSWORD_' in changed.text
    assert not engine.check(changed)
    assert engine.restore(changed.text).text == TEXT
    engine.close()


def test_a_number_that_nothing_is_made_up_for_does_not_stay_in_a_table(engine: Engine) -> None:
    rows = "".join(f"Ada,Byron,ada{n}@mail.{'analytical.com'},3411{n}\n" for n in range(8))
    table = Document(f"first_name,last_name,email,zip\n{rows}", "people.csv", "csv")
    found = engine.inspect(table)
    assert "3411" not in applied(table.text, engine.synthetic_edits(table, found))


def test_a_users_own_document_loses_nothing(engine: Engine) -> None:
    edits = engine.redact_edits(DOCUMENT, engine.inspect(DOCUMENT))
    assert engine.restore(applied(TEXT, edits)).text == TEXT


def test_stand_ins_move_to_another_machine(engine: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, root: Path) -> None:
    text = engine.share(DOCUMENT, Action.COPY).text
    packed = upkeep.export("a passphrase")
    monkeypatch.setenv("AIRLOCK_STATE_DIR", str(tmp_path / "elsewhere"))
    upkeep.take_in(packed, "a passphrase")
    there = Engine.open(Settings(), root=str(root))
    assert there.restore(text).text.splitlines()[0] == TEXT.splitlines()[0]
    assert there.share(DOCUMENT, Action.COPY).text.splitlines()[4] != ""
    there.close()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[redact]\npersonal = "mask"', "neither a category"),
        ('[redact]\nprotected_code = "mask"', "neither a category"),
        ('[redact]\nemail = "hide"', "placeholder, standin, mask, remove"),
        ("[redact]\nemail = 1", "placeholder, standin, mask, remove"),
        ('[redact]\ncredential = "standin"', "no synthetic values for credential"),
        ('[redact]\npassword = "standin"', "no synthetic values for password"),
        ('redact = "mask"', "redact must be a table"),
    ],
)
def test_mistakes_in_the_policy_are_told(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / policy_file.NAME).write_text(text)
    with pytest.raises(PolicyError, match=message):
        policy_file.load(str(tmp_path))


def test_a_kind_says_more_than_its_category(engine: Engine, root: Path) -> None:
    policy = policy_file.load(str(root))
    modes = {found.kind: mode_of(policy, found) for found in engine.inspect(DOCUMENT)}
    assert modes["person_name"] is Mode.STANDIN
    assert modes["email"] is Mode.MASK
    assert modes["password"] is Mode.PLACEHOLDER


PAYMENT = (
    'card_number = "4539148803' + '436467"\ncvv = "7' + '31"\ncard_pin = "83' + '14"\n'
    'track = "%B4539' + '148803436467^BYRON/ADA^29051010000000000?"\n'
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ('packs = ["payments"]\n', {"card_security_code", "card_pin", "card_track"}),
        ('packs = ["payments"]\n[redact]\npersonal_data = "standin"\n', {"card_security_code", "card_pin", "card_track"}),
        ('packs = ["payments"]\n[redact]\ncard_pin = "placeholder"\n', {"card_security_code", "card_track"}),
        ('packs = ["healthcare", "eu"]\n', set()),
    ],
)
def test_what_the_payments_pack_forbids_to_keep_never_gets_into_the_vault(text: str, masked: set[str], tmp_path: Path) -> None:
    (tmp_path / policy_file.NAME).write_text(text)
    engine = Engine.open(Settings(), root=str(tmp_path))
    document = Document(PAYMENT, "", "python")
    found = engine.inspect(document)
    values = {one.kind: PAYMENT[one.span.start : one.span.end] for one in found}
    assert values.keys() == {"card_number", "card_security_code", "card_pin", "card_track"}
    shared = engine.share(document, Action.COPY)
    edited = applied(PAYMENT, engine.redact_edits(document, found))
    for out in (shared.text, edited):
        assert not any(value in out for value in values.values())
        back = engine.restore(out).text
        assert {kind for kind, value in values.items() if value not in back} == masked
        assert {kind for kind in masked if "X" * (len(values[kind]) - 1) not in out} == set()
    assert not masked & {one.kind for one in found if engine.has_synthetic(document, one)}
    synthetic = applied(PAYMENT, engine.synthetic_edits(document, found))
    assert values["card_track"] not in synthetic
    assert (values["card_track"] in engine.restore(synthetic).text) is ("card_track" not in masked)
    engine.close()
