"""What three people told in long chats: a job that is wanted, a posting that closed, the others who were there, whose note is next."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import card, debriefing, offer, seen, two, waiting


@pytest.mark.parametrize(
    "words",
    [
        "he rang!! they want me, 38k, start in two weeks",
        "dana called, they want me for the job",
        "Acme wants me, starting january",
        "she really wants me for this role",
        "they want me!",
    ],
)
def test_being_wanted_for_the_job_is_an_offer(words: str) -> None:
    chat = waiting()
    said = chat.say(words)
    assert seen(chat, said, "status Acme") == "offer", text(said)


@pytest.mark.parametrize(
    "words",
    [
        "they want me in on friday at 10",
        "they want me back for another round",
        "they want me to send references",
    ],
)
def test_being_wanted_there_is_none(words: str) -> None:
    chat = waiting()
    assert seen(chat, chat.say(words), "status Acme") == "active"


@pytest.mark.parametrize(
    "words",
    [
        "I have also applied to Seneca College, and I am waiting to hear from them. The posting closed on 30 November.",
        "applied to Seneca College, still waiting. the ad closes 30 November",
        "Applied to Seneca College last week. Closing date is 30 November.",
        "also applied at Seneca College. Applications close on 30 November",
        "I applied to Seneca College and the waiting is hard. The job closes on 30 November.",
    ],
)
def test_an_application_with_the_day_the_posting_closes(words: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert [o.company for o in chat.search.opportunities] == ["Acme", "Seneca College"], said
    assert all(o.promise is None for o in chat.search.opportunities), said


@pytest.mark.parametrize(
    "words",
    [
        "It went well. Dr. Amir Sandhu and Lucie Tremblay were the other two.",
        "the other two were Lucie Tremblay and Amir Sandhu",
        "Lucie Tremblay and Amir Sandhu were the other interviewers",
    ],
)
def test_the_other_two_were_there(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    assert "Lucie Tremblay" in seen(chat, [], "people Acme"), text(chat.said[-1:])


@pytest.mark.parametrize("words", ["Tom's, please", "now tom's", "Tom Fox's one please"])
def test_whose_note_is_next(words: str) -> None:
    said = two().say(words)
    assert [m.reply.draft.to_name for m in said if m.reply.draft] == ["Tom Fox"], text(said)


@pytest.mark.parametrize(
    "words", ["ask dana for more time", "please ask Dana for an extension", "can i ask for more time?"]
)
def test_more_time_is_asked_for_however_near_the_day_is(words: str) -> None:
    chat = offer()
    chat.wait(days=6)
    said = chat.say(words)
    assert [m.reply.draft.angle for m in said if m.reply.draft] == ["extension"], text(said)
    chat.say("sent that")
    assert seen(chat, [], "status Acme") == "offer"


def test_an_order_to_ask_is_no_news_of_theirs() -> None:
    chat = waiting()
    chat.say("ask dana for more time")
    assert not [c for c in chat.search.contacts if c.direction == "in"]


def test_a_company_that_is_done_is_a_meeting_that_is_over() -> None:
    chat = Chat()
    chat.say("/interview Savile today at 10:30")
    chat.say("skip")
    chat.wait(hours=1, minutes=35)
    chat.say("savile done. hr lady is called Beatrix Lowe, and the chef, Alain, came in for five minutes")
    assert "Beatrix Lowe" in seen(chat, [], "people Savile"), text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "i need to hear from acme first, what do i do",
        "ok tell acme, show me",
        "what do i do about ann",
        "how do i get acme to hurry up",
        "tell Ann about my offer",
    ],
)
def test_with_an_offer_of_another_they_are_told_of_it(words: str) -> None:
    chat = two()
    chat.say("got an offer from Globex, answer by friday")
    said = chat.say(words)
    assert [(m.reply.draft.kind, m.reply.draft.to_name) for m in said if m.reply.draft] == [
        ("offer_notice", "Ann Reed")
    ], text(said)


@pytest.mark.parametrize(
    "words",
    [
        "the panel votes on it",
        "it's up to the panel",
        "dana and her boss decide together",
        "the board has the last word",
        "it is entirely up to Dana",
    ],
)
def test_who_decides_told_to_the_question_for_the_day(words: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None and debrief.decider, said
    assert "Did they say when" in said
