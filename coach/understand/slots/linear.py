"""Weights that were learned, read once when first needed: for each feature how much it speaks for each label."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import cast

from coach.understand.lanes import apart, packed

MODELS = ("names", "times", "intents", "dates")
FIELDS = ("names", "times")
"""Those that look at the same features of words."""
SCALE = 100
"""Of a stored weight: they are whole hundredths, so that every machine adds up the same."""


@dataclass(frozen=True)
class Linear:
    labels: tuple[str, ...]
    rows: dict[str, list[int] | int]
    """Feature -> label, weight, label, weight ...; once asked for, packed: all weights in one number, which adds up quickly."""
    steps: dict[str, list[int]]
    """From one label of a sequence to the next, in the same form; empty where there are no sequences."""
    told: str
    """SHA-256 of the messages it was learned from."""

    def scores(self, features: Iterable[str]) -> list[int]:
        """For every label, in hundredths of natural logarithms."""
        return self.apart(self.total(features))

    def total(self, features: Iterable[str]) -> int:
        """What the features weigh together, packed."""
        total, rows = 0, self.rows
        for feature in features:
            row = rows.get(feature)
            if row is None:
                continue
            if row.__class__ is list:
                row = rows[feature] = packed(zip(row[::2], row[1::2], strict=True))
            total += row  # type: ignore[operator]
        return total

    def pack(self) -> None:
        """Every feature, before it is asked for."""
        self.total(self.rows)

    def apart(self, total: int) -> list[int]:
        """Each label's own share of a packed number."""
        return apart(total, len(self.labels))


@cache
def learned(name: str) -> Linear:
    """The model of that name ("names", "times", ...); some milliseconds the first time."""
    data = json.loads(files(__package__).joinpath("learned", f"{name}.json").read_bytes())
    return Linear(tuple(data["labels"]), data["rows"], data["steps"], data["told"])


@cache
def fields() -> Linear:
    """Their weights side by side, so that one look at a feature finds both."""
    labels: tuple[str, ...] = ()
    rows: dict[str, list[int]] = {}
    for model in map(learned, FIELDS):
        own = cast("dict[str, list[int]]", model.rows)  # nothing packs them, as words are only weighed here
        for feature, row in own.items():
            beside = [x if n % 2 else x + len(labels) for n, x in enumerate(row)] if labels else row
            rows[feature] = rows[feature] + beside if feature in rows else beside
        labels += model.labels
    return Linear(labels, cast("dict[str, list[int] | int]", rows), {}, "")


@cache
def labels_of(field: str) -> slice:
    """Where they are among those of both."""
    before = sum(len(learned(f).labels) for f in FIELDS[: FIELDS.index(field)])
    return slice(before, before + len(learned(field).labels))
