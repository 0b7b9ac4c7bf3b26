"""Steps told done by what they are, deadlines that move, questions that lapse, a no from a machine, an invitation of theirs."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import AHEAD, offer, waiting


def pending(chat: Chat) -> set[str]:
    return {n.kind for n in chat.search.nudges if n.state in AHEAD}


@pytest.mark.parametrize(
    "words",
    [
        "warned my references",
        "told both referees that Acme may ring them",
        "my references know, all three",
        "emailed my old boss and my professor, my two references",
        "gave my referees a heads-up",
    ],
)
def test_references_that_know(words: str) -> None:
    chat = waiting()
    chat.say("Dana asks for references by Thursday")
    assert "references_heads_up" in pending(chat)
    chat.say(words)
    assert "references_heads_up" not in pending(chat), text(chat.said[-1:])
    assert "reply_due" in pending(chat), "the answer to Dana is still open"


@pytest.mark.parametrize(
    "words",
    [
        "thanked Acme and asked for it in writing",
        "wrote Dana my thanks",
        "replied to Dana, thanks and please in writing",
        "acknowledged it by mail",
    ],
)
def test_an_offer_that_was_thanked_for(words: str) -> None:
    chat = offer()
    chat.say(words)
    assert "offer_acknowledgement" not in pending(chat), text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "deadline"),
    [
        ("asked Acme for a few more days and they gave me until Monday the 7th, 5pm", "12-07 17:00"),
        ("Acme extended the deadline to monday 7 december 5pm", "12-07 17:00"),
        ("Dana let me have until wednesday 9 december", "12-09 17:00"),
        ("good news, I now have until the 8th", "12-08 17:00"),
        ("the deadline is moved to 10 December at noon", "12-10 12:00"),
        ("they'll wait for my answer until Tuesday 8 December", "12-08 17:00"),
    ],
)
def test_a_deadline_that_moves(words: str, deadline: str) -> None:
    chat = offer()
    chat.say(words)
    company = next(o for o in chat.search.opportunities if o.company == "Acme")
    assert company.offer is not None
    assert company.offer.deadline is not None
    assert f"{company.offer.deadline.local:%m-%d %H:%M}" == deadline, text(chat.said[-1:])
    assert not any(i.start is None for i in chat.search.interviews), "no interview comes of it"


@pytest.mark.parametrize(
    "words",
    [
        'got a rejection, one of those noreply@ automatic mails. "we decided to move forward with other candidates"',
        "automatic mail from Acme: unfortunately you have not been selected",
        "no-reply mail from acme, they regret to inform me",
    ],
)
def test_a_no_from_a_machine(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert [o.status for o in chat.search.opportunities] == ["rejected"], text(chat.said[-1:])


def test_an_old_debrief_question_swallows_nothing() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("they decide by Friday 11 December")
    chat.wait(days=3)
    asked = chat.search.question
    assert asked is not None, "the debrief is still open"
    assert asked.conversation == "debrief"
    chat.say("the trains are on strike today")
    assert all(i.debrief is None for i in chat.search.interviews)
    assert "Which of your own work" not in text(chat.said[-1:])


def test_later_is_said_of_the_step_in_hand() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("they decide by Friday 27 November")
    chat.say("sent the thank-you")
    chat.wait(days=7)
    said = text(chat.say("not now, remind me on Wednesday"))
    assert "Wednesday" in said
    assert not any(n.kind == "reminder" for n in chat.search.nudges), said


@pytest.mark.parametrize(
    "words",
    [
        "Dana just sent me a LinkedIn invitation, may I accept and add a line?",
        "Dana added me on LinkedIn, ok to answer with a note there?",
    ],
)
def test_an_invitation_of_theirs_is_no_intrusion(words: str) -> None:
    chat = waiting()
    said = chat.say(words)
    assert [m.reply.verdict.severity for m in said if m.reply.verdict] == ["fine"], text(said)


def test_a_day_inside_what_was_told_is_not_when_it_was_told() -> None:
    chat = offer()
    chat.say("told Dana again that I have to answer on Friday")
    assert chat.search.contacts[-1].direction == "out"
    assert "still ahead" not in text(chat.said[-1:])
