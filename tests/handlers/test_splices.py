"""Two facts of a debrief that only a comma parts are both kept; one fact with commas stays one."""

import pytest

from handlers.debriefing.splices import split
from tests.handlers.chat import Chat


def told(words: str) -> tuple[bool, ...]:
    """Whether their problem, my idea, what we talked about, what I left out, and what I liked are kept."""
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(minutes=5)
    chat.say(words)
    kept = chat.search.interviews[0].debrief
    assert kept is not None
    return bool(kept.problem), bool(kept.idea), bool(kept.topics), bool(kept.forgot), bool(kept.culture)


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("leila was worried that handoff to engineers takes forever, i had an idea for a checklist", "problem idea"),
        ("their invoices get lost all the time, my idea is one shared inbox", "problem idea"),
        ("we talked about sailing for ten minutes, i forgot to mention my forklift licence", "topics forgot"),
        ("they lose every second new starter, i totally forgot to tell them about my mentoring", "problem forgot"),
        ("i loved how calm the ward was, they struggle with night shifts though", "culture problem"),
        ("we chatted about trail running, their deliveries keep arriving late", "topics problem"),
    ],
)  # fmt: skip
def test_both_are_kept(words: str, facts: str) -> None:
    names = ("problem", "idea", "topics", "forgot", "culture")
    kept = {name for name, there in zip(names, told(words), strict=True) if there}
    assert kept == set(facts.split()), words


@pytest.mark.parametrize(
    "words",
    [
        "we talked about sailing, books, and the new branch",
        "she said the rota is chaos, the staff is tired, the phones never stop",
        "it was good, friendly, quick",
        "they lose invoices, she told me",
        "Ana, Bo and the CEO were there",
    ],
)
def test_one_thing_stays_one(words: str) -> None:
    assert split(words) == [words]


@pytest.mark.parametrize(
    "words",
    [
        "mrs carrow said phonics results have dropped, i've run a phonics catch-up group before",
        "she said results have dropped",
        "sales are down since the new store opened, he said",
        "attendance keeps falling in the afternoons",
        "morale has slipped a lot since the merger",
    ],
)
def test_a_trouble_is_no_answer_to_who_decides(words: str) -> None:
    chat = Chat()
    chat.say("/interview Globex today 9am with Mrs Carrow")
    chat.wait(minutes=30)
    chat.say("no date")
    chat.say(words)
    kept = chat.search.interviews[0].debrief
    assert kept is not None and kept.problem and not kept.decider
