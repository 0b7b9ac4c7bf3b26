"""A day told beside "Did they say when they will decide?" is their decision only where something says so."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import debriefing, seen

OF_SOMETHING_ELSE = (
    "they have 3 more candidates this week",
    "they want to fill it before christmas",
    "he's on holiday from monday so before that",
    "she goes on maternity leave in january",
    "start would be in january",
    "I have to give notice by the 15th",
    "my flight is on friday",
    "the role has been open since march",
    "they've been looking for two months",
    "contract is for one year until december 2027",
    "they have two more interviews on thursday",
    "the product launches in january",
    "he asked what i'd do in the first 90 days",
    "they asked if I can start on monday",
    "they'd want me there by february",
    "it's 3 days office",
    "they pay on the 15th",
    "Dana is leaving the company at the end of the month",
)
THEIRS = (
    ("hopefully monday", "2026-11-30"),
    ("10 working days", "2026-12-09"),
    ("7 to 10 days", "2026-12-04"),
    ("dana said friday", "2026-11-27"),
    ("hr meets on friday", "2026-11-27"),
    ("they still see two people till wednesday and then decide by friday", "2026-11-27"),
    ("went fine, dana says 2 weeks. the move to leeds in may is her headache", "2026-12-08"),
    ("the hiring manager would reach out early next week", "2026-12-01"),
    ("i'll get a mail friday", "2026-11-27"),
    ("the board sits on the 9th", "2026-12-09"),
    ("it could take until mid december", "2026-12-15"),
    ("Dana said a week or two for the data steward job", "2026-12-08"),
    ("she is gonna hit me up in a few days", "2026-12-02"),
    ("Dana reckons two weeks for that post", "2026-12-08"),
    ("dana mentioned the end of the month for the whole thing", "2026-11-30"),
    ("she says she will ping me on friday", "2026-11-27"),
)


@pytest.mark.parametrize("words", OF_SOMETHING_ELSE)
def test_it_is_kept_and_the_question_stays(words: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    company = chat.search.opportunities[0]
    assert company.promise is None, said
    assert seen(chat, [], "asks") == "promise" and said.endswith("Did they say when they will decide?"), said
    assert words in company.notes and not chat.search.contacts


@pytest.mark.parametrize(("words", "day"), THEIRS)
def test_what_speaks_of_deciding_answers_it(words: str, day: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    promise = chat.search.opportunities[0].promise
    assert promise is not None and str(promise.date) == day, said


def test_a_meeting_with_its_hour_is_a_meeting() -> None:
    chat = debriefing()
    chat.say("the next one is with the cfo on monday at 10")
    assert chat.search.opportunities[0].promise is None


@pytest.mark.parametrize("asked", ["promise", "decider"])
@pytest.mark.parametrize(
    "words",
    ["Dana quit", "dana got fired apparently", "btw Dana has left Acme", "dana was laid off last week", "Dana told me she resigned"],
)  # fmt: skip
def test_who_has_gone_is_gone_whatever_is_asked(words: str, asked: str) -> None:
    chat = debriefing()
    if asked == "decider":
        chat.say("no")
    chat.say(words)
    assert chat.search.people[0].left


@pytest.mark.parametrize(
    "words",
    [
        "Dana left early",
        "Dana left the call after 10 minutes",
        "dana leaves for lunch at 12",
        "she left me waiting",
        "Dana decides",
    ],
)
def test_who_only_left_the_room_is_still_there(words: str) -> None:
    chat = debriefing()
    chat.say("no")
    chat.say(words)
    assert not chat.search.people[0].left
