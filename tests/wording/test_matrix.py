"""Every message type x channel x tone x every subset of missing facts: nothing open, nothing too long, nothing banned."""

from itertools import chain, combinations, product

import pytest

from coach.wording import CHANNELS, Brief, compose
from tests.wording.fitness import faults
from tests.wording.worlds import GROUPS, TONES, TWO_WEEKS_ON, delayed, with_offer, without

SUBSETS = tuple(chain.from_iterable(combinations(GROUPS, n) for n in range(len(GROUPS) + 1)))
PLACES = [(kind, channel) for kind, channels in CHANNELS.items() for channel in channels]


@pytest.mark.parametrize(("kind", "channel"), PLACES)
def test_every_draft_can_be_sent(kind: str, channel: str) -> None:
    bad = []
    for missing, tone in product(SUBSETS, TONES):
        search = without(*missing)
        search = (
            delayed(search)
            if kind.startswith("delay")
            else with_offer(search)
            if kind.startswith("offer")
            else search
        )
        brief = Brief(opportunity="o1", kind=kind, channel=channel, tone=tone)  # type: ignore[arg-type]
        draft = compose(search, brief, TWO_WEEKS_ON)
        bad += [
            (missing, tone, draft.template, fault, draft.body)
            for fault in faults(draft, search, TWO_WEEKS_ON)
        ]
    assert not bad, f"{len(bad)} faults, the first: {bad[0]}"


def test_the_matrix_is_large() -> None:
    assert len(PLACES) * len(SUBSETS) * len(TONES) > 15_000
