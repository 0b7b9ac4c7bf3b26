"""News and a question in one breath, absences, whom one asks about, and hearsay: as people tell them."""

from datetime import UTC, date, datetime

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.test_guard_in_words import ask, on_day

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)
"""08:00 in New York."""


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
