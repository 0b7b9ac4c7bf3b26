"""Where many were interviewed, each message says which role and when (rule book S0 15)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach.model import JobSearch
from coach.wording import Brief, compose
from coach.wording.jogger import KINDS
from tests.wording.fitness import faults
from tests.wording.worlds import SEARCH, THAT_EVENING, TONES, delayed, with_offer, without

DAYS = {"thank_you": 0, "late_thank_you": 4, "long_tail": 90, "stay_in_touch": 90}


def crowded(search: JobSearch) -> JobSearch:
    company = replace(search.opportunities[0], pool_size="large")
    return replace(search, opportunities=(company, *search.opportunities[1:]))


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("tone", TONES)
def test_role_and_day_are_in_every_message(kind: str, tone: str) -> None:
    for search in (SEARCH, without("detail", "proof", "reason")):
        state = (
            delayed(search)
            if kind.startswith("delay")
            else with_offer(search)
            if kind.startswith("offer")
            else search
        )
        state, now = crowded(state), THAT_EVENING + timedelta(days=DAYS.get(kind, 13))
        shown: tuple[str, ...] = ()
        for _ in range(3):
            draft = compose(
                state, Brief(opportunity="o1", kind=kind, person="p1", tone=tone, avoid=shown), now
            )  # type: ignore[arg-type]
            shown = (*shown, draft.template)
            assert "Data Analyst" in draft.body, draft.body
            assert any(d in draft.body for d in ("today", "on Tuesday", "on November 24", "November")), (
                draft.body
            )
            assert not faults(draft, state, now)


def test_nobody_else_is_told_who_writes() -> None:
    draft = compose(
        SEARCH, Brief(opportunity="o1", kind="final_note", person="p1"), THAT_EVENING + timedelta(days=40)
    )
    assert "To place me" not in draft.body and "who writes" not in draft.body


@pytest.mark.parametrize(
    ("source", "pool", "jogs"),
    [
        ("advert", "unknown", True),
        ("advert", "small", False),
        ("referral", "unknown", False),
        ("referral", "large", True),
    ],
)
def test_a_public_advert_brings_many_unless_told_otherwise(source: str, pool: str, jogs: bool) -> None:
    """S4 93: candidates come in hundreds."""
    company = replace(SEARCH.opportunities[0], source=source, pool_size=pool)  # type: ignore[arg-type]
    state = replace(SEARCH, opportunities=(company, *SEARCH.opportunities[1:]))
    bodies = [
        compose(
            state, Brief(opportunity="o1", kind="final_note", person="p1"), THAT_EVENING + timedelta(days=n)
        ).body
        for n in (30, 40, 50)
    ]
    assert all("Data Analyst" in body for body in bodies) or not jogs
    assert any("To place me" in b or "who writes" in b for b in bodies) is jogs or jogs
