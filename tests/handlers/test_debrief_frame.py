"""What is told of the meeting itself or of the job is no answer to "Who decides?" or "What did you talk about most?"."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import debriefing, seen

ASKED = {"decider": ["no"], "topics": ["no", "Dana decides"], "problem": ["no", "skip", "skip", "skip"]}


def _asked(slot: str) -> Chat:
    chat = debriefing()
    for words in ASKED[slot]:
        chat.say(words)
    assert seen(chat, [], "asks") == slot
    return chat


@pytest.mark.parametrize("slot", ASKED)
@pytest.mark.parametrize(
    ("words", "what", "now"),
    [
        ("it took 40 minutes", "minutes Acme", "40"), ("we talked for an hour and a half", "minutes Acme", "90"), ("it lasted only half an hour", "minutes Acme", "30"),
        ("the call was 45 minutes", "minutes Acme", "45"), ("it ended at 4", "minutes Acme", "120"),
    ],
)  # fmt: skip
def test_how_long_it_took(words: str, what: str, now: str, slot: str) -> None:
    chat = _asked(slot)
    said = text(chat.say(words))
    assert seen(chat, [], what) == now and seen(chat, [], "asks") == slot, said


@pytest.mark.parametrize("slot", ASKED)
@pytest.mark.parametrize(
    "words", ["salary would be 85k", "it's 3 days office", "start would be in january", "the contract is permanent", "probation is six months", "it would be fully remote"]
)  # fmt: skip
def test_the_conditions_are_kept_with_the_company(words: str, slot: str) -> None:
    chat = _asked(slot)
    said = text(chat.say(words))
    assert words in chat.search.opportunities[0].notes and seen(chat, [], "asks") == slot, said
    assert words not in str(chat.search.interviews[0].debrief)


@pytest.mark.parametrize(
    "words",
    [
        "it was on zoom",
        "the interview was by video",
        "it was over teams",
        "we met on zoom",
        "it was on google meet",
    ],
)
def test_how_it_was_held(words: str) -> None:
    chat = _asked("topics")
    said = text(chat.say(words))
    assert chat.search.interviews[0].kind == "video" and seen(chat, [], "asks") == "topics", said


@pytest.mark.parametrize("slot", ASKED)
@pytest.mark.parametrize(
    "words", ["the next one is with the cfo on monday at 10", "next step is a call with the VP", "the next round is on monday at 2pm", "second round with Greg on 1 December at 9", "next is a panel interview"]
)  # fmt: skip
def test_the_next_round_is_no_answer(words: str, slot: str) -> None:
    chat = _asked(slot)
    chat.say(words)
    debrief = chat.search.interviews[0].debrief
    assert debrief is None or words not in (debrief.decider, debrief.problem, *debrief.topics)


@pytest.mark.parametrize("slot", ASKED)
@pytest.mark.parametrize(
    "words",
    [
        "the salary model",
        "how contracts are priced",
        "they lose two days a month",
        "Dana and the owner",
        "their start in Boston",
    ],
)
def test_answers_stay_answers(words: str, slot: str) -> None:
    chat = _asked(slot)
    chat.say(words)
    assert words in str(chat.search.interviews[0].debrief)
