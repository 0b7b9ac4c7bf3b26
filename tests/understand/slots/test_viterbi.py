"""The short ways of the best path find what trying every step finds."""

import random
from itertools import pairwise

import pytest

from coach.understand.slots.steps import NEVER, Steps, steps
from coach.understand.slots.viterbi import best_through, forward, path_of


def step(of: Steps, a: int, b: int) -> int:
    """What the step from one label to another weighs, by the definition."""
    if b < len(of.into):
        return of.into[b][a]
    one, other, from_one, from_other = of.inner[b - len(of.into)]
    return {one: from_one, other: from_other}.get(a, NEVER)


def plain_ahead(weights: list[list[int]], of: Steps) -> list[list[int]]:
    """The best way to each label, every step tried."""
    count = range(len(of.labels))
    ahead = [[w + b for w, b in zip(weights[0], of.begin, strict=True)]]
    for row in weights[1:]:
        ahead.append([max(ahead[-1][a] + step(of, a, b) for a in count) + row[b] for b in count])
    return ahead


def plain_through(weights: list[list[int]], of: Steps) -> list[list[int]]:
    count, behind = range(len(of.labels)), [0] * len(of.labels)
    ahead = plain_ahead(weights, of)
    through = [ahead[-1]]
    for k in range(len(weights) - 1, 0, -1):
        behind = [max(step(of, a, b) + weights[k][b] + behind[b] for b in count) for a in count]
        through.append([x + y for x, y in zip(ahead[k - 1], behind, strict=True)])
    return through[::-1]


@pytest.mark.parametrize("name", ["names", "times", "dates"])
@pytest.mark.parametrize("spread", [20, 200, 2000])
def test_short_ways_find_the_same(name: str, spread: int) -> None:
    of, dice = steps(name), random.Random(spread)
    for _ in range(60):
        places = range(dice.randint(1, 9))
        weights = [[dice.randint(-spread, spread) for _ in of.labels] for _ in places]
        found = forward(weights, of)
        assert found.ahead == plain_ahead(weights, of)
        assert best_through(weights, of, found.ahead) == plain_through(weights, of)
        path = path_of(found)
        weight = of.begin[path[0]] + weights[0][path[0]]
        weight += sum(step(of, a, b) + weights[k][b] for k, (a, b) in enumerate(pairwise(path), 1))
        assert weight == max(found.ahead[-1])
