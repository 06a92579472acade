"""What `airlock scan` looks with, made of its options: in the process somebody started, and in those that help it."""

from __future__ import annotations

import argparse
from contextlib import ExitStack

from airlock.core.model import Category, Severity
from airlock.frontends.cli import baselines, recognizer
from airlock.frontends.cli.examine import Engines, Examiner
from airlock.settings import Settings

SHORT_S, LONG_S = 1.0, 120.0
"""How long to wait for the borrowed engines before saying so, and at most."""


def prepared(options: argparse.Namespace, stack: ExitStack) -> Examiner:
    """The examiner, whose borrowed engines may still have to get ready."""
    engines = Engines(settings(options), stack, baselines.chosen(options))
    return Examiner(engines, not options.no_engines, Severity(options.min_severity), frozenset(map(Category, options.only)))


def settings(options: argparse.Namespace) -> Settings:
    """Settings that differ from the usual by these options alone."""
    return Settings(max_file_kb=options.max_file_kb or Settings().max_file_kb, **recognizer.settings(options))
