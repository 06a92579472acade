"""Baselines: values that are known already, so that only new ones are shown. A baseline hides findings; it lets nothing go.

Two forms: Airlock's own, with keyed fingerprints (keyed.py), and that of detect-secrets, read and written so that both tools agree
(plain.py). Paths in them are relative to a folder that the caller names. A file that cannot be understood is an error that quotes nothing
of it.
"""

from __future__ import annotations

from airlock.baseline.draft import Draft
from airlock.baseline.reading import NAMES, Baseline, in_folder, load

__all__ = ["NAMES", "Baseline", "Draft", "in_folder", "load"]
