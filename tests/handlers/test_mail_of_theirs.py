"""A mail of theirs, pasted with its head: what they forgot is nothing the user left out, and what they ask is asked of the user."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import SCENES

MAILS = (
    "From: Dana Lee\nSubject: one more thing\n\nI forgot to ask about your notice period. When could you start?",
    "From: Dana Lee <dana@acme.com>\nSubject: Re: thank you\n\nI wish I had mentioned that the role is hybrid. Does that work for you?",
    "From: Dana Lee\nSubject: quick thing\n\nI should have asked you for a work sample. Could you send one?",
    "From: Dana Lee\nDate: today\nSubject: your CV\n\nHi Sam, I missed one point: how many people did you lead at Northwind?",
    "Von: Dana Lee\nBetreff: start\n\nHello Sam, I did not ask you earlier: are you free to travel twice a month?",
)


@pytest.mark.parametrize("scene", ["waiting", "debriefing", "thanking"])
@pytest.mark.parametrize("mail", MAILS)
def test_it_is_their_question(scene: str, mail: str) -> None:
    chat = SCENES[scene]()
    said = chat.say(mail)
    debrief = chat.search.interviews[0].debrief
    assert debrief is None or (debrief.forgot, debrief.weak) == (None, None), text(said)
    assert chat.search.contacts[-1].direction == "in", text(said)
    assert not any(m.reply.verdict or m.reply.draft for m in said)


def test_a_mail_of_ones_own_is_none() -> None:
    chat = SCENES["waiting"]()
    before = len(chat.search.contacts)
    chat.say(
        "From: Sam Hill\nTo: Dana Lee\nSubject: my notice period\n\nHi Dana, I forgot to say that I can start in January. Best, Sam"
    )
    assert not any(c.direction == "in" for c in chat.search.contacts[before:])
