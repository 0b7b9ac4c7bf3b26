"""A check-in says when one met and that one is still interested, in every wording, tone and state of the facts."""

import re

import pytest

from coach.model import DraftChannel
from coach.wording import CHANNELS
from tests.wording.test_alternatives import other_wordings
from tests.wording.worlds import SEARCH, TONES, delayed, without

KINDS = ("dated_check_in", "undated_check_in", "second_check_in")
INTEREST = re.compile(
    r"\b(?:interest\w*|keen|excited|happy|hoping|what draws me|(?:a|an|answer would be) yes|yes, please|left me wanting|"
    r"(?:I|I'd|I would|I have|me)(?: would| have)?(?: still)?(?: very much)? (?:like|love|want|wanted|say yes|be glad|be delighted))\b",
    re.IGNORECASE,
)
ROOMY: frozenset[DraftChannel] = frozenset({"email", "phone", "voicemail"})
"""Channels with room for the day in every wording; a text message has 160 characters."""
WORLDS = (SEARCH, without("detail"), without("proof", "reason"), without("detail", "proof", "reason"))


@pytest.mark.parametrize(("kind", "channel"), [(k, c) for k in KINDS for c in CHANNELS[k]])
def test_day_and_interest_are_in_every_wording(kind: str, channel: DraftChannel) -> None:
    bare = []
    for search in WORLDS:
        for tone in TONES:
            for template, body in other_wordings(search, kind, channel, tone):
                if channel in ROOMY and "November 24" not in body:
                    bare.append((template, "day", body))
                if not INTEREST.search(body):
                    bare.append((template, "interest", body))
    assert not bare, (len(bare), sorted({b[:2] for b in bare}), bare[0])


def test_a_check_in_after_a_delay_says_that_one_is_still_interested() -> None:
    for tone in TONES:
        for template, body in other_wordings(delayed(SEARCH), "delay_check_in", "email", tone):
            assert INTEREST.search(body) or "worth waiting" in body, (template, body)
