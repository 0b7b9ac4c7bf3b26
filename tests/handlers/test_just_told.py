"""What was told a moment ago decides whom and what the next words mean: the meeting just over, the one just spoken of."""

import pytest

from handlers.reading import sense
from tests.handlers.chat import Chat, text


@pytest.mark.parametrize(
    "lead",
    ["got two things lined up.", "I have 2 interviews coming up.", "hey, juggling three processes right now:", "A couple of irons in the fire!", "so i've got two ones on the go."],
)  # fmt: skip
def test_how_many_follow_is_no_news_of_its_own(lead: str) -> None:
    chat = Chat()
    said = chat.say(f"{lead} Penske on Wednesday at 10 with Curtis and Uline on Friday at 1pm with Ann Reed")
    assert {o.company for o in chat.search.opportunities} == {"Penske", "Uline"}, text(said)
    assert "Who was it?" not in text(said)


def two_weeks() -> Chat:
    """Penske was at 10 today; of Uline on Friday it was asked whom one will meet, and never answered."""
    chat = Chat()
    chat.say("/interview Penske tomorrow at 10am with Curtis Hall")
    chat.say("/interview Uline on Friday at 1pm")
    chat.wait(days=1, hours=1, minutes=20)
    return chat


@pytest.mark.parametrize("words", ["done", "over", "just finished", "its done!", "all done, phew"])
def test_done_right_after_a_meeting_begins_the_look_back(words: str) -> None:
    chat = two_weeks()
    said = chat.say(words)
    assert "when they will decide" in text(said)
    assert not chat.search.contacts


@pytest.mark.parametrize(
    "words", ["texted him thanks", "emailed him a thank you", "thanked him by text", "sent him a thank-you", "thanks sent to him"]
)  # fmt: skip
def test_thanks_went_where_somebody_was_met(words: str) -> None:
    chat = two_weeks()
    chat.wait(minutes=15)
    chat.say("/cancel")
    chat.wait(hours=1)
    chat.say(words)
    assert [chat.search.person(c.person) for c in chat.search.contacts] == [chat.search.people[0]]


@pytest.mark.parametrize(
    "words", ["ok texted him", "called him", "wrote to him", "pinged him just now", "messaged him"]
)
def test_him_is_the_one_just_spoken_of(words: str) -> None:
    chat = Chat()
    chat.say("/interview Penske today at 8am with Curtis Hall")
    chat.say("/interview Uline today at 8:30am with Brenda Ochoa")
    chat.wait(days=1)
    chat.say("/cancel")
    chat.press("Sent it")
    chat.wait(days=2)
    told = chat.search.opportunity(chat.search.contacts[0].opportunity)
    assert told is not None
    other = next(o for o in chat.search.opportunities if o.id != told.id)
    chat.say(f"still nothing from {told.company}")
    chat.say(words)
    assert [c.opportunity for c in chat.search.contacts] == [told.id, told.id], other.company


@pytest.mark.parametrize("words", ["28.25", "31.50", "27.15 an hour", "18.30 to start", "24.20 per hour"])
def test_pay_by_the_hour_is_no_day_that_cannot_be(words: str) -> None:
    assert sense.impossible(words) is None


@pytest.mark.parametrize("words", ["31.02.", "30.02.2027", "on 31/11", "30.02.", "31.06. at noon"])
def test_a_day_that_cannot_be_is_still_one(words: str) -> None:
    assert sense.impossible(words) is not None
