"""What is said while a question of the debrief is open, and is no answer to it: it goes where it belongs, and the question stays
or is put off."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.debrief_chat import at

PROBLEMS = (
    "churn reports take them two days",
    "releases take forever over there",
    "onboarding a new nurse takes half a year",
    "the handover from night to day is a mess",
    "invoices go out three weeks late",
    "the rota gets done by hand and is wrong every time",
)


@pytest.mark.parametrize("words", PROBLEMS)
def test_a_problem_is_no_answer_to_who_decides(words: str) -> None:
    chat = at("decider")
    said = text(chat.say(words))
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None
    assert (debrief.problem, debrief.decider) == (words, None), said
    assert "Who decides" in said


@pytest.mark.parametrize(
    "words",
    [
        "the ward sister",
        "Dana and her boss",
        "committee of five",
        "I think the CFO",
        "Mr Okoro, then HR",
        "they all vote",
    ],
)
def test_whoever_decides_is_kept(words: str) -> None:
    chat = at("decider")
    chat.say(words)
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None
    assert debrief.decider == words


@pytest.mark.parametrize("slot", ["promise", "decider", "topics", "problem", "culture"])
@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("btw, tomorrow I see Globex at 3", "Globex"),
        ("oh and on Thursday at 10 I'm meeting Initech", "Initech"),
        ("unrelated, Hooli wants me on the phone tomorrow 9am", "Hooli"),
        ("I also have Umbrella on Friday at 11am", "Umbrella"),
        ("by the way my interview at Stark is tomorrow at 4pm", "Stark"),
    ],
)
def test_another_meeting_is_noted(slot: str, words: str, company: str) -> None:
    chat = at(slot)
    chat.say(words)
    assert company in [o.company for o in chat.search.opportunities], text(chat.said[-2:])


@pytest.mark.parametrize("slot", ["promise", "decider", "topics", "idea", "forgot"])
@pytest.mark.parametrize(
    "words",
    [
        "skip all of this",
        "skip all the questions please",
        "no debrief please",
        "can we skip the questions",
        "leave the questions, thanks",
        "that's all",
    ],
)
def test_all_of_it_is_passed_over(slot: str, words: str) -> None:
    chat = at(slot)
    chat.say(words)
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None
    assert debrief.done, text(chat.said[-1:])


@pytest.mark.parametrize("slot", ["promise", "topics", "problem", "culture"])
@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("I have to run, ask me tonight", "11-24 01:00"),
        ("tomorrow please", "11-24 14:00"),
        ("can we do this tomorrow at 8am", "11-24 13:00"),
        ("in a meeting, ask me at 4pm", "11-23 21:00"),
        ("too tired for questions now, tomorrow morning please", "11-24 14:00"),
    ],
)
def test_it_is_put_off_to_the_time_that_was_named(slot: str, words: str, until: str) -> None:
    chat = at(slot)
    said = text(chat.say(words))
    step = next(n for n in chat.search.nudges if n.kind == "debrief")
    assert step.state == "snoozed", said
    assert step.snoozed_until is not None
    assert f"{step.snoozed_until:%m-%d %H:%M}" == until


@pytest.mark.parametrize(
    "words",
    ["later please", "gotta go, ask me later", "not now", "no time for this now", "come back to me later"],
)
def test_without_a_time_it_is_asked_when(words: str) -> None:
    chat = at("topics")
    assert "When?" in text(chat.say(words))


def test_the_questions_come_back_where_they_were_left() -> None:
    chat: Chat = at("experience")
    chat.say("gotta run, ask me tonight")
    said = text(chat.wait(hours=9))
    assert chat.search.question is not None, said
    assert chat.search.question.conversation == "debrief"


UNMARKED = (
    "did i thank dana",
    "how long should my thank you be",
    "who should i write to first",
    "should I mention salary",
    "is it normal that they were late",
    "what's the plan for acme",
    "how many interviews do i have",
    "do you think i have a chance",
    "are they allowed to ask that",
    "when am i meeting globex",
)


@pytest.mark.parametrize("words", UNMARKED)
@pytest.mark.parametrize("slot", ["topics", "experience", "problem"])
def test_a_question_without_its_sign_is_no_answer(words: str, slot: str) -> None:
    chat = at(slot)
    chat.say(words)
    assert words not in repr(chat.search.interviews[0].debrief)


@pytest.mark.parametrize(
    "words",
    [
        "how they schedule the night shifts",
        "why the first design was dropped",
        "what customers complain about",
        "whether a rewrite pays off",
        "their move to one warehouse",
        "how much manual work the reports are",
    ],
)
def test_what_begins_alike_is_an_answer(words: str) -> None:
    chat = at("topics")
    chat.say(words)
    assert words in repr(chat.search.interviews[0].debrief)
