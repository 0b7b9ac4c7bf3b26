""" "How" in front of a fact goes; in front of a manner it stays."""

import pytest

from coach.wording.fragment import read_phrase
from coach.wording.fragment.told_how import as_fact


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        ("how churn reports take them two days every month", "churn reports take you two days every month"),
        ("how nobody owns the data", "nobody owns the data"),
        ("how they never have time for tests", "you never have time for tests"),
        ("how the team grew from 4 to 20", "the team grew from 4 to 20"),
        ("how deploys always break on fridays", "deploys always break on Fridays"),
    ],
)
def test_a_fact_is_told_as_one(told: str, clause: str) -> None:
    phrase = read_phrase(told)
    assert phrase is not None and phrase.clause == clause


@pytest.mark.parametrize(
    "told",
    [
        "how they onboard new analysts",
        "how to get from batch to streaming",
        "how quickly they ship",
        "how many people they hire every year",
        "how they work with the sales team",
        "how the on-call rota works and how nobody swaps",
    ],
)
def test_a_manner_stays_one(told: str) -> None:
    assert as_fact(told) == told
