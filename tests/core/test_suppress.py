"""Comments of other tools: they keep a finding out of sight, and our own alone let its value go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core.detect import Comments, builtin_rule_set, find
from airlock.core.detect.suppress import allowed
from airlock.core.model import Document

SET = builtin_rule_set()
PASSWORD = "au4xv8" + "-q2"
TOKEN = "ghp_" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa" + "4avhho"

THEIRS = [
    "password = '{}'  # pragma: allowlist secret",
    "password = '{}'  // pragma: whitelist secret",
    "password = '{}'  # gitleaks:allow",
    "password = '{}'  # betterleaks:allow",
    "password = '{}'  # kingfisher:ignore",
    "password = '{}'  # trufflehog:ignore",
    "password = '{}'  # ggignore",
    "password = '{}'  # nosemgrep: generic.secrets.security.detected-generic-secret",
    "password = '{}'  # checkov:skip=CKV_SECRET_6: made up",
    "password = '{}'  // secretlint-disable-line",
    "password = '{}'  // eslint-disable-line no-secrets/no-secrets",
    "// eslint-disable-next-line no-console, no-secrets/no-secrets\npassword = '{}'",
    "/* secretlint-disable-next-line */\npassword = '{}'",
    "# pragma: allowlist nextline secret\npassword = '{}'",
    "# trufflehog:ignore\r\npassword = '{}'",
]
THEIRS_FOR_PASSWORDS = [
    "password = '{}'  # noqa: S105",
    "password = '{}'  # noqa: E501, S106",
    "password = '{}'  # nosec B105",
    "password = '{}'  # nosec: B101,B106 made up",
    "password = '{}'  # nosec hardcoded_password_string",
]
NOBODY = [
    "password = '{}'  # noqa",
    "password = '{}'  # noqa: E501",
    "password = '{}'  # noqa: S1051",
    "password = '{}'  # nosec",
    "password = '{}'  # nosec B101",
    "password = '{}'  # nosemgrep",
    "password = '{}'  # nosemgrep: python.lang.correctness.useless-comparison",
    "password = '{}'  // eslint-disable-line no-console",
    "password = '{}'  // eslint-disable-next-line no-secrets/no-secrets",
    "password = '{}'  # ggignored",
    "password = '{}'  # ignore",
    "x = 1  # gitleaks:allow\npassword = '{}'",
]
OURS = ["password = '{}'  # airlock:allow", "# airlock:allow[password]\npassword = '{}'"]


def kinds(text: str, comments: Comments) -> list[str]:
    return [one.kind for one in find(Document(text, "", "python"), SET, b"key", comments)]


@pytest.mark.parametrize("template", [*THEIRS, *THEIRS_FOR_PASSWORDS])
def test_another_tools_comment_hides_but_does_not_let_go(template: str) -> None:
    text = template.format(PASSWORD)
    assert kinds(text, Comments.EVERY) == []
    assert kinds(text, Comments.OURS) == ["password"]


@pytest.mark.parametrize("template", OURS)
def test_our_own_lets_go(template: str) -> None:
    assert kinds(template.format(PASSWORD), Comments.OURS) == []


@pytest.mark.parametrize("template", NOBODY)
def test_what_says_nothing_of_secrets_hides_nothing(template: str) -> None:
    assert kinds(template.format(PASSWORD), Comments.EVERY) == ["password"]


@pytest.mark.parametrize("template", THEIRS_FOR_PASSWORDS)
def test_a_linters_rule_about_passwords_says_nothing_of_a_vendors_token(template: str) -> None:
    assert kinds(template.format(TOKEN), Comments.EVERY) == ["github_token"]


PIECES = ["\n", "\r\n", "\r", "# ", "airlock:allow", "airlock:allow[", "]", "noqa: S105", "\ud800", "x" * 500, " ", "gitleaks:allow", "İ"]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.data())
def test_ours_is_part_of_every_and_nothing_breaks_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    names = ("password", "generic_password")
    assert allowed(text, start, end, names) or not allowed(text, start, end, names, Comments.OURS)
