"""The labels of a sequence that weigh most together (Viterbi)."""

from functools import cache
from operator import add
from typing import NamedTuple

from coach.understand.slots.linear import learned

NEVER = -1_000_000


class Steps(NamedTuple):
    """What the step from one label to the next weighs: `into[b][a]`."""

    labels: tuple[str, ...]
    into: tuple[tuple[int, ...], ...]
    begin: tuple[int, ...]
    only: tuple[tuple[int, int] | None, ...]
    """The two labels that a label may follow, where it may not follow any."""


@cache
def steps(name: str) -> Steps:
    """Of the model of that name; "I-x" only follows "B-x" and itself."""
    model = learned(name)
    table = [[0] * len(model.labels) for _ in model.labels]
    for a, row in model.steps.items():
        for n in range(0, len(row), 2):
            table[row[n]][model.labels.index(a)] = row[n + 1]
    begin = [0] * len(model.labels)
    only: list[tuple[int, int] | None] = [None] * len(model.labels)
    for b, label in enumerate(model.labels):
        if label[0] == "I":
            only[b] = allowed = (model.labels.index(f"B{label[1:]}"), b)
            table[b] = [w if a in allowed else NEVER for a, w in enumerate(table[b])]
            begin[b] = NEVER
    return Steps(model.labels, tuple(map(tuple, table)), tuple(begin), tuple(only))


class Forward(NamedTuple):
    """For each place and label what the best way there weighs, and from which label it came."""

    ahead: list[list[int]]
    back: list[list[int]]


def forward(weights: list[list[int]], steps: Steps) -> Forward:
    """`weights` are what each label weighs at each place by itself; at least one place."""
    reached = list(map(add, weights[0], steps.begin))
    ahead, back = [reached], []
    arrows_of = list(zip(steps.into, steps.only, strict=True))
    for row in weights[1:]:
        came, now = [], []
        for own, (arrows, only) in zip(row, arrows_of, strict=True):
            if only:
                a, b = only
                first, second = reached[a] + arrows[a], reached[b] + arrows[b]
                at, most = (a, first) if first >= second else (b, second)
            else:
                sums = list(map(add, reached, arrows))
                most = max(sums)
                at = sums.index(most)
            came.append(at)
            now.append(most + own)
        back.append(came)
        ahead.append(now)
        reached = now
    return Forward(ahead, back)


def path_of(found: Forward) -> list[int]:
    """For each place the number of its label on the best path."""
    last = found.ahead[-1]
    path = [last.index(max(last))]
    for came in reversed(found.back):
        path.append(came[path[-1]])
    return path[::-1]


def best_path(weights: list[list[int]], steps: Steps) -> list[int]:
    return path_of(forward(weights, steps)) if weights else []


def best_through(
    weights: list[list[int]], steps: Steps, ahead: list[list[int]], least: int = 0
) -> list[list[int]]:
    """For each place from `least` on, and each label, what the best path weighs that goes through it."""
    out_of = list(zip(*steps.into, strict=True))
    behind = [0] * len(steps.labels)
    through = [ahead[-1]]
    for k in range(len(weights) - 1, least, -1):
        reached = list(map(add, behind, weights[k]))
        behind = [max(map(add, reached, arrows)) for arrows in out_of]
        through.append(list(map(add, ahead[k - 1], behind)))
    return through[::-1]
