"""How a rule for one service's credential is written down shortly: what is the same for all of them stands here, once."""

from __future__ import annotations

from typing import Any

from airlock.core.model import Category, Rule


def credential(id: str, title: str, why: str, **more: Any) -> Rule:  # noqa: A002, ANN401 - the fields of a rule
    """A rule whose kind is its id and whose placeholder is the id in capitals, with the usual advice; `more` are other fields of Rule.

    `title` begins with the service's name, as in "Cloudsmith API key".
    """
    usual = {
        "kind": id,
        "category": Category.CREDENTIAL,
        "label": more.get("kind", id).upper(),
        "advice": "Revoke it where the service lists its keys and make a new one; keep it in the environment or a secret store.",
    }
    return Rule(id=id, title=title, why=why, **{**usual, **more})
