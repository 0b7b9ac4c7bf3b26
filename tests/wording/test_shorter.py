""" "Shorter" is clearly shorter than what is on the screen, whatever the kind, channel and tone."""

from itertools import product

import pytest

from coach.wording import CHANNELS, Brief, compose
from coach.wording.similarity import core
from tests.wording.worlds import SEARCH, TONES, TWO_WEEKS_ON, delayed, with_offer, without

PLACES = [(kind, channel) for kind, channels in CHANNELS.items() for channel in channels]
LEAST = {"voicemail": 50, "card": 40}
"""Words such a message has at least (rule book 4.2): nothing is cut below."""
WORLDS = (SEARCH, without("detail"), without("proof", "reason"), without("detail", "proof", "reason"))


def _words(text: str) -> int:
    return len(core(text).split())


@pytest.mark.parametrize(("kind", "channel"), PLACES)
def test_shorter_takes_a_fifth_away_unless_it_is_short(kind: str, channel: str) -> None:
    bad = []
    for world, tone in product(WORLDS, TONES):
        search = delayed(world) if kind.startswith("delay") else world
        search = with_offer(search) if kind.startswith("offer") else search
        brief = {"opportunity": "o1", "kind": kind, "channel": channel, "tone": tone, "person": "p1"}
        first = compose(search, Brief(**brief), TWO_WEEKS_ON)  # type: ignore[arg-type]
        short = compose(search, Brief(**brief, avoid=(first.template,), shorter=True), TWO_WEEKS_ON)  # type: ignore[arg-type]
        before, after = _words(first.body), _words(short.body)
        floor = LEAST.get(channel, 0)
        if before >= 40 and after > max(0.8 * before, floor):
            bad.append((tone, first.template, short.template, before, after, first.body))
    assert not bad, f"{len(bad)}: {bad[0]}"
