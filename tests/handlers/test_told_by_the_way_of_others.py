"""What went out by way of somebody, what is wanted at an hour, what moved although nobody came: nothing of it is lost."""

from datetime import UTC, datetime
from functools import cache

import pytest

from coach.model import JobSearch
from tests.handlers.chat import Chat, text

AHEAD = ("planned", "asked", "snoozed")


@cache
def thanked_not_yet() -> JobSearch:
    """Tuesday 2 March 2027, 12:30 in New York: Acme with Dana Lee and Raj Patel was at ten."""
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 2 March 10am with Dana Lee and Raj Patel")
    chat.wait(hours=27, minutes=30)
    chat.say("/cancel")
    return chat.search


def later() -> Chat:
    return Chat(now=datetime(2027, 3, 2, 17, 30, tzinfo=UTC), search=thanked_not_yet(), events=4000)


@pytest.mark.parametrize(
    ("words", "whom"),
    [
        ("Moira passed my thanks on to Dana", {"Dana"}),
        ("Moira has forwarded my thank-you to Raj", {"Raj"}),
        ("the recruiter handed my thank-you note on to Dana", {"Dana"}),
        ("Moira sent my thank-yous to Dana and Raj", {"Dana", "Raj"}),
        ("the agency relayed my thanks to Raj", {"Raj"}),
    ],
)
def test_thanks_that_somebody_passed_on_are_sent(words: str, whom: set[str]) -> None:
    chat = later()
    said = chat.say(words)
    names = {p.id: p.name.split()[0] for p in chat.search.people}
    out = [c for c in chat.search.contacts if c.direction == "out"]
    assert {names[c.person] for c in out if c.person} == whom, text(said)
    assert {c.kind for c in out} == {"thank_you"}


@pytest.mark.parametrize(
    "words",
    [
        "Dana wrote back, she'd like me to call her on Friday at 11 about it",
        "Dana replied that I should call her on Friday at 10",
    ],
)
def test_a_call_asked_for_in_writing_wants_an_answer_today_and_the_call_then(words: str) -> None:
    chat = later()
    chat.say(words)
    due = sorted(n.due for n in chat.search.nudges if n.kind == "reply_due" and n.state in AHEAD)
    assert due
    assert due[0].date() == chat.now.date()
    assert due[-1].date() > chat.now.date()


@pytest.mark.parametrize(
    "words",
    [
        "Nobody joined. Dana just wrote, she is very sorry: the Acme interview is moved to Thursday 4 March 11:00-11:45",
        "nobody came to the Acme interview, it is rescheduled for Thursday 4 March 11am",
        "Dana didn't show up, the new date is Thursday 4 March at 11am",
        "no show at Acme. they moved it to Thursday 4 March 11am",
    ],
)
def test_nobody_came_and_the_new_day_counts(words: str) -> None:
    chat = Chat(now=datetime(2027, 3, 2, 15, 40, tzinfo=UTC), events=10)
    chat.say("/interview Acme 2 March 10am with Dana Lee")
    chat.say("/cancel")
    said = chat.say(words)
    starts = {
        f"{i.start.local:%m-%d %H:%M}" for i in chat.search.interviews if i.start and i.status == "planned"
    }
    assert starts == {"03-04 11:00"}, text(said)


@pytest.mark.parametrize(
    "words",
    [
        "I am in the train without laptop, tomorrow",
        "my laptop is broken, tomorrow",
        "I'm at my sister's, Friday",
    ],
)
def test_an_excuse_with_a_day_is_no_appointment(words: str) -> None:
    chat = later()
    chat.say(words)
    assert len(chat.search.interviews) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Dana phoned, they'd like me to start on 5 April, I've to say yes or no by Monday",
        "no answer by Monday means no",
        "they told me no more than that, decision by Mondays meeting",
    ],
)
def test_a_no_beside_a_monday_switches_nothing_off(words: str) -> None:
    chat = later()
    chat.say(words)
    assert chat.search.preferences == thanked_not_yet().preferences


@pytest.mark.parametrize(
    "words",
    [
        "Acme wants to bring me on! 110k, they gave me a week",
        "Dana says they'd love to have me on board, I have until Friday 12 March",
        "Acme would like me to start in April, answer by Friday 12 March",
        "they want to hire me at Acme, I have to answer by Friday 12 March",
        "Acme wants me on the team, answer by Friday 12 March",
    ],
)
def test_to_be_wanted_at_work_is_an_offer(words: str) -> None:
    chat = later()
    said = chat.say(words)
    assert chat.search.opportunities[0].status == "offer", text(said)


def test_remind_me_about_thanking_her_is_the_step_itself_later() -> None:
    chat = Chat(now=datetime(2027, 3, 2, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 2 March 10am with Dana Lee")
    chat.wait(hours=3, minutes=5)
    chat.say("/cancel")
    chat.wait(hours=1)
    chat.say("I'm off to my daughter's, remind me tomorrow at 10 about thanking her")
    assert not [n for n in chat.search.nudges if n.kind == "reminder"]
    assert [n.kind for n in chat.search.nudges if n.state == "snoozed"] == ["thank_you"]


@pytest.mark.parametrize(
    "words",
    [
        "/heard Dana: I can answer by Friday 12 March 5pm instead",
        "Dana says I can decide until Friday 12 March",
        "Dana gave me more time, until Friday 12 March",
        "they extended the offer to Friday 12 March",
    ],
)
def test_a_longer_deadline_moves_the_decision(words: str) -> None:
    chat = later()
    chat.say("got an offer from Acme, answer by Tuesday 9 March 5pm")
    said = chat.say(words)
    deadline = chat.search.opportunities[0].offer.deadline  # type: ignore[union-attr]
    assert deadline is not None
    assert f"{deadline.local:%m-%d}" == "03-12", text(said)
    hard = [n.due.date() for n in chat.search.nudges if n.kind == "offer_decision" and n.state in AHEAD]
    assert max(hard).isoformat() == "2027-03-12"


@pytest.mark.parametrize(
    "words",
    [
        "Acme is moved. Now Thursday 4 March, 15:30 to 16:15. And she is called Dina, not Dana.",
        "she's called Dina, not Dana",
        "her name is Dina, not Dana",
        "Sorry, she is Dina, not Dana",
        "his first name is Dina, not Dana",
    ],
)
def test_another_name_is_the_same_person(words: str) -> None:
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 2 March 10am with Dana Lee")
    chat.wait(hours=2)
    said = chat.say(words)
    assert [p.name for p in chat.search.people] == ["Dina Lee"], text(said)
