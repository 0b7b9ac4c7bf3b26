"""Older shapes of stored data, brought up to the present one step at a time."""

from collections.abc import Callable, Mapping
from typing import Any

from coach.model import SHAPE
from storage.port import StorageTrouble
from storage.sentences import NEWER_DATA, NO_UPGRADE

Row = dict[str, Any]
Tables = dict[str, dict[str, Row]]
"""Table name -> row number ("1", "2", ...) -> row, as TinyDB keeps them."""

Step = Callable[[Tables], Tables]

STEPS: Mapping[int, Step] = {}
"""Shape number -> the function that turns it into the next one. One function, one entry and one test per
step."""


def about(tables: Tables) -> Row:
    """The one row that has the same form in every shape."""
    return tables.get("about", {}).get("1", {})


def shape_of(tables: Tables) -> int:
    """The shape the tables were written in; those without a number are of the first. Raises StorageTrouble
    for what is no number: no Afterword up to this one wrote that."""
    shape = about(tables).get("shape", 1)
    if not isinstance(shape, int):
        raise StorageTrouble(NEWER_DATA)
    return shape


def upgrade(tables: Tables, steps: Mapping[int, Step] = STEPS, to: int = SHAPE) -> Tables:
    """The same facts in shape `to`. Raises StorageTrouble for a newer shape, which nobody here may touch."""
    found = shape_of(tables)
    if found > to:
        raise StorageTrouble(NEWER_DATA)
    for shape in range(found, to):
        if shape not in steps:
            raise StorageTrouble(NO_UPGRADE.format(shape=shape))
        tables = steps[shape](tables)
        tables = {**tables, "about": {"1": {**about(tables), "shape": shape + 1}}}
    return tables
