"""Words that worries have too: news, reports, orders and answers do their work, and only who seeks advice gets it."""

import pytest

from coach.model import OutboxMessage
from handlers.advising import asked
from tests.handlers.advice import BOTH, SOUGHT, TOLD
from tests.handlers.chat import Chat, text
from tests.handlers.scenes import seen
from tests.handlers.worries import MOMENTS

SAYS = [way for topic in asked.TOPICS if not callable(topic.says) for way in topic.says]
OF_WHAT_IS_KNOWN = ("No. Two working days", "No, Acme waits until", "\x02Acme\x03: interview tomorrow")
"""How what depends on the record begins."""


@pytest.mark.parametrize(("scene", "words", "due"), [(s, w, d) for s, rows in TOLD.items() for w, d in rows])
def test_what_is_told_or_ordered_is_done(scene: str, words: str, due: str) -> None:
    chat = MOMENTS[scene]()
    before = _known(chat)
    said = chat.say(words)
    assert not [way for way in SAYS if way in text(said)], text(said)
    came = {
        "noted": _known(chat) != before,
        "draft": any(m.reply.draft for m in said),
        "verdict": any(m.reply.verdict for m in said),
        "said": bool(text(said)),
    }
    assert came[due], text(said)


@pytest.mark.parametrize(("scene", "words"), [(s, w) for s, rows in SOUGHT.items() for w in rows])
def test_who_seeks_advice_gets_it(scene: str, words: str) -> None:
    told = text(MOMENTS[scene]().say(words))
    assert any(way in told for way in SAYS) or told.startswith(OF_WHAT_IS_KNOWN), told


@pytest.mark.parametrize(("scene", "words", "fact", "value"), BOTH)
def test_news_before_a_question_is_noted(scene: str, words: str, fact: str, value: str) -> None:
    chat = MOMENTS[scene]()
    said: list[OutboxMessage] = chat.say(words)
    assert seen(chat, said, fact) == value, text(said)
    assert "did not get that" not in text(said)


def _known(chat: Chat) -> tuple[object, ...]:
    search = chat.search
    steps = tuple((n.id, n.state, n.snoozed_until) for n in search.nudges)
    return (
        search.opportunities,
        search.interviews,
        search.people,
        search.contacts,
        search.preferences,
        search.question,
        steps,
    )
