"""Subject lines say what the mail is about: the role, a detail, the reference, the company or the day (rule book 4.4)."""

from itertools import product

import pytest

from coach.wording import CHANNELS, Brief, compose
from tests.wording.worlds import SEARCH, THAT_EVENING, TONES, TWO_WEEKS_ON, delayed, with_offer, without

KINDS = [k for k, channels in CHANNELS.items() if "email" in channels]
PERSONAL = {
    "networking_thanks",
    "networking_report",
    "networking_touch",
    "referral_thanks",
    "referral_nudge",
    "references_heads_up",
}
"""Not about a role of theirs."""
THREADED = {"reply"}
"""Keeps the subject of the thread."""
NAMED = (
    "Data Analyst",
    "churn",
    "onboard",
    "ostgres",
    "DA-2211",
    "Acme",
    "November 24",
    "today",
    "your team",
    "Your news",
    "AWS",
)


@pytest.mark.parametrize("kind", [k for k in KINDS if k not in PERSONAL | THREADED])
def test_the_subject_names_the_role_a_detail_or_the_day(kind: str) -> None:
    weak = []
    for search, tone in product((SEARCH, without("detail", "proof", "reason")), TONES):
        state = (
            delayed(search)
            if kind.startswith("delay")
            else with_offer(search)
            if kind.startswith("offer")
            else search
        )
        shown: tuple[str, ...] = ()
        for _ in range(5):
            now = THAT_EVENING if kind == "thank_you" else TWO_WEEKS_ON
            draft = compose(
                state, Brief(opportunity="o1", kind=kind, person="p1", tone=tone, avoid=shown), now
            )
            shown = (*shown, draft.template)
            if draft.subject and not any(n in draft.subject for n in NAMED):
                weak.append((draft.template, draft.subject))
    assert not weak, sorted(set(weak))
