"""A may-I-write question is one in any words, whatever is open; it never makes or changes an interview or a date."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import debriefing, waiting

ASKED = (
    "what about now, it's saturday, quick email?",
    "right, it's been a fortnight. alright to drop her a line?",
    "no answer. write again to acme?",
    "hm. or dm her on her private instagram?",
    "reckon I can email Dana now? it's the 15th here",
    "time to chase acme?",
    "can't I just call them",
    "how about a friendly check-in with acme",
    "so, email or no email?",
    "is now a good moment for a follow-up?",
    "one last mail before the weekend?",
    "permission to bug acme",
    "what if i just pop by their office",
    "thinking i'll ping the recruiter this afternoon",
    "maybe a short thank you to her boss too?",
    "what about asking Dana whether they've decided?",
    "how about just calling her?",
    "what about simply emailing acme instead",
    '"Hello Dana, is there any news about the role yet?" is this one ok for dana?',
    'and this to dana? "Hi Dana, I finished the course we spoke about and would love to tell you more."',
    '"Hi Dana, could you tell me when you hope to decide on the role?" ok to send to her?',
)
OTHER = (
    "what did I write to Dana?",
    "has Dana emailed?",
    "when will they call me?",
    "did I thank Dana?",
    "remind me to email Dana tomorrow",
    "Dana emailed me",
    "will they answer?",
    "what about the call on Monday?",
    "and tomorrow?",
    "what about Dana?",
)


@pytest.mark.parametrize("scene", [waiting, debriefing])
@pytest.mark.parametrize("words", ASKED)
def test_it_is_judged_and_nothing_is_changed(words: str, scene) -> None:  # type: ignore[no-untyped-def]
    chat = scene()
    before = chat.search.interviews, chat.search.contacts, chat.search.opportunities
    said = chat.say(words)
    assert any(m.reply.verdict for m in said), text(said)
    assert (chat.search.interviews, chat.search.contacts, chat.search.opportunities) == before


@pytest.mark.parametrize("words", OTHER)
def test_these_ask_something_else(words: str) -> None:
    said = waiting().say(words)
    assert not any(m.reply.verdict for m in said), text(said)


@pytest.mark.parametrize(
    "words",
    [
        "and tomorrow?",
        "and today? just a text to dana asking when they will know",
        "and monday? just a short mail",
        "or on friday then?",
        "ok, and next week?",
        "so now? a quick line to her",
    ],
)
def test_after_a_verdict_another_moment_is_asked_about(words: str) -> None:
    chat = waiting()
    chat.say("can I email dana?")
    before = chat.search.interviews, chat.search.contacts, chat.search.opportunities
    said = chat.say(words)
    assert any(m.reply.verdict for m in said), text(said)
    assert (chat.search.interviews, chat.search.contacts, chat.search.opportunities) == before


def test_why_is_not_when() -> None:
    chat = waiting()
    chat.wait(days=1)
    said = chat.say("what about now, it's saturday, quick email?")
    verdict = next(m.reply.verdict for m in said if m.reply.verdict)
    assert verdict.severity == "stop", text(said)
