"""Conditional random fields by CRFsuite: to learn them, to average several, to write them down for what reads them.

Needs `python-crfsuite`, which comes with the development requirements; what reads the result is pure Python."""

import json
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import pycrfsuite

from coach.understand.slots import linear

Row = tuple[list[list[str]], list[str]]
"""For each place of a sequence what it is judged by, and its label."""
SMALL, SMALL_OF_TIMES = 10, 22
"""Hundredths; weights below them are not kept."""


class Weights(NamedTuple):
    """By feature and label, and by a label and the one before."""

    labels: list[str]
    state: dict[tuple[str, str], float]
    steps: dict[tuple[str, str], float]


class Field:
    """One that was learned; features are numbered for CRFsuite, as it is not at ease with every letter."""

    def __init__(self, rows: Iterable[Row], lasso: float, ridge: float, rounds: int = 100) -> None:
        self._numbers: dict[str, str] = {}
        trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
        trainer.set_params(
            {"c1": lasso, "c2": ridge, "max_iterations": rounds, "feature.possible_transitions": True}
        )
        for features, truth in rows:
            trainer.append([[self._number(f) for f in place] for place in features], truth)
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder, "model"))
            trainer.train(path)
            self._tagger = pycrfsuite.Tagger()
            self._tagger.open(path)
            self._info = self._tagger.info()

    def _number(self, feature: str) -> str:
        return self._numbers.setdefault(feature, f"f{len(self._numbers)}")

    def read(self, features: list[list[str]]) -> list[str]:
        known = [[self._numbers[f] for f in place if f in self._numbers] for place in features]
        return list(self._tagger.tag(known))

    @property
    def weights(self) -> Weights:
        names = {number: feature for feature, number in self._numbers.items()}
        labels = sorted(self._info.labels, key=lambda label: (label != "O", label))
        state = {(names[f], label): w for (f, label), w in sorted(self._info.state_features.items())}
        return Weights(labels, state, dict(sorted(self._info.transitions.items())))


def mean(models: Sequence[Weights]) -> Weights:
    """What is chance in one of them counts for less."""
    share = 1 / len(models)
    state: dict[tuple[str, str], float] = {}
    steps: dict[tuple[str, str], float] = {}
    for model in models:
        for total, some in ((state, model.state), (steps, model.steps)):
            for key, weight in some.items():
                total[key] = total.get(key, 0.0) + share * weight
    return Weights(models[0].labels, state, steps)


def write(weights: Weights, folder: Path, name: str, of: str, least: int = SMALL) -> None:
    """`of`: the fingerprint of what it was learned from."""
    at = {label: n for n, label in enumerate(weights.labels)}
    rows: dict[str, list[int]] = {}
    for (feature, label), weight in sorted(weights.state.items()):
        if abs(whole := round(weight * linear.SCALE)) >= least:
            rows.setdefault(feature, []).extend((at[label], whole))
    steps: dict[str, list[int]] = {}
    for (a, b), weight in sorted(weights.steps.items()):
        steps.setdefault(a, []).extend((at[b], round(weight * linear.SCALE)))
    model = {"labels": weights.labels, "told": of, "steps": steps, "rows": dict(sorted(rows.items()))}
    text = json.dumps(model, ensure_ascii=False, separators=(",", ":"))
    (folder / f"{name}.json").write_text(text, "utf-8")
    print(f"{name}: {len(rows)} features, {len(text.encode()) // 1000} kB", file=sys.stderr)
