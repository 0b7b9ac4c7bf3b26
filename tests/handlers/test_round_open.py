"""A further round without its day is no decision date and no delay; whoever was met is noted, whatever was asked."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import SCENES, debriefing, waiting


def rounds(chat: Chat) -> list[str]:
    return [i.label or "" for i in chat.search.interviews if i.start is None and i.status == "planned"]


OPEN = (
    ("second round next week but no date yet", "second round"),
    ("there will be a second round next week", "second round"),
    ("final round is next week, they'll mail me", "final round"),
    ("I'm through to the next round, they will send me dates", "next round"),
    ("another interview in December, day to be confirmed", "another interview"),
    ("they want a third round, no date set", "third round"),
    ("panel round sometime next week, time tbd", "panel round"),
)


@pytest.mark.parametrize(("words", "label"), OPEN)
def test_in_the_debrief(words: str, label: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    assert rounds(chat) == [label], said
    assert chat.search.opportunities[0].promise is None
    assert chat.search.question is not None
    assert chat.search.question.asks == "decider", said
    assert chat.search.interviews[0].debrief is not None
    assert chat.search.interviews[0].debrief.next_step == words


@pytest.mark.parametrize(
    "words",
    [
        "second round next week but no date yet",
        "next round in December, no date yet",
        "there'll be a further interview next week, they'll tell me the day",
        "final stage next week, exact day still open",
        "third round in January, tbc",
    ],
)
def test_by_itself(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert len(rounds(chat)) == 1, said
    assert chat.search.opportunities[0].delay is None
    assert "when it is fixed" in said
    chat.say("undo")
    assert rounds(chat) == []


@pytest.mark.parametrize(
    "words",
    [
        "the second round was last week",
        "they decide after the last round",
        "there is no second round",
        "when do they tell me about the next round?",
        "second round on Monday at 3pm",
    ],
)
def test_what_is_none(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert not any(i.label and "round" in i.label for i in chat.search.interviews if i.start is None)


MET = (
    ("talked to Jen from recruiting", "Dana Lee, Jen"),
    ("spoke with a guy called Marco and the HR lady Sofie", "Dana Lee, Marco, Sofie"),
    ("I met the whole team, Jen, Ola and Pete", "Dana Lee, Jen, Ola, Pete"),
    ("also met with Priya Nair", "Dana Lee, Priya Nair"),
    ("was interviewed by Tom and Ines", "Dana Lee, Tom, Ines"),
    ("Jen from recruiting was there as well", "Dana Lee, Jen"),
    ("we chatted with Omar about the rollout", "Dana Lee, Omar"),
)


@pytest.mark.parametrize(("words", "people"), MET)
def test_somebody_new_is_noted(words: str, people: str) -> None:
    chat = debriefing()
    chat.say(words)
    names = [p.name for id in chat.search.interviews[0].people if (p := chat.search.person(id))]
    assert ", ".join(names) == people, text(chat.said[-1:])
    assert chat.search.question is not None


def test_beside_other_facts() -> None:
    chat = debriefing()
    said = text(
        chat.say(
            "They decide by Friday. I talked to Jen from recruiting too; second round next week, no date yet"
        )
    )
    acme = chat.search.opportunities[0]
    assert acme.promise is not None
    assert acme.promise.date is not None, said
    assert len(chat.search.interviews[0].people) == 2
    assert rounds(chat) == ["second round"]


@pytest.mark.parametrize(
    ("scene", "words"), [("debriefing", "we talked about Python"), ("debriefing", "did I talk to Jen?")]
)
def test_nobody_is_invented(scene: str, words: str) -> None:
    chat = SCENES[scene]()
    chat.say(words)
    assert len(chat.search.interviews[0].people) == 1
