"""A draft changed by the user: in plain words, by wording of their own, without phrases they avoid."""

import pytest

from coach.wording.similarity import core
from tests.wording.fitness import faults
from tests.wording.worlds import SEARCH, THAT_EVENING, draft, with_me


@pytest.mark.parametrize(
    ("extra", "holds", "lacks"),
    [
        ("mention the migration project", "tell you more about the migration project", None),
        ("Add that I can start in January", "I can start in January.", None),
        ('say "I will be in Boston next week."', "I will be in Boston next week.", None),
        ("please mention I speak spanish", "I speak Spanish.", None),
        ("say that i used to fix exactly that", "I used to fix exactly that.", None),
        ("say that it made me want the job even more", "It made me want the job even more.", None),
        ("tell her that i loved meeting the team", "I loved meeting the team.", None),
        ("add that we ran into this at my last place", "We ran into this at my last place.", None),
        ("mention that i'm happy to do the same", "I'm happy to do the same.", None),
        ("please say that I remain at her disposal", "I remain at your disposal.", None),
        ("tell him that i used their app for years", "I used your app for years.", None),
        ("write to priya please", None, "priya"),
        ("leave out the nightly job", None, "nightly job"),
    ],
)
def test_a_change_in_plain_words_is_made(extra: str, holds: str | None, lacks: str | None) -> None:
    d = draft(person="p1", extra=extra)
    assert holds is None or holds in d.body
    assert lacks is None or lacks not in d.body
    assert (d.note is None or "write to" in extra) and not faults(d, SEARCH, THAT_EVENING)


def test_words_can_be_swapped() -> None:
    assert "crunch numbers" in draft(person="p1", extra="replace churn reports with crunch numbers").body


@pytest.mark.parametrize(
    ("extra", "tone"), [("more formal please", "formal"), ("a bit more enthusiastic", "enthusiastic")]
)
def test_a_wish_about_the_tone_is_met(extra: str, tone: str) -> None:
    assert draft(person="p1", extra=extra).tone == tone


def test_shorter_in_words_is_shorter() -> None:
    assert len(draft(person="p1", extra="make it shorter").body) < len(draft(person="p1").body)


def test_a_change_that_is_not_understood_says_what_to_type() -> None:
    note = draft(person="p1", extra="hmm dunno").note
    assert note is not None and "mention" in note and "shorter" in note


def test_own_wording_goes_first_and_leaves_no_slot_open() -> None:
    own = "Hello {first},\n\nthank you for {date}. I liked hearing about {topic}. Call me on {pager}.\n\nSee you,\n{me}"
    d = draft(with_me(templates=(("thank_you", own),)), person="p1")
    assert d.template == "own/thank_you/1"
    assert d.body.startswith("Hello Dana,\n\nthank you for today. I liked hearing about how churn reports")
    assert "pager" not in d.body and "{" not in d.body
    assert (
        draft(with_me(templates=(("thank_you", own),)), person="p1", avoid=("own/thank_you/1",)).template
        != d.template
    )


def test_phrases_the_user_avoids_are_avoided() -> None:
    usual = draft(person="p1")
    word = core(usual.body).split(".")[0].strip()[:25]
    assert word not in draft(with_me(avoid_phrases=(word,)), person="p1").body
