"""What was learned of how the labels of a sequence follow one another."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from coach.understand.slots.linear import learned

NEVER = -1_000_000


class Steps(NamedTuple):
    """What the step from one label to the next weighs. "I-x" only follows "B-x" and itself, so these stand behind all others."""

    labels: tuple[str, ...]
    begin: tuple[int, ...]
    into: tuple[tuple[int, ...], ...]
    """`into[b][a]`, for each label b that may follow any a."""
    out_of: tuple[tuple[int, ...], ...]
    """The same the other way round, `out_of[a][b]`."""
    inner: tuple[tuple[int, int, int, int], ...]
    """Of each of the rest the two labels that it may follow, and what these steps weigh."""
    ahead: tuple[int, ...]
    """How much more than the step from this label one from another may weigh, to the same label b."""
    back: tuple[int, ...]
    """How much more than the step to this label b one to another may weigh, from the same label."""


@cache
def steps(name: str) -> Steps:
    """Of the model of that name."""
    model = learned(name)
    labels = model.labels
    table = [[0] * len(labels) for _ in labels]
    for a, row in model.steps.items():
        for n in range(0, len(row), 2):
            table[row[n]][labels.index(a)] = row[n + 1]
    free = sum(label[0] != "I" for label in labels)
    inner = []
    for label, row in zip(labels[free:], table[free:], strict=True):
        one, other = labels.index(f"B{label[1:]}"), labels.index(label)
        inner.append((one, other, row[one], row[other]))
    begin = [0] * free + [NEVER] * (len(labels) - free)
    into = tuple(map(tuple, table[:free]))
    out_of = tuple(zip(*into, strict=True))
    return Steps(labels, tuple(begin), into, out_of, tuple(inner), _most_more(into), _most_more(out_of))


def _most_more(table: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """For each column how much larger another one can be in the same row."""
    return tuple(max(max(row) - row[n] for row in table) for n in range(len(table[0])))
