"""The labels of a sequence that weigh most together (Viterbi)."""

from functools import cache
from itertools import pairwise
from operator import add
from typing import NamedTuple

from coach.understand.slots.linear import learned

NEVER = -1_000_000


class Steps(NamedTuple):
    """What the step from one label to the next weighs: `into[b][a]`."""

    labels: tuple[str, ...]
    into: tuple[tuple[int, ...], ...]
    begin: tuple[int, ...]


@cache
def steps(name: str) -> Steps:
    """Of the model of that name; "I-x" only follows "B-x" and itself."""
    model = learned(name)
    table = [[0] * len(model.labels) for _ in model.labels]
    for a, row in model.steps.items():
        for n in range(0, len(row), 2):
            table[row[n]][model.labels.index(a)] = row[n + 1]
    begin = [0] * len(model.labels)
    for b, label in enumerate(model.labels):
        if label[0] == "I":
            allowed = {model.labels.index(f"B{label[1:]}"), b}
            table[b] = [w if a in allowed else NEVER for a, w in enumerate(table[b])]
            begin[b] = NEVER
    return Steps(model.labels, tuple(map(tuple, table)), tuple(begin))


def best_path(weights: list[list[int]], steps: Steps) -> list[int]:
    """For each place the number of its label; `weights` are what each label weighs there by itself."""
    if not weights:
        return []
    _, into, begin = steps
    reached = [w + b for w, b in zip(weights[0], begin, strict=True)]
    back: list[list[int]] = []
    for row in weights[1:]:
        came, now = [], []
        for own, arrows in zip(row, into, strict=True):
            sums = list(map(add, reached, arrows))
            most = max(sums)
            came.append(sums.index(most))
            now.append(most + own)
        back.append(came)
        reached = now
    path = [reached.index(max(reached))]
    for came in reversed(back):
        path.append(came[path[-1]])
    return path[::-1]


def weight_of(path: list[int], weights: list[list[int]], steps: Steps) -> int:
    """Of one way to label them all."""
    if not path:
        return 0
    arrows = sum(steps.into[b][a] for a, b in pairwise(path))
    return steps.begin[path[0]] + arrows + sum(row[n] for row, n in zip(weights, path, strict=True))


def best_through(weights: list[list[int]], steps: Steps) -> list[list[int]]:
    """For each place and label what the best path weighs that goes through it."""
    _, into, begin = steps
    ahead = [[w + b for w, b in zip(weights[0], begin, strict=True)]]
    for row in weights[1:]:
        last = ahead[-1]
        ahead.append([max(map(add, last, arrows)) + own for own, arrows in zip(row, into, strict=True)])
    out_of = list(zip(*into, strict=True))
    behind = [0] * len(begin)
    through = [ahead[-1]]
    for k in range(len(weights) - 1, 0, -1):
        reached = list(map(add, behind, weights[k]))
        behind = [max(map(add, reached, arrows)) for arrows in out_of]
        through.append(list(map(add, ahead[k - 1], behind)))
    return through[::-1]
