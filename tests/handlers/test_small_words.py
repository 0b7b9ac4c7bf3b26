"""Yes, no, hm and their kin in their place; the same once more for another company; titles, quiet hours, put-offs in more words."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.debrief_chat import at
from tests.handlers.scenes import SCENES, card, debriefing, new, waiting


@pytest.mark.parametrize("words", ["yes", "yeah they did", "oh yes", "a few", "kind of", "yep"])
@pytest.mark.parametrize("slot", ["promise", "decider", "problem", "idea", "forgot"])
def test_a_bare_yes_is_asked_what_it_is(slot: str, words: str) -> None:
    chat: Chat = at(slot)
    before = chat.search.interviews[0].debrief
    said = text(chat.say(words))
    assert "?" in said
    assert chat.search.question is not None
    assert chat.search.question.asks == slot
    assert chat.search.interviews[0].debrief == before, said


@pytest.mark.parametrize("words", ["hmm", "haha", "lol", "uhm", "erm", "hehe"])
def test_a_mutter_gets_a_short_word(words: str) -> None:
    said = text(waiting().say(words))
    assert 0 < len(said) < 20
    assert "didn't get" not in said


@pytest.mark.parametrize("words", ["nvm", "never mind", "nm", "no, forget it", "oh never mind"])
def test_never_mind_leaves_the_question(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    assert chat.search.question is None


@pytest.mark.parametrize(
    "words",
    ["and to Notion and Figma today", "also Notion and Figma", "and Notion, Figma", "plus Notion and Figma", "same for Notion and Figma"],
)  # fmt: skip
def test_the_same_once_more(words: str) -> None:
    chat = new()
    chat.say("applied to Stripe today")
    chat.say(words)
    assert {o.company for o in chat.search.opportunities if o.applied_on} == {"Stripe", "Notion", "Figma"}


@pytest.mark.parametrize(
    "words",
    [
        "they want to do a phone screen next week",
        "she is thinking of asking her boss",
        "the recruiter would like to call me",
        "HR is going to write to the team",
        "Dana wants to check with the panel",
    ],
)
def test_a_plan_of_theirs_is_no_question_of_mine(words: str) -> None:
    assert not any(m.reply.verdict for m in waiting().say(words))


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("no messages from 9pm to 8am please", (21, 8)),
        ("quiet between 20:00 and 06:00", (20, 6)),
        ("don't disturb me from 10 pm till 7 am", (22, 7)),
        ("don't message me between 23 and 9", (23, 9)),
        ("please be silent from 21 until 7", (21, 7)),
    ],
)
def test_quiet_hours_in_words(words: str, hours: tuple[int, int]) -> None:
    chat = waiting()
    chat.say(words)
    told = chat.search.preferences
    assert (told.quiet_from.hour, told.quiet_until.hour) == hours, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["ask me tonight", "not now", "later please", "gotta run, later", "can we do this tomorrow?"]
)
def test_any_question_of_the_debrief_is_put_off(words: str) -> None:
    chat: Chat = at("decider") if words == "not now" else debriefing()
    kept = chat.search.interviews[0].people
    said = text(chat.say(words))
    assert chat.search.question is None or chat.search.question.conversation != "debrief", said
    assert chat.search.interviews[0].people == kept


@pytest.mark.parametrize(
    "words", ["Dana Leigh, sorry", "*Dana Leigh", "I meant Dana Leigh", "oops, Dana Leigh sorry"]
)
def test_a_name_is_put_right_on_the_spot(words: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert [p.name for p in chat.search.people] == ["Dana Leigh"], said


def test_the_same_advice_is_not_said_twice_word_for_word() -> None:
    chat = waiting()
    first = text(chat.say("can I write to Dana?"))
    chat.wait(hours=3)
    second = text(chat.say("may I write to Dana now?"))
    assert first.split("\n")[0] != second.split("\n")[0]
    assert len(second) < len(first)


@pytest.mark.parametrize("scene", ["waiting", "debriefing", "two"])
@pytest.mark.parametrize("words", ["it went well", "ugh", "meh, hard to say"])
def test_a_feeling_comes_first(scene: str, words: str) -> None:
    said = SCENES[scene]().say(words)
    assert "didn't get" not in text(said)
    assert not any(m.reply.draft for m in said)
