"""How long a draft takes: every kind, channel and tone, warm. Run: python -m benchmarks.wording [rounds]"""

import statistics
import sys
import time
from itertools import product
from typing import get_args

from coach.model import Tone
from coach.wording import CHANNELS, Brief, compose, lint
from coach.wording.sample import LATER, for_kind


def main(rounds: int) -> None:
    places = [(k, c, t) for (k, cs), t in product(CHANNELS.items(), get_args(Tone)) for c in cs]
    composing, linting = [], []
    for turn in range(rounds + 1):
        for kind, channel, tone in places:
            search, brief = (
                for_kind(kind),
                Brief(opportunity="o1", kind=kind, channel=channel, tone=tone, person="p1"),
            )
            begun = time.thread_time()
            draft = compose(search, brief, LATER)
            done = time.thread_time()
            lint(
                draft.body,
                channel=channel,
                kind=kind,
                search=search,
                opportunity="o1",
                person="p1",
                now=LATER,
            )
            if turn:
                composing.append(done - begun)
                linting.append(time.thread_time() - done)
    print(
        f"{len(composing)} drafts of {len(places)} kinds, channels and tones (the first round warms up and is left out)"
    )
    for name, times in (("compose", composing), ("lint", linting)):
        cuts = statistics.quantiles(times, n=100)
        print(
            f"{name:8} p50 {cuts[49] * 1e3:.2f} ms   p99 {cuts[98] * 1e3:.2f} ms   max {max(times) * 1e3:.2f} ms"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
