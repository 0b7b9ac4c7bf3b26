"""Weights that were learned, read once when first needed: for each feature how much it speaks for each label."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

MODELS = ("names", "times", "intents", "dates")
SCALE = 100
"""Of a stored weight: they are whole hundredths, so that every machine adds up the same."""


@dataclass(frozen=True)
class Linear:
    labels: tuple[str, ...]
    rows: dict[str, list[int]]
    """Feature -> label, weight, label, weight ..."""
    steps: dict[str, list[int]]
    """From one label of a sequence to the next, in the same form; empty where there are no sequences."""
    told: str
    """SHA-256 of the messages it was learned from."""

    def scores(self, features: Iterable[str]) -> list[int]:
        """For every label, in hundredths of natural logarithms."""
        sums = [0] * len(self.labels)
        rows = self.rows
        for feature in features:
            row = rows.get(feature)
            if row:
                for n in range(0, len(row), 2):
                    sums[row[n]] += row[n + 1]
        return sums


@cache
def learned(name: str) -> Linear:
    """The model of that name ("names", "times", ...); some milliseconds the first time."""
    data = json.loads(files(__package__).joinpath("learned", f"{name}.json").read_bytes())
    return Linear(tuple(data["labels"]), data["rows"], data["steps"], data["told"])
