"""Short reports in everyday words: an answer that was given, an hour put right, a note that is welcome, somebody who was asked."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text

AHEAD = ("planned", "asked", "snoozed")


def waiting(hours: float = 27) -> Chat:
    """Acme with Dana Lee on Tuesday 2 March 2027 at ten in New York, thanked."""
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 2 March 10am with Dana Lee")
    chat.wait(hours=hours)
    chat.say("/cancel")
    chat.say("sent Dana the thank-you")
    return chat


@pytest.mark.parametrize(
    "words",
    ["said no bother", "said no worries", "said that's fine", "told her that's fine"],
)
def test_a_kind_word_back_is_the_answer_and_no_no(words: str) -> None:
    chat = waiting()
    chat.wait(days=2)
    chat.say("Dana wrote, they need ten more days")
    said = chat.say(words)
    assert chat.search.opportunities[0].status == "active", text(said)
    assert not [n for n in chat.search.nudges if n.kind == "reply_due" and n.state in AHEAD], text(said)


@pytest.mark.parametrize(
    "words",
    [
        "correction, it's at half past three",
        "sorry, the interview is at 3:30 pm",
        "actually it starts at 3:30pm",
        "oops, it's at 15:30",
        "my mistake, that's at 3:30 pm",
    ],
)
def test_an_hour_put_right_a_day_later_is_that_of_the_meeting_ahead(words: str) -> None:
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 4 March 2:30pm with Dana Lee")
    chat.say("/cancel")
    chat.wait(days=1)
    said = chat.say(words)
    starts = [f"{i.start.local:%m-%d %H:%M}" for i in chat.search.interviews if i.start]
    assert starts == ["03-04 15:30"], text(said)


@pytest.mark.parametrize(
    "words",
    [
        "Dana says the post is frozen till the new budget in April, and I can drop her a line once a month",
        "Acme is on hold, they are fine with a short note every month",
        "Dana wrote: hiring freeze, but I may write to her now and then",
        "the role is on ice until April, she's happy to hear from me monthly",
        "on hold at Acme. she is glad about a word from time to time",
    ],
)
def test_a_note_that_is_welcome_is_told_with_the_pause(words: str) -> None:
    chat = waiting()
    chat.wait(days=2)
    said = chat.say(words)
    hold = chat.search.opportunities[0].hold
    assert hold is not None and hold.monthly, text(said)
    assert [n for n in chat.search.nudges if n.kind == "hold_check_in" and n.state in AHEAD]
    assert not [n for n in chat.search.nudges if n.kind == "light_touch" and n.state in AHEAD]


@pytest.mark.parametrize(
    "words",
    [
        "they answered: interview on Monday 15 March, 1 pm to 2 pm, with Omar Siddiqui, the controller",
        "they replied, interview Monday 15 March at 1 pm with Omar Siddiqui",
        "they got back to me: Monday 15 March 1pm, interview with Omar Siddiqui",
        "she wrote back, interview on Monday 15 March at 1pm with Omar Siddiqui",
    ],
)
def test_they_are_the_only_ones_applied_to(words: str) -> None:
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("applied to Brightwater Accounting today, bookkeeper")
    chat.wait(days=7)
    said = chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Brightwater Accounting"], text(said)
    assert [f"{i.start.local:%m-%d %H:%M}" for i in chat.search.interviews if i.start] == ["03-15 13:00"]
    assert [n for n in chat.search.nudges if n.kind == "reply_due" and n.state in AHEAD], text(said)


@pytest.mark.parametrize("words", ["2nd one sent", "the second mail is out", "sent the 2nd note"])
def test_the_second_one_is_no_second_of_the_month(words: str) -> None:
    chat = waiting()
    chat.say("Acme decides by Friday 5 March")
    chat.wait(days=6, hours=-3.9)
    chat.say("sent the check-in")
    chat.wait(days=7)
    chat.say(words)
    out = [c for c in chat.search.contacts if c.direction == "out"]
    assert out[-1].at.date() == chat.now.date()


@pytest.mark.parametrize(
    "words",
    ["checked with Dana, she knows nothing yet", "asked Dana, no news yet", "pinged Dana, nothing so far"],
)
def test_who_was_asked_was_asked_whatever_came_of_it(words: str) -> None:
    chat = waiting()
    chat.wait(days=9)
    said = chat.say(words)
    out = [c for c in chat.search.contacts if c.direction == "out" and c.kind != "thank_you"]
    assert len(out) == 1, text(said)


def test_an_offer_that_is_to_come_has_no_deadline_yet() -> None:
    chat = waiting()
    chat.wait(days=3)
    chat.say("Dana texted me: the offer is coming tomorrow")
    offer = chat.search.opportunities[0].offer
    assert offer is None or offer.deadline is None
