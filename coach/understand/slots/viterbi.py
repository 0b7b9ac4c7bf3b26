"""The labels of a sequence that weigh most together (Viterbi)."""

from operator import add
from typing import NamedTuple

from coach.understand.slots.steps import Steps


class Forward(NamedTuple):
    """For each place and label what the best way there weighs, and from which label it came."""

    ahead: list[list[int]]
    back: list[list[int]]


def forward(weights: list[list[int]], steps: Steps) -> Forward:
    """`weights` are what each label weighs at each place by itself; at least one place."""
    reached = list(map(add, weights[0], steps.begin))
    ahead, back = [reached], []
    for row in weights[1:]:
        came, reached = _step(reached, steps)
        reached = list(map(add, reached, row))
        back.append(came)
        ahead.append(reached)
    return Forward(ahead, back)


def _step(reached: list[int], steps: Steps) -> tuple[list[int], list[int]]:
    """For each label from which one the best way to it comes, and what that weighs."""
    best = _far_ahead(reached, steps.ahead)
    if best is not None:
        most = reached[best]
        came, weight = [best] * len(steps.into), [most + step for step in steps.out_of[best]]
    else:
        came, weight = [], []
        for arrows in steps.into:
            sums = list(map(add, reached, arrows))
            top = max(sums)
            came.append(sums.index(top))
            weight.append(top)
    for one, other, from_one, from_other in steps.inner:
        first, second = reached[one] + from_one, reached[other] + from_other
        came.append(one if first >= second else other)
        weight.append(max(first, second))
    return came, weight


def _far_ahead(weights: list[int], more: tuple[int, ...]) -> int | None:
    """The label that weighs most, where no step can make up for what the others lack."""
    most = max(weights)
    best = weights.index(most)
    least = most - more[best]
    return best if sum(map(least.__le__, weights)) == 1 else None


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
    behind = [0] * len(steps.labels)
    through = [ahead[-1]]
    for k in range(len(weights) - 1, least, -1):
        behind = _step_back(list(map(add, behind, weights[k])), steps)
        through.append(list(map(add, ahead[k - 1], behind)))
    return through[::-1]


def _step_back(reached: list[int], steps: Steps) -> list[int]:
    """For each label what the best way on from it weighs; `reached`: the same for the labels of the next place."""
    free = len(steps.into)
    best = _far_ahead(reached[:free], steps.back)
    if best is not None:
        most = reached[best]
        behind = [most + step for step in steps.into[best]]
    else:
        behind = [max(map(add, reached, arrows)) for arrows in steps.out_of]
    for n, (one, other, from_one, from_other) in enumerate(steps.inner, free):
        behind[one] = max(behind[one], reached[n] + from_one)
        behind[other] = max(behind[other], reached[n] + from_other)
    return behind
