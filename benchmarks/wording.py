"""How long a draft takes: every kind, channel and tone, warm, and "Other wording" nine times at each step of a series.

Run: python -m benchmarks.wording [rounds]"""

import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import get_args

from coach.model import Contact, Draft, Tone
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
    another = [took for turn in range(rounds + 1) for took in _series() if turn]
    for name, times in (("compose", composing), ("lint", linting), ("another", another)):
        cuts = statistics.quantiles(times, n=100)
        print(
            f"{name:8} p50 {cuts[49] * 1e3:.2f} ms   p99 {cuts[98] * 1e3:.2f} ms   max {max(times) * 1e3:.2f} ms"
        )


SERIES = (
    ("thank_you", 0), ("addendum", 1), ("value_add", 4), ("dated_check_in", 13), ("second_check_in", 31),
    ("light_touch", 45), ("final_note", 52), ("long_tail", 80), ("long_tail", 136),
)  # fmt: skip
"""What one company gets in the worst case, and on which day."""
TAPS = 9
"""On "Other wording", at each step."""


def _series() -> Iterator[float]:
    """Each step is shown again and again, and the first of it is sent."""
    for tone in get_args(Tone):
        search = for_kind("thank_you")
        for n, (kind, days) in enumerate(SERIES):
            now, shown = LATER + timedelta(days=days), list[Draft]()
            for _ in range(TAPS):
                avoid = tuple(dict.fromkeys(d.template for d in shown))
                brief = Brief(
                    opportunity="o1",
                    kind=kind,
                    tone=tone,
                    person="p1",
                    avoid=avoid,
                    shown=tuple(d.body for d in shown),
                )
                begun = time.thread_time()
                shown.append(compose(search, brief, now))
                yield time.thread_time() - begun
            first = shown[0]
            sent = Contact(
                id=f"c{n}", opportunity="o1", at=now, direction="out", person="p1", kind=kind, angle=first.angle,
                text=first.body, template=first.template,
            )  # fmt: skip
            search = replace(search, contacts=(*search.contacts, sent))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
