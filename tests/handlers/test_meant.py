"""Off script: what is said beside any question still does what was meant, and nothing that was told is lost."""

import pytest

from handlers import record
from tests.handlers.chat import Chat, choices, text


@pytest.fixture
def chat() -> Chat:
    chat = Chat()
    chat.say("interviewed with Stripe last friday, spoke with Ana Ruiz and Joe")
    return chat


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("she complained their deploys take 3 hours", "problem"),
        ("I forgot to tell her about the CI rewrite I did", "forgot"),
        ("i froze when he asked about python", "weak"),
        ("I liked how they work in pairs", "culture"),
        ("i told them how i cut the build to ten minutes", "experience"),
        ("maybe a small pilot would help them", "idea"),
    ],
)
def test_facts_are_kept_in_any_order(chat: Chat, said: str, field: str) -> None:
    chat.say(said)
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None and getattr(debrief, field), text(chat.said[-1:])
    chat.press("Undo")
    undone = chat.search.interviews[0].debrief
    assert undone is None or not getattr(undone, field)


def test_a_fact_told_while_something_is_asked_is_kept_and_the_question_stays() -> None:
    chat = Chat()
    chat.say("I had an interview with Northwind Traders this morning")
    said = text(chat.say("I blanked on one question about k8s"))
    assert "What time?" in said
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None and "k8s" in (debrief.weak or "")
    assert chat.search.question is not None and chat.search.question.asks == "time"


def test_of_two_interviews_it_is_asked_which(chat: Chat) -> None:
    chat.say("interviewed at Globex last thursday at 2pm with Priya Nair")
    chat.now = chat.now.replace(hour=18)
    asked = chat.say("they struggle with slow deploys")
    assert {c.label for m in asked for c in choices(m)} >= {"Stripe", "Globex"}
    chat.press("Stripe")
    kept = {i.opportunity: i.debrief for i in chat.search.interviews}
    stripe = next(o.id for o in chat.search.opportunities if o.company == "Stripe")
    assert kept[stripe] is not None and "deploys" in (kept[stripe].problem or "")


def test_the_wording_in_hand_is_changed_by_a_few_words(chat: Chat) -> None:
    chat.wait(minutes=5)
    for wish in ("way too wordy", "sounds robotic", "another one", "leave out the part about salary"):
        assert any(m.reply.draft is not None for m in chat.say(wish)), wish


def test_what_now_shows_the_step_that_waits(chat: Chat) -> None:
    chat.say("no idea")
    chat.wait(minutes=5)
    assert any(m.reply.draft is not None for m in chat.say("so what do i do?")) or choices(chat.said[-1])


@pytest.mark.parametrize("words", ["no idea", "they didn't say", "i forgot to ask"])
def test_not_knowing_answers_what_is_asked(words: str) -> None:
    chat = Chat()
    chat.say("I had an interview with Acme this morning at 9 with Dana Lee")
    chat.say("/debrief Acme")
    assert chat.search.question is not None and chat.search.question.asks == "promise"
    chat.say(words)
    assert chat.search.question is None or chat.search.question.asks != "promise"


@pytest.mark.parametrize("words", ["that's all i have", "enough questions", "can't think of anything else"])
def test_enough_ends_the_debrief(words: str) -> None:
    chat = Chat()
    chat.say("I had an interview with Acme this morning at 9 with Dana Lee")
    chat.say("/debrief Acme")
    chat.say("next friday")
    chat.say(words)
    debrief = chat.search.interviews[0].debrief
    assert chat.search.question is None and debrief is not None and debrief.done


@pytest.mark.parametrize("does", ["meant", "meant:q1", "meant:q1:problem", "meant:q1:nonsense:more"])
def test_a_forged_button_explains_itself(chat: Chat, does: str) -> None:
    chat.say("/interview Globex")
    before = chat.search.interviews
    assert "closed already" in text(chat.tap(does)) or "older version" in text(chat.said[-1:])
    assert chat.search.interviews == before


def test_the_button_that_was_pressed_decides_where_it_is_kept(chat: Chat) -> None:
    """Words that read as one thing and are said to be another."""
    chat.say("we talked about their warehouse in Leeds")
    chat.press("Undo")
    chat.search = record.ask(
        chat.search, chat.now, "meant", "which", known=(("text", "we talked about their warehouse in Leeds"),)
    )
    assert chat.search.question is not None
    chat.tap(f"meant:{chat.search.question.id}:idea")
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None and debrief.idea and not debrief.topics
