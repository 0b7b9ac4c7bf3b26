"""They want to meet and no day is fixed: the answer asks for one, and no draft speaks of a talk that was not held."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from coach.model import Contact, DraftChannel, WallTime
from coach.wording import CHANNELS
from tests.wording.worlds import INTERVIEW, MET, THAT_EVENING, TWO_WEEKS_ON, ZONE, draft, without

NOT_HELD = re.compile(
    r"\bour (?:talk|conversation|interview|meeting) (?!$)(?:on|made)|when we (?:met|talked|spoke)|since we",
    re.I,
)


def told(text: str) -> Contact:
    return Contact(
        id="c1",
        opportunity="o1",
        at=TWO_WEEKS_ON - timedelta(days=8),
        direction="in",
        kind="reply",
        text=text,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nordwind wants to interview me but no date yet",
        "interview at Hooli, date not fixed yet",
        "they invited me for a chat, day to be confirmed",
        "dana wrote she would like to meet",
        "they'd love to have a call, will schedule next week, time tba",
    ],
)
def test_an_invitation_without_a_day_is_answered_by_asking_for_one(text: str) -> None:
    search = replace(without("when", "detail"), contacts=(told(text),))
    for channel in CHANNELS["reply"]:
        body = draft(search, "reply", TWO_WEEKS_ON, channel=channel).body
        assert "?" in body or "Name a day" in body, body
        assert "come back to you" not in body
    for channel in CHANNELS["undated_check_in"]:
        body = draft(search, "undated_check_in", TWO_WEEKS_ON, channel=channel).body
        assert "meet" in body or "invited" in body, body
        assert not NOT_HELD.search(body), body


@pytest.mark.parametrize(
    "text",
    [
        "they wrote that they need another week",
        "they asked for two references",
        "they said no decision after the interview yet",
        "they cancelled the interview",
        "a friendly note, nothing new",
    ],
)
def test_other_words_of_theirs_are_no_invitation(text: str) -> None:
    search = replace(without("when", "detail"), contacts=(told(text),))
    assert "invit" not in draft(search, "reply", TWO_WEEKS_ON).body


def test_once_a_day_is_known_it_is_not_asked_for() -> None:
    ahead = replace(INTERVIEW, id="i2", start=WallTime(MET + timedelta(days=20), ZONE), debrief=None)
    search = replace(without("when"), contacts=(told("they want to meet"),), interviews=(ahead,))
    assert "December 14" in draft(search, "reply", TWO_WEEKS_ON).body


@pytest.mark.parametrize(
    ("wish", "holds"),
    [
        ("thank the other two as well", "Please thank the other two for me as well."),
        ("say thanks to the panel", "Please thank the panel for me as well."),
        ("also thank the rest of the team", "Please thank the rest of the team for me as well."),
        ("thank everyone else too", "Please thank everyone else for me as well."),
        ("mention the others in Dana's note", "Please thank the others for me as well."),
    ],
)
@pytest.mark.parametrize("channel", ["email", "linkedin_message"])
def test_those_whose_names_are_not_known_are_thanked_in_one_line(
    wish: str, holds: str, channel: DraftChannel
) -> None:
    assert holds in draft(now=THAT_EVENING, person="p1", extra=wish, channel=channel).body
