"""A question for one fact gets that fact: who, where, when, whether they called, what they said; nothing is changed by it."""

from fnmatch import fnmatch

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.debrief_chat import at
from tests.handlers.scenes import SCENES, card, new, thanking, two, waiting

LONGEST = 330
ASKED = (
    ("waiting", "has Acme called?", "Nothing from Acme so far*Next: a check-in on Friday 4 December*"),
    ("waiting", "did Dana call", "Nothing from Dana so far*"),
    ("waiting", "any news from acme?", "Nothing from Acme so far*"),
    ("waiting", "did I hear anything from Acme", "Nothing from Acme so far*"),
    ("waiting", "has anybody written?", "Nobody so far*"),
    ("two", "has Tom answered?", "Nothing from Tom so far*"),
    ("two", "any word from Globex yet", "Nothing from Globex so far*"),
    ("waiting", "what did Dana say about timing?", "Acme has named no date."),
    ("waiting", "what did lena say about timing", "I know no Lena yet*"),
    ("waiting", "what did they say", "Nothing from Acme so far*"),
    ("card", "who am i meeting on thursday?", "No interview is planned on Thursday 26 November. Next: Acme, tomorrow at 14:00."),
    ("card", "who am i meeting tomorrow?", "Acme, tomorrow at 14:00: Dana Lee, hiring manager."),
    ("card", "who is interviewing me", "Acme*Dana Lee*"),
    ("card", "who will be there tomorrow?", "Acme*Dana Lee*"),
    ("card", "where is it?", "Acme, tomorrow at 14:00: no place or link told yet*"),
    ("card", "what time is it tomorrow", "Acme: Tue 24 Nov, 14:00-15:00*"),
    ("card", "how long is the interview", "Acme, tomorrow at 14:00: 60 minutes; my guess*"),
    ("card", "what role is it", "Acme*no role told yet*"),
    ("card", "which round is it", "Acme*round 1."),
    ("card", "who's dana", "Dana Lee, hiring manager at Acme. You meet on Tue 24 Nov."),
    ("waiting", "who is Dana Lee again?", "Dana Lee*You met on Tue 24 Nov. Your last message: Tue 24 Nov."),
    ("two", "who is Priya?", "I know no Priya yet*"),
    ("two", "what's tom's email", "No address of Tom's told yet*"),
    ("two", "do I know anyone at Globex?", "Globex: Tom Fox."),
    ("two", "where was the Globex interview", "Globex, Monday 23 November at 11:00*"),
    ("thanking", "why not today?", "It may be now: thank-you for Dana Lee, Acme is with you.*Friday 27 November*"),
    ("waiting", "why not sooner?", "Check-in, Friday 4 December at 09:00. By then: No date was named*"),
    ("waiting", "why do I have to wait", "Check-in, Friday 4 December at 09:00*"),
)  # fmt: skip


@pytest.mark.parametrize(("scene", "words", "reads"), ASKED)
def test_the_fact_and_nothing_else(scene: str, words: str, reads: str) -> None:
    chat = SCENES[scene]()
    before = chat.search.contacts, chat.search.interviews, chat.search.opportunities, chat.search.people
    said = chat.say(words)
    told = text(said)
    assert fnmatch(told, reads), told
    assert len(told) < LONGEST or "By then" in told
    assert not any(m.reply.verdict or m.reply.draft for m in said)
    assert before == (
        chat.search.contacts, chat.search.interviews, chat.search.opportunities, chat.search.people
    )  # fmt: skip


def test_what_they_said_is_quoted() -> None:
    chat = two()
    chat.say("Tom wrote: we will decide by 4 December")
    assert "we will decide by 4 December" in text(chat.say("what did Tom say?"))
    assert text(chat.say("what did tom say about the date")).startswith("Globex: Friday 4 December")
    assert text(chat.say("has Globex written?")).startswith("Yes: Tom (Globex) wrote")
    chat.say("Tom's mail is tom@globex.com")
    assert text(chat.say("what is Tom's e-mail?")) == "Tom: tom@globex.com"


def test_after_a_verdict_the_verdict_is_explained() -> None:
    chat = waiting()
    chat.say("can I write to Dana today?")
    assert "Rule R5b" in text(chat.say("why not today?"))


@pytest.mark.parametrize("words", ["who's dana", "where is it?", "has Acme called?", "why not today?"])
@pytest.mark.parametrize("slot", ["promise", "topics", "idea"])
def test_the_question_that_is_open_stays(slot: str, words: str) -> None:
    chat: Chat = at(slot)
    asked = chat.search.question
    kept = chat.search.interviews[0].debrief
    chat.say(words)
    assert chat.search.question == asked
    assert chat.search.interviews[0].debrief == kept


@pytest.mark.parametrize(
    "words",
    [
        "who's dana",
        "what did i send",
        "where is dana",
        "who did i thank",
        "which mail went out",
        "how often did i call",
    ],
)
def test_a_question_sends_nothing(words: str) -> None:
    chat = card()
    chat.say(words)
    assert chat.search.contacts == ()


@pytest.mark.parametrize("words", ["who's dana", "has Acme called?", "where is it?", "why not today?"])
def test_before_anything_is_told(words: str) -> None:
    said = new().say(words)
    assert said
    assert all(m.reply.text for m in said)


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Dana has called", "in"), ("Dana called, they decide tomorrow", "in"), ("I called Dana", "out")],
)
def test_what_is_told_is_still_told(words: str, kind: str) -> None:
    chat = thanking()
    chat.say(words)
    assert chat.search.contacts[-1].direction == kind
