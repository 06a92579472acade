"""Excerpts of shell scripts."""

from __future__ import annotations

import re

import pytest

from airlock.core import syntax
from airlock.core.context import excerpt
from airlock.core.model import Document, Excerpt, Span
from airlock.core.syntax import never
from core.test_context_names import mentions, outside

DEPLOY = r"""#!/bin/bash
# canaryheader
set -euo pipefail
source ./lib/log.sh
TOKEN=canarytoken
export REGION="canaryregion"
readonly LIMIT=31337
declare -a HOSTS=(canaryhost "canary other")
HOME_DIR=$(canarycommand --flag "canaryflag")
count=0

usage() { echo "canaryusage"; exit 64; }

deploy-all() {
  local host target=$1
  [[ -n $target ]] || usage
  for host in "${HOSTS[@]}"; do
    echo "$host $TOKEN" | send_to --retries "$LIMIT"
    count=$((count + 1))
  done
  cat <<EOF
own text $REGION
EOF
  log_line done
}

send_to ()
{
  curl -H "Authorization: canarysecret" "$@"
}

if [ "$1" = canarymode ]; then
  MODE=canaryvalue
  only_here() { echo "$MODE"; }
elif true; then
  other() { :; }
fi
deploy-all "$@"
"""


def made(at: str, text: str = DEPLOY) -> Excerpt:
    """The excerpt of a cursor at the first occurrence of a text."""
    offset = text.index(at)
    found = excerpt(Document(text, "deploy.sh", "shellscript"), [Span(offset, offset)], never)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("at", "target", "shown", "hidden"),
    [
        ("deploy-all()", "deploy-all", "source\\ ./lib/log.sh TOKEN REGION LIMIT HOSTS usage send_to count", "HOME_DIR only_here host"),
        ("usage()", "usage", "", "TOKEN source send_to"),
        ("only_here()", "only_here", "MODE if fi", "other elif TOKEN usage"),
        ("canarycommand", "HOME_DIR", "", "TOKEN usage"),
    ],
)
def test_an_excerpt_shows_what_the_target_needs_and_no_value(at: str, target: str, shown: str, hidden: str) -> None:
    found = made(at)
    around = outside(found)
    assert found.target == target
    assert found.warnings == ()
    assert syntax.error_count(found.text, "shellscript") == 0
    assert [word for word, there in mentions(around, shown).items() if not there] == [], found.text
    assert [word for word, there in mentions(around, hidden).items() if there] == [], found.text
    assert re.search(r"canary|\d\d", around) is None


def test_words_are_values_whether_quoted_or_not() -> None:
    text = made("deploy-all()").text
    assert 'TOKEN="…"\nexport REGION="…"\nreadonly LIMIT=0\ndeclare -a HOSTS=("…" "…")\ncount=0\n' in text
    assert "usage() { :; }\n" in text
    assert "send_to () { :; }" in text


@pytest.mark.parametrize("mark", ['"', "'", "`"])
def test_an_open_quote_leaves_the_target_alone(mark: str) -> None:
    found = made("usage()", DEPLOY.replace("send_to ()", f"{mark}send_to ()", 1))
    assert "canary" not in outside(found)
