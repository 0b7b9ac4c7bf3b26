"""Small questions get small answers: no verdict, no list, no draft, nothing changed; from the rule book, with their own days."""

from fnmatch import fnmatch

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.debrief_chat import at
from tests.handlers.scenes import SCENES, card, waiting

LONGEST = 420
ASKED = (
    ("waiting", "is it bad that they are silent?", "No. Two working days since the interview*seven*ten*"),
    ("waiting", "is it normal that they take so long?", "Quite normal. Two working days*"),
    ("waiting", "how long should I wait?", "Two working days since the interview*"),
    ("waiting", "how long does it usually take", "Two working days since the interview*"),
    ("waiting", "have they forgotten me?", "No. Two working days*"),
    ("two", "when do people usually hear back?", "*a week to ten days*Acme: two working days*Globex: two working days*"),
    ("card", "how long do they normally need", "The interview is still ahead, tomorrow, Tuesday 24 November.*"),
    ("offer", "is it a bad sign that they are so quiet?", "Acme has made an offer*"),
    ("new", "what's a normal waiting time?", "*a week to ten days*"),
    ("card", "can I bring notes?", "Yes, a page of notes*"),
    ("card", "how early should I be there", "Ten minutes*"),
    ("new", "what do I wear?", "One notch smarter*"),
    ("card", "what if my camera breaks?", "*ring*"),
    ("card", "how much should I ask for?", "*range*"),
    ("waiting", "should I send a card?", "A handwritten card is a fine extra*"),
    ("waiting", "is email or LinkedIn better?", "E-mail*LinkedIn is welcome once*"),
    ("waiting", "better to ring or to mail?", "E-mail*A call only where*"),
    ("two", "one thank you for all or one each?", "One each*"),
    ("waiting", "whom do I write to, HR or Dana?", "*one person only: Dana*"),
    ("waiting", "what happens next with Acme?", "Acme. Next: a check-in on Friday 4 December*"),
    ("two", "when did we last talk to Globex?", "Globex: the interview, Mon 23 Nov*"),
    ("waiting", "when did I last speak to Dana?", "Acme: your thank-you to Dana, Tue 24 Nov*"),
    ("waiting", "did I already thank Dana?", "Yes: thank-you to Dana, Tue 24 Nov*"),
    ("waiting", "what's on today?", "Today: nothing. Next: check-in, Acme, Fri 4 Dec*"),
    ("card", "what is on this week?", "Until Sunday 29 November:\nTue 24 Nov 14:00 interview, Acme*"),
    ("card", "anything tomorrow?", "Tomorrow:\n14:00 interview, Acme*"),
    ("waiting", "what does next week look like", "Mon 30 Nov to Sun 6 Dec:\nFri 4 Dec 09:00 check-in, Acme*"),
)  # fmt: skip


@pytest.mark.parametrize(("scene", "words", "reads"), ASKED)
def test_it_is_answered_in_a_few_lines(scene: str, words: str, reads: str) -> None:
    chat = SCENES[scene]()
    before = chat.search.contacts, chat.search.interviews, chat.search.opportunities, chat.search.question
    said = chat.say(words)
    told = " ".join(f"{m.reply.text} {m.reply.after or ''}".strip() for m in said)
    assert fnmatch(told, reads), told
    assert len(told) < LONGEST
    assert not any(m.reply.verdict or m.reply.draft for m in said)
    assert before == (
        chat.search.contacts, chat.search.interviews, chat.search.opportunities, chat.search.question
    )  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "can I write to Dana again?",
        "should I call Dana today?",
        "email or no email?",
        "may I send Dana a card?",
    ],
)
def test_whether_to_write_is_judged_all_the_same(words: str) -> None:
    assert any(m.reply.verdict for m in waiting().say(words))


def test_a_day_they_named_comes_first() -> None:
    chat = waiting()
    chat.say("they decide by Friday 4 December")
    said = text(chat.say("is it bad that they are so quiet?"))
    assert said.startswith("No. Acme named Friday 4 December; until then silence tells nothing."), said
    chat.wait(days=11)
    chat.say("/cancel")
    said = text(chat.say("should I be worried that they haven't answered"))
    assert "two working days ago" in said, said


def test_a_long_silence_is_called_long_and_no_verdict() -> None:
    chat = waiting()
    chat.wait(days=24)
    assert text(chat.say("is this still normal?")).startswith("Longer than usual, and still no verdict.")


def test_known_ways_are_known() -> None:
    chat = waiting()
    chat.say("they asked me not to call")
    assert "not to be called" in text(chat.say("phone or mail?"))
    other = card()
    other.say("Dana texted me")
    assert "texts" in text(other.say("is a text or an email better?"))


@pytest.mark.parametrize(
    "words", ["how long do they usually take?", "what is on this week?", "should I send a card?"]
)
@pytest.mark.parametrize("slot", ["promise", "topics", "idea"])
def test_the_question_that_is_open_stays(slot: str, words: str) -> None:
    chat: Chat = at(slot)
    asked = chat.search.question
    chat.say(words)
    assert chat.search.question == asked
