"""A meeting that is told of as to come stays ahead; what they allow is no question; a place told beside it is kept."""

from datetime import date

import pytest

from tests.handlers.chat import Chat, text


@pytest.mark.parametrize(
    "words",
    [
        "i'm being interviewed at the Harrow Gallery tomorrow from 11 to 12, with Helen Price",
        "I'll be interviewed by Harrow Gallery tomorrow at 11",
        "I get interviewed at Harrow Gallery tomorrow 11am",
        "going to be interviewed at Harrow Gallery tomorrow at 11",
    ],
)
def test_being_interviewed_is_ahead(words: str) -> None:
    chat = Chat()
    said = text(chat.say(words))
    start = chat.search.interviews[0].start
    assert start is not None and start.date == date(2026, 11, 24), said


@pytest.mark.parametrize(
    "words",
    [
        "went well. dana said she'd decide by friday 4 december and that it's fine to phone her",
        "dana said I can always call her",
        "Dana told me it is ok to email her with questions",
        "dana confirmed i may text her",
    ],
)
def test_what_they_allow_is_no_question(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=2)
    assert not [m for m in chat.say(words) if m.reply.verdict is not None]


@pytest.mark.parametrize(
    "words",
    [
        "tomorrow i have a video interview with Lantern Captions, the company is in chicago. it's from 16:00 to 17:00 my time, with Priscilla Ward",
        "interview at Lantern Captions tomorrow 4pm my time, they are in Chicago",
        "interview with Lantern Captions tomorrow at 4pm, the office is based in chicago, with Priscilla Ward",
    ],
)
def test_a_place_told_beside_the_meeting_is_kept(words: str) -> None:
    chat = Chat()
    said = text(chat.say(words))
    lantern = chat.search.opportunities[0]
    assert (lantern.zone, lantern.country) == ("America/Chicago", "US"), said
    start = chat.search.interviews[0].start
    assert start is not None and start.seen_from("America/New_York").local.hour == 16, said
