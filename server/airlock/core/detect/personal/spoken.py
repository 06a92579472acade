"""Names behind words that say that somebody follows: `my name is …`, `Mrs. …`, `patient …`, `assigned to …`, `owner: …`.

A name needs two words with capitals beside each other. After a title that is enough; after a word for a role the first must be a known
given name, because roles stand in the names of things as well (`Customer Success Manager`).
"""

from __future__ import annotations

import re

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.personal.captions import is_action, is_of_field
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import people
from airlock.core.model import Rule


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What words with capitals after such a word amount to."""
    name = match["spoken"]
    role = match["role"] if "role" in match.re.groupindex else None
    if not is_name(name) or people.is_organisation(name) or (role is not None and not people.is_given(name.split()[0])):
        return None
    if role is not None and (is_action(match.string, match.start(), name) or is_of_field(match.string, match.start())):
        return None
    return Judgement(*match.span("spoken"), rule.severity, rule.confidence, ("follows a word that says who", "is written like a name"))
