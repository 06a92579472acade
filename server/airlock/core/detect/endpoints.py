"""Evidence for hosts with public names that an organisation has for itself: whose they are, and that they are hosts at all."""

from __future__ import annotations

import re

from airlock.core.detect import words_mail
from airlock.core.detect.hosts import CODE_HEADS, EVERYBODYS, INSIDE, STAND_INS, SUFFIXES, TOP_LEVEL, host_evidence, owner_of
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.words import word_set
from airlock.core.model import Rule

STAGES = word_set("""
    dev infra int intern internal k8s mgmt nonprod preprod prd priv private prod production qa stage staging stg uat
    """)
"""Parts of labels that name a stage of what an organisation runs, or the inside of its network."""
_PROVIDERS = EVERYBODYS | word_set("""
    apple atlassian auth0 cloudfront datadoghq debian facebook fastly firebaseio heroku herokuapp ibm intuit java linkedin live mastercard
    microsoftonline mongodb mozilla mysql netlify okta openshift oracle oraclecloud paypal php readthedocs salesforce sap skype stripe
    trafficmanager twitter ubuntu vercel visa w3 wikimedia windowsazure yahoo yandex
    """)
"""Whose stages are for everybody, or for their own developers."""
_OF_ONE = 4
"""Labels in the name of what a provider runs for one customer: `cluster0.ab1cd.mongodb.net`."""
_PUBLIC = TOP_LEVEL - SUFFIXES
_ENDS_INSIDE = ("-internal", "-infra", "-int", "-intern")
_FOR_ALL = frozenset(("developer", "developers", "docs", "help", "status", "support", "www"))
"""First labels of what is written for everybody."""
_ONLY_DOMAINS = ("com", "net", "org", "cloud")
_ANYBODYS = STAND_INS | words_mail.STAND_INS
_MADE_UP = word_set(
    "acme contoso dummy example fabrikam fake foo mock my mycompany mydomain sample some xxx your yourcompany yourdomain yyy"
)
"""Parts of labels that only stand in for a real name."""


def judge_service(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:  # noqa: ARG001  all judges are asked alike
    """What a host amounts to beside a port, a scheme or a setting of services that are not for everybody."""
    labels = match["serves"].lower().split(".")
    if not _is_somebodys(labels) or (len(labels) < _OF_ONE and owner_of(labels) in _PROVIDERS):
        return None
    return Judgement(*match.span("serves"), rule.severity, rule.confidence, ("is where a service answers that is not for everybody",))


def judge_stage(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:
    """What a host amounts to that names a stage, or the inside of a network."""
    labels = match["staged"].lower().split(".")
    start, end = match.span("staged")
    if not _is_somebodys(labels) or not _is_of_a_stage(labels) or not _is_written_as_one(match.string[max(start - 2, 0) : start], labels):
        return None
    reason = host_evidence(match.string, start, end, labels, language)
    return Judgement(start, end, rule.severity, rule.confidence, ("names a stage or the inside of a network", reason)) if reason else None


def _is_somebodys(labels: list[str]) -> bool:
    """Whether a name is that of a public host, and nobody's example."""
    if labels[-1] not in _PUBLIC or labels[0] in CODE_HEADS or not _ANYBODYS.isdisjoint(labels):
        return False
    return not any(word in _MADE_UP for label in labels[:-1] for word in label.split("-"))


def _is_of_a_stage(labels: list[str]) -> bool:
    """Whether a label inside of the name, a later part of the first one, or the end of what is registered says so."""
    owner = owner_of(labels)
    if owner in _PROVIDERS or labels[0] in _FOR_ALL or not INSIDE.isdisjoint(labels[1:-2]):  # those say so by themselves
        return False
    inside = [word for label in labels[1 : labels.index(owner, 1)] for word in label.split("-")]
    return not STAGES.isdisjoint((*inside, *labels[0].split("-")[1:])) or owner.endswith(_ENDS_INSIDE)


def _is_written_as_one(before: str, labels: list[str]) -> bool:
    """Whether it can be no name of a module or a message, which may well end in `io` or `name`."""
    numbered = any("-" in label or any(c.isdigit() for c in label) for label in labels)
    return numbered or labels[-1] in _ONLY_DOMAINS or before == "//" or before.endswith("@")
