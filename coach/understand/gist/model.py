"""What was learned from the sayings in `said/`: a weight for each act in each place, read once when first needed."""

import json
import math
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files

from coach.understand.gist.features import features
from coach.understand.lanes import apart, packed

FILE = "learned.bin"
REMEMBERED = 16384
"""Places whose weights are kept ready; some six megabytes at most."""


@dataclass(frozen=True)
class Model:
    acts: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    """Of one step of a weight."""
    sayings: str
    """SHA-256 of the sayings it was learned from."""
    starts: "array[int]"
    """Where the weights of a place begin in `which` and `weights`; one more than there are places."""
    which: bytes
    weights: "array[int]"

    def chances(self, text: str) -> list[float]:
        """Of every act, adding up to one."""
        places = features(text)
        sums = apart(sum(map(self._packed, places)), len(self.acts))
        share = self.scale / math.sqrt(len(places) or 1)
        scores = [b + share * s for b, s in zip(self.bias, sums, strict=True)]
        return shares(scores)

    @cached_property
    def _packed(self) -> Callable[[int], int]:
        """The weights of a place in one number, which adds up quickly; the same places come again and again."""

        @lru_cache(maxsize=REMEMBERED)
        def row(place: int) -> int:
            run = slice(self.starts[place], self.starts[place + 1])
            return packed(zip(self.which[run], self.weights[run], strict=True))

        return row


def shares(scores: list[float]) -> list[float]:
    """The scores as chances that add up to one (softmax)."""
    top = max(scores)
    exps = [math.exp(s - top) for s in scores]
    total = sum(exps)
    return [e / total for e in exps]


@cache
def learned() -> Model:
    """The model of this version; some milliseconds the first time."""
    data = files(__package__).joinpath(FILE).read_bytes()
    head, _, body = data.partition(b"\n")
    told = json.loads(head)
    starts, weights = array("I"), array("b")
    end = 4 * told["places"]
    starts.frombytes(body[:end])
    count = starts[-1]
    weights.frombytes(body[end + count : end + 2 * count])
    which = body[end : end + count]
    return Model(
        tuple(told["acts"]), tuple(told["bias"]), told["scale"], told["sayings"], starts, which, weights
    )
