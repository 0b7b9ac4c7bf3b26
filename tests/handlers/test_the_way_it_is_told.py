"""Steps put off by name, news and a question in one breath, what was never sent, and a meeting that ran on."""

from datetime import UTC, date, datetime

import pytest

from coach.model import Interview
from tests.handlers.chat import Chat, text
from tests.handlers.test_guard_in_words import ask, on_day

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)
"""08:00 in New York."""


def met_two() -> Chat:
    """Both thank-yous are on screen at 13:12."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager and Kim Fox, recruiter")
    chat.wait(hours=5.2)
    chat.press("They didn't say")
    chat.press("That's all")
    return chat


def planned_for(chat: Chat, first: str) -> list[str]:
    ids = {p.id for p in chat.search.people if p.name.startswith(first)}
    return [
        f"{n.fires:%d %H:%M}"
        for n in chat.search.nudges
        if n.person in ids and n.fires and n.state == "snoozed"
    ]


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("thanked Dana. Kim's I'll do tomorrow at 10", "02 15:00"),
        ("dana's is sent. kim's one tomorrow 10am pls", "02 15:00"),
        ("Dana's note is sent, sent just now. the one for Kim can wait until tomorrow 10am", "02 15:00"),
        ("sent Dana's! Kim tomorrow at 10 then", "02 15:00"),
        ("thanked Dana. and Kim's mail I'd rather send tomorrow at 10", "02 15:00"),
    ],
)
def test_one_is_sent_and_the_other_put_off(words: str, when: str) -> None:
    chat = met_two()
    said = text(chat.say(words))
    assert len(chat.search.interviews) == 1, said
    assert planned_for(chat, "Kim") == [when], said
    assert [c.kind for c in chat.search.contacts] == ["thank_you"], said


@pytest.mark.parametrize(
    "words",
    [
        "and Kim's is gone too",
        "Kim's one is out",
        "ok kim's is sent",
        "now Kim's note is on its way",
        "Kim's is off as well",
    ],
)
def test_the_other_one_is_out_too(words: str) -> None:
    chat = met_two()
    chat.say("thanked Dana")
    said = text(chat.say(words))
    assert [c.kind for c in chat.search.contacts] == ["thank_you", "thank_you"], said


@pytest.mark.parametrize(
    "words",
    [
        "still haven't thanked Dana, packed day",
        "haven't thanked Dana yet",
        "sorry, I have not thanked dana so far",
        "oh no, didn't thank Dana yet",
        "and still haven't written to Dana",
    ],
)
def test_what_was_not_done_is_not_noted(words: str) -> None:
    chat = met_two()
    chat.say(words)
    assert not chat.search.contacts


@pytest.mark.parametrize(
    "words",
    [
        "Sent. That was the last one.",
        "Sent. Finally.",
        "done. phew, that felt good",
        "Sent, she has it in the morning",
        "sent. now we wait",
        "Sent. Hope it helps",
    ],
)
def test_a_remark_behind_sent_changes_nothing(words: str) -> None:
    chat = on_day(9)
    before = len(chat.search.contacts)
    said = text(chat.say(words))
    assert len(chat.search.contacts) == before + 1, said
    assert "Undone" not in said


@pytest.mark.parametrize(
    "words",
    [
        "ah no, that went to my cousin by mistake",
        "oops, it went to the wrong Dana",
        "wait, this one was sent to a friend",
        "dana hasn't got it yet, that one went to someone else",
        "no, this went to a friend",
    ],
)
def test_what_went_astray_is_taken_back(words: str) -> None:
    chat = on_day(9)
    before = len(chat.search.contacts)
    chat.say("sent")
    assert len(chat.search.contacts) == before + 1
    said = text(chat.say(words))
    assert len(chat.search.contacts) == before, said


def test_taken_back_and_put_off_at_once() -> None:
    chat = on_day(9)
    chat.say("sent")
    chat.say("no wait, that went to my sister, dana hasn't got it. I'll do it tomorrow at 9")
    assert [f"{n.fires:%d %H:%M}" for n in chat.search.nudges if n.state == "snoozed" and n.fires] == [
        "11 14:00"
    ]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Dana wrote, they decide by 31 March. can I still ask her tomorrow?", date(2027, 3, 31)),
        (
            "so Dana says they are running behind, end of the month now. may I ask her on friday?",
            date(2027, 3, 31),
        ),
        ("decision is by March 26 now. ok to email Dana today and ask?", date(2027, 3, 26)),
        ("Dana called, the board decides on 30 March. should I ask dana before that?", date(2027, 3, 30)),
        ("dana emailed: we will know on the 29th. can i call her tomorrow to ask?", date(2027, 3, 29)),
    ],
)
def test_the_news_is_kept_before_the_question_is_judged(words: str, day: date) -> None:
    chat = on_day(9)
    verdict = ask(chat, words)
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == day
    assert verdict.severity == "stop" and "R5" in verdict.rules


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("only out of Acme now, it ran on till 20 past 11", 80),
        ("it went on until 11:30! nice people", 90),
        ("that dragged on till a quarter past 11", 75),
        ("ran over until 11.45. good chat though", 105),
        ("they kept me till 11:40", 100),
    ],
)
def test_it_ran_on(words: str, minutes: int) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager")
    chat.wait(hours=4)
    chat.say(words)
    (meeting,) = chat.search.interviews
    assert meeting.minutes == minutes


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("dana called. she's away all next week, back mon 15th, will tell me by march 19", date(2027, 3, 19)),
        ("Dana is away on monday, they decide by friday the 19th", date(2027, 3, 19)),
        ("she is on holiday until March 16 and will let me know on the 18th", date(2027, 3, 18)),
        ("their office is shut next week, decision by 22 March", date(2027, 3, 22)),
        ("Dana is off tomorrow but will get back to me by the 17th", date(2027, 3, 17)),
    ],
)
def test_an_absence_is_no_decision(words: str, day: date) -> None:
    chat = on_day(9)
    said = text(chat.say(words))
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == day, said


def people_of(chat: Chat, meeting: Interview) -> set[str]:
    return {p.name for p in chat.search.people if p.id in meeting.people}


@pytest.mark.parametrize(
    "words",
    [
        "Dana mailed, they'd like a second round, Tuesday the 16th 1pm-2:30pm, with her and Sigrid Moe",
        "second round at Acme on 16 March at 1pm, with her and Sigrid Moe, dana just wrote",
        "Dana called: next round tuesday 16 march 1pm with herself and Sigrid Moe",
        "Dana mailed me: round two, 16 March 1pm, with her and Sigrid Moe",
        "dana wrote. second interview on the 16th at 1pm with herself and the owner Sigrid Moe",
    ],
)
def test_with_her_and_somebody_new(words: str) -> None:
    chat = on_day(9)
    said = text(chat.say(words))
    meeting = max(chat.search.interviews, key=lambda i: i.round)
    assert people_of(chat, meeting) == {"Dana Lee", "Sigrid Moe"}, said


@pytest.mark.parametrize(
    "words",
    [
        "Acme wants a 2nd chat, thurs the 18th 4-4:30pm, dana again",
        "they want to see me once more, thursday the 18th at 4pm. I said yes of course",
        "Acme would like another round on 18 March at 4pm",
        "Dana wants to talk to me again, the 18th at 4pm",
        "they suggest another call on thursday the 18th, 4pm",
    ],
)
def test_a_further_round_is_an_answer_of_theirs_and_no_job_taken(words: str) -> None:
    chat = on_day(9)
    said = text(chat.say(words))
    assert [c.kind for c in chat.search.contacts if c.direction == "in"], said
    assert chat.search.opportunities[0].status == "active", said
    assert max(i.round for i in chat.search.interviews) == 2, said


@pytest.mark.parametrize(
    "words",
    [
        "thanked her for telling me",
        "said thanks to Dana",
        "i said thank you to her",
        "answered with thanks",
        "wrote back to say thanks",
    ],
)
def test_thanks_for_their_news_answer_it(words: str) -> None:
    chat = on_day(9)
    chat.say("Dana wrote that they decide by 31 March")
    chat.say(words)
    assert chat.search.contacts[-1].kind == "reply_due"


@pytest.mark.parametrize(
    "question",
    [
        "Is it a good idea if i write to Dana that i have an offer of Globex? It is not true, but maybe they go faster",
        "can I tell Dana I have another offer even though I don't have one?",
        "should I pretend to have an offer and write to dana?",
        "ok to email Dana about a made-up deadline?",
        "can i bluff and tell Dana another company wants me?",
    ],
)
def test_a_bluff_owned_up_to_is_a_stop(question: str) -> None:
    verdict = ask(on_day(9), question)
    assert verdict.severity == "stop" and "R14" in verdict.rules


@pytest.mark.parametrize(
    "question",
    [
        "Dana doesn't answer. I could ask Kim today if they decided, no?",
        "not a peep from dana. would it be forward of me to ask Kim instead?",
        "Dana is silent. should I ask his boss Monica Pratt whether they chose somebody?",
        "no word from dana. what about one mail to Kim asking where they are?",
        "dana aint answering, can i ask kim if they picked somebody",
    ],
)
def test_another_person_is_the_one_who_is_asked(question: str) -> None:
    chat = on_day(
        9,
    )
    chat.say("sent the check-in to Dana")
    chat.wait(hours=24)
    verdict = ask(chat, question)
    assert "R6" in verdict.rules, verdict


@pytest.mark.parametrize(
    "words",
    [
        "nvm, too tired",
        "monthly note is sent",
        "corporate decides by the end of this week",
        "hq says they decide by friday",
        "omg they decide on friday",
    ],
)
def test_no_company_of_that_name(words: str) -> None:
    chat = on_day(9)
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Acme"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("they decide by Wednesday 17", date(2027, 3, 17)),
        ("answer by friday 19", date(2027, 3, 19)),
        ("Dana said monday 22", date(2027, 3, 22)),
        ("decision tuesday 16th", date(2027, 3, 16)),
        ("they decide by thursday, 25", date(2027, 3, 25)),
    ],
)
def test_a_weekday_with_its_number(words: str, day: date) -> None:
    chat = on_day(9)
    chat.say(words)
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == day


@pytest.mark.parametrize(
    "words",
    [
        "dana quit, ned voss is my contact now",
        "Dana left Acme, write to Ned Voss from now on",
        "dana has left the company. my new contact is Ned Voss",
        "Dana is no longer there, Ned Voss took over",
        "Ned Voss handles it now, Dana was let go",
    ],
)
def test_somebody_else_from_now_on_whatever_was_asked(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager")
    chat.wait(hours=4)
    assert chat.search.question is not None
    said = text(chat.say(words))
    company = chat.search.opportunities[0]
    primary = chat.search.person(company.primary)
    assert primary is not None and primary.name.casefold() == "ned voss", said
    assert [p.left for p in chat.search.people if p.name == "Dana Lee"] == [True]
    assert company.promise is None


@pytest.mark.parametrize(
    ("words", "number", "minutes"),
    [
        ("round 2 actually", 2, 60),
        ("it was the second round", 2, 60),
        ("sorry, 3rd interview", 3, 60),
        ("90 minutes", 1, 90),
        ("it took an hour and a half", 1, 90),
        ("actually three quarters of an hour", 1, 45),
        ("no, it lasted 2 hours", 1, 120),
    ],
)
def test_round_and_length_long_after_the_card(words: str, number: int, minutes: int) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager")
    chat.wait(hours=4)
    said = text(chat.say(words))
    (meeting,) = chat.search.interviews
    assert (meeting.round, meeting.minutes) == (number, minutes), said


@pytest.mark.parametrize(
    "words",
    [
        "bad news, dana from Acme wrote that they have filled the position with someone else",
        "Dana called to say they have found somebody else",
        "dana emailed that the role is filled",
        "sad news: Dana wrote me that they hired another candidate",
        "bad news from Acme, dana replied that they have taken someone else",
    ],
)
def test_their_own_word_is_no_hearsay(words: str) -> None:
    chat = on_day(9)
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "rejected", said
