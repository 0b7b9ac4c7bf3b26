"""Debrief answers out of order: each is kept where it belongs, said back in a few words, and the question is asked once more."""

import pytest

from tests.handlers.chat import text
from tests.handlers.debrief_chat import at

ROWS = (
    ("topics", "blanked a bit on the scaling question", "weak"),
    ("topics", "I loved how calm the team was", "culture"),
    ("topics", "i'd start with a small pilot in one warehouse", "idea"),
    ("experience", "they lose two days every month on manual reports", "problem"),
    ("experience", "my answer about budgeting was a mess", "weak"),
    ("experience", "the founder has the final say", "decider"),
    ("problem", "the atmosphere was lovely", "culture"),
    ("problem", "I told them about my migration project at Globex", "experience"),
    ("idea", "I should have mentioned my certificate", "forgot"),
    ("idea", "the CFO signs off", "decider"),
    ("forgot", "I liked that everybody speaks openly", "culture"),
    ("forgot", "their biggest headache is churn", "problem"),
    ("culture", "oh and I completely forgot to talk about the award", "forgot"),
    ("culture", "her main problem is that nobody answers tickets", "problem"),
    ("decider", "we talked mostly about the new warehouse in Ohio", "topics"),
    ("decider", "my thesis on solar cells came up a lot", "experience"),
    ("promise", "Priya has the last word, and HR calls", "decider"),
    ("promise", "loved the team", "culture"),
)


@pytest.mark.parametrize(("asked", "words", "slot"), ROWS)
def test_it_is_kept_where_it_belongs_and_asked_once_more(asked: str, words: str, slot: str) -> None:
    chat = at(asked)
    said = text(chat.say(words))
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None
    assert getattr(debrief, slot), said
    before = {"idea": "problem"}.get(asked)
    others = [
        s
        for s in ("topics", "experience", "problem", "idea", "culture", "decider")
        if s not in (slot, before) and getattr(debrief, s)
    ]
    assert not others, said
    assert "Kept" in said
    assert chat.search.question is not None
    assert chat.search.question.asks == asked


def test_each_sentence_goes_its_own_way() -> None:
    chat = at("topics")
    chat.say("mostly how they price repairs. I liked the team. I blanked on the tax question.")
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None
    assert debrief.topics == ("mostly how they price repairs.",)
    assert debrief.culture == "I liked the team."
    assert debrief.weak
    assert chat.search.question is not None
    assert chat.search.question.asks == "experience"
